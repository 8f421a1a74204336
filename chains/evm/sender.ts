/** Prepares, signs and broadcasts the transactions of one account on one EVM chain. What it sends was journaled before. */
import { keccak256, parseTransaction, type TransactionSerializable } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { ChainConfig } from '../../config/schema.ts';
import type { Dropped } from '../../relayer/core/event.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation, OutboxEntry, SignedTransaction, Unmade } from '../../relayer/core/outbox.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import type { ChainSender, Libraries, Prepared } from '../chain.ts';
import type { Clock } from '../clock.ts';
import type { Provider } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { attestCall } from './attestCall.ts';
import type { Call } from './call.ts';
import { type Delivery, deliveriesOf, type Executors, executeCall, readOutcomes } from './executeCall.ts';
import { explain } from './explain.ts';
import { priceCall } from './feeReads.ts';
import { FeeCapped, type Fees, priceOf } from './fees.ts';
import { liftCall, tombstoneCall, tombstoneNumberOf } from './liftCall.ts';
import { createMarket } from './market.ts';
import { reattestCall } from './reattestCall.ts';
import { isRevert, meaningOf } from './refusal.ts';
import { revertReason } from './revert.ts';
import { revokeCall } from './revokeCall.ts';
import { simulate, type Trial } from './simulate.ts';

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

