// SendUln302 and ReceiveUln302: whom a send pays, who verifies, and when that is enough.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { failure, type Method, type Run, topic } from '../run.ts';
import {
  addressWord,
  answer,
  bytesTail,
  hashWord,
  keccak,
  type Tail,
  tupleTail,
  Words,
  word,
  wordsTail,
} from '../words.ts';
import type { Endpoint } from './endpoint.ts';
import { type Facts, MAX_UINT64, ZERO } from './facts.ts';
import type { Workers } from './workers.ts';

const EXECUTOR_FEE_PAID = topic('ExecutorFeePaid(address,uint256)');
const DVN_FEE_PAID = topic('DVNFeePaid(address[],address[],uint256[])');
const ULN_CONFIG_SET = topic('UlnConfigSet(address,uint32,(uint64,uint8,uint8,uint8,address[],address[]))');
const EXECUTOR_CONFIG_SET = topic('ExecutorConfigSet(address,uint32,(uint32,address))');
const PAYLOAD_VERIFIED = topic('PayloadVerified(address,bytes,uint256,bytes32)');

const verifying = failure('LZ_ULN_Verifying()');
const invalidHeader = failure('LZ_ULN_InvalidPacketHeader()');
const invalidVersion = failure('LZ_ULN_InvalidPacketVersion()');
const invalidEid = failure('LZ_ULN_InvalidEid()');
const atLeastOneDvn = failure('LZ_ULN_AtLeastOneDVN()');
const invalidSize = failure('LZ_MessageLib_InvalidMessageSize(uint256,uint256)');
const invalidOptions = failure('LZ_ULN_InvalidWorkerOptions(uint256)');
const invalidWorker = failure('LZ_ULN_InvalidWorkerId(uint8)');
const unsupportedType = failure('LZ_ULN_UnsupportedOptionType(uint16)');

export type Uln = {
  readonly confirmations: bigint;
  readonly requiredCount: number;
  readonly optionalCount: number;
  readonly optionalThreshold: number;
  readonly required: readonly Hex[];
  readonly optional: readonly Hex[];
};
export type ExecutorConfig = { readonly maxMessageSize: number; readonly executor: Hex };

const NONE: Uln = {
  confirmations: 0n,
  requiredCount: 0,
  optionalCount: 0,
  optionalThreshold: 0,
  required: [],
  optional: [],
};
const NIL_COUNT = 255;
const HEADER_CHARS = 2 + 2 * 81;

/** Of an OApp, or ZERO for the default. */
export const ulnKey = (library: Hex, oapp: Hex, eid: number): string => `uln:${library}:${oapp}:${eid}`;
export const executorKey = (oapp: Hex, eid: number): string => `executor:${oapp}:${eid}`;
/** Confirmations that were attested; absent where none was. */
const lookupKey = (headerHash: Hex, payloadHash: Hex, dvn: Hex): string => `seen:${headerHash}:${payloadHash}:${dvn}`;

const rawUln = (run: Run, library: Hex, oapp: Hex, eid: number): Uln =>
  run.get<Uln>(ulnKey(library, oapp, eid)) ?? NONE;

/** With the defaults filled in. @throws Revert */
function ulnOf(run: Run, library: Hex, oapp: Hex, eid: number): Uln {
  const [own, base] = [rawUln(run, library, oapp, eid), rawUln(run, library, ZERO, eid)];
  const required = own.requiredCount === 0 ? base : own;
  const optional = own.optionalCount === 0 ? base : own;
  const confirmations = own.confirmations === 0n ? base.confirmations : own.confirmations;
  const found: Uln = {
    confirmations: confirmations === MAX_UINT64 ? 0n : confirmations,
    ...(required.requiredCount === NIL_COUNT
      ? { requiredCount: 0, required: [] }
      : { requiredCount: required.requiredCount, required: required.required }),
    ...(optional.optionalCount === NIL_COUNT
      ? { optionalCount: 0, optionalThreshold: 0, optional: [] }
      : {
          optionalCount: optional.optionalCount,
          optionalThreshold: optional.optionalThreshold,
          optional: optional.optional,
        }),
  };
  if (found.requiredCount === 0 && found.optionalThreshold === 0) throw atLeastOneDvn();
  return found;
}

