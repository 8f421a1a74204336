// What every scenario test starts with: a network, a node inside this process that knows nothing but its YAML, the
// observer, and an end that leaves nothing behind and finds the journal whole.
import { writeFile } from 'node:fs/promises';
import type { Hex } from 'viem';
import { expect, onTestFinished } from 'vitest';
import type { ProviderReport } from '../../chains/standing.ts';
import { chainName, type PacketKey } from '../../relayer/core/ids.ts';
import { PACKET_TABLES } from '../../relayer/core/packetTables.ts';
import type { Halt, PacketRecord, State } from '../../relayer/core/state.ts';
import type { Journal } from '../../relayer/journal/journal.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { openStore, type Store } from '../../relayer/journal/store.ts';
import { verifyJournal } from '../../relayer/journal/verify.ts';
import { journalPath, type Overrides, type Running, startFromConfig } from '../../relayer/run.ts';
import type { Child } from './children.ts';
import { type DeployedChain, type Deployment, type Direction, directions, tokens } from './deployment.ts';
import { envOf, toYaml, type YamlOptions } from './deploymentYaml.ts';
import { type Network, type NetworkOptions, startNetwork } from './network.ts';
import { spawnNode, type TempFolder, tempFolder } from './nodeProcess.ts';
import { type Observation, observe } from './observer.ts';
import { type Packet, pathNonce, payloadHashOf } from './packet.ts';
import { pinDirectly } from './pinning.ts';
import { booksOf, type PolicyOptions, writePolicy } from './policy.ts';
import { createTransfers, type SentTransfer, type Transfer, type Transfers } from './transfers.ts';
import { waitFor } from './waitFor.ts';

export interface ScenarioOptions extends NetworkOptions {
  readonly yaml?: Partial<YamlOptions>;
  /** Whether the lanes are pinned, signed by the operator, before any node starts; they are unless told otherwise. */
  readonly pin?: boolean;
  /** The signed policy of the first start differs from the default in this; null: there is none. */
  readonly policy?: PolicyOptions | null;
  /** Done once the network stands, before anything is pinned; what it returns goes into the YAML. */
  readonly prepare?: (deployment: Deployment) => Promise<Partial<YamlOptions>>;
}

export interface Scenario {
  readonly network: Network;
  readonly deployment: Deployment;
  readonly transfers: Transfers;
  /** Sends `count` honest transfers in each of these directions, all at once. */
  send(count: number, ...only: readonly Direction[]): Promise<SentTransfer[]>;
  /** Starts a node in this process, on the journal that an earlier one left. */
  start(overrides?: Overrides, yaml?: Partial<YamlOptions>): Promise<Running>;
  /** Lets the node end in order. */
  stop(): Promise<void>;
  /** Starts the same node as a child process. */
  spawn(): Promise<Child>;
  /** The node that runs in this process. */
  running(): Running;
  /** What the running node knows, for asking whether it noticed; counts come from `observe`. */
  state(): State;
  /** What the running node holds of a packet; undefined once it is closed and only in the journal. */
  record(packet: Packet): PacketRecord | undefined;
  halts(): readonly Halt[];
  /** What the running node counts of each provider of a chain. */
  providers(chain: DeployedChain['name']): readonly ProviderReport[];
  /** Pins the lanes to what the chains say now, as the operator. */
  pin(options?: { readonly renew?: boolean }): Promise<void>;
  /** What the journal says of a guid, in the node's life or after it: one record for each payload. */
  journaled(guid: Hex): Promise<readonly PacketRecord[]>;
  observe(): Promise<Observation>;
  /** Waits for something of the observer's, and says what it saw last if it waits in vain. */
  until(
    what: string,
    holds: (seen: Observation) => boolean | Promise<boolean>,
    timeoutMs?: number,
  ): Promise<Observation>;
  /** Waits for something that the node itself knows. */
  untilNode(what: string, holds: (state: State) => boolean, timeoutMs?: number): Promise<void>;
  /** Waits until these are closed in the node's own book too: it needs no memory of them any more. */
  untilClosed(packets: readonly Packet[]): Promise<void>;
  /** Waits until the destination calls the delivery of all of these final. */
  untilSettled(sent: readonly SentTransfer[], timeoutMs?: number): Promise<Observation>;
}

const patience = 60_000;

