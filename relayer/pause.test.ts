import { describe, expect, it } from 'vitest';
import { type VirtualClock, virtualClock } from '../chains/testing/virtualClock.ts';
import type { Event, EventOf } from './core/event.ts';
import type { ChainName } from './core/ids.ts';
import type { OutboxEntry } from './core/outbox.ts';
import { corrupt, isJournalError } from './journal/errors.ts';
import type { Journal } from './journal/journal.ts';
import { createMemoryDisk, openMemoryJournal } from './journal/memory.ts';
import { openStore } from './journal/store.ts';
import { verifyJournal } from './journal/verify.ts';
import { type Node, startNode } from './node.ts';
import { engineOf } from './pipeline/testing/engine.ts';
import { Harness } from './pipeline/testing/harness.ts';
import { ALPHA, address, laneReading, pinOf, sideReading } from './pipeline/testing/params.ts';
import { sendTx } from './pipeline/testing/transactions.ts';

const JOURNAL = { journalId: '17'.repeat(16) };
const TO = address(0xbe);

/** What the disk does with the next batches, and with an opening. */
type Disk = {
  /** `lost`: the batch never reaches the disk; `half`: it does, and fails all the same. */
  failing: 'lost' | 'half' | null;
  /** The first batch that fails is one that writes such a key; all after it fail too. */
  from: string;
  delayMs: number;
  opening: (() => Error) | null;
};

type World = {
  readonly h: Harness;
  readonly clock: VirtualClock;
  readonly disk: Disk;
  readonly node: Node;
  readonly logged: { readonly level: string; readonly message: string }[];
  /** Entries asked to be signed, in order. */
  readonly signed: string[];
  readonly journal: () => Journal;
  readonly mineAll: () => void;
  readonly tellRead: (name: ChainName) => Promise<void>;
  readonly round: () => Promise<void>;
  readonly tellLanes: () => Promise<void>;
};

/** A whole node on a disk that fails on command; the test is its poller, and time stands still until it moves it. */
async function world(): Promise<World> {
  const h = await Harness.start();
  const clock = virtualClock(h.nowMs);
  const records = createMemoryDisk();
  const disk: Disk = { failing: null, from: '', delayMs: 0, opening: null };
  const signed: string[] = [];
  const logged: { level: string; message: string }[] = [];
  const say = (level: string) => (_: object, message: string) => logged.push({ level, message });
  const open = (): Promise<Journal> =>
    openMemoryJournal(records, {
      ...JOURNAL,
      onCommit: async (phase, operations) => {
        if (phase === 'before' && disk.delayMs > 0) await clock.sleep(disk.delayMs);
        if (!operations.some(({ key }) => key.includes(disk.from))) return;
        if (disk.failing === (phase === 'before' ? 'lost' : 'half')) {
          disk.from = '';
          throw new Error('No space left on device');
        }
      },
    });
  let journal = await open();
  const node = await startNode({
    params: h.params,
    store: openStore(journal),
    reopen: async () => {
      await journal.close();
      if (disk.opening) throw disk.opening();
      journal = await open();
      return { store: openStore(journal) };
    },
    readers: new Map(),
    // Keeps the node alive as a poller does.
    pins: async () => ({ pins: [...h.params.lanes.values()].map((lane) => pinOf(lane)), rejected: [] }),
    senders: new Map(),
    signatures: signatures(signed),
    clock,
    log: { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') },
    pollIntervalMs: new Map(),
    sealer: (state) => engineOf(h.params, state).sealer,
    auditEveryMs: 3_600_000,
  });
  const done = async <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    await clock.advance(0);
    return work;
  };
  const tellRead = async (name: ChainName): Promise<void> => {
    h.state = node.state;
    const read = h.startRead(name);
    // Requests are numbered by the harness; each is answered before the next one is made.
    const [{ look }] = read.events(0) as [EventOf<'chainRead'>];
    for (const event of read.events((look?.requestedSeq ?? 0) + 0.5)) await node.tell(at(event));
  };
  const poll = (name: ChainName): Promise<void> => done(tellRead(name));
  const at = (event: Event): Event => ({ ...event, atMs: clock.nowMs() });
  const tellLanes = async (): Promise<void> => {
    for (const lane of h.params.lanes.values()) {
      await done(node.tell(at({ type: 'laneRead', atMs: 0, reading: laneReading(h.params, lane, {}) })));
      for (const side of ['from', 'to'] as const) {
        await done(node.tell(at({ type: 'sideRead', atMs: 0, reading: sideReading(lane, side) })));
      }
    }
  };
  const mineAll = (): void => {
    h.nowMs = Math.max(h.nowMs, clock.nowMs());
    for (const name of h.chains.keys()) h.mine(name);
  };
  const round = async (): Promise<void> => {
    mineAll();
    await clock.advance(Math.max(0, h.nowMs - clock.nowMs()));
    for (const name of h.chains.keys()) await poll(name);
  };
  await clock.advance(0);
  return { h, clock, disk, node, logged, signed, journal: () => journal, mineAll, tellRead, round, tellLanes };
}

