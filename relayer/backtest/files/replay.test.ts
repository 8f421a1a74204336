import { describe, expect, test } from 'vitest';
import { HEADER } from '../row.ts';
import { withFiles } from '../testing/files.ts';
import { file, honestFlow, type MadeFlow } from '../testing/flows.ts';
import { type BacktestResult, backtestFiles } from './backtest.ts';
import { FlowError } from './replay.ts';

const OPTIONS = { ackAfterS: 3_600, maxFlagged: 1_000, policy: null, sweep: false };
const run = (flow: MadeFlow, options = OPTIONS): Promise<BacktestResult> =>
  withFiles(flow, (files) => backtestFiles(files, options));

async function problemsOf(flow: MadeFlow): Promise<string[]> {
  const error = await run(flow).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FlowError)) throw new Error(`saw ${String(error)}, wanted a FlowError`);
  return error.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const ALICE = `0x${'aa'.repeat(20)}`;
const BOB = `0x${'bb'.repeat(20)}`;
type Fields = Partial<Record<'kind' | 'chain' | 'time' | 'id' | 'token' | 'amount' | 'to' | 'usd', string>>;
const row = (base: Required<Fields>, fields: Fields): string => {
  const { kind, chain, time, id, token, amount, to, usd } = { ...base, ...fields };
  return `${kind},${chain},${time},0x${'11'.repeat(32)},${id},${token},${amount},${to},${usd}`;
};
const lock = (fields: Fields = {}): string =>
  row(
    { kind: 'lock', chain: 'north', time: '100', id: '1', token: 'AAA', amount: '50', to: ALICE, usd: '5.00' },
    fields,
  );
const mint = (fields: Fields = {}): string =>
  row(
    { kind: 'mint', chain: 'south', time: '200', id: '1', token: 'AAA', amount: '50', to: ALICE, usd: '5.00' },
    fields,
  );
const flow = (authorizations: string[], consumptions: string[]): MadeFlow => ({
  authorizations: file(authorizations),
  consumptions: file(consumptions),
});
const flaggedOf = async (made: MadeFlow): Promise<string[]> =>
  (await run(made)).flagged.map(({ line, cause, reason }) => `${line} ${cause} ${reason}`);

test('an honest flow has no flag, whatever the ids look like', async () => {
  for (const wide of [false, true]) {
    const { authorizations, consumptions, matched, flaggedCount, firstFlag } = await run(honestFlow(2_000, 4, wide));
    expect({ authorizations, consumptions, matched, flaggedCount, firstFlag }).toEqual({
      authorizations: 2_000,
      consumptions: 2_000,
      matched: 2_000,
      flaggedCount: 0,
      firstFlag: null,
    });
  }
});

describe('what matches', () => {
  test.each<[string, MadeFlow, string[]]>([
    ['a lock of the same second counts', flow([lock()], [mint({ time: '100' })]), []],
    [
      'a lock that comes later does not',
      flow([lock({ time: '101' })], [mint({ time: '100' })]),
      ['2 unmatched_consumption id'],
    ],
    [
      'a burn does not carry a mint of its number',
      flow([lock({ kind: 'burn' })], [mint()]),
      ['2 unmatched_consumption id'],
    ],
    [
      'a chain does not authorize itself',
      flow([lock()], [mint({ chain: 'north' })]),
      ['2 unmatched_consumption route'],
    ],
    ['another token', flow([lock()], [mint({ token: 'BBB' })]), ['2 unmatched_consumption route']],
    ['another amount', flow([lock()], [mint({ amount: '51' })]), ['2 unmatched_consumption amount']],
    ['another beneficiary', flow([lock()], [mint({ to: BOB })]), ['2 unmatched_consumption beneficiary']],
    [
      'a second use, in the same transaction too',
      flow([lock()], [mint(), mint()]),
      ['3 unmatched_consumption use_once'],
    ],
    [
      'a second use with another amount',
      flow([lock()], [mint(), mint({ amount: '7' })]),
      ['3 unmatched_consumption amount'],
    ],
    ['hex in capitals is the same', flow([lock({ to: ALICE.toUpperCase().replace('X', 'x') })], [mint()]), []],
    [
      '32 bytes are credited as their low 20',
      flow([lock({ to: `0x${'ff'.repeat(12)}${ALICE.slice(2)}` })], [mint()]),
      [],
    ],
    [
      '32 bytes against 32 are compared whole',
      flow(
        [lock({ to: `0x${'ff'.repeat(12)}${ALICE.slice(2)}` })],
        [mint({ to: `0x${'00'.repeat(12)}${ALICE.slice(2)}` })],
      ),
      ['2 unmatched_consumption beneficiary'],
    ],
    [
      'two chains may number alike',
      flow([lock(), lock({ chain: 'west', amount: '9' })], [mint({ amount: '9' }), mint()]),
      [],
    ],
  ])('%s', async (_rule, made, flags) => {
    expect(await flaggedOf(made)).toEqual(flags);
  });
});

describe('two authorizations of one id', () => {
  test('with one payload count once, and are told', async () => {
    const { flagged, duplicateAuthorizations } = await run(flow([lock(), lock({ time: '101' })], [mint(), mint()]));
    expect(flagged.map(({ line, reason }) => [line, reason])).toEqual([[3, 'use_once']]);
    expect(duplicateAuthorizations).toEqual({
      total: 1,
      differing: 0,
      named: [{ line: 3, firstLine: 2, kind: 'lock', id: '1', same: true }],
    });
  });

  test('with two amounts: the first stands, what only the second would carry is equivocation', async () => {
    const made = flow([lock(), lock({ amount: '5000' })], [mint({ amount: '5000' }), mint()]);
    expect(await flaggedOf(made)).toEqual(['2 equivocation amount']);
    expect((await run(made)).duplicateAuthorizations.differing).toBe(1);
  });

  test('a thousand of them are one line each and no thousand candidates', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => lock({ amount: String(i + 1) }));
    const { duplicateAuthorizations, matched } = await run(flow(many, [mint({ amount: '1' })]));
    expect([matched, duplicateAuthorizations.total, duplicateAuthorizations.named.length]).toEqual([1, 999, 100]);
  });
});

