import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPacketRows } from '../../packetRows.ts';
import {
  attestedElsewhere,
  type Command,
  claim,
  dissent,
  forgery,
  honest,
  Run,
  theft,
} from '../../pipeline/testing/runs.ts';
import { decodeRecord, encodeRecord } from '../codec.ts';
import type { Journal } from '../journal.ts';
import { parseKey } from '../keys.ts';
import { copyOf, journalOf, richHarness } from '../testing/richJournal.ts';
import { verifyJournal } from '../verify.ts';
import { ANY, DELETED, nodeChecks, UNSEEN } from './nodeChecks.ts';

const verified = (journal: Journal) => verifyJournal(journal, { crossChecks: [checkPacketRows, ...nodeChecks] });

/** Reads are whole: an objection comes with a read of its own, which another one under way would count again. */
const apply = async (run: Run, command: Command): Promise<unknown> =>
  command.do === 'read' ? run.h.poll(command.chain) : run.apply(command);

describe('the checks of the node’s own tables', () => {
  it('find nothing wrong with a journal that a pipeline made, whatever befell it', async () => {
    const commands = fc.array(
      fc.oneof(
        { weight: 20, arbitrary: honest },
        { weight: 1, arbitrary: forgery },
        { weight: 1, arbitrary: theft },
        { weight: 1, arbitrary: claim },
        { weight: 2, arbitrary: dissent },
        { weight: 2, arbitrary: attestedElsewhere },
      ),
      { minLength: 20, maxLength: 120 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (all) => {
        const run = await Run.start([1, 1], 1_000n);
        for (const command of all) await apply(run, command);
        const found = await verified(await journalOf(run.h));
        if (!found.ok) throw new Error(`${found.firstBad.key}: ${found.firstBad.reason}`);
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});

type Damage = { readonly key: string; readonly what: string; readonly value: unknown };

/** Every way to delete a record, or to write it anew with one field changed and a right checksum. */
async function damagesOf(journal: Journal): Promise<Damage[]> {
  const all: Damage[] = [];
  for await (const [key, bytes] of journal.iterate({ gte: '', lt: '\u{10ffff}' })) {
    const value = decodeRecord(key, bytes);
    all.push({ key, what: DELETED, value: undefined });
    if (typeof value !== 'object' || value === null) all.push({ key, what: '(value)', value: altered(value) });
    else {
      for (const [field, old] of Object.entries(value)) {
        all.push({ key, what: field, value: { ...value, [field]: altered(old) } });
      }
    }
  }
  return all;
}

function altered(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return value + 1n;
    case 'number':
      return value + 1;
    case 'string':
      return `${value}x`;
    case 'boolean':
      return !value;
    default:
      return value === null ? 'x' : null;
  }
}

const tableOf = (key: string): string => parseKey(key)?.table ?? '';
const isUnseen = ({ key, what }: Damage): boolean => {
  const unseen = UNSEEN[tableOf(key)] ?? [];
  return unseen.includes(what) || (what !== DELETED && unseen.includes(ANY));
};

describe('any one record that is deleted or says something else', () => {
  it('is found by its table, or is in the list of what cannot be seen', { timeout: 120_000 }, async () => {
    const journal = await journalOf(await richHarness());
    expect(await verified(journal)).toMatchObject({ ok: true });
    const copy = await copyOf(journal);
    const damages = (await damagesOf(journal)).filter((damage) => !isUnseen(damage));
    // Each table and kind of damage at least once, and others by chance.
    const first = new Map(damages.map((damage) => [`${tableOf(damage.key)} ${damage.what}`, damage]));
    const sample =
      process.env.RUNS === undefined ? [] : fc.sample(fc.constantFrom(...damages), Number(process.env.RUNS));
    const missed: string[] = [];
    for (const { key, what, value } of new Set([...first.values(), ...sample])) {
      const before = await journal.get(key);
      await copy.commit([
        value === undefined ? { op: 'delete', key } : { op: 'put', key, value: encodeRecord(key, value) },
      ]);
      const found = await verified(copy);
      if (found.ok) missed.push(`${key} ${what}`);
      if (before) await copy.commit([{ op: 'put', key, value: before }]);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['book:gold', 'reservation', DELETED, 'no reservation'],
    ['book:gold', 'payload', DELETED, 'no payload record'],
    ['book:gold', 'payload', 'payloadHash', 'which was cleared'],
    ['book:gold', 'closed', DELETED, 'no packet'],
    ['book:gold', 'packet', 'state', 'as its last transition says'],
    ['book:gold', 'word', DELETED, 'no word'],
    ['book:gold', 'ledger', 'authorized', 'its rows'],
    ['node:test', 'outbox', DELETED, 'without a gap'],
    ['node:test', 'outbox', 'state', 'as history says'],
    ['node:test', 'dispute', DELETED, 'no dispute'],
    ['node:test', 'policy', 'policy', 'cannot be checked'],
    ['node:test', 'counter', DELETED, 'the newest entry'],
  ])('in %s, %s: %s is named by its key', async (shard, table, what, reason) => {
    const journal = await journalOf(await richHarness());
    const damage = (await damagesOf(journal)).find(
      (one) => one.key.startsWith(`${shard}!${table}!`) && one.what === what,
    );
    if (!damage) throw new Error(`saw no ${what} in ${table}, wanted one`);
    const { key, value } = damage;
    await journal.commit([
      value === undefined ? { op: 'delete', key } : { op: 'put', key, value: encodeRecord(key, value) },
    ]);
    const found = await verified(journal);
    expect(found).toMatchObject({ ok: false, firstBad: { reason: expect.stringContaining(reason) } });
    if (table !== 'ledger') expect(found.ok ? '' : found.firstBad.key).toContain(`${shard}!${table}!`);
  });
});
