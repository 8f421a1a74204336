/** One question to the verifier's own provider, and what its answer, or the want of one, says of the receipt. */

import { isProviderError, type ProviderError, type ProviderErrorCode } from '../../../chains/provider.ts';
import { QuorumError } from '../../../chains/quorum.ts';
import { differences } from '../compare.ts';
import type { Check } from '../verify.ts';
import type { Source } from './source.ts';

/** Differences that are said of one thing. */
const MAX_DIFFERENCES = 10;

export const checked = (check: string, saw: unknown, wanted: unknown, what: string): readonly Check[] => {
  const found = differences(saw, wanted, MAX_DIFFERENCES);
  if (found.length === 0) return [{ check, outcome: 'same', saw: what, wanted: what }];
  return found.map(({ at, ...shown }) => ({
    check: at === '(all)' ? check : `${check}.${at}`,
    outcome: 'differs',
    ...shown,
  }));
};

/** It could not say, whatever the truth is. Any other refusal (a call that fails, a form that is not one) is its answer. */
const SILENT: ReadonlySet<ProviderErrorCode> = new Set([
  'PROVIDER_TIMEOUT',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_THROTTLED',
  'PROVIDER_CIRCUIT_OPEN',
  'PROVIDER_BEHIND',
]);

const RAN = /revert|invalid opcode|out of gas|invalid jump|stack (under|over)flow|VM execution error/i;

const isSilent = ({ code, rpcCode, message }: ProviderError): boolean =>
  SILENT.has(code) || (code === 'PROVIDER_REFUSED' && rpcCode !== 3 && !RAN.test(message));

/**
 * Runs one part of the refetch. Without an answer it is `unchecked`, with the reason; where the provider did answer, and what
 * it said is not of the form that the receipt has it, it `differs`.
 */
export async function asking(
  source: Source,
  check: string,
  run: () => Promise<readonly Check[]>,
): Promise<readonly Check[]> {
  source.takeFailures();
  try {
    return await run();
  } catch (error) {
    const failures = source.takeFailures();
    const silent = failures.find(isSilent);
    const text = error instanceof Error ? error.message : String(error);
    if (silent) return [{ check, outcome: 'unchecked', saw: silent.message, wanted: 'an answer' }];
    if (!(error instanceof QuorumError) && !isProviderError(error)) {
      return [{ check, outcome: 'differs', saw: `it cannot be asked for: ${text}`, wanted: 'what a chain can answer' }];
    }
    return [{ check, outcome: 'differs', saw: `the source answers otherwise: ${text}`, wanted: 'as in the receipt' }];
  }
}
