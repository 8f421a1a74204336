/** Blocks that carry value are read a second way: their receipts, held against the header's root, must give the same logs. */
import type { Fact } from '../../relayer/core/fact.ts';
import { type Hex, type Position, ZERO_ADDRESS } from '../../relayer/core/ids.ts';
import { QuorumError } from '../quorum.ts';
import { type EvmContext, filterOf } from './context.ts';
import { agreeProvenLogs } from './provenLogs.ts';
import { logsText, type RawLog } from './rpc.ts';

/** So many blocks are proven in one read; a range with more is read in parts. */
export const MAX_PROVEN_BLOCKS = 64;
/** So many at a time. */
const AT_ONCE = 4;
/** Proven before, in a read that failed afterwards. */
const MAX_REMEMBERED = 256;

export type BlockProofs = {
  /** The last block of the range that can be proven in one read; null: all of it can. */
  readonly cut: (facts: readonly Fact[]) => Position | null;
  /** @throws QuorumError when a block's proven logs are not the agreed ones, or too few operators can prove it. */
  readonly require: (facts: readonly Fact[], logs: readonly RawLog[]) => Promise<void>;
};

export function createBlockProofs(ctx: EvmContext): BlockProofs {
  const { quorum, deadlineMs, config } = ctx;
  const proven = new Map<Hex, string>();

  async function requireBlock({ height: at, hash }: Position, logs: readonly RawLog[]): Promise<void> {
    const agreed = logsText(logs);
    if (proven.get(hash) === agreed) return;
    const { logs: fromReceipts, said } = await agreeProvenLogs(quorum, hash, filterOf(ctx), deadlineMs);
    const text = logsText(fromReceipts);
    if (text !== agreed) {
      const saw = `${lines(agreed)} logs of block ${at} by range, ${lines(text)} by its verified receipts, not the same`;
      throw new QuorumError(quorum.k, quorum.operators.length, said, [saw]);
    }
    proven.set(hash, text);
    const oldest = proven.size > MAX_REMEMBERED ? proven.keys().next().value : undefined;
    if (oldest) proven.delete(oldest);
  }

  return {
    cut: (facts) => {
      const blocks = config.verifyBlocks ? valueBlocks(ctx, facts) : [];
      return blocks.length > MAX_PROVEN_BLOCKS ? (blocks[MAX_PROVEN_BLOCKS - 1] ?? null) : null;
    },
    require: async (facts, logs) => {
      if (!config.verifyBlocks) return;
      const blocks = valueBlocks(ctx, facts);
      const logsIn = byBlock(logs);
      for (let i = 0; i < blocks.length; i += AT_ONCE) {
        await Promise.all(
          blocks.slice(i, i + AT_ONCE).map((block) => requireBlock(block, logsIn.get(block.hash) ?? [])),
        );
      }
    },
  };
}

const lines = (text: string): number => (text === '' ? 0 : text.split('\n').length);

function byBlock(logs: readonly RawLog[]): ReadonlyMap<Hex, readonly RawLog[]> {
  const blocks = new Map<Hex, RawLog[]>();
  for (const log of logs) {
    const found = blocks.get(log.blockHash);
    if (found) found.push(log);
    else blocks.set(log.blockHash, [log]);
  }
  return blocks;
}

/** In chain order, each once. */
function valueBlocks(ctx: EvmContext, facts: readonly Fact[]): readonly Position[] {
  const blocks = new Map<Hex, Position>();
  for (const fact of facts) {
    const { height: at, blockHash } = fact.ref;
    if (carriesValue(ctx, fact)) blocks.set(blockHash, { height: at, hash: blockHash });
  }
  return [...blocks.values()];
}

/** A popular token moves in every block; only what enters or leaves a leg, or is minted or burned, is ours. */
export function carriesValue({ watched: { oapps } }: EvmContext, fact: Fact): boolean {
  if (fact.kind === 'packetSent' || fact.kind === 'oftReceived') return true;
  if (fact.kind !== 'tokenTransfer') return false;
  const { from, to } = fact;
  return oapps.has(from) || oapps.has(to) || from === ZERO_ADDRESS || to === ZERO_ADDRESS;
}
