// LoadlineExecutor at the destination: commits and executes packets, each on its own.
import { decodeFunctionData, toFunctionSignature } from 'viem';
import { loadlineExecutorAbi } from '../../../../contracts/generated/index.ts';
import type { Hex } from '../../../../relayer/core/ids.ts';
import {
  type Contract,
  contract,
  failure,
  type Message,
  NEW_STORE_GAS,
  Revert,
  type Run,
  selectorOf,
  topic,
} from '../run.ts';
import {
  addressWord,
  answer,
  boolWord,
  bytes32,
  bytesTail,
  encode,
  hashWord,
  keccak,
  tuplesTail,
  word,
} from '../words.ts';
import { attestSignature } from './dvn.ts';
import { EMPTY_HASH, type Endpoint, guidOf, headerOf, type Origin } from './endpoint.ts';
import { type Facts, ZERO } from './facts.ts';
import type { ReceiveLibrary } from './uln.ts';
import { workerMethods } from './workers.ts';

const PACKET_COMMITTED = topic('PacketCommitted(bytes32,address)');
const PACKET_FAILED = topic('PacketFailed(bytes32,address,uint8,uint256,bytes)');
const SUBMITTER_SET = topic('SubmitterSet(address,bool)');
const PACKET_DONE = topic('PacketAlreadyDone(bytes32,uint64)');

const insufficientGas = failure('InsufficientGas(uint256,uint256)');
const insufficientValue = failure('InsufficientValue(uint256,uint256)');
const notCommitted = failure('NotCommitted(bytes32,bytes32)');

const notAuthorized = failure('NotAuthorized(address,address)');

/** Whose failed executions raise an alert. */
const submitterKey = (account: Hex): string => `submitter:${account}`;

const ITEM_OVERHEAD = 60_000n;
const GAS_PER_MESSAGE_BYTE = 24n;
const CALL_OVERHEAD = 15_000n;
const MAX_REASON_CHARS = 2 + 2 * 256;
const STAGE = { commit: 0, execute: 1 } as const;
/** Reads, hashes and calls around an item's two calls, as observed. */
const ITEM_GAS = 3_000n;
const FIRST_ITEM_GAS = 12_000n;

type Path = {
  readonly srcEid: number;
  readonly sender: Hex;
  readonly receiver: Hex;
  readonly receiveLibrary: Hex;
  readonly deliveries: readonly {
    readonly nonce: bigint;
    readonly gasLimit: bigint;
    readonly value: bigint;
    readonly message: Hex;
  }[];
};
/** One packet, with what path and nonce make of it. */
type Delivery = {
  readonly origin: Origin;
  readonly receiver: Hex;
  readonly receiveLibrary: Hex;
  readonly gasLimit: bigint;
  readonly value: bigint;
  readonly message: Hex;
  readonly header: Hex;
  readonly guid: Hex;
  readonly payloadHash: Hex;
};
type Outcome = { readonly committed: boolean; readonly executed: boolean; readonly reason: Hex };
type Tried = { readonly ok: true } | { readonly ok: false; readonly reason: Hex };
type Decoded = { readonly args: readonly unknown[]; readonly functionName: string };

const MAX_DECODED = 2_000;
const decoded = new Map<Hex, Decoded>();
/** By the generated ABI, so that a changed layout is followed; each calldata once. */
function decode(data: Hex): Decoded {
  const known = decoded.get(data) ?? (decodeFunctionData({ abi: loadlineExecutorAbi, data }) as Decoded);
  if (decoded.size >= MAX_DECODED) decoded.clear();
  decoded.set(data, known);
  return known;
}

const lower = (value: Hex): Hex => value.toLowerCase() as Hex;

