import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import { type ChainName, type Guid, height, type PacketKey } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import type { BookParams } from '../core/params.ts';
import type { LedgerFact, LegLedger, Look, PacketRecord, Reservation } from '../core/state.ts';
import { type Consumption, matchConsumption } from '../pipeline/matching.ts';
import { byTransaction, recordOf } from '../pipeline/observe.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, BETA, BOOK, fixture } from '../pipeline/testing/params.ts';
import { exactness } from './exactness.ts';
import { addFacts, authorizedUpTo, consumedUpTo, dropAbove, fold } from './ledger.ts';
import { carries, pessimisticMargin, withReservation } from './margin.ts';
import { addLook, emptyRound, isComplete, nextRound, withoutChain } from './round.ts';

const fx = fixture();
const BOTH = [ALPHA, BETA];
const TO = address(0xbe);

const refAt = (chain: ChainName, at: number, logIndex = 0): LogRef => ({
  chain,
  height: height(BigInt(at)),
  blockHash: hashOf(`${chain} ${at}`),
  txHash: hashOf(`tx ${chain} ${at}`),
  logIndex,
});

const authorization = (chain: ChainName, at: number, amount: bigint): LedgerFact => ({
  kind: 'authorization',
  ref: refAt(chain, at),
  packet: `k${at}` as PacketKey,
  amount: shared(amount),
});

const consumption = (
  chain: ChainName,
  at: number,
  amount: bigint,
  changes: Partial<Consumption> = {},
): Consumption => ({
  kind: 'consumption',
  ref: refAt(chain, at),
  guid: hashOf('guid') as Guid,
  srcEid: 101,
  beneficiary: TO,
  amount: shared(amount),
  remainder: local(0n),
  matched: null,
  halt: null,
  ...changes,
});

const ledger = (chain: ChainName, facts: readonly LedgerFact[] = [], authorized = 0n, consumed = 0n): LegLedger => ({
  book: BOOK,
  chain,
  shard: fx.book.shard,
  authorized: shared(authorized),
  consumed: shared(consumed),
  open: facts,
});

const look = (chain: ChainName, at: number, requestedSeq: number, doneSeq: number): Look => ({
  chain,
  head: { height: height(BigInt(at)), hash: hashOf(`${chain} ${at}`), parentHash: hashOf('p'), timestampMs: at * 1000 },
  final: { height: height(BigInt(at - 2)), hash: hashOf(`${chain} ${at - 2}`) },
  requestedSeq,
  doneSeq,
  atMs: at * 1000,
  balances: new Map(),
  outboundNonces: new Map(),
  dvnEpoch: 1,
  said: [],
  anchor: null,
  finalSinceMs: 0,
});

describe('the order of looks (steps 2 and 3)', () => {
  const first = [look(ALPHA, 10, 1, 2), look(BETA, 10, 3, 4)].reduce((r, l) => addLook(r, l, BOTH), emptyRound());

  it('a look asked for before the last first look had returned is not accepted', () => {
    expect(addLook(first, look(ALPHA, 11, 4, 5), BOTH)).toBe(first);
    expect(addLook(first, look(ALPHA, 11, 3, 9), BOTH).second.size).toBe(0);
    expect(addLook(first, look(ALPHA, 11, 5, 6), BOTH).second.size).toBe(1);
  });

  it('it waits for the slowest chain: returning late counts, not being asked late', () => {
    const slow = [look(BETA, 10, 1, 20), look(ALPHA, 10, 2, 3)].reduce((r, l) => addLook(r, l, BOTH), emptyRound());
    expect(addLook(slow, look(ALPHA, 12, 19, 21), BOTH).second.size).toBe(0);
    expect(addLook(slow, look(ALPHA, 12, 21, 22), BOTH).second.size).toBe(1);
  });

  it('is whole only with two looks of every chain, and the second looks are the next first ones', () => {
    const one = addLook(first, look(ALPHA, 11, 5, 6), BOTH);
    expect(isComplete(one, BOTH)).toBe(false);
    const two = addLook(one, look(BETA, 11, 7, 8), BOTH);
    expect(isComplete(two, BOTH)).toBe(true);
    const next = nextRound(two, true);
    expect([...next.first.values()].map((l) => l.requestedSeq)).toEqual([5, 7]);
    expect(next.second.size).toBe(0);
    expect(addLook(next, look(ALPHA, 12, 8, 9), BOTH)).toBe(next);
  });

  it('a chain that reorganised or fell silent starts over, and takes the seconds and the judgement with it', () => {
    const whole = [look(ALPHA, 11, 5, 6), look(BETA, 11, 7, 8)].reduce((r, l) => addLook(r, l, BOTH), first);
    const shaken = withoutChain(nextRound(whole, true), BETA);
    expect([...shaken.first.keys()]).toEqual([ALPHA]);
    expect(shaken.second.size).toBe(0);
    expect(shaken.judged).toBe(false);
  });

  it('for any interleaving, every second look was asked for after every first one had returned', () => {
    const polls = fc.array(fc.tuple(fc.boolean(), fc.nat(3), fc.nat(3)), { maxLength: 60 });
    fc.assert(
      fc.property(polls, (steps) => {
        let round = emptyRound();
        let clock = 0;
        const open = new Map<ChainName, number>();
        for (const [alpha, wait] of steps) {
          const chain = alpha ? ALPHA : BETA;
          clock += 1 + wait;
          const asked = open.get(chain);
          if (asked === undefined) {
            open.set(chain, clock);
            continue;
          }
          open.delete(chain);
          round = addLook(round, look(chain, clock, asked, clock), BOTH);
          const done = Math.max(...[...round.first.values()].map((l) => l.doneSeq));
          for (const second of round.second.values()) expect(second.requestedSeq).toBeGreaterThan(done);
          if (isComplete(round, BOTH)) round = nextRound(round, true);
        }
      }),
    );
  });
});

