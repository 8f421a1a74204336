/** Stages 5 and 6, commit and execute, in one transaction a destination: what we attested is carried to the receiver. */
import type { PathKey } from '../core/ids.ts';
import type { ChainParams } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { byPathAndNonce } from './attest.ts';
import type { Draft } from './draft.ts';
import { haltsOf, isDisputed, laneOf } from './lookup.ts';
import { askPreparation, newEntry, putEntry } from './send.ts';

/** The most that our executor may be deployed to spend on one commit; a chain whose executor spends more is refused. */
export const MAX_COMMIT_GAS = 200_000n;
/** What `LoadlineExecutor` sets aside for its own work around an item, and for each byte of its message. */
const GAS_AROUND_ITEM = 100_000n;
const GAS_PER_MESSAGE_BYTE = 40n;
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

/** Paths with packets on their way: what comes after them cannot execute before they are mined, and is not tried. */
function pathsUnderWay(draft: Draft, chain: ChainParams): ReadonlySet<PathKey> {
  const sent = [...draft.outbox.values()].filter(
    (e) => e.kind === 'execute' && e.chain === chain.name && e.state === 'sent' && !e.cancelled,
  );
  return new Set(sent.flatMap((entry) => entry.packets.flatMap((key) => draft.packets.get(key)?.path ?? [])));
}

function readyFor(draft: Draft, chain: ChainParams): PacketRecord[] {
  const underWay = pathsUnderWay(draft, chain);
  return [...draft.packets.values()]
    .filter((record) => {
      if (underWay.has(record.path)) return false;
      if ((record.state !== 'attested' && record.state !== 'committed') || record.executed || record.abandoned)
        return false;
      if (record.entry !== null || (record.retryAtMs !== null && record.retryAtMs > draft.atMs)) return false;
      if (record.execution.executor !== null && record.execution.executor !== sourceExecutor(draft, record)) {
        if (draft.atMs - record.stateSinceMs < FOREIGN_EXECUTOR_GRACE_MS) return false;
      }
      // What cannot be prepared yet must not keep back what shares its batch.
      if (!draft.lanes.get(record.path)) return false;
      const lane = laneOf(draft.params, record);
      return lane?.to.chain === chain.name && haltsOf(draft, lane).length === 0 && !isDisputed(draft, record);
    })
    .sort(freshFirst);
}

/** What failed before must not keep back what was never tried. */
const freshFirst = (a: PacketRecord, b: PacketRecord): number =>
  Number(a.attempts > 0) - Number(b.attempts > 0) || byPathAndNonce(a, b);

const sourceExecutor = (draft: Draft, record: PacketRecord) => draft.params.chains.get(record.source.chain)?.executor;

/**
 * Gas that the executor forwards to the receiver: what the sender asked for, within what one transaction can carry. A
 * sender that asked another executor for more must not keep its whole path from being committed.
 */
export function receiveGas(record: PacketRecord, maxBatchGas: bigint): bigint {
  const asked = record.execution.gas > MINIMUM_RECEIVE_GAS ? record.execution.gas : MINIMUM_RECEIVE_GAS;
  const most = ((usable(maxBatchGas) - aroundItem(record)) * 63n) / 64n - MAX_COMMIT_GAS;
  return asked < most ? asked : most;
}

/** What the executor's own gas check wants for one item: a call gets at most 63/64 of the gas that is left. */
const itemGas = (record: PacketRecord, maxBatchGas: bigint): bigint =>
  ((receiveGas(record, maxBatchGas) + MAX_COMMIT_GAS) * 64n) / 63n + aroundItem(record) + 1n;

const aroundItem = (record: PacketRecord): bigint =>
  GAS_AROUND_ITEM + GAS_PER_MESSAGE_BYTE * BigInt(((record.packet?.message.length ?? 2) - 2) / 2);

/** The rest is for the transaction itself and its calldata. */
const usable = (maxBatchGas: bigint): bigint => (maxBatchGas * 95n) / 100n;

function withinGas(records: readonly PacketRecord[], maxGas: bigint): PacketRecord[] {
  const taken: PacketRecord[] = [];
  let gas = 0n;
  for (const record of records) {
    gas += itemGas(record, maxGas);
    if (taken.length >= MAX_ITEMS || (gas > usable(maxGas) && taken.length > 0)) break;
    taken.push(record);
  }
  // Within the transaction a later nonce needs the commit of an earlier one.
  return taken.sort(byPathAndNonce);
}
