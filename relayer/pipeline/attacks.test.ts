/** Attacks on what is sent: each took an attestation past a halt, or kept honest packets waiting. */
import { describe, expect, it } from 'vitest';
import type { Effect } from '../core/effect.ts';
import type { Event } from '../core/event.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertSendingRecord } from './testing/invariants.ts';
import { ownTx } from './testing/ownTransactions.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';

type Preparation = Extract<Effect, { type: 'prepareTransaction' }>;

const preparationOf = (h: Harness): Preparation => {
  const effect = h.effects.find((e) => e.type === 'prepareTransaction');
  if (effect?.type !== 'prepareTransaction') throw new Error('saw no preparation, wanted one');
  return effect;
};

/** The answer to a preparation that is asked for now, to be handed in whenever the test wants. */
function prepared(h: Harness): Event {
  const effect = preparationOf(h);
  const entry = h.state.outbox.get(effect.entry);
  if (!entry) throw new Error(`saw no entry ${effect.entry}, wanted one`);
  return ownTx(h, entry, effect.nonce);
}

async function preparing(): Promise<{ h: Harness; packet: Encoded }> {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actUntil(h, 'prepareTransaction');
  return { h, packet };
}

/** Empties the escrow; nobody has read it yet. */
function steal(h: Harness): void {
  h.chain(ALPHA).head.after.holding = 0n;
  h.mine(ALPHA);
}

const attestedOn = (h: Harness) => h.chain(BETA).head.after.attested.size;
const causes = (h: Harness) => [...h.state.halts.values()].map((halt) => halt.cause);

describe('a halt reaches an attestation that was prepared and is not mined', () => {
  it('whose preparation comes in together with the theft: its nonce is spent on nothing', async () => {
    const { h, packet } = await preparing();
    const { id } = entryOf(h, packet.key);
    const answer = prepared(h);
    steal(h);
    h.effects = [];
    await h.tell(...h.startRead(ALPHA).events(10_000), answer);
    expect(causes(h)).toEqual(['escrow_shortfall']);
    expect(h.state.outbox.get(id)).toMatchObject({ cancelled: true, packets: [] });
    await h.act();
    await look(h, 2);
    await h.act();
    expect(attestedOn(h)).toBe(0);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'quarantined', attested: null });
    assertSendingRecord(h);
  });

  it('that was journaled as sent and never broadcast: a start does not broadcast it', async () => {
    const { h, packet } = await preparing();
    await h.tell(prepared(h));
    expect(entryOf(h, packet.key).state).toBe('sent');
    h.effects = [];
    steal(h);
    await h.poll(ALPHA);
    await h.crash();
    expect(h.effects.map((e) => e.type)).not.toContain('broadcast');
    await h.readLanes();
    await h.round(4);
    expect(attestedOn(h)).toBe(0);
    expect(h.chain(BETA).head.after.nextNonce).toBe(1);
  });

  it('also when the halt is first seen by a start: what it finds sent is withdrawn before it is broadcast', async () => {
    const { h, packet } = await preparing();
    await h.tell(prepared(h));
    const { id } = entryOf(h, packet.key);
    // The halt of another step of the same journal, of which the outbox knows nothing yet.
    const evidence = { refs: [], at: [] };
    const { shard } = h.fx.book;
    const scope = { kind: 'book' as const, book: h.fx.book.name };
    const seen = { cause: 'escrow_shortfall' as const, saw: '0', wanted: '≥ 1', evidence, sinceMs: h.nowMs };
    const halt = { id: 'escrow_shortfall/late', shard, scope, ...seen };
    await h.store.commit([{ op: 'put', shard, table: 'halt', key: halt.id, value: halt }]);
    await h.crash();
    expect(h.effects.map((e) => e.type)).not.toContain('broadcast');
    expect(newest(h, id)).toMatchObject({ cancelled: true, packets: [] });
  });
});

