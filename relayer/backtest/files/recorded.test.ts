/**
 * The recorded flows of a real bridge. They are not part of this repository: the folder is LOADLINE_FLOWS, or lies beside it.
 * Without them these tests are skipped, and say so.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backtestFiles } from './backtest.ts';
import { writeAttacks } from './writeAttacks.ts';

const folder = process.env.LOADLINE_FLOWS ?? '../shared/data/nomad-2022';
const files = { authorizations: join(folder, 'authorizations.csv'), consumptions: join(folder, 'consumptions.csv') };
const present = existsSync(files.authorizations) && existsSync(files.consumptions);
if (!present) console.warn(`SKIPPED: no recorded flows in ${folder}; set LOADLINE_FLOWS to a folder that has them`);

const OPTIONS = { ackAfterS: 3_600, maxFlagged: 1_000, policy: null, sweep: false };

describe.skipIf(!present)('five honest months of the Nomad bridge', () => {
  test('have exactly the twelve rows without an authorization, by the one rule and no exception', async () => {
    const result = await backtestFiles(files, OPTIONS);
    expect(result).toMatchObject({
      authorizations: 5_359,
      consumptions: 5_048,
      matched: 5_036,
      flaggedCount: 12,
      flaggedByKind: { mint: 7, unlock: 5 },
      flaggedByCause: { unmatched_consumption: 12 },
      flaggedByReason: { id: 12 },
      firstFlag: { kind: 'unlock', id: '312', time: 1_642_623_577, valueUsd: 1 },
      lanes: 19,
      halts: 6,
    });
    expect(result.flagged.map(({ kind, id, valueUsd }) => `${kind} ${id} ${valueUsd}`)).toEqual([
      'unlock 312 1',
      'unlock 310 1',
      'unlock 311 17.72',
      'mint 2164 null',
      'mint 2194 null',
      'mint 2201 null',
      'mint 2203 null',
      'mint 2206 null',
      'mint 2208 null',
      'mint 2216 null',
      'unlock 1992 null',
      'unlock 2032 null',
    ]);
    expect(result.laneHoursHalted).toBeCloseTo(19 * 6.9736, 2);
  });

  test('attacked, have every row of the attack flagged beside those twelve', async () => {
    const out = await mkdtemp(join(tmpdir(), 'loadline-attacks-'));
    try {
      const twelve = new Set((await backtestFiles(files, OPTIONS)).flagged.map(({ tx }) => tx));
      for (const { attack, file, rows } of (await writeAttacks(files, 2_026, out)).attacks) {
        if (file === null) throw new Error(`${attack} was skipped`);
        const consumptions = join(out, file);
        const { flagged } = await backtestFiles({ ...files, consumptions }, OPTIONS);
        const others = flagged.filter(({ tx }) => !twelve.has(tx)).map(({ line }) => line);
        expect([attack, others]).toEqual([attack, rows.map(({ line }) => line)]);
      }
      expect(JSON.parse(await readFile(join(out, 'attacks.json'), 'utf8'))).toMatchObject({ seed: 2_026 });
    } finally {
      await rm(out, { recursive: true });
    }
  });
});
