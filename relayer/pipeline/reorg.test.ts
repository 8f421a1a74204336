import { describe, expect, it } from 'vitest';
import type { PacketKey } from '../core/ids.ts';
import { payloadKey } from '../core/state.ts';
import type { Decision } from '../gates/decide.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants } from './testing/invariants.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, originOf, sendTx, verifiedFact } from './testing/transactions.ts';

const TO = address(0xbe);

async function start(changes: Parameters<typeof Harness.start>[0] = {}, amount = 100n) {
  const h = await Harness.start(changes);
  const sent: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx('send', h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p)),
  );
  const [packet] = sent;
  if (!packet) throw new Error('saw no packet, wanted one');
  return { h, packet };
}

async function pollUntil(h: Harness, key: PacketKey, state: string): Promise<void> {
  for (let i = 0; i < 20 && h.recordOf(key)?.state !== state; i++) {
    for (const name of [ALPHA, BETA]) {
      h.mine(name);
      await h.poll(name);
    }
    if (state !== 'cleared') await h.act();
  }
  expect(h.recordOf(key)?.state).toBe(state);
}

describe('the source goes back', () => {
  it('a packet that was not attested is orphaned without a halt, and counts once when it returns', async () => {
    const { h, packet } = await start();
    h.chain(ALPHA).finalityDepth = 5n;
    await h.poll(ALPHA);
    h.chain(ALPHA).reorg(1, () => false);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect(h.state.facts.size).toBe(0);
    h.mine(ALPHA, sendTx('again', h.fx.forth, [{ to: TO, amount: 100n }]));
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.state.halts.size).toBe(0);
    await h.assertRestores();
  });

  it('the very same block may return: the packet is no longer orphaned', async () => {
    const { h, packet } = await start();
    h.chain(ALPHA).finalityDepth = 5n;
    await h.poll(ALPHA);
    const original = h.chain(ALPHA).blocks.at(-1);
    h.chain(ALPHA).reorg(1, () => false);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    h.chain(ALPHA).blocks.pop();
    if (original) h.chain(ALPHA).blocks.push(original);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)?.state).toBe('observed');
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('what is cleared and in a batch not sent yet is taken out of it: nothing of an orphan is signed', async () => {
    const { h, packet } = await start();
    await pollUntil(h, packet.key, 'cleared');
    expect(h.effects.map((e) => e.type)).toContain('collectSignatures');
    const depth = Number(h.chain(ALPHA).head.height - (h.recordOf(packet.key)?.source.height ?? 0n)) + 1;
    h.chain(ALPHA).reorg(depth, () => false);
    for (let i = 0; i < depth + 1; i++) h.mine(ALPHA);
    await h.poll(ALPHA);
    await h.act();
    await h.round(6);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'orphaned', entry: null });
    expect(h.signed).toEqual([]);
    expect(h.state.reservations.size).toBe(0);
  });

  it('value that arrived for an orphan is unmatched: the attester set halts', async () => {
    const { h, packet } = await start({ roles: [] });
    h.chain(ALPHA).finalityDepth = 9n;
    await h.readLanes({ requiresUs: false });
    await h.poll(ALPHA);
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(packet)));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('delivered');
    await h.readLanes();
    h.chain(ALPHA).reorg(1, () => false);
    await h.round(16);
    expect([...h.state.halts.values()].map((x) => [x.cause, x.scope.kind])).toContainEqual([
      'unmatched_consumption',
      'attesterSet',
    ]);
    expect([...h.state.ledgers.values()].every((l) => l.folded.consumed === 0n)).toBe(true);
  });

  it('value that arrived for an orphan that does not return is unmatched, however deep its old block is by now', async () => {
    const { h, packet } = await start({ roles: [] });
    h.chain(ALPHA).finalityDepth = 9n;
    await h.readLanes({ requiresUs: false });
    await h.poll(ALPHA);
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(packet)));
    await h.poll(BETA);
    h.chain(ALPHA).reorg(1, () => false);
    for (let i = 0; i < 15; i++) h.mine(ALPHA);
    await h.round(4);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect([...h.state.halts.values()].map((x) => x.cause).sort()).toEqual([
      'source_orphaned',
      'unmatched_consumption',
    ]);
  });

  it('the looks at a chain that went back are forgotten, and nothing is signed until the book is judged again', async () => {
    const { h } = await start();
    await h.round(4);
    expect(h.state.rounds.get(BOOK)).toMatchObject({ judged: true });
    h.chain(BETA).reorg(1);
    h.mine(BETA);
    const read = h.startRead(BETA);
    await h.finishRead(read);
    const round = h.state.rounds.get(BOOK);
    expect([[...(round?.first.keys() ?? [])], round?.second.size, round?.judged]).toEqual([[ALPHA], 0, false]);
  });

  it('another payload for an admitted nonce is equivocation, also when the first one is settled and forgotten', async () => {
    const { h, packet } = await start();
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    const other: Encoded[] = [];
    const second = sendTx('second', h.fx.forth, [{ to: address(0xbad), amount: 100n, nonce: 1n }], (p) =>
      other.push(p),
    );
    h.mine(ALPHA, second);
    await h.round(8);
    const key = other[0]?.key as PacketKey;
    expect(other[0]?.guid).toBe(packet.guid);
    expect(h.recordOf(key)).toMatchObject({ state: 'quarantined', hold: { cause: 'equivocation' } });
    expect([...h.state.halts.values()].map((x) => [x.cause, x.scope.kind])).toEqual([['equivocation', 'attesterSet']]);
    expect(h.signed.map((s) => s.payloadHash)).toEqual([packet.payloadHash]);
    const record = h.recordOf(packet.key);
    const at = payloadKey(record?.path as never, 1n as never);
    expect(await h.store.get(record?.shard ?? '', 'payload', at)).toMatchObject({ payloadHash: packet.payloadHash });
    await h.assertRestores();
  });

  it('a start between the two payloads forgets nothing', async () => {
    const { h, packet } = await start();
    await h.round(14);
    await h.crash();
    await h.readLanes();
    h.mine(ALPHA, sendTx('second', h.fx.forth, [{ to: address(0xbad), amount: 100n, nonce: 1n }]));
    await h.poll(ALPHA);
    await h.crash();
    await h.readLanes();
    await h.round(8);
    expect([...h.state.halts.values()].map((x) => x.cause)).toEqual(['equivocation']);
    expect(h.signed.map((s) => s.payloadHash)).toEqual([packet.payloadHash]);
  });
});

