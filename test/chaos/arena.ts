// Where chaos is played: two chains, proxies that record, a folder, and one node as a process that is killed and started
// again on the same journal. Of the node it uses the command and the files, nothing else.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Child } from '../support/children.ts';
import type { Deployment } from '../support/deployment.ts';
import { envOf, toYaml, type YamlOptions } from '../support/deploymentYaml.ts';
import { type Network, type NetworkOptions, startNetwork } from '../support/network.ts';
import { packageRoot, runCli, spawnNode, tempFolder } from '../support/nodeProcess.ts';
import { type Observation, observe } from '../support/observer.ts';
import { pinDirectly } from '../support/pinning.ts';
import { writePolicy } from '../support/policy.ts';
import { type SmallDisk, smallDisk } from '../support/smallDisk.ts';
import { createTransfers, type Transfers } from '../support/transfers.ts';
import { waitFor, within } from '../support/waitFor.ts';

export interface Arena {
  readonly network: Network;
  readonly deployment: Deployment;
  readonly transfers: Transfers;
  readonly dataDir: string;
  /** The small disk that the journal lies on; undefined where none may be mounted. */
  readonly disk: SmallDisk | undefined;
  node(): Child;
  /** Where told so, its machine's clock is that far ahead of ours. */
  start(how?: { readonly aheadMs?: number }): Promise<Child>;
  /** SIGKILL, and gone. */
  kill(): Promise<void>;
  /** Nodes that ended without having been killed, with the end of what they said. */
  readonly died: string[];
  /** Starts it again if it has ended by itself. */
  tend(): Promise<void>;
  observe(): Promise<Observation>;
  until(what: string, holds: (seen: Observation) => boolean, timeoutMs: number): Promise<Observation>;
  /** Ends the node in order and has `loadline journal verify` judge what it leaves. */
  journalIsWhole(): Promise<boolean>;
  close(): Promise<void>;
}

export interface ArenaOptions extends NetworkOptions {
  readonly diskMegabytes?: number;
  readonly yaml?: Partial<YamlOptions>;
}

export async function openArena(options: ArenaOptions): Promise<Arena> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    return await build(options, closers, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(
  options: ArenaOptions,
  closers: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<Arena> {
  // Anvil forgets the state of old blocks, and the observer asks for that before the first: hours of blocks are kept.
  const network = await startNetwork({ ...options, reorgs: true, anvilArgs: ['--max-persisted-states', '100000'] });
  closers.push(network.stop);
  const { deployment } = network;
  const folder = await tempFolder('chaos');
  closers.push(folder.remove);
  const disk = options.diskMegabytes === undefined ? undefined : await smallDisk(options.diskMegabytes);
  if (disk !== undefined) closers.push(disk.remove);
  const dataDir = disk === undefined ? folder.file('data') : join(disk.path, 'data');
  await mkdir(dataDir, { mode: 0o700 });
  const configPath = folder.file('loadline.yaml');
  const yaml: Partial<YamlOptions> = {
    chain: { pollIntervalMs: 100 },
    ...options.yaml,
    top: { logLevel: 'error', ...options.yaml?.top },
  };
  await pinDirectly(deployment, folder.file, yaml);
  await writePolicy(folder.file('loadline.policy.yaml'));
  await writeFile(configPath, toYaml(deployment, { ...yaml, urls: network.urls, dataDir }));
  const transfers = await createTransfers(deployment);
  const life = nodeLife(configPath, deployment);
  closers.push(life.stop);
  const observeNow = () => observe(deployment, { proxies: network.allProxies });
  return {
    ...{ network, deployment, transfers, dataDir, disk, close },
    ...life,
    observe: observeNow,
    async until(what, holds, timeoutMs) {
      let last: Observation | undefined;
      const probe = async () => {
        await life.tend();
        last = await observeNow();
        return holds(last) && last;
      };
      const describe = () => `sent ${last?.sent}, delivered ${last?.delivered}, settled ${last?.settled}`;
      return waitFor(probe, { what, timeoutMs, everyMs: 500, describe });
    },
    async journalIsWhole() {
      await life.stop();
      const { code } = await runCli(['journal', 'verify', '--config', configPath], { env: { NO_COLOR: '1' } });
      return code === 0;
    },
  };
}

const aheadMain = join(packageRoot(), 'dist/test/chaos/aheadMain.js');

function nodeLife(configPath: string, deployment: Deployment) {
  let child: Child | undefined;
  const died: string[] = [];
  const node = (): Child => {
    if (child === undefined) throw new Error('no node was started');
    return child;
  };
  let aheadMs = 0;
  const start = async (how: { readonly aheadMs?: number } = {}): Promise<Child> => {
    aheadMs = how.aheadMs ?? aheadMs;
    const ahead = { entry: aheadMain, env: { LOADLINE_CHAOS_AHEAD_MS: String(aheadMs) } };
    const { entry, env } = aheadMs === 0 ? { entry: undefined, env: {} } : ahead;
    child = spawnNode({ configPath, env: { ...envOf(deployment), ...env }, ...(entry && { entry }) });
    return child;
  };
  return {
    ...{ node, start, died },
    async kill() {
      node().signal('SIGKILL');
      await within(node().exited, 10_000, 'the killed node to be gone');
    },
    async tend() {
      if (node().alive()) return;
      const { code, signal } = await node().closed;
      died.push(`${signal ?? code}: ${node().stderr().slice(-400)}${node().stdout().slice(-400)}`);
      await start();
    },
    async stop() {
      await child?.stop(15_000);
    },
  };
}
