// A transaction: as it was signed, or as an outside actor wants it; and what comes of it.
import { parseTransaction, serializeTransaction, type TransactionSerializable } from 'viem';
import type { Hex } from '../../../relayer/core/ids.ts';
import { recover } from './model/signatures.ts';
import { type BlockFacts, type Contract, type Happening, type Message, Revert, Run, type SimLog } from './run.ts';
import { Draft, type State } from './state.ts';
import { keccak } from './words.ts';

export type SimTransaction = {
  readonly type: 'eip1559' | 'legacy';
  readonly hash: Hex;
  readonly from: Hex;
  readonly to: Hex;
  readonly data: Hex;
  readonly value: bigint;
  readonly gas: bigint;
  /** Null: whichever is next when it is mined. */
  readonly nonce: number | null;
  readonly maxFee: bigint;
  readonly maxTip: bigint;
  readonly chainId: number;
  /** An outside actor's: pays no gas, and has what it sends. */
  readonly outside: boolean;
  /** Sets the balance of `to` to `value`, as nothing on a real chain does. */
  readonly setsBalance: boolean;
  /** Called after it, by the same sender, as an account that is a contract does. */
  readonly also?: readonly Message[];
};

export type Outcome = {
  readonly state: State;
  readonly ok: boolean;
  readonly gasUsed: bigint;
  readonly nonce: number;
  readonly logs: readonly SimLog[];
  readonly happenings: readonly Happening[];
};

export const nonceKey = (account: Hex): string => `nonce:${account}`;
export const weiKey = (account: Hex): string => `wei:${account}`;
export const nonceAt = (state: State, account: Hex): number =>
  (state.get(nonceKey(account)) as number | undefined) ?? 0;
export const weiAt = (state: State, account: Hex): bigint => (state.get(weiKey(account)) as bigint | undefined) ?? 0n;

const MAX_REMEMBERED = 5_000;
const decoded = new Map<Hex, SimTransaction | null>();

/** Null for what is no signed transaction of type 2 or legacy. The same bytes are decoded once. */
export function decodeRaw(raw: Hex): SimTransaction | null {
  const known = decoded.get(raw);
  if (known !== undefined) return known;
  const found = decode(raw);
  if (decoded.size >= MAX_REMEMBERED) decoded.clear();
  decoded.set(raw, found);
  return found;
}

function decode(raw: Hex): SimTransaction | null {
  try {
    const { r, s, v, yParity, ...unsigned } = parseTransaction(raw) as TransactionSerializable & Signed;
    const { type, to, data, value, gas, nonce, chainId } = unsigned;
    if ((type !== 'eip1559' && type !== 'legacy') || !r || !s || !to || chainId === undefined) return null;
    const recovery = type === 'legacy' ? (Number(v) - 35) % 2 : yParity;
    const from = recover(keccak(serializeTransaction(unsigned as TransactionSerializable)), r, s, recovery ?? 2);
    if (!from) return null;
    const [maxFee, maxTip] =
      type === 'legacy'
        ? [unsigned.gasPrice, unsigned.gasPrice]
        : [unsigned.maxFeePerGas, unsigned.maxPriorityFeePerGas];
    return {
      type,
      hash: keccak(raw),
      from,
      to: to.toLowerCase() as Hex,
      data: (data ?? '0x').toLowerCase() as Hex,
      value: value ?? 0n,
      gas: gas ?? 0n,
      nonce: nonce ?? 0,
      maxFee: maxFee ?? 0n,
      maxTip: maxTip ?? 0n,
      chainId,
      outside: false,
      setsBalance: false,
    };
  } catch {
    return null;
  }
}

type Signed = { readonly r?: Hex; readonly s?: Hex; readonly v?: bigint; readonly yParity?: number };

const BASE_GAS = 21_000n;

/** What a transaction costs before it does anything. */
export function intrinsicGas(data: Hex): bigint {
  let zeros = 0;
  for (let i = 2; i < data.length; i += 2) if (data[i] === '0' && data[i + 1] === '0') zeros += 1;
  return BASE_GAS + BigInt(4 * zeros + 16 * ((data.length - 2) / 2 - zeros));
}

const tipOf = ({ maxFee, maxTip }: SimTransaction, baseFee: bigint): bigint =>
  maxFee - baseFee < maxTip ? maxFee - baseFee : maxTip;

/** Whether a block that asks for this much may hold it, now. */
export function isReady(tx: SimTransaction, state: State, baseFee: bigint): boolean {
  if (tx.outside) return true;
  if (tx.nonce !== nonceAt(state, tx.from) || tx.maxFee < baseFee) return false;
  return weiAt(state, tx.from) >= tx.gas * tx.maxFee + tx.value;
}

export function execute(
  tx: SimTransaction,
  state: State,
  block: BlockFacts,
  contracts: ReadonlyMap<Hex, Contract>,
): Outcome {
  const draft = new Draft(state);
  const nonce = nonceAt(state, tx.from);
  draft.set(nonceKey(tx.from), nonce + 1);
  if (tx.setsBalance) {
    draft.set(nonceKey(tx.from), nonce);
    draft.set(weiKey(tx.to), tx.value);
    return { state: draft.done(), ok: true, gasUsed: BASE_GAS, nonce, logs: [], happenings: [] };
  }
  const price = tx.outside ? 0n : block.baseFee + tipOf(tx, block.baseFee);
  const also = tx.also ?? [];
  const spent = also.reduce((sum, { value }) => sum + value, tx.value);
  if (tx.outside) draft.set(weiKey(tx.from), weiAt(state, tx.from) + spent);
  else draft.set(weiKey(tx.from), weiAt(state, tx.from) - tx.gas * price);
  const run = new Run(draft, block, contracts, tx.gas);
  const mark = draft.mark();
  let ok = true;
  try {
    run.use(intrinsicGas(tx.data));
    for (const call of [tx, ...also]) run.enter(call);
  } catch (error) {
    if (!(error instanceof Revert)) throw error;
    draft.back(mark);
    ok = false;
  }
  const gasUsed = run.gasUsed > tx.gas ? tx.gas : run.gasUsed;
  const left = (draft.get(weiKey(tx.from)) as bigint | undefined) ?? 0n;
  draft.set(weiKey(tx.from), left + (tx.gas - gasUsed) * price);
  return {
    state: draft.done(),
    ok,
    gasUsed,
    nonce,
    logs: ok ? run.logs : [],
    happenings: ok ? run.happenings : [],
  };
}
