// Pins the lanes of a deployment, signed by its operator, into the lock file beside the given path.
import { writeFile } from 'node:fs/promises';
import { type PinOptions, pinLanes } from '../../relayer/pin.ts';
import type { Deployment } from './deployment.ts';
import { envOf, operatorAccount, toYaml } from './deploymentYaml.ts';

/** Read from the chains themselves: a test's liars stand between node and chain, not between operator and chain. */
export async function pinDeployment(
  deployment: Deployment,
  configPath: string,
  options: PinOptions = { sign: operatorAccount.account },
): Promise<void> {
  const { north, south } = deployment;
  const urls = { north: [north.anvil.url], south: [south.anvil.url] };
  Object.assign(process.env, envOf(deployment));
  await writeFile(configPath, toYaml(deployment, { urls, quorum: 1, mode: 'shadow' }));
  await pinLanes(configPath, options);
}
