/**
 * Attacks on what decides. `it.fails` shows a weakness that stands: the test says what should hold, and turns red once it does,
 * which is when `.fails` goes. The rest are attacks that do not work.
 */
import { describe, expect, it } from 'vitest';
import { shared, type ValueAmount } from '../core/amount.ts';
import type { Fact } from '../core/fact.ts';
import type { ChainName } from '../core/ids.ts';
import type { Bucket } from '../core/limit.ts';
import type { BookPolicy, LimitRule } from '../core/policy.ts';
import type { VerifiedPolicy } from '../core/policyRecord.ts';
import { ledgerKey } from '../core/state.ts';
import { judgeLimits } from '../limits/judge.ts';
import { DEFAULT_BOOK_POLICY } from '../policy/default.ts';
import { policyHash } from '../policy/hash.ts';
import { checkPolicy } from '../policy/rules.ts';
import { FIT } from '../policy/testing/arbitrary.ts';
import { Draft } from './draft.ts';
import { limitsOfLane } from './limitsOf.ts';
import { look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { type Encoded, encodePacket, hashOf } from './testing/packets.ts';
import { ALPHA, BETA, BOOK, laneReading, OTHER_DVN } from './testing/params.ts';
import { deliverTx, deliveryOf, factsTx, sendTx, verifiedFact } from './testing/transactions.ts';
import { acknowledgeAll } from './testing/words.ts';

const HOUR_MS = 3_600_000;
const by = { by: 'ann', reason: 'a test' };
const stateOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.state;
const causeOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.hold?.cause;
const haltsIn = (h: Harness) => [...h.state.halts.values()].map(({ id, scope }) => `${id.split('/')[0]} ${scope.kind}`);

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

function claimOf(h: Harness, packet: Encoded, name: string) {
  const { height, hash } = h.chain(ALPHA).head;
  const ref = { chain: ALPHA, height, blockHash: hash, txHash: hashOf(name), logIndex: 0 };
  const fact = { kind: 'packetSent' as const, encoded: packet.encoded, options: '0x' as const, assigned: [] };
  return { claims: [{ operators: ['eve'], facts: [{ ...fact, executor: null, ref }] }] };
}

async function readAgain(h: Harness, chain: ChainName, above: bigint): Promise<void> {
  const fork = h.state.chains.get(chain)?.checkpoints.findLast((p) => p.height < above);
  if (!fork) throw new Error(`saw no checkpoint below ${above}, wanted one`);
  await h.tell({ type: 'chainReorged', atMs: h.nowMs, chain, fork, because: 'readAgain' });
  await h.poll(chain);
}

describe('what is not read is no evidence against anybody', () => {
  /** Value that other DVNs carried over before its source was final: honest, and usual on fast lanes. */
  async function carriedByOthers(h: Harness): Promise<Encoded> {
    h.chain(ALPHA).finalityDepth = 20n;
    const packet = await send(h, 'fast', 50n);
    for (const name of [ALPHA, BETA]) await h.poll(name);
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(packet)));
    return packet;
  }
  const others = { requiresUs: false, requiredDvns: [OTHER_DVN] };

  it('an honest delivery that waits for finality halts nothing while the lane is read', async () => {
    const h = await Harness.start();
    await h.readLanes(others);
    await carriedByOthers(h);
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });

  // consumptions.ts notFinal: a lane that is not read counts as one that requires us, which makes a violation of every lane.
  it.fails('nor where the lane cannot be read for a while', async () => {
    const h = await Harness.start();
    await h.readLanes(others);
    await carriedByOthers(h);
    await h.tell({
      type: 'laneUnreadable',
      atMs: h.nowMs,
      path: h.fx.forth.path,
      detail: 'one of two operators is down',
    });
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });

  // consumptions.ts notFinal: asked is who is required now, not who was when it was delivered.
  it.fails('nor when the receiver begins to require us meanwhile', async () => {
    const h = await Harness.start();
    await h.readLanes(others);
    await carriedByOthers(h);
    await look(h, 4);
    await h.readLanes();
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });

  // The same: after a start no lane is read, and a reading that fails does not hold the round.
  it.fails('nor after a start, before the lane is read', async () => {
    const h = await Harness.start();
    await h.readLanes(others);
    await carriedByOthers(h);
    await look(h, 4);
    await h.crash();
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });
});

