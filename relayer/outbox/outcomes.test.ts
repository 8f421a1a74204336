/** What each way to fail becomes: a named outcome, no second intent under one nonce, and nothing lost. */
import { describe, expect, it } from 'vitest';
import type { EntryId, PacketKey } from '../core/ids.ts';
import type { OutboxEntry, Unmade, Untaken } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import {
  actUntil,
  actWithoutNetwork,
  cleared,
  entryOf,
  letGo,
  look,
  newest,
  preparing,
  send,
  TO,
} from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { assertInvariants, assertSendingRecord } from '../pipeline/testing/invariants.ts';
import { type Encoded, hashOf } from '../pipeline/testing/packets.ts';
import { ALPHA, BETA, RECEIVE_LIBRARY } from '../pipeline/testing/params.ts';
import { factsTx, placeOf, sendTx, verifiedFact } from '../pipeline/testing/transactions.ts';

const alarms = (h: Harness) => h.history('alarm').map(({ alarm }) => alarm);
const types = (h: Harness) => h.effects.map(({ type }) => type);
const empty = (h: Harness, entry: EntryId, why: Unmade, reason: string, cancelled = false) =>
  h.tell({ type: 'transactionEmpty', atMs: h.nowMs, entry, cancelled, dropped: [], why, reason });
const refuse = (h: Harness, entry: EntryId, why: Untaken, reason: string) =>
  h.tell({ type: 'broadcastRefused', atMs: h.nowMs, entry, why, reason });

/** Sent, not mined, and old enough to be replaced: its replacement is in preparation. */
async function replacing(changes = {}) {
  const h = await Harness.start(changes);
  const packet = await cleared(h);
  await actWithoutNetwork(h);
  const { id } = entryOf(h, packet.key);
  h.nowMs += 61_000;
  await look(h, 2);
  const entry = await preparing(h);
  expect(entry.id).toBe(id);
  return { h, packet, id };
}

async function many(h: Harness, count: number): Promise<PacketKey[]> {
  const sent: Encoded[] = [];
  const sends = Array.from({ length: count }, () => ({ to: TO, amount: 1n }));
  h.mine(
    ALPHA,
    sendTx('many', h.fx.forth, sends, (p) => sent.push(p)),
  );
  return sent.map(({ key }) => key);
}

describe('one packet that makes its batch fail', () => {
  it('is found by halves and left out with its reason; all others go on, after a bounded number of tries', async () => {
    const h = await Harness.start();
    const keys = await many(h, 32);
    const bad = keys[19] as PacketKey;
    let failures = 0;
    const unattested = () => keys.filter((key) => h.recordOf(key)?.attested == null);
    for (let i = 0; i < 60 && unattested().length !== 1; i++) {
      const entry = await preparing(h);
      if (entry.kind === 'attest' && entry.packets.includes(bad)) {
        failures += 1;
        await empty(h, entry.id, 'reverts', 'InsufficientGas(19, 1, 2)');
      } else {
        await letGo(h, entry);
      }
      assertInvariants(h);
    }
    expect(failures).toBeLessThanOrEqual(8);
    expect(h.recordOf(bad)).toMatchObject({ state: 'cleared', hold: { saw: 'InsufficientGas(19, 1, 2)' } });
    assertSendingRecord(h);
    const payloads = new Set(h.signed.map(({ payloadHash }) => payloadHash));
    expect(payloads.size).toBe(32);
  });

  it('keeps nothing new waiting while it goes on failing, and is tried again all the same', async () => {
    const h = await Harness.start();
    const [bad] = (await many(h, 1)) as [PacketKey];
    const fresh: PacketKey[] = [];
    let tries = 0;
    for (let i = 0; i < 60; i++) {
      if (i % 10 === 5 && i < 50) fresh.push((await send(h, `fresh ${i}`, 1n)).key);
      const entry = await preparing(h).catch(() => null);
      if (entry?.kind === 'attest' && entry.packets.includes(bad)) {
        tries += 1;
        expect(entry.packets).toEqual([bad]);
        await empty(h, entry.id, 'reverts', 'no');
      } else if (entry) await letGo(h, entry);
      h.nowMs += 3_000;
      await look(h);
    }
    expect(tries).toBeGreaterThan(3);
    expect(fresh.map((key) => h.recordOf(key)?.attested !== null)).toEqual(fresh.map(() => true));
  });

  it('what the contract refuses of any batch is not halved', async () => {
    const h = await Harness.start();
    const keys = await many(h, 4);
    const entry = await preparing(h);
    const before = h.state.counters.get('entry');
    await empty(h, entry.id, 'refused', 'WrongEpoch(1, 2)');
    expect(h.state.counters.get('entry')).toBe(before);
    for (const key of keys) expect(h.recordOf(key)).toMatchObject({ attempts: 1, hold: { saw: 'WrongEpoch(1, 2)' } });
  });
});

