/**
 * The history of a shard: append-only, each entry carrying the hash of the one before, so that nothing in it can be
 * changed, left out or put elsewhere without every later hash, and the stored head, giving it away. Pure.
 */
import { hash } from 'node:crypto';
import { canonicalJson, canonicalPart } from './codec.ts';
import { packBody } from './rows/bodyRow.ts';

/** Where a history starts: `prevHash` of entry 1. */
export const GENESIS_HASH = `0x${'0'.repeat(64)}`;
const DOMAIN = 'loadline/history/2';
/** The digits of its hash by which an entry is known where the hash follows from what it says. */
const MARK_CHARS = 16;

/** The newest entry of a shard's history. `seq` 0 with `GENESIS_HASH` is an empty one. */
export type HistoryHead = { readonly shard: string; readonly seq: number; readonly hash: string };

/** What the writer says of an entry. `atMs`: Unix time. `packetKey`: the packet it is about, if it is about one. */
export type HistoryInput = {
  readonly kind: string;
  readonly atMs: number;
  readonly packetKey?: string;
  readonly body: unknown;
};

/** One entry: `seq` counts from 1 within the shard; hashes are 0x and 64 lower-case hex digits. */
export type HistoryEntry = HistoryInput & {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Its content is in this archive, and here are only its links: `hash` cannot be checked without it. */
  readonly archive?: string;
};

/** The head of a history with no entries. */
export function genesisHead(shard: string): HistoryHead {
  return { shard, seq: 0, hash: GENESIS_HASH };
}

/** What the writer says of an entry, its body in its form and as canonical JSON: written once, hashed and stored so. */
export type HistoryText = Omit<HistoryInput, 'body'> & { readonly bodyJson: string };

/** Throws `JOURNAL_VALUE` for what cannot be encoded. */
export function historyText({ kind, atMs, packetKey, body }: HistoryInput): HistoryText {
  canonicalJson({ kind, atMs });
  return {
    kind,
    atMs,
    ...(packetKey === undefined ? {} : { packetKey }),
    bodyJson: canonicalPart(packBody(packetKey, body), 1),
  };
}

export const markOf = (hash: string): string => hash.slice(2, 2 + MARK_CHARS);

/**
 * The next entry after `head` as canonical JSON, and the head after it. It is stored without its number, which is in its
 * key, and of its hash it has the mark alone.
 */
export function appendText(
  head: HistoryHead,
  { kind, atMs, packetKey, bodyJson }: HistoryText,
): { readonly json: string; readonly head: HistoryHead } {
  const seq = head.seq + 1;
  // Field by field in the order of canonical JSON, as `entryHash` has them.
  const said = `"kind":${canonicalJson(kind)}`;
  const start = `{"atMs":${canonicalJson(atMs)},"body":${bodyJson}`;
  const link = `"prevHash":"${head.hash}"`;
  const key = canonicalJson(packetKey ?? null);
  const content = `${start},"domain":"${DOMAIN}",${said},"packetKey":${key},${link},"seq":${seq},"shard":${canonicalJson(head.shard)}}`;
  const own = hashOf(content);
  const about = packetKey === undefined ? '' : `"packetKey":${key},`;
  return {
    json: `${start},"hash":"${markOf(own)}",${said},${about}${link}}`,
    head: { shard: head.shard, seq, hash: own },
  };
}

type Checked = { readonly ok: true; readonly head: HistoryHead } | { readonly ok: false; readonly reason: string };

/** Checks that `entry` is the one that follows `previous`: number, link and own hash. */
export function verifyEntry(previous: HistoryHead, entry: HistoryEntry): Checked {
  const followed = followEntry(previous, entry);
  if (!followed.ok || entry.archive !== undefined) return followed;
  const hash = entryHash(previous.shard, entry);
  if (entry.hash === hash) return followed;
  return { ok: false, reason: `entry ${entry.seq} has hash ${entry.hash}, its content has ${hash}` };
}

/** The same of an entry whose own hash is known to be right: number and link. */
export function followEntry(previous: HistoryHead, entry: HistoryEntry): Checked {
  const { seq, prevHash, hash } = entry;
  if (seq !== previous.seq + 1) {
    return { ok: false, reason: `saw entry ${seq} after entry ${previous.seq}, wanted ${previous.seq + 1}` };
  }
  if (prevHash !== previous.hash) {
    return { ok: false, reason: `entry ${seq} links to ${prevHash}, wanted ${previous.hash}` };
  }
  return { ok: true, head: { shard: previous.shard, seq, hash } };
}

/** The hash of an entry: over its canonical content with shard and seq, its body in its form (rows/bodyRow.ts). */
export function entryHash(shard: string, entry: Omit<HistoryEntry, 'hash'>): string {
  const { seq, prevHash, kind, atMs, packetKey, body } = entry;
  const said = { kind, atMs, packetKey: packetKey ?? null, body: packBody(packetKey, body) };
  return hashOf(canonicalJson({ domain: DOMAIN, shard, seq, prevHash, ...said }));
}

const hashOf = (text: string): string => `0x${hash('sha256', text, 'hex')}`;

/** The entry with number `seq` out of its decoded record, its hash from its content; undefined when it has not the shape of one. */
export function storedEntry(shard: string, seq: number, value: unknown): HistoryEntry | undefined {
  if (typeof value !== 'object' || value === null || 'seq' in value) return undefined;
  const entry = asHistoryEntry({ ...value, seq });
  return entry && { ...entry, hash: entryHash(shard, entry) };
}

/** Checks that it has the shape of an entry. */
export function asHistoryEntry(value: unknown): HistoryEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq, prevHash, hash, kind, atMs, packetKey } = value as Record<string, unknown>;
  const isEntry =
    Number.isSafeInteger(seq) &&
    (seq as number) > 0 &&
    typeof prevHash === 'string' &&
    typeof hash === 'string' &&
    typeof kind === 'string' &&
    typeof atMs === 'number' &&
    (packetKey === undefined || typeof packetKey === 'string') &&
    'body' in value &&
    !('archive' in value);
  return isEntry ? (value as HistoryEntry) : undefined;
}

/** What stays of an entry whose content was moved to an archive. */
export const archivedEntry = ({ seq, prevHash, hash, atMs }: HistoryEntry, archive: string): object => ({
  seq,
  prevHash,
  hash,
  atMs,
  archive,
});

/** Reads what `archivedEntry` left, or says undefined when it has not that shape. */
export function asArchivedEntry(value: unknown): HistoryEntry | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return undefined;
  const { seq, prevHash, hash, atMs, archive } = value as Record<string, unknown>;
  if (typeof archive !== 'string') return undefined;
  const entry = asHistoryEntry({ seq, prevHash, hash, atMs, kind: 'archived', body: { archive } });
  return entry && { ...entry, archive };
}

/** Reads a head out of a decoded record, or says undefined when it has not the shape of one. */
export function asHistoryHead(shard: string, value: unknown): HistoryHead | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq, hash } = value as Record<string, unknown>;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1 || typeof hash !== 'string') return undefined;
  return { shard, seq, hash };
}
