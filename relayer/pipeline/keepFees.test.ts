import { describe, expect, it } from 'vitest';
import type { FeeReading, FeeWorker } from '../core/feeUpdate.ts';
import { accountKey, type OutboxEntry } from '../core/outbox.ts';
import { Harness } from './testing/harness.ts';
import { ALPHA, type TestParams } from './testing/params.ts';

const HOUR_MS = 3_600_000;
const feeUpdates = { maxDriftPercent: 20, minIntervalMs: HOUR_MS, readEveryMs: 1_000 };

function reading(h: Harness, worker: FeeWorker, marketGasPrice: bigint, gasPrice = 100n): FeeReading {
  return {
    chain: ALPHA,
    worker,
    dstEid: h.fx.forth.dstEid,
    updater: h.params.chains.get(ALPHA)?.sender ?? '0x',
    price: { gasPrice, ratio: 7n },
    bounds: { minGasPrice: 1n, maxGasPrice: 10_000n, minRatio: 1n, maxRatio: 10n },
    marketGasPrice,
  };
}

const start = (changes: TestParams = {}) => Harness.start({ feeUpdates, ...changes });
const read = (h: Harness, ...readings: readonly FeeReading[]) => h.tell({ type: 'feesRead', atMs: h.nowMs, readings });
const updates = (h: Harness): OutboxEntry[] => [...h.state.outbox.values()].filter(({ kind }) => kind === 'fees');

describe('fees that are off', () => {
  it('are an entry each, journaled before a nonce is given, in the queue of the account that relays', async () => {
    const h = await start();
    await read(h, reading(h, 'dvn', 1_000n), reading(h, 'executor', 1_000n));
    expect(updates(h).map(({ price, packets }) => [price?.worker, price?.gasPrice, packets])).toEqual([
      ['dvn', 1_000n, []],
      ['executor', 1_000n, []],
    ]);
    for (const { shard, id } of updates(h)) expect(await h.store.get(shard, 'outbox', id)).toMatchObject({ id });
    await h.round(6);
    const nonces = h.broadcasts.map(({ nonce }) => nonce);
    expect([...new Set(nonces)]).toEqual([0, 1]);
  });

  it('are set no more often than the interval allows, also after a start', async () => {
    const h = await start();
    await read(h, reading(h, 'dvn', 1_000n));
    await read(h, reading(h, 'dvn', 2_000n));
    await h.crash();
    await read(h, reading(h, 'dvn', 2_000n));
    expect(h.history('outbox').filter(({ kind, state }) => kind === 'fees' && state === 'waiting')).toHaveLength(1);
    await h.round(6);
    h.nowMs += HOUR_MS;
    await read(h, reading(h, 'dvn', 2_000n, 1_000n));
    expect(updates(h).at(-1)?.price?.gasPrice).toBe(2_000n);
  });

  it('are set again at once where the last time was on a clock that has been set back', async () => {
    const h = await start();
    await read(h, reading(h, 'dvn', 1_000n));
    await h.round(6);
    h.nowMs -= HOUR_MS;
    await read(h, reading(h, 'dvn', 2_000n, 1_000n));
    expect(updates(h).at(-1)?.price?.gasPrice).toBe(2_000n);
  });

  it('are set by the account that was named for it, with nonces of its own', async () => {
    const h = await start();
    const feeUpdater = '0x00000000000000000000000000000000000000fe' as const;
    const known = h.params.chains.get(ALPHA);
    if (!known) throw new Error('saw no chain, wanted one');
    const params = { ...h.params, chains: new Map(h.params.chains).set(ALPHA, { ...known, feeUpdater }) };
    await h.crash(params);
    await h.round(1);
    expect([...h.state.accounts.values()].filter(({ chain }) => chain === ALPHA).map((one) => one.account)).toEqual(
      expect.arrayContaining([known.sender, feeUpdater]),
    );
    await read(h, reading(h, 'executor', 1_000n));
    expect(updates(h)).toEqual([]);
    await read(h, { ...reading(h, 'dvn', 1_000n), updater: feeUpdater });
    expect(updates(h)).toMatchObject([{ account: feeUpdater, chain: ALPHA, nonce: 0 }]);
    const stopped = h.state.accounts.get(accountKey(ALPHA, known.sender ?? '0x'));
    expect([stopped?.nextNonce, stopped?.stopped ?? null]).toEqual([0, null]);
    // Its entry is taken up after a start as well, and its key alone is asked.
    await h.crash(params);
    expect(updates(h).map(({ state }) => state)).not.toContain('failed');
  });

  it('are left alone within the drift, in shadow mode, and where no rule is configured', async () => {
    const within = await start();
    await read(within, reading(within, 'dvn', 110n));
    const shadow = await start({ mode: 'shadow' });
    await read(shadow, reading(shadow, 'dvn', 1_000n));
    const without = await Harness.start();
    await read(without, reading(without, 'dvn', 1_000n));
    for (const h of [within, shadow, without]) expect(updates(h)).toEqual([]);
  });
});