export function createEvmSender(options: EvmSenderOptions): ChainSender {
  const { config, providers, account, clock, executors } = options;
  const deadlineMs = config.requestTimeoutMs;
  const from = account.address.toLowerCase() as Hex;
  const market = createMarket(options);

  /** @throws CannotSend for want of funds; FeeCapped */
  async function sign(entry: OutboxEntry, call: Call, gas: bigint, nonce: number): Promise<SignedTransaction> {
    const now = await market.read();
    const fees = await feesFor(entry, now);
    const needs = gas * fees.maxFeePerGas + call.value;
    const holds = await market.balanceOf(from);
    if (holds !== null && holds < needs) {
      throw new CannotSend('underfunded', `${from} holds ${holds} wei, wanted ≥ ${needs} for this transaction`);
    }
    const { type, maxFeePerGas, maxPriorityFeePerGas } = fees;
    const common = { chainId: config.chainId, nonce, to: call.to, data: call.data, value: call.value, gas };
    const transaction: TransactionSerializable =
      type === 'legacy'
        ? { ...common, type, gasPrice: maxFeePerGas }
        : { ...common, type, maxFeePerGas, maxPriorityFeePerGas };
    const raw = await account.signTransaction(transaction);
    return { hash: keccak256(raw), raw, ...fees, signedAtMs: clock.nowMs() };
  }

  /** @throws FeeCapped */
  async function feesFor({ transactions }: OutboxEntry, now: Awaited<ReturnType<typeof market.read>>): Promise<Fees> {
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
  async function gasOf(provider: Provider, call: Call): Promise<bigint> {
    const cap = BigInt(config.maxBatchGas);
    const gas = await market.gasOf(provider, { from, to: call.to, data: call.data, value: hex(call.value) });
    if (gas > cap) throw new CannotSend('reverts', `needs ${gas} gas, wanted ≤ ${cap}`);
    const padded = (gas * GAS_HEADROOM_PERCENT) / 100n;
    return padded > cap ? cap : padded;
  }

  async function callOf(
    provider: Provider,
    entry: OutboxEntry,
    packets: readonly PacketRecord[],
    libraries: Libraries,
  ): Promise<{ readonly call: Call | null; readonly dropped: readonly Dropped[] }> {
    if (entry.cancelled) return { call: { to: from, data: '0x', value: 0n }, dropped: [] };
    switch (entry.kind) {
      case 'attest':
        return { call: entry.attestation ? attestCall(config.dvn, entry.attestation) : null, dropped: [] };
      case 'revoke':
        return { call: revokeCall(config.dvn, packets[0], libraries), dropped: [] };
      case 'lift':
        return { call: await numbered(provider, entry, liftCall), dropped: [] };
      case 'reattest':
        return { call: await numbered(provider, entry, reattestCall), dropped: [] };
      case 'fees':
        return { call: entry.price ? priceCall(config, entry.price) : null, dropped: [] };
      case 'execute':
        return deliver(provider, packets, libraries);
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
    libraries: Libraries,
  ): Promise<{ readonly call: Call | null; readonly dropped: readonly Dropped[] }> {
    const all = deliveriesOf(packets, libraries, executors, BigInt(config.maxBatchGas));
    const { keep, dropped } = await simulate(all, (some) => tryDeliveries(provider, some));
    return { call: keep.length > 0 ? executeCall(config.executor, keep) : null, dropped };
  }

  /** @throws ProviderError when the provider did not answer, which says nothing of the batch. */
  async function tryDeliveries(provider: Provider, some: readonly Delivery[]): Promise<Trial> {
    const { to, data, value } = executeCall(config.executor, some);
    const call = { from, to, data, value: hex(value), gas: hex(BigInt(config.maxBatchGas)) };
    try {
      return {
        ok: true,
        outcomes: readOutcomes((await provider.request('eth_call', [call, 'latest'], deadlineMs)) as Hex),
      };
    } catch (error) {
      // Without the value that it would carry, no simulation says anything of what it delivers.
      if (!isRevert(error)) throw error;
      return { ok: false, reason: revertReason(error) };
    }
  }

  async function prepareBy(
    provider: Provider,
    entry: OutboxEntry,
    packets: readonly PacketRecord[],
    nonce: number,
    libraries: Libraries,
  ): Promise<Prepared> {
    let dropped: readonly Dropped[] = [];
    try {
      const found = await callOf(provider, entry, packets, libraries);
      dropped = found.dropped;
      if (!found.call) return { ok: false, dropped, why: 'no_effect', reason: 'nothing would have an effect now' };
      const gas = await gasOf(provider, found.call);
      return { ok: true, transaction: await sign(entry, found.call, gas, nonce), dropped };
    } catch (error) {
      return { ok: false, dropped, why: unmadeOf(error), reason: revertReason(error) };
    }
  }

  return {
    account: from,
    prepare: async (entry, packets, nonce, libraries): Promise<Prepared> => {
      // Gas and simulation decide nothing that a gate decides, so one provider is enough; but one that refuses, or lags
      // behind our own attestation, must not keep back what others would let through.
      let failed: Prepared = { ok: false, dropped: [], why: 'unavailable', reason: 'no provider' };
      for (const provider of providers) {
        const prepared = await prepareBy(provider, entry, packets, nonce, libraries);
        if (prepared.ok) return prepared;
        // What all of them together said already: no other would say anything else.
        if (prepared.why === 'underfunded' || prepared.why === 'fee_capped') return prepared;
        if (failed.why === 'unavailable' || prepared.dropped.length > 0) failed = prepared;
        if (failed.dropped.length > 0) break;
      }
      return failed;
    },
    broadcast: async (entry) => {
      const raw = entry.transactions.at(-1)?.raw;
      if (!raw) return [];
      const sent = await Promise.allSettled(
        providers.map((provider) => provider.request('eth_sendRawTransaction', [raw], deadlineMs)),
      );
      return sent.map((result, i) => {
        const operator = providers[i]?.operator ?? '?';
        if (result.status === 'fulfilled') return { operator, outcome: 'taken', reason: 'taken' };
        const reason = revertReason(result.reason);
        return { operator, outcome: meaningOf(reason), reason };
      });
    },
    explain: async ({ transactions }, txHash) => {
      const raw = transactions.find(({ hash }) => hash === txHash)?.raw;
      return raw ? explain(providers, deadlineMs, { from, txHash, transaction: parseTransaction(raw) }) : null;
    },
  };
}

const hex = (value: bigint): Hex => `0x${value.toString(16)}`;

function unmadeOf(error: unknown): Unmade {
  if (error instanceof CannotSend) return error.why;
  if (error instanceof FeeCapped) return 'fee_capped';
  if (isRevert(error)) return OF_ANY_BATCH.test(revertReason(error)) ? 'refused' : 'reverts';
  return meaningOf(revertReason(error)) === 'underfunded' ? 'underfunded' : 'unavailable';
}
