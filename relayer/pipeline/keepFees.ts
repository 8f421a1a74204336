/** Keeps the fees of our workers in step: one entry an update, through the outbox, of the account that may set them. */
import type { EventOf } from '../core/event.ts';
import { type FeeReading, feeKey, judgeFee } from '../core/feeUpdate.ts';
import { takesMore } from '../outbox/account.ts';
import { entriesOf, newEntry, putEntry } from '../outbox/entry.ts';
import type { Draft } from './draft.ts';

/** What an entry can still be: anything but done. */
const DONE: ReadonlySet<string> = new Set(['included', 'closed', 'failed']);

export function feesRead(draft: Draft, { readings }: EventOf<'feesRead'>): void {
  if (draft.params.mode !== 'enforce') return;
  for (const reading of readings) follow(draft, reading);
}

function follow(draft: Draft, reading: FeeReading): void {
  const { chain, worker, dstEid } = reading;
  const rule = draft.params.feeUpdates;
  const known = draft.params.chains.get(chain);
  const account = known?.feeUpdater ?? known?.sender ?? null;
  if (!rule || account === null || !takesMore(draft, chain, account)) return;
  const judged = judgeFee(rule, reading, account);
  if (judged.say !== 'set') return;
  const key = feeKey(chain, worker, dstEid);
  const lastMs = draft.counters.get(key);
  const sinceMs = lastMs === undefined ? null : draft.atMs - Number(lastMs);
  // Counted from the intention, whatever became of it: an update that reverts is not tried at every look. Less than none:
  // the clock was ahead then, and has been set back.
  if (sinceMs !== null && sinceMs >= 0 && sinceMs < rule.minIntervalMs) return;
  const open = entriesOf(draft, chain).some(
    ({ kind, price, state }) =>
      kind === 'fees' && price?.worker === worker && price.dstEid === dstEid && !DONE.has(state),
  );
  if (open) return;
  draft.counters.set(key, BigInt(draft.atMs));
  putEntry(draft, { ...newEntry(draft, 'fees', chain, account, []), price: judged.update });
}
