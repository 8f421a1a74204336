/** What the sweep compares: ways to hold what is not backed, each at one setting. */
import type { BucketLevel } from '../core/limit.ts';
import { add, fitsAt, type RuleInForce, roomOf } from '../limits/limit.ts';
import type { RowVerdict } from './engine.ts';
import { Halts } from './halts.ts';
import { type HoldOptions, HoldSimulation, type Limiter } from './holds.ts';
import { ValueSum } from './money.ts';
import type { Packet } from './packet.ts';
import type { AuthorizationRow, ConsumptionRow } from './row.ts';

/** At one setting: what honest users waited for, and what went through that was not backed. */
export type Outcome = {
  /** Honest rows held, delayed or stopped: false positives. */
  readonly falsePositive: ValueSum;
  /** Flagged rows that went through before anybody could act: false negatives. */
  readonly falseNegative: ValueSum;
  /** The limit carries less than the flow: a bound, not a count, from there on. */
  readonly saturated: boolean;
};

export type Detector = {
  readonly authorize: (row: AuthorizationRow) => void;
  readonly consume: (packet: Packet, row: ConsumptionRow, verdict: RowVerdict) => void;
  readonly finish: () => Outcome;
};

const nothing = (): void => undefined;

/** This product's rule where nothing requires it: what is flagged has happened, and halts all lanes until acknowledged. */
export function perMessageHalt(ackAfterS: number): Detector {
  const halts = new Halts(ackAfterS);
  const falsePositive = new ValueSum();
  const falseNegative = new ValueSum();
  return {
    authorize: nothing,
    consume: ({ flagged, timeS, value }) => {
      if (!flagged) {
        if (halts.haltedAt(timeS)) falsePositive.add(value);
        return;
      }
      if (!halts.haltedAt(timeS)) falseNegative.add(value);
      halts.add(timeS);
    },
    finish: () => ({ falsePositive, falseNegative, saturated: false }),
  };
}

/** One limit in value: a bucket or window for each path, or for all of them. A row without a value fits none. */
export function valueLimit(rule: RuleInForce, perPath: boolean, options: HoldOptions): Detector {
  const levels = new Map<number, BucketLevel>();
  const keyOf = (packet: Packet): number => (perPath ? packet.path : 0);
  const limiter: Limiter = {
    ask: (packet, nowMs) => {
      if (packet.value === null) return { fits: false, cause: 'price_unavailable', retryAtMs: null };
      const retryAtMs = fitsAt(levels.get(keyOf(packet)) ?? null, rule, packet.value, nowMs);
      if (retryAtMs === null) return { fits: false, cause: 'size_limited', retryAtMs };
      return retryAtMs <= nowMs ? { fits: true } : { fits: false, cause: 'rate_limited', retryAtMs };
    },
    take: (packet, nowMs) => {
      const before = levels.get(keyOf(packet)) ?? null;
      const room = roomOf(before, rule, nowMs);
      // Let through by a person: as in relayer/limits, it leaves nothing.
      const taken = packet.value !== null && packet.value <= room ? packet.value : room;
      levels.set(keyOf(packet), add(before, rule, taken, nowMs));
    },
  };
  return ofLimiter(limiter, options);
}

/** A limit by size alone. */
export const sizeLimit = (capacity: bigint, options: HoldOptions): Detector =>
  ofLimiter(
    {
      ask: ({ value }) =>
        value !== null && value <= capacity ? { fits: true } : { fits: false, cause: 'size_limited', retryAtMs: null },
      take: nothing,
    },
    options,
  );

function ofLimiter(limiter: Limiter, options: HoldOptions): Detector {
  const simulation = new HoldSimulation(limiter, options);
  return {
    authorize: nothing,
    consume: (packet) => simulation.arrive(packet),
    finish: () => {
      const { innocent, flagged, saturatedAtS } = simulation.finish();
      return {
        falsePositive: innocent.held.plus(innocent.behind),
        falseNegative: flagged.passed,
        saturated: saturatedAtS !== null,
      };
    },
  };
}

/** Tokens that are told apart; more share one account, as monitors of a whole bridge do. */
const MAX_TOKENS = 4_096;

/**
 * What monitors ship today: for each token, what was authorized less what was consumed. It halts the token's lanes when that
 * falls below zero by more than a tolerance; what is missing is then booked, and it starts over.
 */
export function netPerToken(toleranceUsd: bigint, ackAfterS: number): Detector {
  const net = new Map<string, { units: bigint; haltedUntilS: number }>();
  const falsePositive = new ValueSum();
  const falseNegative = new ValueSum();
  const accountOf = (token: string) => {
    const key = net.has(token) || net.size < MAX_TOKENS ? token : '';
    const account = net.get(key) ?? { units: 0n, haltedUntilS: Number.NEGATIVE_INFINITY };
    net.set(key, account);
    return account;
  };
  return {
    authorize: ({ token, amount }) => {
      accountOf(token).units += amount;
    },
    consume: ({ token, timeS, amount, value, flagged }) => {
      const account = accountOf(token);
      if (timeS < account.haltedUntilS) {
        if (!flagged) falsePositive.add(value);
        // What is not let through does not count.
        else return;
      } else if (flagged) falseNegative.add(value);
      account.units -= amount;
      // Without a value nobody can say that it is within the tolerance.
      const over = value === null ? account.units < 0n : -account.units * value > toleranceUsd * amount;
      if (!over) return;
      account.units = 0n;
      account.haltedUntilS = timeS + ackAfterS;
    },
    finish: () => ({ falsePositive, falseNegative, saturated: false }),
  };
}
