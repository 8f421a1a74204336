/** Stage 3: all gates, in order, on one reading of the book. What passes is reserved; only then may it be attested. */
import { compareLane } from '../assumptions/compare.ts';
import { causeKind } from '../core/cause.ts';
import type { Hex, PacketKey } from '../core/ids.ts';
import { byLogOrder } from '../core/log.ts';
import type { BookParams, Lane, LegParams } from '../core/params.ts';
import { type PacketRecord, payloadKey, type Round } from '../core/state.ts';
import type { GateResult, Verdict } from '../core/verdict.ts';
import { assumptionsGate } from '../gates/assumptions.ts';
import { finalityGate } from '../gates/finality.ts';
import { integrityGate } from '../gates/integrity.ts';
import { provenanceGate } from '../gates/provenance.ts';
import { solvencyGate } from '../gates/solvency.ts';
import { exactness } from '../solvency/exactness.ts';
import { type Margin, pessimisticMargin, withReservation } from '../solvency/margin.ts';
import { auditedOf } from './audit.ts';
import { disputed } from './dispute.ts';
import type { Draft } from './draft.ts';
import { haltForEquivocation, heightsOf, judgeConsumptions, judgeOrphans } from './judge.ts';
import { countsNow } from './libraries.ts';
import { disputesOf, haltsOf, laneOf, ledgerOf } from './lookup.ts';
import { readingBody } from './reading.ts';

/** The gates, passed in so that a test can leave one out and show what it is there for. */
export type Gates = {
  readonly integrity: typeof integrityGate;
  readonly finality: typeof finalityGate;
  readonly provenance: typeof provenanceGate;
  readonly assumptions: typeof assumptionsGate;
  readonly solvency: typeof solvencyGate;
  /** The part of the solvency rule that looks at one chain alone, at every look. */
  readonly exactness: typeof exactness;
  /** The part of the assumptions rule that looks at a lane alone, at every reading of its sides and every new pin. */
  readonly drift: typeof compareLane;
};

export const allGates: Gates = {
  integrity: integrityGate,
  finality: finalityGate,
  provenance: provenanceGate,
  assumptions: assumptionsGate,
  solvency: solvencyGate,
  exactness,
  drift: compareLane,
};

/** Judges every packet of the book that waits for a verdict, in the order of their source blocks. */
export function clearBook(draft: Draft, gates: Gates, book: BookParams, round: Round): void {
  const pending = judgeConsumptions(draft, book, round);
  judgeOrphans(draft, book, round);
  const waiting = [...draft.packets.values()]
    .filter((record) => record.book === book.name && (record.state === 'final' || record.state === 'observed'))
    .sort((a, b) =>
      a.source.chain < b.source.chain ? -1 : a.source.chain > b.source.chain ? 1 : byLogOrder(a.source, b.source),
    );
  if (waiting.length === 0) return;
  let margin = marginOf(draft, book, round);
  const reading = readingBody(round, draft.params.hash);
  const stakes = stakesOf(draft, book);
  let journaled = false;
  for (const record of waiting) {
    const lane = laneOf(draft.params, record);
    if (!lane?.relayed) continue;
    // What came back after we attested it is reserved already: that must not stand in its own way.
    const reserved = draft.reservations.get(record.key) !== undefined;
    const own = reserved ? marginOf(draft, book, round, record.key) : margin;
    const results = judgePacket(draft, gates, record, lane, { round, pending, margin: own, stakes });
    const verdict = verdictOf(results);
    if (verdict.say === 'wait' && record.hold?.cause === verdict.cause) {
      applyWait(draft, record, results);
      continue;
    }
    if (!journaled) draft.note(book.shard, 'reading', reading);
    journaled = true;
    const amount = record.transfer?.amount ?? 0n;
    const body = {
      guid: record.guid,
      verdict,
      gates: results,
      amount,
      margin: own,
      pending,
      lane: draft.lanes.get(lane.path) ?? null,
      halts: haltsOf(draft, lane).map((halt) => halt.id),
      reading: reading.id,
    };
    draft.note(record.shard, 'verdict', body, record.key);
    applyVerdict(draft, record, lane, verdict, results, round);
    if (verdict.say === 'relay' && !reserved) margin = withReservation(margin, record.transfer?.amount ?? 0n);
  }
}

type Reading = {
  readonly round: Round;
  readonly pending: string | null;
  readonly margin: Margin;
  readonly stakes: ReadonlyMap<Hex, bigint>;
};

/**
 * The value at stake, by source block: all that the book's packets carry out of it. One block stands or falls as a whole,
 * so that splitting a transfer within it gains nothing; what one operator alone reports is not in it, or a lie could hold
 * the block's honest packets. Packets that are settled already passed under the same sum.
 */
function stakesOf(draft: Draft, book: BookParams): ReadonlyMap<Hex, bigint> {
  const stakes = new Map<Hex, bigint>();
  for (const { book: name, transfer, source, provenance } of draft.packets.values()) {
    if (name !== book.name || !transfer || provenance.claimedBy.length > 0) continue;
    stakes.set(source.blockHash, (stakes.get(source.blockHash) ?? 0n) + transfer.amount);
  }
  return stakes;
}