function deliveriesOf(paths: readonly Path[], eid: number): readonly Delivery[] {
  return paths.flatMap(({ srcEid, sender, deliveries, ...path }) => {
    const [receiver, receiveLibrary] = [lower(path.receiver), lower(path.receiveLibrary)];
    return deliveries.map(({ nonce, gasLimit, value, message }) => {
      const origin: Origin = { srcEid, sender, nonce };
      const header = headerOf(origin, eid, bytes32(receiver));
      const guid = guidOf(header);
      const payloadHash = keccak(`${guid}${message.slice(2)}`);
      return { origin, receiver, receiveLibrary, gasLimit, value, message, header, guid, payloadHash };
    });
  });
}

/** What a call of the executor carries to this chain, by guid. */
export function carriedBy(data: Hex, eid: number): readonly Hex[] {
  const { functionName, args } = decode(data);
  if (functionName !== 'commitAndExecute') return [];
  return deliveriesOf((args as readonly [readonly Path[]])[0], eid).map(({ guid }) => guid);
}

const signatureOf = (name: string): string => {
  const found = loadlineExecutorAbi.find((one) => one.type === 'function' && one.name === name);
  if (found?.type !== 'function') throw new Error(`saw no ${name} in the executor's ABI`);
  return toFunctionSignature(found);
};
const ATTEST = selectorOf(attestSignature);

const bounded = (reason: Hex): Hex => reason.slice(0, MAX_REASON_CHARS) as Hex;

