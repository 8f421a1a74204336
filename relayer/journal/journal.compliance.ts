/** What every journal backend promises, as one suite: a backend's test calls `describeJournalCompliance`. */
import { afterEach, describe, expect, it } from 'vitest';
import { encodeRecord } from './codec.ts';
import type { Journal, JournalOperation, JournalRange } from './journal.ts';
import { ALL_KEYS } from './keys.ts';
import { JOURNAL_FORMAT, META_KEY } from './meta.ts';
import { WRITER_BATCH_SIZE, writerKey } from './testBatches.ts';

/** A fresh, empty place for one journal, which outlives the journals opened on it. */
export interface JournalPlace {
  /** Opens the journal there, creating it the first time. */
  open(): Promise<Journal>;
  /** Opens it only if it exists. */
  openExisting(): Promise<Journal>;
  /** Frees the place. Every journal opened on it was closed before. */
  dispose(): Promise<void>;
  /**
   * Starts another process that opens the journal and commits batches one after the other, going on after the last one
   * it finds (see journal.child.ts). Left out by backends that live in one process only.
   */
  startWriter?(): KillableWriter;
  /**
   * Opens the journal there so that the power goes at this boundary of its commits: 0 before the first is applied, 1
   * after it and before it is acknowledged, 2 before the second, and so on. Left out by backends whose power cannot be
   * cut within the process.
   */
  openCutting?(boundary: number): Promise<Journal>;
}

export interface KillableWriter {
  /** Resolves once `count` commits have been acknowledged to the writer. */
  acknowledged(count: number): Promise<void>;
  /** Ends the process at once (SIGKILL), and gives the number of the newest batch that was acknowledged to it. */
  kill(): Promise<number>;
}

const text = new TextEncoder();

function put(key: string, value: string): JournalOperation {
  return { op: 'put', key, value: text.encode(value) };
}

function show(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

async function collect(entries: AsyncIterable<readonly [string, Uint8Array]>): Promise<[string, string | undefined][]> {
  const found: [string, string | undefined][] = [];
  for await (const [key, value] of entries) found.push([key, show(value)]);
  return found;
}

const keysOf = async (journal: Journal, range: JournalRange): Promise<string[]> =>
  (await collect(journal.iterate(range))).map(([key]) => key);

/**
 * Runs the suite against the backend `name`, on a new place per test. `outlivesProcess`: the backend outlives the
 * process that writes to it, and its places can start a writer that is killed.
 */
export function describeJournalCompliance(
  name: string,
  createPlace: () => Promise<JournalPlace>,
  outlivesProcess: boolean,
): void {
  describe(`${name} keeps the promises of a journal`, () => {
    const cleanUps: (() => Promise<void>)[] = [];

    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
    });

    async function place(): Promise<JournalPlace> {
      const made = await createPlace();
      cleanUps.push(() => made.dispose());
      return made;
    }

    async function opened(at: JournalPlace): Promise<Journal> {
      const journal = await at.open();
      cleanUps.push(() => journal.close());
      return journal;
    }

    const fresh = async (): Promise<Journal> => opened(await place());

    describeReads(fresh);
    describeSnapshots(fresh);
    describeCommits(fresh);
    describeReopening(place, opened);
    describePowerCuts(place, opened);
    if (outlivesProcess) describeKilling(place, opened);
  });
}

