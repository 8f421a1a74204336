// Blocks with headers that hash and receipts roots that recompute, in the very form in which nodes serve them.
import { RLP } from '@ethereumjs/rlp';
import { orderedRoot } from '../../../chains/evm/orderedTrie.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import { keccak256 } from '../../../relayer/core/keccak.ts';
import type { ChainEvent } from './simEvm.ts';
import type { State } from './state.ts';
import type { Outcome, SimTransaction } from './transaction.ts';
import { keccak } from './words.ts';

export type Mined = { readonly tx: SimTransaction; readonly outcome: Outcome };

export type JsonLog = {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockNumber: Hex;
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
  readonly transactionIndex: Hex;
  readonly logIndex: Hex;
  readonly removed: false;
};

export type Block = {
  readonly number: bigint;
  readonly hash: Hex;
  readonly timestamp: bigint;
  readonly baseFee: bigint;
  readonly state: State;
  readonly mined: readonly Mined[];
  readonly events: readonly ChainEvent[];
  /** As eth_getBlockByNumber gives it. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly logs: readonly JsonLog[];
  readonly receipts: readonly Readonly<Record<string, unknown>>[];
  /** What calls from somebody answered at this block. */
  readonly answers: Map<string, unknown>;
};

const bytesOf = (hex: Hex): Uint8Array => Buffer.from(hex.slice(2), 'hex');
const quantity = (value: bigint | number): Hex => `0x${value.toString(16)}`;
const zeros = (bytes: number): Hex => `0x${'00'.repeat(bytes)}`;

const EMPTY_UNCLES: Hex = '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347';
const EMPTY_ROOT = orderedRoot([]);
const BLOOM_BYTES = 256;
const EMPTY_BLOOM = new Uint8Array(BLOOM_BYTES);
const NO_BLOOM = zeros(BLOOM_BYTES);
const GAS_LIMIT = 30_000_000n;

/** Which three bits stand for an address or topic: few different ones stand in most logs. */
const MAX_BITS = 20_000;
const bits = new Map<Hex, readonly number[]>();
function bitsOf(value: Hex): readonly number[] {
  const known = bits.get(value);
  if (known) return known;
  const hash = keccak(value);
  const found = [2, 6, 10].map((at) => Number.parseInt(hash.slice(at, at + 4), 16) & 2047);
  if (bits.size >= MAX_BITS) bits.clear();
  bits.set(value, found);
  return found;
}

function addBloom(bloom: Uint8Array, { address, topics }: { readonly address: Hex; readonly topics: readonly Hex[] }) {
  for (const value of [address, ...topics]) {
    for (const bit of bitsOf(value)) {
      const at = BLOOM_BYTES - 1 - (bit >> 3);
      bloom[at] = (bloom[at] ?? 0) | (1 << (bit & 7));
    }
  }
}

