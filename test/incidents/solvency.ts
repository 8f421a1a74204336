// Value that arrives without an authorization of its own, and legs that no longer hold what they owe. The attacker holds
// what the incidents' attackers held: the verifier's keys, the custody's, or the issuer's. What is lost before anybody can
// know is tolerated; nothing may go after it. Time counts from the transaction that moves the value.
import type { State } from '../../relayer/core/state.ts';
import { namedAccount } from '../support/accounts.ts';
import { type Background, honestVerifier } from '../support/background.ts';
import type { Authorization } from '../support/backing.ts';
import { conversionRate, type Deployment, type Direction, tokens } from '../support/deployment.ts';
import { forgeTransfer } from '../support/forgedTransfer.ts';
import { attestByHand, commitAndExecuteByHand } from '../support/handRelay.ts';
import { commitByHand, executeDirectly, verifyAs } from '../support/outsiders.ts';
import { burnAs, thief, weakenUln } from '../support/ownerActions.ts';
import { oftMessage, type Packet } from '../support/packet.ts';
import { laneOf } from '../support/people.ts';
import { expectHeld, keyOf, type Scenario } from '../support/scenario.ts';
import { createTransfers, type SentTransfer } from '../support/transfers.ts';
import type { Row } from './row.ts';

const beside = { secondPair: true };
const loot = tokens(500);
/** What every row begins with. */
const replayed = tokens(1);
/** A verifier of somebody else's: no more than an account. */
const verifier = namedAccount('other verifier');

const haltedFor = (scope: string) => (state: State) =>
  [...state.halts.values()].some((halt) => halt.cause === 'unmatched_consumption' && halt.scope.kind === scope);

/** A small lock with a large one behind it: what is in flight hides the forgery from every sum, and the small one goes. */
async function lockTwo({ transfers, deployment: { user } }: Scenario): Promise<SentTransfer[]> {
  const lock = { direction: 'northToSouth', to: user.address } as const;
  return transfers.send([
    { ...lock, amount: tokens(1) },
    { ...lock, amount: tokens(1_000) },
  ]);
}

async function sendBeside(scenario: Scenario, direction: Direction): Promise<SentTransfer[]> {
  const { second } = scenario.deployment;
  if (second === undefined) throw new Error('this row has no second pair');
  const transfers = await createTransfers(second);
  return transfers.send([{ direction, to: second.user.address, amount: tokens(1) }]);
}

/** Set aside because its lane is halted. */
async function heldBeside(scenario: Scenario, sent: readonly SentTransfer[]): Promise<void> {
  await scenario.untilNode('the second pair is held', ({ packets }) =>
    sent.every(({ packet }) => packets.get(keyOf(packet))?.state === 'quarantined'),
  );
}

let others: Background | undefined;

/** Burns of both pairs are verified by another than us alone, which is honest until its key is stolen. */
async function verifiedByAnother(deployment: Deployment): Promise<Record<string, never>> {
  const { north, south, second } = deployment;
  for (const { anvil } of [north, south]) await anvil.fund(verifier.address, 10n ** 21n);
  for (const pair of second ? [deployment, second] : [deployment]) {
    await weakenUln(pair, 'southToNorth', verifier.address);
  }
  others = honestVerifier(deployment, verifier);
  return {};
}

async function deliveredUnlock(scenario: Scenario): Promise<Authorization> {
  const { byGuid } = await scenario.observe();
  const delivered = [...byGuid.values()].flatMap(({ authorization, deliveries }) =>
    authorization?.direction === 'southToNorth' && deliveries.length > 0 ? [authorization] : [],
  );
  const [first] = delivered;
  if (first?.amount !== replayed) throw new Error(`saw ${delivered.length} unlocks, wanted one of ${replayed}`);
  return first;
}