function describeReads(fresh: () => Promise<Journal>): void {
  it('gives undefined for a key that was never written', async () => {
    const journal = await fresh();
    expect(await journal.get('s!t!none')).toBeUndefined();
  });

  it('answers getMany in the order of the keys asked for, gaps and repeats included', async () => {
    const journal = await fresh();
    await journal.commit([put('s!t!a', '1'), put('s!t!b', '2')]);
    const found = await journal.getMany(['s!t!b', 's!t!none', 's!t!a', 's!t!b']);
    expect(found.map(show)).toEqual(['2', undefined, '1', '2']);
    expect(await journal.getMany([])).toEqual([]);
  });

  it('iterates in UTF-8 byte order, which is not the order of JavaScript strings', async () => {
    const journal = await fresh();
    const keys = ['a', 'ab', 'b', '\u{7f}', 'é', '\u{ffff}', '\u{1f600}'].map((key) => `s!t!${key}`);
    await journal.commit([...keys].reverse().map((key) => put(key, key)));
    expect(await keysOf(journal, { gte: 's!t!', lt: 's!t"' })).toEqual(keys);
  });

  it('includes gte, excludes lt, and applies limit after the direction', async () => {
    const journal = await fresh();
    await journal.commit(['1', '2', '3', '4', '5'].map((key) => put(`s!t!${key}`, key)));
    const range = { gte: 's!t!2', lt: 's!t!5' };
    expect(await keysOf(journal, range)).toEqual(['s!t!2', 's!t!3', 's!t!4']);
    expect(await keysOf(journal, { ...range, reverse: true })).toEqual(['s!t!4', 's!t!3', 's!t!2']);
    expect(await keysOf(journal, { ...range, limit: 2 })).toEqual(['s!t!2', 's!t!3']);
    expect(await keysOf(journal, { ...range, reverse: true, limit: 2 })).toEqual(['s!t!4', 's!t!3']);
    expect(await keysOf(journal, { ...range, limit: 0 })).toEqual([]);
    expect(await keysOf(journal, { gte: 's!t!5', lt: 's!t!2' })).toEqual([]);
  });

  it('iterates over many records in order, in both directions', async () => {
    const journal = await fresh();
    const keys = Array.from({ length: 3000 }, (_, i) => `s!t!${String((i * 7919) % 3000).padStart(5, '0')}`);
    for (let at = 0; at < keys.length; at += 500) {
      await journal.commit(keys.slice(at, at + 500).map((key) => put(key, key)));
    }
    await journal.commit(keys.filter((_, i) => i % 3 === 0).map((key) => ({ op: 'delete', key })));
    const left = keys.filter((_, i) => i % 3 !== 0).sort();
    expect(await keysOf(journal, { gte: 's!t!', lt: 's!t"' })).toEqual(left);
    expect(await keysOf(journal, { gte: 's!t!', lt: 's!t"', reverse: true })).toEqual([...left].reverse());
  });
}

function describeSnapshots(fresh: () => Promise<Journal>): void {
  it('iterates over the journal as it was when iterate was called', async () => {
    const journal = await fresh();
    await journal.commit([put('s!t!a', 'old'), put('s!t!b', 'old'), put('s!t!c', 'old')]);
    const entries = journal.iterate({ gte: 's!t!', lt: 's!t"' });
    await journal.commit([put('s!t!a', 'new'), { op: 'delete', key: 's!t!b' }, put('s!t!d', 'new')]);
    const seen: string[] = [];
    for await (const [key, value] of entries) {
      seen.push(`${key}=${show(value)}`);
      await journal.commit([put('s!t!c', 'newer')]);
    }
    expect(seen).toEqual(['s!t!a=old', 's!t!b=old', 's!t!c=old']);
  });

  it('gives snapshots, where it gives any, that no later commit shows in, however they are read', async () => {
    const journal = await fresh();
    if (journal.snapshot === undefined) return;
    await journal.commit([put('s!t!a', 'old'), put('s!t!b', 'old')]);
    const snapshot = journal.snapshot();
    await journal.commit([put('s!t!a', 'new'), { op: 'delete', key: 's!t!b' }, put('s!t!c', 'new')]);
    expect(show(await snapshot.get('s!t!a'))).toBe('old');
    expect((await snapshot.getMany(['s!t!c', 's!t!b'])).map(show)).toEqual([undefined, 'old']);
    const range = { gte: 's!t!', lt: 's!t"' };
    expect(await collect(snapshot.iterate(range))).toEqual([
      ['s!t!a', 'old'],
      ['s!t!b', 'old'],
    ]);
    expect(await collect(snapshot.iterate({ ...range, reverse: true, limit: 1 }))).toEqual([['s!t!b', 'old']]);
    await snapshot.close();
    await snapshot.close();
    expect(await keysOf(journal, range)).toEqual(['s!t!a', 's!t!c']);
  });

  it('goes on with what it began with over a long iteration, whatever is written and deleted meanwhile', async () => {
    const journal = await fresh();
    const keys = Array.from({ length: 1_500 }, (_, i) => `s!t!${String(i).padStart(5, '0')}`);
    await journal.commit(keys.map((key) => put(key, 'old')));
    for (const reverse of [false, true]) {
      const seen: string[] = [];
      for await (const [key, value] of journal.iterate({ gte: 's!t!', lt: 's!t"', reverse })) {
        seen.push(`${key}=${show(value)}`);
        if (seen.length % 300 > 0) continue;
        await journal.commit([
          ...keys.map((one): JournalOperation => ({ op: 'delete', key: one })),
          put('s!t!x', 'new'),
        ]);
      }
      const wanted = keys.map((key) => `${key}=old`);
      expect(seen).toEqual(reverse ? wanted.reverse() : wanted);
      await journal.commit([...keys.map((key) => put(key, 'old')), { op: 'delete', key: 's!t!x' }]);
    }
  });

  it('lets a reader leave an iteration early', async () => {
    const journal = await fresh();
    await journal.commit(['1', '2', '3'].map((key) => put(`s!t!${key}`, key)));
    for await (const [key] of journal.iterate(ALL_KEYS)) if (key.startsWith('s!t!')) break;
    expect(show(await journal.get('s!t!3'))).toBe('3');
  });
}

