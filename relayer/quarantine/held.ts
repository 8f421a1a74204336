/**
 * Why a packet that is not delivered does not move: its own hold, or what holds it together with others. What stops a lane,
 * a book, an account or a path stops thousands of packets at once, so that no record says it: it is derived when it is asked
 * for. Null means that the packet is on its way, or that nothing of ours is to carry it.
 */
import { type Cause, causeKind } from '../core/cause.ts';
import type { ChainName, PathKey } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import { bookChains, type Lane } from '../core/params.ts';
import { sideKey } from '../core/pin.ts';
import { inShadow } from '../core/restored.ts';
import { type Halt, isTerminal, type PacketRecord, type PacketState, type State } from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import { isHeldNonce } from './blocked.ts';
import { reaches } from './scope.ts';

/** What passes within so long is the ordinary course of things: a poll that failed, a lane that is read anew. */
const SHOWN_AFTER_MS = 10_000;

/** Everything before the delivery that may still lead to one. An orphan's source is gone: there is nothing to deliver. */
const UNDELIVERED: ReadonlySet<PacketState> = new Set(['observed', 'final', 'cleared', 'attested', 'committed']);
/** What a verdict has let go: from here on it moves by transactions. */
const CARRIED: ReadonlySet<PacketState> = new Set(['cleared', 'attested', 'committed']);

type Reason = { readonly cause: Cause; readonly saw: string; readonly wanted: string; readonly sinceMs: number };
type Found = Reason & { readonly retryAtMs?: number; readonly haltId?: string };
type Asked = { readonly record: PacketRecord; readonly lane: Lane };

/**
 * One function for all packets of a state: what packets share is looked up once. Good for as long as the state stays as it
 * is. A halt of its lane is told before a hold that time would end, since it is the halt that has to end.
 */
export function heldIn(state: State, nowMs: number): (record: PacketRecord) => Hold | null {
  const haltsOf = memo((lane: Lane) => haltsOn(state, lane));
  const firstHeld = heldNonces(state);
  const shared = [
    ({ record }: Asked) => disputeOf(state, record),
    ({ record }: Asked) => troubleOf(state, record, nowMs),
    ({ record }: Asked) => restoredOf(state, record),
    ({ record, lane }: Asked) => accountOf(state, record, lane.to.chain),
    ({ record, lane }: Asked) => unreadOf(state, record, lane, nowMs),
    ({ record }: Asked) => blockerOf(record, firstHeld.get(record.path)),
  ];
  return (record) => {
    if (isTerminal(record.state)) return null;
    const { hold } = record;
    if (hold?.kind === 'VIOLATION') return hold;
    const lane = state.params.lanes.get(record.path);
    if (!lane?.relayed || !UNDELIVERED.has(record.state) || isUnderWay(state, record)) return hold;
    const halt = haltsOf(lane)[0];
    if (halt) return asHold(haltReason(halt), record);
    if (hold) return hold;
    for (const ask of shared) {
      const found = ask({ record, lane });
      if (found) return asHold(found, record);
    }
    return null;
  };
}

/** Done as far as we can tell, or a transaction with it is out: nothing takes that back. */
function isUnderWay({ outbox }: State, { executed, consumption, abandoned, entry }: PacketRecord): boolean {
  if (executed || consumption || abandoned) return true;
  const carrier = entry === null ? undefined : outbox.get(entry);
  return carrier !== undefined && carrier.transactions.length > 0 && !carrier.cancelled;
}

/** It was not held before it was there. */
function asHold({ cause, saw, wanted, sinceMs, retryAtMs, haltId }: Found, { observedAtMs }: PacketRecord): Hold {
  return {
    cause,
    kind: causeKind(cause),
    saw,
    wanted,
    sinceMs: Math.max(sinceMs, observedAtMs),
    retryAtMs: retryAtMs ?? null,
    haltId: haltId ?? null,
  };
}

/** The oldest first. */
function haltsOn({ halts, lanes }: State, lane: Lane): Halt[] {
  const reading = lanes.get(lane.path);
  return [...halts.values()]
    .filter(({ scope }) => reaches(scope, lane, reading))
    .sort((a, b) => a.sinceMs - b.sinceMs || (a.id < b.id ? -1 : 1));
}

