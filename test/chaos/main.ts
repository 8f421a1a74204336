// `npm run chaos [-- --seed N --kills N --packets N --only storm|restore|cases]`: the storm, the restore and the named cases at full size, judged by the observer.
// Ends with an error when anything was lost, doubled or paid twice. Writes docs/benchmarks/chaos.json and chaos.md.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../support/nodeProcess.ts';
import { type Arena, openArena } from './arena.ts';
import { playCases } from './cases.ts';
import { playRestore } from './restore.ts';
import { scheduleOf } from './schedule.ts';
import { playStorm } from './storm.ts';
import { type ChaosReport, markdownOf, reportText } from './table.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '110' },
    packets: { type: 'string', default: '1100' },
    only: { type: 'string' },
    out: { type: 'string', default: join(packageRoot(), 'docs/benchmarks') },
  },
});
const [seed, kills, packets] = [Number(values.seed), Number(values.kills), Number(values.packets)];
if (![seed, kills, packets].every((one) => Number.isSafeInteger(one) && one >= 0)) {
  process.stderr.write(`saw ${JSON.stringify(values)}, wanted whole numbers\n`);
  process.exit(2);
}
if (!['storm', 'restore', 'cases', undefined].includes(values.only)) {
  process.stderr.write(`--only: saw ${values.only}, wanted storm, restore or cases\n`);
  process.exit(2);
}
const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const storm = {
  ...{ seed, kills, eachWay: Math.ceil(packets / kills / 2) },
  every: { providers: 3, reorg: 5, freeze: 20, fullDisk: 9 },
  freezeMs: [60_000, 2_000, 5_000],
};
tell(`seed ${seed}: ${kills} kills, ${storm.eachWay} packets each way between two of them`);

/** Chains, node and disk go with it, also when somebody has had enough. */
let open: Arena | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.resolve(open?.close()).finally(() => process.exit(130));
  });
}

async function weather(): Promise<ChaosReport['storm']> {
  const arena = await openArena({ blockTimeMs: 200, slotsInEpoch: 4, diskMegabytes: 96 });
  open = arena;
  try {
    return await playStorm(arena, scheduleOf(storm), 180_000, tell);
  } finally {
    await arena.close();
  }
}

const wanted = (part: string): boolean => values.only === undefined || values.only === part;
const report: ChaosReport = {
  seed,
  storm: wanted('storm') ? await weather() : undefined,
  restore: wanted('restore') ? await playRestore({ eachWay: 10, shadowMs: 60_000 }, tell) : undefined,
  cases: !wanted('cases') ? [] : await playCases({ sourceDownMs: 20_000 }, tell),
};
process.stdout.write(`${markdownOf(report)}\n`);
if (values.only === undefined) {
  await mkdir(values.out, { recursive: true });
  await writeFile(join(values.out, 'chaos.json'), reportText(report));
  await writeFile(join(values.out, 'chaos.md'), markdownOf(report));
}
const wrong = [
  ...(report.storm?.complaints ?? []),
  ...(report.restore?.complaints ?? []),
  ...report.cases.flatMap(({ complaints }) => complaints),
];
for (const one of wrong) tell(one);
process.exitCode = wrong.length > 0 ? 1 : 0;
