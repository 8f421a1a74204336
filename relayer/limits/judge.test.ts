import { describe, expect, it } from 'vitest';
import { shared, valueAmount } from '../core/amount.ts';
import { judgeLimits, type LimitInput, type LimitVerdict } from './judge.ts';
import { bucketKeysOf, levelsIn } from './row.ts';
import { BAND, BOOK_SHARD, bookPolicy, LANE, Levels, limitInput, limitRule, NODE_SHARD } from './testing/inputs.ts';

/** Judges one after another with what was written before, as a node does. */
function relay(levels: Levels, changes: Partial<LimitInput>): LimitVerdict {
  const verdict = judgeLimits(limitInput({ level: levels.level, ...changes }));
  if (verdict.allowed) levels.write(verdict.after);
  return verdict;
}

const delay = { from: { unit: 'token', amount: shared(80n) }, delayMs: 5_000 } as const;

describe('rates', () => {
  it('hold what does not fit, say from when it does, and hold at that time no more', () => {
    const levels = new Levels();
    expect(relay(levels, { amount: shared(70n) })).toMatchObject({ allowed: true, reported: null });
    const held = relay(levels, { amount: shared(40n), nowMs: 20 });
    expect(held).toMatchObject({
      allowed: false,
      cause: 'rate_limited',
      saw: `room for 32 of 100 in active/rate/lane:${LANE}`,
      wanted: '>= 40',
      retryAtMs: 100,
    });
    expect(relay(levels, { amount: shared(40n), nowMs: 99 })).toMatchObject({ allowed: false });
    expect(relay(levels, { amount: shared(40n), nowMs: 100 })).toMatchObject({ allowed: true });
  });

  it('of several limits each has to have room, and the last of them says when', () => {
    const limits = [
      limitRule(),
      limitRule({ id: 'day', scope: 'book', kind: 'window', capacity: 150n, periodMs: 9_000 }),
    ];
    const policy = bookPolicy({ limits });
    const chainPolicy = {
      limits: [limitRule({ scope: 'chain', unit: 'value', capacity: 4_000_000n, periodMs: 2_000 })],
    };
    const levels = new Levels();
    const first = relay(levels, { policy, chainPolicy, amount: shared(100n) });
    expect(first.after.map(({ key, shard }) => [key, shard])).toEqual([
      [`active/rate/lane:${LANE}`, BOOK_SHARD],
      ['active/day/book:usdc', BOOK_SHARD],
      ['active/rate/chain:beta', NODE_SHARD],
    ]);
    const second = relay(levels, { policy, chainPolicy, amount: shared(100n), nowMs: 1_000 });
    expect(second).toMatchObject({ allowed: false, cause: 'rate_limited', retryAtMs: 9_001 });
    expect(second.rows.map(({ finding, fitsAtMs }) => [finding, fitsAtMs])).toEqual([
      ['fits', 1_000],
      ['later', 9_001],
      ['fits', 1_000],
    ]);
  });

  it('staged limits have buckets of their own, and no rule or chain of the same name shares one', () => {
    const limits = (['lane', 'book', 'chain'] as const).map((scope) => limitRule({ scope }));
    const input = { policy: bookPolicy({ limits, fairShare: { num: 1n, den: 2n } }), chainPolicy: { limits } };
    const keys = (['active', 'staged'] as const).flatMap((slot) => bucketKeysOf(limitInput({ ...input, slot })));
    expect(keys).toHaveLength(24);
    expect(new Set(keys).size).toBe(24);
  });

  it('what is relayed in restricted mode takes the same buckets, of which only a part can be used', () => {
    const levels = new Levels();
    expect(relay(levels, { amount: shared(30n) })).toMatchObject({ allowed: true });
    const restricted = relay(levels, { amount: shared(4n), mode: 'restricted' });
    // A third of 100, rounded down.
    expect(restricted).toMatchObject({
      allowed: false,
      saw: expect.stringContaining('room for 3 of 33'),
      retryAtMs: 10,
    });
    expect(relay(levels, { amount: shared(3n), mode: 'restricted' })).toMatchObject({ allowed: true });
    expect(relay(levels, { amount: shared(67n) })).toMatchObject({ allowed: true });
    expect(relay(levels, { amount: shared(1n) })).toMatchObject({ allowed: false });
  });

  it('a restricted part above one is none', () => {
    const { restricted } = bookPolicy();
    const policy = bookPolicy({ restricted: { ...restricted, capacity: { num: 3n, den: 1n } } });
    expect(judgeLimits(limitInput({ policy, mode: 'restricted' })).rows[0]?.capacity).toBe(100n);
  });

  it('nothing moved takes nothing, whatever the room and the price', () => {
    const policy = bookPolicy({ limits: [limitRule({ capacity: 0n, unit: 'value' })] });
    const verdict = judgeLimits(limitInput({ policy, amount: shared(0n), price: null }));
    expect(verdict).toMatchObject({ allowed: true, reported: null, after: [] });
    const full = () => ({ kind: 'window' as const, taken: [{ atMs: 0, amount: 100n }] });
    expect(judgeLimits(limitInput({ amount: shared(0n), level: full }))).toMatchObject({ allowed: true, after: [] });
  });

  it('without a limit all passes, and says so', () => {
    expect(judgeLimits(limitInput({ policy: bookPolicy({ limits: [] }) }))).toMatchObject({
      allowed: true,
      saw: 'no limit',
    });
  });

  it('a level that is not given is not one that was never taken from', () => {
    expect(() => judgeLimits(limitInput({ level: levelsIn({}) }))).toThrow(/wanted one or null/);
    const key = `active/rate/lane:${LANE}`;
    expect(judgeLimits(limitInput({ level: levelsIn({ [key]: null }) }))).toMatchObject({ allowed: true });
  });
});

