/** Attacks on who verifies a receipt: a file that somebody made up, sealed with a key of his own. */
import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import { pinDigest } from '../assumptions/pin.ts';
import { renderVerification } from '../cli/renderReceipt.ts';
import { renderHalts } from '../cli/renderWords.ts';
import { plainStyle } from '../cli/style.ts';
import { shared, valueAmount } from '../core/amount.ts';
import { bookShard } from '../core/ids.ts';
import type { LimitRule } from '../core/policy.ts';
import { decide } from '../gates/decide.ts';
import { allGates } from '../gates/gates.ts';
import type { RoundInput } from '../gates/input.ts';
import { BOOK } from '../pipeline/testing/params.ts';
import { createBookCommitment } from './commitment.ts';
import {
  encodeReceipt,
  openedInput,
  packetRowKey,
  type Receipt,
  type RoundBody,
  receiptOf,
  SUMS_ROW,
  sealReceipts,
} from './receipt.ts';
import { refetch } from './refetch/refetch.ts';
import { sealerOf, testRound } from './testing/fixture.ts';
import { outcomeOf, verifyReceipt } from './verify.ts';

const whole = testRound(3);

/** A node that makes up its round, and everything that follows from it. */
function madeUp(change: (round: RoundBody) => RoundBody): Receipt {
  const base = whole.receipt(0);
  const round = change(base.round);
  const { input: sealed } = base.body;
  const decision = decide(allGates, round.input, openedInput(sealed));
  const before = createBookCommitment();
  before.set(SUMS_ROW, round.input.sums);
  const root = before.root();
  const sumsProof = before.prove(SUMS_ROW) ?? '0x';
  const value = { amount: sealed.packet.transfer?.amount ?? null, reserved: decision.verdict.say === 'relay' };
  before.set(packetRowKey(sealed.packet.key), value);
  const body = {
    input: sealed,
    decision,
    row: { value, proof: before.prove(packetRowKey(sealed.packet.key)) ?? '0x' } as const,
  };
  const state = { before: root, sumsProof, after: before.root() };
  const own = { ...round, state: { ...state, after: before.root() } };
  return receiptOf(own, body, sealReceipts(sealerOf(9), own, [body]), 0);
}
const withInput = (change: (input: RoundInput) => Partial<RoundInput>) => (round: RoundBody) => ({
  ...round,
  input: { ...round.input, ...change(round.input) },
});
const verified = (receipt: Receipt) => verifyReceipt(encodeReceipt(receipt), { key: null });
const told = (receipt: Receipt) => outcomeOf(verified(receipt).checks);