const haltReason = ({ id, cause, saw, wanted, sinceMs }: Halt): Found => ({
  cause: 'lane_halted',
  saw: `halt ${id}: ${cause}, ${saw}`,
  wanted,
  sinceMs,
  haltId: id,
});

/** Nothing of a disputed book is signed, prepared or executed. */
function disputeOf({ disputes }: State, { book }: PacketRecord): Found | null {
  if (book === null) return null;
  for (const { books, operator, chain, height, kind, sinceMs } of disputes.values()) {
    if (!books.includes(book)) continue;
    const saw = `${operator} reports against block ${height} of ${chain} (${kind})`;
    return { cause: 'evidence_disputed', saw, wanted: 'the quorum to agree, or the report to end', sinceMs };
  }
  return null;
}

function troubleOf({ params, troubles }: State, { book }: PacketRecord, nowMs: number): Found | null {
  const known = book === null ? undefined : params.books.get(book);
  for (const chain of known ? bookChains(known) : []) {
    const trouble = troubles.get(chain);
    if (!trouble || nowMs - trouble.sinceMs < SHOWN_AFTER_MS) continue;
    const { cause, detail, sinceMs } = trouble;
    return { cause, saw: `trouble with ${chain}: ${detail}`, wanted: `fresh answers of ${chain} that agree`, sinceMs };
  }
  return null;
}

/** A node in shadow mode carries nothing, and holds nothing back from those that do. */
function restoredOf({ params, restored }: State, { state }: PacketRecord): Found | null {
  const shadow = restored.get('current');
  if (params.mode !== 'enforce' || !shadow || !inShadow(shadow) || !CARRIED.has(state)) return null;
  const { how, sinceMs, untilMs } = shadow;
  const saw = `a restored journal (${how})`;
  return { cause: 'journal_restored', saw, wanted: `${new Date(untilMs).toISOString()}, and blocks after it`, sinceMs };
}

/** An account that has sent nothing yet of this packet, and cannot. */
function accountOf({ params, accounts }: State, { state }: PacketRecord, chain: ChainName): Found | null {
  const sender = params.chains.get(chain)?.sender;
  const account = sender && CARRIED.has(state) ? accounts.get(accountKey(chain, sender)) : undefined;
  if (account?.stopped) return { cause: 'account_stopped', ...account.stopped };
  if (!account?.trouble) return null;
  const { cause, saw, sinceMs, retryAtMs } = account.trouble;
  return { cause, saw, wanted: `an account on ${chain} that can pay`, sinceMs, retryAtMs };
}

/** Nothing is signed for a lane of which a side is unread. Before the first reading after a start nothing is known of it. */
function unreadOf({ params, rounds, sides }: State, record: PacketRecord, { path }: Lane, nowMs: number): Found | null {
  if (record.state !== 'cleared' || rounds.size === 0 || params.mode !== 'enforce') return null;
  if (nowMs - record.stateSinceMs < SHOWN_AFTER_MS) return null;
  if (sides.has(sideKey(path, 'from')) && sides.has(sideKey(path, 'to'))) return null;
  const saw = 'a side of the lane that is not read, or not since it was touched';
  return { cause: 'lane_unread', saw, wanted: 'both sides, read', sinceMs: record.stateSinceMs };
}

/** A path is executed in order: what comes after a nonce that is held waits for that one, whatever its own state. */
function blockerOf(record: PacketRecord, first: PacketRecord | undefined): Found | null {
  const own = record.packet?.nonce;
  const number = first?.packet?.nonce;
  if (!first?.hold || own === undefined || number === undefined || number >= own) return null;
  const { cause, sinceMs } = first.hold;
  const saw = `nonce ${number} (${first.guid}) is held: ${cause}`;
  return { cause: 'blocked_by_earlier_nonce', saw, wanted: `nonce ${number} verified, skipped or nilified`, sinceMs };
}

/** By path, the lowest nonce that is held for a cause of its own. */
function heldNonces({ packets, params }: State): ReadonlyMap<PathKey, PacketRecord> {
  const lowest = new Map<PathKey, PacketRecord>();
  for (const record of packets.values()) {
    if (params.lanes.get(record.path)?.ordering !== 'ordered' || !isHeldNonce(record)) continue;
    const known = lowest.get(record.path)?.packet?.nonce;
    if (known === undefined || (record.packet?.nonce ?? known) < known) lowest.set(record.path, record);
  }
  return lowest;
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