describe('no provider answers', () => {
  it('the same digest is tried again with growing pauses, a bounded number of times', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    const ids: EntryId[] = [];
    const pauses: number[] = [];
    for (let i = 0; i < 5; i++) {
      const { id } = await preparing(h);
      ids.push(id);
      await empty(h, id, 'unavailable', 'a: no answer');
      expect(newest(h, id)).toMatchObject({ state: 'waiting', nonce: null, note: 'a: no answer' });
      const at = newest(h, id).again?.atMs ?? 0;
      pauses.push(at - h.nowMs);
      h.nowMs = at;
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(new Set(ids).size).toBe(1);
    expect(h.recordOf(packet.key)).toMatchObject({ attempts: 0, hold: { cause: 'sending_failing' } });
    expect(h.signed).toHaveLength(1);
    const { id } = await preparing(h);
    await empty(h, id, 'unavailable', 'a: no answer');
    expect(newest(h, id).state).toBe('failed');
    await h.round(20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });
});

describe('a replacement that cannot be made', () => {
  it('for the cap: the old bytes are offered again, one alarm is raised, and the packet says why', async () => {
    const { h, packet, id } = await replacing();
    const reason = 'a replacement has to offer 542 wei, wanted ≤ 500 (maxFeePerGasGwei)';
    await empty(h, id, 'fee_capped', reason);
    expect(newest(h, id)).toMatchObject({ state: 'sent', nonce: 0, note: reason });
    expect(newest(h, id).transactions).toHaveLength(1);
    expect(types(h)).toContain('broadcast');
    expect(h.recordOf(packet.key)?.hold).toMatchObject({ cause: 'fee_capped', saw: reason });
    for (let i = 0; i < 3; i++) {
      h.nowMs += 5_000;
      await look(h, 2);
      while (h.effects.length > 0 && h.effects[0]?.type !== 'prepareTransaction') {
        await h.actOnce(0);
        h.chain(BETA).mempool = [];
      }
      if (types(h).includes('prepareTransaction')) {
        h.effects = [];
        await empty(h, id, 'fee_capped', reason);
      }
    }
    expect(alarms(h)).toEqual(['fee_capped']);
    await h.round(16);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'settled', hold: null });
    expect(new Set(h.broadcasts.filter((b) => b.nonce === 0).map((b) => b.hash)).size).toBe(1);
  });

  it('since it would revert: its nonce is spent on nothing, and the old bytes are never sent again', async () => {
    const { h, packet, id } = await replacing();
    const before = h.broadcasts.length;
    const old = h.broadcasts.map((b) => b.hash);
    await empty(h, id, 'refused', 'WrongEpoch(1, 2)');
    expect(newest(h, id)).toMatchObject({ cancelled: true, superseded: true, nonce: 0, packets: [] });
    h.effects = h.effects.filter(({ type }) => type !== 'prepareTransaction');
    await empty(h, id, 'unavailable', 'a: no answer', true);
    await h.round(24);
    expect(h.broadcasts.slice(before).filter((b) => old.includes(b.hash))).toEqual([]);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    assertSendingRecord(h);
  });

  it('since nothing is left for it: the nonce is spent on nothing at a new price, or the whole account would wait', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    let entry = await preparing(h);
    while (entry.kind !== 'execute') {
      await letGo(h, entry);
      entry = await preparing(h);
    }
    await letGo(h, entry);
    await actWithoutNetwork(h);
    expect(newest(h, entry.id)).toMatchObject({ kind: 'execute', state: 'sent' });
    const later = await send(h, 'later');
    h.nowMs += 61_000;
    await look(h, 2);
    const again = await preparing(h);
    expect(again.id).toBe(entry.id);
    const before = h.broadcasts.length;
    const dropped = [{ packet: packet.key, cause: null, reason: 'somebody else was first' }];
    const { id } = entry;
    const [why, reason] = ['no_effect', 'nothing would have an effect now'] as const;
    await h.tell({ type: 'transactionEmpty', atMs: h.nowMs, entry: id, cancelled: false, dropped, why, reason });
    expect(newest(h, id)).toMatchObject({ nonce: entry.nonce, cancelled: true, superseded: true, packets: [] });
    await h.round(24);
    const replaced = h.broadcasts.slice(before).filter((b) => b.nonce === entry.nonce);
    expect(replaced.map((b) => b.hash)).not.toContain(again.transactions[0]?.hash);
    expect([packet, later].map(({ key }) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
    assertSendingRecord(h);
  });

  it('of an empty transfer, for the cap: one alarm, since all nonces above wait for it', async () => {
    const { h, id } = await replacing();
    await empty(h, id, 'refused', 'WrongEpoch(1, 2)');
    h.effects = h.effects.filter(({ type }) => type !== 'prepareTransaction');
    await empty(h, id, 'fee_capped', 'a replacement has to offer 542 wei', true);
    h.nowMs += 31_000;
    await look(h);
    await preparing(h);
    await empty(h, id, 'fee_capped', 'a replacement has to offer 543 wei', true);
    expect(alarms(h)).toEqual(['fee_capped']);
  });

  it('of what was withdrawn: its bytes are not sent again, however long no empty transfer can be made', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    const before = h.broadcasts.length;
    h.mine(ALPHA, factsTx('theft', [], -1n));
    await look(h, 2);
    expect(newest(h, id)).toMatchObject({ cancelled: true });
    for (const why of ['unavailable', 'fee_capped', 'underfunded'] as const) {
      const entry = await preparing(h);
      expect(entry.id).toBe(id);
      await empty(h, id, why, 'not now', true);
      h.nowMs += 31_000;
      await look(h);
    }
    await h.crash();
    expect(types(h)).not.toContain('broadcast');
    expect(h.broadcasts).toHaveLength(before);
  });

  it('with a digest that was signed anew: the bytes of the one that ran out are not sent again', async () => {
    const h = await Harness.start({ digestExpiryMs: 60_000 });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    const before = h.broadcasts.length;
    h.nowMs += 61_000;
    await look(h, 2);
    const entry = await preparing(h);
    expect(entry).toMatchObject({ id, superseded: true, nonce: 0 });
    await empty(h, id, 'fee_capped', 'a replacement has to offer too much');
    expect(newest(h, id)).toMatchObject({ state: 'waiting', superseded: true });
    expect(types(h)).not.toContain('broadcast');
    await h.crash();
    expect(types(h)).not.toContain('broadcast');
    expect(h.broadcasts).toHaveLength(before);
    await h.readLanes();
    await h.round(20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    assertSendingRecord(h);
  });
});

