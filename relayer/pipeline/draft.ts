import { type Cause, causeKind } from '../core/cause.ts';
import { providerKey } from '../core/dispute.ts';
import type { Effect } from '../core/effect.ts';
import type { BookName, ChainName, Guid, Hex, PacketKey, PathKey, Shard } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import { packetTable } from '../core/packetTables.ts';
import type { Params } from '../core/params.ts';
import {
  type ChainState,
  type Halt,
  type PacketRecord,
  type PacketState,
  type PacketTag,
  payloadKey,
  type State,
} from '../core/state.ts';
import type { HistoryKind, Table, Write } from '../core/write.ts';
import { unacknowledged } from '../quarantine/release.ts';
import { acts } from './acting.ts';
import { FactRows } from './factRows.ts';
import { Overlay } from './overlay.ts';
import {
  countsAlike,
  Increments,
  placePacket,
  placeReservation,
  reservedIn,
  reservedKey,
  stakeIn,
  stakeKey,
  tagsOf,
  waitingTag,
} from './packetIndex.ts';

/**
 * One step in the making: what `transition` reads and changes. The state stays untouched until the step's writes are on
 * disk; then `install` puts the very same changes into it.
 */
export class Draft {
  readonly params: Params;
  readonly atMs: number;
  readonly effects: Effect[] = [];
  readonly #state: State;
  readonly #history: Write[] = [];
  readonly chains: Overlay<ChainName, ChainState>;
  readonly cursors: Overlay<string, State['cursors'] extends Map<string, infer V> ? V : never>;
  readonly packets: Overlay<PacketKey, PacketRecord>;
  readonly byGuid: State['byGuid'];
  readonly #newGuids = new Map<Guid, readonly PacketKey[]>();
  readonly ledgers;
  readonly facts: FactRows;
  readonly openings;
  readonly #stakes: Increments;
  readonly #reserved: Increments;
  readonly early;
  readonly reservations;
  readonly payloads;
  readonly halts;
  readonly outbox;
  readonly accounts;
  readonly counters;
  readonly providers;
  readonly disputes;
  readonly pins;
  readonly policies;
  readonly policyDiffs;
  readonly words;
  readonly modes;
  readonly restored;
  readonly buckets;
  readonly flows;
  readonly uncounted;
  readonly sides;
  readonly touched;
  readonly lanes;
  readonly rounds;
  readonly troubles;
  readonly epochs;
  readonly prices;
  readonly samples;

  constructor(state: State, atMs: number) {
    this.#state = state;
    this.params = state.params;
    this.atMs = atMs;
    this.chains = new Overlay(state.chains);
    this.cursors = new Overlay(state.cursors);
    this.packets = new Overlay(state.packets, (key, before, after) => this.#packetChanging(key, before, after));
    this.byGuid = state.byGuid;
    this.ledgers = new Overlay(state.ledgers);
    this.early = new Overlay(state.early);
    this.facts = new FactRows(state.facts);
    this.openings = new Overlay(state.openings);
    this.#stakes = new Increments(state.stakes);
    this.#reserved = new Increments(state.reserved);
    this.reservations = new Overlay(state.reservations, (key, before, after) => {
      const packet = this.packets.get(key);
      this.#reserved.add(reservedIn(before, packet), -1n);
      this.#reserved.add(reservedIn(after, packet), 1n);
    });
    this.payloads = new Overlay(state.payloads);
    this.halts = new Overlay(state.halts);
    this.outbox = new Overlay(state.outbox);
    this.accounts = new Overlay(state.accounts);
    this.counters = new Overlay(state.counters);
    this.providers = new Overlay(state.providers);
    this.disputes = new Overlay(state.disputes);
    this.pins = new Overlay(state.pins);
    this.policies = new Overlay(state.policies);
    this.policyDiffs = new Overlay(state.policyDiffs);
    this.words = new Overlay(state.words);
    this.modes = new Overlay(state.modes);
    this.restored = new Overlay(state.restored);
    this.buckets = new Overlay(state.buckets);
    this.flows = new Overlay(state.flows);
    this.uncounted = new Overlay(state.uncounted);
    this.sides = new Overlay(state.sides);
    this.touched = new Overlay(state.touched);
    this.lanes = new Overlay(state.lanes);
    this.rounds = new Overlay(state.rounds);
    this.troubles = new Overlay(state.troubles);
    this.epochs = new Overlay(state.epochs);
    this.prices = new Overlay(state.prices);
    this.samples = new Overlay(state.samples);
  }

  /** In shadow mode nothing is asked for, whatever an earlier run in `enforce` left in the outbox; pools are for its end. */
  effect(effect: Effect): void {
    if (acts(this) || effect.type === 'readPools') this.effects.push(effect);
  }

  note(shard: Shard, kind: HistoryKind, body: unknown, packetKey?: PacketKey): void {
    this.#history.push({ op: 'append', shard, kind, atMs: this.atMs, body, ...(packetKey ? { packetKey } : {}) });
  }

  packetsOf(guid: Guid): PacketRecord[] {
    const keys = this.#newGuids.get(guid) ?? this.byGuid.get(guid) ?? [];
    return keys.flatMap((key) => this.packets.get(key) ?? []);
  }

  #packetChanging(key: PacketKey, before: PacketRecord | undefined, after: PacketRecord | undefined): void {
    if (countsAlike(before, after)) return;
    this.#stakes.add(stakeIn(before), -1n);
    this.#stakes.add(stakeIn(after), 1n);
    const reservation = this.reservations.get(key);
    this.#reserved.add(reservedIn(reservation, before), -1n);
    this.#reserved.add(reservedIn(reservation, after), 1n);
  }

