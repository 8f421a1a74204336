import { mkdir } from 'node:fs/promises';
import { encodeFunctionData, type Hex } from 'viem';
import { generatePrivateKey } from 'viem/accounts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { CHECK_IDS } from '../../relayer/doctor/check.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { journalPath } from '../../relayer/run.ts';
import { signersOf } from '../support/deploymentYaml.ts';
import type { Network } from '../support/network.ts';
import { emptyCode, error500, hang, refuseLongRanges, staleHead, wrongChainId } from '../support/proxyBehaviours.ts';
import type { Behaviour, RecordingProxy } from '../support/recordingProxy.ts';
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

const [first, second] = [() => proxyOf(0), () => proxyOf(1)];
const proxyOf = (index: number): RecordingProxy => {
  const proxy = network.proxies.north[index];
  if (!proxy) throw new Error(`saw no proxy ${index} of north, wanted one`);
  return proxy;
};

/** A patient that lacks nothing: its lanes are pinned and signed. */
async function pinned(): Promise<Patient> {
  const patient = await openPatient(network);
  await patient.pin();
  return patient;
}

const unknownMethod = (method: string): Behaviour => ({
  name: `no ${method}`,
  rpc: async (call, next) =>
    call.method === method ? { error: { code: -32601, message: `the method ${method} does not exist` } } : next(call),
});

/** Changes what one method answers. */
const changing = (method: string, change: (result: Record<string, unknown>) => Record<string, unknown>): Behaviour => ({
  name: `changed ${method}`,
  rpc: async (call, next) => {
    const answer = await next(call);
    const { result } = answer as { result?: Record<string, unknown> | null };
    return call.method === method && result ? { result: change(result) } : answer;
  },
});

/** Its registry is a contract, and none: it cannot be read. */
const anchorOn = (l1: 'north') => ({ stack: 'op', l1, registry: network.deployment[l1].endpoint });

/** Asks as the owner of the contracts. */
async function asOwner(to: Hex, data: Hex): Promise<void> {
  const { anvil } = network.deployment.north;
  const from = network.deployment.owner.address;
  await anvil.rpc.request('anvil_impersonateAccount', [from]);
  const hash = await anvil.rpc.request('eth_sendTransaction', [{ from, to, data, gas: '0x100000' }]);
  await waitFor(() => anvil.rpc.request('eth_getTransactionReceipt', [hash]), { what: 'the owner', timeoutMs: 5_000 });
}

test('a healthy network has no finding, and everything was looked at', async () => {
  const patient = await pinned();
  const { code, checks, findings } = await patient.examine();
  expect(findings()).toEqual([]);
  expect(code).toBe(0);
  expect(checks.filter(({ status }) => status === 'skipped').map(({ id }) => id)).toEqual(['doctor.node']);
  // Each check of a provider is made of every provider, and once.
  const made = checks.flatMap(({ id, about }) =>
    about.kind === 'provider' ? [`${about.chain}/${about.operator} ${id}`] : [],
  );
  const [who, which] = [0, 1].map((part) => [...new Set(made.map((one) => one.split(' ')[part]))]);
  expect(who).toHaveLength(network.allProxies.length);
  expect(made.sort()).toEqual(who?.flatMap((one) => which?.map((id) => `${one} ${id}`)).sort());
});

test('every check that scripts may match on is made, be it of a healthy network, an anchor or a key for fees', async () => {
  const patient = await pinned();
  const healthy = await patient.examine();
  const { deployment } = network;
  const senders = signersOf(deployment, deployment.threshold);
  const signers = { ...senders, feeUpdaters: { north: senders.senders.north } };
  await patient.write({ perChain: { south: { anchor: anchorOn('north') } }, top: { signers } });
  const anchored = await patient.examine();
  const made = new Set([...healthy.checks, ...anchored.checks].map(({ id }) => id));
  expect([...made].sort()).toEqual([...CHECK_IDS].sort());
});

