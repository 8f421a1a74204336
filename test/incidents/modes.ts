// What a person or a policy holds: a lane that is drained or halted by hand, and a path that stands behind a large transfer.
import { chainName } from '../../relayer/core/ids.ts';
import type { BookPolicy } from '../../relayer/core/policy.ts';
import { tokens } from '../support/deployment.ts';
import { asOwner } from '../support/ownerActions.ts';
import { askLane, laneOf, showPacket } from '../support/people.ts';
import { swallowTransactions } from '../support/proxyBehaviours.ts';
import { keyOf, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';
import type { Row, Stage } from './row.ts';

async function lock({ transfers, deployment: { user } }: Scenario, whole: number): Promise<SentTransfer> {
  const [sent] = await transfers.send([{ direction: 'northToSouth', to: user.address, amount: tokens(whole) }]);
  return sent as SentTransfer;
}

const recordOf = (scenario: Scenario, { packet }: SentTransfer) => scenario.state().packets.get(keyOf(packet));

/** What the node sends to south is lost on its way, or no longer. */
function cutOff({ network }: Scenario, cut: boolean): void {
  for (const proxy of network.proxies.south) proxy.behave(...(cut ? [swallowTransactions] : []));
}

/** Cleared, with a transaction that every provider of south has taken, and none has passed on. */
async function sentInVain(
  { network, untilNode, state }: Scenario,
  sent: SentTransfer,
  before: readonly number[],
): Promise<void> {
  await untilNode('it is cleared, and sent in vain', () =>
    network.proxies.south.every(({ transactions }, index) => transactions.length > (before[index] ?? 0)),
  );
  const record = state().packets.get(keyOf(sent.packet));
  if (record?.state !== 'cleared') throw new Error(`saw it ${record?.state}, wanted it cleared`);
}

const takenBySouth = ({ network }: Scenario): number[] =>
  network.proxies.south.map(({ transactions }) => transactions.length);

async function arrived(scenario: Scenario, { guid }: SentTransfer): Promise<boolean> {
  return ((await scenario.observe()).byGuid.get(guid)?.deliveries.length ?? 0) > 0;
}

/** South goes on for so many blocks, and it is not attested in any of them. */
async function staysAway(scenario: Scenario, { guid }: SentTransfer, blocks = 15): Promise<void> {
  const height = BigInt((await scenario.deployment.south.anvil.blockNumber()) + blocks);
  await scenario.untilNode(
    `${blocks} blocks`,
    ({ chains }) => (chains.get(chainName('south'))?.cursor.height ?? 0n) >= height,
  );
  const { attestations, deliveries } = (await scenario.observe()).byGuid.get(guid) ?? {};
  if (attestations !== 0 || deliveries?.length !== 0) throw new Error(`${guid} was carried on`);
}

/** The source is in doubt: a person drains its lane, then halts it. Later its lock is undone. */
async function byHand(stage: Stage): Promise<void> {
  const { scenario } = stage;
  const { north } = scenario.deployment;
  const path = laneOf(scenario, scenario.deployment, 'northToSouth').path;
  const taken = await lock(scenario, 1);
  await scenario.untilNode('it is taken', () => recordOf(scenario, taken)?.state === 'cleared');
  await stage.strike(() => askLane(scenario, 'northToSouth', 'drain'));
  const next = await lock(scenario, 2);
  if (stage.guarded)
    await stage.held('what comes later', () => recordOf(scenario, next)?.hold?.cause === 'lane_draining');
  if (!stage.guarded) await askLane(scenario, 'northToSouth', 'halt');
  await stage.settled([taken]);
  if (!stage.guarded) {
    await scenario.until('it is delivered', () => arrived(scenario, next));
    await north.anvil.reorgFrom(next.blockNumber);
    return stage.lost();
  }
  await scenario.untilNode('the drain is finished', ({ modes }) => modes.get(path)?.drain?.finishedAtMs != null);
  await staysAway(scenario, next);

  cutOff(scenario, true);
  const before = takenBySouth(scenario);
  await askLane(scenario, 'northToSouth', 'resume');
  await sentInVain(scenario, next, before);
  cutOff(scenario, false);
  await askLane(scenario, 'northToSouth', 'halt');
  await scenario.untilNode('what was cleared is held', () => recordOf(scenario, next)?.state === 'quarantined');
  await staysAway(scenario, next);
  await stage.honest('southToNorth');
  await askLane(scenario, 'northToSouth', 'resume');
  await stage.settled([next]);
}

/** No transfer above 100 tokens, even where it holds those behind it. */
const sizeCap: Partial<BookPolicy> = {
  orderedPaths: 'hold',
  limits: [{ id: 'size', scope: 'lane', unit: 'token', kind: 'window', capacity: 100_000_000n, periodMs: 1_000 }],
};

/** What `packet show` prints for the first that is in the way. */
async function printedSkip(scenario: Scenario, { guid }: SentTransfer): Promise<`0x${string}`> {
  const story = await showPacket(scenario, guid);
  const [blocker] = story?.blockedBy?.blockers.items ?? [];
  const call = blocker?.calls.find((one) => one.call === 'skip');
  if (call === undefined) throw new Error(`saw ${JSON.stringify(blocker?.calls)}, wanted a call to skip`);
  return call.data;
}

async function behindALargeOne(stage: Stage): Promise<void> {
  const { scenario } = stage;
  const { deployment } = scenario;
  const large = await stage.strike(() => lock(scenario, 200));
  await stage.held('the large transfer', () => recordOf(scenario, large)?.hold?.cause === 'size_limited');
  const small = await lock(scenario, 1);
  if (!stage.guarded) return stage.stopped([small]);
  await stage.honest('southToNorth');
  await scenario.untilNode(
    'the small one waits behind it',
    () => recordOf(scenario, small)?.hold?.cause === 'blocked_by_earlier_nonce',
  );
  const data = await printedSkip(scenario, small);
  await asOwner(deployment, deployment.south, { to: deployment.south.endpoint, data });
  await stage.settled([small]);
  if (await arrived(scenario, large)) throw new Error('what was skipped arrived');
}

export const modeRows: readonly Row[] = [
  {
    id: 'by-hand',
    title: 'a lane drained, then halted by hand, while its source is in doubt',
    incident: 'everyday',
    kind: 'prevented',
    guards: ['halts', 'mode'],
    unaffected: 'the other lane; what was attested is finished, and what is held goes on once a person says so',
    holdWithinMs: 10_000,
    scenario: { reorgs: true },
    run: byHand,
  },
  {
    id: 'path-hold',
    title: 'a path behind a large transfer: the printed skip, sent by the delegate, frees it',
    incident: 'everyday',
    kind: 'liveness',
    guards: [],
    unaffected: 'the other direction; the path itself once its application has decided',
    holdWithinMs: 10_000,
    scenario: { policy: { book: sizeCap } },
    run: behindALargeOne,
  },
];
