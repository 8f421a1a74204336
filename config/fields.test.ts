// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such text is the syntax under test

import { describe, expect, it } from 'vitest';
import { addr, edit, FILE, lineOf, load, problemsOf, VALID } from './support/files.ts';

/** Where a field is made wrong, and how it is reported: [replaced, by, path, found, wanted]. */
type Case = readonly [from: string, to: string, path: string, found: string, wanted: string];

const NAME = 'a name of 1 to 32 characters out of a-z, 0-9 and -';
const ADDRESS = 'an address: 0x and 40 hex digits';
const AMOUNT = 'an amount in the smallest unit: a decimal string from 0 to 2^256 - 1';
const UP_TO_A_DAY = 'a whole number from 1 to 86400000';
/** The first field of chain `one`; optional fields are added in front of it. */
const IN_ONE = '    kind: evm\n    chainId: 1\n';
const adding = (field: string): readonly [string, string] => [IN_ONE, `    ${field}\n${IN_ONE}`];

const TOP: readonly Case[] = [
  ['version: 1', 'version: 2', 'version', '2', '1'],
  ['mode: enforce', 'mode: dry', 'mode', '"dry"', 'one of enforce, shadow'],
  ['node: main', 'node: Main Node', 'node', '"Main Node"', NAME],
  ['node: main', 'node: 7', 'node', '7', NAME],
  ['node: main', 'node:', 'node', 'nothing', NAME],
  ['node: main', "node: main\ndataDir: ''", 'dataDir', 'empty text', 'the path of a directory'],
  ['node: main', 'node: main\nroles: []', 'roles', 'an empty list', 'at least one of attest, commit, execute'],
  ['node: main', 'node: main\nroles: attest', 'roles', '"attest"', 'a list out of attest, commit, execute'],
  ['node: main', 'node: main\nroles: [attest, settle]', 'roles[1]', '"settle"', 'one of attest, commit, execute'],
  [
    'node: main',
    'node: main\nroles: [attest, commit]',
    'roles',
    'a list of 2',
    'commit and execute together, since they are one transaction',
  ],
  ['node: main', 'node: main\nroles: [attest, attest]', 'roles', 'a list of 2', 'each role once'],
  ['node: main', 'node: main\nlogLevel: loud', 'logLevel', '"loud"', 'one of trace, debug, info, warn, error, fatal'],
  ['node: main', 'node: main\ndigestExpiryMinutes: 61', 'digestExpiryMinutes', '61', 'a whole number from 1 to 60'],
];

const CHAIN: readonly Case[] = [
  ['kind: evm', 'kind: svm', 'chains.one.kind', '"svm"', 'evm'],
  ['chainId: 1\n', 'chainId: 0\n', 'chains.one.chainId', '0', 'a whole number from 1 to 9007199254740991'],
  ['eid: 30101', 'eid: 4294967296', 'chains.one.eid', '4294967296', 'a whole number from 1 to 4294967295'],
  ['eid: 30101', 'eid: 1.5', 'chains.one.eid', '"1.5"', 'a whole number from 1 to 4294967295'],
  [`endpoint: '${addr('a1')}'`, "endpoint: '0xa1'", 'chains.one.endpoint', '"0xa1"', ADDRESS],
  [`dvn: '${addr('a2')}'`, `dvn: '${addr('0')}'`, 'chains.one.dvn', `"${addr('0')}"`, ADDRESS],
  [
    `executor: '${addr('a3')}'`,
    "executor: '0x1A44076050125825900e736c501f859c50fE728c'",
    'chains.one.executor',
    '"0x1A44076050125825900e736c501f859c50fE728c"',
    'with a valid checksum',
  ],
  ['startBlock: 5', 'startBlock: -1', 'chains.one.startBlock', '-1', 'a whole number from 0 to 9007199254740991'],
  ['operator: alpha', 'operator: a_b', 'chains.one.providers[0].operator', '"a_b"', NAME],
  [
    "url: 'https://alpha.example/one'",
    "url: 'wss://h/key'",
    'chains.one.providers[0].url',
    'wss://h/…',
    'an http:// or',
  ],
  [
    "url: 'https://alpha.example/one'",
    "url: 'sk-1'",
    'chains.one.providers[0].url',
    'not a URL (not shown)',
    'an http:// or',
  ],
  ['quorum: 2', 'quorum: 0', 'chains.one.quorum', '0', 'a whole number from 1 to 32'],
  ['quorum: 2', "quorum: '2'", 'chains.one.quorum', '"2"', 'a whole number from 1 to 32'],
  ['finality: { rule: finalized }', 'finality: finalized', 'chains.one.finality', '"finalized"', 'a map with rule'],
  ['rule: finalized', 'rule: final', 'chains.one.finality.rule', '"final"', 'one of finalized, safe, depth'],
  ['rule: finalized', 'rule: safe, minDepth: -1', 'chains.one.finality.minDepth', '-1', 'a whole number from 0'],
  ['rule: depth, depth: 64', 'rule: depth, depth: 0', 'chains.two.finality.depth', '0', 'a whole number from 1'],
  ['rule: depth, depth: 64', 'rule: depth', 'chains.two.finality.depth', 'nothing', 'a whole number from 1'],
  [...adding('unsafeQuorum: yes'), 'chains.one.unsafeQuorum', '"yes"', 'true or false'],
  [...adding('pollIntervalMs: 0'), 'chains.one.pollIntervalMs', '0', UP_TO_A_DAY],
  [...adding('requestTimeoutMs: 0'), 'chains.one.requestTimeoutMs', '0', UP_TO_A_DAY],
  [...adding('maxHeadLagMs: 86400001'), 'chains.one.maxHeadLagMs', '86400001', UP_TO_A_DAY],
  [...adding('maxClockSkewMs: soon'), 'chains.one.maxClockSkewMs', '"soon"', UP_TO_A_DAY],
  [...adding('maxLogRange: 0'), 'chains.one.maxLogRange', '0', 'a whole number from 1 to 1000000'],
  [...adding('replaceAfterMs: 1e3'), 'chains.one.replaceAfterMs', '"1e3"', UP_TO_A_DAY],
  [...adding("maxFeePerGasGwei: '0'"), 'chains.one.maxFeePerGasGwei', '"0"', 'gwei above 0 as a decimal string'],
  [
    ...adding("maxFeePerGasGwei: '0.0000000001'"),
    'chains.one.maxFeePerGasGwei',
    '"0.0000000001"',
    'at most 9 decimals',
  ],
  [...adding('maxBatchGas: 16777217'), 'chains.one.maxBatchGas', '16777217', 'a whole number from 100000 to 16777216'],
];

