/** What nodes mean by their refusals. Every client has words of its own; what none of these says decides nothing. */
import type { Untaken } from '../../relayer/core/outbox.ts';
import { isProviderError } from '../provider.ts';

const MEANINGS: readonly (readonly ['known' | Untaken, RegExp])[] = [
  ['known', /already (known|imported|exists|in (the )?(mem)?pool)|known transaction|alreadyknown/i],
  ['nonce_used', /nonce (is )?too (low|small|old)|old ?nonce|nonce .*already (been )?used|invalid transaction nonce/i],
  [
    'replacement_underpriced',
    /replacement (transaction|tx|not allowed|fee)|replacementnotallowed|too low to replace|could not replace existing|already a transaction with the same nonce/i,
  ],
  ['underfunded', /insufficient *(funds|(sender )?balance)|(enough|not enough) (funds|balance)|upfront cost|overshot/i],
  ['fee_too_low', /underpriced|fee ?too ?low|(fee|price).*(less|lower|below).*(base|minimum|than)|feetoolow/i],
];

/** What a refusal of signed bytes means. */
export const meaningOf = (message: string): 'known' | Untaken =>
  MEANINGS.find(([, words]) => words.test(message))?.[0] ?? 'refused';

/** The EVM itself said no: the call reverts, or runs out of gas. Anything else is the provider's own trouble. */
export function isRevert(error: unknown): boolean {
  if (!isProviderError(error) || error.code !== 'PROVIDER_REFUSED') return false;
  if (typeof error.data === 'string' && /^0x/.test(error.data)) return true;
  return (
    error.rpcCode === 3 ||
    /revert|out of gas|gas required exceeds|invalid opcode|stack (under|over)flow/i.test(error.message)
  );
}
