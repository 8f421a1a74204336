// JSON-RPC as a node of its kind answers it, over one view of the chain.
import type { Hex } from '../../../relayer/core/ids.ts';
import type { Block, JsonLog } from './blocks.ts';
import type { Branches } from './branches.ts';
import { BLOCK_GAS, type Pool } from './pool.ts';
import { type Contract, Revert, Run } from './run.ts';
import { RpcFailure, type View } from './simEvm.ts';
import { Draft } from './state.ts';
import { decodeRaw, intrinsicGas, nonceAt, weiAt } from './transaction.ts';

export type RpcOptions = {
  readonly chainId: number;
  readonly branches: Branches;
  readonly pool: Pool;
  readonly contracts: ReadonlyMap<Hex, Contract>;
  /** Blocks on top of a final one. */
  readonly finalityDepth: number;
  readonly tipWei: bigint;
  readonly baseFee: () => bigint;
};

const quantity = (value: bigint | number): Hex => `0x${value.toString(16)}`;
const lower = (value: unknown): Hex => String(value).toLowerCase() as Hex;
const optional = (value: unknown): bigint => (value === undefined || value === null ? 0n : BigInt(String(value)));
const invalid = (message: string): RpcFailure => new RpcFailure(-32_602, message);
const ZERO_WORD: Hex = `0x${'0'.repeat(64)}`;
const NOBODY: Hex = '0x0000000000000000000000000000000000000000';

type Seen = ReturnType<Branches['seen']>;
type Call = {
  readonly from: Hex | null;
  readonly to: Hex;
  readonly data: Hex;
  readonly value: bigint;
  readonly gas: bigint;
};
type Ran = {
  readonly ok: boolean;
  readonly data: Hex;
  /** What an estimate says. */
  readonly gas: bigint;
};

