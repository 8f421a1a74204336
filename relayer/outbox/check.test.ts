/** A clock that was ahead and has been set back keeps nothing that is out waiting for as long as it was ahead. */
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import { actWithoutNetwork, cleared, entryOf, newest } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { type Encoded, hashOf } from '../pipeline/testing/packets.ts';
import { BETA, RECEIVE_LIBRARY } from '../pipeline/testing/params.ts';
import { placeOf, verifiedFact } from '../pipeline/testing/transactions.ts';
import type { Tx } from '../pipeline/testing/world.ts';

/** Another node of ours attests. */
const attestedByAnother = (h: Harness, packet: Encoded): Tx => ({
  hash: hashOf(`attest ${packet.key}`),
  run: (ledger) => {
    ledger.attested.add(placeOf(packet.key, RECEIVE_LIBRARY));
    return [verifiedFact(h.fx.forth, 1n, packet, h.params.chains.get(BETA)?.dvn ?? '0x', 5n, RECEIVE_LIBRARY)];
  },
});

const DAY_MS = 86_400_000;

/** An attestation is out, signed on a clock that was a day ahead. */
async function out() {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actWithoutNetwork(h);
  const { id } = entryOf(h, packet.key);
  expect(newest(h, id).state).toBe('sent');
  return { h, id, packet };
}
const checked = (h: Harness, entry: EntryId, accountNonce: number) =>
  h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry, receipt: null, reason: null, accountNonce });

describe('what is out while the clock is set back', () => {
  it('is replaced at its nonce: how long nobody has mined it is not known', async () => {
    const { h, id } = await out();
    const nonce = newest(h, id).nonce ?? -1;
    await checked(h, id, nonce);
    expect(newest(h, id).state).toBe('sent');
    h.nowMs -= DAY_MS;
    await checked(h, id, nonce);
    expect(newest(h, id)).toMatchObject({ nonce });
    expect(newest(h, id).state).not.toBe('sent');
  });

  it('is not taken for outrun by a stranger any sooner, nor a day later', async () => {
    const { h, id } = await out();
    const { account, nonce } = newest(h, id);
    const used = (nonce ?? -1) + 1;
    const stopped = () => h.state.accounts.get(accountKey(BETA, account))?.stopped ?? null;
    await checked(h, id, used);
    h.nowMs -= DAY_MS;
    await checked(h, id, used);
    h.nowMs += 9_999;
    await checked(h, id, used);
    expect(stopped()).toBeNull();
    h.nowMs += 1;
    await checked(h, id, used);
    expect(stopped()).not.toBeNull();
  });
});

describe('what is out, and of which others have done all', () => {
  /** Another node of our DVN attests the packet while ours is not mined. */
  async function overtaken() {
    const { h, id, packet } = await out();
    h.mine(BETA, attestedByAnother(h, packet));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('attested');
    h.effects = [];
    return { h, id, key: packet.key, nonce: newest(h, id).nonce ?? -1 };
  }
  const offered = (h: Harness) => h.effects.filter(({ type }) => type === 'broadcast');

  it('is offered no more, not even after a start: it would cost gas once more', async () => {
    const { h, id, nonce } = await overtaken();
    await checked(h, id, nonce);
    expect([newest(h, id).state, offered(h)]).toEqual(['sent', []]);
    await h.crash();
    expect(offered(h)).toEqual([]);
  });

  it('spends its nonce on nothing once it is stuck, and its packets go on without it', async () => {
    const { h, id, key, nonce } = await overtaken();
    h.nowMs += 60_000;
    await checked(h, id, nonce);
    expect(newest(h, id)).toMatchObject({ cancelled: true, packets: [], nonce });
    expect(h.recordOf(key)).toMatchObject({ state: 'attested', attempts: 0, hold: null });
    expect(h.recordOf(key)?.entry).not.toBe(id);
  });

  it('is offered again when a reorg takes the others’ work back', async () => {
    const { h, id, nonce } = await overtaken();
    h.chain(BETA).reorg(1, () => false);
    h.mine(BETA);
    await h.poll(BETA);
    await h.poll(BETA);
    h.effects = [];
    await checked(h, id, nonce);
    expect(offered(h)).toMatchObject([{ entry: id }]);
  });
});
