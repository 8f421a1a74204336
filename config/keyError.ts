import type { Hex } from 'viem';

/** Why a key cannot be used. */
export type KeyErrorCode =
  /** There is no such variable or file. */
  | 'KEY_MISSING'
  /** The password does not open the keystore. */
  | 'KEY_PASSWORD'
  /** What is there is not a keystore, or not a key. */
  | 'KEY_MALFORMED'
  /** Others than its owner can read the file. */
  | 'KEY_EXPOSED';

/** A key that cannot be used. Its message never carries key material or a password. */
export class KeyError extends Error {
  readonly code: KeyErrorCode;
  /** Which keystore or variable it concerns. */
  readonly origin: string;
  readonly found: string;
  readonly wanted: string;

  constructor(code: KeyErrorCode, origin: string, found: string, wanted: string) {
    super(`${origin}: found ${found}, wanted ${wanted}`);
    this.name = 'KeyError';
    this.code = code;
    this.origin = origin;
    this.found = found;
    this.wanted = wanted;
  }
}

const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Reads 64 hex digits, with or without 0x, as a secp256k1 private key. */
export function readPrivateKey(value: string, origin: string): Hex {
  const wanted = '64 hex digits, with or without 0x, that are a secp256k1 key';
  const digits = /^(?:0x)?([0-9a-fA-F]{64})$/.exec(value)?.[1];
  if (digits === undefined) {
    throw new KeyError('KEY_MALFORMED', origin, `${value.length} characters (not shown) that are no key`, wanted);
  }
  const scalar = BigInt(`0x${digits}`);
  if (scalar === 0n || scalar >= CURVE_ORDER) {
    throw new KeyError('KEY_MALFORMED', origin, 'a number outside of the curve (not shown)', wanted);
  }
  return `0x${digits.toLowerCase()}`;
}
