import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../core/event.ts';
import type { Hex, PacketKey } from '../core/ids.ts';
import type { Policy, PolicyHash } from '../core/policy.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { policyHash } from '../policy/hash.ts';
import { refusalToPromote, refusalToRollBack, refusalToStage } from './policies.ts';
import { addDiff, emptyDiff, MAX_DIFFERING } from './policyDiff.ts';
import { bookPolicyOf, policyOf } from './policyOf.ts';
import { Harness } from './testing/harness.ts';
import { BOOK } from './testing/params.ts';

const said = { by: 'ann', reason: 'a test' };

/** Version and probes make the content; a note changes what was signed alone. */
function verified(h: Harness, version: number, probePackets = version, note = `v${version}`): VerifiedPolicy {
  const { defaultPolicy } = h.params;
  const rules = { ...defaultPolicy, version, release: { ...defaultPolicy.release, probePackets } };
  const policy: Policy = { ...rules, note, hash: policyHash(rules) };
  const digest = `0x${Buffer.from(`${policy.hash}${note}`).toString('hex').slice(-64)}` as Hex;
  return { policy, digest, signers: [`0x${'a1'.repeat(20)}`] };
}

type Word =
  Extract<Event, { type: `policy${string}` }> extends infer E
    ? E extends { readonly atMs: number }
      ? Omit<E, 'atMs'>
      : never
    : never;
const tell = (h: Harness, event: Word) => h.tell({ ...event, atMs: h.nowMs } as Event);
const load = (h: Harness, loaded: VerifiedPolicy, replaces: PolicyHash | null = null) =>
  tell(h, { type: 'policyLoaded', loaded, replaces });
const stage = (h: Harness, staged: VerifiedPolicy) => tell(h, { type: 'policyStaged', staged, ...said });
const promote = (h: Harness, { policy: { hash } }: VerifiedPolicy) =>
  tell(h, { type: 'policyPromoted', hash, ...said });
const rollBack = (h: Harness, { policy: { hash } }: VerifiedPolicy) =>
  tell(h, { type: 'policyRolledBack', hash, ...said });
const unstage = (h: Harness, { policy: { hash } }: VerifiedPolicy) =>
  tell(h, { type: 'policyUnstaged', hash, ...said });

const versions = (h: Harness) =>
  Object.fromEntries([...h.state.policies.values()].map(({ slot, policy }) => [slot, policy.version]));
const written = (h: Harness) =>
  h.history('policy').map((body) => `${(body as Policy & { policy: string }).policy} ${(body as Policy).version}`);

describe('the active policy', () => {
  it('is the default until a signed one is loaded, and then that one, over a crash', async () => {
    const h = await Harness.start();
    expect(policyOf(h.state)).toBe(h.params.defaultPolicy);
    await load(h, verified(h, 1));
    await h.crash();
    expect(policyOf(h.state).version).toBe(1);
    expect(bookPolicyOf(h.state, BOOK).maxFinalityMs).toBe(3_600_000);
    expect(() => bookPolicyOf(h.state, 'nope' as never)).toThrow(/saw book nope/);
    await h.assertRestores();
  });

  it('is not replaced by another file at a later start', async () => {
    const h = await Harness.start();
    await load(h, verified(h, 1));
    await load(h, verified(h, 2));
    await load(h, verified(h, 1, 9));
    expect([versions(h), written(h)]).toEqual([{ active: 1 }, ['loaded 1']]);
  });

  it('is replaced at a start where it no longer fits, only by a higher version, and is nothing to go back to', async () => {
    const h = await Harness.start();
    const [one, two] = [verified(h, 1), verified(h, 2)];
    await load(h, one);
    await stage(h, two);
    await promote(h, two);
    await load(h, verified(h, 2, 9), two.policy.hash);
    expect(versions(h)).toEqual({ active: 2, previous: 1 });
    await load(h, verified(h, 3), two.policy.hash);
    expect(versions(h)).toEqual({ active: 3 });
    await h.assertRestores();
  });
});

