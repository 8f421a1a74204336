// The independent judge. It reads the chains themselves and the proxies' records, never the node, and shares no code
// with it: every count of a demo or a scenario test comes from here.
import type { Address, Hex } from 'viem';
import {
  type Authorization,
  authorizationsIn,
  type Delivery,
  deliveriesIn,
  type EscrowWalk,
  hollowBurns,
  matchDeliveries,
  type UnbackedDelivery,
  walkEscrow,
  withoutHollowBurns,
  withoutShortMints,
} from './backing.ts';
import {
  balanceAt,
  type ChainEvent,
  eventsOf,
  type MinedTransaction,
  peerOf,
  supplyAt,
  transactionsOf,
} from './chainReader.ts';
import { conversionRate, type DeployedChain, type Deployment, directions, endsOf } from './deployment.ts';
import { bytes32, oftMessage, payloadHashOf } from './packet.ts';
import type { RecordingProxy } from './recordingProxy.ts';
import { type AccountNonce, accountNonces, signedPayloads } from './sendingRecord.ts';
import { waitFor } from './waitFor.ts';

export interface GuidStory {
  readonly guid: Hex;
  readonly authorization: Authorization | undefined;
  readonly deliveries: readonly Delivery[];
  readonly settled: boolean;
  /** How often our DVN's PayloadVerified names its header. */
  readonly attestations: number;
}

export interface Observation {
  /** Authorizations: packets that the lane's OApps really sent since `startBlock`. */
  readonly sent: number;
  /** Value that arrived: OFTReceived on either OApp, backed or not. */
  readonly delivered: number;
  /** Deliveries in a block that the destination calls finalized. */
  readonly settled: number;
  readonly unbackedDelivered: number;
  readonly unbacked: readonly UnbackedDelivery[];
  /** What was delivered unbacked, in the smallest unit: after our DVN attested it, and by others alone. */
  readonly lost: { readonly carried: bigint; readonly around: bigint };
  /** Value that our DVN attested to a receiver that does not take it: its peer is another one by now. */
  readonly stranded: bigint;
  readonly byGuid: ReadonlyMap<Hex, GuidStory>;
  /** Our DVN's PayloadVerified logs per header hash; revocations (zero confirmations) are left out. */
  readonly payloadVerifiedPerPacket: ReadonlyMap<Hex, number>;
  readonly accountNonces: readonly AccountNonce[];
  readonly replacements: readonly AccountNonce[];
  /** A second transaction for a nonce that is no replacement of the first. */
  readonly conflictingNonces: readonly AccountNonce[];
  /** Our accounts' mined transactions. */
  readonly mined: readonly MinedTransaction[];
  /** Those of them that reverted, or went to our contracts and took no packet a step further. */
  readonly repeats: readonly MinedTransaction[];
  readonly gasSpentOnRepeats: bigint;
  /** Payload hashes seen signed per nonce of a path; two for one nonce are an equivocation. */
  readonly signedPayloads: ReadonlyMap<string, ReadonlySet<Hex>>;
  readonly equivocations: readonly string[];
  readonly balances: { readonly escrow: bigint; readonly owed: bigint; readonly supply: bigint };
}

export interface ObserveOptions {
  readonly proxies?: readonly RecordingProxy[];
  /** Whose transactions are ours; the deployment's sender unless told otherwise. */
  readonly accounts?: readonly Address[];
}

