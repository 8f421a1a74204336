/** What the risk keys sign: EIP-712, so that a wallet can show it. */
import { hashTypedData } from 'viem';
import type { Hex } from '../core/ids.ts';
import type { Policy } from '../core/policy.ts';

export type SignedPolicy = Pick<Policy, 'version' | 'hash' | 'note'>;

/** No chain in the domain: a policy speaks of all chains of a node. The hash covers every rule. */
export const policyTypedData = ({ version, hash, note }: SignedPolicy) => ({
  domain: { name: 'Loadline', version: '1' } as const,
  types: {
    Policy: [
      { name: 'version', type: 'uint256' },
      { name: 'hash', type: 'bytes32' },
      { name: 'note', type: 'string' },
    ],
  } as const,
  primaryType: 'Policy' as const,
  message: { version: BigInt(version), hash: hash as Hex, note },
});

export const policyDigest = (policy: SignedPolicy): Hex => hashTypedData(policyTypedData(policy));
