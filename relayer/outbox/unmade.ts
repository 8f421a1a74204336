/** No transaction could be made of an entry: what becomes of it, by why. */
import type { EventOf } from '../core/event.ts';
import type { OutboxEntry, Unmade } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { troubled } from './account.ts';
import { expired, keepsNonce, putEntry, unprepared } from './entry.ts';
import { halve } from './open.ts';
import { drop, fail, freeAndRetry, holdAll } from './retry.ts';

/** An entry that no provider answers for so often is given up: one packet must not keep its account waiting for ever. */
const MAX_TRIES = 6;
const FIRST_TRY_MS = 1_000;
const LONGEST_TRY_MS = 30_000;

export function transactionEmpty(draft: Draft, event: EventOf<'transactionEmpty'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'preparing' || entry.cancelled !== event.cancelled) return;
  drop(draft, entry.id, event.dropped);
  const left = { ...entry, packets: entry.packets.filter((key) => !event.dropped.some((d) => d.packet === key)) };
  if (keepsNonce(entry)) keepNonce(draft, left, event.why, event.reason);
  else giveBackNonce(draft, left, event.why, event.reason);
}

/** Nothing of it ever left: its nonce is for the next one. */
function giveBackNonce(draft: Draft, entry: OutboxEntry, why: Unmade, reason: string): void {
  const back = unprepared(entry);
  switch (why) {
    case 'no_effect':
    case 'refused':
      fail(draft, back, 'sending_failing', reason);
      return;
    case 'reverts':
      if (entry.kind === 'attest' && entry.packets.length > 1) halve(draft, back, reason);
      else fail(draft, back, 'sending_failing', reason);
      return;
    case 'underfunded':
    case 'fee_capped':
      putEntry(draft, { ...back, note: reason });
      troubled(draft, entry, why, reason, null);
      holdAll(draft, back, why, reason, 'the account to be able to pay');
      return;
    case 'unavailable':
      if ((entry.again?.tries ?? 0) + 1 >= MAX_TRIES) fail(draft, back, 'sending_failing', reason);
      else tryAgain(draft, back, reason);
      return;
    default:
      why satisfies never;
  }
}

/** It has a nonce that must be used: by the bytes that are out, by new ones, or by an empty transfer. */
function keepNonce(draft: Draft, entry: OutboxEntry, why: Unmade, reason: string): void {
  if (!entry.cancelled && (why === 'no_effect' || why === 'reverts' || why === 'refused')) {
    // What is out would do nothing, or revert, and cost gas; and where its price is too low by now, nothing else would
    // ever free the nonces behind it. The nonce is spent on nothing instead.
    for (const packet of entry.packets) freeAndRetry(draft, entry.id, packet, 'sending_failing', reason);
    putEntry(draft, { ...entry, state: 'waiting', packets: [], cancelled: true, superseded: true, note: reason });
    return;
  }
  if (why === 'underfunded') troubled(draft, entry, why, reason, null);
  if (entry.superseded) {
    if (why === 'fee_capped' && !entry.again) alarmForCap(draft, entry, reason);
    tryAgain(draft, entry, reason);
    return;
  }
  if (why === 'fee_capped' && entry.note !== reason) cannotBump(draft, entry, reason);
  putEntry(draft, { ...entry, state: 'sent', checkedAtMs: draft.atMs, note: reason });
  // A pool may have dropped the old bytes: without them the nonce would stand open.
  if (!expired(draft, entry)) draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
}

/** The old bytes go on; no replacement that a node would take is under the cap. */
function cannotBump(draft: Draft, entry: OutboxEntry, reason: string): void {
  if (entry.note === null) alarmForCap(draft, entry, reason);
  holdAll(draft, entry, 'fee_capped', reason, 'a price under maxFeePerGasGwei');
}

/** All nonces of the account above this one wait for it. */
function alarmForCap(draft: Draft, { shard, chain, nonce, id }: OutboxEntry, saw: string): void {
  draft.note(shard, 'alarm', { alarm: 'fee_capped', chain, nonce, entry: id, saw });
}

function tryAgain(draft: Draft, entry: OutboxEntry, reason: string): void {
  const tries = (entry.again?.tries ?? 0) + 1;
  const again = { tries, atMs: draft.atMs + pauseMsAfter(tries) };
  putEntry(draft, { ...entry, state: 'waiting', again, note: reason });
  holdAll(draft, entry, 'sending_failing', reason, 'a provider that answers');
}

const pauseMsAfter = (tries: number): number => Math.min(LONGEST_TRY_MS, FIRST_TRY_MS * 2 ** Math.min(tries - 1, 12));

/** More left than its tries ever gave: the clock was ahead when the pause began, and has been set back. */
export function rests({ again }: Pick<OutboxEntry, 'again'>, atMs: number): boolean {
  const leftMs = again ? again.atMs - atMs : 0;
  return again !== undefined && leftMs > 0 && leftMs <= pauseMsAfter(again.tries);
}
