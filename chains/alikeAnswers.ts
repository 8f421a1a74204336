/**
 * What several providers answer to one question byte for byte alike is parsed once: whoever says it again is given the
 * same object. Each is still counted only for what it has said itself.
 */

/** Shorter answers cost less to parse than to keep. */
const MIN_BYTES = 512;
/** Questions whose answers are kept: about as many as are out at a time. */
const MAX_QUESTIONS = 32;
/** Of all that are kept together; one that alone is longer is kept until the next one comes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The JSON-RPC answer to the request of this id, as `JSON.parse` gives it. What it holds is shared: nobody may change it.
 * @throws SyntaxError when it is no JSON.
 */
export type AlikeAnswers = (question: string, id: number, bytes: Buffer) => unknown;

export function createAlikeAnswers(): AlikeAnswers {
  const kept = new Map<string, { readonly bytes: Buffer; readonly result: unknown }>();
  let size = 0;

  function forget(question: string): void {
    size -= kept.get(question)?.bytes.length ?? 0;
    kept.delete(question);
  }

  function keep(question: string, bytes: Buffer, result: unknown): void {
    forget(question);
    for (const oldest of kept.keys()) {
      if (kept.size < MAX_QUESTIONS && size + bytes.length <= MAX_BYTES) break;
      forget(oldest);
    }
    kept.set(question, { bytes, result });
    size += bytes.length;
  }

  return (question, id, bytes) => {
    const own = bytes.length < MIN_BYTES ? null : resultIn(id, bytes);
    if (own === null) return JSON.parse(bytes.toString('utf8'));
    const known = kept.get(question);
    if (known?.bytes.equals(own)) return { id, result: known.result };
    const result = oneValue(own.toString('utf8'));
    if (result === undefined) return JSON.parse(bytes.toString('utf8'));
    keep(question, own, result);
    return { id, result };
  };
}

const [OPEN, CLOSE, LINE] = [Buffer.from('{"jsonrpc":"2.0",'), Buffer.from('}'), Buffer.from('}\n')];

/** What stands where most servers put the result; it is one only if it is one value of JSON. Null in any other form. */
function resultIn(id: number, bytes: Buffer): Buffer | null {
  const closing = [LINE, CLOSE].find((one) => bytes.subarray(-one.length).equals(one));
  if (!closing || !bytes.subarray(0, OPEN.length).equals(OPEN)) return null;
  const between = bytes.subarray(OPEN.length, bytes.length - closing.length);
  for (const [head, tail] of [
    [`"id":${id},"result":`, ''],
    ['"result":', `,"id":${id}`],
  ] as const) {
    const to = between.length - tail.length;
    if (to <= head.length) continue;
    const isForm = between.toString('latin1', 0, head.length) === head && between.toString('latin1', to) === tail;
    if (isForm) return between.subarray(head.length, to);
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
