// Transactions that wait: by account and nonce, with a real node's rules for what is taken, replaced and left.
import type { Hex } from '../../../relayer/core/ids.ts';
import { RpcFailure } from './simEvm.ts';
import type { State } from './state.ts';
import { intrinsicGas, isReady, nonceAt, type SimTransaction, weiAt } from './transaction.ts';

export const BLOCK_GAS = 30_000_000n;
/** EIP-7825. */
const MAX_TRANSACTION_GAS = 16_777_216n;
/** A replacement raises both fees by so much. */
const BUMP_PERCENT = 110n;
/** As a node bounds what one account may queue. */
const MAX_QUEUED = 64;

const refused = (message: string): RpcFailure => new RpcFailure(-32_000, message);

export type Pool = {
  /** @throws RpcFailure with the words of a real node. */
  readonly add: (tx: SimTransaction, state: State, chainId: number) => void;
  readonly addOutside: (tx: SimTransaction) => void;
  /** Back from a block that is gone. */
  readonly putBack: (txs: readonly SimTransaction[]) => void;
  /** What the next block takes at this state, and takes it out: outside actors first, then accounts as they came. */
  readonly next: (state: State, baseFee: bigint, gasLeft: bigint) => SimTransaction | undefined;
  readonly evict: (matches: (tx: SimTransaction) => boolean) => void;
  /** Drops what a mined nonce made impossible. */
  readonly settle: (state: State) => void;
  readonly find: (hash: Hex) => SimTransaction | undefined;
  /** The next nonce after all that is queued without a gap. */
  readonly pendingNonce: (state: State, account: Hex) => number;
};

export function createPool(): Pool {
  let outside: SimTransaction[] = [];
  const accounts = new Map<Hex, Map<number, SimTransaction>>();

  const queueOf = (account: Hex): Map<number, SimTransaction> => {
    const known = accounts.get(account) ?? new Map<number, SimTransaction>();
    accounts.set(account, known);
    return known;
  };

  function requireReplacement(tx: SimTransaction, queued: SimTransaction): void {
    if (queued.hash === tx.hash) throw refused('already known');
    const enough = tx.maxFee * 100n >= queued.maxFee * BUMP_PERCENT && tx.maxTip * 100n >= queued.maxTip * BUMP_PERCENT;
    if (!enough) throw refused('replacement transaction underpriced');
  }

  return {
    add: (tx, state, chainId) => {
      if (tx.chainId !== chainId) throw refused(`invalid chain id: have ${tx.chainId} want ${chainId}`);
      if (tx.maxTip > tx.maxFee) throw refused('max priority fee per gas higher than max fee per gas');
      if (tx.gas < intrinsicGas(tx.data)) throw refused('intrinsic gas too low');
      if (tx.gas > MAX_TRANSACTION_GAS) throw refused('transaction gas limit too high');
      const next = nonceAt(state, tx.from);
      const nonce = tx.nonce ?? next;
      if (nonce < next) throw refused(`nonce too low: next nonce ${next}, tx nonce ${nonce}`);
      const cost = tx.gas * tx.maxFee + tx.value;
      const held = weiAt(state, tx.from);
      if (held < cost) {
        throw refused(`insufficient funds for gas * price + value: balance ${held}, tx cost ${cost}`);
      }
      const queue = queueOf(tx.from);
      const queued = queue.get(nonce);
      if (queued) requireReplacement(tx, queued);
      else if (queue.size >= MAX_QUEUED) throw refused('txpool is full');
      queue.set(nonce, tx);
    },
    addOutside: (tx) => {
      outside.push(tx);
    },
    putBack: (txs) => {
      outside = [...txs.filter((tx) => tx.outside), ...outside];
      for (const tx of txs) {
        if (tx.outside || tx.nonce === null) continue;
        const queue = queueOf(tx.from);
        if (!queue.has(tx.nonce)) queue.set(tx.nonce, tx);
      }
    },
    next: (state, baseFee, gasLeft) => {
      const [first] = outside;
      if (first && first.gas <= gasLeft) return outside.shift();
      for (const [account, queue] of accounts) {
        const nonce = nonceAt(state, account);
        const tx = queue.get(nonce);
        if (!tx || tx.gas > gasLeft || !isReady(tx, state, baseFee)) continue;
        queue.delete(nonce);
        return tx;
      }
      return undefined;
    },
    evict: (matches) => {
      outside = outside.filter((tx) => !matches(tx));
      for (const queue of accounts.values()) {
        for (const [nonce, tx] of queue) if (matches(tx)) queue.delete(nonce);
      }
    },
    settle: (state) => {
      for (const [account, queue] of accounts) {
        const next = nonceAt(state, account);
        for (const nonce of queue.keys()) if (nonce < next) queue.delete(nonce);
      }
    },
    find: (hash) => {
      for (const queue of accounts.values()) {
        for (const tx of queue.values()) if (tx.hash === hash) return tx;
      }
      return outside.find((tx) => tx.hash === hash);
    },
    pendingNonce: (state, account) => {
      const queue = accounts.get(account);
      let nonce = nonceAt(state, account);
      while (queue?.has(nonce)) nonce += 1;
      return nonce;
    },
  };
}
