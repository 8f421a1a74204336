/** The chain went back to `fork`: what stood above it never happened. */
import type { EventOf } from '../core/event.ts';
import type { ChainName, Position } from '../core/ids.ts';
import { attests } from '../core/outbox.ts';
import { bookChains } from '../core/params.ts';
import { cursorKey, type PacketRecord } from '../core/state.ts';
import { inclusionsGone } from '../outbox/inclusion.ts';
import { withoutChain } from '../solvency/round.ts';
import { forgetSidesAbove } from './audit.ts';
import { uncountAbove } from './bookFacts.ts';
import { forksConfirmed } from './dispute.ts';
import type { Draft } from './draft.ts';
import { dropEarly } from './early.ts';
import { attestationsUpTo } from './libraries.ts';
import { liftOrphaned } from './lift.ts';
import { laneOf } from './lookup.ts';
import { withoutNilification } from './nilified.ts';
import { unbookShortfalls } from './shortfall.ts';
import { alarmForOrphan, reserve, revocationUndone } from './tombstone.ts';

/**
 * What is read again stands: nothing of it is orphaned or revoked, no final block changed, and no other block was right.
 * Only what was counted of it is taken back, since it is about to be counted anew.
 */
export function reorg(draft: Draft, { chain, fork, because }: EventOf<'chainReorged'>): void {
  const { params } = draft;
  draft.note(params.nodeShard, 'reorg', { chain, fork, because, from: draft.chains.get(chain)?.cursor ?? null });
  if (because === 'gone') {
    haltIfFinal(draft, chain, fork);
    forksConfirmed(draft, chain, fork.height);
  }
  rewindCursors(draft, chain, fork);
  forgetSidesAbove(draft, chain, fork);
  dropEarly(draft, chain, fork.height);
  for (const book of params.books.values()) {
    if (!bookChains(book).includes(chain)) continue;
    uncountAbove(draft, book, chain, fork.height);
    if (because === 'gone') unbookShortfalls(draft, book, chain, fork.height);
    const round = draft.rounds.get(book.name);
    if (round) draft.rounds.set(book.name, withoutChain(round, chain));
  }
  for (const record of [...draft.packets.values()]) {
    if (record.source.chain === chain && record.source.height > fork.height) {
      if (because === 'gone') orphan(draft, record);
    } else if (laneOf(params, record)?.to.chain === chain) rewind(draft, record, fork);
  }
  inclusionsGone(draft, chain, fork.height);
  if (because === 'gone') liftOrphaned(draft, chain, fork);
}

/** What the quorum had called final is gone: whatever was relayed from this chain may stand on nothing. */
function haltIfFinal(draft: Draft, chain: ChainName, fork: Position): void {
  const final = draft.chains.get(chain)?.final;
  if (!final || fork.height >= final.height) return;
  draft.putHalt({
    id: `final_block_changed/${chain}/${final.hash}`,
    shard: draft.params.nodeShard,
    scope: { kind: 'chain', chain },
    cause: 'final_block_changed',
    saw: `final block ${final.height} (${final.hash}) gone, chain back at block ${fork.height}`,
    wanted: 'every final block canonical for good',
    evidence: {
      refs: [],
      at: [
        { chain, ...final },
        { chain, ...fork },
      ],
    },
    sinceMs: draft.atMs,
  });
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

/**
 * What we attested of it is revoked and stays reserved until then, since whoever likes may still commit it; what was
 * carried over already cannot be taken back at all, which is judged once it is known whether it merely moved.
 */
function orphan(draft: Draft, record: PacketRecord): void {
  if (record.state === 'orphaned' || record.state === 'revoked' || record.state === 'refused') return;
  const arrived = record.committed ?? record.executed ?? record.consumption;
  // What too few operators ever reported was never attested: the deliveries that it saw are its namesake's.
  const claimed = record.provenance.claimedBy.length > 0;
  const out =
    !claimed && (arrived !== null || record.attested !== null || (!record.revoked && isHandedOut(draft, record)));
  if (!out) draft.reservations.delete(record.key);
  else reserve(draft, record);
  if (out && !arrived) alarmForOrphan(draft, record);
  const changes = { confirmations: null, attempts: 0, retryAtMs: null };
  draft.moveTo(record, 'orphaned', { block: record.source.blockHash, out }, changes);
}

/** Signatures of it that have left this process may be submitted by anyone. */
const isHandedOut = (draft: Draft, record: PacketRecord): boolean =>
  [...draft.outbox.values()].some(
    (entry) =>
      attests(entry) &&
      entry.transactions.length > 0 &&
      entry.attestation?.items.some((item) => item.payloadHash === record.payloadHash),
  );

/** The destination went back: the packet returns to the last state that still stands, and is sent again as it was. */
function rewind(draft: Draft, before: PacketRecord, fork: Position): void {
  const undone = before.revoked !== undefined && before.revoked.height > fork.height;
  const record = undone ? revocationUndone(draft, before) : before;
  const keep = (ref: PacketRecord['attested']) => (ref && ref.height > fork.height ? null : ref);
  const attestations = attestationsUpTo(record, fork.height);
  const { attested } = attestations;
  const committed = keep(record.committed);
  const executed = keep(record.executed);
  const consumption = keep(record.consumption);
  const abandoned = record.abandoned && record.abandoned.ref.height > fork.height ? null : record.abandoned;
  const seen = { ...record, ...attestations, committed, executed, consumption, abandoned };
  const restored = record.nilified !== undefined && record.nilified.height > fork.height;
  const next = restored ? withoutNilification(seen) : seen;
  if (restored && record.hold?.cause === 'nilified') {
    draft.moveTo(next, attested ? 'attested' : stillCleared(draft, record), { reorgTo: fork.height });
    return;
  }
  if (record.state !== 'attested' && record.state !== 'committed' && record.state !== 'delivered') {
    const changed =
      restored ||
      attested !== record.attested ||
      attestations.attestedIn !== record.attestedIn ||
      committed !== record.committed ||
      executed !== record.executed ||
      consumption !== record.consumption ||
      abandoned !== record.abandoned;
    if (changed) draft.putPacket(next);
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
