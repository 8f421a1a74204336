/** The result of a backtest, gathered row by row. Field names are part of `--json` and stable (docs/backtest.md). */
import type { Cause } from '../core/cause.ts';
import { ownText } from './bytes.ts';
import type { Reason, RowVerdict } from './engine.ts';
import { Halts } from './halts.ts';
import { usdNumber, type ValueJson, ValueSum } from './money.ts';
import type { ConsumptionKind, ConsumptionRow } from './row.ts';

export type FlaggedRow = {
  readonly id: string;
  /** Seconds since 1970, as in the file. */
  readonly time: number;
  readonly cause: Cause;
  readonly kind: ConsumptionKind;
  /** Null where the record gives no value. */
  readonly valueUsd: number | null;
  /** The part of the rule that it broke. */
  readonly reason: Reason;
  readonly saw: string;
  readonly wanted: string;
  /** Of the consumptions, the header being line 1. */
  readonly line: number;
  readonly chain: string;
  readonly token: string;
  /** Smallest units, decimal. */
  readonly amount: string;
  readonly tx: string;
  /** What was flagged after this row: what a halt at it would have kept, had it been the first. */
  readonly flaggedAfter: ValueJson;
};

export type FirstFlag = Pick<FlaggedRow, 'id' | 'time' | 'cause' | 'kind' | 'valueUsd' | 'line'> & {
  /** Flagged value up to and with this row: gone before anybody can halt. */
  readonly valueGoneUsd: number;
  /** What a halt at this row would have kept. */
  readonly halt: {
    /** Flagged rows after it, to the end of the record. */
    readonly saved: ValueJson;
    /** The same, only until the halt is acknowledged. */
    readonly savedUntilAck: ValueJson;
    /** All rows that it would have stopped until then, honest ones with them. */
    readonly stoppedUntilAck: ValueJson;
  };
};

export type Counts = Readonly<Record<string, number>>;

export type Report = {
  readonly authorizations: number;
  readonly consumptions: number;
  readonly matched: number;
  readonly matchedValue: ValueJson;
  readonly flaggedCount: number;
  readonly flaggedValue: ValueJson;
  readonly flaggedByCause: Counts;
  readonly flaggedByReason: Counts;
  readonly flaggedByKind: Counts;
  readonly flagged: readonly FlaggedRow[];
  /** Flagged rows that are counted above and not listed, beyond `maxFlagged`. */
  readonly flaggedOmitted: number;
  readonly firstFlag: FirstFlag | null;
  /** Authorizations that nothing has used by the end of the record. */
  readonly authorizationsUnused: number;
  /** Of the matched rows: from the authorization to its consumption, in seconds. */
  readonly shortestDelayS: number | null;
  readonly longestDelayS: number | null;
  readonly fromTime: number | null;
  readonly toTime: number | null;
  readonly ackAfterHours: number;
  readonly lanes: number;
  readonly halts: number;
  readonly hoursHalted: number;
  /** Every halt stops all lanes of the attester set. */
  readonly laneHoursHalted: number;
  /** Matched rows within a halt: what the halts would have delayed. */
  readonly matchedWhileHalted: ValueJson;
};

export type ReportOptions = {
  readonly ackAfterS: number;
  /** Flagged rows that are listed one by one; all are counted. */
  readonly maxFlagged: number;
};

type Kept = { readonly row: Omit<FlaggedRow, 'flaggedAfter'>; readonly soFar: ValueSum };

export class Reporter {
  readonly #options: ReportOptions;
  readonly #halts: Halts;
  readonly #matched = new ValueSum();
  readonly #flagged = new ValueSum();
  readonly #matchedWhileHalted = new ValueSum();
  readonly #untilAck = { flagged: new ValueSum(), all: new ValueSum() };
  readonly #byCause = new Map<string, number>();
  readonly #byReason = new Map<string, number>();
  readonly #byKind = new Map<string, number>();
  readonly #kept: Kept[] = [];
  #delay: { shortest: number; longest: number } | null = null;
  #span: { from: number; to: number } | null = null;

