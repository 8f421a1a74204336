// What outside actors do, as the transactions that they send.
import { encodeFunctionData, parseAbi } from 'viem';
import type { Hex } from '../../../relayer/core/ids.ts';
import { EMPTY_HASH, hashKey, type Origin } from './model/endpoint.ts';
import type { Facts, LegFacts } from './model/facts.ts';
import { FLAW } from './model/oft.ts';
import { type Message, selectorOf } from './run.ts';
import type { OutsideAction } from './simEvm.ts';
import type { State } from './state.ts';
import type { SimTransaction } from './transaction.ts';
import { bytes32, keccak, word } from './words.ts';

const oftAbi = parseAbi([
  'struct SendParam { uint32 dstEid; bytes32 to; uint256 amountLD; uint256 minAmountLD; bytes extraOptions; bytes composeMsg; bytes oftCmd; }',
  'struct MessagingFee { uint256 nativeFee; uint256 lzTokenFee; }',
  'function send(SendParam sendParam, MessagingFee fee, address refundAddress) payable',
  'function issue(address to, uint256 amount)',
  'function burn(uint256 amount)',
]);
const endpointAbi = parseAbi([
  'struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }',
  'function lzReceive(Origin origin, address receiver, bytes32 guid, bytes message, bytes extraData) payable',
  'function skip(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce)',
  'function clear(address oapp, Origin origin, bytes32 guid, bytes message)',
  'function nilify(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash)',
  'function burn(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash)',
]);
const libraryAbi = parseAbi(['function commitVerification(bytes packetHeader, bytes32 payloadHash)']);
const tokenAbi = parseAbi([
  'function transfer(address to, uint256 amount) returns (bool)',
  'function recover(address from, address to, uint256 amount)',
]);

/** Sends transfers, and holds what was there at the start. */
export const USER: Hex = '0x5e0000000000000000000000000000000000005e';
export const THIEF: Hex = '0x7e0000000000000000000000000000000000007e';
/** Commits and executes what is not its own. */
export const STRANGER: Hex = '0x570000000000000000000000000000000000570a';

const FEE_OFFERED = 10n ** 17n;
const GAS = 2_000_000n;

const HEADER_CHARS = 2 + 2 * 81;
const MESSAGE_FROM = 2 + 2 * 113;

export type ActionContext = {
  readonly facts: Facts;
  /** What was sent at this nonce of a path to here, if anything was. */
  readonly sent: (receiver: Hex, origin: Origin) => Hex | null;
};

type Call = {
  readonly from: Hex;
  readonly to: Hex;
  readonly data: Hex;
  readonly value?: bigint;
  readonly also?: readonly Message[];
};

/** @param serial makes each a transaction of its own. */
export function transactionsOf(
  { facts, sent }: ActionContext,
  action: OutsideAction,
  state: State,
  serial: number,
): readonly SimTransaction[] {
  const { chainId } = facts;
  const named = (index: number): Hex => keccak(`0x${word(chainId)}${word(serial)}${word(index)}`);
  const plain = {
    type: 'eip1559' as const,
    gas: GAS,
    nonce: null,
    maxFee: 0n,
    maxTip: 0n,
    chainId,
    outside: true,
    setsBalance: false,
  };
  if (action.do === 'fund') {
    const { account, wei } = action;
    return [{ ...plain, hash: named(0), from: account, to: account, data: '0x', value: wei, setsBalance: true }];
  }
  return callsOf(facts, sent, action, state).map((call, i) => ({ ...plain, value: 0n, ...call, hash: named(i) }));
}

type Doing = Exclude<OutsideAction, { readonly do: 'fund' }>;

function callsOf(facts: Facts, sent: ActionContext['sent'], action: Doing, state: State): readonly Call[] {
  switch (action.do) {
    case 'send':
      return [{ ...sendCall(action, action.amount), also: (action.more ?? []).map((more) => sendCall(action, more)) }];
    case 'skip':
    case 'clear':
    case 'nilify':
    case 'burn':
      return [pathCall(facts, sent, action, state)];
    case 'commit':
      return [commitCall(facts, action.encoded)];
    case 'execute':
      return [
        ...(isCommitted(action.encoded, state) ? [] : [commitCall(facts, action.encoded)]),
        executeCall(facts, action.encoded),
      ];
    case 'steal':
    case 'mintByHand':
    case 'donate':
    case 'burnByHand':
      return [balanceCall(facts, action)];
    case 'flaw':
      return [{ from: facts.owner, to: action.oapp, data: selectorOf(FLAW) }];
    case 'foreignNonce':
      return [{ from: action.account, to: action.account, data: '0x' }];
    default:
      return action satisfies never;
  }
}