const ulnTail = (uln: Uln): Tail =>
  tupleTail(
    word(uln.confirmations),
    word(uln.requiredCount),
    word(uln.optionalCount),
    word(uln.optionalThreshold),
    wordsTail(uln.required.map(addressWord)),
    wordsTail(uln.optional.map(addressWord)),
  );
const ulnAnswer = (uln: Uln): Hex => answer(ulnTail(uln));

const CONFIG_TYPE = { executor: 1, uln: 2 } as const;
const unsupportedEid = failure('LZ_ULN_UnsupportedEid(uint32)');
const invalidConfigType = failure('LZ_ULN_InvalidConfigType(uint32)');
const invalidRequired = failure('LZ_ULN_InvalidRequiredDVNCount()');
const invalidOptional = failure('LZ_ULN_InvalidOptionalDVNCount()');
const invalidThreshold = failure('LZ_ULN_InvalidOptionalDVNThreshold()');
const unsorted = failure('LZ_ULN_Unsorted()');

/** One setting of an OApp: `config` is what its type encodes. */
export type ConfigParam = { readonly eid: number; readonly type: number; readonly config: Hex };

const ulnIn = (config: Hex): Uln => {
  const at = new Words(config, 2).at(0);
  const addresses = (index: number): readonly Hex[] => at.list(index).map((one) => `0x${one.slice(24)}` as Hex);
  return {
    confirmations: at.big(0),
    requiredCount: at.num(1),
    optionalCount: at.num(2),
    optionalThreshold: at.num(3),
    required: addresses(4),
    optional: addresses(5),
  };
};

function requireSorted(dvns: readonly Hex[]): void {
  let last: Hex = ZERO;
  for (const dvn of dvns) {
    if (dvn <= last) throw unsorted();
    last = dvn;
  }
}

/** Counts say how many there are; none and the default name nobody. */
function requireConsistent({ requiredCount, optionalCount, optionalThreshold, required, optional }: Uln): void {
  const named = (count: number): number => (count === 0 || count === NIL_COUNT ? 0 : count);
  if (required.length !== named(requiredCount)) throw invalidRequired();
  requireSorted(required);
  if (optional.length !== named(optionalCount)) throw invalidOptional();
  const least = named(optionalCount) === 0 ? 0 : 1;
  if (optionalThreshold < least || optionalThreshold > named(optionalCount)) throw invalidThreshold();
  requireSorted(optional);
}

const CONFIG_GAS = 15_000n;
const CONFIG_DVN_GAS = 25_000n;

/** As the endpoint hands it on. @throws Revert */
export function setConfig(run: Run, facts: Facts, library: Hex, oapp: Hex, params: readonly ConfigParam[]): void {
  for (const { eid, type, config } of params) {
    const base = rawUln(run, library, ZERO, eid);
    if (base.requiredCount === 0 && base.optionalThreshold === 0) throw unsupportedEid(word(eid));
    if (type === CONFIG_TYPE.uln) {
      const uln = ulnIn(config);
      run.use(CONFIG_GAS + CONFIG_DVN_GAS * BigInt(uln.required.length + uln.optional.length));
      requireConsistent(uln);
      run.set(ulnKey(library, oapp, eid), uln);
      ulnOf(run, library, oapp, eid);
      run.emit(library, [ULN_CONFIG_SET], addressWord(oapp), word(eid), ulnTail(uln));
    } else if (type === CONFIG_TYPE.executor && library === facts.sendLibrary) {
      const words = new Words(config, 2);
      const [maxMessageSize, executor] = [words.num(0), words.address(1)];
      run.set(executorKey(oapp, eid), { maxMessageSize, executor });
      run.emit(
        library,
        [EXECUTOR_CONFIG_SET],
        addressWord(oapp),
        word(eid),
        word(maxMessageSize),
        addressWord(executor),
      );
    } else throw invalidConfigType(word(type));
  }
}

/** What both libraries answer. */
const configMethods = (library: Hex): Record<string, Method> => ({
  'getUlnConfig(address,uint32)': (run, _, args) => ulnAnswer(ulnOf(run, library, args.address(0), args.num(1))),
  'getAppUlnConfig(address,uint32)': (run, _, args) => ulnAnswer(rawUln(run, library, args.address(0), args.num(1))),
});

