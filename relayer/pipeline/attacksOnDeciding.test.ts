/**
 * Attacks on what decides. `it.fails` shows a weakness that stands: the test says what should hold, and turns red once it does,
 * which is when `.fails` goes. The rest are attacks that do not work.
 */
import { describe, expect, it } from 'vitest';
import { shared, type ValueAmount } from '../core/amount.ts';
import type { Bucket } from '../core/limit.ts';
import type { BookPolicy, LimitRule } from '../core/policy.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { judgeLimits } from '../limits/judge.ts';
import { MAX_SLOTS } from '../limits/velocity.ts';
import { DEFAULT_BOOK_POLICY } from '../policy/default.ts';
import { policyHash } from '../policy/hash.ts';
import { checkPolicy } from '../policy/rules.ts';
import { FIT } from '../policy/testing/arbitrary.ts';
import { Draft } from './draft.ts';
import { limitsOfLane } from './limitsOf.ts';
import { look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, BETA, BOOK, laneReading } from './testing/params.ts';
import { factsTx, sendTx, verifiedFact } from './testing/transactions.ts';

const HOUR_MS = 3_600_000;
const by = { by: 'ann', reason: 'a test' };
const stateOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.state;
const causeOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.hold?.cause;

async function sendAll(h: Harness, amounts: readonly bigint[], name = 'many', lane = h.fx.forth): Promise<Encoded[]> {
  const sent: Encoded[] = [];
  h.mine(
    lane.from.chain,
    sendTx(
      name,
      lane,
      amounts.map((amount) => ({ to: TO, amount })),
      (p) => sent.push(p),
    ),
  );
  return sent;
}

function signed(h: Harness, version: number, changes: Partial<BookPolicy>): VerifiedPolicy {
  const book = { ...h.params.defaultPolicy.books[BOOK], ...changes } as BookPolicy;
  const rules = { ...h.params.defaultPolicy, version, books: { [BOOK]: book } };
  const hash = policyHash(rules);
  return { policy: { ...rules, note: 'test', hash }, digest: hash, signers: [] };
}

async function promoted(h: Harness, version: number, changes: Partial<BookPolicy>): Promise<VerifiedPolicy> {
  const staged = signed(h, version, changes);
  await h.tell({ type: 'policyStaged', atMs: h.nowMs, staged, ...by });
  await h.tell({ type: 'policyPromoted', atMs: h.nowMs, hash: staged.policy.hash, ...by });
  return staged;
}

const limit = (changes: Partial<LimitRule> = {}): LimitRule => ({
  id: 'hourly',
  scope: 'book',
  unit: 'token',
  kind: 'window',
  capacity: 100n,
  periodMs: HOUR_MS,
  ...changes,
});

describe('a limit counts what was relayed, whatever becomes of its policy', () => {
  const limits = (one: LimitRule): Partial<BookPolicy> => ({ limits: [one], orderedPaths: 'hold' });

  it('in another unit under the same id', async () => {
    const h = await Harness.start();
    const whole = 1_000_000n;
    const value = (whole * 2_000n) as ValueAmount;
    const price = { atMs: h.nowMs, min: value, median: value, max: value, sources: {} };
    const judge = (one: LimitRule, amount: bigint, seen: readonly Bucket[]) =>
      judgeLimits({
        ...limitsOfLane(new Draft(h.state, h.nowMs), h.fx.forth, price, null),
        policy: { ...DEFAULT_BOOK_POLICY, ...limits(one) },
        level: (key) => seen.find((bucket) => bucket.key === key)?.level ?? null,
        amount: shared(amount),
        observedAtMs: h.nowMs,
        behind: { packets: 0, amount: shared(0n) },
      });
    const first = judge(limit({ capacity: 100n * whole }), 100n * whole, []);
    expect(first.allowed).toBe(true);
    const second = judge(limit({ unit: 'value', capacity: 100n * value }), 99n * whole, first.after);
    expect(second.allowed).toBe(false);
  });

  it('also what another policy relayed before it was rolled back', async () => {
    const h = await Harness.start();
    const load = signed(h, 1, limits(limit({ id: 'old' })));
    await h.tell({ type: 'policyLoaded', atMs: h.nowMs, loaded: load, replaces: null });
    const next = await promoted(h, 2, limits(limit({ id: 'new' })));
    const first = (await sendAll(h, [100n], 'first'))[0] as Encoded;
    await look(h, 4);
    await h.tell({ type: 'policyRolledBack', atMs: h.nowMs, hash: next.policy.hash, ...by });
    const second = (await sendAll(h, [100n], 'second'))[0] as Encoded;
    await look(h, 4);
    expect(stateOf(h, first)).toBe('cleared');
    expect(causeOf(h, second)).toBe('rate_limited');
  });
});

describe('a policy that passed every check', () => {
  it('does not stop the node at the first packet that it relays', async () => {
    const h = await Harness.start();
    const fit = { ...FIT, books: { [BOOK]: FIT.books.gold } as never };
    const rulesOf = (slots: number) =>
      checkPolicy(signed(h, 1, { velocity: { ...velocity, slots } }).policy, fit).map(({ rule }) => rule);
    const velocity = {
      slotMs: 60_000,
      slots: MAX_SLOTS,
      minSlots: 10,
      quantile: { num: 9n, den: 10n },
      factor: { num: 2n, den: 1n },
      least: shared(50n),
    };
    const { policy } = await promoted(h, 1, { velocity });
    expect(rulesOf(MAX_SLOTS + 1)).toEqual(['slots-above-max']);
    expect(checkPolicy(policy, fit)).toEqual([]);
    const packet = await send(h, 'first', 10n);
    await look(h, 4);
    expect(stateOf(h, packet)).toBe('cleared');
  });
});

