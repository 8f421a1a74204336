// Files that people hand over: configuration, policy, lock file, signed words, keystores, public keys, receipts and recorded
// flows. Each is read, and writes back as what was read, or is refused with the error of its kind.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeyError } from '../../config/keyError.ts';
import { decryptKeystore, encryptKeystore } from '../../config/keystore.ts';
import { parseConfig } from '../../config/loader.ts';
import { ConfigError } from '../../config/problem.ts';
import { configTemplate } from '../../config/template.ts';
import { pinDigest } from '../../relayer/assumptions/pin.ts';
import { readRows } from '../../relayer/backtest/files/lines.ts';
import { readPolicy } from '../../relayer/backtest/files/policy.ts';
import { formatRow, HEADER, isFault, parseAuthorization, parseConsumption } from '../../relayer/backtest/row.ts';
import { local } from '../../relayer/core/amount.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { bookName, chainName } from '../../relayer/core/ids.ts';
import { bodyOf, type LockedLane, LockFileError, lockText, parseLock } from '../../relayer/lockFile.ts';
import { parsePolicy } from '../../relayer/policy/file.ts';
import type { PolicyFit } from '../../relayer/policy/fit.ts';
import { policyText } from '../../relayer/policy/print.ts';
import { parsePublicKey } from '../../relayer/receipts/key.ts';
import { decodeReceipt, encodeReceipt, ReceiptError, receiptOf, sealReceipts } from '../../relayer/receipts/receipt.ts';
import { sealerOf, testRound } from '../../relayer/receipts/testing/fixture.ts';
import { verifyReceipt } from '../../relayer/receipts/verify.ts';
import { parseWord, unsigned, WordError, wordText } from '../../relayer/words.ts';
import { packageRoot, type TempFolder, tempFolder } from '../support/nodeProcess.ts';
import { signedPolicyText } from '../support/policy.ts';
import { held, heldLater, mutated, mutatedBytes, mutatedText, runs } from './fuzz.ts';

const never = (): boolean => false;
const is =
  (kind: new (...args: never[]) => Error) =>
  (error: unknown): boolean =>
    error instanceof kind;
const word: Hex = `0x${'ab'.repeat(32)}`;

let folder: TempFolder;
beforeAll(async () => {
  folder = await tempFolder('fuzz');
});
afterAll(() => folder.remove());

