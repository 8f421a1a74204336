/**
 * Ranges that became final are questions whose answer is known: they are handed on as canaries. Calls are not: their
 * state may honestly be gone by the time they are asked again.
 */
import { type Height, height, type Position } from '../../relayer/core/ids.ts';
import type { Canaries } from '../canary.ts';
import type { EvmContext } from './context.ts';
import { logsFrom } from './logs.ts';
import { type LogFilter, logText, type RawLog } from './rpc.ts';

/** Ranges that wait for their end to be final; of a chain that stands still for long, the newest. */
const MAX_WAITING = 64;
/** An answer of more is no cheap question. */
const MAX_LOGS = 1_000;

type Range = {
  readonly filter: LogFilter;
  readonly from: Height;
  readonly to: Position;
  readonly logs: readonly RawLog[];
};

export type PastRanges = {
  readonly read: (range: Range) => void;
  readonly final: (final: Position | null) => void;
  /** What was read may be on a branch that is gone. */
  readonly reorganised: () => void;
};

export function createPastRanges({ deadlineMs }: EvmContext, canaries: Canaries | undefined): PastRanges {
  let waiting: readonly Range[] = [];
  return {
    read: (range) => {
      if (!canaries || range.logs.length > MAX_LOGS) return;
      waiting = [...waiting, range].slice(-MAX_WAITING);
    },
    final: (final) => {
      if (!canaries || !final) return;
      const past = waiting.filter(({ to }) => to.height <= final.height);
      waiting = waiting.filter(({ to }) => to.height > final.height);
      for (const { filter, from, to, logs } of past) {
        canaries.remember({
          question: `logs ${from} to ${to.height}`,
          run: (provider) => logsFrom({ provider, deadlineMs }, filter, height(from), to),
          canonical: (answer) => answer.map(logText).join('\n'),
          agreed: logs,
        });
      }
    },
    reorganised: () => {
      waiting = [];
    },
  };
}
