/** What one operator says against the quorum, from the first report to its end. */
import { describe, expect, it } from 'vitest';
import { type Hex, height } from '../../relayer/core/ids.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { type FakeChain, type FakeLog, fakeChain, fakeLog, word } from '../testing/fakeChain.ts';
import { blockHash, type Handlers, NEVER } from '../testing/fakeProvider.ts';
import { at, disputeOf, type ReadTest, readerOn } from '../testing/readerOn.ts';
import { forkObjection } from './objections.ts';
import { HELD_LIMIT_MS, UNFOUNDED_LIMIT } from './unfounded.ts';

const OAPP = address(0xa2);
const EVERYBODY = ['a', 'b', 'eve'] as const;

const unlock = (height: number, index = 0, amount = 5n): FakeLog =>
  fakeLog(
    OAPP,
    'OFTReceived',
    { guid: word(height), srcEid: 102, toAddress: address(0xbad), amountReceivedLD: amount },
    height,
    index,
  );
const honest = (head: number, more: Partial<FakeChain> = {}): Handlers => fakeChain({ head, final: head - 2, ...more });

/** Two honest providers and eve, all at one head. */
function three(head: number, eve: Handlers, more: Partial<FakeChain> = {}) {
  return readerOn(2, { a: honest(head, more), b: honest(head, more), eve });
}

function moveTo(test: ReadTest, head: number, eve?: Handlers, more: Partial<FakeChain> = {}) {
  for (const name of EVERYBODY) test.provider(name).answers = name === 'eve' && eve ? eve : honest(head, more);
}

const objections = async (test: ReadTest) => {
  const outcome = await test.read();
  return outcome.kind === 'read' ? outcome.objections : [];
};
const ways = (test: ReadTest) => test.ended.map(({ resolution }) => resolution.how);

describe('another block is reported', () => {
  const fork = (from: number) => ({ fork: { from, name: 'eve' } });

  it.each<[string, Handlers, number, Hex]>([
    ['at the agreed head', honest(10, fork(10)), 10, blockHash(10, 'eve')],
    ['below it, when it is not its parent', honest(9, fork(9)), 9, blockHash(9, 'eve')],
    ['above it, by its parent', honest(11, fork(10)), 10, blockHash(10, 'eve')],
  ])('%s', async (_, eve, h, claimedHash) => {
    const test = three(10, eve);
    expect(await objections(test)).toMatchObject([
      { operator: 'eve', kind: 'fork', height: BigInt(h), claimedHash, agreedHash: blockHash(h), facts: [] },
    ]);
  });

  it.each<[string, Handlers]>([
    ['lags by one', honest(9)],
    ['lags by many', honest(3)],
    ['is ahead by one', honest(11)],
    ['is far ahead, on whatever chain', honest(5_000, fork(4_000))],
    ['is far below, on whatever chain', honest(4, fork(3))],
  ])('but not of one that %s: it said nothing of a block that k know', async (_, eve) => {
    expect(await objections(three(10, eve))).toEqual([]);
  });

  it('in the place of the final block, whatever it says of the head', async () => {
    const { eth_getBlockByNumber: real, ...rest } = honest(10);
    const other = honest(10, fork(8)).eth_getBlockByNumber;
    const eve: Handlers = { ...rest, eth_getBlockByNumber: (p) => (p[0] === 'finalized' ? other?.(p) : real?.(p)) };
    const config = { finality: { rule: 'finalized', minDepth: 0 } } as const;
    const test = readerOn(2, { a: honest(10), b: honest(10), eve }, { config });
    expect(await objections(test)).toMatchObject([{ operator: 'eve', kind: 'fork', height: 8n }]);
  });

  it('once: while it stands open, neither it nor a block above it is reported again', async () => {
    const test = three(10, honest(10, fork(10)));
    expect((await objections(test)).length).toBe(1);
    moveTo(test, 11, honest(11, fork(10)));
    expect(await objections(test)).toEqual([]);
    expect(test.open.size).toBe(1);
  });

  it('not of an excluded operator', async () => {
    const test = three(10, honest(10, fork(10)));
    test.quorum.standings.setExcluded(new Set(['eve']));
    expect(await objections(test)).toEqual([]);
  });

  it('also of one that is suspended: evidence against needs no standing', async () => {
    const test = three(10, honest(10, fork(10)));
    test.quorum.standings.fault('eve', 'lagged');
    expect((await objections(test)).length).toBe(1);
  });
});

