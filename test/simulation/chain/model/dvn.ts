// LoadlineDVN at the destination: attest, revoke, lift, reattest, and who may.
import { decodeFunctionData, toFunctionSignature } from 'viem';
import { loadlineDvnAbi } from '../../../../contracts/generated/index.ts';
import type { Hex } from '../../../../relayer/core/ids.ts';
import {
  type Contract,
  contract,
  failure,
  type Method,
  NEW_STORE_GAS,
  type Revert,
  type Run,
  STORE_GAS,
  topic,
} from '../run.ts';
import {
  addressWord,
  answer,
  boolWord,
  bytes32,
  bytesTail,
  hashWord,
  keccak,
  type Part,
  word,
  wordsTail,
} from '../words.ts';
import { attesterSetMethods, attestersOf, epochOf, guardianOf, PAUSED_KEY, thresholdOf } from './attesterSet.ts';
import { EMPTY_HASH, type Endpoint, headerOf, type Origin } from './endpoint.ts';
import { type Facts, ZERO } from './facts.ts';
import { recover } from './signatures.ts';
import type { ReceiveLibrary } from './uln.ts';
import { workerMethods } from './workers.ts';

const ascii = (text: string): Hex => keccak(`0x${Buffer.from(text).toString('hex')}`);
const DOMAIN_TYPE = ascii('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)');
const ITEM_TYPE = ascii('Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)');
const ATTESTATION_TYPE = ascii(
  'Attestation(address library,uint32 epoch,bytes32 salt,uint64 expiry,Item[] items)Item(bytes32 headerHash,bytes32 payloadHash,uint64 confirmations)',
);
const LIFT_TYPE = ascii('Lift(bytes32 headerHash,bytes32 payloadHash,uint32 number,uint32 epoch,uint64 expiry)');
const REATTEST_TYPE = ascii(
  'Reattest(address library,bytes32 headerHash,bytes32 payloadHash,uint64 confirmations,bytes32 replaces,uint32 number,uint32 epoch,uint64 expiry)',
);

const ATTESTED = topic('Attested(bytes32,address,uint256,uint256)');
const ITEM_TOMBSTONED = topic('ItemTombstoned(bytes32,bytes32,uint32)');
const ITEM_REPLACES = topic('ItemReplaces(bytes32,bytes32,bytes32)');
const ITEM_FAILED = topic('ItemFailed(bytes32,bytes32,bytes)');
const REVOKED = topic('Revoked(bytes32,bytes32,address,address,uint32)');
const LIFTED = topic('Lifted(bytes32,bytes32,uint32)');
const REATTESTED = topic('Reattested(bytes32,bytes32,address,uint64,bytes32,uint32)');

const isPaused = failure('IsPaused()');
const wrongEpoch = failure('WrongEpoch(uint32,uint32)');
const expired = failure('Expired(uint64,uint256)');
const expiryTooFar = failure('ExpiryTooFar(uint64,uint256)');
const libraryNotAllowed = failure('ReceiveLibraryNotAllowed(address)');
const emptyBatch = failure('EmptyBatch()');
const onlyTombstoned = failure('OnlyTombstoned(uint256,uint256)');
const signaturesLength = failure('SignaturesLength(uint256,uint256)');
const invalidSignature = failure('InvalidSignature(uint256)');
const notAscending = failure('SignersNotAscending(uint256,address,address)');
const signerNotAttester = failure('SignerNotAttester(uint256,address)');
const notAttester = failure('NotAttester(address)');
const rateExceeded = failure('RevokeRateExceeded(address,uint256,uint256)');
const nothingToRevoke = failure('NothingToRevoke(bytes32,bytes32)');
const committedOrDone = failure('CommittedOrDone(bytes32,bytes32)');
const tombstoneActive = failure('TombstoneActive(uint32)');
const tombstoneNumber = failure('TombstoneNumber(uint32,uint32)');
const zeroConfirmations = failure('ZeroConfirmations(uint256)');
const headerLength = failure('HeaderLength(uint256,uint256)');
const headerVersion = failure('HeaderVersion(uint8,uint8)');
const headerDestination = failure('HeaderDestination(uint32,uint32)');
const headerReceiver = failure('HeaderReceiver(bytes32)');

