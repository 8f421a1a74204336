// Which deliveries were backed. Pure: it is given what both chains say and judges that.
//
// A delivery is backed when the source chain holds one authorization of its own for it: a packet from the lane's own
// OApp to the lane's own OApp, in the endpoint's own PacketSent, with the same guid, the same amount (the message's
// shared units) and the same beneficiary (the low 20 bytes), that no earlier delivery used.
//
// A mint needs more: at the moment of its lock the escrow must have held all that it owed. What it owes is
//   seeded + every lock so far − every unlock so far that a burn backs,
// which is the supply outstanding plus whatever is in flight in either direction, and needs no cut across two clocks.
// A burn authorizes only what was there to burn: it must come out of a balance that the seed, a mint that a lock backs, or a
// transfer of such tokens made. What an OFT says of its own burns and supply proves nothing: its owner may change its code.
//
// Locks are judged at their own log, in the order of logs, so that a theft earlier in the same block counts and a later
// one does not. An unbacked unlock leaves the debt as it was: it is a theft like any other. A mint whose lock came while
// the escrow was short is unbacked, however real the lock: those tokens are worth less than they say.
import { type Hex, zeroAddress } from 'viem';
import type { ChainEvent, Place } from './chainReader.ts';
import { conversionRate, type Deployment, type Direction, endsOf } from './deployment.ts';
import { bytes32, decodeOftMessage, guidOf, type Packet } from './packet.ts';

export interface Authorization extends Place {
  readonly direction: Direction;
  readonly guid: Hex;
  readonly packet: Packet;
  readonly headerHash: Hex;
  readonly to: Hex;
  readonly amount: bigint;
}

export interface Delivery extends Place {
  readonly direction: Direction;
  readonly guid: Hex;
  readonly to: Hex;
  readonly amount: bigint;
}

export const unbackedReasons = [
  'no authorization',
  'authorization used before',
  'amount differs',
  'beneficiary differs',
  'escrow was short at the lock',
  'burned what no lock backs',
] as const;
export type UnbackedReason = (typeof unbackedReasons)[number];

export interface UnbackedDelivery {
  readonly delivery: Delivery;
  readonly reason: UnbackedReason;
  readonly authorization: Authorization | undefined;
}

/** The packets that this lane's OApps really sent. Others' packets and malformed ones authorize nothing. */
export function authorizationsIn(
  deployment: Deployment,
  direction: Direction,
  sourceEvents: readonly ChainEvent[],
): Authorization[] {
  const { source, destination } = endsOf(deployment, direction);
  return sourceEvents.flatMap((event) => {
    if (event.kind !== 'sent') return [];
    const { packet, headerHash, blockNumber, logIndex, transactionHash } = event;
    const ofLane =
      packet.srcEid === source.eid &&
      packet.dstEid === destination.eid &&
      packet.sender === bytes32(source.oapp) &&
      packet.receiver === bytes32(destination.oapp) &&
      packet.guid === guidOf(packet);
    const message = decodeOftMessage(packet.message);
    if (!ofLane || message === undefined) return [];
    const amount = message.amountSD * conversionRate;
    return [
      {
        blockNumber,
        logIndex,
        transactionHash,
        direction,
        guid: packet.guid,
        packet,
        headerHash,
        to: message.to,
        amount,
      },
    ];
  });
}

export function deliveriesIn(
  deployment: Deployment,
  direction: Direction,
  destinationEvents: readonly ChainEvent[],
): Delivery[] {
  const { source } = endsOf(deployment, direction);
  return destinationEvents.flatMap((event) => {
    if (event.kind !== 'received' || event.srcEid !== source.eid) return [];
    const { blockNumber, logIndex, transactionHash, guid, to, amount } = event;
    return [{ blockNumber, logIndex, transactionHash, direction, guid, to, amount }];
  });
}

export interface Matched {
  readonly backed: ReadonlyMap<Delivery, Authorization>;
  readonly unbacked: readonly UnbackedDelivery[];
}

/** Matches deliveries of one direction, in their order, to authorizations, each of which serves once. */
export function matchDeliveries(authorizations: readonly Authorization[], deliveries: readonly Delivery[]): Matched {
  const byGuid = new Map(authorizations.map((authorization) => [authorization.guid, authorization]));
  const used = new Set<Hex>();
  const backed = new Map<Delivery, Authorization>();
  const unbacked: UnbackedDelivery[] = [];
  for (const delivery of deliveries) {
    const authorization = byGuid.get(delivery.guid);
    const reason = reasonAgainst(delivery, authorization, used);
    if (authorization !== undefined && reason === undefined) {
      used.add(delivery.guid);
      backed.set(delivery, authorization);
    } else if (reason !== undefined) {
      unbacked.push({ delivery, reason, authorization });
    }
  }
  return { backed, unbacked };
}

