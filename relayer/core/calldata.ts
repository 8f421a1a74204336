/** How long a batch becomes, from above: pools refuse what is too long, whatever it costs. */
import type { PacketRecord } from './state.ts';

/** Selector, terms and signatures of a batch, however many sign. */
export const BATCH_BYTES = 4_096;
/** One attested packet, with a path of its own. */
export const ATTESTED_BYTES = 320;
/** One delivered packet without its message, with a path of its own. */
const DELIVERED_BYTES = 512;

/** Of one packet in a batch of deliveries; a message is padded to whole words. */
export function deliveredBytes({ packet }: Pick<PacketRecord, 'packet'>): number {
  const message = ((packet?.message.length ?? 2) - 2) / 2;
  return DELIVERED_BYTES + Math.ceil(message / 32) * 32;
}
