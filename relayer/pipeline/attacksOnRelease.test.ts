/** Attacks on what ends a halt and on what is remembered: a word is for what it names, once, and hides nothing else. */
import { describe, expect, it } from 'vitest';
import { local } from '../core/amount.ts';
import { bookShard } from '../core/ids.ts';
import type { BookPolicy, LimitRule } from '../core/policy.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { ledgerKey } from '../core/state.ts';
import type { WordSays } from '../core/word.ts';
import { policyHash } from '../policy/hash.ts';
import { nextMode, openMode, type Pressure } from '../quarantine/breaker.ts';
import { cleared, look, send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK, ESCROW_RATE, fixture } from './testing/params.ts';
import { factsTx } from './testing/transactions.ts';
import { acknowledgeAll, ackOf, give, haltsOpen } from './testing/words.ts';

const RICH = { escrowInitial: 1_000n * ESCROW_RATE };
const HOUR_MS = 3_600_000;

let names = 0;
const move = (h: Harness, chain: typeof ALPHA, amount: bigint) => {
  names += 1;
  h.mine(chain, factsTx(`attack ${names}`, [], amount));
};
const ids = (h: Harness) => haltsOpen(h).map(({ id }) => id);
const ledger = (h: Harness, chain: typeof ALPHA) => h.state.ledgers.get(ledgerKey(BOOK, chain));

const issuance = (h: Harness, changes: Partial<Extract<WordSays, { kind: 'issuance' }>> = {}): WordSays => ({
  kind: 'issuance',
  book: BOOK,
  chain: BETA,
  amount: local(5n),
  minter: address(0x3e),
  fromMs: h.nowMs - 1,
  toMs: h.nowMs + 24 * HOUR_MS,
  sequence: 1,
  ...changes,
});

async function robbed(amount = 5n * ESCROW_RATE) {
  const h = await Harness.start(RICH);
  await h.round(3);
  move(h, ALPHA, -amount);
  await h.round(2);
  expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
  return h;
}

describe('an acknowledgement covers what was named, and no more', () => {
  // The newest look shows 12 missing; 5 are acknowledged. What the other chain's look completes is cleared and signed before
  // the robbed chain is looked at again.
  it('nothing is cleared while the newest look already shows more missing than was acknowledged', async () => {
    const h = await robbed();
    const packet = await send(h, 'queued', 50n);
    await h.round(6);
    move(h, ALPHA, -7n * ESCROW_RATE);
    h.mine(BETA);
    await h.poll(ALPHA);
    await acknowledgeAll(h);
    await h.poll(BETA);
    expect(h.recordOf(packet.key)?.state).toBe('quarantined');
    expect(h.signed).toEqual([]);
  });

  it('the growth is new evidence once the robbed chain is looked at again', async () => {
    const h = await robbed();
    move(h, ALPHA, -7n * ESCROW_RATE);
    await h.round();
    await acknowledgeAll(h);
    await h.round();
    expect(haltsOpen(h)).toMatchObject([{ id: 'escrow_shortfall/gold/alpha#2', loss: { amount: 7n * ESCROW_RATE } }]);
  });

  // Operators accepted one change of a final block. The same block is final again, and is taken away again: it is another
  // event at another time, of which the evidence says nothing.
  it('a final block that changes a second time halts again', async () => {
    const h = await Harness.start(RICH);
    await h.round(6);
    const state = h.state.chains.get(ALPHA);
    const fork = state?.checkpoints.find(({ height }) => height === (state.final?.height ?? 0n) - 1n);
    if (!state?.final || !fork) throw new Error('saw no fork below the final block, wanted one');
    const back = () => h.tell({ type: 'chainReorged', atMs: h.nowMs, chain: ALPHA, fork, because: 'gone' });
    await back();
    const [halt] = haltsOpen(h);
    expect(halt?.cause).toBe('final_block_changed');
    await acknowledgeAll(h);
    // The very same blocks are read again, and are final again.
    const { final } = state;
    const again = h.startRead(ALPHA);
    const events = again.events(1_000).map((event) => (event.type === 'chainRead' ? { ...event, final } : event));
    await h.tell(...events);
    expect(h.state.chains.get(ALPHA)?.final).toEqual(final);
    h.nowMs += 24 * HOUR_MS;
    await back();
    expect(haltsOpen(h).map(({ cause }) => cause)).toEqual(['final_block_changed']);
  });

  // What was written off for a block that is gone was never lost: the escrow may now lose as much without a word.
  it('an acknowledged shortfall whose block is orphaned covers no later theft', async () => {
    const h = await Harness.start(RICH);
    await h.round(4);
    move(h, ALPHA, -5n * ESCROW_RATE);
    await h.poll(ALPHA);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    await acknowledgeAll(h);
    h.chain(ALPHA).reorg(1, () => false);
    await h.round(6);
    expect([ids(h), h.chain(ALPHA).head.after.holding]).toEqual([[], 1_000n * ESCROW_RATE]);
    move(h, ALPHA, -5n * ESCROW_RATE);
    await h.round(2);
    expect(ids(h)).not.toEqual([]);
  });
});

