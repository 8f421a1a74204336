/** Two chains as a node could see them: blocks of facts, a token leg each, forks. No clock of its own but `nowMs`. */
import type { Fact } from '../../core/fact.ts';
import { type BlockRef, type ChainName, type Hex, height, type PathKey, type Position } from '../../core/ids.ts';
import { hashOf } from './packets.ts';

type WithoutRef<F> = F extends Fact ? Omit<F, 'ref'> : never;
/** A log before its block is known. */
export type FactBody = WithoutRef<Fact>;

/** What a chain holds after a block. */
export type ChainLedger = {
  /** The escrow's balance, or the token's supply, in local units. */
  holding: bigint;
  readonly sent: Map<PathKey, bigint>;
  /** Packet keys that our DVN attested. */
  readonly attested: Set<string>;
  /** Packet keys with an active tombstone. */
  readonly tombstones: Set<string>;
  /** Packet keys at whose nonce the endpoint holds all ones. */
  readonly nilified: Set<string>;
  /** Guids executed. */
  readonly executed: Set<string>;
  /** Next nonce of the node's own account. */
  nextNonce: number;
};

export type Tx = {
  readonly hash: Hex;
  /** Set for transactions of the node's account: they are mined in this order. */
  readonly nonce?: number;
  /** The logs of the transaction, or null when it reverts. */
  readonly run: (ledger: ChainLedger, nowMs: number) => readonly FactBody[] | null;
};

export type SimBlock = BlockRef & {
  readonly facts: readonly Fact[];
  readonly txs: readonly Tx[];
  readonly receipts: ReadonlyMap<Hex, boolean>;
  readonly after: ChainLedger;
};

const copy = (ledger: ChainLedger): ChainLedger => ({
  holding: ledger.holding,
  sent: new Map(ledger.sent),
  attested: new Set(ledger.attested),
  tombstones: new Set(ledger.tombstones),
  nilified: new Set(ledger.nilified),
  executed: new Set(ledger.executed),
  nextNonce: ledger.nextNonce,
});

export class SimChain {
  readonly name: ChainName;
  readonly blocks: SimBlock[];
  mempool: Tx[] = [];
  finalityDepth = 2n;
  #forks = 0;

  constructor(name: ChainName, nowMs: number, holding: bigint) {
    this.name = name;
    const after = {
      holding,
      sent: new Map(),
      attested: new Set<string>(),
      tombstones: new Set<string>(),
      nilified: new Set<string>(),
      executed: new Set<string>(),
      nextNonce: 0,
    };
    const genesis = { height: height(0n), hash: hashOf(`${name} 0`), parentHash: hashOf('none'), timestampMs: nowMs };
    this.blocks = [{ ...genesis, facts: [], txs: [], receipts: new Map(), after }];
  }

  get head(): SimBlock {
    const head = this.blocks.at(-1);
    if (!head) throw new Error('saw no block, wanted the genesis at least');
    return head;
  }

  at(position: bigint): SimBlock | undefined {
    return this.blocks[Number(position)];
  }

  /** The highest final block. */
  get final(): Position {
    const { height: top } = this.head;
    const at = top > this.finalityDepth ? top - this.finalityDepth : 0n;
    const block = this.at(at) ?? this.head;
    return { height: block.height, hash: block.hash };
  }

  add(...txs: readonly Tx[]): void {
    for (const tx of txs) {
      const known = [...this.mempool, ...this.blocks.flatMap((block) => block.txs)];
      if (known.some((other) => other.hash === tx.hash)) continue;
      this.mempool = [...this.mempool.filter((other) => tx.nonce === undefined || other.nonce !== tx.nonce), tx];
    }
  }

  /** One block with everything from the mempool that can be mined now. */
  mine(nowMs: number): SimBlock {
    const parent = this.head;
    const at = parent.height + 1n;
    const hash = hashOf(`${this.name} ${at} fork ${this.#forks}`);
    const after = copy(parent.after);
    const facts: Fact[] = [];
    const txs: Tx[] = [];
    const receipts = new Map<Hex, boolean>();
    const include = (tx: Tx) => {
      const bodies = tx.run(after, nowMs);
      txs.push(tx);
      receipts.set(tx.hash, bodies !== null);
      for (const body of bodies ?? []) {
        const place = { chain: this.name, height: height(at), blockHash: hash, txHash: tx.hash };
        facts.push({ ...body, ref: { ...place, logIndex: facts.length } } as Fact);
      }
    };
    for (const tx of this.mempool) if (tx.nonce === undefined) include(tx);
    const ours = this.mempool.filter((tx) => tx.nonce !== undefined).sort((a, b) => (a.nonce ?? 0) - (b.nonce ?? 0));
    for (const tx of ours) {
      if (tx.nonce !== after.nextNonce) continue;
      include(tx);
      after.nextNonce += 1;
    }
    this.mempool = this.mempool.filter((tx) => !txs.includes(tx) && (tx.nonce ?? after.nextNonce) >= after.nextNonce);
    const block = {
      height: height(at),
      hash,
      parentHash: parent.hash,
      timestampMs: nowMs,
      facts,
      txs,
      receipts,
      after,
    };
    this.blocks.push(block);
    return block;
  }

  /** Takes the newest blocks back. Their transactions wait again, but for those that `keep` refuses. */
  reorg(depth: number, keep: (tx: Tx) => boolean = () => true): void {
    const gone = this.blocks.splice(Math.max(1, this.blocks.length - depth));
    this.#forks += 1;
    this.mempool = [...gone.flatMap((block) => block.txs).filter(keep), ...this.mempool];
  }

  receiptOf(hashes: readonly Hex[]): (Position & { txHash: Hex; ok: boolean }) | null {
    for (const block of this.blocks) {
      for (const txHash of hashes) {
        const ok = block.receipts.get(txHash);
        if (ok !== undefined) return { height: block.height, hash: block.hash, txHash, ok };
      }
    }
    return null;
  }
}