describe('the destination goes back', () => {
  it('the packet returns to what still stands and is sent again as it was: same bytes, same digest, same nonce', async () => {
    const { h, packet } = await start();
    h.chain(BETA).finalityDepth = 8n;
    await pollUntil(h, packet.key, 'delivered');
    const before = { signed: h.signed.length, bytes: new Set(h.broadcasts.map((b) => b.hash)) };
    const at = Number(h.chain(BETA).head.height - (h.recordOf(packet.key)?.attested?.height ?? 0n)) + 1;
    h.chain(BETA).reorg(at, () => false);
    for (let i = 0; i < at; i++) h.mine(BETA);
    const step = await h.poll(BETA);
    expect(step.effects.some((e) => e.type === 'collectSignatures')).toBe(false);
    expect(h.recordOf(packet.key)).toMatchObject({
      state: 'cleared',
      attested: null,
      committed: null,
      consumption: null,
    });
    expect(h.state.reservations.has(packet.key)).toBe(true);
    assertInvariants(h);
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.signed.length).toBe(before.signed);
    expect(h.broadcasts.every((b) => before.bytes.has(b.hash))).toBe(true);
    expect(h.state.halts.size).toBe(0);
  });

  it('the reservation counts again while its consumption is gone', async () => {
    const { h, packet } = await start();
    h.chain(BETA).finalityDepth = 8n;
    await pollUntil(h, packet.key, 'delivered');
    await h.round(2);
    const at = Number(h.chain(BETA).head.height - (h.recordOf(packet.key)?.consumption?.height ?? 0n)) + 1;
    h.chain(BETA).reorg(at, () => false);
    h.effects = [];
    for (let i = 0; i < at; i++) h.mine(BETA);
    await h.poll(BETA);
    h.effects = [];
    h.mine(ALPHA, sendTx('next', h.fx.forth, [{ to: TO, amount: 7n }]));
    for (let i = 0; i < 5; i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        await h.poll(name);
      }
      h.effects = [];
    }
    const margins = h.history('verdict').map((v) => (v as Pick<Decision, 'margins'>).margins.before.book.reserved);
    expect(margins.at(-1)).toBe(100n);
  });

  it('a skip that is undone is no skip', async () => {
    const { h, packet } = await start({ roles: ['execute'] });
    await pollUntil(h, packet.key, 'cleared');
    const { packet: decoded } = h.recordOf(packet.key) ?? {};
    if (!decoded) throw new Error('wanted a packet');
    const origin = { srcEid: decoded.srcEid as number, sender: decoded.sender, nonce: decoded.nonce };
    h.mine(BETA, factsTx('skip', [{ kind: 'nonceSkipped', origin, receiver: decoded.receiver }]));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.abandoned).not.toBeNull();
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', abandoned: null });
    await h.round(5);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });

  it('a skip read before its packet is kept, also over a start, and undone with its block', async () => {
    for (const undone of [false, true]) {
      const h = await Harness.start();
      const origin = { srcEid: h.fx.forth.srcEid as number, sender: h.fx.forth.sender, nonce: 1n as never };
      h.mine(BETA);
      h.mine(BETA, factsTx('skip', [{ kind: 'nonceSkipped', origin, receiver: h.fx.forth.receiver }]));
      await h.poll(BETA);
      await h.assertRestores();
      await h.crash();
      await h.readLanes();
      if (undone) h.chain(BETA).reorg(1, () => false);
      await h.round();
      const sent: Encoded[] = [];
      h.mine(
        ALPHA,
        sendTx('late', h.fx.forth, [{ to: TO, amount: 1n }], (p) => sent.push(p)),
      );
      await h.round(14);
      expect(h.recordOf(sent[0]?.key as PacketKey)?.state).toBe(undone ? 'settled' : 'abandoned');
      expect(h.state.early.size).toBe(0);
      await h.assertRestores();
    }
  });

  it('what happened to a packet before its verdict is undone too', async () => {
    const { h, packet } = await start({ roles: [] });
    h.chain(ALPHA).finalityDepth = 30n;
    await h.poll(ALPHA);
    const { packet: decoded } = h.recordOf(packet.key) ?? {};
    if (!decoded) throw new Error('wanted a packet');
    const origin = { srcEid: decoded.srcEid as number, sender: decoded.sender, nonce: decoded.nonce };
    const { payloadHash } = packet;
    h.mine(BETA);
    h.mine(BETA, factsTx('commit', [{ kind: 'packetVerified', origin, receiver: decoded.receiver, payloadHash }]));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', committed: { chain: BETA } });
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', committed: null });
  });
});

