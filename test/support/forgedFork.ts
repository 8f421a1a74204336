// A whole forged branch: the block with the forged transfer in it, and every later real block put on top of it. Headers
// hash to what they say, the receipts and transactions tries fit, the bloom too, and each block names the one before.
// Only the state root is the real one. Nothing within one provider's answers contradicts this; only other providers do.
import { createMPT } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import { bytesToHex, concatHex, type Hex, hexToBytes, keccak256, serializeTransaction } from 'viem';
import { namedAccount } from './accounts.ts';
import type { Deployment } from './deployment.ts';
import { type ForgedTransfer, type ForgeOptions, forgeTransfer } from './forgedTransfer.ts';
import { forgePacket } from './forgePacket.ts';
import { hex } from './jsonRpc.ts';
import type { Log, Receipt } from './localSender.ts';
import type { Behaviour, Handler, RpcAnswer, RpcCall } from './recordingProxy.ts';

export interface ForgedFork {
  readonly forged: ForgedTransfer;
  readonly behaviour: Behaviour;
  /** What stands in the forged branch at a height of it. */
  readonly hashAt: (height: number) => Promise<Hex>;
}

interface Block extends Record<string, unknown> {
  readonly number: Hex;
  readonly hash: Hex;
  readonly parentHash: Hex;
  readonly gasUsed: Hex;
  readonly transactions: readonly unknown[];
}

type FullReceipt = Receipt & { readonly type: Hex; readonly cumulativeGasUsed: Hex; readonly logsBloom: Hex };

/** The providers that share one fork tell the same story. */
export async function forgeFork(deployment: Deployment, options: ForgeOptions): Promise<ForgedFork> {
  const drawn = await signed(await forgeTransfer(deployment, options));
  const { rpc } = drawn.source.anvil;
  const blockOf = (height: number): Promise<Block> => rpc.request<Block>('eth_getBlockByNumber', [hex(height), false]);
  const receipts = await rpc.request<FullReceipt[]>('eth_getBlockReceipts', [hex(drawn.blockNumber)]);
  const before = Number(receipts.at(-1)?.cumulativeGasUsed ?? 0);
  const gasUsed = Number(drawn.receipt.gasUsed);
  const forged: ForgedTransfer = {
    ...drawn,
    receipt: { ...drawn.receipt, cumulativeGasUsed: hex(before + gasUsed), logsBloom: bloomOf(drawn.logs) },
  };
  const first = await forgedHead(forged, await blockOf(forged.blockNumber), receipts);

  /** By height: what stands in the real chain and in the forged one. */
  const pairs = new Map<number, { readonly real: Hex; readonly block: Block }>();
  pairs.set(forged.blockNumber, { real: forged.blockHash, block: first });
  const realOf = new Map<Hex, Hex>([[first.hash, forged.blockHash]]);
  let growing: Promise<unknown> = Promise.resolve();

  async function grow(height: number): Promise<void> {
    for (let at = forged.blockNumber + pairs.size; at <= height; at += 1) {
      const real = await blockOf(at);
      const parent = pairs.get(at - 1)?.block.hash as Hex;
      const block = rehashed({ ...real, parentHash: parent });
      pairs.set(at, { real: real.hash, block });
      realOf.set(block.hash, real.hash);
    }
  }
  async function blockAt(height: number): Promise<Block> {
    if (!pairs.has(height)) {
      growing = growing.then(() => grow(height));
      await growing;
    }
    return pairs.get(height)?.block as Block;
  }

  /** Puts the branch's hashes in place of the real ones, however deep they stand. */
  async function translated(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map(translated));
    if (typeof value !== 'object' || value === null) return value;
    const { blockNumber } = value as { blockNumber?: string };
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, one]): Promise<[string, unknown]> => {
        if (key !== 'blockHash' || typeof blockNumber !== 'string') return [key, await translated(one)];
        return [key, Number(blockNumber) < forged.blockNumber ? one : (await blockAt(Number(blockNumber))).hash];
      }),
    );
    return Object.fromEntries(entries);
  }

  /** The real hash where the branch's is asked for; null where the real one is, which this branch does not have. */
  async function realParams(call: RpcCall, next: Handler): Promise<RpcCall | null> {
    let unknown = false;
    const replace = async (one: unknown): Promise<unknown> => {
      if (typeof one === 'object' && one !== null && 'blockHash' in one) {
        return { ...one, blockHash: await replace(one.blockHash) };
      }
      if (typeof one !== 'string' || one.length !== 66 || !byBlockHash.has(call.method)) return one;
      const real = realOf.get(one.toLowerCase() as Hex);
      if (real !== undefined) return real;
      const { result } = await next({ method: 'eth_getBlockByHash', params: [one, false] });
      const height = Number((result as Block | null)?.number ?? 0);
      if (height >= forged.blockNumber) unknown = true;
      return one;
    };
    const params = await Promise.all(call.params.map(replace));
    return unknown ? null : { ...call, params };
  }

  const inner = forgePacket(forged);
  return {
    forged,
    hashAt: async (height) => (await blockAt(height)).hash,
    behaviour: {
      name: `forgedFork ${forged.guid}`,
      async rpc(call, next): Promise<RpcAnswer> {
        const real = await realParams(call, next);
        if (real === null) {
          const isBlock = call.method === 'eth_getBlockByHash' || call.method === 'eth_getBlockReceipts';
          return isBlock ? { result: null } : { error: { code: -32000, message: 'header not found' } };
        }
        const answer = (await inner.rpc?.(real, next)) ?? (await next(real));
        if (call.method === 'eth_getBlockByNumber' || call.method === 'eth_getBlockByHash') {
          const block = answer.result as Block | null;
          if (!block || Number(block.number) < forged.blockNumber) return answer;
          const { transactions, ...head } = await blockAt(Number(block.number));
          return { result: { ...head, transactions: await translated(block.transactions) } };
        }
        return { ...answer, ...(answer.result === undefined ? {} : { result: await translated(answer.result) }) };
      },
    },
  };
}

