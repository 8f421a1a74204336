/** Attacks on what is read: each had a range counted twice, a lane halted by nothing, or memory filled by one operator. */
import { describe, expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import type { ChainName, PacketKey } from '../core/ids.ts';
import { height } from '../core/ids.ts';
import type { PacketRecord } from '../core/state.ts';
import { ledgerKey } from '../core/state.ts';
import { Draft } from './draft.ts';
import { judgeConsumptions } from './judge.ts';
import { look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, encodePacket, hashOf } from './testing/packets.ts';
import { ALPHA, BETA, BOOK } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, sendTx, verifiedFact } from './testing/transactions.ts';

/** What the ledger of a chain's leg has counted, in all. */
const counted = (h: Harness, chain: ChainName) => {
  const ledger = h.state.ledgers.get(ledgerKey(BOOK, chain));
  return ledger ? [ledger.authorized, ledger.consumed] : [];
};

const causes = (h: Harness) => [...h.state.halts.values()].map((halt) => [halt.cause, halt.scope.kind]);
const stateOf = (h: Harness, key: PacketKey) => h.recordOf(key)?.state;

async function until(h: Harness, key: PacketKey, state: PacketRecord['state']): Promise<void> {
  for (let i = 0; i < 12 && stateOf(h, key) !== state; i++) {
    await look(h);
    await h.act();
  }
  expect(stateOf(h, key)).toBe(state);
}

/** Blocks that the node sees in one read. */
function mineMany(h: Harness, chain: ChainName, count: number): void {
  for (let i = 0; i < count; i++) h.mine(chain);
}

describe('a reorg of one block, after a read that took in many, counts nothing twice', () => {
  it('at the source: the lane goes on, and the lock is authorized once', async () => {
    const h = await Harness.start();
    await h.round(3);
    const packet = await send(h, 'send', 100n);
    mineMany(h, ALPHA, 20);
    await h.poll(ALPHA);
    await h.round(3);
    h.chain(ALPHA).reorg(1);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([]);
    expect(counted(h, ALPHA)).toEqual([100n, 0n]);
    await h.round(8);
    expect(stateOf(h, packet.key)).toBe('settled');
    await h.assertRestores();
  });

  it('right after the catch-up, before another block was read', async () => {
    const h = await Harness.start();
    await h.round(3);
    const packet = await send(h, 'send', 100n);
    mineMany(h, ALPHA, 20);
    await h.poll(ALPHA);
    h.chain(ALPHA).reorg(1);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([]);
    expect(counted(h, ALPHA)).toEqual([100n, 0n]);
    await h.round(12);
    expect(stateOf(h, packet.key)).toBe('settled');
  });

  it.each([1, 3])(
    'at the destination, %i deep: a delivery counted twice would hide a mint without backing',
    async (n) => {
      const h = await Harness.start();
      const packet = await send(h, 'send', 100n);
      await until(h, packet.key, 'attested');
      await h.act();
      mineMany(h, BETA, 20);
      await h.poll(BETA);
      h.mine(ALPHA);
      await h.poll(ALPHA);
      h.chain(BETA).reorg(n);
      mineMany(h, BETA, n + 1);
      await h.poll(BETA);
      const final = n > 2 ? [['final_block_changed', 'chain']] : [];
      expect(causes(h)).toEqual(final);
      expect(counted(h, BETA)).toEqual([0n, 100n]);
      h.chain(BETA).head.after.holding += 100n;
      h.mine(BETA);
      await h.poll(BETA);
      expect(causes(h)).toEqual([...final, ['supply_excess', 'book']]);
    },
  );

  it('at the source, below its final block: the locks are counted once', async () => {
    const h = await Harness.start({ roles: ['execute'] });
    await h.round(3);
    await send(h, 'send', 100n);
    await h.round(4);
    h.chain(ALPHA).reorg(5);
    mineMany(h, ALPHA, 6);
    await h.poll(ALPHA);
    await h.round(3);
    expect(counted(h, ALPHA)).toEqual([100n, 0n]);
    expect(causes(h)).toEqual([['final_block_changed', 'chain']]);
    h.chain(ALPHA).head.after.holding -= 1n;
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([
      ['final_block_changed', 'chain'],
      ['escrow_shortfall', 'book'],
    ]);
  });

  it('at the source, below its final block and after its packet was settled: the lock is still counted', async () => {
    const h = await Harness.start();
    await h.round(3);
    const packet = await send(h, 'send', 100n);
    await h.round(12);
    expect(stateOf(h, packet.key)).toBe('settled');
    const source = h.recordOf(packet.key)?.source.height ?? 0n;
    const depth = Number(h.chain(ALPHA).head.height - source) + 1;
    h.chain(ALPHA).reorg(depth);
    mineMany(h, ALPHA, depth + 1);
    await h.poll(ALPHA);
    expect(counted(h, ALPHA)).toEqual([100n, 0n]);
    h.chain(ALPHA).head.after.holding -= 1n;
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toContainEqual(['escrow_shortfall', 'book']);
  });

  it('at the destination, far below its final block: the mint without backing is still seen', async () => {
    const h = await Harness.start();
    await h.round(3);
    const packet = await send(h, 'send', 100n);
    await h.round(12);
    expect(stateOf(h, packet.key)).toBe('settled');
    const at = h.recordOf(packet.key)?.consumption?.height ?? 0n;
    const depth = Number(h.chain(BETA).head.height - at) + 1;
    h.chain(BETA).reorg(depth);
    mineMany(h, BETA, depth + 1);
    await h.poll(BETA);
    expect(counted(h, BETA)).toEqual([0n, 100n]);
    h.chain(BETA).head.after.holding += 100n;
    h.mine(BETA);
    await h.poll(BETA);
    expect(causes(h)).toContainEqual(['supply_excess', 'book']);
  });
});