describe('a halt whose evidence block is orphaned', () => {
  // The evidence is the head at which the leg was looked at; the theft is in a block below it. One uncle at the head lifts the
  // halt, and what was attested is executed in that very step, since an execution does not wait for the book to be judged.
  it('is not lifted by an uncle above the theft, and nothing is executed before the leg is looked at again', async () => {
    const h = await Harness.start(RICH);
    const packet = await cleared(h);
    await h.act();
    h.mine(BETA);
    await h.poll(BETA);
    // The execution is being prepared when the theft shows.
    move(h, ALPHA, -5n * ESCROW_RATE);
    h.mine(ALPHA);
    await h.poll(ALPHA);
    expect([ids(h), h.recordOf(packet.key)?.state]).toEqual([['escrow_shortfall/gold/alpha'], 'attested']);
    await h.act();
    h.chain(ALPHA).reorg(1);
    h.mine(ALPHA);
    const step = await h.finishRead(h.startRead(ALPHA));
    expect(step.effects.map(({ type }) => type)).toEqual([]);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
  });
});

describe('an issuance', () => {
  // It is used by the next look, and the halt that stands for the same excess is acknowledged on top: twice the amount may
  // now exist without backing, and the second half is minted in silence.
  it('that is given while the excess is halted, and the acknowledgement, do not both excuse it', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    move(h, BETA, 5n);
    await h.round(2);
    expect(ids(h)).toEqual(['supply_excess/gold/beta']);
    expect(await give(h, issuance(h))).toBe(true);
    await h.round();
    await acknowledgeAll(h);
    move(h, BETA, 5n);
    await h.round(2);
    expect(ids(h)).not.toEqual([]);
  });

  // 5 were declared and 8 minted: all 8 are halted and acknowledged, and the declared 5 stand open for the next one.
  it('whose amount was in an excess that was acknowledged whole is used up', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    expect(await give(h, issuance(h))).toBe(true);
    move(h, BETA, 8n);
    await h.round(2);
    expect(haltsOpen(h)).toMatchObject([{ cause: 'supply_excess', loss: { amount: 8n } }]);
    await acknowledgeAll(h);
    move(h, BETA, 5n);
    await h.round(2);
    expect(ids(h)).not.toEqual([]);
  });

  // A reason that was corrected makes another digest: whoever has both files gives both.
  it('is taken once by its sequence, whatever reason it was signed with', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    const says = issuance(h);
    expect(await give(h, says, { reason: 'Q4' })).toBe(true);
    expect(await give(h, says, { reason: 'Q4, corrected' })).toBe(false);
  });

  it('is used up by what was minted, and its window ends', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    expect(await give(h, issuance(h, { toMs: h.nowMs + HOUR_MS }))).toBe(true);
    move(h, BETA, 3n);
    await h.round(2);
    expect([ids(h), ledger(h, BETA)?.issued]).toEqual([[], 3n]);
    h.nowMs += HOUR_MS;
    move(h, BETA, 2n);
    await h.round(2);
    expect(ids(h)).toEqual(['supply_excess/gold/beta']);
  });
});

