/** A question that may fail, as a measurement. */
import { isProviderError } from '../../chains/provider.ts';
import type { Answer } from './measured.ts';

const MAX_SHOWN = 160;

export async function attempt<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, error: shown(error) };
  }
}

/** One bounded line. Whose it is stands beside it already. */
function shown(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const operator = isProviderError(error) ? `${error.operator}: ` : '';
  const [line = ''] = (message.startsWith(operator) ? message.slice(operator.length) : message).split('\n');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
