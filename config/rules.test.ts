import { describe, expect, it } from 'vitest';
import { addr, edit, load, problemsOf, VALID } from './support/files.ts';

const GAMMA = "      - { operator: gamma, url: 'https://gamma.example/one' }\n";
const BETA = "      - { operator: beta, url: 'https://beta.example/one' }\n";

const HASH = `0x${'ab'.repeat(32)}`;

/** The valid book with packets that were open; each is one of nothing from one to two unless told otherwise. */
const withOpen = (open: readonly Readonly<Record<string, string>>[], text: string = VALID): string => {
  const plain = { from: 'one', to: 'two', guid: HASH, txHash: HASH, amount: '0' };
  return edit(
    'sharedDecimals: 6',
    `sharedDecimals: 6\n    open: ${JSON.stringify(open.map((one) => ({ ...plain, ...one })))}`,
    text,
  );
};

/** With a third chain like the second, joined to the first, and a leg there. */
const withThird = (leg: string, text: string = VALID): string => {
  const three = VALID.slice(VALID.indexOf('  two:'), VALID.indexOf('pairs:'))
    .replace('  two:', '  three:')
    .replace('chainId: 2', 'chainId: 3')
    .replace('30102', '30103');
  const joined = edit('pairs:\n', `${three}pairs:\n  - { from: three, to: one }\n`, text);
  return edit(
    'signers:',
    `      - { chain: three, token: '${addr('c4')}', oapp: '${addr('c5')}', ${leg} }\nsigners:`,
    joined,
  );
};

