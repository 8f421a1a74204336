import { computeGuid, decodePacket, hasCleanPrefix, MINIMUM_BYTES } from '../core/packetCodec.ts';
import type { Lane } from '../core/params.ts';
import type { GateResult } from '../core/verdict.ts';
import type { JudgedPacket } from './input.ts';

const refuse = (cause: Extract<GateResult, { pass: false }>['cause'], saw: string, wanted: string): GateResult => ({
  gate: 'integrity',
  pass: false,
  cause,
  saw,
  wanted,
  outcome: 'refuse',
});

/**
 * Is this a whole packet of a configured lane? LayerZero's contracts check neither the GUID against the header nor the
 * receiver's upper bytes, so the attester must. `lane` is the lane whose path the header
 * names; `known` tells whether sender or receiver belong to any lane, to name the refusal rightly.
 */
export function integrityGate(
  record: Pick<JudgedPacket, 'packet' | 'transfer' | 'encoded' | 'path'>,
  lane: Lane | undefined,
  known: boolean,
): GateResult {
  const { packet, transfer } = record;
  if (!packet) {
    const decoded = decodePacket(record.encoded);
    const saw = decoded.ok ? 'a packet' : decoded.saw;
    return refuse('malformed_packet', saw, `at least ${MINIMUM_BYTES} bytes of version 1`);
  }
  if (!hasCleanPrefix(packet.receiver)) {
    return refuse('dirty_receiver', packet.receiver, '12 zero bytes before the address');
  }
  const guid = computeGuid(packet);
  if (guid !== packet.guid) return refuse('guid_mismatch', packet.guid, guid);
  if (!lane) {
    return known
      ? refuse('unknown_peer', record.path, 'the configured peer of this sender or receiver')
      : refuse('unknown_lane', record.path, 'a path of a configured lane');
  }
  if (!transfer)
    return refuse('malformed_packet', `a message of ${(packet.message.length - 2) / 2} bytes`, 'at least 40');
  return { gate: 'integrity', pass: true, saw: `${packet.guid} on ${lane.id}`, wanted: 'a whole packet of this lane' };
}