describe('a refill', () => {
  // Each of them is signed; the sequence is there to tell two of the same amount apart.
  it('is taken once by its sequence, whatever reason it was signed with', async () => {
    const h = await robbed(10n * ESCROW_RATE);
    await acknowledgeAll(h);
    move(h, ALPHA, 10n * ESCROW_RATE);
    await h.round(2);
    const says: WordSays = { kind: 'refill', book: BOOK, chain: ALPHA, amount: local(5n * ESCROW_RATE), sequence: 1 };
    expect(await give(h, says, { reason: 'paid back' })).toBe(true);
    expect(await give(h, says, { reason: 'paid back.' })).toBe(false);
  });

  it('never exceeds the surplus, also by two in one step', async () => {
    const h = await robbed(10n * ESCROW_RATE);
    await acknowledgeAll(h);
    move(h, ALPHA, 6n * ESCROW_RATE);
    await h.round(2);
    const of = (sequence: number): WordSays => ({
      kind: 'refill',
      book: BOOK,
      chain: ALPHA,
      amount: local(4n * ESCROW_RATE),
      sequence,
    });
    expect([await give(h, of(1)), await give(h, of(2))]).toEqual([true, false]);
    expect(ledger(h, ALPHA)?.writtenOff).toBe(6n * ESCROW_RATE);
  });
});

describe('a word that is not for this', () => {
  it('is refused: of a halt by hand, of another journal, twice, and before its evidence exists', async () => {
    const h = await robbed();
    const [halt] = haltsOpen(h);
    if (!halt) throw new Error('saw no halt, wanted one');
    const ack = ackOf({ kind: 'halt', halt });
    expect(await give(h, ack, { journal: `0x${'18'.repeat(16)}` })).toBe(false);
    expect(await give(h, { ...ack, subject: `${halt.id}#2` })).toBe(false);
    const path = h.fx.forth.path;
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask: 'halt', by: 'ann', reason: 'stop' });
    const byHand = haltsOpen(h).find(({ cause }) => cause === 'halted_by_hand');
    expect(await give(h, { ...ack, subject: byHand?.id ?? '', amount: 0n })).toBe(false);
    expect(await give(h, ack)).toBe(true);
    expect(await give(h, ack)).toBe(false);
    expect(await give(h, ack, { reason: 'again' })).toBe(false);
    expect(ids(h)).toEqual([byHand?.id]);
    h.chain(ALPHA).reorg(3);
    await h.round(6);
    expect(ids(h)).toContain(byHand?.id);
  });
});

const limit = (changes: Partial<LimitRule> = {}): LimitRule => ({
  id: 'hourly',
  scope: 'book',
  unit: 'token',
  kind: 'bucket',
  capacity: 100n,
  periodMs: HOUR_MS,
  ...changes,
});
const holding = (...limits: LimitRule[]): Partial<BookPolicy> => ({ limits, orderedPaths: 'hold' });

function signed(h: Harness, version: number, changes: Partial<BookPolicy>): VerifiedPolicy {
  const book = { ...h.params.defaultPolicy.books[BOOK], ...changes } as BookPolicy;
  const rules = { ...h.params.defaultPolicy, version, books: { [BOOK]: book } };
  const hash = policyHash(rules);
  return { policy: { ...rules, note: 'test', hash }, digest: hash, signers: [] };
}
const by = { by: 'ann', reason: 'a test' };
const stage = (h: Harness, staged: VerifiedPolicy) => h.tell({ type: 'policyStaged', atMs: h.nowMs, staged, ...by });
const promote = async (h: Harness, policy: VerifiedPolicy) => {
  await stage(h, policy);
  await h.tell({ type: 'policyPromoted', atMs: h.nowMs, hash: policy.policy.hash, ...by });
};
async function sent(h: Harness, name: string, amount: bigint): Promise<Encoded> {
  const packet = await send(h, name, amount);
  await look(h, 4);
  return packet;
}

