// What the two sides of a lane take for granted about each other, changed by whoever holds the owner's key. The second
// pair on the same chains is not touched by it.
import { tokens } from '../support/deployment.ts';
import { forgeTransfer } from '../support/forgedTransfer.ts';
import {
  burnAs,
  movePeer,
  redenominateSouth,
  relayAround,
  thief,
  upgradeSouth,
  weakenUln,
} from '../support/ownerActions.ts';
import { keyOf, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';
import type { Row } from './row.ts';

const beside = { secondPair: true };
const drifted = (scenario: Scenario): boolean => scenario.halts().some(({ cause }) => cause === 'assumption_drift');
const isHeld = (scenario: Scenario, { packet }: SentTransfer): boolean =>
  scenario.state().packets.get(keyOf(packet))?.state === 'quarantined';

export const assumptionRows: readonly Row[] = [
  {
    id: 'peer-moved',
    title: 'peer changed by the owner while a packet is in flight',
    incident: 'Griffin AI 2025',
    kind: 'prevented',
    guards: ['assumptions'],
    unaffected: 'the second pair',
    holdWithinMs: 10_000,
    // What leaves one chain right after a change on the other is in flight for longer than that takes to be read.
    scenario: { ...beside, yaml: { finality: { rule: 'depth', depth: 12 } } },
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      await stage.strike(() => movePeer(deployment, 'northToSouth', thief.address));
      const sent = await scenario.send(1, 'northToSouth');
      if (!stage.guarded) return stage.lost();
      await stage.held('the drift', () => drifted(scenario));
      await scenario.untilNode('the packet is held', () => sent.every((one) => isHeld(scenario, one)));
      await stage.honestBeside();
      // The owner takes it back, and the operators sign for what is there now.
      await movePeer(deployment, 'northToSouth', deployment.north.oapp);
      await scenario.pin({ renew: true });
      await stage.settled(sent);
      await stage.honest();
    },
  },
  {
    id: 'uln-weakened',
    title: 'ULN weakened to 1-of-1 without us, and a forged unlock through it',
    incident: 'KelpDAO 2026, Griffin AI 2025',
    kind: 'detected',
    guards: ['assumptions', 'solvency'],
    unaffected: 'the second pair',
    holdWithinMs: 10_000,
    scenario: beside,
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      await stage.strike(() => weakenUln(deployment, 'southToNorth', thief.address));
      if (stage.guarded) await stage.held('the drift', () => drifted(scenario));
      const forged = await forgeTransfer(deployment, {
        direction: 'southToNorth',
        to: thief.address,
        amount: tokens(500),
      });
      await relayAround(deployment, 'southToNorth', thief, forged.packet);
      const sent = await scenario.send(1, 'northToSouth');
      if (!stage.guarded) return stage.lost();
      await scenario.untilNode('what is sent after it is held', () => sent.every((one) => isHeld(scenario, one)));
      await stage.honestBeside();
    },
  },
  {
    id: 'proxy-upgraded',
    title: 'proxy upgraded, and a burn that did not happen',
    incident: 'Qubit 2022',
    kind: 'prevented',
    guards: ['assumptions'],
    unaffected: 'the second pair',
    holdWithinMs: 10_000,
    scenario: { ...beside, southToken: 'proxy' },
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      const burned = await stage.strike(async () => {
        await upgradeSouth(deployment, 'hollow');
        return burnAs(deployment, thief, tokens(500));
      });
      if (!stage.guarded) return stage.lost();
      await stage.held('the drift', () => drifted(scenario));
      await scenario.untilNode('the burn is held', () => isHeld(scenario, burned));
      await stage.honestBeside();
    },
  },
  {
    id: 'decimals-changed',
    title: 'decimals changed: dust buys whole tokens',
    incident: 'redenomination',
    kind: 'prevented',
    guards: ['assumptions'],
    unaffected: 'the second pair',
    holdWithinMs: 10_000,
    scenario: { ...beside, southToken: 'redenominated' },
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment, transfers } = scenario;
      const dust = { direction: 'northToSouth', to: thief.address, amount: tokens(1) } as const;
      await stage.settled(await transfers.send([dust]));
      await stage.strike(() => redenominateSouth(deployment, 6));
      // No event tells: only the schedule finds it.
      if (stage.guarded) await stage.held('the drift', () => drifted(scenario));
      const burned = await burnAs(deployment, thief, tokens(500));
      if (!stage.guarded) return stage.lost();
      await scenario.untilNode('the burn is held', () => isHeld(scenario, burned));
      await stage.honestBeside();
    },
  },
];
