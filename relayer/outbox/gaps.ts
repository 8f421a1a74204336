/**
 * Nonces below ours that nobody uses. A reorganisation can take back a stranger's transaction, or one of a life that its
 * journal has lost, which had used one; then all that is out above it waits until an empty transfer of ours takes its place.
 */
import type { OutboxEntry } from '../core/outbox.ts';
import { type AccountRecord, accountKey } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { entriesOf, newEntry, putEntry } from './entry.ts';

/** A provider set that lags by less is no gap; one that lags more costs an empty transfer that no pool takes. */
const GAP_AFTER_MS = 60_000;
/** Filled at once after a person's word; what is left then shows by itself. */
const MAX_AT_ONCE = 64;

/** Seen while something of ours waits to be mined above: the chain's next nonce is `wanted`. */
export function watchGap(draft: Draft, account: AccountRecord, wanted: number): void {
  const { gap } = account;
  if (isOurs(draft, account, wanted)) {
    if (gap) put(draft, { ...account, gap: null });
    return;
  }
  // One that was seen on a clock that has been set back is as good as new.
  if (gap?.nonce !== wanted || gap.sinceMs > draft.atMs) {
    put(draft, { ...account, gap: { nonce: wanted, sinceMs: draft.atMs } });
    return;
  }
  if (draft.atMs - gap.sinceMs < GAP_AFTER_MS) return;
  put(draft, { ...account, gap: null });
  fill(draft, account, wanted);
}

/** All nonces from the chain's next one up to ours. */
export function fillGaps(draft: Draft, account: AccountRecord, from: number): void {
  const to = Math.min(account.nextNonce, from + MAX_AT_ONCE);
  for (let nonce = from; nonce < to; nonce++) if (!isOurs(draft, account, nonce)) fill(draft, account, nonce);
}

/** In its own words an entry that was withdrawn: whatever becomes of it, only an empty transfer may use the nonce. */
function fill(draft: Draft, { chain, account }: AccountRecord, nonce: number): void {
  const note = `nonce ${nonce} of ${account} is used by nobody, and those above it wait`;
  const entry = newEntry(draft, 'fill', chain, account, []);
  putEntry(draft, { ...entry, nonce, cancelled: true, superseded: true, note });
  draft.note(entry.shard, 'alarm', { alarm: 'nonce_gap', chain, account, nonce, entry: entry.id });
}

/** What is mined and not final yet has its nonce still: the chain may only look as if it were behind. */
const isOurs = (draft: Draft, { chain, account }: AccountRecord, nonce: number): boolean =>
  entriesOf(draft, chain).some(
    (one: OutboxEntry) => one.account === account && one.nonce === nonce && one.state !== 'failed',
  );

const put = (draft: Draft, record: AccountRecord): void =>
  draft.accounts.set(accountKey(record.chain, record.account), record);
