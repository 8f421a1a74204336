/** Stages 5 and 6, commit and execute, in one transaction a destination: what we attested is carried to the receiver. */
import { BATCH_BYTES, deliveredBytes } from '../core/calldata.ts';
import { itemGas, usableGas } from '../core/executionGas.ts';
import type { ChainName } from '../core/ids.ts';
import type { ChainParams } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { holdForAccount, takesMore } from '../outbox/account.ts';
import { batchesByPath } from '../outbox/ahead.ts';
import { newEntry, putEntry } from '../outbox/entry.ts';
import { readyToPrepare } from '../outbox/ready.ts';
import { pauses } from '../outbox/retry.ts';
import { acts } from './acting.ts';
import { byPathAndNonce } from './attest.ts';
import type { Draft } from './draft.ts';
import { bookJudged, haltsOf, laneOf, perLane } from './lookup.ts';

const MAX_ITEMS = 100;
/** Batches of one path that are out at a time: the next one is simulated on top of all of them. */
const MAX_BATCHES_A_PATH = 4;
/** A packet whose sender paid another executor is left to that executor for so long. */
const FOREIGN_EXECUTOR_GRACE_MS = 30_000;

export function execute(draft: Draft): void {
  const { params } = draft;
  if (!acts(draft) || !params.roles.has('execute')) return;
  const chains = [...params.chains.values()].filter((chain) => chain.sender && !busy(draft, chain));
  const offered = offeredTo(draft, new Set(chains.map(({ name }) => name)));
  for (const chain of chains) {
    const ready = readyFor(draft, chain, offered.get(chain.name) ?? []);
    if (!takesMore(draft, chain.name)) {
      holdForAccount(draft, chain.name, ready);
      continue;
    }
    const batch = withinBounds(ready, chain);
    if (!chain.sender || batch.length === 0) continue;
    const entry = newEntry(draft, 'execute', chain.name, chain.sender, batch);
    putEntry(draft, entry);
  }
}

/** By destination, what nothing of its own keeps back. One pass: this is asked at every step, of all that is on its way. */
function offeredTo(draft: Draft, chains: ReadonlySet<ChainName>): ReadonlyMap<ChainName, PacketRecord[]> {
  const offered = new Map<ChainName, PacketRecord[]>();
  if (chains.size === 0) return offered;
  for (const record of draft.packetsIn('attested', 'committed')) {
    if (record.entry !== null || record.executed || record.abandoned) continue;
    if (pauses(record, draft.atMs)) continue;
    if (isLeftToOther(draft, record)) continue;
    const to = laneOf(draft.params, record)?.to.chain;
    if (to === undefined || !chains.has(to)) continue;
    const list = offered.get(to);
    if (list) list.push(record);
    else offered.set(to, [record]);
  }
  return offered;
}

function isLeftToOther(draft: Draft, { execution, source, stateSinceMs }: PacketRecord): boolean {
  if (execution.executor === null) return false;
  const sinceMs = draft.atMs - stateSinceMs;
  // Less than none: the clock was ahead then, and has been set back.
  if (sinceMs < 0 || sinceMs >= FOREIGN_EXECUTOR_GRACE_MS) return false;
  return execution.executor !== draft.params.chains.get(source.chain)?.executor;
}

/** What waits for its book to be judged again does not keep those of other books waiting. */
const busy = (draft: Draft, chain: ChainParams): boolean =>
  [...draft.outbox.values()].some(
    (e) =>
      e.kind === 'execute' &&
      e.chain === chain.name &&
      (e.state === 'preparing' || (e.state === 'waiting' && readyToPrepare(draft, e))),
  );

function readyFor(draft: Draft, chain: ChainParams, offered: readonly PacketRecord[]): PacketRecord[] {
  if (offered.length === 0) return [];
  const out = batchesByPath(draft, chain.name);
  // What cannot be prepared yet must not keep back what shares its batch.
  const laneReady = perLane(draft, (lane, record) => {
    const here = (out.get(record.path) ?? 0) < MAX_BATCHES_A_PATH && draft.lanes.get(record.path);
    return here && haltsOf(draft, lane).length === 0 && bookJudged(draft, record);
  });
  return offered.filter(laneReady).sort(freshFirst);
}

/** What failed before must not keep back what was never tried. */
const freshFirst = (a: PacketRecord, b: PacketRecord): number =>
  Number(a.attempts > 0) - Number(b.attempts > 0) || byPathAndNonce(a, b);

function withinBounds(
  records: readonly PacketRecord[],
  { maxBatchGas: maxGas, maxBatchCalldataBytes: maxBytes }: ChainParams,
): PacketRecord[] {
  const taken: PacketRecord[] = [];
  let gas = 0n;
  let bytes = BATCH_BYTES;
  for (const record of records) {
    gas += itemGas(record, maxGas);
    bytes += deliveredBytes(record);
    if (taken.length >= MAX_ITEMS) break;
    if ((gas > usableGas(maxGas) || bytes > maxBytes) && taken.length > 0) break;
    taken.push(record);
  }
  // Within the transaction a later nonce needs the commit of an earlier one.
  return taken.sort(byPathAndNonce);
}
