/** Attacks by one provider among honest ones: each stopped a chain, or had its own word believed. */
import { parseTransaction } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import type { ChainConfig } from '../../config/schema.ts';
import { height } from '../../relayer/core/ids.ts';
import type { OutboxEntry } from '../../relayer/core/outbox.ts';
import { ALPHA, address, fixture } from '../../relayer/pipeline/testing/params.ts';
import { ChainRefused } from '../chain.ts';
import { ProviderError } from '../provider.ts';
import { createQuorum, QuorumError } from '../quorum.ts';
import {
  blockHash,
  chainOf,
  type FakeProvider,
  fakeProvider,
  type Handlers,
  rawBlock,
} from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { agreeTag } from './agree.ts';
import { agreeLogs } from './logs.ts';
import { createEvmReader } from './reader.ts';
import { createEvmSender } from './sender.ts';

const DEADLINE = 2_000;
const GWEI = 10n ** 9n;
const HASH = `0x${'07'.repeat(32)}` as const;

function of(k: number, answers: Readonly<Record<string, Handlers>>, clock = virtualClock(1_700_000_000_000)) {
  const providers: FakeProvider[] = Object.entries(answers).map(([name, all]) => fakeProvider(name, clock, all));
  const quorum = createQuorum(k, providers, clock);
  const run = async <T>(work: Promise<T>, ms = 20_000): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(ms);
    return work;
  };
  return { clock, providers, quorum, run };
}

const config = (changes: Partial<ChainConfig> = {}): ChainConfig =>
  ({
    chainId: 1,
    eid: 101,
    startBlock: 1,
    requestTimeoutMs: DEADLINE,
    maxLogRange: 1_000,
    maxHeadLagMs: 60_000,
    maxBatchGas: 12_000_000,
    maxFeePerGasWei: 500n * GWEI,
    finality: { rule: 'depth', depth: 2 },
    endpoint: address(1),
    dvn: address(2),
    executor: address(3),
    ...changes,
  }) as ChainConfig;

function readerOf({ quorum, clock }: ReturnType<typeof of>) {
  const { params } = fixture();
  let seq = 0;
  const nextSeq = () => {
    seq += 1;
    return seq;
  };
  return createEvmReader({ name: ALPHA, config: config(), params, quorum, clock, nextSeq });
}

describe('the head', () => {
  const late = (head: number, latencyMs: number) => {
    const clock = virtualClock();
    const slow = chainOf(head).eth_getBlockByNumber;
    const b: Handlers = { eth_getBlockByNumber: (params) => clock.sleep(latencyMs).then(() => slow?.(params)) };
    return { clock, b };
  };

  it('is still found when a liar is quick and an honest provider slow and behind', async () => {
    const { clock, b } = late(97, 700);
    const eve: Handlers = {
      eth_getBlockByNumber: ([at]) => (at === 'latest' ? rawBlock(10 ** 9, 'eve') : null),
    };
    const { quorum, run } = of(2, { a: chainOf(100), b, eve }, clock);
    const { block } = await run(agreeTag(quorum, 'latest', DEADLINE));
    expect(block.height).toBeGreaterThanOrEqual(68n);
    expect(block.height).toBeLessThanOrEqual(97n);
    expect(block.hash).toBe(blockHash(Number(block.height)));
  });

  it.each([10, 9])(
    'is that of two honest providers, though a liar is quick and far below, and one of them slow and at %i',
    async (head) => {
      const clock = virtualClock();
      const slow = chainOf(head).eth_getBlockByNumber as NonNullable<Handlers[string]>;
      const late: Handlers = { eth_getBlockByNumber: (params) => clock.sleep(600).then(() => slow(params)) };
      const { quorum, run } = of(2, { a: chainOf(10), b: late, eve: chainOf(1) }, clock);
      for (let poll = 0; poll < 3; poll++) {
        expect((await run(agreeTag(quorum, 'latest', DEADLINE))).block.height).toBe(BigInt(head));
      }
    },
  );

  it('is never below by what the liar alone has: stepping back wants k operators too', async () => {
    const { clock, b } = late(97, 700);
    const { quorum, run } = of(2, { a: chainOf(100, 98, 'x'), b, eve: chainOf(10 ** 6, 1, 'eve') }, clock);
    await expect(run(agreeTag(quorum, 'latest', DEADLINE))).rejects.toBeInstanceOf(QuorumError);
  });
});

