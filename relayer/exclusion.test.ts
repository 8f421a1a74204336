import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { systemClock, systemRandom } from '../chains/systemClock.ts';
import { loadConfig } from '../config/loader.ts';
import { createFixture, type Fixture, JOURNAL_ID, openFixture } from './api/testing/fixture.ts';
import { assemble } from './assemble.ts';
import { type ProviderRecord, providerKey } from './core/dispute.ts';
import { chainName } from './core/ids.ts';
import { openLevelJournal } from './journal/level.ts';
import { startNode } from './node.ts';
import { journalPath } from './run.ts';

const NORTH = chainName('north');
const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(() => fixture.remove());

async function running(wakeUrl?: string) {
  const loaded = loadConfig(fixture.configPath).config;
  const north = { ...loaded.chains.north, ...(wakeUrl ? { wakeUrl, pollIntervalMs: 3_600_000 } : {}) };
  const config = { ...loaded, chains: { ...loaded.chains, north } } as typeof loaded;
  const journal = await openLevelJournal(journalPath(config.dataDir), { journalId: JOURNAL_ID });
  const assembled = await assemble({ config, journal, clock: systemClock, random: systemRandom, log });
  const node = await startNode(assembled);
  const standingOf = (operator: string) =>
    assembled
      .providerReports()
      .get(NORTH)
      ?.find((report) => report.operator === operator)?.standing;
  const close = async () => {
    await node.stop();
    await assembled.store.close();
  };
  return { node, assembled, standingOf, close };
}

test('an operator that the journal excludes is not counted after a start, and again once the word is given', async () => {
  const record: ProviderRecord = {
    chain: NORTH,
    operator: 'alpha',
    shard: fixture.params.nodeShard,
    excluded: true,
    dispute: 'north/alpha/logs/7/0x01',
    saw: 'logs that are not there',
    wanted: 'the logs of k',
    sinceMs: 1,
    readmitted: null,
  };
  const { store } = await openFixture(fixture);
  const key = providerKey(NORTH, 'alpha');
  await store.commit([{ op: 'put', shard: record.shard, table: 'provider', key, value: record }]);
  await store.close();
  const { node, standingOf, close } = await running();
  try {
    expect(standingOf('alpha')).toBe('excluded');
    expect(standingOf('beta')).not.toBe('excluded');
    const atMs = systemClock.nowMs();
    await node.tell({ type: 'providerReadmitted', atMs, chain: NORTH, operator: 'alpha', by: 'alice' });
    expect(standingOf('alpha')).not.toBe('excluded');
  } finally {
    await close();
  }
});

test('an announced head makes the node poll at once, and stopping closes the connection', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const subscribed = new Promise<void>((resolve) =>
    server.once('connection', (socket) => socket.once('message', () => resolve())),
  );
  const { assembled, close } = await running(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const asked = () => assembled.providerReports().get(NORTH)?.[0]?.errors;
  try {
    await subscribed;
    const failures = () => Object.values(asked() ?? {}).reduce((sum, n) => sum + n, 0);
    // The first poll fails, as nobody answers; the next would come in an hour.
    while (failures() === 0) await systemClock.sleep(5);
    const before = failures();
    while (failures() === before) {
      for (const socket of server.clients) socket.send('{}');
      await systemClock.sleep(5);
    }
    expect(failures()).toBeGreaterThan(before);
  } finally {
    const closed = new Promise<void>((resolve) => {
      for (const socket of server.clients) socket.once('close', () => resolve());
    });
    await close();
    await closed;
    server.close();
  }
});
