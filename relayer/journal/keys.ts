/**
 * The layout of keys: `<shard>!<table>!<key>`. Shard and table are printable ASCII above `!`, so that `!` sorts before
 * anything that may continue them: all of a shard, and all of a table, is one contiguous range.
 */
import { JournalError } from './errors.ts';

/** The shard that holds what the journal says about itself (see meta.ts). Not open to writers. */
export const JOURNAL_SHARD = 'journal:meta';
/** History entries by zero-padded sequence number. Written only by 'append'. */
export const HISTORY_TABLE = 'history';
/** The newest sequence number and hash of the shard's history. Written only by 'append'. */
export const HEAD_TABLE = 'head';
/** `<packetKey>!<padded seq>` for each history entry of a packet. Written only by 'append'. */
export const PACKET_TABLE = 'packetHistory';

/** The names that the node's own tables may not have. */
export type DerivedTable = typeof HISTORY_TABLE | typeof HEAD_TABLE | typeof PACKET_TABLE;

/** Tables that follow from appends, and that nobody writes directly. */
export const DERIVED_TABLES: ReadonlySet<string> = new Set([HISTORY_TABLE, HEAD_TABLE, PACKET_TABLE]);

/** Digits of `Number.MAX_SAFE_INTEGER`: with this padding the order of keys is the order of numbers. */
const SEQ_DIGITS = 16;
const MAX_KEY_LENGTH = 1024;
const NAME = /^[\x22-\x7e]{1,128}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const SEQ = /^[0-9]{16}$/;

/** The three parts of a record's key. */
export type RecordKey = { readonly shard: string; readonly table: string; readonly key: string };

/** A half-open range of keys, as `Journal.iterate` takes it. */
export type KeyRange = { readonly gte: string; readonly lt: string };

/** Every key a journal can hold. */
export const ALL_KEYS: KeyRange = { gte: '', lt: '\u{10ffff}' };

/** The journal key of a record. Throws `JOURNAL_KEY` for names outside the layout. */
export function recordKey(shard: string, table: string, key: string): string {
  if (!isOwnKey(key)) {
    throw badKey(`key ${JSON.stringify(key.slice(0, 80))}`, `1 to ${MAX_KEY_LENGTH} characters of well-formed Unicode`);
  }
  return tablePrefix(shard, table) + key;
}

/** What the keys of a table start with. Throws `JOURNAL_KEY` for names outside the layout. */
export function tablePrefix(shard: string, table: string): string {
  return `${checkName('shard', shard)}!${checkName('table', table)}!`;
}

/** All keys of a table. Throws `JOURNAL_KEY`. */
export function tableRange(shard: string, table: string): KeyRange {
  const prefix = tablePrefix(shard, table);
  return { gte: prefix, lt: afterPrefix(prefix) };
}

/** The first key that comes after all keys starting with `prefix`, which ends in `!`. */
export function afterPrefix(prefix: string): string {
  return `${prefix.slice(0, -1)}"`;
}

/** The parts of a journal key, or undefined when it is not of the layout. */
export function parseKey(key: string): RecordKey | undefined {
  const first = key.indexOf('!');
  const second = key.indexOf('!', first + 1);
  if (first <= 0 || second < 0 || second === key.length - 1) return undefined;
  const parts = { shard: key.slice(0, first), table: key.slice(first + 1, second), key: key.slice(second + 1) };
  return NAME.test(parts.shard) && NAME.test(parts.table) && isOwnKey(parts.key) ? parts : undefined;
}

const isOwnKey = (key: string): boolean => key.length > 0 && key.length <= MAX_KEY_LENGTH && !LONE_SURROGATE.test(key);

/** The key of history entry `seq` within its table. Throws `JOURNAL_KEY` unless `seq` is a whole number from 0. */
export function seqKey(seq: number | bigint): string {
  if (seq < 0 || seq > Number.MAX_SAFE_INTEGER || (typeof seq === 'number' && !Number.isInteger(seq))) {
    throw badKey(`sequence number ${seq}`, `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  return String(seq).padStart(SEQ_DIGITS, '0');
}

/** The sequence number that `seqKey` wrote, or undefined. */
export function parseSeqKey(key: string): number | undefined {
  return SEQ.test(key) ? Number(key) : undefined;
}

/** The key of a packet's index entry within `PACKET_TABLE`. Throws `JOURNAL_KEY` when the packet key holds `!`. */
export function packetIndexKey(packetKey: string, seq: number): string {
  return packetIndexPrefix(packetKey) + seqKey(seq);
}

/** What the index entries of one packet start with. Throws `JOURNAL_KEY` when the packet key holds `!`. */
export function packetIndexPrefix(packetKey: string): string {
  if (packetKey.length === 0 || packetKey.includes('!')) {
    throw badKey(`packet key ${JSON.stringify(packetKey)}`, 'at least one character and no `!`');
  }
  return `${packetKey}!`;
}

/** The parts of an index key, or undefined when it is not of the layout. */
export function parsePacketIndexKey(key: string): { readonly packetKey: string; readonly seq: number } | undefined {
  const cut = key.indexOf('!');
  const seq = parseSeqKey(key.slice(cut + 1));
  return cut <= 0 || seq === undefined ? undefined : { packetKey: key.slice(0, cut), seq };
}

function checkName(what: 'shard' | 'table', name: string): string {
  if (!NAME.test(name)) {
    throw badKey(
      `${what} ${JSON.stringify(name.slice(0, 80))}`,
      '1 to 128 printable ASCII characters, no space, no `!`',
    );
  }
  return name;
}

function badKey(saw: string, wanted: string): JournalError {
  return new JournalError('JOURNAL_KEY', { saw, wanted });
}