export async function observe(deployment: Deployment, options: ObserveOptions = {}): Promise<Observation> {
  const { north, south } = deployment;
  const proxies = options.proxies ?? [];
  const accounts = options.accounts ?? [deployment.sender.address];

  // Consumptions before authorizations, or a transfer that is under way while we read would look like a theft: mints up
  // to the first height, then the locks and unlocks of north, then the burns of south.
  const mintsUntil = await south.anvil.blockNumber();
  const northHeight = await north.anvil.blockNumber();
  const northEvents = await eventsOf(north, northHeight);
  const southHeight = await south.anvil.blockNumber();
  const southEvents = await eventsOf(south, southHeight);

  const locks = authorizationsIn(deployment, 'northToSouth', northEvents);
  const burns = authorizationsIn(deployment, 'southToNorth', southEvents);
  const unlocks = deliveriesIn(deployment, 'southToNorth', northEvents);
  const mints = deliveriesIn(deployment, 'northToSouth', southEvents).filter((one) => one.blockNumber <= mintsUntil);

  const matchedMints = matchDeliveries(locks, mints);
  const hollow = hollowBurns({
    southEvents,
    backedMints: [...matchedMints.backed.keys()],
    opening: await balancesBefore(south, southEvents),
  });
  const unlocked = withoutHollowBurns(matchDeliveries(burns, unlocks), hollow);
  const walk = walkEscrow({
    escrow: north.oapp,
    northEvents,
    locks,
    backedUnlocks: [...unlocked.backed.keys()],
    openingBalance: await balanceAt(north, north.oapp, north.startBlock - 1),
    openingDebt: deployment.seeded,
  });
  const escrow = await escrowAt(north, northHeight, walk);
  const minted = withoutShortMints(matchedMints, walk.shortLocks);

  const finalNorth = await north.anvil.blockNumber('finalized');
  const finalSouth = await south.anvil.blockNumber('finalized');
  const isSettled = (one: Delivery): boolean =>
    one.blockNumber <= (one.direction === 'northToSouth' ? finalSouth : finalNorth);

  const deliveries = [...mints, ...unlocks];
  const unbacked = [...minted.unbacked, ...unlocked.unbacked];
  const payloadVerifiedPerPacket = attestationsPerPacket([...northEvents, ...southEvents]);
  const nonces = accountNonces(proxies);
  const mined = [
    ...(await transactionsOf(north, accounts, northHeight)),
    ...(await transactionsOf(south, accounts, southHeight)),
  ];
  const workers = new Set([north, south].flatMap((chain) => [chain.dvn.toLowerCase(), chain.executor.toLowerCase()]));
  const repeats = mined.filter((one) => one.reverted || (workers.has(one.to?.toLowerCase() ?? '') && !one.hadEffect));
  const signed = signedPayloads(deployment, proxies);

  const stories = storiesOf([...locks, ...burns], deliveries, isSettled, payloadVerifiedPerPacket);
  return {
    sent: locks.length + burns.length,
    delivered: deliveries.length,
    settled: deliveries.filter(isSettled).length,
    unbackedDelivered: unbacked.length,
    unbacked,
    lost: lossOf(unbacked, attestedPayloads([...northEvents, ...southEvents])),
    stranded: await strandedIn(deployment, stories),
    byGuid: stories,
    payloadVerifiedPerPacket,
    accountNonces: nonces,
    replacements: nonces.filter((one) => one.isReplacement),
    conflictingNonces: nonces.filter((one) => one.isConflict),
    mined,
    repeats,
    gasSpentOnRepeats: repeats.reduce((sum, one) => sum + one.gasUsed, 0n),
    signedPayloads: signed,
    equivocations: [...signed].filter(([, hashes]) => hashes.size > 1).map(([key]) => key),
    balances: { escrow, owed: walk.owed, supply: await supplyAt(south, southHeight) },
  };
}

/**
 * The balance that the logs add up to, or an error. While anvil mines, a call at the newest block can see the next one's
 * state, so a difference counts only once that block is history.
 */
async function escrowAt(north: DeployedChain, height: number, walk: EscrowWalk): Promise<bigint> {
  const wanted = walk.balance;
  const atOnce = await balanceAt(north, north.oapp, height);
  if (atOnce === wanted) return atOnce;
  await waitFor(async () => (await north.anvil.blockNumber()) > height, {
    what: `a block after ${height} on north`,
    timeoutMs: 5_000,
  });
  const escrow = await balanceAt(north, north.oapp, height);
  if (escrow === wanted) return escrow;
  const parted = await firstParting(north, walk);
  throw new Error(
    `observer's walk ends at ${wanted} in escrow, the chain says ${escrow} at block ${height}; ${parted}`,
  );
}

