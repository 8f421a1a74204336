import { type AlikeAnswers, createAlikeAnswers } from './alikeAnswers.ts';
import { type Clock, withDeadline } from './clock.ts';
import { AnswerTooLong, readBounded, reasonOf, type Target, targetOf } from './httpAnswer.ts';
import { type Provider, ProviderError } from './provider.ts';

const MIB = 1024 * 1024;
/** An answer larger than this is refused: a provider cannot fill our memory. Compressed, it costs it nothing to try. */
const MAX_ANSWER_BYTES = 4 * MIB;
/** Whole lists are the only answers that may honestly be large; few of them are asked for at a time. */
const MAX_LIST_BYTES = 64 * MIB;
/** What a refusal may say: it is logged and shown. */
const MAX_MESSAGE_CHARS = 1_000;
const LISTS: ReadonlySet<string> = new Set(['eth_getLogs', 'eth_getBlockReceipts']);

/**
 * A provider over HTTP. No retry, no fallback: those are decided above, where it is known what an answer is for.
 * @param read one for all providers of a chain: what they say alike is parsed once.
 */
export function httpProvider(
  operator: string,
  url: string,
  clock: Clock,
  read: AlikeAnswers = createAlikeAnswers(),
): Provider {
  let id = 0;
  const { target, headers } = targetOf(url);
  const to = { target, headers: { 'content-type': 'application/json', ...headers } };
  return {
    operator,
    host: target.host,
    request: (method, params, deadlineMs) => {
      id += 1;
      const own = id;
      const question = `"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}`;
      const maxBytes = LISTS.has(method) ? MAX_LIST_BYTES : MAX_ANSWER_BYTES;
      const asked: Asked = { id: own, maxBytes, read: (bytes) => read(question, own, bytes) };
      const body = `{"jsonrpc":"2.0","id":${own},${question}}`;
      return withDeadline(
        clock,
        deadlineMs,
        (signal) => call(operator, to, asked, body, signal),
        () => new ProviderError('PROVIDER_TIMEOUT', operator, `no answer to ${method} within ${deadlineMs} ms`),
      );
    },
  };
}

type Asked = { readonly id: number; readonly maxBytes: number; readonly read: (bytes: Buffer) => unknown };

async function call(operator: string, to: Target, asked: Asked, body: string, signal: AbortSignal): Promise<unknown> {
  const { maxBytes } = asked;
  let response: Response;
  try {
    // A redirect is no answer: it could lead two operators to one and the same provider.
    response = await fetch(to.target, { method: 'POST', body, signal, headers: to.headers, redirect: 'manual' });
  } catch (error) {
    throw new ProviderError('PROVIDER_UNREACHABLE', operator, reasonOf(error));
  }
  if (response.status !== 200) {
    // Some answer 400 or 413 with a JSON-RPC error: that is a refusal, which a shorter range may avoid.
    const said = REFUSING.has(response.status) ? await readAnswer(operator, response, maxBytes) : null;
    await response.body?.cancel();
    const refusal = said && refusalIn(operator, asked, said);
    if (refusal) throw refusal;
    if (response.status === 429) throw new ProviderError('PROVIDER_THROTTLED', operator, 'HTTP status 429');
    throw new ProviderError('PROVIDER_UNREACHABLE', operator, `HTTP status ${response.status}`);
  }
  return parseAnswer(operator, asked, await readAnswer(operator, response, maxBytes));
}

const REFUSING: ReadonlySet<number> = new Set([400, 413]);

function refusalIn(operator: string, asked: Asked, bytes: Buffer): ProviderError | null {
  try {
    parseAnswer(operator, asked, bytes);
    return null;
  } catch (error) {
    return error instanceof ProviderError && error.code === 'PROVIDER_REFUSED' ? error : null;
  }
}

async function readAnswer(operator: string, response: Response, maxBytes: number): Promise<Buffer> {
  try {
    return await readBounded(response, maxBytes);
  } catch (error) {
    const code = error instanceof AnswerTooLong ? 'PROVIDER_INVALID' : 'PROVIDER_UNREACHABLE';
    throw new ProviderError(code, operator, reasonOf(error));
  }
}

function parseAnswer(operator: string, { id, read }: Asked, bytes: Buffer): unknown {
  let answer: unknown;
  try {
    answer = read(bytes);
  } catch {
    throw new ProviderError(
      'PROVIDER_INVALID',
      operator,
      `an answer that is no JSON: ${JSON.stringify(bytes.toString('utf8').slice(0, 60))}`,
    );
  }
  if (typeof answer !== 'object' || answer === null || !('id' in answer) || answer.id !== id) {
    throw new ProviderError('PROVIDER_INVALID', operator, 'an answer to another request');
  }
  if ('error' in answer && answer.error !== null && answer.error !== undefined) {
    const error = answer.error as { code?: unknown; message?: unknown; data?: unknown };
    // Anything may stand there: what is no text has no text form that could be relied on.
    const message = typeof error.message === 'string' ? error.message : 'an error without message';
    throw new ProviderError('PROVIDER_REFUSED', operator, message.slice(0, MAX_MESSAGE_CHARS), {
      ...(typeof error.code === 'number' ? { code: error.code } : {}),
      data: error.data,
    });
  }
  if (!('result' in answer)) throw new ProviderError('PROVIDER_INVALID', operator, 'an answer without result');
  return answer.result;
}
