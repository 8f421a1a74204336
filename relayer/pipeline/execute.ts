/** Stages 5 and 6, commit and execute, in one transaction a destination: what we attested is carried to the receiver. */
import { itemGas, usableGas } from '../core/executionGas.ts';
import type { PathKey } from '../core/ids.ts';
import type { ChainParams } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { byPathAndNonce } from './attest.ts';
import type { Draft } from './draft.ts';
import { haltsOf, isDisputed, perLane } from './lookup.ts';
import { askPreparation, newEntry, putEntry } from './send.ts';

const MAX_ITEMS = 100;
/** A packet whose sender paid another executor is left to that executor for so long. */
const FOREIGN_EXECUTOR_GRACE_MS = 30_000;

export function execute(draft: Draft): void {
  const { params } = draft;
  if (params.mode !== 'enforce' || !params.roles.has('execute')) return;
  const carried = draft.packetsIn('attested', 'committed');
  for (const chain of params.chains.values()) {
    if (!chain.sender || busy(draft, chain)) continue;
    const batch = withinGas(readyFor(draft, chain, carried), chain.maxBatchGas);
    if (batch.length === 0) continue;
    const entry = newEntry(draft, 'execute', chain.name, chain.sender, batch);
    putEntry(draft, { ...entry, state: 'waiting' });
    askPreparation(draft, chain.name);
  }
}

const busy = (draft: Draft, chain: ChainParams): boolean =>
  [...draft.outbox.values()].some(
    (e) => e.kind === 'execute' && e.chain === chain.name && (e.state === 'waiting' || e.state === 'preparing'),
  );

/** Paths with packets on their way: what comes after them cannot execute before they are mined, and is not tried. */
function pathsUnderWay(draft: Draft, chain: ChainParams): ReadonlySet<PathKey> {
  const sent = [...draft.outbox.values()].filter(
    (e) => e.kind === 'execute' && e.chain === chain.name && e.state === 'sent' && !e.cancelled,
  );
  return new Set(sent.flatMap((entry) => entry.packets.flatMap((key) => draft.packets.get(key)?.path ?? [])));
}

function readyFor(draft: Draft, chain: ChainParams, carried: readonly PacketRecord[]): PacketRecord[] {
  const underWay = pathsUnderWay(draft, chain);
  // What cannot be prepared yet must not keep back what shares its batch.
  const laneReady = perLane(draft, (lane, record) => {
    const here = lane.to.chain === chain.name && !underWay.has(record.path) && draft.lanes.get(record.path);
    return here && haltsOf(draft, lane).length === 0 && !isDisputed(draft, record);
  });
  return carried
    .filter((record) => {
      if (record.entry !== null || record.executed || record.abandoned) return false;
      if ((record.retryAtMs !== null && record.retryAtMs > draft.atMs) || !laneReady(record)) return false;
      if (record.execution.executor !== null && record.execution.executor !== sourceExecutor(draft, record)) {
        if (draft.atMs - record.stateSinceMs < FOREIGN_EXECUTOR_GRACE_MS) return false;
      }
      return true;
    })
    .sort(freshFirst);
}

/** What failed before must not keep back what was never tried. */
const freshFirst = (a: PacketRecord, b: PacketRecord): number =>
  Number(a.attempts > 0) - Number(b.attempts > 0) || byPathAndNonce(a, b);

const sourceExecutor = (draft: Draft, record: PacketRecord) => draft.params.chains.get(record.source.chain)?.executor;

function withinGas(records: readonly PacketRecord[], maxGas: bigint): PacketRecord[] {
  const taken: PacketRecord[] = [];
  let gas = 0n;
  for (const record of records) {
    gas += itemGas(record, maxGas);
    if (taken.length >= MAX_ITEMS || (gas > usableGas(maxGas) && taken.length > 0)) break;
    taken.push(record);
  }
  // Within the transaction a later nonce needs the commit of an earlier one.
  return taken.sort(byPathAndNonce);
}
