/** What becomes of packets that a transaction did not move: each is tried again, later each time, with its reason. */
import type { Cause } from '../core/cause.ts';
import type { Dropped } from '../core/event.ts';
import type { EntryId, PacketKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord, PacketState } from '../core/state.ts';
import type { Draft } from '../pipeline/draft.ts';
import { batchesByPath } from './ahead.ts';
import { putEntry } from './entry.ts';

const FIRST_RETRY_MS = 1_000;
/** Trying costs nothing but a simulation. */
const LONGEST_RETRY_MS = 30_000;
/** A receiver that fails is its own fault: it must not fill the journal, nor keep others waiting. */
const LONGEST_FAILING_RETRY_MS = 600_000;
/** Trying has cost gas. */
const LONGEST_PAID_RETRY_MS = 3_600_000;
/**
 * So often it has cost gas at the longest pause that it is likely to fail for good (what failed more quickly may be
 * somebody's doing, which must not cost it a day): an alarm, and from then on one try a day. It is not given up,
 * since what makes it fail may end by itself; a person who knows better says `packet retry`.
 */
export const MAX_HOURLY_PAID = 8;
export const HOPELESS_RETRY_MS = 86_400_000;
/** What somebody else did is told by its own log, which is read within a few blocks. */
const SOMEBODY_ELSE_MS = 5_000;
/** A revocation that fails is tried so often, then left to people; by then the contract's rate has let one more pass. */
export const MAX_REVOCATIONS = 16;

/** The states in which what failed is tried again. */
const CARRIED: ReadonlySet<PacketState> = new Set(['cleared', 'attested', 'committed']);
const REVOCABLE: ReadonlySet<PacketState> = new Set(['orphaned']);
/** What no transaction gets out of its state keeps the reason that it is in it for. */
export const SENT_FOR: ReadonlySet<PacketState> = new Set([...CARRIED, ...REVOCABLE]);

/** More left than its attempts ever gave: the clock was ahead when the pause began, and has been set back. */
export function pauses(
  record: Pick<PacketRecord, 'state' | 'attempts' | 'inVain' | 'retryAtMs'>,
  atMs: number,
): boolean {
  const { attempts, retryAtMs } = record;
  if (retryAtMs === null || retryAtMs <= atMs) return false;
  if (isHopeless(record)) return retryAtMs - atMs <= HOPELESS_RETRY_MS;
  const doubled = FIRST_RETRY_MS * 2 ** Math.min(Math.max(attempts - 1, 0), 12);
  return retryAtMs - atMs <= Math.max(SOMEBODY_ELSE_MS, Math.min(LONGEST_PAID_RETRY_MS, doubled));
}

/** Frees packets that a transaction left out, each with its reason, to be tried again later. */
export function drop(draft: Draft, entry: EntryId, dropped: readonly Dropped[]): void {
  const chain = draft.outbox.get(entry)?.chain;
  const isBlocked = dropped.some(({ cause }) => cause === 'blocked_by_earlier_nonce');
  const out = isBlocked && chain !== undefined ? batchesByPath(draft, chain) : null;
  for (const { packet, cause, reason } of dropped) {
    const path = draft.packets.get(packet)?.path;
    if (cause === null) freeUntried(draft, entry, packet);
    else if (cause === 'blocked_by_earlier_nonce' && path && out?.has(path)) freeBlocked(draft, entry, packet, reason);
    else freeAndRetry(draft, entry, packet, cause, reason);
  }
}

/** It has failed at nothing: what goes before it on its path is on its way, or failed. Its next try comes soon. */
export function freeBlocked(draft: Draft, entry: EntryId, packet: PacketKey, reason: string): void {
  const record = draft.packets.get(packet);
  if (record?.entry !== entry) return;
  const freed = { ...record, entry: null };
  if (!CARRIED.has(record.state)) {
    draft.putPacket(freed);
    return;
  }
  const retryAtMs = draft.atMs + FIRST_RETRY_MS;
  const seen = { saw: reason, wanted: 'the nonces before it, delivered', retryAtMs };
  draft.hold(freed, 'blocked_by_earlier_nonce', seen, { entry: null, retryAtMs });
}

