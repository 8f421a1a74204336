import { toLocal } from '../core/amount.ts';
import type { Lane } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';

export type Unproven = { readonly saw: string; readonly wanted: string };

/**
 * Why the receipt of the source transaction does not prove what the packet claims; null when it does. The packet's
 * amount, the OFT's own event and the token's transfers must say the same (Qubit 2022: an event with no deposit).
 */
export function unproven(
  record: Pick<PacketRecord, 'provenance' | 'transfer' | 'packet' | 'source'>,
  lane: Lane,
): Unproven | null {
  const { provenance, transfer, packet } = record;
  if (!transfer || !packet) return { saw: 'no transfer in the message', wanted: 'one transfer' };
  const amount = toLocal(transfer.amount, lane.from.rate);
  if (!provenance.oftSent) return { saw: 'no OFTSent of this guid', wanted: `OFTSent of ${amount}` };
  if (provenance.oftSent.received !== amount) {
    return { saw: `OFTSent of ${provenance.oftSent.received}`, wanted: `${amount}` };
  }
  if (provenance.tokensIn < provenance.claimed || provenance.claimed < amount) {
    const verb = lane.from.kind === 'escrow' ? 'locked' : 'burned';
    return {
      saw: `${provenance.tokensIn} ${verb} in ${record.source.txHash}`,
      wanted: `>= ${provenance.claimed}, claimed by all packets of that transaction`,
    };
  }
  return null;
}
