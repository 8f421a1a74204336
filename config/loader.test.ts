// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such text is the syntax under test

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadConfig } from './loader.ts';
import { ConfigError, formatConfigError } from './problem.ts';
import { addr, edit, FILE, fakeIo, lineOf, load, problemsOf, VALID } from './support/files.ts';

const KEY = `0x${'7a28b5ba57c53603'.repeat(4)}`;
const URL_ONE = "'https://alpha.example/one'";
const urlOf = (text: string, env = {}, files = {}) => load(text, env, files).config.chains.one?.providers[0]?.url;

describe('references', () => {
  it('are resolved before anything is checked, inside of text too', () => {
    expect(urlOf(edit(URL_ONE, "'${RPC}'"), { RPC: 'https://a.example' })).toBe('https://a.example');
    expect(
      urlOf(edit(URL_ONE, "'https://${HOST}/${file:key}'"), { HOST: 'a.example' }, { '/etc/loadline/key': 'k\n' }),
    ).toBe('https://a.example/k');
    expect(load(edit('node: main', 'node: ${NODE}'), { NODE: 'n-1' }).config.node).toBe('n-1');
  });

  it('read files next to the configuration or by absolute path, less one newline at the end', () => {
    const password = (text: string): string => {
      const spec = load(edit('${PASSWORD}', '${file:/run/p}'), {}, { '/run/p': text }).config.signers?.senders.two;
      return spec?.kind === 'keystore' ? spec.password.reveal() : '';
    };
    expect([password('a\n'), password('a\r\n'), password('a\n\n'), password(' a')]).toEqual(['a', 'a', 'a\n', ' a']);
  });

  it('are not resolved again inside of what they gave', () => {
    expect(urlOf(edit(URL_ONE, "'${RPC}'"), { RPC: 'https://a.example/${HOME}' })).toBe('https://a.example/${HOME}');
  });

  it('are escaped by a second dollar sign; a dollar sign alone means itself', () => {
    expect(urlOf(edit(URL_ONE, "'https://a.example/$${X}$1$'"))).toBe('https://a.example/${X}$1$');
  });

  it.each([
    ['${UNSET}', '${UNSET}, which is not set'],
    ['${constructor}', '${constructor}, which is not set'],
    ['${file:gone}', '${file:gone}, which cannot be read (no such file)'],
    ['${file:}', '${file:} without a path'],
    ['${', 'an unclosed ${'],
    ['${A B}', 'a ${…} that names no variable'],
  ])('that cannot be resolved are errors and nothing more is said of the value: %s', (reference, found) => {
    expect(problemsOf(edit(URL_ONE, `'${reference}'`))).toMatchObject([
      { path: 'chains.one.providers[0].url', found, line: 14 },
    ]);
  });
});

describe('broken YAML', () => {
  it.each([
    ['mode: enforce', 'mode: "enforce', 'a missing character'],
    ['mode: enforce', '\tmode: enforce', 'a tab as indentation'],
    ['mode: enforce', 'mode: !secret x', 'a tag'],
    ['mode: enforce', 'mode: !!str enforce', 'a tag'],
    ['mode: enforce', 'mode: &m enforce', 'an anchor or alias'],
    ['mode: enforce', 'mode: enforce\n---\nmode: shadow', 'a second document'],
    ['mode: enforce', '? [a]\n: 1', 'a key that is not text'],
  ])('is reported with its line and without quoting the file: %s → %s', (from, to, found) => {
    const problems = problemsOf(edit(from, to));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.found).toContain(found);
    expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
  });

  it('includes a key that stands twice, at the second one', () => {
    expect(problemsOf(edit('    quorum: 2', '    quorum: 2\n    quorum: 1'))).toMatchObject([
      { path: 'chains.one.quorum', found: 'the key "quorum" twice', line: 18, column: 5 },
    ]);
  });

  it('includes an empty file, one that is only a list, and one nested beyond reason', () => {
    expect(problemsOf('')).toMatchObject([{ line: 1, column: 1, path: '', found: 'nothing' }]);
    expect(problemsOf('- 1')).toMatchObject([{ path: '', found: 'a list of 1' }]);
    expect(problemsOf('['.repeat(50_000)).length).toBeGreaterThan(0);
    expect(problemsOf(`a: ${'['.repeat(40)}${']'.repeat(40)}`)[0]?.found).toBe('values nested too deep');
  });

  it('includes a file that cannot be read, whatever reading throws', () => {
    const readFile = (): never => {
      throw 'secret text';
    };
    expect(() => loadConfig(FILE, { env: {}, readFile })).toThrow(ConfigError);
    expect(() => loadConfig('/none.yaml', fakeIo({}))).toThrow('/none.yaml:1:1: found no such file');
  });
});

