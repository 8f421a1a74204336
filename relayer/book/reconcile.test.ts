// The rule of a cut: what is left when all that was sent and received below it is matched, on histories of any books.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilToShared, floorToShared, local, shared } from '../core/amount.ts';
import type { Fact } from '../core/fact.ts';
import { type BlockRef, chainName, eid, type Guid, height, laneId, nonce, pathKey } from '../core/ids.ts';
import { toBytes32 } from '../core/packetCodec.ts';
import type { BookParams, Lane, LegParams, Params } from '../core/params.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { address, fixture } from '../pipeline/testing/params.ts';
import { matchHistory, missingFrom } from './matchHistory.ts';
import { differencesFrom, type LegCut, reconcile } from './reconcile.ts';

type Kind = LegParams['kind'];
type Step =
  | { readonly do: 'send'; readonly from: number; readonly to: number; readonly amount: number }
  /** Of the packets that are on their way, which. */
  | { readonly do: 'deliver'; readonly which: number }
  | { readonly do: 'skip'; readonly which: number }
  /** Outside of the bridge: into an escrow, or burned, in local units; a thief's the other way. */
  | { readonly do: 'give' | 'take'; readonly leg: number; readonly amount: number };

const USER = address(0x5e);
const ZERO = address(0);
const RATES = [1n, 1_000n] as const;

function bookOf(kinds: readonly Kind[]): { params: Params; book: BookParams; lanes: Map<string, Lane> } {
  const base = fixture();
  const legs = kinds.map(
    (kind, i): LegParams => ({
      kind,
      chain: chainName(`chain-${i}`),
      token: address(0x100 + i),
      oapp: address(0x200 + i),
      rate: RATES[i % RATES.length] ?? 1n,
      initial: local(0n),
    }),
  );
  const book: BookParams = { ...base.book, legs, open: [] };
  const lanes = new Map<string, Lane>();
  for (const [i, from] of legs.entries()) {
    for (const [j, to] of legs.entries()) {
      if (i === j) continue;
      const ends = {
        srcEid: eid(1 + i),
        sender: toBytes32(from.oapp),
        dstEid: eid(1 + j),
        receiver: toBytes32(to.oapp),
      };
      const id = laneId(from.chain, to.chain, book.name);
      lanes.set(`${i}>${j}`, {
        id,
        path: pathKey(ends),
        book: book.name,
        relayed: true,
        ordering: 'ordered',
        from,
        to,
        ...ends,
      });
    }
  }
  const paths = new Map([...lanes.values()].map((lane) => [lane.path, lane]));
  return { params: { ...base.params, books: new Map([[book.name, book]]), lanes: paths }, book, lanes };
}

type Packet = {
  lane: Lane;
  from: number;
  to: number;
  guid: Guid;
  amount: bigint;
  sentAt: number;
  over: number | null;
  arrived: boolean;
};

