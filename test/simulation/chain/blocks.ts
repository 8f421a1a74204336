// Blocks with headers that hash and receipts roots that recompute, in the very form in which nodes serve them.
import { orderedRoot } from '../../../chains/evm/orderedTrie.ts';
import type { Hex } from '../../../relayer/core/ids.ts';
import { rlp, rlpNumber } from './rlp.ts';
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

const bare = (hex: Hex): string => hex.slice(2);
const quantity = (value: bigint | number): Hex => `0x${value.toString(16)}`;
const zeros = (bytes: number): Hex => `0x${'00'.repeat(bytes)}`;

const EMPTY_UNCLES: Hex = '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347';
const EMPTY_ROOT = orderedRoot([]);
const BLOOM_BYTES = 256;
const NO_BLOOM = zeros(BLOOM_BYTES);
/** Of blocks without logs: never written to. */
const NO_BLOOM_BYTES = new Uint8Array();
const ZERO_HASH = zeros(32);
const ZERO_ADDRESS = zeros(20);
const ZERO_NONCE = zeros(8);
/** Uncles and miner. */
const CONSTANT = [bare(EMPTY_UNCLES), bare(ZERO_ADDRESS)];
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

const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`;

type Draft = Pick<Block, 'number' | 'timestamp' | 'baseFee' | 'state' | 'mined'> & {
  readonly parent: Block | null;
  /** Makes two blocks with the same content two blocks. */
  readonly salt: number;
};

export function sealBlock({ parent, number, timestamp, baseFee, state, mined, salt }: Draft): Block {
  const bloom = mined.length === 0 ? NO_BLOOM_BYTES : new Uint8Array(BLOOM_BYTES);
  let gasUsed = 0n;
  const encoded: string[] = [];
  const parts = mined.map(({ tx, outcome }) => {
    gasUsed += outcome.gasUsed;
    const own = bloomOf(outcome.logs, bloom);
    const logs = outcome.logs.map(({ address, topics, data }) => [bare(address), topics.map(bare), bare(data)]);
    const receipt = rlp([outcome.ok ? '01' : '', rlpNumber(gasUsed), own, logs]);
    encoded.push((tx.type === 'legacy' ? '' : '02') + receipt);
    return { cumulative: gasUsed, bloom: `0x${own}` as Hex };
  });
  const isEmpty = mined.length === 0;
  const header = {
    parentHash: parent?.hash ?? ZERO_HASH,
    sha3Uncles: EMPTY_UNCLES,
    miner: ZERO_ADDRESS,
    stateRoot: stateRootOf(parent, state, mined),
    // Nothing is proven against it: a hash of the same content does.
    transactionsRoot: isEmpty ? EMPTY_ROOT : keccak(`0x${mined.map(({ tx }) => bare(tx.hash)).join('')}`),
    receiptsRoot: receiptsRootOf(encoded),
    logsBloom: isEmpty ? NO_BLOOM : hexOf(bloom),
    difficulty: '0x0',
    number: quantity(number),
    gasLimit: quantity(GAS_LIMIT),
    gasUsed: quantity(gasUsed),
    timestamp: quantity(timestamp),
    extraData: `0x${salt.toString(16).padStart(8, '0')}` as Hex,
    mixHash: ZERO_HASH,
    nonce: ZERO_NONCE,
    baseFeePerGas: quantity(baseFee),
  };
  const hash = keccak(
    `0x${rlp([
      bare(header.parentHash),
      ...CONSTANT,
      bare(header.stateRoot),
      bare(header.transactionsRoot),
      bare(header.receiptsRoot),
      bare(header.logsBloom),
      '',
      ...[number, GAS_LIMIT, gasUsed, timestamp].map(rlpNumber),
      ...[header.extraData, header.mixHash, header.nonce].map(bare),
      rlpNumber(baseFee),
    ])}`,
  );
  const transactions = mined.map(({ tx }) => tx.hash);
  const json = { ...header, hash, transactions, uncles: [], size: '0x400', totalDifficulty: '0x0' };
  const content = told(number, hash, mined, parts);
  return { number, hash, timestamp, baseFee, state, mined, json, answers: new Map(), ...content };
}

/** A trie with one entry is that entry: a leaf at the path of index 0, which RLP writes as 80. */
function receiptsRootOf(encoded: readonly string[]): Hex {
  const [first] = encoded;
  if (first === undefined) return EMPTY_ROOT;
  if (encoded.length === 1) return keccak(`0x${rlp(['2080', first])}`);
  return orderedRoot(encoded.map((one) => Buffer.from(one, 'hex')));
}

/** Without 0x; its bits are put into that of the block as well. */
function bloomOf(
  logs: readonly { readonly address: Hex; readonly topics: readonly Hex[] }[],
  block: Uint8Array,
): string {
  if (logs.length === 0) return bare(NO_BLOOM);
  const own = new Uint8Array(BLOOM_BYTES);
  for (const { address, topics } of logs) {
    for (const value of [address, ...topics]) {
      for (const bit of bitsOf(value)) {
        const at = BLOOM_BYTES - 1 - (bit >> 3);
        own[at] = (own[at] ?? 0) | (1 << (bit & 7));
        block[at] = (block[at] ?? 0) | (1 << (bit & 7));
      }
    }
  }
  return Buffer.from(own).toString('hex');
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
