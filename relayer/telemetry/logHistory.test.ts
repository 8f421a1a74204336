import { expect, test } from 'vitest';
import { nodeShard } from '../core/ids.ts';
import type { HistoryKind, Write } from '../core/write.ts';
import type { NodeLog } from '../node.ts';
import { logHistory } from './logHistory.ts';

const append = (kind: HistoryKind, body: object = {}): Write => ({
  op: 'append',
  shard: nodeShard('main'),
  kind,
  atMs: 1,
  body,
});

function logged(...writes: readonly Write[]): string[] {
  const lines: string[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const log: NodeLog = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  logHistory(log, writes);
  return lines;
}

test('an alarm and a halt are errors: somebody has to look', () => {
  expect(logged(append('alarm', { alarm: 'provider_excluded' }), append('halt'))).toEqual([
    'error alarm {"shard":"node:main","alarm":"provider_excluded"}',
    'error halt {"shard":"node:main"}',
  ]);
});

test('evidence against, and who is excluded for it, are warned of', () => {
  expect(logged(append('dispute'), append('provider')).map((line) => line.split(' ')[0])).toEqual(['warn', 'warn']);
});

test('what every packet waits for is no warning, what holds one is', () => {
  const levels = ['awaiting_finality', 'evidence_disputed'].map(
    (cause) => logged(append('hold', { cause }))[0]?.split(' ')[0],
  );
  expect(levels).toEqual(['debug', 'warn']);
});

test('only what is appended to the history is logged', () => {
  expect(logged({ op: 'delete', shard: nodeShard('main'), table: 'halt', key: 'x' })).toEqual([]);
});
