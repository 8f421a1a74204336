/** The frontier of false positives and false negatives: every way to hold, over its settings, on one pass of the flow. */
import { valueAmount } from '../core/amount.ts';
import { type Detector, netPerToken, type Outcome, perMessageHalt, sizeLimit, valueLimit } from './detectors.ts';
import type { RowVerdict } from './engine.ts';
import type { HoldOptions } from './holds.ts';
import type { ValueJson } from './money.ts';
import type { Packet } from './packet.ts';
import type { AuthorizationRow, ConsumptionRow } from './row.ts';

/** Stable names. */
export const FAMILIES = {
  per_message: { unit: 'hours', means: 'match of each message; each flagged row halts all lanes for so long' },
  lane_bucket: { unit: 'usd', means: 'token bucket for each lane, refilled within a day' },
  bridge_window: { unit: 'usd', means: 'sliding window of a day over the whole bridge' },
  size_limit: { unit: 'usd', means: 'the most that one transfer may be worth' },
  net_per_token: { unit: 'usd', means: 'balance of each token, with a tolerance' },
} as const;
export type Family = keyof typeof FAMILIES;

export type SweepPoint = {
  readonly family: Family;
  /** Hours or whole dollars, as the family says. */
  readonly setting: number;
  readonly falsePositive: ValueJson;
  readonly falseNegative: ValueJson;
  /** Of all honest rows, from 0 to 1. */
  readonly falsePositiveShare: number;
  /** Of all flagged rows, from 0 to 1. Null when nothing is flagged. */
  readonly falseNegativeShare: number | null;
  readonly saturated: boolean;
  /** No other point is better in one of the two and as good in the other. */
  readonly onFrontier: boolean;
};

const HOURS = [0, 0.25, 1, 4, 12, 24, 72, 168] as const;
const DOLLARS = [1e2, 1e3, 1e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7, 1e8, 1e9] as const;
const DAY_MS = 86_400_000;
const MICRO = 1_000_000n;
/** Of each setting: there are about fifty. */
const MAX_WAITING = 2_000;

type Setting = { readonly family: Family; readonly setting: number; readonly detector: Detector };

export class Sweep {
  readonly #settings: readonly Setting[];
  #honest = 0;
  #flagged = 0;

  constructor(ackAfterS: number) {
    this.#settings = settingsOf({ ackAfterS, maxWaiting: MAX_WAITING });
  }

  authorize(row: AuthorizationRow): void {
    for (const { detector } of this.#settings) detector.authorize(row);
  }

  consume(packet: Packet, row: ConsumptionRow, verdict: RowVerdict): void {
    if (packet.flagged) this.#flagged += 1;
    else this.#honest += 1;
    for (const { detector } of this.#settings) detector.consume(packet, row, verdict);
  }

  finish(): readonly SweepPoint[] {
    const points = this.#settings.map(({ family, setting, detector }) =>
      this.#point(family, setting, detector.finish()),
    );
    return points.map((point) => ({ ...point, onFrontier: !points.some((other) => beats(other, point)) }));
  }

  #point(family: Family, setting: number, outcome: Outcome): Omit<SweepPoint, 'onFrontier'> {
    const { falsePositive, falseNegative, saturated } = outcome;
    return {
      family,
      setting,
      falsePositive: falsePositive.json(),
      falseNegative: falseNegative.json(),
      falsePositiveShare: this.#honest === 0 ? 0 : falsePositive.rows / this.#honest,
      falseNegativeShare: this.#flagged === 0 ? null : falseNegative.rows / this.#flagged,
      saturated,
    };
  }
}

type Shares = Pick<SweepPoint, 'falsePositiveShare' | 'falseNegativeShare'>;

function beats(a: Shares, b: Shares): boolean {
  const [aNegative, bNegative] = [a.falseNegativeShare ?? 0, b.falseNegativeShare ?? 0];
  const noWorse = a.falsePositiveShare <= b.falsePositiveShare && aNegative <= bNegative;
  return noWorse && (a.falsePositiveShare < b.falsePositiveShare || aNegative < bNegative);
}

function settingsOf(options: HoldOptions): readonly Setting[] {
  const { ackAfterS } = options;
  const of = (family: Family, make: (setting: number) => Detector): Setting[] => {
    const settings: readonly number[] = FAMILIES[family].unit === 'hours' ? HOURS : DOLLARS;
    return settings.map((setting) => ({ family, setting, detector: make(setting) }));
  };
  const micro = (dollars: number): bigint => BigInt(dollars) * MICRO;
  const perDay = (kind: 'bucket' | 'window', dollars: number) =>
    ({ kind, capacity: valueAmount(micro(dollars)), periodMs: DAY_MS }) as const;
  return [
    ...of('per_message', (hours) => perMessageHalt(hours * 3_600)),
    ...of('lane_bucket', (dollars) => valueLimit(perDay('bucket', dollars), true, options)),
    ...of('bridge_window', (dollars) => valueLimit(perDay('window', dollars), false, options)),
    ...of('size_limit', (dollars) => sizeLimit(micro(dollars), options)),
    ...of('net_per_token', (dollars) => netPerToken(micro(dollars), ackAfterS)),
  ];
}
