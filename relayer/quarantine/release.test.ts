import { describe, expect, it } from 'vitest';
import { local } from '../core/amount.ts';
import { bookName, type Hex, height, type PacketKey } from '../core/ids.ts';
import type { Halt, PacketRecord } from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import type { Word, WordSays } from '../core/word.ts';
import { hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, BETA, BOOK, fixture, laneReading, OTHER_DVN } from '../pipeline/testing/params.ts';
import { haltEvidence, packetEvidence } from './evidence.ts';
import { ackRefusal, demandOf, issuanceRefusal, type Subject, unacknowledged, writeOffOf } from './release.ts';
import { reaches, scopeOf, verifiersOf } from './scope.ts';
import { type WordBody, wordDigest } from './word.ts';

const fx = fixture();
const at = { chain: ALPHA, height: height(7n), hash: hashOf('seven') };
const halt: Halt = {
  id: 'escrow_shortfall/gold/alpha',
  shard: fx.book.shard,
  scope: { kind: 'book', book: BOOK },
  cause: 'escrow_shortfall',
  saw: 'escrow balance 90',
  wanted: '≥ 100',
  evidence: { refs: [], at: [at] },
  sinceMs: 5,
  loss: { book: BOOK, chain: ALPHA, amount: local(10n) },
};
type Ack = Extract<WordSays, { kind: 'acknowledge' }>;
const ack = (change: Partial<Ack> = {}): Ack => ({
  kind: 'acknowledge',
  subject: halt.id,
  evidence: haltEvidence(halt),
  amount: 10n,
  ...change,
});
const taken = (says: WordSays): Word => ({
  digest: hashOf(JSON.stringify(says, (_, v) => (typeof v === 'bigint' ? String(v) : v))),
  shard: fx.book.shard,
  atMs: 1,
  signers: [],
  reason: 'why',
  says,
});
const subject: Subject = { kind: 'halt', halt };

describe('the name of an evidence', () => {
  it('does not depend on when it was seen, and on everything else that was seen', () => {
    const same = haltEvidence(halt);
    expect(haltEvidence({ ...halt, sinceMs: 99 })).toBe(same);
    const others: Halt[] = [
      { ...halt, id: 'x' },
      { ...halt, cause: 'supply_excess' },
      { ...halt, scope: { kind: 'attesterSet' } },
      { ...halt, saw: 'escrow balance 89' },
      { ...halt, wanted: '≥ 101' },
      { ...halt, evidence: { refs: [], at: [{ ...at, hash: hashOf('other') }] } },
      { ...halt, loss: { book: BOOK, chain: ALPHA, amount: local(11n) } },
    ];
    expect(new Set([same, ...others.map(haltEvidence)]).size).toBe(others.length + 1);
  });

  it('of a packet only where it is set aside for itself by a violation', () => {
    const hold: Hold = {
      cause: 'provenance_mismatch',
      kind: 'VIOLATION',
      saw: 's',
      wanted: 'w',
      sinceMs: 1,
      retryAtMs: null,
      haltId: null,
    };
    const record = {
      key: 'k' as PacketKey,
      state: 'quarantined',
      hold,
      source: { chain: ALPHA, height: at.height, blockHash: at.hash, txHash: at.hash, logIndex: 0 },
    } as Partial<PacketRecord> as PacketRecord;
    expect(packetEvidence(record)).toMatch(/^0x[0-9a-f]{64}$/);
    expect(packetEvidence({ ...record, hold: { ...hold, haltId: 'h' } })).toBeNull();
    expect(packetEvidence({ ...record, state: 'final' })).toBeNull();
    expect(
      packetEvidence({ ...record, hold: { ...hold, cause: 'source_not_agreed', kind: 'INDETERMINATE' } }),
    ).toBeNull();
  });
});

describe('an acknowledgement releases exactly what it names', () => {
  it('the very evidence and its exact amount', () => {
    expect(ackRefusal(ack(), subject, [])).toBeNull();
  });

  it.each<[string, Partial<Ack>]>([
    ['another evidence', { evidence: hashOf('other') }],
    ['less than is missing', { amount: 9n }],
    ['more than is missing', { amount: 11n }],
    ['nothing', { amount: 0n }],
  ])('%s: no', (_, change) => {
    expect(ackRefusal(ack(change), subject, [])).not.toBeNull();
  });

  it('what is not open: no', () => {
    expect(ackRefusal(ack(), undefined, [])).toMatchObject({ saw: `nothing open by the name of ${halt.id}` });
  });

  it('drift is released by a re-pin, a halt by hand by hand', () => {
    for (const cause of ['assumption_drift', 'halted_by_hand'] as const) {
      const other: Halt = { ...halt, cause };
      const says = ack({ evidence: haltEvidence(other) });
      expect(ackRefusal(says, { kind: 'halt', halt: other }, []), cause).not.toBeNull();
      expect(demandOf({ kind: 'halt', halt: other })).toHaveProperty('wanted');
    }
  });

  it('a second time: no, for the gates have said the same again', () => {
    expect(ackRefusal(ack(), subject, [taken(ack())])?.saw).toContain('acknowledged before');
  });

  it('only a shortfall is booked by its halt', () => {
    expect(writeOffOf(halt)).toEqual({ book: BOOK, chain: ALPHA, amount: 10n });
    expect(writeOffOf({ ...halt, cause: 'unmatched_consumption' })).toBeNull();
    const { loss: _, ...without } = halt;
    expect(writeOffOf(without)).toBeNull();
  });
});