describe('the ledger of a leg', () => {
  it('counts up to a height, and what is above a fork never happened', () => {
    const l = addFacts(ledger(ALPHA), [authorization(ALPHA, 5, 10n), authorization(ALPHA, 7, 20n)]);
    expect(authorizedUpTo(l, height(4n))).toBe(0n);
    expect(authorizedUpTo(l, height(5n))).toBe(10n);
    expect(authorizedUpTo(l, height(7n))).toBe(30n);
    expect(authorizedUpTo(dropAbove(l, height(6n)), height(9n))).toBe(10n);
    expect(consumedUpTo(l, height(9n))).toBe(0n);
  });

  it('folds what is final, but never a consumption that is unmatched or not settled', () => {
    const settledKey = 'settled' as PacketKey;
    const l = addFacts(ledger(BETA), [
      authorization(BETA, 3, 1n),
      consumption(BETA, 4, 2n),
      consumption(BETA, 5, 4n, { matched: settledKey }),
      consumption(BETA, 6, 8n, { matched: 'delivered' as PacketKey }),
      consumption(BETA, 9, 16n, { matched: settledKey }),
    ]);
    const folded = fold(l, height(8n), (key) => key === settledKey);
    expect(folded).toMatchObject({ authorized: 1n, consumed: 4n });
    expect(folded.open.map((f) => f.amount)).toEqual([2n, 8n, 16n]);
    expect(fold(folded, height(8n), () => false)).toBe(folded);
    for (const at of [8n, 9n]) expect(consumedUpTo(folded, height(at))).toBe(consumedUpTo(l, height(at)));
  });
});

describe('local exactness (step 1)', () => {
  const rate = fx.escrow.rate;
  const facts = [authorization(ALPHA, 5, 100n), consumption(ALPHA, 6, 40n)];

  it('one unit missing from the escrow is a violation; a donation is surplus', () => {
    const at = height(6n);
    expect(exactness(fx.escrow, ledger(ALPHA, facts), local(60n * rate), at)).toMatchObject({
      ok: true,
      surplus: 0n,
    });
    const robbed = exactness(fx.escrow, ledger(ALPHA, facts), local(60n * rate - 1n), at);
    expect(robbed).toMatchObject({ ok: false, wanted: 60n * rate });
    expect(exactness(fx.escrow, ledger(ALPHA, facts), local(60n * rate + 7n), at)).toMatchObject({ surplus: 7n });
  });

  it('one unit minted beyond the counters is a violation; a plain burn is surplus', () => {
    const l = ledger(BETA, [consumption(BETA, 5, 100n), authorization(BETA, 6, 40n)]);
    expect(exactness(fx.mint, l, local(60n), height(6n))).toMatchObject({ ok: true, surplus: 0n });
    expect(exactness(fx.mint, l, local(61n), height(6n))).toMatchObject({ ok: false, wanted: 60n });
    expect(exactness(fx.mint, l, local(55n), height(6n))).toMatchObject({ ok: true, surplus: 5n });
  });

  it('counts only up to the block that the balance was read at, and from the initial value', () => {
    const { escrow } = fixture({ escrowInitial: 3n });
    expect(exactness(escrow, ledger(ALPHA, facts), local(100n * rate + 3n), height(5n)).ok).toBe(true);
    expect(exactness(escrow, ledger(ALPHA, facts), local(100n * rate + 2n), height(5n)).ok).toBe(false);
  });
});

