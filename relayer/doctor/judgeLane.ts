/** One lane: can we prevent a bad delivery there, or only see it? */
import { loneVerifier } from '../assumptions/loneVerifier.ts';
import type { Hex } from '../core/ids.ts';
import { type Check, type Subject, verdicts } from './check.ts';
import type { LaneMeasured } from './measured.ts';

const subjectOf = ({ lane }: LaneMeasured): Subject => ({ kind: 'lane', lane });

export function judgeLanePower(measured: LaneMeasured, dvn: Hex): Check {
  const { uln, receiver, chain } = measured;
  const say = verdicts(
    'doctor.lane-power',
    subjectOf(measured),
    'a receiver that requires our DVN, beside that of another operator',
  );
  if (!uln.ok) return say.skipped(`the receiver's ULN config could not be read: ${uln.error}`);
  const { required, optional, confirmations } = uln.value;
  const lone = loneVerifier(uln.value, dvn);
  if (required.includes(dvn)) {
    const saw = `prevents: our DVN is one of ${required.length} required, ${confirmations} confirmations`;
    if (lone) return say.warn(`${saw}; ${lone.text}`, lone.fix);
    return say.ok(saw);
  }
  const how = optional.includes(dvn) ? ', which is optional there' : '';
  return say.warn(
    `only detects: the receiver does not require our DVN${how}${lone ? `; ${lone.text}` : ''}`,
    `the delegate of ${receiver} on ${chain} adds ${dvn} to requiredDVNs (setConfig of its receive library)`,
  );
}

export function judgeReceiveLibrary(measured: LaneMeasured, dvn: string): Check {
  const { library, receiver, chain } = measured;
  const say = verdicts('doctor.receive-library', subjectOf(measured), 'a receive library that our DVN may attest to');
  if (!library.ok) return say.skipped(`the receive library could not be read: ${library.error}`);
  const { address, isDefault, allowedByDvn } = library.value;
  if (!allowedByDvn) {
    return say.fail(
      `our DVN does not allow ${address}, which ${receiver} uses`,
      `the owner of ${dvn} on ${chain} calls setReceiveLibrary(${address}, true), if that library is LayerZero's`,
    );
  }
  return say.ok(`${address}${isDefault ? ", LayerZero's default, which can change" : ''}`);
}
