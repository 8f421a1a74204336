import { describe, expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import type { ChainName, PacketKey } from '../core/ids.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, type Send, sendTx, verifiedFact } from './testing/transactions.ts';

const TO = address(0xbe);

async function send(h: Harness, sends: readonly Send[], lane = h.fx.forth, name = 'send'): Promise<Encoded[]> {
  const sent: Encoded[] = [];
  h.mine(
    lane.from.chain,
    sendTx(name, lane, sends, (p) => sent.push(p)),
  );
  return sent;
}

const only = (packets: readonly Encoded[]): Encoded => {
  const [packet] = packets;
  if (!packet) throw new Error('saw no packet, wanted one');
  return packet;
};

const held = (h: Harness, key: PacketKey) => {
  const record = h.recordOf(key);
  return [record?.state, record?.hold?.cause];
};

const causes = (h: Harness) => [...h.state.halts.values()].map((halt) => [halt.cause, halt.scope.kind]);

const settle = (h: Harness, times = 12) => h.round(times);

describe('provenance: the receipt shows that the amount was locked or burned', () => {
  it.each<[string, readonly Send[]]>([
    ['OFTSent is missing', [{ to: TO, amount: 10n, oftSent: null }]],
    ['OFTSent says less', [{ to: TO, amount: 10n, oftSent: 9n }]],
    ['OFTSent says more', [{ to: TO, amount: 10n, oftSent: 11n }]],
    ['nothing was transferred', [{ to: TO, amount: 10n, moved: 0n }]],
    ['the token took a fee on transfer', [{ to: TO, amount: 10n, moved: 9n }]],
    [
      'two sends share one Transfer',
      [
        { to: TO, amount: 10n },
        { to: TO, amount: 10n, moved: 0n },
      ],
    ],
  ])('%s: quarantined, never signed', async (_, sends) => {
    const h = await Harness.start();
    const sent = await send(h, sends);
    await settle(h);
    const holds = sent.map((p) => held(h, p.key));
    expect(holds.at(-1)).toEqual(['quarantined', 'provenance_mismatch']);
    const mismatched = sent.filter((p) => held(h, p.key)[1] === 'provenance_mismatch').map((p) => p.payloadHash);
    expect(h.signed.filter((s) => (mismatched as string[]).includes(s.payloadHash))).toEqual([]);
    await h.assertRestores();
  });

  it('several sends that each moved their amount pass in one transaction', async () => {
    const h = await Harness.start();
    const sent = await send(h, [
      { to: TO, amount: 10n },
      { to: TO, amount: 20n },
    ]);
    await settle(h);
    expect(sent.map((p) => h.recordOf(p.key)?.state)).toEqual(['settled', 'settled']);
  });

  it('an unlock to the escrow itself in the same transaction is no lock', async () => {
    const h = await Harness.start();
    const { token, oapp, rate } = h.fx.forth.from;
    const fake = sendTx('fake', h.fx.forth, [{ to: TO, amount: 10n, moved: 0n }]);
    const self = { kind: 'tokenTransfer' as const, token, from: oapp, to: oapp, amount: (10n * rate) as never };
    h.mine(ALPHA, { ...fake, run: (ledger, now) => [self, ...(fake.run(ledger, now) ?? [])] });
    await settle(h);
    expect([...h.state.packets.values()].map((r) => held(h, r.key))).toEqual([['quarantined', 'provenance_mismatch']]);
  });

  it("a nonce above the source's outboundNonce is a violation (KelpDAO 2026)", async () => {
    const h = await Harness.start();
    const [packet] = await send(h, [{ to: TO, amount: 10n }]);
    h.chain(ALPHA).head.after.sent.clear();
    await settle(h, 6);
    expect(packet && held(h, packet.key)).toEqual(['quarantined', 'nonce_beyond_source']);
    expect(h.signed).toEqual([]);
  });

  it('an unread outboundNonce holds', async () => {
    const h = await Harness.start();
    const packet = only(await send(h, [{ to: TO, amount: 10n }]));
    for (let i = 0; i < 5; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      await h.poll(ALPHA, { look: (look) => ({ ...look, outboundNonces: new Map() }) });
      await h.poll(BETA);
    }
    expect(held(h, packet.key)).toEqual(['final', 'chain_unreadable']);
  });
});

describe('integrity: what is no packet of a lane is refused for good, and never signed', () => {
  const cases: readonly (readonly [string, Partial<Send>, string])[] = [
    ['a wrong GUID', { guid: hashOf('wrong') }, 'guid_mismatch'],
    ['version 2', { version: 2 }, 'malformed_packet'],
    ['version 0', { version: 0 }, 'malformed_packet'],
    ['a dirty receiver', { receiver: `0x01${'00'.repeat(11)}${address(0xb1).slice(2)}` }, 'dirty_receiver'],
    ['an unknown receiver', { receiver: `0x${'00'.repeat(12)}${address(0xeee).slice(2)}` }, 'unknown_peer'],
    ['an unknown destination', { dstEid: 999 }, 'unknown_peer'],
    ['a message of 39 bytes', { message: `0x${'00'.repeat(39)}` }, 'malformed_packet'],
    ['no message', { message: '0x' }, 'malformed_packet'],
  ];
  it.each(cases)('%s', async (_, change, cause) => {
    const h = await Harness.start();
    const assigned = [h.params.chains.get(ALPHA)?.dvn ?? '0x'] as const;
    await send(h, [{ to: TO, amount: 10n, assigned, ...change }]);
    await settle(h, 6);
    const refused = h.history('transition').filter((t) => t.to === 'refused');
    expect(refused.map((t) => t.cause)).toEqual([cause]);
    expect(h.signed).toEqual([]);
    expect(h.state.packets.size).toBe(0);
    await h.assertRestores();
  });

  it("somebody else's packet, not paid to us, is none of our business", async () => {
    const h = await Harness.start();
    await send(h, [{ to: TO, amount: 10n, sender: `0x${'00'.repeat(12)}${address(0xabc).slice(2)}` }]);
    await settle(h, 4);
    expect(h.history('transition')).toEqual([]);
  });

  it('a stranger who pays our DVN is refused as an unknown lane', async () => {
    const h = await Harness.start();
    const assigned = [h.params.chains.get(ALPHA)?.dvn ?? '0x'] as const;
    const stranger = `0x${'00'.repeat(12)}${address(0xabc).slice(2)}` as const;
    await send(h, [{ to: TO, amount: 10n, assigned, sender: stranger, receiver: stranger }]);
    await settle(h, 4);
    expect(h.history('transition').map((t) => t.cause)).toEqual(['unknown_lane']);
    expect(h.state.halts.size).toBe(0);
  });
});

describe('a consumption without its own authorization halts the attester set', () => {
  async function forged(h: Harness, name: string, change: Partial<ReturnType<typeof deliveryOf>>): Promise<Encoded> {
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    for (const chain of [ALPHA, BETA]) await h.poll(chain);
    h.mine(BETA, deliverTx(name, h.fx.forth, { ...deliveryOf(real), ...change }));
    return real;
  }

  it.each<[string, Partial<ReturnType<typeof deliveryOf>> & { dust?: bigint }]>([
    ['another guid', { guid: hashOf('forged') as never }],
    ['another amount', { amount: 51n }],
    ['another beneficiary', { to: address(0xbad) }],
    ['dust', { dust: 1n }],
  ])('%s', async (name, change) => {
    const h = await Harness.start({ roles: [] });
    await forged(h, name, change);
    await settle(h, 4);
    expect(causes(h)).toContainEqual(['unmatched_consumption', 'attesterSet']);
    const later = only(await send(h, [{ to: TO, amount: 1n }], h.fx.forth, 'later'));
    await settle(h, 6);
    expect(held(h, later.key)).toEqual(['quarantined', 'lane_halted']);
    await h.assertRestores();
  });

  it('another source eid, which no lane has, halts the book', async () => {
    const h = await Harness.start({ roles: [] });
    await forged(h, 'eid', { srcEid: 103 });
    await settle(h, 4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'book']]);
  });

  it('each authorization is used once: a replayed consumption halts, also after settlement', async () => {
    const h = await Harness.start();
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    await settle(h);
    expect(h.recordOf(real.key)?.state).toBe('settled');
    expect(h.state.packets.size).toBe(0);
    h.mine(BETA, deliverTx('replay', h.fx.forth, deliveryOf(real)));
    await settle(h, 4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'attesterSet']]);
    expect([...h.state.halts.values()].map((x) => x.evidence.refs.length)).toEqual([1]);
  });

  it('two consumptions of one authorization in one block: one is unmatched', async () => {
    const h = await Harness.start({ roles: [] });
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    await settle(h, 4);
    const d = deliveryOf(real);
    h.mine(BETA, deliverTx('one', h.fx.forth, d), deliverTx('two', h.fx.forth, d));
    await settle(h, 4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'attesterSet']]);
    expect(h.state.halts.size).toBe(1);
  });

  it('a delivery before finality of what we never attested is a violation where we are required', async () => {
    const h = await Harness.start({ roles: [] });
    h.chain(ALPHA).finalityDepth = 50n;
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(real)));
    await settle(h, 4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'attesterSet']]);
  });

  it.each([
    ['holds the book by a cap of nothing', shared(0n), 'consumption_pending'],
    ['counts against the margin without a cap', null, 'insufficient_margin'],
  ])('where we are not required it only %s, until its authorization is final', async (_, pendingCap, cause) => {
    const h = await Harness.start({ roles: ['attest'], policy: { pendingCap } });
    await h.readLanes({ requiresUs: false });
    h.chain(ALPHA).finalityDepth = 20n;
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(real)));
    await settle(h, 3);
    const burn = only(await send(h, [{ to: TO, amount: 10n }], h.fx.back, 'burn'));
    await settle(h, 6);
    expect(held(h, burn.key)).toEqual(['final', cause]);
    expect(h.recordOf(real.key)?.state).toBe('delivered');
    await settle(h, 20);
    expect(causes(h)).toEqual([]);
    expect(h.recordOf(real.key)?.state).toBe('settled');
    expect(h.signed.length).toBe(1);
  });

  it('one that we attested, and whose source is not final again, holds the book and halts nothing', async () => {
    const h = await Harness.start({ roles: [] });
    h.chain(ALPHA).finalityDepth = 50n;
    const real = only(await send(h, [{ to: TO, amount: 50n }]));
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    for (const chain of [ALPHA, BETA]) await h.poll(chain);
    h.mine(BETA, factsTx('verify', [verifiedFact(h.fx.forth, 1n, real, dvn)]));
    h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(real)));
    await settle(h, 4);
    expect(causes(h)).toEqual([]);
    const other = only(await send(h, [{ to: TO, amount: 5n }], h.fx.back, 'burn'));
    await settle(h, 5);
    expect(held(h, other.key)).toEqual(['final', 'consumption_pending']);
  });
});

