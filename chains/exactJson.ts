/** JSON whose numbers stay the text that they were written as: `JSON.parse` would round them to what a float holds. */

/** A string is passed over as a whole, so that digits in it stay what they are. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/g;

/** Every number becomes a string of its digits. @throws SyntaxError when it is no JSON. */
export function parseExact(text: string): unknown {
  // What is valid stays so; what is not must not become so by the quotes.
  JSON.parse(text);
  return JSON.parse(text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** What stands at a JSON pointer (RFC 6901); undefined when nothing does. */
export function atPointer(document: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => member(value, key.replaceAll('~1', '/').replaceAll('~0', '~')), document);
}

function member(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9][0-9]{0,8})$/.test(key) ? value[Number(key)] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
