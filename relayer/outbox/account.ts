/** The account that pays on a chain: its next nonce, what keeps it from paying, and who stops it and lets it go on. */
import type { Cause } from '../core/cause.ts';
import type { EventOf } from '../core/event.ts';
import type { ChainName, EntryId, Hex } from '../core/ids.ts';
import { type AccountRecord, type AccountTrouble, accountKey, type OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import type { Draft } from '../pipeline/draft.ts';
import { accountOf, entriesOf, expired, isOut, keepsNonce, senderOf } from './entry.ts';
import { fillGaps } from './gaps.ts';
import { unholdAll } from './retry.ts';

/** Asking whether it can pay again costs a few requests. */
const TROUBLE_RETRY_MS = 10_000;

const WANTED = {
  underfunded: 'enough native token for gas at the highest fee it may pay',
  fee_capped: 'a price under maxFeePerGasGwei',
} as const satisfies Record<AccountTrouble['cause'], string>;

const put = (draft: Draft, record: AccountRecord): void =>
  draft.accounts.set(accountKey(record.chain, record.account), record);

/**
 * A nonce of ours is journaled before its bytes leave. One that the chain counts and the journal does not is somebody
 * else's: another program, a second node, or a later life of this one whose journal was lost.
 */
export function accountRead(draft: Draft, event: EventOf<'accountRead'>): void {
  const { chain, account, nextNonce } = event;
  const known = draft.accounts.get(accountKey(chain, account));
  if (!known) {
    // What an earlier life of this journal had out below it was used by whomever: there is nothing to hold it against.
    put(draft, {
      chain,
      account,
      shard: draft.params.nodeShard,
      nextNonce: Math.max(nextNonce, afterOut(draft, chain, account)),
      knownBelow: nextNonce,
    });
    return;
  }
  if (known.stopped) return;
  if (known.resuming) {
    goOn(draft, known, nextNonce);
    return;
  }
  if (nextNonce <= known.nextNonce) return;
  const saw = `nonce ${nextNonce} of ${account} is the next one on ${chain}, and ours would be ${known.nextNonce}`;
  stopAccount(draft, known, saw);
}

/** The nonce after the highest one that has bytes of ours and may still be mined; 0 when there is none. */
const afterOut = (draft: Draft, chain: ChainName, account: Hex): number =>
  entriesOf(draft, chain)
    .filter((entry) => entry.account === account && keepsNonce(entry) && entry.state !== 'failed')
    .reduce((most, { nonce }) => Math.max(most, (nonce ?? -1) + 1), 0);

/** Nothing is signed, prepared or sent for it any more; what is out may still be mined, which is looked for. */
export function stopAccount(draft: Draft, account: AccountRecord, saw: string): void {
  if (account.stopped) return;
  const { chain, shard } = account;
  const wanted = 'no transaction of this account but ours';
  put(draft, { ...account, stopped: { sinceMs: draft.atMs, saw, wanted } });
  draft.note(shard, 'alarm', { alarm: 'account_stopped', chain, account: account.account, saw, wanted });
}

/** A person's word. What the chain says then is taken as it is: whose the nonces below are is known to that person. */
export function accountResumed(draft: Draft, event: EventOf<'accountResumed'>): void {
  const { chain, account, by, reason } = event;
  const known = draft.accounts.get(accountKey(chain, account));
  if (!known?.stopped) return;
  put(draft, { ...known, stopped: null, resuming: true });
  draft.note(known.shard, 'operator', { by, asked: 'account resume', chain, account, reason, was: known.stopped.saw });
  draft.effect({ type: 'readAccount', chain, account });
}

function goOn(draft: Draft, account: AccountRecord, nextNonce: number): void {
  // Never back: bytes of ours at a nonce may still be somewhere, whatever the chain says is next.
  const after = {
    ...account,
    resuming: false,
    knownBelow: nextNonce,
    nextNonce: Math.max(nextNonce, account.nextNonce),
  };
  put(draft, after);
  fillGaps(draft, after, nextNonce);
  const out = entriesOf(draft, account.chain).filter((entry) => entry.account === account.account && isOut(entry));
  for (const entry of out) {
    if (entry.state !== 'sent' || expired(draft, entry) || (entry.nonce ?? 0) < nextNonce) continue;
    draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  }
}

/** @param entry whose bytes no provider takes; null when nothing could be signed. One alarm until it ends. */
export function troubled(
  draft: Draft,
  { chain, account: payer }: Pick<OutboxEntry, 'chain' | 'account'>,
  cause: AccountTrouble['cause'],
  saw: string,
  entry: AccountTrouble['entry'],
): void {
  const account = accountOf(draft, chain, payer);
  if (!account) return;
  const known = account.trouble?.cause === cause ? account.trouble : null;
  const sinceMs = known?.sinceMs ?? draft.atMs;
  const trouble = {
    cause,
    saw,
    sinceMs,
    retryAtMs: draft.atMs + TROUBLE_RETRY_MS,
    entry: entry ?? known?.entry ?? null,
  };
  put(draft, { ...account, trouble });
  if (known) return;
  const said = { alarm: `account_${cause}`, chain, account: account.account, saw, wanted: WANTED[cause] };
  draft.note(account.shard, 'alarm', said);
}

/** A transaction could be signed (null), or was taken or mined: the way out is free, but for what nobody has taken yet. */
export function endTrouble(
  draft: Draft,
  { chain, account: payer }: Pick<OutboxEntry, 'chain' | 'account'>,
  taken: EntryId | null,
): void {
  const account = accountOf(draft, chain, payer);
  const trouble = account?.trouble;
  if (!account || !trouble || (trouble.entry !== taken && isRefused(draft, trouble))) return;
  put(draft, { ...account, trouble: null });
  const over = { account: account.account, chain, over: trouble.cause, forMs: draft.atMs - trouble.sinceMs };
  draft.note(account.shard, 'outbox', over);
  for (const one of entriesOf(draft, chain)) if (one.account === payer) unholdAll(draft, one);
}

/** The bytes that nobody took are offered still. */
function isRefused(draft: Draft, { entry: id }: AccountTrouble): boolean {
  const entry = id === null ? undefined : draft.outbox.get(id);
  return entry?.state === 'sent' && !expired(draft, entry);
}

export type Obstacle = { readonly cause: Cause; readonly saw: string; readonly wanted: string };

/** Why nothing may be prepared for an account now; null: it may. */
export function obstacleOf(draft: Draft, account: AccountRecord): Obstacle | null {
  const { stopped, resuming, trouble } = account;
  if (stopped) return { cause: 'account_stopped', saw: stopped.saw, wanted: stopped.wanted };
  if (resuming)
    return { cause: 'account_stopped', saw: 'told to go on', wanted: 'its next nonce, read from the chain' };
  if (!trouble) return null;
  const leftMs = trouble.retryAtMs - draft.atMs;
  // More left than there ever was: the clock was ahead then, and has been set back.
  const isOver = leftMs <= 0 || leftMs > TROUBLE_RETRY_MS;
  if (isOver && !isRefused(draft, trouble)) return null;
  return { cause: trouble.cause, saw: trouble.saw, wanted: WANTED[trouble.cause] };
}

/** Sent and not mined, as many as may be: what comes next waits, since pools keep only so many of one account. */
export const isFull = (draft: Draft, chain: ChainName, account: Hex | null): boolean => {
  const most = draft.params.chains.get(chain)?.maxUnmined ?? 1;
  const sent = entriesOf(draft, chain).filter((entry) => entry.state === 'sent' && entry.account === account);
  return sent.length >= most;
};

/**
 * Whether new batches may be made for a chain: a digest that is signed for an account which cannot send would only run
 * out. An account that is not read yet will be within moments.
 */
export function takesMore(draft: Draft, chain: ChainName, payer = senderOf(draft, chain)): boolean {
  const account = accountOf(draft, chain, payer);
  return !isFull(draft, chain, payer) && (!account || obstacleOf(draft, account) === null);
}

/** Says on packets that could go why their account does not take them. Its being full is no reason to tell. */
export function holdForAccount(draft: Draft, chain: ChainName, records: readonly PacketRecord[]): void {
  const account = accountOf(draft, chain, senderOf(draft, chain));
  const obstacle = account && obstacleOf(draft, account);
  if (!obstacle) return;
  const { cause, saw, wanted } = obstacle;
  for (const record of records) draft.hold(record, cause, { saw, wanted });
}