describe('exactness: theft and mints by an administrator halt the book at the look that shows them', () => {
  const crimes: readonly (readonly [string, ChainName, bigint, string])[] = [
    ['one unit stolen from the escrow', ALPHA, -1n, 'escrow_shortfall'],
    ['one unit minted by an administrator', BETA, 1n, 'supply_excess'],
  ];
  it.each(crimes)('%s', async (_, chain, change, cause) => {
    const h = await Harness.start();
    await send(h, [{ to: TO, amount: 50n }]);
    await settle(h);
    h.mine(chain, factsTx('crime', [], change));
    await h.poll(chain);
    expect(causes(h)).toEqual([[cause, 'book']]);
    const later = only(await send(h, [{ to: TO, amount: 1n }], h.fx.forth, 'later'));
    await settle(h, 6);
    expect(held(h, later.key)).toEqual(['quarantined', 'lane_halted']);
    await h.assertRestores();
  });

  it('a halt does not lift when the balance recovers', async () => {
    const h = await Harness.start();
    await send(h, [{ to: TO, amount: 50n }]);
    await settle(h);
    h.mine(ALPHA, factsTx('crime', [], -1n));
    await h.poll(ALPHA);
    h.mine(ALPHA, factsTx('donation', [], 1n));
    await settle(h, 6);
    expect(causes(h)).toEqual([['escrow_shortfall', 'book']]);
  });

  it('a stale look does not relay, but still convicts', async () => {
    const h = await Harness.start();
    await send(h, [{ to: TO, amount: 50n }]);
    await settle(h);
    h.mine(ALPHA, factsTx('crime', [], -1n));
    h.nowMs += 3_600_000;
    await h.poll(ALPHA);
    expect(h.state.troubles.get(ALPHA)?.cause).toBe('chain_stale');
    expect(causes(h)).toEqual([['escrow_shortfall', 'book']]);
  });

  it('a look without a balance judges nothing and holds the book', async () => {
    const h = await Harness.start();
    const packet = only(await send(h, [{ to: TO, amount: 50n }]));
    for (let i = 0; i < 5; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      await h.poll(ALPHA, { look: (look) => ({ ...look, balances: new Map() }) });
      await h.poll(BETA);
    }
    expect(h.recordOf(packet.key)?.state).toBe('final');
    expect(h.state.troubles.get(ALPHA)?.cause).toBe('chain_unreadable');
  });
});

