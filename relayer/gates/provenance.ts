import { toLocal } from '../core/amount.ts';
import type { Lane } from '../core/params.ts';
import type { GateResult } from '../core/verdict.ts';
import { unproven } from '../solvency/proof.ts';
import type { JudgedPacket, LookInput } from './input.ts';

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
export function provenanceGate(
  record: Pick<JudgedPacket, 'packet' | 'transfer' | 'provenance' | 'source'>,
  lane: Lane,
  source: Pick<LookInput, 'head' | 'outboundNonces'>,
): GateResult {
  const mismatch = unproven(record, lane);
  const { provenance, transfer, packet } = record;
  if (mismatch || !transfer || !packet) {
    return violation('provenance_mismatch', mismatch?.saw ?? 'no transfer', mismatch?.wanted ?? 'one transfer');
  }
  const amount = toLocal(transfer.amount, lane.from.rate);
  const outbound = source.outboundNonces[lane.path];
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
    return violation('nonce_beyond_source', `nonce ${packet.nonce}`, `<= outboundNonce ${outbound}`);
  }
  return {
    gate: 'provenance',
    pass: true,
    saw: `${provenance.tokensIn} in for ${provenance.claimed} claimed, nonce ${packet.nonce} of ${outbound}`,
    wanted: `${amount} by OFTSent and by the token, nonce <= ${outbound}`,
  };
}
