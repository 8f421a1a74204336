/** The lock file: what each lane may take for granted, and whether enough operators have signed it. */
import type { Mode } from '../../config/schema.ts';
import type { Params } from '../core/params.ts';
import type { VerifiedPins } from '../lockFile.ts';
import { type Check, NODE, verdicts } from './check.ts';
import type { Answer } from './measured.ts';

/** Null: there is no such file. */
export type LockMeasured = Answer<VerifiedPins | null>;

const PIN = 'loadline lanes pin writes it from what the chains say now; review it, then sign it as an operator';

export function judgeLockFile(path: string, lock: LockMeasured, mode: Mode): Check {
  const say = verdicts('doctor.lock-file', NODE, 'a lock file whose every pin enough operators have signed');
  const bad = mode === 'enforce' ? say.fail : say.warn;
  if (!lock.ok) return bad(lock.error, `restore ${path} from review, or remove it and write it anew: ${PIN}`);
  if (lock.value === null) return bad(`no file ${path}: every lane waits`, PIN);
  const { pins, rejected } = lock.value;
  const [first] = rejected;
  if (first) {
    const saw = `${rejected.length} of ${pins.length + rejected.length} lanes unpinned: ${first.lane}: ${first.reason}`;
    return bad(saw, 'have operators review and sign it: loadline lanes sign; or pin anew: loadline lanes pin');
  }
  return say.ok(`${pins.length} signed pins in ${path}`);
}

/** Only lanes that relay wait for a pin. */
export function judgeLanePins(params: Params, lock: LockMeasured, only: string | undefined): Check[] {
  const lanes = [...params.lanes.values()].filter(
    ({ relayed, from, to }) => relayed && (only === undefined || from.chain === only || to.chain === only),
  );
  return lanes.map((lane) => {
    const say = verdicts('doctor.lane-pin', { kind: 'lane', lane: lane.id }, 'a signed pin');
    if (!lock.ok || lock.value === null) return say.skipped('there is no readable lock file');
    const pin = lock.value.pins.find(({ path }) => path === lane.path);
    if (pin) return say.ok(`sequence ${pin.sequence}, signed by ${pin.signers.length}`);
    const rejected = lock.value.rejected.find((one) => one.lane === lane.id);
    const saw = `unpinned: ${rejected?.reason ?? 'no pin in the lock file'}`;
    const fix = rejected
      ? `review it and sign it as an operator: loadline lanes sign`
      : `loadline lanes pin, then review and sign it`;
    return params.mode === 'enforce' ? say.fail(saw, fix) : say.warn(saw, fix);
  });
}
