/** The attestation: what attesters sign, and the call that carries it. */
import { encodeFunctionData } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { keccak256 } from '../../relayer/core/keccak.ts';
import type { Attestation, AttestationItem } from '../../relayer/core/outbox.ts';
import type { Call } from './call.ts';
import { bytesIn } from './form.ts';

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
        headerHash: keccak256(bytesIn(header)),
        payloadHash,
        confirmations,
      })),
    },
  }) as const;

/** `LoadlineDVN.attest` with the signatures collected; null while there are none. */
export function attestCall(dvn: Hex, attestation: Attestation): Call | null {
  const args = attestArguments(attestation);
  if (!args) return null;
  return { to: dvn, data: encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'attest', args }), value: 0n };
}

export function attestArguments(attestation: Attestation) {
  const { library: receiveLibrary, epoch, salt, expiry, items, signatures } = attestation;
  return signatures ? ([{ receiveLibrary, epoch, salt, expiry }, attestPaths(items), signatures] as const) : null;
}

/**
 * As the contract takes them: what neighbours share is said once. The order is what was signed, so only neighbours are put
 * together. Headers are our own, made for this destination, which is not said at all.
 */
function attestPaths(items: readonly AttestationItem[]) {
  const paths: {
    srcEid: number;
    sender: Hex;
    receiver: Hex;
    confirmations: bigint;
    items: { nonce: bigint; payloadHash: Hex }[];
  }[] = [];
  let last = '';
  for (const { header, payloadHash, confirmations } of items) {
    const shared = `${header.slice(PATH_START)}/${confirmations}`;
    if (shared !== last) {
      paths.push({
        srcEid: Number.parseInt(header.slice(PATH_START, SENDER_START), 16),
        sender: `0x${header.slice(SENDER_START, SENDER_START + 64)}`,
        receiver: `0x${header.slice(-40)}`,
        confirmations,
        items: [],
      });
      last = shared;
    }
    paths.at(-1)?.items.push({ nonce: BigInt(`0x${header.slice(NONCE_START, PATH_START)}`), payloadHash });
  }
  return paths;
}

/** Places in a header's hexadecimal digits, behind 0x: one byte of version, then nonce, source and sender. */
const NONCE_START = 4;
const PATH_START = 20;
const SENDER_START = 28;
