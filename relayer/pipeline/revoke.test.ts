import { describe, expect, it } from 'vitest';
import { entryId, type PacketKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { actUntil, actWithoutNetwork, cleared, look, newest, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants } from './testing/invariants.ts';
import { type Encoded, hashOf } from './testing/packets.ts';
import { ALPHA, BETA, sideReading } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, originOf, sendTx, verifiedFact } from './testing/transactions.ts';
import type { Tx } from './testing/world.ts';

const dvnOf = (h: Harness) => h.params.chains.get(BETA)?.dvn ?? '0x';

/** Another node of ours attests: same DVN, other sender. */
const attestTx = (h: Harness, packet: Encoded): Tx => ({
  hash: hashOf(`attest ${packet.key}`),
  run: (ledger) => {
    ledger.attested.add(packet.key);
    return [verifiedFact(h.fx.forth, 1n, packet, dvnOf(h))];
  },
});

const commitTx = (h: Harness, packet: Encoded): Tx =>
  factsTx('commit', [{ kind: 'packetVerified', ...originOf(h.fx.forth, 1n), payloadHash: packet.payloadHash }]);

const causes = (h: Harness) => [...h.state.halts.values()].map((x) => [x.cause, x.scope.kind]);
const open = (h: Harness, kind: OutboxEntry['kind']) => [...h.state.outbox.values()].filter((e) => e.kind === kind);

async function attestedElsewhere(changes: Parameters<typeof Harness.start>[0] = {}) {
  const h = await Harness.start(changes);
  h.chain(ALPHA).finalityDepth = 6n;
  await h.round(8);
  const packet = await send(h);
  await h.poll(ALPHA);
  h.mine(BETA, attestTx(h, packet));
  await h.poll(BETA);
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', attested: { chain: BETA } });
  return { h, packet };
}

/** The source block goes, and its transaction with it. */
async function orphan(h: Harness): Promise<void> {
  h.chain(ALPHA).reorg(1, () => false);
  h.mine(ALPHA);
  await h.finishRead(h.startRead(ALPHA));
}

/** The same message, in another block. */
async function comeBack(h: Harness, packet: Encoded): Promise<void> {
  const again: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }], (p) => again.push(p)),
  );
  expect(again[0]?.key).toBe(packet.key);
  await h.poll(ALPHA);
}

async function rounds(h: Harness, n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    await h.round();
    assertInvariants(h);
  }
}

/** Deep enough to take the source block back, which our node had seen final. */
function deepReorg(h: Harness, packet: Encoded, keep: (tx: Tx) => boolean = () => false): void {
  const depth = Number(h.chain(ALPHA).head.height - (h.recordOf(packet.key)?.source.height ?? 0n)) + 1;
  h.chain(ALPHA).reorg(depth, keep);
  for (let i = 0; i < depth + 1; i++) h.mine(ALPHA);
}