/** Where the logs and the state of a chain first say different things: what is wrong there is the chain, or our reading. */
async function firstParting(north: DeployedChain, { byBlock }: EscrowWalk): Promise<string> {
  for (const [block, walked] of byBlock) {
    const escrow = await balanceAt(north, north.oapp, block);
    if (escrow !== walked) return `they part at block ${block}: ${walked} by its logs, ${escrow} by its state`;
  }
  return 'they agree at every block that has a transfer';
}

/** What everybody whom the events name held before the first of them. */
async function balancesBefore(south: DeployedChain, events: readonly ChainEvent[]): Promise<Map<Hex, bigint>> {
  const holders = new Set(events.flatMap((event) => (event.kind === 'transfer' ? [event.from, event.to] : [])));
  const read = [...holders].map(async (holder): Promise<[Hex, bigint]> => {
    return [holder, await balanceAt(south, holder, south.startBlock - 1)];
  });
  return new Map(await Promise.all(read));
}

async function strandedIn(deployment: Deployment, stories: ReadonlyMap<Hex, GuidStory>): Promise<bigint> {
  let stranded = 0n;
  for (const direction of directions) {
    const { source, destination } = endsOf(deployment, direction);
    const open = [...stories.values()].filter(
      ({ authorization, attestations, deliveries }) =>
        authorization?.direction === direction && attestations > 0 && deliveries.length === 0,
    );
    if (open.length === 0 || (await peerOf(destination, source.eid)) === bytes32(source.oapp)) continue;
    stranded += open.reduce((sum, { authorization }) => sum + (authorization?.amount ?? 0n), 0n);
  }
  return stranded;
}

function attestedPayloads(events: readonly ChainEvent[]): ReadonlySet<Hex> {
  return new Set(events.flatMap((event) => (event.kind === 'attested' ? [event.payloadHash] : [])));
}

function lossOf(unbacked: readonly UnbackedDelivery[], attested: ReadonlySet<Hex>): Observation['lost'] {
  let [carried, around] = [0n, 0n];
  for (const { delivery } of unbacked) {
    const { guid, to, amount } = delivery;
    if (attested.has(payloadHashOf({ guid, message: oftMessage(to, amount / conversionRate) }))) carried += amount;
    else around += amount;
  }
  return { carried, around };
}

function attestationsPerPacket(events: readonly ChainEvent[]): Map<Hex, number> {
  const counts = new Map<Hex, number>();
  for (const event of events) {
    if (event.kind !== 'attested' || event.confirmations === 0n) continue;
    counts.set(event.headerHash, (counts.get(event.headerHash) ?? 0) + 1);
  }
  return counts;
}

function storiesOf(
  authorizations: readonly Authorization[],
  deliveries: readonly Delivery[],
  isSettled: (delivery: Delivery) => boolean,
  attested: ReadonlyMap<Hex, number>,
): Map<Hex, GuidStory> {
  const authorizationOf = new Map(authorizations.map((one) => [one.guid, one]));
  const deliveriesOf = new Map<Hex, Delivery[]>();
  for (const delivery of deliveries) {
    deliveriesOf.set(delivery.guid, [...(deliveriesOf.get(delivery.guid) ?? []), delivery]);
  }
  const guids = new Set([...authorizationOf.keys(), ...deliveriesOf.keys()]);
  return new Map(
    [...guids].map((guid) => {
      const authorization = authorizationOf.get(guid);
      const own = deliveriesOf.get(guid) ?? [];
      const attestations = authorization === undefined ? 0 : (attested.get(authorization.headerHash) ?? 0);
      return [guid, { guid, authorization, deliveries: own, settled: own.some(isSettled), attestations }];
    }),
  );
}