describe('evidence that was acknowledged', () => {
  it('is not raised again; more of it is new evidence with a name of its own', () => {
    const words = [taken(ack())];
    expect(unacknowledged({ ...halt, sinceMs: 77 }, words)).toBeNull();
    const grown: Halt = { ...halt, saw: 'escrow balance 80', loss: { book: BOOK, chain: ALPHA, amount: local(10n) } };
    const second = unacknowledged(grown, words);
    expect(second?.id).toBe(`${halt.id}#2`);
    const secondAck = taken(ack({ subject: `${halt.id}#2`, evidence: haltEvidence(second ?? halt) }));
    expect(unacknowledged(grown, [...words, secondAck])).toBeNull();
    expect(unacknowledged({ ...halt, saw: 'escrow balance 70' }, [...words, secondAck])?.id).toBe(`${halt.id}#3`);
  });

  it("another halt's acknowledgement changes nothing, though its name begins alike", () => {
    const words = [taken(ack({ subject: `${halt.id}2` }))];
    expect(unacknowledged(halt, words)).toBe(halt);
  });
});

describe('a word', () => {
  const body: WordBody = { journal: `0x${'17'.repeat(16)}`, says: ack(), reason: 'why' };

  it.each<[string, Partial<WordBody>]>([
    ['journal', { journal: `0x${'18'.repeat(16)}` }],
    ['reason', { reason: 'why not' }],
    ['evidence', { says: ack({ evidence: hashOf('other') }) }],
    ['amount', { says: ack({ amount: 11n }) }],
    ['subject', { says: ack({ subject: 'x' }) }],
  ])('of another %s is another word', (_, change) => {
    expect(wordDigest({ ...body, ...change })).not.toBe(wordDigest(body));
  });

  it('a refill is no issuance of the same leg and amount, and two of one amount differ by their sequence', () => {
    const leg = { book: BOOK, chain: BETA, amount: local(5n), sequence: 1 };
    const refill: WordSays = { kind: 'refill', ...leg };
    const issuance: WordSays = { kind: 'issuance', ...leg, minter: address(1), fromMs: 0, toMs: 9 };
    const digests = [refill, issuance, { ...refill, sequence: 2 }].map((says) => wordDigest({ ...body, says }));
    expect(new Set(digests).size).toBe(3);
  });

  it('an issuance is declared beforehand, for a mint leg, with a window that ends', () => {
    const says = {
      kind: 'issuance' as const,
      book: BOOK,
      chain: BETA,
      amount: local(5n),
      sequence: 1,
      minter: address(1),
      fromMs: 10,
      toMs: 20,
    };
    const mint = fx.forth.to;
    expect(issuanceRefusal(says, mint, 5)).toBeNull();
    expect(issuanceRefusal(says, mint, 20)?.saw).toContain('ended');
    expect(issuanceRefusal({ ...says, toMs: 10 }, mint, 5)).not.toBeNull();
    expect(issuanceRefusal({ ...says, amount: local(0n) }, mint, 5)).not.toBeNull();
    expect(issuanceRefusal(says, fx.forth.from, 5)?.wanted).toBe('a mint leg');
    expect(issuanceRefusal({ ...says, book: bookName('x') }, undefined, 5)).not.toBeNull();
  });
});

describe('the scope follows the cause', () => {
  const { forth, back } = fx;
  const elsewhere = laneReading(fx.params, forth, { requiresUs: false, requiredDvns: [OTHER_DVN] });

  it('unmatched where we are required, or may be: the attester set', () => {
    const required = laneReading(fx.params, forth);
    expect(scopeOf({ kind: 'unmatched', book: BOOK, lane: forth, reading: required })).toEqual({ kind: 'attesterSet' });
    expect(scopeOf({ kind: 'unmatched', book: BOOK, lane: forth, reading: undefined })).toEqual({
      kind: 'attesterSet',
    });
    expect(scopeOf({ kind: 'equivocation', lane: forth, reading: required })).toEqual({ kind: 'attesterSet' });
  });

  it('elsewhere: the book, and the lanes that the same DVNs verify', () => {
    const scope = scopeOf({ kind: 'unmatched', book: BOOK, lane: forth, reading: elsewhere });
    expect(scope).toMatchObject({ kind: 'verifiers', book: BOOK, chain: BETA });
    const other = { ...forth, book: bookName('silver') };
    expect(reaches(scope, forth, undefined)).toBe(true);
    expect(reaches(scope, back, undefined)).toBe(true);
    expect(reaches(scope, other, elsewhere)).toBe(true);
    expect(reaches(scope, other, undefined), 'a lane that is not read may have the very same verifiers').toBe(true);
    expect(reaches(scope, other, { ...elsewhere, requiredDvns: [address(9)] })).toBe(false);
    expect(reaches(scope, { ...other, to: back.to }, elsewhere)).toBe(false);
  });

  it('unmatched on no lane of ours, and exactness: the book alone', () => {
    const scope = scopeOf({ kind: 'unmatched', book: BOOK, lane: undefined, reading: undefined });
    expect(scope).toEqual({ kind: 'book', book: BOOK });
    expect(scopeOf({ kind: 'custody', book: BOOK })).toEqual(scope);
    expect(reaches(scope, { ...forth, book: bookName('silver') }, undefined)).toBe(false);
  });

  it('one DVN set has one name, whatever the order', () => {
    const dvns: Hex[] = [address(2), address(1)];
    const one = laneReading(fx.params, forth, { requiredDvns: dvns, optionalDvns: [], optionalThreshold: 0 });
    expect(verifiersOf(one)).toBe(verifiersOf({ ...one, requiredDvns: [...dvns].reverse() }));
    expect(verifiersOf({ ...one, requiredDvns: [] })).toBeNull();
    expect(verifiersOf({ ...one, optionalDvns: dvns, optionalThreshold: 1 })).not.toBe(verifiersOf(one));
  });
});
