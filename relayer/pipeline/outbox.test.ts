import { describe, expect, it } from 'vitest';
import type { PacketKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants, assertSendingRecord } from './testing/invariants.ts';
import { ownTx } from './testing/ownTransactions.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { factsTx, sendTx } from './testing/transactions.ts';

describe('nonces of the account', () => {
  it('are given one preparation at a time, in order, none twice', async () => {
    const h = await Harness.start();
    for (const i of [1, 2, 3, 4]) {
      await send(h, `send ${i}`);
      await look(h, 3);
      assertInvariants(h);
    }
    await h.round(20);
    const nonces = h.broadcasts.map((b) => b.nonce);
    const firsts = nonces.filter((n, i) => nonces.indexOf(n) === i);
    expect(firsts).toEqual(firsts.map((_, i) => i));
    assertSendingRecord(h);
  });

  it('while one is in preparation, no other of its account is', async () => {
    const h = await Harness.start();
    const first = await cleared(h);
    for (let i = 0; i < 6 && h.recordOf(first.key)?.state !== 'attested'; i++) {
      await h.act();
      await look(h);
    }
    expect(h.effects.map((e) => e.type)).toEqual(['prepareTransaction']);
    const second = await send(h, 'second');
    await look(h, 5);
    expect(h.recordOf(second.key)?.state).toBe('cleared');
    const at = h.effects.findIndex((e) => e.type === 'collectSignatures');
    await h.actOnce(at);
    expect(entryOf(h, second.key).state).toBe('waiting');
    expect(h.effects.filter((e) => e.type === 'prepareTransaction').length).toBe(1);
    await h.round(14);
    expect([first, second].map((p) => h.recordOf(p.key)?.state)).toEqual(['settled', 'settled']);
    assertSendingRecord(h);
  });

  it('the nonce of a preparation is journaled before anything is signed for it', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    const entry = entryOf(h, packet.key);
    expect(await h.store.get(entry.shard, 'outbox', entry.id)).toMatchObject({ state: 'preparing', nonce: 0 });
    expect(h.history('outbox').at(-1)).toMatchObject({ id: entry.id, state: 'preparing', nonce: 0 });
  });

  it('a nonce that comes to nothing is given to the next one, and none is left out', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    const { id } = entryOf(h, packet.key);
    h.effects = [];
    const empty = { type: 'transactionEmpty', atMs: h.nowMs, entry: id, cancelled: false, dropped: [] } as const;
    await h.tell({ ...empty, why: 'refused', reason: 'WrongEpoch(2, 1)' });
    expect(newest(h, id)).toMatchObject({ state: 'failed', nonce: null });
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    const nonces = [...new Set(h.broadcasts.map((b) => b.nonce))];
    expect(nonces).toEqual([0, 1]);
    assertSendingRecord(h);
  });

  it('what is signed for an entry that lost its nonce meanwhile never leaves', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    const { id } = entryOf(h, packet.key);
    const [effect] = h.effects;
    const late = effect?.type === 'prepareTransaction' && ownTx(h, entryOf(h, packet.key), effect.nonce);
    h.effects = [];
    const empty = { type: 'transactionEmpty', atMs: h.nowMs, entry: id, cancelled: false, dropped: [] } as const;
    await h.tell({ ...empty, why: 'refused', reason: 'IsPaused()' });
    if (late) await h.tell(late);
    expect(newest(h, id)).toMatchObject({ state: 'failed', transactions: [] });
    expect(h.effects.filter((e) => e.type === 'broadcast')).toEqual([]);
  });

  it('a nonce never goes back, whatever a lagging account read says', async () => {
    const h = await Harness.start();
    await cleared(h);
    await h.round(8);
    const account = h.params.chains.get(BETA)?.sender ?? '0x';
    const before = [...h.state.accounts.values()];
    await h.tell({ type: 'accountRead', atMs: h.nowMs, chain: BETA, account, nextNonce: 0 });
    expect([...h.state.accounts.values()]).toEqual(before);
  });
});

