/** What is asked of the network before a transaction is signed. No one provider's word: the middle of what all say. */
import type { ChainConfig } from '../../config/schema.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Clock } from '../clock.ts';
import type { Provider } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { baseFeeOf, gasPriceOf, type Market, tipOf } from './fees.ts';
import { quantityAnswer } from './rpc.ts';

export type MarketOptions = {
  readonly config: Pick<ChainConfig, 'requestTimeoutMs' | 'fees'>;
  readonly providers: readonly Provider[];
  readonly quorum: Pick<Quorum, 'hear'>;
  readonly clock: Clock;
};

/** Blocks come no faster on most chains, and what is offered leaves room for a few of them. */
const FRESH_MS = 1_000;
/** What a batch costs changes with the network's own rules and with the price of calldata. */
const BATCH_FRESH_MS = 30_000;
/** Nobody but us pays from the account; what we have signed for meanwhile is taken off. */
const FUNDS_FRESH_MS = 10_000;

export type MarketReads = ReturnType<typeof createMarket>;

export function createMarket({ config, providers, quorum, clock }: MarketOptions) {
  const deadlineMs = config.requestTimeoutMs;
  const askOf = (provider: Provider) => ({ provider, deadlineMs });

  /** A price or an amount of gas that one provider invents never stands. */
  async function heard<T>(ask: (provider: Provider) => Promise<T>): Promise<readonly T[]> {
    return (await quorum.hear(ask)).map(({ value }) => value);
  }

  async function middle(ask: (provider: Provider) => Promise<bigint>): Promise<bigint | null> {
    return middleOf(await heard(ask));
  }

  /** @throws Error when nobody answers. */
  async function wanted(what: string, ask: (provider: Provider) => Promise<bigint>): Promise<bigint> {
    const amount = await middle(ask);
    if (amount === null) throw new Error(`no provider says ${what}`);
    return amount;
  }

  /** EIP-1559 or one price, as configured, or as most of the newest blocks show. @throws Error when nobody answers. */
  async function read(): Promise<Market> {
    if (config.fees === 'legacy') return { type: 'legacy', gasPrice: await gasPrice() };
    const [bases, tip] = await Promise.all([
      heard((provider) => baseFeeOf(askOf(provider))),
      middle((provider) => tipOf(askOf(provider))),
    ]);
    if (bases.length === 0) throw new Error('no provider says what its newest block is');
    const known = bases.flatMap((base) => base ?? []);
    const without = bases.length - known.length;
    const base = middleOf(known);
    if (base !== null && without <= known.length) return { type: 'eip1559', base, tip: tip ?? 0n };
    if (config.fees === 'eip1559') throw new Error('saw blocks without a base fee, wanted one (fees: eip1559)');
    return { type: 'legacy', gasPrice: await gasPrice() };
  }

  /** What gas costs, and when that was asked; not kept where nobody answered. */
  let kept: { readonly market: Promise<Market>; readonly untilMs: number } | null = null;

  function fresh(): Promise<Market> {
    const market = read();
    const mine = { market, untilMs: clock.nowMs() + FRESH_MS };
    kept = mine;
    market.catch(() => {
      if (kept === mine) kept = null;
    });
    return market;
  }

  /** In wei; null when nobody answers, which stops nothing: the pools say it too. */
  const balanceOf = (account: Hex): Promise<bigint | null> =>
    middle((provider) => quantityAnswer(askOf(provider), 'eth_getBalance', [account, 'latest']));

  /** What an account was heard to hold, and the most that what was signed since can cost. */
  let funds: {
    readonly account: Hex;
    readonly held: Promise<bigint | null>;
    readonly untilMs: number;
    spent: bigint;
  } | null = null;

  function askFunds(account: Hex): NonNullable<typeof funds> {
    const asked = { account, held: balanceOf(account), untilMs: clock.nowMs() + FUNDS_FRESH_MS, spent: 0n };
    asked.held.catch(() => undefined);
    funds = asked;
    return asked;
  }

  const knownFunds = (account: Hex): NonNullable<typeof funds> =>
    funds?.account === account && clock.nowMs() < funds.untilMs ? funds : askFunds(account);

  /** What most said of a batch. */
  let batch: { readonly items: number; readonly gas: bigint; readonly untilMs: number } | null = null;

  function expectedFor(items: number): bigint | null {
    if (!batch || clock.nowMs() >= batch.untilMs || 2 * items < batch.items || items > 2 * batch.items) return null;
    return (batch.gas * BigInt(items)) / BigInt(batch.items);
  }

  return {
    /** @throws Error when nobody answers. */
    read: (): Promise<Market> => (kept && clock.nowMs() < kept.untilMs ? kept.market : fresh()),
    /**
     * @param alike how many items of one kind the call carries; null: nothing is known of calls like it. What was heard of
     * a batch about as large, a moment ago, is what the given provider's word is held against, so that not all need be asked.
     * @throws what the given provider throws when no other answers: a revert with its reason.
     */
    gasOf: async (provider: Provider, call: object, alike: number | null): Promise<bigint> => {
      const ask = (each: Provider) => quantityAnswer(askOf(each), 'eth_estimateGas', [call]);
      const expected = alike === null ? null : expectedFor(alike);
      const own = expected === null ? null : await ask(provider);
      if (own !== null && expected !== null && isAbout(own, expected)) return own;
      const heardNow = await middle(ask);
      if (heardNow !== null && alike) batch = { items: alike, gas: heardNow, untilMs: clock.nowMs() + BATCH_FRESH_MS };
      return heardNow ?? own ?? ask(provider);
    },
    /** To be asked for beside other things, when it will be wanted. */
    expectSpending: (account: Hex): void => void knownFunds(account),
    /**
     * What the account has for a transaction that costs so much at the most, in wei. Too little is never told of what was
     * known before: then it is asked anew. Null when nobody answers, which stops nothing.
     */
    fundsFor: async (account: Hex, cost: bigint): Promise<bigint | null> => {
      const known = knownFunds(account);
      const held = await known.held;
      if (held !== null && held - known.spent >= cost) {
        known.spent += cost;
        return held - known.spent + cost;
      }
      const now = askFunds(account);
      now.spent = cost;
      return now.held;
    },
    /** No provider that answers has any of these transactions, in its pool or mined, and one answers at least. */
    isForgotten: async (hashes: readonly Hex[]): Promise<boolean> => {
      const asked = providers.flatMap((provider) =>
        hashes.map((hash) => provider.request('eth_getTransactionByHash', [hash], deadlineMs)),
      );
      const answers = await Promise.allSettled(asked);
      const said = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      return said.length > 0 && said.every((transaction) => transaction === null);
    },
  };

  function gasPrice(): Promise<bigint> {
    return wanted('what gas costs', (provider) => gasPriceOf(askOf(provider)));
  }
}

/** What is below costs a transaction, and the headroom covers so little; what is above is a limit, and not spent. */
const isAbout = (gas: bigint, expected: bigint): boolean =>
  gas * 100n >= expected * 95n && gas * 100n <= expected * 130n;

/** The lower of the two in the middle. */
function middleOf(amounts: readonly bigint[]): bigint | null {
  const sorted = [...amounts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
