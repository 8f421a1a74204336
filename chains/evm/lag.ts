/** Who is behind. A provider that serves the chain of an hour ago agrees with nobody and warns of nothing. */

import type { AgreedHead } from './agree.ts';
import type { EvmContext } from './context.ts';

/**
 * To be told of each agreed head. Behind for longer than a head may lag, by the blocks' own time, twice in a row, is a
 * fault: once may be a block that took long, and came while they answered.
 */
export function createLagWatch({ quorum, config }: EvmContext): (head: AgreedHead) => void {
  let behind: ReadonlySet<string> = new Set();
  return ({ block, heard }) => {
    const now = new Set<string>();
    for (const { operator, value } of heard) {
      const lagBlocks = value.height < block.height ? Number(block.height - value.height) : 0;
      const lagMs = block.timestampMs - value.timestampMs;
      quorum.standings.lag(operator, lagBlocks);
      if (lagBlocks === 0 || lagMs <= config.maxHeadLagMs) continue;
      now.add(operator);
      if (behind.has(operator)) quorum.standings.fault(operator, `lags ${lagBlocks} blocks, ${lagMs} ms`);
    }
    behind = now;
  };
}
