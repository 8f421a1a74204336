/** Prepares, signs and broadcasts the transactions of one account on one EVM chain. What it sends was journaled before. */
import { parseTransaction, type TransactionSerializable } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { ChainConfig } from '../../config/schema.ts';
import type { Dropped } from '../../relayer/core/event.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation, OutboxEntry, SignedTransaction, Unmade } from '../../relayer/core/outbox.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import type { ChainSender, Libraries, Prepared } from '../chain.ts';
import type { Clock } from '../clock.ts';
import { isProviderError, type Provider } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { attestCall } from './attestCall.ts';
import type { Call } from './call.ts';
import { type Delivery, deliveriesOf, type Executors, executeCall, gasWanted, readOutcomes } from './executeCall.ts';
import { explain } from './explain.ts';
import { priceCall } from './feeReads.ts';
import { FeeCapped, type Fees, type Market, priceOf } from './fees.ts';
import { handOut } from './handOut.ts';
import { liftCall, tombstoneCall, tombstoneNumberOf } from './liftCall.ts';
import { createMarket } from './market.ts';
import { reattestCall } from './reattestCall.ts';
import { isRevert, meaningOf } from './refusal.ts';
import { revertReason } from './revert.ts';
import { revokeCall } from './revokeCall.ts';
import { signRaw } from './signRaw.ts';
import { simulate, simulateAfter, type Trial } from './simulate.ts';

export type EvmSenderOptions = {
  readonly config: ChainConfig;
  readonly providers: readonly Provider[];
  readonly quorum: Pick<Quorum, 'hear'>;
  readonly account: PrivateKeyAccount;
  readonly clock: Clock;
  readonly executors: Executors;
};

/** Gas over the estimate: the chain moves on between the two. */
const GAS_HEADROOM_PERCENT = 115n;
/** More for each try that has failed, since an estimate that was too low is too low again; up to about twice as much. */
const MORE_HEADROOM_PERCENT = 20n;
const MOST_TRIES_COUNTED = 5;
/** Whether the network charges for more than the contract wants is asked again after so long. */
const ESTIMATE_AGAIN_MS = 60_000;

/** What our contracts say of every batch alike, whatever it carries: a smaller one would fail as well. */
const OF_ANY_BATCH =
  /WrongEpoch|Expired|ExpiryTooFar|IsPaused|ReceiveLibraryNotAllowed|SignaturesLength|InvalidSignature|SignerNotAttester|SignersNotAscending/;

/** A transaction that cannot be made, with what that means for its entry. */
class CannotSend extends Error {
  readonly why: Unmade;
  constructor(why: Unmade, reason: string) {
    super(reason);
    this.why = why;
  }
}

/** What an entry is about, and what is mined before it. */
type Carried = {
  readonly packets: readonly PacketRecord[];
  readonly ahead: readonly PacketRecord[];
  readonly libraries: Libraries;
};

/** `wanted`: gas that the contract wants to be there; `alike`: how many items of one kind. Where that is known. */
type Payable = { readonly call: Call; readonly wanted?: bigint | null; readonly alike?: number | null };

type Made = { readonly call: Call | null; readonly dropped: readonly Dropped[] } & Omit<Payable, 'call'>;

type Signable = { readonly call: Call; readonly gas: bigint; readonly nonce: number; readonly now: Promise<Market> };

