import { expect, test } from 'vitest';
import type { State } from '../../relayer/core/state.ts';
import {
  emptyAnswer,
  emptyCode,
  error500,
  hang,
  htmlOk,
  omitLogs,
  quotaUsedUp,
  rateLimited,
  refuseLongRanges,
  staleHead,
  wrongChainId,
} from '../support/proxyBehaviours.ts';
import type { Behaviour } from '../support/recordingProxy.ts';
import { expectFrugal, expectSound, openScenario, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

const quick = { chain: { requestTimeoutMs: 500 } };
const troubleOf = (state: State, chain: string) => state.troubles.get(chain as never);
const heightOf = (state: State, chain: string): bigint => state.chains.get(chain as never)?.cursor.height ?? -1n;

/** Makes the first `count` providers of these chains behave so. */
function behave(scenario: Scenario, chains: readonly ('north' | 'south')[], count: number, ...how: Behaviour[]): void {
  for (const chain of chains) {
    scenario.network.proxies[chain].forEach((proxy, index) => {
      proxy.behave(...(index < count ? how : []));
    });
  }
}

test.each<[string, Behaviour[]]>([
  ['silent or garbled', [hang, htmlOk, emptyAnswer]],
  ['refusing', [error500, rateLimited, quotaUsedUp, refuseLongRanges(0)]],
  ['of another world', [wrongChainId(1), emptyCode(), omitLogs(), staleHead(9)]],
])('one bad provider of three stops nothing: %s', async (_, faults) => {
  const scenario = await openScenario({ yaml: quick });
  const sent: SentTransfer[] = [];
  for (const fault of faults) {
    behave(scenario, ['north', 'south'], 1, fault);
    if (fault === faults[0]) await scenario.start();
    const wave = await scenario.send(1);
    await scenario.until(`2 delivered beside ${fault.name}`, (seen) =>
      wave.every(({ guid }) => seen.byGuid.get(guid)?.deliveries.length === 1),
    );
    sent.push(...wave);
  }
  const seen = await scenario.untilSettled(sent);
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
  expectFrugal(seen);
});

test.each([2, 3])(
  'with %i of three providers down a chain waits, the other is read on, and nothing is lost',
  async (down) => {
    const scenario = await openScenario({ yaml: quick });
    await scenario.start();
    await scenario.untilSettled(await scenario.send(1));
    behave(scenario, ['north'], down, error500);
    await scenario.untilNode('the chain is unreadable', (state) => troubleOf(state, 'north') !== undefined);
    expect(troubleOf(scenario.state(), 'north')?.cause).toBe('chain_unreadable');
    const south = heightOf(scenario.state(), 'south');
    const during = await scenario.send(2);
    const north = heightOf(scenario.state(), 'north');
    await scenario.untilNode('the other chain is read on', (state) => heightOf(state, 'south') > south + 5n);
    expect(heightOf(scenario.state(), 'north')).toBe(north);
    const waiting = await scenario.observe();
    for (const { guid } of during) expect(waiting.byGuid.get(guid)?.deliveries).toEqual([]);
    for (const one of during.filter(({ direction }) => direction === 'southToNorth')) {
      expect(scenario.record(one.packet)?.state).toMatch(/observed|final/);
    }
    behave(scenario, ['north'], 0);
    const seen = await scenario.untilSettled(during);
    expect(seen).toMatchObject({ sent: 6, delivered: 6 });
    expectSound(seen);
    expectFrugal(seen);
  },
);

test.each<[string, (scenario: Scenario) => Behaviour, RegExp]>([
  ['is another chain', () => wrongChainId(1), /chain id 1, wanted 31337/],
  ['has no endpoint', ({ deployment }) => emptyCode(deployment.north.endpoint), /no code at endpoint/],
])('a chain that %s by all its providers is refused, says so, and the other is read on', async (_, fault, says) => {
  const scenario = await openScenario();
  behave(scenario, ['north'], 3, fault(scenario));
  await scenario.start();
  const sent = await scenario.send(1);
  await scenario.untilNode('the other chain is read on', (state) => heightOf(state, 'south') > 10n);
  expect(troubleOf(scenario.state(), 'north')?.detail).toMatch(says);
  expect(heightOf(scenario.state(), 'north')).toBe(-1n);
  const before = await scenario.observe();
  expect(before.delivered).toBe(0);
  expect(before.signedPayloads.size).toBe(0);
  behave(scenario, ['north'], 0);
  expectSound(await scenario.untilSettled(sent));
});