const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`;
const TYPE_2 = Uint8Array.of(2);
const NO_TYPE = new Uint8Array();

type Draft = Pick<Block, 'number' | 'timestamp' | 'baseFee' | 'state' | 'mined'> & {
  readonly parent: Block | null;
  /** Makes two blocks with the same content two blocks. */
  readonly salt: number;
};

export function sealBlock({ parent, number, timestamp, baseFee, state, mined, salt }: Draft): Block {
  const bloom = mined.length === 0 ? EMPTY_BLOOM : new Uint8Array(BLOOM_BYTES);
  let gasUsed = 0n;
  const encoded: Uint8Array[] = [];
  const parts = mined.map(({ tx, outcome }) => {
    gasUsed += outcome.gasUsed;
    const own = new Uint8Array(BLOOM_BYTES);
    for (const log of outcome.logs) addBloom(own, log);
    for (const [i, byte] of own.entries()) if (byte) bloom[i] = (bloom[i] ?? 0) | byte;
    const logs = outcome.logs.map(({ address, topics, data }) => [
      bytesOf(address),
      topics.map(bytesOf),
      bytesOf(data),
    ]);
    encoded.push(
      Buffer.concat([tx.type === 'legacy' ? NO_TYPE : TYPE_2, RLP.encode([outcome.ok ? 1n : 0n, gasUsed, own, logs])]),
    );
    return { cumulative: gasUsed, bloom: hexOf(own) };
  });
  const stateRoot = stateRootOf(parent, state, mined);
  const header = {
    parentHash: parent?.hash ?? zeros(32),
    sha3Uncles: EMPTY_UNCLES,
    miner: zeros(20),
    stateRoot,
    transactionsRoot: mined.length === 0 ? EMPTY_ROOT : orderedRoot(mined.map(({ tx }) => bytesOf(tx.hash))),
    receiptsRoot: mined.length === 0 ? EMPTY_ROOT : orderedRoot(encoded),
    logsBloom: mined.length === 0 ? NO_BLOOM : hexOf(bloom),
    difficulty: '0x0',
    number: quantity(number),
    gasLimit: quantity(GAS_LIMIT),
    gasUsed: quantity(gasUsed),
    timestamp: quantity(timestamp),
    extraData: `0x${salt.toString(16).padStart(8, '0')}` as Hex,
    mixHash: zeros(32),
    nonce: zeros(8),
    baseFeePerGas: quantity(baseFee),
  };
  const hash = keccak256(
    RLP.encode([
      ...[header.parentHash, EMPTY_UNCLES, header.miner, stateRoot, header.transactionsRoot].map(bytesOf),
      bytesOf(header.receiptsRoot),
      bloom,
      ...[0n, number, GAS_LIMIT, gasUsed, timestamp],
      ...[header.extraData, header.mixHash, header.nonce].map(bytesOf),
      baseFee,
    ]),
  );
  const transactions = mined.map(({ tx }) => tx.hash);
  const json = { ...header, hash, transactions, uncles: [], size: '0x400', totalDifficulty: '0x0' };
  return {
    number,
    hash,
    timestamp,
    baseFee,
    state,
    mined,
    json,
    answers: new Map(),
    ...told(number, hash, mined, parts),
  };
}

/** Not a trie's: it differs where the state may, and nothing proves against it. */
function stateRootOf(parent: Block | null, state: State, mined: readonly Mined[]): Hex {
  if (!parent) return EMPTY_ROOT;
  const before = parent.json.stateRoot as Hex;
  if (state === parent.state) return before;
  const content = mined.map(({ tx, outcome }) => `${tx.hash.slice(2)}${outcome.ok ? '01' : '00'}`).join('');
  return keccak(`${before}${content}`);
}

type Part = { readonly cumulative: bigint; readonly bloom: Hex };

function told(
  number: bigint,
  blockHash: Hex,
  mined: readonly Mined[],
  parts: readonly Part[],
): Pick<Block, 'logs' | 'receipts' | 'events'> {
  const logs: JsonLog[] = [];
  const events: ChainEvent[] = [];
  const place = { blockNumber: quantity(number), blockHash };
  const receipts = mined.map(({ tx, outcome }, index) => {
    const named = { transactionHash: tx.hash, transactionIndex: quantity(index) };
    const own = outcome.logs.map((log, i): JsonLog => {
      return { ...log, ...place, ...named, logIndex: quantity(logs.length + i), removed: false };
    });
    logs.push(...own);
    for (const happening of outcome.happenings) {
      events.push({
        ...happening,
        height: number,
        ...(happening.kind === 'attested' ? { txHash: tx.hash } : {}),
      } as ChainEvent);
    }
    if (!tx.setsBalance) {
      const { nonce, gasUsed, ok } = outcome;
      events.push({ kind: 'transaction', height: number, from: tx.from, nonce, hash: tx.hash, gasUsed, ok });
    }
    return {
      type: tx.type === 'legacy' ? '0x0' : '0x2',
      ...place,
      ...named,
      status: outcome.ok ? '0x1' : '0x0',
      cumulativeGasUsed: quantity(parts[index]?.cumulative ?? 0n),
      gasUsed: quantity(outcome.gasUsed),
      logsBloom: parts[index]?.bloom ?? NO_BLOOM,
      logs: own,
      from: tx.from,
      to: tx.to,
      contractAddress: null,
      effectiveGasPrice: '0x0',
    };
  });
  return { logs, receipts, events };
}
