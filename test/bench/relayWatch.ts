// Stamps deliveries and finality with the clock of the benchmark, from the chains themselves: block timestamps are whole seconds.
import { type Hex, toEventSelector } from 'viem';
import { oftReceived } from '../support/abi.ts';
import type { DeployedChain } from '../support/deployment.ts';
import { hex } from '../support/jsonRpc.ts';
import type { Log } from '../support/localSender.ts';
import { waitFor } from '../support/waitFor.ts';

const OFT_RECEIVED = toEventSelector(oftReceived);
const LOOK_EVERY_MS = 10;

export interface DeliveryWatch {
  /** When each guid was seen delivered; on the clock of `performance.now()`. */
  readonly seenAt: ReadonlyMap<Hex, number>;
  until(count: number, timeoutMs: number, describe: () => string): Promise<void>;
}

/** Follows OFTReceived of one chain from its next block on. */
export async function watchDeliveries({ anvil, oapp }: DeployedChain): Promise<DeliveryWatch> {
  const seenAt = new Map<Hex, number>();
  let next = (await anvil.blockNumber()) + 1;
  const look = async (): Promise<void> => {
    const head = await anvil.blockNumber();
    if (head < next) return;
    const range = { fromBlock: hex(next), toBlock: hex(head), address: oapp, topics: [OFT_RECEIVED] };
    const logs = await anvil.rpc.request<Log[]>('eth_getLogs', [range]);
    next = head + 1;
    for (const { topics } of logs) if (topics[1]) seenAt.set(topics[1], performance.now());
  };
  return {
    seenAt,
    async until(count, timeoutMs, describe) {
      const probe = async () => {
        await look();
        return seenAt.size >= count;
      };
      await waitFor(probe, {
        what: `${count} delivered`,
        timeoutMs,
        everyMs: LOOK_EVERY_MS,
        describe: () => `${seenAt.size} delivered; ${describe()}`,
      });
    },
  };
}

/** When a block became final, on the same clock: asked for all the time while `during` runs. */
export async function watchFinality<T>(
  { anvil }: DeployedChain,
  during: (finalAt: ReadonlyMap<number, number>) => Promise<T>,
): Promise<T> {
  const finalAt = new Map<number, number>();
  let last = await anvil.blockNumber('finalized');
  let open = true;
  const watching = (async () => {
    while (open) {
      const final = await anvil.blockNumber('finalized');
      for (let height = last + 1; height <= final; height += 1) finalAt.set(height, performance.now());
      last = Math.max(last, final);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  })();
  try {
    return await during(finalAt);
  } finally {
    open = false;
    await watching;
  }
}

/** The value below which this share of them lies; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