export function createExecutor(facts: Facts, endpoint: Endpoint, library: ReceiveLibrary, commitGas: bigint): Contract {
  const { executor, owner, eid } = facts;
  const stored = (run: Run, { receiver, origin }: Delivery): Hex => endpoint.committed(run, receiver, origin);
  const isDone = (run: Run, { receiver, origin }: Delivery): boolean =>
    origin.nonce <= endpoint.lazy(run, receiver, origin);

  function gasOf({ gasLimit, receiveLibrary, message }: Delivery): bigint {
    const calls = gasLimit + (receiveLibrary === ZERO ? 0n : commitGas);
    return (calls * 64n) / 63n + ITEM_OVERHEAD + BigInt((message.length - 2) / 2) * GAS_PER_MESSAGE_BYTE;
  }

  function call(run: Run, gasLimit: bigint, part: () => void): Tried {
    const wanted = ((gasLimit + CALL_OVERHEAD) * 64n) / 63n;
    if (!run.want(wanted)) throw insufficientGas(word(run.gasLeft()), word(wanted));
    const tried = run.attempt(gasLimit, part);
    return tried.ok ? tried : { ok: false, reason: bounded(tried.reason) };
  }

  const failed = (run: Run, by: Hex, item: Delivery, stage: number, gas: bigint, reason: Hex): void =>
    run.emit(executor, [PACKET_FAILED, item.guid, bytes32(by)], word(stage), word(gas), bytesTail(reason));

  function passOver(run: Run, { guid, origin }: Delivery): Outcome {
    run.emit(executor, [PACKET_DONE, guid], word(origin.nonce));
    return { committed: true, executed: false, reason: '0x' };
  }

  /** Null: the endpoint holds it, or so the library says. */
  function makeReady(run: Run, by: Hex, item: Delivery): Outcome | null {
    let reason: Hex = '0x';
    if (item.receiveLibrary !== ZERO) {
      const tried = call(run, commitGas, () => {
        // Another library is an address without code: the call does nothing, and succeeds.
        if (item.receiveLibrary === facts.receiveLibrary) library.commit(run, item.header, item.payloadHash);
      });
      if (tried.ok) return null;
      reason = tried.reason;
    }
    const held = stored(run, item);
    if (held === item.payloadHash) return null;
    if (held === EMPTY_HASH && isDone(run, item)) return passOver(run, item);
    if (item.receiveLibrary === ZERO) reason = notCommitted(hashWord(held), hashWord(item.payloadHash)).data;
    failed(run, by, item, STAGE.commit, item.gasLimit, reason);
    return { committed: false, executed: false, reason };
  }

  function leaveCommitted(run: Run, by: Hex, item: Delivery): Outcome {
    const held = stored(run, item);
    if (held === item.payloadHash) {
      run.emit(executor, [PACKET_COMMITTED, item.guid, bytes32(item.receiver)]);
      return { committed: true, executed: false, reason: '0x' };
    }
    const reason = notCommitted(hashWord(held), hashWord(item.payloadHash)).data;
    failed(run, by, item, STAGE.commit, 0n, reason);
    return { committed: false, executed: false, reason };
  }

  function deliver(run: Run, by: Hex, item: Delivery): Outcome {
    run.useOnce('executor', FIRST_ITEM_GAS);
    run.use(ITEM_GAS);
    const unready = makeReady(run, by, item);
    if (unready) return unready;
    const { gasLimit, value, receiver, guid, message, origin } = item;
    if (gasLimit === 0n) return leaveCommitted(run, by, item);
    const tried = call(run, gasLimit, () => {
      run.pay(executor, facts.endpoint, value);
      endpoint.lzReceive(run, executor, value, origin, receiver, guid, message);
    });
    if (tried.ok) return { committed: true, executed: true, reason: '0x' };
    const { reason } = tried;
    const committed = stored(run, item) === item.payloadHash;
    if (!committed && isDone(run, item)) return passOver(run, item);
    failed(run, by, item, STAGE.execute, gasLimit, reason);
    if (committed && run.get(submitterKey(by))) endpoint.alert(run, executor, { ...item, gas: gasLimit, reason });
    return { committed, executed: false, reason };
  }

  function deliverAll(run: Run, { from, value }: Message, paths: readonly Path[]): Hex {
    const items = deliveriesOf(paths, eid);
    const wanted = items.reduce((sum, item) => sum + item.value, 0n);
    const gasWanted = items.reduce((sum, item) => sum + gasOf(item), 0n);
    if (!run.want(gasWanted)) throw insufficientGas(word(run.gasLeft()), word(gasWanted));
    if (wanted > value) throw insufficientValue(word(value), word(wanted));
    let change = value;
    const outcomes = items.map((item) => {
      const outcome = deliver(run, from, item);
      if (outcome.executed) change -= item.value;
      return outcome;
    });
    run.pay(executor, from, change);
    return answer(
      tuplesTail(
        outcomes.map(({ committed, executed, reason }) =>
          encode(boolWord(committed), boolWord(executed), bytesTail(reason)),
        ),
      ),
    );
  }

  /** Has a batch attested first; what that says when it fails is cut as all reasons are. */
  function attestAndDeliver(run: Run, message: Message): Hex {
    const [verifier, attestation, paths] = decode(message.data).args as readonly [Hex, Hex, readonly Path[]];
    const data: Hex = `${ATTEST}${attestation.slice(2)}`;
    const tried = run.attempt(run.gasLeft(), () => {
      run.call({ from: executor, to: lower(verifier), data, value: 0n });
    });
    if (!tried.ok) throw new Revert(bounded(tried.reason));
    return deliverAll(run, message, paths);
  }

  return contract('LoadlineExecutor', {
    ...workerMethods(executor, owner),
    [signatureOf('commitAndExecute')]: (run, message) =>
      deliverAll(run, message, (decode(message.data).args as readonly [readonly Path[]])[0]),
    [signatureOf('attestCommitAndExecute')]: attestAndDeliver,
    'commitGas()': () => answer(word(commitGas)),
    'endpoint()': () => answer(addressWord(facts.endpoint)),
    'localEid()': () => answer(word(eid)),
    'isSubmitter(address)': (run, _, args) => answer(boolWord(run.get(submitterKey(args.address(0))) === true)),
    'setSubmitter(address,bool)': (run, { from }, args) => {
      if (from !== owner) throw notAuthorized(addressWord(from), addressWord(owner));
      run.use(NEW_STORE_GAS);
      run.set(submitterKey(args.address(0)), args.bool(1));
      run.emit(executor, [SUBMITTER_SET, bytes32(args.address(0))], args.word(1));
      return '0x';
    },
  });
}
