import { describe, expect, it } from 'vitest';
import type { ChainName, EntryId } from '../core/ids.ts';
import type { AccountRecord } from '../core/outbox.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { assertInvariants, assertSendingRecord } from '../pipeline/testing/invariants.ts';
import { BETA } from '../pipeline/testing/params.ts';

const senderOf = (h: Harness, chain: ChainName = BETA) => h.params.chains.get(chain)?.sender ?? '0x';
const accountOf = (h: Harness): AccountRecord => h.state.accounts.get(`${BETA}/${senderOf(h)}`) as AccountRecord;
const alarms = (h: Harness) => h.history('alarm').map(({ alarm }) => alarm);
const read = (h: Harness, nextNonce: number) =>
  h.tell({ type: 'accountRead', atMs: h.nowMs, chain: BETA, account: senderOf(h), nextNonce });
const resume = (h: Harness) =>
  h.tell({ type: 'accountResumed', atMs: h.nowMs, chain: BETA, account: senderOf(h), by: 'ann', reason: 'it was me' });
const checked = (h: Harness, entry: EntryId, accountNonce: number) =>
  h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry, receipt: null, reason: null, accountNonce });
const empty = (h: Harness, entry: EntryId, why: 'underfunded' | 'fee_capped' | 'unavailable', reason: string) =>
  h.tell({ type: 'transactionEmpty', atMs: h.nowMs, entry, cancelled: false, dropped: [], why, reason });

async function outrunBy(h: Harness, entry: EntryId, accountNonce: number): Promise<void> {
  await checked(h, entry, accountNonce);
  h.nowMs += 10_000;
  await checked(h, entry, accountNonce);
}

/** A packet whose attestation is out, and whose nonce somebody else has used. */
async function outrun(times = 2) {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actUntil(h, 'broadcast');
  const { id } = entryOf(h, packet.key);
  h.effects = [];
  h.chain(BETA).head.after.nextNonce = 5;
  for (let i = 0; i < times; i++) {
    h.nowMs += 10_000;
    await checked(h, id, 5);
  }
  return { h, packet, id };
}

