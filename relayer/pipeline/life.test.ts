import { describe, expect, it } from 'vitest';
import type { PacketKey } from '../core/ids.ts';
import { ledgerKey } from '../core/state.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK, OTHER_DVN } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, originOf, sendTx, USER, verifiedFact } from './testing/transactions.ts';

const TO = address(0xbe);

/** Sends one transfer forth; resolves with its packet once it is mined, not read yet. */
async function sendForth(h: Harness, amount = 100n, name = 'send'): Promise<Encoded> {
  const sent: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx(name, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p)),
  );
  const [packet] = sent;
  if (!packet) throw new Error('saw no packet, wanted one');
  return packet;
}

const stateOf = (h: Harness, key: PacketKey) => h.recordOf(key)?.state;

/** The states that a packet went through, in order. */
const statesOf = (h: Harness, key: PacketKey): unknown[] => [
  'observed',
  ...h.writes
    .flatMap((w) =>
      w.op === 'append' && w.kind === 'transition' && w.packetKey === key && 'to' in (w.body as object)
        ? [(w.body as { to: unknown }).to]
        : [],
    )
    .slice(1),
];

describe('a packet of a solvent book', () => {
  it('goes observed, final, cleared, attested, committed, delivered, settled, and its reservation ends', async () => {
    const h = await Harness.start();
    const packet = await sendForth(h);
    await h.round(12);
    expect(statesOf(h, packet.key)).toEqual([
      'observed',
      'final',
      'cleared',
      'attested',
      'committed',
      'delivered',
      'settled',
    ]);
    expect(h.state.reservations.size).toBe(0);
    expect(h.state.halts.size).toBe(0);
    expect(h.chain(BETA).head.after.holding).toBe(100n);
    expect([...h.state.outbox.values()].filter((e) => e.state === 'sent')).toEqual([]);
    await h.assertRestores();
  });

  it('goes home again: a burn unlocks', async () => {
    const h = await Harness.start();
    await sendForth(h);
    await h.round(12);
    const sent: Encoded[] = [];
    h.mine(
      BETA,
      sendTx('burn', h.fx.back, [{ to: TO, amount: 60n }], (p) => sent.push(p)),
    );
    await h.round(12);
    expect(sent.map((p) => stateOf(h, p.key))).toEqual(['settled']);
    expect(h.state.halts.size).toBe(0);
    expect(h.chain(ALPHA).head.after.holding).toBe(40n * h.fx.escrow.rate);
    await h.assertRestores();
  });

  it('does not wait for the settlement of another: ten in one batch, ten in the next', async () => {
    const h = await Harness.start();
    h.chain(BETA).finalityDepth = 64n;
    const sent: Encoded[] = [];
    for (const batch of [1, 2]) {
      const sends = Array.from({ length: 10 }, () => ({ to: TO, amount: 5n }));
      h.mine(
        ALPHA,
        sendTx(`batch ${batch}`, h.fx.forth, sends, (p) => sent.push(p)),
      );
      await h.round(8);
    }
    expect(sent.map((p) => stateOf(h, p.key))).toEqual(Array(20).fill('delivered'));
    expect(new Set(h.broadcasts.map((b) => b.entry)).size).toBe(4);
  });
});

