import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeReceipt } from '../receipts/receipt.ts';
import { sealerOf, testRound } from '../receipts/testing/fixture.ts';
import type { CliIo } from './io.ts';
import { runProgram } from './program.ts';
import { styleFor } from './style.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loadline-receipt-'));
  file = join(folder, 'r.json');
  await writeFile(file, encodeReceipt(testRound(3).receipt(1)));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const plain = styleFor(false, {});
  const io: CliIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    style: plain,
    errorStyle: plain,
    user: 'ann',
    onStop: () => () => undefined,
    exitNow: () => undefined,
  };
  return { code: await runProgram(['receipt', ...args], io), out, err };
}

test('a whole receipt is the same: exit 0, with no configuration, and it says that no chain was asked', async () => {
  const { code, out } = await cli('verify', file, '--key', sealerOf(1).publicKey);
  expect(code).toBe(0);
  expect(out).toMatch(/same {6}replay: relay/);
  expect(out).toContain('no chain was asked');
  expect(out).toMatch(/same: what is in this receipt leads to its verdict\n$/);
});

test('the key is taken as PEM too', async () => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 1)]);
  const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  const pem = join(folder, 'key.pem');
  await writeFile(pem, key.export({ format: 'pem', type: 'spki' }));
  expect((await cli('verify', file, '--key', pem)).code).toBe(0);
});

test('what differs is named, and exits 1, with or without --allow-unchecked', async () => {
  const other = await cli('verify', file, '--key', sealerOf(2).publicKey, '--allow-unchecked', '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.out)).toMatchObject({
    outcome: 'differs',
    checks: expect.arrayContaining([expect.objectContaining({ check: 'key', outcome: 'differs' })]),
  });
  await writeFile(file, '{}\n');
  const none = await cli('verify', file, '--rpc', 'http://127.0.0.1:1');
  expect(none.code).toBe(1);
  expect(none.out).toContain('differs   form');
});

test('what could not be checked exits 1, and 0 only where that is allowed', async () => {
  const rpc = ['--rpc', 'http://127.0.0.1:1'];
  const { code, out } = await cli('verify', file, ...rpc);
  expect(code).toBe(1);
  expect(out).toContain('unchecked source.alpha');
  expect(out).toMatch(/unchecked: nothing differs, and not everything could be checked\n$/);
  expect((await cli('verify', file, ...rpc, '--allow-unchecked')).code).toBe(0);
});

test.each([
  ['a file that is not there', ['verify', 'nowhere.json']],
  ['a URL that is none', ['verify', 'r.json', '--rpc', 'ftp://x']],
  ['no file', ['verify']],
  ['a guid that is none', ['show', '0x12']],
])('%s is a slip of the hand: exit 2', async (_, args) => {
  expect((await cli(...args)).code).toBe(2);
});

test('a key that is none is a slip of the hand: exit 2', async () => {
  const { code, err } = await cli('verify', file, '--key', '0x12');
  expect(code).toBe(2);
  expect(err).toContain('64 hex digits');
});
