import { expect, test } from 'vitest';
import type { ProviderReport, Standing } from '../../chains/standing.ts';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import { type Dispute, type ProviderRecord, providerKey } from '../core/dispute.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { ALPHA, BETA } from '../pipeline/testing/params.ts';
import type { QueryContext } from './context.ts';
import { providerReadmit, providersList } from './providers.ts';
import { answerQuery } from './queries.ts';
import { status } from './status.ts';

const report = (operator: string, standing: Standing, reason: string | null = null): ProviderReport => ({
  operator,
  host: `${operator}.test`,
  standing,
  reason,
  circuit: 'closed',
  requests: 10,
  retries: 0,
  agreed: 9,
  dissented: 1,
  errors: { PROVIDER_TIMEOUT: 2 },
  canaries: { clean: 3, failed: 1 },
  lagBlocks: 0,
  latencyMs: { p50: 20, p95: 90 },
});

const REPORTS = [
  report('one', 'counted'),
  report('one', 'suspended', 'circuit opened'),
  report('two', 'suspended', '12 blocks behind'),
  report('liar', 'excluded', 'content contradicted'),
];

const context = (h: Harness, live = true): QueryContext => ({
  store: h.store,
  journal: undefined as never,
  state: async () => h.state,
  live: live
    ? {
        name: 'test',
        startedAtMs: 0,
        state: h.state,
        tell: async (event) => void (await h.tell(event)),
        providers: () => new Map([[ALPHA, REPORTS]]),
      }
    : null,
  pins: async () => ({ pins: [], rejected: [] }),
  clock: virtualClock(h.nowMs),
  emit: async () => undefined,
  signal: new AbortController().signal,
});

async function withLiar(): Promise<Harness> {
  const h = await Harness.start();
  const shard = h.params.nodeShard;
  const exclusion: ProviderRecord = {
    chain: ALPHA,
    operator: 'liar',
    shard,
    excluded: true,
    dispute: 'alpha/liar/logs/7/0x1',
    saw: 'a transfer out of the escrow',
    wanted: 'block 0x2 at 7, as the quorum agrees',
    sinceMs: h.nowMs - 60_000,
    readmitted: null,
  };
  const dispute: Dispute = {
    id: 'beta/two/fork/9/0x3',
    shard,
    chain: BETA,
    operator: 'two',
    kind: 'fork',
    height: 9n as never,
    claimedHash: '0x3',
    agreedHash: '0x4',
    claim: 'tag',
    books: [h.fx.book.name],
    saw: 'block 0x3',
    sinceMs: h.nowMs - 5_000,
  };
  h.state.providers.set(providerKey(ALPHA, 'liar'), exclusion);
  h.state.disputes.set(dispute.id, dispute);
  return h;
}

test('an operator counts once, when any of its providers does, and is suspended only when none does', async () => {
  const h = await withLiar();
  const { chains } = await providersList(context(h), { limit: 10 });
  expect(chains.items[0]).toMatchObject({
    name: ALPHA,
    operators: 3,
    counted: 1,
    suspended: [{ operator: 'two', reason: '12 blocks behind' }],
    excluded: ['liar'],
  });
});

test('the list shows what an excluded operator served and what k agreed on, and who disputes what', async () => {
  const h = await withLiar();
  const { chains } = await providersList(context(h), { limit: 10 });
  expect(chains.items[0]?.exclusions.items).toMatchObject([{ operator: 'liar', saw: 'a transfer out of the escrow' }]);
  expect(chains.items[1]?.disputes.items).toMatchObject([{ operator: 'two', books: [h.fx.book.name] }]);
});

test('of a stopped node the journaled exclusions are known, and nothing is claimed of who counts', async () => {
  const h = await withLiar();
  const { running, chains } = await providersList(context(h, false), { limit: 10 });
  expect(running).toBe(false);
  expect(chains.items[0]).toMatchObject({
    counted: null,
    operators: null,
    excluded: ['liar'],
    exclusions: { total: 1 },
  });
});

test('the status names the excluded and suspended operators of a chain, and every open dispute', async () => {
  const h = await withLiar();
  const { chains, disputes } = await status(context(h), { limit: 10 });
  expect(chains.items[0]).toMatchObject({
    counted: 1,
    quorum: 2,
    excluded: ['liar'],
    suspended: [{ operator: 'two' }],
  });
  expect(disputes).toMatchObject({ total: 1, items: [{ operator: 'two', kind: 'fork' }] });
});

test('the word of an operator readmits, and the history says whose word it was', async () => {
  const h = await withLiar();
  await providerReadmit(context(h), { chain: ALPHA, operator: 'liar', by: 'ann' });
  expect(h.state.providers.get(providerKey(ALPHA, 'liar'))).toMatchObject({
    excluded: false,
    readmitted: { by: 'ann' },
  });
  const notes = h.writes.flatMap((write) => (write.op === 'append' && write.kind === 'operator' ? [write.body] : []));
  expect(notes).toEqual([expect.objectContaining({ by: 'ann', operator: 'liar', chain: ALPHA })]);
});

test('a word is taken once: who counts again is not excluded any more', async () => {
  const h = await withLiar();
  const readmit = () => providerReadmit(context(h), { chain: ALPHA, operator: 'liar', by: 'ann' });
  await readmit();
  await expect(readmit()).rejects.toMatchObject({ code: 'PROVIDER_NOT_EXCLUDED' });
});

test('only a running node readmits, and only who is excluded', async () => {
  const h = await withLiar();
  const ask = (operator: string, chain: string = ALPHA, live = true) =>
    providerReadmit(context(h, live), { chain, operator, by: 'ann' });
  await expect(ask('liar', ALPHA, false)).rejects.toMatchObject({ code: 'NODE_NOT_RUNNING' });
  await expect(ask('one')).rejects.toMatchObject({ code: 'PROVIDER_NOT_EXCLUDED', wanted: 'one of liar' });
  await expect(ask('liar', 'nowhere')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(h.writes.filter((write) => write.op === 'append' && write.kind === 'operator')).toEqual([]);
});

test('a word without a name is refused: it is journaled', async () => {
  const h = await withLiar();
  const asked = answerQuery(context(h), 'providerReadmit', { chain: ALPHA, operator: 'liar', by: '' });
  await expect(asked).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