describe('a staged policy', () => {
  it('decides nothing until it is promoted, and then at once', async () => {
    const h = await Harness.start();
    await load(h, verified(h, 1));
    await stage(h, verified(h, 2));
    expect([policyOf(h.state).version, versions(h)]).toEqual([1, { active: 1, staged: 2 }]);
    await promote(h, verified(h, 2));
    expect([policyOf(h.state).version, versions(h)]).toEqual([2, { active: 2, previous: 1 }]);
    expect(written(h)).toEqual(['loaded 1', 'staged 2', 'promoted 2']);
    await h.assertRestores();
  });

  it('is refused at or below any version ever accepted, also one that was taken back or rolled back', async () => {
    const h = await Harness.start();
    await load(h, verified(h, 3));
    for (const version of [2, 3]) {
      await stage(h, verified(h, version, 9));
      expect(versions(h), String(version)).toEqual({ active: 3 });
    }
    expect(h.history('alarm')).toHaveLength(2);
    await stage(h, verified(h, 5));
    await unstage(h, verified(h, 5));
    expect(refusalToStage(h.state, verified(h, 5, 9))).toMatchObject({ wanted: expect.stringContaining('above 5') });
    await stage(h, verified(h, 6));
    await promote(h, verified(h, 6));
    await rollBack(h, verified(h, 6));
    await h.crash();
    for (const again of [verified(h, 6), verified(h, 6, 9)]) {
      expect(refusalToStage(h.state, again)).not.toBeNull();
      await stage(h, again);
    }
    expect(versions(h)).toEqual({ active: 3 });
  });

  it('promoted by a word about another one stays where it is', async () => {
    const h = await Harness.start();
    await stage(h, verified(h, 1));
    await promote(h, verified(h, 1, 9));
    expect(versions(h)).toEqual({ staged: 1 });
    expect(refusalToPromote(h.state)).toBeNull();
    await unstage(h, verified(h, 1));
    expect(refusalToPromote(h.state)).toMatchObject({ saw: 'no staged policy' });
  });

  it('is compared anew when either side of the comparison changes', async () => {
    const h = await Harness.start();
    await load(h, verified(h, 1));
    await stage(h, verified(h, 2));
    await promote(h, verified(h, 2));
    expect(h.state.policyDiffs.size).toBe(0);
    await stage(h, verified(h, 3));
    const [before] = [...h.state.policyDiffs.values()];
    expect(before).toMatchObject({ active: verified(h, 2).policy.hash, staged: verified(h, 3).policy.hash, judged: 0 });
    await rollBack(h, verified(h, 2));
    expect([...h.state.policyDiffs.values()]).toMatchObject([{ active: verified(h, 1).policy.hash }]);
    await h.assertRestores();
  });
});

describe('a rollback', () => {
  it('goes back once, leaves what is staged, and is not undone by another rollback', async () => {
    const h = await Harness.start();
    await load(h, verified(h, 1));
    await stage(h, verified(h, 2));
    await promote(h, verified(h, 2));
    await stage(h, verified(h, 3));
    await rollBack(h, verified(h, 2));
    expect(versions(h)).toEqual({ active: 1, staged: 3 });
    await rollBack(h, verified(h, 1));
    expect(versions(h)).toEqual({ active: 1, staged: 3 });
    expect(refusalToRollBack(h.state)).toMatchObject({ saw: 'no previous policy' });
    expect(written(h)).toEqual(['loaded 1', 'staged 2', 'promoted 2', 'staged 3', 'rolledBack 1']);
    await h.assertRestores();
  });

  it('has nothing to go back to where the default decided before', async () => {
    const h = await Harness.start();
    await stage(h, verified(h, 1));
    await promote(h, verified(h, 1));
    await rollBack(h, verified(h, 1));
    expect(versions(h)).toEqual({ active: 1 });
  });
});

it('any words in any order, each said twice, end as if said once, and never take a version twice', async () => {
  const word = fc.record({
    what: fc.constantFrom('load', 'stage', 'unstage', 'promote', 'rollBack'),
    version: fc.integer({ min: 1, max: 4 }),
    probes: fc.integer({ min: 1, max: 2 }),
  });
  const say = { stage, unstage, promote, rollBack, load: (h: Harness, v: VerifiedPolicy) => load(h, v) };
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      const [once, twice] = [await Harness.start(), await Harness.start()];
      for (const { what, version, probes } of words) {
        const of = verified(once, version, probes);
        await say[what as keyof typeof say](once, of);
        await say[what as keyof typeof say](twice, of);
        await say[what as keyof typeof say](twice, of);
      }
      expect([...twice.state.policies.entries()]).toEqual([...once.state.policies.entries()]);
      expect(written(twice)).toEqual(written(once));
      const taken = written(once).filter((line) => /^(loaded|staged)/.test(line));
      const numbers = taken.map((line) => Number(line.split(' ')[1]));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      await once.assertRestores();
    }),
    { numRuns: 40 },
  );
});

describe('the difference between two policies', () => {
  const start = emptyDiff('0x02' as PolicyHash, '0x01' as PolicyHash, { shard: 'node:test' as never, atMs: 1 });
  const relay = { say: 'relay' } as const;
  const wait = (retryAtMs: number) => ({ say: 'wait', cause: 'insufficient_margin', retryAtMs }) as const;
  const of = (n: number) => ({ packet: `p${n}` as PacketKey, atMs: n, amount: 5n });

  it('is no difference where only the time of the next look differs', () => {
    expect(addDiff(start, { ...of(1), active: wait(1), staged: wait(2) })).toMatchObject({
      judged: 1,
      same: 1,
      counts: {},
    });
  });

  it('is counted in full and shown by its newest packets, one line each', () => {
    let diff = start;
    for (let n = 0; n < MAX_DIFFERING + 20; n++) diff = addDiff(diff, { ...of(n), active: relay, staged: wait(n) });
    expect(diff).toMatchObject({ judged: 120, same: 0, counts: { 'relay → wait:insufficient_margin': 120 } });
    expect([diff.differing.length, diff.differing[0]?.packet, diff.differing.at(-1)?.packet]).toEqual([
      100,
      'p20',
      'p119',
    ]);
    expect(addDiff(diff, { ...of(119), active: relay, staged: wait(5) })).toBe(diff);
    const turned = addDiff(diff, { ...of(119), active: wait(1), staged: relay });
    expect(turned.differing.filter(({ packet }) => packet === 'p119')).toHaveLength(1);
    expect(turned.counts).toEqual({ 'relay → wait:insufficient_margin': 120, 'wait:insufficient_margin → relay': 1 });
  });
});