/** [name, text, path, part of the message] */
const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ['a chain id used twice', edit('chainId: 2', 'chainId: 1'), 'chains.two.chainId', 'found 1, which one has as well'],
  [
    'an endpoint id used twice',
    edit('eid: 30102', 'eid: 30101'),
    'chains.two.eid',
    'found 30101, which one has as well',
  ],
  [
    'a quorum of more operators than there are',
    edit('quorum: 2', 'quorum: 4'),
    'chains.one.quorum',
    'found 4 of 3 distinct operators, wanted at most 3',
  ],
  [
    'a quorum that only counts one operator twice',
    edit(BETA, BETA.replace('beta,', 'alpha,'), edit(GAMMA, '')),
    'chains.one.quorum',
    'found 2 of 1 distinct operator, wanted at most 1',
  ],
  ['a quorum of one while enforcing', edit('quorum: 2', 'quorum: 1'), 'chains.one.quorum', 'unsafeQuorum: true'],
  [
    'a quorum of half the operators while enforcing',
    edit(GAMMA, `${GAMMA}      - { operator: delta, url: 'https://delta.example/one' }\n`),
    'chains.one.quorum',
    'found 2 of 4 distinct operators, wanted at least 2 and more than half of the operators, here 3',
  ],
  ['a pair from an unknown chain', edit('from: one', 'from: oen'), 'pairs[0].from', 'did you mean "one"?'],
  ['a pair to an unknown chain', edit('to: two', 'to: three'), 'pairs[0].to', 'a chain under chains: one, two'],
  ['a pair of one chain with itself', edit('to: two, both: true', 'to: one'), 'pairs[0].to', 'two different chains'],
  [
    'the same pair twice',
    edit('both: true }', 'both: true }\n  - { from: one, to: two }'),
    'pairs[1]',
    'one to two, which pairs[0] has as well',
  ],
  [
    'a direction that both covers already',
    edit('both: true }', 'both: true }\n  - { from: two, to: one }'),
    'pairs[1]',
    'two to one',
  ],
  [
    'a final block by anchors of a chain that has none',
    edit('finality: { rule: finalized }', 'finality: { rule: anchor }'),
    'chains.one.anchor',
    'finality asks for it',
  ],
  [
    'a tier that waits for an anchor of a chain that has none',
    edit('quorum: 2', 'quorum: 2\n    tiers: [{ minDepth: 3 }, { minDepth: 9, anchor: true }]'),
    'chains.one.anchor',
    'tiers[1] asks for it',
  ],
  [
    'an anchor on a chain that is not read',
    edit('quorum: 2', `quorum: 2\n    anchor: { stack: op, l1: tow, registry: '${addr('c1')}' }`),
    'chains.one.anchor.l1',
    'did you mean "two"?',
  ],
  [
    'an anchor on the chain itself',
    edit('quorum: 2', `quorum: 2\n    anchor: { stack: op, l1: one, registry: '${addr('c1')}' }`),
    'chains.one.anchor.l1',
    'wanted another chain',
  ],
  [
    'an anchor of a stack that is not built, by its name',
    edit('quorum: 2', `quorum: 2\n    anchor: { stack: arbitrum, l1: two, registry: '${addr('c1')}' }`),
    'chains.one.anchor.stack',
    'anchors of other stacks (arbitrum, zksync, starknet, …) are not built yet',
  ],
  [
    'enforcing without anybody who could sign a pin',
    edit(`operators: { addresses: ['${addr('f1')}'] }`, ''),
    'operators',
    'those who sign pins',
  ],
  [
    'enforce mode without risk keys',
    edit(`risk: { addresses: ['${addr('f2')}'] }\n`, ''),
    'risk',
    'found nothing, wanted addresses and threshold of those who sign the risk policy (loadline policy sign)',
  ],
  [
    'more signatures than operators',
    edit(`['${addr('f1')}'] }`, `['${addr('f1')}'], threshold: 2 }`),
    'operators.threshold',
    'a threshold of at most the number of addresses',
  ],
  ['no pairs', edit('  - { from: one, to: two, both: true }', '  []'), 'pairs', 'at least one pair'],
  [
    'a book on an unknown chain',
    edit('kind: mint, chain: two', 'kind: mint, chain: tow'),
    'books.usdx.legs[1].chain',
    'did you mean "two"?',
  ],
  [
    'a book on one chain only',
    edit('kind: mint, chain: two', 'kind: mint, chain: one'),
    'books.usdx.legs[1].chain',
    'another chain',
  ],
  ['a book of one leg', VALID.replace(/ {6}- \{ kind: mint.*\n/, ''), 'books.usdx.legs', 'at least two legs'],
  ['a leg that is neither', edit('kind: mint', 'kind: burn'), 'books.usdx.legs[1].kind', 'one of escrow, mint'],
  [
    'what was open on a chain without a leg',
    withOpen([{ to: 'three' }]),
    'books.usdx.open[0].to',
    'wanted the chain of a leg: one, two',
  ],
  [
    'what was open on one chain alone',
    withOpen([{ to: 'one' }]),
    'books.usdx.open[0]',
    'one to one, which no pair joins',
  ],
  [
    'one packet that was open twice, in another spelling',
    withOpen([{ from: 'two', to: 'one' }, { guid: HASH.toUpperCase().replace('0X', '0x') }]),
    'books.usdx.open[1].guid',
    'found the guid of open[0], wanted each packet once',
  ],
  [
    'a book that starts insolvent by what is open',
    withOpen([{ amount: '1' }]),
    'books.usdx.legs[0].initial',
    'found 1 locked against 1 minted and 0.000001 open, wanted at least as much locked as minted and open',
  ],
  [
    'a book whose escrows together hold too little, each rounded down',
    withThird("kind: escrow, decimals: 18, initial: '1999999999999'", edit("initial: '1000000'", "initial: '1000002'")),
    'books.usdx.legs',
    'found 1.000001 locked against 1.000002 minted',
  ],
  [
    'fewer decimals than are shared',
    edit('sharedDecimals: 6', 'sharedDecimals: 7'),
    'books.usdx.legs[1].decimals',
    'found 6, wanted at least sharedDecimals, which is 7',
  ],
  [
    'a book that starts insolvent',
    edit("initial: '1000000'", "initial: '1000001'"),
    'books.usdx.legs[0].initial',
    'found 1 locked against 1.000001 minted, wanted at least as much locked as minted',
  ],
  [
    'an application in two books',
    edit(
      'signers:',
      `${VALID.slice(VALID.indexOf('  usdx:'), VALID.indexOf('signers:'))
        .replace('usdx', 'copy')
        .replace(addr('b4'), addr('b5'))
        .replace(`oapp: '${addr('b4')}'`, `oapp: '${addr('b5')}'`)}signers:`,
    ),
    'books.copy.legs[0].oapp',
    'an application that no other book has',
  ],
  [
    'a destination without a sender',
    edit('    one: { env: SENDER }\n', ''),
    'signers.senders.one',
    'a signer that pays gas on one',
  ],
  [
    'a fee updater for an unknown chain',
    edit('  senders:\n', '  feeUpdaters:\n    onne: { env: UPDATER }\n  senders:\n'),
    'signers.feeUpdaters.onne',
    'did you mean "one"?',
  ],
  [
    'a sender for an unknown chain',
    edit('    one: { env: SENDER }', '    one: { env: SENDER }\n    onne: { env: SENDER }'),
    'signers.senders.onne',
    'did you mean "one"?',
  ],
  [
    'enforce mode without signers',
    VALID.slice(0, VALID.indexOf('signers:')),
    'signers',
    'add both, the senders for two, one; or stay in shadow mode',
  ],
  [
    'signers without attesters',
    edit('  attesters:\n    - { env: ATTESTER }\n', ''),
    'signers.attesters',
    'found nothing, wanted a list of signers',
  ],
];