describe('the pessimistic margin (step 6)', () => {
  const marginOf = (
    book: BookParams,
    ledgers: Record<'escrow' | 'mint', LegLedger>,
    ...rest: Parameters<typeof pessimisticMargin> extends [unknown, unknown, ...infer R] ? R : never
  ) => pessimisticMargin(book, ({ kind }) => ledgers[kind], ...rest);
  const lookAt = (first: number, final: number) => ({
    consumedTo: new Map(BOTH.map((c) => [c, height(BigInt(first))])),
    authorizedTo: new Map(BOTH.map((c) => [c, height(BigInt(final))])),
  });
  const reserve = (amount: bigint, consumedAt: number | null) => ({
    reservation: {
      key: 'k' as PacketKey,
      shard: fx.book.shard,
      book: BOOK,
      amount: shared(amount),
    } satisfies Reservation,
    packet: { consumption: consumedAt === null ? null : refAt(BETA, consumedAt) } as PacketRecord,
    to: BETA,
  });

  it('locks count when final, unlocks when seen; mints when seen, burns when final', () => {
    const ledgers = {
      escrow: ledger(ALPHA, [authorization(ALPHA, 5, 100n), authorization(ALPHA, 9, 50n), consumption(ALPHA, 9, 7n)]),
      mint: ledger(BETA, [consumption(BETA, 9, 30n), authorization(BETA, 5, 4n), authorization(BETA, 9, 2n)]),
    };
    expect(marginOf(fx.book, ledgers, lookAt(9, 5), [])).toEqual({
      escrow: 93n,
      supply: 26n,
      reserved: 0n,
      margin: 67n,
    });
  });

  it('a delivered, not yet settled packet is not subtracted twice; it counts again when a reorg takes its mint', () => {
    const escrow = ledger(ALPHA, [authorization(ALPHA, 5, 100n)]);
    const before = marginOf(fx.book, { escrow, mint: ledger(BETA) }, lookAt(8, 8), [reserve(100n, null)]);
    const mint = ledger(BETA, [consumption(BETA, 7, 100n)]);
    const after = marginOf(fx.book, { escrow, mint }, lookAt(8, 8), [reserve(100n, 7)]);
    expect([before.margin, after.margin]).toEqual([0n, 0n]);
    const undone = { escrow, mint: dropAbove(mint, height(6n)) };
    expect(marginOf(fx.book, undone, lookAt(8, 8), [reserve(100n, null)]).margin).toBe(0n);
  });

  it('a consumption above the first look does not free its reservation yet', () => {
    const escrow = ledger(ALPHA, [authorization(ALPHA, 5, 100n)]);
    const mint = ledger(BETA, [consumption(BETA, 9, 100n)]);
    const margin = marginOf(fx.book, { escrow, mint }, lookAt(8, 8), [reserve(100n, 9)]);
    expect(margin).toMatchObject({ supply: 0n, reserved: 100n, margin: 0n });
  });

  it('a reservation whose packet is not known counts', () => {
    const ledgers = { escrow: ledger(ALPHA), mint: ledger(BETA) };
    const lost = { ...reserve(5n, null), packet: undefined };
    expect(marginOf(fx.book, ledgers, lookAt(8, 8), [lost]).margin).toBe(-5n);
  });

  it('is exact: no clamp at zero, initial values rounded against relaying, beyond 2^64', () => {
    const { book } = fixture({ escrowInitial: fx.escrow.rate * 3n - 1n, mintInitial: 5n });
    const big = 2n ** 70n;
    const ledgers = { escrow: ledger(ALPHA, [], big), mint: ledger(BETA, [], 0n, big) };
    expect(marginOf(book, ledgers, lookAt(8, 8), [])).toMatchObject({ escrow: big + 2n, margin: -3n });
  });

  it('carries an amount up to the margin, and one more admission lowers it', () => {
    const ledgers = { escrow: ledger(ALPHA, [], 10n), mint: ledger(BETA) };
    const margin = marginOf(fx.book, ledgers, lookAt(8, 8), []);
    expect([carries(margin, shared(10n)), carries(margin, shared(11n))]).toEqual([true, false]);
    expect(carries(withReservation(margin, 6n), shared(5n))).toBe(false);
    expect(carries(withReservation(margin, 6n), shared(4n))).toBe(true);
  });

  it('a cut that lacks a chain is an error, not a zero', () => {
    const cut = { consumedTo: new Map(), authorizedTo: new Map() };
    const ledgers = { escrow: ledger(ALPHA), mint: ledger(BETA) };
    expect(() => marginOf(fx.book, ledgers, cut, [])).toThrow(/no reading of alpha/);
  });
});