const REST: readonly Case[] = [
  ['from: one', 'from: [one]', 'pairs[0].from', 'a list of 1', NAME],
  ['to: two', 'to: 2', 'pairs[0].to', '2', NAME],
  ['both: true', 'both: 1', 'pairs[0].both', '1', 'true or false'],
  ['sharedDecimals: 6', 'sharedDecimals: 19', 'books.usdx.sharedDecimals', '19', 'a whole number from 0 to 18'],
  ['kind: escrow, chain: one', 'kind: escrow, chain: {}', 'books.usdx.legs[0].chain', 'a map', NAME],
  [`token: '${addr('a4')}'`, 'token: 0xa4', 'books.usdx.legs[0].token', '"0xa4"', ADDRESS],
  [`oapp: '${addr('a5')}'`, 'oapp: ~', 'books.usdx.legs[0].oapp', 'nothing', ADDRESS],
  ['decimals: 18', 'decimals: 37', 'books.usdx.legs[0].decimals', '37', 'a whole number from 0 to 36'],
  ["initial: '1000000000000000000'", "initial: '1_000'", 'books.usdx.legs[0].initial', '"1_000"', AMOUNT],
  ["initial: '1000000000000000000'", "initial: '-1'", 'books.usdx.legs[0].initial', '"-1"', AMOUNT],
  ["initial: '1000000'", "initial: '1.5'", 'books.usdx.legs[1].initial', '"1.5"', AMOUNT],
  [
    "initial: '1000000'",
    `initial: '${2n ** 256n}'`,
    'books.usdx.legs[1].initial',
    '78 characters of text (not shown)',
    AMOUNT,
  ],
  ['- { env: ATTESTER }', '[]', 'signers.attesters', 'an empty list', 'at least one attester'],
  ['- { env: ATTESTER }', '- {}', 'signers.attesters[0]', 'a map', 'either keystore and password, or env'],
  [
    '{ env: ATTESTER }',
    '{ env: A, keystore: k }',
    'signers.attesters[0]',
    'a map',
    'either keystore and password, or env',
  ],
  ['{ env: ATTESTER }', '{ keystore: k }', 'signers.attesters[0]', 'a map', 'either keystore and password, or env'],
  [
    '{ env: ATTESTER }',
    '{ env: 12ab }',
    'signers.attesters[0].env',
    '4 characters of text (not shown)',
    'the name of an env',
  ],
  [
    '{ env: ATTESTER }',
    "{ keystore: '', password: p }",
    'signers.attesters[0].keystore',
    'empty text',
    'the path of a keystore',
  ],
  ['{ env: ATTESTER }', "{ keystore: k, password: '' }", 'signers.attesters[0].password', 'empty text', 'the password'],
  [
    'one: { env: SENDER }',
    'one: SENDER',
    'signers.senders.one',
    '6 characters of text (not shown)',
    'a map with the keys',
  ],
];