function describeCommits(fresh: () => Promise<Journal>): void {
  it('applies the operations of a batch in order, the last one winning', async () => {
    const journal = await fresh();
    await journal.commit([put('s!t!a', '1'), { op: 'delete', key: 's!t!a' }, put('s!t!b', '1'), put('s!t!b', '2')]);
    expect((await journal.getMany(['s!t!a', 's!t!b'])).map(show)).toEqual([undefined, '2']);
  });

  it('applies commits in the order they were asked for, without being waited for', async () => {
    const journal = await fresh();
    await Promise.all(Array.from({ length: 50 }, (_, i) => journal.commit([put('s!t!last', String(i))])));
    expect(show(await journal.get('s!t!last'))).toBe('49');
  });

  it('shows a batch to readers whole or not at all', async () => {
    const journal = await fresh();
    let running = true;
    const writing = (async () => {
      for (let i = 0; i < 60; i++) {
        await journal.commit(['a', 'b', 'c'].map((part) => put(`s!t!${part}`, String(i))));
      }
      running = false;
    })();
    while (running) {
      const values = (await collect(journal.iterate({ gte: 's!t!', lt: 's!t"' }))).map(([, value]) => value);
      expect(new Set(values).size).toBeLessThanOrEqual(1);
    }
    await writing;
  });

  it('keeps any bytes, none at all included', async () => {
    const journal = await fresh();
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    await journal.commit([
      { op: 'put', key: 's!t!all', value: bytes },
      { op: 'put', key: 's!t!none', value: new Uint8Array() },
    ]);
    expect([...((await journal.get('s!t!all')) ?? [])]).toEqual([...bytes]);
    expect([...((await journal.get('s!t!none')) ?? [1])]).toEqual([]);
  });

  it('gives away bytes that nobody can change afterwards', async () => {
    const journal = await fresh();
    await journal.commit([put('s!t!a', 'kept')]);
    (await journal.get('s!t!a'))?.fill(0);
    for await (const [, value] of journal.iterate({ gte: 's!t!', lt: 's!t"' })) value.fill(0);
    expect(show(await journal.get('s!t!a'))).toBe('kept');
  });
}

type Place = () => Promise<JournalPlace>;
type Opened = (at: JournalPlace) => Promise<Journal>;

function describeReopening(place: Place, opened: Opened): void {
  it('finds everything again after being closed and opened, also what close had to wait for', async () => {
    const at = await place();
    const first = await opened(at);
    await first.commit([put('s!t!a', '1')]);
    const late = first.commit([put('s!t!b', '2')]);
    await first.close();
    await late;
    const second = await opened(at);
    expect((await second.getMany(['s!t!a', 's!t!b'])).map(show)).toEqual(['1', '2']);
  });

  it('refuses all use after close with JOURNAL_CLOSED, and close again is harmless', async () => {
    const at = await place();
    const journal = await opened(at);
    await journal.close();
    await journal.close();
    const closed = { code: 'JOURNAL_CLOSED' };
    await expect(journal.get('s!t!a')).rejects.toMatchObject(closed);
    await expect(journal.getMany(['s!t!a'])).rejects.toMatchObject(closed);
    await expect(journal.commit([put('s!t!a', '1')])).rejects.toMatchObject(closed);
    await expect((async () => collect(journal.iterate(ALL_KEYS)))()).rejects.toMatchObject(closed);
  });

  it('refuses a second opener with JOURNAL_LOCKED while it is held', async () => {
    const at = await place();
    const journal = await opened(at);
    await expect(at.open()).rejects.toMatchObject({ code: 'JOURNAL_LOCKED' });
    await journal.commit([put('s!t!a', '1')]);
    await journal.close();
    const again = await opened(at);
    expect(show(await again.get('s!t!a'))).toBe('1');
  });

  it.each([
    ['a newer', JOURNAL_FORMAT + 1, `${JOURNAL_FORMAT}`],
    ['an older', JOURNAL_FORMAT - 1, `${JOURNAL_FORMAT}; begin with a new dataDir`],
  ])('refuses a journal of %s format with JOURNAL_VERSION, naming both versions', async (_, format, wanted) => {
    const at = await place();
    const journal = await opened(at);
    const other = { format, id: '00'.repeat(16) };
    await journal.commit([{ op: 'put', key: META_KEY, value: encodeRecord(META_KEY, other) }]);
    await journal.close();
    const refusal = expect(at.open()).rejects;
    await refusal.toMatchObject({ code: 'JOURNAL_VERSION', wanted });
    await expect(at.openExisting()).rejects.toThrow(`journal format ${format}`);
  });

  it('refuses records without a meta record with JOURNAL_CORRUPT', async () => {
    const at = await place();
    const journal = await opened(at);
    await journal.commit([put('s!t!a', '1'), { op: 'delete', key: META_KEY }]);
    await journal.close();
    await expect(at.open()).rejects.toMatchObject({ code: 'JOURNAL_CORRUPT', key: META_KEY });
  });

  it('creates nothing when it is only to open what exists: JOURNAL_MISSING', async () => {
    const at = await place();
    await expect(at.openExisting()).rejects.toMatchObject({ code: 'JOURNAL_MISSING' });
    await expect(at.openExisting()).rejects.toMatchObject({ code: 'JOURNAL_MISSING' });
    await (await opened(at)).close();
    await (await at.openExisting()).close();
  });
}