const HEADER_CHARS = 2 + 2 * 81;
const MAX_EXPIRY = 3_600n;
const REVOKE_INTERVAL = 900n;
const REVOKE_BURST = 16n;
const MAX_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;
const RECOVER_GAS = 6_000n;
const ITEM_GAS = 12_000n;
const STEP_GAS = 15_000n;

const usedKey = (digest: Hex): string => `dvn:used:${digest}`;

type Stone = { readonly number: number; readonly active: boolean };
const NO_STONE: Stone = { number: 0, active: false };
const stoneKey = (headerHash: Hex, payloadHash: Hex): string => `dvn:stone:${headerHash}:${payloadHash}`;
const stoneOf = (run: Run, headerHash: Hex, payloadHash: Hex): Stone =>
  run.get<Stone>(stoneKey(headerHash, payloadHash)) ?? NO_STONE;
const fullKey = (attester: Hex): string => `dvn:full:${attester}`;

const hashOf = (...words: readonly string[]): Hex => keccak(`0x${words.join('')}`);

type Path = {
  readonly srcEid: number;
  readonly sender: Hex;
  readonly receiver: Hex;
  readonly confirmations: bigint;
  readonly items: readonly { readonly nonce: bigint; readonly payloadHash: Hex }[];
};
type Item = { readonly header: Hex; readonly payloadHash: Hex; readonly confirmations: bigint };
type Batch = { readonly receiveLibrary: Hex; readonly epoch: number; readonly salt: Hex; readonly expiry: bigint };
type AttestArgs = readonly [Batch, readonly Path[], Hex];

/** By the generated ABI, so that a changed layout is followed; each calldata once. */
const MAX_DECODED = 2_000;
const decoded = new Map<Hex, unknown>();
function argsOf<T>(data: Hex): T {
  const known = decoded.get(data) ?? decodeFunctionData({ abi: loadlineDvnAbi, data }).args;
  if (decoded.size >= MAX_DECODED) decoded.clear();
  decoded.set(data, known);
  return known as T;
}
const signatureOf = (name: string): string => {
  const item = loadlineDvnAbi.find((one) => one.type === 'function' && one.name === name);
  if (item?.type !== 'function') throw new Error(`saw no ${name} in the DVN's ABI`);
  return toFunctionSignature(item);
};

export const attestSignature = signatureOf('attest');

