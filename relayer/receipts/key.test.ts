import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReceiptKey, readPublicKey, receiptKeyPath } from './key.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loadline-key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the first start makes a key for the owner alone, and every later start seals with the same one', async () => {
  const made = await openReceiptKey(folder);
  expect((await stat(receiptKeyPath(folder))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['receipt-key.pem']);
  const again = await openReceiptKey(folder);
  expect(again.publicKey).toBe(made.publicKey);
  expect(again.sign(Buffer.from('round'))).toBe(made.sign(Buffer.from('round')));
  const shown = await readPublicKey(folder);
  expect(shown.publicKey).toBe(made.publicKey);
  expect(shown.pem).toMatch(/^-----BEGIN PUBLIC KEY-----/);
});

test.each([0o640, 0o604, 0o620, 0o601])('a key file of mode %o is refused, and left as it is', async (mode) => {
  await openReceiptKey(folder);
  const path = receiptKeyPath(folder);
  const before = await readFile(path, 'utf8');
  await chmod(path, mode);
  await expect(openReceiptKey(folder)).rejects.toMatchObject({
    code: 'KEY_EXPOSED',
    wanted: expect.stringContaining('chmod 600'),
  });
  expect(await readFile(path, 'utf8')).toBe(before);
});

test.each([
  ['no key', 'nonsense'],
  ['a key of another kind', generateKeyPairSync('ed448').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string],
])('%s is refused, never replaced, and never shown', async (_, content) => {
  const path = receiptKeyPath(folder);
  await writeFile(path, content, { mode: 0o600 });
  const error = await openReceiptKey(folder).then(
    () => null,
    (reason: Error) => reason,
  );
  expect(error).toMatchObject({ code: 'KEY_MALFORMED' });
  expect(error?.message).not.toContain(content.slice(30, 60) || content);
  expect(await readFile(path, 'utf8')).toBe(content);
});

test('asking for the public key makes none', async () => {
  await expect(readPublicKey(folder)).rejects.toMatchObject({ code: 'KEY_MISSING' });
  expect(await readdir(folder)).toEqual([]);
});

test('a key that was cut off while it was written is made anew: it never had its name', async () => {
  await writeFile(`${receiptKeyPath(folder)}.new`, '-----BEGIN');
  const made = await openReceiptKey(folder);
  expect((await readPublicKey(folder)).publicKey).toBe(made.publicKey);
});