describe('attested, not committed, and the source block is gone', () => {
  it('is revoked at once and alarmed about, without a halt; its amount stays reserved until the revocation is mined', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect(h.history('alarm')).toMatchObject([{ alarm: 'attested_source_orphaned', guid: packet.guid }]);
    expect(open(h, 'revoke')).toMatchObject([{ chain: BETA, packets: [packet.key], state: 'preparing' }]);
    expect(h.state.reservations.get(packet.key)?.amount).toBe(10n);
    await h.assertRestores();
    await rounds(h, 3);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'revoked', attested: null, revoked: { chain: BETA } });
    expect(h.state.reservations.size).toBe(0);
    expect(h.chain(BETA).head.after.attested.has(packet.key)).toBe(false);
    expect(causes(h)).toEqual([]);
    await h.assertRestores();
  });

  it.each([false, true])(
    'returns in another block: lifted, attested again and delivered (with a start between: %s)',
    async (crash) => {
      const { h, packet } = await attestedElsewhere();
      await orphan(h);
      await rounds(h, 3);
      if (crash) {
        await h.crash();
        await h.readLanes();
      }
      await comeBack(h, packet);
      expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', revoked: { chain: BETA } });
      const blocks = h
        .history('transition')
        .filter((t) => t.guid === packet.guid && t.to === 'observed') as unknown as {
        source: { blockHash: string };
        before?: { blockHash: string };
      }[];
      expect(blocks.length).toBe(2);
      expect(blocks[1]?.before?.blockHash).toBe(blocks[0]?.source.blockHash);
      expect(blocks[1]?.source.blockHash).not.toBe(blocks[0]?.source.blockHash);
      await rounds(h, 18);
      expect(h.recordOf(packet.key)?.state).toBe('settled');
      expect(h.history('transition').filter((t) => t.lifted)).toHaveLength(1);
      expect(h.chain(BETA).head.after.tombstones.size).toBe(0);
      expect(causes(h)).toEqual([]);
      expect(h.state.reservations.size).toBe(0);
      await h.assertRestores();
    },
  );

  it('nothing of it is attested before its tombstone is lifted', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    await rounds(h, 3);
    await comeBack(h, packet);
    for (let i = 0; i < 10; i++) await look(h);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
    expect(open(h, 'lift')).toMatchObject([{ state: 'collecting', packets: [packet.key] }]);
    expect(open(h, 'attest')).toEqual([]);
  });

  it('no lift is signed while what its lane takes for granted is touched and not read again', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    await rounds(h, 3);
    await comeBack(h, packet);
    for (let i = 0; i < 10; i++) await look(h);
    const [before] = open(h, 'lift');
    expect(before?.state).toBe('collecting');
    const touched = { kind: 'assumptionTouched' as const, address: h.fx.forth.to.oapp, event: 'PeerSet' };
    h.mine(BETA, factsTx('touch', [touched]));
    await h.poll(BETA);
    expect(newest(h, before?.id as never).state).toBe('failed');
    await rounds(h, 3);
    expect(open(h, 'lift')).toEqual([]);
    const at = { height: h.chain(BETA).head.height, hash: h.chain(BETA).head.hash };
    await h.tell({ type: 'sideRead', atMs: h.nowMs, reading: sideReading(h.fx.forth, 'to', { at }) });
    await rounds(h, 14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('a lift that fails is tried again, and says why', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    await rounds(h, 3);
    await comeBack(h, packet);
    for (let i = 0; i < 10; i++) await look(h);
    const [entry] = open(h, 'lift');
    if (!entry) throw new Error('wanted a lift');
    await h.tell({ type: 'signaturesFailed', atMs: h.nowMs, entry: entry.id, reason: 'no keys' });
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', hold: { cause: 'signatures_missing' } });
    h.effects = [];
    h.nowMs += 5_000;
    await rounds(h, 10);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('returns before the revocation was sent: the revocation is dropped, and nothing needs a lift', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    h.effects = [];
    await comeBack(h, packet);
    expect(open(h, 'revoke')).toEqual([]);
    await rounds(h, 14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.history('transition').filter((t) => t.lifted)).toEqual([]);
  });

  it('returns while the revocation is on its way: it still needs its lift, and gets it', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    await h.act();
    await comeBack(h, packet);
    expect(h.recordOf(packet.key)?.state).toBe('observed');
    await rounds(h, 20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.history('transition').filter((t) => t.lifted)).toHaveLength(1);
    expect(causes(h)).toEqual([]);
  });

  it('returns while the revocation is being replaced: the one that was sent may be mined, and gets its lift too', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    await actWithoutNetwork(h);
    const [sent] = h.broadcasts;
    h.nowMs += 66_000;
    h.mine(BETA);
    await h.poll(BETA);
    await actUntil(h, 'checkTransaction');
    await h.actOnce(0);
    expect(open(h, 'revoke')).toMatchObject([{ state: 'preparing', nonce: 0 }]);
    await comeBack(h, packet);
    const bytes = sent && h.prepared.get(sent.hash);
    if (!bytes) throw new Error('wanted the revocation that was sent');
    h.chain(BETA).add(bytes);
    await rounds(h, 20);
    h.nowMs += 6_000;
    await rounds(h, 20);
    expect(h.chain(BETA).head.after.tombstones.size).toBe(0);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('a revocation that its chain takes back is no revocation: reserved again, and sent again', async () => {
    const { h, packet } = await attestedElsewhere();
    h.chain(BETA).finalityDepth = 8n;
    await orphan(h);
    await h.act();
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.finishRead(h.startRead(BETA));
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect(h.state.reservations.has(packet.key)).toBe(true);
    await rounds(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    expect(h.state.reservations.size).toBe(0);
    await h.assertRestores();
  });

  it('an attestation that is read after its source was gone is revoked all the same', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 6n;
    await h.round(8);
    const packet = await send(h);
    await h.poll(ALPHA);
    await orphan(h);
    expect(h.state.reservations.size).toBe(0);
    h.mine(BETA, attestTx(h, packet));
    await h.poll(BETA);
    expect(open(h, 'revoke')).toHaveLength(1);
    await rounds(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
  });

  it('shadow mode alarms, and sends nothing', async () => {
    const { h } = await attestedElsewhere({ mode: 'shadow' });
    await orphan(h);
    expect(h.history('alarm')).toHaveLength(1);
    expect(h.state.outbox.size).toBe(0);
  });

  it('a nonce that is over ends the reservation', async () => {
    const { h, packet } = await attestedElsewhere({ mode: 'shadow' });
    await orphan(h);
    expect(h.state.reservations.size).toBe(1);
    h.mine(BETA, factsTx('skip', [{ kind: 'nonceSkipped', ...originOf(h.fx.forth, 1n) }]));
    await rounds(h, 5);
    expect(h.recordOf(packet.key)?.state).toBe('abandoned');
    expect(h.state.reservations.size).toBe(0);
  });
});

describe('below the final block', () => {
  it('the chain halts, and the revocation goes out all the same, ahead of everything else', async () => {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await cleared(h);
    await rounds(h, 2);
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    const final = h.state.chains.get(ALPHA)?.final;
    deepReorg(h, packet);
    await h.finishRead(h.startRead(ALPHA));
    expect(causes(h)).toEqual([['final_block_changed', 'chain']]);
    expect([...h.state.halts.values()][0]).toMatchObject({
      scope: { chain: ALPHA },
      evidence: { at: [{ chain: ALPHA, ...final }, { chain: ALPHA }] },
    });
    await rounds(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    expect(h.state.reservations.size).toBe(0);
    await h.assertRestores();
  });

  it('an attestation that is sent and not mined is withdrawn, and vetoed as well: either may come first', async () => {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const [attest] = open(h, 'attest');
    expect(attest?.state).toBe('sent');
    deepReorg(h, packet);
    await h.finishRead(h.startRead(ALPHA));
    expect(newest(h, attest?.id as never)).toMatchObject({ cancelled: true, packets: [] });
    expect(open(h, 'revoke')).toHaveLength(1);
    await rounds(h, 4);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    const nonces = h.broadcasts.map((b) => b.nonce);
    expect(new Set(nonces)).toEqual(new Set([0, 1]));
    expect(h.chain(BETA).head.after.attested.size).toBe(0);
    expect(h.chain(BETA).head.after.tombstones.has(packet.key)).toBe(true);
  });

  it('a commit and delivery that are sent and not mined are withdrawn too', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    for (let i = 0; i < 6 && open(h, 'execute')[0]?.state !== 'sent'; i++) {
      await actWithoutNetworkOf(h, 'execute');
      h.mine(BETA);
      await h.poll(BETA);
    }
    const [execute] = open(h, 'execute');
    expect(execute?.state).toBe('sent');
    deepReorg(h, packet);
    await h.finishRead(h.startRead(ALPHA));
    expect(newest(h, execute?.id as never)).toMatchObject({ cancelled: true });
    await rounds(h, 5);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    expect(h.chain(BETA).head.after.executed.size).toBe(0);
  });

  it('a reorg that ends at the final block itself is an ordinary one', async () => {
    const h = await Harness.start();
    await h.round(6);
    const depth = Number(h.chain(ALPHA).finalityDepth);
    h.chain(ALPHA).reorg(depth);
    for (let i = 0; i < depth + 1; i++) h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([]);
    h.chain(ALPHA).reorg(Number(h.chain(ALPHA).finalityDepth) + 1);
    for (let i = 0; i < depth + 2; i++) h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([['final_block_changed', 'chain']]);
  });
});

/** Acts, and lets the transactions of one kind reach no pool. */
async function actWithoutNetworkOf(h: Harness, kind: OutboxEntry['kind']): Promise<void> {
  while (h.effects.length > 0) {
    const effect = h.effects[0];
    const entry = effect && 'entry' in effect ? h.state.outbox.get(effect.entry) : undefined;
    const before = h.chain(BETA).mempool;
    await h.actOnce(0);
    if (effect?.type === 'broadcast' && entry?.kind === kind) h.chain(BETA).mempool = before;
  }
}

describe('carried over although its source is gone', () => {
  it.each(['committed', 'delivered'] as const)(
    '%s before: a violation of the whole chain, once both are read again',
    async (how) => {
      const { h, packet } = await attestedElsewhere({ roles: ['attest'] });
      const tx = how === 'committed' ? commitTx(h, packet) : deliverTx('deliver', h.fx.forth, deliveryOf(packet));
      h.mine(BETA, tx);
      await h.poll(BETA);
      await orphan(h);
      expect(causes(h)).toEqual([]);
      await look(h, 3);
      expect([...h.state.halts.values()].find(({ cause }) => cause === 'source_orphaned')).toMatchObject({
        scope: { kind: 'chain', chain: ALPHA },
        evidence: { refs: [{ chain: ALPHA }, { chain: BETA }] },
      });
      expect(open(h, 'revoke')).toEqual([]);
      expect(h.state.reservations.has(packet.key)).toBe(true);
    },
  );

  it.each(['committed', 'delivered'] as const)(
    '%s, and merely moved to another block by a reorg: nothing is halted',
    async (how) => {
      const { h, packet } = await attestedElsewhere({ roles: ['attest'] });
      const tx = how === 'committed' ? commitTx(h, packet) : deliverTx('deliver', h.fx.forth, deliveryOf(packet));
      h.mine(BETA, tx);
      await h.poll(BETA);
      const before = h.recordOf(packet.key)?.source.blockHash;
      h.chain(ALPHA).reorg(1);
      h.mine(ALPHA);
      await h.poll(ALPHA);
      expect(h.recordOf(packet.key)?.source.blockHash).not.toBe(before);
      await rounds(h, 12);
      expect(causes(h)).toEqual([]);
      await h.assertRestores();
    },
  );

  it('committed in spite of the revocation: a violation of the whole chain', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    h.effects = [];
    h.mine(BETA, commitTx(h, packet));
    await look(h, 3);
    expect(causes(h)).toContainEqual(['source_orphaned', 'chain']);
    await h.assertRestores();
  });

  it('a commit that is read before the return of its packet halts nothing', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    h.effects = [];
    h.mine(ALPHA, sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }]));
    h.mine(BETA, commitTx(h, packet));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'orphaned', committed: { chain: BETA } });
    await look(h, 4);
    expect(causes(h)).toEqual([]);
    expect(h.recordOf(packet.key)?.state).not.toBe('orphaned');
  });
});