describe('a field that is wrong', () => {
  it.each([...TOP, ...CHAIN, ...REST])(
    'is the only one reported, with its place: %s → %s',
    (from, to, path, found, wanted) => {
      const text = edit(from, to);
      const problems = problemsOf(text);
      expect(problems.map((problem) => problem.path)).toEqual([path]);
      const [problem] = problems;
      const key =
        path
          .split('.')
          .at(-1)
          ?.replace(/\[\d+\]$/, '') ?? '';
      expect(problem).toMatchObject({ file: FILE, line: placeOf(text, from, to, key) });
      expect(problem?.found).toContain(found);
      expect(problem?.wanted).toContain(wanted);
      expect(problem?.message).toContain(`found ${problem?.found}, wanted ${problem?.wanted}`);
    },
  );

  it.each([
    'version',
    'mode',
    'node',
    'chains.one.kind',
    'chains.one.chainId',
    'chains.one.eid',
    'chains.one.endpoint',
    'chains.one.dvn',
    'chains.one.executor',
    'chains.one.startBlock',
    'chains.one.quorum',
    'chains.one.finality',
    'books.usdx.sharedDecimals',
    'books.usdx.legs',
  ])('is reported at what it is missing from: %s', (path) => {
    const keys = path.split('.');
    const key = keys.at(-1) ?? '';
    const text = VALID.replace(new RegExp(`^( *)${key}:.*\n(?:\\1 +.*\n)*`, 'm'), '');
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    const parent = keys.at(-2);
    expect(problem).toMatchObject({
      path,
      found: 'nothing',
      line: parent === undefined ? 1 : lineOf(text, `${parent}:`),
    });
  });

  it('does not hide any other: all problems come at once, in the order of the file', () => {
    const wrong = edit('quorum: 2', 'quorum: 9', edit('mode: enforce', 'mode: x', edit('to: two', 'to: tow')));
    const text = edit("url: 'https://beta.example/two'", "url: '${UNSET}'", wrong);
    const paths = ['mode', 'chains.one.quorum', 'chains.two.providers[1].url', 'pairs[0].to'];
    expect(problemsOf(text).map((problem) => problem.path)).toEqual(paths);
  });
});

describe('the valid configuration', () => {
  it('loads with defaults filled in, amounts exact, addresses in lower case', () => {
    const mixed = edit(addr('a1'), '0x1a44076050125825900e736c501f859c50fE728c');
    const { config, warnings, path } = load(edit(IN_ONE, `    maxFeePerGasGwei: 0.100000001\n${IN_ONE}`, mixed));
    expect({ warnings, path }).toEqual({ warnings: [], path: FILE });
    expect(config).toMatchObject({ dataDir: '/etc/loadline/data', logLevel: 'info', digestExpiryMinutes: 30 });
    expect(config.roles).toEqual(['attest', 'commit', 'execute']);
    expect(config.chains.one).toMatchObject({
      endpoint: '0x1a44076050125825900e736c501f859c50fe728c',
      maxFeePerGasWei: 100_000_001n,
      finality: { rule: 'finalized', minDepth: 0 },
    });
    expect(config.chains.two).toMatchObject({
      unsafeQuorum: false,
      pollIntervalMs: 2_000,
      requestTimeoutMs: 5_000,
      maxHeadLagMs: 60_000,
      maxClockSkewMs: 15_000,
      maxLogRange: 2_000,
      replaceAfterMs: 60_000,
      maxFeePerGasWei: 500_000_000_000n,
      maxBatchGas: 12_000_000,
    });
  });

  it('reads unquoted addresses and amounts as written, never through a rounded number', () => {
    const amount = '123456789012345678901234567890';
    const bare = edit(`'${addr('a4')}'`, addr('a4'), edit("initial: '1000000000000000000'", `initial: ${amount}`));
    expect(load(bare).config.books.usdx?.legs[0]).toMatchObject({ token: addr('a4'), initial: BigInt(amount) });
  });

  it('is frozen all the way down', () => {
    const { config } = load(VALID);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen({ ...config, signers: { attesters: config.signers?.attesters } })).toBe(false);
    expect(Object.values(config).every(isFrozen)).toBe(true);
  });

  it('hides passwords from whoever prints it', () => {
    const { config } = load(VALID);
    expect(JSON.stringify(config.signers)).not.toContain('correct horse');
    expect(config.signers?.senders.two).toMatchObject({ kind: 'keystore', keystore: '/etc/loadline/keys/sender.json' });
  });
});

/** The line on which the replaced part now has the key, or on which the part starts. */
function placeOf(text: string, from: string, to: string, key: string): number {
  const at = VALID.indexOf(from);
  const inside = to.indexOf(`${key}:`);
  const until = inside < 0 ? at : at + inside;
  return text.slice(0, until).split('\n').length;
}