export async function openScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const network = await startNetwork({ blockTimeMs: 150, slotsInEpoch: 1, ...options });
  onTestFinished(network.stop);
  const folder = await tempFolder('scenario');
  onTestFinished(folder.remove);
  const { deployment } = network;
  const transfers = await createTransfers(deployment);
  const node = nodeOf(network, folder, { ...options.yaml, ...(await options.prepare?.(deployment)) });
  if (options.pin ?? true) await node.pin({});
  if (options.policy !== null) {
    await writePolicy(folder.file('loadline.policy.yaml'), { books: booksOf(deployment), ...options.policy });
  }
  onTestFinished(async () => {
    await node.stop();
    expect(await inJournal(folder, verifyJournal)).toMatchObject({ ok: true });
  });
  return {
    network,
    deployment,
    transfers,
    send: (count, ...only) => transfers.send(honest(deployment, count, only.length > 0 ? only : directions)),
    start: node.start,
    stop: node.stop,
    spawn: node.spawn,
    running: node.running,
    state: () => node.running().node.state,
    record: (packet) => node.running().node.state.packets.get(keyOf(packet)),
    halts: () => [...node.running().node.state.halts.values()],
    providers: (chain) => node.running().providers().get(chainName(chain)) ?? [],
    pin: (how) => node.pin(how ?? {}),
    journaled: async (guid) => {
      const store = node.store();
      return store === undefined
        ? inJournal(folder, (journal) => recordsOf(openStore(journal), guid))
        : recordsOf(store, guid);
    },
    ...waitsOf(network, node),
  };
}

interface NodeControl extends Pick<Scenario, 'start' | 'stop' | 'spawn'> {
  pin(options: { readonly renew?: boolean }): Promise<void>;
  /** @throws when no node runs in this process. */
  running(): Running;
  store(): Store | undefined;
  summary(): string;
}

/** One node, which can be started again and again on the same journal. */
function nodeOf(network: Network, folder: TempFolder, usual: Partial<YamlOptions>): NodeControl {
  const { deployment } = network;
  const configPath = folder.file('loadline.yaml');
  let running: Running | null = null;
  Object.assign(process.env, envOf(deployment));

  const writeYaml = (yaml: Partial<YamlOptions>): Promise<void> => {
    const { chain, top, ...rest } = { ...usual, ...yaml };
    const text = toYaml(deployment, {
      urls: network.urls,
      dataDir: dataDirOf(folder),
      ...rest,
      chain: { pollIntervalMs: 100, ...chain },
      top: { logLevel: 'fatal', ...top },
    });
    return writeFile(configPath, text);
  };
  const stop = async (): Promise<void> => {
    const last = running;
    running = null;
    await last?.close();
  };
  return {
    pin: (options) => pinDirectly(deployment, folder.file, usual, options),
    async start(overrides = {}, yaml = {}) {
      await stop();
      await writeYaml(yaml);
      running = await startFromConfig(configPath, overrides);
      return running;
    },
    stop,
    async spawn() {
      await writeYaml({});
      const child = spawnNode({ configPath, env: envOf(deployment) });
      onTestFinished(async () => {
        await child.stop();
      });
      return child;
    },
    running() {
      if (running === null) throw new Error('no node is running in this process');
      return running;
    },
    store: () => running?.store,
    summary: () => (running === null ? 'no node' : nodeSummary(running.node.state)),
  };
}

function waitsOf(
  network: Network,
  node: NodeControl,
): Pick<Scenario, 'observe' | 'until' | 'untilNode' | 'untilClosed' | 'untilSettled'> {
  const observeNow = () => observe(network.deployment, { proxies: network.allProxies });
  const until: Scenario['until'] = async (what, holds, timeoutMs = patience) => {
    let last: Observation | undefined;
    const probe = async () => {
      last = await observeNow();
      return (await holds(last)) && last;
    };
    const describe = () => `${summaryOf(last)}; ${node.summary()}`;
    return waitFor(probe, { what, timeoutMs, everyMs: 100, describe });
  };
  const untilNode: Scenario['untilNode'] = async (what, holds, timeoutMs = patience) => {
    const probe = () => holds(node.running().node.state);
    await waitFor(probe, { what, timeoutMs, everyMs: 10, describe: node.summary });
  };
  return {
    observe: observeNow,
    until,
    untilNode,
    untilClosed: (packets) =>
      untilNode('all closed', (state) => packets.every((packet) => !state.packets.has(keyOf(packet)))),
    untilSettled: (sent, timeoutMs) =>
      until(
        `${sent.length} settled`,
        (seen) => sent.every(({ guid }) => seen.byGuid.get(guid)?.settled === true),
        timeoutMs,
      ),
  };
}

