/**
 * A process of its own for the tests: opens the LevelDB journal in the folder of its first argument, and commits batches
 * until it is killed or the disk refuses. Says on standard output, a line each: `ack N` when batch N was acknowledged,
 * and `refused CODE` for the failed commit and for the one tried after it.
 */
import { writeSync } from 'node:fs';
import { isJournalError } from './errors.ts';
import type { Journal } from './journal.ts';
import { openLevelJournal } from './level.ts';
import { WRITER_BATCH_SIZE, writerKey } from './testBatches.ts';

const STANDARD_OUTPUT = 1;

function say(line: string): void {
  writeSync(STANDARD_OUTPUT, `${line}\n`);
}

async function newestBatch(journal: Journal): Promise<number> {
  const range = { gte: 'node:main!batch!', lt: 'node:main!batch"', reverse: true, limit: 1 };
  for await (const [key] of journal.iterate(range)) return Number(key.split('!')[2]);
  return 0;
}

async function commitBatch(journal: Journal, batch: number): Promise<void> {
  const parts = Array.from({ length: WRITER_BATCH_SIZE }, (_, part) => part);
  const value = new TextEncoder().encode(String(batch).repeat(100));
  await journal.commit(parts.map((part) => ({ op: 'put', key: writerKey(batch, part), value })));
}

async function main(folder: string): Promise<void> {
  const journal = await openLevelJournal(folder, { journalId: '11'.repeat(16) });
  let refusals = 0;
  for (let batch = (await newestBatch(journal)) + 1; refusals < 2; batch++) {
    try {
      await commitBatch(journal, batch);
      say(`ack ${batch}`);
    } catch (error) {
      refusals += 1;
      say(`refused ${isJournalError(error) ? error.code : String(error)}`);
    }
  }
}

await main(process.argv[2] ?? '');
