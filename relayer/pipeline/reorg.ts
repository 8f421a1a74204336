/** The chain went back to `fork`: what stood above it never happened. */
import type { ChainName, Position } from '../core/ids.ts';
import { bookChains } from '../core/params.ts';
import { cursorKey, ledgerKey, type PacketRecord } from '../core/state.ts';
import { dropAbove } from '../solvency/ledger.ts';
import { withoutChain } from '../solvency/round.ts';
import type { Draft } from './draft.ts';
import { dropEarly } from './early.ts';
import { laneOf, ledgerOf } from './lookup.ts';
import { putEntry } from './send.ts';

export function reorg(draft: Draft, chain: ChainName, fork: Position): void {
  const { params } = draft;
  draft.note(params.nodeShard, 'reorg', { chain, fork, from: draft.chains.get(chain)?.cursor ?? null });
  rewindCursors(draft, chain, fork);
  dropEarly(draft, chain, fork.height);
  for (const book of params.books.values()) {
    if (!bookChains(book).includes(chain)) continue;
    draft.ledgers.set(ledgerKey(book.name, chain), dropAbove(ledgerOf(draft, book, chain), fork.height));
    const round = draft.rounds.get(book.name);
    if (round) draft.rounds.set(book.name, withoutChain(round, chain));
  }
  for (const record of [...draft.packets.values()]) {
    if (record.source.chain === chain && record.source.height > fork.height) orphan(draft, record);
    else if (laneOf(params, record)?.to.chain === chain) rewind(draft, record, fork);
  }
  for (const entry of [...draft.outbox.values()]) {
    if (entry.chain !== chain || entry.state !== 'included' || !entry.inclusion) continue;
    if (entry.inclusion.height <= fork.height) continue;
    putEntry(draft, { ...entry, state: 'sent', inclusion: null, suspect: false, checkedAtMs: draft.atMs });
    for (const key of entry.packets) {
      const record = draft.packets.get(key);
      if (record && record.entry === null) draft.putPacket({ ...record, entry: entry.id });
    }
    draft.effect({ type: 'broadcast', entry: entry.id, chain });
  }
}

function rewindCursors(draft: Draft, chain: ChainName, fork: Position): void {
  const state = draft.chains.get(chain);
  if (state) {
    const checkpoints = state.checkpoints.filter((p) => p.height <= fork.height);
    const final = state.final && state.final.height > fork.height ? fork : state.final;
    draft.chains.set(chain, { cursor: fork, final, checkpoints });
  }
  for (const shard of shardsOf(draft, chain)) {
    const key = cursorKey(shard, chain);
    const at = draft.cursors.get(key);
    if (at && at.height > fork.height) draft.cursors.set(key, fork);
  }
}

const shardsOf = (draft: Draft, chain: ChainName) => [
  draft.params.nodeShard,
  ...[...draft.params.books.values()].filter((book) => bookChains(book).includes(chain)).map((book) => book.shard),
];

/** A packet that we attested and whose source is gone cannot be taken back for sure: its lane halts. */
function orphan(draft: Draft, record: PacketRecord): void {
  if (record.state === 'orphaned' || record.state === 'refused') return;
  const lane = laneOf(draft.params, record);
  const attested = record.attested ?? record.committed ?? record.executed ?? record.consumption;
  const carrying = record.entry !== null ? draft.outbox.get(record.entry)?.transactions.at(-1) : undefined;
  // What too few operators ever reported was never attested: the deliveries that it saw are its namesake's.
  const claimed = record.provenance.claimedBy.length > 0;
  const out = claimed ? undefined : (attested?.txHash ?? carrying?.hash);
  if (lane && out) {
    draft.putHalt({
      id: `source_orphaned/${record.key}`,
      shard: record.shard,
      scope: { kind: 'lane', path: lane.path },
      cause: 'source_orphaned',
      saw: `block ${record.source.height} (${record.source.blockHash}) orphaned after ${out}`,
      wanted: 'the source block of every attested packet canonical',
      evidence: { refs: attested ? [record.source, attested] : [record.source], at: [] },
      sinceMs: draft.atMs,
    });
  }
  // What is out may still be delivered: until that is known, its amount stays reserved.
  if (!out) draft.reservations.delete(record.key);
  draft.moveTo(record, 'orphaned', { block: record.source.blockHash }, { confirmations: null });
}

/** The destination went back: the packet returns to the last state that still stands, and is sent again as it was. */
function rewind(draft: Draft, record: PacketRecord, fork: Position): void {
  const keep = (ref: PacketRecord['attested']) => (ref && ref.height > fork.height ? null : ref);
  const attested = keep(record.attested);
  const committed = keep(record.committed);
  const executed = keep(record.executed);
  const consumption = keep(record.consumption);
  const abandoned = record.abandoned && record.abandoned.ref.height > fork.height ? null : record.abandoned;
  const next = { ...record, attested, committed, executed, consumption, abandoned };
  if (record.nilified && record.nilified.height > fork.height && record.hold?.cause === 'nilified') {
    const { nilified: _, ...rest } = next;
    draft.moveTo(rest, attested ? 'attested' : stillCleared(draft, record), { reorgTo: fork.height });
    return;
  }
  if (record.state !== 'attested' && record.state !== 'committed' && record.state !== 'delivered') {
    const undone =
      attested !== record.attested ||
      committed !== record.committed ||
      executed !== record.executed ||
      consumption !== record.consumption ||
      abandoned !== record.abandoned;
    if (undone) draft.putPacket(next);
    return;
  }
  const state = consumption
    ? 'delivered'
    : committed
      ? 'committed'
      : attested
        ? 'attested'
        : stillCleared(draft, record);
  if (state === record.state) draft.putPacket(next);
  else draft.moveTo(next, state, { reorgTo: fork.height });
}

const stillCleared = (draft: Draft, record: PacketRecord) =>
  draft.reservations.get(record.key) ? ('cleared' as const) : ('observed' as const);
