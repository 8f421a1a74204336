/** Prepares, signs and broadcasts the transactions of one account on one EVM chain. What it sends was journaled before. */
import { keccak256 } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import type { ChainConfig } from '../../config/schema.ts';
import type { Dropped } from '../../relayer/core/event.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation, OutboxEntry, SignedTransaction } from '../../relayer/core/outbox.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import type { ChainSender, Libraries, Prepared } from '../chain.ts';
import type { Clock } from '../clock.ts';
import type { Provider } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { attestCall } from './attestCall.ts';
import type { Call } from './call.ts';
import { deliveriesOf, type Executors, executeCall, judgeOutcomes, readOutcomes } from './executeCall.ts';
import { baseFeeOf, type Fees, priceOf, tipOf } from './fees.ts';
import { liftCall, tombstoneCall, tombstoneNumberOf } from './liftCall.ts';
import { reattestCall } from './reattestCall.ts';
import { revertReason } from './revert.ts';
import { revokeCall } from './revokeCall.ts';
import { quantityAnswer } from './rpc.ts';

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

/** How nodes say that they have these bytes, or that the nonce is used: either way nothing is missing. */
const KNOWN = /already (known|imported|exists)|nonce (is )?too low/i;

export function createEvmSender({
  config,
  providers,
  quorum,
  account,
  clock,
  executors,
}: EvmSenderOptions): ChainSender {
  const deadlineMs = config.requestTimeoutMs;
  const from = account.address.toLowerCase() as Hex;

  /** The amount in the middle of what all say: a price or an amount of gas that one provider invents never stands. */
  async function middle(provider: Provider, ask: (provider: Provider) => Promise<bigint>): Promise<bigint> {
    const heard = (await quorum.hear(ask)).map(({ value }) => value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return heard[Math.floor((heard.length - 1) / 2)] ?? ask(provider);
  }

  async function sign(
    provider: Provider,
    entry: OutboxEntry,
    call: Call,
    gas: bigint,
    nonce: number,
  ): Promise<SignedTransaction> {
    const market = {
      base: await middle(provider, (each) => baseFeeOf({ provider: each, deadlineMs })),
      tip: await middle(provider, (each) => tipOf({ provider: each, deadlineMs })),
    };
    const fees: Fees = priceOf(market, config, entry.transactions);
    const raw = await account.signTransaction({
      type: 'eip1559',
      chainId: config.chainId,
      nonce,
      to: call.to,
      data: call.data,
      value: call.value,
      gas,
      ...fees,
    });
    return { hash: keccak256(raw), raw, ...fees, signedAtMs: clock.nowMs() };
  }

  async function estimate(provider: Provider, call: Call): Promise<bigint> {
    const params = [{ from, to: call.to, data: call.data, value: `0x${call.value.toString(16)}` }];
    const gas = await middle(provider, (each) =>
      quantityAnswer({ provider: each, deadlineMs }, 'eth_estimateGas', params),
    );
    const padded = (gas * GAS_HEADROOM_PERCENT) / 100n;
    const cap = BigInt(config.maxBatchGas);
    return padded > cap && gas <= cap ? cap : padded;
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
    const trial = executeCall(config.executor, all);
    const request = [
      {
        from,
        to: trial.to,
        data: trial.data,
        value: `0x${trial.value.toString(16)}`,
        gas: `0x${config.maxBatchGas.toString(16)}`,
      },
      'latest',
    ];
    const answer = await provider.request('eth_call', request, deadlineMs);
    const { keep, dropped } = judgeOutcomes(all, readOutcomes(answer as Hex));
    return { call: keep.length > 0 ? executeCall(config.executor, keep) : null, dropped };
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
      if (!found.call) return { ok: false, dropped, reason: 'nothing would have an effect now' };
      const gas = await estimate(provider, found.call);
      if (gas > BigInt(config.maxBatchGas)) {
        return { ok: false, dropped, reason: `needs ${gas} gas, wanted ≤ ${config.maxBatchGas}` };
      }
      return { ok: true, transaction: await sign(provider, entry, found.call, gas, nonce), dropped };
    } catch (error) {
      return { ok: false, dropped, reason: revertReason(error) };
    }
  }

  return {
    account: from,
    prepare: async (entry, packets, nonce, libraries): Promise<Prepared> => {
      // Gas and simulation decide nothing that a gate decides, so one provider is enough; but one that refuses, or lags
      // behind our own attestation, must not keep back what others would let through.
      let failed: Prepared = { ok: false, dropped: [], reason: 'no provider' };
      for (const provider of providers) {
        const prepared = await prepareBy(provider, entry, packets, nonce, libraries);
        if (prepared.ok) return prepared;
        if (failed.dropped.length === 0) failed = prepared;
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
        if (result.status === 'fulfilled') return { operator, taken: true, reason: 'taken' };
        const reason = revertReason(result.reason);
        return { operator, taken: KNOWN.test(reason), reason };
      });
    },
  };
}
