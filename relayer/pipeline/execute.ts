/** Stages 5 and 6, commit and execute, in one transaction a destination: what we attested is carried to the receiver. */
import type { ChainParams } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { byPathAndNonce } from './attest.ts';
import type { Draft } from './draft.ts';
import { haltsOf, laneOf } from './lookup.ts';
import { askPreparation, newEntry, putEntry } from './send.ts';

/** Gas of committing one packet and of our executor's own work around its `lzReceive`, measured with room to spare. */
export const GAS_AROUND_ITEM = 130_000n;
/** What `lzReceive` gets when the sender asked for less, or did not say. */
export const MINIMUM_RECEIVE_GAS = 100_000n;
const MAX_ITEMS = 100;
/** A packet whose sender paid another executor is left to that executor for so long. */
const FOREIGN_EXECUTOR_GRACE_MS = 30_000;

export function execute(draft: Draft): void {
  const { params } = draft;
  if (params.mode !== 'enforce' || !params.roles.has('execute')) return;
  for (const chain of params.chains.values()) {
    if (!chain.sender || busy(draft, chain)) continue;
    const batch = withinGas(readyFor(draft, chain), chain.maxBatchGas);
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

function readyFor(draft: Draft, chain: ChainParams): PacketRecord[] {
  return [...draft.packets.values()]
    .filter((record) => {
      if ((record.state !== 'attested' && record.state !== 'committed') || record.executed || record.abandoned)
        return false;
      if (record.entry !== null || (record.retryAtMs !== null && record.retryAtMs > draft.atMs)) return false;
      if (record.execution.executor !== null && record.execution.executor !== sourceExecutor(draft, record)) {
        if (draft.atMs - record.stateSinceMs < FOREIGN_EXECUTOR_GRACE_MS) return false;
      }
      const lane = laneOf(draft.params, record);
      return lane?.to.chain === chain.name && haltsOf(draft, lane).length === 0;
    })
    .sort(byPathAndNonce);
}

const sourceExecutor = (draft: Draft, record: PacketRecord) => draft.params.chains.get(record.source.chain)?.executor;

/** Gas that the executor forwards to the receiver. */
export const receiveGas = (record: PacketRecord): bigint =>
  record.execution.gas > MINIMUM_RECEIVE_GAS ? record.execution.gas : MINIMUM_RECEIVE_GAS;

function withinGas(records: readonly PacketRecord[], maxGas: bigint): PacketRecord[] {
  const taken: PacketRecord[] = [];
  let gas = 0n;
  for (const record of records) {
    gas += receiveGas(record) + GAS_AROUND_ITEM;
    if (taken.length >= MAX_ITEMS || (gas > maxGas && taken.length > 0)) break;
    taken.push(record);
  }
  return taken;
}