describe('logs that k do not have are reported', () => {
  it('with the facts in them, under the agreed hash of their block', async () => {
    const test = three(10, honest(10, { logs: [unlock(10)] }));
    expect(await objections(test)).toMatchObject([
      {
        operator: 'eve',
        kind: 'logs',
        height: 10n,
        claimedHash: blockHash(10),
        agreedHash: blockHash(10),
        facts: [{ kind: 'oftReceived', oapp: OAPP, amount: 5n }],
      },
    ]);
  });

  it('once: not when their range is read again while the report stands open', async () => {
    const test = three(10, honest(10, { logs: [unlock(10)] }));
    await test.read();
    const again = { cursor: at(9), checkpoints: [at(9)], disputes: [...test.open.values()] };
    expect(await test.run(test.reader.read(again))).toMatchObject({ kind: 'read', objections: [] });
  });

  it('of a block inside of the range, as of another block when they lie in one', async () => {
    const forged = { ...unlock(11), blockHash: blockHash(11, 'eve') };
    const test = three(12, honest(12, { logs: [unlock(10), forged] }));
    const found = await objections(test);
    expect(found.map(({ kind, height: h, agreedHash }) => [kind, h, agreedHash])).toEqual([
      ['fork', 11n, blockHash(11)],
      ['logs', 10n, blockHash(10)],
    ]);
    expect(found[0]).toMatchObject({ claimedHash: blockHash(11, 'eve'), facts: [{ kind: 'oftReceived' }] });
  });

  it('one that leaves agreed logs out is at fault, and has reported nothing', async () => {
    const test = three(10, honest(10), { logs: [unlock(10)] });
    expect(await objections(test)).toEqual([]);
    expect(test.standing('eve')).toBe('suspended');
  });

  it('so many of one operator, however much it makes up', async () => {
    const logs = Array.from({ length: 400 }, (_, i) => unlock(10 + Math.floor(i / 4), i % 4));
    const test = three(110, honest(110, { logs }));
    const found = await objections(test);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(16);
    for (const { saw } of found) expect(saw.length).toBeLessThanOrEqual(200);
  });

  it('of an honest one beside a liar that reports more than fits', async () => {
    const logs = Array.from({ length: 200 }, (_, i) => unlock(11 + i));
    const test = readerOn(2, {
      a: honest(211),
      b: honest(211),
      eve: honest(211, { logs }),
      witness: honest(211, { logs: [unlock(200, 1)] }),
    });
    expect((await objections(test)).filter(({ operator }) => operator === 'witness')).toMatchObject([
      { kind: 'logs', height: 200n },
    ]);
  });
});

describe('other balances at the agreed head are reported', () => {
  it('with the values that differ', async () => {
    const test = three(10, honest(10, { answer: () => word(9) }));
    const [found] = await objections(test);
    expect(found).toMatchObject({ operator: 'eve', kind: 'balance', height: 10n, claimedHash: blockHash(10) });
    expect(found?.saw).toContain('gold/alpha 9, agreed 1');
  });

  it('only when it answers so again: a block taken in meanwhile is no evidence', async () => {
    let calls = 0;
    const answer = () => {
      calls += 1;
      return word(calls <= 3 ? 9 : 1);
    };
    expect(await objections(three(10, honest(10, { answer })))).toEqual([]);
  });
});

