/** A question that may fail, as a measurement. */
import { isProviderError } from '../../chains/provider.ts';
import type { Answer } from './measured.ts';

const METHOD_NOT_FOUND = -32601;
const UNSUPPORTED = /method.*(not (found|exist|support|available)|unsupported|disabled)|unknown method|not supported/i;
const MAX_SHOWN = 160;

export async function attempt<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return failedAnswer(error);
  }
}

export function failedAnswer(error: unknown): Answer<never> {
  const message = error instanceof Error ? error.message : String(error);
  const operator = isProviderError(error) ? `${error.operator}: ` : '';
  const said = (message.startsWith(operator) ? message.slice(operator.length) : message).split('\n')[0] ?? '';
  const unsupported = isProviderError(error) && (error.rpcCode === METHOD_NOT_FOUND || UNSUPPORTED.test(said));
  return { ok: false, error: said.length > MAX_SHOWN ? `${said.slice(0, MAX_SHOWN)}…` : said, unsupported };
}
