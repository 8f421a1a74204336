import { describe, expect, it } from 'vitest';
import type { PriceSource } from '../chains/priceSource.ts';
import { virtualClock } from '../chains/testing/virtualClock.ts';
import type { EventOf } from './core/event.ts';
import { emptyState } from './core/state.ts';
import { engineOf } from './pipeline/testing/engine.ts';
import { fixture } from './pipeline/testing/params.ts';
import { transition } from './pipeline/transition.ts';
import { watchPrices } from './watchPrices.ts';

const START = 1_700_000_000_000;

/** Says this much, or nothing where that is null. */
function source(name: string, says: () => bigint | null): PriceSource {
  return {
    name,
    read: async () => {
      const num = says();
      return num === null
        ? { source: name, absent: 'silent' }
        : { source: name, low: { num, den: 1n }, high: { num, den: 1n }, atMs: START };
    },
  };
}

function start(sources: Readonly<Record<string, readonly PriceSource[]>>) {
  const clock = virtualClock(START);
  const stopping = new AbortController();
  const told: EventOf<'pricesRead'>[] = [];
  const lines: string[] = [];
  const say = (_: object, message: string) => lines.push(message);
  const running = watchPrices({
    assets: Object.entries(sources).map(([asset, of]) => ({ asset, everyMs: 10_000, timeoutMs: 5_000, sources: of })),
    tell: async (event) => {
      if (event.type !== 'pricesRead') throw new Error(`saw ${event.type}, wanted pricesRead`);
      told.push(event);
    },
    clock,
    log: { debug: say, info: say, warn: say, error: say },
    signal: stopping.signal,
  });
  const stop = async () => {
    stopping.abort();
    await clock.advance(0);
    await running;
  };
  return { clock, told, lines, stop };
}

describe('prices are told to the node', () => {
  it('at the start and after each pause, with what each source says then', async () => {
    let price = 5n;
    const { clock, told, stop } = start({ usdx: [source('a', () => price)] });
    await clock.advance(0);
    price = 6n;
    await clock.advance(10_000);
    expect(told.map(({ asset, atMs, observations }) => [asset, atMs, observations[0]?.low.num])).toEqual([
      ['usdx', START, 5n],
      ['usdx', START + 10_000, 6n],
    ]);
    await stop();
    await clock.advance(60_000);
    expect(told).toHaveLength(2);
    expect(clock.pending()).toBe(0);
  });

  it('also when no source says anything: the last price stands for nothing', async () => {
    let says: bigint | null = 5n;
    const { clock, told, lines, stop } = start({ usdx: [source('a', () => says)] });
    await clock.advance(0);
    says = null;
    await clock.advance(20_000);
    says = 5n;
    await clock.advance(10_000);
    expect(told.map(({ observations }) => observations.length)).toEqual([1, 0, 0, 1]);
    expect(lines).toEqual(['price sources absent', 'all price sources answer again']);
    await stop();
  });

  it('of each asset by itself: one that hangs delays no other', async () => {
    const hangs: PriceSource = { name: 'a', read: () => new Promise(() => undefined) };
    const { clock, told, stop } = start({ slow: [hangs, source('b', () => 1n)], usdx: [source('a', () => 5n)] });
    await clock.advance(4_999);
    expect(told.map(({ asset }) => asset)).toEqual(['usdx']);
    await clock.advance(1);
    expect(told.map(({ asset, observations }) => [asset, observations.length])).toEqual([
      ['usdx', 1],
      ['slow', 1],
    ]);
    await stop();
  });
});

describe('what the node keeps of prices', () => {
  it('is the last reading, in place of the one before it, and never in the journal', () => {
    const { params } = fixture();
    const state = emptyState(params);
    const engine = engineOf(params, state);
    const low = { num: 5n, den: 1n };
    const observations = [{ source: 'a', low, high: low, atMs: START }];
    const first = transition(state, [{ type: 'pricesRead', atMs: START, asset: 'usdx', observations }], engine);
    expect(first.writes).toEqual([]);
    expect(state.prices.get('usdx')).toBeUndefined();
    first.install();
    expect(state.prices.get('usdx')).toEqual(observations);
    transition(state, [{ type: 'pricesRead', atMs: START, asset: 'usdx', observations: [] }], engine).install();
    expect(state.prices.get('usdx')).toEqual([]);
  });
});
