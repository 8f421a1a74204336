/**
 * How many messages a second a whole node settles: simulated chains that answer JSON-RPC in bytes, two of three operators
 * agreeing, all gates, receipts and signatures, and a LevelDB journal that syncs. Messages were sent before the start; the
 * chains make blocks as soon as the node has seen the last ones. What the chains' own work takes is counted apart.
 *
 * LOADLINE_BENCH_MESSAGES: how many. In the same run the same batches are written to LevelDB alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Level } from 'level';
import { systemClock, systemRandom } from '../../chains/systemClock.ts';
import { assemble, requireThreshold } from '../../relayer/assemble.ts';
import { CLOSED_TABLE } from '../../relayer/core/packetTables.ts';
import type { Journal, JournalOperation } from '../../relayer/journal/journal.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { startNode } from '../../relayer/node.ts';
import type { SimEvm } from '../simulation/chain/simEvm.ts';
import { writePapers } from '../simulation/papers.ts';
import { byteProviders, createWorld, ofChains, PER_BLOCK, QUORUM, send, type World } from './pipelineWorld.ts';
import { writeReport } from './report.ts';
import { profiled, type StageName } from './stages.ts';

const MESSAGES = Number(process.env.LOADLINE_BENCH_MESSAGES ?? 4_000);
const AIM = 2_000;
const BLOCK_MS = 20;
const DEADLINE_MS = 600_000;

type Recorded = { readonly journal: Journal; readonly batches: (readonly JournalOperation[])[]; settled: number };

/** Counts what is settled, and keeps what is written. */
function recording(journal: Journal): Recorded {
  const batches: (readonly JournalOperation[])[] = [];
  const recorded: Recorded = {
    batches,
    settled: 0,
    journal: {
      ...journal,
      commit: async (operations) => {
        await journal.commit(operations);
        batches.push(operations);
        recorded.settled += operations.filter(
          ({ op, key }) => op === 'put' && key.includes(`!${CLOSED_TABLE}!`),
        ).length;
      },
    },
  };
  return recorded;
}

type Run = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly chainSeconds: number;
  readonly asked: ReadonlyMap<string, { readonly requests: number; readonly bytes: number }>;
  readonly rssMb: number;
};

async function run(world: World, recorded: Recorded): Promise<Run> {
  const { sim, config, spent } = world;
  const providers = byteProviders(world);
  const papers = await writePapers(config, sim);
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined };
  const log = { ...quiet, error: (fields: object, message: string) => console.error(message, fields) };
  const assembled = await assemble({
    config,
    journal: recorded.journal,
    clock: systemClock,
    random: systemRandom,
    log,
    provider: (operator, url) => providers(operator, chainOf(world, url)),
    ...papers,
    pins: async () => papers.pins,
  });
  await requireThreshold(assembled, () => false);
  const beforeMs = spent.ms;
  spent.asked.clear();
  const cpu = process.cpuUsage();
  const beginMs = performance.now();
  const node = await startNode(assembled);
  while (recorded.settled < MESSAGES) {
    if (performance.now() - beginMs > DEADLINE_MS)
      throw new Error(`saw ${recorded.settled} settled, wanted ${MESSAGES}`);
    ofChains(spent, () => {
      for (const chain of sim.chains) chain.mine(systemClock.nowMs());
    });
    await systemClock.sleep(BLOCK_MS);
  }
  const seconds = (performance.now() - beginMs) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await node.stop();
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    chainSeconds: (spent.ms - beforeMs) / 1_000,
    asked: spent.asked,
    rssMb: process.memoryUsage().rss / 2 ** 20,
  };
}

function chainOf({ sim }: World, url: string): SimEvm {
  const found = sim.chains.find(({ name }) => url.includes(`.${name}.`));
  if (!found) throw new RangeError(`saw ${url}, wanted a chain`);
  return found;
}

type Raw = { readonly seconds: number; readonly cpuSeconds: number; readonly bytes: number; readonly records: number };

