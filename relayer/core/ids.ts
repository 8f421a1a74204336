import type { Brand } from './brand.ts';

export type Hex = `0x${string}`;

/** Hex is kept in lower case throughout, so that it compares as text. */
export const lowerHex = (value: Hex): Hex => value.toLowerCase() as Hex;

export const ZERO_ADDRESS: Hex = '0x0000000000000000000000000000000000000000';

/** The name that the configuration gives to a chain. */
export type ChainName = Brand<string, 'ChainName'>;
/** The name that the configuration gives to a book. */
export type BookName = Brand<string, 'BookName'>;
/** `book:<name>`, `paths:<bucket>` or `node:<name>`: the unit by which the journal is cut. */
export type Shard = Brand<string, 'Shard'>;
/** LayerZero's endpoint id of a chain. */
export type Eid = Brand<number, 'Eid'>;
/** A block height. */
export type Height = Brand<bigint, 'Height'>;
/** LayerZero's message number on one path, from 1. */
export type Nonce = Brand<bigint, 'Nonce'>;
/** keccak256 of the path and nonce. It does not cover the payload. */
export type Guid = Brand<Hex, 'Guid'>;
/** keccak256(guid ‖ message). */
export type PayloadHash = Brand<Hex, 'PayloadHash'>;
/** `<guid>:<payload hash>`: the one name of a packet, since one guid can carry two payloads. */
export type PacketKey = Brand<string, 'PacketKey'>;
/** `<srcEid>/<sender>/<dstEid>/<receiver>`: LayerZero's unit of ordering. */
export type PathKey = Brand<string, 'PathKey'>;
/** `<from chain>><to chain>/<book>`: an ordered pair of chains for one book. */
export type LaneId = Brand<string, 'LaneId'>;
/** The number of an outbox entry, zero-padded so that names sort as numbers. */
export type EntryId = Brand<string, 'EntryId'>;

export const chainName = (value: string): ChainName => value as ChainName;
export const bookName = (value: string): BookName => value as BookName;
export const eid = (value: number): Eid => value as Eid;
export const height = (value: bigint): Height => value as Height;
export const nonce = (value: bigint): Nonce => value as Nonce;
export const entryId = (sequence: bigint): EntryId => sequence.toString().padStart(12, '0') as EntryId;

export const packetKey = (guid: Guid, payloadHash: PayloadHash): PacketKey => `${guid}:${payloadHash}` as PacketKey;
export const pathKey = (path: { srcEid: number; sender: Hex; dstEid: number; receiver: Hex }): PathKey =>
  `${path.srcEid}/${path.sender}/${path.dstEid}/${path.receiver}` as PathKey;
export const laneId = (from: ChainName, to: ChainName, book: BookName): LaneId => `${from}>${to}/${book}` as LaneId;

export const bookShard = (book: BookName): Shard => `book:${book}` as Shard;
export const nodeShard = (name: string): Shard => `node:${name}` as Shard;
/** Packets without a book share 256 buckets, by the first byte of their guid. */
export const pathShard = (guid: Guid): Shard => `paths:${guid.slice(2, 4)}` as Shard;

/** A point of a chain. Opaque to all but the chain's own adapter, which alone may compare hashes with the chain. */
export type Position = { readonly height: Height; readonly hash: Hex };

/** A block as a quorum agreed on it. `timestampMs` is the chain's clock, not ours. */
export type BlockRef = Position & { readonly parentHash: Hex; readonly timestampMs: number };
