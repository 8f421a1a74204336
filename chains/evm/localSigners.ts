import { hashTypedData } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { ChainName, Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import type { AttesterSet, SignatureCollector } from '../chain.ts';
import { attestationDigest } from './attestationDigest.ts';
import { liftMessage } from './liftCall.ts';
import { reattestMessage } from './reattestCall.ts';

export type SigningTarget = {
  readonly chainId: number;
  readonly dvn: Hex;
  /** The set of this epoch, or the current one if that is another, as the chain's quorum reads it. */
  readonly attesterSet: (epoch?: number) => Promise<Pick<AttesterSet, 'attesters' | 'threshold'>>;
  /** The number of a packet's revocations and reattestations, as the chain's quorum reads it. */
  readonly tombstoneNumber: (terms: Attestation) => Promise<number>;
};

/** Too few of our keys are attesters of this DVN. */
export class ThresholdNotReached extends Error {
  readonly code = 'THRESHOLD_NOT_REACHED';
  constructor(chain: ChainName, saw: number, wanted: number) {
    super(`chain ${chain}: saw ${saw} attester keys of ours in the set, wanted ${wanted}`);
    this.name = 'ThresholdNotReached';
  }
}

/** The attesters among our accounts, ascending, as many as the threshold. @throws ThresholdNotReached */
export async function signersFor(
  chain: ChainName,
  accounts: readonly PrivateKeyAccount[],
  target: SigningTarget,
  epoch?: number,
): Promise<readonly PrivateKeyAccount[]> {
  const { attesters, threshold } = await target.attesterSet(epoch);
  const ours = accounts
    .filter((account) => attesters.includes(account.address.toLowerCase() as Hex))
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  if (ours.length < threshold) throw new ThresholdNotReached(chain, ours.length, threshold);
  return ours.slice(0, threshold);
}

/** Signs with keys of this process. One process that holds enough keys is one point of failure. */
export function localSigners(
  accounts: readonly PrivateKeyAccount[],
  targets: ReadonlyMap<ChainName, SigningTarget>,
): SignatureCollector {
  const targetOf = (chain: ChainName): SigningTarget => {
    const target = targets.get(chain);
    if (!target) throw new RangeError(`saw chain ${chain}, wanted one of ${[...targets.keys()].join(', ')}`);
    return target;
  };
  const signedBy = async (signers: readonly PrivateKeyAccount[], hash: Hex): Promise<Hex> => {
    const signatures = await Promise.all(signers.map((signer) => signer.sign({ hash })));
    return `0x${signatures.map((signature) => signature.slice(2)).join('')}`;
  };
  return {
    collect: async (chain, attestation) => {
      const target = targetOf(chain);
      const digest = attestationDigest(target.chainId, target.dvn, attestation);
      return signedBy(await signersFor(chain, accounts, target, attestation.epoch), digest);
    },
    collectLift: async (chain, terms) => {
      const target = targetOf(chain);
      const message = liftMessage(target.chainId, target.dvn, terms, await target.tombstoneNumber(terms));
      return signedBy(await signersFor(chain, accounts, target), hashTypedData(message));
    },
    collectReattestation: async (chain, terms) => {
      const target = targetOf(chain);
      const number = await target.tombstoneNumber(terms);
      const message = reattestMessage(target.chainId, target.dvn, terms, number);
      return signedBy(await signersFor(chain, accounts, target), hashTypedData(message));
    },
  };
}
