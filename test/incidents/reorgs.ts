// Chains that go back, and second layers whose providers agree on what their first layer contradicts.
import { namedAccount } from '../support/accounts.ts';
import { type Background, honestVerifier, type Proposer, proposer } from '../support/background.ts';
import { tokens } from '../support/deployment.ts';
import type { YamlOptions } from '../support/deploymentYaml.ts';
import { lie } from '../support/forging.ts';
import { commitAndExecuteByHand } from '../support/handRelay.ts';
import { verifyAs } from '../support/outsiders.ts';
import { thief } from '../support/ownerActions.ts';
import { keyOf, type Scenario } from '../support/scenario.ts';
import { createTransfers, type SentTransfer } from '../support/transfers.ts';
import type { Row, Stage } from './row.ts';

/** Finalized is 16 blocks behind: far enough to go back within, near enough to wait for. */
const slots = { slotsInEpoch: 8, reorgs: true };
const belowFinal = 24;
const verifier = namedAccount('other verifier');
const everyLane = 'none: every lane of two chains touches that chain';

async function sendOne({ scenario }: Stage): Promise<SentTransfer> {
  const [sent] = await scenario.send(1, 'northToSouth');
  return sent as SentTransfer;
}

const stateOf = (scenario: Scenario, { packet }: SentTransfer) => scenario.state().packets.get(keyOf(packet))?.state;

/** Replaces every block from that of the transfer on. */
const removeLock = ({ deployment: { north } }: Scenario, { blockNumber }: SentTransfer): Promise<void> =>
  north.anvil.reorgFrom(blockNumber);

/** By whatever nonce the sender has by now. */
async function lockAgain({ deployment }: Scenario, whole: number): Promise<[SentTransfer]> {
  const transfers = await createTransfers(deployment);
  const sent = await transfers.send([{ direction: 'northToSouth', to: thief.address, amount: tokens(whole) }]);
  return sent as [SentTransfer];
}

async function delivered({ scenario }: Stage, { guid }: SentTransfer): Promise<void> {
  await scenario.until('it is delivered', (seen) => (seen.byGuid.get(guid)?.deliveries.length ?? 0) > 0);
}

const halted = (scenario: Scenario, cause: string): boolean => scenario.halts().some((halt) => halt.cause === cause);

let others: Background | undefined;
let proposing: Proposer | undefined;
/** South is a second layer on north, and every value calls for its anchor. */
async function anchored(deployment: Scenario['deployment']): Promise<Partial<YamlOptions>> {
  proposing = await proposer(deployment);
  const anchor = { stack: 'op', l1: 'north', registry: proposing.registry, maxAgeMs: 4_000 };
  return { perChain: { south: { anchor, tiers: [{ minDepth: 0, anchor: true }] } } };
}

/** Two of south's three providers agree on a branch in which a burn was forged: its quorum is theirs. */
async function forgedByQuorum(stage: Stage): Promise<void> {
  const { network } = stage.scenario;
  const to = thief.address;
  await lie(network, { direction: 'southToNorth', to, amount: tokens(500), fork: true, liars: [0, 1] });
}

