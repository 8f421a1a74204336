/** Blocks as the quorum sees them. Heads differ from provider to provider; a block that k operators have does not. */
import { type BlockRef, type Height, height } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { type Provider, ProviderError } from '../provider.ts';
import { type Quorum, QuorumError } from '../quorum.ts';
import { blockAt } from './rpc.ts';

/** What one operator said beside what was agreed. */
export type BlockSaid = { readonly operator: string; readonly value: BlockRef };

export type AgreedBlock = {
  readonly block: BlockRef;
  readonly said: Said;
  /** All that was heard and is not this block: another fork, or merely another height. */
  readonly dissent: readonly BlockSaid[];
};

export type AgreedHead = AgreedBlock & {
  /** Every answer, of whatever height. */
  readonly heard: readonly BlockSaid[];
};

/** A claim of a head far above, together with the quickest honest one, may leave out the slow ones: then below it. */
const STEPS_BACK: readonly bigint[] = [1n, 2n, 4n, 8n, 16n, 32n];

const blockText = (block: BlockRef): string => `${block.height} ${block.hash} ${block.parentHash} ${block.timestampMs}`;

/**
 * The block at one height. Below the head a few operators are asked, in rotation; for finding the head, all.
 * @throws QuorumError
 */
export async function agreeBlock(
  quorum: Quorum,
  at: Height,
  deadlineMs: number,
  whom: 'few' | 'all' = 'few',
): Promise<AgreedBlock> {
  const ask = whom === 'few' ? quorum.askFew : quorum.ask;
  const agreed = await ask(
    `block ${at}`,
    async (provider) => {
      const block = await blockAt({ provider, deadlineMs }, at);
      if (!block) throw new ProviderError('PROVIDER_BEHIND', provider.operator, `has no block ${at}`);
      return block;
    },
    blockText,
  );
  return { block: agreed.value, said: agreed.said, dissent: agreed.dissent };
}

type Heard = BlockSaid & { readonly counted: boolean };

/**
 * The highest block that k operators return for a tag. A single operator that claims a higher one, or a lower one,
 * changes nothing. @throws QuorumError
 */
export async function agreeTag(
  quorum: Quorum,
  tag: 'latest' | 'safe' | 'finalized',
  deadlineMs: number,
): Promise<AgreedHead> {
  const heard = await quorum.hear(async (provider) => blockOfTag(provider, tag, deadlineMs));
  const question = `${tag} block`;
  const counted = heard.filter((answer) => answer.counted);
  // Too few count: what is agreed on now does not count either, but by agreeing they come to count again.
  const enough = new Set(counted.map(({ operator }) => operator)).size >= quorum.k;
  const voters = enough ? counted : heard;
  // Who is slow may have what one alone says now: else a liar that is quick and names a low block would decide for it.
  const missing = enough ? countedOf(quorum) - new Set(counted.map(({ operator }) => operator)).size : 0;
  const heights = candidates(voters, quorum.k - missing);
  const from = missing > 0 ? heights : heights.slice(-1);
  const below = from.flatMap((at) => STEPS_BACK.flatMap((back) => (at < back ? [] : [height(at - back)])));
  let failure: unknown;
  for (const candidate of enough ? descending([...heights, ...below]) : heights) {
    const block = enough ? saidByK(voters, candidate, quorum.k) : undefined;
    if (block) return { block, said: { question, answers: answersOf(heard) }, dissent: besides(heard, block), heard };
    try {
      const agreed = await agreeBlock(quorum, candidate, deadlineMs, 'all');
      return { ...agreed, dissent: [...besides(heard, agreed.block), ...agreed.dissent], heard };
    } catch (error) {
      failure = error;
    }
  }
  throw (
    failure ??
    new QuorumError(quorum.k, quorum.operators.length, { question, answers: answersOf(heard) }, [
      `${counted.length} answered`,
    ])
  );
}

async function blockOfTag(provider: Provider, tag: 'latest' | 'safe' | 'finalized', deadlineMs: number) {
  const block = await blockAt({ provider, deadlineMs }, tag);
  if (!block) throw new ProviderError('PROVIDER_INVALID', provider.operator, `has no ${tag} block`);
  return block;
}

const answersOf = (heard: readonly Heard[]): Said['answers'] =>
  Object.fromEntries(heard.map(({ operator, value }) => [operator, `${value.height} ${value.hash}`]));

const besides = (heard: readonly Heard[], agreed: BlockRef): readonly BlockSaid[] =>
  heard
    .filter(({ value }) => blockText(value) !== blockText(agreed))
    .map(({ operator, value }) => ({ operator, value }));

function saidByK(heard: readonly Heard[], at: Height, k: number): BlockRef | undefined {
  const same = heard.filter(({ value }) => value.height === at);
  const votes = (text: string) =>
    new Set(same.filter(({ value }) => blockText(value) === text).map(({ operator }) => operator)).size;
  return same.find(({ value }) => votes(blockText(value)) >= k)?.value;
}

const descending = (heights: readonly Height[]): readonly Height[] =>
  [...new Set(heights)].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));

const countedOf = ({ standings }: Quorum): number =>
  new Set(standings.report().flatMap(({ operator, standing }) => (standing === 'counted' ? [operator] : []))).size;

/** Heights that at least k operators claim to have reached, highest first. */
function candidates(heard: readonly Heard[], k: number): readonly Height[] {
  const heights = descending(heard.map(({ value }) => value.height));
  return heights.filter(
    (at) => new Set(heard.filter(({ value }) => value.height >= at).map(({ operator }) => operator)).size >= k,
  );
}
