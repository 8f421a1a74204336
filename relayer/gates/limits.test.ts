import { describe, expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import { causeKind } from '../core/cause.ts';
import { judgeLimits } from '../limits/judge.ts';
import { bookPolicy, LANE, limitInput, limitRule } from '../limits/testing/inputs.ts';
import { limitsGate } from './limits.ts';

const gate = (changes: Parameters<typeof limitInput>[0]) => limitsGate(judgeLimits(limitInput(changes)));
const behind = { packets: 2, amount: shared(70n) };

describe('limits', () => {
  it('a pass names the tightest limit', () => {
    const limits = [limitRule(), limitRule({ id: 'day', capacity: 1_000n }), limitRule({ id: 'hour', capacity: 300n })];
    expect(gate({ policy: bookPolicy({ limits }), amount: shared(10n) })).toEqual({
      gate: 'limits',
      pass: true,
      saw: `room for 100 of 100 in active/rate/lane:${LANE}, of 3 limits`,
      wanted: '>= 10',
    });
  });

  it('a hold waits until time ends it, and has no time where time does not', () => {
    const level = () => ({ kind: 'window' as const, taken: [{ atMs: 0, amount: 95n }] });
    const rate = gate({ level, amount: shared(10n) });
    expect(rate).toMatchObject({
      pass: false,
      outcome: 'wait',
      cause: 'rate_limited',
      retryAtMs: 1_001,
      wanted: '>= 10',
    });
    const size = gate({ amount: shared(200n) });
    expect(size).toMatchObject({ pass: false, outcome: 'wait', cause: 'size_limited' });
    expect(size).not.toHaveProperty('retryAtMs');
  });

  it('an ordered path that only reports passes, and says what a hold would have cost', () => {
    expect(gate({ ordering: 'ordered', amount: shared(200n), behind })).toEqual({
      gate: 'limits',
      pass: true,
      saw: `reported, not held: size_limited, 200 for active/rate/lane:${LANE}, which carries 100 at most; behind it on its path 2 packets with 70 shared units`,
      wanted: '<= 100',
    });
  });

  it('a hold of an ordered path says what it holds as well', () => {
    const policy = bookPolicy({ orderedPaths: 'hold' });
    const held = gate({ ordering: 'ordered', policy, amount: shared(200n), behind });
    expect(held).toMatchObject({ pass: false, saw: expect.stringContaining('2 packets with 70 shared units') });
  });

  it('sizes and rates are limits; a missing price is not known, which is another thing', () => {
    expect((['rate_limited', 'size_limited', 'large_transfer_delay', 'fair_share'] as const).map(causeKind)).toEqual(
      Array.from({ length: 4 }, () => 'LIMIT'),
    );
    expect(causeKind('price_unavailable')).toBe('INDETERMINATE');
  });
});
