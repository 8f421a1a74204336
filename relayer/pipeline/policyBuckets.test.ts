import { expect, it } from 'vitest';
import { bookShard } from '../core/ids.ts';
import type { Bucket, PolicySlot } from '../core/limit.ts';
import type { LimitRule } from '../core/policy.ts';
import { add } from '../limits/limit.ts';
import { Draft } from './draft.ts';
import { forgetSpent } from './policyBuckets.ts';
import { Harness } from './testing/harness.ts';
import { BOOK } from './testing/params.ts';

const rule: LimitRule = {
  id: 'hourly',
  scope: 'lane',
  unit: 'token',
  kind: 'window',
  capacity: 100n,
  periodMs: 1_000,
};

async function kept(afterMs: number, slot: PolicySlot = 'active', id = rule.id): Promise<number> {
  const h = await Harness.start({ policy: { limits: [rule] } });
  const key = `${slot}/${id}/lane:any/0xsender`;
  const bucket: Bucket = { key, shard: bookShard(BOOK), level: add(null, rule, 5n, h.nowMs) };
  h.state.buckets.set(key, bucket);
  const draft = new Draft(h.state, h.nowMs + afterMs);
  forgetSpent(draft);
  return [...draft.buckets.values()].length;
}

it('what is taken of a bucket is remembered until a period after it has run off, and forgotten then', async () => {
  expect(await kept(1_000)).toBe(1);
  expect(await kept(2_000)).toBe(1);
  expect(await kept(2_002)).toBe(0);
});

it('the bucket of a rule that its policy has no more is forgotten', async () => {
  expect(await kept(0, 'active', 'gone')).toBe(0);
});
