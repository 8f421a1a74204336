/** `journalVerify` and `journalTail`: the journal itself, whole or its newest lines, beside a running writer or not. */
import type { HistoryEntry } from '../journal/chainHash.ts';
import { nodeChecks } from '../journal/checks/nodeChecks.ts';
import { backUpJournal } from '../journal/copyJournal.ts';
import { exportJournal } from '../journal/exportJournal.ts';
import type { Journal, JournalRange, JournalReads } from '../journal/journal.ts';
import { readRestored } from '../journal/restored.ts';
import { checkRunFile, RUN_FILE, type RunCheck } from '../journal/runFile.ts';
import type { Store } from '../journal/store.ts';
import { type VerifyResult, verifyJournal } from '../journal/verify.ts';
import { checkPacketRows } from '../packetRows.ts';
import { journalPath } from '../run.ts';
import type { QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

/** What follows from the node's own tables. */
export const crossChecks = [checkPacketRows, ...nodeChecks];

let verifying = false;

/** Streams over one snapshot; one at a time, since it reads everything. */
export async function journalVerify(context: QueryContext) {
  if (verifying) throw new ApiError('NODE_BUSY', 'a verification under way', 'one at a time; try again');
  verifying = true;
  try {
    const journal = stoppable(context.journal, context.signal);
    const found = await verifyJournal(journal, { crossChecks });
    const run = context.dataDir === undefined ? null : await checkRunFile(context.dataDir, context.journal);
    return {
      ...(found.ok ? withRunFile(found, run, await readRestored(context.journal)) : found),
      running: context.live !== null,
    };
  } finally {
    verifying = false;
  }
}

/**
 * The run file beside the journal: one that is damaged, or that knows of history which the journal lacks, is a fault of what
 * lies on the disk. Where a repair or an import has said so before, or the folder was merely copied, it is a note.
 */
function withRunFile(found: VerifyResult & { ok: true }, run: RunCheck | null, mark: object | null) {
  if (run === null || !('saw' in run)) return { ...found, note: null };
  const reason = `saw ${run.saw}, wanted ${run.wanted}`;
  const isFault = run.kind === 'damaged' || (run.kind === 'older' && !mark);
  return isFault ? { ok: false as const, firstBad: { key: RUN_FILE, reason } } : { ...found, note: reason };
}

/** The whole journal as text, in items of `{ chunk }`, as of one moment. */
export async function journalExport(context: QueryContext) {
  const chunks = exportJournal(stoppable(context.journal, context.signal), context.clock.nowMs());
  for (;;) {
    const next = await chunks.next();
    if (next.done === true)
      return { records: next.value.records, entries: next.value.entries, sha256: next.value.sha256 };
    await context.emit({ chunk: next.value });
  }
}

/** A copy of the journal in `<folder>/journal`, made by whoever holds it, verified and marked as a backup. */
export async function journalBackup(context: QueryContext, { folder }: { readonly folder: string }) {
  const atMs = context.clock.nowMs();
  const journal = stoppable(context.journal, context.signal);
  return backUpJournal(journal, journalPath(folder), { atMs, crossChecks });
}

/** The journal, which stops giving records when nobody waits for the answer any more. */
function stoppable(journal: Journal, signal: AbortSignal): Journal {
  const readable = <Reads extends JournalReads>(reads: Reads): Reads => ({
    ...reads,
    async *iterate(range: JournalRange) {
      for await (const entry of reads.iterate(range)) {
        signal.throwIfAborted();
        yield entry;
      }
    },
  });
  const { snapshot } = journal;
  return { ...readable(journal), ...(snapshot ? { snapshot: () => readable(snapshot()) } : {}) };
}

/** Where somebody is in each shard's history: the last number seen. */
export type TailPosition = Readonly<Record<string, number>>;

export type TailParams = {
  readonly count: number;
  readonly follow: boolean;
  readonly shard?: string | undefined;
  /** Goes on after these instead of giving the newest `count`. */
  readonly after?: TailPosition | undefined;
};

const FOLLOW_EVERY_MS = 250;
/** Entries of one shard in one round of following. */
const MAX_AT_ONCE = 500;

export type TailEntry = HistoryEntry & { readonly shard: string };

/** The newest entries of all shards by time, oldest first; with `follow`, what is added goes out as items, without end. */
export async function journalTail(context: QueryContext, params: TailParams) {
  const { store, signal } = context;
  const position: Record<string, number> = { ...params.after };
  let entries: TailEntry[] = [];
  if (params.after === undefined) {
    Object.assign(position, await heads(store, params.shard));
    const found = await newest(store, await shardsOf(store, params.shard), params.count, signal);
    // What came between the two reads is given once, by following.
    entries = found.filter(({ shard, seq }) => seq <= (position[shard] ?? 0));
  }
  if (!params.follow) return { entries, position, running: context.live !== null };
  for (const entry of entries) await context.emit(entry);
  while (!signal.aborted) {
    const added = await entriesAfter(store, await shardsOf(store, params.shard), position, signal);
    for (const entry of added) await context.emit(entry);
    if (added.length === 0) await context.clock.sleep(FOLLOW_EVERY_MS, signal);
  }
  return { entries: [], position, running: context.live !== null };
}

const shardsOf = async (store: Store, only: string | undefined): Promise<readonly string[]> =>
  only === undefined ? store.shards() : [only];

/** Where each history ends now. Taken before reading, so that what comes meanwhile is not missed. */
async function heads(store: Store, only: string | undefined): Promise<Record<string, number>> {
  const position: Record<string, number> = {};
  for (const shard of await shardsOf(store, only)) {
    for await (const { seq } of store.history(shard, { reverse: true, limit: 1 })) position[shard] = seq;
  }
  return position;
}

async function newest(
  store: Store,
  shards: readonly string[],
  count: number,
  signal: AbortSignal,
): Promise<TailEntry[]> {
  let kept: TailEntry[] = [];
  for (const shard of shards) {
    const oldestKept = kept.length < count ? Number.NEGATIVE_INFINITY : (kept[0]?.atMs ?? 0);
    const own: TailEntry[] = [];
    for await (const entry of store.history(shard, { reverse: true, limit: count })) {
      if (signal.aborted || entry.atMs < oldestKept) break;
      own.push({ ...entry, shard });
    }
    kept = [...kept, ...own].sort(byTime).slice(-count);
  }
  return count === 0 ? [] : kept;
}

/** What was added since `position`, which moves on. */
async function entriesAfter(
  store: Store,
  shards: readonly string[],
  position: Record<string, number>,
  signal: AbortSignal,
): Promise<TailEntry[]> {
  const added: TailEntry[] = [];
  for (const shard of shards) {
    if (signal.aborted) return added;
    for await (const entry of store.history(shard, { from: (position[shard] ?? 0) + 1, limit: MAX_AT_ONCE })) {
      added.push({ ...entry, shard });
      position[shard] = entry.seq;
    }
  }
  return added.sort(byTime);
}

const byTime = (a: TailEntry, b: TailEntry): number =>
  a.atMs - b.atMs || (a.shard < b.shard ? -1 : a.shard > b.shard ? 1 : a.seq - b.seq);
