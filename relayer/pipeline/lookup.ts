import { keccak256 } from 'viem';
import type { Dispute } from '../core/dispute.ts';
import type { FactOf, Origin } from '../core/fact.ts';
import type { BookName, ChainName, Hex, PathKey } from '../core/ids.ts';
import { eid, nonce, pathKey } from '../core/ids.ts';
import { computeGuid } from '../core/packetCodec.ts';
import type { BookParams, Lane, Params } from '../core/params.ts';
import { type Halt, type LegLedger, ledgerKey, type PacketRecord } from '../core/state.ts';
import { reaches } from '../quarantine/scope.ts';
import { NO_TOTALS } from '../solvency/ledger.ts';
import type { Draft } from './draft.ts';

/** The lane of a packet, by its path. */
export const laneOf = (params: Params, record: Pick<PacketRecord, 'path'>): Lane | undefined =>
  params.lanes.get(record.path);

export function bookOf(params: Params, name: BookName): BookParams {
  const book = params.books.get(name);
  if (!book) throw new RangeError(`saw book ${name}, wanted one of ${[...params.books.keys()].join(', ')}`);
  return book;
}

export const ledgerOf = (draft: Draft, book: BookParams, chain: ChainName): LegLedger =>
  draft.ledgers.get(ledgerKey(book.name, chain)) ?? {
    book: book.name,
    chain,
    shard: book.shard,
    ...NO_TOTALS,
    folded: NO_TOTALS,
  };

/**
 * Asks once a lane and book what is the same for all of their packets in this step; undefined for a packet without a lane.
 * Only while nothing that it asks for changes.
 */
export function perLane<T>(
  draft: Draft,
  ask: (lane: Lane, record: PacketRecord) => T,
): (record: PacketRecord) => T | undefined {
  const known = new Map<PathKey, Map<BookName | null, T | undefined>>();
  return (record) => {
    const { path, book } = record;
    let answers = known.get(path);
    if (!answers) {
      answers = new Map();
      known.set(path, answers);
    }
    if (answers.has(book)) return answers.get(book);
    const lane = laneOf(draft.params, record);
    const answer = lane && ask(lane, record);
    answers.set(book, answer);
    return answer;
  };
}

/** The evidence against a book that stands open. */
export const disputesOf = (draft: Draft, book: BookName): Dispute[] =>
  [...draft.disputes.values()].filter((dispute) => dispute.books.includes(book));

export const isDisputed = (draft: Draft, record: PacketRecord): boolean =>
  record.book !== null && disputesOf(draft, record.book).length > 0;

/**
 * A verdict from before a start, a reorg or a silence is acted on only once the book has been judged again, and none while
 * there is evidence against the book.
 */
export const bookJudged = (draft: Draft, record: PacketRecord): boolean =>
  record.book !== null && draft.rounds.get(record.book)?.judged === true && !isDisputed(draft, record);

/** A delivery that somebody else attested may be final before its own authorization is. */
export const sourceFinal = (draft: Draft, record: PacketRecord): boolean =>
  record.source.height <= (draft.chains.get(record.source.chain)?.final?.height ?? -1n);

/** The packets that a destination event speaks of: the guid follows from path and nonce. */
export function packetsAt(draft: Draft, chain: ChainName, origin: Origin, receiver: Hex): PacketRecord[] {
  const dstEid = draft.params.chains.get(chain)?.eid;
  if (dstEid === undefined) return [];
  const path = { srcEid: eid(origin.srcEid), sender: origin.sender, dstEid, receiver };
  if (!draft.params.lanes.has(pathKey(path))) return [];
  return draft.packetsOf(computeGuid({ ...path, nonce: nonce(origin.nonce) }));
}

/** The packets that an event of our DVN's tombstones speaks of: it names hashes, and no guid. */
export const packetsNamed = (
  draft: Draft,
  chain: ChainName,
  { headerHash, payloadHash }: FactOf<'tombstoned'> | FactOf<'tombstoneLifted'>,
): PacketRecord[] =>
  [...draft.packets.values()].filter(
    (record) =>
      record.payloadHash === payloadHash &&
      record.packet !== null &&
      laneOf(draft.params, record)?.to.chain === chain &&
      keccak256(record.packet.header) === headerHash,
  );

/** The halts that stop a lane now, by their scope. */
export function haltsOf(draft: Draft, lane: Lane): Halt[] {
  const reading = draft.lanes.get(lane.path);
  return [...draft.halts.values()].filter(({ scope }) => reaches(scope, lane, reading));
}
