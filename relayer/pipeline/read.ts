/** What one agreed range of one chain changes: the table of contents of a packet's life. */
import type { EventOf } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import type { ChainName, Height, Position } from '../core/ids.ts';
import { type BookParams, bookChains, type ChainParams, legOf } from '../core/params.ts';
import { type ChainState, cursorKey, type LedgerFact, type Look, ledgerKey, type Trouble } from '../core/state.ts';
import { tendOutbox } from '../outbox/check.ts';
import { inclusionsSeen } from '../outbox/inclusion.ts';
import { addLook, emptyRound, isComplete, nextRound, withoutChain } from '../solvency/round.ts';
import { touch } from './audit.ts';
import { countFacts, foldFacts } from './bookFacts.ts';
import { clearBook, type Engine } from './clear.ts';
import { requireContiguous } from './contiguous.ts';
import { takeDisputes } from './dispute.ts';
import type { Draft } from './draft.ts';
import { keepEarly, takeEarly } from './early.ts';
import { finalize } from './finalize.ts';
import { consumptionsOf, follow } from './follow.ts';
import { judgeAnchor, judgeExactness } from './judge.ts';
import { laneOf } from './lookup.ts';
import { byTransaction, observe, observeClaim } from './observe.ts';
import { reconcile } from './reconcile.ts';
import { checkSums } from './recount.ts';
import { keepTrouble } from './trouble.ts';

/** Where a reorg looks for the fork: above the final block, and at or below it. */
const MAX_CHECKPOINTS = 256;
const MAX_FINAL_CHECKPOINTS = 16;

/**
 * The order matters. What makes a lane unread, or takes a book's reading away (a touched assumption, a confirmed dispute),
 * comes before the look that could clear a packet by it. Facts come before what is derived from them: whether a
 * transaction of ours had its effect, and whether a packet that few claim is known to k by now. Cursor and final block move
 * before what asks how far the chain is final. The look judges packets that this very read made final. Ledgers are folded
 * after it, since it may match what was open; the outbox is tended last, and sends what all of this left standing.
 */
export function chainRead(draft: Draft, engine: Engine, event: EventOf<'chainRead'>): void {
  requireContiguous(draft, event);
  const { chain, look } = event;
  const final = event.final;
  const before = draft.troubles.get(chain);
  draft.troubles.delete(chain);
  for (const fact of event.facts) if (fact.kind === 'assumptionTouched') touch(draft, chain, fact);
  takeFacts(draft, event);
  takeDisputes(draft, event);
  advanceCursors(draft, chain, event.to, final);
  inclusionsSeen(draft, chain, event.facts);
  if (final) {
    finalize(draft, chain, final.height);
    reconcile(draft, chain, final.height);
  }
  for (const claim of event.claims) {
    observeClaim(draft, claim.facts, claim.operators, draft.params.chains.get(chain)?.quorum ?? 0);
  }
  if (look) takeLook(draft, engine, look);
  if (final) foldLedgers(draft, chain, final);
  tendOutbox(draft, chain, final?.height ?? null);
  keepTrouble(draft, chain, before);
}

/** Source facts first, then destination facts, so that a packet is known before its delivery is matched. */
function takeFacts(draft: Draft, event: EventOf<'chainRead'>): void {
  const { chain } = event;
  const grouped = byTransaction(event.facts);
  const siblings = (fact: Fact) => grouped.get(fact.ref.txHash) ?? [];
  const authorizations = new Map<string, LedgerFact[]>();
  for (const fact of event.facts) {
    if (fact.kind !== 'packetSent') continue;
    const record = observe(draft, fact, siblings(fact));
    if (record) takeEarly(draft, record);
    if (!record?.book || !record.transfer) continue;
    const list = authorizations.get(record.book) ?? [];
    const to = laneOf(draft.params, record)?.to.chain;
    if (to === undefined) continue;
    list.push({ kind: 'authorization', ref: fact.ref, packet: record.key, amount: record.transfer.amount, to });
    authorizations.set(record.book, list);
  }
  for (const fact of event.facts) {
    keepEarly(draft, chain, fact, siblings(fact));
    follow(draft, chain, fact, siblings(fact));
  }
  for (const book of booksOn(draft, chain)) {
    const leg = legOf(book, chain);
    if (!leg) continue;
    const consumptions = consumptionsOf(draft, book, leg, event.facts);
    countFacts(draft, book, chain, [...(authorizations.get(book.name) ?? []), ...consumptions]);
  }
}

const booksOn = (draft: Draft, chain: ChainName): BookParams[] =>
  [...draft.params.books.values()].filter((book) => bookChains(book).includes(chain));

function advanceCursors(draft: Draft, chain: ChainName, to: Position, final: Position | null): void {
  const before = draft.chains.get(chain);
  const moved = before?.cursor.height !== to.height || before.cursor.hash !== to.hash;
  const newFinal = final && (!before?.final || final.height > before.final.height) ? final : (before?.final ?? null);
  if (!moved && newFinal === before?.final) return;
  draft.chains.set(chain, { cursor: to, final: newFinal, checkpoints: withCheckpoint(before, to, newFinal) });
  if (!moved) return;
  draft.cursors.set(cursorKey(draft.params.nodeShard, chain), to);
  for (const book of booksOn(draft, chain)) draft.cursors.set(cursorKey(book.shard, chain), to);
}

