/** What the agreed logs make of the last look, and what follows from a look that shows it. */
import { describe, expect, it } from 'vitest';
import { local } from '../../relayer/core/amount.ts';
import type { Fact } from '../../relayer/core/fact.ts';
import { type Hex, nonce } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import { ledgerKey } from '../../relayer/core/state.ts';
import { encodePacket } from '../../relayer/pipeline/testing/packets.ts';
import { ALPHA, address, BETA, BOOK, fixture } from '../../relayer/pipeline/testing/params.ts';
import { QuorumError } from '../quorum.ts';
import { type FakeLog, fakeChain, fakeLog, word } from '../testing/fakeChain.ts';
import { blockHash, type Handlers } from '../testing/fakeProvider.ts';
import { type ReadTest, readerOn } from '../testing/readerOn.ts';
import { createExpectation, isAsExpected } from './expectation.ts';
import type { LookValues } from './lookPlan.ts';

const { params } = fixture();
const [ESCROW, MINT, STRANGER, ZERO] = [address(0xa2), address(0xb1), address(0xbad), address(0)];
const laneFrom = (name: string): Lane => {
  const found = [...params.lanes.values()].find(({ from }) => from.chain === name);
  if (!found) throw new Error(`no lane from ${name}`);
  return found;
};
const packetOn = (lane: Lane, at: bigint): Hex => encodePacket(lane, { nonce: at, to: STRANGER, amount: 5n }).encoded;

const ref = {} as Fact['ref'];
const moved = (token: Hex, from: Hex, to: Hex, amount: bigint): Fact => ({
  kind: 'tokenTransfer',
  ref,
  token,
  from,
  to,
  amount: local(amount),
});
const sent = (lane: Lane, at: bigint): Fact => ({
  kind: 'packetSent',
  ref,
  encoded: packetOn(lane, at),
  options: '0x',
  assigned: [],
  executor: null,
});
const values = (chain: typeof ALPHA, balance: bigint, count: bigint, dvnEpoch = 1): LookValues => ({
  balances: new Map([[ledgerKey(BOOK, chain), local(balance)]]),
  outboundNonces: new Map([[laneFrom(chain).path, nonce(count)]]),
  dvnEpoch,
});
const START = blockHash(10);
const known = (chain: typeof ALPHA) => {
  const expectation = createExpectation(params, chain);
  expectation.keep(START, values(chain, 100n, 3n));
  return expectation;
};

describe('what is expected', () => {
  const { token } = laneFrom(ALPHA).from;

  it('of an escrow is what transfers of its token bring in and take out', () => {
    const facts = [
      moved(token, STRANGER, ESCROW, 7n),
      moved(token, ESCROW, STRANGER, 4n),
      moved(token, ESCROW, ESCROW, 9n),
      moved(token, STRANGER, STRANGER, 50n),
      moved(STRANGER, STRANGER, ESCROW, 50n),
    ];
    expect(known(ALPHA).after(START, facts)).toEqual(values(ALPHA, 103n, 3n));
  });

  it('of a supply is what is minted and burned', () => {
    const facts = [moved(MINT, ZERO, STRANGER, 7n), moved(MINT, STRANGER, ZERO, 4n), moved(MINT, STRANGER, MINT, 9n)];
    expect(known(BETA).after(START, facts)).toEqual(values(BETA, 103n, 3n));
  });

  it('of a count of packets is the last nonce of its own path', () => {
    const facts = [sent(laneFrom(ALPHA), 4n), sent(laneFrom(ALPHA), 5n), sent(laneFrom(BETA), 9n)];
    expect(known(ALPHA).after(START, facts)).toEqual(values(ALPHA, 100n, 5n));
  });

  it('is nothing behind another block than the one that was looked at', () => {
    expect(known(ALPHA).after(blockHash(10, 'other'), [])).toBeNull();
    expect(createExpectation(params, ALPHA).after(START, [])).toBeNull();
  });

  it('is met only when every value is the same', () => {
    const expected = values(ALPHA, 100n, 3n);
    expect(isAsExpected(expected, values(ALPHA, 100n, 3n))).toBe(true);
    expect(isAsExpected(expected, values(ALPHA, 101n, 3n))).toBe(false);
    expect(isAsExpected(expected, values(ALPHA, 100n, 4n))).toBe(false);
    expect(isAsExpected(expected, values(ALPHA, 100n, 3n, 2))).toBe(false);
    expect(isAsExpected(null, values(ALPHA, 100n, 3n))).toBe(false);
  });
});

describe('a look at a chain that moved', () => {
  const lane = laneFrom(ALPHA);
  const lock = (at: number, count: bigint): readonly FakeLog[] => [
    fakeLog(lane.from.token, 'Transfer', { from: STRANGER, to: ESCROW, value: 5n }, at, 0),
    fakeLog(address(0xee), 'PacketSent', packetLog(count), at, 1),
  ];
  const packetLog = (count: bigint) => ({ encodedPacket: packetOn(lane, count), options: '0x', sendLibrary: STRANGER });

  type Held = { readonly balance: bigint; readonly count: bigint; readonly logs: readonly FakeLog[] };
  const chain = (head: number, { balance, count, logs }: Held): Handlers => ({
    ...fakeChain({ head, final: head - 2, logs }),
    eth_call: ([call]) => {
      const { to } = call as { to: Hex };
      if (to === lane.from.token) return word(balance);
      return to === address(0xee) ? word(count) : word(1);
    },
  });

  const calls = (test: ReadTest): number =>
    test.provider('a').asked.filter(({ method }) => method === 'eth_call').length;
  const ranges = (test: ReadTest): number =>
    test.provider('a').asked.filter(({ method }) => method === 'eth_getLogs').length;

  async function readOn(next: Handlers) {
    const first = chain(10, { balance: 100n, count: 3n, logs: [] });
    const test = readerOn(2, { a: first, b: first });
    await test.read();
    const before = { calls: calls(test), ranges: ranges(test) };
    for (const name of ['a', 'b']) test.provider(name).answers = next;
    const outcome = await test.read();
    return { outcome, calls: calls(test) - before.calls, ranges: ranges(test) - before.ranges };
  }

  it('as its logs say is asked for once, and so are the logs, also where the newest block has none', async () => {
    const next = chain(12, { balance: 105n, count: 4n, logs: lock(11, 4n) });
    expect(await readOn(next)).toMatchObject({ outcome: { kind: 'read', look: {} }, calls: 3, ranges: 1 });
  });

  it('by more or less than its logs say is asked for twice, and so are the logs', async () => {
    for (const [balance, count] of [
      [106n, 4n],
      [105n, 5n],
    ] as const) {
      const next = chain(12, { balance, count, logs: lock(11, 4n) });
      expect(await readOn(next)).toMatchObject({ outcome: { kind: 'read' }, calls: 6, ranges: 2 });
    }
  });

  it('otherwise than its logs say is not believed when the second answer is another', async () => {
    const next = chain(12, { balance: 105n, count: 4n, logs: lock(11, 4n) });
    let asked = 0;
    const early: Handlers = {
      ...next,
      eth_call: (asking) => {
        asked += 1;
        return asked <= 6
          ? chain(12, { balance: 90n, count: 4n, logs: [] }).eth_call?.(asking)
          : next.eth_call?.(asking);
      },
    };
    await expect(readOn(early)).rejects.toBeInstanceOf(QuorumError);
  });
});
