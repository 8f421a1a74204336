/** `status`: how the node, its chains, lanes and books stand, and what is not moving. */
import { compareLane, unpinnedOf, unpinnedText } from '../assumptions/compare.ts';
import { type Cause, type CauseKind, causeKind, causeMeaning } from '../core/cause.ts';
import type { BookParams, ChainParams, Lane, LegParams } from '../core/params.ts';
import { sideKey } from '../core/pin.ts';
import { inShadow } from '../core/restored.ts';
import {
  type Halt,
  isTerminal,
  type Look,
  ledgerKey,
  type PacketRecord,
  type PacketState,
  type State,
} from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import { isJournalError } from '../journal/errors.ts';
import type { RejectedPin } from '../lockFile.ts';
import { Draft } from '../pipeline/draft.ts';
import { haltsOf, ledgerOf } from '../pipeline/lookup.ts';
import { policyOf, stagedPolicyOf } from '../pipeline/policyOf.ts';
import { poolText } from '../pipeline/pools.ts';
import { unreadBeyond } from '../pipeline/restored.ts';
import { sumsOf } from '../pipeline/sumsOf.ts';
import { heldIn } from '../quarantine/held.ts';
import { bookMargin } from '../solvency/sums.ts';
import { accountsOf } from './accounts.ts';
import { bounded, type QueryContext } from './context.ts';
import { lastDelivered, terminalCounts } from './journalReads.ts';
import { disputesOf, quorumStatus } from './providers.ts';
import { releaseOf } from './words.ts';

export type StatusParams = { readonly limit: number };

export async function status(context: QueryContext, { limit }: StatusParams) {
  const state = await context.state();
  const { params } = state;
  const { live } = context;
  const nowMs = context.clock.nowMs();
  const draft = new Draft(state, nowMs);
  const policy = policyOf(draft);
  const reports = live?.providers();
  const lock = await lockOf(context);
  const lanes = [...params.lanes.values()].map((lane) => laneStatus(draft, lane, live !== null, lock));
  const held = heldOf(state, nowMs);
  return {
    running: live !== null,
    node: params.nodeShard.slice('node:'.length),
    startedAtMs: live?.startedAtMs ?? null,
    atMs: nowMs,
    mode: params.mode,
    /** Why nothing is taken, decided, signed or sent at present. */
    paused: live?.paused ?? null,
    /** Why an enforcing node signs and sends nothing: its journal is not the one it wrote last. */
    shadow: shadowOf(state),
    roles: [...params.roles],
    paramsHash: params.hash,
    policy: { version: policy.version, hash: policy.hash, staged: stagedPolicyOf(draft)?.version ?? null },
    chains: bounded(
      [...params.chains.values()].map((chain) => ({
        ...chainStatus(state, chain, nowMs, live !== null),
        ...quorumStatus(state, chain, reports ? (reports.get(chain.name) ?? []) : null),
      })),
      limit,
    ),
    lanes: bounded(lanes, limit),
    books: bounded(
      [...params.books.values()].map((book) => bookStatus(draft, state, book)),
      limit,
    ),
    packets: { ...(await packetCounts(context, state)), held: held.packets, heldBy: held.by },
    lastDelivered: await whileOpen(context, () => lastDelivered(context.store, params, context.signal), null),
    oldestHeld: held.oldest,
    disputes: bounded(disputesOf(state), limit),
    halts: bounded(
      [...state.halts.values()].sort((a, b) => a.sinceMs - b.sinceMs).map((halt) => haltStatus(state, halt)),
      limit,
    ),
    outbox: countBy([...state.outbox.values()].map((entry) => entry.state)),
    accounts: bounded(accountsOf(state), limit),
  };
}

/** What only the journal knows; `otherwise` while a paused node cannot read it. */
async function whileOpen<T>({ live }: QueryContext, read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (live?.paused && isJournalError(error)) return otherwise;
    throw error;
  }
}

function shadowOf(state: State) {
  const shadow = state.restored.get('current');
  if (!shadow || !inShadow(shadow)) return null;
  const { how, upToMs, sinceMs, untilMs } = shadow;
  const pools = Object.entries(shadow.pools ?? {}).flatMap(([chain, { account, above }]) =>
    above.length > 0 ? [{ chain, account, saw: poolText(above) }] : [],
  );
  return { how, upToMs, sinceMs, untilMs, unread: unreadBeyond(state, shadow), pools };
}

