// What our DVN and our executor charge at the source, and that they take the job.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { failure, type Method, Revert, type Run, STORE_GAS, topic } from '../run.ts';
import { addressWord, answer, bytes32, hashWord, word } from '../words.ts';
import type { Facts } from './facts.ts';

const DVN_JOB = topic('JobAssigned(uint32,address,bytes32,bytes32,uint64,uint256)');
const EXECUTOR_JOB = topic('JobAssigned(uint32,address,uint256,uint256,uint256,uint256)');
const GAS_PRICE_SET = topic('GasPriceSet(uint32,uint128,uint128)');

const unsupportedDestination = failure('UnsupportedDestination(uint32)');
const priceNotSet = failure('PriceNotSet(uint32)');
const unsupportedOptions = failure('UnsupportedOptions(uint256,uint256)');
const unsupportedWorker = failure('UnsupportedWorker(uint8,uint8)');
const unsupportedOption = failure('UnsupportedOption(uint8,uint8)');
const truncated = failure('OptionsTruncated(uint256,uint256)');
const optionSize = failure('OptionSize(uint256,uint256,uint256)');
const zeroGas = failure('ZeroGas()');
const sizeExceeded = failure('CalldataSizeExceeded(uint256,uint256)');
const gasCapExceeded = failure('GasCapExceeded(uint256,uint256)');
const nativeCapExceeded = failure('NativeCapExceeded(uint256,uint256)');
const notAuthorized = failure('NotAuthorized(address,address)');

export type Destination = {
  readonly baseGas: bigint;
  readonly gasPerByte: bigint;
  readonly multiplierBps: bigint;
  readonly floor: bigint;
  readonly nativeCap: bigint;
  readonly gasCap: bigint;
};
export type Price = { readonly gasPrice: bigint; readonly ratio: bigint };

export const destinationKey = (worker: Hex, eid: number): string => `terms:${worker}:${eid}`;
export const priceKey = (worker: Hex, eid: number): string => `price:${worker}:${eid}`;

const RATIO_DENOMINATOR = 10n ** 20n;
const BPS = 10_000n;
const MAX_CALLDATA_SIZE = 65_536;
const MAX_GAS_PRICE = (1n << 64n) - 1n;
const MAX_RATIO = (1n << 112n) - 1n;

type DvnJob = {
  readonly dstEid: number;
  readonly sender: Hex;
  readonly headerHash: Hex;
  readonly payloadHash: Hex;
  readonly confirmations: bigint;
  readonly hasOptions: boolean;
};
type ExecutorJob = { readonly dstEid: number; readonly sender: Hex; readonly size: number; readonly options: Hex };

export type Workers = {
  /** The fee. @throws Revert */
  readonly assignDvn: (run: Run, dvn: Hex, job: DvnJob) => bigint;
  readonly assignExecutor: (run: Run, executor: Hex, job: ExecutorJob) => bigint;
};

export function createWorkers(facts: Facts): Workers {
  return {
    assignDvn: (run, dvn, { dstEid, sender, headerHash, payloadHash, confirmations, hasOptions }) => {
      // Whoever has no code takes no job.
      if (dvn !== facts.dvn) throw new Revert('0x');
      if (hasOptions) throw unsupportedOptions(word(1), word(0));
      const terms = termsOf(run, dvn, dstEid);
      const fee = priceOf(run, dvn, dstEid, terms, terms.baseGas, 0n);
      const [header, payload] = [hashWord(headerHash), hashWord(payloadHash)];
      run.emit(dvn, [DVN_JOB, wordHex(dstEid), bytes32(sender)], header, payload, word(confirmations), word(fee));
      return fee;
    },
    assignExecutor: (run, executor, { dstEid, sender, size, options }) => {
      if (executor !== facts.executor) throw new Revert('0x');
      const terms = termsOf(run, executor, dstEid);
      const { gas, value } = sumOf(options);
      if (gas === 0n) throw zeroGas();
      if (size > MAX_CALLDATA_SIZE) throw sizeExceeded(word(size), word(MAX_CALLDATA_SIZE));
      const total = terms.baseGas + gas + BigInt(size) * terms.gasPerByte;
      if (total > terms.gasCap) throw gasCapExceeded(word(total), word(terms.gasCap));
      if (value > terms.nativeCap) throw nativeCapExceeded(word(value), word(terms.nativeCap));
      const fee = priceOf(run, executor, dstEid, terms, total, value);
      const data = [word(size), word(gas), word(value), word(fee)];
      run.emit(executor, [EXECUTOR_JOB, wordHex(dstEid), bytes32(sender)], ...data);
      return fee;
    },
  };
}