describe('a report ends', () => {
  const lie = { logs: [unlock(10)] };

  it('refuted, once its block is final and its reporter still says so', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    moveTo(test, 11, honest(11, lie));
    await test.read();
    expect(ways(test)).toEqual([]);
    for (const head of [12, 13]) {
      moveTo(test, head, honest(head, lie));
      await test.read();
    }
    expect(ways(test)).toEqual(['refuted']);
    expect(test.standing('eve')).toBe('excluded');
  });

  it('refuted: another block at a final height, and other values at an agreed hash', async () => {
    const eves = [{ fork: { from: 10, name: 'eve' } }, { answer: () => word(9) }];
    for (const more of eves) {
      const test = three(10, honest(10, more));
      await test.read();
      expect(test.open.size).toBe(1);
      for (const head of [12, 13]) {
        moveTo(test, head, honest(head, more));
        await test.read();
      }
      expect(ways(test)[0]).toBe('refuted');
    }
  });

  it('withdrawn at once and without fault, when an honest provider had seen an ordinary reorg late', async () => {
    const old = honest(10, { fork: { from: 10, name: 'old' } });
    const test = readerOn(2, { a: old, b: old, eve: old });
    await test.read();
    for (const name of ['a', 'b']) test.provider(name).answers = honest(10);
    expect((await test.read()).kind).toBe('reorg');
    expect((await objections(test)).map(({ operator, kind }) => [operator, kind])).toEqual([['eve', 'fork']]);
    moveTo(test, 11);
    await test.read();
    expect(ways(test)).toEqual(['withdrawn']);
    expect(test.standing('eve')).toBe('counted');
  });

  it('withdrawn soon also when its reporter did not answer at first: not only when its block is final', async () => {
    const test = three(10, honest(10, { fork: { from: 10, name: 'other' } }));
    await test.read();
    moveTo(test, 11, { eth_getBlockByNumber: () => NEVER });
    for (let i = 0; i < 4; i++) await test.read();
    expect(ways(test)).toEqual([]);
    const asked = () => test.provider('eve').asked.length;
    const before = asked();
    for (let i = 0; i < 16; i++) await test.read();
    // Its head at each read, and a few times more.
    expect(asked() - before).toBeLessThanOrEqual(16 * 3 + 3);
    moveTo(test, 11);
    for (let i = 0; i < 20; i++) await test.read();
    expect(ways(test)).toEqual(['withdrawn']);
  });

  it('withdrawn, and a fault, when content under an agreed hash is taken back', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    moveTo(test, 11);
    await test.read();
    expect(ways(test)).toEqual(['withdrawn']);
    expect(test.standing('eve')).toBe('suspended');
  });

  it('confirmed, when the minority was right in the end', async () => {
    const right = { fork: { from: 10, name: 'right' } };
    const test = three(10, honest(10, right));
    await test.read();
    expect(test.open.size).toBe(1);
    for (const name of EVERYBODY) test.provider(name).answers = honest(11, right);
    // The quorum goes back first; the report is borne out with the next range.
    expect((await test.read()).kind).toBe('reorg');
    await test.read();
    expect(ways(test)).toEqual(['confirmed']);
  });

  it('confirmed by reading the block again, when k come to have the logs that one had', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    moveTo(test, 11, undefined, lie);
    expect(await test.read()).toMatchObject({ kind: 'reorg', fork: at(9) });
    const again = await test.read();
    expect(again).toMatchObject({ kind: 'read', from: 10n, facts: [{ kind: 'oftReceived' }] });
    expect(ways(test)).toEqual(['confirmed']);
  });

  it('not confirmed before the block was read again, however often that fails', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    const disputes = [...test.open.values()];
    moveTo(test, 11, undefined, lie);
    const known = { cursor: at(10), checkpoints: [at(10)], disputes };
    for (let i = 0; i < 3; i++) {
      await expect(test.run(test.reader.read(known))).rejects.toThrow(/without a known ancestor/);
    }
    const from = { ...known, checkpoints: [at(9), at(10)] };
    expect(await test.run(test.reader.read(from))).toMatchObject({ kind: 'reorg', fork: at(9) });
  });

  it('confirmed, when k answer as one did', async () => {
    const test = three(10, honest(10, { answer: () => word(9) }));
    await test.read();
    moveTo(test, 11, undefined, { answer: () => word(9) });
    await test.read();
    expect(ways(test)).toEqual(['confirmed']);
  });

  it('withdrawn, when the block that both spoke of is gone', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    moveTo(test, 11, undefined, { fork: { from: 10, name: 'new' } });
    await test.read();
    await test.read();
    expect(ways(test)).toEqual(['withdrawn']);
    expect(test.standing('eve')).toBe('counted');
  });

  it('lapsed, and a fault, when its reporter does not answer for it in three reads', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    const silent: Handlers = { eth_getBlockByNumber: () => NEVER };
    moveTo(test, 13, silent);
    for (let i = 0; i < 3; i++) await test.read();
    expect(ways(test)).toEqual([]);
    await test.read();
    expect(ways(test)).toEqual(['lapsed']);
    expect(test.standing('eve')).toBe('suspended');
  });

  it('lapsed, when its operator is none of this chain', async () => {
    const test = three(10, honest(10));
    const objection = forkObjection('stranger', height(8n), blockHash(8, 'x'), blockHash(8));
    const dispute = disputeOf(objection, test.clock.nowMs());
    test.open.set(dispute.id, dispute);
    for (let i = 0; i < 5; i++) await test.read();
    expect(ways(test)).toEqual(['lapsed']);
  });

  it('is told again until it is taken in: a read that failed loses none', async () => {
    const test = three(10, honest(10, lie));
    await test.read();
    moveTo(test, 13, honest(13, lie));
    await test.read();
    test.provider('a').answers = { ...honest(14), eth_call: () => '<html>' };
    test.provider('b').answers = { ...honest(14), eth_call: () => '<html>' };
    await expect(test.read()).rejects.toThrow();
    expect(ways(test)).toEqual([]);
    moveTo(test, 14, honest(14));
    await test.read();
    expect(ways(test)).toEqual(['refuted']);
  });
});

