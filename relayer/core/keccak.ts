/**
 * keccak256 in WebAssembly: each verdict recomputes a GUID and each packet brings three hashes, which in JavaScript cost more
 * than all that is decided. Ready once this module is loaded; after that each call is synchronous and depends on its
 * argument alone.
 */
import { createKeccak } from 'hash-wasm';
import type { Hex } from './ids.ts';

const hasher = await createKeccak(256);

export const keccak256 = (bytes: Uint8Array): Hex => `0x${hasher.init().update(bytes).digest('hex')}`;

export const keccakBytes = (bytes: Uint8Array): Uint8Array => hasher.init().update(bytes).digest('binary');
