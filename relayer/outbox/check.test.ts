/** A clock that was ahead and has been set back keeps nothing that is out waiting for as long as it was ahead. */
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import { actWithoutNetwork, cleared, entryOf, newest } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { BETA } from '../pipeline/testing/params.ts';

const DAY_MS = 86_400_000;

/** An attestation is out, signed on a clock that was a day ahead. */
async function out() {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actWithoutNetwork(h);
  const { id } = entryOf(h, packet.key);
  expect(newest(h, id).state).toBe('sent');
  return { h, id };
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