function signatures(signed: string[]) {
  const collect = async (
    chain: ChainName,
    { salt }: NonNullable<OutboxEntry['attestation']>,
  ): Promise<`0x${string}`> => {
    signed.push(`${chain} ${salt}`);
    return '0x51';
  };
  return { collect, collectLift: collect, collectReattestation: collect };
}

/** Sends a packet, and has it observed. */
async function observed(w: World): Promise<void> {
  await w.tellLanes();
  w.h.mine(
    ALPHA,
    sendTx('send', w.h.fx.forth, [{ to: TO, amount: 100n }], () => undefined),
  );
  for (let i = 0; i < 12 && states(w).length === 0; i++) await w.round();
  expect(states(w)).toEqual(['observed']);
}

const states = ({ node }: World) => [...node.state.packets.values()].map(({ state }) => state);
const ask = (w: World, reason: string): Promise<void> => {
  const [path] = w.h.params.lanes.keys();
  if (!path) throw new Error('saw no lane, wanted one');
  return w.node.tell({ type: 'laneAsked', atMs: w.clock.nowMs(), path, ask: 'halt', by: 'alice', reason });
};
const alarms = (w: World) => w.logged.filter(({ level, message }) => level === 'error' && message.startsWith('paused'));
const refused = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'taken',
    (error: unknown) => error,
  );

