// A node with a guard left out, for control runs: what the guard is there for shows as money lost. `loadline run` has no
// such parameter.
import { createQuorum } from '../../chains/quorum.ts';
import { allGates } from '../../relayer/pipeline/clear.ts';
import type { Overrides } from '../../relayer/run.ts';

export type Guard = 'quorum' | 'exactness';

/** The same node without these guards. Leaving out the quorum believes the first provider in the list. */
export function without(guards: readonly Guard[]): Overrides {
  const leaveOut = new Set(guards);
  return {
    ...(leaveOut.has('exactness')
      ? { gates: { ...allGates, exactness: (...args) => ({ ...allGates.exactness(...args), ok: true }) } }
      : {}),
    ...(leaveOut.has('quorum')
      ? { quorum: (_k, providers, clock) => createQuorum(1, providers.slice(0, 1), clock) }
      : {}),
  };
}