test('the text fits a terminal of 100 columns, and says the worst once more at its end', async () => {
  const patient = await openPatient(network);
  const { code, out } = await patient.type('doctor', '--chain', 'north');
  expect(code).toBe(13);
  expect(out).toMatch(/1 failed · .*\n {2}FAIL {2}lock-file {2}this machine\n$/);
  expect(out).not.toContain('chain south');
  // A path cannot be broken.
  for (const line of out.split('\n').filter((one) => !one.includes(patient.folder.path))) {
    expect(line.length, line).toBeLessThanOrEqual(100);
  }
});

test('no lock file: every lane waits, and the line says what writes one', async () => {
  const { code, findings } = await (await openPatient(network)).examine();
  expect(code).toBe(13);
  expect(findings()).toEqual([expect.stringMatching(/^fail doctor.lock-file node: no file .*lanes pin/)]);
});

test('a pin of which no operator knows the signer is not believed', async () => {
  const patient = await openPatient(network);
  await patient.pin(network.deployment.user);
  const { findings } = await patient.examine();
  expect(findings('doctor.lock-file')).toEqual([expect.stringMatching(/is no operator.* \| .*lanes sign/)]);
  expect(findings('doctor.lane-pin')).toHaveLength(2);
});

test.each<[string, () => Behaviour, string, RegExp]>([
  ['another chain', () => wrongChainId(1), 'doctor.chain-id', /^fail .*chain id 1 \| .*chains\.north\.providers/],
  ['silence', () => hang, 'doctor.reachable', /^fail .*no answer .* \| check the url of alpha/],
  ['HTTP errors', () => error500, 'doctor.reachable', /^fail .*HTTP status 500 \| check the url/],
  ['no receipts', () => unknownMethod('eth_getBlockReceipts'), 'doctor.receipts', /^warn .*verifyBlocks/],
  ['short log ranges', () => refuseLongRanges(10), 'doctor.log-range', /^warn .*block range 10.*larger plan/],
  ['no raw transactions', () => unknownMethod('eth_sendRawTransaction'), 'doctor.sending', /^warn .*plan at alpha/],
  [
    'no finalized tag',
    () => ({
      name: 'no finalized',
      rpc: async (call, next) => (call.params[0] === 'finalized' ? { result: null } : next(call)),
    }),
    'doctor.final-block',
    /^warn .*has no block finalized \| .*rule: depth/,
  ],
  [
    'calls by height only',
    () => ({
      name: 'by height only',
      rpc: async (call, next) =>
        call.method === 'eth_call' && typeof call.params[1] === 'object'
          ? { error: { code: -32602, message: 'invalid block parameter' } }
          : next(call),
    }),
    'doctor.calls-by-hash',
    /^warn .*invalid block parameter \| .*EIP-1898/,
  ],
  [
    'a block hash that is ignored',
    () => ({
      name: 'ignores the hash',
      rpc: async (call, next) =>
        call.method === 'eth_call' ? next({ ...call, params: [call.params[0], 'latest'] }) : next(call),
    }),
    'doctor.calls-by-hash',
    /^warn .*does not exist: the hash is ignored \| replace alpha/,
  ],
  [
    'a header that is not its hash',
    () => changing('eth_getBlockByHash', (block) => ({ ...block, stateRoot: `0x${'11'.repeat(32)}` })),
    'doctor.headers',
    /^fail .*hash to .* \| replace alpha: what it serves contradicts itself/,
  ],
])('one provider of three with %s is found, with its fix; the lanes go on', async (_, behaviour, id, line) => {
  const patient = await pinned();
  first().behave(behaviour());
  const { checks, findings } = await patient.examine('--chain', 'north');
  expect(findings(id)).toEqual([expect.stringMatching(line)]);
  // Nothing is said of anybody else, and k others serve what the gates need.
  expect(findings().filter((one) => !one.includes(' north/alpha: '))).toEqual([]);
  expect(checks.filter((check) => check.id.startsWith('doctor.needs-')).every(({ status }) => status === 'ok')).toBe(
    true,
  );
});

