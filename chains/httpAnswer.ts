/** What all that is asked over HTTP shares: no secret in a URL that is shown, no answer without a bound. */

export type Target = { readonly target: URL; readonly headers: Readonly<Record<string, string>> };

/** A user and password in the URL become a header: `fetch` refuses them in the URL, and names it whole when it does. */
export function targetOf(url: string): Target {
  const target = new URL(url);
  const { username, password } = target;
  target.username = '';
  target.password = '';
  if (username === '' && password === '') return { target, headers: {} };
  const secret = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  return { target, headers: { authorization: `Basic ${secret}` } };
}

export class AnswerTooLong extends Error {
  readonly code = 'ANSWER_TOO_LONG';

  constructor(maxBytes: number) {
    super(`an answer of more than ${maxBytes} bytes`);
    this.name = 'AnswerTooLong';
  }
}

/** The body; bytes are counted as they are decompressed. @throws AnswerTooLong; what `fetch` throws. */
export async function readBounded(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return Buffer.alloc(0);
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AnswerTooLong(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
};