/** [name, text, path, part of the message] */
const WARNED: readonly (readonly [string, string, string, string])[] = [
  [
    'one operator with two URLs',
    edit('operator: gamma', 'operator: beta'),
    'chains.one.providers[2].operator',
    'both count as one',
  ],
  [
    'two operators on one host, whatever the path, case and default port',
    edit('https://gamma.example/one', 'https://ALPHA.example:443/other'),
    'chains.one.providers[2].url',
    'two operators on one host',
  ],
  [
    'an unsafe quorum that was asked for',
    edit('quorum: 2', 'quorum: 1\n    unsafeQuorum: true'),
    'chains.one.unsafeQuorum',
    'quorum 1 of 3',
  ],
  [
    'shadow mode without operators, whose verdicts would all be one',
    edit('mode: enforce', 'mode: shadow', edit(`operators: { addresses: ['${addr('f1')}'] }\n`, '')),
    'operators',
    'every verdict ends at lane_unpinned',
  ],
];

describe('rules between fields', () => {
  it.each(REFUSED)('refuse %s', (_name, text, path, message) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each(WARNED)('warn of %s', (_name, text, path, message) => {
    const { warnings } = load(text);
    expect(warnings.map((warning) => warning.path)).toEqual([path]);
    expect(warnings[0]?.message).toContain(message);
  });

  it('do not warn of two operators on different ports of one host', () => {
    expect(load(edit('https://gamma.example/one', 'https://alpha.example:8545/one')).warnings).toEqual([]);
  });

  it('warn of a book between chains that no pair joins', () => {
    const text = edit(
      '  - { from: one, to: two, both: true }\n',
      '',
      withThird("kind: mint, decimals: 18, initial: '0'"),
    )
      .replace(/ {6}- \{ kind: mint, chain: two.*\n/, '')
      .replace('from: three, to: one', 'from: two, to: one');
    expect(load(text).warnings).toMatchObject([{ path: 'books.usdx', found: 'no pair between one and three' }]);
  });

  it('warn of a leg that no pair reaches, since nothing there is followed', () => {
    const leg = "kind: mint, decimals: 18, initial: '0'";
    expect(load(withThird(leg)).warnings).toEqual([]);
    const apart = edit('  - { from: three, to: one }\n', '', withThird(leg));
    expect(load(apart).warnings).toMatchObject([
      { path: 'books.usdx.legs[2].chain', found: 'no pair between three and another leg' },
    ]);
  });

  it('let a mesh of mints start with any supply, since burns back its mints', () => {
    const mesh = edit('kind: escrow', 'kind: mint', edit("initial: '1000000'", "initial: '9000000'"));
    expect(problemsOf(mesh)).toEqual([]);
  });

  it('let a book start with what is on its way, as long as the escrow holds that too', () => {
    const backed = edit("initial: '1000000000000000000'", "initial: '1000001000000000000'");
    const text = withOpen([{ guid: HASH.toUpperCase().replace('0X', '0x'), amount: '1' }], backed);
    expect(load(text).config.books.usdx?.open).toEqual([
      { from: 'one', to: 'two', guid: HASH, txHash: HASH, amount: 1n },
    ]);
  });

  it.each([
    ['no decimals at all', edit('decimals: 18', 'decimals: 0', edit('sharedDecimals: 6', 'sharedDecimals: 0'))],
    ['more than 18', edit('decimals: 18', 'decimals: 24')],
  ])('let a token have %s', (_name, text) => {
    const initial = edit("initial: '1000000000000000000'", `initial: '${10n ** 24n}'`, text);
    expect(problemsOf(initial)).toEqual([]);
  });

  it('let shadow mode go without senders and with any quorum', () => {
    const shadow = edit('mode: enforce', 'mode: shadow', edit('quorum: 2', 'quorum: 1'));
    const text = shadow.slice(0, shadow.indexOf('  senders:'));
    expect(load(text)).toMatchObject({ warnings: [], config: { signers: { senders: {} } } });
  });

  it('let shadow mode go without any signer, since it opens no key', () => {
    const text = edit('mode: enforce', 'mode: shadow', VALID.slice(0, VALID.indexOf('signers:')));
    const { config, warnings } = load(text);
    expect([config.signers, warnings]).toEqual([undefined, []]);
  });

  it('ask for a sender at the destinations only', () => {
    const oneWay = edit(', both: true', '', edit('    one: { env: SENDER }\n', ''));
    expect(load(oneWay).config.pairs).toEqual([{ from: 'one', to: 'two', both: false }]);
  });

  it('count dust below the shared decimals: a book may not start a single unit short', () => {
    const exact = "initial: '1000000000000000000'";
    expect(problemsOf(edit(exact, "initial: '999999999999999999'"))).toHaveLength(1);
    expect(problemsOf(edit(exact, "initial: '1000000000000000001'"))).toEqual([]);
  });

  it('still run when a field of the same chain is wrong', () => {
    const text = edit('startBlock: 5', 'startBlock: x', edit('eid: 30102', 'eid: 30101'));
    expect(problemsOf(text).map((problem) => problem.path)).toEqual(['chains.one.startBlock', 'chains.two.eid']);
  });
});
