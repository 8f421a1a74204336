/** Blocks as the quorum sees them. Heads differ from provider to provider; a block that k operators have does not. */
import { type BlockRef, type Height, height } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { ProviderError } from '../provider.ts';
import { type Quorum, QuorumError } from '../quorum.ts';
import { blockAt } from './rpc.ts';

export type AgreedBlock = { readonly block: BlockRef; readonly said: Said };

/** A claim of a head far above, together with the quickest honest one, may leave out the slow ones: then below it. */
const STEPS_BACK: readonly bigint[] = [1n, 2n, 4n, 8n, 16n, 32n];

const blockText = (block: BlockRef): string => `${block.height} ${block.hash} ${block.parentHash} ${block.timestampMs}`;

/** The block at one height. @throws QuorumError */
export async function agreeBlock(quorum: Quorum, at: Height, deadlineMs: number): Promise<AgreedBlock> {
  const agreed = await quorum.ask(
    `block ${at}`,
    async (provider) => {
      const block = await blockAt({ provider, deadlineMs }, at);
      if (!block) throw new ProviderError('PROVIDER_INVALID', provider.operator, `has no block ${at}`);
      return block;
    },
    blockText,
  );
  return { block: agreed.value, said: agreed.said };
}

/**
 * The highest block that k operators return for a tag. A single operator that claims a higher one, or a lower one,
 * changes nothing. @throws QuorumError
 */
export async function agreeTag(
  quorum: Quorum,
  tag: 'latest' | 'safe' | 'finalized',
  deadlineMs: number,
): Promise<AgreedBlock> {
  const heard = await quorum.hear(async (provider) => {
    const block = await blockAt({ provider, deadlineMs }, tag);
    if (!block) throw new ProviderError('PROVIDER_INVALID', provider.operator, `has no ${tag} block`);
    return block;
  });
  const question = `${tag} block`;
  let failure: unknown;
  const heights = candidates(heard, quorum.k);
  for (const candidate of heights) {
    const same = heard.filter(({ value }) => value.height === candidate);
    const agreed = same.find(
      ({ value }) =>
        new Set(same.filter((o) => blockText(o.value) === blockText(value)).map((o) => o.operator)).size >= quorum.k,
    );
    if (agreed) {
      const answers = Object.fromEntries(
        heard.map(({ operator, value }) => [operator, `${value.height} ${value.hash}`]),
      );
      return { block: agreed.value, said: { question, answers } };
    }
    try {
      return await agreeBlock(quorum, candidate, deadlineMs);
    } catch (error) {
      failure = error;
    }
  }
  const lowest = heights.at(-1);
  for (const back of lowest === undefined ? [] : STEPS_BACK) {
    if (lowest === undefined || lowest < back) break;
    try {
      return await agreeBlock(quorum, height(lowest - back), deadlineMs);
    } catch (error) {
      failure = error;
    }
  }
  throw (
    failure ??
    new QuorumError(quorum.k, quorum.operators.length, { question, answers: {} }, [`${heard.length} answered`])
  );
}

/** Heights that at least k operators claim to have reached, highest first. */
function candidates(heard: readonly { operator: string; value: BlockRef }[], k: number): readonly Height[] {
  const heights = [...new Set(heard.map(({ value }) => value.height))].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return heights.filter(
    (at) => new Set(heard.filter(({ value }) => value.height >= at).map(({ operator }) => operator)).size >= k,
  );
}
