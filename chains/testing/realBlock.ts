import { MerklePatriciaTrie } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import { bytesToHex, hexToBytes, keccak256 } from 'viem';
import type { Hex } from '../../relayer/core/ids.ts';
import { headerHash } from '../evm/header.ts';
import { type FakeLog, word } from './fakeChain.ts';
import { blockHash, fakeProvider, hex } from './fakeProvider.ts';
import { virtualClock } from './virtualClock.ts';

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
export async function realBlock(at: number, logs: readonly FakeLog[], stateRoot: Hex = word(0)) {
  const trie = new MerklePatriciaTrie();
  const body = logs.map((log) => [hexToBytes(log.address), log.topics.map((t) => hexToBytes(t)), hexToBytes(log.data)]);
  await trie.put(RLP.encode(0), RLP.encode([1n, 21_000n, bloomOf(logs), body]));
  const zero = word(0);
  const header = {
    parentHash: blockHash(at - 1),
    sha3Uncles: zero,
    miner: `0x${'00'.repeat(20)}`,
    stateRoot,
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
