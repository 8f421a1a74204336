// OFT and OFT adapter: debit, the message in shared units, credit, and what the owner configures.
import type { Hex } from '../../../../relayer/core/ids.ts';
import { type Contract, contract, failure, type Method, Revert, type Run, STORE_GAS, topic } from '../run.ts';
import { addressWord, answer, bytes32, bytesTail, hashWord, type Words, word } from '../words.ts';
import { delegateKey, type Endpoint, type Origin } from './endpoint.ts';
import { DEAD, type Facts, type LegFacts, MAX_UINT64, SHARED_DECIMALS, ZERO } from './facts.ts';
import { burn, lockedTokenMethods, mint, requireOwner, tokenMethods, transfer, transferFrom } from './token.ts';

const OFT_SENT = topic('OFTSent(bytes32,uint32,address,uint256,uint256)');
const OFT_RECEIVED = topic('OFTReceived(bytes32,uint32,address,uint256)');
const PEER_SET = topic('PeerSet(uint32,bytes32)');
const COMPOSE_SENT = topic('ComposeSent(address,address,bytes32,uint16,bytes)');

const noPeer = failure('NoPeer(uint32)');
const onlyPeer = failure('OnlyPeer(uint32,bytes32)');
const notEnoughNative = failure('NotEnoughNative(uint256)');
const slippage = failure('SlippageExceeded(uint256,uint256)');
const overflowed = failure('AmountSDOverflowed(uint256)');
const invalidOptions = failure('InvalidOptions(bytes)');

export const peerKey = (oapp: Hex, eid: number): string => `peer:${oapp}:${eid}`;
export const enforcedKey = (oapp: Hex, eid: number, type: number): string => `enforced:${oapp}:${eid}:${type}`;

/** No function of the real contract: it begins and ends the flaw. */
export const FLAW = 'simulatedFlaw()';

const SEND = 1;
const SEND_AND_CALL = 2;
const RECEIVE_GAS = 12_000n;
const SEND_GAS = 20_000n;
const NO_PEER: Hex = `0x${'0'.repeat(64)}`;

type Received = {
  readonly receiver: Hex;
  readonly origin: Origin;
  readonly guid: Hex;
  readonly message: Hex;
  readonly executor: Hex;
};

export type Oapps = {
  readonly allowsPath: (run: Run, receiver: Hex, origin: Origin) => boolean;
  /** @throws Revert */
  readonly receive: (run: Run, received: Received) => void;
};

export function createOapps(facts: Facts): Oapps {
  const legs = new Map(facts.legs.map((leg) => [leg.oapp, leg]));
  return {
    // An address without code answers nothing, and what answers nothing reverts in its caller.
    allowsPath: (run, receiver, { srcEid, sender }) => {
      if (!legs.has(receiver)) throw new Revert('0x');
      return peerOf(run, receiver, srcEid) === sender;
    },
    receive: (run, received) => {
      const leg = legs.get(received.receiver);
      if (!leg) throw new Revert('0x');
      receive(run, facts, leg, received);
    },
  };
}

const peerOf = (run: Run, oapp: Hex, eid: number): Hex => run.get<Hex>(peerKey(oapp, eid)) ?? NO_PEER;
const rateOf = ({ decimals }: LegFacts): bigint => 10n ** BigInt(decimals - SHARED_DECIMALS);

function requirePeer(run: Run, oapp: Hex, eid: number): Hex {
  const peer = peerOf(run, oapp, eid);
  if (peer === NO_PEER) throw noPeer(word(eid));
  return peer;
}

/** Set: the application pays what arrives twice, as one with a flaw might; ours has none. */
const flawKey = (oapp: Hex): string => `flawed:${oapp}`;

function receive(run: Run, facts: Facts, leg: LegFacts, { receiver, origin, guid, message }: Received): void {
  run.use(RECEIVE_GAS);
  const { srcEid, sender } = origin;
  if (requirePeer(run, receiver, srcEid) !== sender) throw onlyPeer(word(srcEid), hashWord(sender));
  // Slices that do not lie within the message revert without a reason.
  if (message.length < 2 + 2 * 40) throw new Revert('0x');
  const named: Hex = `0x${message.slice(26, 66)}`;
  const amount = BigInt(`0x${message.slice(66, 82)}`) * rateOf(leg);
  const to = leg.kind === 'mint' && named === ZERO ? DEAD : named;
  if (leg.kind === 'mint') mint(run, leg.token, to, amount);
  else transfer(run, leg.token, leg.oapp, to, amount);
  if (message.length > 2 + 2 * 40) {
    const composed: Hex = `0x${origin.nonce.toString(16).padStart(16, '0')}${srcEid.toString(16).padStart(8, '0')}${word(amount)}${message.slice(82)}`;
    const [from, recipient] = [addressWord(receiver), addressWord(named)];
    run.emit(facts.endpoint, [COMPOSE_SENT], from, recipient, hashWord(guid), word(0n), bytesTail(composed));
  }
  run.emit(receiver, [OFT_RECEIVED, guid, bytes32(named)], word(srcEid), word(amount));
  run.happened({ kind: 'arrived', guid, to, amount });
  if (run.get(flawKey(receiver)) !== true) return;
  if (leg.kind === 'mint') mint(run, leg.token, to, amount);
  else transfer(run, leg.token, leg.oapp, to, amount);
  run.emit(receiver, [OFT_RECEIVED, guid, bytes32(named)], word(srcEid), word(amount));
  run.happened({ kind: 'arrived', guid, to, amount, byFlaw: true });
}

