import { describe, expect, it } from 'vitest';
import type { Claim } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import type { PacketKey } from '../core/ids.ts';
import type { Look } from '../core/state.ts';
import { look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, encodePacket, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { factsTx, sendTx } from './testing/transactions.ts';

const older = (ms: number) => (seen: Look) => ({
  ...seen,
  head: { ...seen.head, timestampMs: seen.head.timestampMs - ms },
});

describe('freshness: nothing is judged by a look that is stale, skewed or out of order', () => {
  it.each([
    ['stale', 61_000, 'chain_stale'],
    ['ahead of our clock', -31_500, 'chain_skewed'],
  ] as const)('a head that is %s holds the book', async (_, ms, cause) => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 6; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      await h.poll(ALPHA);
      await h.poll(BETA, { look: older(ms) });
    }
    expect(h.state.troubles.get(BETA)?.cause).toBe(cause);
    expect(h.recordOf(packet.key)?.state).toBe('final');
    await look(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
    expect(h.state.troubles.size).toBe(0);
  });

  it('authorizations read at a block older than the consumptions, beyond the skew, are not used', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 6; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      await h.poll(BETA);
      await h.poll(ALPHA, { look: older(45_000) });
    }
    expect(h.recordOf(packet.key)?.state).toBe('final');
    expect(h.state.troubles.get(ALPHA)?.cause).toBe('chain_skewed');
  });

  it('a read that began before the other chain had answered is no second look', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    h.chain(ALPHA).finalityDepth = 0n;
    h.mine(ALPHA);
    h.mine(BETA);
    const alpha = h.startRead(ALPHA);
    const beta = h.startRead(BETA);
    await h.finishRead(alpha);
    const again = h.startRead(ALPHA);
    await h.finishRead(beta);
    await h.finishRead(again);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('final');
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });

  it('a chain that cannot be read holds the book, and a fresh reading lifts it', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    await look(h);
    const unreadable = {
      type: 'chainUnreadable' as const,
      chain: BETA,
      cause: 'chain_unreadable' as const,
      detail: '1 of 2',
    };
    for (let i = 0; i < 4; i++) {
      await h.tell({ ...unreadable, atMs: h.nowMs });
      h.mine(ALPHA);
      await h.poll(ALPHA);
    }
    expect(h.state.troubles.get(BETA)).toMatchObject({ cause: 'chain_unreadable', detail: '1 of 2' });
    expect(h.recordOf(packet.key)?.state).toBe('final');
    await look(h, 3);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });

  it('nothing is judged while catching up', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 5; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      await h.poll(ALPHA, { look: () => null });
      await h.poll(BETA);
    }
    expect(h.recordOf(packet.key)?.state).toBe('final');
  });

  it('what the receiver requires is waited for: finality alone is not enough', async () => {
    const h = await Harness.start();
    await h.readLanes({ requiredConfirmations: 15n });
    const packet = await send(h);
    await look(h, 8);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'awaiting_confirmations' } });
    await look(h, 10);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
    expect(h.recordOf(packet.key)?.confirmations).toBeGreaterThanOrEqual(15n);
  });

  it('a lane that was not read holds', async () => {
    const h = await Harness.start();
    h.state.lanes.clear();
    const packet = await send(h);
    await look(h, 6);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'lane_unread' } });
  });

  it('a packet above the final block waits, with the numbers', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 50n;
    const packet = await send(h);
    await look(h, 4);
    expect(h.recordOf(packet.key)?.hold).toMatchObject({
      cause: 'awaiting_finality',
      saw: 'block 1, final 0',
      wanted: 'final >= 1',
    });
  });
});

