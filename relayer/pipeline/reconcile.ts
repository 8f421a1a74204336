/** Last stage: a delivery, or a renunciation, that is final itself. The reservation ends here. */
import type { ChainName, Height } from '../core/ids.ts';
import type { Draft } from './draft.ts';
import { laneOf, sourceFinal } from './lookup.ts';

export function reconcile(draft: Draft, chain: ChainName, final: Height): void {
  for (const record of draft.packetsIn('delivered', 'givenUp')) {
    if (laneOf(draft.params, record)?.to.chain !== chain) continue;
    const { consumption, abandoned } = record;
    if (record.state === 'delivered' && consumption && consumption.height <= final && sourceFinal(draft, record)) {
      draft.moveTo(record, 'settled', { final }, { entry: null });
      draft.reservations.delete(record.key);
    } else if (abandoned && !consumption && record.state !== 'abandoned' && abandoned.ref.height <= final) {
      draft.moveTo(record, 'abandoned', { how: abandoned.how, final }, { entry: null });
      draft.reservations.delete(record.key);
    }
  }
}
