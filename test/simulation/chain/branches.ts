// The branches of one chain: the canonical one, and those that liars serve. Each holds all of its blocks by height.
import type { Hex } from '../../../relayer/core/ids.ts';
import { type Block, type Mined, sealBlock } from './blocks.ts';
import { BLOCK_GAS, type Pool } from './pool.ts';
import type { Contract } from './run.ts';
import { CANONICAL, RpcFailure, type View } from './simEvm.ts';
import type { State } from './state.ts';
import { execute, isReady, nonceAt, type SimTransaction } from './transaction.ts';

/** Each is mined on with every block; beyond it the oldest forged one is no longer served. */
const MAX_BRANCHES = 8;

type Branch = { readonly name: string; readonly blocks: Block[]; readonly forkedAt: number };

export type Branches = {
  readonly main: readonly Block[];
  readonly head: () => Block;
  /** The branch of a view, down to its head. @throws RpcFailure */
  readonly seen: (view: View) => { readonly blocks: readonly Block[]; readonly head: number };
  readonly byHash: (hash: Hex) => Block | undefined;
  readonly holding: (txHash: Hex) => readonly Block[];
  readonly mine: (atMs: number, baseFee: bigint, pool: Pool) => void;
  /** What was in the blocks that are gone. */
  readonly reorg: (depth: number) => readonly SimTransaction[];
  readonly forge: (name: string, depth: number, tx: readonly SimTransaction[], atMs: number) => void;
};

type Taking = (state: State, gasLeft: bigint) => SimTransaction | undefined;

export function createBranches(contracts: ReadonlyMap<Hex, Contract>, genesis: readonly Block[]): Branches {
  const main: Branch = { name: CANONICAL.branch, blocks: [...genesis], forkedAt: 0 };
  const branches = new Map<string, Branch>([[main.name, main]]);
  const hashes = new Map<Hex, Block>(genesis.map((block) => [block.hash, block]));
  const transactions = new Map<Hex, Block[]>();
  let salt = 0;

  const headOf = ({ blocks }: Branch): Block => blocks.at(-1) as Block;

  function append(branch: Branch, atMs: number, baseFee: bigint, take: Taking): Block {
    const parent = headOf(branch);
    const number = parent.number + 1n;
    const at = BigInt(Math.floor(atMs / 1000));
    const timestamp = at > parent.timestamp ? at : parent.timestamp;
    const mined: Mined[] = [];
    let { state } = parent;
    let gasLeft = BLOCK_GAS;
    for (let tx = take(state, gasLeft); tx; tx = take(state, gasLeft)) {
      const outcome = execute(tx, state, { number, timestamp, baseFee }, contracts);
      mined.push({ tx, outcome });
      state = outcome.state;
      gasLeft -= outcome.gasUsed;
    }
    salt += 1;
    const block = sealBlock({ parent, number, timestamp, baseFee, state, mined, salt });
    branch.blocks.push(block);
    hashes.set(block.hash, block);
    for (const { tx } of mined) transactions.set(tx.hash, [...(transactions.get(tx.hash) ?? []), block]);
    return block;
  }

  /** These, as far as they are possible on this branch. */
  function taking(txs: readonly SimTransaction[], baseFee: bigint): Taking {
    const left = [...txs];
    return (state, gasLeft) => {
      while (left.length > 0) {
        const tx = left.shift() as SimTransaction;
        const possible = tx.outside || (tx.nonce === nonceAt(state, tx.from) && isReady(tx, state, baseFee));
        if (possible && tx.gas <= gasLeft) return tx;
      }
      return undefined;
    };
  }

  const follow = (branch: Branch, block: Block): void => {
    const txs = block.mined.map(({ tx }) => tx);
    append(branch, Number(block.timestamp) * 1000, block.baseFee, taking(txs, block.baseFee));
  };

  return {
    main: main.blocks,
    head: () => headOf(main),
    seen: ({ branch: name, lag }) => {
      const branch = branches.get(name);
      if (!branch) throw new RpcFailure(-32_603, `no branch ${name}`);
      return { blocks: branch.blocks, head: Math.max(0, branch.blocks.length - 1 - lag) };
    },
    byHash: (hash) => hashes.get(hash),
    holding: (txHash) => transactions.get(txHash) ?? [],
    mine: (atMs, baseFee, pool) => {
      const block = append(main, atMs, baseFee, (state, gasLeft) => pool.next(state, baseFee, gasLeft));
      for (const branch of branches.values()) {
        if (branch !== main && headOf(branch).number < block.number) follow(branch, block);
      }
    },
    reorg: (depth) => {
      const gone = main.blocks.splice(Math.max(1, main.blocks.length - depth));
      for (const branch of branches.values()) {
        if (branch === main) continue;
        // It claims no more height than the chain has, but holds on to what it forged.
        const least = branch.forkedAt + 2;
        branch.blocks.splice(Math.max(least, main.blocks.length));
      }
      return gone.flatMap(({ mined }) => mined.map(({ tx }) => tx));
    },
    forge: (name, depth, txs, atMs) => {
      if (branches.has(name)) throw new RangeError(`saw branch ${name} twice, wanted a new name`);
      const [, oldest] = branches.size >= MAX_BRANCHES ? [...branches.keys()] : [];
      if (oldest !== undefined) branches.delete(oldest);
      const forkedAt = Math.max(0, main.blocks.length - 1 - depth);
      const branch: Branch = { name, blocks: main.blocks.slice(0, forkedAt + 1), forkedAt };
      branches.set(name, branch);
      const [replaced, ...above] = main.blocks.slice(forkedAt + 1);
      const baseFee = (replaced ?? headOf(main)).baseFee;
      const own = [...txs, ...(replaced?.mined.map(({ tx }) => tx) ?? [])];
      const at = replaced ? Number(replaced.timestamp) * 1000 : atMs;
      append(branch, at, baseFee, taking(own, baseFee));
      for (const block of above) follow(branch, block);
    },
  };
}
