import { describe, expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import { height } from '../core/ids.ts';
import type { Tier } from '../core/params.ts';
import type { BookPolicy } from '../core/policy.ts';
import type { Anchor, Look } from '../core/state.ts';
import { look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, BETA } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

const tiers: readonly Tier[] = [
  { minDepth: 6n, anchor: false },
  { minDepth: 9n, anchor: false },
];
/** Where each tier begins, in shared units. */
const tiersFrom = (...begins: readonly bigint[]): Partial<BookPolicy> => ({
  valueTiers: begins.map((amount) => ({ unit: 'token', amount: shared(amount) })),
});

const anchored =
  (change: Partial<Anchor>) =>
  (seen: Look): Look => ({
    ...seen,
    anchor: { height: height(100n), status: 'match', ageMs: 0, saw: 'seen', wanted: 'wanted', ...change },
  });

async function sendAll(h: Harness, ...amounts: readonly bigint[]): Promise<Encoded[]> {
  const sent: Encoded[] = [];
  const sends = amounts.map((amount) => ({ to: TO, amount }));
  h.mine(
    ALPHA,
    sendTx('all', h.fx.forth, sends, (p) => sent.push(p)),
  );
  return sent;
}

/** How deep the source block was when each packet was cleared. */
async function depthsOf(h: Harness, packets: readonly Encoded[]): Promise<(bigint | null | undefined)[]> {
  for (let i = 0; i < 14; i++) await look(h);
  return packets.map(({ key }) => h.recordOf(key)?.confirmations);
}

describe('the value at stake', () => {
  it.each([
    ['below every threshold', 99n, 2n],
    ['at the first', 100n, 6n],
    ['at the second', 1_000n, 9n],
  ] as const)('%s asks for its depth', async (_, amount, depth) => {
    const h = await Harness.start({ chain: { tiers }, policy: tiersFrom(100n, 1_000n) });
    const packets = await sendAll(h, amount);
    expect(await depthsOf(h, packets)).toEqual([depth]);
  });

  it('is that of the whole block: splitting a transfer gains nothing', async () => {
    const h = await Harness.start({ chain: { tiers }, policy: tiersFrom(100n, 1_000n) });
    const packets = await sendAll(h, 60n, 60n, 1n);
    expect(await depthsOf(h, packets)).toEqual([6n, 6n, 6n]);
  });

  it('of another block is not added, nor what one operator alone reports', async () => {
    const h = await Harness.start({ chain: { tiers }, policy: tiersFrom(100n, 1_000n) });
    const [first] = await sendAll(h, 60n);
    await h.poll(ALPHA);
    const second = await send(h, 'second', 60n);
    const block = h.chain(ALPHA).head;
    const lie: Encoded[] = [];
    const bodies = sendTx('lie', h.fx.forth, [{ to: TO, amount: 9_000n, nonce: 77n }], (p) => lie.push(p));
    const facts = bodies.run({ ...block.after, sent: new Map() }, 0) ?? [];
    const ref = { chain: ALPHA, height: block.height, blockHash: block.hash, txHash: block.hash, logIndex: 9 };
    const claims = [{ operators: ['eve'], facts: facts.map((body) => ({ ...body, ref }) as never) }];
    await h.poll(ALPHA, { claims });
    expect(h.recordOf(lie[0]?.key as never)?.source.blockHash).toBe(block.hash);
    const depths = await depthsOf(h, [first, second] as Encoded[]);
    expect(depths).toEqual([3n, 2n]);
  });

  it('of a book without thresholds is not known: the last tier applies', async () => {
    const h = await Harness.start({ chain: { tiers } });
    expect(await depthsOf(h, await sendAll(h, 1n))).toEqual([9n]);
  });

  it('holds with its own cause, naming the value', async () => {
    const h = await Harness.start({ chain: { tiers }, policy: tiersFrom(100n, 1_000n) });
    const [packet] = await sendAll(h, 100n);
    await look(h, 4);
    expect(h.recordOf(packet?.key as never)).toMatchObject({
      state: 'final',
      hold: {
        cause: 'awaiting_value_depth',
        kind: 'INDETERMINATE',
        saw: '4 confirmations, 100 shared units in block 1',
        wanted: '6',
      },
    });
  });
});

describe('an anchor', () => {
  const top = { chain: { tiers: [{ minDepth: 0n, anchor: true }] }, policy: tiersFrom(100n) };
  const run = async (amount: bigint, change: ((seen: Look) => Look) | undefined) => {
    const h = await Harness.start(top);
    const [packet] = await sendAll(h, amount);
    for (let i = 0; i < 6; i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        await h.poll(name, name === ALPHA && change ? { look: change } : {});
      }
    }
    return { h, record: h.recordOf(packet?.key as never) };
  };

  it.each([
    ['none', undefined, 'anchor_stale'],
    ['unread', anchored({ status: 'unread' }), 'anchor_stale'],
    ['stale', anchored({ status: 'stale' }), 'anchor_stale'],
    ['below the source block', anchored({ height: height(0n) }), 'awaiting_anchor'],
  ] as const)('that is %s holds what calls for one', async (_, change, cause) => {
    const { record } = await run(100n, change);
    expect(record).toMatchObject({ state: 'final', hold: { cause } });
    const { record: small } = await run(99n, change);
    expect(small?.state).toBe('cleared');
  });

  it('that covers the source block lets it pass', async () => {
    const { record } = await run(100n, anchored({ height: height(1n) }));
    expect(record?.state).toBe('cleared');
  });

  it('that contradicts the agreed chain halts the chain, whatever the value', async () => {
    const { h, record } = await run(1n, anchored({ status: 'mismatch', saw: 'root a', wanted: 'root b' }));
    expect([...h.state.halts.values()]).toMatchObject([
      { cause: 'anchor_mismatch', scope: { kind: 'chain', chain: ALPHA }, saw: 'root a', wanted: 'root b' },
    ]);
    expect(record?.state).toBe('quarantined');
    await h.assertRestores();
  });
});

it('a final block that stands still for too long is a trouble of its own: nothing is judged until it moves', async () => {
  const h = await Harness.start({ chain: { maxFinalityStallMs: 20_000 } });
  const packet = await send(h);
  const since = (ms: number) => ({ look: (seen: Look) => ({ ...seen, finalSinceMs: h.nowMs - ms }) });
  for (let i = 0; i < 14; i++) {
    for (const name of [ALPHA, BETA]) {
      h.mine(name);
      await h.poll(name, name === ALPHA ? since(20_001) : {});
    }
  }
  expect(h.state.troubles.get(ALPHA)).toMatchObject({ cause: 'finality_stalled' });
  expect(h.recordOf(packet.key)).toMatchObject({ state: 'final', hold: { cause: 'finality_stalled' } });
  for (let i = 0; i < 6; i++) {
    for (const name of [ALPHA, BETA]) {
      h.mine(name);
      await h.poll(name, name === ALPHA ? since(20_000) : {});
    }
  }
  expect(h.state.troubles.get(ALPHA)).toBeUndefined();
  expect(h.recordOf(packet.key)?.state).toBe('cleared');
});
