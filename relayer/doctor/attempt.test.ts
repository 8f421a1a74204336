import { expect, test } from 'vitest';
import { ProviderError } from '../../chains/provider.ts';
import { attempt } from './attempt.ts';
import { mapBounded } from './bounded.ts';

const failing = (error: unknown) =>
  attempt(async () => {
    throw error;
  });

test('a question without an answer is a measurement: what was said, in one bounded line, without the operator', async () => {
  expect(await attempt(async () => 7)).toEqual({ ok: true, value: 7 });
  const long = await failing(new ProviderError('PROVIDER_INVALID', 'one', `${'x'.repeat(500)}\nmore`));
  expect(long).toMatchObject({ ok: false, error: `${'x'.repeat(160)}…` });
});

test('no more work is under way than allowed, and results keep their order', async () => {
  let running = 0;
  let most = 0;
  const results = await mapBounded([1, 2, 3, 4, 5, 6, 7], 3, async (n) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return n * 2;
  });
  expect([results, most]).toEqual([[2, 4, 6, 8, 10, 12, 14], 3]);
  expect(await mapBounded([], 3, async () => 1)).toEqual([]);
});