function chainStatus(state: State, chain: ChainParams, nowMs: number, live: boolean) {
  const known = state.chains.get(chain.name);
  const trouble = state.troubles.get(chain.name);
  const look = newestLook(state, chain);
  return {
    eid: chain.eid,
    cursor: known?.cursor ?? null,
    final: known?.final ?? null,
    head: look && { height: look.head.height, ageMs: nowMs - look.head.timestampMs },
    /** For how long the final block has been this one. */
    finalForMs: look && nowMs - look.finalSinceMs,
    readable: live ? trouble === undefined && known !== undefined : null,
    trouble: trouble ? { ...trouble, kind: causeKind(trouble.cause), means: causeMeaning(trouble.cause) } : null,
  };
}

/** The newest look at a chain among the readings of its books. */
function newestLook(state: State, chain: ChainParams): Look | null {
  const looks = [...state.rounds.values()].flatMap((round) => [
    round.first.get(chain.name),
    round.second.get(chain.name),
  ]);
  let newest: Look | null = null;
  for (const look of looks) if (look && (!newest || look.doneSeq > newest.doneSeq)) newest = look;
  return newest;
}

/** Of the lock file only the pins that are not believed; or why it cannot be read. */
type Lock = { readonly rejected: readonly RejectedPin[]; readonly unreadable: string | null };

async function lockOf({ pins }: QueryContext): Promise<Lock> {
  try {
    return { rejected: (await pins()).rejected, unreadable: null };
  } catch (error) {
    return { rejected: [], unreadable: error instanceof Error ? error.message : String(error) };
  }
}

function laneStatus(draft: Draft, lane: Lane, live: boolean, lock: Lock) {
  const reading = draft.lanes.get(lane.path);
  const halts = haltsOf(draft, lane);
  const pin = pinStatus(draft, lane, live);
  const waitsFor = lane.relayed ? (drainingText(draft, lane) ?? waitsForOf(lane, pin, lock)) : null;
  return {
    id: lane.id,
    path: lane.path,
    book: lane.book,
    relayed: lane.relayed,
    mode: draft.modes.get(lane.path)?.mode ?? ('open' as const),
    /** Whether a packet may pass as far as the lane is concerned: `waits` until it is pinned and read. */
    gate: halts.length > 0 ? ('halted' as const) : waitsFor === null ? ('open' as const) : ('waits' as const),
    waitsFor,
    haltedBy: halts.map(({ id, cause }) => ({ id, cause, means: causeMeaning(cause) })),
    /** Whether the receiver requires our attestation; unknown until the lane was read since the start. */
    power: reading ? (reading.requiresUs ? ('prevents' as const) : ('detects only' as const)) : ('unknown' as const),
    requiredConfirmations: reading?.requiredConfirmations ?? null,
    receiveLibrary: reading?.receiveLibrary ?? null,
    readAtMs: reading?.atMs ?? null,
    pin,
  };
}

const drainingText = (draft: Draft, { path }: Lane): string | null => {
  const mode = draft.modes.get(path);
  return mode?.mode === 'draining' ? `draining: it takes nothing new until it is resumed (${mode.why})` : null;
};

/** A lane that is only followed relays nothing, so that it waits for nothing. */
function waitsForOf(lane: Lane, { state, lacks }: ReturnType<typeof pinStatus>, lock: Lock): string | null {
  if (state === 'unread') return 'unread: its two sides are not read yet, or not since they changed';
  if (state !== 'unpinned') return null;
  const refused = lock.rejected.find((one) => one.lane === lane.id);
  return `unpinned: ${lacks ?? refused?.reason ?? lock.unreadable ?? 'the lock file has no pin of it'}`;
}

/**
 * What the lane may take for granted: signed, and as the chains say now. `unread` until both sides were read anew; a pin
 * that `lacks` what is read, as after an upgrade that reads more, is none.
 */
function pinStatus({ pins, sides: known, touched, halts }: Draft, { path }: Lane, live: boolean) {
  const pin = pins.get(path);
  const drifted = [...halts.values()].some(
    ({ cause, scope }) => cause === 'assumption_drift' && scope.kind === 'lane' && scope.path === path,
  );
  const keys = [sideKey(path, 'from'), sideKey(path, 'to')];
  const sides = keys.map((key) => known.get(key));
  // An event that can change an assumption makes the last reading old.
  const read =
    sides.every((side) => side !== undefined) && ![path, ...keys].some((key) => touched.get(key) !== undefined);
  const [from, to] = sides;
  const lacking = pin && from && to ? unpinnedOf(compareLane(pin, { from, to })) : [];
  const lacks = pin && lacking.length > 0 ? unpinnedText(pin, lacking) : null;
  const state = !pin ? 'unpinned' : drifted ? 'drifted' : live && !read ? 'unread' : lacks ? 'unpinned' : 'pinned';
  const readAtMs = read ? Math.min(...sides.map((side) => side?.atMs ?? 0)) : null;
  return { state, sequence: pin?.sequence ?? null, signers: pin?.signers ?? [], readAtMs, lacks } as const;
}

