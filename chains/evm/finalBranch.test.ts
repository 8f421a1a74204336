import { describe, expect, it } from 'vitest';
import { QuorumError } from '../quorum.ts';
import { fakeChain } from '../testing/fakeChain.ts';
import { blockHash, type Handlers } from '../testing/fakeProvider.ts';
import { readerOn } from '../testing/readerOn.ts';

const config = { finality: { rule: 'finalized', minDepth: 0 } } as const;
const old = fakeChain({ head: 10, final: 8 });
const other = fakeChain({ head: 12, final: 10, fork: { from: 10, name: 'other' } });

/** Its head is asked for before the chain goes another way, and all else after it. */
const between: Handlers = {
  ...other,
  eth_getBlockByNumber: (p) => (p[0] === 'latest' ? old : other).eth_getBlockByNumber?.(p),
};

describe('a final block of another branch than what was read', () => {
  it('is not taken: the read fails, and the next one finds the fork below it', async () => {
    const test = readerOn(2, { a: old, b: old }, { config });
    expect(await test.read()).toMatchObject({ kind: 'read', to: { height: 10n }, final: { height: 8n } });
    for (const name of ['a', 'b'] as const) test.provider(name).answers = between;
    await expect(test.read()).rejects.toBeInstanceOf(QuorumError);
    for (const name of ['a', 'b'] as const) test.provider(name).answers = other;
    const found = await test.read();
    expect(found).toMatchObject({ kind: 'reorg', because: 'gone', fork: { height: 9n, hash: blockHash(9) } });
  });

  it('is taken when it is of the same branch, though nothing new is there to read', async () => {
    const test = readerOn(2, { a: old, b: old }, { config });
    await test.read();
    const later = fakeChain({ head: 10, final: 9 });
    for (const name of ['a', 'b'] as const) test.provider(name).answers = later;
    expect(await test.read()).toMatchObject({ kind: 'read', to: { height: 10n }, final: { height: 9n } });
  });

  it('is taken at a first start whose first block is yet to come: nothing was read that could be of another one', async () => {
    const test = readerOn(2, { a: old, b: old }, { config: { ...config, startBlock: 11 } });
    const first = await test.reader.read({ cursor: null, checkpoints: [], disputes: [] });
    expect(first).toMatchObject({ kind: 'read', to: { height: 10n }, final: { height: 8n }, look: { chain: 'alpha' } });
  });
});
