/**
 * A journal as text: one JSON document a line, in the order of keys, between a header that says whose it is and a trailer
 * with counts and the SHA-256 of every byte before it. What the journal says of this very copy (its format, how far it
 * was verified) is left out: the copy gets its own.
 */
import { createHash } from 'node:crypto';
import { canonicalJson, decodeRecord } from './codec.ts';
import { corrupt } from './errors.ts';
import type { Journal } from './journal.ts';
import { ALL_KEYS, HISTORY_TABLE, JOURNAL_SHARD, parseKey } from './keys.ts';
import { JOURNAL_FORMAT, readJournalMeta } from './meta.ts';
import { shardNames } from './storeReads.ts';

export const EXPORT_FORMAT = 1;
export const EXPORT_KIND = 'journal-export';
const CHUNK_CHARS = 65_536;
const LEFT_OUT: ReadonlySet<string> = new Set(['format', 'checkpoint']);

export type ExportHeader = {
  readonly loadline: typeof EXPORT_KIND;
  readonly format: number;
  readonly journalFormat: number;
  readonly journal: string;
  /** The shard of the node that the journal belongs to, or null before its first start. */
  readonly node: string | null;
  readonly atMs: number;
};

export type ExportTrailer = {
  readonly end: true;
  readonly records: number;
  readonly entries: number;
  readonly sha256: string;
};

/** Whether a record goes with a copy of the journal. */
export function isCopied(key: string): boolean {
  const parts = parseKey(key);
  if (parts === undefined) throw corrupt(key, 'a key outside the layout', '<shard>!<table>!<key>');
  return parts.shard !== JOURNAL_SHARD || !LEFT_OUT.has(parts.table);
}

/** All of the journal as of now, in chunks of text. Ends in the trailer. Throws `JOURNAL_CORRUPT` by key. */
export async function* exportJournal(journal: Journal, atMs: number): AsyncGenerator<string, ExportTrailer> {
  const snapshot = journal.snapshot?.();
  const reads = snapshot ?? journal;
  const hash = createHash('sha256');
  let records = 0;
  let entries = 0;
  let text = '';
  const take = (): string => {
    const chunk = text;
    text = '';
    hash.update(chunk);
    return chunk;
  };
  try {
    const { id } = await readJournalMeta(journal);
    const node = (await shardNames(reads)).find((shard) => shard.startsWith('node:')) ?? null;
    const own = { loadline: EXPORT_KIND, format: EXPORT_FORMAT, journalFormat: JOURNAL_FORMAT } as const;
    const header: ExportHeader = { ...own, journal: id, node, atMs };
    text = `${canonicalJson(header)}\n`;
    for await (const [key, bytes] of reads.iterate(ALL_KEYS)) {
      if (!isCopied(key)) continue;
      records += 1;
      if (parseKey(key)?.table === HISTORY_TABLE) entries += 1;
      text += `{"k":${JSON.stringify(key)},"v":${canonicalJson(decodeRecord(key, bytes))}}\n`;
      if (text.length >= CHUNK_CHARS) yield take();
    }
    yield take();
    const trailer: ExportTrailer = { end: true, records, entries, sha256: hash.digest('hex') };
    yield `${canonicalJson(trailer)}\n`;
    return trailer;
  } finally {
    await snapshot?.close();
  }
}
