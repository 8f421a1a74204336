import { type Cause, causeKind } from '../core/cause.ts';
import { providerKey } from '../core/dispute.ts';
import type { Effect } from '../core/effect.ts';
import type { ChainName, Guid, PacketKey, Shard } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import type { Params } from '../core/params.ts';
import {
  type ChainState,
  type Halt,
  isTerminal,
  type PacketRecord,
  type PacketState,
  payloadKey,
  type State,
} from '../core/state.ts';
import type { HistoryKind, Table, Write } from '../core/write.ts';
import { unacknowledged } from '../quarantine/release.ts';
import { Overlay } from './overlay.ts';

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
  readonly sides;
  readonly touched;
  readonly lanes;
  readonly rounds;
  readonly troubles;
  readonly epochs;

  constructor(state: State, atMs: number) {
    this.#state = state;
    this.params = state.params;
    this.atMs = atMs;
    this.chains = new Overlay(state.chains);
    this.cursors = new Overlay(state.cursors);
    this.packets = new Overlay(state.packets);
    this.byGuid = state.byGuid;
    this.ledgers = new Overlay(state.ledgers);
    this.early = new Overlay(state.early);
    this.reservations = new Overlay(state.reservations);
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
    this.sides = new Overlay(state.sides);
    this.touched = new Overlay(state.touched);
    this.lanes = new Overlay(state.lanes);
    this.rounds = new Overlay(state.rounds);
    this.troubles = new Overlay(state.troubles);
    this.epochs = new Overlay(state.epochs);
  }

  /** In shadow mode nothing is asked for, whatever an earlier run in `enforce` left in the outbox. */
  effect(effect: Effect): void {
    if (this.params.mode === 'enforce') this.effects.push(effect);
  }

  note(shard: Shard, kind: HistoryKind, body: unknown, packetKey?: PacketKey): void {
    this.#history.push({ op: 'append', shard, kind, atMs: this.atMs, body, ...(packetKey ? { packetKey } : {}) });
  }

  packetsOf(guid: Guid): PacketRecord[] {
    const keys = this.#newGuids.get(guid) ?? this.byGuid.get(guid) ?? [];
    return keys.flatMap((key) => this.packets.get(key) ?? []);
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

  /** Says why a packet stands still. Journaled when the cause is new, not on every look. */
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
    ) => {
      for (const [key, value] of overlay.changes()) {
        const old = base.get(key);
        if (value !== null) {
          const [shard, name] = where(value, key);
          writes.push({ op: 'put', shard, table, key: name, value });
        } else if (old !== undefined) {
          const [shard, name] = where(old, key);
          writes.push({ op: 'delete', shard, table, key: name });
        }
      }
    };
    const s = this.#state;
    emit(this.chains, s.chains, 'chain', (_, name) => [node, name]);
    emit(this.cursors, s.cursors, 'cursor', (_, key) => splitCursor(key));
    emit(this.packets, s.packets, 'packet', (record) => [record.shard, record.key]);
    emit(this.ledgers, s.ledgers, 'ledger', (ledger) => [ledger.shard, ledger.chain]);
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
    return writes;
  }

  /** Puts the changes into the state. Only after `writes()` is on disk. */
  install(): void {
    const s = this.#state;
    this.chains.install(s.chains);
    this.cursors.install(s.cursors);
    this.packets.install(s.packets);
    for (const [guid, keys] of this.#newGuids) s.byGuid.set(guid, keys);
    this.ledgers.install(s.ledgers);
    this.early.install(s.early);
    this.reservations.install(s.reservations);
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
    this.sides.install(s.sides);
    this.touched.install(s.touched);
    this.lanes.install(s.lanes);
    this.rounds.install(s.rounds);
    this.troubles.install(s.troubles);
    this.epochs.install(s.epochs);
  }

  /** Not for evidence that operators have acknowledged; more of the same is another evidence, with a number of its own. */
  putHalt(seen: Halt): void {
    if (this.halts.get(seen.id)) return;
    const halt = unacknowledged(seen, this.words.values());
    if (!halt || this.halts.get(halt.id)) return;
    this.halts.set(halt.id, halt);
    this.note(halt.shard, 'halt', halt);
  }
}

const splitCursor = (key: string): [Shard, string] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as Shard, key.slice(at + 1)];
};

/** Packets that no step needs in memory any more. */
export const evictable = (record: PacketRecord): boolean => isTerminal(record.state) && record.entry === null;
