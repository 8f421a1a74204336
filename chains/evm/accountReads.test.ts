import { expect, test } from 'vitest';
import type { Quorum } from '../quorum.ts';
import { readNonces } from './accountReads.ts';
import type { EvmContext } from './context.ts';

const ACCOUNT = `0x${'12'.repeat(20)}` as const;

test("each operator's own two counts are told, the pool's asked for first, and one that fails says nothing", async () => {
  const asked: string[] = [];
  const counts: Record<string, Record<string, string> | null> = {
    a: { pending: '0x7', latest: '0x5' },
    b: { pending: '0x5', latest: '0x5' },
    c: null,
  };
  const askOne: Quorum['askOne'] = async (operator, run) => {
    const own = counts[operator];
    if (!own) return null;
    const request = async (method: string, params: readonly unknown[]) => {
      expect([method, params[0]]).toEqual(['eth_getTransactionCount', ACCOUNT]);
      asked.push(`${operator} ${params[1]}`);
      return own[String(params[1])];
    };
    return run({ operator, request } as never);
  };
  const context = { quorum: { operators: ['a', 'b', 'c'], askOne }, deadlineMs: 100 } as unknown as EvmContext;
  expect(await readNonces(context, ACCOUNT)).toEqual([
    { operator: 'a', pending: 7, latest: 5 },
    { operator: 'b', pending: 5, latest: 5 },
  ]);
  expect(asked.filter((one) => one.startsWith('a'))).toEqual(['a pending', 'a latest']);
});
