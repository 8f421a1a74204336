// A pair of pools: what is locked on north is paid out of what south's adapter holds, which may be less.
import { type Deployment, tokens } from './deployment.ts';
import { donate } from './ownerActions.ts';
import type { ScenarioOptions } from './scenario.ts';

/** South begins with so much to pay out of. */
export const poolPair = (whole: number): ScenarioOptions => ({
  southToken: 'pool',
  seed: 0n,
  prepare: async (deployment: Deployment) => {
    await donate(deployment, tokens(whole), deployment.south);
    return {};
  },
});
