import { encodeErrorResult, parseTransaction } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it, test } from 'vitest';
import type { ChainConfig } from '../../config/schema.ts';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { OutboxEntry } from '../../relayer/core/outbox.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { ProviderError } from '../provider.ts';
import { createQuorum } from '../quorum.ts';
import { fakeProvider, type Handlers } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { untakenOf } from '../untaken.ts';
import { meaningOf } from './refusal.ts';
import { createEvmSender } from './sender.ts';

const WRONG_EPOCH = encodeErrorResult({ abi: loadlineDvnAbi, errorName: 'WrongEpoch', args: [1, 2] });
const GWEI = 10n ** 9n;
const hex = (value: bigint): string => `0x${value.toString(16)}`;
const account = privateKeyToAccount(`0x${'11'.repeat(32)}`);

const entry = (changes: Partial<OutboxEntry> = {}): OutboxEntry =>
  ({ kind: 'attest', transactions: [], packets: [], cancelled: true, ...changes }) as unknown as OutboxEntry;

const answers = (changes: Handlers = {}): Handlers => ({
  eth_getBlockByNumber: () => ({ baseFeePerGas: hex(20n * GWEI) }),
  eth_maxPriorityFeePerGas: () => hex(GWEI),
  eth_gasPrice: () => hex(7n * GWEI),
  eth_estimateGas: () => hex(100_000n),
  eth_getBalance: () => hex(10n ** 18n),
  ...changes,
});

async function prepare(each: readonly Handlers[], config: Partial<ChainConfig> = {}, what = entry()) {
  const clock = virtualClock();
  const providers = each.map((handlers, i) => fakeProvider(`p${i}`, clock, handlers));
  const quorum = createQuorum(2, providers, clock);
  const chain = {
    chainId: 1,
    requestTimeoutMs: 1_000,
    maxBatchGas: 12_000_000,
    maxFeePerGasWei: 500n * GWEI,
    fees: 'auto',
    dvn: address(2),
    ...config,
  };
  const sender = createEvmSender({
    config: chain as ChainConfig,
    providers,
    quorum,
    account,
    clock,
    executors: new Map(),
  });
  const work = sender.prepare(what, [], 3, new Map(), []);
  await clock.advance(10_000);
  return { prepared: await work, providers };
}

const typeOf = ({ prepared }: Awaited<ReturnType<typeof prepare>>) =>
  prepared.ok ? parseTransaction(prepared.transaction.raw).type : prepared.why;
const london = answers();
const berlin = answers({ eth_getBlockByNumber: () => ({}) });

describe('how gas is paid', () => {
  test.each<[string, Handlers[], ChainConfig['fees'], string]>([
    ['by a price where blocks have no base fee', [berlin, berlin, berlin], 'auto', 'legacy'],
    ['by EIP-1559 where they have', [london, london, london], 'auto', 'eip1559'],
    ['as configured', [london, london, london], 'legacy', 'legacy'],
    ['not by EIP-1559 where there is none', [berlin, berlin, berlin], 'eip1559', 'unavailable'],
  ])('%s', async (_, each, fees, wanted) => {
    expect(typeOf(await prepare(each, { fees }))).toBe(wanted);
  });

  it('is no one provider’s word', async () => {
    expect(typeOf(await prepare([berlin, london, london]))).toBe('eip1559');
  });
});

const out = (maxFeePerGas: bigint): OutboxEntry =>
  entry({ transactions: [{ hash: '0xaa', raw: '0x02', maxFeePerGas, maxPriorityFeePerGas: GWEI, signedAtMs: 0 }] });

describe('what cannot be sent is not signed', () => {
  it.each<[string, Handlers, Partial<ChainConfig>, string, RegExp]>([
    ['funds', { eth_getBalance: () => '0x5' }, {}, 'underfunded', /holds 5 wei, wanted ≥ \d+/],
    ['a price above the cap', {}, { maxFeePerGasWei: 19n * GWEI }, 'fee_capped', /base fee .* wanted ≤ 19000000000/],
    ['an answer', { eth_estimateGas: () => Promise.reject(new Error('down')) }, {}, 'unavailable', /down/],
    ['room', { eth_estimateGas: () => hex(13_000_000n) }, {}, 'reverts', /needs 13000000 gas/],
  ])('for want of %s', async (_, changes, config, why, reason) => {
    const { prepared } = await prepare([answers(changes), answers(changes), answers(changes)], config);
    expect(prepared).toMatchObject({ ok: false, why, reason: expect.stringMatching(reason) });
  });

  it('and neither does one provider decide that there are no funds', async () => {
    const { prepared } = await prepare([answers({ eth_getBalance: () => '0x0' }), london, london, london, london]);
    expect(prepared.ok || prepared.why === 'underfunded').toBe(true);
  });

  it.each([
    ['no reason', '0x', 'reverts'],
    ['what holds for any batch', WRONG_EPOCH, 'refused'],
  ])('a simulation that reverts with %s is told from a provider that is down', async (_, data, why) => {
    const revert = {
      eth_estimateGas: () => {
        throw new ProviderError('PROVIDER_REFUSED', 'p', 'execution reverted', { code: 3, data });
      },
    };
    const { prepared } = await prepare([answers(revert), answers(revert), answers(revert)]);
    expect(prepared).toMatchObject({ ok: false, why });
  });

  it('nor a replacement that no pool would take; what every pool has forgotten need not be outbid', async () => {
    const held = answers({ eth_getTransactionByHash: () => ({}) });
    const capped = await prepare([held, held, held], {}, out(480n * GWEI));
    expect(capped.prepared).toMatchObject({ ok: false, why: 'fee_capped' });
    const gone = answers({ eth_getTransactionByHash: () => null });
    const fresh = await prepare([gone, gone, gone], {}, out(480n * GWEI));
    expect(fresh.prepared).toMatchObject({ ok: true, transaction: { maxFeePerGas: 41n * GWEI } });
    expect((await prepare([gone, held, gone], {}, out(480n * GWEI))).prepared).toMatchObject({ why: 'fee_capped' });
  });
});

test.each([
  ['already known', 'known'],
  ['AlreadyKnown', 'known'],
  ['transaction already imported', 'known'],
  ['nonce too low: next nonce 5, tx nonce 4', 'nonce_used'],
  ['OldNonce, Current nonce: 5', 'nonce_used'],
  ['replacement transaction underpriced', 'replacement_underpriced'],
  ['ReplacementNotAllowed', 'replacement_underpriced'],
  ['insufficient funds for gas * price + value: balance 1, tx cost 2, overshot 1', 'underfunded'],
  ['Insufficient funds for gas * price + value', 'underfunded'],
  ['transaction underpriced: tip needed 1, tip permitted 0', 'fee_too_low'],
  ['max fee per gas less than block base fee', 'fee_too_low'],
  ['something else', 'refused'],
])('a node that says "%s" means %s', (message, meaning) => {
  expect(meaningOf(message)).toBe(meaning);
});

test.each<[('taken' | ReturnType<typeof meaningOf>)[], string | null]>([
  [['refused', 'known', 'underfunded'], null],
  [['taken', 'nonce_used'], null],
  [['refused', 'underfunded', 'nonce_used'], 'nonce_used'],
  [['refused', 'refused'], 'refused'],
  [[], 'refused'],
])('what %j say together is %s', (outcomes, wanted) => {
  expect(untakenOf(outcomes.map((outcome) => ({ operator: 'o', outcome, reason: '' })))).toBe(wanted);
});
