/** The book's own state, apart from any packet: what a leg no longer holds, and what was carried over from a block that is gone. */
import { type LocalAmount, local } from '../core/amount.ts';
import type { ChainName } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import { type BookParams, legOf } from '../core/params.ts';
import { type Halt, type Look, ledgerKey, type PacketRecord, type Round } from '../core/state.ts';
import { scopeOf } from '../quarantine/scope.ts';
import type { exactness } from '../solvency/exactness.ts';
import type { Draft } from './draft.ts';
import { bookIssuance } from './issuance.ts';
import { liftShortfalls, renewShortfalls, shortfallsOf } from './lift.ts';
import { writeOffShortfall } from './shortfall.ts';
import { heldAt } from './surplus.ts';

export { judgeConsumptions } from './consumptions.ts';

/** Local exactness of the book's leg on the chain just read. A failure halts the book, unless an issuance declared it. */
export function judgeExactness(draft: Draft, exact: typeof exactness, book: BookParams, look: Look): void {
  const { chain, head } = look;
  const leg = legOf(book, chain);
  const observed = leg && look.balances.get(ledgerKey(book.name, chain));
  if (!leg || observed === undefined) return;
  const found = exact(leg, heldAt(draft, book, look), observed);
  if (found.ok || found.broke === null) {
    liftShortfalls(draft, book.name, chain, head.height);
    return;
  }
  const lacking = local(-found.surplus);
  if (found.broke === 'supply_excess' && isIssued(draft, book, chain, lacking)) return;
  const [what, relation] = leg.kind === 'escrow' ? ['escrow balance', '≥'] : ['supply', '≤'];
  const seen: Halt = {
    id: `${found.broke}/${book.name}/${chain}`,
    shard: book.shard,
    scope: scopeOf({ kind: 'custody', book: book.name }),
    cause: found.broke,
    saw: `${what} ${found.saw} at block ${head.height} of ${chain}`,
    wanted: `${relation} ${found.wanted}`,
    evidence: { refs: [], at: [{ chain, height: head.height, hash: head.hash }] },
    sinceMs: draft.atMs,
    loss: { book: book.name, chain, amount: lacking },
  };
  const halt = renewShortfalls(draft, book.name, chain, () => draft.putHalt(seen));
  // Acknowledged before, and orphaned since: its very block is back.
  if (!halt) writeOffShortfall(draft, seen);
}

/** What a halt that stands open counts as missing is for its acknowledgement: an issuance must not excuse it as well. */
const isIssued = (draft: Draft, book: BookParams, chain: ChainName, excess: LocalAmount): boolean =>
  shortfallsOf(draft, book.name, chain).length === 0 && bookIssuance(draft, book.name, chain, excess, draft.atMs);

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
 * A packet that was committed or delivered although its source is gone. Asked only on a whole reading: the source was
 * read again after the destination showed it, so that a packet which merely moved to another block is back by then.
 */
export function judgeOrphans(draft: Draft, book: BookParams, round: Round): void {
  for (const record of draft.packetsIn('orphaned', 'revoked')) {
    if (record.book !== book.name) continue;
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
