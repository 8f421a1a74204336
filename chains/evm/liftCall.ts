/** Lifting a tombstone: what attesters sign, the call that carries it, and the number that both have to name. */
import { decodeFunctionResult, encodeFunctionData, hashTypedData, keccak256 } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import type { Call } from './call.ts';

const types = {
  Lift: [
    { name: 'headerHash', type: 'bytes32' },
    { name: 'payloadHash', type: 'bytes32' },
    { name: 'number', type: 'uint32' },
    { name: 'epoch', type: 'uint32' },
    { name: 'expiry', type: 'uint64' },
  ],
} as const;

/** One packet: the single item of the terms. */
export const packetOf = ({ items }: Attestation): { readonly headerHash: Hex; readonly payloadHash: Hex } => {
  const [item] = items;
  if (!item || items.length > 1) throw new RangeError(`saw ${items.length} items in a lift, wanted 1`);
  return { headerHash: keccak256(item.header), payloadHash: item.payloadHash };
};

/** The EIP-712 message of a lift, as `LoadlineDVN.liftDigest` computes it. */
export const liftMessage = (chainId: number, dvn: Hex, terms: Attestation, number: number) =>
  ({
    domain: { name: 'LoadlineDVN', version: '1', chainId, verifyingContract: dvn },
    types,
    primaryType: 'Lift',
    message: { ...packetOf(terms), number, epoch: terms.epoch, expiry: terms.expiry },
  }) as const;

export const liftDigest = (chainId: number, dvn: Hex, terms: Attestation, number: number): Hex =>
  hashTypedData(liftMessage(chainId, dvn, terms, number));

/** The view that tells a packet's tombstone. */
export function tombstoneCall(dvn: Hex, terms: Attestation): Call {
  const { headerHash, payloadHash } = packetOf(terms);
  const args = [headerHash, payloadHash] as const;
  return { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'tombstone', args }), value: 0n };
}

/** @throws viem's error when the answer does not decode. */
export const tombstoneNumberOf = (answer: Hex): number =>
  decodeFunctionResult({ abi: loadlineDvnAbi, functionName: 'tombstone', data: answer }).number;

/**
 * `LoadlineDVN.lift` with the signatures collected; null while there are none. A number that is not the one they signed
 * makes strangers of the signers: the simulation fails, and nothing is sent.
 */
export function liftCall(dvn: Hex, terms: Attestation, number: number): Call | null {
  if (!terms.signatures) return null;
  const { headerHash, payloadHash } = packetOf(terms);
  const args = [headerHash, payloadHash, number, terms.expiry, terms.signatures] as const;
  return { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'lift', args }), value: 0n };
}
