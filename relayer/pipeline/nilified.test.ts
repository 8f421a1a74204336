/** What an application nilifies is held, and attested once more after the operators' word for that very nilification. */
import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../core/outbox.ts';
import { NIL_PAYLOAD } from './nilified.ts';
import { actUntil, cleared, look, newest, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants, assertSendingRecord } from './testing/invariants.ts';
import { type Encoded, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, ESCROW_RATE } from './testing/params.ts';
import { factsTx, liftTx, nilifyTx, originOf, sendTx, vetoTx } from './testing/transactions.ts';
import { ackOf, give } from './testing/words.ts';

const ofKind = (h: Harness, kind: OutboxEntry['kind']) => [
  ...new Set(h.history('outbox').flatMap((one) => (one.kind === kind ? [one.id] : []))),
];
const stateOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.state;
const holdOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.hold?.cause;

const commitTx = (h: Harness, { payloadHash }: Encoded) =>
  factsTx('commit', [{ kind: 'packetVerified', ...originOf(h.fx.forth, 1n), payloadHash }]);

/** Attested by a node that delivers nothing, and committed by others or not. */
async function attested(committed: boolean) {
  const h = await Harness.start({ roles: ['attest'] });
  const packet = await send(h);
  await h.round(6);
  expect(stateOf(h, packet)).toBe('attested');
  if (committed) {
    h.mine(BETA, commitTx(h, packet));
    await h.poll(BETA);
    expect(stateOf(h, packet)).toBe('committed');
  }
  return { h, packet };
}

async function nilify(h: Harness, packet: Encoded, how: Parameters<typeof nilifyTx>[3] = {}, name = 'nilify') {
  h.mine(BETA, nilifyTx(name, h.fx.forth, packet, how));
  await h.poll(BETA);
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'quarantined', hold: { cause: 'nilified' }, committed: null });
}

async function acknowledge(h: Harness, packet: Encoded): Promise<boolean> {
  const record = h.recordOf(packet.key);
  if (!record) throw new Error('saw no record, wanted one');
  return give(h, ackOf({ kind: 'packet', record }));
}

/** The source block goes, and the same message comes in another. */
async function goneAndBack(h: Harness, packet: Encoded, between: () => Promise<void> = async () => undefined) {
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA);
  await h.finishRead(h.startRead(ALPHA));
  expect(stateOf(h, packet)).toBe('orphaned');
  await between();
  h.mine(
    ALPHA,
    sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }], (again) => expect(again.key).toBe(packet.key)),
  );
  await h.poll(ALPHA);
}

/** Acknowledged, and cleared once more, with nothing done yet. */
async function clearedAgain(h: Harness, packet: Encoded): Promise<OutboxEntry> {
  expect(await acknowledge(h, packet)).toBe(true);
  for (let i = 0; i < 10 && stateOf(h, packet) !== 'cleared'; i++) await look(h);
  const entry = h.state.outbox.get(h.recordOf(packet.key)?.entry as OutboxEntry['id']);
  if (!entry) throw new Error(`saw ${stateOf(h, packet)} without an entry, wanted one`);
  return entry;
}

