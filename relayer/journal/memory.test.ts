import { describe, expect, it } from 'vitest';
import { describeJournalCompliance } from './journal.compliance.ts';
import { createMemoryDisk, cutPower, openMemoryJournal } from './memory.ts';

const journalId = 'ab'.repeat(16);
const value = new Uint8Array([1]);

describeJournalCompliance(
  'the journal in memory',
  async () => {
    const disk = createMemoryDisk();
    return {
      open: () => openMemoryJournal(disk, { journalId }),
      openExisting: () => openMemoryJournal(disk, { createIfMissing: false }),
      dispose: async () => undefined,
      openCutting: async (boundary) => {
        // The meta record is on the disk before the first commit that counts.
        await (await openMemoryJournal(disk, { journalId })).close();
        let passed = 0;
        const onCommit = (): void => {
          if (passed === boundary) cutPower(disk);
          passed += 1;
        };
        return openMemoryJournal(disk, { journalId, onCommit });
      },
    };
  },
  false,
);

describe('the journal in memory simulates faults', () => {
  it('rejects every commit after one that failed, with JOURNAL_FAILED, and none of them lands', async () => {
    const disk = createMemoryDisk();
    const journal = await openMemoryJournal(disk, {
      journalId,
      onCommit(phase, operations) {
        if (phase === 'before' && operations.some(({ key }) => key === 's!t!b')) throw new Error('disk full');
      },
    });
    await journal.commit([{ op: 'put', key: 's!t!a', value }]);
    const late = journal.commit([{ op: 'put', key: 's!t!b', value }]);
    const later = journal.commit([{ op: 'put', key: 's!t!c', value }]);
    await expect(late).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await expect(later).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await expect(journal.commit([])).rejects.toThrow('disk full');
    expect((await journal.getMany(['s!t!a', 's!t!b', 's!t!c'])).map((found) => found !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    await journal.close();
  });

  it('keeps a batch whose acknowledgement alone was lost', async () => {
    const disk = createMemoryDisk();
    const first = await openMemoryJournal(disk, {
      journalId,
      onCommit(phase, operations) {
        if (phase === 'after' && operations[0]?.key === 's!t!a') cutPower(disk);
      },
    });
    await expect(first.commit([{ op: 'put', key: 's!t!a', value }])).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await expect(first.get('s!t!a')).rejects.toMatchObject({ code: 'JOURNAL_CLOSED' });
    const second = await openMemoryJournal(disk, { createIfMissing: false });
    expect(await second.get('s!t!a')).toEqual(value);
  });

  it('never lets a journal that lost power write to the disk that another has opened since', async () => {
    const disk = createMemoryDisk();
    let powerBack: () => void = () => undefined;
    const power = new Promise<void>((resolve) => {
      powerBack = resolve;
    });
    const first = await openMemoryJournal(disk, {
      journalId,
      onCommit: (phase, operations) => (phase === 'before' && operations[0]?.key === 's!t!a' ? power : undefined),
    });
    const hanging = first.commit([{ op: 'put', key: 's!t!a', value }]);
    cutPower(disk);
    const second = await openMemoryJournal(disk, { createIfMissing: false });
    powerBack();
    await expect(hanging).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    expect(await second.get('s!t!a')).toBeUndefined();
    await first.close();
    await expect(openMemoryJournal(disk, { journalId })).rejects.toMatchObject({ code: 'JOURNAL_LOCKED' });
  });
});