describe('an ordered path, where a hold holds all that follow', () => {
  const ordered = { ordering: 'ordered', behind: { packets: 3, amount: shared(500n) } } as const;

  it('is not held by size or rate by default: what would have been held, and with it, is told', () => {
    const levels = new Levels();
    relay(levels, { ...ordered, amount: shared(90n) });
    const letBy = relay(levels, { ...ordered, amount: shared(90n) });
    expect(letBy).toMatchObject({
      allowed: true,
      reported: { cause: 'rate_limited', retryAtMs: 800, behind: { packets: 3, amount: 500n } },
    });
    const never = relay(levels, { ...ordered, amount: shared(101n) });
    expect(never).toMatchObject({ allowed: true, reported: { cause: 'size_limited', retryAtMs: null } });
  });

  it('Axelar: what is let by empties the limit and no more, so that one large transfer holds nobody for long', () => {
    const levels = new Levels();
    relay(levels, { ...ordered, amount: shared(1_000_000n) });
    expect(relay(levels, { ...ordered, amount: shared(100n), nowMs: 999 })).toMatchObject({
      reported: { retryAtMs: 1_000 },
    });
    const policy = bookPolicy({ orderedPaths: 'hold' });
    expect(relay(levels, { ...ordered, policy, amount: shared(1n), nowMs: 2_000 })).toMatchObject({ allowed: true });
  });

  it('is held where the policy says so; what never fits waits for people, not for time', () => {
    const policy = bookPolicy({ orderedPaths: 'hold', largeTransfer: delay });
    expect(judgeLimits(limitInput({ ...ordered, policy, amount: shared(101n) }))).toMatchObject({
      allowed: false,
      cause: 'size_limited',
      wanted: '<= 100',
      retryAtMs: null,
      behind: { packets: 3, amount: 500n },
    });
  });

  it('knows no delay and no share: both would hold others for one', () => {
    const policy = bookPolicy({ orderedPaths: 'hold', largeTransfer: delay, fairShare: { num: 1n, den: 10n } });
    const verdict = judgeLimits(limitInput({ ...ordered, policy, amount: shared(100n) }));
    expect(verdict).toMatchObject({ allowed: true, reported: null });
    expect(verdict.rows).toHaveLength(1);
  });

  it('reports a missing price as well, and counts it as all that the limit has', () => {
    const policy = bookPolicy({ limits: [limitRule({ unit: 'value' })] });
    const verdict = judgeLimits(limitInput({ ...ordered, policy, price: null }));
    expect(verdict).toMatchObject({ allowed: true, reported: { cause: 'price_unavailable', retryAtMs: null } });
    const levels = new Levels();
    levels.write(verdict.after);
    expect(relay(levels, { policy, amount: shared(1n) })).toMatchObject({ allowed: false });
  });
});