  /** Packets by what they are asked for by, as they stand in this step; one with two of the tags comes once. */
  packetsIn(...tags: readonly PacketTag[]): PacketRecord[] {
    const found: PacketRecord[] = [];
    const changes = this.packets.changes();
    const { packetsBy } = this.#state;
    tags.forEach((tag, i) => {
      const before = tags.slice(0, i).flatMap((one) => packetsBy.get(one) ?? []);
      for (const record of packetsBy.get(tag)?.values() ?? []) {
        const known =
          (changes.size > 0 && changes.has(record.key)) || before.some((packets) => packets.has(record.key));
        if (!known) found.push(record);
      }
    });
    for (const record of changes.values()) {
      if (record && tagsOf(record).some((tag) => tags.includes(tag))) found.push(record);
    }
    return found;
  }

  /** Of a book: those that no verdict has let go yet. */
  waitingOf(book: BookName): PacketRecord[] {
    return this.packetsIn(waitingTag(book));
  }

  /** Those that this step has put so far. */
  packetsChanged(): PacketRecord[] {
    return [...this.packets.changes().values()].flatMap((record) => record ?? []);
  }

  /** All that packets of a book carry out of one source block; settled ones have passed under the same sum. */
  stakeOf(book: BookName, block: Hex): bigint {
    return this.#stakes.get(stakeKey(book, block));
  }

  /** Reserved by packets of a lane that no block shows consumed; null: by packets that are not known. */
  reservedOn(book: BookName, path: PathKey | null): bigint {
    return this.#reserved.get(reservedKey(book, path));
  }

  putPacket(record: PacketRecord): void {
    if (!this.packets.get(record.key)) {
      const known = this.#newGuids.get(record.guid) ?? this.byGuid.get(record.guid) ?? [];
      if (!known.includes(record.key)) this.#newGuids.set(record.guid, [...known, record.key]);
    }
    this.packets.set(record.key, record);
  }

  /** Moves a packet to another state; its hold ends unless a new one is given. One line of history. */
  moveTo(record: PacketRecord, state: PacketState, why: object, changes: Partial<PacketRecord> = {}): PacketRecord {
    const moved = { ...record, hold: null, ...changes, state, stateSinceMs: this.atMs };
    this.putPacket(moved);
    this.note(record.shard, 'transition', { guid: record.guid, from: record.state, to: state, ...why }, record.key);
    return moved;
  }

