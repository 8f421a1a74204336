/** The book's own state, apart from any packet: what arrived without backing, and what a leg no longer holds. */
import { local, toLocal } from '../core/amount.ts';
import type { ChainName, Height } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import { type BookParams, bookChains, type Lane, legOf } from '../core/params.ts';
import { type LedgerFact, type Look, ledgerKey, type PacketRecord, type Round } from '../core/state.ts';
import { scopeOf } from '../quarantine/scope.ts';
import type { exactness } from '../solvency/exactness.ts';
import type { Draft } from './draft.ts';
import { settleMatch } from './follow.ts';
import { bookIssuance } from './issuance.ts';
import { laneOf, ledgerOf } from './lookup.ts';
import { type Consumption, matchConsumption } from './matching.ts';

/** Local exactness of the book's leg on the chain just read. A failure halts the book. */
export function judgeExactness(draft: Draft, exact: typeof exactness, book: BookParams, look: Look): void {
  const leg = legOf(book, look.chain);
  const observed = leg && look.balances.get(ledgerKey(book.name, look.chain));
  if (!leg || observed === undefined) return;
  const result = exact(leg, ledgerOf(draft, book, look.chain), observed, look.head.height);
  if (result.ok) return;
  const cause = leg.kind === 'escrow' ? 'escrow_shortfall' : 'supply_excess';
  const missing = local(leg.kind === 'escrow' ? result.wanted - result.saw : result.saw - result.wanted);
  if (leg.kind === 'mint' && bookIssuance(draft, book.name, look.chain, missing, draft.atMs)) return;
  const [what, relation] = leg.kind === 'escrow' ? ['escrow balance', '≥'] : ['supply', '≤'];
  draft.putHalt({
    id: `${cause}/${book.name}/${look.chain}`,
    shard: book.shard,
    scope: scopeOf({ kind: 'custody', book: book.name }),
    cause,
    saw: `${what} ${result.saw} at block ${look.head.height} of ${look.chain}`,
    wanted: `${relation} ${result.wanted}`,
    evidence: { refs: [], at: [{ chain: look.chain, height: look.head.height, hash: look.head.hash }] },
    sinceMs: draft.atMs,
    loss: { book: book.name, chain: look.chain, amount: missing },
  });
}

/** An anchor that contradicts the agreed chain says that one of the two is forged: nothing moves from or to it. */
export function judgeAnchor(draft: Draft, { chain, head, anchor }: Look): void {
  if (anchor?.status !== 'mismatch') return;
  draft.putHalt({
    id: `anchor_mismatch/${chain}`,
    shard: draft.params.nodeShard,
    scope: scopeOf({ kind: 'chain', chain }),
    cause: 'anchor_mismatch',
    saw: anchor.saw,
    wanted: anchor.wanted,
    evidence: { refs: [], at: [{ chain, height: head.height, hash: head.hash }] },
    sinceMs: draft.atMs,
  });
}

/**
 * Matches every consumption of the first reading against the authorizations of the second. What stays unmatched is a
 * violation: of the attester set where our attestation was required, else of the book.
 * @returns what is canonical and not final yet, which holds the whole book; null when nothing is.
 */
export function judgeConsumptions(draft: Draft, book: BookParams, round: Round): string | null {
  let pending: string | null = null;
  for (const chain of bookChains(book)) {
    const first = round.first.get(chain);
    if (!first) continue;
    const ledger = ledgerOf(draft, book, chain);
    let changed = false;
    const open = ledger.open.map((fact): LedgerFact => {
      if (fact.kind !== 'consumption' || fact.ref.height > first.head.height || fact.halt) return fact;
      const judged = fact.matched ? fact : settleMatch(draft, fact, chain);
      const verdict = judged.matched
        ? notFinal(draft, book, judged, round)
        : { halt: unmatched(draft, book, chain, judged) };
      if (verdict?.pending) pending = verdict.pending;
      const result = verdict?.halt ? { ...judged, halt: verdict.halt } : judged;
      if (result !== fact) changed = true;
      return result;
    });
    if (changed) draft.ledgers.set(ledgerKey(book.name, chain), { ...ledger, open });
  }
  return pending;
}

/** An authorization that is not final for so long will not be: its consumption is unmatched (ARCHITECTURE.md, Solvency, step 4). */
const MAX_FINALITY_MS = 3_600_000;

type Finding = { readonly halt?: string; readonly pending?: string } | null;