describe('what one operator claims', () => {
  const claim = (h: Harness, packet: Encoded, name: string) => {
    const { height: at, hash } = h.chain(ALPHA).head;
    const ref = { chain: ALPHA, height: at, blockHash: hash, txHash: hashOf(name), logIndex: 0 };
    const fact = { kind: 'packetSent' as const, encoded: packet.encoded, options: '0x' as const, assigned: [] };
    return { claims: [{ operators: ['eve'], facts: [{ ...fact, executor: null, ref }] }] };
  };

  it('halts no lane when its block vanishes, though the nonce it names was delivered', async () => {
    const h = await Harness.start();
    const packet = await send(h, 'send', 100n);
    await h.round(2);
    for (let i = 0; i < 10 && stateOf(h, packet.key) !== 'delivered'; i++) {
      h.mine(ALPHA);
      h.mine(BETA);
      const forged = encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 1_000n + BigInt(i) });
      await h.poll(ALPHA, claim(h, forged, `claim ${i}`));
      await h.poll(BETA);
      await h.act();
    }
    expect(stateOf(h, packet.key)).toBe('delivered');
    h.chain(ALPHA).reorg(1);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(causes(h)).toEqual([]);
  });

  it('is not kept when it is longer than any packet: memory and journal are not filled by a liar', async () => {
    const h = await Harness.start();
    await h.round(2);
    const sizes = [2_000_000, 16_000];
    for (const [i, size] of sizes.entries()) {
      const compose = `0x${'00'.repeat(size)}` as const;
      h.mine(ALPHA);
      const forged = encodePacket(h.fx.forth, { nonce: 5n + BigInt(i), to: TO, amount: 1n, compose });
      await h.poll(ALPHA, claim(h, forged, `long ${i}`));
    }
    expect([...h.state.packets.values()].map((r) => r.packet?.nonce)).toEqual([6n]);
  });
});

it('a transaction of many packets is decoded a few times a packet, not once for every pair of them', async () => {
  const h = await Harness.start();
  const many = 100;
  const sends = Array.from({ length: many }, () => ({ to: TO, amount: 1n }));
  h.mine(ALPHA, sendTx('many', h.fx.forth, sends));
  const [event] = h.startRead(ALPHA).events(10_000);
  if (event?.type !== 'chainRead') throw new Error('saw no read, wanted one');
  let reads = 0;
  const facts = event.facts.map((fact) => {
    if (fact.kind !== 'packetSent') return fact;
    const { encoded } = fact;
    return Object.defineProperty({ ...fact }, 'encoded', {
      enumerable: true,
      get: () => {
        reads += 1;
        return encoded;
      },
    });
  });
  await h.tell({ ...event, facts });
  expect(h.state.packets.size).toBe(many);
  expect(reads).toBeLessThan(many * 20);
});

describe('a delivery whose authorization is canonical and not final', () => {
  const HOUR_MS = 3_600_000;

  it('is unmatched after maxFinalityMs where we attested it; until then its book waits', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 1_000n;
    const packet = await send(h, 'send', 100n);
    await h.round(2);
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    const delivered = deliverTx('by others', h.fx.forth, deliveryOf(packet));
    h.mine(BETA, factsTx('attested', [verifiedFact(h.fx.forth, 1n, packet, dvn)]), delivered);
    await h.round(4);
    h.nowMs += HOUR_MS - 100_000;
    await h.round(4);
    expect(causes(h)).toEqual([]);
    h.nowMs += 100_000;
    await h.round(4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'attesterSet']]);
  });

  it('waits however long where we are not required, and holds its book above the cap of the policy', async () => {
    const h = await Harness.start();
    await h.readLanes({ requiresUs: false, requiredDvns: [] });
    h.chain(ALPHA).finalityDepth = 1_000n;
    const packet = await send(h, 'send', 100n);
    await h.round(2);
    h.mine(BETA, deliverTx('by others', h.fx.forth, deliveryOf(packet)));
    h.nowMs += 2 * HOUR_MS;
    await h.round(4);
    expect(causes(h)).toEqual([]);
    const pendingAt = (pendingCap: bigint | null) => {
      const draft = new Draft(h.state, h.nowMs);
      const looks = h.state.rounds.get(BOOK)?.first ?? new Map();
      const rule = { maxFinalityMs: HOUR_MS, pendingCap: pendingCap === null ? null : shared(pendingCap) };
      return judgeConsumptions(draft, h.fx.book, { first: looks, second: looks, judged: true }, rule);
    };
    expect([0n, 99n, 100n, null].map((cap) => pendingAt(cap) === null)).toEqual([false, false, true, true]);
    expect(pendingAt(99n)).toContain('100 pending in all, at most 99 allowed');
  });
});

