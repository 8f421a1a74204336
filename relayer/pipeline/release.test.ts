/** How a violation ends: by the operators' word for that exact evidence or with its orphaned block, and by nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { local } from '../core/amount.ts';
import { ledgerKey } from '../core/state.ts';
import { look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK, ESCROW_RATE } from './testing/params.ts';
import { deliverTx, factsTx } from './testing/transactions.ts';
import { acknowledgeAll, ackOf, give, haltsOpen } from './testing/words.ts';

/** Room enough that a loss does not by itself hold the margin. */
const RICH = { escrowInitial: 1_000n * ESCROW_RATE };
const K = 3;

let names = 0;
const move = (h: Harness, chain: typeof ALPHA, amount: bigint) => {
  names += 1;
  h.mine(chain, factsTx(`move ${names}`, [], amount));
};

const ids = (h: Harness) => haltsOpen(h).map(({ id }) => id);
const modes = (h: Harness) => [...h.params.lanes.keys()].map((path) => h.state.modes.get(path)?.mode ?? 'open');
const writtenOff = (h: Harness, chain = ALPHA) => h.state.ledgers.get(ledgerKey(BOOK, chain))?.writtenOff ?? 0n;
const states = (h: Harness, ...packets: readonly { readonly key: Parameters<Harness['recordOf']>[0] }[]) =>
  packets.map(({ key }) => h.recordOf(key)?.state);

/** A book that was robbed of so many local units, and knows it. */
async function robbed(amount = 5n * ESCROW_RATE) {
  const h = await Harness.start(RICH);
  await h.round(3);
  move(h, ALPHA, -amount);
  await h.round(2);
  expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
  expect(modes(h)).toEqual(['halted', 'halted']);
  return h;
}

