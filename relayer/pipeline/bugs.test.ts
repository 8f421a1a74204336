/** Bugs that others had, each as a test that fails where it is made again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../core/event.ts';
import type { Guid, Hex } from '../core/ids.ts';
import { type LedgerFact, ledgerKey, type State } from '../core/state.ts';
import { Draft } from './draft.ts';
import { sumsOf } from './sumsOf.ts';
import { cleared, look, send, TO } from './testing/drive.ts';
import { engineOf } from './testing/engine.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK } from './testing/params.ts';
import { deliverTx, factsTx, sendTx } from './testing/transactions.ts';
import { transition } from './transition.ts';
import { writeOffEvidence } from './writeOff.ts';

const RATE = 10n ** 12n;
const causes = (h: Harness) => [...h.state.halts.values()].map(({ cause }) => cause);
const balances = (seen: { balances: ReadonlyMap<string, unknown> }) => seen.balances.size;

describe('THORChain', () => {
  it('netting all queued outbounds made a short vault look solvent: one unit missing halts, however much is queued', async () => {
    const h = await Harness.start({ escrowInitial: 500n * RATE, mintInitial: 500n });
    await cleared(h, 'queued');
    h.mine(BETA, sendTx('queued back', h.fx.back, [{ to: TO, amount: 100n }]));
    await look(h, 2);
    expect(causes(h)).toEqual([]);
    h.mine(ALPHA, factsTx('robbed', [], -1n));
    await look(h);
    expect(causes(h)).toEqual(['escrow_shortfall']);
  });

  it('a message was judged by a reading below its own height: it waits for one at or above it', async () => {
    const h = await Harness.start();
    await look(h, 2);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    const packet = await send(h, 'send', 10n);
    // It is final by what the chain says now, but the book's second look was at a block before it.
    for (let i = 0; i < 4; i++) h.mine(ALPHA);
    await h.poll(ALPHA, { look: () => null });
    expect(h.recordOf(packet.key)?.state).toBe('final');
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'awaiting_finality' } });
    await look(h, 2);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });

  it('omitted in-flight liabilities caused false halts: what is on its way both ways halts nothing', async () => {
    const h = await Harness.start({ escrowInitial: 500n * RATE, mintInitial: 500n });
    h.chain(ALPHA).finalityDepth = 9n;
    for (let i = 0; i < 6; i++) {
      h.mine(ALPHA, sendTx(`lock ${i}`, h.fx.forth, [{ to: TO, amount: 70n }]));
      h.mine(BETA, sendTx(`burn ${i}`, h.fx.back, [{ to: TO, amount: 80n }]));
      await look(h);
    }
    await h.round(20);
    expect(causes(h)).toEqual([]);
    expect(h.state.reservations.size).toBe(0);
  });

  it('a silent clamp hid a loss: a loss that was written off is not filled by the locks that come after it', async () => {
    const h = await Harness.start({ escrowInitial: 100n * RATE, mintInitial: 100n });
    const forged = { guid: hashOf('forged') as Guid, nonce: 5n, to: address(0xbad), amount: 40n };
    h.mine(ALPHA, deliverTx('forged', h.fx.back, forged));
    await look(h, 3);
    const draft = new Draft(h.state, h.nowMs);
    for (const halt of h.state.halts.values()) {
      writeOffEvidence(draft, halt);
      draft.halts.delete(halt.id);
    }
    await h.store.commit(draft.writes());
    draft.install();
    const packet = await send(h, 'after', 30n);
    await look(h, 8);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'insufficient_margin' } });
    expect(h.recordOf(packet.key)?.hold?.saw).toContain('-10');
  });

  it('readings at differing heights never reached quorum: chains at any heights make a round', async () => {
    const h = await Harness.start();
    for (let i = 0; i < 50; i++) h.mine(BETA);
    const packet = await send(h, 'send', 10n);
    await look(h, 6);
    expect(h.recordOf(packet.key)?.state).toBe('cleared');
  });

  it.each<[string, (h: Harness) => Promise<unknown>]>([
    [
      'a balance that is missing in a look',
      async (h) => {
        for (const name of [ALPHA, BETA]) await h.poll(name, { look: (seen) => ({ ...seen, balances: new Map() }) });
      },
    ],
    [
      'a chain that cannot be read',
      (h) =>
        h.tell({
          type: 'chainUnreadable',
          atMs: h.nowMs,
          chain: BETA,
          cause: 'chain_unreadable',
          detail: 'the look-up failed',
        }),
    ],
  ])(
    'an error in the look-up said "solvent": after %s nothing is cleared until whole readings are in',
    async (_, fail) => {
      const h = await Harness.start();
      await look(h, 2);
      const packet = await send(h, 'send', 10n);
      for (let i = 0; i < 4; i++) h.mine(ALPHA);
      await fail(h);
      await h.poll(ALPHA);
      h.mine(BETA);
      await h.poll(BETA);
      expect(h.recordOf(packet.key)?.state).not.toBe('cleared');
      await look(h, 3);
      expect(h.recordOf(packet.key)?.state).toBe('cleared');
    },
  );

  it('an error in the look-up said "solvent": sums of a round that lacks a chain or a balance are an error', async () => {
    const h = await Harness.start();
    await look(h, 2);
    const looks = h.state.rounds.get(BOOK)?.first ?? new Map();
    const draft = new Draft(h.state, h.nowMs);
    const lacks = new Map([...looks].filter(([name]) => name !== BETA));
    expect(() => sumsOf(draft, h.fx.book, { first: looks, second: lacks, judged: true })).toThrow(/no reading of beta/);
    const blind = new Map([...looks].map(([name, one]) => [name, { ...one, balances: new Map() }]));
    expect([...blind.values()].map(balances)).toEqual([0, 0]);
    expect(() => sumsOf(draft, h.fx.book, { first: blind, second: looks, judged: true })).toThrow(
      /no balance on alpha/,
    );
  });
});

describe('Wormhole', () => {
  it('re-observation skipped an active delay: what is read again keeps its wait, its age and its one count', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 30n;
    const packet = await send(h, 'send', 10n);
    await look(h, 3);
    const before = h.recordOf(packet.key);
    expect(before).toMatchObject({ state: 'observed', hold: { cause: 'awaiting_finality' } });
    const fork = { height: 0n as never, hash: h.chain(ALPHA).blocks[0]?.hash ?? '0x' };
    await h.tell({ type: 'chainReorged', atMs: h.nowMs, chain: ALPHA, fork, because: 'readAgain' });
    await look(h, 3);
    expect(h.recordOf(packet.key)).toMatchObject({
      state: 'observed',
      observedAtMs: before?.observedAtMs,
      hold: before?.hold,
    });
    expect(h.state.ledgers.get(ledgerKey(BOOK, ALPHA))?.authorized).toBe(10n);
    expect(h.signed).toEqual([]);
  });

  it('memory changed before disk: until its writes are on disk a step leaves the state as it was', async () => {
    const h = await Harness.start({ escrowInitial: 500n * RATE, mintInitial: 500n });
    await cleared(h, 'first');
    h.chain(ALPHA).finalityDepth = 4n;
    h.mine(ALPHA, sendTx('more', h.fx.forth, [{ to: TO, amount: 3n }]));
    h.mine(BETA, deliverTx('forged', h.fx.forth, { guid: hashOf('g') as Guid, nonce: 9n, to: TO, amount: 2n }));
    const events: Event[] = [...h.startRead(ALPHA).events(1_000), ...h.startRead(BETA).events(1_001)];
    const fork = { height: 0n as never, hash: h.chain(BETA).blocks[0]?.hash ?? '0x' };
    const reorg: Event = { type: 'chainReorged', atMs: h.nowMs, chain: BETA, fork, because: 'gone' };
    for (const batch of [events, [reorg], [...events, reorg]]) {
      const before = snapshot(h.state);
      const step = transition(h.state, batch, engineOf(h.params, h.state));
      expect(step.writes.length).toBeGreaterThan(0);
      expect(snapshot(h.state)).toStrictEqual(before);
    }
  });
});

/** Deep enough that a changed list or set shows. */
const snapshot = ({ params: _, ...maps }: State): unknown =>
  Object.entries(maps).map(([name, map]) => [
    name,
    [...(map as Map<unknown, unknown>)].map(([key, value]) => [
      key,
      value instanceof Map ? [...value] : Array.isArray(value) ? [...value] : value,
    ]),
  ]);

