/**
 * `npm run bench:relay`: a whole node (quorum 2 of 3, all gates, synced journal) between two anvils, with real OFT messages
 * sent beforehand, and in the same run the limit without a relayer. Writes docs/benchmarks/relay.json and relay.md.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../support/nodeProcess.ts';
import { measureLimit } from './relayLimit.ts';
import { measureRelay } from './relayRun.ts';
import { type RelayFigures, relayTable } from './relayTable.ts';

const MESSAGES = Number(process.env.LOADLINE_BENCH_MESSAGES ?? 2_000);
const PACED = Number(process.env.LOADLINE_BENCH_PACED ?? 200);
const BATCH = 50;

const limit = await measureLimit(MESSAGES, BATCH);
const relay = await measureRelay(MESSAGES, PACED);
const { spent, ...run } = relay;
const figures: RelayFigures = {
  machine: { cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: process.version },
  batch: BATCH,
  relay: { ...run, transactions: spent.transactions, failedTransactions: spent.failed },
  limit,
  shareOfLimit: relay.deliveredPerS / limit.messagesPerS,
};
const table = relayTable(figures);
console.log(table);
const folder = join(packageRoot(), 'docs/benchmarks');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'relay.json'), `${JSON.stringify(figures, null, 2)}\n`);
await writeFile(join(folder, 'relay.md'), `${table}\n`);