describe('an acknowledged violation', () => {
  // writeOff is taken back in the next round, and the final height in `saw` makes the same evidence another one.
  it.fails('does not come back under another number as the final block moves on', async () => {
    const h = await Harness.start({ roles: [] });
    await look(h, 2);
    h.chain(ALPHA).finalityDepth = 9n;
    const packet = await send(h, 'early', 50n);
    h.mine(BETA, deliverTx('early', h.fx.forth, deliveryOf(packet)));
    await look(h, 3);
    expect(haltsIn(h)).toEqual(['unmatched_consumption attesterSet']);
    await acknowledgeAll(h);
    expect(haltsIn(h)).toEqual([]);
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });
});

describe('a delivery that was acknowledged as a loss', () => {
  // consumptions.ts returned: only what was matched before is taken back, so that its packet is admitted once more, for ever.
  it.fails('is that of its packet once k come to have what sent it, and nothing is signed for it', async () => {
    const h = await Harness.start();
    await h.round(2);
    const packet = await send(h, 'late', 50n);
    const block = h.chain(ALPHA).head;
    const unseen = (block.facts as Fact[]).splice(0);
    h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(packet)));
    await look(h, 2);
    expect(haltsIn(h)).toEqual(['unmatched_consumption attesterSet']);
    await acknowledgeAll(h);
    (block.facts as Fact[]).push(...unseen);
    await readAgain(h, ALPHA, block.height);
    const other = await send(h, 'other', 50n);
    await h.round(24);
    expect(h.signed.filter(({ payloadHash }) => payloadHash === packet.payloadHash)).toEqual([]);
    expect([stateOf(h, packet), stateOf(h, other)]).toEqual(['settled', 'settled']);
  });
});