/** Commits that rest on each other, of puts and deletes: a half of one shows. */
const CHAINED = Array.from({ length: 6 }, (_, n): JournalOperation[] => [
  put('s!t!newest', String(n + 1)),
  put(`s!t!entry!${n + 1}`, String(n + 1)),
  ...(n === 0 ? [] : [{ op: 'delete', key: `s!t!open!${n}` } as const]),
  put(`s!t!open!${n + 1}`, 'open'),
]);

function describePowerCuts(place: Place, opened: Opened): void {
  it('holds what it acknowledged, and no half of another commit, wherever between two steps the power goes', async () => {
    for (let boundary = 0; ; boundary++) {
      const at = await place();
      if (at.openCutting === undefined) return;
      const cutting = await at.openCutting(boundary);
      let acknowledged = 0;
      for (const batch of CHAINED) {
        const taken = await cutting.commit(batch).then(
          () => true,
          () => false,
        );
        // One that failed is the last: memory may be ahead of the disk.
        if (taken && acknowledged === CHAINED.indexOf(batch)) acknowledged += 1;
        else expect(taken, `a commit after one that failed, at boundary ${boundary}`).toBe(false);
      }
      await cutting.close();
      const journal = await opened(at);
      const newest = Number(show(await journal.get('s!t!newest')) ?? 0);
      expect([acknowledged, acknowledged + 1]).toContain(newest);
      const open = newest === 0 ? [] : [`s!t!open!${newest}`];
      const all = ['s!t!newest', ...open, ...Array.from({ length: newest }, (_, n) => `s!t!entry!${n + 1}`)];
      expect(await keysOf(journal, { gte: 's!t!', lt: 's!t"' })).toEqual(newest === 0 ? [] : all.sort());
      await journal.close();
      if (acknowledged === CHAINED.length) {
        expect(boundary).toBe(2 * CHAINED.length);
        return;
      }
    }
  });
}

function describeKilling(place: Place, opened: Opened): void {
  it('holds every acknowledged commit, and no half of another, when its process is killed', async () => {
    const at = await place();
    if (at.startWriter === undefined) throw new Error('saw a place without a writer, wanted one to kill');
    let newest = 0;
    for (const commits of [1, 40, 7, 120]) {
      const writer = at.startWriter();
      await writer.acknowledged(commits);
      const acknowledged = await writer.kill();
      expect(acknowledged).toBeGreaterThanOrEqual(newest + commits);
      newest = await checkWritten(await opened(at), acknowledged);
    }
  });

  it('refuses an opener while another process holds it, and admits it once that process is dead', async () => {
    const at = await place();
    if (at.startWriter === undefined) throw new Error('saw a place without a writer, wanted one to kill');
    const writer = at.startWriter();
    await writer.acknowledged(1);
    await expect(at.open()).rejects.toMatchObject({ code: 'JOURNAL_LOCKED' });
    const acknowledged = await writer.kill();
    await checkWritten(await opened(at), acknowledged);
  });
}

/** Checks that batches 1 to `acknowledged` are there, all that are there are whole, and gives the newest; then closes. */
async function checkWritten(journal: Journal, acknowledged: number): Promise<number> {
  const keys = await keysOf(journal, { gte: 'node:main!batch!', lt: 'node:main!batch"' });
  await journal.close();
  const newest = keys.length / WRITER_BATCH_SIZE;
  expect(newest).toBeGreaterThanOrEqual(acknowledged);
  // One commit may have been under way: on disk, but not acknowledged before the kill.
  expect(newest).toBeLessThanOrEqual(acknowledged + 1);
  const wanted = Array.from({ length: keys.length }, (_, i) =>
    writerKey(1 + Math.floor(i / WRITER_BATCH_SIZE), i % WRITER_BATCH_SIZE),
  );
  expect(keys).toEqual(wanted);
  return newest;
}
