import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../core/outbox.ts';
import { actWithoutNetwork, cleared, entryOf, letGo, newest, preparing, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { assertSendingRecord } from '../pipeline/testing/invariants.ts';
import { ALPHA } from '../pipeline/testing/params.ts';

const ofKind = (h: Harness, kind: OutboxEntry['kind']) => [...h.state.outbox.values()].filter((e) => e.kind === kind);

describe('an account of which as many transactions are out as may be', () => {
  it('sends a revocation all the same: it races with whoever may commit', async () => {
    const h = await Harness.start({ roles: ['attest'], chain: { maxUnmined: 1, replaceAfterMs: 3_600_000 } });
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const attest = entryOf(h, packet.key);
    expect(attest.state).toBe('sent');
    const depth = Number(h.chain(ALPHA).head.height - (h.recordOf(packet.key)?.source.height ?? 0n)) + 1;
    h.chain(ALPHA).reorg(depth, () => false);
    for (let i = 0; i < depth + 1; i++) h.mine(ALPHA);
    await h.finishRead(h.startRead(ALPHA));
    await actWithoutNetwork(h);
    expect(newest(h, attest.id)).toMatchObject({ state: 'sent', cancelled: true });
    expect(ofKind(h, 'revoke')).toMatchObject([{ state: 'sent' }]);
    assertSendingRecord(h);
  });
});

it('what is out is replaced before what is older and was never sent is prepared: nonces are mined in order', async () => {
  const h = await Harness.start();
  const first = await cleared(h);
  await actWithoutNetwork(h);
  const second = await send(h, 'second');
  let older = await preparing(h);
  while (!older.packets.includes(second.key)) {
    await letGo(h, older);
    older = await preparing(h);
  }
  for (let i = 0; i < 20 && h.recordOf(first.key)?.state !== 'attested'; i++) await h.round();
  const none = { cancelled: false, dropped: [], why: 'unavailable', reason: 'a: no answer' } as const;
  await h.tell({ type: 'transactionEmpty', atMs: h.nowMs, entry: older.id, ...none });
  const out = await preparing(h);
  expect(out).toMatchObject({ kind: 'execute', packets: [first.key] });
  await letGo(h, out);
  h.nowMs += 61_000;
  const unseen = { receipt: null, reason: null, accountNonce: out.nonce ?? 0 };
  await h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry: out.id, ...unseen });
  expect(newest(h, older.id)).toMatchObject({ state: 'waiting', nonce: null });
  expect(newest(h, out.id)).toMatchObject({ state: 'preparing', nonce: out.nonce });
  expect(older.id < out.id).toBe(true);
});
