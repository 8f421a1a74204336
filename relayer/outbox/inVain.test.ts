/** A transaction that reverts for good costs gas with every try: how often, and who is told. */
import { describe, expect, it } from 'vitest';
import type { PacketRecord } from '../core/state.ts';
import { actUntil, cleared, entryOf, look } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import type { Encoded } from '../pipeline/testing/packets.ts';
import { BETA } from '../pipeline/testing/params.ts';
import { HOPELESS_RETRY_MS, MAX_HOURLY_PAID, pauses } from './retry.ts';

describe('what reverts on chain again and again, though it does not when it is simulated', () => {
  /** Sends what is due, has it mined without success, and gives the pause until the next try. */
  async function inVain(h: Harness, packet: Encoded, nonce: number): Promise<number> {
    await actUntil(h, 'broadcast');
    const { id, transactions } = entryOf(h, packet.key);
    h.effects = [];
    const { height, hash } = h.chain(BETA).head;
    const receipt = { height, hash, txHash: transactions[0]?.hash ?? '0x', ok: false } as const;
    h.chain(BETA).head.after.nextNonce = nonce;
    const said = { entry: id, receipt, reason: 'Bad()', accountNonce: nonce };
    await h.tell({ type: 'transactionChecked', atMs: h.nowMs, ...said });
    return (h.recordOf(packet.key)?.retryAtMs ?? 0) - h.nowMs;
  }
  async function due(h: Harness, pauseMs: number): Promise<void> {
    h.nowMs += pauseMs;
    await h.readLanes();
    await look(h, 2);
  }

  it('costs one transaction a day after eight at the longest pause, with one alarm, until a person asks for it', async () => {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await cleared(h);
    const waited: number[] = [];
    for (let nonce = 1; nonce <= 21; nonce++) {
      const pauseMs = await inVain(h, packet, nonce);
      waited.push(pauseMs);
      if (nonce < 21) await due(h, pauseMs);
    }
    expect(waited.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, i) => 2 ** i * 1_000));
    expect(waited.slice(12, 19)).toEqual(Array.from({ length: 7 }, () => 3_600_000));
    expect(waited.slice(19)).toEqual([HOPELESS_RETRY_MS, HOPELESS_RETRY_MS]);
    expect(h.history('alarm').map(({ alarm }) => alarm)).toEqual(['paid_in_vain']);
    expect(h.history('alarm')[0]).toMatchObject({
      guid: packet.guid,
      state: 'cleared',
      times: MAX_HOURLY_PAID,
      saw: expect.stringContaining('Bad()'),
      wanted: expect.stringContaining('packet retry'),
    });
    expect(h.recordOf(packet.key)).toMatchObject({ hold: { cause: 'attestation_ineffective', kind: 'INDETERMINATE' } });
    const record = h.recordOf(packet.key) as PacketRecord;
    expect([0, 80_000_000, HOPELESS_RETRY_MS].map((ms) => pauses(record, h.nowMs + ms))).toEqual([true, true, false]);
    expect(pauses(record, h.nowMs - 1)).toBe(false);
    await h.assertRestores();
    await h.tell({ type: 'retryAsked', atMs: h.nowMs, packet: packet.key, by: 'ann' });
    expect(h.recordOf(packet.key)).toMatchObject({ attempts: 0, retryAtMs: null });
    expect(h.recordOf(packet.key)?.inVain).toBeUndefined();
    expect(await inVain(h, packet, 22)).toBe(1_000);
  });
});
