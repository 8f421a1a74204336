/**
 * Drives `transition` as the node does: recall, decide, write, install, forget, act. Each write is put through the
 * journal's encoding, and what a start would restore is compared with what is in memory.
 */
import { expect } from 'vitest';
import type { Effect } from '../../core/effect.ts';
import type { Event } from '../../core/event.ts';
import type { ChainName, EntryId, Guid, Hex, PacketKey } from '../../core/ids.ts';
import { height } from '../../core/ids.ts';
import { attests } from '../../core/outbox.ts';
import { isPacketPut, packetsPut } from '../../core/packetTables.ts';
import type { Params } from '../../core/params.ts';
import type { NonceCounts } from '../../core/restored.ts';
import { type Look, ledgerKey, type PacketRecord, payloadKey, type State } from '../../core/state.ts';
import type { Write } from '../../core/write.ts';
import { allGates, type Gates } from '../../gates/gates.ts';
import { nodeChecks } from '../../journal/checks/nodeChecks.ts';
import { decodeRecord, encodeRecord } from '../../journal/codec.ts';
import { createMemoryDisk, cutPower, type MemoryDisk, openMemoryJournal } from '../../journal/memory.ts';
import { openStore, type Store } from '../../journal/store.ts';
import { checkPacketRows } from '../../packetRows.ts';
import { recallEntries } from '../../recallEntries.ts';
import { recallsOf } from '../../recallFacts.ts';
import { forgetClosed, recall, restore } from '../../restore.ts';
import type { Engine } from '../clear.ts';
import { resume, type Step, transition } from '../transition.ts';
import { engineOf } from './engine.ts';
import { assertNothingOfDisputed } from './invariants.ts';
import { ownTx } from './ownTransactions.ts';
import { type Fixture, fixture, laneReading, pinOf, sideReading, type TestParams } from './params.ts';
import { SimChain, type Tx } from './world.ts';

export type ReadExtras = {
  readonly claims?: Extract<Event, { type: 'chainRead' }>['claims'];
  readonly objections?: Extract<Event, { type: 'chainRead' }>['objections'];
  readonly resolutions?: Extract<Event, { type: 'chainRead' }>['resolutions'];
  readonly look?: (look: Look) => Look | null;
};

export type PendingRead = { readonly chain: ChainName; readonly events: (doneSeq: number) => Event[] };

const NEW_JOURNAL = { journalId: '17'.repeat(16) };

export class Harness {
  readonly fx: Fixture;
  readonly params: Params;
  readonly chains: ReadonlyMap<ChainName, SimChain>;
  readonly writes: Write[] = [];
  /** Payload hashes in the order in which they were signed, with the entry. */
  readonly signed: { readonly entry: EntryId; readonly payloadHash: Hex; readonly digest: Hex }[] = [];
  readonly broadcasts: { readonly entry: EntryId; readonly hash: Hex; readonly nonce: number }[] = [];
  effects: Effect[] = [];
  nowMs = 1_700_000_000_000;
  state: State;
  #disk: MemoryDisk;
  #store: Store;
  #seq = 0;
  readonly #gates: Gates;
  #engine: Engine;

  private constructor(fx: Fixture, disk: MemoryDisk, store: Store, state: State, gates: Gates) {
    this.fx = fx;
    this.params = fx.params;
    this.#disk = disk;
    this.#store = store;
    this.#gates = gates;
    this.state = state;
    this.#engine = engineOf(fx.params, state, gates);
    this.chains = new Map(fx.book.legs.map(({ chain, initial }) => [chain, new SimChain(chain, this.nowMs, initial)]));
  }

  static async start(changes: TestParams = {}, gates: Gates = allGates): Promise<Harness> {
    const fx = fixture(changes);
    const disk = createMemoryDisk();
    const store = openStore(await openMemoryJournal(disk, NEW_JOURNAL));
    const harness = new Harness(fx, disk, store, await restore(store, fx.params), gates);
    await harness.#commit(resume(harness.state, harness.nowMs));
    const pins = [...fx.params.lanes.values()].map((lane) => pinOf(lane));
    await harness.tell({ type: 'pinsLoaded', atMs: harness.nowMs, pins });
    await harness.readLanes();
    return harness;
  }

