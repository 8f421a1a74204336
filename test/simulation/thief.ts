// Somebody who has stolen the attesters' keys: attests, from an account of their own, what was never sent, or another payload
// of what was, and executes it. No node sent it; what is asked of the nodes is that they see it and stop.
import { concatHex, type Hex, keccak256, numberToHex, stringToHex } from 'viem';
import { attestationMessage, attestCall } from '../../chains/evm/attestCall.ts';
import type { PayloadHash } from '../../relayer/core/ids.ts';
import { namedAccount } from '../support/accounts.ts';
import {
  bytes32,
  decodePacket,
  encodePacket,
  guidOf,
  headerOf,
  oftMessage,
  type Packet,
  payloadHashOf,
} from '../support/packet.ts';
import { CANONICAL, RpcFailure, type SimEvm } from './chain/simEvm.ts';
import type { Scheduler } from './scheduler.ts';
import { ATTESTERS, THRESHOLD } from './setting.ts';

const account = namedAccount('simulated thief');
const LOOT: Hex = '0x00000000000000000000000000000000000001ad';
const WEI = 10n ** 20n;
const MAX_FEE = 3n * 10n ** 12n;
const TRIES = 4;
const EPOCH_SELECTOR = '0x900cf0cf';

export type Theft = {
  readonly at: SimEvm;
  /** A packet of the path that is robbed: any that was sent on it. */
  readonly like: Hex;
  /** One above all that were sent on the path: nothing was ever sent under it. */
  readonly nextNonce: bigint;
  readonly how: 'unsent' | 'otherRecipient' | 'otherAmount';
  readonly blockMs: number;
  /** Told of each transaction of theirs, before it is sent. */
  readonly onSent: (hash: Hex) => void;
};

export function rob(scheduler: Scheduler, theft: Theft): void {
  const { at, blockMs } = theft;
  const encoded = forgedLike(theft);
  if (encoded === null) return;
  at.act({ do: 'fund', account: account.address.toLowerCase() as Hex, wei: WEI });
  scheduler.after(2 * blockMs, 'a thief attests', () => void attest(scheduler, theft, encoded, TRIES));
  // Earlier nonces of the path may still be in its way.
  for (let turn = 1; turn <= TRIES; turn++) {
    scheduler.after((2 + 2 * turn) * blockMs, 'a thief executes', () => at.act({ do: 'execute', encoded }));
  }
}

function forgedLike({ like, nextNonce, how }: Theft): Hex | null {
  const packet = decodePacket(like);
  if (!packet) return null;
  const nonce = how === 'unsent' ? nextNonce : packet.nonce;
  const path = { srcEid: packet.srcEid, sender: packet.sender, dstEid: packet.dstEid, receiver: packet.receiver };
  return encodePacket({ ...path, nonce, guid: guidOf({ ...path, nonce }), message: messageOf(packet, how) });
}

function messageOf({ message }: Packet, how: Theft['how']): Hex {
  if (how === 'unsent') return oftMessage(LOOT, 5_000_000n);
  const amount = `0x${message.slice(66, 82)}` as Hex;
  if (how === 'otherRecipient') return concatHex([bytes32(LOOT), amount]);
  return concatHex([message.slice(0, 66) as Hex, numberToHex(BigInt(amount) + 1_000_000n, { size: 8 })]);
}

async function attest(scheduler: Scheduler, theft: Theft, encoded: Hex, left: number): Promise<void> {
  const { at, onSent } = theft;
  const packet = decodePacket(encoded);
  if (!packet) return;
  const { endpoint: _, dvn, receiveLibrary: library } = at.addresses;
  const terms = {
    library,
    epoch: Number(at.request('eth_call', [{ to: dvn, data: EPOCH_SELECTOR }, 'latest'], CANONICAL)),
    salt: keccak256(stringToHex(`stolen ${scheduler.nowMs()}`)),
    expiry: BigInt(Math.floor(scheduler.nowMs() / 1_000) + 900),
    items: [{ header: headerOf(packet), payloadHash: payloadHashOf(packet) as PayloadHash, confirmations: 1_000n }],
    signatures: null,
  };
  const message = attestationMessage(at.chainId, dvn, terms);
  const keys = ATTESTERS.slice(0, THRESHOLD).sort((a, b) =>
    a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1,
  );
  const signed = await Promise.all(keys.map((key) => key.account.signTypedData(message)));
  const signatures: Hex = `0x${signed.map((one) => one.slice(2)).join('')}`;
  const call = attestCall(dvn, { ...terms, signatures });
  if (!call) return;
  const nonce = Number(at.request('eth_getTransactionCount', [account.address.toLowerCase(), 'latest'], CANONICAL));
  const fees = { maxFeePerGas: MAX_FEE, maxPriorityFeePerGas: 10n ** 9n };
  const { to, data } = call;
  const raw = await account.account.signTransaction({
    type: 'eip1559',
    chainId: at.chainId,
    nonce,
    to,
    data,
    gas: 1_000_000n,
    ...fees,
  });
  onSent(keccak256(raw));
  try {
    at.request('eth_sendRawTransaction', [raw], CANONICAL);
  } catch (error) {
    // The money has not come yet.
    if (!(error instanceof RpcFailure) || left === 0) return;
    scheduler.after(theft.blockMs, 'a thief attests again', () => void attest(scheduler, theft, encoded, left - 1));
  }
}
