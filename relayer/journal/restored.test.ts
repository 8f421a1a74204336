import { expect, it } from 'vitest';
import { encodeRecord } from './codec.ts';
import { createMemoryDisk, openMemoryJournal } from './memory.ts';
import { clearRestored, markRestored, readRestored } from './restored.ts';
import { verifyJournal } from './verify.ts';

const fresh = () => openMemoryJournal(createMemoryDisk(), { journalId: '77'.repeat(16) });

it('a journal bears the mark of how it was restored until that is taken away, and verifies with it', async () => {
  const journal = await fresh();
  expect(await readRestored(journal)).toBeNull();
  await markRestored(journal, { how: 'import', atMs: 9, upToMs: 5 });
  expect(await readRestored(journal)).toEqual({ how: 'import', atMs: 9, upToMs: 5 });
  expect(await verifyJournal(journal)).toMatchObject({ ok: true, shards: 0 });
  await clearRestored(journal);
  expect(await readRestored(journal)).toBeNull();
});

it('restoring once more keeps the earlier of the two ends: what may be missing begins there', async () => {
  const journal = await fresh();
  await markRestored(journal, { how: 'backup', atMs: 9, upToMs: 5 });
  await markRestored(journal, { how: 'repair', atMs: 20, upToMs: 7 });
  expect(await readRestored(journal)).toEqual({ how: 'repair', atMs: 20, upToMs: 5 });
});

it('a mark that is malformed is refused by its key, and never taken for none', async () => {
  const journal = await fresh();
  const key = 'journal:meta!restored!current';
  await journal.commit([{ op: 'put', key, value: encodeRecord(key, { how: 'magic', atMs: 1, upToMs: 1 }) }]);
  await expect(readRestored(journal)).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key });
});
