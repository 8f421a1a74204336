// EndpointV2: outbound nonces, what is committed at each inbound nonce, execution, and what an application's delegate
// may do to its own path.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { failure, type Method, NEW_STORE_GAS, Revert, type Run, topic } from '../run.ts';
import { addressWord, answer, boolWord, bytesTail, hashWord, keccak, type Words, word } from '../words.ts';
import { type Facts, MAX_UINT256, ZERO } from './facts.ts';
import type { Oapps } from './oft.ts';
import { type SendLibrary, setConfig } from './uln.ts';

const PACKET_SENT = topic('PacketSent(bytes,bytes,address)');
const PACKET_VERIFIED = topic('PacketVerified((uint32,bytes32,uint64),address,bytes32)');
const PACKET_DELIVERED = topic('PacketDelivered((uint32,bytes32,uint64),address)');
const NONCE_SKIPPED = topic('InboundNonceSkipped(uint32,bytes32,address,uint64)');
const NILIFIED = topic('PacketNilified(uint32,bytes32,address,uint64,bytes32)');
const BURNT = topic('PacketBurnt(uint32,bytes32,address,uint64,bytes32)');
const ALERT = topic(
  'LzReceiveAlert(address,address,(uint32,bytes32,uint64),bytes32,uint256,uint256,bytes,bytes,bytes)',
);
const DELEGATE_SET = topic('DelegateSet(address,address)');

const invalidLibrary = failure('LZ_InvalidReceiveLibrary()');
const notInitializable = failure('LZ_PathNotInitializable()');
const notVerifiable = failure('LZ_PathNotVerifiable()');
const invalidHash = failure('LZ_InvalidPayloadHash()');
const invalidNonce = failure('LZ_InvalidNonce(uint64)');
const hashNotFound = failure('LZ_PayloadHashNotFound(bytes32,bytes32)');
const unauthorized = failure('LZ_Unauthorized()');
const onlyRegistered = failure('LZ_OnlyRegisteredLib()');
const insufficientFee = failure('LZ_InsufficientFee(uint256,uint256,uint256,uint256)');

export const EMPTY_HASH: Hex = `0x${'0'.repeat(64)}`;
export const NIL_HASH: Hex = `0x${MAX_UINT256.toString(16)}`;

export type Origin = { readonly srcEid: number; readonly sender: Hex; readonly nonce: bigint };

const pathOf = (receiver: Hex, { srcEid, sender }: Pick<Origin, 'srcEid' | 'sender'>): string =>
  `${receiver}:${srcEid}:${sender}`;
export const lazyKey = (receiver: Hex, origin: Pick<Origin, 'srcEid' | 'sender'>): string =>
  `lazy:${pathOf(receiver, origin)}`;
export const hashKey = (receiver: Hex, origin: Origin): string => `hash:${pathOf(receiver, origin)}:${origin.nonce}`;
export const outboundKey = (sender: Hex, dstEid: number, receiver: Hex): string =>
  `out:${sender}:${dstEid}:${receiver}`;
export const delegateKey = (oapp: Hex): string => `delegate:${oapp}`;

const originWords = ({ srcEid, sender, nonce }: Origin): string => word(srcEid) + hashWord(sender) + word(nonce);
const originOf = (args: Words, from: number): Origin => ({
  srcEid: args.num(from),
  sender: args.hash(from + 1),
  nonce: args.big(from + 2),
});

/** version 1 · nonce 8 · srcEid 4 · sender 32 · dstEid 4 · receiver 32 bytes. */
export const headerOf = (origin: Origin, dstEid: number, receiver32: Hex): Hex =>
  `0x01${origin.nonce.toString(16).padStart(16, '0')}${origin.srcEid.toString(16).padStart(8, '0')}${origin.sender.slice(2)}${dstEid.toString(16).padStart(8, '0')}${receiver32.slice(2)}`;
export const guidOf = (header: Hex): Hex => keccak(`0x${header.slice(4)}`);
const word32 = (address: Hex): Hex => `0x${addressWord(address)}`;

