import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privateKeyToAccount } from 'viem/accounts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInProcess, type Typed, typeInProcess } from '../../test/support/terminal.ts';
import {
  createFixture,
  type Fixture,
  haltWrite,
  hex32,
  openFixture,
  packetRecord,
  packetWrites,
} from '../api/testing/fixture.ts';
import { local } from '../core/amount.ts';
import { bookName, bookShard, chainName, height } from '../core/ids.ts';
import type { Halt } from '../core/state.ts';

// A node in shadow mode whose journal holds a halted book: nobody answers at its providers.
const KEYS = { ANN: hex32(1), BOB: hex32(2), EVE: hex32(3) };
const addressOf = (key: keyof typeof KEYS) => privateKeyToAccount(KEYS[key]).address.toLowerCase();
const OPERATORS = `operators: { addresses: ['${addressOf('ANN')}', '${addressOf('BOB')}'], threshold: 2 }`;
const EXTRA = `signers: { attesters: [{ env: LOADLINE_TEST_KEY }] }\nmode: shadow\n${OPERATORS}`;
const LANE = 'north>south/usdx';

const halt: Halt = {
  id: 'escrow_shortfall/usdx/north',
  shard: bookShard(bookName('usdx')),
  scope: { kind: 'book', book: bookName('usdx') },
  cause: 'escrow_shortfall',
  saw: 'escrow balance 90',
  wanted: '≥ 100',
  evidence: { refs: [], at: [{ chain: chainName('north'), height: height(7n), hash: hex32(7) }] },
  sinceMs: 5,
  loss: { book: bookName('usdx'), chain: chainName('north'), amount: local(10n) },
};

let fixture: Fixture;
let stop: (() => Promise<Typed>) | null = null;
beforeEach(async () => {
  for (const [name, key] of Object.entries(KEYS)) vi.stubEnv(name, key);
  fixture = await createFixture(EXTRA);
  const { store } = await openFixture(fixture);
  await store.commit([haltWrite(halt)]);
  await store.commit(
    packetWrites(packetRecord(fixture.params, { n: 1, state: 'quarantined', cause: 'provenance_mismatch' })),
  );
  await store.close();
});
afterEach(async () => {
  await stop?.();
  stop = null;
  vi.unstubAllEnvs();
  await fixture.remove();
});

const cli = (...args: readonly string[]): Promise<Typed> => typeInProcess([...args, '--config', fixture.configPath]);
const json = async (...args: readonly string[]) => JSON.parse((await cli(...args, '--json')).out);

async function start(): Promise<void> {
  stop = await runInProcess(fixture.configPath);
}

test('two operators sign one word after another, and the node takes it: the halt ends', async () => {
  const [found] = (await json('halts')).halts.items;
  expect(found).toMatchObject({ id: halt.id, release: { amount: '10' } });
  const { evidence } = found.release;
  expect((await cli('halts')).out).toContain(`loadline ack ${evidence} --reason <why>`);
  const file = join(fixture.folder, 'word.yaml');
  const prepared = await cli('ack', evidence, '--reason', 'ticket 12', '--out', file, '--sign-env', 'ANN');
  expect([prepared.code, prepared.out]).toEqual([0, expect.stringContaining('1 of 2')]);
  expect(await readFile(file, 'utf8')).toContain('reason: ticket 12');
  expect((await cli('ack', evidence, '--reason', 'again', '--out', file)).code).toBe(2);
  expect((await cli('word', 'give', file)).code).toBe(75);
  await start();
  const early = await json('word', 'give', file);
  expect(early.error).toMatchObject({ code: 'WORD_REFUSED', saw: 'signed by 1 of 2 operators' });
  expect((await cli('word', 'sign', file, '--sign-env', 'EVE')).code).toBe(2);
  expect((await cli('word', 'sign', file, '--sign-env', 'BOB')).out).toContain(`loadline word give ${file}`);
  const given = await cli('word', 'give', file);
  expect([given.code, given.out]).toEqual([0, expect.stringContaining('no halt is open now')]);
  expect((await json('halts')).halts.total).toBe(0);
  expect((await json('word', 'give', file)).error.code).toBe('WORD_REFUSED');
  expect((await cli('journal', 'tail')).out).toContain('ticket 12');
});