describe('large transfers on an unordered path', () => {
  const policy = bookPolicy({ largeTransfer: delay });

  it('wait from the first time they were seen, longer in restricted mode, and then pass by the rate', () => {
    const amount = shared(80n);
    expect(judgeLimits(limitInput({ policy, amount, observedAtMs: 100, nowMs: 5_099 }))).toMatchObject({
      allowed: false,
      cause: 'large_transfer_delay',
      wanted: 'from 5100 ms on',
      retryAtMs: 5_100,
    });
    expect(judgeLimits(limitInput({ policy, amount, observedAtMs: 100, nowMs: 5_100 }))).toMatchObject({
      allowed: true,
    });
    const restricted = { policy, amount, mode: 'restricted', observedAtMs: 100 } as const;
    expect(judgeLimits(limitInput({ ...restricted, nowMs: 5_599 }))).toMatchObject({
      allowed: false,
      retryAtMs: 5_600,
    });
    expect(judgeLimits(limitInput({ ...restricted, nowMs: 5_600 }))).toMatchObject({ allowed: true });
    expect(judgeLimits(limitInput({ policy, amount: shared(79n), nowMs: 0 }))).toMatchObject({ allowed: true });
  });

  it('Wormhole: seeing it again, or a clock that goes back, does not skip a delay that runs', () => {
    for (const nowMs of [-10, 0, 1, 2_500, 4_999, 1]) {
      const again = limitInput({ policy, amount: shared(80n), nowMs });
      expect(judgeLimits(again)).toMatchObject({ allowed: false, retryAtMs: 5_000 });
    }
  });

  it('above all that a limit carries they wait too, instead of for ever, and then empty it', () => {
    const levels = new Levels();
    const whale = { policy, amount: shared(5_000n) };
    expect(relay(levels, { ...whale, nowMs: 4_999 })).toMatchObject({
      cause: 'large_transfer_delay',
      retryAtMs: 5_000,
    });
    expect(relay(levels, { ...whale, nowMs: 5_000 })).toMatchObject({ allowed: true, reported: null });
    expect(relay(levels, { policy, amount: shared(1n), nowMs: 5_001 })).toMatchObject({
      allowed: false,
      retryAtMs: 5_010,
    });
  });

  it('without a delay, what no limit carries waits for people', () => {
    expect(judgeLimits(limitInput({ amount: shared(101n) }))).toMatchObject({ cause: 'size_limited', retryAtMs: null });
  });

  it('wait for the rate as well where that is longer', () => {
    const levels = new Levels();
    const slow = bookPolicy({ largeTransfer: delay, limits: [limitRule({ periodMs: 60_000 })] });
    relay(levels, { policy: slow, amount: shared(70n) });
    expect(relay(levels, { policy: slow, amount: shared(90n) })).toMatchObject({
      cause: 'large_transfer_delay',
      retryAtMs: 36_000,
    });
  });
});

describe('a fair share', () => {
  const policy = bookPolicy({ fairShare: { num: 1n, den: 4n } });

  it('Axelar: one sender cannot use up a limit to keep the others out', () => {
    const levels = new Levels();
    const by = (sender: '0xaa' | '0xbb' | null, amount: bigint) =>
      relay(levels, { policy, sender, amount: shared(amount) });
    expect(by('0xaa', 25n)).toMatchObject({ allowed: true });
    expect(by('0xaa', 1n)).toMatchObject({ allowed: false, cause: 'fair_share', retryAtMs: 40 });
    expect(by('0xbb', 25n)).toMatchObject({ allowed: true });
    // All whom nobody knows are one.
    expect(by(null, 20n)).toMatchObject({ allowed: true });
    expect(by(null, 20n)).toMatchObject({ allowed: false, cause: 'fair_share' });
    expect(relay(levels, { policy, sender: '0xaa', amount: shared(25n), nowMs: 1_000 })).toMatchObject({
      allowed: true,
    });
  });

  it('a transfer above the share goes by the delay, where there is one', () => {
    const delayed = bookPolicy({ fairShare: { num: 1n, den: 4n }, largeTransfer: { ...delay, delayMs: 10 } });
    expect(judgeLimits(limitInput({ policy, amount: shared(26n) }))).toMatchObject({ cause: 'size_limited' });
    const input = { policy: delayed, amount: shared(26n) };
    expect(judgeLimits(limitInput(input))).toMatchObject({ cause: 'large_transfer_delay', retryAtMs: 10 });
    expect(judgeLimits(limitInput({ ...input, nowMs: 10 }))).toMatchObject({ allowed: true });
  });
});

describe('limits in value', () => {
  const policy = bookPolicy({ limits: [limitRule({ unit: 'value', capacity: 200_000n })] });

  it('count at the highest price', () => {
    expect(judgeLimits(limitInput({ policy, amount: shared(10n) }))).toMatchObject({ allowed: true });
    expect(judgeLimits(limitInput({ policy, amount: shared(11n) }))).toMatchObject({
      allowed: false,
      cause: 'size_limited',
    });
  });

  it('without a price hold, and are neither skipped nor counted as nothing; also for one that is of no value or too old', () => {
    const rule = { sources: ['a', 'b', 'c'], minSources: 3, maxAgeMs: 100, maxDeviation: { num: 1n, den: 50n } };
    const aged = bookPolicy({ ...policy, price: rule });
    const none = { allowed: false, cause: 'price_unavailable', retryAtMs: null };
    expect(judgeLimits(limitInput({ policy, price: null }))).toMatchObject(none);
    expect(judgeLimits(limitInput({ policy, price: { ...BAND, max: valueAmount(0n) } }))).toMatchObject(none);
    expect(judgeLimits(limitInput({ policy: aged, nowMs: 101 }))).toMatchObject(none);
    expect(judgeLimits(limitInput({ policy: aged, nowMs: 100 }))).toMatchObject({ allowed: true });
    const large = { from: { unit: 'value', amount: valueAmount(1n) }, delayMs: 0 } as const;
    expect(judgeLimits(limitInput({ policy: bookPolicy({ largeTransfer: large }), price: null }))).toMatchObject(none);
  });
});