describe('logs that k leave out for a moment, while a balance has moved', () => {
  const at11 = (answers: number) => ({ logs: [unlock(11)], answer: () => word(answers) });

  it('are asked for again before a leg is judged without them', async () => {
    const test = three(10, honest(10, { answer: () => word(9) }), { answer: () => word(9) });
    await test.read();
    // One honest provider's newest logs come a moment later, and eve says as it does.
    let asked = 0;
    const { eth_getLogs: full, ...rest } = honest(11, at11(4));
    test.provider('a').answers = { ...rest, eth_getLogs: (p) => (asked++ === 0 ? [] : full?.(p)) };
    test.provider('b').answers = honest(11, at11(4));
    test.provider('eve').answers = { ...rest, eth_getLogs: () => [] };
    await expect(test.read()).rejects.toThrow(/other logs a moment ago/);
    const [first, second] = [await test.read(), await test.read()];
    expect([first, second].find((one) => one.kind === 'read')).toMatchObject({ facts: [{ kind: 'oftReceived' }] });
  });

  it('are not asked for again when their block shows what moved', async () => {
    const test = three(10, honest(10, { answer: () => word(9) }), { answer: () => word(9) });
    await test.read();
    moveTo(test, 11, undefined, at11(4));
    const asked = () => test.provider('a').asked.filter(({ method }) => method === 'eth_getLogs').length;
    const before = asked();
    expect(await test.read()).toMatchObject({ kind: 'read', facts: [{ kind: 'oftReceived' }] });
    expect(asked() - before).toBe(1);
  });
});