it('a commit is judged only by a reading whose source was asked after it', async () => {
  const { h, packet } = await attestedElsewhere();
  await orphan(h);
  h.effects = [];
  await look(h, 2);
  h.mine(ALPHA);
  await h.poll(ALPHA);
  h.mine(ALPHA, sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }]));
  h.mine(BETA, commitTx(h, packet));
  await h.poll(BETA);
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'orphaned', committed: { chain: BETA } });
  expect(causes(h)).toEqual([]);
  await look(h, 4);
  expect(causes(h)).toEqual([]);
});

it('a revocation is prepared before all that waits', async () => {
  const { h, packet } = await attestedElsewhere();
  const waiting: OutboxEntry = {
    id: entryId(0n),
    shard: h.params.nodeShard,
    kind: 'execute',
    chain: BETA,
    account: h.params.chains.get(BETA)?.sender ?? '0x',
    packets: [],
    state: 'waiting',
    attestation: null,
    nonce: null,
    transactions: [],
    inclusion: null,
    createdAtMs: h.nowMs,
    checkedAtMs: h.nowMs,
    cancelled: false,
    suspect: false,
    note: null,
  };
  h.state.outbox.set(waiting.id, waiting);
  await orphan(h);
  expect(open(h, 'revoke')).toMatchObject([{ packets: [packet.key], state: 'preparing' }]);
  expect(open(h, 'execute')).toMatchObject([{ state: 'waiting' }]);
});

