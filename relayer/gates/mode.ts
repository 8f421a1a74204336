import type { GateResult } from '../core/verdict.ts';
import { type Admission, admission } from '../quarantine/admission.ts';

/** May the lane take one more packet in the mode that it is in? What it does not take waits, and is never set aside. */
export function modeGate(input: Admission): GateResult {
  const withheld = admission(input);
  if (withheld) return { gate: 'mode', pass: false, outcome: 'wait', ...withheld };
  const { mode } = input;
  return { gate: 'mode', pass: true, saw: mode ? `${mode.mode}: ${mode.why}` : 'open', wanted: 'a lane that takes it' };
}