describe('a preparation that began before its entry was withdrawn', () => {
  async function withdrawn() {
    const { h, packet } = await preparing();
    await h.tell(prepared(h));
    const { id } = entryOf(h, packet.key);
    h.effects = [];
    h.nowMs += 61_000;
    await look(h, 3);
    const check = h.effects.find((e) => e.type === 'checkTransaction');
    h.effects = [];
    if (check) await h.perform(check);
    const late = prepared(h);
    h.effects = [];
    steal(h);
    await h.poll(ALPHA);
    expect(h.state.outbox.get(id)).toMatchObject({ state: 'preparing', cancelled: true });
    return { h, id, late };
  }

  it('does not put the attestation into the empty transfer that replaces it', async () => {
    const { h, id, late } = await withdrawn();
    const sent = h.state.outbox.get(id)?.transactions.length;
    await h.tell(late);
    expect(h.state.outbox.get(id)).toMatchObject({ state: 'preparing', cancelled: true });
    expect(h.state.outbox.get(id)?.transactions.length).toBe(sent);
    await h.act();
    await look(h, 2);
    expect(attestedOn(h)).toBe(0);
  });

  it('nor does its failure end the empty transfer', async () => {
    const { h, id, late } = await withdrawn();
    const { atMs } = late;
    await h.tell({
      type: 'transactionEmpty',
      atMs,
      entry: id,
      cancelled: false,
      dropped: [],
      why: 'unavailable',
      reason: 'a: down',
    });
    expect(h.state.outbox.get(id)).toMatchObject({ state: 'preparing', cancelled: true });
    await h.act();
    await look(h, 2);
    expect(h.chain(BETA).head.after.nextNonce).toBe(1);
    expect(attestedOn(h)).toBe(0);
  });
});

describe('after a start nothing leaves on a verdict from before it', () => {
  it.each(['collectSignatures', 'prepareTransaction'] as const)(
    'what was left at %s waits until its book has been judged again',
    async (type) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      await actUntil(h, type);
      const before = h.signed.length;
      await h.crash();
      await h.readLanes();
      await h.act();
      expect([h.signed.length, h.broadcasts]).toEqual([before, []]);
      await h.round(14);
      expect(h.recordOf(packet.key)?.state).toBe('settled');
      expect(new Set(h.signed.map((s) => s.digest)).size).toBe(1);
    },
  );

  it('and a theft in between keeps it from being signed at all', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'collectSignatures');
    steal(h);
    await h.crash();
    await h.readLanes();
    await h.round(6);
    expect(h.signed).toEqual([]);
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
  });

  it('what an account that is no longer ours had sent is given up, and goes out from the new one', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    const sender = address(0xabc);
    const chains = new Map(
      [...h.params.chains].map(([name, chain]) => [name, name === BETA ? { ...chain, sender } : chain]),
    );
    Object.assign(h, { params: { ...h.params, chains } });
    h.chain(BETA).head.after.nextNonce = 57;
    await h.crash(h.params);
    await h.readLanes();
    expect(newest(h, id)).toMatchObject({ state: 'failed', nonce: 0 });
    expect(h.recordOf(packet.key)?.hold?.cause).toBe('sending_failing');
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.broadcasts.slice(1).map((b) => b.nonce)).toEqual([57, 58]);
  });
});

describe('a hold says what failed', () => {
  it('a transaction that could not be paid for is no attestation without effect', async () => {
    const { h, packet } = await preparing();
    const { id } = entryOf(h, packet.key);
    const reason = 'a: insufficient funds for gas * price + value';
    const empty = {
      type: 'transactionEmpty',
      atMs: h.nowMs,
      entry: id,
      cancelled: false,
      dropped: [],
      reason,
    } as const;
    await h.tell({ ...empty, why: 'underfunded' });
    expect(h.recordOf(packet.key)?.hold).toMatchObject({ cause: 'underfunded', saw: reason });
  });

  it('neither are signatures that are missing', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'collectSignatures');
    const { id } = entryOf(h, packet.key);
    await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: id, reason: 'no keys' });
    expect(h.recordOf(packet.key)?.hold?.cause).toBe('signatures_missing');
  });

  it('a replacement that could not be made leaves the old bytes to be sent again, so that no nonce stands open', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 6 && h.broadcasts.length === 0; i++) {
      await look(h);
      await actWithoutNetwork(h);
    }
    const { id } = entryOf(h, packet.key);
    h.nowMs += 61_000;
    await look(h, 2);
    await actUntil(h, 'prepareTransaction');
    h.effects = [];
    const reason = 'base fee 900 wei, wanted ≤ 500';
    const empty = {
      type: 'transactionEmpty',
      atMs: h.nowMs,
      entry: id,
      cancelled: false,
      dropped: [],
      reason,
    } as const;
    await h.tell({ ...empty, why: 'fee_capped' });
    expect(h.effects.map((e) => e.type)).toContain('broadcast');
    expect(newest(h, id)).toMatchObject({ state: 'sent', nonce: 0 });
  });
});
