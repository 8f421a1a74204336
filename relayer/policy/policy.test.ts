import fc from 'fast-check';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../config/problem.ts';
import type { Policy } from '../core/policy.ts';
import { DEFAULT_BOOK_POLICY, defaultPolicy } from './default.ts';
import { parsePolicy } from './file.ts';
import { policyHash } from './hash.ts';
import { policyText, sealedText } from './print.ts';
import { checkPolicy } from './rules.ts';
import { policyTypedData } from './sign.ts';
import { FIT, policies } from './testing/arbitrary.ts';
import { verifyPolicy } from './verify.ts';

const FILE = 'loadline.policy.yaml';
const MINIMAL = `# Mine.
version: 1
note: first
release: { acknowledgeThreshold: 2 }
books:
  gold: {}
  usdx:
    pendingCap: 1_000_000
    restricted: { capacity: 0.50, extraDepth: 1, extraDelayMs: 0, calmMs: 1 }
`;
const key = (n: number) => privateKeyToAccount(`0x${String(n).repeat(64)}`);
const [ann, bob, eve] = [key(1), key(2), key(3)];
const risk = { addresses: [ann.address, bob.address].map((a) => a.toLowerCase() as `0x${string}`), threshold: 2 };

const problems = (text: string): string[] => {
  try {
    parsePolicy(text, FILE, FIT);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ line, path, message }) => `${line} ${path}: ${message}`);
  }
};
async function sealed(text: string, ...signers: readonly (typeof ann)[]): Promise<string> {
  const { policy } = parsePolicy(text, FILE, FIT);
  const signatures = await Promise.all(
    signers.map(async (account) => ({
      signer: account.address.toLowerCase() as `0x${string}`,
      signature: await account.signTypedData(policyTypedData(policy)),
    })),
  );
  return sealedText(text, { hash: policy.hash, signatures });
}

describe('a policy file', () => {
  it('leaves to the default what it does not say, and reads amounts and fractions exactly', () => {
    const { policy, hash, signatures } = parsePolicy(MINIMAL, FILE, FIT);
    expect([hash, signatures, policy.note]).toEqual([null, [], 'first']);
    expect(policy.books).toEqual({
      gold: DEFAULT_BOOK_POLICY,
      usdx: {
        ...DEFAULT_BOOK_POLICY,
        pendingCap: 1_000_000n,
        restricted: { capacity: { num: 1n, den: 2n }, extraDepth: 1n, extraDelayMs: 0, calmMs: 1 },
      },
    });
    expect(policy.release).toEqual({ acknowledgeThreshold: 2, reopenHeights: 3, probePackets: 1 });
  });

  it('printed and read again is the same policy, with the same hash', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const again = parsePolicy(policyText(policy), FILE, FIT);
        expect(again.policy).toEqual(policy);
      }),
      { numRuns: 60 },
    );
  });

  it('says of everything wrong where it stands, what is there and what is wanted', () => {
    const text = MINIMAL.replace('1_000_000', '-5').replace('0.50', '1/0').replace('note: first', 'nota: first');
    expect(problems(text)).toEqual([
      '1 note: found nothing, wanted why this version, in 1 to 500 printable characters',
      expect.stringMatching(/^3 nota: found the unknown key "nota", wanted one of .*; did you mean "note"\?$/),
      expect.stringMatching(/^8 books\.usdx\.pendingCap: found -5, wanted a whole number/),
      expect.stringMatching(/^9 books\.usdx\.restricted\.capacity: found "1\/0", wanted an exact fraction/),
    ]);
    expect(problems('version: [')[0]).toMatch(/^1 .*wanted/);
  });

  it('depends on nothing outside of itself', () => {
    const [problem] = problems(MINIMAL.replace('first', "'${HOME}'"));
    expect(problem).toContain('${HOME}, which is not set');
    const note = 'what a ${HOME} and a $${file:/etc/passwd} cost';
    const { policy } = parsePolicy(MINIMAL, FILE, FIT);
    expect(parsePolicy(policyText({ ...policy, note }), FILE, FIT).policy.note).toBe(note);
  });

  it.each(['1.5', '3/2', '6/4', '1.50', "'1.500'"])('reads the fraction %s as three halves', (written) => {
    const text = MINIMAL.replace(
      'gold: {}',
      `gold: { velocity: { slotMs: 1, slots: 1, minSlots: 1, quantile: 1, factor: ${written}, least: 0 } }`,
    );
    expect(parsePolicy(text, FILE, FIT).policy.books['gold' as never]).toMatchObject({
      velocity: { factor: { num: 3n, den: 2n } },
    });
  });
});

