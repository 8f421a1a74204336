import { describe, expect, it } from 'vitest';
import { isDue, withDeadline } from './clock.ts';
import { virtualClock } from './testing/virtualClock.ts';

const late = () => new Error('late');

describe('a deadline', () => {
  it('gives what the work gives, and frees its timer', async () => {
    const clock = virtualClock();
    await expect(withDeadline(clock, 100, async () => 7, late)).resolves.toBe(7);
    await expect(
      withDeadline(
        clock,
        100,
        async () => {
          throw new Error('broken');
        },
        late,
      ),
    ).rejects.toThrow('broken');
    expect(clock.pending()).toBe(0);
  });

  it('rejects when the time is over, and tells the work to stop', async () => {
    const clock = virtualClock();
    let stopped = false;
    const waiting = withDeadline(
      clock,
      100,
      (signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            stopped = true;
          });
        }),
      late,
    );
    waiting.catch(() => undefined);
    await clock.advance(99);
    expect(stopped).toBe(false);
    await clock.advance(1);
    await expect(waiting).rejects.toThrow('late');
    expect([stopped, clock.pending()]).toEqual([true, 0]);
  });

  it('work that fails after its deadline disturbs nobody', async () => {
    const clock = virtualClock();
    let fail = (_: Error): void => undefined;
    const waiting = withDeadline(
      clock,
      10,
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      late,
    );
    waiting.catch(() => undefined);
    await clock.advance(10);
    fail(new Error('too late'));
    await expect(waiting).rejects.toThrow('late');
  });
});

describe('what is done so often', () => {
  it.each([
    ['the first time', 5_000, null, true],
    ['not before its time', 5_999, 5_000, false],
    ['when its time has come', 6_000, 5_000, true],
    ['at once where the clock was ahead the last time and has been set back', 4_999, 5_000, true],
  ] as const)('is due: %s', (_, nowMs, sinceMs, due) => {
    expect(isDue(nowMs, sinceMs, 1_000)).toBe(due);
  });
});