describe('logs', () => {
  const refuse: Handlers['eth_getLogs'] = ([range]) => {
    const { fromBlock, toBlock } = range as { fromBlock: string; toBlock: string };
    // Taken only block by block: the slowest way to say no.
    if (fromBlock === toBlock) return [];
    throw new ProviderError('PROVIDER_REFUSED', 'eve', 'too many results');
  };

  it('a provider that refuses all but single blocks is given up after a bounded number of requests', async () => {
    const down: Handlers = {};
    const answers = { a: { ...chainOf(2_000), eth_getLogs: () => [] }, b: down, eve: { eth_getLogs: refuse } };
    const { quorum, run, providers } = of(2, answers);
    const to = { height: height(2_000n), hash: blockHash(2_000) };
    const filter = { addresses: [], topics: [] };
    await expect(run(agreeLogs(quorum, filter, height(1n), to, DEADLINE))).rejects.toBeInstanceOf(QuorumError);
    expect(providers[2]?.asked.length).toBeLessThanOrEqual(128);
  });

  it.each([
    [30, 2],
    [2_000, 8],
  ])(
    'a provider that refuses %i blocks slowly, part by part, takes %i deadlines at most',
    async (blocks, deadlines) => {
      const clock = virtualClock(1_700_000_000_000);
      const slow: Handlers['eth_getLogs'] = async (params) => {
        await clock.sleep(DEADLINE - 1);
        return refuse(params);
      };
      const behind = { ...chainOf(blocks - 1), eth_getLogs: () => [] };
      const answers = { a: { ...chainOf(blocks), eth_getLogs: () => [] }, b: behind, eve: { eth_getLogs: slow } };
      const { quorum, run } = of(2, answers, clock);
      const to = { height: height(BigInt(blocks)), hash: blockHash(blocks) };
      const startMs = clock.nowMs();
      let tookMs = 0;
      const asked = agreeLogs(quorum, { addresses: [], topics: [] }, height(1n), to, DEADLINE).finally(() => {
        tookMs = clock.nowMs() - startMs;
      });
      await expect(run(asked, 200 * DEADLINE)).rejects.toBeInstanceOf(QuorumError);
      expect(tookMs).toBeLessThanOrEqual(deadlines * DEADLINE);
    },
  );
});

describe('a receipt', () => {
  it('is agreed with its height: one that lies about it alone is outvoted, though it answers first', async () => {
    const receipt = (at: number) => ({
      transactionHash: HASH,
      blockNumber: `0x${at.toString(16)}`,
      blockHash: blockHash(100),
      status: '0x1',
    });
    const says = (at: number): Handlers => ({ eth_getTransactionReceipt: () => receipt(at) });
    const all = of(2, { eve: says(2 ** 50), a: says(100), b: says(100) });
    expect(await all.run(readerOf(all).receiptOf([HASH]))).toMatchObject({ height: 100n, ok: true });
    const few = of(2, { eve: says(2 ** 50), a: says(100) });
    await expect(few.run(readerOf(few).receiptOf([HASH]))).rejects.toBeInstanceOf(QuorumError);
  });
});

describe('a contract that answers nothing', () => {
  it('is a chain that cannot be read, and no failure of the node', async () => {
    const answers: Handlers = {
      ...chainOf(100),
      eth_chainId: () => '0x1',
      eth_getCode: () => '0x60',
      eth_call: () => '0x',
    };
    const all = of(2, { a: answers, b: answers, c: answers });
    await expect(all.run(readerOf(all).open())).rejects.toBeInstanceOf(QuorumError);
  });

  it('also when only a balance does', async () => {
    const answers: Handlers = { ...chainOf(100), eth_getLogs: () => [], eth_call: () => '0x' };
    const all = of(2, { a: answers, b: answers });
    const cursor = { height: height(99n), hash: blockHash(99) };
    await expect(all.run(readerOf(all).read({ cursor, checkpoints: [cursor], disputes: [] }))).rejects.toBeInstanceOf(
      QuorumError,
    );
  });
});

