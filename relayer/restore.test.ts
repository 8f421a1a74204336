import { describe, expect, it } from 'vitest';
import type { Dispute } from './core/dispute.ts';
import { bookName, bookShard, height } from './core/ids.ts';
import type { BookParams } from './core/params.ts';
import { look, send } from './pipeline/testing/drive.ts';
import { Harness } from './pipeline/testing/harness.ts';
import { ALPHA, address } from './pipeline/testing/params.ts';

const silver = (h: Harness): BookParams => {
  const name = bookName('silver');
  const { escrow, mint } = h.fx;
  return {
    ...h.fx.book,
    name,
    shard: bookShard(name),
    legs: [
      { ...escrow, token: address(0x51), oapp: address(0x52) },
      { ...mint, token: address(0x53), oapp: address(0x53) },
    ],
  };
};

describe('a book that was added to the configuration', () => {
  it('is refused by a journal that has read its chains without it: what lies before would be missing', async () => {
    const h = await Harness.start();
    await send(h);
    await look(h);
    const books = new Map([...h.params.books, [silver(h).name, silver(h)] as const]);
    await expect(h.crash({ ...h.params, books })).rejects.toMatchObject({
      code: 'JOURNAL_MISMATCH',
      saw: expect.stringContaining('book silver read alpha to nothing'),
      wanted: expect.stringContaining('a new dataDir'),
    });
  });

  it('is taken by a journal that has read nothing yet', async () => {
    const h = await Harness.start();
    const books = new Map([...h.params.books, [silver(h).name, silver(h)] as const]);
    await h.crash({ ...h.params, books });
    expect(h.state.params.books.size).toBe(2);
  });
});

it('a book that has read on with its node is restored', async () => {
  const h = await Harness.start();
  await h.round(3);
  await h.crash();
  await h.assertRestores();
});

it('a dispute that was journaled without its claim is restored, with an empty one', async () => {
  const h = await Harness.start();
  const { claim: _, ...dispute } = {
    id: 'alpha/eve/balance/3/0x01',
    shard: h.params.nodeShard,
    chain: ALPHA,
    operator: 'eve',
    kind: 'balance',
    height: height(3n),
    claimedHash: '0x01',
    agreedHash: '0x01',
    books: [h.fx.book.name],
    claim: '',
    saw: 'answers otherwise',
    sinceMs: 1,
  } satisfies Dispute;
  const { shard, id } = dispute;
  await h.store.commit([{ op: 'put', shard, table: 'dispute', key: id, value: dispute }]);
  await h.crash();
  expect(h.state.disputes.get(id)).toEqual({ ...dispute, claim: '' });
});
