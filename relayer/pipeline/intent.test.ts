import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../core/outbox.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertSendingRecord } from './testing/invariants.ts';
import { ALPHA, BETA, laneReading } from './testing/params.ts';
import { factsTx } from './testing/transactions.ts';

describe('disk before action', () => {
  it('the batch that clears holds reservation and payload record, and asks for signatures only with them', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    await h.act();
    for (let i = 0; i < 10; i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        const step = await h.poll(name);
        const asked = step.effects.some((e) => e.type === 'collectSignatures');
        const tables = step.writes.flatMap((w) => (w.op === 'put' ? [w.table] : []));
        if (!asked) continue;
        expect(tables).toEqual(expect.arrayContaining(['packet', 'reservation', 'payload', 'outbox', 'counter']));
        expect(step.writes.some((w) => w.op === 'append' && w.kind === 'verdict' && w.packetKey === packet.key)).toBe(
          true,
        );
        return;
      }
    }
    expect.unreachable('no signature was asked for');
  });

  it('signed bytes are on disk before they are broadcast', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    const entry = entryOf(h, packet.key);
    const stored = await h.store.get<OutboxEntry>(entry.shard, 'outbox', entry.id);
    expect(stored).toMatchObject({ state: 'sent', nonce: 0, transactions: [{ raw: '0x0000' }] });
    expect(h.broadcasts).toEqual([]);
  });

  it('every verdict, relay too, is journaled with all gates and the reading that it stands on', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    const relay = h.history('verdict').find((v) => (v.verdict as { say: string }).say === 'relay');
    expect(relay).toMatchObject({
      guid: packet.guid,
      margins: {
        before: { book: { margin: 10n }, pair: 10n, liquidity: null },
        after: { book: { margin: 0n, reserved: 10n }, pair: 0n },
      },
    });
    const gates = (relay?.gates ?? []) as { gate: string; pass: boolean }[];
    expect(gates.map((g) => [g.gate, g.pass])).toEqual([
      ['integrity', true],
      ['finality', true],
      ['provenance', true],
      ['assumptions', true],
      ['solvency', true],
      ['mode', true],
      ['limits', true],
    ]);
    const reading = h.history('reading').find((r) => r.reading === relay?.reading);
    const both = { [ALPHA]: expect.anything(), [BETA]: expect.anything() };
    expect(reading?.body).toMatchObject({ input: { params: h.params.hash, first: both, second: both } });
  });
});

describe('a start after a crash takes up what was under way', () => {
  it('the same broadcast is asked for again', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    const before = entryOf(h, packet.key);
    const wanted = h.effects.filter((e) => e.type === 'broadcast');
    await h.crash();
    expect(h.effects.filter((e) => e.type === 'broadcast')).toEqual(wanted);
    expect(entryOf(h, packet.key)).toEqual(before);
    await h.readLanes();
    await h.round(12);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    assertSendingRecord(h);
  });

  it('the same digest is signed, but only once the book has been judged again', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'collectSignatures');
    const before = entryOf(h, packet.key);
    await h.crash();
    expect(h.effects.map((e) => e.type)).not.toContain('collectSignatures');
    await h.readLanes();
    await h.round(12);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.signed.map((s) => s.digest)).toEqual([before.attestation?.salt]);
    assertSendingRecord(h);
  });

  it.each(['collectSignatures', 'prepareTransaction'] as const)(
    'before %s: nothing leaves until both sides of its lane are read again',
    async (type) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      await actUntil(h, type);
      const before = h.signed.length;
      await h.crash();
      await h.tell({ type: 'laneRead', atMs: h.nowMs, reading: laneReading(h.params, h.fx.forth) });
      await h.round(6);
      expect(h.signed).toHaveLength(before);
      expect(h.broadcasts).toEqual([]);
      await h.readLanes();
      await h.round(12);
      expect(h.recordOf(packet.key)?.state).toBe('settled');
    },
  );

  it('a digest that has run out is not signed anew until both sides of its lane are read again', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    h.nowMs += 700_000;
    await h.crash();
    await h.tell({ type: 'laneRead', atMs: h.nowMs, reading: laneReading(h.params, h.fx.forth) });
    await h.round(12);
    expect(h.signed).toHaveLength(1);
    await h.readLanes();
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('a preparation that was under way gets the same nonce again', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    const wanted = h.effects.filter((e) => e.type === 'prepareTransaction');
    await h.crash();
    expect(entryOf(h, packet.key).state).toBe('waiting');
    await h.readLanes();
    await h.act();
    expect(h.broadcasts).toEqual([]);
    await h.round(3);
    expect(wanted).toMatchObject([{ nonce: 0 }]);
    expect(h.broadcasts[0]).toMatchObject({ nonce: 0 });
    await h.round(12);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('bytes whose digest has run out are not sent again: the nonce gets a new digest', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    h.nowMs += 700_000;
    await h.crash();
    expect(h.effects.map((e) => e.type)).not.toContain('broadcast');
    await h.readLanes();
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(new Set(h.signed.map((s) => s.digest)).size).toBe(2);
    assertSendingRecord(h);
  });

  it.each(['collectSignatures', 'prepareTransaction'] as const)(
    'a theft while the node was down, before %s: nothing leaves',
    async (type) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      await actUntil(h, type);
      await h.crash();
      await h.readLanes();
      await h.act();
      h.mine(ALPHA, factsTx('theft while down', [], -1n));
      await h.round(8);
      expect(h.broadcasts).toEqual([]);
      expect(h.recordOf(packet.key)?.state).toBe('quarantined');
    },
  );

  it('what was cleared and not yet in a batch is signed only after the book was judged again', async () => {
    const h = await Harness.start({ roles: [] });
    const packet = await cleared(h);
    const { params } = await Harness.start();
    Object.assign(h, { params });
    await h.crash(params);
    await h.readLanes();
    h.mine(ALPHA, factsTx('theft while down', [], -1n));
    await look(h);
    await h.act();
    await h.round(6);
    expect(h.signed).toEqual([]);
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
  });
});

