import { blockAt } from '../../../chains/evm/rpc.ts';
import type { Position } from '../../core/ids.ts';
import type { Check } from '../verify.ts';
import { DEADLINE_MS, type Source } from './source.ts';

/** Nothing where the block stands at its height; else what stands there. @throws ProviderError */
export async function canonicalCheck(check: string, source: Source, at: Position): Promise<readonly Check[]> {
  const found = await blockAt({ provider: source.provider, deadlineMs: DEADLINE_MS }, at.height);
  if (found?.hash === at.hash) return [];
  const saw = `block ${at.height} ${at.hash}`;
  return [{ check: `${check}.at`, outcome: 'differs', saw, wanted: found?.hash ?? 'no such block' }];
}