export type SendLibrary = {
  readonly methods: Readonly<Record<string, Method>>;
  /** Pays the workers and tells what that comes to. @throws Revert */
  readonly send: (
    run: Run,
    packet: {
      readonly sender: Hex;
      readonly dstEid: number;
      readonly header: Hex;
      readonly encoded: Hex;
      readonly message: Hex;
      readonly options: Hex;
    },
  ) => bigint;
};

const ASSIGN_GAS = 25_000n;

export function createSendLibrary(facts: Facts, workers: Workers): SendLibrary {
  const library = facts.sendLibrary;

  function executorOf(run: Run, oapp: Hex, eid: number): ExecutorConfig {
    const own = run.get<ExecutorConfig>(executorKey(oapp, eid));
    const base = run.get<ExecutorConfig>(executorKey(ZERO, eid));
    return {
      maxMessageSize: own?.maxMessageSize || base?.maxMessageSize || 0,
      executor: (own && own.executor !== ZERO ? own.executor : base?.executor) ?? ZERO,
    };
  }

  const book = (run: Run, worker: Hex, fee: bigint): void => {
    run.use(ASSIGN_GAS);
    const key = `fee:${library}:${worker}`;
    if (fee > 0n) run.set(key, run.big(key) + fee);
  };

  return {
    send: (run, { sender, dstEid, header, encoded, message, options }) => {
      const { executor: executorOptions, hasDvn } = splitOptions(options);
      const { executor, maxMessageSize } = executorOf(run, sender, dstEid);
      const size = (message.length - 2) / 2;
      if (size > maxMessageSize) throw invalidSize(word(size), word(maxMessageSize));
      const executorFee = workers.assignExecutor(run, executor, { dstEid, sender, size, options: executorOptions });
      book(run, executor, executorFee);
      run.emit(library, [EXECUTOR_FEE_PAID], addressWord(executor), word(executorFee));
      const { required, optional, confirmations } = ulnOf(run, library, sender, dstEid);
      const payloadHash = keccak(`0x${encoded.slice(HEADER_CHARS)}`);
      const job = { dstEid, sender, headerHash: keccak(header), payloadHash, confirmations, hasOptions: hasDvn };
      const fees = [...required, ...optional].map((dvn) => {
        const fee = workers.assignDvn(run, dvn, job);
        book(run, dvn, fee);
        return fee;
      });
      run.emit(
        library,
        [DVN_FEE_PAID],
        wordsTail(required.map(addressWord)),
        wordsTail(optional.map(addressWord)),
        wordsTail(fees.map(word)),
      );
      return fees.reduce((sum, fee) => sum + fee, executorFee);
    },
    methods: {
      ...configMethods(library),
      'getExecutorConfig(address,uint32)': (run, _, args) => {
        const { maxMessageSize, executor } = executorOf(run, args.address(0), args.num(1));
        return answer(word(maxMessageSize), addressWord(executor));
      },
      'executorConfigs(address,uint32)': (run, _, args) => {
        const found = run.get<ExecutorConfig>(executorKey(args.address(0), args.num(1)));
        return answer(word(found?.maxMessageSize ?? 0), addressWord(found?.executor ?? ZERO));
      },
      'fees(address)': (run, _, args) => answer(word(run.big(`fee:${library}:${args.address(0)}`))),
    },
  };
}

/** Options of type 3 by worker; the older types are not modelled, and are refused as unknown ones are. */
function splitOptions(options: Hex): { readonly executor: Hex; readonly hasDvn: boolean } {
  const bytes = options.slice(2);
  if (bytes.length < 4) throw invalidOptions(word(0));
  const type = Number.parseInt(bytes.slice(0, 4), 16);
  if (type !== 3) throw unsupportedType(word(type));
  let cursor = 4;
  let executor = '';
  let hasDvn = false;
  while (cursor < bytes.length) {
    const worker = Number.parseInt(bytes.slice(cursor, cursor + 2), 16);
    if (worker !== 1 && worker !== 2) throw invalidWorker(word(worker));
    const size = Number.parseInt(bytes.slice(cursor + 2, cursor + 6) || '0', 16);
    if (size === 0) throw invalidOptions(word(cursor / 2 + 1));
    const end = cursor + 6 + 2 * size;
    if (end > bytes.length) throw invalidOptions(word(end / 2));
    if (worker === 1) executor += bytes.slice(cursor, end);
    else hasDvn = true;
    cursor = end;
  }
  return { executor: `0x${executor}`, hasDvn };
}

