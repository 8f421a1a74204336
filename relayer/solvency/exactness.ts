import { type LocalAmount, local, type SharedAmount, toLocal } from '../core/amount.ts';
import type { LegParams } from '../core/params.ts';

/** The counters of a leg as of one block. */
export type Held = {
  readonly authorized: SharedAmount;
  readonly consumed: SharedAmount;
  /** Acknowledged as lost (escrow), or as minted without backing (mint). */
  readonly writtenOff: LocalAmount;
  /** Minted by planned issuances. */
  readonly issued: LocalAmount;
};

export type Exactness = {
  readonly ok: boolean;
  /** What is broken; of a leg that is exact: null. */
  readonly broke: 'escrow_shortfall' | 'supply_excess' | 'burn_excess' | null;
  /** The escrow's balance, or the token's supply. */
  readonly saw: LocalAmount;
  /** The least balance, or the most supply, that the leg's own counters explain. */
  readonly wanted: LocalAmount;
  /** What the leg holds beyond need (donations, plain burns): permanent, and never counted as collateral. */
  readonly surplus: LocalAmount;
};

/**
 * Local exactness at one block of one chain (ARCHITECTURE.md, Solvency, step 1): `balance(escrow) ≥ initial + L − U`, and
 * `supply ≤ initial + M − B`. It needs no cross-chain cut, and catches custody theft and mints by an administrator. More burned
 * than there ever was (`B > initial + M`) leaves less than nothing to explain, so that no supply is small enough.
 * @param observed balance or supply read at the block that `held` is of.
 */
export function exactness(leg: LegParams, held: Held, observed: LocalAmount): Exactness {
  const authorized = toLocal(held.authorized, leg.rate);
  const consumed = toLocal(held.consumed, leg.rate);
  if (leg.kind === 'escrow') {
    const wanted = leg.initial - held.writtenOff + authorized - consumed;
    const broke = observed >= wanted ? null : ('escrow_shortfall' as const);
    return { ok: broke === null, broke, saw: observed, wanted: local(wanted), surplus: local(observed - wanted) };
  }
  const wanted = leg.initial + held.writtenOff + held.issued + consumed - authorized;
  const broke = observed <= wanted ? null : wanted < 0n ? ('burn_excess' as const) : ('supply_excess' as const);
  return { ok: broke === null, broke, saw: observed, wanted: local(wanted), surplus: local(wanted - observed) };
}