export function createEvmSender(options: EvmSenderOptions): ChainSender {
  const { config, providers, account, clock, executors } = options;
  const deadlineMs = config.requestTimeoutMs;
  const from = account.address.toLowerCase() as Hex;
  let turn = -1;
  const market = createMarket(options);
  /** Until then what the contract wants is known to be all that the network wants. */
  let plainUntilMs = Number.NEGATIVE_INFINITY;

  /** Asked beside the simulation: what comes of it waits for both. */
  function ask(): Promise<Market> {
    market.expectSpending(from);
    const now = market.read();
    now.catch(() => undefined);
    return now;
  }

  /** @throws CannotSend for want of funds; FeeCapped */
  async function sign(entry: OutboxEntry, { call, gas, nonce, now }: Signable): Promise<SignedTransaction> {
    const fees = await feesFor(entry, await now);
    const needs = gas * fees.maxFeePerGas + call.value;
    const holds = await market.fundsFor(from, needs);
    if (holds !== null && holds < needs) {
      throw new CannotSend('underfunded', `${from} holds ${holds} wei, wanted ≥ ${needs} for this transaction`);
    }
    const { type, maxFeePerGas, maxPriorityFeePerGas } = fees;
    const common = { chainId: config.chainId, nonce, to: call.to, data: call.data, value: call.value, gas };
    const transaction: TransactionSerializable =
      type === 'legacy'
        ? { ...common, type, gasPrice: maxFeePerGas }
        : { ...common, type, maxFeePerGas, maxPriorityFeePerGas };
    return { ...(await signRaw(account, transaction)), ...fees, signedAtMs: clock.nowMs() };
  }

  /** @throws FeeCapped */
  async function feesFor({ transactions }: OutboxEntry, now: Market): Promise<Fees> {
    try {
      return priceOf(now, config, transactions);
    } catch (error) {
      // What no pool holds any more need not be outbid: then it is no replacement.
      if (!(error instanceof FeeCapped) || !(await market.isForgotten(transactions.map(({ hash }) => hash))))
        throw error;
      return priceOf(now, config, []);
    }
  }

  /** @throws CannotSend when it reverts, or needs more than a batch may have. */
  async function gasOf(provider: Provider, call: Call, alike: number | null): Promise<bigint> {
    const cap = BigInt(config.maxBatchGas);
    const gas = await market.gasOf(provider, { from, to: call.to, data: call.data, value: hex(call.value) }, alike);
    if (gas > cap) throw new CannotSend('reverts', `needs ${gas} gas, wanted ≤ ${cap}`);
    return gas;
  }

  function padded(gas: bigint, headroomPercent: bigint): bigint {
    const [cap, wanted] = [BigInt(config.maxBatchGas), (gas * headroomPercent) / 100n];
    return wanted > cap ? cap : wanted;
  }

  /**
   * The contract says what it wants before it begins, so that an estimate says nothing else, at the price of many
   * simulations; but a network whose gas pays for more than execution says so in it.
   */
  async function gasFor(
    provider: Provider,
    { call, wanted = null, alike = null }: Payable,
    packets: readonly PacketRecord[],
  ): Promise<bigint> {
    const headroom = headroomOf(packets);
    if (wanted === null) return padded(await gasOf(provider, call, alike), headroom);
    if (plainUntilMs > clock.nowMs()) return padded(wanted, headroom);
    const estimated = await gasOf(provider, call, null);
    if (estimated > wanted) return padded(estimated, headroom);
    plainUntilMs = clock.nowMs() + ESTIMATE_AGAIN_MS;
    return padded(wanted, headroom);
  }

  async function callOf(provider: Provider, entry: OutboxEntry, { packets, ahead, libraries }: Carried): Promise<Made> {
    if (entry.cancelled) return { call: { to: from, data: '0x', value: 0n }, dropped: [] };
    switch (entry.kind) {
      case 'attest':
        return entry.attestation
          ? { call: attestCall(config.dvn, entry.attestation), dropped: [], alike: entry.attestation.items.length }
          : { call: null, dropped: [] };
      case 'revoke':
        return { call: revokeCall(config.dvn, packets[0], libraries), dropped: [] };
      case 'lift':
        return { call: await numbered(provider, entry, liftCall), dropped: [] };
      case 'reattest':
        return { call: await numbered(provider, entry, reattestCall), dropped: [] };
      case 'fees':
        return { call: entry.price ? priceCall(config, entry.price) : null, dropped: [] };
      case 'fill':
        return { call: null, dropped: [] };
      case 'execute':
        return deliver(provider, packets, ahead, libraries);
      default:
        return entry.kind satisfies never;
    }
  }

  /** The signatures name a number that a quorum read; here it only has to be found again. */
  async function numbered(
    provider: Provider,
    { attestation: terms }: OutboxEntry,
    callOf: (dvn: Hex, terms: Attestation, number: number) => Call | null,
  ): Promise<Call | null> {
    if (!terms) return null;
    const { to, data } = tombstoneCall(config.dvn, terms);
    const answer = await provider.request('eth_call', [{ to, data }, 'latest'], deadlineMs);
    return callOf(config.dvn, terms, tombstoneNumberOf(answer as Hex));
  }

  async function deliver(
    provider: Provider,
    packets: readonly PacketRecord[],
    ahead: readonly PacketRecord[],
    libraries: Libraries,
  ): Promise<Made> {
    const deliveries = (some: readonly PacketRecord[]) =>
      deliveriesOf(some, libraries, executors, BigInt(config.maxBatchGas));
    const run = (some: readonly Delivery[]) => tryDeliveries(provider, some, ahead.length > 0);
    const { keep, dropped } =
      ahead.length > 0
        ? await simulateAfter(deliveries(ahead), deliveries(packets), run)
        : await simulate(deliveries(packets), run);
    if (keep.length === 0) return { call: null, dropped };
    const call = executeCall(config.executor, keep);
    return { call, dropped, wanted: gasWanted(keep, call) };
  }

  /**
   * @param together with what is out ahead: more gas than one transaction may have, which some nodes refuse.
   * @throws ProviderError when the provider did not answer, which says nothing of the batch.
   */
  async function tryDeliveries(provider: Provider, some: readonly Delivery[], together: boolean): Promise<Trial> {
    const made = executeCall(config.executor, some);
    const { to, data, value } = made;
    const gas = together ? 2n * gasWanted(some, made) : BigInt(config.maxBatchGas);
    const call = { from, to, data, value: hex(value), gas: hex(gas) };
    try {
      return {
        ok: true,
        outcomes: readOutcomes((await provider.request('eth_call', [call, 'latest'], deadlineMs)) as Hex),
      };
    } catch (error) {
      // Without the value that it would carry, no simulation says anything of what it delivers.
      const refused = together && isProviderError(error) && error.code === 'PROVIDER_REFUSED';
      if (!refused && !isRevert(error)) throw error;
      return { ok: false, reason: revertReason(error) };
    }
  }

  async function prepareBy(
    provider: Provider,
    entry: OutboxEntry,
    carried: Carried,
    nonce: number,
    now: Promise<Market>,
  ): Promise<Prepared> {
    let dropped: readonly Dropped[] = [];
    try {
      const { call, ...found } = await callOf(provider, entry, carried);
      dropped = found.dropped;
      if (!call) return { ok: false, dropped, why: 'no_effect', reason: 'nothing would have an effect now' };
      const gas = await gasFor(provider, { ...found, call }, carried.packets);
      return { ok: true, transaction: await sign(entry, { call, gas, nonce, now }), dropped };
    } catch (error) {
      return { ok: false, dropped, why: unmadeOf(error), reason: revertReason(error) };
    }
  }

  return {
    account: from,
    prepare: async (entry, packets, nonce, libraries, ahead): Promise<Prepared> => {
      const carried = { packets, ahead, libraries };
      const now = ask();
      // Gas and simulation decide nothing that a gate decides, so one provider is enough; but one that refuses, or lags
      // behind our own attestation, must not keep back what others would let through. Each is first in turn: what it
      // invents, or does not know yet, holds for one try.
      let failed: Prepared = { ok: false, dropped: [], why: 'unavailable', reason: 'no provider' };
      turn += 1;
      const first = turn % Math.max(1, providers.length);
      for (const provider of [...providers.slice(first), ...providers.slice(0, first)]) {
        const prepared = await prepareBy(provider, entry, carried, nonce, now);
        if (prepared.ok) return prepared;
        // What all of them together said already: no other would say anything else.
        if (prepared.why === 'underfunded' || prepared.why === 'fee_capped') return prepared;
        if (failed.why === 'unavailable' || prepared.dropped.length > 0) failed = prepared;
        // Done by somebody else, which a provider that lags would let be paid for once more.
        if (failed.dropped.some(({ cause }) => cause === null)) break;
      }
      return failed;
    },
    broadcast: async (entry) => {
      const raw = entry.transactions.at(-1)?.raw;
      return raw ? handOut(providers, raw, deadlineMs, clock) : [];
    },
    explain: async ({ transactions }, txHash) => {
      const raw = transactions.find(({ hash }) => hash === txHash)?.raw;
      return raw ? explain(providers, deadlineMs, { from, txHash, transaction: parseTransaction(raw) }) : null;
    },
  };
}

function headroomOf(packets: readonly PacketRecord[]): bigint {
  const tries = packets.reduce((most, { attempts }) => Math.max(most, attempts), 0);
  return GAS_HEADROOM_PERCENT + MORE_HEADROOM_PERCENT * BigInt(Math.min(tries, MOST_TRIES_COUNTED));
}

const hex = (value: bigint): Hex => `0x${value.toString(16)}`;

function unmadeOf(error: unknown): Unmade {
  if (error instanceof CannotSend) return error.why;
  if (error instanceof FeeCapped) return 'fee_capped';
  if (isRevert(error)) return OF_ANY_BATCH.test(revertReason(error)) ? 'refused' : 'reverts';
  return meaningOf(revertReason(error)) === 'underfunded' ? 'underfunded' : 'unavailable';
}