export function createDvn(facts: Facts, endpoint: Endpoint, library: ReceiveLibrary): Contract {
  const { dvn, owner, eid } = facts;
  const separator = hashOf(
    hashWord(DOMAIN_TYPE),
    hashWord(ascii('LoadlineDVN')),
    hashWord(ascii('1')),
    word(facts.chainId),
    addressWord(dvn),
  );
  const typed = (structHash: Hex): Hex => keccak(`0x1901${separator.slice(2)}${structHash.slice(2)}`);
  const allowed = (receiveLibrary: Hex): boolean => receiveLibrary === facts.receiveLibrary;

  /** What can never be right about a header. */
  function problemOf(header: Hex): Revert | null {
    if (header.length !== HEADER_CHARS) return headerLength(word((header.length - 2) / 2), word(81));
    const version = Number.parseInt(header.slice(2, 4), 16);
    if (version !== 1) return headerVersion(word(version), word(1));
    const dstEid = Number.parseInt(header.slice(92, 100), 16);
    if (dstEid !== eid) return headerDestination(word(dstEid), word(eid));
    const receiver = header.slice(100, 164);
    return /^0{24}/.test(receiver) ? null : headerReceiver(receiver);
  }

  const placeOf = (header: Hex): { readonly receiver: Hex; readonly origin: Origin } => ({
    receiver: `0x${header.slice(124, 164)}`,
    origin: {
      nonce: BigInt(`0x${header.slice(4, 20)}`),
      srcEid: Number.parseInt(header.slice(20, 28), 16),
      sender: `0x${header.slice(28, 92)}`,
    },
  });

  const committedAt = (run: Run, header: Hex): Hex => {
    const { receiver, origin } = placeOf(header);
    return endpoint.committed(run, receiver, origin);
  };
  function isOver(run: Run, header: Hex, payloadHash: Hex, committed: Hex): boolean {
    if (committed !== EMPTY_HASH) return committed === payloadHash;
    const { receiver, origin } = placeOf(header);
    return origin.nonce <= endpoint.lazy(run, receiver, origin);
  }
  function requireOpen(run: Run, header: Hex, payloadHash: Hex): Hex {
    const problem = problemOf(header);
    if (problem) throw problem;
    const committed = committedAt(run, header);
    if (isOver(run, header, payloadHash, committed)) {
      throw committedOrDone(hashWord(keccak(header)), hashWord(payloadHash));
    }
    return committed;
  }

  function requireUnexpired(run: Run, expiry: bigint): void {
    const now = run.block.timestamp;
    if (now > expiry) throw expired(word(expiry), word(now));
    if (expiry > now + MAX_EXPIRY) throw expiryTooFar(word(expiry), word(now + MAX_EXPIRY));
  }

  function requireQuorum(run: Run, digest: Hex, signatures: Hex): void {
    const count = thresholdOf(run);
    const size = (signatures.length - 2) / 2;
    if (size !== count * 65) throw signaturesLength(word(size), word(count * 65));
    const attesters = attestersOf(run);
    let previous: Hex = ZERO;
    for (let i = 0; i < count; i += 1) {
      run.use(RECOVER_GAS);
      const one = signatures.slice(2 + 130 * i, 2 + 130 * (i + 1));
      const [r, s, v]: [Hex, Hex, number] = [
        `0x${one.slice(0, 64)}`,
        `0x${one.slice(64, 128)}`,
        Number.parseInt(one.slice(128), 16),
      ];
      if (BigInt(s) > MAX_S || (v !== 27 && v !== 28)) throw invalidSignature(word(i));
      const signer = recover(digest, r, s, v - 27);
      if (signer === null) throw invalidSignature(word(i));
      if (signer <= previous) throw notAscending(word(i), addressWord(signer), addressWord(previous));
      if (!attesters.includes(signer)) throw signerNotAttester(word(i), addressWord(signer));
      previous = signer;
    }
  }

  function digestOf({ receiveLibrary, epoch, salt, expiry }: Batch, items: readonly Item[]): Hex {
    const hashes = items.map(({ header, payloadHash, confirmations }) =>
      hashWord(hashOf(hashWord(ITEM_TYPE), hashWord(keccak(header)), hashWord(payloadHash), word(confirmations))),
    );
    const itemsHash = keccak(`0x${hashes.join('')}`);
    return typed(
      hashOf(
        hashWord(ATTESTATION_TYPE),
        addressWord(receiveLibrary),
        word(epoch),
        hashWord(salt),
        word(expiry),
        hashWord(itemsHash),
      ),
    );
  }

  const itemsOf = ({ srcEid, sender, receiver, confirmations, items }: Path): readonly Item[] =>
    items.map(({ nonce, payloadHash }) => ({
      header: headerOf({ srcEid, sender, nonce }, eid, bytes32(receiver)),
      payloadHash,
      confirmations,
    }));

  function attestItem(run: Run, item: Item, index: number): 'leftOut' | 'tombstoned' | 'attested' {
    run.use(ITEM_GAS);
    const { header, payloadHash, confirmations } = item;
    const headerHash = keccak(header);
    const emit = (event: Hex, ...data: readonly Part[]): void =>
      run.emit(dvn, [event, headerHash, payloadHash], ...data);
    if (confirmations === 0n) {
      emit(ITEM_FAILED, bytesTail(zeroConfirmations(word(index)).data));
      return 'leftOut';
    }
    const stone = stoneOf(run, headerHash, payloadHash);
    if (stone.active) {
      emit(ITEM_TOMBSTONED, word(stone.number));
      return 'tombstoned';
    }
    const seen = library.lookup(run, headerHash, payloadHash, dvn);
    if (seen !== undefined && seen >= confirmations) return 'leftOut';
    const committed = committedAt(run, header);
    if (isOver(run, header, payloadHash, committed)) return 'leftOut';
    if (committed !== EMPTY_HASH) {
      emit(ITEM_REPLACES, hashWord(committed));
      return 'leftOut';
    }
    library.verify(run, dvn, header, payloadHash, confirmations);
    return 'attested';
  }

  function attest(run: Run, data: Hex): Hex {
    run.use(STEP_GAS);
    const [given, paths, signatures] = argsOf<AttestArgs>(data);
    const items = paths.flatMap(itemsOf);
    const batch = { ...given, receiveLibrary: given.receiveLibrary.toLowerCase() as Hex };
    const digest = digestOf(batch, items);
    if (run.get(usedKey(digest))) return '0x';
    if (run.get(PAUSED_KEY)) throw isPaused();
    const epoch = epochOf(run);
    if (batch.epoch !== epoch) throw wrongEpoch(word(batch.epoch), word(epoch));
    requireUnexpired(run, batch.expiry);
    if (!allowed(batch.receiveLibrary)) throw libraryNotAllowed(addressWord(batch.receiveLibrary));
    if (items.length === 0) throw emptyBatch();
    requireQuorum(run, digest, signatures);
    run.use(NEW_STORE_GAS);
    run.set(usedKey(digest), true);
    const results = items.map((item, index) => attestItem(run, item, index));
    const count = (wanted: string): number => results.filter((result) => result === wanted).length;
    const [attested, tombstoned] = [count('attested'), count('tombstoned')];
    if (attested === 0 && tombstoned !== 0) throw onlyTombstoned(word(tombstoned), word(items.length));
    run.emit(dvn, [ATTESTED, digest, bytes32(batch.receiveLibrary)], word(attested), word(items.length));
    return '0x';
  }

  const availableAt = (run: Run, attester: Hex): bigint => {
    const [fullAt, burst] = [run.big(fullKey(attester)), (REVOKE_BURST - 1n) * REVOKE_INTERVAL];
    return fullAt > burst ? fullAt - burst : 0n;
  };
  function spendRevocation(run: Run, attester: Hex): void {
    if (!attestersOf(run).includes(attester)) throw notAttester(addressWord(attester));
    const [now, at] = [run.block.timestamp, availableAt(run, attester)];
    if (now < at) throw rateExceeded(addressWord(attester), word(now), word(at));
    const fullAt = run.big(fullKey(attester));
    run.set(fullKey(attester), (fullAt > now ? fullAt : now) + REVOKE_INTERVAL);
  }

  const revoke: Method = (run, { from }, args) => {
    run.use(STEP_GAS);
    const [receiveLibrary, header, payloadHash] = [args.address(0), args.bytes(1), args.hash(2)];
    if (from !== guardianOf(run)) spendRevocation(run, from);
    if (!allowed(receiveLibrary)) throw libraryNotAllowed(addressWord(receiveLibrary));
    requireOpen(run, header, payloadHash);
    const headerHash = keccak(header);
    const stone = stoneOf(run, headerHash, payloadHash);
    const standing = library.lookup(run, headerHash, payloadHash, dvn) ?? 0n;
    if (stone.active && standing === 0n) throw nothingToRevoke(hashWord(headerHash), hashWord(payloadHash));
    const number = stone.number + 1;
    run.use(stone.number === 0 ? NEW_STORE_GAS : STORE_GAS);
    run.set(stoneKey(headerHash, payloadHash), { number, active: true });
    run.emit(dvn, [REVOKED, headerHash, payloadHash, bytes32(from)], addressWord(receiveLibrary), word(number));
    if (standing !== 0n) library.verify(run, dvn, header, payloadHash, 0n);
    return answer(word(number));
  };

  type Agreed = { readonly headerHash: Hex; readonly payloadHash: Hex; readonly number: number };
  function agreed(run: Run, digest: Hex, of: Agreed, expiry: bigint, signatures: Hex): Stone {
    if (run.get(PAUSED_KEY)) throw isPaused();
    requireUnexpired(run, expiry);
    const stone = stoneOf(run, of.headerHash, of.payloadHash);
    if (of.number !== stone.number) throw tombstoneNumber(word(of.number), word(stone.number));
    requireQuorum(run, digest, signatures);
    return stone;
  }

  const lift: Method = (run, _, args) => {
    run.use(STEP_GAS);
    const [headerHash, payloadHash, number] = [args.hash(0), args.hash(1), args.num(2)];
    const [expiry, signatures] = [args.big(3), args.bytes(4)];
    const words = [hashWord(LIFT_TYPE), hashWord(headerHash), hashWord(payloadHash), word(number)];
    const digest = typed(hashOf(...words, word(epochOf(run)), word(expiry)));
    const stone = agreed(run, digest, { headerHash, payloadHash, number }, expiry, signatures);
    if (!stone.active) return '0x';
    run.set(stoneKey(headerHash, payloadHash), { number, active: false });
    run.emit(dvn, [LIFTED, headerHash, payloadHash], word(number));
    return '0x';
  };

  const reattest: Method = (run, _, args) => {
    run.use(STEP_GAS);
    const [receiveLibrary, header, payloadHash] = [args.address(0), args.bytes(1), args.hash(2)];
    const [confirmations, number, expiry, signatures] = [args.big(3), args.num(4), args.big(5), args.bytes(6)];
    if (!allowed(receiveLibrary)) throw libraryNotAllowed(addressWord(receiveLibrary));
    if (confirmations === 0n) throw zeroConfirmations(word(0));
    const replaces = requireOpen(run, header, payloadHash);
    const headerHash = keccak(header);
    const digest = typed(
      hashOf(
        hashWord(REATTEST_TYPE),
        addressWord(receiveLibrary),
        hashWord(headerHash),
        hashWord(payloadHash),
        word(confirmations),
        hashWord(replaces),
        word(number),
        word(epochOf(run)),
        word(expiry),
      ),
    );
    const stone = agreed(run, digest, { headerHash, payloadHash, number }, expiry, signatures);
    if (stone.active) throw tombstoneActive(word(number));
    run.use(number === 0 ? NEW_STORE_GAS : STORE_GAS);
    run.set(stoneKey(headerHash, payloadHash), { number: number + 1, active: false });
    const data = [word(confirmations), hashWord(replaces), word(number + 1)];
    run.emit(dvn, [REATTESTED, headerHash, payloadHash, bytes32(receiveLibrary)], ...data);
    library.verify(run, dvn, header, payloadHash, confirmations);
    return '0x';
  };

  const methods: Record<string, Method> = {
    ...workerMethods(dvn, owner),
    ...attesterSetMethods(dvn, owner),
    [attestSignature]: (run, { data }) => attest(run, data),
    [signatureOf('revoke')]: revoke,
    [signatureOf('lift')]: lift,
    [signatureOf('reattest')]: reattest,
    'epoch()': (run) => answer(word(epochOf(run))),
    'threshold()': (run) => answer(word(thresholdOf(run))),
    'attesters()': (run) => answer(wordsTail(attestersOf(run).map(addressWord))),
    'guardian()': (run) => answer(addressWord(guardianOf(run))),
    'paused()': (run) => answer(boolWord(run.get(PAUSED_KEY) === true)),
    'isAttester(address)': (run, _, args) => answer(boolWord(attestersOf(run).includes(args.address(0)))),
    'isReceiveLibrary(address)': (_run, _, args) => answer(boolWord(allowed(args.address(0)))),
    'isDigestUsed(bytes32)': (run, _, args) => answer(boolWord(run.get(usedKey(args.hash(0))) === true)),
    'revokeAvailableAt(address)': (run, _, args) => answer(word(availableAt(run, args.address(0)))),
    'domainSeparator()': () => answer(hashWord(separator)),
    'endpoint()': () => answer(addressWord(facts.endpoint)),
    'localEid()': () => answer(word(eid)),
    'tombstone(bytes32,bytes32)': (run, _, args) => {
      const { number, active } = stoneOf(run, args.hash(0), args.hash(1));
      return answer(word(number), boolWord(active));
    },
  };
  return contract('LoadlineDVN', methods, { payable: true });
}