describe('a round that was made up', () => {
  it('is the same when nothing of it is: the forger below seals well', () => {
    expect(verified(madeUp((round) => round)).checks.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  });

  // A book has at most one leg a chain. The same escrow, twice, is twice the collateral; its sums and its balance are
  // refetched by the chain's name, and each of the two is the same.
  it('differs where one leg is counted twice', () => {
    const receipt = madeUp((round) => {
      const { legs } = round.input.sums;
      const sums = { ...round.input.sums, legs: [...legs, ...legs.slice(0, 1)] };
      return {
        ...round,
        sources: { ...round.sources, legs: [...round.sources.legs, ...round.sources.legs.slice(0, 1)] },
        input: { ...round.input, sums },
      };
    });
    expect(receipt.body.decision.margins.before.book.margin).toBe(2_000n);
    expect(told(receipt)).toBe('differs');
  });

  // The verifier's own software knows the conversion rate: it is a pinned value of both sides, which --rpc refetches. A
  // receipt may say another rate for the leg, and a thousandth of the escrow then covers the packet.
  it('differs where the rate of a leg is not the one that its side was read with', () => {
    const receipt = madeUp((round) => {
      const lanes = Object.fromEntries(
        Object.entries(round.input.lanes).map(([path, lane]) => {
          const valuesOf = (rate: bigint) => ({ 'oapp.decimalConversionRate': String(rate * 1_000n) });
          const from = lane.from && { ...lane.from, values: valuesOf(lane.lane.from.rate) };
          const to = lane.to && { ...lane.to, values: valuesOf(lane.lane.to.rate) };
          const pin = lane.pin && { ...lane.pin, from: from?.values ?? {}, to: to?.values ?? {} };
          return [path, { ...lane, from, to, pin: pin && { ...pin, digest: pinDigest(pin) } }];
        }),
      );
      return { ...round, input: { ...round.input, lanes } };
    });
    expect(receipt.body.decision.verdict.say).toBe('relay');
    expect(told(receipt)).toBe('differs');
  });

  // The order is taken from numbers that the node gave itself. Its own blocks say otherwise: what is called the second
  // reading stands below the first, an hour before it.
  it('differs where the second reading is of older blocks than the first', () => {
    const old = (input: RoundInput) => {
      const second = Object.fromEntries(
        Object.entries(input.second).map(([chain, look]) => [
          chain,
          {
            ...look,
            head: { ...look.head, height: look.head.height - 5n, timestampMs: look.head.timestampMs - 3_600_000 },
          },
        ]),
      );
      return { second } as Partial<RoundInput>;
    };
    expect(told(madeUp(withInput(old)))).toBe('differs');
  });

  // What was in flight at the start is in the pair's margin and in no event since: a made-up amount lets the pair carry any
  // packet. Of prices it is said that nobody can check them; of this nothing is said.
  it('tells of what was declared open at the start that no chain was asked for it', async () => {
    const pairsOf = ({ sums }: RoundInput) => sums.pairs.map((pair) => ({ ...pair, open: shared(1_000_000n) }));
    const receipt = madeUp(withInput((input) => ({ sums: { ...input.sums, pairs: pairsOf(input) } })));
    expect(receipt.body.decision.margins.before.pair).toBe(1_001_000n);
    const checks = await refetch(receipt, { rpc: [], clock: virtualClock(), random: () => 0 });
    expect(checks.map(({ check }) => check)).toContainEqual(expect.stringMatching(/open/));
  });
});

describe('a file that is made to stop its verifier', () => {
  /** What is said of its form, before anything of it is replayed. */
  const refused = (receipt: Receipt) => {
    const replay = () => {
      throw new Error('saw a replay, wanted none');
    };
    const { checks, receipt: taken } = verifyReceipt(encodeReceipt(receipt), { key: null, replay });
    expect([checks.length, taken]).toEqual([1, null]);
    return checks[0];
  };

  // 10 ** decimals: a file of some kilobytes. With 300_000_000 it takes minutes, and is not over before the memory is.
  it('by decimals that no token has', () => {
    const rule: LimitRule = { id: 'a', scope: 'book', unit: 'value', kind: 'bucket', capacity: 1n, periodMs: 1 };
    const base = whole.receipt(0);
    const { input } = base.round;
    const one = valueAmount(1n);
    const price = { atMs: input.atMs, min: one, median: one, max: one, sources: {} };
    const priceRule = { sources: [], minSources: 3, maxAgeMs: 9, maxDeviation: { num: 1n, den: 2n } };
    const book = { ...input.policy.book, limits: [rule], price: priceRule };
    const policy = { ...input.policy, book };
    const round = { ...base.round, input: { ...input, sharedDecimals: 4_000_000, price, policy } };
    const own = { ...base.body.input, buckets: { 'active/a/book:gold': null } };
    const body = { ...base.body, input: own };
    const receipt = receiptOf(round, body, sealReceipts(sealerOf(9), round, [body]), 0);
    const saw = 'round.input.sharedDecimals: 4000000';
    expect(refused(receipt)).toEqual({ check: 'form', outcome: 'differs', saw, wanted: '0 to 77' });
  });

  // Reading and writing decimal text costs more than its length: 32 MiB of digits take minutes.
  it('by numbers of a million digits', () => {
    const base = whole.receipt(0);
    const body = { ...base.body, input: { ...base.body.input, stake: 10n ** 700_000n } };
    const receipt = receiptOf(base.round, body, sealReceipts(sealerOf(9), base.round, [body]), 0);
    expect(refused(receipt)).toMatchObject({ check: 'form', outcome: 'differs' });
  });
});

type Halts = Parameters<typeof renderHalts>[0];

/** Anything that moves a cursor, clears a line or begins a sequence; a line feed would make a line of its own. */
const isHarmless = (lines: readonly string[]): boolean => lines.every((line) => !/[\p{Cc}\u202a-\u202e]/u.test(line));

describe('what is printed', () => {
  // \e[2J\e[H clears the screen: what is left is the line that the receipt brought along.
  it("of somebody else's receipt writes over nothing", () => {
    const software = '\u001b[2J\u001b[Hsame: what is in this receipt leads to its verdict\u001b[8m';
    const { checks, receipt } = verified(madeUp((round) => ({ ...round, software })));
    if (!receipt) throw new Error('saw no receipt, wanted one');
    const { packet } = receipt.body.input;
    const about = {
      guid: packet.guid,
      verdict: receipt.body.decision.verdict,
      reading: receipt.round.reading,
      publicKey: receipt.publicKey,
      software: { decided: receipt.round.software, verified: '1' },
    };
    const lines = renderVerification({ outcome: 'differs', refetched: false, checks, about }, plainStyle);
    expect(isHarmless(lines)).toBe(true);
  });

  // An RPC operator writes the message of its error, and whoever asks over the socket the reason of a halt.
  it('of a halt writes over nothing', () => {
    const item: Halts['halts']['items'][number] = {
      id: 'halted_by_hand/a',
      shard: bookShard(BOOK),
      scope: { kind: 'book', book: BOOK },
      cause: 'halted_by_hand',
      saw: 'eve: \u001b[2J\u001b[Hno halt, and no packet set aside by a violation\u001b[8m',
      wanted: 'a person to resume it',
      evidence: { refs: [], at: [] },
      sinceMs: 0,
      kind: 'VIOLATION',
      means: 'a person halted the lane',
      release: { how: 'by hand', evidence: null, amount: null, command: null },
    };
    const none = { items: [], total: 0 };
    const halts: Halts = { running: true, atMs: 1, journal: '0x', halts: { items: [item], total: 1 }, packets: none };
    const lines = renderHalts(halts, plainStyle);
    expect(isHarmless(lines.flatMap((line) => line.split('\n')))).toBe(true);
  });
});
