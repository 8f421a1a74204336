// Pins the lanes of a deployment as its operator would, from the chains themselves: whatever the node's providers do.
import { writeFile } from 'node:fs/promises';
import { pinLanes } from '../../relayer/pin.ts';
import type { Deployment } from './deployment.ts';
import { envOf, operatorAccount, toYaml, type YamlOptions } from './deploymentYaml.ts';

/** Writes the lock file that a node beside it reads. */
export async function pinDirectly(
  deployment: Deployment,
  file: (name: string) => string,
  yaml: Partial<YamlOptions>,
  options: { readonly renew?: boolean } = {},
): Promise<void> {
  Object.assign(process.env, envOf(deployment));
  const configPath = file('pin.yaml');
  const { north, south } = deployment;
  const text = toYaml(deployment, {
    ...yaml,
    urls: { north: [north.anvil.url], south: [south.anvil.url] },
    quorum: 1,
    chain: { ...yaml.chain, unsafeQuorum: true },
  });
  await writeFile(configPath, text);
  await pinLanes(configPath, { ...options, sign: operatorAccount.account });
}
