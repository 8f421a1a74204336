// A bounded run of `npm run chaos`: the same storm and the same cases, smaller.
import { expect, onTestFinished, test } from 'vitest';
import { openArena } from './arena.ts';
import { cases, playCase } from './cases.ts';
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
  const result = await playStorm(arena, rounds, 60_000, (line) => lines.push(line));
  expect(result.complaints, `seed ${seed}\n${lines.join('\n')}`).toEqual([]);
  expect(result.done.kill + result.done.killSending).toBe(10);
  expect(result.sent).toBeGreaterThanOrEqual(60);
});

test.each(cases)('where a peer loses messages: $name, all arrive', async (one) => {
  const result = await playCase(one, { sourceDownMs: 4_000 });
  expect(result).toMatchObject({ complaints: [], sent: one.messages, delivered: one.messages });
});
