/** The attestation: what attesters sign, and the call that carries it. */
import { encodeFunctionData, keccak256 } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import type { Call } from './call.ts';

const types = {
  Attestation: [
    { name: 'library', type: 'address' },
    { name: 'epoch', type: 'uint32' },
    { name: 'salt', type: 'bytes32' },
    { name: 'expiry', type: 'uint64' },
    { name: 'items', type: 'Item[]' },
  ],
  Item: [
    { name: 'headerHash', type: 'bytes32' },
    { name: 'payloadHash', type: 'bytes32' },
    { name: 'confirmations', type: 'uint64' },
  ],
} as const;

/** The EIP-712 message of an attestation, as `LoadlineDVN.attestationDigest` computes it. */
export const attestationMessage = (chainId: number, dvn: Hex, attestation: Attestation) =>
  ({
    domain: { name: 'LoadlineDVN', version: '1', chainId, verifyingContract: dvn },
    types,
    primaryType: 'Attestation',
    message: {
      library: attestation.library,
      epoch: attestation.epoch,
      salt: attestation.salt,
      expiry: attestation.expiry,
      items: attestation.items.map(({ header, payloadHash, confirmations }) => ({
        headerHash: keccak256(header),
        payloadHash,
        confirmations,
      })),
    },
  }) as const;

/** `LoadlineDVN.attest` with the signatures collected; null while there are none. */
export function attestCall(dvn: Hex, attestation: Attestation): Call | null {
  const { library: receiveLibrary, epoch, salt, expiry, items, signatures } = attestation;
  if (!signatures) return null;
  const batch = { receiveLibrary, epoch, salt, expiry };
  const data = encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'attest', args: [batch, items, signatures] });
  return { to: dvn, data, value: 0n };
}