const VERIFY_GAS = 25_000n;
const COMMIT_GAS = 5_000n;
const FIRST_COMMIT_GAS = 14_000n;

export type ReceiveLibrary = {
  readonly methods: Readonly<Record<string, Method>>;
  readonly lookup: (run: Run, headerHash: Hex, payloadHash: Hex, dvn: Hex) => bigint | undefined;
  readonly verify: (run: Run, dvn: Hex, header: Hex, payloadHash: Hex, confirmations: bigint) => void;
  /** @throws Revert */
  readonly commit: (run: Run, header: Hex, payloadHash: Hex) => void;
};

export function createReceiveLibrary(facts: Facts, endpoint: Endpoint): ReceiveLibrary {
  const library = facts.receiveLibrary;
  const lookup: ReceiveLibrary['lookup'] = (run, headerHash, payloadHash, dvn) =>
    run.get<bigint>(lookupKey(headerHash, payloadHash, dvn));

  const verify: ReceiveLibrary['verify'] = (run, dvn, header, payloadHash, confirmations) => {
    run.use(VERIFY_GAS);
    run.set(lookupKey(keccak(header), payloadHash, dvn), confirmations);
    const data = [addressWord(dvn), bytesTail(header), word(confirmations), hashWord(payloadHash)] as const;
    run.emit(library, [PAYLOAD_VERIFIED], ...data);
    if (dvn !== facts.dvn) return;
    const kind = confirmations === 0n ? 'revoked' : 'attested';
    run.happened({ kind, header, payloadHash });
  };

  const commit: ReceiveLibrary['commit'] = (run, header, payloadHash) => {
    run.useOnce('commit', FIRST_COMMIT_GAS);
    run.use(COMMIT_GAS);
    const at = new HeaderOf(header, facts.eid);
    const uln = ulnOf(run, library, at.receiver, at.origin.srcEid);
    const headerHash = keccak(header);
    const verified = (dvn: Hex): boolean => {
      const seen = lookup(run, headerHash, payloadHash, dvn);
      return seen !== undefined && seen >= uln.confirmations;
    };
    const enough = uln.optionalCount === 0 || uln.optional.filter(verified).length >= uln.optionalThreshold;
    if (!uln.required.every(verified) || !enough) throw verifying();
    for (const dvn of [...uln.required, ...uln.optional]) {
      run.set(lookupKey(headerHash, payloadHash, dvn), undefined);
    }
    endpoint.verify(run, library, at.origin, at.receiver, payloadHash);
  };

  return {
    lookup,
    verify,
    commit,
    methods: {
      ...configMethods(library),
      'hashLookup(bytes32,bytes32,address)': (run, _, args) => {
        const seen = lookup(run, args.hash(0), args.hash(1), args.address(2));
        return answer(word(seen === undefined ? 0 : 1), word(seen ?? 0n));
      },
      'verify(bytes,bytes32,uint64)': (run, { from }, args) => {
        verify(run, from, args.bytes(0), args.hash(1), args.big(2));
        return '0x';
      },
      'commitVerification(bytes,bytes32)': (run, _, args) => {
        commit(run, args.bytes(0), args.hash(1));
        return '0x';
      },
    },
  };
}

/** A packet's header as the library takes it. @throws Revert for what is none, or another chain's. */
class HeaderOf {
  readonly origin: { readonly srcEid: number; readonly sender: Hex; readonly nonce: bigint };
  readonly receiver: Hex;
  constructor(header: Hex, eid: number) {
    if (header.length !== HEADER_CHARS) throw invalidHeader();
    if (header.slice(2, 4) !== '01') throw invalidVersion();
    if (Number.parseInt(header.slice(92, 100), 16) !== eid) throw invalidEid();
    this.origin = {
      nonce: BigInt(`0x${header.slice(4, 20)}`),
      srcEid: Number.parseInt(header.slice(20, 28), 16),
      sender: `0x${header.slice(28, 92)}`,
    };
    this.receiver = `0x${header.slice(124, 164)}`;
  }
}
