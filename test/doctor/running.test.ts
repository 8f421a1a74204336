// The commands against a node that runs: in this process, by the same command line, over its real control socket.
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { pinLanes } from '../../relayer/pin.ts';
import { operatorAccount } from '../support/deploymentYaml.ts';
import { inventConsumptions } from '../support/lies.ts';
import type { Network } from '../support/network.ts';
import { error500 } from '../support/proxyBehaviours.ts';
import { waitFor } from '../support/waitFor.ts';
import { healthyNetwork, openPatient, type Patient } from './patient.ts';

let network: Network;
beforeAll(async () => {
  network = await healthyNetwork();
});
afterAll(async () => {
  await network.stop();
});
afterEach(() => {
  for (const proxy of network.allProxies) proxy.behave();
});

const calm = { chain: { pollIntervalMs: 100, requestTimeoutMs: 5_000 }, top: { logLevel: 'fatal' } };

async function healthy(): Promise<Patient> {
  const patient = await openPatient(network);
  await patient.write(calm);
  await pinLanes(patient.configPath, { sign: operatorAccount.account });
  return patient;
}

async function start(patient: Patient): Promise<() => Promise<void>> {
  const stop = await patient.run();
  onTestFinished(stop);
  return stop;
}

// biome-ignore lint/suspicious/noExplicitAny: documents as a script would take them
type Document = any;
const ask = async (patient: Patient, ...args: readonly string[]): Promise<Document> =>
  JSON.parse((await patient.type(...args, '--json')).out);

/** Waits until a command's document says so. */
const until = (patient: Patient, what: string, command: string, holds: (document: Document) => boolean) => {
  let last = '';
  return waitFor(
    async () => {
      const document = await ask(patient, ...command.split(' '));
      last = JSON.stringify(document).slice(0, 3_000);
      return holds(document) && document;
    },
    { what, timeoutMs: 30_000, everyMs: 200, describe: () => last },
  );
};

const chainOf = (document: Document, name: string) => document.chains.items.find((one: Document) => one.name === name);
const settled = (status: Document): boolean =>
  status.chains.items.every((chain: Document) => chain.readable) &&
  status.lanes.items.every(({ pin }: Document) => pin.state === 'pinned');

test('a healthy node: all operators count, lanes are pinned, and the doctor has it confirm its own health', async () => {
  const patient = await healthy();
  await start(patient);
  const status = await until(patient, 'pinned lanes', 'status', settled);
  expect(status.chains.items).toMatchObject([
    { name: 'north', counted: 3, operators: 3, quorum: 2, excluded: [], suspended: [] },
    { name: 'south', counted: 3 },
  ]);
  expect(status.chains.items[0].finalForMs).toBeLessThan(10_000);
  expect(status.lanes.items[0].pin).toMatchObject({ sequence: 1, signers: [operatorAccount.address.toLowerCase()] });
  const { code, checks, findings } = await patient.examine();
  expect([code, findings()]).toEqual([0, []]);
  expect(checks.find(({ id }) => id === 'doctor.journal-lock')?.saw).toContain('running node');
  for (const command of ['status', 'providers list']) {
    const { out } = await patient.type(...command.split(' '));
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  }
});

test('a lane whose pin nobody signed waits, with the reason, and the status is unhealthy: nothing passes there', async () => {
  const patient = await openPatient(network);
  await patient.write(calm);
  await pinLanes(patient.configPath);
  await start(patient);
  await until(patient, 'readable chains', 'status', (status) =>
    status.chains.items.every((chain: Document) => chain.readable && !chain.trouble),
  );
  const { out, code } = await patient.type('status');
  expect(code).toBe(13);
  expect(out).toMatch(/north>south\/usdx +waits +(?:prevents|unknown)/);
  expect(out).toContain('north>south/usdx: waits, unpinned: signed by 0 of 1 operators');
  for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
});