const dataDirOf = (folder: TempFolder): string => folder.file('data');

/** The journal of a node that does not run. */
async function inJournal<T>(folder: TempFolder, read: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = await openLevelJournal(journalPath(dataDirOf(folder)), { journalId: 'f'.repeat(32) });
  try {
    return await read(journal);
  } finally {
    await journal.close();
  }
}

async function recordsOf(store: Store, guid: Hex): Promise<PacketRecord[]> {
  const found: PacketRecord[] = [];
  for (const shard of await store.shards()) {
    for (const table of PACKET_TABLES) {
      for await (const { value } of store.scan<PacketRecord>(shard, table, { gte: `${guid}:`, lt: `${guid};` })) {
        found.push(value);
      }
    }
  }
  return found;
}

export const keyOf = (packet: Packet): PacketKey => `${packet.guid}:${payloadHashOf(packet)}` as PacketKey;

/** Different amounts, so that a mix-up shows. */
export function honest(deployment: Deployment, count: number, only: readonly Direction[] = directions): Transfer[] {
  return only.flatMap((direction) =>
    Array.from({ length: count }, (_, index) => ({
      direction,
      to: deployment.user.address,
      amount: tokens(index + 1),
    })),
  );
}

/** What must hold by the observer whatever happened: nothing unbacked, and no account or attester contradicts itself. */
export function expectSound(seen: Observation): void {
  expect(seen.unbacked).toEqual([]);
  expect(seen.unbackedDelivered).toBe(0);
  expect(seen.conflictingNonces.map(({ chainId, nonce }) => `nonce ${nonce} on ${chainId}`)).toEqual([]);
  expect(seen.equivocations).toEqual([]);
}

/** The node knows all of these and holds them because their lane is halted, and the observer saw nothing of them signed. */
export async function expectHeld(scenario: Scenario, sent: readonly SentTransfer[]): Promise<void> {
  await scenario.untilNode('the next transfers are held', () =>
    sent.every(({ packet }) => scenario.record(packet)?.hold?.cause === 'lane_halted'),
  );
  for (const { packet } of sent) expect(scenario.record(packet)?.state).toBe('quarantined');
  const seen = await scenario.observe();
  for (const { guid, packet } of sent) {
    expect(seen.byGuid.get(guid)?.deliveries ?? []).toEqual([]);
    expect(seen.signedPayloads.get(pathNonce(packet))).toBeUndefined();
  }
}

/** And where nobody interferes: each packet attested once, and no gas spent without effect. */
export function expectFrugal(seen: Observation): void {
  expect([...seen.payloadVerifiedPerPacket.values()].filter((times) => times !== 1)).toEqual([]);
  expect(seen.repeats).toEqual([]);
  expect(seen.gasSpentOnRepeats).toBe(0n);
}

function summaryOf(seen: Observation | undefined): string {
  if (seen === undefined) return 'observer: nothing';
  const { sent, delivered, settled, unbackedDelivered } = seen;
  return `observer: ${JSON.stringify({ sent, delivered, settled, unbackedDelivered })}`;
}

function nodeSummary({ packets, halts, troubles, outbox }: State): string {
  const waiting = new Map<string, number>();
  for (const one of packets.values()) {
    const how = `${one.lane} ${one.state} ${one.hold?.cause ?? ''}`;
    waiting.set(how, (waiting.get(how) ?? 0) + 1);
  }
  const found = [...halts].map(([id, { saw, wanted }]) => `${id}: ${saw}, wanted ${wanted}`);
  const entries = [...outbox.values()].map((one) => `${one.kind} ${one.chain} ${one.state} ${one.note ?? ''}`);
  const trouble = [...troubles].map(([chain, { detail }]) => `${chain}: ${detail}`);
  return `node: ${JSON.stringify({ waiting: Object.fromEntries(waiting), halts: found, trouble, entries })}`;
}
