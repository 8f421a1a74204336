/** A journal with something in nearly every table, as a pipeline has written it. */
import { local } from '../../core/amount.ts';
import type { Policy } from '../../core/policy.ts';
import { cleared, send } from '../../pipeline/testing/drive.ts';
import type { Harness } from '../../pipeline/testing/harness.ts';
import { ALPHA } from '../../pipeline/testing/params.ts';
import { Run } from '../../pipeline/testing/runs.ts';
import { factsTx } from '../../pipeline/testing/transactions.ts';
import { acknowledgeAll, give, haltsOpen } from '../../pipeline/testing/words.ts';
import { policyHash } from '../../policy/hash.ts';
import type { Journal } from '../journal.ts';
import { createMemoryDisk, openMemoryJournal } from '../memory.ts';
import { openStore } from '../store.ts';

const JOURNAL_ID = '17'.repeat(16);

/** The journal that a run of the pipeline has written. */
export async function journalOf(h: Harness): Promise<Journal> {
  const journal = await openMemoryJournal(createMemoryDisk(), { journalId: JOURNAL_ID });
  await openStore(journal).commit(h.writes);
  return journal;
}

/** Another journal with the same records, to be damaged. */
export async function copyOf(journal: Journal): Promise<Journal> {
  const copy = await openMemoryJournal(createMemoryDisk(), { journalId: JOURNAL_ID });
  for await (const [key, value] of journal.iterate({ gte: '', lt: '\u{10ffff}' })) {
    await copy.commit([{ op: 'put', key, value }]);
  }
  return copy;
}

/** Delivers one after the other; the run is told what it sent. */
export async function settled(h: Harness, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const packet = await send(h, name);
    for (let i = 0; i < 40 && h.recordOf(packet.key)?.state !== 'settled'; i++) await h.round();
    if (h.recordOf(packet.key)?.state !== 'settled')
      throw new Error(`saw ${h.recordOf(packet.key)?.state}, wanted settled`);
  }
}

/** Four settled packets, an open one, a reservation, halts, a word, a dispute, pins, two policies. */
export async function richHarness(): Promise<Harness> {
  const run = await Run.start([1, 1], 1_000n);
  const { h } = run;
  await policies(h);
  await settled(h, ['one', 'two', 'three']);
  await run.apply({ do: 'steal' });
  await h.round(3);
  await acknowledgeAll(h);
  h.mine(ALPHA, factsTx('given back', [], 1n));
  await h.round(3);
  await give(h, { kind: 'refill', book: h.fx.book.name, chain: ALPHA, amount: local(1n), sequence: 1 });
  await h.round(3);
  await settled(h, ['four']);
  await cleared(h, 'open');
  await h.tell({ type: 'laneAsked', atMs: h.nowMs, path: h.fx.back.path, ask: 'halt', by: 'ann', reason: 'a test' });
  await run.apply({ do: 'object', chain: ALPHA, kind: 'balance', by: 'eve' });
  if (haltsOpen(h).length === 0 || h.state.disputes.size === 0) throw new Error('saw nothing standing, wanted halts');
  return h;
}

async function policies(h: Harness): Promise<void> {
  const [first, second] = [1, 2].map((version) => {
    const rules = { ...h.params.defaultPolicy, version };
    const policy: Policy = { ...rules, note: `v${version}`, hash: policyHash(rules) };
    return { policy, digest: policy.hash, signers: [] } as never;
  });
  const at = { atMs: h.nowMs, by: 'ann', reason: 'a test' };
  if (!first || !second) return;
  await h.tell({ type: 'policyLoaded', atMs: h.nowMs, loaded: first, replaces: null });
  await h.tell({ type: 'policyStaged', staged: second, ...at });
}
