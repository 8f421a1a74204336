import { beforeEach, describe, expect, it } from 'vitest';
import type { Cause } from '../core/cause.ts';
import { entryId, height } from '../core/ids.ts';
import { accountKey, type OutboxEntry } from '../core/outbox.ts';
import { sideKey } from '../core/pin.ts';
import {
  emptyState,
  type Halt,
  type HaltScope,
  type PacketRecord,
  type PacketState,
  type State,
} from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import { recordOf } from '../pipeline/observe.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, address, BETA, fixture } from '../pipeline/testing/params.ts';
import { heldIn } from './held.ts';

const NOW = 1_000_000;
const SEEN = 500_000;
const MOVING: readonly PacketState[] = ['observed', 'final', 'cleared', 'attested', 'committed'];
const CARRIED: readonly PacketState[] = ['cleared', 'attested', 'committed'];

const fx = fixture();
const ref = { chain: ALPHA, height: height(10n), blockHash: hashOf('b'), txHash: hashOf('t'), logIndex: 0 };
const book = fx.forth.book;
const shard = fx.params.nodeShard;
let state: State;
beforeEach(() => {
  state = emptyState(fx.params);
});

function packet(nonce: bigint, changes: Partial<PacketRecord> = {}): PacketRecord {
  const { encoded } = encodePacket(fx.forth, { nonce, to: address(0xbe), amount: 50n });
  const fact = { kind: 'packetSent' as const, ref, encoded, options: '0x' as const, assigned: [], executor: null };
  const record = recordOf(fx.params, fact, [], [], 0);
  if (!record) throw new Error('saw no record, wanted one');
  const made = { ...record, observedAtMs: SEEN, stateSinceMs: SEEN, hold: null, ...changes };
  state.packets.set(made.key, made);
  return made;
}

const hold = (cause: Cause, kind: Hold['kind']): Hold => ({
  cause,
  kind,
  saw: 'own',
  wanted: 'own',
  sinceMs: SEEN + 1,
  retryAtMs: null,
  haltId: null,
});

function halt(scope: HaltScope, sinceMs = 600_000): Halt {
  const evidence = { refs: [], at: [] };
  const made = {
    id: `x/${sinceMs}`,
    shard,
    scope,
    cause: 'escrow_shortfall' as const,
    saw: '0',
    wanted: '9',
    evidence,
  };
  state.halts.set(made.id, { ...made, sinceMs });
  return { ...made, sinceMs };
}

const heldBy = (record: PacketRecord) => heldIn(state, NOW)(record);

describe('what nothing holds', () => {
  it('is on its way, in every state', () => {
    for (const moving of MOVING) expect(heldBy(packet(1n, { state: moving })), moving).toBeNull();
  });

  it.each<[string, Partial<PacketRecord>]>([
    ['delivered', { state: 'delivered', executed: ref, consumption: ref }],
    ['settled', { state: 'settled', executed: ref, consumption: ref }],
    ['executed', { state: 'committed', executed: ref }],
    ['given up by its application', { state: 'committed', abandoned: { how: 'skipped', ref } }],
    ['without a source any more', { state: 'orphaned' }],
  ])('nor is what is %s held by a halt', (_, changes) => {
    halt({ kind: 'book', book });
    expect(heldBy(packet(1n, changes))).toBeNull();
  });

  it('nor what this node does not relay: others deliver it', () => {
    halt({ kind: 'book', book });
    const lanes = new Map(fx.params.lanes).set(fx.forth.path, { ...fx.forth, relayed: false });
    state = { ...state, params: { ...fx.params, lanes } };
    expect(heldBy(packet(1n, { state: 'attested' }))).toBeNull();
  });
});