export function createRpc(options: RpcOptions): (method: string, params: readonly unknown[], view: View) => unknown {
  const { branches, pool, contracts, finalityDepth } = options;

  const headOf = ({ blocks, head }: Seen): Block => blocks[head] as Block;

  /** Null: there is none. */
  function byTag(seen: Seen, tag: unknown): Block | null {
    const back = (by: number): Block => seen.blocks[Math.max(0, seen.head - by)] as Block;
    if (tag === 'latest' || tag === 'pending') return headOf(seen);
    if (tag === 'finalized') return back(finalityDepth);
    if (tag === 'safe') return back(Math.ceil(finalityDepth / 2));
    if (tag === 'earliest') return seen.blocks[0] ?? null;
    if (typeof tag !== 'string' || !/^0x[0-9a-f]+$/i.test(tag)) throw invalid(`no block tag: ${String(tag)}`);
    const number = Number(BigInt(tag));
    return number <= seen.head ? (seen.blocks[number] ?? null) : null;
  }

  function byHash(seen: Seen, hash: unknown): Block | null {
    const block = branches.byHash(lower(hash));
    return block && block.number <= BigInt(seen.head) && seen.blocks[Number(block.number)] === block ? block : null;
  }

  /** A block by tag, number or `{ blockHash }`. @throws RpcFailure when there is none. */
  function at(seen: Seen, where: unknown): Block {
    if (typeof where === 'object' && where !== null) {
      const { blockHash, blockNumber } = where as Record<string, unknown>;
      const block = blockHash === undefined ? byTag(seen, blockNumber) : byHash(seen, blockHash);
      if (!block) throw new RpcFailure(-32_000, 'header not found');
      return block;
    }
    const block = byTag(seen, where ?? 'latest');
    if (!block) throw new RpcFailure(-32_000, 'header not found');
    return block;
  }

  function callOf(raw: unknown): Call {
    const { from, to, data, input, value, gas } = raw as Record<string, unknown>;
    if (to === undefined || to === null) throw invalid('a call without a target');
    return {
      from: from === undefined ? null : lower(from),
      to: lower(to),
      data: lower(data ?? input ?? '0x'),
      value: optional(value),
      gas: gas === undefined ? BLOCK_GAS : optional(gas),
    };
  }

  function ran(block: Block, call: Call): Ran {
    // Without a sender it is a view, whose answer is the state's.
    const answers = call.from === null ? block.state.answers : block.answers;
    const key = `${call.to}${call.data}${call.from ?? ''}${call.value}:${call.gas}`;
    const known = answers.get(key) as Ran | undefined;
    if (known) return known;
    const found = runAt(block, call);
    answers.set(key, found);
    return found;
  }

  function runAt({ state, number, timestamp, baseFee }: Block, { from, to, data, value, gas }: Call): Ran {
    const run = new Run(new Draft(state), { number, timestamp, baseFee }, contracts, gas);
    try {
      run.use(intrinsicGas(data));
      const answer = run.enter({ from: from ?? NOBODY, to, data, value });
      // A call that may fail for want of gas gets a 64th less than its caller has.
      const needed = run.gasUsed > run.gasWanted ? run.gasUsed : run.gasWanted;
      return { ok: true, data: answer, gas: contracts.has(to) ? needed + needed / 32n : needed };
    } catch (error) {
      if (!(error instanceof Revert)) throw error;
      return { ok: false, data: error.data, gas: 0n };
    }
  }

  const done = (result: Ran): Ran => {
    if (!result.ok) throw new RpcFailure(3, 'execution reverted', result.data);
    return result;
  };

  function logs(seen: Seen, raw: unknown): readonly JsonLog[] {
    const filter = raw as Record<string, unknown>;
    const blocks = rangeOf(seen, filter).filter((block) => block.logs.length > 0);
    // Most ranges hold nothing at all.
    if (blocks.length === 0) return [];
    const { address, topics } = filter;
    const addresses = new Set(address === undefined ? [] : [address].flat().map(lower));
    const wanted = (Array.isArray(topics) ? topics : []).map((one) =>
      one === null || one === undefined ? null : new Set([one].flat().map(lower)),
    );
    const matches = (log: JsonLog): boolean =>
      (addresses.size === 0 || addresses.has(log.address)) &&
      wanted.every((set, i) => set === null || (log.topics[i] !== undefined && set.has(log.topics[i])));
    return blocks.flatMap((block) => block.logs.filter(matches));
  }

  function rangeOf(seen: Seen, { fromBlock, toBlock, blockHash }: Record<string, unknown>): readonly Block[] {
    if (blockHash !== undefined) return [at(seen, { blockHash })];
    const number = (tag: unknown): number =>
      typeof tag === 'string' && tag.startsWith('0x') ? Number(BigInt(tag)) : Number(at(seen, tag ?? 'latest').number);
    const to = Math.min(number(toBlock), seen.head);
    return seen.blocks.slice(number(fromBlock), to + 1);
  }

  function receipt(seen: Seen, hash: Hex): unknown {
    for (const block of branches.holding(hash)) {
      if (byHash(seen, block.hash)) return block.receipts[block.mined.findIndex(({ tx }) => tx.hash === hash)];
    }
    return null;
  }

  function transaction(seen: Seen, hash: Hex): unknown {
    const mined = branches.holding(hash).find((block) => byHash(seen, block.hash));
    const index = mined?.mined.findIndex(({ tx }) => tx.hash === hash) ?? -1;
    const tx = mined?.mined[index]?.tx ?? pool.find(hash);
    if (!tx) return null;
    return {
      hash,
      from: tx.from,
      to: tx.to,
      nonce: quantity(mined?.mined[index]?.outcome.nonce ?? tx.nonce ?? 0),
      input: tx.data,
      value: quantity(tx.value),
      gas: quantity(tx.gas),
      blockHash: mined?.hash ?? null,
      blockNumber: mined ? quantity(mined.number) : null,
      transactionIndex: mined ? quantity(index) : null,
    };
  }

  function send(raw: unknown): Hex {
    const tx = decodeRaw(lower(raw));
    if (!tx) throw new RpcFailure(-32_602, 'rlp: no transaction of a type that is supported');
    pool.add(tx, branches.head().state, options.chainId);
    return tx.hash;
  }

  const answers: Readonly<Record<string, (params: readonly unknown[], seen: Seen) => unknown>> = {
    eth_chainId: () => quantity(options.chainId),
    eth_blockNumber: (_, seen) => quantity(seen.head),
    eth_getBlockByNumber: ([tag], seen) => byTag(seen, tag)?.json ?? null,
    eth_getBlockByHash: ([hash], seen) => byHash(seen, hash)?.json ?? null,
    eth_getLogs: ([filter], seen) => logs(seen, filter),
    eth_getBlockReceipts: ([where], seen) => {
      const isHash = typeof where === 'string' && where.length === 66;
      return (isHash ? byHash(seen, where) : byTag(seen, where))?.receipts ?? null;
    },
    eth_call: ([call, where], seen) => done(ran(at(seen, where), callOf(call))).data,
    eth_estimateGas: ([call, where], seen) => quantity(done(ran(at(seen, where), callOf(call))).gas),
    eth_getCode: ([address, where], seen) => {
      at(seen, where);
      return contracts.get(lower(address))?.code ?? '0x';
    },
    eth_getStorageAt: ([, , where], seen) => {
      // No contract here is a proxy, and nothing else is read from storage.
      at(seen, where);
      return ZERO_WORD;
    },
    eth_getBalance: ([account, where], seen) => quantity(weiAt(at(seen, where).state, lower(account))),
    eth_getTransactionCount: ([account, where], seen) => {
      const { state } = at(seen, where);
      const own = lower(account);
      return quantity(where === 'pending' ? pool.pendingNonce(state, own) : nonceAt(state, own));
    },
    eth_getTransactionByHash: ([hash], seen) => transaction(seen, lower(hash)),
    eth_getTransactionReceipt: ([hash], seen) => receipt(seen, lower(hash)),
    eth_maxPriorityFeePerGas: () => quantity(options.tipWei),
    eth_gasPrice: () => quantity(options.baseFee() + options.tipWei),
    eth_sendRawTransaction: ([raw]) => send(raw),
  };

  return (method, params, view) => {
    const found = answers[method];
    if (!found) throw new RpcFailure(-32_601, `the method ${method} does not exist/is not available`);
    return found(params, branches.seen(view));
  };
}
