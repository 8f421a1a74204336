/** The key that seals a node's receipts: made at the first start, kept beside the journal, for its owner alone. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyError } from '../../config/keyError.ts';
import { type Hex, lowerHex } from '../core/ids.ts';
import { replaceFile } from '../journal/replaceFile.ts';
import { createSealer, rawPublicKey, type Seal } from './seal.ts';
import { hexOf } from './sha256.ts';

const FILE = 'receipt-key.pem';
const WANTED = 'an Ed25519 private key in PKCS #8 PEM';
/** Anybody but the owner. */
const OTHERS = 0o077;
/** A key of this kind has some 120 characters. */
const MAX_PEM_BYTES = 4_096;

export const receiptKeyPath = (dataDir: string): string => join(dataDir, FILE);

/** The seal of the node in this folder; its key is made if there is none yet. @throws KeyError */
export async function openReceiptKey(dataDir: string): Promise<Seal> {
  const path = receiptKeyPath(dataDir);
  return createSealer((await readKey(path)) ?? (await makeKey(path)));
}

export type PublicKey = { readonly publicKey: Hex; readonly pem: string };

/** What others need in order to check receipts of this node. Makes no key. @throws KeyError KEY_MISSING and others */
export async function readPublicKey(dataDir: string): Promise<PublicKey> {
  const path = receiptKeyPath(dataDir);
  const key = await readKey(path);
  if (!key) throw new KeyError('KEY_MISSING', path, 'no such file', 'one, which the first run of a node makes');
  const publicKey = createPublicKey(key);
  return {
    publicKey: hexOf(rawPublicKey(publicKey)),
    pem: publicKey.export({ format: 'pem', type: 'spki' }) as string,
  };
}

async function readKey(path: string): Promise<KeyObject | null> {
  const pem = await readOwn(path);
  if (pem === null) return null;
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new KeyError('KEY_MALFORMED', path, `${pem.length} characters (not shown) that are no key`, WANTED);
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new KeyError('KEY_MALFORMED', path, `a key of ${key.asymmetricKeyType}`, WANTED);
  }
  return key;
}

/** The content, if nobody else can read it; null when there is no such file. Looks at the very file that it reads. */
async function readOwn(path: string): Promise<string | null> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new KeyError('KEY_MALFORMED', path, (error as Error).message, 'a file that can be read');
  }
  try {
    const { mode, size } = await file.stat();
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      const found = `a file of mode 0${(mode & 0o777).toString(8)}, which others can use`;
      throw new KeyError('KEY_EXPOSED', path, found, `0600: chmod 600 ${path}, and a new key if others could read it`);
    }
    if (size > MAX_PEM_BYTES) throw new KeyError('KEY_MALFORMED', path, `${size} bytes`, WANTED);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** Under its name only once it is on disk: a key that is lost after it signed leaves receipts that nobody can place. */
async function makeKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await replaceFile(path, async () => privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return privateKey;
}

/** A public key as others hand it on: 0x and 64 hex digits, or PEM. Null for anything else. */
export function parsePublicKey(text: string): Hex | null {
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) return lowerHex(text as Hex);
  try {
    const key = createPublicKey(text);
    return key.asymmetricKeyType === 'ed25519' ? hexOf(rawPublicKey(key)) : null;
  } catch {
    return null;
  }
}
