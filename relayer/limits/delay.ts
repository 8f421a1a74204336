/**
 * The large-transfer delay, for unordered paths: time for people to look before much leaves at once. What no bucket can ever
 * carry waits it out as well, instead of waiting for ever. It is counted from the first time the packet was seen, by our clock;
 * seeing it again does not end it.
 */
import type { SharedAmount } from '../core/amount.ts';
import type { ModeName } from '../core/mode.ts';
import type { BookPolicy } from '../core/policy.ts';
import { type Measured, measure, type Pricing } from './quantity.ts';
import { restricts } from './rules.ts';

export type Delay =
  /** Not large, or no rule. */
  | { readonly kind: 'none' }
  | { readonly kind: 'until'; readonly atMs: number; readonly saw: string }
  | { readonly kind: 'unknown'; readonly price: Extract<Measured, { known: false }> };

type Policy = Pick<BookPolicy, 'largeTransfer' | 'restricted'>;

export type DelayInput = {
  readonly amount: SharedAmount;
  readonly pricing: Pricing;
  readonly mode: ModeName;
  readonly observedAtMs: number;
  /** The key of a bucket that can never carry it; null: all can. */
  readonly tooLargeFor: string | null;
};

/** Until when it waits, by itself or because a bucket can never carry it. */
export function delayOf({ largeTransfer, restricted }: Policy, input: DelayInput): Delay {
  if (!largeTransfer) return { kind: 'none' };
  const extraMs = restricts(input.mode) ? restricted.extraDelayMs : 0;
  const atMs = input.observedAtMs + largeTransfer.delayMs + extraMs;
  if (input.tooLargeFor) {
    return { kind: 'until', atMs, saw: `${input.amount} shared units, above all that ${input.tooLargeFor} carries` };
  }
  const measured = measure(input.amount, largeTransfer.from.unit, input.pricing);
  if (!measured.known) return { kind: 'unknown', price: measured };
  if (measured.amount < largeTransfer.from.amount) return { kind: 'none' };
  return {
    kind: 'until',
    atMs,
    saw: `${measured.amount} ${largeTransfer.from.unit} units, large from ${largeTransfer.from.amount}`,
  };
}
