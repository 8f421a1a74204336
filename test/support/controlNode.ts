// A node with a guard left out, for control runs: what the guard is there for shows as money lost. `loadline run` has no
// such parameter.
import { createQuorum } from '../../chains/quorum.ts';
import type { GateName } from '../../relayer/core/verdict.ts';
import { allGates, type Gates } from '../../relayer/pipeline/clear.ts';
import type { Overrides } from '../../relayer/run.ts';

export type Guard = 'quorum' | 'exactness' | 'solvency' | 'provenance';

const passing = (gate: GateName) => (): { gate: GateName; pass: true; saw: string; wanted: string } => ({
  gate,
  pass: true,
  saw: 'left out',
  wanted: '',
});

/** The same node without these guards. Leaving out the quorum believes the first provider in the list. */
export function without(guards: readonly Guard[]): Overrides {
  let gates: Gates = allGates;
  if (guards.includes('solvency')) gates = { ...gates, solvency: passing('solvency') };
  if (guards.includes('provenance')) gates = { ...gates, provenance: passing('provenance') };
  if (guards.includes('exactness')) {
    gates = { ...gates, exactness: (...args) => ({ ...allGates.exactness(...args), ok: true }) };
  }
  return {
    gates,
    ...(guards.includes('quorum')
      ? { quorum: (_k, providers, clock) => createQuorum(1, providers.slice(0, 1), clock) }
      : {}),
  };
}