describe('a configuration', () => {
  const example = readFileSync(join(packageRoot(), 'config/examples/two-chains.yaml'), 'utf8');
  const io = {
    env: { KEY: 'value', EMPTY: '' },
    readFile: (): never => {
      throw Object.assign(new Error('no file'), { code: 'ENOENT' });
    },
  };
  const read = (text: string) => held(() => parseConfig(text, '/etc/loadline.yaml', io), is(ConfigError));

  test.each([
    ['the example', example],
    ['the template', configTemplate()],
  ])('%s, changed, is read or refused with places in it', (_, text) => {
    fc.assert(
      fc.property(mutatedText(text), (changed) => {
        const outcome = read(changed);
        if (!('refused' in outcome)) return;
        const { problems } = outcome.refused as ConfigError;
        expect(problems.length).toBeGreaterThan(0);
        for (const { line, column } of problems) expect([line > 0, column > 0]).toEqual([true, true]);
      }),
      runs(40),
    );
  });

  test.each([
    ['brackets', '['.repeat(50_000)],
    ['indented keys', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['dashes', '- '.repeat(20_000)],
    ['aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: [*a, *a]`).join('\n')}`],
    ['a long scalar', `mode: ${'x'.repeat(2_000_000)}`],
    ['many keys', Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['references in references', `mode: ${'${'.repeat(5_000)}`],
    ['tags', '!!js/function "x"\n'.repeat(500)],
    ['null bytes', '\u0000'.repeat(10_000)],
  ])('huge or hostile %s is refused in bounded time', (_, text) => {
    expect(read(text)).toHaveProperty('refused');
  });
});

describe('a policy', async () => {
  const text = await signedPolicyText();
  const leg = { chains: ['north', 'south'], priceSources: [], collateralSources: [] };
  const fit: PolicyFit = { chains: leg.chains, books: { usdx: leg }, operators: 1, operatorThreshold: 1 };
  const read = (changed: string) => held(() => parsePolicy(changed, 'p.yaml', fit), is(ConfigError));

  test('is read as it was signed, or refused', () => {
    expect(read(text)).toHaveProperty('value');
    fc.assert(
      fc.property(mutatedText(text), (changed) => {
        const outcome = read(changed);
        if (!('value' in outcome)) return;
        const { policy } = outcome.value;
        expect(parsePolicy(policyText(policy), 'p.yaml', fit).policy.hash).toBe(policy.hash);
      }),
      runs(80),
    );
  });
});

describe('a lock file', () => {
  const side = (chain: string) => ({ chain, block: { height: '7', hash: word }, values: { 'oapp.peer': '0xbee5' } });
  const pin = { path: 'a>b' as LockedLane['path'], sequence: 1, pinnedAt: '2026-11-21T00:00:00.000Z' };
  const locked: LockedLane = { ...pin, from: side('alpha'), to: side('beta'), digest: word, signatures: [] };
  const signature = { signer: `0x${'11'.repeat(20)}` as Hex, signature: `0x${'22'.repeat(65)}` as Hex };
  const text = lockText({ version: 1, lanes: { 'alpha → beta': { ...locked, signatures: [signature] } } });

  test('is read and writes back as itself, or is refused; and what it pins has a digest', () => {
    fc.assert(
      fc.property(mutatedText(text), (changed) => {
        const outcome = held(() => parseLock('l.yaml', changed), is(LockFileError));
        if (!('value' in outcome)) return;
        expect(parseLock('l.yaml', lockText(outcome.value))).toEqual(outcome.value);
        for (const [id, lane] of Object.entries(outcome.value.lanes)) held(() => pinDigest(bodyOf(id, lane)), never);
      }),
      runs(100),
    );
  });
});

describe("an operators' word", () => {
  const journal: Hex = `0x${'cd'.repeat(16)}`;
  const leg = { book: bookName('usdx'), chain: chainName('north'), amount: local(10n ** 24n), sequence: 1 };
  const says = [
    { kind: 'acknowledge', subject: 'halt/1', evidence: word, amount: 5n },
    { kind: 'refill', ...leg },
    { kind: 'issuance', ...leg, minter: `0x${'33'.repeat(20)}` as Hex, fromMs: 1, toMs: 2 },
  ] as const;

  test.each(says)('that says $kind is the very one of its digest, or refused', (said) => {
    const text = wordText(unsigned({ journal, says: said, reason: 'seen and understood' }));
    const honest = parseWord(text);
    fc.assert(
      fc.property(mutatedText(text), (changed) => {
        const outcome = held(() => parseWord(changed), is(WordError));
        if (!('value' in outcome)) return;
        const { says: read, reason, journal: whose, digest } = outcome.value;
        if (digest === honest.digest) expect([read, reason, whose]).toEqual([honest.says, honest.reason, journal]);
      }),
      runs(150),
    );
  });
});

test('what a stranger wrote into a file is no warning on our terminal', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on('warning', listen);
  const text = 'version: &a: 1\nlanes: !x\u001b[2J {}\n';
  held(() => parseWord(text), is(WordError));
  held(() => parseLock('l.yaml', text), is(LockFileError));
  const file = folder.file('p.yaml');
  await writeFile(file, text);
  await heldLater(() => readPolicy(file), is(ConfigError));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  expect(warnings).toEqual([]);
});

test('a keystore opens to its key or is refused, whatever is in it', async () => {
  const key = `0x${'07'.repeat(32)}` as Hex;
  const text = await encryptKeystore(key, 'secret', randomBytes, { cost: 2 });
  expect(await decryptKeystore(text, 'secret', 'k')).toBe(key);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        mutated(JSON.parse(text)).map((one) => JSON.stringify(one) ?? ''),
        mutatedText(text),
      ),
      async (changed) => {
        const outcome = await heldLater(() => decryptKeystore(changed, 'secret', 'k'), is(KeyError));
        if ('value' in outcome) expect(outcome.value).toBe(key);
      },
    ),
    runs(150),
  );
});

