/** Packets that were on their way when the initial values were taken. */
import { describe, expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import type { Fact } from '../core/fact.ts';
import { height } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import type { OpenAuthorization } from '../core/params.ts';
import { haltEvidence } from '../quarantine/evidence.ts';
import { marginsOf } from '../solvency/sums.ts';
import { Draft } from './draft.ts';
import { sumsOf } from './sumsOf.ts';
import { look, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, encodePacket, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, fixture } from './testing/params.ts';
import { deliverTx, deliveryOf, sendTx } from './testing/transactions.ts';

const RATE = 10n ** 12n;
const TX = hashOf('before the start');
const AMOUNT = 30n;
const { forth } = fixture();
const packet: Encoded = encodePacket(forth, { nonce: 1n, to: TO, amount: AMOUNT });

const declared: OpenAuthorization = { from: ALPHA, to: BETA, guid: packet.guid, txHash: TX, amount: shared(AMOUNT) };

/** The transaction's logs as the reader brings them. */
function factsOf(changes: { amount?: bigint; moved?: bigint; at?: bigint } = {}): Fact[] {
  const { amount = AMOUNT, moved = amount, at = 0n } = changes;
  const place: Omit<LogRef, 'logIndex'> = {
    chain: ALPHA,
    height: height(at),
    blockHash: hashOf(`${ALPHA} 0`),
    txHash: TX,
  };
  const ledger = {
    holding: 0n,
    sent: new Map(),
    attested: new Set<string>(),
    tombstones: new Set<string>(),
    nilified: new Set<string>(),
    executed: new Set<string>(),
    nextNonce: 0,
  };
  const bodies = sendTx('x', forth, [{ to: TO, amount, moved, nonce: 1n }]).run(ledger, 0) ?? [];
  return bodies.map((body, logIndex) => ({ ...body, ref: { ...place, logIndex } }) as Fact);
}

const start = (open = [declared]) =>
  Harness.start({ open, escrowInitial: 100n * RATE, mintInitial: 70n, policy: { recountRounds: 1 } });

async function read(h: Harness, facts = factsOf()): Promise<void> {
  const at = { height: height(0n), hash: hashOf(`${ALPHA} 0`) };
  await h.tell({ type: 'openingRead', atMs: h.nowMs, chain: ALPHA, facts, at });
}

const halts = (h: Harness) => [...h.state.halts.values()].map(({ cause, scope }) => [cause, scope.kind]);

describe('a packet that was declared open at the start', () => {
  it('is relayed and settled like any other once its transaction proves it, and is not counted again', async () => {
    const h = await start();
    h.chain(ALPHA).head.after.sent.set(forth.path, 1n);
    await read(h);
    expect(h.recordOf(packet.key)?.state).toBe('observed');
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(halts(h)).toEqual([]);
    const sums = [...h.state.ledgers.values()].map(({ authorized, consumed }) => [authorized, consumed]);
    expect(sums).toEqual([[0n, AMOUNT]]);
    await h.assertRestores();
    await read(h);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('holds its book until it is read, and its arrival is not judged before', async () => {
    const h = await start();
    h.chain(ALPHA).head.after.sent.set(forth.path, 1n);
    const other: Encoded[] = [];
    h.mine(
      ALPHA,
      sendTx('other', forth, [{ to: TO, amount: 5n }], (p) => other.push(p)),
    );
    h.mine(BETA, deliverTx('by others', forth, deliveryOf(packet)));
    await h.readLanes({ requiresUs: false, requiredDvns: [] });
    await look(h, 5);
    expect(halts(h)).toEqual([]);
    const [waiting] = other;
    expect(waiting && h.recordOf(waiting.key)).toMatchObject({
      state: 'final',
      hold: { cause: 'consumption_pending' },
    });
    await read(h);
    await look(h, 5);
    expect(halts(h)).toEqual([]);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(waiting && h.recordOf(waiting.key)?.state).toBe('cleared');
  });

  it.each<[string, Fact[]]>([
    ['is in no such transaction', []],
    ['carries another amount', factsOf({ amount: 29n })],
    ['locked less than it claims', factsOf({ moved: 29n })],
    ['was sent at the start or later, where it is read as well', factsOf({ at: 1n })],
  ])('and %s halts its book', async (_, facts) => {
    const h = await start();
    await read(h, facts);
    expect(halts(h)).toEqual([['opening_unproven', 'book']]);
    expect(h.state.openings.size).toBe(0);
    await read(h, facts);
    expect(h.state.halts.size).toBe(1);
  });

  it('and is accepted as lost stands against the margin, and against nothing twice', async () => {
    const h = await start();
    await read(h, []);
    const [halt] = h.state.halts.values();
    if (!halt) throw new Error('saw no halt, wanted one');
    expect(halt.loss).toEqual({ book: h.fx.book.name, chain: ALPHA, amount: local(AMOUNT * RATE) });
    const says = {
      kind: 'acknowledge' as const,
      subject: halt.id,
      evidence: haltEvidence(halt),
      amount: AMOUNT * RATE,
    };
    const { shard } = h.fx.book;
    h.state.words.set('0x01', { digest: '0x01', shard, atMs: h.nowMs, signers: [], reason: 'never sent', says });
    h.state.halts.delete(halt.id);
    await read(h, []);
    await look(h, 4);
    await read(h, []);
    expect(halts(h)).toEqual([]);
    const looks = h.state.rounds.get(h.fx.book.name)?.first ?? new Map();
    const sums = sumsOf(new Draft(h.state, h.nowMs), h.fx.book, { first: looks, second: looks, judged: true });
    expect(marginsOf(sums, ALPHA, BETA)).toMatchObject({ pair: 0n, book: { margin: 0n } });
  });
});

it('a packet that was sent before the start and not declared is unmatched when it arrives', async () => {
  const h = await start([]);
  h.mine(BETA, deliverTx('undeclared', forth, { guid: packet.guid, nonce: 1n, to: address(0xbe), amount: AMOUNT }));
  await look(h, 4);
  expect(halts(h)).toEqual([['unmatched_consumption', 'attesterSet']]);
});
