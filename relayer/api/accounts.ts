/** `accountList` and `accountResume`: the accounts that pay, what keeps them from it, and a person's word about one. */
import { causeMeaning, causeRelease } from '../core/cause.ts';
import { chainName, type Hex } from '../core/ids.ts';
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
    ...standingOf(record, ownAccounts(state, chain).length > 1),
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

/** @param named of several accounts on its chain the command has to name one */
function standingOf({ stopped, resuming, trouble, chain, account }: AccountRecord, named: boolean) {
  if (stopped) {
    const { saw, wanted, sinceMs } = stopped;
    const command = `loadline account resume ${chain}${named ? ` --account ${account}` : ''} --reason <why>`;
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

export type AccountResumeParams = {
  readonly chain: string;
  /** Needed where two accounts of the chain are stopped. */
  readonly account?: Hex | undefined;
  readonly by: string;
  readonly reason: string;
};

/** Journaled by the node, with who said so and why. @throws ApiError ACCOUNT_NOT_STOPPED and others */
export async function accountResume(
  { live, clock }: QueryContext,
  { chain: name, account: named, by, reason }: AccountResumeParams,
) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node can do this');
  const { state } = live;
  const chain = state.params.chains.get(chainName(name));
  if (!chain)
    throw new ApiError('BAD_REQUEST', `chain ${name}`, `one of ${[...state.params.chains.keys()].join(', ')}`);
  const own = ownAccounts(state, chain.name).flatMap((one) => state.accounts.get(accountKey(chain.name, one)) ?? []);
  const account = stoppedOf(own, name, named);
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

type Stopped = AccountRecord & { readonly stopped: NonNullable<AccountRecord['stopped']> };

/** A person has looked into one account: of two that are stopped the word must say which. */
function stoppedOf(own: readonly AccountRecord[], chain: string, named: Hex | undefined): Stopped {
  const stopped = own.filter((one): one is Stopped => one.stopped != null);
  const meant = named === undefined ? stopped : stopped.filter(({ account }) => account === named);
  const [account, other] = meant;
  if (!account) {
    const saw = named === undefined ? `the account on ${chain} is not stopped` : `${named} on ${chain} is not stopped`;
    throw new ApiError('ACCOUNT_NOT_STOPPED', saw, 'one that is (loadline account list)');
  }
  if (other) {
    const all = meant.map((one) => one.account).join(' and ');
    throw new ApiError('BAD_REQUEST', `${all} on ${chain} are stopped`, 'one of them, by --account');
  }
  return account;
}
