import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from './jsonSchema.ts';
import { addr, load, problemsOf } from './support/files.ts';
import { configTemplate } from './template.ts';

const SECRETS = { '/etc/loadline/secrets/attester-1': 'one\n', '/etc/loadline/secrets/sender': 'two\n' };

function rpcUrls(text: string): Record<string, string> {
  const names = [...text.matchAll(/\$\{([A-Z_]+)\}/g)].map((match) => match[1] ?? '').filter((name) => name !== 'NAME');
  return Object.fromEntries(
    names.map((name) => [name, `https://${name.toLowerCase().replaceAll('_', '-')}.example/key`]),
  );
}

function fillIn(text: string): string {
  let next = 0xc0de;
  return text
    .replace(/startBlock: <[^>]*>/g, 'startBlock: 7')
    .replace(/initial: '<[^>]*>'/g, "initial: '0'")
    .replace(/'<[^>]*>'/g, () => `'${addr((next++).toString(16))}'`);
}

/** The block of keys, which shadow mode does without. */
const withSigners = (text: string): string =>
  text.replace(/^# signers:\n(?:# {3}.*\n)+/m, (block) => block.replace(/^# /gm, ''));

describe('configTemplate', () => {
  it('as written fails only for what is left to fill in, and each problem says so', () => {
    const problems = problemsOf(configTemplate());
    const isPlaceholder = (message: string): boolean =>
      message.endsWith('fill in this placeholder') || /which is not set|cannot be read \(no such file\)/.test(message);
    expect(problems.filter((problem) => !isPlaceholder(problem.message))).toEqual([]);
    // Workers, token and application, start blocks, initial values, URLs, an operator, a risk key; no key, for shadow opens none.
    expect(problems.length).toBe(4 + 4 + 2 + 2 + 6 + 1 + 1);
  });

  it('is valid without a warning once its placeholders are filled in, also in enforce mode', () => {
    const filled = fillIn(configTemplate());
    const enforcing = withSigners(filled).replace('mode: shadow', 'mode: enforce');
    for (const text of [filled, withSigners(filled), enforcing]) {
      const { config, warnings } = load(text, rpcUrls(text), SECRETS);
      expect(warnings).toEqual([]);
      expect(config.chains.base?.eid).toBe(30184);
    }
  });

  it('shows the defaults as they are', () => {
    const filled = fillIn(configTemplate());
    const shown = filled.replace(/^( {4})# ([a-zA-Z]+: '?[0-9]+'?)/gm, '$1$2');
    expect(shown).not.toBe(filled);
    expect(load(shown, rpcUrls(shown), SECRETS).config).toEqual(load(filled, rpcUrls(filled), SECRETS).config);
  });
});

describe('examples', () => {
  it('two-chains.yaml is valid without a warning', () => {
    const text = readFileSync(new URL('./examples/two-chains.yaml', import.meta.url), 'utf8');
    const { config, warnings } = load(text, rpcUrls(text), SECRETS);
    expect(warnings).toEqual([]);
    expect(config.chains.base).toMatchObject({
      maxFeePerGasWei: 2_500_000_000n,
      finality: { rule: 'safe', minDepth: 64 },
    });
    expect(config.books.usdx?.legs[0]?.initial).toBe(1_502_500n * 10n ** 15n);
  });
});

describe('config/schema.json', () => {
  it('matches the schema that the loader checks with (else: node dist/config/scripts/writeSchema.js)', () => {
    const committed: unknown = JSON.parse(readFileSync(new URL('./schema.json', import.meta.url), 'utf8'));
    expect(committed).toEqual(configJsonSchema());
  });
});
