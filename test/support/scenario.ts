// What every scenario test starts with: a network, a node inside this process that knows nothing but its YAML, the
// observer, and an end that leaves nothing behind and finds the journal whole.
import { writeFile } from 'node:fs/promises';
import type { Hex } from 'viem';
import { expect, onTestFinished } from 'vitest';
import type { PacketKey } from '../../relayer/core/ids.ts';
import type { Halt, PacketRecord, State } from '../../relayer/core/state.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { openStore, type Store } from '../../relayer/journal/store.ts';
import { verifyJournal } from '../../relayer/journal/verify.ts';
import { journalPath, type Overrides, type Running, startFromConfig } from '../../relayer/run.ts';
import type { Child } from './children.ts';
import { type Deployment, type Direction, directions, tokens } from './deployment.ts';
import { envOf, toYaml, type YamlOptions } from './deploymentYaml.ts';
import { type Network, type NetworkOptions, startNetwork } from './network.ts';
import { spawnNode, tempFolder } from './nodeProcess.ts';
import { type Observation, observe } from './observer.ts';
import { type Packet, payloadHashOf } from './packet.ts';
import { createTransfers, type SentTransfer, type Transfer, type Transfers } from './transfers.ts';
import { waitFor } from './waitFor.ts';

export interface ScenarioOptions extends NetworkOptions {
  readonly yaml?: Partial<YamlOptions>;
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
  /** What the running node knows, for asking whether it noticed; counts come from `observe`. */
  state(): State;
  /** What the running node holds of a packet; undefined once it is closed and only in the journal. */
  record(packet: Packet): PacketRecord | undefined;
  halts(): readonly Halt[];
  /** What the journal says of a guid, in the node's life or after it: one record for each payload. */
  journaled(guid: Hex): Promise<readonly PacketRecord[]>;
  observe(): Promise<Observation>;
  /** Waits for something of the observer's, and says what it saw last if it waits in vain. */
  until(what: string, holds: (seen: Observation) => boolean, timeoutMs?: number): Promise<Observation>;
  /** Waits for something that the node itself knows. */
  untilNode(what: string, holds: (state: State) => boolean, timeoutMs?: number): Promise<void>;
  /** Waits until these are closed in the node's own book too: it needs no memory of them any more. */
  untilClosed(packets: readonly Packet[]): Promise<void>;
  /** Waits until the destination calls the delivery of all of these final. */
  untilSettled(sent: readonly SentTransfer[], timeoutMs?: number): Promise<Observation>;
}

const patience = 25_000;

export async function openScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const network = await startNetwork({ blockTimeMs: 150, slotsInEpoch: 1, ...options });
  onTestFinished(network.stop);
  const folder = await tempFolder('scenario');
  onTestFinished(folder.remove);
  const { deployment } = network;
  const transfers = await createTransfers(deployment);
  const configPath = folder.file('loadline.yaml');
  const dataDir = folder.file('data');
  let running: Running | null = null;
  Object.assign(process.env, envOf(deployment));

  const writeYaml = (yaml: Partial<YamlOptions>): Promise<void> => {
    const { chain, top, ...rest } = { ...options.yaml, ...yaml };
    return writeFile(
      configPath,
      toYaml(deployment, {
        urls: network.urls,
        dataDir,
        ...rest,
        chain: { pollIntervalMs: 100, ...chain },
        top: { logLevel: 'fatal', ...top },
      }),
    );
  };
  const node = (): Running => {
    if (running === null) throw new Error('no node is running in this process');
    return running;
  };
  const stop = async (): Promise<void> => {
    const last = running;
    running = null;
    await last?.close();
  };
  const openJournal = () => openLevelJournal(journalPath(dataDir), { journalId: 'f'.repeat(32) });
  onTestFinished(async () => {
    await stop();
    const journal = await openJournal();
    const result = await verifyJournal(journal);
    await journal.close();
    expect(result).toMatchObject({ ok: true });
  });

  const scenario: Scenario = {
    network,
    deployment,
    transfers,
    send: (count, ...only) => transfers.send(honest(deployment, count, only.length > 0 ? only : directions)),
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
    state: () => node().node.state,
    record: (packet) => node().node.state.packets.get(keyOf(packet)),
    halts: () => [...node().node.state.halts.values()],
    async journaled(guid) {
      if (running !== null) return recordsOf(running.store, guid);
      const journal = await openJournal();
      try {
        return await recordsOf(openStore(journal), guid);
      } finally {
        await journal.close();
      }
    },
    observe: () => observe(deployment, { proxies: network.allProxies }),
    async until(what, holds, timeoutMs = patience) {
      let last: Observation | undefined;
      return waitFor(
        async () => {
          last = await scenario.observe();
          return holds(last) && last;
        },
        { what, timeoutMs, everyMs: 100, describe: () => `${summaryOf(last)}; ${nodeSummary(running)}` },
      );
    },
    async untilNode(what, holds, timeoutMs = patience) {
      const describe = () => nodeSummary(running);
      await waitFor(() => holds(node().node.state), { what, timeoutMs, everyMs: 10, describe });
    },
    untilClosed: (packets) =>
      scenario.untilNode('all closed', () => packets.every((packet) => scenario.record(packet) === undefined)),
    untilSettled: (sent, timeoutMs) =>
      scenario.until(
        `${sent.length} settled`,
        (seen) => sent.every(({ guid }) => seen.byGuid.get(guid)?.settled === true),
        timeoutMs,
      ),
  };
  return scenario;
}

async function recordsOf(store: Store, guid: Hex): Promise<PacketRecord[]> {
  const found: PacketRecord[] = [];
  for (const shard of await store.shards()) {
    for await (const { value } of store.scan<PacketRecord>(shard, 'packet', { gte: `${guid}:`, lt: `${guid};` })) {
      found.push(value);
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
  expect(seen.conflictingNonces).toEqual([]);
  expect(seen.equivocations).toEqual([]);
}

/** And where nobody interferes: each packet attested once, and no gas spent without effect. */
export function expectFrugal(seen: Observation): void {
  expect([...seen.payloadVerifiedPerPacket.values()].filter((times) => times !== 1)).toEqual([]);
  expect(seen.repeats).toEqual([]);
  expect(seen.gasSpentOnRepeats).toBe(0n);
}

export const guidsOf = (sent: readonly SentTransfer[]): Hex[] => sent.map(({ guid }) => guid);

function summaryOf(seen: Observation | undefined): string {
  if (seen === undefined) return 'observer: nothing';
  const { sent, delivered, settled, unbackedDelivered } = seen;
  return `observer: ${JSON.stringify({ sent, delivered, settled, unbackedDelivered })}`;
}

function nodeSummary(running: Running | null): string {
  if (running === null) return 'no node';
  const { packets, halts, troubles, outbox } = running.node.state;
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