describe('an account that another program uses', () => {
  it('is stopped once that has shown for ten seconds, with one alarm and its reason on the packet; no attempt of ours has failed', async () => {
    const { h, packet, id } = await outrun(1);
    expect(newest(h, id)).toMatchObject({ state: 'sent', suspect: true });
    await checked(h, id, 0);
    expect(newest(h, id)).toMatchObject({ state: 'sent', suspect: false });
    await checked(h, id, 5);
    // A refusal has it looked up again at once: that is no second look.
    await checked(h, id, 5);
    h.nowMs += 9_000;
    await checked(h, id, 5);
    expect(accountOf(h).stopped ?? null).toBeNull();
    h.nowMs += 1_000;
    await checked(h, id, 5);
    expect(newest(h, id)).toMatchObject({ state: 'failed' });
    const saw = expect.stringContaining('not ours');
    expect(accountOf(h)).toMatchObject({ stopped: { saw, wanted: expect.any(String) } });
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', attempts: 0, hold: { cause: 'account_stopped' } });
    expect(alarms(h)).toEqual(['account_stopped']);
  });

  it('signs, prepares and sends nothing until it is told to go on, not even after a start', async () => {
    const { h, packet } = await outrun();
    const before = { signed: h.signed.length, sent: h.broadcasts.length };
    const later = await send(h, 'later');
    await h.round(8);
    await h.crash();
    await h.readLanes();
    await h.round(8);
    expect({ signed: h.signed.length, sent: h.broadcasts.length }).toEqual(before);
    for (const { key } of [packet, later]) {
      expect(h.recordOf(key)).toMatchObject({ state: 'cleared', hold: { cause: 'account_stopped' } });
    }
    expect(alarms(h)).toEqual(['account_stopped']);
    assertInvariants(h);
  });

  it('goes on with the nonce that the chain has then, and its packets with it; nothing is lost', async () => {
    const { h, packet } = await outrun();
    const later = await send(h, 'later');
    await h.round(4);
    const before = h.broadcasts.length;
    await resume(h);
    expect(h.history('operator').at(-1)).toMatchObject({ by: 'ann', asked: 'account resume', reason: 'it was me' });
    expect(h.effects.map((e) => e.type)).toEqual(['readAccount']);
    await h.round(20);
    expect([packet, later].map(({ key }) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
    expect(Math.min(...h.broadcasts.slice(before).map((b) => b.nonce))).toBe(5);
    expect(h.recordOf(packet.key)?.hold).toBeNull();
    assertSendingRecord(h);
  });

  it('prepares nothing between the word and the answer of the chain', async () => {
    const { h } = await outrun();
    await resume(h);
    h.effects = [];
    await look(h, 4);
    expect(h.effects.map((e) => e.type)).not.toContain('prepareTransaction');
    await h.crash();
    expect(h.effects.map((e) => e.type)).toContain('readAccount');
    await h.readLanes();
    await h.round(16);
    expect(accountOf(h)).toMatchObject({ stopped: null, resuming: false });
  });

  it('is stopped as well when it was used while nothing of ours was out, or while the node was down', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    h.chain(BETA).head.after.nextNonce = 3;
    await read(h, 3);
    expect(accountOf(h).stopped?.saw).toMatch(/nonce 3 .* ours would be 0/);
    await h.act();
    expect(h.broadcasts).toEqual([]);
    await resume(h);
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(Math.min(...h.broadcasts.map((b) => b.nonce))).toBe(3);
  });

  it('a word about an account that nobody stopped changes nothing', async () => {
    const h = await Harness.start();
    await cleared(h);
    await h.round(4);
    const before = accountOf(h);
    await resume(h);
    expect(accountOf(h)).toEqual(before);
    expect(h.history('operator')).toEqual([]);
  });

  it('what else of ours it has outrun is known to whoever said go on: it stops once, not once an entry', async () => {
    const h = await Harness.start();
    const packets = [await cleared(h)];
    await actWithoutNetwork(h);
    packets.push(await send(h, 'second'));
    await look(h, 5);
    await actWithoutNetwork(h);
    const ids = packets.map(({ key }) => entryOf(h, key).id);
    expect(new Set(ids).size).toBe(2);
    h.chain(BETA).head.after.nextNonce = 9;
    for (const id of ids.slice(0, 1)) await outrunBy(h, id, 9);
    await resume(h);
    await h.act();
    for (const id of ids.slice(1)) await outrunBy(h, id, 9);
    expect(accountOf(h).stopped).toBeNull();
    expect(alarms(h)).toEqual(['account_stopped']);
    await h.round(20);
    expect(packets.map(({ key }) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
  });
});

describe('an account that cannot pay', () => {
  it('waits with the same digest, raises one alarm, says so on the packet, and goes on by itself', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    const { id } = entryOf(h, packet.key);
    const digest = entryOf(h, packet.key).attestation?.salt;
    for (let i = 0; i < 5; i++) {
      h.effects = [];
      await empty(h, id, 'underfunded', `0xf0 holds ${i} wei, wanted ≥ 9`);
      expect(newest(h, id)).toMatchObject({ state: 'waiting', nonce: null });
      await look(h);
      expect(h.effects.map((e) => e.type)).not.toContain('prepareTransaction');
      h.nowMs += 10_000;
      await look(h);
      expect(h.effects.map((e) => e.type)).toContain('prepareTransaction');
    }
    expect(h.recordOf(packet.key)).toMatchObject({ attempts: 0, hold: { cause: 'underfunded' } });
    expect(alarms(h)).toEqual(['account_underfunded']);
    expect(accountOf(h).trouble).toMatchObject({ cause: 'underfunded', saw: '0xf0 holds 4 wei, wanted ≥ 9' });
    await h.act();
    await h.round(14);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'settled', hold: null });
    expect(accountOf(h).trouble).toBeNull();
    expect(new Set(h.signed.map((s) => s.digest))).toEqual(new Set([digest]));
  });

  it('opens no new batches, whose digests would only run out', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'prepareTransaction');
    await empty(h, entryOf(h, packet.key).id, 'underfunded', 'holds nothing');
    h.effects = [];
    const later = await send(h, 'later');
    await look(h, 5);
    h.effects = h.effects.filter((e) => e.type !== 'prepareTransaction');
    await h.act();
    expect(h.recordOf(later.key)).toMatchObject({ state: 'cleared', entry: null });
  });

  it('of bytes that no pool takes for want of funds: they are offered again, until one does', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    h.effects = [];
    const { id } = entryOf(h, packet.key);
    const refused = {
      type: 'broadcastRefused',
      entry: id,
      why: 'underfunded',
      reason: 'a: insufficient funds',
    } as const;
    for (let i = 0; i < 3; i++) {
      await h.tell({ ...refused, atMs: h.nowMs });
      h.nowMs += 5_000;
      await look(h);
      expect(h.effects.map((e) => e.type)).toContain('checkTransaction');
      h.effects = [];
    }
    expect(alarms(h)).toEqual(['account_underfunded']);
    expect(h.recordOf(packet.key)?.hold?.cause).toBe('underfunded');
    await h.tell({ type: 'broadcastTaken', atMs: h.nowMs, entry: id });
    expect(accountOf(h).trouble).toBeNull();
    expect(h.recordOf(packet.key)?.hold).toBeNull();
    expect(newest(h, id)).toMatchObject({ state: 'sent', note: null });
  });
});

it('no more than maxUnmined are out and not mined: what comes next is neither signed nor prepared, and goes on later', async () => {
  const h = await Harness.start({ chain: { maxUnmined: 2, replaceAfterMs: 3_600_000 } });
  const packets = [await cleared(h)];
  for (let i = 0; i < 5; i++) {
    await actWithoutNetwork(h);
    packets.push(await send(h, `send ${i}`));
    await look(h, 5);
    const out = [...h.state.outbox.values()].filter((e) => e.chain === BETA && e.state === 'sent');
    expect(out.length).toBeLessThanOrEqual(2);
  }
  expect(new Set(h.signed.map((s) => s.entry)).size).toBeLessThanOrEqual(3);
  h.nowMs += 6_000;
  await h.round(40);
  expect(packets.map(({ key }) => h.recordOf(key)?.state)).toEqual(packets.map(() => 'settled'));
  assertSendingRecord(h);
});