describe('a drain', () => {
  it('stops within the round that crosses its threshold', async () => {
    const outflow = { unit: 'token' as const, amount: shared(100n) };
    const h = await Harness.start({ policy: { drain: { outflow, windowMs: HOUR_MS } } });
    const packets = await sendAll(
      h,
      Array.from({ length: 50 }, () => 100n),
    );
    await look(h, 4);
    expect(packets.filter((p) => stateOf(h, p) === 'cleared').length).toBeLessThan(3);
  });

  it('takes nothing that this node had not admitted, though other attesters did and its block moved', async () => {
    const h = await Harness.start();
    await look(h, 2);
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path: h.fx.forth.path, ask: 'drain', ...by });
    h.chain(ALPHA).finalityDepth = 6n;
    const packet = await send(h, 'new', 10n);
    await look(h);
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    h.mine(BETA, factsTx('verify', [verifiedFact(h.fx.forth, 1n, packet, dvn)]));
    await h.poll(BETA);
    expect(stateOf(h, packet)).toBe('observed');
    h.chain(ALPHA).reorg(2);
    await look(h, 10);
    expect([stateOf(h, packet), causeOf(h, packet)]).toEqual(['final', 'lane_draining']);
  });
});

describe('dust', () => {
  it('of one lane does not keep every other lane of its destination out of the batch', async () => {
    const h = await Harness.start({ legs: [{ kind: 'escrow' }, { kind: 'mint' }, { kind: 'escrow' }] });
    const into = [...h.params.lanes.values()].filter(({ to }) => to.chain === BETA);
    const [spammed, quiet] = into.sort((a, b) => (a.path < b.path ? -1 : 1));
    if (!spammed || !quiet) throw new Error('saw fewer than two lanes, wanted two');
    const everywhere = async (times: number) => {
      for (let i = 0; i < times; i++) {
        for (const name of h.chains.keys()) {
          h.mine(name);
          await h.poll(name);
        }
      }
    };
    const victim = (await sendAll(h, [5n], 'victim', quiet))[0] as Encoded;
    await sendAll(
      h,
      Array.from({ length: 150 }, () => 1n),
      'spam',
      spammed,
    );
    await everywhere(6);
    const [first] = [...h.state.outbox.values()].filter(({ kind }) => kind === 'attest');
    expect(first?.packets).toContain(victim.key);
  });

  it('that waits is not written anew on every look', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 4n;
    await h.tell({
      type: 'laneRead',
      atMs: h.nowMs,
      reading: laneReading(h.params, h.fx.forth, { requiredConfirmations: 30n }),
    });
    const packet = await send(h, 'waits', 1n);
    await look(h, 8);
    const puts = () => h.writes.filter((w) => w.op === 'put' && w.table === 'packet' && w.key === packet.key).length;
    const before = puts();
    expect(causeOf(h, packet)).toBe('awaiting_confirmations');
    await look(h, 8);
    expect(puts() - before).toBeLessThanOrEqual(1);
  });
});

describe('a step of several events', () => {
  /** @returns the number of the step that clears the packet; null: none does. */
  async function clearedIn(askIn: number | null): Promise<number | null> {
    const h = await Harness.start();
    const packet = await send(h, 'late', 10n);
    for (let step = 0; step < 16; step++) {
      const name = step % 2 === 0 ? ALPHA : BETA;
      h.mine(name);
      const ask = { type: 'laneAsked', atMs: h.nowMs, path: h.fx.forth.path, ask: 'drain', ...by } as const;
      if (askIn !== null && step >= askIn) await h.tell(ask, ...h.startRead(name).events(step + 1));
      else await h.tell(...h.startRead(name).events(step + 1));
      if (stateOf(h, packet) === 'cleared') return step;
    }
    return null;
  }

  it('takes nothing new after a drain that was asked for in it', async () => {
    const usual = await clearedIn(null);
    expect(usual).not.toBeNull();
    expect(await clearedIn(usual)).toBeNull();
  });
});

describe('a lane that probes after a halt', () => {
  it('lets a trickle out, also of what was admitted before the halt', async () => {
    const h = await Harness.start();
    const packets = await sendAll(
      h,
      Array.from({ length: 20 }, () => 1n),
    );
    await look(h, 4);
    const cleared = () => packets.filter((p) => stateOf(h, p) === 'cleared').length;
    expect(cleared()).toBe(20);
    const path = h.fx.forth.path;
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask: 'halt', ...by });
    await look(h);
    expect(cleared()).toBe(0);
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask: 'resume', ...by });
    h.effects = [];
    for (let i = 0; i < 6 && cleared() === 0; i++) await look(h);
    expect(h.state.modes.get(path)?.mode).toBe('probing');
    expect(cleared()).toBeLessThanOrEqual(h.params.defaultPolicy.release.probePackets);
  });
});

describe('the comparison with a staged policy', () => {
  // clear.ts shadowOf: modes, pending and their rules are those of the active policy in both.
  it.fails('tells what a drain of it would have held', async () => {
    const h = await Harness.start();
    const drain = { outflow: { unit: 'token' as const, amount: shared(1n) }, windowMs: HOUR_MS };
    const staged = signed(h, 1, { drain });
    await h.tell({ type: 'policyStaged', atMs: h.nowMs, staged, ...by });
    for (const name of ['first', 'second', 'third']) {
      await send(h, name, 10n);
      await look(h, 4);
    }
    const diff = h.state.policyDiffs.get(staged.policy.hash);
    expect(diff?.judged).toBeGreaterThan(0);
    expect(diff?.counts).toHaveProperty('relay → wait:lane_draining');
  });
});
