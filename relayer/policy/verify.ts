/** From a policy that reads well to one that is believed. */
import type { LoadlineConfig } from '../../config/schema.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { signersOver } from '../signatures.ts';
import type { PolicyFile } from './file.ts';
import { policyDigest, policyTypedData } from './sign.ts';

export type RiskKeys = LoadlineConfig['risk'];

/** The policy with who signed it, or why it is not believed. */
export async function verifyPolicy(
  { policy, hash, signatures }: PolicyFile,
  risk: RiskKeys,
): Promise<VerifiedPolicy | string> {
  if (hash === null) return 'it is not signed';
  if (hash !== policy.hash) return `its content hashes to ${policy.hash}, the file says ${hash}`;
  if (!risk) return 'the configuration names no risk keys';
  const { signers, refused } = await signersOver(policyTypedData(policy), signatures, risk.addresses, 'risk key');
  if (signers.length < risk.threshold) {
    const why = refused.length > 0 ? `; ${refused.join('; ')}` : '';
    return `it is signed by ${signers.length} of ${risk.threshold} risk keys${why}`;
  }
  return { policy, digest: policyDigest(policy), signers };
}
