import { expect, test } from 'vitest';
import { shared } from '../core/amount.ts';
import { height, type PathKey } from '../core/ids.ts';
import { encodeReceipt, type Receipt, type RoundBody, receiptOf, sealReceipts } from './receipt.ts';
import { packetInput, sealerOf, testRound } from './testing/fixture.ts';
import { outcomeOf, verifyReceipt } from './verify.ts';

const any = { key: null };
const failing = (bytes: Uint8Array, options: Parameters<typeof verifyReceipt>[1] = any): readonly string[] =>
  verifyReceipt(bytes, options).checks.flatMap(({ check, outcome }) => (outcome === 'same' ? [] : [check]));

const whole = testRound(5);
const bytes = encodeReceipt(whole.receipt(2));

test('an honest receipt is the same, for every verdict of its round and with the key it was sealed with', () => {
  // Of five packets of ten units only three are backed.
  const { receipt } = testRound(5, { authorized: 30n });
  const said = [0, 1, 2, 3, 4].map((i) => {
    const { checks, receipt: read } = verifyReceipt(encodeReceipt(receipt(i)), { key: sealerOf(1).publicKey });
    expect(checks.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(outcomeOf(checks)).toBe('same');
    return read?.body.decision.verdict.say;
  });
  expect(said).toEqual(['relay', 'relay', 'relay', 'wait', 'wait']);
});

test('any byte of the file changed, left out or added makes it differ', () => {
  for (let i = 0; i < bytes.length; i += 31) {
    for (const flip of [1, 0x80]) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ flip;
      expect(outcomeOf(verifyReceipt(changed, any).checks), `byte ${i} ^ ${flip}`).toBe('differs');
    }
  }
  for (let i = 0; i < bytes.length; i += 101) {
    const shorter = Buffer.concat([bytes.subarray(0, i), bytes.subarray(i + 1)]);
    const longer = Buffer.concat([bytes.subarray(0, i), Buffer.from(' '), bytes.subarray(i)]);
    expect(failing(shorter)).not.toEqual([]);
    expect(failing(longer)).not.toEqual([]);
  }
  expect(failing(bytes.subarray(0, bytes.length - 1))).toEqual(['form']);
  expect(failing(Buffer.alloc(0))).toEqual(['form']);
});

test('a receipt that another key sealed is whole in itself, and fails the key that was expected', () => {
  const foreign = encodeReceipt(testRound(3, { seal: sealerOf(2) }).receipt(1));
  expect(failing(foreign)).toEqual([]);
  expect(failing(foreign, { key: sealerOf(1).publicKey })).toEqual(['key']);
});

test('a proof of another receipt, of another place or of another count fails', () => {
  const receipt = whole.receipt(2);
  const other = whole.receipt(3).proof;
  for (const proof of [
    other,
    { ...receipt.proof, index: 3 },
    { ...receipt.proof, count: 6 },
    { ...receipt.proof, siblings: '0x' as const },
  ]) {
    expect(failing(encodeReceipt({ ...receipt, proof }))).toEqual(['seal']);
  }
});

test('a receipt under the round of another fails: the seal covers both', () => {
  const round: RoundBody = { ...whole.round, software: '9.9.9' };
  expect(failing(encodeReceipt({ ...whole.receipt(2), round }))).toEqual(['seal']);
});

/** A node that seals what it wants: the seal is right, and what is in it is not. */
function dishonest(change: (receipt: Receipt) => Pick<Receipt, 'round' | 'body'>): Buffer {
  const { round, body } = change(whole.receipt(0));
  return encodeReceipt(receiptOf(round, body, sealReceipts(sealerOf(1), round, [body]), 0));
}

test('a sealed decision that these inputs do not lead to differs, and says where', () => {
  const forged = dishonest(({ round, body }) => ({
    round,
    body: { ...body, decision: { ...body.decision, verdict: { say: 'quarantine', cause: 'equivocation' } } },
  }));
  const { checks } = verifyReceipt(forged, any);
  expect(checks.filter(({ outcome }) => outcome === 'differs')).toEqual([
    { check: 'replay.verdict.cause', outcome: 'differs', saw: '"equivocation"', wanted: 'nothing' },
    { check: 'replay.verdict.say', outcome: 'differs', saw: '"quarantine"', wanted: '"relay"' },
  ]);
});

test('sums that are not in the committed state of the book differ', () => {
  const forged = dishonest(({ round, body }) => {
    const [first, ...rest] = round.input.sums.legs;
    const sums = { ...round.input.sums, legs: first ? [{ ...first, initial: first.initial }, ...rest].reverse() : [] };
    return { round: { ...round, input: { ...round.input, sums } }, body };
  });
  expect(failing(forged)).toContain('state.sums');
});

test('a packet whose row is missing, of another amount, or not reserved though relayed differs', () => {
  const missing = dishonest(({ round, body }) => ({
    round,
    body: { ...body, input: { ...body.input, packet: { ...body.input.packet, key: packetInput(9, 0n).packet.key } } },
  }));
  expect(failing(missing)).toContain('state.packet');
  const free = dishonest(({ round, body }) => ({
    round,
    body: { ...body, row: { ...body.row, value: { ...body.row.value, reserved: false } } },
  }));
  expect(failing(free)).toEqual(['state.packet', 'state.row']);
});

