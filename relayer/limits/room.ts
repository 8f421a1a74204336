/** What there is room for: `loadline limits show`. */
import { type SharedAmount, shared, valueAmount } from '../core/amount.ts';
import type { Pricing } from './quantity.ts';
import { mostForValue } from './quantity.ts';
import { type Against, type Finding, limitsOf, pricingOf, rowOf } from './row.ts';
import type { RuleAt } from './rules.ts';

export type RoomRow = {
  readonly key: string;
  readonly scope: RuleAt['scope'];
  readonly unit: RuleAt['unit'];
  readonly kind: RuleAt['inForce']['kind'];
  readonly share: boolean;
  /** In force, and without what the lane's mode takes off. */
  readonly capacity: bigint;
  readonly fullCapacity: bigint;
  readonly periodMs: number;
  /** The most that fits now, in the unit of the limit. */
  readonly room: bigint;
  /** The same in shared units of the book; null: no price. */
  readonly roomShared: SharedAmount | null;
  /** For the amount that was asked about; null: none was. */
  readonly asked: {
    readonly need: bigint | null;
    readonly finding: Finding;
    readonly fitsAtMs: number | null;
  } | null;
};

/** Every limit on a lane: what it carries, what fits now, and when `amount` would fit if nothing else were relayed. */
export function roomRows(input: Against, amount: SharedAmount | null): readonly RoomRow[] {
  const pricing = pricingOf(input);
  return limitsOf(input).map((rule): RoomRow => {
    const row = rowOf(input, rule, amount ?? shared(0n), pricing);
    const { need, finding, fitsAtMs } = row;
    return {
      key: rule.key,
      scope: rule.scope,
      unit: rule.unit,
      kind: rule.inForce.kind,
      share: rule.share,
      capacity: row.capacity,
      fullCapacity: rule.full.capacity,
      periodMs: row.periodMs,
      room: row.room,
      roomShared: inShared(row.room, rule.unit, pricing),
      asked: amount === null ? null : { need, finding, fitsAtMs },
    };
  });
}

/** Rounds down. */
function inShared(room: bigint, unit: RuleAt['unit'], { band, sharedDecimals }: Pricing): SharedAmount | null {
  if (unit === 'token') return shared(room);
  return band ? mostForValue(valueAmount(room), band.max, sharedDecimals) : null;
}