describe('the injective match (step 4)', () => {
  const packet = encodePacket(fx.forth, { nonce: 1n, to: TO, amount: 50n });
  const ref = refAt(ALPHA, 3);
  const { rate, token, oapp } = fx.forth.from;
  const facts = [
    { kind: 'tokenTransfer' as const, ref, token, from: address(1), to: oapp, amount: local(50n * rate) },
    { kind: 'packetSent' as const, ref, encoded: packet.encoded, options: '0x' as const, assigned: [], executor: null },
    {
      kind: 'oftSent' as const,
      ref,
      oapp,
      guid: packet.guid,
      from: address(1),
      sent: local(50n * rate),
      received: local(50n * rate),
    },
  ];
  const record = (changes: Partial<PacketRecord> = {}): PacketRecord => {
    const found = recordOf(fx.params, facts[1] as never, byTransaction(facts).get(ref.txHash) ?? [], [], 0);
    if (!found) throw new Error('saw no record, wanted one');
    return { ...found, ...changes };
  };
  const fact = (changes: Partial<Consumption> = {}) => consumption(BETA, 9, 50n, { guid: packet.guid, ...changes });
  const laneOf = (r: PacketRecord) => fx.params.lanes.get(r.path);
  const say = (f: Consumption, candidates: readonly PacketRecord[], chain = BETA) =>
    matchConsumption(f, chain, candidates, laneOf).say;

  it('one authorization with the same id, lane, amount and beneficiary matches', () => {
    expect(say(fact(), [record()])).toBe('matched');
  });

  it.each<[string, Consumption]>([
    ['another amount', fact({ amount: shared(51n) })],
    ['a smaller amount', fact({ amount: shared(49n) })],
    ['another beneficiary', fact({ beneficiary: address(0xbad) })],
    ['another source eid', fact({ srcEid: 103 })],
    ['dust beside the whole units', fact({ remainder: local(1n) })],
  ])('%s does not', (_, f) => {
    expect(say(f, [record()])).toBe('unmatched');
  });

  it.each<[string, PacketRecord]>([
    ['an orphaned authorization', record({ state: 'orphaned' })],
    ['a refused packet', record({ state: 'refused' })],
    ['one that too few operators report', record({ provenance: { ...record().provenance, claimedBy: ['eve'] } })],
    ['one without OFTSent', record({ provenance: { ...record().provenance, oftSent: null } })],
    ['one that locked less than it claims', record({ provenance: { ...record().provenance, tokensIn: local(1n) } })],
    ['one already consumed by another log', record({ consumption: refAt(BETA, 7) })],
    ['one of an unknown lane', record({ path: 'nowhere' as never })],
  ])('%s is no match', (_, r) => {
    expect(say(fact(), [r])).toBe('unmatched');
  });

  it('the same log again is the same use, and another guid has none', () => {
    expect(say(fact(), [record({ consumption: fact().ref })])).toBe('matched');
    expect(say(fact(), [])).toBe('unmatched');
  });

  it('value that arrives on the wrong chain is unmatched', () => {
    expect(say(fact(), [record()], ALPHA)).toBe('unmatched');
  });

  it('finds the right payload among two of one guid', () => {
    const other = encodePacket(fx.forth, { nonce: 1n, to: TO, amount: 999n });
    const wrong = record({ key: other.key, transfer: { to: TO, amount: shared(999n), composed: false } });
    expect(matchConsumption(fact(), BETA, [wrong, record()], laneOf)).toMatchObject({ packet: { key: packet.key } });
  });
});
