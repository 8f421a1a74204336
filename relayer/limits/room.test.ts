import { describe, expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import { judgeLimits } from './judge.ts';
import { roomRows } from './room.ts';
import { bookPolicy, LANE, Levels, limitInput, limitRule } from './testing/inputs.ts';

describe('what there is room for', () => {
  const limits = [limitRule(), limitRule({ id: 'usd', unit: 'value', capacity: 1_999_999n, kind: 'window' })];
  const policy = bookPolicy({ limits });
  const levels = new Levels();
  levels.write(judgeLimits(limitInput({ policy, amount: shared(60n) })).after);

  it('is told in the unit of each limit and in tokens, with when an amount fits', () => {
    const rows = roomRows(limitInput({ policy, level: levels.level, nowMs: 100 }), shared(60n));
    expect(rows).toMatchObject([
      {
        key: `active/rate/lane:${LANE}`,
        capacity: 100n,
        room: 50n,
        roomShared: 50n,
        asked: { need: 60n, finding: 'later', fitsAtMs: 200 },
      },
      {
        unit: 'value',
        kind: 'window',
        room: 799_999n,
        roomShared: 39n,
        asked: { need: 1_200_000n, finding: 'later', fitsAtMs: 1_001 },
      },
    ]);
  });

  it('shows what the mode takes off, what never fits, and that nobody asked', () => {
    const restricted = limitInput({ policy, mode: 'restricted', nowMs: 10_000 });
    expect(roomRows(restricted, shared(34n))[0]).toMatchObject({
      capacity: 33n,
      fullCapacity: 100n,
      asked: { finding: 'never', fitsAtMs: null },
    });
    expect(roomRows(restricted, null)[0]?.asked).toBeNull();
  });

  it('does not make up a price', () => {
    const [, usd] = roomRows(limitInput({ policy, price: null }), shared(1n));
    expect(usd).toMatchObject({ room: 1_999_999n, roomShared: null, asked: { need: null, finding: 'unpriced' } });
  });

  it('is the room that the verdict goes by', () => {
    for (const nowMs of [0, 100, 433, 1_000, 1_001]) {
      const input = limitInput({ policy, level: levels.level, nowMs });
      const room = roomRows(input, null).reduce((least, { roomShared }) => {
        if (roomShared === null) throw new Error('saw no price, wanted one');
        return roomShared < least ? roomShared : least;
      }, shared(10_000n));
      expect(judgeLimits({ ...input, amount: room }).allowed).toBe(true);
      expect(judgeLimits({ ...input, amount: shared(room + 1n) }).allowed).toBe(false);
    }
  });
});