  chain(name: ChainName): SimChain {
    const found = this.chains.get(name);
    if (!found) throw new Error(`saw ${name}, wanted a chain of the fixture`);
    return found;
  }

  get store(): Store {
    return this.#store;
  }

  async readLanes(change: Partial<ReturnType<typeof laneReading>> = {}): Promise<void> {
    for (const lane of this.params.lanes.values()) {
      await this.tell({ type: 'laneRead', atMs: this.nowMs, reading: laneReading(this.params, lane, change) });
      for (const side of ['from', 'to'] as const) {
        await this.tell({ type: 'sideRead', atMs: this.nowMs, reading: sideReading(lane, side) });
      }
    }
  }

  /** Loses everything that is not on disk, and starts again. */
  async crash(params: Params = this.params): Promise<void> {
    cutPower(this.#disk);
    this.#store = openStore(await openMemoryJournal(this.#disk, NEW_JOURNAL));
    this.effects = [];
    this.state = await restore(this.#store, params);
    this.#engine = engineOf(params, this.state, this.#gates);
    await this.#commit(resume(this.state, this.nowMs));
  }

  /** The journal's folder, copied as it is now. */
  copyDisk(): MemoryDisk {
    const copy = createMemoryDisk();
    for (const [key, value] of this.#disk.records) {
      copy.records.set(key, value.slice());
      copy.keys.add(key);
    }
    return copy;
  }

  /** A copy takes the place of the journal, and a start finds it marked: what was written since is lost. */
  async putBack(copy: MemoryDisk, markedAtMs = this.nowMs): Promise<void> {
    cutPower(this.#disk);
    this.#disk = copy;
    this.#store = openStore(await openMemoryJournal(copy, NEW_JOURNAL));
    this.effects = [];
    this.state = await restore(this.#store, this.params);
    this.#engine = engineOf(this.params, this.state, this.#gates);
    const mark = { how: 'copy' as const, markedAtMs, upToMs: 0 };
    await this.#commit(transition(this.state, [{ type: 'journalRestored', atMs: this.nowMs, ...mark }], this.#engine));
    await this.#commit(resume(this.state, this.nowMs));
  }

  async tell(...events: readonly Event[]): Promise<Step> {
    const recalled = await recall(this.#store, this.state, recallsOf(this.params, events));
    await recallEntries(this.#store, this.state, events);
    const step = transition(this.state, events, this.#engine);
    await this.#commit(step);
    assertNothingOfDisputed(this.state, step);
    const put = step.writes.filter((w) => w.op === 'put');
    const packets = packetsPut(step.writes);
    const entries = put.filter((w) => w.table === 'outbox').map((w) => w.key as EntryId);
    forgetClosed(this.state, [...recalled, ...packets], entries);
    return step;
  }

  async #commit(step: Step): Promise<void> {
    for (const write of step.writes) {
      const value = write.op === 'put' ? write.value : write.op === 'append' ? write.body : null;
      expect(decodeRecord('k', encodeRecord('k', value))).toStrictEqual(value);
    }
    await this.#store.commit(step.writes);
    for (const write of step.writes) {
      if (write.op !== 'put') continue;
      expect(await this.#store.get(write.shard, write.table, write.key)).toStrictEqual(write.value);
    }
    step.install();
    this.#engine.sealer.observe(step.writes);
    this.writes.push(...step.writes);
    this.effects.push(...step.effects);
  }

  /** `journal verify` finds nothing wrong with the tables of a sound journal. */
  async assertVerifies(): Promise<void> {
    for (const check of [checkPacketRows, ...nodeChecks]) {
      for await (const finding of check(this.#store)) expect(finding, 'a finding of journal verify').toBeUndefined();
    }
  }

  /** What a start would find equals what is in memory, apart from what is never journaled. */
  async assertRestores(): Promise<void> {
    await this.assertVerifies();
    const found = await restore(this.#store, this.params);
    for (const name of [
      'chains',
      'cursors',
      'packets',
      'ledgers',
      'facts',
      'openings',
      'packetsBy',
      'stakes',
      'reserved',
      'reservations',
      'payloads',
      'halts',
      'outbox',
    ] as const) {
      expect(shownAside(sorted(found[name])), name).toStrictEqual(shownAside(sorted(this.state[name])));
    }
    for (const name of [
      'accounts',
      'counters',
      'byGuid',
      'early',
      'providers',
      'disputes',
      'pins',
      'policies',
      'policyDiffs',
      'buckets',
      'flows',
      'restored',
    ] as const) {
      expect(sorted(found[name]), name).toStrictEqual(sorted(this.state[name]));
    }
  }

  /** Begins a read: what it will say is fixed now, when it returns is up to the caller. */
  startRead(name: ChainName, extras: ReadExtras = {}): PendingRead {
    this.#seq += 1;
    const requestedSeq = this.#seq;
    const sim = this.chain(name);
    const known = this.state.chains.get(name);
    const cursor = known?.cursor ?? { height: height(0n), hash: sim.blocks[0]?.hash ?? '0x' };
    if (sim.at(cursor.height)?.hash !== cursor.hash) {
      const fork = [...(known?.checkpoints ?? [])].reverse().find((p) => sim.at(p.height)?.hash === p.hash);
      if (!fork) throw new Error(`saw no checkpoint of ${name} that stands, wanted one`);
      return {
        chain: name,
        events: () => [{ type: 'chainReorged', atMs: this.nowMs, chain: name, fork, because: 'gone' }],
      };
    }
    const head = sim.head;
    const final = sim.final;
    const facts = sim.blocks.filter((b) => b.height > cursor.height).flatMap((b) => b.facts);
    const from = height(cursor.height + 1n);
    const to = { height: head.height, hash: head.hash };
    const events = (doneSeq: number): Event[] => {
      const { height: at, hash, parentHash, timestampMs } = head;
      const balances = new Map([[ledgerKey(this.fx.book.name, name), head.after.holding as never]]);
      const outbound = [...this.params.lanes.values()].filter((lane) => lane.from.chain === name);
      const outboundNonces = new Map(outbound.map((l) => [l.path, (head.after.sent.get(l.path) ?? 0n) as never]));
      const at2 = { height: at, hash, parentHash, timestampMs };
      const seqs = {
        requestedSeq,
        doneSeq,
        atMs: this.nowMs,
        dvnEpoch: 1,
        said: [],
        anchor: null,
        finalSinceMs: this.nowMs,
      };
      const look: Look = { chain: name, head: at2, final, balances, outboundNonces, ...seqs };
      const seen = extras.look ? extras.look(look) : look;
      return [
        {
          type: 'chainRead',
          atMs: this.nowMs,
          chain: name,
          from,
          to,
          facts,
          look: seen,
          final,
          claims: extras.claims ?? [],
          objections: extras.objections ?? [],
          resolutions: extras.resolutions ?? [],
        },
      ];
    };
    return { chain: name, events };
  }

  async finishRead(read: PendingRead): Promise<Step> {
    this.#seq += 1;
    return this.tell(...read.events(this.#seq));
  }

  /** One read from begin to end; a reorg is followed at once by the read that comes after it. */
  async poll(name: ChainName, extras: ReadExtras = {}): Promise<Step> {
    const read = this.startRead(name, extras);
    const step = await this.finishRead(read);
    if (read.events(0)[0]?.type !== 'chainReorged') return step;
    return this.finishRead(this.startRead(name, extras));
  }

  /** Mines a block on a chain, with these transactions. */
  mine(name: ChainName, ...txs: readonly Tx[]): void {
    this.nowMs += 1_000;
    this.chain(name).add(...txs);
    this.chain(name).mine(this.nowMs);
  }

  /** Mines a block everywhere, polls everywhere, and does what was asked for. */
  async round(times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      for (const name of this.chains.keys()) this.mine(name);
      for (const name of this.chains.keys()) await this.poll(name);
      await this.act();
    }
  }

  /** Performs all effects, and those that follow from them. */
  async act(): Promise<void> {
    while (this.effects.length > 0) await this.actOnce(0);
  }

  async actOnce(index: number): Promise<void> {
    const [effect] = this.effects.splice(index, 1);
    if (effect) await this.perform(effect);
  }

  async perform(effect: Effect): Promise<void> {
    const at = { atMs: this.nowMs };
    if (effect.type === 'readAccount') {
      const { chain, account } = effect;
      // The simulated chain counts for one account alone.
      const nextNonce = account === this.params.chains.get(chain)?.sender ? this.chain(chain).head.after.nextNonce : 0;
      await this.tell({ ...at, type: 'accountRead', chain, account, nextNonce });
      return;
    }
    if (effect.type === 'readPools') {
      await this.tell({ ...at, type: 'poolsRead', chain: effect.chain, counts: this.pools });
      return;
    }
    const entry = this.state.outbox.get(effect.entry);
    if (!entry) return;
    if (effect.type === 'collectSignatures') {
      if (entry.state !== 'collecting' || !entry.attestation) return;
      for (const key of entry.packets) await this.#assertSignable(key);
      const { items, salt: digest } = entry.attestation;
      if (attests(entry)) {
        this.signed.push(...items.map(({ payloadHash }) => ({ entry: entry.id, payloadHash, digest })));
      }
      await this.tell({ ...at, type: 'signaturesCollected', entry: entry.id, signatures: '0x51' });
    } else if (effect.type === 'prepareTransaction') {
      if (entry.state === 'preparing') await this.tell(ownTx(this, entry, effect.nonce));
    } else if (effect.type === 'broadcast') {
      const newest = entry.transactions.at(-1);
      if (entry.state !== 'sent' || !newest || entry.nonce === null) return;
      this.broadcasts.push({ entry: entry.id, hash: newest.hash, nonce: entry.nonce });
      const tx = this.prepared.get(newest.hash);
      if (tx) this.chain(effect.chain).add(tx);
    } else {
      const sim = this.chain(effect.chain);
      const receipt = sim.receiptOf(entry.transactions.map((t) => t.hash));
      const accountNonce = sim.head.after.nextNonce;
      const reason = receipt && !receipt.ok ? 'RevertedInTheTest()' : null;
      await this.tell({ ...at, type: 'transactionChecked', entry: entry.id, receipt, reason, accountNonce });
    }
  }

  /** What operators say of the pool, on every chain. */
  pools: readonly NonceCounts[] = [];

  /** Signed bytes, by hash: they can be mined whenever somebody sends them. */
  readonly prepared = new Map<Hex, Tx>();

  /** Disk before action: reservation and payload record are in the journal when a signature is asked for. */
  async #assertSignable(key: PacketKey): Promise<void> {
    const record = this.state.packets.get(key);
    const nonce = record?.packet?.nonce;
    if (!record || nonce === undefined) throw new Error(`saw no packet ${key}, wanted one before its signature`);
    const payload = await this.#store.get<{ payloadHash: Hex }>(
      record.shard,
      'payload',
      payloadKey(record.path, nonce),
    );
    expect(payload?.payloadHash, 'payload record before the signature').toBe(record.payloadHash);
    expect(await this.#store.get(record.shard, 'reservation', key), 'reservation before the signature').toBeDefined();
    const against = [...this.state.disputes.values()].filter((d) => record.book && d.books.includes(record.book));
    expect(against, 'evidence against the book of a signature').toEqual([]);
  }

  packet(guid: Guid): PacketRecord | undefined {
    const [key] = this.state.byGuid.get(guid) ?? [];
    return key ? this.state.packets.get(key) : undefined;
  }

  /** The newest record of a packet, also when it is no longer in memory. */
  recordOf(key: PacketKey): PacketRecord | undefined {
    const known = this.state.packets.get(key);
    if (known) return known;
    const put = this.writes.findLast((w) => isPacketPut(w) && w.key === key);
    return put && isPacketPut(put) ? put.value : undefined;
  }

  history(kind: string): Record<string, unknown>[] {
    return this.writes.flatMap((w) =>
      w.op === 'append' && w.kind === kind ? [w.body as Record<string, unknown>] : [],
    );
  }
}

const sorted = (map: ReadonlyMap<unknown, unknown>): unknown[] =>
  [...map]
    .map(([key, value]) => [key, value instanceof Map ? sorted(value) : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** Without the figures of a hold, which are journaled when it begins and shown as they are now. */
function shownAside(rows: unknown): unknown {
  if (!Array.isArray(rows)) return isHeld(rows) ? { ...rows, hold: { ...rows.hold, saw: '', retryAtMs: null } } : rows;
  return rows.map(shownAside);
}

const isHeld = (value: unknown): value is PacketRecord =>
  typeof value === 'object' && value !== null && 'hold' in value && value.hold !== null && 'payloadHash' in value;
