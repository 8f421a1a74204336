import { describe, expect, it } from 'vitest';
import { allGates } from '../gates/gates.ts';
import { actUntil, cleared, entryOf, look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { ALPHA, BETA } from './testing/params.ts';
import { factsTx, originOf } from './testing/transactions.ts';

const unreadable = (h: Harness) =>
  h.tell({ type: 'chainUnreadable', atMs: h.nowMs, chain: BETA, cause: 'chain_unreadable', detail: '1 of 3 answered' });

describe('the operator is told why nothing moves', () => {
  it('a transaction that no provider takes shows on each of its packets, and goes when it is mined', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actUntil(h, 'broadcast');
    const { id } = entryOf(h, packet.key);
    await h.tell({ type: 'broadcastRefused', atMs: h.nowMs, entry: id, why: 'refused', reason: 'alpha: no room' });
    expect(h.recordOf(packet.key)?.hold).toMatchObject({ cause: 'sending_failing', saw: 'alpha: no room' });
    expect(entryOf(h, packet.key)).toMatchObject({ state: 'sent', note: 'alpha: no room' });
    await h.round(12);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'settled', hold: null });
  });

  it('a chain that stays unreadable shows its age, and on the packets that wait for it; one failed poll does not', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    await h.poll(ALPHA);
    const since = h.nowMs;
    await unreadable(h);
    expect(h.recordOf(packet.key)?.hold?.cause).not.toBe('chain_unreadable');
    h.nowMs += 12_000;
    await unreadable(h);
    expect(h.state.troubles.get(BETA)).toMatchObject({ cause: 'chain_unreadable', sinceMs: since });
    expect(h.recordOf(packet.key)?.hold).toMatchObject({ cause: 'chain_unreadable', kind: 'INDETERMINATE' });
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('what a fresh pass may release is never set aside, whatever a gate would have', async () => {
    let refuse = true;
    const provenance: typeof allGates.provenance = (...args) => {
      const result = allGates.provenance(...args);
      const doubt = { cause: 'chain_unreadable', outcome: 'quarantine', saw: 'doubt', wanted: 'none' } as const;
      return refuse ? { gate: 'provenance', pass: false, ...doubt } : result;
    };
    const h = await Harness.start({}, { ...allGates, provenance });
    const packet = await send(h);
    await look(h, 6);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'chain_unreadable' } });
    refuse = false;
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });
});

it('a violation on a packet is not covered up by what becomes of a transaction that still carries it', async () => {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actUntil(h, 'broadcast');
  const { id } = entryOf(h, packet.key);
  const { payloadHash } = packet;
  h.mine(BETA, factsTx('nilify', [{ kind: 'packetNilified', ...originOf(h.fx.forth, 1n), payloadHash }]));
  await h.poll(BETA);
  await h.tell({ type: 'broadcastRefused', atMs: h.nowMs, entry: id, why: 'refused', reason: 'alpha: no room' });
  expect(h.recordOf(packet.key)).toMatchObject({
    state: 'quarantined',
    hold: { cause: 'nilified', kind: 'VIOLATION' },
  });
});
