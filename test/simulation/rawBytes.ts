// What a signed transaction says, read from its bytes alone: who sends it, under which nonce, and what it attests.
import { decodeFunctionData, type Hex, keccak256, parseTransaction, slice } from 'viem';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { headerOf } from '../support/packet.ts';
import { carriedBy } from './chain/model/executor.ts';
import type { SimEvm } from './chain/simEvm.ts';

export type Attested = { readonly header: Hex; readonly guid: Hex; readonly payloadHash: Hex };

export type RawTransaction = {
  readonly hash: Hex;
  readonly nonce: number;
  readonly attests: readonly Attested[];
  /** Packets that it commits and executes, by guid. */
  readonly carries: readonly Hex[];
};

export function readRaw(raw: Hex, { eid, addresses }: SimEvm): RawTransaction {
  const { to, data, nonce } = parseTransaction(raw as Parameters<typeof parseTransaction>[0]);
  const target = to?.toLowerCase() as Hex | undefined;
  return {
    hash: keccak256(raw),
    nonce: nonce ?? 0,
    attests: target === addresses.dvn.toLowerCase() && data ? attestedBy(data, eid) : [],
    carries: target === addresses.executor.toLowerCase() && data ? carriedBy(data, eid) : [],
  };
}

/** In either form of the call: each packet with its header, or all of a path under what they share. */
type Listed =
  | { readonly header: Hex; readonly payloadHash: Hex }
  | {
      readonly srcEid: number;
      readonly sender: Hex;
      readonly receiver: Hex;
      readonly items: readonly { readonly nonce: bigint; readonly payloadHash: Hex }[];
    };

function attestedBy(data: Hex, dstEid: number): readonly Attested[] {
  const { functionName, args } = decodeFunctionData({ abi: loadlineDvnAbi, data });
  if (functionName === 'reattest') {
    const [, header, payloadHash] = args as readonly unknown[] as readonly [Hex, Hex, Hex];
    return [named(header, payloadHash)];
  }
  if (functionName !== 'attest') return [];
  return ((args as readonly unknown[])[1] as readonly Listed[]).flatMap((one) => {
    if ('header' in one) return [named(one.header, one.payloadHash)];
    const receiver = `0x${one.receiver.slice(2).padStart(64, '0')}`.toLowerCase() as Hex;
    return one.items.map(({ nonce, payloadHash }) =>
      named(headerOf({ nonce, srcEid: one.srcEid, sender: one.sender, dstEid, receiver }), payloadHash),
    );
  });
}

/** LayerZero's guid: the hash of what names path and nonce, which is the header without its version. */
const named = (header: Hex, payloadHash: Hex): Attested => ({ header, guid: keccak256(slice(header, 1)), payloadHash });
