import type { SharedAmount } from '../core/amount.ts';
import type { Cause } from '../core/cause.ts';
import type { PayloadHash } from '../core/ids.ts';
import type { GateResult } from '../core/verdict.ts';
import type { CollateralVerdict } from '../solvency/collateral.ts';
import type { Margin, Margins } from '../solvency/sums.ts';
import type { HaltInput, Seen } from './input.ts';

export type SolvencyInput = {
  readonly amount: SharedAmount;
  readonly payloadHash: PayloadHash;
  /** The payload that was admitted before for this (path, nonce). */
  readonly admitted: PayloadHash | null;
  readonly halts: readonly HaltInput[];
  /** Set while a consumption of the book is canonical and not final. */
  readonly pending: string | null;
  readonly margins: Margins;
  /** Evidence against the book that stands open, in words; null when there is none. */
  readonly disputed: Seen | null;
  /** Null where the collateral is the asset itself. */
  readonly collateral: CollateralVerdict | null;
};

/** Does the collateral carry the packet (ARCHITECTURE.md, Solvency, steps 1 to 7)? */
export function solvencyGate(input: SolvencyInput): GateResult {
  const fail = (
    outcome: 'wait' | 'quarantine',
    cause: Cause,
    saw: string,
    wanted: string,
  ): Extract<GateResult, { pass: false }> => ({ gate: 'solvency', pass: false, cause, saw, wanted, outcome });
  const { admitted, margins, amount, collateral } = input;
  if (admitted !== null && admitted !== input.payloadHash) {
    return fail('quarantine', 'equivocation', `payload ${input.payloadHash}`, `payload ${admitted}`);
  }
  const halt = input.halts[0];
  if (halt) {
    const saw = `halt ${halt.id}: ${halt.cause}, ${halt.saw}`;
    return { ...fail('quarantine', 'lane_halted', saw, halt.wanted), haltId: halt.id };
  }
  if (input.disputed) return fail('wait', 'evidence_disputed', input.disputed.saw, input.disputed.wanted);
  if (input.pending) return fail('wait', 'consumption_pending', input.pending, 'its authorization final');
  if (collateral && collateral.say !== 'covered') {
    const cause = collateral.say === 'short' ? 'undercollateralized' : 'price_unavailable';
    return fail('wait', cause, collateral.saw, collateral.wanted);
  }
  const { book, pair, liquidity } = margins;
  if (book.margin < amount) return fail('wait', 'insufficient_margin', bookText(book), `>= ${amount}`);
  if (pair < amount) return fail('wait', 'insufficient_margin', `${pair} in flight on this lane`, `>= ${amount}`);
  if (liquidity !== null && liquidity < amount) {
    return fail('wait', 'insufficient_liquidity', `${liquidity} to pay out at the destination`, `>= ${amount}`);
  }
  return {
    gate: 'solvency',
    pass: true,
    saw: `${bookText(book)}; ${pair} in flight on this lane${liquidity === null ? '' : `; ${liquidity} to pay out`}`,
    wanted: `>= ${amount}`,
  };
}

const bookText = ({ escrow, supply, reserved, margin }: Margin): string =>
  `escrow ${escrow} - supply ${supply} - reserved ${reserved} = ${margin}`;
