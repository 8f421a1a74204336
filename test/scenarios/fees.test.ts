// Fees follow what gas costs at the destination, set by the node's own account within the bounds that the owner gave it.
import { encodeFunctionData, type Hex } from 'viem';
import { expect, onTestFinished, test } from 'vitest';
import { loadlineDvnAbi, testOftAdapterAbi } from '../../contracts/generated/index.ts';
import { namedAccount } from '../support/accounts.ts';
import { type Deployment, tokens } from '../support/deployment.ts';
import { signersOf } from '../support/deploymentYaml.ts';
import { asOwner } from '../support/ownerActions.ts';
import { bytes32 } from '../support/packet.ts';
import { openScenario } from '../support/scenario.ts';

const GWEI = 1_000_000_000n;
const UPDATER_ENV = 'LOADLINE_FEE_UPDATER';

test('a tenfold base fee at the destination is charged to the next send, by two transactions', async () => {
  const scenario = await openScenario();
  const { deployment } = scenario;
  await allowUpdates(deployment);
  const before = await quoteToSouth(deployment);
  const stop = holdBaseFee(deployment, 10n * GWEI);
  onTestFinished(stop);
  await scenario.start({}, { top: { feeUpdates: { readEveryMs: 200, minIntervalMs: 600_000 } } });
  let after = before;
  await scenario.until('a dearer quote', async () => {
    after = await quoteToSouth(deployment);
    return after > 4n * before;
  });
  const settled = await scenario.untilSettled(await scenario.send(1));
  await stop();
  expect(after).toBeLessThan(20n * before);
  expect(settled.conflictingNonces).toEqual([]);
  const setGasPrice = encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'setGasPrice', args: [0, 0n, 0n] });
  const calls = scenario.network.proxies.north.flatMap(({ transactions }) => transactions);
  const updates = new Set(
    calls.filter(({ data }) => data.startsWith(setGasPrice.slice(0, 10))).map(({ hash }) => hash),
  );
  expect(updates.size).toBe(2);
});

test('a key of its own sets the fees, and the one that pays for packets need not', async () => {
  const scenario = await openScenario();
  const { deployment } = scenario;
  const updater = namedAccount('fee updater');
  const { rpc } = deployment.north.anvil;
  await rpc.request('anvil_setBalance', [updater.address, '0xde0b6b3a7640000']);
  await allowUpdates(deployment, updater.address);
  const before = await quoteToSouth(deployment);
  const stop = holdBaseFee(deployment, 10n * GWEI);
  onTestFinished(stop);
  process.env[UPDATER_ENV] = updater.privateKey;
  onTestFinished(() => void delete process.env[UPDATER_ENV]);
  const signers = { ...signersOf(deployment, deployment.threshold), feeUpdaters: { north: { env: UPDATER_ENV } } };
  const top = { feeUpdates: { readEveryMs: 200, minIntervalMs: 600_000 }, signers };
  await scenario.start({}, { top });
  await scenario.until('a dearer quote', async () => (await quoteToSouth(deployment)) > 4n * before);
  const settled = await scenario.untilSettled(await scenario.send(1));
  await stop();
  expect(settled.conflictingNonces).toEqual([]);
  expect(await rpc.request('eth_getTransactionCount', [updater.address, 'latest'])).toBe('0x2');
});

/** One account keeps the prices of both workers on north; the ratio may not move. */
async function allowUpdates(deployment: Deployment, updater = deployment.sender.address): Promise<void> {
  const { north, south } = deployment;
  const ratio = 10n ** 20n;
  const bounds = { minGasPrice: 1n, maxGasPrice: 100n * GWEI, minRatio: ratio, maxRatio: ratio };
  const abi = loadlineDvnAbi;
  const calls = [north.dvn, north.executor].flatMap((to) => [
    { to, data: encodeFunctionData({ abi, functionName: 'setUpdater', args: [updater] }) },
    { to, data: encodeFunctionData({ abi, functionName: 'setPriceBounds', args: [south.eid, bounds] }) },
  ]);
  await asOwner(deployment, north, ...calls);
}

async function quoteToSouth({ north, south, user }: Deployment): Promise<bigint> {
  const parameters = {
    dstEid: south.eid,
    to: bytes32(user.address),
    amountLD: tokens(1),
    minAmountLD: 0n,
    extraOptions: '0x',
    composeMsg: '0x',
    oftCmd: '0x',
  } as const;
  const data = encodeFunctionData({ abi: testOftAdapterAbi, functionName: 'quoteSend', args: [parameters, false] });
  const answer = await north.anvil.rpc.request<Hex>('eth_call', [{ to: north.oapp, data }, 'latest']);
  return BigInt(answer.slice(0, 66));
}

/** Empty blocks would bring it down again. Returns its end. */
function holdBaseFee({ south }: Deployment, wei: bigint): () => Promise<void> {
  let open = true;
  const holding = (async () => {
    while (open) {
      await south.anvil.rpc.request('anvil_setNextBlockBaseFeePerGas', [`0x${wei.toString(16)}`]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    open = false;
    await holding;
  };
}
