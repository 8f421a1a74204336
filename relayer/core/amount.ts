import type { Brand } from './brand.ts';

/** An amount in the smallest unit of one leg's token (local decimals). */
export type LocalAmount = Brand<bigint, 'LocalAmount'>;
/** An amount in the shared decimals of a book: the unit that crosses chains, and in which margins are computed. */
export type SharedAmount = Brand<bigint, 'SharedAmount'>;

/** A value in micro-units (10^-6) of the quote currency of the policy, in practice US dollars. */
export type ValueAmount = Brand<bigint, 'ValueAmount'>;

export const local = (value: bigint): LocalAmount => value as LocalAmount;
export const shared = (value: bigint): SharedAmount => value as SharedAmount;
export const valueAmount = (value: bigint): ValueAmount => value as ValueAmount;

/** How many local units one shared unit is. Local decimals are never fewer than shared ones (checked in config). */
export function conversionRate(localDecimals: number, sharedDecimals: number): bigint {
  if (localDecimals < sharedDecimals) {
    throw new RangeError(`saw ${localDecimals} local decimals, wanted at least the ${sharedDecimals} shared ones`);
  }
  return 10n ** BigInt(localDecimals - sharedDecimals);
}

/** Exact: a shared amount always is a whole number of local units. */
export const toLocal = (amount: SharedAmount, rate: bigint): LocalAmount => local(amount * rate);

/** Rounds down: for what we own, so that dust never counts as collateral. */
export function floorToShared(amount: LocalAmount, rate: bigint): SharedAmount {
  const quotient = amount / rate;
  return shared(amount < 0n && quotient * rate !== amount ? quotient - 1n : quotient);
}

/** Rounds up: for what we owe. */
export function ceilToShared(amount: LocalAmount, rate: bigint): SharedAmount {
  const down = floorToShared(amount, rate);
  return shared(down * rate === amount ? down : down + 1n);
}
