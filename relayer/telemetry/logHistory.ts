/** One log line for every line of history, with the guid where there is one: what a person must see is at its level. */
import type { HistoryKind, Write } from '../core/write.ts';
import type { NodeLog } from '../node.ts';

type Level = keyof NodeLog;

const LEVELS: Readonly<Record<HistoryKind, Level>> = {
  halt: 'error',
  alarm: 'error',
  hold: 'warn',
  reorg: 'warn',
  dispute: 'warn',
  mode: 'warn',
  word: 'warn',
  provider: 'warn',
  journal: 'warn',
  transition: 'info',
  outbox: 'info',
  operator: 'info',
  policy: 'info',
  audit: 'info',
  verdict: 'debug',
  reading: 'debug',
};

/** Waiting for finality is the ordinary course of every packet. */
const ORDINARY: ReadonlySet<unknown> = new Set(['awaiting_finality', 'awaiting_confirmations']);

export function logHistory(log: NodeLog, writes: readonly Write[]): void {
  for (const write of writes) {
    if (write.op !== 'append') continue;
    const fields = { shard: write.shard, ...(write.body as Record<string, unknown>) };
    const ordinary = write.kind === 'hold' && 'cause' in fields && ORDINARY.has(fields.cause);
    log[ordinary ? 'debug' : LEVELS[write.kind]](fields, write.kind);
  }
}
