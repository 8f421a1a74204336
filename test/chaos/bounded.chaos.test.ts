// A bounded run of `npm run chaos`: the same storm and the same cases, smaller.
import { expect, onTestFinished, test } from 'vitest';
import { openArena } from './arena.ts';
import { playCases } from './cases.ts';
import { playRestore } from './restore.ts';
import { scheduleOf } from './schedule.ts';
import { playStorm } from './storm.ts';

/** `LOADLINE_CHAOS_SEED` plays another storm. */
const seed = Number(process.env.LOADLINE_CHAOS_SEED ?? 6);

test('10 SIGKILLs among 60 packets, failing providers, reorgs, a pause and a full disk: all arrive, once', async () => {
  const arena = await openArena({ blockTimeMs: 150, slotsInEpoch: 4, diskMegabytes: 64 });
  onTestFinished(arena.close);
  const every = { providers: 4, reorg: 5, freeze: 10, fullDisk: 9 };
  const rounds = scheduleOf({ seed, kills: 10, eachWay: 3, every, freezeMs: [3_000] });
  const lines: string[] = [];
  const result = await playStorm(arena, rounds, 180_000, (line) => lines.push(line));
  expect(result.complaints, `seed ${seed}\n${lines.join('\n')}`).toEqual([]);
  expect(result.done.kill + result.done.killSending).toBe(10);
  expect(result.sent).toBeGreaterThanOrEqual(60);
}, 400_000);

test('where a measured peer loses messages, each case delivers all of them', async () => {
  const results = await playCases({ sourceDownMs: 4_000 }, () => undefined);
  expect(results.flatMap((one) => one.complaints)).toEqual([]);
  expect(results.map(({ sent, delivered }) => [sent, delivered])).toEqual(
    [20, 20, 40, 100, 100].map((all) => [all, all]),
  );
}, 400_000);

test('on an old copy of its journal it hands nothing out until what was lost has expired, and then delivers all', async () => {
  const result = await playRestore({ eachWay: 3, shadowMs: 4_000 }, () => undefined);
  expect(result).toMatchObject({ complaints: [], sent: 18, sentInShadow: 0 });
}, 400_000);