describe('what providers say of signed bytes', () => {
  it.each<[Untaken, string]>([
    ['replacement_underpriced', 'sending_failing'],
    ['underfunded', 'underfunded'],
    ['fee_too_low', 'fee_capped'],
    ['refused', 'sending_failing'],
  ])('%s is shown on the packet as %s, and the same bytes are offered again', async (why, cause) => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    h.effects = [];
    const { id } = entryOf(h, packet.key);
    await refuse(h, id, why, 'a: no');
    expect(h.recordOf(packet.key)).toMatchObject({ attempts: 0, hold: { cause, saw: 'a: no' } });
    await h.round(14);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'settled', hold: null });
    expect(h.broadcasts[0]).toMatchObject({ entry: id, nonce: 0 });
  });

  it('a nonce that is used is looked up at once: it is mined, by ours or by a stranger', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    h.effects = [];
    const { id } = entryOf(h, packet.key);
    await refuse(h, id, 'nonce_used', 'a: nonce too low');
    expect(types(h)).toEqual(['checkTransaction']);
    await refuse(h, id, 'nonce_used', 'a: nonce too low');
    expect(types(h)).toEqual(['checkTransaction']);
    expect(h.recordOf(packet.key)?.hold?.cause).not.toBe('sending_failing');
  });
});

describe('mined without success', () => {
  it.each(['out of gas: it used all of 115000', 'a: WrongEpoch(1, 2)'])('says on the packet: %s', async (reason) => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    const { id, transactions } = entryOf(h, packet.key);
    h.effects = [];
    const { height, hash } = h.chain(BETA).head;
    const receipt = { height, hash, txHash: transactions[0]?.hash ?? '0x', ok: false } as const;
    h.chain(BETA).head.after.nextNonce = 1;
    await h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry: id, receipt, reason, accountNonce: 1 });
    expect(h.recordOf(packet.key)).toMatchObject({ attempts: 1, hold: { saw: expect.stringContaining(reason) } });
    expect(newest(h, id)).toMatchObject({ state: 'included', note: expect.stringContaining(reason) });
  });
});

it('what somebody else delivered first is a success: no attempt is counted, and nothing is raised', async () => {
  const h = await Harness.start({ roles: ['attest', 'execute'] });
  const packet = await cleared(h);
  let entry = await preparing(h);
  while (entry.kind !== 'execute') {
    await letGo(h, entry);
    entry = await preparing(h);
  }
  const dropped = [{ packet: packet.key, cause: null, reason: 'somebody else was first' }];
  const event = { type: 'transactionEmpty', entry: entry.id, cancelled: false, why: 'no_effect', reason: 'x' } as const;
  await h.tell({ ...event, atMs: h.nowMs, dropped });
  const record = h.recordOf(packet.key);
  expect(record).toMatchObject({ entry: null, attempts: 0 });
  expect(record?.hold?.cause).not.toBe('execution_failing');
  expect(alarms(h)).toEqual([]);
  await h.round(14);
  expect(h.recordOf(packet.key)?.state).toBe('settled');
});

