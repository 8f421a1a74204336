import { describe, expect, it } from 'vitest';
import { local } from '../core/amount.ts';
import type { Objection, Resolution } from '../core/dispute.ts';
import type { Fact } from '../core/fact.ts';
import { height } from '../core/ids.ts';
import { actUntil, actWithoutNetwork, cleared, entryOf, look, newest, send } from './testing/drive.ts';
import { engineOf } from './testing/engine.ts';
import { Harness } from './testing/harness.ts';
import { encodePacket, hashOf } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK } from './testing/params.ts';
import { transition } from './transition.ts';

const fx = (await Harness.start()).fx;
const { escrow, mint } = fx;
const ZERO = address(0);

const ref = (chain: typeof ALPHA) => ({
  chain,
  height: height(3n),
  blockHash: hashOf('lie'),
  txHash: hashOf('lie'),
  logIndex: 0,
});
const transfer = (leg: typeof escrow, from: `0x${string}`, to: `0x${string}`): Fact => ({
  ref: ref(leg.chain),
  kind: 'tokenTransfer',
  token: leg.token,
  from,
  to,
  amount: local(5n),
});
const arrival = (leg: typeof escrow): Fact => ({
  ref: ref(leg.chain),
  kind: 'oftReceived',
  oapp: leg.oapp,
  guid: hashOf('guid') as never,
  srcEid: 101,
  to: address(0xbe),
  amount: local(5n),
});
const sent: Fact = {
  ref: ref(ALPHA),
  kind: 'packetSent',
  encoded: encodePacket(fx.forth, { nonce: 9n, to: address(0xbe), amount: 5n }).encoded,
  options: '0x',
  assigned: [],
  executor: null,
};

const objection = (change: Partial<Objection> = {}): Objection => ({
  operator: 'eve',
  kind: 'logs',
  height: height(3n),
  claimedHash: hashOf('claimed'),
  agreedHash: hashOf('agreed'),
  claim: 'tag',
  facts: [arrival(mint)],
  saw: 'one log more',
  ...change,
});

const resolution = (h: Harness, how: Resolution['how'], id = [...h.state.disputes.keys()][0] ?? ''): Resolution => ({
  dispute: id,
  how,
  saw: 'asked again',
});

const booksHeld = (h: Harness) => [...h.state.disputes.values()].map((dispute) => dispute.books);

describe('which books evidence against holds', () => {
  it.each([
    ['value that arrived on the leg', BETA, { facts: [arrival(mint)] }, [BOOK]],
    ['a transfer out of the escrow', ALPHA, { facts: [transfer(escrow, escrow.oapp, address(1))] }, [BOOK]],
    ['a mint', BETA, { facts: [transfer(mint, ZERO, address(1))] }, [BOOK]],
    ['another block', ALPHA, { kind: 'fork', facts: [] }, [BOOK]],
    ['another balance', BETA, { kind: 'balance', facts: [] }, [BOOK]],
    ['a mere authorization', ALPHA, { facts: [sent] }, []],
    ['a lock', ALPHA, { facts: [transfer(escrow, address(1), escrow.oapp)] }, []],
    ['a transfer between users', BETA, { facts: [transfer(mint, address(1), address(2))] }, []],
    ['an arrival of somebody else', BETA, { facts: [{ ...arrival(mint), oapp: address(0x99) } as Fact] }, []],
  ] as const)('%s', async (_, chain, change, books) => {
    const h = await Harness.start();
    h.mine(chain);
    await h.poll(chain, { objections: [objection(change as Partial<Objection>)] });
    expect(booksHeld(h)).toEqual([books]);
    await h.assertRestores();
  });

  it('a chain that no book uses is none of its business', async () => {
    const h = await Harness.start();
    const book = h.params.books.get(BOOK);
    if (!book) throw new Error('wanted the book');
    const params = {
      ...h.params,
      books: new Map([[BOOK, { ...book, legs: [fx.escrow, { ...fx.mint, chain: ALPHA }] }]]),
    };
    h.mine(BETA);
    const events = h.startRead(BETA, { objections: [objection({ kind: 'fork' })] }).events(2);
    const step = transition({ ...h.state, params }, events, engineOf(params, h.state));
    const put = step.writes.find((w) => w.op === 'put' && w.table === 'dispute');
    expect(put).toMatchObject({ value: { books: [] } });
  });
});