/** Somebody else was first, or it was left for the next transaction: no attempt of ours has failed. */
function freeUntried(draft: Draft, entry: EntryId, packet: PacketKey): void {
  const record = draft.packets.get(packet);
  if (record?.entry === entry) draft.putPacket({ ...record, entry: null, retryAtMs: draft.atMs + SOMEBODY_ELSE_MS });
}

export function freeAndRetry(
  draft: Draft,
  entry: EntryId,
  packet: PacketKey,
  cause: Cause,
  reason: string,
  { paid }: { readonly paid: boolean } = { paid: false },
): void {
  const record = draft.packets.get(packet);
  if (!record || record.entry !== entry) return;
  const freed = { ...record, entry: null };
  const revoking = draft.outbox.get(entry)?.kind === 'revoke';
  const wanted: ReadonlySet<PacketState> = revoking ? REVOCABLE : CARRIED;
  if (!wanted.has(record.state)) {
    draft.putPacket(freed);
    return;
  }
  const attempts = record.attempts + 1;
  if (revoking && attempts === MAX_REVOCATIONS) {
    draft.note(record.shard, 'alarm', { alarm: 'revocation_given_up', guid: record.guid, reason }, record.key);
  }
  const patient = revoking || cause === 'execution_failing';
  const longestMs = paid ? LONGEST_PAID_RETRY_MS : patient ? LONGEST_FAILING_RETRY_MS : LONGEST_RETRY_MS;
  const usualMs = Math.min(longestMs, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 12));
  const hourly = paid && !revoking && usualMs === LONGEST_PAID_RETRY_MS;
  const inVain = hourly ? inVainAgain(draft, record, reason) : record.inVain;
  const counted = inVain ? { ...freed, inVain } : freed;
  const retryAtMs = draft.atMs + (paid && isHopeless(counted) ? HOPELESS_RETRY_MS : usualMs);
  const seen = { saw: reason, wanted: 'an effect on chain', retryAtMs };
  draft.hold(counted, cause, seen, { entry: null, attempts, retryAtMs });
}

const isHopeless = ({ state, inVain }: Pick<PacketRecord, 'state' | 'inVain'>): boolean =>
  inVain?.state === state && inVain.times >= MAX_HOURLY_PAID;

/** What was paid for in another state has had its effect. */
function inVainAgain(draft: Draft, record: PacketRecord, saw: string): NonNullable<PacketRecord['inVain']> {
  const { state, inVain: before, guid, shard, key } = record;
  const times = before?.state === state ? before.times + 1 : 1;
  if (times === MAX_HOURLY_PAID) {
    const wanted = 'a cause that is mended: one transaction a day is tried, and at once after `packet retry`';
    draft.note(shard, 'alarm', { alarm: 'paid_in_vain', guid, state, times, saw, wanted }, key);
  }
  return { state, times };
}

export function fail(draft: Draft, entry: OutboxEntry, cause: Cause, reason: string): void {
  putEntry(draft, { ...entry, state: 'failed', note: reason });
  for (const packet of entry.packets) freeAndRetry(draft, entry.id, packet, cause, reason);
}

/** The causes that speak of the way out, and not of a packet: they end as soon as its transaction gets on. */
const OF_SENDING: ReadonlySet<Cause> = new Set(['sending_failing', 'underfunded', 'fee_capped', 'account_stopped']);

/** Says on each packet of an entry why that waits; nothing of it has failed. */
export function holdAll(draft: Draft, entry: OutboxEntry, cause: Cause, saw: string, wanted: string): void {
  for (const record of carriedBy(draft, entry)) {
    if (SENT_FOR.has(record.state)) draft.hold(record, cause, { saw, wanted });
  }
}

/** The way out is free again. */
export function unholdAll(draft: Draft, entry: OutboxEntry): void {
  for (const record of carriedBy(draft, entry)) {
    if (record.hold && OF_SENDING.has(record.hold.cause)) draft.putPacket({ ...record, hold: null });
  }
}

const carriedBy = (draft: Draft, entry: OutboxEntry): PacketRecord[] =>
  entry.packets.flatMap((key) => {
    const record = draft.packets.get(key);
    return record?.entry === entry.id ? [record] : [];
  });
