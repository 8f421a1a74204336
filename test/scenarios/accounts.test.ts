import { writeFile } from 'node:fs/promises';
import { type Hex, parseTransaction } from 'viem';
import { expect, onTestFinished, test } from 'vitest';
import { chainName } from '../../relayer/core/ids.ts';
import { type AccountRecord, accountKey } from '../../relayer/core/outbox.ts';
import { startFromConfig } from '../../relayer/run.ts';
import { toYaml } from '../support/deploymentYaml.ts';
import { localSender } from '../support/localSender.ts';
import { tempFolder } from '../support/nodeProcess.ts';
import { pinDirectly } from '../support/pinning.ts';
import { booksOf, writePolicy } from '../support/policy.ts';
import { swallowTransactions } from '../support/proxyBehaviours.ts';
import { expectFrugal, expectSound, openScenario, type Scenario } from '../support/scenario.ts';

const south = chainName('south');

function accountOf(scenario: Scenario): AccountRecord | undefined {
  const { params, accounts } = scenario.state();
  const sender = params.chains.get(south)?.sender;
  return sender ? accounts.get(accountKey(south, sender)) : undefined;
}

/** The alarms of the journal about accounts, oldest first. */
async function alarmsOf(scenario: Scenario): Promise<string[]> {
  const { store, node } = scenario.running();
  const alarms: string[] = [];
  for await (const { kind, body } of store.history(node.state.params.nodeShard)) {
    const { alarm } = body as { alarm?: string };
    if (kind === 'alarm' && alarm !== undefined) alarms.push(alarm);
  }
  return alarms;
}

test('an account without funds waits, says so with one alarm, and goes on once it is funded, without a restart', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  const { anvil } = scenario.deployment.south;
  const sender = accountOf(scenario)?.account as Hex;
  await anvil.fund(sender, 1_000n);
  const sent = await scenario.send(2, 'northToSouth');
  await scenario.untilNode('the want of funds is known', () => accountOf(scenario)?.trouble?.cause === 'underfunded');
  await scenario.untilNode('it shows on the packets', () =>
    sent.every(({ packet }) => scenario.record(packet)?.hold?.cause === 'underfunded'),
  );
  await scenario.untilSettled(await scenario.send(1, 'southToNorth'));
  for (const { packet } of sent) expect(scenario.record(packet)).toMatchObject({ attempts: 0 });
  await anvil.fund(sender, 10n ** 21n);
  const seen = await scenario.untilSettled(sent);
  expect(accountOf(scenario)?.trouble).toBeNull();
  expect(await alarmsOf(scenario)).toEqual(['account_underfunded']);
  expectSound(seen);
  expectFrugal(seen);
});

test('an account that another program uses is stopped until a person resumes it, and nothing is lost', async () => {
  const scenario = await openScenario();
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  const { anvil } = scenario.deployment.south;
  const { sender } = scenario.deployment;
  const other = await localSender(anvil, sender);
  await other.send({ to: sender.address, value: 1n });
  const sent = await scenario.send(2);
  await scenario.untilNode('the account is stopped', () => Boolean(accountOf(scenario)?.stopped));
  const [toSouth, toNorth] = [
    sent.filter(({ direction }) => direction === 'northToSouth'),
    sent.filter(({ direction }) => direction === 'southToNorth'),
  ];
  await scenario.untilSettled(toNorth);
  for (const { packet } of toSouth) expect(scenario.record(packet)).toMatchObject({ attempts: 0 });
  await scenario.start();
  await scenario.untilNode('its chains are read again', (state) => state.chains.has(south));
  expect(accountOf(scenario)?.stopped?.saw).toContain('not ours');
  const { node } = scenario.running();
  const account = accountOf(scenario)?.account as Hex;
  await node.tell({ type: 'accountResumed', atMs: Date.now(), chain: south, account, by: 'ann', reason: 'it was me' });
  const seen = await scenario.untilSettled(sent);
  expect(await alarmsOf(scenario)).toEqual(['account_stopped']);
  expect(seen).toMatchObject({ sent: 6, delivered: 6 });
  expectFrugal(seen);
});

test('a chain is paid by gas price where that is configured', async () => {
  const scenario = await openScenario({ yaml: { perChain: { south: { fees: 'legacy' } } } });
  await scenario.start();
  const seen = await scenario.untilSettled(await scenario.send(2));
  const kinds = (chain: 'north' | 'south') => {
    const raws = scenario.network.proxies[chain].flatMap(({ transactions }) => transactions.map(({ raw }) => raw));
    return new Set(raws.map((raw) => parseTransaction(raw as Hex).type));
  };
  expect(kinds('south')).toEqual(new Set(['legacy']));
  expect(kinds('north')).toEqual(new Set(['eip1559']));
  expectSound(seen);
  expectFrugal(seen);
});

test('at a cap that leaves no room for a valid replacement, the old bytes alone are offered until they are mined', async () => {
  const perChain = { south: { replaceAfterMs: 500, maxFeePerGasGwei: '2' } };
  const scenario = await openScenario({ yaml: { perChain } });
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1, 'southToNorth'));
  const { allProxies, proxies } = scenario.network;
  const { rpc } = scenario.deployment.south.anvil;
  await rpc.request('anvil_setNextBlockBaseFeePerGas', [`0x${(19n * 10n ** 8n).toString(16)}`]);
  for (const proxy of allProxies) proxy.behave(swallowTransactions);
  const sent = await scenario.send(1, 'northToSouth');
  const handedOut = () => proxies.south[0]?.transactions ?? [];
  await scenario.until('the same bytes were offered three times', () => handedOut().length >= 3);
  for (const { maxFeePerGas } of handedOut()) expect(maxFeePerGas).toBeLessThanOrEqual(2n * 10n ** 9n);
  for (const proxy of allProxies) proxy.behave();
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expectFrugal(seen);
});

test('two nodes with one key: one of them is stopped, neither loses anything, and every packet is delivered once', async () => {
  const scenario = await openScenario();
  const { deployment, network } = scenario;
  const folder = await tempFolder('second node');
  onTestFinished(folder.remove);
  await pinDirectly(deployment, folder.file, {}, {});
  await writePolicy(folder.file('loadline.policy.yaml'), { books: booksOf(deployment) });
  const yaml = { urls: network.urls, dataDir: folder.file('data') };
  const text = toYaml(deployment, { ...yaml, chain: { pollIntervalMs: 100 }, top: { logLevel: 'fatal' } });
  await writeFile(folder.file('loadline.yaml'), text);
  await scenario.start();
  const second = await startFromConfig(folder.file('loadline.yaml'));
  onTestFinished(second.close);
  const stopped = () =>
    [scenario.state(), second.node.state].flatMap((state) => [...state.accounts.values()].filter((one) => one.stopped));
  const sent = await scenario.send(3);
  await scenario.until('all are delivered once, by whichever node', (seen) =>
    sent.every(({ guid }) => seen.byGuid.get(guid)?.deliveries.length === 1),
  );
  await scenario.until('the second use of a nonce is known', () => stopped().length > 0);
  const seen = await scenario.untilSettled(sent);
  expect(seen.unbacked).toEqual([]);
  expect(seen.equivocations).toEqual([]);
  expect(seen).toMatchObject({ sent: 6, delivered: 6 });
});
