/** What is sent and not seen mined: looked for, sent again, replaced at the same nonce, or found out-run by a stranger. */
import type { EventOf } from '../core/event.ts';
import type { ChainName, Height } from '../core/ids.ts';
import { type AccountRecord, accountKey, type OutboxEntry } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { obstacleOf, stopAccount } from './account.ts';
import { expired, isOut, isWanted, putEntry } from './entry.ts';
import { watchGap } from './gaps.ts';
import { included } from './inclusion.ts';
import { readyToPrepare } from './ready.ts';
import { SENT_FOR } from './retry.ts';
import { signAnew } from './signatures.ts';

/** An entry not seen included is looked for so often. */
const CHECK_EVERY_MS = 5_000;
/** A nonce that is used, and by none of our bytes, for so long is somebody else's. */
const OUTRUN_AFTER_MS = 10_000;

/** Bytes of it may be mined: those out, whether or not others are about to take their place. */
const mayBeMined = (entry: OutboxEntry): boolean =>
  entry.state === 'sent' || (entry.state === 'waiting' && isOut(entry));

/** Closes what is final, and looks for what was not seen. */
export function tendOutbox(draft: Draft, chain: ChainName, final: Height | null): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.chain !== chain) continue;
    if (entry.state === 'included' && entry.inclusion && final !== null && entry.inclusion.height <= final) {
      putEntry(draft, { ...entry, state: 'closed' });
    }
    const sinceMs = draft.atMs - entry.checkedAtMs;
    // Less than none: the clock was ahead then, and has been set back.
    if (mayBeMined(entry) && (sinceMs < 0 || sinceMs >= CHECK_EVERY_MS)) {
      draft.outbox.set(entry.id, { ...entry, checkedAtMs: draft.atMs });
      draft.effect({ type: 'checkTransaction', entry: entry.id, chain });
    }
  }
}

export function transactionChecked(draft: Draft, event: EventOf<'transactionChecked'>): void {
  const entry = draft.outbox.get(event.entry);
  const account = entry && draft.accounts.get(accountKey(entry.chain, entry.account));
  if (!entry || !account || !mayBeMined(entry) || entry.nonce === null) return;
  if (event.receipt) {
    // A success that left no log of ours had no effect; it shows once its block has been read.
    const read = draft.chains.get(entry.chain)?.cursor.height ?? 0n;
    if (!event.receipt.ok || event.receipt.height <= read) included(draft, entry, event.receipt, event.reason);
    return;
  }
  if (event.accountNonce > entry.nonce) {
    // A person has to undo what follows: providers that know the nonce before others know the receipt are not enough.
    const sinceMs = entry.suspect ? entry.suspectSinceMs : undefined;
    // Of a clock that has been set back nothing is known: the time begins anew.
    if (sinceMs === undefined || sinceMs > draft.atMs)
      draft.outbox.set(entry.id, { ...entry, suspect: true, suspectSinceMs: draft.atMs });
    else if (draft.atMs - sinceMs >= OUTRUN_AFTER_MS) outrun(draft, entry, account);
    return;
  }
  // The nonce is free after all: what looked foreign was one provider set's lead over another.
  const calm = entry.suspect ? { ...entry, suspect: false } : entry;
  if (calm !== entry) draft.outbox.set(entry.id, calm);
  if (account.stopped || account.resuming) return;
  if (event.accountNonce < entry.nonce) watchGap(draft, account, event.accountNonce);
  if (calm.state === 'sent') pushOn(draft, calm, account);
}

function pushOn(draft: Draft, entry: OutboxEntry, account: AccountRecord): void {
  const replaceAfterMs = draft.params.chains.get(entry.chain)?.replaceAfterMs;
  const signedAtMs = entry.transactions.at(-1)?.signedAtMs ?? draft.atMs;
  // As far ahead: it was signed on a clock that has been set back.
  const stuck = replaceAfterMs !== undefined && Math.abs(draft.atMs - signedAtMs) >= replaceAfterMs;
  if (!isWanted(draft, entry)) {
    if (stuck) spendOnNothing(draft, entry);
    return;
  }
  // What may not be prepared now keeps its old bytes: a nonce without any would keep every later one waiting.
  if (stuck && readyToPrepare(draft, entry) && !obstacleOf(draft, account)) {
    if (expired(draft, entry)) signAnew(draft, entry);
    else putEntry(draft, { ...entry, state: 'waiting' });
  } else if (!expired(draft, entry)) {
    // Bytes whose digest has run out are not sent again: they could only revert.
    draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  }
}

/** Others did what it was for, and no pool gets its bytes on: they are offered no more, and their nonce is freed. */
function spendOnNothing(draft: Draft, entry: OutboxEntry): void {
  for (const key of entry.packets) {
    const record = draft.packets.get(key);
    if (record?.entry === entry.id) draft.putPacket({ ...record, entry: null });
  }
  const note = 'others did what it was for';
  putEntry(draft, { ...entry, state: 'waiting', packets: [], cancelled: true, superseded: true, note });
}

/** Its nonce is mined, and by none of its bytes. Its packets have failed at nothing: they go on when the account does. */
function outrun(draft: Draft, entry: OutboxEntry, account: AccountRecord): void {
  const saw = `nonce ${entry.nonce} of ${entry.account} was used by a transaction that is not ours`;
  putEntry(draft, { ...entry, state: 'failed', note: saw });
  // Whoever used a nonce that was to be filled has filled it.
  const known = entry.kind === 'fill' || (entry.nonce ?? 0) < (account.knownBelow ?? 0);
  if (!known) stopAccount(draft, account, saw);
  for (const key of entry.packets) {
    const record = draft.packets.get(key);
    if (record?.entry !== entry.id) continue;
    const freed = { ...record, entry: null };
    if (known || !SENT_FOR.has(record.state)) draft.putPacket(freed);
    else
      draft.hold(freed, 'account_stopped', { saw, wanted: 'no transaction of this account but ours' }, { entry: null });
  }
}
