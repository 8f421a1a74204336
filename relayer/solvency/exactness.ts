import { type LocalAmount, local } from '../core/amount.ts';
import type { Height } from '../core/ids.ts';
import type { LegParams } from '../core/params.ts';
import type { LegLedger } from '../core/state.ts';
import { authorizedUpTo, consumedUpTo } from './ledger.ts';

export type Exactness = {
  readonly ok: boolean;
  /** The escrow's balance, or the token's supply. */
  readonly saw: LocalAmount;
  /** The least balance, or the most supply, that the leg's own counters explain. */
  readonly wanted: LocalAmount;
  /** What the leg holds beyond need (donations, plain burns): permanent, and never counted as collateral. */
  readonly surplus: LocalAmount;
};

/**
 * Local exactness at one block of one chain (ARCHITECTURE.md, Solvency, step 1): `balance(escrow) ≥ initial + L − U`, and
 * `supply ≤ initial + M − B`. It needs no cross-chain cut, and catches custody theft and mints by an administrator.
 * @param observed balance or supply read at the block whose height is `at`; the ledger must have read up to it.
 */
export function exactness(leg: LegParams, ledger: LegLedger, observed: LocalAmount, at: Height): Exactness {
  const authorized = authorizedUpTo(ledger, at) * leg.rate;
  const consumed = consumedUpTo(ledger, at) * leg.rate;
  if (leg.kind === 'escrow') {
    const wanted = leg.initial + authorized - consumed;
    return { ok: observed >= wanted, saw: observed, wanted: local(wanted), surplus: local(observed - wanted) };
  }
  const wanted = leg.initial + consumed - authorized;
  return { ok: observed <= wanted, saw: observed, wanted: local(wanted), surplus: local(wanted - observed) };
}
