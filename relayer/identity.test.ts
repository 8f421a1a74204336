import { describe, expect, it } from 'vitest';
import { local } from './core/amount.ts';
import { height, nodeShard } from './core/ids.ts';
import type { Params } from './core/params.ts';
import { requireSameIdentity } from './identity.ts';
import { createMemoryDisk, openMemoryJournal } from './journal/memory.ts';
import { openStore } from './journal/store.ts';
import { fixture } from './pipeline/testing/params.ts';

const { params, book, escrow, mint } = fixture();
const begun = async () => {
  const store = openStore(await openMemoryJournal(createMemoryDisk(), { journalId: '00'.repeat(16) }));
  await requireSameIdentity(store, params);
  return store;
};
const mismatch = { code: 'JOURNAL_MISMATCH' };

const changed: readonly (readonly [string, Params])[] = [
  ['the node is renamed', { ...params, nodeShard: nodeShard('other') }],
  [
    'an initial value differs',
    {
      ...params,
      books: new Map([[book.name, { ...book, legs: [escrow, { ...mint, initial: local(mint.initial + 1n) }] }]]),
    },
  ],
  [
    'a chain starts elsewhere',
    {
      ...params,
      chains: new Map([...params.chains].map(([k, c]) => [k, { ...c, startBlock: height(c.startBlock + 1n) }])),
    },
  ],
];

describe('a journal serves only what it was begun for', () => {
  it.each(changed)('refused where %s: it would count again what it has counted', async (_, now) => {
    await expect(requireSameIdentity(await begun(), now)).rejects.toMatchObject(mismatch);
  });

  it('the same again is taken, and who pays may change', async () => {
    const store = await begun();
    await requireSameIdentity(store, params);
    const chains = new Map([...params.chains].map(([k, c]) => [k, { ...c, sender: null }]));
    await expect(requireSameIdentity(store, { ...params, chains })).resolves.toBeUndefined();
  });
});
