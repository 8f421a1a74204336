/**
 * Evidence against, from a single operator: it holds the books that it touches until the quorum agrees with it, or it is
 * withdrawn or refuted. One honest operator is enough to stop a theft; one liar can stop a book no longer than finality.
 */
import {
  type Dispute,
  MAX_OPEN_DISPUTES,
  type Objection,
  type ObjectionKind,
  providerKey,
  type Resolution,
} from '../core/dispute.ts';
import type { EventOf } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import { type BookName, type ChainName, type Height, ZERO_ADDRESS } from '../core/ids.ts';
import { type BookParams, bookChains, type LegParams, legOf } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { withoutChain } from '../solvency/round.ts';
import type { Draft } from './draft.ts';
import { disputesOf } from './lookup.ts';

/** What is kept of an operator's own words, and of the logs that it shows. */
const MAX_FACTS = 16;
const MAX_SAW_CHARS = 512;
const MAX_CLAIM_CHARS = 512;
/** What of a packet waits for its book: final ones are told by the solvency gate, with every verdict. */
const SHOWN: ReadonlySet<PacketRecord['state']> = new Set(['cleared', 'attested', 'committed']);

/** What became of open disputes first: an operator that was excluded just now raises none. */
export function takeDisputes(draft: Draft, event: EventOf<'chainRead'>): void {
  for (const resolution of event.resolutions) resolve(draft, resolution);
  for (const objection of event.objections) object(draft, event.chain, objection);
}

function object(draft: Draft, chain: ChainName, objection: Objection): void {
  const { operator, kind, height, claimedHash, agreedHash, facts } = objection;
  if (draft.providers.get(providerKey(chain, operator))?.excluded) return;
  const id = `${chain}/${operator}/${kind}/${height}/${claimedHash}`;
  const books = booksHeldBy(draft, chain, objection);
  const open = [...draft.disputes.values()].filter((d) => d.chain === chain && d.operator === operator);
  // Beyond the bound the oldest stand for the rest: they hold what the new ones would have held.
  const known = draft.disputes.get(id) ?? (open.length >= MAX_OPEN_DISPUTES ? open.at(-1) : undefined);
  if (known) {
    const added = books.filter((book) => !known.books.includes(book));
    if (added.length > 0) put(draft, { ...known, books: [...known.books, ...added] }, facts);
    return;
  }
  const saw = objection.saw.slice(0, MAX_SAW_CHARS);
  const claim = objection.claim.slice(0, MAX_CLAIM_CHARS);
  const shard = draft.params.nodeShard;
  const sinceMs = draft.atMs;
  put(draft, { id, shard, chain, operator, kind, height, claimedHash, agreedHash, books, claim, saw, sinceMs }, facts);
}

function put(draft: Draft, dispute: Dispute, facts: readonly Fact[]): void {
  draft.disputes.set(dispute.id, dispute);
  draft.note(dispute.shard, 'dispute', { what: 'opened', ...dispute, facts: facts.slice(0, MAX_FACTS) });
  for (const record of [...draft.packets.values()]) {
    if (!SHOWN.has(record.state) || record.executed || record.hold !== null) continue;
    if (record.book === null || !dispute.books.includes(record.book)) continue;
    draft.hold(record, 'evidence_disputed', disputed([dispute]));
  }
}

function resolve(draft: Draft, { dispute: id, how, saw }: Resolution): void {
  const dispute = draft.disputes.get(id);
  if (!dispute) return;
  close(draft, dispute, how, saw);
  // What k agree on now has to be judged before anything that was cleared without it goes out.
  if (how === 'confirmed') forgetBooks(draft, dispute);
  if (how === 'refuted') exclude(draft, dispute, saw);
}

function close(draft: Draft, dispute: Dispute, how: Resolution['how'], saw: string): void {
  draft.disputes.delete(dispute.id);
  const { id, chain, operator, kind, height } = dispute;
  draft.note(dispute.shard, 'dispute', { what: how, id, chain, operator, kind, height, saw });
  for (const record of [...draft.packets.values()]) {
    if (record.hold?.cause !== 'evidence_disputed' || !SHOWN.has(record.state)) continue;
    if (record.book !== null && disputesOf(draft, record.book).length === 0) draft.putPacket({ ...record, hold: null });
  }
}

