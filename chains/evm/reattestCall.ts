/**
 * Attesting a packet at a nonce that its application nilified: what attesters sign, and the call that carries it. The
 * number that it names is the packet's, as of its tombstone (liftCall.ts), and each reattestation raises it.
 */
import { encodeFunctionData, hashTypedData, keccak256 } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation, AttestationItem } from '../../relayer/core/outbox.ts';
import type { Call } from './call.ts';

/**
 * What the endpoint holds at a nilified nonce. Nothing else is ever signed away: over another content of that slot, a
 * payload that is committed there or nothing, these signatures recover to strangers.
 */
const NIL_PAYLOAD: Hex = `0x${'f'.repeat(64)}`;

const types = {
  Reattest: [
    { name: 'library', type: 'address' },
    { name: 'headerHash', type: 'bytes32' },
    { name: 'payloadHash', type: 'bytes32' },
    { name: 'confirmations', type: 'uint64' },
    { name: 'replaces', type: 'bytes32' },
    { name: 'number', type: 'uint32' },
    { name: 'epoch', type: 'uint32' },
    { name: 'expiry', type: 'uint64' },
  ],
} as const;

function itemOf({ items }: Attestation): AttestationItem {
  const [item] = items;
  if (!item || items.length > 1) throw new RangeError(`saw ${items.length} items in a reattestation, wanted 1`);
  return item;
}

/** The EIP-712 message of a reattestation, as `LoadlineDVN.reattestDigest` computes it. */
export function reattestMessage(chainId: number, dvn: Hex, terms: Attestation, number: number) {
  const { header, payloadHash, confirmations } = itemOf(terms);
  const { library, epoch, expiry } = terms;
  const headerHash = keccak256(header);
  return {
    domain: { name: 'LoadlineDVN', version: '1', chainId, verifyingContract: dvn },
    types,
    primaryType: 'Reattest',
    message: { library, headerHash, payloadHash, confirmations, replaces: NIL_PAYLOAD, number, epoch, expiry },
  } as const;
}

export const reattestDigest = (chainId: number, dvn: Hex, terms: Attestation, number: number): Hex =>
  hashTypedData(reattestMessage(chainId, dvn, terms, number));

/**
 * `LoadlineDVN.reattest` with the signatures collected; null while there are none. A number that is not the one they
 * signed fails in the simulation, and nothing is sent.
 */
export function reattestCall(dvn: Hex, terms: Attestation, number: number): Call | null {
  if (!terms.signatures) return null;
  const { header, payloadHash, confirmations } = itemOf(terms);
  const args = [terms.library, header, payloadHash, confirmations, number, terms.expiry, terms.signatures] as const;
  return { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'reattest', args }), value: 0n };
}