const wordHex = (value: number): Hex => `0x${word(value)}`;

function termsOf(run: Run, worker: Hex, eid: number): Destination {
  const terms = run.get<Destination>(destinationKey(worker, eid));
  if (!terms || terms.multiplierBps === 0n) throw unsupportedDestination(word(eid));
  return terms;
}

function priceOf(run: Run, worker: Hex, eid: number, terms: Destination, gas: bigint, value: bigint): bigint {
  const price = run.get<Price>(priceKey(worker, eid));
  if (!price || price.ratio === 0n) throw priceNotSet(word(eid));
  const fee = (((gas * price.gasPrice * price.ratio) / RATIO_DENOMINATOR) * terms.multiplierBps) / BPS;
  const least = fee < terms.floor ? terms.floor : fee;
  return least + (value * price.ratio + RATIO_DENOMINATOR - 1n) / RATIO_DENOMINATOR;
}

/** All lzReceive options of an executor: repeats add up. */
function sumOf(options: Hex): { readonly gas: bigint; readonly value: bigint } {
  const hex = options.slice(2);
  const length = hex.length / 2;
  const number = (from: number, bytes: number): bigint => BigInt(`0x${hex.slice(2 * from, 2 * (from + bytes))}`);
  let [gas, value, cursor] = [0n, 0n, 0];
  while (cursor < length) {
    if (cursor + 4 > length) throw truncated(word(length), word(cursor + 4));
    const worker = number(cursor, 1);
    if (worker !== 1n) throw unsupportedWorker(word(worker), word(1));
    const size = Number(number(cursor + 1, 2));
    const kind = number(cursor + 3, 1);
    if (kind !== 1n) throw unsupportedOption(word(kind), word(1));
    if (size !== 17 && size !== 33) throw optionSize(word(size), word(17), word(33));
    const end = cursor + 3 + size;
    if (end > length) throw truncated(word(length), word(end));
    gas += number(cursor + 4, 16);
    if (size === 33) value += number(cursor + 20, 16);
    cursor = end;
  }
  return { gas, value };
}

/** What both answer, and how their prices are kept. */
export const workerMethods = (worker: Hex, owner: Hex): Readonly<Record<string, Method>> => ({
  'owner()': () => answer(addressWord(owner)),
  'updater()': (run) => answer(addressWord(updaterOf(run, worker))),
  'prices(uint32)': (run, _, args) => {
    const price = run.get<Price>(priceKey(worker, args.num(0)));
    return answer(word(price?.gasPrice ?? 0n), word(price?.ratio ?? 0n));
  },
  'destinations(uint32)': (run, _, args) => {
    const terms = run.get<Destination>(destinationKey(worker, args.num(0)));
    const { baseGas, gasPerByte, multiplierBps, floor, nativeCap, gasCap } = terms ?? NO_TERMS;
    return answer(...[baseGas, gasPerByte, multiplierBps, floor, nativeCap, gasCap].map(word));
  },
  'setGasPrice(uint32,uint128,uint128)': (run, { from }, args) => {
    if (from !== owner) throw notAuthorized(addressWord(from), addressWord(updaterOf(run, worker)));
    const [eid, gasPrice, ratio] = [args.num(0), args.big(1), args.big(2)];
    if (gasPrice > MAX_GAS_PRICE) {
      throw failure('GasPriceOutOfBounds(uint128,uint128,uint128)')(word(gasPrice), word(0), word(MAX_GAS_PRICE));
    }
    if (ratio > MAX_RATIO) {
      throw failure('RatioOutOfBounds(uint128,uint128,uint128)')(word(ratio), word(0), word(MAX_RATIO));
    }
    run.use(STORE_GAS);
    run.set(priceKey(worker, eid), { gasPrice, ratio });
    run.emit(worker, [GAS_PRICE_SET, wordHex(eid)], word(gasPrice), word(ratio));
    return '0x';
  },
});

const updaterOf = (run: Run, worker: Hex): Hex =>
  run.get<Hex>(`updater:${worker}`) ?? '0x0000000000000000000000000000000000000000';
const NO_TERMS: Destination = {
  baseGas: 0n,
  gasPerByte: 0n,
  multiplierBps: 0n,
  floor: 0n,
  nativeCap: 0n,
  gasCap: 0n,
};