test('a head that stands still is found by its age and by the others', async () => {
  const patient = await openPatient(network);
  await patient.write({ chain: { maxHeadLagMs: 4_000 } });
  await patient.pin();
  const old = 2;
  const { anvil } = network.deployment.north;
  const block = await anvil.rpc.request<{ timestamp: Hex }>('eth_getBlockByNumber', [`0x${old.toString(16)}`, false]);
  const isOld = () => Date.now() - Number(block.timestamp) * 1_000 > 4_500;
  await waitFor(isOld, { what: 'time to pass', timeoutMs: 10_000 });
  first().behave(staleHead(old));
  const { code, findings } = await patient.examine('--chain', 'north');
  expect(findings('doctor.head')).toEqual([expect.stringMatching(/^fail .*behind the best provider \| its node lags/)]);
  expect(code).toBe(13);
});

test('a lane is refused by name when fewer than the quorum can serve what its gates need', async () => {
  const patient = await pinned();
  for (const proxy of [first(), second()]) proxy.behave(unknownMethod('eth_getBlockReceipts'));
  const { code, findings } = await patient.examine('--chain', 'north');
  expect(code).toBe(13);
  const [line] = findings('doctor.needs-receipts');
  expect(line).toMatch(
    /^fail .*1 of 3 operators serve .*refused: north>south\/usdx, south>north\/usdx \| make alpha, beta/,
  );
  await patient.write({ chain: { verifyBlocks: false } });
  expect((await patient.examine('--chain', 'north')).findings('doctor.needs-receipts', 'doctor.receipts')).toEqual([]);
});

test('with fewer than the quorum answering nothing is said of contracts, and the agreement says who fails', async () => {
  const patient = await pinned();
  for (const proxy of [first(), second()]) proxy.behave(error500);
  const { code, checks, findings } = await patient.examine('--chain', 'north');
  expect(code).toBe(13);
  expect(findings('doctor.agreement')).toHaveLength(1);
  expect(findings('doctor.code', 'doctor.eid', 'doctor.attesters', 'doctor.lane-power')).toEqual([]);
  expect(checks.find(({ id }) => id === 'doctor.code')).toMatchObject({ status: 'skipped', saw: 'no agreed head' });
});

test('an address without code is named', async () => {
  const patient = await pinned();
  const { dvn } = network.deployment.north;
  for (const proxy of network.proxies.north) proxy.behave(emptyCode(dvn));
  const { findings } = await patient.examine('--chain', 'north');
  const [line] = findings('doctor.code');
  expect(line).toMatch(new RegExp(`^fail .*no code at dvn ${dvn} \\| correct the address in chains.north`, 'i'));
});

test('a DVN that is paused, or does not allow the receive library, is found with the call that mends it', async () => {
  const patient = await pinned();
  const { dvn, receiveLibrary } = network.deployment.north;
  const dvnCall = (functionName: 'pause' | 'unpause') =>
    asOwner(dvn, encodeFunctionData({ abi: loadlineDvnAbi, functionName }));
  const allow = (allowed: boolean) =>
    asOwner(
      dvn,
      encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'setReceiveLibrary', args: [receiveLibrary, allowed] }),
    );
  await dvnCall('pause');
  await allow(false);
  const { findings } = await patient.examine('--chain', 'north');
  await dvnCall('unpause');
  await allow(true);
  expect(findings('doctor.dvn-paused')).toEqual([expect.stringMatching(/^fail .*paused \| .*unpause\(\)/)]);
  expect(findings('doctor.receive-library')).toEqual([expect.stringMatching(/^fail .* \| .*setReceiveLibrary\(0x/)]);
  expect((await patient.examine('--chain', 'north')).findings()).toEqual([]);
});