describe('a held book', () => {
  it('clears nothing, says who reported what, and delivers everything once it is withdrawn', async () => {
    const h = await Harness.start();
    h.mine(ALPHA);
    await h.poll(ALPHA, { objections: [objection({ kind: 'balance', height: height(1n), saw: 'balance 7' })] });
    const packet = await send(h);
    await h.round(8);
    expect(h.recordOf(packet.key)).toMatchObject({
      state: 'final',
      hold: { cause: 'evidence_disputed', saw: 'eve at block 1 of alpha, balance: balance 7' },
    });
    expect(h.signed).toEqual([]);
    h.mine(ALPHA);
    await h.poll(ALPHA, { resolutions: [resolution(h, 'withdrawn')] });
    await h.round(14);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
    expect(h.state.disputes.size).toBe(0);
    await h.assertRestores();
  });

  it('the reading goes on: cursor, final block and facts advance', async () => {
    const h = await Harness.start();
    h.mine(ALPHA);
    await h.poll(ALPHA, { objections: [objection({ kind: 'fork' })] });
    const packet = await send(h);
    await h.round(4);
    expect(h.state.chains.get(ALPHA)?.cursor.height).toBe(h.chain(ALPHA).head.height);
    expect(h.recordOf(packet.key)?.state).toBe('final');
  });

  it.each(['collectSignatures', 'prepareTransaction'] as const)(
    'what is cleared and not yet sent (next: %s) is taken back, and goes out after the dispute',
    async (next) => {
      const h = await Harness.start();
      const packet = await cleared(h);
      await actUntil(h, next);
      h.mine(BETA);
      await h.poll(BETA, { objections: [objection()] });
      await h.act();
      await look(h, 3);
      await h.act();
      expect(h.broadcasts).toEqual([]);
      expect(h.signed.length).toBe(next === 'collectSignatures' ? 0 : 1);
      expect(h.recordOf(packet.key)).toMatchObject({ state: 'cleared', hold: { cause: 'evidence_disputed' } });
      h.mine(BETA);
      await h.poll(BETA, { resolutions: [resolution(h, 'lapsed')] });
      await h.round(12);
      expect(h.recordOf(packet.key)?.state).toBe('settled');
    },
  );

  it('what is attested is not executed before the dispute is over', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    for (let i = 0; i < 10 && h.recordOf(packet.key)?.state !== 'attested'; i++) {
      while (h.effects.length > 0) await h.actOnce(0);
      h.mine(BETA);
      await h.poll(BETA);
    }
    h.mine(BETA);
    await h.poll(BETA, { objections: [objection()] });
    await h.round(5);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'attested', hold: { cause: 'evidence_disputed' } });
    h.mine(BETA);
    await h.poll(BETA, { resolutions: [resolution(h, 'withdrawn')] });
    expect(h.recordOf(packet.key)?.hold).toBeNull();
    await h.round(8);
    expect(h.recordOf(packet.key)?.state).toBe('settled');
  });

  it('an attestation that is stuck is not replaced meanwhile, and its old bytes go on: its nonce must not stand open', async () => {
    const h = await Harness.start();
    const packet = await cleared(h);
    await actWithoutNetwork(h);
    const entry = entryOf(h, packet.key);
    expect(entry.state).toBe('sent');
    h.mine(BETA);
    await h.poll(BETA, { objections: [objection()] });
    h.effects = [];
    h.nowMs += 70_000;
    const { id } = entry;
    const step = await h.tell({
      type: 'transactionChecked',
      atMs: h.nowMs,
      entry: id,
      receipt: null,
      reason: null,
      accountNonce: 0,
    });
    expect(newest(h, id).state).toBe('sent');
    expect(step.effects).toEqual([{ type: 'broadcast', entry: id, chain: BETA }]);
  });

  it('stays held over a start', async () => {
    const h = await Harness.start();
    h.mine(BETA);
    await h.poll(BETA, { objections: [objection()] });
    await h.crash();
    await h.readLanes();
    const packet = await send(h);
    await h.round(8);
    expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'evidence_disputed' } });
  });

  it('what is confirmed is judged anew before anything goes out', async () => {
    const h = await Harness.start();
    await h.round(4);
    expect(h.state.rounds.get(BOOK)?.judged).toBe(true);
    h.mine(BETA);
    await h.poll(BETA, { objections: [objection()] });
    h.mine(BETA);
    await h.poll(BETA, { resolutions: [resolution(h, 'confirmed')], look: () => null });
    expect(h.state.rounds.get(BOOK)?.judged).toBe(false);
    expect(h.state.disputes.size).toBe(0);
  });
});

