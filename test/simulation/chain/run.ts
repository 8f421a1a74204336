// One run of modelled contracts: what it changes, the logs it leaves, the gas it takes, and how it fails.
import { toEventSelector, toFunctionSelector } from 'viem';
import type { Hex } from '../../../relayer/core/ids.ts';
import type { ChainEvent } from './simEvm.ts';
import type { Draft } from './state.ts';
import { encode, type Part, Words } from './words.ts';

/** What a contract gives as its reason; `0x` for none. */
export class Revert extends Error {
  readonly data: Hex;
  constructor(data: Hex) {
    super('execution reverted');
    this.name = 'Revert';
    this.data = data;
  }
}

export type SimLog = { readonly address: Hex; readonly topics: readonly Hex[]; readonly data: Hex };

/** A model event without its place, which the block gives. */
type Omitted<T> = T extends unknown ? Omit<T, 'height' | 'txHash'> : never;
export type Happening = Omitted<Exclude<ChainEvent, { readonly kind: 'transaction' }>>;

export type BlockFacts = {
  readonly number: bigint;
  /** Seconds. */
  readonly timestamp: bigint;
  readonly baseFee: bigint;
};

export type Message = { readonly from: Hex; readonly to: Hex; readonly data: Hex; readonly value: bigint };

export type Method = (run: Run, message: Message, args: Words) => Hex;
export type Contract = {
  /** By selector. What is not there reverts without a reason, as Solidity does. */
  readonly methods: ReadonlyMap<string, Method>;
  /** Takes plain value. */
  readonly payable: boolean;
  /** Stands for its bytecode. */
  readonly code: Hex;
};

const ACCOUNT_CALL_GAS = 2_600n;
/** Writing over a slot, and into an empty one. */
export const STORE_GAS = 5_000n;
export const NEW_STORE_GAS = 22_100n;

export class Run {
  readonly draft: Draft;
  readonly block: BlockFacts;
  readonly contracts: ReadonlyMap<Hex, Contract>;
  readonly logs: SimLog[] = [];
  readonly happenings: Happening[] = [];
  readonly gasLimit: bigint;
  readonly #touched = new Set<string>();
  gasUsed = 0n;
  /** The most that had to be there at once, when it was asked for: what an estimate must offer. */
  gasWanted = 0n;

  constructor(draft: Draft, block: BlockFacts, contracts: ReadonlyMap<Hex, Contract>, gasLimit: bigint) {
    this.draft = draft;
    this.block = block;
    this.contracts = contracts;
    this.gasLimit = gasLimit;
  }

  big(key: string): bigint {
    return (this.draft.get(key) as bigint | undefined) ?? 0n;
  }
  get<T>(key: string): T | undefined {
    return this.draft.get(key) as T | undefined;
  }
  set(key: string, value: unknown): void {
    this.draft.set(key, value);
  }

  gasLeft(): bigint {
    return this.gasLimit - this.gasUsed;
  }
  /** @throws OutOfGas */
  use(gas: bigint): void {
    this.gasUsed += gas;
    if (this.gasUsed > this.gasLimit) throw new OutOfGas();
  }
  /** What is dearer the first time. */
  useOnce(what: string, gas: bigint): void {
    if (this.#touched.has(what)) return;
    this.#touched.add(what);
    this.use(gas);
  }
  /** Notes that so much has to be left here. */
  want(gas: bigint): boolean {
    const wanted = this.gasUsed + gas;
    if (wanted > this.gasWanted) this.gasWanted = wanted;
    return this.gasLeft() >= gas;
  }

  emit(address: Hex, topics: readonly Hex[], ...data: readonly Part[]): void {
    const hex = encode(...data);
    this.use(375n * BigInt(1 + topics.length) + 4n * BigInt(hex.length));
    this.logs.push({ address, topics, data: `0x${hex}` });
  }
  happened(happening: Happening): void {
    this.happenings.push(happening);
  }

  /** Moves native value. */
  pay(from: Hex, to: Hex, wei: bigint): void {
    if (wei === 0n) return;
    const left = this.big(`wei:${from}`) - wei;
    if (left < 0n) throw new Revert('0x');
    this.set(`wei:${from}`, left);
    this.set(`wei:${to}`, this.big(`wei:${to}`) + wei);
  }

  /** A contract's call by its data. @throws Revert */
  call(message: Message): Hex {
    this.use(ACCOUNT_CALL_GAS);
    return this.enter(message);
  }

  /** What a transaction itself calls. @throws Revert */
  enter(message: Message): Hex {
    this.pay(message.from, message.to, message.value);
    const contract = this.contracts.get(message.to);
    if (!contract) return '0x';
    if (message.data === '0x') {
      if (contract.payable) return '0x';
      throw new Revert('0x');
    }
    const method = contract.methods.get(message.data.slice(0, 10));
    if (!method) throw new Revert('0x');
    return method(this, message, new Words(message.data, 10));
  }

  /** Runs a part that may fail with no more than so much gas: then nothing of it happened but the gas. */
  attempt(gas: bigint, part: () => void): { readonly ok: true } | { readonly ok: false; readonly reason: Hex } {
    const mark = this.draft.mark();
    const [logs, happenings, usedBefore] = [this.logs.length, this.happenings.length, this.gasUsed];
    try {
      part();
      if (this.gasUsed - usedBefore > gas) throw new OutOfGas();
      return { ok: true };
    } catch (error) {
      if (!(error instanceof Revert)) throw error;
      this.draft.back(mark);
      this.logs.length = logs;
      this.happenings.length = happenings;
      if (error instanceof OutOfGas) this.gasUsed = usedBefore + gas;
      return { ok: false, reason: error.data };
    }
  }
}

/** All that was given is gone. */
export class OutOfGas extends Revert {
  constructor() {
    super('0x');
    this.name = 'OutOfGas';
  }
}

const selectors = new Map<string, Hex>();
export function selectorOf(signature: string): Hex {
  const known = selectors.get(signature) ?? toFunctionSelector(signature);
  selectors.set(signature, known);
  return known;
}

/** A custom error with static arguments or tails. */
export const failure =
  (signature: string) =>
  (...parts: readonly Part[]): Revert =>
    new Revert(`${selectorOf(signature)}${encode(...parts)}`);

export const topic = (signature: string): Hex => toEventSelector(signature);

export function contract(
  name: string,
  methods: Readonly<Record<string, Method>>,
  options: { readonly payable?: boolean } = {},
): Contract {
  return {
    methods: new Map(Object.entries(methods).map(([signature, method]) => [selectorOf(signature), method])),
    payable: options.payable ?? false,
    // Not run by anything: an address has code, and other code where the contract is another.
    code: `0x60806040${Buffer.from(name).toString('hex')}`,
  };
}
