// Providers that lie, fail or differ: what a quorum of independent operators is there for.
import { namedAccount } from '../support/accounts.ts';
import { tokens } from '../support/deployment.ts';
import { lie } from '../support/forging.ts';
import {
  claimInclusion,
  inTurns,
  inventConsumptions,
  lieAboutReceipts,
  otherDialect,
  restlessHead,
} from '../support/lies.ts';
import type { Packet } from '../support/packet.ts';
import { error500, hang, htmlOk, omitLogs, staleHead, swallowTransactions } from '../support/proxyBehaviours.ts';
import type { Behaviour } from '../support/recordingProxy.ts';
import { keyOf, type Scenario } from '../support/scenario.ts';
import { type SimulatedClock, simulatedClock } from '../support/simulatedClock.ts';
import type { Row, Stage } from './row.ts';

type Side = 'north' | 'south';
/** The first in the list: who the control believes. */
const liar = 'alpha';
const stolen = { direction: 'southToNorth', to: namedAccount('thief').address, amount: tokens(500) } as const;
/** Header and receipts are taken as they come: such a lie does not fit in itself. */
const trusting = { yaml: { chain: { verifyBlocks: false } } };
const quick = { yaml: { chain: { requestTimeoutMs: 500 } } };

function behave(scenario: Scenario, side: Side, first: number, count: number, ...how: readonly Behaviour[]): void {
  for (const proxy of scenario.network.proxies[side].slice(first, first + count)) proxy.behave(...how);
}

function recover(scenario: Scenario): void {
  for (const proxy of scenario.network.allProxies) proxy.behave();
}

/** The node doubts this operator: it is suspended or excluded, or its word stands open against the quorum's. */
function doubted(scenario: Scenario, side: Side, operator = liar): boolean {
  const standing = scenario.providers(side).find((one) => one.operator === operator)?.standing;
  const open = [...scenario.state().disputes.values()];
  return (standing !== undefined && standing !== 'counted') || open.some((one) => one.operator === operator);
}

/** It is set aside by itself, or who reports it is not believed. */
function heldBack(scenario: Scenario, side: Side, packet: Packet): boolean {
  const record = scenario.state().packets.get(keyOf(packet));
  return record?.hold?.cause === 'source_not_agreed' || doubted(scenario, side);
}

/** A forged burn on south, served by the first provider in some manner. */
async function forgedBurn(stage: Stage, how: Partial<Parameters<typeof lie>[1]>): Promise<void> {
  const { scenario } = stage;
  const { packet } = await stage.strike(() => lie(scenario.network, { ...stolen, ...how }));
  if (!stage.guarded) return stage.lost();
  await stage.held('the forgery', () => heldBack(scenario, 'south', packet));
  await stage.honest();
  recover(scenario);
  await stage.honest();
}

/** One provider of three on both chains behaves so; without the quorum it is the one that is believed. */
async function oneBad(
  stage: Stage,
  fault: (scenario: Scenario, side: Side) => Promise<Behaviour> | Behaviour,
): Promise<void> {
  const { scenario } = stage;
  await stage.strike(async () => {
    for (const side of ['north', 'south'] as const) behave(scenario, side, 0, 1, await fault(scenario, side));
  });
  if (!stage.guarded) return stage.stopped(await scenario.send(1));
  await stage.honest();
  await stage.honest();
}

const outage = { chain: { maxHeadLagMs: 60_000, requestTimeoutMs: 30_000 } };
/** Of the run under way: rows are played one after the other. */
let clock: SimulatedClock = simulatedClock();
const withClock = () => {
  clock = simulatedClock();
  return { clock };
};