describe('a journal that cannot be written', () => {
  it.each(['lost', 'half'] as const)(
    'a step whose batch failed (%s) has not happened: nothing is signed, and after the pause the packet is signed once',
    async (failing) => {
      const w = await world();
      await observed(w);
      w.disk.failing = failing;
      w.disk.from = '!payload!';
      for (let i = 0; i < 8 && w.node.paused === null; i++) await refused(w.round());
      expect(w.node.paused).toMatchObject({ cause: 'journal_unwritable', reason: expect.stringContaining('No space') });
      expect(w.signed).toEqual([]);
      expect(states(w)).not.toEqual(['cleared']);
      await w.clock.advance(120_000);
      expect(w.signed).toEqual([]);
      expect(w.node.paused?.reason).toContain('No space');
      expect(alarms(w)).toHaveLength(1);

      w.disk.failing = null;
      await w.clock.advance(30_000);
      expect(w.node.paused).toBeNull();
      await w.tellLanes();
      for (let i = 0; i < 6 && w.signed.length === 0; i++) await w.round();
      expect(w.signed).toHaveLength(1);
      for (let i = 0; i < 3; i++) await w.round();
      expect(w.signed).toHaveLength(1);
      await w.node.stop();
      expect(await verifyJournal(w.journal())).toMatchObject({ ok: true });
    },
  );

  it('what the disk took is there after the pause, what it lost is not, and memory says the same as the disk', async () => {
    for (const [failing, halted] of [
      ['half', true],
      ['lost', false],
    ] as const) {
      const w = await world();
      w.disk.failing = failing;
      const answer = refused(ask(w, 'a look'));
      await w.clock.advance(0);
      expect(isJournalError(await answer, 'JOURNAL_FAILED')).toBe(true);
      expect([...w.node.state.modes.values()]).toEqual([]);
      w.disk.failing = null;
      await w.clock.advance(1_000);
      expect(w.node.paused).toBeNull();
      expect([...w.node.state.modes.values()].some(({ mode }) => mode === 'halted')).toBe(halted);
      await w.node.stop();
    }
  });

  it('takes no event while it lasts, and says so', async () => {
    const w = await world();
    w.disk.failing = 'lost';
    void refused(ask(w, 'one'));
    await w.clock.advance(0);
    expect(isJournalError(await refused(ask(w, 'two')), 'JOURNAL_FAILED')).toBe(true);
    w.disk.failing = null;
    await w.clock.advance(1_000);
    const taken = ask(w, 'three');
    await w.clock.advance(0);
    await taken;
    const [first] = w.node.state.modes.values();
    expect(first?.manual?.reason).toBe('three');
    await w.node.stop();
  });

  it('is tried again after 1 s, then less and less often, at least every 30 s', async () => {
    const w = await world();
    let opened = 0;
    w.disk.opening = () => {
      opened += 1;
      return new Error('never');
    };
    w.disk.failing = 'lost';
    const { opening } = w.disk;
    w.disk.opening = () => {
      opening();
      return failed();
    };
    void refused(ask(w, 'one'));
    await w.clock.advance(999);
    expect(opened).toBe(0);
    await w.clock.advance(1);
    expect(opened).toBe(1);
    await w.clock.advance(30_000);
    expect(opened).toBe(5);
    await w.clock.advance(300_000);
    expect(opened).toBe(15);
    await w.node.stop();
  });

  it('leaves a line of history with its length, once it has ended', async () => {
    const w = await world();
    const sinceMs = w.clock.nowMs();
    w.disk.failing = 'lost';
    void refused(ask(w, 'one'));
    await w.clock.advance(10_000);
    w.disk.failing = null;
    await w.clock.advance(30_000);
    const lines = [];
    for await (const entry of w.node.store.history(w.h.params.nodeShard)) lines.push(entry);
    expect(lines.filter(({ kind }) => kind === 'journal')).toEqual([
      expect.objectContaining({ body: expect.objectContaining({ sinceMs, reason: expect.stringContaining('space') }) }),
    ]);
    await w.node.stop();
  });

  it('a node that is stopped meanwhile ends in order', async () => {
    const w = await world();
    w.disk.failing = 'lost';
    void refused(ask(w, 'one'));
    await w.clock.advance(0);
    const stopped = w.node.stop();
    await w.clock.advance(0);
    await stopped;
    await w.node.done;
  });

  it('one that turns out to be corrupt stops the node by name', async () => {
    const w = await world();
    w.disk.failing = 'lost';
    w.disk.opening = () => corrupt('book:usdx!history!7', 'a broken chain', 'a whole journal');
    void refused(ask(w, 'one'));
    await w.clock.advance(1_000);
    expect(await refused(w.node.done)).toMatchObject({ code: 'JOURNAL_CORRUPT', key: 'book:usdx!history!7' });
    expect(await refused(ask(w, 'two'))).not.toBe('taken');
  });

  it('a slow one only delays: nothing is signed before it has answered, and nothing is lost', async () => {
    const w = await world();
    await observed(w);
    w.disk.delayMs = 5_000;
    for (let i = 0; i < 20 && w.signed.length === 0; i++) {
      w.mineAll();
      for (const name of w.h.chains.keys()) {
        const before = w.signed.length;
        const told = w.tellRead(name);
        await w.clock.advance(4_999);
        expect(w.signed).toHaveLength(before);
        await w.clock.advance(20_000);
        await told;
      }
    }
    expect(w.signed).toHaveLength(1);
    expect(w.node.paused).toBeNull();
    expect(alarms(w)).toEqual([]);
    const stopped = w.node.stop();
    await w.clock.advance(60_000);
    await stopped;
  });
});

const failed = (): Error => Object.assign(corrupt('x', 'y', 'z'), { code: 'JOURNAL_FAILED' as const });
