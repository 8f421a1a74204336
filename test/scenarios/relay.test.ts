import { writeFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { startFromConfig } from '../../relayer/run.ts';
import { envOf, toYaml } from '../support/deploymentYaml.ts';
import { startNetwork } from '../support/network.ts';
import { tempFolder } from '../support/nodeProcess.ts';
import { observe } from '../support/observer.ts';
import { createTransfers } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

test('honest transfers both ways are delivered and settled', async () => {
  const network = await startNetwork({ blockTimeMs: 250, slotsInEpoch: 1 });
  closers.push(network.stop);
  const folder = await tempFolder('relay');
  closers.push(folder.remove);
  const { deployment } = network;
  Object.assign(process.env, envOf(deployment));
  await writeFile(
    folder.file('loadline.yaml'),
    toYaml(deployment, { urls: network.urls, dataDir: folder.file('data') }),
  );
  const running = await startFromConfig(folder.file('loadline.yaml'));
  closers.push(running.close);
  const transfers = await createTransfers(deployment);
  const to = deployment.user.address;
  await transfers.send(
    (['northToSouth', 'southToNorth'] as const).flatMap((direction) =>
      Array.from({ length: 5 }, (_, i) => ({ direction, to, amount: BigInt(i + 1) * 10n ** 18n })),
    ),
  );
  await waitFor(async () => (await observe(deployment)).settled >= 10, { timeoutMs: 25_000, what: '10 settled' });
  const seen = await observe(deployment, { proxies: network.allProxies });
  expect(seen.unbackedDelivered).toBe(0);
});
