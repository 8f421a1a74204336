// Odd tokens, found out on a real chain: what arrives of a payment, and what a token says of itself.
import { type Abi, encodeDeployData, encodeFunctionData, getContractAddress, type Hex } from 'viem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeTag } from '../../chains/evm/agree.ts';
import { readHolding } from '../../chains/evm/cutReads.ts';
import { probeToken } from '../../chains/evm/tokenProbe.ts';
import { httpProvider } from '../../chains/httpProvider.ts';
import { createQuorum } from '../../chains/quorum.ts';
import { systemClock } from '../../chains/systemClock.ts';
import {
  testOddTokenAbi,
  testOddTokenBytecode,
  testSharesTokenAbi,
  testSharesTokenBytecode,
  testTokenAbi,
  testTokenBytecode,
} from '../../contracts/generated/index.ts';
import { scoreToken } from '../../relayer/assumptions/tokens.ts';
import { local } from '../../relayer/core/amount.ts';
import { chainName } from '../../relayer/core/ids.ts';
import type { LegParams } from '../../relayer/core/params.ts';
import { namedAccount } from '../support/accounts.ts';
import { type Anvil, startAnvil } from '../support/anvil.ts';
import { type LocalSender, localSender, receiptsOf } from '../support/localSender.ts';

const owner = namedAccount('token owner');
const escrow = namedAccount('escrow').address.toLowerCase() as Hex;
let chain: Anvil;
let sender: LocalSender;
beforeAll(async () => {
  chain = await startAnvil({ chainId: 31_999, blockTimeMs: 0 });
  await chain.fund(owner.address, 10n ** 20n);
  sender = await localSender(chain, owner);
});
afterAll(() => chain.stop());

async function deploy(abi: Abi, bytecode: Hex, args: readonly unknown[]) {
  const address = getContractAddress({ from: owner.address, nonce: BigInt(sender.nextNonce()) });
  await receiptsOf(chain, [await sender.send({ data: encodeDeployData({ abi, bytecode, args }), gas: 5_000_000n })]);
  const call = async (functionName: string, ...values: readonly unknown[]): Promise<void> => {
    const data = encodeFunctionData({ abi, functionName, args: values });
    await receiptsOf(chain, [await sender.send({ to: address, data })]);
  };
  return { token: address.toLowerCase() as Hex, call };
}

const plain = () => deploy(testTokenAbi, testTokenBytecode, ['Plain', 'P', owner.address, owner.address]);
const odd = (decimals = 18) => deploy(testOddTokenAbi, testOddTokenBytecode, ['Odd', 'O', decimals, owner.address]);

async function findings(token: Hex, kind: LegParams['kind'] = 'escrow', rate = 1n) {
  const quorum = createQuorum(1, [httpProvider('own', chain.url, systemClock)], systemClock);
  const ctx = { quorum, deadlineMs: 5_000 };
  const leg: LegParams = { kind, chain: chainName('odd'), token, oapp: escrow, rate, initial: local(0n) };
  const { block } = await agreeTag(quorum, 'latest', 5_000);
  const traits = await probeToken(ctx, leg, block);
  return scoreToken(leg, traits, await readHolding(ctx, leg, block.hash)).map(
    ({ id, severity }) => `${severity} ${id}`,
  );
}

test('a plain token of which all arrives has no findings; the escrow keeps what it has', async () => {
  const { token, call } = await plain();
  await call('mint', escrow, 10n ** 18n);
  expect(await findings(token)).toEqual([]);
  expect(await findings(token, 'mint')).toEqual([]);
});

test('what an empty escrow would pay out is not measured, and that is said', async () => {
  const { token } = await plain();
  expect(await findings(token)).toEqual(['low token/unprobed']);
});

test('a fee on transfers is measured, whatever the token calls it; one that can be switched on is told', async () => {
  const { token, call } = await odd();
  await call('mint', escrow, 10n ** 18n);
  const usual = ['low token/pausable', 'low token/blocklist'];
  expect(await findings(token)).toEqual([...usual, 'medium token/fee-switch']);
  await call('setFee', 1n);
  expect(await findings(token)).toEqual(['high token/fee-on-transfer', ...usual]);
});

test('a token that is paused, or blocks the escrow, can pay nothing out', async () => {
  const { token, call } = await odd();
  await call('mint', escrow, 10n ** 18n);
  await call('setPaused', true);
  expect(await findings(token)).toEqual(expect.arrayContaining(['high token/transfer-refused', 'high token/paused']));
  await call('setPaused', false);
  await call('setBlocked', escrow, true);
  expect(await findings(token)).toEqual(
    expect.arrayContaining(['high token/transfer-refused', 'high token/oapp-blocked']),
  );
});

test('a token whose balances are shares of a pool is found to rebase, on either kind of leg', async () => {
  const { token, call } = await deploy(testSharesTokenAbi, testSharesTokenBytecode, []);
  await call('mint', escrow, 10n ** 18n);
  expect(await findings(token)).toEqual(['high token/rebasing']);
  expect(await findings(token, 'mint')).toEqual(['high token/rebasing']);
});

test.each([0, 6, 24])('a token of %i decimals is probed like any other', async (decimals) => {
  const { token, call } = await odd(decimals);
  await call('mint', escrow, 10n ** BigInt(decimals + 6));
  expect(await findings(token, 'escrow', 10n ** BigInt(decimals))).not.toContainEqual(expect.stringContaining('high'));
});

test('more than one packet can carry is told, since larger sends revert', async () => {
  const { token, call } = await plain();
  await call('mint', escrow, 2n ** 64n);
  expect(await findings(token)).toEqual(['low token/packet-limit']);
});