// What each step costs beside its logs, as observed.
const VERIFY_GAS = 25_000n;
const FIRST_VERIFY_GAS = 8_000n;
const CLEAR_GAS = 5_000n;
const SEND_GAS = 60_000n;
const STEP_GAS = 8_000n;

export type Endpoint = ReturnType<typeof createEndpoint>;

export function createEndpoint(facts: Facts, oapps: Oapps, sendLibrary: SendLibrary) {
  const { eid, endpoint, receiveLibrary } = facts;

  const committed = (run: Run, receiver: Hex, origin: Origin): Hex =>
    run.get<Hex>(hashKey(receiver, origin)) ?? EMPTY_HASH;
  const lazy = (run: Run, receiver: Hex, origin: Pick<Origin, 'srcEid' | 'sender'>): bigint =>
    run.big(lazyKey(receiver, origin));
  const guidAt = (receiver: Hex, origin: Origin): Hex => guidOf(headerOf(origin, eid, word32(receiver)));

  function inbound(run: Run, receiver: Hex, origin: Pick<Origin, 'srcEid' | 'sender'>): bigint {
    let nonce = lazy(run, receiver, origin);
    while (committed(run, receiver, { ...origin, nonce: nonce + 1n }) !== EMPTY_HASH) nonce += 1n;
    return nonce;
  }

  /** From a receive library. @throws Revert */
  function verify(run: Run, library: Hex, origin: Origin, receiver: Hex, payloadHash: Hex): void {
    run.useOnce('verify', FIRST_VERIFY_GAS);
    run.use(VERIFY_GAS);
    if (library !== receiveLibrary) throw invalidLibrary();
    const known = lazy(run, receiver, origin);
    if (known === 0n && !oapps.allowsPath(run, receiver, origin)) throw notInitializable();
    if (origin.nonce <= known && committed(run, receiver, origin) === EMPTY_HASH) throw notVerifiable();
    if (payloadHash === EMPTY_HASH) throw invalidHash();
    run.set(hashKey(receiver, origin), payloadHash);
    run.emit(endpoint, [PACKET_VERIFIED], originWords(origin), addressWord(receiver), hashWord(payloadHash));
    run.happened({ kind: 'committed', guid: guidAt(receiver, origin), payloadHash });
  }

  function clearPayload(run: Run, receiver: Hex, origin: Origin, guid: Hex, message: Hex): void {
    run.use(CLEAR_GAS);
    const known = lazy(run, receiver, origin);
    for (let nonce = known + 1n; nonce <= origin.nonce; nonce += 1n) {
      if (committed(run, receiver, { ...origin, nonce }) === EMPTY_HASH) throw invalidNonce(word(nonce));
    }
    if (origin.nonce > known) run.set(lazyKey(receiver, origin), origin.nonce);
    const actual = keccak(`${guid}${message.slice(2)}`);
    const expected = committed(run, receiver, origin);
    if (expected !== actual) throw hashNotFound(hashWord(expected), hashWord(actual));
    run.set(hashKey(receiver, origin), undefined);
  }

  const delivered = (run: Run, origin: Origin, receiver: Hex): void =>
    run.emit(endpoint, [PACKET_DELIVERED], originWords(origin), addressWord(receiver));

  function lzReceive(run: Run, by: Hex, value: bigint, origin: Origin, receiver: Hex, guid: Hex, message: Hex): void {
    clearPayload(run, receiver, origin, guid, message);
    run.pay(endpoint, receiver, value);
    oapps.receive(run, { receiver, origin, guid, message, executor: by });
    delivered(run, origin, receiver);
  }

  /** @throws Revert */
  function send(
    run: Run,
    sender: Hex,
    value: bigint,
    params: { readonly dstEid: number; readonly receiver: Hex; readonly message: Hex; readonly options: Hex },
    refund: Hex,
  ): { readonly guid: Hex; readonly encoded: Hex } {
    run.use(SEND_GAS);
    const { dstEid, receiver, message, options } = params;
    const key = outboundKey(sender, dstEid, receiver);
    const nonce = run.big(key) + 1n;
    run.set(key, nonce);
    const header = headerOf({ srcEid: eid, sender: word32(sender), nonce }, dstEid, receiver);
    const guid = guidOf(header);
    const encoded: Hex = `${header}${guid.slice(2)}${message.slice(2)}`;
    const fee = sendLibrary.send(run, { sender, dstEid, header, encoded, message, options });
    run.emit(endpoint, [PACKET_SENT], bytesTail(encoded), bytesTail(options), addressWord(facts.sendLibrary));
    if (fee > value) throw insufficientFee(word(fee), word(value), word(0n), word(0n));
    run.pay(endpoint, facts.sendLibrary, fee);
    run.pay(endpoint, refund, value - fee);
    return { guid, encoded };
  }

  function authorized(run: Run, from: Hex, oapp: Hex): void {
    if (from !== oapp && from !== run.get<Hex>(delegateKey(oapp))) throw unauthorized();
  }

  const pathArgs = (args: Words): { readonly oapp: Hex; readonly origin: Origin } => ({
    oapp: args.address(0),
    origin: { srcEid: args.num(1), sender: args.hash(2), nonce: args.big(3) },
  });
  /** `(srcEid, sender, receiver, nonce)`, as the events of a path have it. */
  const placeWords = (oapp: Hex, { srcEid, sender, nonce }: Origin): string =>
    word(srcEid) + hashWord(sender) + addressWord(oapp) + word(nonce);

  const methods: Record<string, Method> = {
    'eid()': () => answer(word(eid)),
    'outboundNonce(address,uint32,bytes32)': (run, _, args) =>
      answer(word(run.big(outboundKey(args.address(0), args.num(1), args.hash(2))))),
    'lazyInboundNonce(address,uint32,bytes32)': (run, _, args) =>
      answer(word(lazy(run, args.address(0), { srcEid: args.num(1), sender: args.hash(2) }))),
    'inboundNonce(address,uint32,bytes32)': (run, _, args) =>
      answer(word(inbound(run, args.address(0), { srcEid: args.num(1), sender: args.hash(2) }))),
    'inboundPayloadHash(address,uint32,bytes32,uint64)': (run, _, args) => {
      const { oapp, origin } = pathArgs(args);
      return answer(hashWord(committed(run, oapp, origin)));
    },
    'getSendLibrary(address,uint32)': () => answer(addressWord(facts.sendLibrary)),
    'isDefaultSendLibrary(address,uint32)': () => answer(boolWord(true)),
    'getReceiveLibrary(address,uint32)': () => answer(addressWord(receiveLibrary), boolWord(true)),
    'receiveLibraryTimeout(address,uint32)': () => answer(addressWord(ZERO), word(0n)),
    'defaultReceiveLibraryTimeout(uint32)': () => answer(addressWord(ZERO), word(0n)),
    'delegates(address)': (run, _, args) => answer(addressWord(run.get<Hex>(delegateKey(args.address(0))) ?? ZERO)),
    'setConfig(address,address,(uint32,uint32,bytes)[])': (run, { from }, args) => {
      const [oapp, library] = [args.address(0), args.address(1)];
      if (library !== facts.sendLibrary && library !== receiveLibrary) throw onlyRegistered();
      authorized(run, from, oapp);
      const params = args.tuples(2).map((one) => ({ eid: one.num(0), type: one.num(1), config: one.bytes(2) }));
      setConfig(run, facts, library, oapp, params);
      return '0x';
    },
    'setDelegate(address)': (run, { from }, args) => {
      run.set(delegateKey(from), args.address(0));
      run.emit(endpoint, [DELEGATE_SET], addressWord(from), args.word(0));
      return '0x';
    },
    'lzReceive((uint32,bytes32,uint64),address,bytes32,bytes,bytes)': (run, { from, value }, args) => {
      const receiver = args.address(3);
      lzReceive(run, from, value, originOf(args, 0), receiver, args.hash(4), args.bytes(5));
      return '0x';
    },
    'skip(address,uint32,bytes32,uint64)': (run, { from }, args) => {
      run.use(STEP_GAS);
      const { oapp, origin } = pathArgs(args);
      authorized(run, from, oapp);
      if (origin.nonce !== inbound(run, oapp, origin) + 1n) throw invalidNonce(word(origin.nonce));
      run.set(lazyKey(oapp, origin), origin.nonce);
      run.emit(endpoint, [NONCE_SKIPPED], placeWords(oapp, origin));
      run.happened({ kind: 'givenUp', how: 'skip', guid: guidAt(oapp, origin) });
      return '0x';
    },
    'clear(address,(uint32,bytes32,uint64),bytes32,bytes)': (run, { from }, args) => {
      run.use(STEP_GAS);
      const oapp = args.address(0);
      authorized(run, from, oapp);
      const origin = originOf(args, 1);
      clearPayload(run, oapp, origin, args.hash(4), args.bytes(5));
      delivered(run, origin, oapp);
      run.happened({ kind: 'givenUp', how: 'clear', guid: guidAt(oapp, origin) });
      return '0x';
    },
    'nilify(address,uint32,bytes32,uint64,bytes32)': (run, { from }, args) => {
      run.use(STEP_GAS);
      const { oapp, origin } = pathArgs(args);
      authorized(run, from, oapp);
      const [current, named] = [committed(run, oapp, origin), args.hash(4)];
      if (current !== named) throw hashNotFound(hashWord(current), hashWord(named));
      if (origin.nonce <= lazy(run, oapp, origin) && current === EMPTY_HASH) throw invalidNonce(word(origin.nonce));
      run.use(current === EMPTY_HASH ? NEW_STORE_GAS : 0n);
      run.set(hashKey(oapp, origin), NIL_HASH);
      run.emit(endpoint, [NILIFIED], placeWords(oapp, origin), hashWord(named));
      run.happened({ kind: 'givenUp', how: 'nilify', guid: guidAt(oapp, origin) });
      return '0x';
    },
    'burn(address,uint32,bytes32,uint64,bytes32)': (run, { from }, args) => {
      run.use(STEP_GAS);
      const { oapp, origin } = pathArgs(args);
      authorized(run, from, oapp);
      const [current, named] = [committed(run, oapp, origin), args.hash(4)];
      if (current !== named) throw hashNotFound(hashWord(current), hashWord(named));
      if (current === EMPTY_HASH || origin.nonce > lazy(run, oapp, origin)) throw invalidNonce(word(origin.nonce));
      run.set(hashKey(oapp, origin), undefined);
      run.emit(endpoint, [BURNT], placeWords(oapp, origin), hashWord(named));
      run.happened({ kind: 'givenUp', how: 'burn', guid: guidAt(oapp, origin) });
      return '0x';
    },
    'send((uint32,bytes32,bytes,bytes,bool),address)': (run, { from, value }, args) => {
      const params = args.at(0);
      if (params.bool(4)) throw new Revert('0x');
      const [dstEid, receiver] = [params.num(0), params.hash(1)];
      const [message, options] = [params.bytes(2), params.bytes(3)];
      const sent = send(run, from, value, { dstEid, receiver, message, options }, args.address(1));
      run.happened({ kind: 'sent', ...sent, amount: 0n });
      return '0x';
    },
  };

  /** Tells LayerZero's tools of a failure. */
  function alert(
    run: Run,
    by: Hex,
    of: { origin: Origin; receiver: Hex; guid: Hex; gas: bigint; value: bigint; message: Hex; reason: Hex },
  ): void {
    const { origin, receiver, guid, gas, value, message, reason } = of;
    run.emit(
      endpoint,
      [ALERT, word32(receiver), word32(by)],
      originWords(origin),
      hashWord(guid),
      word(gas),
      word(value),
      bytesTail(message),
      bytesTail('0x'),
      bytesTail(reason),
    );
  }

  return { methods, verify, lzReceive, send, alert, committed, lazy, guidAt };
}
