/**
 * What a book's legs sent and received up to their cuts, matched message by message as the live node matches: what remains
 * was on its way. Pure.
 */
import { floorToShared, local, type SharedAmount, shared, toLocal } from '../core/amount.ts';
import type { Fact, FactOf } from '../core/fact.ts';
import type { ChainName, Guid, Nonce, PathKey } from '../core/ids.ts';
import { byLogOrder } from '../core/log.ts';
import { creditedTo } from '../core/packetCodec.ts';
import type { BookParams, Lane, LegParams, Params } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { type Claimed, matchConsumption } from '../pipeline/matching.ts';
import { byTransaction, recordOf } from '../pipeline/observe.ts';
import { unproven } from '../solvency/proof.ts';
import type { Refusal } from './refusal.ts';

/** All that one leg sent and received, from its first block to its cut: facts of whole transactions. */
export type LegHistory = { readonly leg: LegParams; readonly facts: readonly Fact[] };

/** A packet of the book, and whether it arrived below the cut of its destination. */
export type Sent = {
  readonly record: PacketRecord;
  readonly lane: Lane;
  readonly amount: SharedAmount;
  readonly consumed: boolean;
};

export type MatchedHistory = {
  readonly sent: readonly Sent[];
  /** What each leg received, in shared units. */
  readonly consumed: ReadonlyMap<ChainName, SharedAmount>;
  readonly refusals: readonly Refusal[];
};

/** So many of one kind are named; the rest is counted. */
const MAX_NAMED = 5;

export function matchHistory(params: Params, book: BookParams, histories: readonly LegHistory[]): MatchedHistory {
  const refusals: Refusal[] = [];
  const byGuid = new Map<Guid, Omit<Sent, 'consumed'>>();
  for (const { leg, facts } of histories) {
    const { sent, refused } = sentBy(params, book, leg, facts);
    for (const one of sent) byGuid.set(one.record.guid, one);
    refusals.push(...refused);
  }
  const used = new Map<Guid, PacketRecord>();
  const consumed = new Map<ChainName, SharedAmount>(book.legs.map(({ chain }) => [chain, shared(0n)]));
  const unmatched: string[] = [];
  for (const { leg, facts } of histories) {
    for (const claim of claimsOf(leg, facts)) {
      const known = byGuid.get(claim.guid);
      const record = used.get(claim.guid) ?? known?.record;
      const match = matchConsumption(claim, leg.chain, record ? [record] : [], () => known?.lane);
      if (match.say === 'unmatched') {
        unmatched.push(`${leg.chain} ${claim.ref.txHash}: saw ${match.saw}, wanted ${match.wanted}`);
        continue;
      }
      used.set(claim.guid, { ...match.packet, consumption: claim.ref });
      consumed.set(leg.chain, shared((consumed.get(leg.chain) ?? 0n) + claim.amount));
    }
  }
  if (unmatched.length > 0) refusals.push(unmatchedRefusal(unmatched));
  const sent = [...byGuid.values()].map((one) => ({ ...one, consumed: used.has(one.record.guid) }));
  return { sent, consumed, refusals };
}

function sentBy(
  params: Params,
  book: BookParams,
  leg: LegParams,
  facts: readonly Fact[],
): { readonly sent: readonly Omit<Sent, 'consumed'>[]; readonly refused: readonly Refusal[] } {
  const sent: Omit<Sent, 'consumed'>[] = [];
  const outside: string[] = [];
  const unbacked: string[] = [];
  for (const siblings of byTransaction(facts).values()) {
    for (const fact of siblings) {
      if (fact.kind !== 'packetSent') continue;
      const record = recordOf(params, fact, siblings, [], 0);
      const lane = record ? params.lanes.get(record.path) : undefined;
      if (!record?.packet || (lane && lane.book !== book.name)) continue;
      if (!lane) {
        if (isFrom(record, leg)) outside.push(`${record.guid} to eid ${record.packet.dstEid}`);
        continue;
      }
      const amount = record.transfer?.amount;
      const mismatch = unproven(record, lane);
      if (amount === undefined || mismatch) unbacked.push(`${record.guid}: ${mismatch?.saw ?? 'no transfer'}`);
      else sent.push({ record, lane, amount });
    }
  }
  return {
    sent,
    refused: [
      ...(outside.length === 0
        ? []
        : [
            {
              code: 'outside_book' as const,
              saw: `${leg.chain} sent to chains that are no leg of the book: ${named(outside)}`,
              wanted: 'a book whose legs, and the pairs between them, are all that its OApps reach',
            },
          ]),
      ...(unbacked.length === 0
        ? []
        : [
            {
              code: 'unproven' as const,
              saw: `packets of ${leg.chain} that their own transactions do not back: ${named(unbacked)}`,
              wanted: 'a lock, or a burn, of what each packet carries, in its transaction',
            },
          ]),
    ],
  };
}

const isFrom = ({ packet }: PacketRecord, leg: LegParams): boolean =>
  packet?.sender.endsWith(leg.oapp.slice(2)) === true;

function claimsOf(leg: LegParams, facts: readonly Fact[]): readonly Claimed[] {
  const received = facts.filter(
    (fact): fact is FactOf<'oftReceived'> => fact.kind === 'oftReceived' && fact.oapp === leg.oapp,
  );
  return [...received]
    .sort((a, b) => byLogOrder(a.ref, b.ref))
    .map(({ ref, guid, srcEid, to, amount: credited }) => {
      const amount = floorToShared(credited, leg.rate);
      const remainder = local(credited - toLocal(amount, leg.rate));
      return { ref, guid, srcEid, beneficiary: creditedTo(to), amount, remainder };
    });
}

const unmatchedRefusal = (unmatched: readonly string[]): Refusal => ({
  code: 'unmatched',
  saw: `arrivals below the cut without a packet of their own below the cut of its source: ${named(unmatched)}`,
  wanted:
    'a cut that no packet crosses: raise the source’s cut, or lower the destination’s (--at); if it is in neither, it was forged',
});

/**
 * Whether the packets that were found are all that the endpoint has counted: nonces run from 1, without a gap.
 * @param outbound the nonce of each path at the cut of its source.
 */
export function missingFrom(
  sent: readonly Sent[],
  lanes: readonly Lane[],
  outbound: ReadonlyMap<PathKey, Nonce>,
): readonly Refusal[] {
  const found = new Map<PathKey, Set<bigint>>();
  for (const { record, lane } of sent) {
    const nonces = found.get(lane.path) ?? new Set();
    if (record.packet) nonces.add(record.packet.nonce);
    found.set(lane.path, nonces);
  }
  return lanes.flatMap((lane) => {
    const nonces = found.get(lane.path)?.size ?? 0;
    const wanted = outbound.get(lane.path) ?? 0n;
    if (BigInt(nonces) === wanted) return [];
    return [
      {
        code: 'incomplete' as const,
        saw: `${nonces} packets of ${lane.id}`,
        wanted: `all ${wanted} that its endpoint has counted up to the cut: a lower --from ${lane.from.chain}=<height>, or an OApp that sends nothing but transfers`,
      },
    ];
  });
}

const named = (all: readonly string[]): string =>
  all.length <= MAX_NAMED
    ? all.join('; ')
    : `${all.slice(0, MAX_NAMED).join('; ')}; and ${all.length - MAX_NAMED} more`;