type SendParam = {
  readonly dstEid: number;
  readonly to: Hex;
  readonly amount: bigint;
  readonly least: bigint;
  readonly extra: Hex;
  readonly compose: Hex;
};

const sendParamOf = (args: Words): SendParam => ({
  dstEid: args.num(0),
  to: args.hash(1),
  amount: args.big(2),
  least: args.big(3),
  extra: args.bytes(4),
  compose: args.bytes(5),
});

function combined(run: Run, oapp: Hex, eid: number, type: number, extra: Hex): Hex {
  const enforced = run.get<Hex>(enforcedKey(oapp, eid, type)) ?? '0x';
  if (enforced === '0x') return extra;
  if (extra === '0x') return enforced;
  if (!extra.startsWith('0x0003')) throw invalidOptions(bytesTail(extra));
  return `${enforced}${extra.slice(6)}`;
}

function send(run: Run, facts: Facts, endpoint: Endpoint, leg: LegFacts, from: Hex, value: bigint, args: Words): Hex {
  run.use(SEND_GAS);
  const { dstEid, to, amount, least, extra, compose } = sendParamOf(args.at(0));
  const rate = rateOf(leg);
  const sent = amount - (amount % rate);
  if (sent < least) throw slippage(word(sent), word(least));
  if (leg.kind === 'mint') burn(run, leg.token, from, sent);
  else transferFrom(run, leg.token, leg.oapp, from, leg.oapp, sent);
  const shared = sent / rate;
  if (shared > MAX_UINT64) throw overflowed(word(shared));
  const tail = compose === '0x' ? '' : addressWord(from) + compose.slice(2);
  const message: Hex = `0x${to.slice(2)}${shared.toString(16).padStart(16, '0')}${tail}`;
  const options = combined(run, leg.oapp, dstEid, compose === '0x' ? SEND : SEND_AND_CALL, extra);
  const [offered, inToken, refund] = [args.big(1), args.big(2), args.address(3)];
  if (value !== offered) throw notEnoughNative(word(value));
  if (inToken !== 0n) throw failure('LzTokenUnavailable()')();
  run.pay(leg.oapp, facts.endpoint, value);
  const receiver = requirePeer(run, leg.oapp, dstEid);
  const { guid, encoded } = endpoint.send(run, leg.oapp, value, { dstEid, receiver, message, options }, refund);
  run.emit(leg.oapp, [OFT_SENT, guid, bytes32(from)], word(dstEid), word(sent), word(sent));
  run.happened({ kind: 'sent', guid, encoded, amount: sent });
  return answer(hashWord(guid));
}

function oftMethods(facts: Facts, endpoint: Endpoint, leg: LegFacts): Readonly<Record<string, Method>> {
  const { oapp, token } = leg;
  const { owner } = facts;
  return {
    'token()': () => answer(addressWord(token)),
    'endpoint()': () => answer(addressWord(facts.endpoint)),
    'owner()': () => answer(addressWord(owner)),
    'sharedDecimals()': () => answer(word(SHARED_DECIMALS)),
    'decimalConversionRate()': () => answer(word(rateOf(leg))),
    'msgInspector()': () => answer(addressWord(ZERO)),
    'peers(uint32)': (run, _, args) => answer(hashWord(peerOf(run, oapp, args.num(0)))),
    'enforcedOptions(uint32,uint16)': (run, _, args) =>
      answer(bytesTail(run.get<Hex>(enforcedKey(oapp, args.num(0), args.num(1))) ?? '0x')),
    'setPeer(uint32,bytes32)': (run, { from }, args) => {
      requireOwner(from, owner);
      run.use(STORE_GAS);
      run.set(peerKey(oapp, args.num(0)), args.hash(1));
      run.emit(oapp, [PEER_SET], args.word(0), args.word(1));
      return '0x';
    },
    'setDelegate(address)': (run, { from }, args) => {
      requireOwner(from, owner);
      run.use(STORE_GAS);
      run.set(delegateKey(oapp), args.address(0));
      run.emit(facts.endpoint, [topic('DelegateSet(address,address)')], addressWord(oapp), args.word(0));
      return '0x';
    },
    'send((uint32,bytes32,uint256,uint256,bytes,bytes,bytes),(uint256,uint256),address)': (run, message, args) =>
      send(run, facts, endpoint, leg, message.from, message.value, args),
  };
}

/** The OApp of a leg, and the token beside it where it has one of its own. */
export function legContracts(facts: Facts, endpoint: Endpoint, leg: LegFacts): readonly (readonly [Hex, Contract])[] {
  const oft: Record<string, Method> = {
    ...oftMethods(facts, endpoint, leg),
    [FLAW]: (run, { from }) => {
      requireOwner(from, facts.owner);
      run.set(flawKey(leg.oapp), run.get(flawKey(leg.oapp)) !== true);
      return '0x';
    },
  };
  if (leg.kind === 'mint') {
    const { owner } = facts;
    const issuing: Record<string, Method> = {
      'issue(address,uint256)': (run, { from }, args) => {
        requireOwner(from, owner);
        mint(run, leg.token, args.address(0), args.big(1));
        return '0x';
      },
      'burn(uint256)': (run, { from }, args) => {
        burn(run, leg.token, from, args.big(0));
        return '0x';
      },
    };
    const methods = { ...tokenMethods(leg.token, leg.decimals), ...oft, ...issuing };
    return [[leg.oapp, contract('OFT', methods)]];
  }
  return [
    [leg.oapp, contract('OFTAdapter', oft)],
    [leg.token, contract('Token', lockedTokenMethods(leg.token, leg.decimals, facts))],
  ];
}
