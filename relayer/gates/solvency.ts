import type { SharedAmount } from '../core/amount.ts';
import type { Halt, PayloadRecord } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';
import { carries, type Margin } from '../solvency/margin.ts';

export type SolvencyInput = {
  readonly amount: SharedAmount;
  readonly payloadHash: string;
  /** What was admitted before for this (path, nonce). */
  readonly admitted: PayloadRecord | undefined;
  readonly halts: readonly Halt[];
  /** Set while a consumption of the book is canonical and not final. */
  readonly pending: string | null;
  readonly margin: Margin;
  /** Evidence against the book that stands open, in words; null when there is none. */
  readonly disputed: { readonly saw: string; readonly wanted: string } | null;
};

/** Does the collateral carry the packet (ARCHITECTURE.md, Solvency, steps 1 to 7)? */
export function solvencyGate(input: SolvencyInput): GateResult {
  const fail = (
    outcome: 'wait' | 'quarantine',
    cause: Extract<GateResult, { pass: false }>['cause'],
    saw: string,
    wanted: string,
  ): Extract<GateResult, { pass: false }> => ({ gate: 'solvency', pass: false, cause, saw, wanted, outcome });
  const { admitted, margin, amount } = input;
  if (admitted && admitted.payloadHash !== input.payloadHash) {
    return fail('quarantine', 'equivocation', `payload ${input.payloadHash}`, `payload ${admitted.payloadHash}`);
  }
  const halt = input.halts[0];
  if (halt) {
    const saw = `halt ${halt.id}: ${halt.cause}, ${halt.saw}`;
    return { ...fail('quarantine', 'lane_halted', saw, halt.wanted), haltId: halt.id };
  }
  if (input.disputed) return fail('wait', 'evidence_disputed', input.disputed.saw, input.disputed.wanted);
  if (input.pending) return fail('wait', 'consumption_pending', input.pending, 'its authorization final');
  if (!carries(margin, amount)) {
    const saw = `escrow ${margin.escrow} − supply ${margin.supply} − reserved ${margin.reserved} = ${margin.margin}`;
    return fail('wait', 'insufficient_margin', saw, `≥ ${amount}`);
  }
  return {
    gate: 'solvency',
    pass: true,
    saw: `escrow ${margin.escrow} − supply ${margin.supply} − reserved ${margin.reserved} = ${margin.margin}`,
    wanted: `≥ ${amount}`,
  };
}
