/** `accountList` and `accountResume`: the accounts that pay, what keeps them from it, and a person's word about one. */
import { causeMeaning, causeRelease } from '../core/cause.ts';
import { chainName } from '../core/ids.ts';
import { type AccountRecord, accountKey, type OutboxEntry } from '../core/outbox.ts';
import type { State } from '../core/state.ts';
import { ownAccounts } from '../outbox/entry.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type AccountListParams = { readonly limit: number };

export async function accountList(context: QueryContext, { limit }: AccountListParams) {
  const state = await context.state();
  return {
    running: context.live !== null,
    atMs: context.clock.nowMs(),
    accounts: bounded(accountsOf(state), limit),
  };
}

/** Those that have ever been read; an older one, whose key was replaced, pays for nothing any more. */
export const accountsOf = (state: State) =>
  [...state.accounts.values()].map((account) => accountStatus(state, account));

function accountStatus(state: State, record: AccountRecord) {
  const { chain, account, nextNonce } = record;
  const own = [...state.outbox.values()].filter((entry) => entry.chain === chain && entry.account === account);
  return {
    chain,
    account,
    inUse: ownAccounts(state, chain).includes(account),
    /** The lowest nonce that no signed bytes of ours have used. */
    nextNonce,
    ...standingOf(record),
    waiting: own.filter(({ state: now }) => BEFORE_SENDING.has(now)).length,
    unmined: own.filter(({ state: now }) => now === 'sent').length,
    maxUnmined: state.params.chains.get(chain)?.maxUnmined ?? null,
    oldest: oldestOf(own),
  };
}

const BEFORE_SENDING: ReadonlySet<OutboxEntry['state']> = new Set(['intended', 'collecting', 'waiting', 'preparing']);

/** What is sent for longest, and what providers last said of it. */
function oldestOf(own: readonly OutboxEntry[]) {
  const [oldest] = own.filter(({ state }) => state === 'sent').sort((a, b) => (a.nonce ?? 0) - (b.nonce ?? 0));
  if (!oldest) return null;
  const { id, kind, nonce, transactions, note, createdAtMs } = oldest;
  return {
    id,
    kind,
    nonce,
    hash: transactions.at(-1)?.hash ?? null,
    replacements: transactions.length - 1,
    note,
    createdAtMs,
  };
}

function standingOf({ stopped, resuming, trouble, chain }: AccountRecord) {
  if (stopped) {
    const { saw, wanted, sinceMs } = stopped;
    const command = `loadline account resume ${chain} --reason <why>`;
    return { standing: 'stopped' as const, saw, wanted, sinceMs, ...meaningOf('account_stopped'), command };
  }
  if (resuming) {
    const [saw, wanted] = ['told to go on', 'its next nonce, read from the chain'];
    return { standing: 'resuming' as const, saw, wanted, sinceMs: null, means: null, release: null, command: null };
  }
  if (trouble) {
    const { cause, saw, sinceMs } = trouble;
    return { standing: cause, saw, wanted: null, sinceMs, ...meaningOf(cause), command: null };
  }
  return { standing: 'ok' as const, saw: null, wanted: null, sinceMs: null, means: null, release: null, command: null };
}

const meaningOf = (cause: 'account_stopped' | 'underfunded' | 'fee_capped') => ({
  means: causeMeaning(cause),
  release: causeRelease(cause),
});

export type AccountResumeParams = { readonly chain: string; readonly by: string; readonly reason: string };

/** Journaled by the node, with who said so and why. @throws ApiError ACCOUNT_NOT_STOPPED and others */
export async function accountResume({ live, clock }: QueryContext, { chain: name, by, reason }: AccountResumeParams) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node can do this');
  const { state } = live;
  const chain = state.params.chains.get(chainName(name));
  if (!chain)
    throw new ApiError('BAD_REQUEST', `chain ${name}`, `one of ${[...state.params.chains.keys()].join(', ')}`);
  const own = ownAccounts(state, chain.name).flatMap((one) => state.accounts.get(accountKey(chain.name, one)) ?? []);
  // Of two that are stopped the one that pays for packets goes first; the other one is left for the next word.
  const account = own.find(({ stopped }) => stopped);
  if (!account?.stopped) {
    throw new ApiError(
      'ACCOUNT_NOT_STOPPED',
      `the account on ${name} is not stopped`,
      'one that is (loadline account list)',
    );
  }
  const was = account.stopped;
  await live.tell({
    type: 'accountResumed',
    atMs: clock.nowMs(),
    chain: chain.name,
    account: account.account,
    by,
    reason,
  });
  const now = state.accounts.get(accountKey(chain.name, account.account)) ?? account;
  return { account: accountStatus(state, now), was, by, reason };
}