describe('outside outcomes are followed', () => {
  async function cleared(h: Harness): Promise<Encoded> {
    const packet = await sendForth(h);
    for (let i = 0; i < 4; i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        await h.poll(name);
      }
    }
    expect(stateOf(h, packet.key)).toBe('cleared');
    return packet;
  }

  it("somebody else's execution is a delivery all the same", async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    h.mine(BETA, factsTx('foreign verify', [verifiedFact(h.fx.forth, 1n, packet, dvn)]));
    h.mine(BETA, deliverTx('foreign', h.fx.forth, deliveryOf(packet)));
    await h.poll(BETA);
    expect(stateOf(h, packet.key)).toBe('delivered');
    await h.round(6);
    expect(stateOf(h, packet.key)).toBe('settled');
    expect(h.state.halts.size).toBe(0);
  });

  it("somebody else's commit is followed: we execute what is committed", async () => {
    const h = await Harness.start({ roles: ['commit', 'execute'] });
    const packet = await sendForth(h);
    await h.round(4);
    const at = originOf(h.fx.forth, 1n);
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    h.chain(BETA).head.after.attested.add(packet.key);
    h.mine(
      BETA,
      factsTx('foreign', [
        verifiedFact(h.fx.forth, 1n, packet, dvn),
        { kind: 'packetVerified', ...at, payloadHash: packet.payloadHash },
      ]),
    );
    await h.poll(BETA);
    expect(stateOf(h, packet.key)).toBe('committed');
    await h.round(6);
    expect(stateOf(h, packet.key)).toBe('settled');
    expect(h.signed).toEqual([]);
  });

  it('the attestation of another DVN is not ours', async () => {
    const h = await Harness.start({ roles: ['execute'] });
    const packet = await sendForth(h);
    await h.round(4);
    h.mine(BETA, factsTx('foreign', [verifiedFact(h.fx.forth, 1n, packet, OTHER_DVN)]));
    await h.poll(BETA);
    expect(stateOf(h, packet.key)).toBe('cleared');
  });

  it.each(['nonceSkipped', 'packetBurnt', 'packetDelivered'] as const)(
    '%s without value: abandoned when it is final, and the reservation ends only then',
    async (kind) => {
      const h = await Harness.start({ roles: ['execute'] });
      const packet = await sendForth(h);
      await h.round(4);
      expect(h.state.reservations.has(packet.key)).toBe(true);
      const at = originOf(h.fx.forth, 1n);
      const { payloadHash } = packet;
      h.mine(BETA, factsTx('given up', [kind === 'packetBurnt' ? { kind, ...at, payloadHash } : { kind, ...at }]));
      await h.poll(BETA);
      expect(stateOf(h, packet.key)).toBe('cleared');
      expect(h.state.reservations.has(packet.key)).toBe(true);
      await h.round(4);
      expect(stateOf(h, packet.key)).toBe('abandoned');
      expect(h.state.reservations.size).toBe(0);
      expect(h.state.halts.size).toBe(0);
      await h.assertRestores();
    },
  );

  it('what was skipped is not attested any more', async () => {
    const h = await Harness.start();
    const packet = await sendForth(h);
    for (const name of [ALPHA, BETA]) await h.poll(name);
    h.mine(BETA, factsTx('skip', [{ kind: 'nonceSkipped', ...originOf(h.fx.forth, 1n) }]));
    await h.round(8);
    expect(h.signed).toEqual([]);
    expect(stateOf(h, packet.key)).toBe('abandoned');
  });

  it.each(['its payload', 'no payload'] as const)(
    'nilified with %s: quarantined, never attested again',
    async (named) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      const payloadHash = named === 'its payload' ? packet.payloadHash : (`0x${'0'.repeat(64)}` as never);
      h.mine(BETA, factsTx('nilify', [{ kind: 'packetNilified', ...originOf(h.fx.forth, 1n), payloadHash }]));
      await h.poll(BETA);
      await h.act();
      await h.round(6);
      expect(h.recordOf(packet.key)).toMatchObject({
        state: 'quarantined',
        hold: { cause: 'nilified', kind: 'VIOLATION' },
      });
      expect(h.signed).toEqual([]);
      expect(h.broadcasts).toEqual([]);
    },
  );

  it('a revocation (our attestation with zero confirmations) puts an attested packet back', async () => {
    const h = await Harness.start({ roles: ['attest'] });
    const packet = await sendForth(h);
    await h.round(6);
    expect(stateOf(h, packet.key)).toBe('attested');
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    h.mine(BETA, factsTx('revoke', [verifiedFact(h.fx.forth, 1n, packet, dvn, 0n)]));
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', attested: null });
  });
});

describe('what a user controls halts nothing', () => {
  it.each([
    ['to the zero address', { to: address(0), amount: 10n }],
    ['with dirty upper bytes of the recipient', { to: `0x${'ff'.repeat(12)}${TO.slice(2)}` as const, amount: 10n }],
    ['dirty zero', { to: `0x${'ff'.repeat(12)}${'00'.repeat(20)}` as const, amount: 10n }],
    ['to the token itself', { to: address(0xb1), amount: 10n }],
    ['of amount 0', { to: TO, amount: 0n }],
    ['with a hostile compose message', { to: TO, amount: 10n, compose: `0x${'ff'.repeat(900)}` as const }],
  ])('a transfer %s settles', async (_, send) => {
    const h = await Harness.start();
    const sent: Encoded[] = [];
    h.mine(
      ALPHA,
      sendTx('hostile', h.fx.forth, [send], (p) => sent.push(p)),
    );
    await h.round(12);
    expect(sent.map((p) => stateOf(h, p.key))).toEqual(['settled']);
    expect(h.state.halts.size).toBe(0);
  });

  it('an unlock to the escrow itself leaves a surplus and halts nothing', async () => {
    const h = await Harness.start();
    await sendForth(h);
    await h.round(12);
    const sent: Encoded[] = [];
    h.mine(
      BETA,
      sendTx('burn', h.fx.back, [{ to: address(0xa2), amount: 60n }], (p) => sent.push(p)),
    );
    await h.round(12);
    expect(sent.map((p) => stateOf(h, p.key))).toEqual(['settled']);
    expect(h.state.halts.size).toBe(0);
  });

  it('the OFT may report the zero recipient as zero or as 0x…dead', async () => {
    for (const credited of [address(0), address(0xdead)]) {
      const h = await Harness.start({ roles: [] });
      const sent: Encoded[] = [];
      h.mine(
        ALPHA,
        sendTx('zero', h.fx.forth, [{ to: address(0), amount: 10n }], (p) => sent.push(p)),
      );
      await h.round(4);
      const [packet] = sent;
      if (!packet) throw new Error('wanted a packet');
      h.mine(BETA, deliverTx('deliver', h.fx.forth, { ...deliveryOf(packet), to: credited }));
      await h.round(6);
      expect(h.state.halts.size).toBe(0);
      expect(stateOf(h, packet.key)).toBe('settled');
    }
  });

  it('a donation to the escrow and a plain burn of supply are surplus, and never collateral', async () => {
    const h = await Harness.start();
    await sendForth(h);
    await h.round(12);
    const { token, oapp } = h.fx.escrow;
    const gift = { kind: 'tokenTransfer' as const, token, from: USER, to: oapp, amount: 5n as never };
    h.mine(ALPHA, factsTx('gift', [gift], 5n));
    h.mine(BETA, factsTx('plain burn', [], -30n));
    await h.round(6);
    expect(h.state.halts.size).toBe(0);
    expect(h.state.ledgers.get(ledgerKey(BOOK, ALPHA))?.authorized).toBe(100n);
  });
});
