/**
 * The mark of a journal that does not go on from where its node stopped: it was imported, is a backup, was repaired, or
 * is an old copy. Its node may have signed and sent what the journal does not know of, until it was stopped. Whoever
 * starts a node on it waits until every such signature has expired, counted from the first start that meets the mark and
 * not from `atMs`: between the making of a backup and its use the node ran on.
 */
import { corrupt } from './errors.ts';
import type { Journal } from './journal.ts';
import { JOURNAL_SHARD, recordKey } from './keys.ts';
import { deleteOwn, putOwn, readOwn } from './ownRecords.ts';

const TABLE = 'restored';
const KEY = 'current';
const AT = recordKey(JOURNAL_SHARD, TABLE, KEY);

const HOWS = ['import', 'backup', 'repair', 'copy'] as const;

/** `copy`: the folder is not the one that its node wrote last (see runFile.ts). */
export type RestoredHow = (typeof HOWS)[number];

/**
 * `atMs`: when the mark was made (of a backup: when it was taken), Unix time. `upToMs`: the time of the newest history
 * entry in the journal then, and 0 for one without entries; what the node did later may be missing.
 */
export type Restored = { readonly how: RestoredHow; readonly atMs: number; readonly upToMs: number };

/** The mark, or null for a journal that goes on from where its node stopped. Throws `JOURNAL_CORRUPT`. */
export async function readRestored(journal: Journal): Promise<Restored | null> {
  const value = await readOwn(journal, TABLE, KEY);
  if (value === undefined) return null;
  const { how, atMs, upToMs } = (value ?? {}) as Partial<Restored>;
  if (!HOWS.some((known) => known === how) || !isTime(atMs) || !isTime(upToMs)) {
    throw corrupt(AT, JSON.stringify(value), `{ how: one of ${HOWS.join(', ')}, atMs, upToMs }`);
  }
  return { how: how as RestoredHow, atMs, upToMs };
}

/** Puts the mark. Over an older one that still stands the new one counts, from the earlier of the two `upToMs` on. */
export async function markRestored(journal: Journal, mark: Restored): Promise<void> {
  const before = await readRestored(journal);
  const upToMs = Math.min(mark.upToMs, before?.upToMs ?? mark.upToMs);
  await journal.commit([putOwn(TABLE, KEY, { ...mark, upToMs })]);
}

/** Takes the mark away, once nothing that the journal may lack can have an effect any more. */
export async function clearRestored(journal: Journal): Promise<void> {
  await journal.commit([deleteOwn(TABLE, KEY)]);
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