describe('unknown keys', () => {
  it.each([
    ['quorum: 2', 'quorom: 2', 'chains.one.quorom', 'did you mean "quorum"?'],
    ['node: main', 'node: main\nsigner: {}', 'signer', 'did you mean "signers"?'],
    ['rule: finalized', 'rule: finalized, mindepth: 3', 'chains.one.finality.mindepth', 'did you mean "minDepth"?'],
    ['{ env: ATTESTER }', '{ env: A, pasword: x }', 'signers.attesters[0].pasword', 'did you mean "password"?'],
  ])('are refused with what was probably meant: %s → %s', (from, to, path, hint) => {
    const problem = problemsOf(edit(from, to)).find((candidate) => candidate.path === path);
    expect(problem?.message).toContain(hint);
    expect(problem?.found).toContain('the unknown key');
  });

  it('far from any known one get no suggestion; names that JavaScript treats specially are refused', () => {
    expect(problemsOf(edit('node: main', 'node: main\nzzzzzz: 1'))[0]?.message).not.toContain('did you mean');
    expect(problemsOf(edit('node: main', 'node: main\n__proto__: 1'))[0]?.found).toBe('the key "__proto__"');
    expect(problemsOf(edit('to: two', 'to: constructor'))[0]?.path).toBe('pairs[0].to');
  });

  it('that are names of chains or books have to be names', () => {
    expect(problemsOf(edit('  usdx:', '  US DX:'))).toMatchObject([{ path: 'books.US DX', found: 'the name "US DX"' }]);
  });
});

