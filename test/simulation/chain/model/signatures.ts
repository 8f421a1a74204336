// Who signed: real recovery over secp256k1, remembered, since the same bytes are looked at by every estimate and block.
import { secp256k1 } from '@noble/curves/secp256k1';
import type { Hex } from '../../../../relayer/core/ids.ts';
import { keccak } from '../words.ts';

const MAX_REMEMBERED = 20_000;
const known = new Map<string, Hex | null>();

/** Signer of a digest, in lower case; null when there is none. `recovery` is 0 or 1. */
export function recover(digest: Hex, r: Hex, s: Hex, recovery: number): Hex | null {
  const key = `${digest}${r}${s}${recovery}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const signer = recovered(digest, r, s, recovery);
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(key, signer);
  return signer;
}

function recovered(digest: Hex, r: Hex, s: Hex, recovery: number): Hex | null {
  try {
    const signature = new secp256k1.Signature(BigInt(r), BigInt(s)).addRecoveryBit(recovery);
    const point = signature.recoverPublicKey(digest.slice(2)).toHex(false);
    return `0x${keccak(`0x${point.slice(2)}`).slice(-40)}`;
  } catch {
    return null;
  }
}
