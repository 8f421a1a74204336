/** Stage 3: all gates, in order, on one reading of the book. What passes is reserved; only then may it be attested. */
import { type SharedAmount, shared } from '../core/amount.ts';
import type { Hex, PathKey } from '../core/ids.ts';
import { byLogOrder } from '../core/log.ts';
import type { BookParams, Lane } from '../core/params.ts';
import { type PacketRecord, payloadKey, type Round } from '../core/state.ts';
import { type Decision, decide } from '../gates/decide.ts';
import type { Gates } from '../gates/gates.ts';
import type { PacketInput, RoundInput } from '../gates/input.ts';
import { applyVerdict, applyWait } from './admit.ts';
import type { Draft } from './draft.ts';
import { judgeConsumptions, judgeOrphans } from './judge.ts';
import { laneOf } from './lookup.ts';
import { roundInputOf } from './roundInput.ts';
import { sumsOf } from './sumsOf.ts';

type Waiting = { readonly record: PacketRecord; readonly lane: Lane };

/** Judges every packet of the book that waits for a verdict, in the order of their source blocks. */
export function clearBook(draft: Draft, gates: Gates, book: BookParams, round: Round): void {
  const pending = judgeConsumptions(draft, book, round);
  judgeOrphans(draft, book, round);
  const waiting = waitingOf(draft, book);
  if (waiting.length === 0) return;
  const lanes = [...new Set(waiting.map(({ lane }) => lane))];
  const input = roundInputOf(draft, book, round, lanes, { sums: sumsOf(draft, book, round), pending });
  const taken = new Taken();
  const stakes = stakesOf(draft, book);
  const decided: Receipt[] = [];
  for (const { record, lane } of waiting) {
    const packet = packetInput(draft, record, lane, taken, stakes);
    const decision = decide(gates, input, packet);
    const { verdict } = decision;
    if (verdict.say === 'wait' && record.hold?.cause === verdict.cause) {
      applyWait(draft, record, decision.gates);
      continue;
    }
    decided.push({ record, packet, decision });
    const reserved = draft.reservations.get(record.key) !== undefined;
    applyVerdict(draft, record, lane, decision, round);
    if (verdict.say === 'relay' && !reserved) taken.add(lane, record.transfer?.amount ?? shared(0n));
  }
  noteReceipts(draft, book, input, decided);
}

function waitingOf(draft: Draft, book: BookParams): Waiting[] {
  return [...draft.packets.values()]
    .flatMap((record) => {
      if (record.book !== book.name || (record.state !== 'final' && record.state !== 'observed')) return [];
      const lane = laneOf(draft.params, record);
      return lane?.relayed ? [{ record, lane }] : [];
    })
    .sort(({ record: a }, { record: b }) =>
      a.source.chain < b.source.chain ? -1 : a.source.chain > b.source.chain ? 1 : byLogOrder(a.source, b.source),
    );
}

/** What this round has reserved so far, beside what its sums count. */
class Taken {
  book = 0n;
  readonly pairs = new Map<PathKey, bigint>();
  readonly destinations = new Map<string, bigint>();

  add({ path, to }: Lane, amount: SharedAmount): void {
    this.book += amount;
    this.pairs.set(path, (this.pairs.get(path) ?? 0n) + amount);
    this.destinations.set(to.chain, (this.destinations.get(to.chain) ?? 0n) + amount);
  }

  /** @param own what the packet has reserved itself, as one that came back after we attested it: not in its own way. */
  before({ path, to }: Lane, own: bigint): PacketInput['reserved'] {
    return {
      book: shared(this.book - own),
      pair: shared((this.pairs.get(path) ?? 0n) - own),
      destination: shared((this.destinations.get(to.chain) ?? 0n) - own),
    };
  }
}

function packetInput(
  draft: Draft,
  record: PacketRecord,
  lane: Lane,
  taken: Taken,
  stakes: ReadonlyMap<Hex, bigint>,
): PacketInput {
  const { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs } = record;
  const own = draft.reservations.get(key)?.amount ?? 0n;
  return {
    packet: { key, guid, payloadHash, path, encoded, packet, transfer, source, provenance, observedAtMs },
    stake: stakes.get(source.blockHash) ?? 0n,
    admitted: (packet && draft.payloads.get(payloadKey(path, packet.nonce))?.payloadHash) ?? null,
    reserved: taken.before(lane, own),
    probed: 0,
    buckets: {},
    behind: { packets: 0, amount: shared(0n) },
  };
}

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

type Receipt = { readonly record: PacketRecord; readonly packet: PacketInput; readonly decision: Decision };

/** One entry for what the round shares, and one for each verdict, in this very batch. */
function noteReceipts(draft: Draft, book: BookParams, round: RoundInput, decided: readonly Receipt[]): void {
  if (decided.length === 0) return;
  const id = Object.values(round.second)
    .map(({ chain, head, doneSeq }) => `${chain}@${head.height}#${doneSeq}`)
    .join(' ');
  draft.note(book.shard, 'reading', { id, round });
  decided.forEach(({ record, packet, decision }, index) => {
    const { packet: _, ...judged } = packet.packet;
    const body = { reading: id, index, guid: record.guid, input: { ...packet, packet: judged }, ...decision };
    draft.note(record.shard, 'verdict', body, record.key);
  });
}