describe('a commit that the application undid', () => {
  it('is held, and with the word attested once more by a reattestation; the ordinary batch leaves it out', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    await h.round(8);
    expect([stateOf(h, packet), h.recordOf(packet.key)?.attested]).toEqual(['quarantined', null]);
    expect(ofKind(h, 'reattest')).toEqual([]);
    const batches = ofKind(h, 'attest');
    const entry = await clearedAgain(h, packet);
    expect(entry).toMatchObject({ kind: 'reattest', chain: BETA, packets: [packet.key], state: 'collecting' });
    expect(entry.attestation?.items).toMatchObject([{ payloadHash: packet.payloadHash }]);
    expect(entry.attestation?.items[0]?.confirmations).toBeGreaterThan(0n);
    await h.assertRestores();
    await h.round(4);
    expect(stateOf(h, packet)).toBe('attested');
    expect(newest(h, entry.id).state).toBe('closed');
    expect(ofKind(h, 'attest')).toEqual(batches);
    expect(h.signed.filter(({ payloadHash }) => payloadHash === packet.payloadHash)).toHaveLength(2);
    assertInvariants(h);
    assertSendingRecord(h);
    await h.assertRestores();
  });

  it('is never attested without the word', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    await h.crash();
    await h.readLanes();
    h.nowMs += 10 * 24 * 3_600_000;
    await h.tell({ type: 'retryAsked', atMs: h.nowMs, packet: packet.key, by: 'ann' });
    await h.round(8);
    expect([stateOf(h, packet), holdOf(h, packet), ofKind(h, 'reattest')]).toEqual(['quarantined', 'nilified', []]);
  });

  it('is signed to the same terms after a start, and what was sent is sent again as it was', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    const before = await clearedAgain(h, packet);
    await h.crash();
    expect(newest(h, before.id).state).toBe('intended');
    await h.readLanes();
    await look(h, 3);
    expect(newest(h, before.id)).toMatchObject({ kind: 'reattest', attestation: before.attestation });
    await actUntil(h, 'broadcast');
    const [sent] = newest(h, before.id).transactions;
    await h.crash();
    await actUntil(h, 'broadcast');
    await h.act();
    expect(h.broadcasts.at(-1)).toMatchObject({ entry: before.id, hash: sent?.hash });
    await h.readLanes();
    await h.round(6);
    expect(stateOf(h, packet)).toBe('attested');
    expect(ofKind(h, 'reattest')).toEqual([before.id]);
  });

  it('whose digest runs out unmined is signed anew for the same nonce of the account', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    const entry = await clearedAgain(h, packet);
    await actUntil(h, 'broadcast');
    await h.actOnce(0);
    h.chain(BETA).mempool = [];
    const { nonce } = newest(h, entry.id);
    h.nowMs += h.params.digestExpiryMs + 1_000;
    await h.round(8);
    expect(newest(h, entry.id)).toMatchObject({ nonce, state: 'closed' });
    expect(newest(h, entry.id).attestation?.expiry).toBeGreaterThan(entry.attestation?.expiry ?? 0n);
    expect(stateOf(h, packet)).toBe('attested');
  });
});

it('more of them than are under way at a time wait for their turn, and enter no batch', async () => {
  const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
  const packets: Encoded[] = [];
  for (let i = 1; i <= 17; i++) packets.push(await send(h, `send ${i}`));
  await look(h);
  h.effects = [];
  for (const [i, packet] of packets.entries()) {
    h.mine(BETA, nilifyTx(`nilify ${i}`, h.fx.forth, packet, { nonce: BigInt(i + 1) }));
  }
  await h.poll(BETA);
  for (const packet of packets) expect(await acknowledge(h, packet)).toBe(true);
  await look(h, 6);
  expect(packets.map((packet) => stateOf(h, packet))).toEqual(packets.map(() => 'cleared'));
  const under = [...h.state.outbox.values()].filter(({ state }) => state !== 'failed').map(({ kind }) => kind);
  expect(under).toEqual(Array.from({ length: 16 }, () => 'reattest'));
});

describe('nilified once more', () => {
  it('before the reattestation is sent: it is withdrawn, and another word is needed', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    const entry = await clearedAgain(h, packet);
    await nilify(h, packet, { named: NIL_PAYLOAD as never }, 'again');
    expect(newest(h, entry.id).state).toBe('failed');
    await h.round(4);
    expect([stateOf(h, packet), h.chain(BETA).head.after.attested.size]).toEqual(['quarantined', 0]);
    const another = await clearedAgain(h, packet);
    expect(another.kind).toBe('reattest');
    await h.round(4);
    expect(stateOf(h, packet)).toBe('attested');
  });

  it('while the reattestation is on its way: its nonce is spent on nothing', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    const entry = await clearedAgain(h, packet);
    await actUntil(h, 'broadcast');
    await h.actOnce(0);
    h.chain(BETA).mempool = [];
    await nilify(h, packet, { named: NIL_PAYLOAD as never }, 'again');
    await h.round(6);
    expect(newest(h, entry.id)).toMatchObject({ cancelled: true, state: 'closed' });
    expect([stateOf(h, packet), h.chain(BETA).head.after.attested.size]).toEqual(['quarantined', 0]);
  });

  it('and burnt: no payload is left to name, and the nonce is over', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    const burn = { kind: 'packetBurnt' as const, ...originOf(h.fx.forth, 1n), payloadHash: NIL_PAYLOAD as never };
    h.mine(BETA, factsTx('burn', [burn]));
    await h.round(4);
    expect(stateOf(h, packet)).toBe('abandoned');
    expect(h.state.reservations.size).toBe(0);
  });
});

