import { describe, expect, it } from 'vitest';
import { actWithoutNetwork, cleared, entryOf, look, newest, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { address, BETA } from '../pipeline/testing/params.ts';

const types = (h: Harness) => h.effects.map(({ type }) => type);

/** An attestation is out and not mined. */
async function out() {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actWithoutNetwork(h);
  const { id } = entryOf(h, packet.key);
  expect(newest(h, id).state).toBe('sent');
  return { h, packet, id };
}

describe('after a start', () => {
  it('what is out is sent again', async () => {
    const { h } = await out();
    await h.crash();
    expect(types(h)).toContain('broadcast');
  });

  it('what an account had out that is ours no more is given up, and its packets are free for the new one', async () => {
    const { h, packet, id } = await out();
    const chain = h.params.chains.get(BETA);
    if (!chain) throw new Error('saw no chain, wanted the destination');
    const chains = new Map(h.params.chains).set(BETA, { ...chain, sender: address(0xabc) });
    await h.crash({ ...h.params, chains });
    expect(newest(h, id)).toMatchObject({ state: 'failed', note: expect.stringContaining('not ours any more') });
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', entry: null });
    expect(types(h)).not.toContain('broadcast');
  });

  it('bytes of an account that is stopped are not sent again', async () => {
    const { h, id } = await out();
    const later = await send(h, 'later');
    await look(h, 5);
    await actWithoutNetwork(h);
    const second = entryOf(h, later.key).id;
    for (const waitedMs of [0, 10_000]) {
      h.nowMs += waitedMs;
      const seen = { receipt: null, reason: null, accountNonce: 9 };
      await h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry: id, ...seen });
    }
    expect(newest(h, id).state).toBe('failed');
    expect(newest(h, second).state).toBe('sent');
    await h.crash();
    expect(types(h)).not.toContain('broadcast');
  });
});