/**
 * Keeps all above the final block, it itself, and some below: without it a reorg right after the first read would find no
 * known ancestor; without those below, one that undoes a final block would stop the chain instead of halting its lanes.
 */
function withCheckpoint(before: ChainState | undefined, to: Position, final: Position | null): readonly Position[] {
  const all = [...(before?.checkpoints ?? []).filter((p) => p.height < to.height), to];
  if (!final) return all.slice(-MAX_CHECKPOINTS);
  const above = all.filter((p) => p.height > final.height);
  const below = all.filter((p) => p.height < final.height);
  const at = final.height <= to.height ? [final] : [];
  return [...[...below, ...at].slice(-MAX_FINAL_CHECKPOINTS), ...above.slice(-MAX_CHECKPOINTS)];
}

/** A look is evidence only while it is fresh by our own clock. */
function takeLook(draft: Draft, engine: Engine, look: Look): void {
  const params = draft.params.chains.get(look.chain);
  if (!params) return;
  draft.epochs.set(look.chain, look.dvnEpoch);
  judgeAnchor(draft, look);
  const books = booksOn(draft, look.chain);
  for (const book of books) judgeExactness(draft, engine.gates.exactness, book, look);
  const trouble = troubleOf(params, look, draft.atMs, books);
  if (trouble) {
    draft.troubles.set(look.chain, { ...trouble, sinceMs: draft.atMs });
    for (const book of books) forget(draft, book, look.chain);
    return;
  }
  for (const book of books) advanceRound(draft, engine, book, look);
}

/** Why nothing may be judged by this look. */
function troubleOf(
  params: ChainParams,
  look: Look,
  atMs: number,
  books: readonly BookParams[],
): Pick<Trouble, 'cause' | 'detail'> | null {
  const { head, final } = look;
  if (books.some((book) => !look.balances.has(ledgerKey(book.name, look.chain)))) {
    return { cause: 'chain_unreadable', detail: `no balance of a leg read at block ${head.height}` };
  }
  const ageMs = atMs - head.timestampMs;
  const newest = `newest agreed block ${head.height} is`;
  if (-ageMs > params.maxClockSkewMs) {
    const detail = `${newest} ${-ageMs} ms ahead of our clock, wanted ≤ ${params.maxClockSkewMs} ms`;
    return { cause: 'chain_skewed', detail };
  }
  if (ageMs > params.maxHeadLagMs) {
    return { cause: 'chain_stale', detail: `${newest} ${ageMs} ms old, wanted ≤ ${params.maxHeadLagMs} ms` };
  }
  const stoodMs = atMs - look.finalSinceMs;
  if (stoodMs > params.maxFinalityStallMs) {
    const detail = `final block ${final.height} unchanged for ${stoodMs} ms, wanted ≤ ${params.maxFinalityStallMs} ms`;
    return { cause: 'finality_stalled', detail };
  }
  return null;
}

export function forget(draft: Draft, book: BookParams, chain: ChainName): void {
  const round = draft.rounds.get(book.name);
  if (round) draft.rounds.set(book.name, withoutChain(round, chain));
}

function advanceRound(draft: Draft, engine: Engine, book: BookParams, look: Look): void {
  const chains = bookChains(book);
  const round = addLook(draft.rounds.get(book.name) ?? emptyRound(), look, chains);
  if (!isComplete(round, chains)) {
    draft.rounds.set(book.name, round);
    return;
  }
  const firstTimes = [...round.first.values()].map((l) => l.head.timestampMs);
  const newest = Math.max(...firstTimes);
  const usable = chains.every((chain) => {
    const params = draft.params.chains.get(chain);
    const first = round.first.get(chain);
    const second = round.second.get(chain);
    if (!params || !first || !second) return false;
    const fresh = draft.atMs - Math.min(first.head.timestampMs, second.head.timestampMs) <= params.maxHeadLagMs;
    const ordered = second.head.timestampMs >= newest - params.maxClockSkewMs;
    if (!ordered) {
      const detail = `authorizations at ${second.head.timestampMs}, consumptions at ${newest} ms`;
      draft.troubles.set(chain, { cause: 'chain_skewed', detail, sinceMs: draft.atMs });
    }
    return fresh && ordered;
  });
  if (usable) checkSums(draft, book, round);
  if (usable) clearBook(draft, engine, book, round);
  draft.rounds.set(book.name, nextRound(round, usable));
}

function foldLedgers(draft: Draft, chain: ChainName, final: Position): void {
  // What a reorg could make us read again must stay apart from the sums, or it would be counted twice.
  const oldest = draft.chains.get(chain)?.checkpoints[0]?.height ?? final.height;
  for (const book of booksOn(draft, chain)) {
    // Sums are still asked for as of the first look that the next round will have.
    const first = draft.rounds.get(book.name)?.first.get(chain)?.head.height ?? final.height;
    foldFacts(draft, book, chain, lowest(oldest, final.height, first));
  }
}

const lowest = (...heights: readonly Height[]): Height => heights.reduce((a, b) => (b < a ? b : a));