/** A matched consumption whose authorization is not final (ARCHITECTURE.md, Solvency, step 4, PENDING_FINALITY). */
function notFinal(draft: Draft, book: BookParams, fact: Consumption, round: Round): Finding {
  const record = fact.matched ? draft.packets.get(fact.matched) : undefined;
  const lane = record && laneOf(draft.params, record);
  if (!record || !lane) return null;
  if (record.state === 'orphaned' || record.state === 'revoked') {
    const gone = `${record.guid} consumed, its source block ${record.source.height} orphaned`;
    return { halt: halt(draft, book, lane, fact, gone, 'a canonical authorization') };
  }
  const source = round.second.get(lane.from.chain);
  if (!source || record.source.height <= source.final.height) return null;
  const saw = `${record.guid} consumed, its source block ${record.source.height} above final ${source.final.height}`;
  const requiresUs = draft.lanes.get(lane.path)?.requiresUs ?? true;
  if (requiresUs && record.attested === null) {
    return { halt: halt(draft, book, lane, fact, `${saw}, and we never attested it`, 'our attestation') };
  }
  if (draft.atMs - record.observedAtMs > MAX_FINALITY_MS) {
    return { halt: halt(draft, book, lane, fact, `${saw} after ${MAX_FINALITY_MS} ms`, 'a final authorization') };
  }
  return { pending: saw };
}

function unmatched(draft: Draft, book: BookParams, chain: ChainName, fact: Consumption): string {
  const match = matchConsumption(fact, chain, draft.packetsOf(fact.guid), (record) => laneOf(draft.params, record));
  const lane = [...draft.params.lanes.values()].find(
    (l) => l.book === book.name && l.to.chain === chain && l.srcEid === fact.srcEid,
  );
  const { saw, wanted } = match.say === 'unmatched' ? match : { saw: 'matched late', wanted: 'one authorization' };
  return halt(draft, book, lane, fact, `${fact.amount} shared units of guid ${fact.guid}: ${saw}`, wanted);
}

function halt(
  draft: Draft,
  book: BookParams,
  lane: Lane | undefined,
  fact: Consumption,
  saw: string,
  wanted: string,
): string {
  const scope = scopeOf({ kind: 'unmatched', book: book.name, lane, reading: lane && draft.lanes.get(lane.path) });
  const leg = legOf(book, fact.ref.chain);
  const amount = leg && local(toLocal(fact.amount, leg.rate) + fact.remainder);
  const id = `unmatched_consumption/${fact.ref.chain}/${fact.ref.blockHash}/${fact.ref.logIndex}`;
  draft.putHalt({
    id,
    shard: scope.kind === 'book' ? book.shard : draft.params.nodeShard,
    scope,
    cause: 'unmatched_consumption',
    saw,
    wanted,
    evidence: { refs: [fact.ref], at: [] },
    sinceMs: draft.atMs,
    ...(amount === undefined ? {} : { loss: { book: book.name, chain: fact.ref.chain, amount } }),
  });
  return id;
}

/**
 * A packet that was committed or delivered although its source is gone. Asked only on a whole reading: the source was
 * read again after the destination showed it, so that a packet which merely moved to another block is back by then.
 */
export function judgeOrphans(draft: Draft, book: BookParams, round: Round): void {
  for (const record of draft.packets.values()) {
    if (record.book !== book.name || (record.state !== 'orphaned' && record.state !== 'revoked')) continue;
    const arrived = record.committed ?? record.executed ?? record.consumption;
    const shown = arrived && round.first.get(arrived.chain);
    if (shown && arrived.height <= shown.head.height) haltForOrphan(draft, record, arrived);
  }
}

/** What was carried over from a block that is gone cannot be taken back: nothing moves from or to that chain. */
function haltForOrphan(draft: Draft, record: PacketRecord, arrived: LogRef): void {
  // What too few operators ever reported was never attested: the deliveries that it saw are its namesake's.
  if (record.provenance.claimedBy.length > 0) return;
  draft.putHalt({
    id: `source_orphaned/${record.key}`,
    shard: draft.params.nodeShard,
    scope: scopeOf({ kind: 'chain', chain: record.source.chain }),
    cause: 'source_orphaned',
    saw: `block ${record.source.height} (${record.source.blockHash}) orphaned, ${record.guid} carried over in ${arrived.txHash}`,
    wanted: 'the source block of every packet that was carried over canonical',
    evidence: { refs: [record.source, arrived], at: [] },
    sinceMs: draft.atMs,
  });
}

/** A second payload for one nonce stops all who may have attested the first one. */
export function haltForEquivocation(
  draft: Draft,
  record: PacketRecord,
  lane: Lane,
  seen: { readonly saw: string; readonly wanted: string },
): void {
  const scope = scopeOf({ kind: 'equivocation', lane, reading: draft.lanes.get(lane.path) });
  draft.putHalt({
    id: `equivocation/${record.key}`,
    shard: scope.kind === 'book' ? record.shard : draft.params.nodeShard,
    scope,
    cause: 'equivocation',
    saw: seen.saw,
    wanted: seen.wanted,
    evidence: { refs: [record.source], at: [] },
    sinceMs: draft.atMs,
  });
}

export const heightsOf = (
  looks: ReadonlyMap<ChainName, Look>,
  pick: (look: Look) => Height,
): ReadonlyMap<ChainName, Height> => new Map([...looks].map(([chain, look]) => [chain, pick(look)]));