/** The next nonce of a path, with the guid of a packet that was delivered, to another recipient: all but its execution. */
async function forgeReplay(deployment: Deployment, { direction, guid, amount }: Authorization): Promise<Packet> {
  const next = await forgeTransfer(deployment, { direction, to: thief.address, amount });
  const packet = { ...next.packet, guid, message: oftMessage(thief.address, amount / conversionRate) };
  await attestByHand(deployment, direction, [packet]);
  await commitByHand(deployment, direction, [packet]);
  return packet;
}

export const solvencyRows: readonly Row[] = [
  {
    id: 'replayed-unlock',
    title: 'a delivered unlock replayed to another recipient',
    incident: 'Nomad 2022',
    kind: 'detected',
    guards: ['match'],
    tolerated: replayed,
    unaffected: 'none: every lane of our attester set halts',
    holdWithinMs: 10_000,
    scenario: beside,
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      const packet = await forgeReplay(deployment, await deliveredUnlock(scenario));
      await stage.strike(() => executeDirectly(deployment, 'southToNorth', packet));
      if (stage.guarded) await stage.held('the replay', haltedFor('attesterSet'));
      const sent = await lockTwo(scenario);
      if (!stage.guarded) return stage.lost(replayed);
      await expectHeld(scenario, sent);
      await heldBeside(scenario, await sendBeside(scenario, 'northToSouth'));
    },
  },
  {
    id: 'unlock-around-us',
    title: 'unlock without a burn, by a verifier that goes around us: its lanes halt',
    incident: 'Ronin 2022, Harmony 2022, KelpDAO 2026',
    kind: 'detected',
    guards: ['match'],
    unaffected: 'the second pair, where that verifier has no part',
    holdWithinMs: 10_000,
    scenario: { ...beside, prepare: verifiedByAnother },
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      await others?.pause();
      // Its nonce is above the source's own outbound nonce.
      const stolen = { direction: 'southToNorth', to: thief.address, amount: loot } as const;
      const { packet } = await forgeTransfer(deployment, stolen);
      await verifyAs(deployment, 'southToNorth', verifier, [packet]);
      await stage.strike(() => commitAndExecuteByHand(deployment, 'southToNorth', [packet]));
      if (stage.guarded) await stage.held('the unlock', haltedFor('verifiers'));
      const sent = await lockTwo(scenario);
      if (!stage.guarded) return stage.lost();
      await expectHeld(scenario, sent);
      await heldBeside(scenario, await sendBeside(scenario, 'southToNorth'));
      await stage.honestBeside('northToSouth');
    },
  },
  {
    id: 'mint-without-lock',
    title: 'mint without a lock, then its redemption over our lane',
    incident: 'Wormhole 2022, BNB bridge 2022, Hyperbridge 2026',
    kind: 'detected',
    guards: ['match', 'onePayload'],
    tolerated: loot,
    unaffected: 'none: every lane of our attester set halts',
    holdWithinMs: 10_000,
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment, transfers } = scenario;
      const forge = { direction: 'northToSouth', to: thief.address, amount: loot } as const;
      const { packet } = await forgeTransfer(deployment, forge);
      await attestByHand(deployment, 'northToSouth', [packet]);
      await stage.strike(() => commitAndExecuteByHand(deployment, 'northToSouth', [packet]));
      if (stage.guarded) await stage.held('the mint', haltedFor('attesterSet'));
      const redeemed = await burnAs(deployment, thief, loot);
      // The forgery took its nonce: it stays in flight, and hides the forgery from every sum.
      await transfers.send([{ direction: 'northToSouth', to: deployment.user.address, amount: tokens(1_000) }]);
      if (!stage.guarded) return stage.lost(loot);
      await expectHeld(scenario, [redeemed]);
      const { mode } = scenario.state().modes.get(laneOf(scenario, deployment, 'southToNorth').path) ?? {};
      if (mode !== 'halted') throw new Error(`saw the redemption lane ${mode}, wanted it halted`);
    },
  },
];