describe('an agreed head below what was read', () => {
  const says = (head: number, fork = 'main'): Handlers => ({
    ...chainOf(head, head - 2, fork),
    eth_getLogs: () => [],
    eth_call: () => `0x${'0'.repeat(63)}1`,
  });

  /** Has read to block 10. */
  async function readTo10() {
    const all = of(2, { a: says(10), b: says(10), eve: says(10) });
    const reader = readerOf(all);
    const before = { height: height(9n), hash: blockHash(9) };
    const first = await all.run(reader.read({ cursor: before, checkpoints: [before], disputes: [] }));
    if (first.kind !== 'read') throw new Error('saw a reorg, wanted a range');
    const at = { cursor: first.to, checkpoints: [before, first.to], disputes: [] };
    const [a, b, eve] = all.providers;
    if (!a || !b || !eve) throw new Error('wanted three providers');
    const next = () => all.run(reader.read(at), 1_000);
    return { all, at, a, b, eve, next };
  }

  it('for a moment is no news: the chain stays readable, so that no round starts over', async () => {
    const { at, a, b, eve, next } = await readTo10();
    a.answers = says(12);
    b.answers = says(9);
    eve.answers = {};
    const nothing = {
      kind: 'read',
      from: 11n,
      to: at.cursor,
      facts: [],
      look: null,
      final: null,
      claims: [],
      objections: [],
      resolutions: [],
    };
    expect(await next()).toEqual(nothing);
    eve.answers = says(12);
    expect(await next()).toMatchObject({ kind: 'read', to: { height: 12n } });
  });

  it('for longer than a head may lag is a chain that cannot be read', async () => {
    const { all, a, b, eve, next } = await readTo10();
    for (const provider of [a, b, eve]) provider.answers = says(9);
    await all.clock.advance(60_001);
    await expect(next()).rejects.toBeInstanceOf(ChainRefused);
  });

  it('on another fork is a chain that cannot be read at once', async () => {
    const { a, b, eve, next } = await readTo10();
    for (const provider of [a, b, eve]) provider.answers = says(9, 'new');
    await expect(next()).rejects.toBeInstanceOf(ChainRefused);
  });
});

describe('what a transaction offers', () => {
  const account = privateKeyToAccount(`0x${'11'.repeat(32)}`);
  const entry = {
    kind: 'attest',
    cancelled: false,
    transactions: [],
    attestation: {
      library: address(3),
      epoch: 1,
      salt: HASH,
      expiry: 1n,
      items: [],
      signatures: `0x${'00'.repeat(65)}`,
    },
  } as unknown as OutboxEntry;
  const market = (base: string, tip: string, gas: string): Handlers => ({
    eth_getBlockByNumber: () => ({ baseFeePerGas: base }),
    eth_maxPriorityFeePerGas: () => tip,
    eth_estimateGas: () => gas,
  });
  const honest = market('0x4a817c800', '0x3b9aca00', '0x186a0');

  it.each([
    ['cheap, so that it is never mined', market('0x0', '0x0', '0x5208')],
    ['dear, so that it drains the account', market('0x0', `0x${(499n * GWEI).toString(16)}`, '0xb71b00')],
  ])('is no one provider’s word: %s', async (_, eve) => {
    const { clock, providers, quorum, run } = of(2, { eve, a: honest, b: honest });
    const sender = createEvmSender({ config: config(), providers, quorum, account, clock, executors: new Map() });
    const prepared = await run(sender.prepare(entry, [], 0, new Map(), []));
    if (!prepared.ok) throw new Error(prepared.reason);
    expect(parseTransaction(prepared.transaction.raw as `0x02${string}`)).toMatchObject({
      gas: 115_000n,
      maxFeePerGas: 41n * GWEI,
      maxPriorityFeePerGas: GWEI,
    });
  });
});
