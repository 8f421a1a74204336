import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../core/event.ts';
import { height } from '../core/ids.ts';
import { type Pin, sideKey } from '../core/pin.ts';
import { actWithoutNetwork, cleared, look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { ALPHA, address, BETA, pinOf, sideReading } from './testing/params.ts';
import type { Tx } from './testing/world.ts';

const changed = { ...pinOf({} as never).to, 'oapp.peer': '0xbad' };

const read = (h: Harness, side: 'from' | 'to', values?: Record<string, string>, at = 0n): Promise<unknown> =>
  h.tell({
    type: 'sideRead',
    atMs: h.nowMs,
    reading: sideReading(h.fx.forth, side, {
      at: { height: height(at), hash: '0x00' },
      ...(values ? { values } : {}),
    }),
  });
const load = (h: Harness, ...pins: readonly Pin[]): Promise<unknown> => {
  const event: Event = { type: 'pinsLoaded', atMs: h.nowMs, pins };
  return h.tell(event);
};
const drifts = (h: Harness): string[] =>
  [...h.state.halts.values()].flatMap(({ id, cause }) => (cause === 'assumption_drift' ? [id] : []));
const id = (h: Harness, sequence: number): string => `assumption_drift/${h.fx.forth.id}/${sequence}`;
const touchTx = (name: string, of = address(0xa2)): Tx => ({
  hash: `0x${Buffer.from(name).toString('hex').padEnd(64, '0')}`,
  run: () => [{ kind: 'assumptionTouched', address: of, event: 'PeerSet' }],
});

describe('a drift', () => {
  it('halts its lane alone, once, and says what is and what was pinned', async () => {
    const h = await Harness.start();
    await read(h, 'to', changed);
    await read(h, 'to', changed);
    expect([...h.state.halts.values()]).toMatchObject([
      {
        id: id(h, 1),
        scope: { kind: 'lane', path: h.fx.forth.path },
        cause: 'assumption_drift',
        saw: 'to oapp.peer 0xbad',
        wanted: 'to oapp.peer 0xbee5',
      },
    ]);
    expect(h.history('halt')).toHaveLength(1);
    await h.assertRestores();
  });

  it('is not lifted by the chain going back, nor by a crash', async () => {
    const h = await Harness.start();
    await read(h, 'to', changed);
    await read(h, 'to');
    expect(drifts(h)).toEqual([id(h, 1)]);
    await h.crash();
    await h.readLanes();
    expect(drifts(h)).toEqual([id(h, 1)]);
  });

  it('takes back what was cleared and not sent, and keeps what comes after', async () => {
    const h = await Harness.start();
    const before = await cleared(h);
    await read(h, 'to', changed);
    expect(h.recordOf(before.key)?.state).toBe('quarantined');
    const after = await send(h, 'after');
    for (let i = 0; i < 6; i++) await look(h);
    expect(h.recordOf(after.key)).toMatchObject({ state: 'quarantined', hold: { cause: 'assumption_drift' } });
    expect(h.signed).toEqual([]);
  });

  it('is a value that was pinned and is not read any more; one that was never pinned is none', async () => {
    const h = await Harness.start();
    await read(h, 'to', { ...pinOf(h.fx.forth).to, 'oapp.newer': '1' });
    expect(drifts(h)).toEqual([]);
    const { key } = await send(h, 'waits');
    for (let i = 0; i < 6; i++) await look(h);
    expect(h.recordOf(key)).toMatchObject({ state: 'final', hold: { cause: 'lane_unpinned', kind: 'INDETERMINATE' } });
    await load(h, pinOf(h.fx.forth, { sequence: 2, to: { ...pinOf(h.fx.forth).to, 'oapp.newer': '1' } }));
    await h.round(8);
    expect(h.recordOf(key)?.state).toBe('settled');
    await read(h, 'to', pinOf(h.fx.forth).to);
    expect(drifts(h)).toEqual([id(h, 2)]);
  });

  it('in any single value of either side, of any pin, is one', async () => {
    const h = await Harness.start();
    const values = fc.dictionary(fc.stringMatching(/^[a-z.]{1,12}$/), fc.string({ maxLength: 8 }), {
      minKeys: 1,
      maxKeys: 8,
      noNullPrototype: true,
    });
    let sequence = 1;
    await fc.assert(
      fc.asyncProperty(values, values, fc.constantFrom('from', 'to'), fc.nat(), async (from, to, side, n) => {
        sequence += 1;
        const of = side === 'from' ? from : to;
        const key = Object.keys(of)[n % Object.keys(of).length] ?? '';
        await read(h, 'from', from);
        await read(h, 'to', to);
        await load(h, pinOf(h.fx.forth, { sequence, from, to }));
        expect(drifts(h)).toEqual([]);
        await read(h, side as 'from' | 'to', { ...of, [key]: `${of[key]}x` });
        expect(drifts(h)).toEqual([id(h, sequence)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pin', () => {
  it('with a lower sequence than the accepted one is noted, and changes nothing', async () => {
    const h = await Harness.start();
    await load(h, pinOf(h.fx.forth, { sequence: 5 }));
    await load(h, pinOf(h.fx.forth, { sequence: 4, to: changed }));
    expect(h.state.pins.get(h.fx.forth.path)?.sequence).toBe(5);
    expect(h.history('audit').at(-1)).toMatchObject({ refused: h.fx.forth.id });
    expect(h.history('alarm')).toEqual([]);
    expect(drifts(h)).toEqual([]);
  });

  it('with the same sequence and another content is refused loudly', async () => {
    const h = await Harness.start();
    const digest = `0x${'ff'.repeat(32)}` as const;
    await load(h, pinOf(h.fx.forth, { digest, to: changed }));
    expect(h.state.pins.get(h.fx.forth.path)?.digest).not.toBe(digest);
    expect(h.history('alarm')).toMatchObject([{ refused: h.fx.forth.id }]);
  });

  it('of no lane of ours is nothing', async () => {
    const h = await Harness.start();
    await load(h, pinOf(h.fx.forth, { path: '1/0x/2/0x' as never, sequence: 9 }));
    expect(h.state.pins.size).toBe(2);
  });

  it('is kept over a crash', async () => {
    const h = await Harness.start();
    await load(h, pinOf(h.fx.forth, { sequence: 3 }));
    await h.crash();
    await load(h, pinOf(h.fx.forth, { sequence: 2 }));
    expect(h.state.pins.get(h.fx.forth.path)?.sequence).toBe(3);
    await h.assertRestores();
  });
});

describe('a newer pin', () => {
  it('that both sides match lifts the halt, and what was held for it is judged afresh', async () => {
    const h = await Harness.start();
    const before = await cleared(h);
    await read(h, 'to', changed);
    const after = await send(h, 'after');
    for (let i = 0; i < 6; i++) await look(h);
    const pin = pinOf(h.fx.forth, { sequence: 2, to: changed });
    await load(h, pin);
    expect(drifts(h)).toEqual([]);
    expect(h.history('operator')).toMatchObject([
      { lifted: id(h, 1), sequence: 2, digest: pin.digest, signers: pin.signers },
    ]);
    for (const { key } of [before, after]) expect(h.recordOf(key)).toMatchObject({ state: 'observed', hold: null });
    await h.assertRestores();
    await h.round(8);
    for (const { key } of [before, after]) expect(h.recordOf(key)?.state).toBe('settled');
  });

  it('that a side does not match lifts nothing, and is a drift itself', async () => {
    const h = await Harness.start();
    await read(h, 'to', changed);
    await load(h, pinOf(h.fx.forth, { sequence: 2 }));
    expect(drifts(h)).toEqual([id(h, 1), id(h, 2)]);
    await load(h, pinOf(h.fx.forth, { sequence: 3, to: changed }));
    expect(drifts(h)).toEqual([]);
  });

  it('lifts only once both sides are read', async () => {
    const h = await Harness.start();
    await read(h, 'to', changed);
    await h.tell({ type: 'sideUnreadable', atMs: h.nowMs, path: h.fx.forth.path, side: 'from', detail: 'none' });
    await load(h, pinOf(h.fx.forth, { sequence: 2, to: changed }));
    expect(drifts(h)).toEqual([id(h, 1)]);
    await read(h, 'from');
    expect(drifts(h)).toEqual([]);
  });

  it.each([false, true])('keeps reserved what was handed out before the halt (mined: %s)', async (mined) => {
    const h = await Harness.start();
    const { key } = await cleared(h);
    await actWithoutNetwork(h);
    const [out] = h.broadcasts;
    await read(h, 'to', changed);
    expect(h.recordOf(key)?.state).toBe('quarantined');
    const bytes = out && h.prepared.get(out.hash);
    if (!bytes) throw new Error('wanted an attestation that was sent');
    if (mined) h.chain(BETA).add(bytes);
    await look(h, 2);
    await load(h, pinOf(h.fx.forth, { sequence: 2, to: changed }));
    expect(h.recordOf(key)?.state).toBe('observed');
    expect(h.state.reservations.get(key)?.amount).toBe(10n);
    await h.assertRestores();
    await h.round(8);
    expect(h.recordOf(key)?.state).toBe('settled');
    expect(h.state.reservations.size).toBe(0);
  });

  it('releases nothing that another halt holds', async () => {
    const h = await Harness.start();
    await read(h, 'to', changed);
    const sent = await send(h);
    for (let i = 0; i < 6; i++) await look(h);
    h.chain(ALPHA).head.after.holding = 0n;
    await look(h, 2);
    expect([...h.state.halts.values()].map(({ cause }) => cause).sort()).toEqual([
      'assumption_drift',
      'escrow_shortfall',
    ]);
    await load(h, pinOf(h.fx.forth, { sequence: 2, to: changed }));
    expect([...h.state.halts.values()].map(({ cause }) => cause)).toEqual(['escrow_shortfall']);
    for (let i = 0; i < 6; i++) await look(h);
    expect(h.recordOf(sent.key)).toMatchObject({ state: 'quarantined', hold: { cause: 'lane_halted' } });
  });
});

describe('an event that can change an assumption', () => {
  it('makes the sides on that chain unread until they are read at its block or above', async () => {
    const h = await Harness.start();
    h.mine(ALPHA, touchTx('peer'));
    await h.poll(ALPHA);
    const at = h.chain(ALPHA).head.height;
    const from = sideKey(h.fx.forth.path, 'from');
    const back = sideKey(h.fx.back.path, 'to');
    expect([...h.state.sides.keys()].sort()).toEqual(
      [sideKey(h.fx.forth.path, 'to'), sideKey(h.fx.back.path, 'from')].sort(),
    );
    await read(h, 'from', undefined, at - 1n);
    expect(h.state.sides.has(from)).toBe(false);
    await read(h, 'from', undefined, at);
    expect([h.state.sides.has(from), h.state.sides.has(back)]).toEqual([true, false]);
  });

  it('holds packets meanwhile, and signs nothing that was cleared before', async () => {
    const h = await Harness.start();
    const before = await cleared(h);
    h.mine(BETA, touchTx('library', address(0x777)));
    await h.poll(BETA);
    await h.act();
    expect(h.signed).toEqual([]);
    const after = await send(h, 'after');
    for (let i = 0; i < 6; i++) await look(h);
    expect(h.recordOf(after.key)).toMatchObject({ state: 'final', hold: { cause: 'lane_unread' } });
    const at = h.chain(BETA).head.height;
    await read(h, 'to', undefined, at);
    await h.round(8);
    for (const { key } of [before, after]) expect(h.recordOf(key)?.state).toBe('settled');
  });

  it('that a reorg takes back leaves its sides to be read at any block of the new chain', async () => {
    const h = await Harness.start();
    await look(h, 3);
    h.mine(ALPHA, touchTx('peer'));
    await h.poll(ALPHA);
    const gone = h.chain(ALPHA).head.height;
    h.chain(ALPHA).reorg(1, () => false);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    const from = sideKey(h.fx.forth.path, 'from');
    expect(h.state.touched.has(from)).toBe(false);
    await read(h, 'from', undefined, gone - 1n);
    expect(h.state.sides.has(from)).toBe(true);
  });

  it('a side that was read above the fork is read again', async () => {
    const h = await Harness.start();
    await look(h, 3);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    await read(h, 'from', undefined, h.chain(ALPHA).head.height);
    h.chain(ALPHA).reorg(1, () => false);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(h.state.sides.has(sideKey(h.fx.forth.path, 'from'))).toBe(false);
    expect(h.state.sides.has(sideKey(h.fx.forth.path, 'to'))).toBe(true);
  });
});
