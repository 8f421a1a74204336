/** Which block counts as final, by the chain's configured rule. It does not go down unless the chain reorganised. */
import type { FinalityConfig } from '../../config/schema.ts';
import { type BlockRef, type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import type { Anchor } from '../../relayer/core/state.ts';
import type { Clock } from '../clock.ts';
import { isProviderError } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { type AgreedBlock, agreeBlock, agreeTag } from './agree.ts';
import { blockAt } from './rpc.ts';

export type FinalBlock = {
  readonly position: Position;
  /** Since when it has been this one, by our clock. */
  readonly sinceMs: number;
};

/** Null while there is none. `anchor` is what was read of it at this poll; the rule `anchor` needs one. @throws QuorumError */
export type FinalityReader = (head: BlockRef, anchor: Anchor | null) => Promise<FinalBlock | null>;

/** A block that may count as final; its hash where k operators named it already. */
export type Candidate = { readonly height: Height; readonly hash: Hex | null };

/** To be told of each block that was agreed on, and of what others said in its place. */
export type Listener = (agreed: AgreedBlock) => void;
const nobody: Listener = () => undefined;

export function createFinality(
  rule: FinalityConfig,
  quorum: Quorum,
  deadlineMs: number,
  clock: Clock,
  listener: Listener = nobody,
): FinalityReader {
  const settle = createHold(quorum, deadlineMs, clock, listener);
  const depth = BigInt(rule.rule === 'depth' ? rule.depth : rule.minDepth);

  async function candidateAt(deepest: Height, anchor: Anchor | null): Promise<Candidate | null> {
    switch (rule.rule) {
      case 'depth':
        return { height: deepest, hash: null };
      case 'anchor':
        // An anchor that cannot be read says nothing; one that is old still says that its block is final.
        if (anchor?.status !== 'match' && anchor?.status !== 'stale') return null;
        return { height: lowest(anchor.height, deepest), hash: null };
      case 'safe':
      case 'finalized': {
        const agreed = await agreeTag(quorum, rule.rule, deadlineMs);
        listener(agreed);
        const { block } = agreed;
        return block.height <= deepest ? block : { height: deepest, hash: null };
      }
      default:
        return rule satisfies never;
    }
  }

  return async (head, anchor) => {
    if (rule.rule === 'anchor' && anchor === null) throw new RangeError('saw no anchor, wanted one for rule anchor');
    // The L1 contradicts this chain: nothing of it is final, whatever was so before.
    if (rule.rule === 'anchor' && anchor?.status === 'mismatch') return null;
    const deepest = head.height < depth ? null : height(head.height - depth);
    return settle(deepest === null ? null : await candidateAt(deepest, anchor), head.hash);
  };
}

export type Hold = (candidate: Candidate | null, head: Hex | null) => Promise<FinalBlock | null>;

/**
 * Keeps the highest block that was final. A quorum of those that lag, or a liar together with one that lags, can agree
 * on an older final block; only k operators that have another block at its height take it back.
 */
export function createHold(quorum: Quorum, deadlineMs: number, clock: Clock, listener: Listener = nobody): Hold {
  let held: FinalBlock | null = null;
  /** The head under which it was last seen to stand: under the same head it stands still. */
  let seenUnder: Hex | null = null;

  async function blockAtHeight(at: Height): Promise<BlockRef> {
    const agreed = await agreeBlock(quorum, at, deadlineMs);
    listener(agreed);
    return agreed.block;
  }

  async function stillStands({ position }: FinalBlock, head: Hex | null): Promise<boolean> {
    if (head !== null && seenUnder === head) return true;
    const block = await blockAtHeight(position.height);
    return block.hash === position.hash;
  }

  async function resolve({ height: at, hash }: Candidate): Promise<Position> {
    if (hash !== null) return { height: at, hash };
    const block = await blockAtHeight(at);
    return { height: block.height, hash: block.hash };
  }

  return async (candidate, head) => {
    const above = held === null || (candidate !== null && candidate.height > held.position.height);
    if (held && !above && (candidate?.hash === held.position.hash || (await stillStands(held, head)))) {
      seenUnder = head;
      return held;
    }
    const position = candidate && (await resolve(candidate));
    held = position && { position, sinceMs: clock.nowMs() };
    seenUnder = held && head;
    return held;
  };
}

/** The chain has no such block, and never will: another rule has to be configured. */
export class FinalityUnsupported extends Error {
  readonly code = 'FINALITY_UNSUPPORTED';
  readonly saw: string;
  readonly wanted: string;

  constructor(tag: 'safe' | 'finalized', k: number) {
    const saw = `no usable ${tag} block: ${k} operators serve none`;
    const wanted = 'one, or a rule without it: give finality: { rule: depth, depth: n }';
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'FinalityUnsupported';
    this.saw = saw;
    this.wanted = wanted;
  }
}

/**
 * Refuses a chain whose tag is not served. That takes k operators that say so: an outage, or a minority, does not.
 * @throws FinalityUnsupported when k operators serve none; QuorumError when neither is agreed.
 */
export async function requireTag(quorum: Quorum, rule: FinalityConfig, deadlineMs: number): Promise<void> {
  if (rule.rule !== 'safe' && rule.rule !== 'finalized') return;
  const tag = rule.rule;
  const { value } = await quorum.ask(
    `whether there is a ${tag} block`,
    async (provider) => {
      try {
        return (await blockAt({ provider, deadlineMs }, tag)) ? 'served' : 'none';
      } catch (error) {
        if (isProviderError(error) && error.code === 'PROVIDER_REFUSED') return 'none';
        throw error;
      }
    },
    String,
  );
  if (value === 'none') throw new FinalityUnsupported(tag, quorum.k);
}

const lowest = (a: Height, b: Height): Height => (a < b ? a : b);