function judgePacket(draft: Draft, gates: Gates, record: PacketRecord, lane: Lane, reading: Reading): GateResult[] {
  const source = reading.round.second.get(lane.from.chain);
  if (!source) throw new RangeError(`saw no second look at ${lane.from.chain}, wanted a complete round`);
  const laneReading = draft.lanes.get(lane.path);
  const { packet, transfer } = record;
  const open = disputesOf(draft, lane.book);
  const stake = {
    tiers: draft.params.chains.get(lane.from.chain)?.tiers ?? [],
    thresholds: draft.params.books.get(lane.book)?.valueTiers ?? null,
    value: reading.stakes.get(record.source.blockHash) ?? 0n,
  };
  const steps: (() => GateResult)[] = [
    () => gates.integrity(record, lane, true),
    () => gates.finality(record, source, laneReading, stake),
    () => gates.provenance(record, lane, source),
    () => gates.assumptions(laneReading, auditedOf(draft, lane)),
    () =>
      gates.solvency({
        amount: transfer?.amount ?? (0n as never),
        payloadHash: record.payloadHash,
        admitted: packet ? draft.payloads.get(payloadKey(record.path, packet.nonce)) : undefined,
        halts: haltsOf(draft, lane),
        pending: reading.pending,
        margin: reading.margin,
        disputed: open.length > 0 ? disputed(open) : null,
      }),
  ];
  const results: GateResult[] = [];
  for (const step of steps) {
    const result = step();
    results.push(result);
    if (!result.pass) break;
  }
  return results;
}

function verdictOf(results: readonly GateResult[]): Verdict {
  const last = results.at(-1);
  if (!last || last.pass) return { say: 'relay' };
  // Only the kind of a cause decides how a packet gets out: what a fresh pass may release is never set aside.
  const waits = last.outcome === 'wait' || (last.outcome === 'quarantine' && causeKind(last.cause) !== 'VIOLATION');
  if (waits) return { say: 'wait', cause: last.cause, retryAtMs: last.retryAtMs ?? null };
  return { say: last.outcome === 'refuse' ? 'refuse' : 'quarantine', cause: last.cause };
}

function applyWait(draft: Draft, record: PacketRecord, results: readonly GateResult[]): void {
  const last = results.at(-1);
  if (last && !last.pass) draft.hold(record, last.cause, last);
}

function applyVerdict(
  draft: Draft,
  record: PacketRecord,
  lane: Lane,
  verdict: Verdict,
  results: readonly GateResult[],
  round: Round,
): void {
  const last = results.at(-1);
  switch (verdict.say) {
    case 'relay':
      admit(draft, record, lane, round);
      return;
    case 'wait':
      applyWait(draft, record, results);
      return;
    case 'quarantine':
    case 'refuse': {
      if (!last || last.pass) return;
      const state = verdict.say === 'refuse' ? 'refused' : 'quarantined';
      const moved = draft.moveTo(record, state, { cause: last.cause, saw: last.saw, wanted: last.wanted });
      draft.hold(moved, last.cause, last);
      if (last.cause === 'equivocation') haltForEquivocation(draft, moved, lane, last);
      return;
    }
    default:
      verdict satisfies never;
  }
}

/** Reservation and payload record go to disk in this very batch, before anything is signed. */
function admit(draft: Draft, record: PacketRecord, lane: Lane, round: Round): void {
  const { packet, transfer } = record;
  const source = round.second.get(lane.from.chain);
  if (!packet || !transfer || !source) return;
  draft.reservations.set(record.key, {
    key: record.key,
    shard: record.shard,
    book: lane.book,
    amount: transfer.amount,
  });
  const { path, shard, guid, payloadHash } = record;
  draft.payloads.set(payloadKey(path, packet.nonce), { path, nonce: packet.nonce, shard, guid, payloadHash });
  // Never zero: to the receive library an attestation of zero confirmations is a revocation.
  const depth = source.head.height - record.source.height;
  const confirmations = depth > 0n ? depth : 1n;
  const cleared = draft.moveTo(record, 'cleared', { confirmations }, { confirmations });
  if (record.consumption) draft.moveTo(cleared, 'delivered', { ref: record.consumption });
  else if (record.committed) draft.moveTo(cleared, 'committed', { ref: record.committed });
  else if (countsNow(draft, record)) draft.moveTo(cleared, 'attested', { ref: record.attested });
}

/** The margin of a book on this round, with the reservations as they stand in this step, but for one packet's own. */
export function marginOf(draft: Draft, book: BookParams, round: Round, except?: PacketKey): Margin {
  const ledgers = ({ chain }: LegParams) => ledgerOf(draft, book, chain);
  const cut = {
    // A final delivery has given up its reservation, so it counts even if it is newer than the first look.
    consumedTo: heightsOf(round.first, ({ chain, head }) => {
      const final = draft.chains.get(chain)?.final?.height;
      return final !== undefined && final > head.height ? final : head.height;
    }),
    authorizedTo: heightsOf(round.second, (look) => look.final.height),
  };
  return pessimisticMargin(book, ledgers, cut, reservationsOf(draft, book, except));
}

/** One whose packet or lane is not known any more counts in full. */
function* reservationsOf(draft: Draft, book: BookParams, except: PacketKey | undefined) {
  for (const reservation of draft.reservations.values()) {
    if (reservation.book !== book.name || reservation.key === except) continue;
    const packet = draft.packets.get(reservation.key);
    const lane = packet && laneOf(draft.params, packet);
    yield { reservation, packet: lane ? packet : undefined, to: lane?.to.chain ?? null };
  }
}