function sendCall({ oapp, dstEid, to }: Extract<Doing, { do: 'send' }>, amount: bigint): Message {
  const parameters = {
    dstEid,
    to: bytes32(to),
    amountLD: amount,
    minAmountLD: 0n,
    extraOptions: '0x',
    composeMsg: '0x',
    oftCmd: '0x',
  } as const;
  const fee = { nativeFee: FEE_OFFERED, lzTokenFee: 0n };
  const data = encodeFunctionData({ abi: oftAbi, functionName: 'send', args: [parameters, fee, USER] });
  return { from: USER, to: oapp, data, value: FEE_OFFERED };
}

type PathAction = Extract<Doing, { do: 'skip' | 'clear' | 'nilify' | 'burn' }>;

function pathCall(facts: Facts, sent: ActionContext['sent'], action: PathAction, state: State): Call {
  const { oapp, srcEid, sender, nonce } = action;
  const origin: Origin = { srcEid, sender: bytes32(sender), nonce };
  const path = [oapp, srcEid, origin.sender, nonce] as const;
  const by = (data: Hex): Call => ({ from: facts.owner, to: facts.endpoint, data });
  const abi = endpointAbi;
  switch (action.do) {
    case 'skip':
      return by(encodeFunctionData({ abi, functionName: 'skip', args: path }));
    case 'clear': {
      const encoded = sent(oapp, origin) ?? `0x${'00'.repeat(113)}`;
      const [guid, message] = [
        `0x${encoded.slice(HEADER_CHARS, MESSAGE_FROM)}`,
        `0x${encoded.slice(MESSAGE_FROM)}`,
      ] as const;
      return by(encodeFunctionData({ abi, functionName: 'clear', args: [oapp, origin, guid, message] }));
    }
    case 'nilify':
    case 'burn': {
      const held = (state.get(hashKey(oapp, origin)) as Hex | undefined) ?? EMPTY_HASH;
      return by(encodeFunctionData({ abi, functionName: action.do, args: [...path, held] }));
    }
    default:
      return action.do satisfies never;
  }
}

const headerIn = (encoded: Hex): Hex => encoded.slice(0, HEADER_CHARS) as Hex;
const payloadHashIn = (encoded: Hex): Hex => keccak(`0x${encoded.slice(HEADER_CHARS)}`);
const originIn = (encoded: Hex): Origin => ({
  nonce: BigInt(`0x${encoded.slice(4, 20)}`),
  srcEid: Number.parseInt(encoded.slice(20, 28), 16),
  sender: `0x${encoded.slice(28, 92)}`,
});
const receiverIn = (encoded: Hex): Hex => `0x${encoded.slice(124, 164)}`;

const isCommitted = (encoded: Hex, state: State): boolean =>
  state.get(hashKey(receiverIn(encoded), originIn(encoded))) === payloadHashIn(encoded);

function commitCall({ receiveLibrary }: Facts, encoded: Hex): Call {
  const args = [headerIn(encoded), payloadHashIn(encoded)] as const;
  const data = encodeFunctionData({ abi: libraryAbi, functionName: 'commitVerification', args });
  return { from: STRANGER, to: receiveLibrary, data };
}

function executeCall({ endpoint }: Facts, encoded: Hex): Call {
  const guid: Hex = `0x${encoded.slice(HEADER_CHARS, MESSAGE_FROM)}`;
  const args = [originIn(encoded), receiverIn(encoded), guid, `0x${encoded.slice(MESSAGE_FROM)}`, '0x'] as const;
  return {
    from: STRANGER,
    to: endpoint,
    data: encodeFunctionData({ abi: endpointAbi, functionName: 'lzReceive', args }),
  };
}

function balanceCall(
  facts: Facts,
  action: Extract<Doing, { do: 'steal' | 'mintByHand' | 'donate' | 'burnByHand' }>,
): Call {
  const { oapp, amount } = action;
  const leg = facts.legs.find((one) => one.oapp === oapp) as LegFacts;
  const { token } = leg;
  const issue = (): Call => ({
    from: facts.owner,
    to: oapp,
    data: encodeFunctionData({ abi: oftAbi, functionName: 'issue', args: [THIEF, amount] }),
  });
  switch (action.do) {
    case 'steal': {
      if (leg.kind === 'mint') return issue();
      const args = [oapp, THIEF, amount] as const;
      const data = encodeFunctionData({ abi: tokenAbi, functionName: 'recover', args });
      return { from: facts.recovery, to: token, data };
    }
    case 'mintByHand':
      return issue();
    case 'donate':
      return {
        from: USER,
        to: token,
        data: encodeFunctionData({ abi: tokenAbi, functionName: 'transfer', args: [oapp, amount] }),
      };
    case 'burnByHand':
      return { from: USER, to: oapp, data: encodeFunctionData({ abi: oftAbi, functionName: 'burn', args: [amount] }) };
    default:
      return action satisfies never;
  }
}