function bookStatus(draft: Draft, state: State, book: BookParams) {
  const leg = (side: LegParams) => {
    const ledger = ledgerOf(draft, book, side.chain);
    return {
      kind: side.kind,
      chain: side.chain,
      known: state.ledgers.has(ledgerKey(book.name, side.chain)),
      initial: side.initial,
      /** Shared units: locked (escrow) or burned (mint), final or not. */
      authorized: ledger.authorized,
      /** Shared units: unlocked (escrow) or minted (mint), final or not. */
      consumed: ledger.consumed,
      openFacts: (state.facts.get(ledgerKey(book.name, side.chain)) ?? []).length,
    };
  };
  let reserved = 0n;
  let reservations = 0;
  for (const reservation of state.reservations.values()) {
    if (reservation.book !== book.name) continue;
    reserved += reservation.amount;
    reservations += 1;
  }
  const halts = [...state.halts.values()].filter(
    ({ scope }) => scope.kind === 'attesterSet' || (scope.kind === 'book' && scope.book === book.name),
  );
  return {
    name: book.name,
    sharedDecimals: book.sharedDecimals,
    legs: book.legs.map(leg),
    reserved,
    reservations,
    margin: latestMargin(draft, state, book),
    /** The last reading was whole, fresh and judged: only then is anything of this book attested. */
    judged: state.rounds.get(book.name)?.judged ?? false,
    halted: halts.length > 0,
  };
}

/** The margin on the newest look at each chain; null until there is one since the start. For showing only. */
function latestMargin(draft: Draft, state: State, book: BookParams) {
  const looks = state.rounds.get(book.name)?.first;
  if (!looks || !book.legs.every(({ chain }) => looks.has(chain))) return null;
  return bookMargin(sumsOf(draft, book, { first: looks, second: looks, judged: false }));
}

async function packetCounts(context: QueryContext, state: State) {
  const open = [...state.packets.values()].filter((record) => !isTerminal(record.state));
  const unknown = { counts: {}, complete: false };
  const closed = await whileOpen(context, () => terminalCounts(context.store, context.signal), unknown);
  const counts: Partial<Record<PacketState, number>> = {
    ...countBy(open.map((record) => record.state)),
    ...closed.counts,
  };
  return {
    byState: counts,
    open: open.length,
    complete: closed.complete,
  };
}

/** How many packets stand still, by cause, and the one that has done so the longest. */
function heldOf(state: State, nowMs: number) {
  const heldBy = heldIn(state, nowMs);
  const by = new Map<Cause, { readonly cause: Cause; readonly kind: CauseKind; readonly packets: number }>();
  let packets = 0;
  let oldest: { readonly record: PacketRecord; readonly hold: Hold } | null = null;
  for (const record of state.packets.values()) {
    const hold = heldBy(record);
    if (!hold) continue;
    const { cause, kind, sinceMs } = hold;
    packets += 1;
    by.set(cause, { cause, kind, packets: (by.get(cause)?.packets ?? 0) + 1 });
    if (!oldest || sinceMs < oldest.hold.sinceMs) oldest = { record, hold };
  }
  const most = [...by.values()].sort((a, b) => b.packets - a.packets || (a.cause < b.cause ? -1 : 1));
  return { packets, by: most, oldest: oldest && oldestHeld(oldest.record, oldest.hold, nowMs) };
}

function oldestHeld({ guid, key, lane, state }: PacketRecord, { cause, kind, sinceMs }: Hold, nowMs: number) {
  return { guid, key, lane, state, cause, kind, means: causeMeaning(cause), sinceMs, ageMs: nowMs - sinceMs };
}

/** With the hash of its evidence, and the exact command that ends it, where there is one. */
export const haltStatus = (state: State, halt: Halt) => ({
  ...halt,
  kind: causeKind(halt.cause),
  means: causeMeaning(halt.cause),
  ...releaseFields(state, halt),
});

function releaseFields(state: State, halt: Halt) {
  const { how, evidence, amount, command } = releaseOf(state, { kind: 'halt', halt });
  return { release: how, evidenceHash: evidence, amount, command };
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export type Status = Awaited<ReturnType<typeof status>>;
