import { describe, expect, it } from 'vitest';
import type { EntryId } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { assertInvariants, assertSendingRecord } from '../pipeline/testing/invariants.ts';
import { BETA } from '../pipeline/testing/params.ts';

const account = (h: Harness) => h.params.chains.get(BETA)?.sender ?? '0x';
const recordOf = (h: Harness) => h.state.accounts.get(`${BETA}/${account(h)}`);
const alarms = (h: Harness) => h.history('alarm').map(({ alarm }) => alarm);
const says = (h: Harness, nextNonce: number) => {
  h.chain(BETA).head.after.nextNonce = nextNonce;
};
const read = (h: Harness, nextNonce: number) =>
  h.tell({ type: 'accountRead', atMs: h.nowMs, chain: BETA, account: account(h), nextNonce });
const resume = (h: Harness) =>
  h.tell({ type: 'accountResumed', atMs: h.nowMs, chain: BETA, account: account(h), by: 'ann', reason: 'it was me' });
const checked = (h: Harness, entry: EntryId, accountNonce: number) =>
  h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry, receipt: null, reason: null, accountNonce });
const fills = (h: Harness): OutboxEntry[] => {
  const put = h.writes.flatMap((w) => (w.op === 'put' && w.table === 'outbox' ? [w.value as OutboxEntry] : []));
  const ids = new Set(put.filter(({ kind }) => kind === 'fill').map(({ id }) => id));
  return [...ids].map((id) => newest(h, id));
};

/** Somebody else used the nonces below this one, a person said go on, and an attestation is out above them. */
async function above(below: number) {
  const h = await Harness.start({ chain: { replaceAfterMs: 3_600_000 } });
  const packet = await cleared(h);
  says(h, below);
  await read(h, below);
  await resume(h);
  await actUntil(h, 'broadcast');
  const { id } = entryOf(h, packet.key);
  expect(newest(h, id)).toMatchObject({ state: 'sent', nonce: below });
  return { h, packet, id };
}

describe('a nonce below ours that nobody uses any more', () => {
  it('is spent on nothing, so that what is out above it is mined; one alarm tells it', async () => {
    const { h, packet } = await above(1);
    says(h, 0);
    for (let i = 0; i < 20; i++) {
      h.nowMs += 9_000;
      await h.round();
    }
    expect(fills(h)).toMatchObject([{ nonce: 0, cancelled: true, packets: [] }]);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(alarms(h).filter((alarm) => alarm === 'nonce_gap')).toHaveLength(1);
    assertInvariants(h);
    assertSendingRecord(h);
    await h.assertRestores();
  });

  it('survives a start between its intention and its bytes', async () => {
    const { h, packet, id } = await above(1);
    says(h, 0);
    await checked(h, id, 0);
    h.nowMs += 61_000;
    await checked(h, id, 0);
    expect(fills(h)).toMatchObject([{ state: 'preparing', nonce: 0 }]);
    await h.crash();
    expect(newest(h, fills(h)[0]?.id as EntryId)).toMatchObject({ nonce: 0 });
    await h.readLanes();
    await h.round(24);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    assertSendingRecord(h);
  });

  it('is told from a provider set that lags, which says another nonce soon', async () => {
    const { h, id } = await above(2);
    await checked(h, id, 0);
    h.nowMs += 40_000;
    await checked(h, id, 1);
    h.nowMs += 40_000;
    await checked(h, id, 2);
    await checked(h, id, 0);
    h.nowMs += 40_000;
    await checked(h, id, 0);
    expect(fills(h)).toEqual([]);
  });

  it('seen on a clock that has been set back is watched anew, and filled after as long as any', async () => {
    const { h, id } = await above(1);
    says(h, 0);
    h.nowMs += 600_000;
    await checked(h, id, 0);
    h.nowMs -= 600_000;
    await checked(h, id, 0);
    expect(fills(h)).toEqual([]);
    h.nowMs += 61_000;
    await checked(h, id, 0);
    expect(fills(h)).toMatchObject([{ nonce: 0 }]);
  });

  it('that somebody uses in the end stops nothing', async () => {
    const { h, id } = await above(1);
    says(h, 0);
    await checked(h, id, 0);
    h.nowMs += 61_000;
    await checked(h, id, 0);
    await actWithoutNetwork(h);
    const [fill] = fills(h);
    expect(fill).toMatchObject({ state: 'sent', nonce: 0 });
    for (let i = 0; i < 2; i++) {
      h.nowMs += 10_000;
      await checked(h, fill?.id as EntryId, 1);
    }
    expect(fills(h)).toMatchObject([{ state: 'failed' }]);
    expect(recordOf(h)?.stopped ?? null).toBeNull();
  });

  it('is filled at once after a person has said go on, and no nonce of ours is given again', async () => {
    const { h, packet, id } = await above(3);
    await actWithoutNetwork(h);
    says(h, 9);
    await read(h, 9);
    expect(recordOf(h)?.stopped).toBeTruthy();
    says(h, 0);
    await resume(h);
    await actUntil(h, 'readAccount');
    await h.actOnce(0);
    expect(fills(h).map(({ nonce }) => nonce)).toEqual([0, 1, 2]);
    expect(recordOf(h)?.nextNonce).toBe(4);
    expect(newest(h, id).nonce).toBe(3);
    const later = await send(h, 'later');
    h.nowMs += 6_000;
    await h.round(30);
    expect([packet, later].map(({ key }) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
    assertSendingRecord(h);
  });
});

describe('a journal that was put back', () => {
  it('gives no nonce again that bytes of ours in it have, mined or not', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    expect(entryOf(h, packet.key)).toMatchObject({ state: 'sent', nonce: 0 });
    await h.putBack(h.copyDisk());
    await h.readLanes();
    const later = await send(h, 'later');
    await look(h, 4);
    h.nowMs = h.state.restored.get('current')?.untilMs ?? 0;
    for (let i = 0; i < 30; i++) {
      await h.readLanes();
      await h.round();
      assertInvariants(h);
    }
    expect([packet, later].map(({ key }) => h.recordOf(key)?.state)).toEqual(['settled', 'settled']);
    assertSendingRecord(h);
  });
});