export const readingRows: readonly Row[] = [
  {
    id: 'forged-packet',
    title: '1 of 3 forges a PacketSent',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: ['quorum'],
    controlScenario: trusting,
    unaffected: 'both lanes',
    holdWithinMs: 10_000,
    run: (stage) => forgedBurn(stage, {}),
  },
  {
    id: 'forged-branch',
    title: '1 of 3 serves a consistent forged branch',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: ['quorum'],
    unaffected: 'both lanes',
    holdWithinMs: 10_000,
    run: (stage) => forgedBurn(stage, { fork: true }),
  },
  {
    id: 'flipping-liar',
    title: '1 of 3 flips between truth and lie',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: ['quorum'],
    controlScenario: trusting,
    unaffected: 'both lanes',
    holdWithinMs: 10_000,
    run: (stage) => forgedBurn(stage, { manner: inTurns }),
  },
  {
    id: 'outage-and-lie',
    title: '2 of 3 unreachable for 10 min while 1 lies',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: ['quorum'],
    unaffected: 'none while a chain has no quorum; both lanes after it',
    holdWithinMs: 10_000,
    scenario: { yaml: outage },
    overrides: withClock,
    run: async (stage) => {
      const { scenario } = stage;
      const { north, south } = scenario.deployment;
      const signedBefore = (await scenario.observe()).signedPayloads.size;
      await stage.strike(async () => {
        behave(scenario, 'south', 1, 2, error500);
        await lie(scenario.network, { ...stolen, fork: true, others: [error500] });
      });
      if (!stage.guarded) return stage.lost();
      await stage.held('no quorum on south', (state) => state.troubles.has('south' as never));
      const waiting = await scenario.send(1);
      await clock.pass(600_000, [north.anvil, south.anvil]);
      const during = await scenario.observe();
      if (during.signedPayloads.size !== signedBefore) throw new Error('something was signed without a quorum');
      recover(scenario);
      await stage.settled(waiting);
      await stage.honest();
    },
  },
  {
    id: 'quorum-returns',
    title: 'the honest quorum returns: all is delivered, no hand on it',
    incident: 'outage',
    kind: 'liveness',
    guards: ['readmission'],
    unaffected: 'none while a chain has no quorum; both lanes after it',
    holdWithinMs: 10_000,
    run: async (stage) => {
      const { scenario } = stage;
      await stage.strike(() => behave(scenario, 'south', 0, 3, error500));
      const waiting = await scenario.send(1);
      await stage.held('no quorum on south', (state) => state.troubles.has('south' as never));
      await scenario.untilNode('all are suspended', () =>
        scenario.providers('south').every(({ standing }) => standing === 'suspended'),
      );
      recover(scenario);
      if (!stage.guarded) return stage.stopped(waiting);
      await stage.settled(waiting);
      await stage.honest();
    },
  },
  {
    id: 'receipt-lie',
    title: '1 of 3 lies about receipts: a swallowed transaction "included"',
    incident: 'faulty provider',
    kind: 'liveness',
    guards: ['quorum'],
    controlScenario: trusting,
    unaffected: 'both lanes',
    holdWithinMs: null,
    scenario: { yaml: { chain: { replaceAfterMs: 1_000 } } },
    run: async (stage) => {
      const { scenario } = stage;
      const { proxies } = scenario.network;
      const account = scenario.deployment.sender.address;
      const handedOut = proxies.south[1]?.transactions.length ?? 0;
      await stage.strike(() => {
        behave(scenario, 'south', 0, 1, swallowTransactions, claimInclusion(account), lieAboutReceipts);
        behave(scenario, 'south', 1, 2, swallowTransactions);
      });
      const sent = await scenario.send(1, 'northToSouth');
      await scenario.until('a swallowed transaction', () => (proxies.south[1]?.transactions.length ?? 0) > handedOut);
      behave(scenario, 'south', 1, 2);
      if (!stage.guarded) return stage.stopped(sent);
      await stage.settled(sent);
      await stage.honest();
    },
  },
  {
    id: 'invented-consumption',
    title: '1 of 3 invents a delivery in every block',
    incident: 'griefing provider',
    kind: 'liveness',
    guards: ['refutation'],
    unaffected: 'both lanes, after the book was held for no longer than finality',
    holdWithinMs: 10_000,
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      const from = (await deployment.south.anvil.blockNumber()) + 1;
      const invented = { direction: 'northToSouth', to: stolen.to, amount: tokens(7), from } as const;
      await stage.strike(() => behave(scenario, 'south', 0, 1, inventConsumptions(deployment, invented)));
      await stage.held('the book in dispute', () => doubted(scenario, 'south'));
      if (!stage.guarded) return stage.stopped(await scenario.send(1));
      await scenario.untilNode('its operator excluded', () =>
        scenario.providers('south').some(({ standing, operator }) => operator === liar && standing === 'excluded'),
      );
      await stage.honest();
      await stage.honest();
    },
  },
  {
    id: 'omitted-logs',
    title: '1 of 3 omits logs from ranges',
    incident: 'faulty provider',
    kind: 'liveness',
    guards: ['quorum'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    run: (stage) => oneBad(stage, () => omitLogs()),
  },
  {
    id: 'stale-head',
    title: '1 of 3 has a stale head',
    incident: 'faulty provider',
    kind: 'liveness',
    guards: ['quorum'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    run: (stage) =>
      oneBad(stage, async ({ deployment }, side) => staleHead(await deployment[side].anvil.blockNumber())),
  },
  {
    id: 'restless-heads',
    title: 'heads differ by a block on every poll',
    incident: 'everyday',
    kind: 'liveness',
    guards: ['headSearch'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    scenario: { blockTimeMs: 400 },
    run: async (stage) => {
      const { scenario } = stage;
      await stage.strike(() => {
        for (const proxies of Object.values(scenario.network.proxies)) {
          proxies.forEach((proxy: { behave(...how: Behaviour[]): void }, index: number) => {
            proxy.behave(restlessHead(index));
          });
        }
      });
      if (!stage.guarded) return stage.stopped(await scenario.send(1), 15);
      await stage.honest();
      await stage.honest();
    },
  },
  {
    id: 'hanging',
    title: '1 of 3 hangs',
    incident: 'everyday',
    kind: 'liveness',
    guards: ['quorum'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    scenario: quick,
    run: (stage) => oneBad(stage, () => hang),
  },
  {
    id: 'html',
    title: '1 of 3 answers 200 with HTML',
    incident: 'everyday',
    kind: 'liveness',
    guards: ['quorum'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    run: (stage) => oneBad(stage, () => htmlOk),
  },
  {
    id: 'dialects',
    title: 'answers differ in non-consensus fields only',
    incident: 'everyday',
    kind: 'liveness',
    guards: ['canonical'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    run: async (stage) => {
      const { scenario } = stage;
      await stage.strike(() => {
        for (const proxy of scenario.network.allProxies) proxy.behave(otherDialect(proxy.name));
      });
      if (!stage.guarded) return stage.stopped(await scenario.send(1));
      await stage.honest();
      await stage.honest();
      const doubts = (['north', 'south'] as const).flatMap((side) =>
        scenario.providers(side).filter(({ standing }) => standing !== 'counted'),
      );
      if (doubts.length > 0 || scenario.state().disputes.size > 0) throw new Error('a quarrel over other fields');
    },
  },
];
