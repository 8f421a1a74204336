/** Blocks that carry value give their logs twice: by range, and by receipts that fit their header. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hex } from '../../relayer/core/ids.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { QuorumError } from '../quorum.ts';
import { type FakeLog, fakeChain, fakeLog, word } from '../testing/fakeChain.ts';
import type { Handlers } from '../testing/fakeProvider.ts';
import { type ReadTest, readerOn } from '../testing/readerOn.ts';
import { realBlock } from '../testing/realBlock.ts';
import { MAX_PROVEN_BLOCKS } from './blockProofs.ts';

const OAPP = address(0xa2);
const TOKEN = address(0xa1);
const STRANGER = address(0xbad);

const unlock = (at: number, index = 0): FakeLog =>
  fakeLog(OAPP, 'OFTReceived', { guid: word(at), srcEid: 102, toAddress: STRANGER, amountReceivedLD: 5n }, at, index);
const transfer = (at: number, from: Hex, to: Hex): FakeLog => fakeLog(TOKEN, 'Transfer', { from, to, value: 5n }, at);

describe('a block that carries value', () => {
  const logs = [unlock(10)];
  let block: Awaited<ReturnType<typeof realBlock>>;
  beforeAll(async () => {
    block = await realBlock(10, logs);
  });

  const serving = (ranged: readonly FakeLog[]): Handlers => ({
    ...fakeChain({ head: 10, final: 8, logs: ranged, hash: (at) => (at === 10 ? block.hash : undefined) }),
    eth_getBlockByHash: ([hash]) => (hash === block.hash ? block.header : null),
    eth_getBlockReceipts: ([hash]) => (hash === block.hash ? block.receipts : null),
  });
  const reading = (answers: Handlers, verifyBlocks: boolean) =>
    readerOn(2, { a: answers, b: answers }, { config: { verifyBlocks } }).read();

  it('is believed when its receipts, which fit its header, show the same logs', async () => {
    expect(await reading(serving(logs), true)).toMatchObject({ kind: 'read', facts: [{ kind: 'oftReceived' }] });
  });

  it.each<[string, readonly FakeLog[]]>([
    ['another amount', [{ ...unlock(10), data: unlock(10).data.replace(/5$/, '6') as Hex }]],
    ['one log more', [unlock(10), unlock(10, 1)]],
  ])('makes the chain unreadable when a range shows %s, though k agree on it', async (_, ranged) => {
    await expect(reading(serving(ranged), true)).rejects.toThrow(/by its verified receipts, not the same/);
    expect(await reading(serving(ranged), false)).toMatchObject({ kind: 'read' });
  });

  it('makes the chain unreadable when too few can prove it', async () => {
    const { eth_getBlockReceipts: _, ...without } = serving(logs);
    await expect(reading(without, true)).rejects.toBeInstanceOf(QuorumError);
  });

  it('is not asked for its receipts when nothing in it is ours', async () => {
    const test = readerOn(
      2,
      { a: serving([transfer(10, STRANGER, STRANGER)]), b: serving([transfer(10, STRANGER, STRANGER)]) },
      { config: { verifyBlocks: true } },
    );
    expect(await test.read()).toMatchObject({ kind: 'read', facts: [{ kind: 'tokenTransfer' }] });
    expect(test.provider('a').asked.some(({ method }) => method === 'eth_getBlockReceipts')).toBe(false);
  });

  it.each<[string, Hex, Hex]>([
    ['out of the escrow', OAPP, STRANGER],
    ['into it', STRANGER, OAPP],
    ['minted', address(0), STRANGER],
    ['burned', STRANGER, address(0)],
  ])('is proven also for a transfer %s', async (_, from, to) => {
    await expect(reading(serving([transfer(10, from, to)]), true)).rejects.toThrow(/not the same/);
  });
});

describe('a range with more such blocks than can be proven at once', () => {
  /** So many blocks, each of which carries value, from block 10 on. */
  async function full(count: number) {
    const blocks = new Map(
      await Promise.all(
        Array.from({ length: count }, async (_, i) => [10 + i, await realBlock(10 + i, [unlock(10 + i)])] as const),
      ),
    );
    const byHash = new Map([...blocks.values()].map((block) => [block.hash, block]));
    const head = 9 + count;
    const answers: Handlers = {
      ...fakeChain({
        head,
        final: head - 2,
        logs: Array.from({ length: count }, (_, i) => unlock(10 + i)),
        hash: (at) => blocks.get(at)?.hash,
      }),
      eth_getBlockByHash: ([hash]) => byHash.get(hash as Hex)?.header ?? null,
      eth_getBlockReceipts: ([hash]) => byHash.get(hash as Hex)?.receipts ?? null,
    };
    return { head, answers, test: readerOn(2, { a: answers, b: answers }, { config: { verifyBlocks: true } }) };
  }
  const ranges = (test: ReadTest) =>
    test
      .provider('a')
      .asked.filter(({ method }) => method === 'eth_getLogs')
      .map(({ params: [range] }) => {
        const { fromBlock, toBlock } = range as { fromBlock: string; toBlock: string };
        return [Number(fromBlock), Number(toBlock)];
      });

  it('is read only so far, and on from there, and no log is asked for twice', async () => {
    const { head, test } = await full(MAX_PROVEN_BLOCKS + 10);
    const first = await test.read();
    expect(first).toMatchObject({ kind: 'read', to: { height: BigInt(9 + MAX_PROVEN_BLOCKS) }, look: null });
    expect(first.kind === 'read' && first.facts.length).toBe(MAX_PROVEN_BLOCKS);
    const second = await test.read();
    expect(second).toMatchObject({ kind: 'read', to: { height: BigInt(head) }, look: { chain: 'alpha' } });
    expect(second.kind === 'read' && second.facts.length).toBe(10);
    expect(ranges(test)).toEqual([
      [10, head],
      [10 + MAX_PROVEN_BLOCKS, head],
    ]);
  });

  it('is asked for in parts of that length from then on', async () => {
    const { head, test } = await full(3 * MAX_PROVEN_BLOCKS);
    for (let i = 0; i < 3; i++) expect(await test.read()).toMatchObject({ kind: 'read' });
    expect(ranges(test)).toEqual([
      [10, head],
      [10 + MAX_PROVEN_BLOCKS, 9 + 2 * MAX_PROVEN_BLOCKS],
      [10 + 2 * MAX_PROVEN_BLOCKS, head],
    ]);
  });

  it('is not read where its last block is another one by the time that it is asked for', async () => {
    const { head, answers, test } = await full(MAX_PROVEN_BLOCKS + 10);
    const last = 9 + MAX_PROVEN_BLOCKS;
    const other = fakeChain({ head, final: head - 2, fork: { from: last, name: 'other' } });
    const moved: Handlers = {
      ...answers,
      eth_getBlockByNumber: (params) => (Number(params[0]) === last ? other : answers).eth_getBlockByNumber?.(params),
    };
    for (const name of ['a', 'b']) test.provider(name).answers = moved;
    await expect(test.read()).rejects.toThrow(/and was .* when its logs were read/);
  });
});
