/** `loadline journal export | import | backup | compact | repair`, and `verify --archive`. */
import { open, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask } from '../../api/ask.ts';
import { crossChecks } from '../../api/journalQueries.ts';
import { archivePath, compactJournal, verifyArchive } from '../../journal/compact.ts';
import { importJournal } from '../../journal/copyJournal.ts';
import { JournalError } from '../../journal/errors.ts';
import type { Journal } from '../../journal/journal.ts';
import { openLevelJournal } from '../../journal/level.ts';
import { type Repaired, repairJournal } from '../../journal/repair.ts';
import { openReceiptKey, readPublicKey } from '../../receipts/key.ts';
import { journalPath } from '../../run.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { printResult } from '../print.ts';
import { plural, preciseTimeText } from '../text.ts';

type Common = { readonly config: string; readonly json: boolean };

const STDOUT = '-';
const RESTORED = 'the node signs nothing on it until every signature that it may have given has expired';

export async function journalExport(file: string, { config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const question = { config, clock: systemClock, query: 'journalExport', params: {} } as const;
  if (file === STDOUT) {
    // Text for other programs: nothing else is said there, and nothing is changed in it.
    await ask({ ...question, onItem: (item) => io.out((item as { chunk: string }).chunk) });
    return EXIT.ok;
  }
  const part = `${file}.part`;
  await requireNew(file);
  const writing = await open(part, 'w', 0o600);
  let tail: Promise<unknown> = Promise.resolve();
  try {
    const found = await ask({
      ...question,
      onItem: (item) => {
        tail = tail.then(() => writing.writeFile((item as { chunk: string }).chunk));
        tail.catch(() => undefined);
      },
    });
    await tail;
    await writing.sync();
    await writing.close();
    await rename(part, file);
    printResult(io, json, { file, ...found }, ({ green }) => [
      `${green('ok')}  ${plural(found.records, 'record')} in ${file}, sha256 ${found.sha256}`,
    ]);
    return EXIT.ok;
  } catch (error) {
    await writing.close();
    await rm(part, { force: true });
    throw error;
  }
}

async function requireNew(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close();
    await rm(file);
  } catch (cause) {
    throw new JournalError('JOURNAL_FAILED', { key: file, saw: (cause as Error).message, wanted: 'a new file', cause });
  }
}

export async function journalImport(file: string, { config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const options = { atMs: systemClock.nowMs(), crossChecks };
  const found = await importJournal(file, journalPath(config.dataDir), options);
  printResult(io, json, found, ({ green }) => [
    `${green('ok')}  ${plural(found.records, 'record')} up to ${preciseTimeText(found.upToMs)}, verified`,
    `    ${RESTORED}`,
  ]);
  return EXIT.ok;
}

export async function journalBackup(folder: string, { config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  // The node that answers may have another working folder.
  const params = { folder: resolve(folder) };
  const found = await ask({ config, clock: systemClock, query: 'journalBackup', params });
  printResult(io, json, { ...params, ...found }, ({ green }) => [
    `${green('ok')}  ${plural(found.records, 'record')} up to ${preciseTimeText(found.upToMs)} in ${params.folder}, verified`,
    `    put it in place of a lost journal: ${RESTORED}`,
  ]);
  return EXIT.ok;
}

const ARCHIVES = 'archives';

export async function journalCompact(options: Common & { readonly before: number }, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const atMs = systemClock.nowMs();
  const beforeMs = Math.min(options.before, atMs);
  const signer = await openReceiptKey(config.dataDir);
  const folder = join(config.dataDir, ARCHIVES);
  const done = await withJournal(config.dataDir, (journal) =>
    compactJournal(journal, folder, { beforeMs, atMs, signer, crossChecks }),
  );
  const archives = done.map((record) => ({ ...record, file: archivePath(folder, record.archive) }));
  printResult(io, options.json, { archives }, ({ green }, safe) =>
    safe.archives.length === 0
      ? [`${green('ok')}  nothing is old enough, and nothing was moved`]
      : safe.archives.map(
          ({ packets, entries, file }) =>
            `${green('ok')}  ${plural(packets, 'packet')} and ${plural(entries, 'entry', 'entries')} moved to ${file}`,
        ),
  );
  return EXIT.ok;
}

export async function journalVerifyArchive(file: string, { config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const { publicKey } = await readPublicKey(config.dataDir);
  const name = basename(file).replace(/\.ndjson\.gz$/, '');
  const found = await withJournal(config.dataDir, (journal) => verifyArchive(journal, file, name));
  if (found.publicKey !== publicKey) {
    const wanted = `${publicKey}, the receipt key of this node`;
    throw new JournalError('JOURNAL_CORRUPT', { key: file, saw: `the signature of ${found.publicKey}`, wanted });
  }
  printResult(io, json, { ok: true, ...found }, ({ green }) => [
    `${green('ok')}  ${plural(found.packets, 'packet')} and ${plural(found.entries, 'entry', 'entries')} as signed`,
  ]);
  return EXIT.ok;
}

async function withJournal<T>(dataDir: string, work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openLevelJournal(journalPath(dataDir), { createIfMissing: false });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

export async function journalRepair({ config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const at = journalPath(config.dataDir);
  const done = await repairJournal(at, { atMs: systemClock.nowMs(), crossChecks });
  printResult(io, json, { repaired: done }, ({ green, yellow }, { repaired }) =>
    repaired === null
      ? [`${green('ok')}  nothing is wrong with it, and nothing was changed`]
      : [`${yellow('repaired')}  the old folder is ${repaired.keptAs}`, ...lossLines(repaired), `    ${RESTORED}`],
  );
  return EXIT.ok;
}

function lossLines({ lost, reindexed, upToMs }: Repaired): string[] {
  const lines = lost.flatMap(({ file, what, bytes, entries, ranges, packets, fromMs, toMs, unreadable }) => [
    `    lost from ${file}: ${bytes} bytes, ${plural(entries, 'readable entry', 'readable entries')}` +
      `${unreadable ? ' and at least one more batch, which cannot be read' : ''} (${what})`,
    ...Object.entries(ranges).map(([shard, { from, to }]) => `      ${shard} entries ${from} to ${to}`),
    ...(fromMs === null || toMs === null ? [] : [`      ${preciseTimeText(fromMs)} to ${preciseTimeText(toMs)}`]),
    ...packets.map((packet) => `      packet ${packet}`),
  ]);
  const whole = `    whole up to ${preciseTimeText(upToMs)}`;
  return [...lines, ...(reindexed ? ['    the index by packet was made anew; nothing is lost by that'] : []), whole];
}
