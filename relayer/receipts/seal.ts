/**
 * The signature over a round: one for all its receipts. What is signed is
 * DOMAIN ‖ sha256 of the round's canonical bytes ‖ Merkle root of its receipts ‖ their number, and the round's bytes name the
 * journal and the reading, so that no part of one round can be shown as part of another.
 */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Hex } from '../core/ids.ts';
import { leafHash, merkleTree, verifyMerkleProof } from './merkle.ts';
import { fixedBytesOf, HASH_BYTES, hexOf, bytesOf as parseHex, sha256 } from './sha256.ts';

const DOMAIN = Buffer.from('loadline/seal/1\0', 'utf8');
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), up to the key itself. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs what a round's seal covers. Ed25519 is deterministic: the same round, the same bytes. */
export type Seal = {
  /** 32 bytes. */
  readonly publicKey: Hex;
  /** 64 bytes. */
  readonly sign: (message: Uint8Array) => Hex;
};

/** The seal of one round, as it is journaled beside it. */
export type SealedRound = {
  readonly publicKey: Hex;
  readonly signature: Hex;
  /** Leaf hashes of the round's receipts in order, one after another: from them each receipt's proof follows. */
  readonly leaves: Hex;
};

/** Where a receipt stands in its round. */
export type LeafProof = { readonly index: number; readonly count: number; readonly siblings: Hex };

/** @throws RangeError for a key that is not Ed25519. */
export function createSealer(privateKey: KeyObject): Seal {
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'ed25519') {
    throw new RangeError(
      `saw a ${privateKey.type} key of ${privateKey.asymmetricKeyType}, wanted a private key of ed25519`,
    );
  }
  const publicKey = hexOf(rawPublicKey(createPublicKey(privateKey)));
  return { publicKey, sign: (message) => hexOf(sign(null, message, privateKey)) };
}

/** The 32 bytes of an Ed25519 public key. */
export const rawPublicKey = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);

function publicKeyOf(raw: Buffer): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

function messageOf(round: string, root: Uint8Array, count: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(count);
  return Buffer.concat([DOMAIN, sha256(round), root, number]);
}

/**
 * Seals a round: its canonical text, and those of its receipts in order.
 * @throws RangeError for a round without receipts.
 */
export function sealRound(seal: Seal, round: string, receipts: readonly string[]): SealedRound {
  const leaves = Buffer.concat(receipts.map(leafHash));
  const { root, count } = merkleTree(leaves);
  const signature = seal.sign(messageOf(round, root, count));
  return { publicKey: seal.publicKey, signature, leaves: hexOf(leaves) };
}

/** The proof of receipt `index` of a sealed round. @throws RangeError when there is no such receipt. */
export function proofIn(
  { leaves }: Pick<SealedRound, 'leaves'>,
  index: number,
): { readonly root: Hex; readonly proof: LeafProof } {
  const { count, root, proof } = merkleTree(parseHex(leaves) ?? Buffer.alloc(0));
  return { root: hexOf(root), proof: { index, count, siblings: hexOf(proof(index)) } };
}

/** The leaf hash at `index`, or null. */
export const leafIn = ({ leaves }: Pick<SealedRound, 'leaves'>, index: number): Hex | null => {
  const bytes = parseHex(leaves)?.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  return bytes?.length === HASH_BYTES ? hexOf(bytes) : null;
};

export type SealedReceipt = {
  /** Canonical texts. */
  readonly round: string;
  readonly receipt: string;
  readonly proof: LeafProof;
  readonly root: Hex;
  readonly publicKey: Hex;
  readonly signature: Hex;
};

/**
 * Why the receipt is not one of a round that this key sealed; null when it is. Whose key it is, this does not say. OpenSSL
 * refuses signatures whose second half is not reduced, so that a signature has one form.
 */
export function unsealed({ round, receipt, proof, ...sealed }: SealedReceipt): string | null {
  const root = fixedBytesOf(sealed.root, HASH_BYTES);
  const siblings = parseHex(proof.siblings);
  if (!root || !siblings) return 'a proof that is not of whole hashes';
  if (!verifyMerkleProof(leafHash(receipt), proof, siblings, root)) {
    return `a proof that does not lead from this receipt to the root ${sealed.root}`;
  }
  const raw = fixedBytesOf(sealed.publicKey, PUBLIC_KEY_BYTES);
  const signature = fixedBytesOf(sealed.signature, SIGNATURE_BYTES);
  const key = raw && publicKeyOf(raw);
  if (!key || !signature) return 'a key or signature that is none of Ed25519';
  if (verify(null, messageOf(round, root, proof.count), key, signature)) return null;
  return `a signature that ${sealed.publicKey} did not give for this round`;
}
