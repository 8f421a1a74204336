/** What our own DVN attests is held against the payload record of its (path, nonce), whoever asked for it. */
import { describe, expect, it } from 'vitest';
import type { PayloadHash } from '../core/ids.ts';
import { send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { hashOf } from './testing/packets.ts';
import { ALPHA, BETA } from './testing/params.ts';
import { factsTx, verifiedFact } from './testing/transactions.ts';

const causes = (h: Harness) => [...h.state.halts.values()].map(({ cause, scope }) => [cause, scope.kind]);

async function attestAnother(h: Harness, nonce = 1n): Promise<void> {
  const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
  const payloadHash = hashOf('another') as unknown as PayloadHash;
  h.mine(BETA, factsTx('another', [verifiedFact(h.fx.forth, nonce as never, { payloadHash } as never, dvn)]));
  await h.poll(BETA);
}

describe('an attestation of our DVN that is not of the payload that was recorded', () => {
  it('is the violation equivocation: all that our attesters sign stops, and only operators release it', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 12 && h.recordOf(packet.key)?.state !== 'settled'; i++) await h.round();
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    await attestAnother(h);
    expect(causes(h)).toEqual([['equivocation', 'attesterSet']]);
    const signed = h.signed.length;
    await send(h, 'later');
    await h.round(10);
    expect(h.signed).toHaveLength(signed);
    await h.crash();
    expect(causes(h)).toEqual([['equivocation', 'attesterSet']]);
    await h.assertRestores();
  });

  it('once only, and not any more once its block is gone', async () => {
    const h = await Harness.start();
    h.chain(BETA).finalityDepth = 5n;
    await send(h);
    for (let i = 0; i < 12 && h.signed.length === 0; i++) await h.round();
    await h.round();
    await attestAnother(h);
    expect(causes(h)).toHaveLength(1);
    h.chain(BETA).reorg(1, () => false);
    await h.poll(BETA);
    expect(causes(h)).toEqual([]);
    h.mine(ALPHA);
    await h.assertRestores();
  });
});
