/** What lets an answer be recomputed, asked at the final block: its header, all its receipts, a proof of its state. */
import { headerByHash } from '../../chains/evm/header.ts';
import { receiptsIn } from '../../chains/evm/receipts.ts';
import type { Ask } from '../../chains/evm/rpc.ts';
import { provenValue, slotOf } from '../../chains/evm/stateProof.ts';
import { isProviderError, ProviderError } from '../../chains/provider.ts';
import type { BlockRef } from '../core/ids.ts';
import type { Answer, BlockCheck, ProviderMeasured } from './measured.ts';
import type { ChainNeeds } from './needs.ts';
import { countText } from './words.ts';

type On = <T>(question: () => Promise<T>) => Promise<Answer<T>>;

export async function askBlockChecks(
  ask: Ask,
  { contract }: ChainNeeds,
  block: BlockRef | null,
  on: On,
): Promise<Pick<ProviderMeasured, 'receipts' | 'header' | 'proof'>> {
  const header = () => {
    if (!block) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'has no final block');
    return headerByHash(ask, block.hash);
  };
  return {
    header: await on(() => recomputed(ask, async () => `block ${(await header()).height} hashes to its hash`)),
    receipts: await on(() =>
      recomputed(ask, async () => {
        const found = await header();
        const all = await receiptsIn(ask, found);
        return `${countText(all.length, 'receipt')} of block ${found.height} add up to its root`;
      }),
    ),
    proof: await on(() =>
      recomputed(ask, async () => {
        const found = await header();
        await provenValue(ask, found, contract, slotOf(0n));
        return `state of block ${found.height} is proven`;
      }),
    ),
  };
}

/** An answer that contradicts itself is one; what fails otherwise is none. */
async function recomputed(ask: Ask, work: () => Promise<string>): Promise<BlockCheck> {
  try {
    return { fits: true, saw: await work() };
  } catch (error) {
    if (!isProviderError(error) || error.code !== 'PROVIDER_INCONSISTENT') throw error;
    return { fits: false, saw: error.message.replace(`${ask.provider.operator}: `, '') };
  }
}