describe('a reorg of the destination takes a mined transaction away', () => {
  async function mined(changes = {}) {
    const h = await Harness.start(changes);
    const packet = await cleared(h);
    await h.act();
    h.mine(BETA);
    await h.poll(BETA);
    const id = h.writes.flatMap((w) =>
      w.op === 'put' && w.table === 'outbox' ? [w.key as EntryId] : [],
    )[0] as EntryId;
    expect(newest(h, id).state).toBe('included');
    return { h, packet, id };
  }

  it('the very same bytes are sent again while their digest lives', async () => {
    const { h, packet, id } = await mined();
    const before = newest(h, id).transactions;
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    const asked = h.effects.length;
    await h.poll(BETA);
    expect(newest(h, id)).toMatchObject({ state: 'sent', inclusion: null, transactions: before });
    expect(h.effects.slice(asked)).toContainEqual({ type: 'broadcast', entry: id, chain: BETA });
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.signed).toHaveLength(1);
    assertSendingRecord(h);
  });

  it('once it has run out they are not: a fresh digest goes out under the same nonce', async () => {
    const { h, packet, id } = await mined({ digestExpiryMs: 60_000 });
    h.nowMs += 70_000;
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    const [asked, sent] = [h.effects.length, h.broadcasts.length];
    await h.poll(BETA);
    expect(newest(h, id)).toMatchObject({ inclusion: null });
    expect(h.effects.slice(asked).map(({ type }) => type)).not.toContain('broadcast');
    await h.round(20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.broadcasts.slice(sent)[0]).toMatchObject({ nonce: 0 });
    expect(new Set(h.signed.map((s) => s.digest)).size).toBe(2);
    assertSendingRecord(h);
  });

  it('even below what was final: the closed entry comes back from the journal, so that no nonce stands open', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await h.round(12);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    const closed = h.writes.flatMap((w) =>
      w.op === 'put' && w.table === 'outbox' && (w.value as OutboxEntry).state === 'closed'
        ? [w.value as OutboxEntry]
        : [],
    );
    expect(closed.map(({ nonce }) => nonce)).toEqual([0, 1]);
    expect(h.state.outbox.size).toBe(0);
    const since = closed[0]?.inclusion?.height ?? 0n;
    const checkpoint = h.state.chains.get(BETA)?.checkpoints.findLast((at) => at.height < since);
    if (!checkpoint) throw new Error('saw no checkpoint below, wanted one');
    h.effects = [];
    const fork = { height: checkpoint.height, hash: checkpoint.hash };
    await h.tell({ type: 'chainReorged', atMs: h.nowMs, chain: BETA, fork, because: 'gone' });
    for (const { id, transactions } of closed) {
      expect(newest(h, id)).toMatchObject({ state: 'sent', inclusion: null, transactions });
    }
    // Its packet is not taken back: nobody else would have it delivered once more.
    for (const { id, nonce } of closed) {
      const said = { entry: id, receipt: null, reason: null, accountNonce: nonce ?? 0 } as const;
      await h.tell({ type: 'transactionChecked', atMs: h.nowMs + 61_000, ...said });
      expect(newest(h, id)).toMatchObject({ cancelled: false, packets: [packet.key] });
    }
  });
});

it('what our DVN attests already, by another node, is not sent once more; the rest of its batch goes on', async () => {
  const h = await Harness.start();
  const [done, rest] = (await many(h, 2)) as [PacketKey, PacketKey];
  const entry = await preparing(h);
  expect(entry.packets).toEqual([done, rest]);
  const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
  const record = h.recordOf(done) as PacketRecord;
  const encoded = { payloadHash: record.payloadHash } as Encoded;
  h.mine(BETA, {
    hash: hashOf('another node'),
    run: (ledger) => {
      ledger.attested.add(placeOf(done, RECEIVE_LIBRARY));
      return [verifiedFact(h.fx.forth, 1n, encoded, dvn)];
    },
  });
  await look(h);
  expect(newest(h, entry.id)).toMatchObject({ state: 'failed', nonce: null });
  await letGo(h, entry);
  expect(h.broadcasts.filter((b) => b.entry === entry.id)).toEqual([]);
  await h.round(16);
  expect([done, rest].map((key) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
  const twice = h.broadcasts.filter(({ entry: id }) => newest(h, id).packets.includes(done));
  expect(twice.map(({ entry: id }) => newest(h, id).kind)).not.toContain('attest');
});