function forgetBooks(draft: Draft, { chain, books }: Dispute): void {
  for (const name of books) {
    const round = draft.rounds.get(name);
    if (round) draft.rounds.set(name, withoutChain(round, chain));
  }
}

/** It was contradicted at a final height and still says so: it counts for nothing until a person says otherwise. */
function exclude(draft: Draft, dispute: Dispute, saw: string): void {
  const { chain, operator } = dispute;
  const shard = draft.params.nodeShard;
  const wanted = `block ${dispute.agreedHash} at ${dispute.height}, as the quorum agrees`;
  const record = { chain, operator, shard, excluded: true, dispute: dispute.id, saw, wanted, readmitted: null };
  draft.providers.set(providerKey(chain, operator), { ...record, sinceMs: draft.atMs });
  draft.note(shard, 'provider', { what: 'excluded', ...record, claimed: dispute.saw });
  draft.note(shard, 'alarm', { alarm: 'provider_excluded', chain, operator, saw, wanted });
  for (const other of [...draft.disputes.values()]) {
    if (other.chain === chain && other.operator === operator)
      close(draft, other, 'refuted', `${operator} was excluded`);
  }
}

/** A reorg that the quorum follows bears out who reported another block above its fork. */
export function forksConfirmed(draft: Draft, chain: ChainName, fork: Height): void {
  for (const dispute of [...draft.disputes.values()]) {
    if (dispute.chain !== chain || dispute.kind !== 'fork' || dispute.height <= fork) continue;
    close(draft, dispute, 'confirmed', `the quorum went back to block ${fork}`);
  }
}

/** The operator's word: an excluded provider counts again. */
export function providerReadmitted(draft: Draft, { chain, operator, by, atMs }: EventOf<'providerReadmitted'>): void {
  const key = providerKey(chain, operator);
  const record = draft.providers.get(key);
  if (!record?.excluded) return;
  draft.providers.set(key, { ...record, excluded: false, readmitted: { by, atMs } });
  draft.note(record.shard, 'operator', { asked: 'readmit', chain, operator, by, dispute: record.dispute });
}

function booksHeldBy(draft: Draft, chain: ChainName, { kind, facts }: Objection): BookName[] {
  const here = [...draft.params.books.values()].filter((book) => bookChains(book).includes(chain));
  return here.filter((book) => holds(book, chain, kind, facts)).map(({ name }) => name);
}

function holds(book: BookParams, chain: ChainName, kind: ObjectionKind, facts: readonly Fact[]): boolean {
  switch (kind) {
    case 'logs':
      return touches(book, chain, facts);
    // Another block, or other values: any book of the chain may be meant.
    case 'fork':
    case 'balance':
      return true;
    default:
      return kind satisfies never;
  }
}

const touches = (book: BookParams, chain: ChainName, facts: readonly Fact[]): boolean => {
  const leg = legOf(book, chain);
  return leg !== undefined && facts.some((fact) => isAgainst(leg, fact));
};

/** What would lower collateral or raise supply. An authorization that k do not have would do neither: it holds itself. */
function isAgainst(leg: LegParams, fact: Fact): boolean {
  if (fact.kind === 'oftReceived') return fact.oapp === leg.oapp;
  if (fact.kind !== 'tokenTransfer' || fact.token !== leg.token) return false;
  return leg.kind === 'escrow' ? fact.from === leg.oapp && fact.to !== leg.oapp : fact.from === ZERO_ADDRESS;
}

/** The hold of a book with open disputes, in words. */
export const disputed = (open: readonly Dispute[]): { readonly saw: string; readonly wanted: string } => {
  const [first] = open;
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
  const saw = first ? `${first.operator} at block ${first.height} of ${first.chain}, ${first.kind}: ${first.saw}` : '';
  return { saw: saw + more, wanted: 'the quorum in agreement with it, or its report withdrawn or refuted' };
};