test('pins that are not what the chains say show as drift, on the lane, as a halt with its release, and to the doctor', async () => {
  const patient = await openPatient(network);
  await patient.write(calm);
  await patient.pin();
  await start(patient);
  const drifted = ({ lanes }: Document) => lanes.items.every(({ pin }: Document) => pin.state === 'drifted');
  const { halts } = await until(patient, 'the drift', 'status', drifted);
  expect(halts.items[0]).toMatchObject({ cause: 'assumption_drift', release: expect.stringContaining('re-pin') });
  const { out, code } = await patient.type('status');
  expect(code).toBe(13);
  expect(out).toContain('drifted from #1');
  expect(out).toContain('stops lane north>south/usdx');
  expect((await patient.examine()).findings('doctor.node')).toContainEqual(
    expect.stringMatching(/^fail .*signed re-pin/),
  );
});

test('a provider that fails is suspended by name with the reason, and needs no word to come back', async () => {
  const patient = await healthy();
  await start(patient);
  await until(patient, 'pinned lanes', 'status', settled);
  network.proxies.north[0]?.behave(error500);
  const suspended = (list: Document) => chainOf(list, 'north').suspended.length > 0;
  const list = await until(patient, 'the suspension', 'providers list', suspended);
  expect(chainOf(list, 'north')).toMatchObject({ counted: 2, operators: 3, suspended: [{ operator: 'alpha' }] });
  expect((await patient.type('status')).out).toMatch(/north: suspended alpha: \S+/);
  const { code, err } = await patient.type('providers', 'readmit', 'north', 'alpha');
  expect([code, err]).toEqual([1, expect.stringContaining('counts again by itself')]);
  network.proxies.north[0]?.behave();
  const back = (status: Document) => chainOf(status, 'north').counted === 3;
  await until(patient, 'its return', 'status', back);
});

test('a liar is excluded with the evidence, stays so over a restart, and counts again by a word alone', async () => {
  const patient = await healthy();
  const stop = await start(patient);
  await until(patient, 'pinned lanes', 'status', settled);
  const { deployment } = network;
  const lie = inventConsumptions(deployment, {
    direction: 'southToNorth',
    to: deployment.user.address,
    amount: 10n ** 18n,
    from: await deployment.north.anvil.blockNumber(),
  });
  network.proxies.north[0]?.behave(lie);
  const excluded = (list: Document) => chainOf(list, 'north').exclusions.total > 0;
  const list = await until(patient, 'the exclusion', 'providers list', excluded);
  expect(chainOf(list, 'north')).toMatchObject({
    counted: 2,
    excluded: ['alpha'],
    exclusions: { items: [{ operator: 'alpha' }] },
  });
  const { out } = await patient.type('providers', 'list');
  expect(out).toMatch(/excluded alpha for .*: its content was contradicted\n +served {3}\S.*/);
  expect(out).toContain('loadline providers readmit north alpha --by <your name>');
  expect((await patient.type('status')).out).toContain('north: excluded alpha');
  expect((await patient.examine()).findings('doctor.node')).toEqual([
    expect.stringMatching(/^warn .*alpha of north is excluded/),
  ]);

  await stop();
  const stopped = await ask(patient, 'providers', 'list');
  expect(stopped.running).toBe(false);
  expect(chainOf(stopped, 'north')).toMatchObject({ counted: null, excluded: ['alpha'] });
  const refused = await patient.type('providers', 'readmit', 'north', 'alpha', '--json');
  expect([refused.code, JSON.parse(refused.out).error.code]).toEqual([75, 'NODE_NOT_RUNNING']);
  expect(chainOf(await ask(patient, 'providers', 'list'), 'north').excluded).toEqual(['alpha']);

  network.proxies.north[0]?.behave();
  await start(patient);
  const { code, out: said } = await patient.type('providers', 'readmit', 'north', 'alpha', '--by', 'bea');
  expect([code, said]).toEqual([0, expect.stringContaining('readmitted alpha on north, by the word of bea')]);
  expect(chainOf(await ask(patient, 'providers', 'list'), 'north').excluded).toEqual([]);
  expect((await patient.type('journal', 'tail', '-n', '200')).out).toContain('bea asked: readmit alpha on north');
});
