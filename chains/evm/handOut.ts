/** Hands signed bytes to every provider at once. */
import type { Hex } from '../../relayer/core/ids.ts';
import type { Broadcast } from '../chain.ts';
import type { Clock } from '../clock.ts';
import type { Provider } from '../provider.ts';
import { meaningOf } from './refusal.ts';
import { revertReason } from './revert.ts';

/** Once one provider has it, the network has: the others are waited for so long, and asked on without anybody waiting. */
const GRACE_MS = 250;

/**
 * What those said that were waited for: all of them, unless one took it. So one that is silent does not keep the next
 * transaction back for its deadline; a request that goes on ends at its own, and is one of the provider's bounded number.
 * Never rejects.
 */
export async function handOut(
  providers: readonly Provider[],
  raw: Hex,
  deadlineMs: number,
  clock: Clock,
): Promise<readonly Broadcast[]> {
  const said: Broadcast[] = [];
  const over = new AbortController();
  const all = providers.map(async (provider) => {
    const one = await handTo(provider, raw, deadlineMs);
    said.push(one);
    return one;
  });
  // Rejects where nobody takes it, which `everybody` tells.
  const taken = Promise.any(all.map(async (one) => mustBeTaken(await one)));
  const everybody = Promise.all(all);
  const longEnough = taken.then(() => clock.sleep(GRACE_MS, over.signal)).catch(() => everybody);
  await Promise.race([everybody, longEnough]);
  over.abort();
  return [...said];
}

async function handTo(provider: Provider, raw: Hex, deadlineMs: number): Promise<Broadcast> {
  const { operator } = provider;
  try {
    await provider.request('eth_sendRawTransaction', [raw], deadlineMs);
    return { operator, outcome: 'taken', reason: 'taken' };
  } catch (error) {
    const reason = revertReason(error);
    return { operator, outcome: meaningOf(reason), reason };
  }
}

function mustBeTaken({ outcome }: Broadcast): void {
  if (outcome !== 'taken' && outcome !== 'known') throw new Error(outcome);
}