describe('margin', () => {
  it('a delivery that was final when it was first seen still counts once its reservation is gone', async () => {
    const h = await Harness.start();
    const first = await send(h, 'first', 100n);
    await until(h, first.key, 'attested');
    const second = await send(h, 'second', 50n);
    mineMany(h, ALPHA, 2);
    await h.act();
    mineMany(h, BETA, 6);
    await h.poll(ALPHA);
    await h.poll(BETA);
    expect(stateOf(h, first.key)).toBe('settled');
    const verdict = h.history('verdict').findLast((v) => v.guid === second.guid);
    expect(verdict).toMatchObject({
      margins: { before: { book: { escrow: 150n, supply: 100n, reserved: 0n, margin: 50n } } },
    });
  });
});

describe('a book of which one direction is relayed', () => {
  async function oneWay(): Promise<Harness> {
    const h = await Harness.start();
    const { forth, back } = h.fx;
    const lanes = new Map([
      [forth.path, forth],
      [back.path, { ...back, relayed: false }],
    ]);
    Object.assign(h, { params: { ...h.params, lanes } });
    await h.crash(h.params);
    // Others verify the way home.
    await h.readLanes({ requiresUs: false, requiredDvns: [] });
    return h;
  }

  it('an ordinary return transfer, delivered by others, halts nothing and is counted', async () => {
    const h = await oneWay();
    const packet = await send(h, 'send', 100n);
    await h.round(12);
    expect(stateOf(h, packet.key)).toBe('settled');
    const signed = h.signed.length;
    const burned: Encoded[] = [];
    h.mine(
      BETA,
      sendTx('burn', h.fx.back, [{ to: TO, amount: 60n }], (p) => burned.push(p)),
    );
    await h.round(4);
    const [home] = burned;
    if (!home) throw new Error('saw no packet, wanted one');
    h.mine(ALPHA, deliverTx('home', h.fx.back, deliveryOf(home)));
    await h.round(4);
    expect(causes(h)).toEqual([]);
    expect([counted(h, ALPHA), counted(h, BETA)]).toEqual([
      [100n, 60n],
      [60n, 100n],
    ]);
    expect(stateOf(h, home.key)).toBe('settled');
    expect(h.signed.length).toBe(signed);
    const next = await send(h, 'next', 7n);
    await h.round(12);
    expect(stateOf(h, next.key)).toBe('settled');
  });

  it('what is not relayed is never judged nor signed', async () => {
    const h = await oneWay();
    await send(h, 'send', 100n);
    await h.round(12);
    const signed = h.signed.length;
    h.mine(BETA, sendTx('burn', h.fx.back, [{ to: TO, amount: 60n }]));
    await h.round(8);
    expect(h.signed.length).toBe(signed);
    expect([...h.state.packets.values()].map((r) => r.state)).toEqual(['final']);
    expect(h.state.reservations.size).toBe(0);
  });

  it('an unlock of more than was burned still halts', async () => {
    const h = await oneWay();
    await send(h, 'send', 100n);
    await h.round(12);
    const burned: Encoded[] = [];
    h.mine(
      BETA,
      sendTx('burn', h.fx.back, [{ to: TO, amount: 60n }], (p) => burned.push(p)),
    );
    await h.round(4);
    const [home] = burned;
    if (!home) throw new Error('saw no packet, wanted one');
    h.mine(ALPHA, deliverTx('theft', h.fx.back, { ...deliveryOf(home), amount: 61n }));
    await h.round(4);
    expect(causes(h)).toEqual([['unmatched_consumption', 'book']]);
  });
});

describe('a chain that is read without news', () => {
  it('keeps its looks: the round goes on where it was', async () => {
    const h = await Harness.start();
    const packet = await send(h);
    for (let i = 0; i < 12 && stateOf(h, packet.key) !== 'cleared'; i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        await h.poll(name);
        const { cursor } = h.state.chains.get(name) ?? {};
        if (!cursor) throw new Error('saw no cursor, wanted one');
        const from = height(cursor.height + 1n);
        const nothing = { facts: [], look: null, final: null, claims: [], objections: [], resolutions: [] };
        await h.tell({ type: 'chainRead', atMs: h.nowMs, chain: name, from, to: cursor, ...nothing });
      }
    }
    expect(stateOf(h, packet.key)).toBe('cleared');
  });
});