  constructor(options: ReportOptions) {
    this.#options = options;
    this.#halts = new Halts(options.ackAfterS);
  }

  take(row: ConsumptionRow, verdict: RowVerdict): void {
    const { timeS, value } = row;
    this.#span = { from: this.#span?.from ?? timeS, to: timeS };
    const first = this.#kept[0]?.row;
    if (first && timeS < first.time + this.#options.ackAfterS) {
      this.#untilAck.all.add(value);
      if (verdict.say === 'flagged') this.#untilAck.flagged.add(value);
    }
    if (verdict.say === 'matched') {
      this.#matched.add(value);
      if (this.#halts.haltedAt(timeS)) this.#matchedWhileHalted.add(value);
      const delay = timeS - verdict.authorizedAtS;
      const { shortest, longest } = this.#delay ?? { shortest: delay, longest: delay };
      this.#delay = { shortest: Math.min(shortest, delay), longest: Math.max(longest, delay) };
      return;
    }
    this.#flagged.add(value);
    this.#halts.add(timeS);
    count(this.#byCause, verdict.cause);
    count(this.#byReason, verdict.reason);
    count(this.#byKind, row.kind);
    if (this.#kept.length < this.#options.maxFlagged)
      this.#kept.push({ row: flaggedRow(row, verdict), soFar: this.#flagged.copy() });
  }

  report(store: { readonly size: number; readonly unused: number; readonly lanes: number }): Report {
    const { ackAfterS } = this.#options;
    return {
      authorizations: store.size,
      consumptions: this.#matched.rows + this.#flagged.rows,
      matched: this.#matched.rows,
      matchedValue: this.#matched.json(),
      flaggedCount: this.#flagged.rows,
      flaggedValue: this.#flagged.json(),
      flaggedByCause: Object.fromEntries(this.#byCause),
      flaggedByReason: Object.fromEntries(this.#byReason),
      flaggedByKind: Object.fromEntries(this.#byKind),
      flagged: this.#kept.map(({ row, soFar }) => ({ ...row, flaggedAfter: this.#flagged.since(soFar).json() })),
      flaggedOmitted: this.#flagged.rows - this.#kept.length,
      firstFlag: this.#firstFlag(),
      authorizationsUnused: store.unused,
      shortestDelayS: this.#delay?.shortest ?? null,
      longestDelayS: this.#delay?.longest ?? null,
      fromTime: this.#span?.from ?? null,
      toTime: this.#span?.to ?? null,
      ackAfterHours: ackAfterS / 3600,
      lanes: store.lanes,
      halts: this.#halts.count,
      hoursHalted: this.#halts.haltedS / 3600,
      laneHoursHalted: (store.lanes * this.#halts.haltedS) / 3600,
      matchedWhileHalted: this.#matchedWhileHalted.json(),
    };
  }

  #firstFlag(): FirstFlag | null {
    const first = this.#kept[0];
    if (first === undefined) return null;
    const { id, time, cause, kind, valueUsd, line } = first.row;
    return {
      id,
      time,
      cause,
      kind,
      valueUsd,
      line,
      valueGoneUsd: usdNumber(first.soFar.value),
      halt: {
        saved: this.#flagged.since(first.soFar).json(),
        savedUntilAck: this.#untilAck.flagged.json(),
        stoppedUntilAck: this.#untilAck.all.json(),
      },
    };
  }
}

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

function flaggedRow(
  row: ConsumptionRow,
  verdict: Extract<RowVerdict, { say: 'flagged' }>,
): Omit<FlaggedRow, 'flaggedAfter'> {
  return {
    id: ownText(row.id),
    time: row.timeS,
    cause: verdict.cause,
    kind: row.kind,
    valueUsd: row.value === null ? null : usdNumber(row.value),
    reason: verdict.reason,
    saw: ownText(verdict.saw),
    wanted: ownText(verdict.wanted),
    line: row.line,
    chain: ownText(row.chain),
    token: ownText(row.token),
    amount: row.amount.toString(),
    tx: ownText(row.tx),
  };
}