describe('a nonce that was nilified before any commit', () => {
  it('whose attestation stands is committed after the word without another one', async () => {
    const { h, packet } = await attested(false);
    await nilify(h, packet);
    expect(h.recordOf(packet.key)?.attested).not.toBeNull();
    expect(await acknowledge(h, packet)).toBe(true);
    await h.round(4);
    expect([stateOf(h, packet), ofKind(h, 'reattest')]).toEqual(['attested', []]);
    expect(h.signed).toHaveLength(1);
  });

  it('of a packet that nobody attested takes a reattestation, and is delivered once', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await nilify(h, packet);
    await h.act();
    expect(h.chain(BETA).head.after.attested.size).toBe(0);
    expect(await acknowledge(h, packet)).toBe(true);
    await h.round(14);
    expect(stateOf(h, packet)).toBe('settled');
    expect(ofKind(h, 'reattest')).toHaveLength(1);
    expect(h.signed.map(({ payloadHash }) => payloadHash)).toEqual([packet.payloadHash]);
  });
});

describe('what no word about a nilification releases', () => {
  it('a veto: only after its lift is the packet attested once more', async () => {
    const { h, packet } = await attested(true);
    await nilify(h, packet, { committed: true });
    h.mine(BETA, vetoTx('veto', packet, address(0x99)));
    await h.poll(BETA);
    await acknowledge(h, packet);
    await h.round(6);
    expect([stateOf(h, packet), holdOf(h, packet), ofKind(h, 'reattest')]).toEqual(['quarantined', 'vetoed', []]);
    h.mine(BETA, liftTx('lift', packet));
    await h.round(10);
    expect(stateOf(h, packet)).toBe('attested');
    expect(ofKind(h, 'reattest')).toHaveLength(1);
  });

  it('a source block that is gone: the orphan stays one, and is held when it returns in another block', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 6n;
    await h.round(8);
    const packet = await send(h);
    await h.poll(ALPHA);
    await goneAndBack(h, packet, async () => {
      h.mine(BETA, nilifyTx('nilify', h.fx.forth, packet));
      await h.round(3);
      expect(stateOf(h, packet)).toBe('orphaned');
    });
    await h.round(12);
    expect([stateOf(h, packet), holdOf(h, packet), h.signed]).toEqual(['quarantined', 'nilified', []]);
    expect(await acknowledge(h, packet)).toBe(true);
    await h.round(14);
    expect(stateOf(h, packet)).toBe('settled');
  });

  it('of a block that is gone: what is acknowledged and returns in another block is held anew', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 6n;
    await h.round(8);
    const packet = await send(h);
    await h.poll(ALPHA);
    await nilify(h, packet);
    expect(await acknowledge(h, packet)).toBe(true);
    await goneAndBack(h, packet);
    await h.round(12);
    expect([stateOf(h, packet), holdOf(h, packet), h.signed]).toEqual(['quarantined', 'nilified', []]);
    expect(await acknowledge(h, packet)).toBe(true);
    await h.round(14);
    expect(stateOf(h, packet)).toBe('settled');
    expect(ofKind(h, 'reattest')).toHaveLength(1);
  });

  it('too few operators: a claim is no packet, whatever its nonce was told', async () => {
    const h = await Harness.start();
    const claimed: Encoded[] = [];
    const tx = sendTx('claim', h.fx.forth, [{ to: TO, amount: 10n }], (p) => claimed.push(p));
    const facts = tx.run({ ...h.chain(ALPHA).head.after, sent: new Map() }, h.nowMs) ?? [];
    const [packet] = claimed;
    if (!packet) throw new Error('saw no packet, wanted one');
    h.mine(ALPHA);
    const { height, hash: blockHash } = h.chain(ALPHA).head;
    const place = { chain: ALPHA, height, blockHash, txHash: hashOf('claim') };
    const refs = facts.map((fact, logIndex) => ({ ...fact, ref: { ...place, logIndex } }) as never);
    await h.poll(ALPHA, { claims: [{ operators: ['a'], facts: refs }] });
    h.mine(BETA, nilifyTx('nilify', h.fx.forth, packet));
    await h.round(2);
    expect(h.state.packets.get(packet.key)).toMatchObject({
      state: 'quarantined',
      hold: { cause: 'source_not_agreed' },
    });
  });
});

describe('a nilification that its chain takes back', () => {
  it.each([false, true])('leaves what stood before, acknowledged or not: %s', async (acknowledged) => {
    const { h, packet } = await attested(true);
    h.chain(BETA).finalityDepth = 8n;
    await nilify(h, packet, { committed: true });
    if (acknowledged) await acknowledge(h, packet);
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.poll(BETA);
    const record = h.recordOf(packet.key);
    expect([record?.nilified, record?.renewal]).toEqual([undefined, undefined]);
    expect(record?.attested).not.toBeNull();
    await h.round(6);
    expect(stateOf(h, packet)).toBe('attested');
    expect(ofKind(h, 'reattest')).toEqual([]);
    await h.assertRestores();
  });
});