describe('what is stuck is replaced at its nonce', () => {
  it('with new bytes after replaceAfterMs; before that the same bytes are sent again', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    h.nowMs += 6_000;
    await look(h);
    await actWithoutNetwork(h);
    expect(newest(h, id).transactions.length).toBe(1);
    h.nowMs += 60_000;
    await look(h, 2);
    await actWithoutNetwork(h);
    const entry = newest(h, id);
    expect(entry.transactions.length).toBe(2);
    expect(entry.nonce).toBe(0);
    expect(new Set(h.broadcasts.map((b) => b.nonce))).toEqual(new Set([0]));
    expect(h.signed.length).toBe(1);
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('an expired digest is signed anew, at the same nonce', async () => {
    const h = await Harness.start({ digestExpiryMs: 60_000 });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    h.nowMs += 61_000;
    await look(h, 2);
    await actWithoutNetwork(h);
    expect(newest(h, id)).toMatchObject({ nonce: 0, state: 'sent' });
    expect(h.signed.map((s) => s.entry)).toEqual([id, id]);
    expect(new Set(h.signed.map((s) => s.digest)).size).toBe(2);
    expect(new Set(h.signed.map((s) => s.payloadHash)).size).toBe(1);
  });

  it('when it cannot be signed anew, the nonce is spent on nothing and the account goes on', async () => {
    const h = await Harness.start({ digestExpiryMs: 60_000 });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const { id } = entryOf(h, packet.key);
    h.nowMs += 61_000;
    await look(h, 2);
    await actUntil(h, 'collectSignatures');
    h.effects = [];
    await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: id, reason: 'the attester set changed' });
    expect(newest(h, id)).toMatchObject({ nonce: 0, cancelled: true, packets: [] });
    await h.round(20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.chain(BETA).head.after.nextNonce).toBeGreaterThan(1);
  });

  it('a revert frees the packets, which are tried again later', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    const { id } = entryOf(h, packet.key);
    h.effects = [];
    const { height, hash } = h.chain(BETA).head;
    h.chain(BETA).head.after.nextNonce = 1;
    const txHash = newest(h, id).transactions[0]?.hash ?? '0x';
    const receipt = { height, hash, txHash, ok: false };
    await h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry: id, receipt, reason: null, accountNonce: 1 });
    expect(newest(h, id)).toMatchObject({ state: 'included', inclusion: { ok: false } });
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', entry: null, attempts: 1 });
    expect(h.recordOf(packet.key)?.retryAtMs).toBe(h.nowMs + 1_000);
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('retry asked by an operator shortens a delay, and releases no violation', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'collectSignatures');
    const { id } = entryOf(h, packet.key);
    h.effects = [];
    await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: id, reason: 'no keys' });
    expect(h.recordOf(packet.key)).toMatchObject({ entry: null, attempts: 1 });
    expect(h.effects).toEqual([]);
    await h.tell({ type: 'retryAsked', atMs: h.nowMs, packet: packet.key, by: 'ada' });
    expect(h.effects.map((e) => e.type)).toEqual(['collectSignatures']);
    expect(h.history('operator')).toMatchObject([{ asked: 'retry', by: 'ada' }]);
    h.mine(ALPHA, factsTx('theft', [], -1n));
    await h.poll(ALPHA);
    await h.tell({ type: 'retryAsked', atMs: h.nowMs, packet: packet.key, by: 'ada' });
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
  });

  it('the delay grows, to an hour at most where trying costs gas', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    const waits: number[] = [];
    for (let i = 0; i < 16; i++) {
      await actUntil(h, 'collectSignatures');
      const { id } = entryOf(h, packet.key);
      h.effects = [];
      await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: id, reason: 'no keys' });
      const at = h.recordOf(packet.key)?.retryAtMs ?? 0;
      waits.push(at - h.nowMs);
      await h.tell({ type: 'ticked', atMs: at - 1 });
      expect(h.effects).toEqual([]);
      h.nowMs = at;
      await h.tell({ type: 'ticked', atMs: at });
    }
    expect(waits.slice(0, 6)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(Math.max(...waits)).toBe(30_000);
  });
});