describe('a halt holds every packet of its lanes that is not delivered', () => {
  it.each<[string, () => HaltScope]>([
    ['of the book', () => ({ kind: 'book', book })],
    ['of a chain', () => ({ kind: 'chain', chain: BETA })],
    ['of the lane', () => ({ kind: 'lane', path: fx.forth.path })],
    ['of the attester set', () => ({ kind: 'attesterSet' })],
  ])('one %s, in every state', (_, scope) => {
    const { id } = halt(scope());
    for (const moving of MOVING) {
      expect(heldBy(packet(1n, { state: moving })), moving).toMatchObject({
        cause: 'lane_halted',
        kind: 'VIOLATION',
        haltId: id,
        sinceMs: 600_000,
        saw: expect.stringContaining('escrow_shortfall, 0'),
        wanted: '9',
      });
    }
  });

  it('and none of another lane', () => {
    halt({ kind: 'lane', path: fx.back.path });
    expect(heldBy(packet(1n, { state: 'attested' }))).toBeNull();
  });

  it('since it was seen, if that was later; the oldest halt is named', () => {
    halt({ kind: 'book', book }, 300);
    halt({ kind: 'attesterSet' }, 200);
    expect(heldBy(packet(1n))).toMatchObject({ haltId: 'x/200', sinceMs: SEEN });
  });

  it('before a hold that time would end, and after a violation of its own', () => {
    halt({ kind: 'book', book });
    const limited = packet(1n, { state: 'final', hold: hold('rate_limited', 'LIMIT') });
    expect(heldBy(limited)).toMatchObject({ cause: 'lane_halted', kind: 'VIOLATION' });
    const broken = packet(2n, { state: 'quarantined', hold: hold('provenance_mismatch', 'VIOLATION') });
    expect(heldBy(broken)).toBe(broken.hold);
  });

  it('but not one whose transaction is out: nothing takes that back', () => {
    halt({ kind: 'book', book });
    const id = entryId(1n);
    const entry = { id, transactions: [{}], cancelled: false } as unknown as OutboxEntry;
    const record = packet(1n, { state: 'attested', entry: id });
    state.outbox.set(id, entry);
    expect(heldBy(record)).toBeNull();
    state.outbox.set(id, { ...entry, cancelled: true });
    expect(heldBy(record)?.cause).toBe('lane_halted');
    state.outbox.set(id, { ...entry, transactions: [] });
    expect(heldBy(record)?.cause).toBe('lane_halted');
  });
});

it('a hold of its own is told as it stands', () => {
  const limited = packet(1n, { state: 'final', hold: hold('rate_limited', 'LIMIT') });
  expect(heldBy(limited)).toBe(limited.hold);
});

describe('behind a held nonce of its path', () => {
  const blocked = (record: PacketRecord) => expect(heldBy(record));

  it('every later one is held, in every state, by the lowest that is', () => {
    packet(3n, { state: 'quarantined', hold: hold('provenance_mismatch', 'VIOLATION') });
    const lowest = packet(2n, { state: 'quarantined', hold: hold('nilified', 'VIOLATION') });
    for (const moving of MOVING) {
      blocked(packet(4n, { state: moving })).toMatchObject({
        cause: 'blocked_by_earlier_nonce',
        kind: 'INDETERMINATE',
        saw: `nonce 2 (${lowest.guid}) is held: nilified`,
        sinceMs: SEEN + 1,
      });
    }
  });

  it('none before it, and none of another path', () => {
    packet(2n, { state: 'quarantined', hold: hold('nilified', 'VIOLATION') });
    blocked(packet(1n, { state: 'attested' })).toBeNull();
    const back = { ...packet(5n, { state: 'attested' }), path: fx.back.path };
    blocked(back).toBeNull();
  });

  it('not behind one that merely waits its turn, and not behind one that is verified', () => {
    packet(2n, { hold: hold('awaiting_finality', 'INDETERMINATE') });
    packet(3n, { state: 'committed', committed: ref, hold: hold('execution_failing', 'INDETERMINATE') });
    blocked(packet(4n, { state: 'attested' })).toBeNull();
  });
});

