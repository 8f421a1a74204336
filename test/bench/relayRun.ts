// A node in a process of its own between two anvils, judged from the chains and from what its proxies passed on.
import { writeFile } from 'node:fs/promises';
import type { Hex } from 'viem';
import { tokens } from '../support/deployment.ts';
import { envOf, toYaml } from '../support/deploymentYaml.ts';
import { type Network, startNetwork } from '../support/network.ts';
import { spawnNode, tempFolder } from '../support/nodeProcess.ts';
import { pinDirectly } from '../support/pinning.ts';
import { writePolicy } from '../support/policy.ts';
import { createTransfers, type SentTransfer, type Transfers } from '../support/transfers.ts';
import { type Spent, spentBy } from './relayGas.ts';
import { sendMany } from './relayLimit.ts';
import { networkOptions } from './relaySetting.ts';
import { type DeliveryWatch, percentile, watchDeliveries, watchFinality } from './relayWatch.ts';

export interface LatencyMs {
  readonly p50: number;
  readonly p99: number;
}

export interface RelayRun {
  readonly messages: number;
  /** From the first log range that the node asked for to the last delivery. */
  readonly seconds: number;
  readonly deliveredPerS: number;
  readonly requestsPerMessage: number;
  readonly requestsByMethod: Readonly<Record<string, number>>;
  readonly spent: Spent;
  readonly gasPerMessage: number;
  /** Of messages that come in one by one, from the finality of their block to their delivery. */
  readonly paced: { readonly messages: number; readonly perS: number } & LatencyMs;
}

const PATIENCE_MS = 300_000;
const PACED_PER_S = 20;
/** What one transaction may use: with 100,000 gas for each receiver fifty messages fit. */
const maxBatchGas = 16_777_216;

export async function measureRelay(messages: number, paced: number): Promise<RelayRun> {
  const network = await startNetwork(networkOptions);
  const folder = await tempFolder('bench');
  try {
    const { deployment } = network;
    const transfers = await createTransfers(deployment);
    await sendMany(deployment, transfers, messages);
    const configPath = folder.file('loadline.yaml');
    const chain = { pollIntervalMs: 100, maxBatchGas };
    await pinDirectly(deployment, folder.file, { chain });
    await writePolicy(folder.file('loadline.policy.yaml'));
    const yaml = toYaml(deployment, {
      urls: network.urls,
      dataDir: folder.file('data'),
      chain,
      top: { logLevel: 'warn' },
    });
    await writeFile(configPath, yaml);
    const { south, sender } = deployment;
    const fromBlock = (await south.anvil.blockNumber()) + 1;
    const firstAsk = firstLogRange(network);
    const watch = await watchDeliveries(south);
    const node = spawnNode({ configPath, env: envOf(deployment) });
    try {
      await watch.until(messages, PATIENCE_MS, () => `${node.stdout().slice(-2_000)} ${node.stderr().slice(-2_000)}`);
      const seconds = (Math.max(...watch.seenAt.values()) - (await firstAsk)) / 1_000;
      const requestsByMethod = countedMethods(network);
      const requests = Object.values(requestsByMethod).reduce((sum, one) => sum + one, 0);
      const spent = await spentBy(south, sender.address, fromBlock);
      return {
        messages,
        seconds,
        deliveredPerS: messages / seconds,
        requestsPerMessage: requests / messages,
        requestsByMethod,
        spent,
        gasPerMessage: Number(spent.gas) / messages,
        paced: await measurePaced(network, transfers, watch, paced),
      };
    } finally {
      await node.stop();
    }
  } finally {
    await network.stop();
    await folder.remove();
  }
}

function firstLogRange(network: Network): Promise<number> {
  return new Promise((resolve) => {
    for (const proxy of network.allProxies) {
      proxy.behave({
        name: 'first log range',
        http: (calls) => {
          if (calls.some(({ method }) => method === 'eth_getLogs')) {
            for (const one of network.allProxies) one.behave();
            resolve(performance.now());
          }
          return undefined;
        },
      });
    }
  });
}

function countedMethods({ allProxies }: Network): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { methods } of allProxies) {
    for (const [method, times] of methods) counted[method] = (counted[method] ?? 0) + times;
  }
  return counted;
}

async function measurePaced(
  { deployment }: Network,
  transfers: Transfers,
  watch: DeliveryWatch,
  count: number,
): Promise<RelayRun['paced']> {
  const before = watch.seenAt.size;
  const { north, user } = deployment;
  const latencies = await watchFinality(north, async (finalAt) => {
    const pending: Promise<SentTransfer[]>[] = [];
    const following = watch.until(before + count, PATIENCE_MS, () => 'paced messages');
    for (let i = 0; i < count; i += 1) {
      pending.push(transfers.send([{ direction: 'northToSouth', to: user.address, amount: tokens(1) }]));
      await new Promise((resolve) => setTimeout(resolve, 1_000 / PACED_PER_S));
    }
    const sent = (await Promise.all(pending)).flat();
    await following;
    return sent.flatMap(({ guid, blockNumber }) => latencyOf(watch.seenAt, finalAt, guid, blockNumber));
  });
  return {
    messages: latencies.length,
    perS: PACED_PER_S,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

function latencyOf(
  seenAt: ReadonlyMap<Hex, number>,
  finalAt: ReadonlyMap<number, number>,
  guid: Hex,
  block: number,
): number[] {
  const [delivered, final] = [seenAt.get(guid), finalAt.get(block)];
  return delivered === undefined || final === undefined ? [] : [Math.max(0, delivered - final)];
}