it('KelpDAO: value that arrives for a nonce above the source’s outbound nonce is unmatched', async () => {
  const h = await Harness.start();
  await send(h, 'send', 10n);
  await look(h, 2);
  const forged = { guid: hashOf('nonce 308') as Guid, nonce: 308n, to: address(0xbad), amount: 116_500n };
  h.mine(BETA, deliverTx('forged', h.fx.forth, forged));
  await look(h, 2);
  expect(causes(h)).toEqual(['unmatched_consumption']);
  const fact = (h.state.facts.get(ledgerKey(BOOK, BETA)) ?? []).find((one: LedgerFact) => one.kind === 'consumption');
  expect(fact).toMatchObject({ guid: forged.guid, matched: null, halt: expect.any(String) });
});

describe('no field that a user controls may by itself cause a violation', () => {
  const word = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(hex);
  const recipient = fc.oneof(
    word,
    fc.constantFrom<Hex>(`0x${'00'.repeat(32)}`, `0x${'ff'.repeat(32)}`, `0x${'01'.repeat(12)}${'00'.repeat(20)}`),
  );
  const amount = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.constantFrom(0n, 1n, 2n ** 64n - 1n));
  const compose = fc.option(fc.uint8Array({ minLength: 1, maxLength: 80 }).map(hex), { nil: undefined });

  it('whatever recipient, amount and composed call: no halt, and what was sent arrives', async () => {
    const sends = fc.array(fc.record({ to: recipient, amount, compose }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sends, async (all) => {
        const h = await Harness.start();
        const sent: Encoded[] = [];
        const specs = all.map(({ to, amount: value, compose: call }) => ({
          to,
          amount: value,
          ...(call ? { compose: call } : {}),
        }));
        h.mine(
          ALPHA,
          sendTx('any', h.fx.forth, specs, (packet) => sent.push(packet)),
        );
        await h.round(12);
        expect(causes(h)).toEqual([]);
        expect(sent.map(({ key }) => h.recordOf(key)?.state)).toEqual(sent.map(() => 'settled'));
      }),
      { numRuns: 12 },
    );
  });
});

function hex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}