/** The same batches, to LevelDB alone. */
async function writeRaw(path: string, batches: Recorded['batches']): Promise<Raw> {
  const database = new Level<string, Uint8Array>(path, { keyEncoding: 'utf8', valueEncoding: 'view' });
  await database.open();
  const cpu = process.cpuUsage();
  const beginMs = performance.now();
  for (const batch of batches) {
    const operations = database.batch();
    for (const one of batch) {
      if (one.op === 'put') operations.put(one.key, one.value);
      else operations.del(one.key);
    }
    await operations.write({ sync: true });
  }
  const seconds = (performance.now() - beginMs) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await database.close();
  const puts = batches.flat().filter((one) => one.op === 'put');
  const bytes = puts.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  return { seconds, cpuSeconds: (user + system) / 1e6, bytes, records: puts.length };
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loadline-bench-'));
  try {
    const world = createWorld(systemClock.nowMs(), folder);
    for (let sent = 0; sent < MESSAGES; sent += PER_BLOCK * world.sim.chains.length) {
      for (const chain of world.sim.chains) {
        send(world, chain, PER_BLOCK);
        chain.mine(systemClock.nowMs());
      }
    }
    const journal = await openLevelJournal(join(folder, 'journal'), { journalId: '5a'.repeat(16) });
    const recorded = recording(journal);
    const { result, stages } = await profiled(() => run(world, recorded));
    await journal.close();
    await report(result, stages, await writeRaw(join(folder, 'raw'), recorded.batches));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function report(found: Run, stages: ReadonlyMap<StageName, number>, raw: Raw): Promise<void> {
  const own = found.cpuSeconds - found.chainSeconds;
  const byCpu = MESSAGES / own;
  const byClock = MESSAGES / (found.seconds - found.chainSeconds);
  const [whole, one] = [(n: number) => Math.round(n).toLocaleString('en'), (n: number) => n.toFixed(1)];
  const counted = [...stages].filter(([name]) => name !== 'idle' && name !== 'simulated chains');
  const asked = [...found.asked].sort(([, a], [, b]) => b.requests - a.requests);
  const requests = asked.reduce((sum, [, one]) => sum + one.requests, 0);
  const total = counted.reduce((sum, [, us]) => sum + us, 0);
  const shares = counted.sort(([, a], [, b]) => b - a).map(([name, us]) => [name, us / total] as const);
  await writeReport({
    name: 'pipeline',
    title: 'Pipeline',
    about: [
      `${whole(MESSAGES)} messages sent before the start, over both lanes between two simulated chains; quorum ${QUORUM} of 3, answers as JSON-RPC bytes, all gates, receipts, signatures, transactions, and a LevelDB journal with sync. The time that the chains themselves take is taken off.`,
    ],
    columns: ['', 'measured', 'aim', ''],
    rows: [
      [
        'settled a second of processor time (one core)',
        whole(byCpu),
        `≥ ${whole(AIM)}`,
        byCpu >= AIM ? 'met' : 'missed',
      ],
      ['settled a second by the clock', whole(byClock), '', ''],
      ['RPC requests a message, over three operators', (requests / MESSAGES).toFixed(2), '', ''],
      ...asked.map(([method, one]) => [
        `of these: ${method}`,
        (one.requests / MESSAGES).toFixed(3),
        '',
        `${whole(one.bytes / MESSAGES)} bytes a message`,
      ]),
      ['journal bytes a message', whole(raw.bytes / MESSAGES), '', ''],
      ['journal records a message', one(raw.records / MESSAGES), '', ''],
      [
        'the same batches to LevelDB alone, messages a second of processor time',
        whole(MESSAGES / raw.cpuSeconds),
        '',
        '',
      ],
      ['ratio to that', `${one((100 * raw.cpuSeconds) / own)} %`, '', ''],
      ['RSS at the end, MB', whole(found.rssMb), '', ''],
      ...shares.map(([name, share]) => [`share: ${name}`, `${one(100 * share)} %`, '', '']),
    ],
    notes: [
      'Shares are of the main thread’s time without idling and without the chains’ own work. LevelDB writes and syncs on threads of its own: that shows in the processor time, not in the shares.',
    ],
    figures: {
      messages: MESSAGES,
      ...found,
      asked: Object.fromEntries(asked),
      requests,
      settledPerCpuSecond: byCpu,
      settledPerSecond: byClock,
      raw,
      stages: Object.fromEntries(shares),
    },
  });
}

await main();