describe('what stops all packets of a book, a chain or an account', () => {
  it('evidence that stands open against the book', () => {
    const dispute = { id: 'd', shard, chain: ALPHA, operator: 'op', kind: 'fork', height: height(7n), books: [book] };
    state.disputes.set('d', { ...dispute, claim: '', saw: '', sinceMs: 700_000 } as never);
    expect(heldBy(packet(1n, { state: 'cleared' }))).toMatchObject({
      cause: 'evidence_disputed',
      kind: 'INDETERMINATE',
      saw: expect.stringContaining('op reports against block 7'),
      sinceMs: 700_000,
    });
  });

  it('a chain that cannot be read, once that is no passing failure', () => {
    const record = packet(1n, { state: 'attested' });
    state.troubles.set(BETA, { cause: 'chain_unreadable', detail: '1 of 3', sinceMs: NOW - 9_999 });
    expect(heldBy(record)).toBeNull();
    state.troubles.set(BETA, { cause: 'chain_unreadable', detail: '1 of 3', sinceMs: NOW - 10_000 });
    expect(heldBy(record)).toMatchObject({ cause: 'chain_unreadable', saw: expect.stringContaining('1 of 3') });
  });

  it('an account that was stopped, or cannot pay: what a verdict has let go, and nothing else', () => {
    const sender = fx.params.chains.get(BETA)?.sender;
    if (!sender) throw new Error('saw no sender, wanted one');
    const key = accountKey(BETA, sender);
    const account = { chain: BETA, account: sender, shard, nextNonce: 1 };
    state.accounts.set(key, { ...account, stopped: { sinceMs: 800_000, saw: 'nonce 7', wanted: 'ours' } });
    for (const moving of CARRIED) expect(heldBy(packet(1n, { state: moving }))?.cause).toBe('account_stopped');
    expect(heldBy(packet(1n, { state: 'final' }))).toBeNull();
    const trouble = { cause: 'underfunded' as const, saw: '0', sinceMs: 1, retryAtMs: NOW + 5, entry: null };
    state.accounts.set(key, { ...account, trouble });
    expect(heldBy(packet(1n, { state: 'cleared' }))).toMatchObject({ cause: 'underfunded', retryAtMs: NOW + 5 });
  });

  it('a side of the lane that is not read: what waits for a signature longer than a moment', () => {
    state.rounds.set(book, { first: new Map(), second: new Map(), judged: true });
    expect(heldBy(packet(1n, { state: 'cleared' }))?.cause).toBe('lane_unread');
    expect(heldBy(packet(1n, { state: 'cleared', stateSinceMs: NOW - 9_999 }))).toBeNull();
    expect(heldBy(packet(1n, { state: 'attested' }))).toBeNull();
    for (const side of ['from', 'to'] as const) state.sides.set(sideKey(fx.forth.path, side), {} as never);
    expect(heldBy(packet(1n, { state: 'cleared' }))).toBeNull();
  });

  it('a restored journal: what a verdict has let go is not sent before it may be', () => {
    const shadow = { shard, how: 'copy', markedAtMs: 1, upToMs: 1, sinceMs: 900_000, untilMs: 2_000_000 } as const;
    state.restored.set('current', { ...shadow, firstHeadMs: {}, beyond: {}, endedAtMs: null });
    for (const moving of CARRIED) {
      expect(heldBy(packet(1n, { state: moving })), moving).toMatchObject({
        cause: 'journal_restored',
        kind: 'INDETERMINATE',
        wanted: expect.stringContaining('1970-01-01T00:33:20'),
      });
    }
    expect(heldBy(packet(1n, { state: 'final' }))).toBeNull();
    state.restored.set('current', { ...shadow, firstHeadMs: {}, beyond: {}, endedAtMs: NOW });
    expect(heldBy(packet(1n, { state: 'cleared' }))).toBeNull();
  });
});
