import type { ChainName } from '../core/ids.ts';
import { sameLog } from '../core/log.ts';
import { creditedTo } from '../core/packetCodec.ts';
import type { Lane } from '../core/params.ts';
import type { LedgerFact, PacketRecord } from '../core/state.ts';
import { unproven } from './proof.ts';

export type Consumption = Extract<LedgerFact, { kind: 'consumption' }>;

export type Match =
  | { readonly say: 'matched'; readonly packet: PacketRecord }
  | { readonly say: 'unmatched'; readonly saw: string; readonly wanted: string };

/**
 * Finds the one authorization of a consumption: same message id, same lane, same amount, same beneficiary, not used
 * before (ARCHITECTURE.md, Solvency, step 4). `candidates` are all packets of that guid; `lanes` the lanes into that leg.
 */
export function matchConsumption(
  fact: Consumption,
  chain: ChainName,
  candidates: readonly PacketRecord[],
  laneOf: (record: PacketRecord) => Lane | undefined,
): Match {
  const wanted = `one canonical, unused authorization of guid ${fact.guid}, ${fact.amount} shared units to ${fact.beneficiary}`;
  if (fact.remainder !== 0n) return { say: 'unmatched', saw: `${fact.remainder} local units of dust`, wanted };
  let saw = 'no authorization of this guid';
  for (const record of candidates) {
    const mismatch = whyNot(fact, chain, record, laneOf(record));
    if (mismatch === null) return { say: 'matched', packet: record };
    saw = mismatch;
  }
  return { say: 'unmatched', saw, wanted };
}

function whyNot(fact: Consumption, chain: ChainName, record: PacketRecord, lane: Lane | undefined): string | null {
  if (record.state === 'orphaned' || record.state === 'revoked') return `authorization of ${record.key} orphaned`;
  if (record.provenance.claimedBy.length > 0) {
    return `authorization of ${record.key} reported by ${record.provenance.claimedBy.join(', ')} only`;
  }
  if (!lane || !record.transfer || record.state === 'refused')
    return `${record.key} is no transfer of a configured lane`;
  if (lane.to.chain !== chain) return `${record.key} goes to ${lane.to.chain}`;
  if (lane.srcEid !== fact.srcEid) return `${record.key} comes from eid ${lane.srcEid}, delivered as ${fact.srcEid}`;
  if (record.transfer.amount !== fact.amount) return `${record.key} carries ${record.transfer.amount} shared units`;
  const credited = creditedTo(record.transfer.to);
  if (credited !== fact.beneficiary) return `${record.key} credits ${credited}`;
  const mismatch = unproven(record, lane);
  if (mismatch) return `${record.key} is not backed by its receipt: ${mismatch.saw}`;
  if (record.consumption && !sameLog(record.consumption, fact.ref)) {
    return `${record.key} already consumed in ${record.consumption.txHash}`;
  }
  return null;
}
