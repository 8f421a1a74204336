/**
 * LayerZero executes a path in order: nonce N needs every nonce up to it verified, skipped or nilified. What a packet waits
 * for, and what the application's delegate can send to EndpointV2 about it. The node itself sends none of it.
 */
import { encodeFunctionData, parseAbi } from 'viem';
import type { Cause } from '../core/cause.ts';
import type { Hex } from '../core/ids.ts';
import { toAddress } from '../core/packetCodec.ts';
import type { PacketRecord } from '../core/state.ts';

/** A packet without which later nonces of its path cannot execute: neither verified, nor delivered, nor given up. */
export function isInTheWay(record: PacketRecord): boolean {
  const { packet, committed, nilified, executed, consumption, abandoned, provenance, state } = record;
  // A nilified nonce counts as verified for those behind it.
  if (packet === null || committed || nilified || executed || consumption || abandoned) return false;
  // Of a source that is gone the nonce will be another packet's; what too few report may not exist.
  return state !== 'settled' && state !== 'orphaned' && state !== 'revoked' && provenance.claimedBy.length === 0;
}

/**
 * The packets of its path that this one waits for, the lowest nonce first.
 * @param path all records of the path that are known, in any order; those of other paths are left out
 */
export function blockersOf(record: PacketRecord, path: Iterable<PacketRecord>): PacketRecord[] {
  const own = record.packet?.nonce;
  if (own === undefined || record.executed || record.consumption || record.abandoned) return [];
  const found: PacketRecord[] = [];
  for (const other of path) {
    const number = other.packet?.nonce;
    if (other.path === record.path && number !== undefined && number < own && isInTheWay(other)) found.push(other);
  }
  return found.sort((a, b) => ((a.packet?.nonce ?? 0n) < (b.packet?.nonce ?? 0n) ? -1 : 1));
}

/** The ordinary course of every packet, or what is over with another one's hold. */
const PASSING: ReadonlySet<Cause> = new Set([
  'awaiting_finality',
  'awaiting_confirmations',
  'awaiting_value_depth',
  'blocked_by_earlier_nonce',
]);

/** Stands still for a cause of its own, which may take long. */
export const isHeldNonce = (record: PacketRecord): boolean =>
  record.hold !== null && !PASSING.has(record.hold.cause) && isInTheWay(record);

const endpointAbi = parseAbi([
  'struct Origin { uint32 srcEid; bytes32 sender; uint64 nonce; }',
  'function skip(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce)',
  'function nilify(address oapp, uint32 srcEid, bytes32 sender, uint64 nonce, bytes32 payloadHash)',
  'function clear(address oapp, Origin origin, bytes32 guid, bytes message)',
]);

export type DelegateCall = {
  readonly call: 'skip' | 'nilify' | 'clear';
  /** For EndpointV2 on the destination chain, from the application or its delegate. */
  readonly data: Hex;
  readonly means: string;
};

const EMPTY: Hex = `0x${'00'.repeat(32)}`;

/**
 * What the delegate can do about a packet now. `skip` takes only the next nonce that is not verified; `clear` only
 * what is verified, with all before it; `nilify` names the verified payload, or the empty hash.
 * @param isNext no nonce below it is in the way
 */
export function delegateCalls(record: PacketRecord, isNext: boolean): DelegateCall[] {
  const { packet, payloadHash, committed } = record;
  if (packet === null || record.executed || record.consumption || record.abandoned) return [];
  if (record.nilified && !committed) return [];
  const { srcEid, sender, nonce, guid, message } = packet;
  const oapp = toAddress(packet.receiver);
  const encode = (name: 'skip' | 'nilify' | 'clear'): Hex => {
    switch (name) {
      case 'skip':
        return encodeFunctionData({ abi: endpointAbi, functionName: name, args: [oapp, srcEid, sender, nonce] });
      case 'nilify': {
        const verified = committed ? payloadHash : EMPTY;
        return encodeFunctionData({
          abi: endpointAbi,
          functionName: name,
          args: [oapp, srcEid, sender, nonce, verified],
        });
      }
      case 'clear': {
        const origin = { srcEid, sender, nonce };
        return encodeFunctionData({ abi: endpointAbi, functionName: name, args: [oapp, origin, guid, message] });
      }
      default:
        return name satisfies never;
    }
  };
  const nilify: DelegateCall = {
    call: 'nilify',
    data: encode('nilify'),
    means: 'later nonces can execute; this one only once it is verified anew',
  };
  if (committed) {
    const clear = 'gives this one up, though it is verified; later nonces are not held by it';
    return isNext ? [nilify, { call: 'clear', data: encode('clear'), means: clear }] : [nilify];
  }
  const skip = 'gives this nonce up for good; later nonces can execute';
  return [...(isNext ? [{ call: 'skip' as const, data: encode('skip'), means: skip }] : []), nilify];
}