test('what a key signs is shown before it signs, whole and apart from the result, and nothing where none signs', async () => {
  const [{ release }] = (await json('halts')).halts.items;
  const file = join(fixture.folder, 'shown.yaml');
  const ack = await cli('ack', release.evidence, '--reason', 'ticket 12', '--out', file, '--sign-env', 'ANN', '--json');
  const { word } = JSON.parse(ack.out);
  const covered = ['acknowledge', halt.id, release.evidence, '10', 'ticket 12', word.journal, word.digest];
  for (const told of [`signing as ${addressOf('ANN')}`, ...covered]) expect(ack.err).toContain(told);
  const second = await cli('word', 'sign', file, '--sign-env', 'BOB');
  for (const told of [`signing as ${addressOf('BOB')}`, ...covered]) expect(second.err).toContain(told);
  const args = ['refill', 'usdx', 'north', '10', '--reason', 'paid\u001b[2J in'];
  expect((await cli(...args)).err).not.toContain('signing');
  // No node takes it: it was shown all the same, and cannot act on the terminal.
  const { code, err } = await cli(...args, '--sign-env', 'ANN');
  expect([code, err]).toEqual([75, expect.stringMatching(/book +usdx\n +chain +north\n +amount +10\n/)]);
  expect(err).not.toContain('\u001b[2J');
});

test('without a key the word is shown as it is to be signed, for a packet by its guid as well', async () => {
  const shown = await json('packet', 'ack', hex32(0xa001), '--reason', 'why');
  expect(shown).toMatchObject({ file: null, signers: [], threshold: 2, about: { cause: 'provenance_mismatch' } });
  expect(shown.typedData).toMatchObject({ primaryType: 'Acknowledge', message: { reason: 'why', amount: '0' } });
  expect((await cli('ack', hex32(0xa001), '--reason', 'why')).out).toContain('nothing was signed');
  const refill = await json('refill', 'usdx', 'north', '10', '--reason', 'paid in');
  expect(refill.typedData).toMatchObject({ primaryType: 'Refill', message: { amount: '10', sequence: '1' } });
  const window = ['--minter', addressOf('ANN'), '--from', '2026-12-01T00:00:00Z', '--to', '2026-12-02T00:00:00Z'];
  const issuance = await json('issuance', 'declare', 'usdx', 'south', '5', ...window, '--reason', 'Q4');
  expect(issuance.typedData).toMatchObject({ primaryType: 'Issuance', message: { fromMs: '1796083200000' } });
});

test('what cannot be signed is refused before anything is asked for', async () => {
  expect((await cli('ack', halt.id)).code).toBe(2);
  expect((await cli('ack', halt.id, '--reason', 'why', '--sign-env', 'EVE')).err).toContain('operators');
  expect((await json('ack', 'escrow_shortfall/none', '--reason', 'why')).error.code).toBe('NOT_ACKNOWLEDGEABLE');
  expect((await cli('refill', 'usdx', 'north', '-1', '--reason', 'why')).code).toBe(2);
  expect((await json('refill', 'usdx', 'west', '1', '--reason', 'why')).error.code).toBe('BAD_REQUEST');
});

test('a lane is halted, drained and resumed by hand, with name and reason in the journal', async () => {
  expect((await json('lane', 'halt', LANE, '--reason', 'why')).error.code).toBe('NODE_NOT_RUNNING');
  await start();
  expect((await cli('lane', 'halt', LANE)).code).toBe(2);
  expect((await cli('lane', 'halt', 'north>west/usdx', '--reason', 'why')).code).toBe(2);
  const halted = await cli('lane', 'halt', LANE, '--reason', 'upgrade of the token', '--by', 'ann');
  expect([halted.code, halted.out]).toEqual([0, expect.stringContaining('by the word of ann')]);
  expect((await json('lane', 'halt', LANE, '--reason', 'again')).error.code).toBe('LANE_UNCHANGED');
  expect((await cli('lane', 'drain', LANE, '--reason', 'the end', '--by', 'bea')).out).toContain('under way: none');
  const { lanes } = await json('lane', 'list');
  expect(lanes.items[0]).toMatchObject({ id: LANE, mode: 'halted', manual: { by: 'ann' }, drain: { by: 'bea' } });
  expect((await cli('lane', 'list')).out).toContain('upgrade of the token');
  const resumed = await cli('lane', 'resume', LANE, '--reason', 'done', '--by', 'ann');
  expect(resumed.out).toContain('still halted by escrow_shortfall/usdx/north');
  const tail = (await cli('journal', 'tail')).out;
  for (const text of ['ann asked: halt', 'bea asked: drain', 'ann asked: resume']) expect(tail).toContain(text);
});

test('every command explains itself with an example', async () => {
  const commands = ['halts', 'ack', 'packet ack', 'refill', 'issuance declare', 'word sign', 'word give'];
  for (const command of [...commands, 'lane list', 'lane halt', 'lane resume', 'lane drain']) {
    const { code, out } = await typeInProcess([...command.split(' '), '--help']);
    expect(code, command).toBe(0);
    expect(out, command).toContain('$ loadline ');
  }
});
