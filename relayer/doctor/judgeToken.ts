/** One leg's token: does all of it arrive, and do balances change by transfers alone? */
import type { TokenFinding } from '../assumptions/tokens.ts';
import type { Check } from './check.ts';
import { verdicts } from './check.ts';
import type { TokenMeasured } from './measured.ts';

/** The worst decides; all are said. */
export function judgeToken({ chain, token, findings }: TokenMeasured): Check {
  const say = verdicts(
    'doctor.token',
    { kind: 'chain', chain },
    'a token of which all arrives, and nothing moves by itself',
  );
  if (!findings.ok) return say.skipped(`${token} could not be asked: ${findings.error}`);
  const all = findings.value;
  if (all.length === 0) return say.ok(`${token}, as plain as it should be`);
  const saw = `${token}: ${all.map(({ text }) => text).join('; ')}`;
  const worst = worstOf(all);
  if (worst?.severity === 'high') return say.fail(saw, worst.fix);
  return worst?.severity === 'medium' ? say.warn(saw, worst.fix) : say.ok(saw);
}

const worstOf = (all: readonly TokenFinding[]): TokenFinding | undefined =>
  all.find(({ severity }) => severity === 'high') ?? all.find(({ severity }) => severity === 'medium') ?? all[0];
