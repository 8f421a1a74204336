import { describe, expect, test } from 'vitest';
import { describeJournalCompliance } from '../../relayer/journal/journal.compliance.ts';
import type { JournalOperation } from '../../relayer/journal/journal.ts';
import { createSimDisk } from './disk.ts';
import { createRandom } from './random.ts';

const journalId = 'ab'.repeat(16);
const put = (key: string): JournalOperation => ({ op: 'put', key, value: new Uint8Array([1, 2, 3]) });

describeJournalCompliance(
  'the simulated disk',
  async () => {
    const disk = createSimDisk(createRandom('compliance'));
    return {
      open: () => disk.open({ journalId }),
      openExisting: () => disk.open({ createIfMissing: false }),
      dispose: async () => undefined,
    };
  },
  false,
);

/** A commit that is under way and not synced. */
async function halfWritten(seed: string) {
  const disk = createSimDisk(createRandom(seed));
  let isSlow = false;
  const journal = await disk.open({
    journalId,
    wait: () => (isSlow ? new Promise(() => undefined) : Promise.resolve()),
  });
  await journal.commit([put('s!t!before')]);
  isSlow = true;
  void journal.commit([put('s!t!a'), put('s!t!b')]).catch(() => undefined);
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  return { disk, left: disk.cutPower() };
}

describe('the simulated disk when the power goes', () => {
  test('keeps what was synced, and of a batch under way all or nothing, each of which happens', async () => {
    const ways = new Set<string>();
    for (let i = 0; i < 60; i++) {
      const { disk, left } = await halfWritten(`power ${i}`);
      ways.add(left);
      const journal = await disk.open({ createIfMissing: false });
      const found = (await journal.getMany(['s!t!before', 's!t!a', 's!t!b'])).map((bytes) => bytes !== undefined);
      expect(found).toEqual([true, left === 'kept', left === 'kept']);
    }
    expect([...ways].sort()).toEqual(['kept', 'lost', 'torn']);
  });
});

describe('the simulated disk when a sync says no', () => {
  test.each([true, false])('refuses this commit and all later ones, with the bytes kept: %s', async (kept) => {
    const disk = createSimDisk(createRandom('sync'));
    const journal = await disk.open({ journalId });
    disk.failing = { kind: 'syncFails', kept };
    await expect(journal.commit([put('s!t!a')])).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    await expect(journal.commit([put('s!t!b')])).rejects.toMatchObject({ code: 'JOURNAL_FAILED' });
    disk.cutPower();
    const again = await disk.open({ createIfMissing: false });
    expect((await again.get('s!t!a')) !== undefined).toBe(kept);
    expect(await again.get('s!t!b')).toBeUndefined();
  });

  test('without room it writes nothing, and says why', async () => {
    const disk = createSimDisk(createRandom('room'));
    const journal = await disk.open({ journalId });
    disk.full = true;
    await expect(journal.commit([put('s!t!a')])).rejects.toThrow('No space left on device');
    disk.full = false;
    disk.cutPower();
    const again = await disk.open({ createIfMissing: false });
    expect(await again.get('s!t!a')).toBeUndefined();
  });
});