describe('attacks by reports', () => {
  it('a consumption invented in every block: bounded, refuted at finality, then nothing more is heard', async () => {
    const test = three(10, honest(10, { logs: [unlock(10)] }));
    let most = 0;
    for (let head = 10; head < 30; head++) {
      const logs = Array.from({ length: head - 9 }, (_, i) => unlock(10 + i));
      moveTo(test, head, honest(head, { logs }));
      await test.read();
      most = Math.max(most, test.open.size);
    }
    expect(test.standing('eve')).toBe('excluded');
    expect(most).toBeLessThanOrEqual(4);
    const before = test.ended.length;
    expect(ways(test)).toEqual(['refuted']);
    moveTo(test, 30, honest(30, { logs: [unlock(30)] }));
    await test.read();
    expect(test.ended.length).toBe(before);
  });

  it('one that flips between truth and lie about content is caught when it repeats', async () => {
    const test = three(10, honest(10));
    for (let head = 11; head < 20 && test.standing('eve') !== 'excluded'; head++) {
      moveTo(test, head, honest(head, head % 2 === 0 ? { logs: [unlock(head)] } : {}));
      await test.read();
    }
    expect(ways(test)).toEqual(['withdrawn', 'refuted']);
  });

  it('one that flips between forks is refuted after so many that came to nothing', async () => {
    const test = three(10, honest(10));
    for (let head = 11; head < 60 && test.standing('eve') !== 'excluded'; head++) {
      moveTo(test, head, honest(head, head % 2 === 0 ? { fork: { from: head, name: `eve${head}` } } : {}));
      await test.read();
    }
    expect(ways(test)).toEqual([...Array(UNFOUNDED_LIMIT - 1).fill('withdrawn'), 'refuted']);
  });

  it('one that names a known block at another height is refuted as one that makes up blocks', async () => {
    const test = three(10, honest(10));
    for (let head = 11; head < 60 && test.standing('eve') !== 'excluded'; head++) {
      // Each time the block below in the place of the head, taken back when it is asked for.
      const { eth_getBlockByNumber: real, ...rest } = honest(head);
      const shifted = honest(head, { hash: (at) => blockHash(at - 1) }).eth_getBlockByNumber;
      moveTo(test, head, { ...rest, eth_getBlockByNumber: (p) => (p[0] === 'latest' ? shifted?.(p) : real?.(p)) });
      await test.read();
    }
    expect(ways(test)).toEqual([...Array(UNFOUNDED_LIMIT - 1).fill('withdrawn'), 'refuted']);
  });

  it('one that holds books with a fork and takes it back just before it is final is refuted by the time it took', async () => {
    const test = three(10, honest(10));
    for (let round = 0; round < 4 && test.standing('eve') !== 'excluded'; round++) {
      const head = 11 + 2 * round;
      moveTo(test, head, honest(head, { fork: { from: head, name: `eve${head}` } }));
      await test.read();
      for (let ms = 0; ms < HELD_LIMIT_MS / 2; ms += 60_000) {
        await test.clock.advance(30_000);
        await test.read();
      }
      moveTo(test, head + 1);
      await test.read();
    }
    expect(ways(test)).toEqual(['withdrawn', 'refuted']);
  });

  it('an honest one, that saw another head before an outage or a stop, is not refuted by how long that took', async () => {
    const test = three(10, honest(10));
    moveTo(test, 11, honest(11, { fork: { from: 11, name: 'other' } }));
    await test.read();
    expect(test.open.size).toBe(1);
    // Nobody answers for long.
    for (const { operator } of test.providers) test.provider(operator).answers = {};
    for (let ms = 0; ms < 2 * HELD_LIMIT_MS; ms += 60_000) {
      await test.clock.advance(30_000);
      await expect(test.read()).rejects.toThrow();
    }
    const journaled = [...test.open.values()];
    moveTo(test, 12);
    await test.read();
    expect(ways(test)).toEqual(['withdrawn']);

    const started = three(12, honest(12));
    await started.clock.advance(2 * HELD_LIMIT_MS);
    for (const dispute of journaled) started.open.set(dispute.id, dispute);
    await started.read();
    expect(ways(started)).toEqual(['withdrawn']);
    expect(started.standing('eve')).toBe('counted');
  });

  it('no liar makes a read ask without bound, nor wait for it twice', async () => {
    const logs = Array.from({ length: 256 }, (_, i) => unlock(11 + i));
    const test = three(300, honest(300, { logs, answer: () => word(9) }));
    await test.read();
    const open = [...test.open.values()];
    expect(open.length).toBeLessThanOrEqual(17);
    const asked = () => test.providers.reduce((sum, { asked }) => sum + asked.length, 0);
    const before = asked();
    moveTo(test, 303, { ...honest(303, { logs }), eth_getLogs: () => NEVER });
    const startMs = test.clock.nowMs();
    let endMs = 0;
    const reading = test.reader.read({ cursor: at(300), checkpoints: [at(300)], disputes: open }).then((outcome) => {
      endMs = test.clock.nowMs();
      return outcome;
    });
    await test.run(reading);
    expect(asked() - before).toBeLessThan(200);
    expect(endMs - startMs).toBeLessThanOrEqual(3 * 2_000);
  });
});