describe('a halt never ends by itself', () => {
  it('THORChain: netting all queued outbounds does not make a short vault look solvent: what is queued never reopens it', async () => {
    const h = await robbed();
    const queued = [];
    for (let i = 0; i < 6; i++) queued.push(await send(h, `queued ${i}`, 50n));
    await h.round(8);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(new Set(states(h, ...queued))).toEqual(new Set(['quarantined']));
    expect(h.signed).toEqual([]);
  });

  it('THORChain: auto-unhalted three times while still short: time, restarts and looks alone lift nothing', async () => {
    const h = await robbed();
    for (let i = 0; i < 3; i++) {
      h.nowMs += 24 * 3_600_000;
      await h.crash();
      await h.readLanes();
      await h.round(4);
      expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
      expect(modes(h)).toEqual(['halted', 'halted']);
    }
  });

  it('a donation does not reopen a robbed book', async () => {
    const h = await robbed();
    const packet = await send(h, 'queued', 50n);
    move(h, ALPHA, 500n * ESCROW_RATE);
    await h.round(8);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(states(h, packet)).toEqual(['quarantined']);
    expect(h.signed).toEqual([]);
  });

  it('no order of balances, time, traffic, restarts and other words does', async () => {
    const step = fc.constantFrom('donate', 'send', 'wait', 'round', 'crash', 'word', 'resume', 'retry' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const h = await robbed();
        const before = haltsOpen(h);
        for (const [i, one] of steps.entries()) await disturb(h, one, i);
        await h.round(2);
        expect(haltsOpen(h)).toEqual(before);
        expect(modes(h)).toEqual(['halted', 'halted']);
        expect(h.signed).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  async function disturb(h: Harness, what: string, i: number): Promise<void> {
    const [halt] = haltsOpen(h);
    if (!halt) return;
    const ack = ackOf({ kind: 'halt', halt });
    const at = { atMs: h.nowMs };
    const path = h.fx.forth.path;
    if (what === 'donate') move(h, ALPHA, 7n * ESCROW_RATE);
    else if (what === 'send') await send(h, `noise ${i}`, 5n);
    else if (what === 'wait') h.nowMs += 3_600_000;
    else if (what === 'round') await h.round();
    else if (what === 'word') await give(h, { ...ack, amount: ack.amount - 1n }, { reason: `r ${i}` });
    else if (what === 'resume')
      await h.tell({ ...at, type: 'laneAsked', path, ask: 'resume', by: 'eve', reason: 'please' });
    else if (what === 'retry') {
      const packet = [...h.state.packets.keys()][0];
      if (packet) await h.tell({ ...at, type: 'retryAsked', packet, by: 'eve' });
    } else {
      await h.crash();
      await h.readLanes();
    }
  }
});

describe('an acknowledgement of the exact evidence', () => {
  it('lifts the halt, books the loss, and the lane is open again within K final heights of its source', async () => {
    const h = await robbed();
    const packet = await send(h, 'queued', 50n);
    await h.round(6);
    expect(states(h, packet)).toEqual(['quarantined']);
    await acknowledgeAll(h);
    expect(ids(h)).toEqual([]);
    expect(modes(h)).toEqual(['probing', 'probing']);
    expect(writtenOff(h)).toBe(5n * ESCROW_RATE);
    const from = h.state.chains.get(ALPHA)?.final?.height ?? 0n;
    for (let i = 0; i < K; i++) await h.round();
    expect(h.state.chains.get(ALPHA)?.final?.height).toBe(from + BigInt(K));
    expect(modes(h)).toEqual(['open', 'open']);
    await h.round(12);
    expect(states(h, packet)).toEqual(['settled']);
    expect(ids(h)).toEqual([]);
    expect(h.history('word')).toMatchObject([{ kind: 'acknowledge', reason: 'why', signers: [address(0x0b)] }]);
    await h.assertRestores();
  });

  it('while it probes, one packet is cleared between two final heights', async () => {
    const h = await robbed();
    const packets = [];
    for (let i = 0; i < 3; i++) packets.push(await send(h, `queued ${i}`, 5n));
    await h.round(6);
    await acknowledgeAll(h);
    await h.poll(ALPHA);
    await h.poll(BETA);
    await h.poll(ALPHA);
    await h.poll(BETA);
    const cleared = states(h, ...packets).filter((state) => state === 'cleared');
    expect(cleared).toHaveLength(1);
    const waits = packets.map(({ key }) => h.recordOf(key)?.hold?.cause).filter(Boolean);
    expect(waits).toEqual(['lane_probing', 'lane_probing']);
    await h.round(16);
    expect(new Set(states(h, ...packets))).toEqual(new Set(['settled']));
  });

  it.each<[string, (h: Harness) => Promise<boolean>]>([
    ['of another amount', (h) => withAck(h, (ack) => ({ ...ack, amount: ack.amount + 1n }))],
    ['of another evidence', (h) => withAck(h, (ack) => ({ ...ack, evidence: hashOf('other') }))],
    ['of another halt', (h) => withAck(h, (ack) => ({ ...ack, subject: 'escrow_shortfall/gold/beta' }))],
    ['for another journal', (h) => withAck(h, (ack) => ack, { journal: `0x${'18'.repeat(16)}` })],
    ['without a reason', (h) => withAck(h, (ack) => ack, { reason: ' ' })],
  ])('%s does nothing, and is journaled as refused', async (_, given) => {
    const h = await robbed();
    expect(await given(h)).toBe(false);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(writtenOff(h)).toBe(0n);
    expect(h.history('operator').filter((line) => 'refused' in line)).toHaveLength(1);
  });

  const withAck = (
    h: Harness,
    change: (ack: ReturnType<typeof ackOf>) => ReturnType<typeof ackOf>,
    written: Parameters<typeof give>[2] = {},
  ) => {
    const [halt] = haltsOpen(h);
    if (!halt) throw new Error('saw no halt, wanted one');
    return give(h, change(ackOf({ kind: 'halt', halt })), written);
  };

  it('is taken once, also by a node that was started again', async () => {
    const h = await robbed();
    const [halt] = haltsOpen(h);
    if (!halt) throw new Error('saw no halt, wanted one');
    const ack = ackOf({ kind: 'halt', halt });
    expect(await give(h, ack)).toBe(true);
    await h.crash();
    await h.readLanes();
    expect(await give(h, ack)).toBe(false);
    expect(writtenOff(h)).toBe(5n * ESCROW_RATE);
  });

  it('growth is new evidence: more that is gone halts under a name of its own, and is acknowledged by itself', async () => {
    const h = await robbed();
    await acknowledgeAll(h);
    move(h, ALPHA, -2n * ESCROW_RATE);
    await h.round(2);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha#2']);
    expect(haltsOpen(h)[0]?.loss?.amount).toBe(2n * ESCROW_RATE);
    await acknowledgeAll(h);
    await h.round(2);
    expect(ids(h)).toEqual([]);
    expect(writtenOff(h)).toBe(7n * ESCROW_RATE);
  });

  it('a halt during probing goes back to halted', async () => {
    const h = await robbed();
    await acknowledgeAll(h);
    await h.round();
    expect(modes(h)).toEqual(['probing', 'probing']);
    move(h, ALPHA, -1n);
    await h.round();
    expect(modes(h)).toEqual(['halted', 'halted']);
  });

  it('two halts: the lane stays halted until both are acknowledged', async () => {
    const h = await robbed();
    move(h, BETA, 3n);
    await h.round(2);
    const [first] = haltsOpen(h);
    if (!first) throw new Error('saw no halt, wanted two');
    const packet = await send(h, 'queued', 5n);
    await h.round(6);
    expect(await give(h, ackOf({ kind: 'halt', halt: first }))).toBe(true);
    await h.round(2);
    expect(ids(h)).toHaveLength(1);
    expect(modes(h)).toEqual(['halted', 'halted']);
    expect(states(h, packet)).toEqual(['quarantined']);
  });
});

describe('what was acknowledged as lost', () => {
  const margin = async (h: Harness, amount: bigint) => {
    const packet = await send(h, `margin ${amount} ${h.nowMs}`, amount);
    await h.round(8);
    return h.recordOf(packet.key)?.hold?.cause ?? 'none';
  };

  it('keeps the margin reduced whatever is donated, until a refill is signed', async () => {
    // 10 locked and nothing else: with 1 lost, 10 are not carried.
    const h = await Harness.start();
    const first = await send(h, 'first', 10n);
    await h.round(14);
    expect(states(h, first)).toEqual(['settled']);
    move(h, ALPHA, -ESCROW_RATE);
    await h.round(2);
    await acknowledgeAll(h);
    move(h, ALPHA, ESCROW_RATE);
    await h.round(8);
    expect(await margin(h, 10n)).toBe('insufficient_margin');
    const refill = { kind: 'refill' as const, book: BOOK, chain: ALPHA, sequence: 1 };
    expect(await give(h, { ...refill, amount: local(2n * ESCROW_RATE) })).toBe(false);
    expect(await give(h, { ...refill, amount: local(ESCROW_RATE) })).toBe(true);
    expect(await give(h, { ...refill, amount: local(ESCROW_RATE), sequence: 2 })).toBe(false);
    expect(writtenOff(h)).toBe(0n);
    await h.round(14);
    expect([...h.state.packets.values()].filter(({ hold }) => hold)).toEqual([]);
  });
});

describe('a word is taken once', () => {
  it('a refill that is given again does nothing, though there is enough to refill', async () => {
    const h = await robbed();
    await acknowledgeAll(h);
    move(h, ALPHA, 5n * ESCROW_RATE);
    await h.round(2);
    const refill = { kind: 'refill' as const, book: BOOK, chain: ALPHA, amount: local(ESCROW_RATE), sequence: 1 };
    expect(await give(h, refill)).toBe(true);
    await give(h, refill);
    expect(writtenOff(h)).toBe(4n * ESCROW_RATE);
    expect(await give(h, { ...refill, sequence: 2 })).toBe(true);
    expect(writtenOff(h)).toBe(3n * ESCROW_RATE);
  });
});

describe('a halt whose evidence block is orphaned', () => {
  it('ends with the block of an unmatched delivery, and what it held is judged afresh', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    h.chain(BETA).finalityDepth = 20n;
    const forged = { guid: hashOf('forged') as never, nonce: 77n, to: address(0xbad), amount: 5n };
    h.mine(BETA, deliverTx('forged', h.fx.forth, forged));
    await look(h, 3);
    expect(haltsOpen(h).map(({ cause }) => cause)).toEqual(['unmatched_consumption']);
    const queued = await send(h, 'queued', 5n);
    for (let i = 0; i < 8; i++) {
      h.mine(ALPHA);
      await h.poll(ALPHA);
      await h.poll(BETA);
    }
    expect(states(h, queued)).toEqual(['quarantined']);
    h.chain(BETA).reorg(4, (tx) => tx.hash !== hashOf('forged'));
    for (let i = 0; i < 6; i++) h.mine(BETA);
    await h.poll(BETA);
    expect(ids(h)).toEqual([]);
    expect(h.history('halt').at(-1)).toMatchObject({ because: 'its evidence block is orphaned' });
    h.chain(BETA).finalityDepth = 2n;
    const packet = await send(h, 'later', 5n);
    await h.round(24);
    expect(states(h, queued, packet)).toEqual(['settled', 'settled']);
  });

  it('of a shortfall ends once its leg is looked at again and nothing is missing: until then no word is taken for it', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    move(h, ALPHA, -5n);
    await h.poll(ALPHA);
    const [halt] = haltsOpen(h);
    if (!halt) throw new Error('saw no halt, wanted one');
    const ack = ackOf({ kind: 'halt', halt });
    h.chain(ALPHA).reorg(1, () => false);
    await h.finishRead(h.startRead(ALPHA));
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(await give(h, ack)).toBe(false);
    await h.poll(ALPHA);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect([ids(h), writtenOff(h)]).toEqual([[], 0n]);
    await h.assertRestores();
  });

  it('of a shortfall ends as well, and stands again at once where the new blocks are short too', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    move(h, ALPHA, -5n);
    await h.poll(ALPHA);
    const before = haltsOpen(h);
    expect(before).toHaveLength(1);
    h.chain(ALPHA).reorg(1);
    h.mine(ALPHA);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(haltsOpen(h)[0]?.evidence).not.toEqual(before[0]?.evidence);
  });
});
