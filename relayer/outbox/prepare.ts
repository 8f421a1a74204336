/**
 * From waiting to signed: one entry an account is in preparation at a time. Its nonce is journaled before anything is
 * signed for it, and its bytes before they are sent; a nonce that comes to nothing is given to the next one.
 */
import type { EventOf } from '../core/event.ts';
import type { ChainName, Hex } from '../core/ids.ts';
import { accountKey, type OutboxEntry } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { endTrouble, isFull, obstacleOf } from './account.ts';
import { accountOf, entriesOf, expired, isOut, keepsNonce, ownAccounts, putEntry, unprepared } from './entry.ts';
import { readyToPrepare } from './ready.ts';
import { drop, unholdAll } from './retry.ts';
import { signAnew } from './signatures.ts';
import { rests } from './unmade.ts';

export function askPreparation(draft: Draft, chain: ChainName): void {
  for (const account of ownAccounts(draft, chain)) askOf(draft, chain, account);
}

/** Gives the next waiting entry of an account its nonce and has it prepared, if none is in preparation. */
function askOf(draft: Draft, chain: ChainName, payer: Hex): void {
  const account = accountOf(draft, chain, payer);
  if (!account || obstacleOf(draft, account)) return;
  const entries = entriesOf(draft, chain).filter((entry) => entry.account === payer);
  if (entries.some((entry) => entry.state === 'preparing')) return;
  const full = isFull(draft, chain, payer);
  const next = entries
    .filter((entry) => entry.state === 'waiting' && !rests(entry, draft.atMs))
    // What is out already takes no more room, and a revocation cannot wait for any.
    .filter((entry) => !full || keepsNonce(entry) || entry.kind === 'revoke')
    .filter((entry) => readyToPrepare(draft, entry))
    .sort(mostUrgent)[0];
  if (!next) return;
  if (expired(draft, next)) {
    signAnew(draft, next);
    return;
  }
  const nonce = next.nonce ?? account.nextNonce;
  putEntry(draft, { ...next, state: 'preparing', nonce });
  draft.effect({ type: 'prepareTransaction', entry: next.id, chain, nonce });
}

/** Later nonces wait for one that is out; and a revocation races with whoever may commit. */
const mostUrgent = (a: OutboxEntry, b: OutboxEntry): number =>
  Number(keepsNonce(b)) - Number(keepsNonce(a)) ||
  Number(b.kind === 'revoke') - Number(a.kind === 'revoke') ||
  (a.id < b.id ? -1 : 1);

export function transactionPrepared(draft: Draft, event: EventOf<'transactionPrepared'>): void {
  const entry = draft.outbox.get(event.entry);
  // A preparation that began before the entry was withdrawn says nothing of the empty transfer that replaces it.
  if (entry?.state !== 'preparing' || entry.cancelled !== event.cancelled) return;
  const key = accountKey(entry.chain, entry.account);
  const account = draft.accounts.get(key);
  const outrun = entry.nonce !== event.nonce || (!keepsNonce(entry) && account?.nextNonce !== event.nonce);
  if (!account || outrun || account.stopped || account.resuming) {
    // The account moved on, or was stopped, while this was prepared: it was not sent, so its bytes are forgotten.
    putEntry(draft, unprepared(entry));
    return;
  }
  const { again: _, superseded: __, ...kept } = entry;
  const sent: OutboxEntry = {
    ...kept,
    state: 'sent',
    packets: entry.packets.filter((packet) => !event.dropped.some((one) => one.packet === packet)),
    transactions: [...entry.transactions, event.transaction],
    checkedAtMs: draft.atMs,
    note: isOut(entry) ? entry.note : null,
  };
  putEntry(draft, sent);
  draft.accounts.set(key, { ...account, nextNonce: Math.max(account.nextNonce, event.nonce + 1) });
  drop(draft, entry.id, event.dropped);
  unholdAll(draft, sent);
  endTrouble(draft, entry, null);
  draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
}