test('a round whose authorizations were asked for before all consumptions were read differs', () => {
  const hasty = dishonest(({ round, body }) => ({
    round: { ...round, input: { ...round.input, second: round.input.first } },
    body,
  }));
  expect(failing(hasty)).toEqual(['order']);
});

test('what is sealed and is no receipt inside differs, and never fails the verifier', () => {
  for (const part of ['round', 'body'] as const) {
    for (const value of [null, {}, [], 'x', 1n, { input: {} }, { input: null, state: null }]) {
      const receipt = { ...whole.receipt(0), [part]: value } as Receipt;
      expect(failing(encodeReceipt(receipt))).toContain('seal');
      const found = dishonest((one) => ({ ...one, [part]: value }) as Receipt);
      expect(failing(found)).toContain('replay');
    }
  }
});

type Input = RoundBody['input'];
const inInput = (change: (input: Input) => Partial<Input>): readonly string[] =>
  failing(
    dishonest(({ round, body }) => ({ round: { ...round, input: { ...round.input, ...change(round.input) } }, body })),
  );
const swapped = <T>(record: Readonly<Record<string, T>>): Record<string, T> => {
  const values = Object.values(record).reverse();
  return Object.fromEntries(Object.keys(record).map((key, i) => [key, values[i] as T]));
};

test('what the decision looks up under one name and refetching would ask for under another differs', () => {
  expect(inInput(({ second }) => ({ second: swapped(second) as Input['second'] }))).toContain('coherence.looks.1.0');
  const renamed = ({ lanes }: Input, change: (lane: Input['lanes'][PathKey]) => Partial<Input['lanes'][PathKey]>) =>
    Object.fromEntries(
      Object.entries(lanes).map(([path, lane]) => [path, { ...lane, ...change(lane) }]),
    ) as Input['lanes'];
  expect(inInput((input) => ({ lanes: renamed(input, ({ to }) => ({ from: to })) }))).toContain(
    'coherence.readings.0.named.2',
  );
  const otherToken = inInput((input) => ({
    lanes: renamed(input, ({ lane }) => ({ lane: { ...lane, from: { ...lane.from, token: lane.from.oapp } } })),
  }));
  expect(otherToken).toContain('coherence.lanes.0.from.token');
});

test('a pin whose digest is not that of its values differs: its signatures are none for them', () => {
  const unsigned = inInput(({ lanes }) => ({
    lanes: Object.fromEntries(
      Object.entries(lanes).map(([path, lane]) => [path, { ...lane, pin: lane.pin && { ...lane.pin, sequence: 9 } }]),
    ) as Input['lanes'],
  }));
  expect(unsigned).toContain('coherence.pins.0');
});

test('sums that were counted to other blocks than those that were read differ', () => {
  const counted = (change: object) =>
    inInput(({ sums }) => ({ sums: { ...sums, legs: sums.legs.map((leg) => ({ ...leg, ...change })) } }));
  expect(counted({ authorizedTo: height(91n) })).toContain('coherence.counted.0.0');
  expect(counted({ consumedTo: height(99n) })).toContain('coherence.counted.0.1');
  expect(counted({ consumedTo: height(101n) }).filter((check) => check.startsWith('coherence'))).toEqual([]);
});

test('a packet that is not what its bytes say differs', () => {
  const other = dishonest(({ round, body }) => {
    const transfer = packetInput(1, 0n).packet.transfer;
    const packet = { ...body.input.packet, transfer: transfer && { ...transfer, amount: shared(9n) } };
    return { round, body: { ...body, input: { ...body.input, packet } } };
  });
  expect(failing(other)).toContain('coherence.packet.transfer.amount');
});

test('a packet relayed over sums that the legs do not hold differs (exactness, step 1)', () => {
  const found = inInput(({ sums }) => ({
    sums: {
      ...sums,
      legs: sums.legs.map((leg) => (leg.kind === 'escrow' ? { ...leg, authorized: shared(leg.authorized + 1n) } : leg)),
    },
  }));
  expect(found).toContain('exactness.alpha');
});

test('what a leg held at a head below the final block says nothing of sums up to that block', () => {
  const found = inInput(({ sums, second }) => ({
    sums: {
      ...sums,
      legs: sums.legs.map((leg) => (leg.kind === 'escrow' ? { ...leg, authorized: shared(leg.authorized + 1n) } : leg)),
    },
    second: Object.fromEntries(
      Object.entries(second).map(([chain, look]) => [
        chain,
        { ...look, head: { ...look.head, height: height(110n) }, final: { ...look.final, height: height(105n) } },
      ]),
    ) as Input['second'],
  }));
  expect(found.filter((check) => check.startsWith('exactness'))).toEqual([]);
});

test('the same round sealed twice has the same bytes', () => {
  expect(encodeReceipt(testRound(5).receipt(2)).equals(bytes)).toBe(true);
});
