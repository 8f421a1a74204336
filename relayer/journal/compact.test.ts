import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPacketRows } from '../packetRows.ts';
import type { Harness } from '../pipeline/testing/harness.ts';
import { createSealer } from '../receipts/seal.ts';
import { restore } from '../restore.ts';
import { archivedOf } from './archived.ts';
import { readCheckpoint, verifySince } from './checkpoint.ts';
import { nodeChecks } from './checks/nodeChecks.ts';
import { archivePath, compactJournal, verifyArchive } from './compact.ts';
import type { Journal } from './journal.ts';
import { createMemoryDisk, cutPower, openMemoryJournal } from './memory.ts';
import { openStore } from './store.ts';
import { journalOf, richHarness } from './testing/richJournal.ts';
import { temporaryFolder } from './testSupport.ts';
import { verifyJournal } from './verify.ts';

const crossChecks = [checkPacketRows, ...nodeChecks];
const signer = createSealer(generateKeyPairSync('ed25519').privateKey);
let h: Harness;
let journal: Journal;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  folder = temporaryFolder();
  h = await richHarness();
  journal = await journalOf(h);
});
afterEach(async () => {
  await journal.close();
  folder.remove();
});

const options = () => ({ beforeMs: h.nowMs + 1, atMs: h.nowMs, signer, crossChecks });
const compact = (of = journal) => compactJournal(of, folder.path, options());
const count = async (table: string, of = journal): Promise<number> => {
  let rows = 0;
  for await (const _ of openStore(of).scan('book:gold', table)) rows += 1;
  return rows;
};

describe('compacting', () => {
  it('moves what is over, keeps what a later step needs, and the journal verifies and restores to the same', async () => {
    const before = await restore(openStore(journal), h.params);
    const [closed, payloads, reservations] = [
      await count('closed'),
      await count('payload'),
      await count('reservation'),
    ];
    const [done] = await compact();
    if (!done) throw new Error('saw nothing moved, wanted an archive');
    expect([done.packets, await count('closed')]).toEqual([closed - (await count('closed')), closed - done.packets]);
    expect(done.packets).toBeGreaterThan(1);
    expect([await count('payload'), await count('reservation'), await count('packet')]).toEqual([
      payloads,
      reservations,
      1,
    ]);
    expect(await verifyJournal(journal, { crossChecks })).toMatchObject({ ok: true });
    expect(await verifySince(journal, await readCheckpoint(journal))).toMatchObject({ ok: true });
    expect(await restore(openStore(journal), h.params)).toEqual(before);
    const path = archivePath(folder.path, done.archive);
    expect(await verifyArchive(journal, path, done.archive)).toEqual(done);
    const [first] = h.history('transition');
    expect(await archivedOf(openStore(journal), 'book:gold', String(first?.guid))).toMatchObject([
      { value: { archive: done.archive, state: 'settled' } },
    ]);
    expect(await compactJournal(journal, folder.path, { ...options(), atMs: h.nowMs + 5 })).toEqual([]);
    expect(readdirSync(folder.path)).toHaveLength(1);
  });

  it('moves nothing that is younger than the date', async () => {
    expect(await compactJournal(journal, folder.path, { ...options(), beforeMs: 1 })).toEqual([]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('finds an archive that was changed, an entry that only looks archived, and a row that is gone', async () => {
    const [done] = await compact();
    const path = archivePath(folder.path, done?.archive ?? '');
    const bytes = readFileSync(path);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(verifyArchive(journal, path, done?.archive ?? '')).rejects.toThrow('as was signed');
    for await (const [key] of journal.iterate({ gte: 'book:gold!archived!', lt: 'book:gold!archived"', limit: 1 })) {
      await journal.commit([{ op: 'delete', key }]);
    }
    expect(await verifyJournal(journal)).toMatchObject({
      ok: false,
      firstBad: { reason: expect.stringContaining('signed') },
    });
  });

  it('leaves the old or the new state wherever it is cut off, and goes on from there', async () => {
    for (let cut = 1; ; cut++) {
      const place = temporaryFolder();
      const disk = createMemoryDisk();
      const first = await openMemoryJournal(disk, { journalId: '17'.repeat(16) });
      await openStore(first).commit(h.writes);
      await first.close();
      let commits = 0;
      const id = { journalId: '17'.repeat(16) };
      const cutting = await openMemoryJournal(disk, {
        ...id,
        onCommit: () => {
          commits += 1;
          if (commits === cut) cutPower(disk);
        },
      });
      const ended = await compactJournal(cutting, place.path, options()).then(
        () => true,
        () => false,
      );
      cutPower(disk);
      const again = await openMemoryJournal(disk, id);
      expect(await verifyJournal(again, { crossChecks })).toMatchObject({ ok: true });
      await compactJournal(again, place.path, { ...options(), atMs: h.nowMs + cut });
      expect(await verifyJournal(again, { crossChecks })).toMatchObject({ ok: true });
      expect(await count('archived', again)).toBeGreaterThan(1);
      place.remove();
      if (ended) return;
    }
  });
});