export const reorgRows: readonly Row[] = [
  {
    id: 'source-reorg',
    title: 'source reorg before finality',
    incident: 'everyday',
    kind: 'prevented',
    guards: [],
    controlScenario: { yaml: { finality: { rule: 'depth', depth: 1 } } },
    unaffected: 'both lanes',
    holdWithinMs: 10_000,
    scenario: slots,
    run: async (stage) => {
      const { scenario } = stage;
      const { north } = scenario.deployment;
      const sent = await sendOne(stage);
      const raw = await north.anvil.rpc.request('eth_getRawTransactionByHash', [sent.hash]);
      if (!stage.guarded) {
        await delivered(stage, sent);
        await stage.strike(() => removeLock(scenario, sent));
        return stage.lost();
      }
      await scenario.untilNode('it is observed', () => stateOf(scenario, sent) === 'observed');
      await stage.strike(() => removeLock(scenario, sent));
      await stage.held('it is orphaned', () => stateOf(scenario, sent) === 'orphaned');
      // Where it is back in a block already, this is refused.
      await north.anvil.rpc.request('eth_sendRawTransaction', [raw]).catch(() => undefined);
      await stage.settled([sent]);
      await stage.honest();
    },
  },
  {
    id: 'source-reorg-attested',
    title: 'source reorg after attestation: revoked',
    incident: 'deep reorg',
    kind: 'prevented',
    guards: [],
    controlScenario: { guardian: namedAccount('owner') },
    unaffected: everyLane,
    holdWithinMs: 10_000,
    scenario: {
      ...slots,
      otherVerifier: verifier,
      prepare: async (deployment) => {
        others = honestVerifier(deployment, verifier);
        return {};
      },
    },
    run: async (stage) => {
      const { scenario } = stage;
      const { deployment } = scenario;
      await others?.pause();
      const sent = await sendOne(stage);
      await scenario.untilNode('it is attested', () => stateOf(scenario, sent) === 'attested');
      await stage.strike(() => removeLock(scenario, sent));
      await scenario.untilNode('it is orphaned', () => /orphaned|revoked/.test(stateOf(scenario, sent) ?? ''));
      if (stage.guarded) await stage.held('it is revoked', () => stateOf(scenario, sent) === 'revoked');
      await verifyAs(deployment, 'northToSouth', verifier, [sent.packet]);
      await commitAndExecuteByHand(deployment, 'northToSouth', [sent.packet], { allowRevert: true });
      if (!stage.guarded) return stage.lost();
      const seen = await scenario.observe();
      if ((seen.byGuid.get(sent.guid)?.deliveries.length ?? 0) > 0) throw new Error('delivered though revoked');
    },
  },
  {
    id: 'source-reorg-delivered',
    title: 'source reorg after delivery, and the same once more',
    incident: 'deep reorg',
    kind: 'detected',
    guards: ['halts'],
    tolerated: tokens(1),
    unaffected: everyLane,
    holdWithinMs: 10_000,
    scenario: slots,
    run: async (stage) => {
      const { scenario } = stage;
      const sent = await sendOne(stage);
      await delivered(stage, sent);
      await stage.strike(() => removeLock(scenario, sent));
      if (stage.guarded) {
        await stage.held('the lanes are halted', () => halted(scenario, 'final_block_changed'));
        await scenario.untilNode('the delivered orphan is a violation', () => halted(scenario, 'source_orphaned'));
      }
      // The first of these takes the path's nonce again, which is spent: only the second can be delivered at all.
      const [first] = await lockAgain(scenario, 2);
      await scenario.untilNode('it is held', () => stateOf(scenario, first) === 'quarantined');
      const [second] = await lockAgain(scenario, 3);
      if (stage.guarded) await scenario.untilNode('it is held', () => stateOf(scenario, second) === 'quarantined');
      else await delivered(stage, second);
      await removeLock(scenario, first);
      if (!stage.guarded) await stage.lost(tokens(1));
    },
  },
  {
    id: 'destination-reorg',
    title: 'destination reorg removes a delivered packet',
    incident: 'everyday',
    kind: 'liveness',
    guards: ['rollback'],
    unaffected: 'both lanes',
    holdWithinMs: null,
    scenario: slots,
    run: async (stage) => {
      const { scenario } = stage;
      const { south } = scenario.deployment;
      const sent = await sendOne(stage);
      await scenario.untilNode('it is delivered', () => stateOf(scenario, sent) === 'delivered');
      const at = (await scenario.observe()).byGuid.get(sent.guid)?.deliveries[0]?.blockNumber ?? 0;
      await stage.strike(() => south.anvil.reorgFrom(at - 2));
      if (!stage.guarded) return stage.stopped([sent]);
      await stage.settled([sent]);
      await stage.honest();
    },
  },
  {
    id: 'final-block-changed',
    title: 'a finalized block changes, then a lock is undone',
    incident: 'broken finality',
    kind: 'prevented',
    guards: ['halts'],
    unaffected: everyLane,
    holdWithinMs: 10_000,
    scenario: slots,
    run: async (stage) => {
      const { scenario } = stage;
      const { anvil } = scenario.deployment.north;
      // Nothing of ours is in what changes.
      await anvil.mine(2 * belowFinal);
      const head = BigInt(await anvil.blockNumber());
      await scenario.untilNode('these blocks are final', ({ chains }) =>
        [...chains].some(([name, { final }]) => name === 'north' && final !== null && final.height > head - 20n),
      );
      await stage.strike(() => anvil.reorg(belowFinal));
      if (stage.guarded) await stage.held('the chain is halted', () => halted(scenario, 'final_block_changed'));
      const sent = await sendOne(stage);
      if (stage.guarded) await scenario.untilNode('it is held', () => stateOf(scenario, sent) === 'quarantined');
      else await delivered(stage, sent);
      await removeLock(scenario, sent);
      if (!stage.guarded) await stage.lost();
    },
  },
  {
    id: 'anchor-mismatch',
    title: '2 of 3 of an L2 forge a branch: its anchor contradicts it',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: [],
    controlScenario: { prepare: async () => ({}) },
    unaffected: everyLane,
    holdWithinMs: 10_000,
    scenario: { prepare: anchored },
    run: async (stage) => {
      const { scenario } = stage;
      await stage.strike(() => forgedByQuorum(stage));
      if (!stage.guarded) return stage.lost();
      await stage.held('the L2 is halted', () => halted(scenario, 'anchor_mismatch'));
    },
  },
  {
    id: 'anchor-stale',
    title: '2 of 3 of an L2 forge a branch while its anchor stands still',
    incident: 'KelpDAO 2026',
    kind: 'prevented',
    guards: [],
    controlScenario: { prepare: async () => ({}) },
    unaffected: 'the lane to the L2',
    holdWithinMs: 10_000,
    scenario: { prepare: anchored },
    run: async (stage) => {
      const { scenario } = stage;
      if (stage.guarded) await proposing?.pause();
      await stage.strike(() => forgedByQuorum(stage));
      if (!stage.guarded) return stage.lost();
      const causes = /anchor_stale|awaiting_anchor/;
      await stage.held('the burn waits for its anchor', ({ packets }) =>
        [...packets.values()].some(({ hold }) => hold !== null && causes.test(hold.cause)),
      );
      await scenario.untilNode('the anchor is stale', ({ packets }) =>
        [...packets.values()].some(({ hold }) => hold?.cause === 'anchor_stale'),
      );
      await stage.honest('northToSouth');
    },
  },
];