describe('a halt reaches what is cleared and not yet sent', () => {
  it.each(['collectSignatures', 'prepareTransaction'] as const)('before %s: nothing is broadcast', async (type) => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, type);
    h.mine(ALPHA, factsTx('theft', [], -1n));
    await h.poll(ALPHA);
    await h.act();
    await h.round(8);
    expect(h.broadcasts).toEqual([]);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'quarantined', entry: null, hold: { cause: 'lane_halted' } });
    expect(h.state.reservations.has(packet.key)).toBe(true);
    if (type === 'collectSignatures') expect(h.signed).toEqual([]);
    await h.assertRestores();
  });

  it('what was sent once keeps its nonce, and spends it on an empty transfer; nothing is signed anew', async () => {
    const h = await Harness.start({ digestExpiryMs: 60_000 });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    h.mine(ALPHA, factsTx('theft', [], -1n));
    await h.poll(ALPHA);
    h.nowMs += 61_000;
    await look(h, 2);
    await actWithoutNetwork(h);
    expect(newest(h, id)).toMatchObject({ cancelled: true, nonce: 0, packets: [] });
    h.nowMs += 300_000;
    await look(h, 2);
    await actWithoutNetwork(h);
    h.nowMs += 61_000;
    await h.round(10);
    expect(h.signed.length).toBe(1);
    expect(h.chain(BETA).head.after.nextNonce).toBe(1);
    expect(newest(h, id).state).toBe('closed');
    expect(h.chain(BETA).head.after.attested.size).toBe(0);
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
  });

  it('the batch of a halted lane takes nobody else down: other packets are batched again', async () => {
    const h = await Harness.start();
    const first = await send(h, 'one');
    const second = await send(h, 'two');
    await h.act();
    for (let i = 0; i < 10 && h.recordOf(second.key)?.state !== 'cleared'; i++) await look(h);
    expect(entryOf(h, first.key).packets.length).toBeGreaterThan(0);
    const nonce = h.recordOf(first.key)?.packet?.nonce ?? 0n;
    const origin = { srcEid: h.fx.forth.srcEid as number, sender: h.fx.forth.sender, nonce: nonce as never };
    const nil = {
      kind: 'packetNilified' as const,
      origin,
      receiver: h.fx.forth.receiver,
      payloadHash: first.payloadHash,
    };
    h.mine(BETA, factsTx('nilify', [nil]));
    await h.poll(BETA);
    await h.act();
    expect(h.signed.map((s) => s.payloadHash)).toEqual([second.payloadHash]);
  });
});