/** One history in one global time, of which each chain is seen up to its own cut. */
function play(kinds: readonly Kind[], steps: readonly Step[]) {
  const { params, book, lanes } = bookOf(kinds);
  const packets: Packet[] = [];
  const facts: { at: number; leg: number; fact: Fact }[] = [];
  const moves: { at: number; leg: number; amount: bigint }[] = [];
  const sentOn = new Map<string, bigint>();
  const isEscrow = (i: number) => kinds[i] === 'escrow';
  const legAt = (i: number): LegParams => {
    const leg = book.legs[i];
    if (!leg) throw new Error(`no leg ${i}`);
    return leg;
  };
  for (const [at, step] of steps.entries()) {
    const refAt = (leg: number, logIndex: number) => ({
      chain: legAt(leg).chain,
      height: height(BigInt(at)),
      blockHash: hashOf(`block ${leg} ${at}`),
      txHash: hashOf(`tx ${leg} ${at}`),
      logIndex,
    });
    if (step.do === 'send') {
      const [from, to] = [step.from % kinds.length, step.to % kinds.length];
      const lane = lanes.get(`${from}>${to}`);
      if (!lane) continue;
      const next = (sentOn.get(lane.path) ?? 0n) + 1n;
      sentOn.set(lane.path, next);
      const encoded = encodePacket(lane, { nonce: next, to: USER, amount: BigInt(step.amount) });
      const moved = local(BigInt(step.amount) * lane.from.rate);
      const { token, oapp } = lane.from;
      facts.push(
        {
          at,
          leg: from,
          fact: {
            kind: 'tokenTransfer',
            ref: refAt(from, 0),
            token,
            from: USER,
            to: isEscrow(from) ? oapp : ZERO,
            amount: moved,
          },
        },
        {
          at,
          leg: from,
          fact: {
            kind: 'packetSent',
            ref: refAt(from, 1),
            encoded: encoded.encoded,
            options: '0x',
            assigned: [],
            executor: null,
          },
        },
        {
          at,
          leg: from,
          fact: {
            kind: 'oftSent',
            ref: refAt(from, 2),
            oapp,
            guid: encoded.guid,
            from: USER,
            sent: moved,
            received: moved,
          },
        },
      );
      moves.push({ at, leg: from, amount: isEscrow(from) ? moved : -moved });
      packets.push({
        lane,
        from,
        to,
        guid: encoded.guid,
        amount: BigInt(step.amount),
        sentAt: at,
        over: null,
        arrived: false,
      });
    } else if (step.do === 'give' || step.do === 'take') {
      const leg = step.leg % kinds.length;
      // Giving never makes a book owe more: into an escrow, or out of a supply.
      const gain = step.do === 'give' ? BigInt(step.amount) : -BigInt(step.amount);
      moves.push({ at, leg, amount: isEscrow(leg) ? gain : -gain });
    } else if (step.do === 'deliver' || step.do === 'skip') {
      const waiting = packets.filter(({ over }) => over === null);
      const packet = waiting[step.which % Math.max(1, waiting.length)];
      if (!packet) continue;
      packet.over = at;
      if (step.do === 'skip') continue;
      packet.arrived = true;
      const { lane, to, guid, amount } = packet;
      const credited = local(amount * lane.to.rate);
      const { oapp } = lane.to;
      facts.push({
        at,
        leg: to,
        fact: {
          kind: 'oftReceived',
          ref: refAt(to, 3),
          oapp,
          guid,
          srcEid: lane.srcEid,
          to: USER,
          amount: credited,
        },
      });
      moves.push({ at, leg: to, amount: isEscrow(to) ? -credited : credited });
    }
  }
  return { params, book, packets, facts, moves };
}

/** In shared units, what each escrow held and each supply was before. */
type Base = { readonly locked: bigint; readonly minted: bigint };
const AMPLE: Base = { locked: 10n ** 9n, minted: 10n ** 6n };

function findAt(kinds: readonly Kind[], steps: readonly Step[], cuts: readonly number[], base = AMPLE) {
  const { params, book, packets, facts, moves } = play(kinds, steps);
  const upTo = (leg: number, at: number): boolean => at <= (cuts[leg] ?? 0);
  const legs = book.legs.map((leg, i): LegCut & { facts: readonly Fact[] } => ({
    leg,
    cut: {
      height: height(BigInt(cuts[i] ?? 0)),
      hash: hashOf(`cut ${i}`),
      parentHash: hashOf(''),
      timestampMs: 0,
    } satisfies BlockRef,
    holding: local(
      moves
        .filter(({ leg: on, at }) => on === i && upTo(i, at))
        .reduce((sum, { amount }) => sum + amount, (leg.kind === 'escrow' ? base.locked : base.minted) * leg.rate),
    ),
    facts: facts.filter(({ leg: on, at }) => on === i && upTo(i, at)).map(({ fact }) => fact),
  }));
  const matched = matchHistory(params, book, legs);
  const over = new Set(packets.filter(({ over: at, to }) => at !== null && upTo(to, at)).map(({ guid }) => guid));
  const outbound = new Map(
    [...params.lanes.values()].map((lane) => [
      lane.path,
      nonce(BigInt(packets.filter((p) => p.lane === lane && upTo(p.from, p.sentAt)).length)),
    ]),
  );
  const missing = missingFrom(matched.sent, [...params.lanes.values()], outbound);
  return { book, packets, upTo, legs, matched, missing, reconciled: reconcile(book, legs, matched, over) };
}

