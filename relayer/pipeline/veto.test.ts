import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../core/outbox.ts';
import { actWithoutNetwork, cleared, look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { assertInvariants } from './testing/invariants.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { liftTx, sendTx, vetoTx } from './testing/transactions.ts';

const GUARDIAN = address(0x9a);

const ofKind = (h: Harness, kind: OutboxEntry['kind']) => h.history('outbox').filter((e) => e.kind === kind);

async function rounds(h: Harness, n: number): Promise<void> {
  for (let i = 0; i < n; i++) {
    await h.round();
    assertInvariants(h);
  }
}

const vetoed = (h: Harness, packet: Encoded) =>
  expect(h.recordOf(packet.key)).toMatchObject({
    state: 'quarantined',
    hold: { cause: 'vetoed', kind: 'VIOLATION', saw: expect.stringContaining(GUARDIAN) },
    revoked: { vetoedBy: GUARDIAN },
  });

/** Attested by signatures that are out and not mined; then its source block is gone. */
async function orphanHandedOut(): Promise<{ h: Harness; packet: Encoded }> {
  const h = await Harness.start({ roles: ['attest'] });
  const packet = await cleared(h);
  await actWithoutNetwork(h);
  const depth = Number(h.chain(ALPHA).head.height - (h.recordOf(packet.key)?.source.height ?? 0n)) + 1;
  h.chain(ALPHA).reorg(depth, () => false);
  for (let i = 0; i < depth + 1; i++) h.mine(ALPHA);
  await h.finishRead(h.startRead(ALPHA));
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'orphaned', attested: null });
  expect(h.state.reservations.has(packet.key)).toBe(true);
  return { h, packet };
}

describe('an orphan that somebody else revokes while nothing of it stands', () => {
  it('is revoked: its reservation ends, and nobody is alarmed about a revocation that has become needless', async () => {
    const { h, packet } = await orphanHandedOut();
    h.mine(BETA, vetoTx('theirs', packet, GUARDIAN));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'revoked', revoked: { chain: BETA, vetoedBy: GUARDIAN } });
    expect(h.state.reservations.size).toBe(0);
    await rounds(h, 20);
    expect(ofKind(h, 'revoke').filter((e) => e.state === 'included')).toEqual([]);
    expect(h.history('alarm').map((a) => a.alarm)).not.toContain('revocation_given_up');
    await h.assertRestores();
  });

  it('is reserved and revoked anew when that tombstone is lifted: signatures of it may be about', async () => {
    const { h, packet } = await orphanHandedOut();
    h.mine(BETA, vetoTx('theirs', packet, GUARDIAN));
    await h.poll(BETA);
    h.mine(BETA, liftTx('lift', packet));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('orphaned');
    expect(h.state.reservations.has(packet.key)).toBe(true);
    h.chain(BETA).mempool = [];
    await rounds(h, 6);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'revoked' });
    expect(h.recordOf(packet.key)?.revoked?.vetoedBy).toBeUndefined();
  });

  it('waits for a lift when it returns, which is not ours to give, and is delivered after it', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 6n;
    await h.round(8);
    const packet = await send(h);
    await h.poll(ALPHA);
    h.chain(ALPHA).reorg(1, () => false);
    h.mine(ALPHA);
    await h.finishRead(h.startRead(ALPHA));
    h.mine(BETA, vetoTx('theirs', packet, GUARDIAN));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('revoked');
    h.mine(ALPHA, sendTx('again', h.fx.forth, [{ to: TO, amount: 10n }]));
    await rounds(h, 12);
    vetoed(h, packet);
    expect([...ofKind(h, 'lift'), ...ofKind(h, 'attest')]).toEqual([]);
    h.mine(BETA, liftTx('lift', packet));
    await rounds(h, 14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });
});

describe('a live packet that the guardian vetoes', () => {
  it.each([false, true])(
    'is neither attested nor lifted by us until `Lifted` is seen (a start between: %s)',
    async (crash) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      h.mine(BETA, vetoTx('veto', packet, GUARDIAN));
      await h.poll(BETA);
      vetoed(h, packet);
      expect([...h.state.outbox.values()].flatMap((e) => (e.state === 'failed' ? [] : e.packets))).toEqual([]);
      await h.assertRestores();
      if (crash) {
        await h.crash();
        await h.readLanes();
      }
      await rounds(h, 12);
      vetoed(h, packet);
      expect(h.signed).toEqual([]);
      expect(ofKind(h, 'lift')).toEqual([]);
      h.mine(BETA, liftTx('lift', packet));
      await h.poll(BETA);
      expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', hold: null });
      await rounds(h, 14);
      expect(h.recordOf(packet.key)?.state).toBe('settled');
      expect(h.state.reservations.size).toBe(0);
      await h.assertRestores();
    },
  );

  it('before it is cleared: no verdict reserves anything for it', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 6n;
    const packet = await send(h);
    await h.poll(ALPHA);
    h.mine(BETA, vetoTx('veto', packet, GUARDIAN));
    await rounds(h, 12);
    vetoed(h, packet);
    expect(h.state.reservations.size).toBe(0);
  });

  it('after it was attested: we do not carry it over', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    for (let i = 0; i < 4 && h.recordOf(packet.key)?.state !== 'attested'; i++) {
      await actWithoutExecution(h);
      h.mine(BETA);
      await h.poll(BETA);
    }
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    h.effects = [];
    h.mine(BETA, vetoTx('veto', packet, GUARDIAN));
    await h.poll(BETA);
    vetoed(h, packet);
    expect([...h.state.outbox.values()].filter((e) => e.kind === 'execute' && e.state !== 'failed')).toEqual([]);
  });

  it('before its source is read: the veto is kept, also over a start, and undone with its block', async () => {
    for (const undone of [false, true]) {
      const h = await Harness.start();
      const packet = await send(h);
      h.mine(BETA);
      h.mine(BETA, vetoTx('veto', packet, GUARDIAN));
      await h.poll(BETA);
      await h.assertRestores();
      await h.crash();
      await h.readLanes();
      if (undone) h.chain(BETA).reorg(1, () => false);
      await rounds(h, 14);
      if (undone) expect(h.recordOf(packet.key)?.state).toBe('settled');
      else vetoed(h, packet);
      expect(h.state.early.size).toBe(0);
    }
  });

  it('a veto that its chain takes back holds the packet no more', async () => {
    const h = await Harness.start();
    h.chain(BETA).finalityDepth = 8n;
    const packet = await cleared(h);
    h.mine(BETA, vetoTx('veto', packet, GUARDIAN));
    await h.poll(BETA);
    vetoed(h, packet);
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', hold: null });
    await look(h, 2);
    await rounds(h, 20);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('a tombstone of another header, or on the wrong chain, is none of this packet', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    h.effects = [];
    h.mine(ALPHA, vetoTx('elsewhere', packet, GUARDIAN));
    const other = { ...packet, encoded: `0x02${packet.encoded.slice(4)}` as const };
    h.mine(BETA, vetoTx('other', other, GUARDIAN));
    await h.poll(ALPHA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });
});

/** Acts on all but deliveries. */
async function actWithoutExecution(h: Harness): Promise<void> {
  while (h.effects.length > 0) {
    const effect = h.effects[0];
    const entry = effect && 'entry' in effect ? h.state.outbox.get(effect.entry) : undefined;
    if (entry?.kind === 'execute') h.effects.shift();
    else await h.actOnce(0);
  }
}
