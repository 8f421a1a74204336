/** Tells the node what its workers charge and what gas costs at their destinations, and the operator why it cannot follow. */
import type { Clock } from '../chains/clock.ts';
import type { Event } from './core/event.ts';
import { type FeeReading, type FeeRule, feeKey, judgeFee } from './core/feeUpdate.ts';
import type { ChainName, Hex } from './core/ids.ts';
import type { NodeLog } from './node.ts';

/** One direction: reads both workers at its source and the gas price at its destination. Rejects when it cannot. */
export type FeeSource = { readonly what: string; readonly read: () => Promise<readonly FeeReading[]> };

export type WatchFeesOptions = {
  readonly rule: FeeRule;
  readonly sources: readonly FeeSource[];
  readonly setterOf: (chain: ChainName) => Hex | null;
  readonly tell: (event: Event) => Promise<void>;
  readonly clock: Clock;
  readonly log: NodeLog;
  readonly signal: AbortSignal;
};

/** Ends when the signal aborts, and the readings under way with it: each request's deadline bounds them. */
export async function watchFees(options: WatchFeesOptions): Promise<void> {
  const { rule, sources, tell, clock, signal } = options;
  const said = new Map<string, string>();
  while (!signal.aborted) {
    const readings = await Promise.all(sources.map((source) => readOne(source, options, said)));
    if (signal.aborted) return;
    await tell({ type: 'feesRead', atMs: clock.nowMs(), readings: readings.flat() });
    await clock.sleep(rule.readEveryMs, signal);
  }
}

async function readOne(
  { what, read }: FeeSource,
  { rule, setterOf, log }: WatchFeesOptions,
  said: Map<string, string>,
): Promise<readonly FeeReading[]> {
  try {
    const readings = await read();
    sayOnce(log, said, what, '');
    for (const reading of readings) {
      const why = obstacleOf(rule, reading, setterOf(reading.chain));
      sayOnce(log, said, feeKey(reading.chain, reading.worker, reading.dstEid), why);
    }
    return readings;
  } catch (error) {
    sayOnce(log, said, what, error instanceof Error ? error.message : String(error));
    return [];
  }
}

function obstacleOf(rule: FeeRule, reading: FeeReading, setter: Hex | null): string {
  const judged = judgeFee(rule, reading, setter);
  if (judged.say === 'stuck') return `saw ${judged.saw}, wanted ${judged.wanted}`;
  const { minGasPrice, maxGasPrice } = reading.bounds;
  return judged.beyondBounds
    ? `gas costs ${reading.marketGasPrice} wei, beyond what the updater may set: ${minGasPrice} to ${maxGasPrice}`
    : '';
}

/** Said when it is another reason than before, not with every reading; a figure that moves is no other reason. */
function sayOnce(log: NodeLog, said: Map<string, string>, what: string, why: string): void {
  const kind = why.replace(/\d+/g, '#');
  if ((said.get(what) ?? '') === kind) return;
  said.set(what, kind);
  if (why === '') log.info({ fees: what }, 'fees can be kept in step again');
  else log.warn({ fees: what, why }, 'fees are not in step');
}