it('lifts and revocations of one chain are bounded at a time, and what waits for its lift is not attested meanwhile', async () => {
  const h = await Harness.start();
  h.chain(ALPHA).finalityDepth = 6n;
  await h.round(8);
  const sends = Array.from({ length: 18 }, () => ({ to: TO, amount: 10n }));
  const packets: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx('many', h.fx.forth, sends, (p) => packets.push(p)),
  );
  await h.poll(ALPHA);
  h.mine(BETA, {
    hash: hashOf('attest many'),
    run: (ledger) => {
      for (const { key } of packets) ledger.attested.add(key);
      return packets.map((p, i) => verifiedFact(h.fx.forth, BigInt(i + 1), p, dvnOf(h)));
    },
  });
  await h.poll(BETA);
  await orphan(h);
  expect(open(h, 'revoke')).toHaveLength(16);
  await rounds(h, 4);
  expect(packets.map(({ key }) => h.recordOf(key)?.state)).toEqual(packets.map(() => 'revoked'));
  h.mine(ALPHA, sendTx('again', h.fx.forth, sends));
  await h.poll(ALPHA);
  await look(h, 10);
  expect(open(h, 'lift')).toHaveLength(16);
  expect(open(h, 'attest')).toEqual([]);
  await rounds(h, 24);
  expect(packets.map(({ key }) => h.recordOf(key)?.state)).toEqual(packets.map(() => 'settled'));
});