function reasonAgainst(
  delivery: Delivery,
  authorization: Authorization | undefined,
  used: ReadonlySet<Hex>,
): UnbackedReason | undefined {
  if (authorization === undefined) return 'no authorization';
  if (used.has(delivery.guid)) return 'authorization used before';
  if (authorization.amount !== delivery.amount) return 'amount differs';
  if (authorization.to !== delivery.to) return 'beneficiary differs';
  return undefined;
}

export interface EscrowWalk {
  /** Guids of locks that were made while the escrow held less than it owed. */
  readonly shortLocks: ReadonlySet<Hex>;
  readonly balance: bigint;
  /** The balance after each block that has a transfer. */
  readonly byBlock: ReadonlyMap<number, bigint>;
  readonly owed: bigint;
}

/** Walks north's logs in order, keeping what the escrow holds and what it owes. */
export function walkEscrow(input: {
  readonly escrow: Hex;
  readonly northEvents: readonly ChainEvent[];
  readonly locks: readonly Authorization[];
  readonly backedUnlocks: readonly Delivery[];
  readonly openingBalance: bigint;
  readonly openingDebt: bigint;
}): EscrowWalk {
  const escrow = input.escrow.toLowerCase();
  const lockAt = new Map(input.locks.map((lock) => [placeKey(lock), lock]));
  const unlockAt = new Map(input.backedUnlocks.map((unlock) => [placeKey(unlock), unlock]));
  const shortLocks = new Set<Hex>();
  const byBlock = new Map<number, bigint>();
  let balance = input.openingBalance;
  let owed = input.openingDebt;
  for (const event of input.northEvents) {
    if (event.kind === 'transfer') {
      if (event.to === escrow) balance += event.amount;
      if (event.from === escrow) balance -= event.amount;
      byBlock.set(event.blockNumber, balance);
    } else if (event.kind === 'sent') {
      const lock = lockAt.get(placeKey(event));
      if (lock === undefined) continue;
      owed += lock.amount;
      if (balance < owed) shortLocks.add(lock.guid);
    } else if (event.kind === 'received') {
      owed -= unlockAt.get(placeKey(event))?.amount ?? 0n;
    }
  }
  return { shortLocks, balance, byBlock, owed };
}

/** Moves the mints whose lock came while the escrow was short from the backed to the unbacked. */
export function withoutShortMints(mints: Matched, shortLocks: ReadonlySet<Hex>): Matched {
  const backed = new Map<Delivery, Authorization>();
  const unbacked = [...mints.unbacked];
  for (const [delivery, authorization] of mints.backed) {
    if (shortLocks.has(delivery.guid)) {
      unbacked.push({ delivery, authorization, reason: 'escrow was short at the lock' });
    } else {
      backed.set(delivery, authorization);
    }
  }
  return { backed, unbacked };
}

const placeKey = (place: Place): string => `${place.blockNumber}/${place.logIndex}`;

/** Transactions that burned more than their sender held of tokens that a lock backs. */
export function hollowBurns(input: {
  readonly southEvents: readonly ChainEvent[];
  readonly backedMints: readonly Delivery[];
  /** Of every holder that the events name, before the first of them. */
  readonly opening: ReadonlyMap<Hex, bigint>;
}): ReadonlySet<Hex> {
  const held = new Map(input.opening);
  const backed = new Set(input.backedMints.map(mintKey));
  const hollow = new Set<Hex>();
  for (const event of input.southEvents) {
    if (event.kind !== 'transfer') continue;
    const { from, to, amount, transactionHash } = event;
    const mint = from === zeroAddress;
    const moved = mint ? (backed.has(mintKey(event)) ? amount : 0n) : least(held.get(from) ?? 0n, amount);
    if (!mint) held.set(from, (held.get(from) ?? 0n) - moved);
    if (to !== zeroAddress) held.set(to, (held.get(to) ?? 0n) + moved);
    else if (moved < amount) hollow.add(transactionHash);
  }
  return hollow;
}

/** Moves the unlocks whose burn was hollow from the backed to the unbacked. */
export function withoutHollowBurns(unlocks: Matched, hollow: ReadonlySet<Hex>): Matched {
  const backed = new Map<Delivery, Authorization>();
  const unbacked = [...unlocks.unbacked];
  for (const [delivery, authorization] of unlocks.backed) {
    if (hollow.has(authorization.transactionHash)) {
      unbacked.push({ delivery, authorization, reason: 'burned what no lock backs' });
    } else {
      backed.set(delivery, authorization);
    }
  }
  return { backed, unbacked };
}

const mintKey = (one: { readonly transactionHash: Hex; readonly to: Hex; readonly amount: bigint }): string =>
  `${one.transactionHash}/${one.to}/${one.amount}`;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
