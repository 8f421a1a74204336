/** Blocks that carry value give their logs twice: by range, and by receipts that fit their header. */
import { MerklePatriciaTrie } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import { bytesToHex, hexToBytes, keccak256 } from 'viem';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hex } from '../../relayer/core/ids.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { QuorumError } from '../quorum.ts';
import { type FakeLog, fakeChain, fakeLog, word } from '../testing/fakeChain.ts';
import { blockHash, fakeProvider, type Handlers, hex } from '../testing/fakeProvider.ts';
import { readerOn } from '../testing/readerOn.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { MAX_PROVEN_BLOCKS } from './blockProofs.ts';
import { headerHash } from './header.ts';

const OAPP = address(0xa2);
const TOKEN = address(0xa1);
const STRANGER = address(0xbad);

const unlock = (at: number, index = 0): FakeLog =>
  fakeLog(OAPP, 'OFTReceived', { guid: word(at), srcEid: 102, toAddress: STRANGER, amountReceivedLD: 5n }, at, index);
const transfer = (at: number, from: Hex, to: Hex): FakeLog => fakeLog(TOKEN, 'Transfer', { from, to, value: 5n }, at);

function bloomOf(logs: readonly FakeLog[]): Uint8Array {
  const bloom = new Uint8Array(256);
  for (const value of logs.flatMap((log) => [log.address, ...log.topics])) {
    const hash = hexToBytes(keccak256(value));
    for (const i of [0, 2, 4]) {
      const bit = (((hash[i] ?? 0) << 8) | (hash[i + 1] ?? 0)) & 2047;
      const byte = 255 - (bit >> 3);
      bloom[byte] = (bloom[byte] ?? 0) | (1 << (bit & 7));
    }
  }
  return bloom;
}

/** A real block of one transaction with these logs: its header and receipts, as a provider serves them. */
async function realBlock(at: number, logs: readonly FakeLog[]) {
  const trie = new MerklePatriciaTrie();
  const body = logs.map((log) => [hexToBytes(log.address), log.topics.map((t) => hexToBytes(t)), hexToBytes(log.data)]);
  await trie.put(RLP.encode(0), RLP.encode([1n, 21_000n, bloomOf(logs), body]));
  const zero = word(0);
  const header = {
    parentHash: blockHash(at - 1),
    sha3Uncles: zero,
    miner: address(0),
    stateRoot: zero,
    transactionsRoot: zero,
    receiptsRoot: bytesToHex(trie.root()),
    logsBloom: bytesToHex(bloomOf(logs)),
    difficulty: '0x0',
    number: hex(at),
    gasLimit: '0x0',
    gasUsed: '0x0',
    timestamp: hex(1_700_000_000 + at),
    extraData: '0x',
    mixHash: zero,
    nonce: '0x0000000000000000',
  };
  const provider = fakeProvider('any', virtualClock(), {});
  const hash = headerHash({ provider, deadlineMs: 1 }, header);
  const place = { blockHash: hash, blockNumber: hex(at) };
  const receipt = {
    ...place,
    transactionHash: word(at * 1_000),
    status: '0x1',
    cumulativeGasUsed: hex(21_000),
    logs: logs.map(({ address: from, topics, data, index }) => ({
      ...place,
      address: from,
      topics,
      data,
      transactionHash: word(at * 1_000),
      logIndex: hex(index),
    })),
  };
  return { hash, header: { ...header, hash }, receipts: [receipt] };
}

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
  it('is read only so far, and on from there', async () => {
    const count = MAX_PROVEN_BLOCKS + 10;
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
    const test = readerOn(2, { a: answers, b: answers }, { config: { verifyBlocks: true } });
    const first = await test.read();
    expect(first).toMatchObject({ kind: 'read', to: { height: BigInt(9 + MAX_PROVEN_BLOCKS) }, look: null });
    expect(first.kind === 'read' && first.facts.length).toBe(MAX_PROVEN_BLOCKS);
    const second = await test.read();
    expect(second).toMatchObject({ kind: 'read', to: { height: BigInt(head) }, look: { chain: 'alpha' } });
    expect(second.kind === 'read' && second.facts.length).toBe(10);
  });
});
