/**
 * A block's hash from its own fields. A provider that made up a field is caught here; one that made up a whole
 * consistent block is not: trust rests on the hash that k operators agree on.
 */
import { RLP } from '@ethereumjs/rlp';
import { type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import { keccak256 } from '../../relayer/core/keccak.ts';
import { ProviderError } from '../provider.ts';
import { type Alike, notAlike } from './alike.ts';
import { type Ask, bytesIn, bytesOf, fixedOf, hashOf, inconsistent, invalid, quantityOf } from './form.ts';
import { rawBlockAt, rawBlockByHash } from './rpc.ts';

export type VerifiedHeader = Position & {
  readonly parentHash: Hex;
  readonly stateRoot: Hex;
  readonly receiptsRoot: Hex;
  readonly gasUsed: bigint;
  /** Null before Shanghai. On the OP stack, since Isthmus, the storage root of the message passer. */
  readonly withdrawalsRoot: Hex | null;
  /** The chain's clock, not ours. */
  readonly timestampMs: number;
};

const METHOD = 'a block header';
/** Chains of few signers list them here; BSC's longest are of some kilobytes. */
const MAX_EXTRA_BYTES = 65_536;

type Kind = 'hash' | 'address' | 'bloom' | 'nonce' | 'quantity' | 'extra';

/** In the order of the encoding. Those after `nonce` came with later forks, and are encoded when they are there. */
const FIELDS: readonly (readonly [string, Kind])[] = [
  ['parentHash', 'hash'],
  ['sha3Uncles', 'hash'],
  ['miner', 'address'],
  ['stateRoot', 'hash'],
  ['transactionsRoot', 'hash'],
  ['receiptsRoot', 'hash'],
  ['logsBloom', 'bloom'],
  ['difficulty', 'quantity'],
  ['number', 'quantity'],
  ['gasLimit', 'quantity'],
  ['gasUsed', 'quantity'],
  ['timestamp', 'quantity'],
  ['extraData', 'extra'],
  ['mixHash', 'hash'],
  ['nonce', 'nonce'],
  ['baseFeePerGas', 'quantity'],
  ['withdrawalsRoot', 'hash'],
  ['blobGasUsed', 'quantity'],
  ['excessBlobGas', 'quantity'],
  ['parentBeaconBlockRoot', 'hash'],
  ['requestsHash', 'hash'],
];
const LEGACY_FIELDS = 15;

/** @throws ProviderError PROVIDER_INCONSISTENT when the fields do not hash to the hash that stands beside them. */
export function requireHeader(ask: Ask, raw: Record<string, unknown>): VerifiedHeader {
  const hash = hashOf(ask, METHOD, raw.hash);
  const computed = headerHash(ask, raw);
  if (computed !== hash) throw inconsistent(ask, METHOD, `fields that hash to ${computed}`, hash);
  return {
    height: height(quantityOf(ask, METHOD, raw.number)),
    hash,
    parentHash: hashOf(ask, METHOD, raw.parentHash),
    stateRoot: hashOf(ask, METHOD, raw.stateRoot),
    receiptsRoot: hashOf(ask, METHOD, raw.receiptsRoot),
    gasUsed: quantityOf(ask, METHOD, raw.gasUsed),
    withdrawalsRoot: isThere(raw.withdrawalsRoot) ? hashOf(ask, METHOD, raw.withdrawalsRoot) : null,
    timestampMs: millisecondsOf(ask, raw.timestamp),
  };
}

/** The verified header of one hash. @throws ProviderError when the provider has none, or it is not this one. */
export async function headerByHash(
  ask: Ask,
  hash: Hex,
  alike: Alike<VerifiedHeader> = notAlike,
): Promise<VerifiedHeader> {
  const raw = await rawBlockByHash(ask, hash);
  if (!raw) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, `has no block ${hash}`);
  const header = alike(hash, raw, () => requireHeader(ask, raw));
  if (header.hash !== hash) throw inconsistent(ask, METHOD, `block ${header.hash}`, hash);
  return header;
}

/** The verified header at one height. @throws ProviderError when the provider has none, or it is of another height. */
export async function headerAt(ask: Ask, at: Height): Promise<VerifiedHeader> {
  const raw = await rawBlockAt(ask, at);
  if (!raw) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, `has no block ${at}`);
  const header = requireHeader(ask, raw);
  if (header.height !== at) throw invalid(ask, METHOD, raw.number, `block ${at}`);
  return header;
}

/** keccak256 of the encoded fields. @throws ProviderError PROVIDER_INVALID when a field has no such form. */
export function headerHash(ask: Ask, raw: Record<string, unknown>): Hex {
  const fields = FIELDS.filter(([name], index) => index < LEGACY_FIELDS || isThere(raw[name])).map(([name, kind]) =>
    encodable(ask, kind, raw[name]),
  );
  return keccak256(RLP.encode(fields));
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

function encodable(ask: Ask, kind: Kind, value: unknown): Uint8Array | bigint {
  switch (kind) {
    case 'hash':
      return bytesIn(hashOf(ask, METHOD, value));
    case 'address':
      return bytesIn(fixedOf(ask, METHOD, value, 20));
    case 'bloom':
      return bytesIn(fixedOf(ask, METHOD, value, 256));
    case 'nonce':
      return bytesIn(fixedOf(ask, METHOD, value, 8));
    case 'extra':
      return bytesIn(bytesOf(ask, METHOD, value, MAX_EXTRA_BYTES));
    case 'quantity':
      return quantityOf(ask, METHOD, value);
    default:
      return kind satisfies never;
  }
}

function millisecondsOf(ask: Ask, value: unknown): number {
  const ms = Number(quantityOf(ask, METHOD, value)) * 1000;
  if (!Number.isSafeInteger(ms)) throw invalid(ask, METHOD, value, 'seconds');
  return ms;
}