test('a sender without funds, and one that may not revoke, are found', async () => {
  const patient = await pinned();
  process.env.LOADLINE_SENDER = generatePrivateKey();
  const { code, findings } = await patient.examine('--chain', 'north');
  expect(code).toBe(13);
  expect(findings('doctor.balance')).toEqual([
    expect.stringMatching(/^fail .*holds nothing \| send native coins to 0x/),
  ]);
  expect(findings('doctor.revoker')).toEqual([expect.stringMatching(/^warn .*neither guardian.*proposeGuardian\(0x/)]);
});

test('a sender that can pay for a few batches only is warned of, with how many', async () => {
  const patient = await pinned();
  const key = generatePrivateKey();
  process.env.LOADLINE_SENDER = key;
  const { privateKeyToAccount } = await import('viem/accounts');
  await network.deployment.north.anvil.fund(privateKeyToAccount(key).address, 20n * 10n ** 15n);
  const { code, findings } = await patient.examine('--chain', 'north');
  expect(findings('doctor.balance')).toEqual([
    expect.stringMatching(/^warn .*holds 0\.02 of the native token: about \d+ batches/),
  ]);
  expect(code).toBe(0);
});

test('a key that is no attester, no key, or not there is found, and never shown', async () => {
  const patient = await pinned();
  const stranger = generatePrivateKey();
  process.env.LOADLINE_ATTESTER_1 = stranger;
  const wrong = await patient.examine('--chain', 'north');
  expect(wrong.findings('doctor.attesters')).toEqual([
    expect.stringMatching(/^fail .*0 of our 1 keys.* \| .*proposeAttester for 0x/),
  ]);
  process.env.LOADLINE_ATTESTER_1 = `${stranger}00`;
  const malformed = await patient.examine('--chain', 'north');
  expect(malformed.findings('doctor.attester-keys')).toEqual([
    expect.stringMatching(/^fail .*not shown.* \| export LOADLINE_ATTESTER_1/),
  ]);
  for (const { text } of [wrong, malformed]) expect(text).not.toContain(stranger.slice(2));
  delete process.env.LOADLINE_ATTESTER_1;
  await patient.write({ mode: 'shadow' });
  const shadow = await patient.examine('--chain', 'north');
  expect(shadow.findings('doctor.attester-keys')).toEqual([expect.stringMatching(/^warn .*no such variable/)]);
  expect(shadow.code).toBe(0);
});

test('an anchor that cannot be read on its L1 is found, with where to look', async () => {
  const patient = await openPatient(network);
  await patient.write({ perChain: { south: { anchor: anchorOn('north') } } });
  await patient.pin();
  const { code, findings } = await patient.examine('--chain', 'south');
  expect(code).toBe(13);
  expect(findings('doctor.anchor')).toEqual([
    expect.stringMatching(/^fail .* \| check chains\.south\.anchor\.registry/),
  ]);
});

test('two operators on one host are flagged', async () => {
  const patient = await openPatient(network);
  const { north, south } = network.urls;
  await patient.write({ urls: { north: [north[0] ?? '', north[0] ?? '', north[2] ?? ''], south } });
  await patient.pin();
  const { code, findings } = await patient.examine();
  expect(findings('doctor.config')).toEqual([
    expect.stringMatching(
      /^warn .*providers\[1\]\.url: .*the host of operator "alpha".* \| edit .*: a host of its own/,
    ),
  ]);
  expect(code).toBe(0);
});

test('a journal that somebody holds without answering is found, and the doctor takes no lock itself', async () => {
  const patient = await pinned();
  const dataDir = patient.folder.file('data');
  await mkdir(dataDir);
  const journal = await openLevelJournal(journalPath(dataDir), { journalId: 'ab'.repeat(16) });
  const { findings } = await patient.examine('--chain', 'north');
  expect(findings('doctor.journal-lock')).toEqual([
    expect.stringMatching(new RegExp(`^fail .*process ${process.pid} holds the journal.*ps -p ${process.pid}`)),
  ]);
  await journal.close();
  expect((await patient.examine('--chain', 'north')).findings()).toEqual([]);
});

test('a chain that is not configured is a usage error, and a bad configuration exits 10', async () => {
  const patient = await openPatient(network);
  const unknown = await patient.type('doctor', '--chain', 'west', '--json');
  expect([unknown.code, JSON.parse(unknown.out).error]).toMatchObject([2, { wanted: 'one of north, south' }]);
  await patient.write({ quorum: 9 });
  expect((await patient.type('doctor')).code).toBe(10);
});
