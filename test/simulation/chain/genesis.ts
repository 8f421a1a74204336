// What stands on a chain before its first block: contracts wired as lanes, the workers' terms, who holds what.
import type { Hex } from '../../../relayer/core/ids.ts';
import { DVN_KEYS } from './model/attesterSet.ts';
import { delegateKey } from './model/endpoint.ts';
import { type Facts, MAX_UINT256, ZERO } from './model/facts.ts';
import { enforcedKey, peerKey } from './model/oft.ts';
import { allowanceKey, balanceKey, supplyKey } from './model/token.ts';
import { type ExecutorConfig, executorKey, type Uln, ulnKey } from './model/uln.ts';
import { type Destination, destinationKey, type Price, priceKey } from './model/workers.ts';
import { nonceKey, weiKey } from './transaction.ts';
import { bytes32, word } from './words.ts';

export type GenesisTerms = {
  readonly attesters: readonly Hex[];
  readonly threshold: number;
  readonly guardian: Hex;
  /** What the receivers require. */
  readonly confirmations: bigint;
  /** Of both OApps, for every message. */
  readonly enforcedOptions: Hex;
  /** The other end of each lane. */
  readonly peers: readonly { readonly oapp: Hex; readonly eid: number; readonly peer: Hex }[];
  /** Minted where the leg is a mint. */
  readonly holders: readonly { readonly token: Hex; readonly holder: Hex; readonly amount: bigint }[];
  /** Whoever may be debited by an escrow. */
  readonly approvals: readonly { readonly token: Hex; readonly holder: Hex; readonly spender: Hex }[];
  /** What the workers ask for; as test/support/stackPlan.ts sets it unless told otherwise. */
  readonly terms?: { readonly dvn: Destination; readonly executor: Destination; readonly price: Price };
  readonly accounts: readonly { readonly account: Hex; readonly wei: bigint; readonly nonce: number }[];
};

const MAX_MESSAGE_SIZE = 10_000;
const GAS_PRICE = 1_000_000_000n;
const EQUAL_WORTH = 10n ** 20n;

/** As test/support/stackPlan.ts sets them on real chains. */
const DVN_TERMS: Destination = {
  baseGas: 90_000n,
  gasPerByte: 0n,
  multiplierBps: 12_000n,
  floor: 0n,
  nativeCap: 0n,
  gasCap: 0n,
};
const EXECUTOR_TERMS: Destination = {
  baseGas: 150_000n,
  gasPerByte: 20n,
  multiplierBps: 12_000n,
  floor: 0n,
  nativeCap: 10n ** 17n,
  gasCap: 2_000_000n,
};
const PRICE: Price = { gasPrice: GAS_PRICE, ratio: EQUAL_WORTH };
const SEND = 1;
const SEND_AND_CALL = 2;

export const GENESIS_GAS = 200_000n;

/** Type 3 options with one lzReceive of this much gas. */
export const lzReceiveOptions = (gas: bigint): Hex => `0x0003010011${'01'}${word(gas).slice(32)}`;

export function genesisOf(facts: Facts, terms: GenesisTerms): ReadonlyMap<string, unknown> {
  const state = new Map<string, unknown>();
  const uln: Uln = {
    confirmations: terms.confirmations,
    requiredCount: 1,
    optionalCount: 0,
    optionalThreshold: 0,
    required: [facts.dvn],
    optional: [],
  };
  const executor: ExecutorConfig = { maxMessageSize: MAX_MESSAGE_SIZE, executor: facts.executor };
  for (const { oapp, eid, peer } of terms.peers) {
    for (const of of [ZERO, oapp]) {
      for (const library of [facts.sendLibrary, facts.receiveLibrary]) state.set(ulnKey(library, of, eid), uln);
      state.set(executorKey(of, eid), executor);
    }
    state.set(peerKey(oapp, eid), bytes32(peer));
    for (const type of [SEND, SEND_AND_CALL]) state.set(enforcedKey(oapp, eid, type), terms.enforcedOptions);
    state.set(destinationKey(facts.dvn, eid), terms.terms?.dvn ?? DVN_TERMS);
    state.set(destinationKey(facts.executor, eid), terms.terms?.executor ?? EXECUTOR_TERMS);
    for (const worker of [facts.dvn, facts.executor]) state.set(priceKey(worker, eid), terms.terms?.price ?? PRICE);
  }
  for (const { oapp } of facts.legs) state.set(delegateKey(oapp), facts.owner);
  state.set(DVN_KEYS.attesters, terms.attesters);
  state.set(DVN_KEYS.threshold, terms.threshold);
  state.set(DVN_KEYS.epoch, 1);
  state.set(DVN_KEYS.guardian, terms.guardian);
  for (const { token, holder, amount } of terms.holders) {
    const sum = (key: string): bigint => ((state.get(key) as bigint | undefined) ?? 0n) + amount;
    state.set(balanceKey(token, holder), sum(balanceKey(token, holder)));
    state.set(supplyKey(token), sum(supplyKey(token)));
  }
  for (const { token, holder, spender } of terms.approvals) {
    state.set(allowanceKey(token, holder, spender), MAX_UINT256);
  }
  for (const { account, wei, nonce } of terms.accounts) {
    state.set(weiKey(account), wei);
    state.set(nonceKey(account), nonce);
  }
  return state;
}