describe('margin', () => {
  it('a packet that the collateral does not carry waits, and goes when it does', async () => {
    const h = await Harness.start({ mintInitial: 30n, escrowInitial: 0n });
    const small = only(await send(h, [{ to: TO, amount: 20n }]));
    await settle(h, 6);
    expect(held(h, small.key)).toEqual(['final', 'insufficient_margin']);
    expect(h.recordOf(small.key)?.hold?.saw).toBe('escrow 20 - supply 30 - reserved 0 = -10');
    h.mine(ALPHA, sendTx('more', h.fx.forth, [{ to: TO, amount: 40n }]));
    await settle(h, 6);
    expect(held(h, small.key)[0]).not.toBe('final');
  });

  it('a lock that is not final is no collateral yet', async () => {
    const h = await Harness.start({ mintInitial: 10n });
    h.chain(ALPHA).finalityDepth = 8n;
    const small = only(await send(h, [{ to: TO, amount: 20n }]));
    await settle(h, 10);
    expect(held(h, small.key)).toEqual(['final', 'insufficient_margin']);
    await send(h, [{ to: TO, amount: 40n }], h.fx.forth, 'more');
    await settle(h, 6);
    expect(held(h, small.key)).toEqual(['final', 'insufficient_margin']);
    await settle(h, 6);
    expect(held(h, small.key)[0]).not.toBe('final');
  });

  it('two that fit alone but not together: the second waits', async () => {
    const h = await Harness.start({ mintInitial: 15n });
    const sent = await send(h, [
      { to: TO, amount: 10n },
      { to: TO, amount: 10n },
    ]);
    await settle(h, 6);
    expect(sent.map((p) => held(h, p.key)[1] ?? null)).toEqual(['insufficient_margin', 'insufficient_margin']);
    const h2 = await Harness.start({ mintInitial: 5n });
    const again = await send(h2, [
      { to: TO, amount: 10n },
      { to: TO, amount: 10n },
    ]);
    await settle(h2, 6);
    expect(again.map((p) => held(h2, p.key)[1] ?? null)).toEqual([null, 'insufficient_margin']);
  });
});
