import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import { type ChainName, type Guid, height, type PacketKey } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import type { LedgerFact, Look, PacketRecord } from '../core/state.ts';
import { type Consumption, matchConsumption } from '../pipeline/matching.ts';
import { byTransaction, recordOf } from '../pipeline/observe.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, BETA, fixture } from '../pipeline/testing/params.ts';
import { exactness, type Held } from './exactness.ts';
import { authorizedUpTo, consumedUpTo, isClosed, NO_TOTALS, totalsUpTo, withFacts } from './ledger.ts';
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
  to: chain === ALPHA ? BETA : ALPHA,
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
  from: chain === ALPHA ? BETA : ALPHA,
  beneficiary: TO,
  amount: shared(amount),
  remainder: local(0n),
  matched: null,
  halt: null,
  writtenOff: false,
  ...changes,
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

describe('the sums of a leg', () => {
  const up = (authorized: number, consumed = authorized) => ({
    authorized: height(BigInt(authorized)),
    consumed: height(BigInt(consumed)),
  });

  it('count up to a height, each kind to its own, in all and by the other end', () => {
    const facts = [authorization(ALPHA, 5, 10n), consumption(ALPHA, 6, 3n), authorization(ALPHA, 7, 20n)];
    const totals = withFacts(NO_TOTALS, facts, 1n);
    expect(totals).toEqual({ authorized: 30n, consumed: 3n, authorizedTo: { beta: 30n }, consumedFrom: { beta: 3n } });
    expect([4, 5, 7].map((at) => authorizedUpTo(totals, facts, height(BigInt(at))))).toEqual([0n, 10n, 30n]);
    expect([5, 6].map((at) => consumedUpTo(totals, facts, height(BigInt(at))))).toEqual([0n, 3n]);
    expect(totalsUpTo(totals, facts, up(5, 6))).toMatchObject({ authorized: 10n, consumedFrom: { beta: 3n } });
    expect(totalsUpTo(totals, facts, up(9, 5))).toMatchObject({ authorized: 30n, consumedFrom: { beta: 0n } });
  });

  it('are what was counted before once the facts are gone again', () => {
    const amounts = fc.array(fc.tuple(fc.boolean(), fc.nat(9), fc.nat(100)), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.nat(9), fc.nat(9), (list, a, c) => {
        const facts = list
          .map(([lock, at, n]) => (lock ? authorization(BETA, at, BigInt(n)) : consumption(BETA, at, BigInt(n))))
          .sort((x, y) => Number(x.ref.height - y.ref.height));
        const totals = withFacts(NO_TOTALS, facts, 1n);
        const below = facts.filter(({ kind, ref }) => ref.height <= (kind === 'authorization' ? a : c));
        const { authorized, consumed } = withFacts(NO_TOTALS, below, 1n);
        expect(totalsUpTo(totals, facts, up(a, c))).toMatchObject({ authorized, consumed });
        expect(withFacts(totals, facts, -1n)).toMatchObject({ authorized: 0n, consumed: 0n });
      }),
    );
  });

  it('hold no consumption that was written off, and one from no leg of the book in the whole alone', () => {
    const facts = [consumption(BETA, 5, 7n, { writtenOff: true }), consumption(BETA, 6, 4n, { from: null })];
    expect(withFacts(NO_TOTALS, facts, 1n)).toEqual({ ...NO_TOTALS, consumed: 4n });
  });

  it('close on what is final, but never on a consumption that is unmatched or not settled', () => {
    const settled = (key: string) => key === 'settled';
    const is = (fact: LedgerFact) => isClosed(fact, settled, () => height(50n));
    expect(is(authorization(BETA, 3, 1n))).toBe(true);
    expect(is(consumption(BETA, 4, 2n))).toBe(false);
    expect(is(consumption(BETA, 4, 2n, { halt: 'a halt' }))).toBe(false);
    expect(is(consumption(BETA, 4, 2n, { halt: 'a halt', writtenOff: true }))).toBe(true);
    const writtenOff = { from: ALPHA, halt: 'a halt', writtenOff: true };
    expect(is(consumption(BETA, 4, 2n, { ...writtenOff, sourceReadTo: height(50n) }))).toBe(false);
    expect(is(consumption(BETA, 4, 2n, { ...writtenOff, sourceReadTo: height(49n) }))).toBe(true);
    expect(is(consumption(BETA, 4, 2n, { ...writtenOff, matched: 'settled' as PacketKey }))).toBe(false);
    expect(is(consumption(BETA, 5, 4n, { matched: 'settled' as PacketKey }))).toBe(true);
    expect(is(consumption(BETA, 6, 8n, { matched: 'delivered' as PacketKey }))).toBe(false);
  });
});

describe('local exactness (step 1)', () => {
  const rate = fx.escrow.rate;
  const held = (authorized: bigint, consumed: bigint, changes: Partial<Held> = {}): Held => ({
    authorized: shared(authorized),
    consumed: shared(consumed),
    writtenOff: local(0n),
    issued: local(0n),
    ...changes,
  });

  it('one unit missing from the escrow is a violation; a donation is surplus', () => {
    const at = held(100n, 40n);
    expect(exactness(fx.escrow, at, local(60n * rate))).toMatchObject({ ok: true, broke: null, surplus: 0n });
    const robbed = exactness(fx.escrow, at, local(60n * rate - 1n));
    expect(robbed).toMatchObject({ ok: false, broke: 'escrow_shortfall', wanted: 60n * rate, surplus: -1n });
    expect(exactness(fx.escrow, at, local(60n * rate + 7n))).toMatchObject({ surplus: 7n });
  });

  it('one unit minted beyond the counters is a violation; a plain burn is surplus', () => {
    const at = held(40n, 100n);
    expect(exactness(fx.mint, at, local(60n))).toMatchObject({ ok: true, surplus: 0n });
    expect(exactness(fx.mint, at, local(61n))).toMatchObject({ ok: false, broke: 'supply_excess', wanted: 60n });
    expect(exactness(fx.mint, at, local(55n))).toMatchObject({ ok: true, surplus: 5n });
  });

  it('more burned than there ever was is a violation, however small the supply', () => {
    const at = held(101n, 60n);
    const { mint } = fixture({ mintInitial: 40n });
    expect(exactness(mint, at, local(0n))).toMatchObject({ ok: false, broke: 'burn_excess', wanted: -1n });
    expect(exactness(mint, { ...at, issued: local(1n) }, local(0n))).toMatchObject({ ok: true, surplus: 0n });
  });

  it('what was written off is no longer wanted of an escrow, and explains a supply; so does a planned issuance', () => {
    const lost = held(100n, 40n, { writtenOff: local(5n) });
    expect(exactness(fx.escrow, lost, local(60n * rate - 5n)).ok).toBe(true);
    expect(exactness(fx.escrow, lost, local(60n * rate - 6n)).ok).toBe(false);
    const minted = held(40n, 100n, { writtenOff: local(5n), issued: local(2n) });
    expect(exactness(fx.mint, minted, local(67n))).toMatchObject({ ok: true, surplus: 0n });
    expect(exactness(fx.mint, minted, local(68n)).ok).toBe(false);
  });

  it('counts from the initial value', () => {
    const { escrow } = fixture({ escrowInitial: 3n });
    expect(exactness(escrow, held(100n, 0n), local(100n * rate + 3n)).ok).toBe(true);
    expect(exactness(escrow, held(100n, 0n), local(100n * rate + 2n)).ok).toBe(false);
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