describe('the hash', () => {
  const base = parsePolicy(MINIMAL, FILE, FIT).policy;
  it('is of the content, not of how it is written, and not of the note', () => {
    const other = MINIMAL.replace('0.50', '1/2').replace('1_000_000', "'1000000'").replace('first', 'second');
    expect(parsePolicy(`${other}chains: {}\n`, FILE, FIT).policy.hash).toBe(base.hash);
  });

  it('changes with every value that decides, the version too', () => {
    const seen = new Set([base.hash]);
    const changed: Policy[] = [
      { ...base, version: 2 },
      { ...base, release: { ...base.release, probePackets: 2 } },
      { ...base, chains: { north: { limits: [] } } as never },
      ...leaves(base.books).map((books) => ({ ...base, books: books as Policy['books'] })),
    ];
    for (const policy of changed) seen.add(policyHash(policy));
    expect(seen.size).toBe(changed.length + 1);
    expect(changed.length).toBeGreaterThan(20);
  });

  it('of the default names its books and the operators’ threshold', () => {
    const names = ['gold', 'usdx'] as never[];
    const hashes = [defaultPolicy(names, 1), defaultPolicy(names, 2), defaultPolicy(names.slice(1), 1)];
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(3);
    expect(checkPolicy(defaultPolicy(names, 3), FIT)).toEqual([]);
  });
});

/** The same value with one leaf changed, for each leaf. */
function leaves(value: unknown): unknown[] {
  if (typeof value === 'bigint') return [value + 1n];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'string') return [`${value}x`];
  if (value === null) return [0];
  if (Array.isArray(value))
    return [[...value, 0], ...value.flatMap((item, i) => leaves(item).map((x) => value.with(i, x)))];
  return Object.entries(value as object).flatMap(([name, member]) =>
    leaves(member).map((other) => ({ ...(value as object), [name]: other })),
  );
}

describe('a signed policy', () => {
  it('is believed once enough risk keys have signed it, each counted once', async () => {
    const check = async (text: string) => verifyPolicy(parsePolicy(text, FILE, FIT), risk);
    expect(await check(MINIMAL)).toBe('it is not signed');
    expect(await check(await sealed(MINIMAL, ann))).toBe('it is signed by 1 of 2 risk keys');
    expect(await check(await sealed(MINIMAL, ann, ann))).toBe('it is signed by 1 of 2 risk keys');
    expect(await check(await sealed(MINIMAL, ann, eve))).toMatch(/1 of 2 risk keys; 0x[0-9a-f]{40} is no risk key/);
    const both = await check(await sealed(MINIMAL, ann, bob));
    expect(both).toMatchObject({ policy: { version: 1 }, signers: [...risk.addresses].sort() });
    const file = parsePolicy(await sealed(MINIMAL, ann, bob), FILE, FIT);
    expect(await verifyPolicy(file, undefined)).toBe('the configuration names no risk keys');
  });

  it('keeps its comments when it is signed, and loses the old seal', async () => {
    const once = await sealed(MINIMAL, ann);
    const twice = await sealed(once, ann, bob);
    expect(once.startsWith(MINIMAL)).toBe(true);
    expect(twice.startsWith(MINIMAL)).toBe(true);
    expect(twice.match(/^hash:/gm)).toHaveLength(1);
    expect(twice.match(/signer:/g)).toHaveLength(2);
  });

  it('with one byte changed is refused, or says the very same', async () => {
    const text = await sealed(MINIMAL.replace('# Mine.\n', ''), ann, bob);
    const signed = parsePolicy(text, FILE, FIT).policy;
    let tried = 0;
    let refused = 0;
    const signaturesAt = text.indexOf('signatures:');
    // Each byte of the rules; of the signatures a sample, since each costs a recovery.
    for (let at = 0; at < text.length; at += at < signaturesAt ? 1 : 7) {
      tried += 1;
      const code = text.charCodeAt(at);
      const changed = text.slice(0, at) + String.fromCharCode(code === 0x31 ? 0x32 : code ^ 1) + text.slice(at + 1);
      const read = readOrNot(changed);
      const outcome = read === null ? 'it does not read' : await verifyPolicy(read, risk);
      if (typeof outcome === 'string') refused += 1;
      else expect(outcome.policy, changed).toStrictEqual(signed);
    }
    expect(refused / tried).toBeGreaterThan(0.9);
  });
});

function readOrNot(text: string): ReturnType<typeof parsePolicy> | null {
  try {
    return parsePolicy(text, FILE, FIT);
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
