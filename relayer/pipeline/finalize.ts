/** Stage 2: a packet whose block the quorum calls final. */
import type { ChainName, Height } from '../core/ids.ts';
import type { Draft } from './draft.ts';

export function finalize(draft: Draft, chain: ChainName, final: Height): void {
  for (const record of draft.packetsIn('observed')) {
    if (record.source.chain !== chain || record.source.height > final) continue;
    draft.moveTo(record, 'final', { final });
  }
}
