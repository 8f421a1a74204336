import type { PriceObservation } from '../relayer/core/limit.ts';

/** A source that has no price to say now, and why: as far as a price goes, it is not there. */
export type PriceAbsent = { readonly source: string; readonly absent: string };

/** One independent source of one asset's price. */
export type PriceSource = {
  readonly name: string;
  /** `signal` aborts when nobody waits for it any more. A failure means that the source is absent. */
  readonly read: (signal: AbortSignal) => Promise<PriceObservation | PriceAbsent>;
};

export const isAbsent = (found: PriceObservation | PriceAbsent): found is PriceAbsent => 'absent' in found;
