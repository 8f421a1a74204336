import { describe, expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import { height, nonce, type PayloadHash } from '../core/ids.ts';
import type { LaneReading, PacketRecord } from '../core/state.ts';
import { recordOf } from '../pipeline/observe.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, fixture, laneReading, pinOf, sideReading } from '../pipeline/testing/params.ts';
import { type Audited, assumptionsGate } from './assumptions.ts';
import { demandOf, finalityGate } from './finality.ts';
import type { LookInput } from './input.ts';
import { integrityGate } from './integrity.ts';
import { provenanceGate } from './provenance.ts';
import { type SolvencyInput, solvencyGate } from './solvency.ts';

const fx = fixture();
const { forth } = fx;
const ref = { chain: ALPHA, height: height(10n), blockHash: hashOf('b'), txHash: hashOf('t'), logIndex: 0 };
const packet = encodePacket(forth, { nonce: 3n, to: address(0xbe), amount: 50n });

function record(changes: Partial<PacketRecord> = {}, encoded = packet.encoded): PacketRecord {
  const fact = { kind: 'packetSent' as const, ref, encoded, options: '0x' as const, assigned: [], executor: null };
  const dvn = fx.params.chains.get(ALPHA)?.dvn ?? '0x';
  const found = recordOf(fx.params, { ...fact, assigned: [dvn] }, [], [], 0);
  if (!found) throw new Error('saw no record, wanted one');
  return { ...found, ...changes };
}

const amount = local(50n * forth.from.rate);
const proven = {
  oftSent: { from: address(1), sent: amount, received: amount },
  tokensIn: amount,
  claimed: amount,
  assigned: [],
  claimedBy: [],
};

const look = (head: bigint, final: bigint, outbound?: bigint): LookInput => ({
  chain: ALPHA,
  head: { height: height(head), hash: hashOf('h'), parentHash: hashOf('p'), timestampMs: 0 },
  final: { height: height(final), hash: hashOf('f') },
  requestedSeq: 1,
  doneSeq: 2,
  atMs: 0,
  balances: {},
  outboundNonces: outbound === undefined ? {} : { [forth.path]: nonce(outbound) },
  dvnEpoch: 1,
  said: [],
  anchor: null,
  finalSinceMs: 0,
});

describe('integrity', () => {
  it('a whole packet of its lane passes, and says which', () => {
    expect(integrityGate(record(), forth, true)).toMatchObject({ pass: true, saw: `${packet.guid} on ${forth.id}` });
  });

  it.each([0, 80, 112])('%i bytes are refused, with the number seen and wanted', (bytes) => {
    const cut = packet.encoded.slice(0, 2 + bytes * 2) as typeof packet.encoded;
    expect(integrityGate(record({}, cut), undefined, false)).toMatchObject({
      cause: 'malformed_packet',
      outcome: 'refuse',
      saw: `${bytes} bytes`,
      wanted: 'at least 113 bytes of version 1',
    });
  });

  it('a wrong guid is refused, naming both', () => {
    const wrong = encodePacket(forth, { nonce: 3n, to: address(0xbe), amount: 50n, guid: hashOf('wrong') });
    expect(integrityGate(record({}, wrong.encoded), forth, true)).toMatchObject({
      cause: 'guid_mismatch',
      saw: hashOf('wrong'),
      wanted: packet.guid,
    });
  });

  it('a path that is no lane is an unknown peer where one end is known, else an unknown lane', () => {
    expect(integrityGate(record(), undefined, true)).toMatchObject({ cause: 'unknown_peer', outcome: 'refuse' });
    expect(integrityGate(record(), undefined, false)).toMatchObject({ cause: 'unknown_lane', outcome: 'refuse' });
  });
});

describe('finality', () => {
  const lane = laneReading(fx.params, forth, { requiredConfirmations: 5n });

  it.each([
    [15n, 9n, 'awaiting_finality'],
    [14n, 10n, 'awaiting_confirmations'],
    [15n, 10n, null],
  ] as const)('block 10 under head %i with final %i: %s', (head, final, cause) => {
    const result = finalityGate(record(), look(head, final), lane, { tiers: [], thresholds: null, value: 50n });
    expect(result.pass ? null : result.cause).toBe(cause);
    if (!result.pass) expect(result.outcome).toBe('wait');
  });
});

describe('what the value at stake calls for', () => {
  const tier = (minDepth: bigint, anchor = false) => ({ minDepth, anchor });
  const depthAt = (value: bigint, tiers: readonly ReturnType<typeof tier>[], thresholds: readonly bigint[] | null) =>
    demandOf({ tiers, thresholds: thresholds?.map(shared) ?? null, value }).minDepth;

  it.each([
    [9n, 0n],
    [10n, 5n],
    [99n, 5n],
    [100n, 8n],
  ])('%i with tiers at 10 and 100: %i blocks', (value, depth) => {
    expect(depthAt(value, [tier(5n), tier(8n)], [10n, 100n])).toBe(depth);
  });

  it('a book without thresholds takes the last tier, and a chain without tiers asks for nothing', () => {
    expect(depthAt(0n, [tier(5n), tier(8n)], null)).toBe(8n);
    expect(depthAt(0n, [tier(5n), tier(8n)], [])).toBe(8n);
    expect(depthAt(1_000n, [], [10n])).toBe(0n);
  });

  it('a tier without a threshold begins where the last threshold does; a threshold without a tier asks for no more', () => {
    expect(depthAt(9n, [tier(5n), tier(8n)], [10n])).toBe(0n);
    expect(depthAt(10n, [tier(5n), tier(8n)], [10n])).toBe(8n);
    expect(depthAt(1_000n, [tier(5n)], [10n, 100n])).toBe(5n);
  });

  it('more value never asks for less: neither fewer blocks nor no anchor', () => {
    const tiers = [tier(8n, true), tier(5n)];
    const thresholds = [shared(10n), shared(100n)];
    expect(demandOf({ tiers, thresholds, value: 100n })).toEqual({ minDepth: 8n, anchor: true });
  });
});

describe('provenance', () => {
  const gate = (provenance: Partial<typeof proven>, outbound: bigint | undefined = 3n) =>
    provenanceGate(
      record({ provenance: { ...proven, ...provenance } as PacketRecord['provenance'] }),
      forth,
      look(20n, 15n, outbound),
    );

  it('passes when packet, OFTSent and the token say the same, up to the outbound nonce itself', () => {
    expect(gate({})).toMatchObject({ pass: true });
    expect(gate({}, 2n)).toMatchObject({ cause: 'nonce_beyond_source', saw: 'nonce 3', wanted: '<= outboundNonce 2' });
  });

  it.each([
    ['no OFTSent', { oftSent: null }],
    ['OFTSent of one unit less', { oftSent: { ...proven.oftSent, received: local(amount - 1n) } }],
    ['one unit less moved', { tokensIn: local(amount - 1n) }],
    ['claims of the transaction above what moved', { claimed: local(amount + 1n) }],
    ['a claim below its own amount', { claimed: local(amount - 1n) }],
  ])('%s is a violation', (_, provenance) => {
    expect(gate(provenance as Partial<typeof proven>)).toMatchObject({
      cause: 'provenance_mismatch',
      outcome: 'quarantine',
    });
  });

  it('more moved than claimed is no violation: anyone may send tokens', () => {
    expect(gate({ tokensIn: local(amount * 9n) })).toMatchObject({ pass: true });
  });

  it('an outbound nonce that was not read waits', () => {
    const of = provenanceGate(record({ provenance: proven }), forth, look(20n, 15n));
    expect(of).toMatchObject({ cause: 'chain_unreadable', outcome: 'wait' });
  });
});

describe('assumptions', () => {
  const gate = (change: Partial<Audited>, reading: LaneReading | null = laneReading(fx.params, forth)) =>
    assumptionsGate(reading, {
      pin: pinOf(forth),
      from: sideReading(forth, 'from'),
      to: sideReading(forth, 'to'),
      ...change,
    });

  it('a lane that was not read waits', () => {
    expect(gate({}, null)).toMatchObject({ cause: 'lane_unread', outcome: 'wait' });
  });

  it.each(['from', 'to'] as const)('a side that was not read since it was touched (%s) waits', (side) => {
    expect(gate({ [side]: null })).toMatchObject({ cause: 'lane_unread', outcome: 'wait' });
  });

  it('a lane without a signed pin waits for one', () => {
    expect(gate({ pin: null })).toMatchObject({ cause: 'lane_unpinned', outcome: 'wait' });
  });

  it('a value that the pin does not have, as after an upgrade that reads more, waits for a pin of it', () => {
    const more = sideReading(forth, 'to', { values: { ...sideReading(forth, 'to').values, 'oapp.newer': '1' } });
    expect(gate({ to: more })).toMatchObject({
      cause: 'lane_unpinned',
      outcome: 'wait',
      saw: 'pin 1 does not have to oapp.newer',
    });
  });

  it('a value that the pin has and nobody reads any more is a violation', () => {
    const { 'oapp.peer': _, ...less } = sideReading(forth, 'to').values;
    expect(gate({ to: sideReading(forth, 'to', { values: less }) })).toMatchObject({
      cause: 'assumption_drift',
      saw: 'to oapp.peer nothing',
    });
  });

  it('passes only where both sides stand as pinned, and says what was compared', () => {
    expect(gate({})).toMatchObject({ pass: true, saw: expect.stringContaining('6 values') });
  });

  it.each(['from', 'to'] as const)('a value of the %s side that is not as pinned is a violation', (side) => {
    const changed = sideReading(forth, side, { values: { ...sideReading(forth, side).values, 'oapp.peer': '0xbad' } });
    expect(gate({ [side]: changed })).toMatchObject({
      cause: 'assumption_drift',
      outcome: 'quarantine',
      saw: `${side} oapp.peer 0xbad`,
      wanted: `as pinned (sequence 1): ${side} oapp.peer 0xbee5`,
    });
  });
});

describe('solvency', () => {
  const book = { escrow: shared(100n), supply: shared(50n), reserved: shared(0n), margin: shared(50n) };
  const margins = { book, pair: shared(50n), liquidity: null };
  const halt = { id: 'h', cause: 'escrow_shortfall', saw: 's', wanted: 'w' };
  const other = hashOf('other') as PayloadHash;
  const base: SolvencyInput = {
    amount: shared(50n),
    payloadHash: packet.payloadHash,
    admitted: null,
    halts: [],
    pending: null,
    margins,
    disputed: null,
    collateral: null,
  };
  const cause = (change: Partial<SolvencyInput>) => {
    const result = solvencyGate({ ...base, ...change });
    return result.pass ? null : [result.cause, result.outcome];
  };

  it('carries up to the margin', () => {
    expect(cause({})).toBeNull();
    expect(cause({ amount: shared(51n) })).toEqual(['insufficient_margin', 'wait']);
  });

  it('the same payload may be admitted again, another one never', () => {
    expect(cause({ admitted: packet.payloadHash })).toBeNull();
    expect(cause({ admitted: other })).toEqual(['equivocation', 'quarantine']);
  });

  it('a halt quarantines, a pending consumption waits', () => {
    expect(cause({ halts: [halt] })).toEqual(['lane_halted', 'quarantine']);
    expect(cause({ pending: 'something' })).toEqual(['consumption_pending', 'wait']);
  });

  it('evidence against the book waits, behind a halt and before what is merely pending', () => {
    const disputed = { saw: 'eve at block 3', wanted: 'the quorum' };
    expect(cause({ disputed })).toEqual(['evidence_disputed', 'wait']);
    expect(cause({ disputed, halts: [halt] })?.[0]).toBe('lane_halted');
    expect(cause({ disputed, pending: 'x' })?.[0]).toBe('evidence_disputed');
  });

  it('equivocation is named before the halt, and a halt before what only waits', () => {
    const all = { admitted: other, halts: [halt], pending: 'x', amount: shared(99n) };
    expect(cause(all)?.[0]).toBe('equivocation');
    expect(cause({ ...all, admitted: null })?.[0]).toBe('lane_halted');
    expect(cause({ pending: 'x', amount: shared(99n) })?.[0]).toBe('consumption_pending');
  });

  it('amount 0 passes at margin 0, and not below', () => {
    const at = (margin: bigint) => ({ ...margins, book: { ...book, margin: shared(margin) } });
    expect(cause({ amount: shared(0n), margins: at(0n) })).toBeNull();
    expect(cause({ amount: shared(0n), margins: at(-1n) })?.[0]).toBe('insufficient_margin');
  });

  it('what other pairs of the book have in flight does not stand in for this one', () => {
    expect(cause({ margins: { ...margins, pair: shared(49n) } })).toEqual(['insufficient_margin', 'wait']);
  });

  it('an escrow that cannot pay the amount out holds, and one that can just pay it does not', () => {
    expect(cause({ margins: { ...margins, liquidity: shared(49n) } })).toEqual(['insufficient_liquidity', 'wait']);
    expect(cause({ margins: { ...margins, liquidity: shared(50n) } })).toBeNull();
  });

  it('collateral in another asset that is worth too little holds', () => {
    const seen = { saw: 'ratio 1.1', wanted: '≥ 1.3' };
    const judged = { ...seen, ratio: null, required: { num: 13n, den: 10n } };
    expect(cause({ collateral: { ...judged, say: 'short' } })).toEqual(['undercollateralized', 'wait']);
    expect(cause({ collateral: { ...seen, say: 'indeterminate' } })).toEqual(['price_unavailable', 'wait']);
    expect(cause({ collateral: { ...judged, say: 'covered' } })).toBeNull();
  });
});
