import { describe, expect, it } from 'vitest';
import { shared, valueAmount } from '../core/amount.ts';
import type { BookPolicy, LimitRule } from '../core/policy.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { policyHash } from '../policy/hash.ts';
import { look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { BOOK } from './testing/params.ts';

const HOUR_MS = 3_600_000;
const limit = (changes: Partial<LimitRule> = {}): LimitRule => ({
  id: 'hourly',
  scope: 'book',
  unit: 'token',
  kind: 'bucket',
  capacity: 100n,
  periodMs: HOUR_MS,
  ...changes,
});
const holding = (...limits: LimitRule[]): Partial<BookPolicy> => ({ limits, orderedPaths: 'hold' });

async function sent(h: Harness, name: string, amount: bigint): Promise<Encoded> {
  const packet = await send(h, name, amount);
  await look(h, 4);
  return packet;
}
const holdOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.hold ?? null;
const stateOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.state;
const levels = (h: Harness) => [...h.state.buckets.values()].map(({ key }) => key);

/** The signature is checked before an event is made of it. */
function signed(h: Harness, version: number, changes: Partial<BookPolicy>): VerifiedPolicy {
  const book = { ...h.params.defaultPolicy.books[BOOK], ...changes } as BookPolicy;
  const rules = { ...h.params.defaultPolicy, version, books: { [BOOK]: book } };
  const hash = policyHash(rules);
  return { policy: { ...rules, note: 'test', hash }, digest: hash, signers: [] };
}
const by = { by: 'ann', reason: 'a test' };

describe('a limit on a path that is delivered in order', () => {
  it('that only reports lets through, and says in the receipt what it would have held', async () => {
    const h = await Harness.start({ policy: { limits: [limit()] } });
    const first = await sent(h, 'first', 90n);
    const second = await sent(h, 'second', 20n);
    expect([stateOf(h, first), stateOf(h, second)]).toEqual(['cleared', 'cleared']);
    const verdict = h.history('verdict').findLast((v) => v.guid === second.guid);
    const gates = verdict?.gates as { gate: string; saw: string }[];
    expect(gates.find(({ gate }) => gate === 'limits')?.saw).toMatch(/reported, not held: rate_limited/);
  });

  it('that holds, holds until there is room, also over a restart', async () => {
    const h = await Harness.start({ policy: holding(limit()) });
    const first = await sent(h, 'first', 90n);
    const second = await sent(h, 'second', 20n);
    expect([stateOf(h, first), stateOf(h, second)]).toEqual(['cleared', 'final']);
    expect(holdOf(h, second)).toMatchObject({ cause: 'rate_limited', kind: 'LIMIT' });
    await h.assertRestores();
    await h.crash();
    await h.readLanes();
    await look(h, 4);
    expect(stateOf(h, second)).toBe('final');
    h.nowMs += HOUR_MS / 10;
    await look(h, 4);
    expect(stateOf(h, second)).toBe('cleared');
  });

  it('holds what it can never carry without an end that time brings', async () => {
    const h = await Harness.start({ policy: holding(limit()) });
    const packet = await sent(h, 'large', 101n);
    expect(holdOf(h, packet)).toMatchObject({ cause: 'size_limited', retryAtMs: null });
  });

  it('in value holds while nobody can tell the value', async () => {
    const h = await Harness.start({ policy: holding(limit({ unit: 'value', capacity: valueAmount(1_000_000n) })) });
    expect(holdOf(h, await sent(h, 'unpriced', 1n))).toMatchObject({ cause: 'price_unavailable' });
  });

  it('counts a packet once, also one whose attestation went lost in a reorganisation', async () => {
    const h = await Harness.start({ policy: holding(limit()) });
    const packet = await sent(h, 'first', 60n);
    const before = [...h.state.buckets.values()];
    await h.crash();
    await h.readLanes();
    await look(h, 4);
    expect(stateOf(h, packet)).toBe('cleared');
    expect([...h.state.buckets.values()]).toEqual(before);
  });
});

describe('a staged policy on live traffic', () => {
  it('changes no verdict, says which would differ, and decides with what it has counted once it is promoted', async () => {
    const h = await Harness.start();
    const staged = signed(h, 7, holding(limit()));
    await h.tell({ type: 'policyStaged', atMs: h.nowMs, staged, ...by });
    const first = await sent(h, 'first', 90n);
    const second = await sent(h, 'second', 20n);
    expect([stateOf(h, first), stateOf(h, second)]).toEqual(['cleared', 'cleared']);
    const diff = h.state.policyDiffs.get(staged.policy.hash);
    expect(diff?.counts).toEqual({ 'relay → wait:rate_limited': 1 });
    expect(diff?.differing).toMatchObject([{ packet: second.key, amount: 20n }]);
    expect(levels(h)).toEqual([expect.stringMatching(/^staged\/hourly\//)]);
    await h.tell({ type: 'policyPromoted', atMs: h.nowMs, hash: staged.policy.hash, ...by });
    expect(levels(h)).toEqual([expect.stringMatching(/^active\/hourly\//)]);
    expect(holdOf(h, await sent(h, 'third', 20n))).toMatchObject({ cause: 'rate_limited' });
    await h.assertRestores();
  });

  it('leaves nothing behind when it is taken back', async () => {
    const h = await Harness.start();
    const staged = signed(h, 7, holding(limit()));
    await h.tell({ type: 'policyStaged', atMs: h.nowMs, staged, ...by });
    await sent(h, 'first', 90n);
    await h.tell({ type: 'policyUnstaged', atMs: h.nowMs, hash: staged.policy.hash, ...by });
    expect(levels(h)).toEqual([]);
    await h.assertRestores();
  });
});

describe('a run on the collateral', () => {
  const velocity = {
    slotMs: 60_000,
    slots: 10,
    minSlots: 3,
    quantile: { num: 9n, den: 10n },
    factor: { num: 2n, den: 1n },
    least: shared(50n),
  };
  const restricted = { capacity: { num: 1n, den: 2n }, extraDepth: 9n, extraDelayMs: 0, calmMs: 600_000 };
  const modes = (h: Harness) => [...h.state.modes.values()].map(({ path, mode }) => [path === h.fx.forth.path, mode]);

  it('restricts the lanes of the book, which calls for deeper blocks, until it was calm for long enough', async () => {
    const h = await Harness.start({ policy: { velocity, restricted } });
    await sent(h, 'usual', 10n);
    h.nowMs += 5 * 60_000;
    await sent(h, 'run', 100n);
    expect(modes(h)).toEqual([
      [true, 'restricted'],
      [false, 'restricted'],
    ]);
    const next = await send(h, 'next', 1n);
    await look(h, 5);
    expect(holdOf(h, next)).toMatchObject({ cause: 'lane_restricted', kind: 'INDETERMINATE' });
    await look(h, 8);
    expect(stateOf(h, next)).toBe('cleared');
    h.nowMs += 60_000;
    await look(h);
    h.nowMs += 480_000;
    await look(h);
    expect(modes(h)[0]).toEqual([true, 'restricted']);
    h.nowMs += 120_000;
    await look(h);
    expect(modes(h)[0]).toEqual([true, 'open']);
    await h.assertRestores();
  });

  it('above the policy’s own threshold drains the lanes: nothing new is taken until a person resumes', async () => {
    const outflow = { unit: 'token' as const, amount: shared(80n) };
    const h = await Harness.start({ policy: { drain: { outflow, windowMs: HOUR_MS } } });
    await sent(h, 'first', 79n);
    expect(modes(h)).toEqual([]);
    await sent(h, 'second', 1n);
    expect(modes(h)[0]).toEqual([true, 'draining']);
    const held = await sent(h, 'third', 1n);
    expect(holdOf(h, held)).toMatchObject({ cause: 'lane_draining' });
    h.nowMs += 2 * HOUR_MS;
    await look(h, 3);
    expect(stateOf(h, held)).toBe('final');
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path: h.fx.forth.path, ask: 'resume', ...by });
    await look(h, 12);
    expect(stateOf(h, held)).toBe('cleared');
  });
});
