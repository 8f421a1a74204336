/** The policy file: a node that enforces does not start without one that enough risk keys have signed. */
import type { Mode } from '../../config/schema.ts';
import { policyName } from '../pipeline/policies.ts';
import { SIGN_IT } from '../policyDesk.ts';
import type { PolicyMeasured } from './askPolicy.ts';
import { type Check, NODE, verdicts } from './check.ts';

export function judgePolicy(path: string, found: PolicyMeasured, mode: Mode): Check {
  const say = verdicts('doctor.policy', NODE, 'a policy that fits the configuration, signed by enough risk keys');
  const bad = mode === 'enforce' ? say.fail : say.warn;
  const without = mode === 'enforce' ? 'the node does not start' : 'the default one decides';
  if (!found.ok) return bad(found.error, `correct ${path}, then have risk keys sign it: loadline policy sign`);
  if (found.value === null) return bad(`no file ${path}: ${without}, unless another was loaded before`, SIGN_IT);
  const { policy, signers } = found.value;
  return say.ok(`${policyName(policy)}, signed by ${signers.length} of the risk keys`);
}
