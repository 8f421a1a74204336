/** Taking an attestation back. Any single attester may, within its rate; whether our account is one is read elsewhere. */
import { encodeFunctionData } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { libraryToRevoke } from '../../relayer/core/attestedIn.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import type { Libraries } from '../chain.ts';
import type { Call } from './call.ts';

/** `LoadlineDVN.revoke` of one packet, in one library where it stands; null when none is known. */
export function revokeCall(dvn: Hex, record: PacketRecord | undefined, libraries: Libraries): Call | null {
  const library = record && libraryToRevoke(record, libraries.get(record.path));
  if (!record?.packet || !library) return null;
  const args = [library, record.packet.header, record.payloadHash] as const;
  return { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'revoke', args }), value: 0n };
}