const amount = fc.integer({ min: 0, max: 1_000 });
const honestStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('send' as const), from: fc.nat(3), to: fc.nat(3), amount }),
  fc.record({ do: fc.constant('deliver' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('skip' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('give' as const), leg: fc.nat(3), amount }),
);
const bases = fc.record({ locked: fc.bigInt(0n, 3_000n), minted: fc.bigInt(0n, 3_000n) });
const kinds = fc.array(fc.constantFrom<Kind>('escrow', 'mint'), { minLength: 2, maxLength: 4 });
const history = (step: fc.Arbitrary<Step>) =>
  fc.record({
    kinds,
    steps: fc.array(step, { maxLength: 30 }),
    cuts: fc.array(fc.integer({ min: -1, max: 30 }), { minLength: 4, maxLength: 4 }),
  });

describe('a cut of any book', () => {
  it('is refused exactly when a packet crosses it, and else finds exactly what was on its way', () => {
    fc.assert(
      fc.property(history(honestStep), ({ kinds: all, steps, cuts }) => {
        const { packets, upTo, matched, missing, reconciled } = findAt(all, steps, cuts);
        const crossing = packets.filter((p) => p.arrived && upTo(p.to, p.over ?? 0) && !upTo(p.from, p.sentAt));
        expect(matched.refusals.map(({ code }) => code)).toEqual(crossing.length > 0 ? ['unmatched'] : []);
        expect(missing).toEqual([]);
        if (crossing.length > 0) return;
        const open = packets.filter((p) => upTo(p.from, p.sentAt) && !(p.over !== null && upTo(p.to, p.over)));
        if (!reconciled.ok) throw new Error(reconciled.refusal.saw);
        expect(reconciled.opening.open.map(({ guid }) => guid).sort()).toEqual(open.map(({ guid }) => guid).sort());
      }),
    );
  });

  it('starts with what is owed and on its way to the unit, whatever was given, burned or skipped', () => {
    fc.assert(
      fc.property(history(honestStep), ({ kinds: all, steps, cuts }) => {
        const { matched, reconciled } = findAt(all, steps, cuts);
        if (matched.refusals.length > 0 || !reconciled.ok || new Set(all).size < 2) return;
        const { legs, open } = reconciled.opening;
        const margin = legs.reduce(
          (sum, { leg, initial }) =>
            sum + (leg.kind === 'escrow' ? floorToShared(initial, leg.rate) : -ceilToShared(initial, leg.rate)),
          0n,
        );
        expect(margin).toBe(open.reduce((sum, one) => sum + one.amount, 0n));
        for (const { holding, initial, surplus, leg } of legs) {
          expect(holding).toBe(initial + surplus);
          expect(surplus >= 0n && (leg.kind === 'escrow' || surplus === 0n)).toBe(true);
        }
      }),
    );
  });

  it('is refused exactly when less is locked than owed and on its way, by that amount', () => {
    const step = fc.oneof(honestStep, fc.record({ do: fc.constant('take' as const), leg: fc.nat(3), amount }));
    fc.assert(
      fc.property(history(step), bases, ({ kinds: all, steps, cuts }, base) => {
        const { legs, matched, reconciled, packets, upTo } = findAt(all, steps, cuts, base);
        if (matched.refusals.length > 0 || new Set(all).size < 2) return;
        const open = packets.filter((p) => upTo(p.from, p.sentAt) && !(p.over !== null && upTo(p.to, p.over)));
        let margin = -open.reduce((sum, one) => sum + one.amount, 0n);
        for (const { leg, holding } of legs) {
          margin += leg.kind === 'escrow' ? floorToShared(holding, leg.rate) : -ceilToShared(holding, leg.rate);
        }
        expect(reconciled.ok).toBe(margin >= 0n);
        if (!reconciled.ok) expect(reconciled.refusal.wanted).toContain(`${-margin} shared units more`);
      }),
    );
  });
});

describe('what a configuration declares', () => {
  const { book: bare, reconciled } = findAt(['escrow', 'mint'], [{ do: 'send', from: 0, to: 1, amount: 5 }], [5, 5]);
  if (!reconciled.ok) throw new Error(reconciled.refusal.saw);
  const { opening } = reconciled;
  const book: BookParams = {
    ...bare,
    legs: opening.legs.map(({ leg, initial }) => ({ ...leg, initial })),
    open: opening.open,
  };
  const [one] = opening.open;
  if (!one) throw new Error('nothing open');

  it('is as found when each initial value and each open packet is, and nothing else', () => {
    expect(differencesFrom(book, opening)).toEqual([]);
  });

  it.each([1n, -1n])('differs by a single unit in one leg (%s)', (by) => {
    const legs = book.legs.map((leg, i) => (i === 0 ? { ...leg, initial: local(leg.initial + by) } : leg));
    expect(differencesFrom({ ...book, legs }, opening).map(({ what }) => what)).toEqual(['initial of chain-0']);
  });

  it.each([
    ['left out', []],
    ['of another amount', [{ ...one, amount: shared(one.amount + 1n) }]],
    ['of another transaction', [{ ...one, txHash: hashOf('another') }]],
    ['that is not there', [one, { ...one, guid: `0x${'ab'.repeat(32)}` as Guid }]],
  ])('differs by an open packet %s', (_name, open) => {
    expect(differencesFrom({ ...book, open }, opening)).toHaveLength(1);
  });
});