describe('a revocation that fails', () => {
  it('says why on the packet, is tried again with growing pauses, and is given up with an alarm', async () => {
    const { h, packet } = await attestedElsewhere();
    await orphan(h);
    h.chain(BETA).head.after.executed.add(packet.guid);
    await h.act();
    expect(h.recordOf(packet.key)).toMatchObject({
      state: 'orphaned',
      attempts: 1,
      hold: { cause: 'sending_failing', saw: 'NothingToRevoke()' },
    });
    const pauses: number[] = [];
    for (let i = 0; i < 40; i++) {
      const record = h.recordOf(packet.key);
      if (record?.retryAtMs) pauses.push(record.retryAtMs - h.nowMs);
      h.nowMs += 600_000;
      await h.tell({ type: 'ticked', atMs: h.nowMs });
      await h.act();
    }
    expect(h.history('outbox').filter((e) => e.kind === 'revoke' && e.state === 'failed')).toHaveLength(16);
    expect(h.history('alarm').map((a) => a.alarm)).toEqual(['attested_source_orphaned', 'revocation_given_up']);
    expect(pauses.slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
    expect(h.state.reservations.has(packet.key)).toBe(true);
    await h.tell({ type: 'retryAsked', atMs: h.nowMs, packet: packet.key, by: 'alice' });
    expect(open(h, 'revoke')).toHaveLength(1);
  });
});

it("a guardian's veto of a live packet is not ours to lift", async () => {
  const h = await Harness.start();
  h.chain(BETA).finalityDepth = 8n;
  const packet = await cleared(h);
  h.effects = [];
  const veto: Tx = {
    hash: hashOf('veto'),
    run: (ledger) => {
      ledger.tombstones.add(packet.key);
      return [verifiedFact(h.fx.forth, 1n, packet, dvnOf(h), 0n)];
    },
  };
  h.mine(BETA, veto);
  await h.poll(BETA);
  await rounds(h, 4);
  expect(h.recordOf(packet.key as PacketKey)?.revoked).toBeUndefined();
  expect(h.history('outbox').filter((e) => e.kind === 'lift')).toEqual([]);
});
