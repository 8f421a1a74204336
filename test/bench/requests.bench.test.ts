// What a quorum costs in requests, under load. More providers must not cost more than they are worth: heads and log
// ranges are asked of all, everything that is pinned to a block of k + 1. `npm run bench:requests` runs it at full size.
import { writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';
import { countRequests, type RequestClass } from './countRequests.ts';

const messages = Number(process.env.LOADLINE_BENCH_MESSAGES ?? 20);

interface Cost {
  readonly providers: number;
  readonly quorum: number;
  readonly messages: number;
  readonly perMessage: Readonly<Record<RequestClass, number>>;
  /** Requests for each that a single provider got. */
  readonly headsPerProvider: number;
  /** Providers that a pinned question was put to. */
  readonly pinnedPerQuestion: number;
}

async function costOf(providers: number): Promise<Cost> {
  const quorum = Math.floor(providers / 2) + 1;
  const unsafe = providers === 1 ? { unsafeQuorum: true } : {};
  const scenario = await openScenario({ proxiesPerChain: providers, yaml: { quorum, chain: unsafe } });
  const counter = countRequests();
  for (const chain of ['north', 'south'] as const) {
    scenario.network.proxies[chain].forEach((proxy, index) => {
      proxy.behave(counter.watch(chain, index));
    });
  }
  await scenario.start();
  await scenario.untilSettled(await scenario.send(1));
  counter.reset();
  const sent = await scenario.send(messages);
  const seen = await scenario.untilSettled(sent, 60_000);
  const per = (one: RequestClass): number => counter.requestsOf(one) / sent.length;
  expectSound(seen);
  expectFrugal(seen);
  await scenario.stop();
  return {
    providers,
    quorum,
    messages: sent.length,
    perMessage: {
      headsAndLogRanges: per('headsAndLogRanges'),
      pinnedReads: per('pinnedReads'),
      sending: per('sending'),
    },
    headsPerProvider: counter.requestsOf('headsAndLogRanges') / counter.busiest('headsAndLogRanges'),
    pinnedPerQuestion: counter.providersPerQuestion(),
  };
}

/** On a slow machine an answer that is late is asked for elsewhere: so much more, at most. */
const HEDGED = 1.05;

test('requests rise at most n times for heads and log ranges, and k + 1 times for pinned reads', async () => {
  const costs = [await costOf(1), await costOf(3), await costOf(5)];
  writeSync(1, `${tableOf(costs)}\n`);
  for (const { providers, quorum, headsPerProvider, pinnedPerQuestion } of costs) {
    expect(headsPerProvider).toBeLessThanOrEqual(providers);
    expect(pinnedPerQuestion).toBeLessThanOrEqual(Math.min(providers, quorum + 1) * HEDGED);
  }
});

function tableOf(costs: readonly Cost[]): string {
  const shown = (value: number): string => value.toFixed(2).padStart(8);
  const rows = costs.map(({ providers, quorum, messages: sent, perMessage, headsPerProvider, pinnedPerQuestion }) =>
    [
      `${quorum} of ${providers}`.padEnd(8),
      String(sent).padStart(8),
      shown(perMessage.headsAndLogRanges),
      shown(perMessage.pinnedReads),
      shown(perMessage.sending),
      shown(headsPerProvider),
      shown(pinnedPerQuestion),
    ].join('  '),
  );
  const head = ['quorum  ', 'messages', '   heads', '  pinned', ' sending', ' heads/p', ' pin/ask'].join('  ');
  return [
    'Requests a message, both chains together; heads/p: per request of the busiest provider; pin/ask: per question',
    head,
    ...rows,
  ].join('\n');
}
