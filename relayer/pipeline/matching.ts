/** A packet as an authorization, and a consumption as a claim on one: what the injective match compares. */
import { local, type SharedAmount, shared } from '../core/amount.ts';
import type { ChainName, Hex } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import { creditedTo } from '../core/packetCodec.ts';
import type { Lane } from '../core/params.ts';
import type { LedgerFact, PacketRecord } from '../core/state.ts';
import { type Authorization, type Match, matchClaim } from '../solvency/match.ts';
import { unproven } from '../solvency/proof.ts';

export type Consumption = Extract<LedgerFact, { kind: 'consumption' }>;

/** What a consumption says that an authorization has to say as well. */
export type Claimed = Pick<Consumption, 'ref' | 'guid' | 'srcEid' | 'beneficiary' | 'amount' | 'remainder'>;

export type PacketMatch =
  | { readonly say: 'matched'; readonly packet: PacketRecord }
  | Extract<Match, { say: 'unmatched' }>;

type PacketAuthorization = Authorization & { readonly record: PacketRecord };

/** Tries to match a consumption of a leg on `chain` with one of the packets of its guid. */
export function matchConsumption(
  fact: Claimed,
  chain: ChainName,
  candidates: readonly PacketRecord[],
  laneOf: (record: PacketRecord) => Lane | undefined,
): PacketMatch {
  const route = routeText(fact.srcEid, chain);
  const claim = { id: fact.guid, route, amount: fact.amount, beneficiary: fact.beneficiary, use: useText(fact.ref) };
  if (fact.remainder !== local(0n)) {
    return {
      say: 'unmatched',
      broke: 'amount',
      saw: `${fact.remainder} local units of dust`,
      wanted: `whole shared units of ${fact.guid}`,
    };
  }
  const match = matchClaim(
    claim,
    candidates.map((record) => authorizationOf(record, laneOf(record))),
  );
  return match.say === 'matched' ? { say: 'matched', packet: match.authorization.record } : match;
}

function authorizationOf(record: PacketRecord, lane: Lane | undefined): PacketAuthorization {
  const { transfer, consumption } = record;
  const amount: SharedAmount = transfer?.amount ?? shared(0n);
  const beneficiary: Hex = transfer ? creditedTo(transfer.to) : '0x';
  return {
    record,
    id: record.guid,
    route: lane ? routeText(lane.srcEid, lane.to.chain) : 'no configured lane',
    amount,
    beneficiary,
    barred: barredBy(record, lane),
    usedBy: consumption && useText(consumption),
  };
}

/** Why a packet backs nothing that arrives; null when it does. */
function barredBy(record: PacketRecord, lane: Lane | undefined): string | null {
  if (record.state === 'orphaned' || record.state === 'revoked') return `authorization of ${record.key} orphaned`;
  const { claimedBy } = record.provenance;
  if (claimedBy.length > 0) return `authorization of ${record.key} reported by ${claimedBy.join(', ')} only`;
  if (!lane || !record.transfer || record.state === 'refused') {
    return `${record.key} is no transfer of a configured lane`;
  }
  const mismatch = unproven(record, lane);
  return mismatch && `${record.key} is not backed by its receipt: ${mismatch.saw}`;
}

const routeText = (srcEid: number, to: ChainName): string => `eid ${srcEid} to ${to}`;
const useText = ({ chain, blockHash, txHash, logIndex }: LogRef): string =>
  `${chain}/${blockHash}/${txHash}/${logIndex}`;
