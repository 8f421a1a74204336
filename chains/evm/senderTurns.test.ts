import { encodeErrorResult, encodeFunctionResult, parseAbi, parseTransaction } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import type { ChainConfig } from '../../config/schema.ts';
import { loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { OutboxEntry } from '../../relayer/core/outbox.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { createQuorum } from '../quorum.ts';
import { fakeProvider, type Handlers } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { createEvmSender } from './sender.ts';

const VERIFYING = encodeErrorResult({ abi: parseAbi(['error LZ_ULN_Verifying()']), errorName: 'LZ_ULN_Verifying' });
const outcome = (executed: boolean, reason: Hex): Hex =>
  encodeFunctionResult({
    abi: loadlineExecutorAbi,
    functionName: 'commitAndExecute',
    result: [{ committed: executed || reason === '0x', executed, reason }],
  });
const FRESH = outcome(true, '0x');
const BEHIND = outcome(false, VERIFYING);
const DONE = outcome(false, '0x');

const record = {
  key: 'k',
  path: 'p',
  committed: null,
  attempts: 0,
  source: { chain: 'alpha' },
  execution: { executor: null, gas: 100_000n, value: 0n },
  packet: { srcEid: 1, sender: `0x${'01'.repeat(32)}`, nonce: 1n, receiver: `0x${'02'.repeat(32)}`, message: '0x00' },
} as unknown as PacketRecord;
const entry = { kind: 'execute', transactions: [], packets: ['k'], cancelled: false } as unknown as OutboxEntry;

function senderOf(simulated: readonly Hex[], packets = [record], gas = '0x186a0') {
  const clock = virtualClock();
  const providers = simulated.map((answer, i) => {
    const handlers: Handlers = {
      eth_call: () => answer,
      eth_getBlockByNumber: () => ({ baseFeePerGas: '0x1' }),
      eth_maxPriorityFeePerGas: () => '0x1',
      eth_estimateGas: () => gas,
      eth_getBalance: () => '0xde0b6b3a7640000',
    };
    return fakeProvider(`p${i}`, clock, handlers);
  });
  const quorum = createQuorum(2, providers, clock);
  const config = {
    chainId: 1,
    requestTimeoutMs: 1_000,
    maxBatchGas: 12_000_000,
    maxFeePerGasWei: 10n ** 12n,
    fees: 'auto',
  };
  const sender = createEvmSender({
    config: { ...config, dvn: address(2), executor: address(3) } as ChainConfig,
    providers,
    quorum,
    account: privateKeyToAccount(`0x${'11'.repeat(32)}`),
    clock,
    executors: new Map(),
  });
  return async () => {
    const work = sender.prepare(entry, packets, 3, new Map(), []);
    await clock.advance(10_000);
    return work;
  };
}

describe('what one provider simulates', () => {
  it.each([[[BEHIND, FRESH, FRESH]], [[FRESH, BEHIND, FRESH]], [[BEHIND, BEHIND, FRESH]]])(
    'keeps nothing back that another, which does not lag, would let through',
    async (answers) => {
      const prepare = senderOf(answers);
      for (let i = 0; i < 3; i++) expect(await prepare()).toMatchObject({ ok: true, dropped: [] });
    },
  );

  it('is not paid for once more, when somebody was first and only those that lag do not know', async () => {
    expect(await senderOf([DONE, BEHIND, FRESH])()).toMatchObject({ ok: false, why: 'no_effect' });
  });

  it('does not hold for good, whatever it invents', async () => {
    const prepare = senderOf([DONE, FRESH, FRESH]);
    const tries = [await prepare(), await prepare(), await prepare()];
    expect(tries.filter(({ ok }) => ok)).toHaveLength(2);
  });

  it('is told as it is where all say the same', async () => {
    const dropped = [{ packet: 'k', cause: 'awaiting_other_verifiers', reason: 'LZ_ULN_Verifying()' }];
    expect(await senderOf([BEHIND, BEHIND, BEHIND])()).toMatchObject({ ok: false, dropped });
  });
});

it.each([
  [0, 5_750_000n],
  [1, 6_750_000n],
  [5, 10_750_000n],
  [50, 10_750_000n],
])(
  'after %i tries that failed a transaction may use %i gas of an estimate of 5,000,000: no loop at the same cost',
  async (attempts, gas) => {
    const prepared = await senderOf([FRESH, FRESH, FRESH], [{ ...record, attempts }], '0x4c4b40')();
    expect(prepared.ok && parseTransaction(prepared.transaction.raw).gas).toBe(gas);
  },
);

it('what failed is given no more than one transaction may have', async () => {
  const prepared = await senderOf([FRESH, FRESH, FRESH], [{ ...record, attempts: 9 }], '0x989680')();
  expect(prepared.ok && parseTransaction(prepared.transaction.raw).gas).toBe(12_000_000n);
});