it('a nilification that its chain takes back holds no packet any more', async () => {
  const { h, packet } = await start();
  h.chain(BETA).finalityDepth = 8n;
  await pollUntil(h, packet.key, 'cleared');
  const nilify = { kind: 'packetNilified' as const, ...originOf(h.fx.forth, 1n), payloadHash: packet.payloadHash };
  h.mine(BETA, factsTx('nilify', [nilify]));
  await h.poll(BETA);
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'quarantined', hold: { cause: 'nilified' } });
  h.chain(BETA).reorg(1, () => false);
  h.mine(BETA);
  await h.poll(BETA);
  expect(h.recordOf(packet.key)?.state).toBe('cleared');
  await h.round(20);
  expect(h.recordOf(packet.key)?.state).toBe('settled');
});

it('a delivery is the one of the payload that arrived: its orphaned namesake at that nonce was not carried over', async () => {
  const h = await Harness.start();
  const sent: Encoded[] = [];
  const sending = (name: string, amount: bigint) => sendTx(name, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p));
  h.mine(ALPHA, sending('first', 10n));
  await h.poll(ALPHA);
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA, sending('second', 20n));
  await h.poll(ALPHA);
  const [gone, stands] = sent;
  if (!gone || !stands) throw new Error('wanted two packets');
  expect(gone.guid).toBe(stands.guid);
  expect(h.recordOf(gone.key)?.state).toBe('orphaned');
  await h.round(20);
  expect([...h.state.halts.values()]).toEqual([]);
  expect([gone, stands].map(({ key }) => h.recordOf(key)?.state)).toEqual(['abandoned', 'settled']);
  await h.assertRestores();
});

it('what is read of a packet before its source is kept, though an orphan bears its nonce', async () => {
  const h = await Harness.start({ roles: [] });
  const sent: Encoded[] = [];
  const sending = (name: string, amount: bigint) => sendTx(name, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p));
  h.mine(ALPHA, sending('first', 10n));
  await h.poll(ALPHA);
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA);
  await h.poll(ALPHA);
  h.mine(ALPHA, sending('second', 20n));
  const [gone, stands] = sent;
  if (!gone || !stands) throw new Error('wanted two packets');
  const { payloadHash } = stands;
  const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
  const commit = { kind: 'packetVerified' as const, ...originOf(h.fx.forth, 1n), payloadHash };
  h.mine(BETA, factsTx('attest', [verifiedFact(h.fx.forth, 1n, stands, dvn)]));
  h.mine(BETA, factsTx('commit', [commit]));
  h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(stands)));
  await h.poll(BETA);
  expect(h.recordOf(gone.key)).toMatchObject({ state: 'orphaned', executed: null });
  await h.assertRestores();
  await h.round(6);
  expect([...h.state.halts.values()]).toEqual([]);
  expect(h.recordOf(stands.key)).toMatchObject({
    state: 'settled',
    attested: { chain: BETA },
    committed: { chain: BETA },
    executed: { chain: BETA },
  });
  expect(h.recordOf(gone.key)?.state).toBe('abandoned');
  expect(h.state.early.size).toBe(0);
});

it('an orphan that was committed and delivered itself is a violation, whatever else bears its nonce', async () => {
  const h = await Harness.start({ roles: [] });
  const sent: Encoded[] = [];
  const sending = (name: string, amount: bigint) => sendTx(name, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p));
  h.mine(ALPHA, sending('first', 10n));
  await h.poll(ALPHA);
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA, sending('second', 20n));
  await h.poll(ALPHA);
  const [gone] = sent;
  if (!gone) throw new Error('wanted a packet');
  const commit = { kind: 'packetVerified' as const, ...originOf(h.fx.forth, 1n), payloadHash: gone.payloadHash };
  h.mine(BETA, factsTx('commit', [commit]));
  h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(gone)));
  await h.round(6);
  expect([...h.state.halts.values()].map(({ cause }) => cause)).toContain('source_orphaned');
});