  /** Says why a packet stands still. Journaled when the cause or its halt is new; what it saw last is kept in memory, to be shown. */
  hold(
    record: PacketRecord,
    cause: Cause,
    seen: { saw: string; wanted: string; retryAtMs?: number | null; haltId?: string },
    changes: Partial<PacketRecord> = {},
  ): PacketRecord {
    const same = record.hold?.cause === cause;
    const hold = {
      cause,
      kind: causeKind(cause),
      saw: seen.saw,
      wanted: seen.wanted,
      sinceMs: same && record.hold ? record.hold.sinceMs : this.atMs,
      retryAtMs: seen.retryAtMs ?? null,
      haltId: seen.haltId ?? null,
    };
    if (
      same &&
      record.hold?.saw === hold.saw &&
      record.hold.haltId === hold.haltId &&
      Object.keys(changes).length === 0
    )
      return record;
    const held = { ...record, ...changes, hold };
    this.putPacket(held);
    if (!same) this.note(record.shard, 'hold', { guid: record.guid, state: held.state, ...hold }, record.key);
    return held;
  }

  /** The changes as journal operations: one put a record, however often it changed in this step. */
  writes(): Write[] {
    const writes: Write[] = [...this.#history];
    const node = this.params.nodeShard;
    const emit = <K, V>(
      overlay: Overlay<K, V>,
      base: ReadonlyMap<K, V>,
      table: Table,
      where: (v: V, k: K) => [Shard, string],
      unsaid: (before: V, after: V) => boolean = () => false,
    ) => {
      for (const [key, value] of overlay.changes()) {
        const old = base.get(key);
        if (value !== null && old !== undefined && unsaid(old, value)) continue;
        if (value !== null) {
          const [shard, name] = where(value, key);
          // Its long parts are written once.
          const before = table === 'outbox' && old !== undefined ? { before: old } : {};
          writes.push({ op: 'put', shard, table, key: name, value, ...before });
        } else if (old !== undefined) {
          const [shard, name] = where(old, key);
          writes.push({ op: 'delete', shard, table, key: name });
        }
      }
    };
    const s = this.#state;
    emit(this.chains, s.chains, 'chain', (_, name) => [node, name]);
    emit(this.cursors, s.cursors, 'cursor', (_, key) => splitCursor(key));
    this.#writePackets(writes);
    emit(this.ledgers, s.ledgers, 'ledger', (ledger) => [ledger.shard, ledger.chain]);
    for (const [ledger, key, fact] of this.facts.changes()) {
      const place = this.ledgers.get(ledger);
      if (!place) throw new RangeError(`saw facts of ${ledger}, wanted its ledger beside them`);
      const row = { shard: place.shard, table: 'fact' as const, key: `${place.chain}/${key}` };
      writes.push(fact ? { op: 'put', ...row, value: fact } : { op: 'delete', ...row });
    }
    emit(this.openings, s.openings, 'opening', (o) => [o.shard, o.guid]);
    emit(this.early, s.early, 'early', (e) => [e.shard, e.guid]);
    emit(this.reservations, s.reservations, 'reservation', (r) => [r.shard, r.key]);
    emit(this.payloads, s.payloads, 'payload', (p) => [p.shard, payloadKey(p.path, p.nonce)]);
    emit(this.halts, s.halts, 'halt', (h) => [h.shard, h.id]);
    emit(this.outbox, s.outbox, 'outbox', (e) => [e.shard, e.id]);
    emit(this.accounts, s.accounts, 'account', (a) => [a.shard, accountKey(a.chain, a.account)]);
    emit(this.counters, s.counters, 'counter', (_, key) => [node, key]);
    emit(this.providers, s.providers, 'provider', (p) => [p.shard, providerKey(p.chain, p.operator)]);
    emit(this.disputes, s.disputes, 'dispute', (d) => [d.shard, d.id]);
    emit(this.pins, s.pins, 'pin', (pin) => [pin.shard, pin.path]);
    emit(this.policies, s.policies, 'policy', ({ shard, slot }) => [shard, slot]);
    emit(this.policyDiffs, s.policyDiffs, 'policyDiff', ({ shard, staged }) => [shard, staged]);
    emit(this.words, s.words, 'word', (word) => [word.shard, word.digest]);
    emit(this.modes, s.modes, 'mode', (mode) => [mode.shard, mode.path]);
    emit(this.restored, s.restored, 'restored', (shadow, key) => [shadow.shard, key]);
    emit(this.buckets, s.buckets, 'bucket', (bucket) => [bucket.shard, bucket.key]);
    emit(this.flows, s.flows, 'flow', (flow) => [flow.shard, flow.book]);
    return writes;
  }

  /** A packet that closes, or opens again, moves from one table to the other. */
  #writePackets(writes: Write[]): void {
    for (const [key, record] of this.packets.changes()) {
      const old = this.#state.packets.get(key);
      if (record === null || (old && onlySeenAnew(old, record))) continue;
      const { shard } = record;
      const table = packetTable(record);
      writes.push({ op: 'put', shard, table, key, value: record });
      const left = old && packetTable(old);
      if (left && left !== table) writes.push({ op: 'delete', shard, table: left, key });
    }
    for (const [guid, keys] of this.#newGuids) {
      if (keys.length < 2) continue;
      const shards = new Set(keys.flatMap((key) => this.packets.get(key)?.shard ?? []));
      for (const shard of shards) writes.push({ op: 'put', shard, table: 'split', key: guid, value: keys.length });
    }
  }

