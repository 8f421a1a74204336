import { expect, test } from 'vitest';
import { createQuorum } from '../quorum.ts';
import { fakeProvider } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import { createMarket } from './market.ts';

/** Three providers; what each says a call costs can be changed, and what was asked is counted. */
function three(gas: number[]) {
  const clock = virtualClock();
  const asked = { estimates: 0, tips: 0, balances: 0 };
  const held = { wei: 100n };
  const providers = gas.map((_, i) =>
    fakeProvider(`p${i}`, clock, {
      eth_estimateGas: () => {
        asked.estimates += 1;
        return `0x${(gas[i] ?? 0).toString(16)}`;
      },
      eth_getBalance: () => {
        asked.balances += 1;
        return `0x${held.wei.toString(16)}`;
      },
      eth_getBlockByNumber: () => ({ baseFeePerGas: '0x5' }),
      eth_maxPriorityFeePerGas: () => {
        asked.tips += 1;
        return '0x1';
      },
    }),
  );
  const config = { requestTimeoutMs: 1_000, fees: 'auto' } as const;
  const market = createMarket({ config, providers, quorum: createQuorum(2, providers, clock), clock });
  const run = async <T>(work: Promise<T>): Promise<T> => {
    await clock.advance(300);
    return work;
  };
  const gasOf = (items: number | null, by = 0) => {
    const provider = providers[by];
    if (!provider) throw new Error(`saw no provider ${by}, wanted one`);
    return run(market.gasOf(provider, {}, items));
  };
  return { gas, held, asked, clock, market, gasOf, run };
}

test('once all have said what a batch costs, one is asked about the next of its size; after a while all are again', async () => {
  const { asked, clock, gasOf } = three([100, 100, 100]);
  expect(await gasOf(10)).toBe(100n);
  expect(asked.estimates).toBe(3);
  await gasOf(10);
  expect(asked.estimates).toBe(4);
  await clock.advance(30_000);
  await gasOf(10);
  expect(asked.estimates).toBe(7);
});

test.each([
  ['too little', 50],
  ['far too much', 1_000],
])('what one provider invents of a batch never stands: %s', async (_, invented) => {
  const { gas, gasOf } = three([100, 100, 100]);
  await gasOf(10);
  gas[0] = invented;
  expect(await gasOf(10)).toBe(100n);
});

test('of a batch of another size, and of a call that is like no other, all are asked', async () => {
  const { asked, gasOf } = three([100, 100, 100]);
  await gasOf(100);
  await gasOf(3);
  expect(asked.estimates).toBe(6);
  await gasOf(null);
  await gasOf(null);
  expect(asked.estimates).toBe(12);
});

test('prices are asked for once a second at most', async () => {
  const { asked, clock, market, run } = three([1, 1, 1]);
  await run(market.read());
  await run(market.read());
  expect(asked.tips).toBe(3);
  await clock.advance(1_000);
  await run(market.read());
  expect(asked.tips).toBe(6);
});

const OURS = `0x${'5e'.repeat(20)}` as const;

test('what an account holds is asked for once in a while, less what was signed for since', async () => {
  const { asked, clock, market, run } = three([1, 1, 1]);
  expect(await run(market.fundsFor(OURS, 60n))).toBe(100n);
  expect(await run(market.fundsFor(OURS, 30n))).toBe(40n);
  expect(asked.balances).toBe(3);
  await clock.advance(10_000);
  expect(await run(market.fundsFor(OURS, 30n))).toBe(100n);
  expect(asked.balances).toBe(6);
});

test('too little is never told of what was known before', async () => {
  const { asked, held, market, run } = three([1, 1, 1]);
  await run(market.fundsFor(OURS, 60n));
  held.wei = 1_000n;
  expect(await run(market.fundsFor(OURS, 60n))).toBe(1_000n);
  expect(asked.balances).toBe(6);
  held.wei = 3n;
  expect(await run(market.fundsFor(OURS, 960n))).toBe(3n);
});