describe('halts reach as far as their cause', () => {
  it('an attester set halt stops every lane, also one that does not require us', async () => {
    const h = await Harness.start();
    h.mine(
      BETA,
      factsTx('forged', [
        {
          kind: 'oftReceived',
          oapp: address(0xb1),
          guid: hashOf('g') as never,
          srcEid: 101,
          to: TO,
          amount: 0n as never,
        },
      ]),
    );
    await look(h, 4);
    expect([...h.state.halts.values()].map((x) => x.scope.kind)).toEqual(['attesterSet']);
    await h.readLanes({ requiresUs: false });
    const packet = await send(h);
    await look(h, 6);
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
  });

  it('a forgery where we are not required halts the book, and what the same DVNs verify', async () => {
    const h = await Harness.start();
    await h.readLanes({ requiresUs: false });
    h.mine(
      BETA,
      factsTx('forged', [
        {
          kind: 'oftReceived',
          oapp: address(0xb1),
          guid: hashOf('g') as never,
          srcEid: 101,
          to: TO,
          amount: 0n as never,
        },
      ]),
    );
    await look(h, 4);
    expect([...h.state.halts.values()].map((x) => [x.cause, x.scope.kind])).toEqual([
      ['unmatched_consumption', 'verifiers'],
    ]);
  });

  it('an OFTReceived of a contract that is no leg is nothing', async () => {
    const h = await Harness.start();
    h.mine(
      BETA,
      factsTx('foreign', [
        {
          kind: 'oftReceived',
          oapp: address(0xb9),
          guid: hashOf('g') as never,
          srcEid: 101,
          to: TO,
          amount: 9n as never,
        },
      ]),
    );
    await look(h, 4);
    expect(h.state.halts.size).toBe(0);
  });
});

describe('what fewer operators than the quorum report', () => {
  const claimOf = (h: Harness, nonce: bigint, operators = ['eve']): Claim & { key: PacketKey } => {
    const packet = encodePacket(h.fx.forth, { nonce, to: address(0xbad), amount: 1_000n });
    const place = {
      chain: ALPHA,
      height: h.chain(ALPHA).head.height,
      blockHash: hashOf('x'),
      txHash: hashOf(`tx ${nonce}`),
    };
    const fact: Fact = {
      kind: 'packetSent',
      ref: { ...place, logIndex: 0 },
      encoded: packet.encoded,
      options: '0x',
      assigned: [],
      executor: null,
    };
    return { operators, facts: [fact], key: packet.key };
  };

  it('is held as source_not_agreed, authorizes nothing and is never cleared', async () => {
    const h = await Harness.start();
    const claim = claimOf(h, 1n);
    await h.poll(ALPHA, { claims: [claim] });
    await h.round(8);
    expect(h.recordOf(claim.key)).toMatchObject({
      state: 'quarantined',
      hold: { cause: 'source_not_agreed', kind: 'INDETERMINATE' },
    });
    expect(h.recordOf(claim.key)?.hold).toMatchObject({ saw: 'reported by eve only', wanted: '2 operators' });
    expect(h.state.facts.size).toBe(0);
    expect(h.signed).toEqual([]);
    await h.assertRestores();
  });

  it('is released when k agree on the very same packet', async () => {
    const h = await Harness.start();
    const packet = encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 10n });
    h.mine(ALPHA);
    const claim = claimOf(h, 1n);
    const early = { ...claim, facts: claim.facts.map((f) => ({ ...f, encoded: packet.encoded }) as Fact) };
    await h.poll(ALPHA, { claims: [early] });
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
    h.mine(ALPHA, sendTx('real', h.fx.forth, [{ to: TO, amount: 10n }]));
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'observed', hold: null, provenance: { claimedBy: [] } });
    await h.round(12);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('cannot take the place of the real packet of its nonce', async () => {
    const h = await Harness.start();
    const claim = claimOf(h, 1n);
    await h.poll(ALPHA, { claims: [claim] });
    const sent: Encoded[] = [];
    h.mine(
      ALPHA,
      sendTx('real', h.fx.forth, [{ to: TO, amount: 10n }], (p) => sent.push(p)),
    );
    await h.round(12);
    expect(h.recordOf(sent[0]?.key as PacketKey)?.state).toBe('settled');
    expect(h.recordOf(claim.key)?.state).toBe('quarantined');
    expect(h.state.halts.size).toBe(0);
  });

  it('does not touch a packet that is known, be it settled and forgotten', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    await h.round(12);
    const claim = claimOf(h, 1n);
    const again = {
      ...claim,
      facts: claim.facts.map((f) => ({ ...f, encoded: h.recordOf(packet.key)?.encoded }) as Fact),
    };
    await h.poll(ALPHA, { claims: [again] });
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    await h.assertRestores();
  });

  it('is bounded for each operator: a liar cannot fill the journal', async () => {
    const h = await Harness.start();
    for (let i = 0; i < 4; i++) {
      const claims = Array.from({ length: 25 }, (_, j) => claimOf(h, BigInt(1 + i * 25 + j)));
      await h.poll(ALPHA, { claims });
    }
    expect(h.state.packets.size).toBe(64);
    await h.poll(ALPHA, { claims: [claimOf(h, 500n, ['mallory'])] });
    expect(h.state.packets.size).toBe(65);
  });
});
