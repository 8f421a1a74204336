/**
 * What several providers answer to one question in the very same words is parsed once: whoever says it again is given the
 * same object. Each is still counted only for what it has said itself.
 */

/** Shorter answers cost less to parse than to keep. */
const MIN_CHARS = 512;
/** Questions whose answers are kept: about as many as are out at a time. */
const MAX_QUESTIONS = 32;
/** Of all texts that are kept together; one that alone is longer is kept until the next one comes. */
const MAX_CHARS = 16 * 1024 * 1024;

/**
 * The JSON-RPC answer to the request of this id, as `JSON.parse` gives it. What it holds is shared: nobody may change it.
 * @throws SyntaxError when it is no JSON.
 */
export type AlikeAnswers = (question: string, id: number, text: string) => unknown;

export function createAlikeAnswers(): AlikeAnswers {
  const kept = new Map<string, { readonly text: string; readonly result: unknown }>();
  let chars = 0;

  function forget(question: string): void {
    chars -= kept.get(question)?.text.length ?? 0;
    kept.delete(question);
  }

  function keep(question: string, text: string, result: unknown): void {
    forget(question);
    for (const oldest of kept.keys()) {
      if (kept.size < MAX_QUESTIONS && chars + text.length <= MAX_CHARS) break;
      forget(oldest);
    }
    kept.set(question, { text, result });
    chars += text.length;
  }

  return (question, id, text) => {
    const own = text.length < MIN_CHARS ? null : resultText(id, text);
    if (own === null) return JSON.parse(text);
    const known = kept.get(question);
    if (known?.text === own) return { id, result: known.result };
    const result = oneValue(own);
    if (result === undefined) return JSON.parse(text);
    keep(question, own, result);
    return { id, result };
  };
}

/** What stands where most servers put the result; it is one only if it is one value of JSON. Null in any other form. */
function resultText(id: number, text: string): string | null {
  const end = text.endsWith('}\n') ? text.length - 2 : text.endsWith('}') ? text.length - 1 : 0;
  for (const [head, tail] of [
    [`{"jsonrpc":"2.0","id":${id},"result":`, ''],
    ['{"jsonrpc":"2.0","result":', `,"id":${id}`],
  ] as const) {
    const from = head.length;
    const to = end - tail.length;
    if (to > from && text.startsWith(head) && text.startsWith(tail, to)) return text.slice(from, to);
  }
  return null;
}

/** Undefined for what is no JSON by itself: an error that follows the result, say. */
function oneValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