describe('malformed rows are named by line, and there is no result', () => {
  const good = flow([lock()], [mint()]);
  test.each<[string, MadeFlow, string[]]>([
    ['negative amount', flow([lock({ amount: '-5' })], [mint()]), ['authorizations:2 AMOUNT']],
    ['amount above 2^256 - 1', flow([lock()], [mint({ amount: (1n << 256n).toString() })]), ['consumptions:2 AMOUNT']],
    ['amount of a thousand digits', flow([lock()], [mint({ amount: '9'.repeat(1_000) })]), ['consumptions:2 AMOUNT']],
    ['amount with a point', flow([lock({ amount: '1.5' })], [mint()]), ['authorizations:2 AMOUNT']],
    ['amount left out', flow([lock({ amount: '' })], [mint()]), ['authorizations:2 AMOUNT']],
    ['a field too few', flow([lock().replace(/,[^,]*$/, '')], [mint()]), ['authorizations:2 COLUMNS']],
    ['a field too many', flow([lock()], [`${mint()},`]), ['consumptions:2 COLUMNS']],
    ['an empty line in between', flow([lock(), '', lock({ id: '2' })], [mint()]), ['authorizations:3 COLUMNS']],
    ['quotes', flow([lock({ token: '"AAA"' })], [mint()]), ['authorizations:2 TEXT']],
    ['no id', flow([lock({ id: '' })], [mint()]), ['authorizations:2 TEXT']],
    ['no ASCII', flow([lock({ token: 'A\u00c4A' })], [mint()]), ['authorizations:2 TEXT']],
    ['a consumption among authorizations', flow([lock(), mint()], [mint()]), ['authorizations:3 KIND']],
    ['an unknown kind', flow([lock()], [mint({ kind: 'Mint' })]), ['consumptions:2 KIND']],
    ['milliseconds', flow([lock({ time: '1700000000000' })], [mint()]), ['authorizations:2 TIMESTAMP']],
    ['a negative time', flow([lock({ time: '-1' })], [mint()]), ['authorizations:2 TIMESTAMP']],
    ['a short beneficiary', flow([lock({ to: '0x1234' })], [mint()]), ['authorizations:2 BENEFICIARY']],
    ['a value that is no number', flow([lock({ usd: 'NaN' })], [mint()]), ['authorizations:2 USD']],
    ['a negative value', flow([lock()], [mint({ usd: '-1' })]), ['consumptions:2 USD']],
    [
      'a clock that goes backwards',
      flow([lock(), lock({ time: '99', id: '2' })], [mint()]),
      ['authorizations:3 TIME_BACKWARDS'],
    ],
    [
      'another header',
      { ...good, consumptions: good.consumptions.replace('amount', 'value') },
      ['consumptions:1 HEADER'],
    ],
    ['the columns in another order', { ...good, authorizations: 'chain,kind\n' }, ['authorizations:1 HEADER']],
    ['an empty file', { ...good, authorizations: '' }, ['authorizations:1 HEADER']],
    [
      'a line without end',
      { ...good, authorizations: `${HEADER}\n${'x'.repeat(900_000)}` },
      ['authorizations:2 LINE_LENGTH'],
    ],
    [
      'both files',
      flow([lock({ amount: 'x' })], [mint(), mint({ usd: '?' })]),
      ['authorizations:2 AMOUNT', 'consumptions:3 USD'],
    ],
  ])('%s', async (_what, made, problems) => {
    expect(await problemsOf(made)).toEqual(problems);
  });

  test('of very many, a hundred a file are named and all are counted', async () => {
    const bad = Array.from({ length: 1_234 }, () => lock({ amount: '-1' }));
    const error = await run(flow(bad, [mint()])).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'FLOW_MALFORMED', total: 1_234 });
    expect((error as FlowError).problems.length).toBe(100);
  });
});

describe('the form of the file', () => {
  const { authorizations, consumptions } = flow([lock()], [mint()]);
  const unix = (text: string): string => text.replaceAll('\r\n', '\n');
  test.each<[string, (text: string) => string]>([
    ['LF alone', unix],
    ['no end of the last line', (text) => text.trimEnd()],
    ['neither CR nor a last end', (text) => unix(text).trimEnd()],
    ['a byte order mark', (text) => `\u00ef\u00bb\u00bf${text}`],
  ])('%s is read alike', async (_form, change) => {
    const { matched } = await run({ authorizations: change(authorizations), consumptions: change(consumptions) });
    expect(matched).toBe(1);
  });

  test('a file with its header alone is an empty flow', async () => {
    const { consumptions, firstFlag, laneHoursHalted } = await run(flow([], []));
    expect({ consumptions, firstFlag, laneHoursHalted }).toEqual({
      consumptions: 0,
      firstFlag: null,
      laneHoursHalted: 0,
    });
  });

  test('a file that is not there is said as the file system says it', async () => {
    const missing = { authorizations: '/nowhere/a.csv', consumptions: '/nowhere/c.csv' };
    await expect(backtestFiles(missing, OPTIONS)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
