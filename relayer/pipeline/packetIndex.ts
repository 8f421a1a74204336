/**
 * What is kept beside the packets so that nothing has to look at all of them: they by what they are asked for by, the
 * value at stake by source block, and what is reserved by lane. All of it follows from packets and reservations alone.
 */
import type { BookName, Hex, PacketKey, PathKey } from '../core/ids.ts';
import type { PacketRecord, PacketTag, Reservation, State } from '../core/state.ts';

export const waitingTag = (book: BookName): PacketTag => `waiting:${book}`;

/** All that a record is found by. */
export function tagsOf(record: PacketRecord): readonly PacketTag[] {
  const { state, book, abandoned, consumption, provenance } = record;
  const tags: PacketTag[] = [state];
  if (book !== null && (state === 'observed' || state === 'final')) tags.push(waitingTag(book));
  if (abandoned && !consumption && state !== 'abandoned') tags.push('givenUp');
  if (provenance.claimedBy.length > 0) tags.push('claimed');
  if (state === 'cleared' && (record.revoked || record.nilified)) tags.push('apart');
  return tags;
}

export const stakeKey = (book: BookName, block: Hex): string => `${book}/${block}`;

/** What a packet carries out of its source block; what one operator alone reports counts for nothing. */
export function stakeIn(record: PacketRecord | undefined): Increment | null {
  if (!record || record.book === null || !record.transfer || record.provenance.claimedBy.length > 0) return null;
  return { key: stakeKey(record.book, record.source.blockHash), amount: record.transfer.amount };
}

/** @param path null: of a packet that is not known, which counts for every lane of its book. */
export const reservedKey = (book: BookName, path: PathKey | null): string => `${book}/${path ?? ''}`;

/** What a reservation counts for: nothing once its packet is seen consumed. */
export function reservedIn(reservation: Reservation | undefined, packet: PacketRecord | undefined): Increment | null {
  if (!reservation || packet?.consumption) return null;
  return { key: reservedKey(reservation.book, packet?.path ?? null), amount: reservation.amount };
}

/** All that a packet's part in the sums follows from is the same, as when its state alone changes: nothing is to be counted anew. */
export const countsAlike = (a: PacketRecord | undefined, b: PacketRecord | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.source === b.source &&
  a.transfer === b.transfer &&
  a.provenance === b.provenance &&
  a.consumption === b.consumption &&
  a.path === b.path &&
  a.book === b.book;

export type Increment = { readonly key: string; readonly amount: bigint };

/** Where increments are put: a sum that has come to nothing is absent. */
export function addTo(sums: Map<string, bigint>, increment: Increment | null, sign: 1n | -1n): void {
  if (!increment) return;
  const sum = (sums.get(increment.key) ?? 0n) + sign * increment.amount;
  if (sum === 0n) sums.delete(increment.key);
  else sums.set(increment.key, sum);
}

/** Puts a packet into a state's memory, or takes it out of it, with all that is kept beside it. */
export function placePacket(state: State, key: PacketKey, after: PacketRecord | null): void {
  const before = state.packets.get(key);
  if (!countsAlike(before, after ?? undefined)) {
    const reservation = state.reservations.get(key);
    addTo(state.stakes, stakeIn(before), -1n);
    addTo(state.stakes, stakeIn(after ?? undefined), 1n);
    addTo(state.reserved, reservedIn(reservation, before), -1n);
    addTo(state.reserved, reservedIn(reservation, after ?? undefined), 1n);
  }
  retag(state.packetsBy, key, before, after ?? undefined);
  if (after) state.packets.set(key, after);
  else state.packets.delete(key);
}

/** The same for a reservation. */
export function placeReservation(state: State, key: PacketKey, after: Reservation | null): void {
  const packet = state.packets.get(key);
  addTo(state.reserved, reservedIn(state.reservations.get(key), packet), -1n);
  addTo(state.reserved, reservedIn(after ?? undefined, packet), 1n);
  if (after) state.reservations.set(key, after);
  else state.reservations.delete(key);
}

function retag(
  index: State['packetsBy'],
  key: PacketKey,
  before: PacketRecord | undefined,
  after: PacketRecord | undefined,
): void {
  const old = before ? tagsOf(before) : [];
  const now = after ? tagsOf(after) : [];
  for (const tag of old) {
    if (now.includes(tag)) continue;
    const packets = index.get(tag);
    packets?.delete(key);
    if (packets?.size === 0) index.delete(tag);
  }
  if (!after) return;
  for (const tag of now) {
    const packets = index.get(tag) ?? new Map<PacketKey, PacketRecord>();
    index.set(tag, packets.set(key, after));
  }
}

/** Increments over sums that stay as they are. */
export class Increments {
  readonly #base: ReadonlyMap<string, bigint>;
  readonly #added = new Map<string, bigint>();

  constructor(base: ReadonlyMap<string, bigint>) {
    this.#base = base;
  }

  add(increment: Increment | null, sign: 1n | -1n): void {
    addTo(this.#added, increment, sign);
  }

  get(key: string): bigint {
    return (this.#base.get(key) ?? 0n) + (this.#added.get(key) ?? 0n);
  }
}