describe('modes and roles', () => {
  it('shadow decides and journals everything, and asks for no effect', async () => {
    const h = await Harness.start({ mode: 'shadow' });
    const packet = await send(h);
    await h.round(8);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
    expect(h.history('verdict').length).toBeGreaterThan(0);
    expect([h.effects, h.signed, h.broadcasts, h.state.outbox.size]).toEqual([[], [], [], 0]);
  });

  it.each(['collectSignatures', 'prepareTransaction', 'broadcast'] as const)(
    'shadow signs and sends nothing of what a run in enforce left at %s',
    async (type) => {
      const h = await Harness.start();
      await cleared(h);
      await actUntil(h, type);
      const signed = h.signed.length;
      const { params } = await Harness.start({ mode: 'shadow' });
      Object.assign(h, { params });
      await h.crash(params);
      await h.readLanes();
      await h.round(10);
      expect([h.effects, h.signed.length, h.broadcasts]).toEqual([[], signed, []]);
    },
  );

  it.each([
    ['attest', 'attested', ['attest']],
    ['execute', 'cleared', []],
  ] as const)('with the role %s alone a packet comes to %s', async (role, state, kinds) => {
    const h = await Harness.start({ roles: [role] });
    const packet = await send(h);
    await h.round(10);
    expect(h.recordOf(packet.key)?.state).toBe(state);
    const entries = h.writes.flatMap((w) =>
      w.op === 'put' && w.table === 'outbox' ? [(w.value as OutboxEntry).kind] : [],
    );
    expect([...new Set(entries)]).toEqual(kinds);
  });

  it('a packet whose sender paid another executor is left to it for a while', async () => {
    const h = await Harness.start();
    const sent: Encoded[] = [];
    const foreign = { to: TO, amount: 10n, executor: address(0xee) };
    h.mine(
      ALPHA,
      sendTx('foreign', h.fx.forth, [foreign], (p) => sent.push(p)),
    );
    await h.round(10);
    const key = sent[0]?.key as PacketKey;
    expect(h.recordOf(key)?.state).toBe('attested');
    h.nowMs += 30_000;
    await h.round(6);
    expect(['delivered', 'settled']).toContain(h.recordOf(key)?.state);
  });

  it('and no longer than that while, where the clock was ahead and has been set back', async () => {
    const h = await Harness.start();
    const sent: Encoded[] = [];
    const foreign = { to: TO, amount: 10n, executor: address(0xee) };
    h.mine(
      ALPHA,
      sendTx('foreign', h.fx.forth, [foreign], (p) => sent.push(p)),
    );
    await h.round(10);
    const key = sent[0]?.key as PacketKey;
    const sinceMs = h.recordOf(key)?.stateSinceMs ?? 0;
    h.nowMs = sinceMs - 25_000;
    await h.round(6);
    expect(h.nowMs).toBeLessThan(sinceMs + 30_000);
    expect(['delivered', 'settled']).toContain(h.recordOf(key)?.state);
  });

  it('a batch stays under the gas of the chain', async () => {
    const h = await Harness.start({ chain: { maxBatchGas: 240_000n } });
    const sends = Array.from({ length: 7 }, () => ({ to: TO, amount: 1n }));
    h.mine(ALPHA, sendTx('many', h.fx.forth, sends));
    await h.round(30);
    const sizes = h.writes.flatMap((w) =>
      w.op === 'put' && w.table === 'outbox' && (w.value as OutboxEntry).kind === 'attest'
        ? [(w.value as OutboxEntry).attestation?.items.length ?? 0]
        : [],
    );
    expect(Math.max(...sizes)).toBe(3);
    expect(h.chain(BETA).head.after.holding).toBe(7n);
  });
});
