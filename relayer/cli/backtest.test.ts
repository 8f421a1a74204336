import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FlowFiles, withFiles } from '../backtest/testing/files.ts';
import { honestFlow } from '../backtest/testing/flows.ts';
import type { CliIo } from './io.ts';
import { runProgram } from './program.ts';
import { plainStyle } from './style.ts';

type Result = { readonly code: number; readonly out: string; readonly err: string };

async function cli(args: readonly string[], terminal = false): Promise<Result> {
  let out = '';
  let err = '';
  const io: CliIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    style: plainStyle,
    errorStyle: plainStyle,
    errorIsTerminal: terminal,
    user: 'ann',
    onStop: () => () => undefined,
    exitNow: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  return { code: await runProgram(args, io), out, err };
}

const flow = honestFlow(300, 31);
const args = ({ authorizations, consumptions }: FlowFiles): string[] => [
  '--authorizations',
  authorizations,
  '--consumptions',
  consumptions,
];
const attack = async (files: FlowFiles, seed = 7): Promise<string> => {
  const out = join(files.folder, 'attacks');
  const { code, err } = await cli(['backtest', 'attack', ...args(files), '--seed', String(seed), '--out', out]);
  expect([code, err]).toEqual([0, '']);
  return out;
};

describe('loadline backtest', () => {
  test('--json has the fields that are documented, and exits 0 whatever is flagged', () =>
    withFiles(flow, async (files) => {
      const out = await attack(files);
      const consumptions = join(out, 'mint_without_lock.csv');
      const { code, out: text, err } = await cli(['backtest', ...args({ ...files, consumptions }), '--json']);
      expect([code, err]).toEqual([0, '']);
      const document = JSON.parse(text) as Record<string, unknown>;
      expect(Object.keys(document)).toEqual([
        'apiVersion',
        'authorizations',
        'consumptions',
        'matched',
        'matchedValue',
        'flaggedCount',
        'flaggedValue',
        'flaggedByCause',
        'flaggedByReason',
        'flaggedByKind',
        'flagged',
        'flaggedOmitted',
        'firstFlag',
        'authorizationsUnused',
        'shortestDelayS',
        'longestDelayS',
        'fromTime',
        'toTime',
        'ackAfterHours',
        'lanes',
        'halts',
        'hoursHalted',
        'laneHoursHalted',
        'matchedWhileHalted',
        'duplicateAuthorizations',
        'limits',
        'sweep',
        'svg',
      ]);
      expect(document).toMatchObject({ consumptions: 306, matched: 300, flaggedCount: 6, limits: null, sweep: null });
      const [first] = document.flagged as Record<string, unknown>[];
      expect(first).toMatchObject({ cause: 'unmatched_consumption', kind: 'mint', reason: 'id' });
      expect(typeof first?.time).toBe('number');
      expect(document.firstFlag).toMatchObject({ id: first?.id, time: first?.time });
    }));

  test('a halt is as long as --ack-after says, and 0 is none', () =>
    withFiles(flow, async (files) => {
      const consumptions = join(await attack(files), 'replay.csv');
      const hours = async (ackAfter: string): Promise<number> => {
        const { out } = await cli(['backtest', ...args({ ...files, consumptions }), '--json', '--ack-after', ackAfter]);
        return (JSON.parse(out) as { hoursHalted: number }).hoursHalted;
      };
      expect(await hours('0')).toBe(0);
      expect(await hours('0.5')).toBeGreaterThan(0.5);
      expect(await hours('24')).toBeGreaterThan(await hours('1'));
    }));

  test('says in words what a policy would have held, and draws the sweep', () =>
    withFiles(flow, async (files) => {
      const policy = join(files.folder, 'policy.yaml');
      const rule = '{ id: day, scope: lane, unit: value, kind: bucket, capacity: 500_000_000_000, periodMs: 86400000 }';
      const price = '{ sources: [a, b, c], minSources: 3, maxAgeMs: 60000, maxDeviation: 0.02 }';
      await writeFile(
        policy,
        `version: 4\nnote: tried\nrelease: { acknowledgeThreshold: 1 }\nbooks:\n  aaa: { price: ${price}, limits: [${rule}] }\n`,
      );
      const svg = join(files.folder, 'sweep.svg');
      const { code, out, err } = await cli(['backtest', ...args(files), '--policy', policy, '--sweep', '--svg', svg]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('limits of policy version 4');
      expect(out).toMatch(/held, honest +[1-9]\d* rows worth/);
      expect(out).toMatch(/no book for +(BBB, CCC|CCC, BBB)/);
      expect(out).toContain('per_message');
      expect(await readFile(svg, 'utf8')).toMatch(/^<svg /);
    }));

  test('a policy that contradicts itself exits 10 and names the line', () =>
    withFiles(flow, async (files) => {
      const policy = join(files.folder, 'policy.yaml');
      await writeFile(policy, 'version: 4\nnote: x\nrelease: { acknowledgeThreshold: 0 }\nbooks: {}\n');
      const { code, err } = await cli(['backtest', ...args(files), '--policy', policy]);
      expect(code).toBe(10);
      expect(err).toContain('policy.yaml:3');
    }));

  test('malformed rows exit 1 and are named by line, in JSON as well', () =>
    withFiles({ ...flow, consumptions: flow.consumptions.replace(',AAA,', ',AAA,-') }, async (files) => {
      const { code, out, err } = await cli(['backtest', ...args(files), '--json']);
      expect(code).toBe(1);
      const { error } = JSON.parse(out) as { error: { code: string; total: number; problems: { line: number }[] } };
      expect(error).toMatchObject({ code: 'FLOW_MALFORMED', total: 1, problems: [{ code: 'AMOUNT' }] });
      expect(err).toContain(`consumptions:${error.problems[0]?.line} AMOUNT`);
    }));

  test('the progress bar is drawn on a terminal only, never on stdout, and is gone at the end', () =>
    withFiles(flow, async (files) => {
      const piped = await cli(['backtest', ...args(files)]);
      const drawn = await cli(['backtest', ...args(files)], true);
      expect(piped.err).toBe('');
      expect(drawn.err).toContain('100 %');
      expect(drawn.err).toMatch(/\r +\r$/);
      expect(drawn.out).toBe(piped.out);
    }));

  test.each<[string, string[]]>([
    ['without files', ['backtest']],
    ['with hours that are none', ['backtest', '-a', 'a', '-s', 'c', '--ack-after', '-1']],
    ['an attack without a seed', ['backtest', 'attack', '-a', 'a', '-s', 'c']],
    ['a seed that is none', ['backtest', 'attack', '-a', 'a', '-s', 'c', '--seed', 'x']],
  ])('%s exits 2', async (_what, line) => {
    expect((await cli(line)).code).toBe(2);
  });
});

describe('loadline backtest attack', () => {
  test('writes one file an attack and the lines that are the attack; one seed gives one set', () =>
    withFiles(flow, async (files) => {
      const read = async (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8');
      const first = await attack(files);
      const list = await read(first, 'attacks.json');
      const dust = await read(first, 'split_into_dust.csv');
      const { attacks } = JSON.parse(list) as { attacks: { attack: string; rows: { line: number; id: string }[] }[] };
      const rows = attacks.find(({ attack: name }) => name === 'split_into_dust')?.rows ?? [];
      expect(rows.length).toBe(200);
      const lines = dust.split('\r\n');
      for (const { line, id } of rows) expect(lines[line - 1]?.split(',')[4]).toBe(id);
      const again = await attack(files);
      expect([await read(again, 'attacks.json'), await read(again, 'split_into_dust.csv')]).toEqual([list, dust]);
      await attack(files, 8);
      expect(await read(first, 'split_into_dust.csv')).not.toBe(dust);
    }));
});