test('a public key is one or none', () => {
  const pem =
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n';
  expect(parsePublicKey(pem)).toMatch(/^0x[0-9a-f]{64}$/);
  fc.assert(
    fc.property(fc.oneof(mutatedText(pem), mutatedText(word)), (text) => {
      const outcome = held(() => parsePublicKey(text), never);
      if ('value' in outcome && outcome.value !== null) expect(outcome.value).toMatch(/^0x[0-9a-f]{64}$/);
    }),
    runs(200),
  );
});

describe('a receipt', () => {
  const { round, bodies } = testRound(2);
  const receipt = receiptOf(round, bodies[0] as (typeof bodies)[number], sealReceipts(sealerOf(1), round, bodies), 0);
  const bytes = encodeReceipt(receipt);

  test('is its own canonical bytes, or refused', () => {
    fc.assert(
      fc.property(mutatedBytes(bytes), (changed) => {
        const outcome = held(() => decodeReceipt(changed), is(ReceiptError));
        if ('value' in outcome) expect(encodeReceipt(outcome.value)).toEqual(changed);
      }),
      runs(50),
    );
  });

  test('is verified without an error of ours, and one that was changed is not the same', () => {
    const honest = verifyReceipt(bytes, { key: null });
    expect(honest.checks.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    const plain = JSON.parse(bytes.toString('utf8')) as unknown;
    const canonical = (value: unknown): Buffer => Buffer.from(`${sorted(value)}\n`, 'utf8');
    expect(canonical(plain)).toEqual(bytes);
    fc.assert(
      fc.property(mutated(plain, 2), (value) => {
        const changed = canonical(value);
        const outcome = held(() => verifyReceipt(changed, { key: null }), never);
        if (!('value' in outcome) || changed.equals(bytes)) return;
        expect(outcome.value.checks.some((check) => check.outcome !== 'same')).toBe(true);
      }),
      runs(120),
    );
  });
});

/** Canonical JSON of what JSON.parse gives: tags of bigints are plain objects here, and stay as they are. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

describe('recorded flows', () => {
  const row = (kind: string) => `${kind},north,100,${word},17,0x${'22'.repeat(20)},50,0x${'aa'.repeat(20)},5.25`;
  test('a row is read and written back the same, or its fault is named', () => {
    for (const [kind, parse] of [
      ['lock', parseAuthorization],
      ['mint', parseConsumption],
    ] as const) {
      fc.assert(
        fc.property(mutatedText(row(kind)), (text) => {
          const outcome = held(() => parse(text, 2), never);
          if (!('value' in outcome) || isFault(outcome.value)) return;
          expect(parse(formatRow(outcome.value), 2)).toEqual(outcome.value);
        }),
        runs(300),
      );
    }
  });

  test('a file is rows and problems, each line one of them at most', async () => {
    const text = `${HEADER}\n${`${row('lock')}\n`.repeat(20)}`;
    const path = folder.file('a.csv');
    await fc.assert(
      fc.asyncProperty(mutatedBytes(Buffer.from(text), 6), async (bytes) => {
        await writeFile(path, bytes);
        let lines = 0;
        const all = async () => {
          for await (const { rows, problems } of readRows(
            path,
            'authorizations',
            parseAuthorization,
            () => undefined,
          )) {
            lines += rows.length + problems.length;
          }
        };
        await heldLater(all, never);
        expect(lines).toBeLessThanOrEqual(bytes.toString('latin1').split('\n').length);
      }),
      runs(100),
    );
  });
});