describe('a refuted operator', () => {
  const refuted = async () => {
    const h = await Harness.start();
    h.mine(BETA);
    const second = objection({ height: height(4n), claimedHash: hashOf('second') });
    await h.poll(BETA, { objections: [objection(), second, objection({ operator: 'bob' })] });
    h.mine(ALPHA);
    await h.poll(ALPHA, { objections: [objection({ kind: 'balance' })] });
    h.mine(BETA);
    await h.poll(BETA, { resolutions: [resolution(h, 'refuted')] });
    return h;
  };

  it('is excluded on that chain, told of loudly, and holds nothing there any more', async () => {
    const h = await refuted();
    expect([...h.state.providers.values()]).toMatchObject([
      { chain: BETA, operator: 'eve', excluded: true, readmitted: null },
    ]);
    expect([...h.state.disputes.values()].map(({ chain, operator }) => [chain, operator])).toEqual([
      [BETA, 'bob'],
      [ALPHA, 'eve'],
    ]);
    expect(h.history('provider')).toMatchObject([{ what: 'excluded', operator: 'eve', claimed: 'one log more' }]);
    expect(h.history('alarm')).toMatchObject([{ alarm: 'provider_excluded', operator: 'eve' }]);
    await h.assertRestores();
  });

  it('raises no further dispute, until a person lets it in again', async () => {
    const h = await refuted();
    const again = { objections: [objection({ height: height(9n) })] };
    h.mine(BETA);
    await h.poll(BETA, again);
    expect([...h.state.disputes.values()].filter((d) => d.operator === 'eve' && d.chain === BETA)).toEqual([]);
    await h.tell({ type: 'providerReadmitted', atMs: h.nowMs, chain: BETA, operator: 'eve', by: 'alice' });
    expect(h.state.providers.get(`${BETA}/eve`)).toMatchObject({
      excluded: false,
      readmitted: { by: 'alice', atMs: h.nowMs },
    });
    expect(h.history('operator')).toMatchObject([{ asked: 'readmit', operator: 'eve', by: 'alice' }]);
    h.mine(BETA);
    await h.poll(BETA, again);
    expect([...h.state.disputes.values()].filter((d) => d.operator === 'eve' && d.chain === BETA).length).toBe(1);
    await h.assertRestores();
  });

  it('a readmission of one that was never excluded changes nothing', async () => {
    const h = await Harness.start();
    await h.tell({ type: 'providerReadmitted', atMs: h.nowMs, chain: BETA, operator: 'eve', by: 'alice' });
    expect(h.state.providers.size).toBe(0);
    expect(h.history('operator')).toEqual([]);
  });

  it.each(['withdrawn', 'lapsed', 'confirmed'] as const)('one whose report is %s is not', async (how) => {
    const h = await Harness.start();
    h.mine(BETA);
    await h.poll(BETA, { objections: [objection()] });
    h.mine(BETA);
    await h.poll(BETA, { resolutions: [resolution(h, how)] });
    expect(h.state.providers.size).toBe(0);
    expect(h.history('dispute').map((d) => d.what)).toEqual(['opened', how]);
  });
});

describe('bounds', () => {
  it('one operator keeps 16 disputes of a chain open, the oldest; a book they do not hold is held all the same', async () => {
    const h = await Harness.start();
    h.mine(ALPHA);
    const harmless = Array.from({ length: 16 }, (_, i) => objection({ facts: [sent], height: height(BigInt(i)) }));
    await h.poll(ALPHA, { objections: harmless });
    expect(booksHeld(h).flat()).toEqual([]);
    h.mine(ALPHA);
    await h.poll(ALPHA, { objections: [objection({ kind: 'fork', height: height(99n) })] });
    expect(h.state.disputes.size).toBe(16);
    expect(booksHeld(h).flat()).toEqual([BOOK]);
    expect([...h.state.disputes.values()].map((d) => Number(d.height)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i),
    );
    h.mine(ALPHA);
    await h.poll(ALPHA, { objections: [objection({ operator: 'bob', kind: 'fork', height: height(99n) })] });
    expect(h.state.disputes.size).toBe(17);
  });

  it('the same report twice is one dispute, and an endless one is cut', async () => {
    const h = await Harness.start();
    for (let i = 0; i < 3; i++) {
      h.mine(BETA);
      await h.poll(BETA, { objections: [objection({ saw: 'x'.repeat(5_000) })] });
    }
    expect([...h.state.disputes.values()].map((d) => d.saw.length)).toEqual([512]);
    expect(h.history('dispute').length).toBe(1);
  });
});

it('a reorg that the quorum follows confirms the forks reported above it, and no others', async () => {
  const h = await Harness.start();
  h.chain(ALPHA).finalityDepth = 9n;
  for (let i = 0; i < 6; i++) {
    h.mine(ALPHA);
    await h.poll(ALPHA);
  }
  const at = (n: bigint, kind: Objection['kind'] = 'fork') => objection({ kind, height: height(n) });
  h.mine(ALPHA);
  await h.poll(ALPHA, { objections: [at(3n), at(7n), at(7n, 'balance')] });
  h.chain(ALPHA).reorg(2);
  h.mine(ALPHA);
  await h.poll(ALPHA);
  expect([...h.state.disputes.values()].map((d) => [d.kind, d.height])).toEqual([
    ['fork', 3n],
    ['balance', 7n],
  ]);
  expect(h.history('dispute').at(-1)).toMatchObject({ what: 'confirmed', kind: 'fork', height: 7n });
});
