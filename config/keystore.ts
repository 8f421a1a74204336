import { createCipheriv, createDecipheriv, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Hex, keccak256 } from 'viem';
import { z } from 'zod';
import { KeyError, readPrivateKey } from './keyError.ts';
import { deriveScrypt } from './scrypt.ts';

const derivePbkdf2 = promisify(pbkdf2);

const CIPHER = 'aes-128-ctr';
const KEY_BYTES = 32;
const IV_BYTES = 16;
/** Bounds on what a file can make this process spend; common keystores need an eighth of it. */
const MAX_SCRYPT_BYTES = 1 << 30;
const MAX_PBKDF2_ROUNDS = 10_000_000;
/** Strong enough against guessing, and derived within about half a second. */
const SCRYPT_COST = 131_072;
const SCRYPT_BLOCK = 8;

const hex = (bytes: number) => z.string().regex(new RegExp(`^(0x)?[0-9a-fA-F]{${bytes * 2}}$`));
const salt = z.string().regex(/^(0x)?([0-9a-fA-F]{2}){1,128}$/);

const common = {
  cipher: z.literal(CIPHER),
  ciphertext: hex(KEY_BYTES),
  cipherparams: z.object({ iv: hex(IV_BYTES) }),
  mac: hex(32),
};
const scryptParams = z
  .object({
    n: z.int().min(2),
    r: z.int().min(1).max(64),
    p: z.int().min(1).max(64),
    dklen: z.literal(KEY_BYTES),
    salt,
  })
  .refine(({ n, r }) => Number.isInteger(Math.log2(n)) && 128 * n * r <= MAX_SCRYPT_BYTES);
const pbkdf2Params = z.object({
  c: z.int().min(1).max(MAX_PBKDF2_ROUNDS),
  dklen: z.literal(KEY_BYTES),
  prf: z.literal('hmac-sha256'),
  salt,
});
const keystoreSchema = z.object({
  version: z.literal(3),
  crypto: z.discriminatedUnion('kdf', [
    z.object({ ...common, kdf: z.literal('scrypt'), kdfparams: scryptParams }),
    z.object({ ...common, kdf: z.literal('pbkdf2'), kdfparams: pbkdf2Params }),
  ]),
});

type Crypto = z.infer<typeof keystoreSchema>['crypto'];

/** How much work guessing the password takes; the default suits keys that guard value. */
export interface KeystoreOptions {
  /** scrypt's cost, a power of two. */
  readonly cost?: number;
}

/**
 * Decrypts a keystore v3 (Web3 Secret Storage). `origin` names it in errors.
 *
 * @throws KeyError KEY_PASSWORD for a wrong password, KEY_MALFORMED for a file that is not a keystore.
 */
export async function decryptKeystore(text: string, password: string, origin: string): Promise<Hex> {
  const { crypto } = parseKeystore(text, origin);
  const derived = await derive(crypto, password);
  const ciphertext = bytes(crypto.ciphertext);
  if (!timingSafeEqual(authenticate(derived, ciphertext), bytes(crypto.mac))) {
    throw new KeyError(
      'KEY_PASSWORD',
      origin,
      'a password that does not open it',
      'the password it was encrypted with',
    );
  }
  const decipher = createDecipheriv(CIPHER, derived.subarray(0, 16), bytes(crypto.cipherparams.iv));
  const key = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  return readPrivateKey(key.toString('hex'), origin);
}

/**
 * Encrypts a private key as a keystore v3 with scrypt and returns the JSON text to write.
 *
 * @throws KeyError KEY_MALFORMED when `key` is not a private key, KEY_PASSWORD when the password is empty.
 */
export async function encryptKeystore(
  key: Hex,
  password: string,
  randomBytes: (size: number) => Uint8Array,
  options: KeystoreOptions = {},
): Promise<string> {
  const plain = bytes(readPrivateKey(key, 'the key to encrypt'));
  if (password === '') throw new KeyError('KEY_PASSWORD', 'the new keystore', 'an empty password', 'a password');
  const iv = Buffer.from(randomBytes(IV_BYTES));
  const params = { n: options.cost ?? SCRYPT_COST, r: SCRYPT_BLOCK, p: 1, dklen: KEY_BYTES } as const;
  const kdfparams = { ...params, salt: Buffer.from(randomBytes(KEY_BYTES)).toString('hex') };
  const derived = await derive({ kdf: 'scrypt', kdfparams }, password);
  const cipher = createCipheriv(CIPHER, derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  const crypto = {
    cipher: CIPHER,
    cipherparams: { iv: iv.toString('hex') },
    ciphertext: ciphertext.toString('hex'),
    kdf: 'scrypt',
    kdfparams,
    mac: authenticate(derived, ciphertext).toString('hex'),
  };
  return `${JSON.stringify({ version: 3, id: uuid(randomBytes(16)), crypto }, null, 2)}\n`;
}

function parseKeystore(text: string, origin: string): z.infer<typeof keystoreSchema> {
  const wanted = 'a keystore v3: scrypt or pbkdf2 with hmac-sha256, aes-128-ctr';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new KeyError('KEY_MALFORMED', origin, 'text that is not JSON', wanted);
  }
  const parsed = keystoreSchema.safeParse(lowerCaseKeys(json));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new KeyError('KEY_MALFORMED', origin, field ? `a missing or unusable ${field}` : 'no keystore', wanted);
}

/** Old tools write `Crypto` for `crypto`. */
function lowerCaseKeys(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key.toLowerCase(), value]));
}

async function derive(crypto: Pick<Crypto, 'kdf' | 'kdfparams'>, password: string): Promise<Buffer> {
  const secret = Buffer.from(password, 'utf8');
  const { kdfparams } = crypto;
  if ('c' in kdfparams) return derivePbkdf2(secret, bytes(kdfparams.salt), kdfparams.c, KEY_BYTES, 'sha256');
  return deriveScrypt(secret, bytes(kdfparams.salt), KEY_BYTES, kdfparams);
}

function authenticate(derived: Buffer, ciphertext: Buffer): Buffer {
  return bytes(keccak256(Buffer.concat([derived.subarray(16, 32), ciphertext])));
}

function bytes(value: string): Buffer {
  return Buffer.from(value.startsWith('0x') ? value.slice(2) : value, 'hex');
}

/** A random (version 4) UUID; tools that list keystores tell them apart by it. */
function uuid(random: Uint8Array): string {
  const id = Buffer.from(random);
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x40, 6);
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8);
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
