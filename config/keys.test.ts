import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptKeystore, encryptKeystore, KeyError, loadSigner } from './keys.ts';
import { Secret } from './secret.ts';
import { fakeIo } from './support/files.ts';

const KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d';
const PASSWORD = 'testpassword';
const FAST = { cost: 1024 };

// The two vectors of the Web3 Secret Storage definition.
const PBKDF2 = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      c: 262144,
      dklen: 32,
      prf: 'hmac-sha256',
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};
const SCRYPT = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '83dbcc02d8ccb40e466191a123791e0e' },
    ciphertext: 'd172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c',
    kdf: 'scrypt',
    kdfparams: {
      dklen: 32,
      n: 262144,
      r: 1,
      p: 8,
      salt: 'ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19',
    },
    mac: '2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};

async function failure(work: Promise<unknown>): Promise<KeyError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof KeyError) return error;
  throw new Error(`wanted a KeyError, got ${String(error)}`);
}

describe('keystore v3', () => {
  it.each([
    ['pbkdf2', PBKDF2],
    ['scrypt', SCRYPT],
  ])('opens the published %s vector', async (_kdf, vector) => {
    expect(await decryptKeystore(JSON.stringify(vector), PASSWORD, 'vector')).toBe(KEY);
  });

  it('opens what older tools write: Crypto with a capital letter, 0x before hex', async () => {
    const { crypto, ...rest } = PBKDF2;
    const old = { ...rest, Crypto: { ...crypto, mac: `0x${crypto.mac}` } };
    expect(await decryptKeystore(JSON.stringify(old), PASSWORD, 'vector')).toBe(KEY);
  });

  it('tells a wrong password from a broken file, and shows neither password nor content', async () => {
    const error = await failure(decryptKeystore(JSON.stringify(PBKDF2), 'hunter2-wrong', 'vector'));
    expect(error.code).toBe('KEY_PASSWORD');
    expect(error.message).not.toContain('hunter2');
    expect(error.message).not.toContain(PBKDF2.crypto.ciphertext);
  });

  it.each([
    ['not JSON', 'no json', 'text that is not JSON'],
    ['not an object', '[]', 'no keystore'],
    ['another version', JSON.stringify({ ...PBKDF2, version: 1 }), 'version'],
    ['no crypto', JSON.stringify({ version: 3 }), 'crypto'],
    ['another cipher', vary({ cipher: 'aes-256-cbc' }), 'crypto.cipher'],
    ['a short ciphertext', vary({ ciphertext: '53' }), 'crypto.ciphertext'],
    ['a broken mac', vary({ mac: 'zz' }), 'crypto.mac'],
    ['an unknown kdf', vary({ kdf: 'argon2' }), 'crypto.kdf'],
    ['another prf', varyParams(PBKDF2, { prf: 'hmac-md5' }), 'crypto.kdfparams.prf'],
    ['endless pbkdf2', varyParams(PBKDF2, { c: 1e12 }), 'crypto.kdfparams.c'],
    ['scrypt that takes all memory', varyParams(SCRYPT, { n: 2 ** 40 }), 'crypto.kdfparams'],
    ['a cost that is no power of two', varyParams(SCRYPT, { n: 1000 }), 'crypto.kdfparams'],
  ])('refuses %s as malformed before doing any work', async (_name, text, found) => {
    const error = await failure(decryptKeystore(text, PASSWORD, 'vector'));
    expect(error.code).toBe('KEY_MALFORMED');
    expect(error.found).toContain(found);
  });

  it('gives back what it encrypted, and only for its password', async () => {
    const text = await encryptKeystore(KEY, 'pässwörd', randomBytes, FAST);
    expect(text).not.toContain(KEY.slice(2));
    expect(await decryptKeystore(text, 'pässwörd', 'own')).toBe(KEY);
    expect((await failure(decryptKeystore(text, 'passwort', 'own'))).code).toBe('KEY_PASSWORD');
  });

  it('draws all randomness from its argument, so that the same bytes give the same file', async () => {
    const zeros = (size: number): Uint8Array => new Uint8Array(size);
    const first = await encryptKeystore(KEY, PASSWORD, zeros, FAST);
    expect(await encryptKeystore(KEY, PASSWORD, zeros, FAST)).toBe(first);
    expect(await encryptKeystore(KEY, PASSWORD, randomBytes, FAST)).not.toBe(first);
    expect(JSON.parse(first)).toMatchObject({ version: 3, id: '00000000-0000-4000-8000-000000000000' });
  });

  it('encrypts with the default cost within the memory it allows itself', async () => {
    const text = await encryptKeystore(KEY, PASSWORD, randomBytes);
    expect(await decryptKeystore(text, PASSWORD, 'own')).toBe(KEY);
  });

  it('encrypts neither without a password nor what is no key', async () => {
    expect((await failure(encryptKeystore(KEY, '', randomBytes, FAST))).code).toBe('KEY_PASSWORD');
    expect((await failure(encryptKeystore('0x12', PASSWORD, randomBytes, FAST))).code).toBe('KEY_MALFORMED');
  });
});

describe('loadSigner', () => {
  const fromEnv = (value: string) => loadSigner({ kind: 'env', env: 'K' }, fakeIo({}, { K: value }));

  it('reads a key from a variable with or without 0x, spaces around it trimmed', async () => {
    expect(await fromEnv(KEY)).toBe(KEY);
    expect(await fromEnv(` ${KEY.slice(2).toUpperCase()}\n`)).toBe(KEY);
  });

  it('says KEY_MISSING for an unset or empty variable and for a missing keystore', async () => {
    expect((await failure(loadSigner({ kind: 'env', env: 'K' }, fakeIo({})))).code).toBe('KEY_MISSING');
    expect((await failure(loadSigner({ kind: 'env', env: 'constructor' }, fakeIo({})))).code).toBe('KEY_MISSING');
    expect((await failure(fromEnv(' '))).code).toBe('KEY_MISSING');
    const spec = { kind: 'keystore', keystore: '/keys/none.json', password: new Secret(PASSWORD) } as const;
    const error = await failure(loadSigner(spec, fakeIo({})));
    expect(error.code).toBe('KEY_MISSING');
    expect(error.message).toContain('/keys/none.json');
  });

  it.each([
    ['one digit short', KEY.slice(0, -1)],
    ['a letter that is no hex digit', `${KEY.slice(0, -1)}g`],
    ['zero', `0x${'0'.repeat(64)}`],
    ['the order of the curve', '0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141'],
  ])('refuses %s as a key without showing it', async (_name, value) => {
    const error = await failure(fromEnv(value));
    expect(error.code).toBe('KEY_MALFORMED');
    expect(error.message).not.toContain(value.slice(2, 20));
  });

  it('opens the keystore that the configuration names', async () => {
    const text = await encryptKeystore(KEY, PASSWORD, randomBytes, FAST);
    const spec = { kind: 'keystore', keystore: '/keys/a.json', password: new Secret(PASSWORD) } as const;
    expect(await loadSigner(spec, fakeIo({ '/keys/a.json': text }))).toBe(KEY);
  });
});

function vary(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...PBKDF2, crypto: { ...PBKDF2.crypto, ...change } });
}

function varyParams(vector: typeof PBKDF2 | typeof SCRYPT, change: Readonly<Record<string, unknown>>): string {
  const { crypto, ...rest } = vector;
  return JSON.stringify({ ...rest, crypto: { ...crypto, kdfparams: { ...crypto.kdfparams, ...change } } });
}
