import { toLocal } from '../core/amount.ts';
import type { Lane } from '../core/params.ts';
import type { Look, PacketRecord } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';

const violation = (cause: 'provenance_mismatch' | 'nonce_beyond_source', saw: string, wanted: string): GateResult => ({
  gate: 'provenance',
  pass: false,
  cause,
  saw,
  wanted,
  outcome: 'quarantine',
});

/**
 * Did the source transaction really lock or burn what the packet claims? The packet's amount, the OFT's own event and
 * the token's transfers of one receipt must say the same (Qubit 2022: an event with no deposit behind it), and the nonce
 * must not be above the source's own outbound nonce (KelpDAO 2026: nonce 308 accepted at outbound nonce 307).
 */
export function provenanceGate(record: PacketRecord, lane: Lane, source: Look): GateResult {
  const { provenance, transfer, packet } = record;
  if (!transfer || !packet) return violation('provenance_mismatch', 'no transfer in the message', 'one transfer');
  const amount = toLocal(transfer.amount, lane.from.rate);
  if (!provenance.oftSent) return violation('provenance_mismatch', 'no OFTSent of this guid', `OFTSent of ${amount}`);
  if (provenance.oftSent.received !== amount) {
    return violation('provenance_mismatch', `OFTSent of ${provenance.oftSent.received}`, `${amount}`);
  }
  if (provenance.tokensIn < provenance.claimed || provenance.claimed < amount) {
    const verb = lane.from.kind === 'escrow' ? 'locked' : 'burned';
    return violation(
      'provenance_mismatch',
      `${provenance.tokensIn} ${verb} in ${record.source.txHash}`,
      `≥ ${provenance.claimed}, claimed by all packets of that transaction`,
    );
  }
  const outbound = source.outboundNonces.get(lane.path);
  if (outbound === undefined) {
    return {
      gate: 'provenance',
      pass: false,
      cause: 'chain_unreadable',
      saw: 'no outbound nonce read',
      wanted: `outboundNonce of ${lane.path} at ${source.head.hash}`,
      outcome: 'wait',
    };
  }
  if (packet.nonce > outbound) {
    return violation('nonce_beyond_source', `nonce ${packet.nonce}`, `≤ outboundNonce ${outbound}`);
  }
  return {
    gate: 'provenance',
    pass: true,
    saw: `${provenance.tokensIn} in for ${provenance.claimed} claimed, nonce ${packet.nonce} of ${outbound}`,
    wanted: `${amount} by OFTSent and by the token, nonce ≤ ${outbound}`,
  };
}