  /** Puts the changes into the state. Only after `writes()` is on disk. */
  install(): void {
    const s = this.#state;
    this.chains.install(s.chains);
    this.cursors.install(s.cursors);
    for (const [key, record] of this.packets.changes()) placePacket(s, key, record);
    for (const [guid, keys] of this.#newGuids) s.byGuid.set(guid, keys);
    this.ledgers.install(s.ledgers);
    this.early.install(s.early);
    this.facts.install(s.facts);
    this.openings.install(s.openings);
    for (const [key, reservation] of this.reservations.changes()) placeReservation(s, key, reservation);
    this.payloads.install(s.payloads);
    this.halts.install(s.halts);
    this.outbox.install(s.outbox);
    this.accounts.install(s.accounts);
    this.counters.install(s.counters);
    this.providers.install(s.providers);
    this.disputes.install(s.disputes);
    this.pins.install(s.pins);
    this.policies.install(s.policies);
    this.policyDiffs.install(s.policyDiffs);
    this.words.install(s.words);
    this.modes.install(s.modes);
    this.restored.install(s.restored);
    this.buckets.install(s.buckets);
    this.flows.install(s.flows);
    this.uncounted.install(s.uncounted);
    this.sides.install(s.sides);
    this.touched.install(s.touched);
    this.lanes.install(s.lanes);
    this.rounds.install(s.rounds);
    this.troubles.install(s.troubles);
    this.epochs.install(s.epochs);
    this.prices.install(s.prices);
    this.samples.install(s.samples);
  }

  /** Not for evidence that operators have acknowledged; more of the same is another evidence, with a number of its own. Returns what stands. */
  putHalt(seen: Halt): Halt | null {
    const known = this.halts.get(seen.id);
    if (known) return known;
    const halt = unacknowledged(seen, this.words.values());
    const standing = halt && this.halts.get(halt.id);
    if (!halt || standing) return standing ?? null;
    this.halts.set(halt.id, halt);
    this.note(halt.shard, 'halt', halt);
    return halt;
  }
}

const splitCursor = (key: string): [Shard, string] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as Shard, key.slice(at + 1)];
};

/**
 * Only the figures of its hold are newer, which move with every block: they are for showing, and nothing is decided by them. After a
 * start they are those of when the hold began, until the next look.
 */
function onlySeenAnew(before: PacketRecord, after: PacketRecord): boolean {
  if (before.hold === null || after.hold === null) return false;
  const hold = { ...after.hold, saw: before.hold.saw, retryAtMs: before.hold.retryAtMs };
  return sameFields(before.hold, hold) && sameFields({ ...before, hold: null }, { ...after, hold: null });
}

/** By identity: a record is copied with what changes, and its parts are never written to. */
function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