const byBlockHash = new Set([
  'eth_getBlockByHash',
  'eth_getBlockReceipts',
  'eth_getLogs',
  'eth_call',
  'eth_getCode',
  'eth_getBalance',
  'eth_getStorageAt',
  'eth_getProof',
  'eth_getTransactionCount',
]);

/** The same forgery with a transaction that its sender really signed, so that the transactions trie fits too. */
async function signed(forged: ForgedTransfer): Promise<ForgedTransfer & { readonly raw: Hex }> {
  const { transaction, source } = forged;
  const fields = {
    type: 'eip1559',
    chainId: source.chainId,
    nonce: 0,
    to: source.oapp,
    value: BigInt(transaction.value as Hex),
    gas: BigInt(transaction.gas as Hex),
    maxFeePerGas: BigInt(transaction.maxFeePerGas as Hex),
    maxPriorityFeePerGas: BigInt(transaction.maxPriorityFeePerGas as Hex),
    data: transaction.input as Hex,
  } as const;
  const unsigned = serializeTransaction(fields);
  const { r, s, yParity } = await namedAccount('attacker')
    .account.sign({ hash: keccak256(unsigned) })
    .then(parts);
  const raw = serializeTransaction(fields, { r, s, yParity });
  const renamed = JSON.parse(
    JSON.stringify({ receipt: forged.receipt, logs: forged.logs, transaction: { ...transaction, r, s } }).replaceAll(
      forged.hash,
      keccak256(raw),
    ),
  ) as Pick<ForgedTransfer, 'receipt' | 'logs' | 'transaction'>;
  return { ...forged, ...renamed, hash: keccak256(raw), raw };
}

const parts = (signature: Hex): { r: Hex; s: Hex; yParity: number } => ({
  r: `0x${signature.slice(2, 66)}`,
  s: `0x${signature.slice(66, 130)}`,
  yParity: Number.parseInt(signature.slice(130), 16) - 27,
});

async function forgedHead(forged: ForgedTransfer, real: Block, receipts: readonly FullReceipt[]): Promise<Block> {
  const { rpc } = forged.source.anvil;
  const raws = await Promise.all(
    real.transactions.map((hash) => rpc.request<Hex>('eth_getRawTransactionByHash', [hash])),
  );
  const all = [...receipts, forged.receipt as unknown as FullReceipt];
  return rehashed({
    ...real,
    gasUsed: hex(Number(real.gasUsed) + Number(forged.receipt.gasUsed)),
    logsBloom: bloomOf(all.flatMap((receipt) => receipt.logs)),
    receiptsRoot: await trieRoot(all.map(encodeReceipt)),
    transactionsRoot: await trieRoot([...raws, (forged as ForgedTransfer & { raw: Hex }).raw]),
  });
}

function encodeReceipt({ type, status, cumulativeGasUsed, logsBloom, logs }: FullReceipt): Hex {
  const body = bytesToHex(
    RLP.encode([
      quantity(status),
      quantity(cumulativeGasUsed),
      logsBloom,
      logs.map((log) => [log.address, [...log.topics], log.data]),
    ]),
  );
  return Number(type) === 0 ? body : concatHex([`0x0${Number(type)}`, body]);
}

async function trieRoot(values: readonly Hex[]): Promise<Hex> {
  const trie = await createMPT();
  for (const [index, value] of values.entries()) await trie.put(RLP.encode(index), hexToBytes(value));
  return bytesToHex(trie.root());
}

/** Three bits of 2048 for each address and topic. */
function bloomOf(logs: readonly Pick<Log, 'address' | 'topics'>[]): Hex {
  const bloom = new Uint8Array(256);
  for (const item of logs.flatMap((log) => [log.address, ...log.topics])) {
    const hash = hexToBytes(keccak256(item));
    for (const at of [0, 2, 4]) {
      const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2047;
      bloom[255 - (bit >> 3)] = (bloom[255 - (bit >> 3)] ?? 0) | (1 << (bit & 7));
    }
  }
  return bytesToHex(bloom);
}

const headerFields = [
  ...['parentHash', 'sha3Uncles', 'miner', 'stateRoot', 'transactionsRoot', 'receiptsRoot', 'logsBloom'],
  ...['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'extraData', 'mixHash', 'nonce', 'baseFeePerGas'],
  ...['withdrawalsRoot', 'blobGasUsed', 'excessBlobGas', 'parentBeaconBlockRoot', 'requestsHash'],
];
const quantities = new Set([
  ...['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp', 'baseFeePerGas', 'blobGasUsed', 'excessBlobGas'],
]);

/** A header's hash by its own fields; those of forks that the chain has not had are absent. */
export function headerHashOf(block: Readonly<Record<string, unknown>>): Hex {
  const fields = headerFields
    .filter((name) => block[name] !== undefined)
    .map((name) => (quantities.has(name) ? quantity(block[name] as Hex) : (block[name] as Hex)));
  return keccak256(bytesToHex(RLP.encode(fields)));
}

const rehashed = (block: Block): Block => ({ ...block, hash: headerHashOf(block) });
const quantity = (value: Hex): Hex => (BigInt(value) === 0n ? '0x' : evenHex(BigInt(value)));
const evenHex = (value: bigint): Hex => {
  const digits = value.toString(16);
  return `0x${digits.length % 2 === 0 ? digits : `0${digits}`}`;
};