describe('what a limit has seen', () => {
  it('is not forgotten for a bucket that an older policy left behind', async () => {
    const h = await Harness.start({ escrowInitial: 0n });
    await promote(h, signed(h, 1, holding(limit())));
    await sent(h, 'little', 1n);
    await promote(h, signed(h, 2, {}));
    const three = signed(h, 3, holding(limit()));
    await stage(h, three);
    await sent(h, 'much', 99n);
    await h.tell({ type: 'policyPromoted', atMs: h.nowMs, hash: three.policy.hash, ...by });
    const more = await sent(h, 'more', 90n);
    expect(h.recordOf(more.key)?.hold?.cause).toBe('rate_limited');
  });

  it('is not forgotten by a roll back to a policy whose limits were out of force meanwhile', async () => {
    const h = await Harness.start();
    await promote(h, signed(h, 1, holding(limit({ id: 'one' }))));
    const two = signed(h, 2, holding(limit({ id: 'two' })));
    await promote(h, two);
    await sent(h, 'first', 95n);
    await h.tell({ type: 'policyRolledBack', atMs: h.nowMs, hash: two.policy.hash, ...by });
    const more = await sent(h, 'more', 90n);
    expect(h.recordOf(more.key)?.hold?.cause).toBe('rate_limited');
  });
});

const RULES = { reopenHeights: 3, probePackets: 1, calmMs: HOUR_MS };
const lane = fixture().forth;
const at = (height: bigint, changes: Partial<Pressure> = {}): Pressure => ({
  halts: [],
  restrict: [],
  drain: null,
  final: height as Pressure['final'],
  atMs: 1_000,
  ...changes,
});
const run = (...steps: readonly Pressure[]): string[] => {
  let mode = openMode(lane, bookShard(BOOK));
  return steps.map((pressure) => {
    mode = nextMode(mode, pressure, RULES);
    return mode.mode;
  });
};

describe('a lane that comes back', () => {
  // Finality goes by epochs: 32 blocks at once. One step of it is all the probing there is, whatever K up to 32 says.
  it('is not open after one single step of the final block, however far that goes', () => {
    expect(run(at(10n, { halts: ['x'] }), at(10n), at(42n))).toEqual(['halted', 'probing', 'probing']);
  });

  it('does not count heights that were final before, nor while its source is not known, nor backwards', () => {
    const halted = at(10n, { halts: ['x'] });
    expect(run(halted, at(50n), at(50n), at(50n))).toEqual(['halted', 'probing', 'probing', 'probing']);
    expect(run(halted, at(50n), at(0n, { final: null }), at(40n))).toEqual(['halted', 'probing', 'probing', 'probing']);
    expect(run(halted, at(50n), at(52n, { halts: ['y'] }), at(53n))).toEqual([
      'halted',
      'probing',
      'halted',
      'probing',
    ]);
  });

  // calmMs is an hour: a halt and a resume by hand, or a drain, makes it the time of three blocks.
  it('from restricted, over a halt, is restricted again until it has been calm', () => {
    const restricted = at(10n, { restrict: ['a run'] });
    const back = [at(10n), at(11n), at(12n), at(13n)];
    expect(run(restricted, at(10n, { halts: ['x'] }), ...back).at(-1)).toBe('restricted');
  });
});

describe('a restart', () => {
  it('keeps a drain, a halt by hand, the words that were taken and how much of them was used', async () => {
    const h = await Harness.start(RICH);
    await h.round(3);
    expect(await give(h, issuance(h))).toBe(true);
    move(h, BETA, 3n);
    await h.round();
    for (const [path, ask] of [
      [h.fx.forth.path, 'drain'],
      [h.fx.back.path, 'halt'],
    ] as const) {
      await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask, by: 'ann', reason: 'stop' });
    }
    const kept = () => [[...h.state.words.values()], [...h.state.modes.values()], haltsOpen(h)];
    const before = kept();
    await h.crash();
    await h.readLanes();
    expect(kept()).toEqual(before);
    await h.round(4);
    expect([...h.state.modes.values()].map(({ mode }) => mode).sort()).toEqual(['draining', 'halted']);
  });
});