describe('a limit counts what was relayed, whatever becomes of its policy', () => {
  const limits = (one: LimitRule): Partial<BookPolicy> => ({ limits: [one], orderedPaths: 'hold' });

  // rules.ts: the key of a bucket does not say its unit, so what was taken in tokens is read as micro-units of value.
  it.fails('in another unit under the same id', async () => {
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

  // policies.ts policyRolledBack: the buckets of the previous rules stood still meanwhile.
  it.fails('also what another policy relayed before it was rolled back', async () => {
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
  // No policy rule asks `slotRuleOf`, whose RangeError is thrown where the first packet is admitted, in each start anew.
  it.fails('does not stop the node at the first packet that it relays', async () => {
    const h = await Harness.start();
    const velocity = {
      slotMs: 60_000,
      slots: 10_000,
      minSlots: 10,
      quantile: { num: 9n, den: 10n },
      factor: { num: 2n, den: 1n },
      least: shared(50n),
    };
    const { policy } = await promoted(h, 1, { velocity });
    expect(
      checkPolicy({ ...policy, books: { ...policy.books } }, { ...FIT, books: { [BOOK]: FIT.books.gold } as never }),
    ).toEqual([]);
    const packet = await send(h, 'first', 10n);
    await look(h, 4);
    expect(stateOf(h, packet)).toBe('cleared');
  });
});

describe('a drain', () => {
  // Signals are asked once a step: within a round nothing that is admitted tightens anything.
  it.fails('stops within the round that crosses its threshold', async () => {
    const outflow = { unit: 'token' as const, amount: shared(100n) };
    const h = await Harness.start({ policy: { drain: { outflow, windowMs: HOUR_MS } } });
    const packets = await sendAll(
      h,
      Array.from({ length: 50 }, () => 100n),
    );
    await look(h, 4);
    expect(packets.filter((p) => stateOf(h, p) === 'cleared').length).toBeLessThan(3);
  });

  // A reservation made for an orphan is read as an admission (`counted`): mode and limits are skipped.
  it.fails('takes nothing that this node had not admitted, though other attesters did and its block moved', async () => {
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

describe('what one operator claims', () => {
  // observe.ts: `observedAtMs` of what few had claimed stays, and ends a large-transfer delay before it begins.
  it.fails('does not set the clock of a packet that it knew of in advance', async () => {
    const h = await Harness.start();
    h.mine(ALPHA);
    const packet = encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 10n });
    await h.poll(ALPHA, claimOf(h, packet, 'claim'));
    h.nowMs += 2 * HOUR_MS;
    const sentAtMs = h.nowMs;
    h.mine(ALPHA, sendTx('real', h.fx.forth, [{ to: TO, amount: 10n }]));
    await h.poll(ALPHA);
    expect(h.recordOf(packet.key)?.observedAtMs).toBeGreaterThanOrEqual(sentAtMs);
  });

  // The same clock is what `maxFinalityMs` is counted from.
  it.fails('turns no delivery that waits for finality into a violation at once', async () => {
    const h = await Harness.start({ roles: [] });
    h.mine(ALPHA);
    h.chain(ALPHA).finalityDepth = 50n;
    const packet = encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 10n });
    await h.poll(ALPHA, claimOf(h, packet, 'claim'));
    h.nowMs += 2 * HOUR_MS;
    h.mine(ALPHA, sendTx('real', h.fx.forth, [{ to: TO, amount: 10n }]));
    await h.poll(ALPHA);
    const dvn = h.params.chains.get(BETA)?.dvn ?? '0x';
    h.mine(BETA, factsTx('verify', [verifiedFact(h.fx.forth, 1n, packet, dvn)]));
    h.mine(BETA, deliverTx('deliver', h.fx.forth, deliveryOf(packet)));
    await look(h, 4);
    expect(haltsIn(h)).toEqual([]);
  });

  // restore.ts recall: a namesake in memory keeps the settled packet from being loaded.
  it.fails('makes no delivery of a settled packet a violation when its block is read again', async () => {
    const h = await Harness.start();
    await h.round(2);
    for (const name of [ALPHA, BETA]) h.chain(name).finalityDepth = 1n;
    const packet = await send(h, 'send', 100n);
    await h.poll(ALPHA, claimOf(h, encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 7n }), 'claim'));
    await h.act();
    for (let i = 0; i < 12 && stateOf(h, packet) !== 'settled'; i++) await h.round();
    expect(stateOf(h, packet)).toBe('settled');
    await readAgain(h, BETA, h.recordOf(packet.key)?.consumption?.height ?? 0n);
    await h.round(4);
    expect(haltsIn(h)).toEqual([]);
  });

  // restore.ts recall: the settled packet is not loaded, is observed anew, and is admitted on what backs another one.
  it.fails('makes no settled packet a new one when its block is read again', async () => {
    const h = await Harness.start();
    await h.round(2);
    h.chain(ALPHA).finalityDepth = 1n;
    h.chain(BETA).finalityDepth = 1n;
    const packet = await send(h, 'send', 100n);
    const namesake = encodePacket(h.fx.forth, { nonce: 1n, to: TO, amount: 7n });
    await h.poll(ALPHA, claimOf(h, namesake, 'claim'));
    await h.act();
    for (let i = 0; i < 12 && stateOf(h, packet) !== 'settled'; i++) await h.round();
    expect(stateOf(h, packet)).toBe('settled');
    await readAgain(h, ALPHA, h.recordOf(packet.key)?.source.height ?? 0n);
    const other = await send(h, 'other', 100n);
    await h.round(12);
    expect([
      h.signed.filter(({ payloadHash }) => payloadHash === packet.payloadHash).length,
      stateOf(h, other),
    ]).toEqual([1, 'settled']);
  });
});

describe('an orphan whose nonce another packet has taken', () => {
  it('ends with that nonce, and makes no settled packet a new one', async () => {
    const h = await Harness.start();
    await h.round(2);
    for (const name of [ALPHA, BETA]) h.chain(name).finalityDepth = 1n;
    const gone = await send(h, 'gone', 7n);
    await h.poll(ALPHA);
    h.chain(ALPHA).reorg(1, () => false);
    const packet = await send(h, 'send', 100n);
    await h.poll(ALPHA);
    expect([stateOf(h, gone), stateOf(h, packet)]).toEqual(['orphaned', 'observed']);
    for (let i = 0; i < 12 && stateOf(h, packet) !== 'settled'; i++) await h.round();
    expect(stateOf(h, packet)).toBe('settled');
    await readAgain(h, ALPHA, h.recordOf(packet.key)?.source.height ?? 0n);
    expect(stateOf(h, packet)).toBe('settled');
  });
});

describe('dust', () => {
  // `pendingCap: null` by default: one unit that others deliver before finality holds the whole book, as often as anybody sends it.
  it.fails('that others carry over at once does not hold what needs us for ever', async () => {
    const h = await Harness.start();
    await h.tell({
      type: 'laneRead',
      atMs: h.nowMs,
      reading: laneReading(h.params, h.fx.forth, { requiresUs: false, requiredDvns: [OTHER_DVN] }),
    });
    h.chain(ALPHA).finalityDepth = 6n;
    const backing = await send(h, 'backing', 100n);
    await look(h, 1);
    h.mine(BETA, deliverTx('backing', h.fx.forth, deliveryOf(backing)));
    await look(h, 8);
    const dust = async (name: string): Promise<void> => {
      const packet = await send(h, name, 1n);
      await h.poll(ALPHA);
      h.mine(BETA, deliverTx(name, h.fx.forth, deliveryOf(packet)));
      await look(h);
    };
    for (let i = 0; i < 6; i++) await dust(`before ${i}`);
    const victim = (await sendAll(h, [50n], 'victim', h.fx.back))[0] as Encoded;
    for (let i = 0; i < 30; i++) await dust(`after ${i}`);
    expect(haltsIn(h)).toEqual([]);
    expect([stateOf(h, victim), causeOf(h, victim)]).toEqual(['cleared', undefined]);
  });

  // attest.ts readyFor: batches are filled by path, so that the lane with the lowest path goes first for ever.
  it.fails('of one lane does not keep every other lane of its destination out of the batch', async () => {
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

  // draft.ts hold: the record is put whenever a figure in `saw` changes, which it does with every block.
  it.fails('that waits is not written anew on every look', async () => {
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

  // modes.ts laneAsked: the mode follows at the end of the step, after the look has cleared packets.
  it.fails('takes nothing new after a drain that was asked for in it', async () => {
    const usual = await clearedIn(null);
    expect(usual).not.toBeNull();
    expect(await clearedIn(usual)).toBeNull();
  });
});

describe('a lane that probes after a halt', () => {
  // gates/decide.ts: what was admitted before skips the mode gate, so a halt's whole pile goes out at once.
  it.fails('lets a trickle out, also of what was admitted before the halt', async () => {
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

describe('a journal whose sums are wrong', () => {
  // recount.ts: rounds are counted from zero after a start, and a node that restarts often never counts anew.
  it.fails('is found out before anything is cleared after a start', async () => {
    const h = await Harness.start();
    await h.round(6);
    const first = await send(h, 'first', 10n);
    await h.round(8);
    expect(stateOf(h, first)).toBe('settled');
    await h.crash();
    const key = ledgerKey(BOOK, ALPHA);
    const ledger = h.state.ledgers.get(key);
    if (!ledger) throw new Error('saw no ledger');
    const authorized = shared(ledger.authorized + 1_000n);
    const authorizedTo = { ...ledger.authorizedTo, [BETA]: shared((ledger.authorizedTo[BETA] ?? 0n) + 1_000n) };
    h.state.ledgers.set(key, { ...ledger, authorized, authorizedTo });
    h.chain(ALPHA).head.after.holding += 1_000n * 10n ** 12n;
    await h.readLanes();
    const second = await send(h, 'second', 10n);
    await look(h, 6);
    expect(stateOf(h, second)).not.toBe('cleared');
    expect(haltsIn(h)).toEqual(['sums_differ book']);
  });
});