describe('secrets', () => {
  it.each([
    ['an environment variable field', '{ env: ATTESTER }', `{ env: '${KEY}' }`],
    ['a password', "'${PASSWORD}'", `'${KEY}'`],
    ['a comment', 'mode: enforce', `mode: enforce # ${KEY}`],
    ['an unknown key', 'node: main', `node: main\n'${KEY}': 1`],
    ['a bare value', 'node: main', `node: ${KEY}`],
    ['a URL', URL_ONE, `'https://a.example/${KEY}'`],
    ['broken YAML', 'node: main', `node: "${KEY}`],
  ])('a raw private key in %s is refused and never printed', (_place, from, to) => {
    const problems = problemsOf(edit(from, to));
    expect(problems.some((problem) => problem.found.includes('looks like a private key'))).toBe(true);
    expect(JSON.stringify(problems)).not.toContain(KEY.slice(2, 18));
  });

  it('does not take a message, its transaction or a storage slot for a key, and nothing else of a book', () => {
    const open = `open: [{ from: one, to: two, guid: '${KEY}', txHash: "${KEY}", amount: '0' }]`;
    const text = edit('sharedDecimals: 6', `sharedDecimals: 6\n    ${open}`);
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(edit('decimals: 18', `storageSlot: '${KEY}', decimals: 18`))).toEqual([]);
    const wrong = text.replace("amount: '0'", `amount: '${KEY}'`);
    expect(problemsOf(wrong).some(({ found }) => found.includes('looks like a private key'))).toBe(true);
  });

  it.each([
    ["url: 'https://alpha.example/one'", "url: 'ftp://user:hunter2@h.example/hunter2?key=hunter2'"],
    ["url: 'https://alpha.example/one'", "url: 'hunter2 hunter2'"],
    ["{ operator: alpha, url: 'https://alpha.example/one' }", 'hunter2'],
    ['operator: alpha', "operator: 'https://hunter2@h.example'"],
    ["'${PASSWORD}'", 'hunter2, paswordd: hunter2'],
    ['{ env: ATTESTER }', '{ env: hunter2-hunter2 }'],
    ['{ env: ATTESTER }', 'hunter2'],
    ['mode: enforce', "mode: '${SECRET}'"],
    ['startBlock: 5', "startBlock: '${SECRET}'"],
    ['to: two', "to: '${SECRET}'"],
    ["'1000000000000000000'", "'${SECRET}'"],
    ['chain: one', "chain: '${SECRET}'"],
  ])('stay out of every message: %s → %s', (from, to) => {
    const problems = problemsOf(edit(from, to), { SECRET: 'hunter2' });
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('stay out of warnings, and a password written in the file is one', () => {
    const { warnings } = load(edit("'${PASSWORD}'", 'hunter2'));
    expect(warnings).toMatchObject([{ path: 'signers.senders.two.password', line: lineOf(VALID, '${PASSWORD}') }]);
    expect(JSON.stringify(warnings)).not.toContain('hunter2');
    const updater = '  feeUpdaters:\n    one: { keystore: k, password: hunter2 }\n  senders:\n';
    const own = load(edit('  senders:\n', updater)).warnings.map(({ path }) => path);
    expect(own).toContain('signers.feeUpdaters.one.password');
    const shared = edit(
      'https://beta.example/one',
      'https://alpha.example/hunter2',
      edit('operator: alpha', "operator: '${SECRET}'"),
    );
    expect(JSON.stringify(load(shared, { SECRET: 'hunter2' }).warnings)).not.toContain('hunter2');
  });
});

describe('formatConfigError', () => {
  it('gives one line a problem that an editor can jump to', () => {
    try {
      load(edit('quorum: 2', 'quorum: 1', edit('mode: enforce', 'mode: enforced')));
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
      expect(formatConfigError(error as ConfigError)).toBe(
        `The configuration has 1 problem:\n  ${FILE}:2:7 mode: found "enforced", wanted one of enforce, shadow; did you mean "enforce"?`,
      );
      return;
    }
    expect.unreachable();
  });
});

describe('any text at all', () => {
  const io = (text: string) => fakeIo({ [FILE]: text }, { A: addr('1') });
  const survives = (text: string): boolean => {
    try {
      loadConfig(FILE, io(text));
      return true;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.problems.length > 0 && error.problems.every(({ line, column }) => line >= 1 && column >= 1);
    }
  };

  it('loads or fails as a ConfigError that names at least one place', () => {
    const yamlish = fc.array(
      fc.constantFrom(...'{}[]:-&*!|>\'"%@`#,? \n\tab1$'.split(''), '${A}', '${', 'chains:', '<<: '),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives), { numRuns: 300 });
    fc.assert(
      fc.property(
        yamlish.map((parts) => parts.join('')),
        survives,
      ),
      { numRuns: 500 },
    );
  });

  it('made from the valid configuration by cutting and pasting fails no other way', () => {
    const cut = fc.tuple(
      fc.nat(VALID.length),
      fc.nat(60),
      fc.constantFrom('', '~', '[]', '{}', '1', '${', '- ', '"', '\n', "''", ': '),
    );
    const apply = (text: string, [at, length, by]: readonly [number, number, string]): string =>
      text.slice(0, at) + by + text.slice(at + length);
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => survives(cuts.reduce(apply, VALID))),
      { numRuns: 300 },
    );
  });

  it('with a mapping named length where a list is wanted says so', () => {
    expect(() => loadConfig(FILE, io('version: 1\npairs: {"length": {}}'))).toThrow(/mapping under the name length/);
  });

  it('given as any JSON value fails no other way', () => {
    fc.assert(fc.property(fc.json(), survives), { numRuns: 300 });
    const at = fc.constantFrom('chains', 'pairs', 'books', 'signers', 'roles');
    fc.assert(
      fc.property(at, fc.json(), (key, json) => survives(`version: 1\n${key}: ${json}`)),
      { numRuns: 300 },
    );
  });
});
