/** What providers together say of one transaction that each of them was given. */
import type { Untaken } from '../relayer/core/outbox.ts';
import type { Broadcast } from './chain.ts';

/** What says most comes first: a used nonce tells that something is mined, a plain refusal tells nothing. */
const TELLING: readonly Untaken[] = ['nonce_used', 'replacement_underpriced', 'underfunded', 'fee_too_low'];

/** Null: one of them has it, and with it the network. */
export function untakenOf(said: readonly Broadcast[]): Untaken | null {
  if (said.some(({ outcome }) => outcome === 'taken' || outcome === 'known')) return null;
  return TELLING.find((one) => said.some(({ outcome }) => outcome === one)) ?? 'refused';
}
