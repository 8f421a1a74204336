import { expect, test } from 'vitest';
import type { Check } from '../doctor/check.ts';
import { renderDoctor } from './renderDoctor.ts';
import { renderHistoryLine } from './renderHistory.ts';
import { plainStyle, styleFor } from './style.ts';

const check = (status: Check['status'], id: string, saw = 'seen'): Check => ({
  id: `doctor.${id}` as Check['id'],
  about: { kind: 'node' },
  status,
  saw,
  wanted: 'wanted',
  fix: status === 'fail' || status === 'warn' ? 'mend it' : null,
});

test('what fails stands before what warns, and both before what is well, wherever they were found', () => {
  const lines = renderDoctor(
    [check('ok', 'disk'), check('skipped', 'clock'), check('warn', 'config'), check('fail', 'node')],
    plainStyle,
  );
  const order = lines.slice(1, 7).map((line) => line.trim().split(/\s+/)[0]);
  expect(order).toEqual(['FAIL', 'fix:', 'warn', 'fix:', 'ok', 'skip']);
  expect(lines.at(-2)).toBe('1 failed · 1 warning · 1 ok · 1 skipped');
  expect(lines.at(-1)).toContain('node');
});

test('what is skipped for one reason takes one line', () => {
  const lines = renderDoctor([check('skipped', 'eid', 'no head'), check('skipped', 'code', 'no head')], plainStyle);
  expect(lines.slice(1, 3)).toEqual(['  skip  eid, code', `${' '.repeat(14)}no head`]);
});

test('a skipped line has the columns of the others', () => {
  const lines = renderDoctor([check('ok', 'data-folder'), check('skipped', 'disk', 'no head')], plainStyle);
  expect(lines.slice(1, 3)).toEqual(['  ok    data-folder  seen', '  skip  disk         no head']);
});

test('no finding is told by colour alone', () => {
  const checks = [check('fail', 'node'), check('warn', 'config')];
  const painted = renderDoctor(checks, styleFor(true, {})).join('\n');
  expect(painted).toContain('\u001b[31m');
  for (const plain of [styleFor(true, { NO_COLOR: '1' }), styleFor(false, {})]) {
    expect(renderDoctor(checks, plain).join('\n')).not.toContain('\u001b');
  }
  expect(renderDoctor(checks, plainStyle).join('\n')).toMatch(/FAIL[\s\S]*warn/);
});

test.each<[string, object, string]>([
  ['operator', { by: 'ann', asked: 'retry' }, 'ann asked: retry'],
  ['operator', { by: 'ann', asked: 'readmit', chain: 'north', operator: 'alpha' }, 'ann asked: readmit alpha on north'],
  ['operator', { lifted: 'drift/1', lane: 'a>b/c', sequence: 2 }, 'lifted drift/1: lane a>b/c, sequence 2'],
  ['audit', { pinned: 'a>b/c', sequence: 2 }, 'pinned a>b/c: sequence 2'],
  [
    'alarm',
    { alarm: 'provider_excluded', chain: 'north', saw: 'x', wanted: 'y' },
    'provider_excluded: chain north, saw x, wanted y',
  ],
  ['alarm', { refused: 'a>b/c', saw: 'x', wanted: 'y' }, 'refused a>b/c: saw x, wanted y'],
  [
    'dispute',
    { what: 'opened', operator: 'o', chain: 'c', height: '7', kind: 'logs', saw: 'x' },
    'opened: o at c block 7, logs: x',
  ],
  [
    'provider',
    { what: 'excluded', operator: 'o', chain: 'c', saw: 'x', wanted: 'y' },
    'excluded: o on c: saw x, wanted y',
  ],
])('a line of history of kind %s says what happened, and to what', (kind, body, text) => {
  expect(renderHistoryLine(kind, body)).toBe(`${kind.padEnd(10)}  ${text}`);
});

test('an empty line of history is shown too', () => {
  expect(renderHistoryLine('audit', {})).toContain('audit');
});
