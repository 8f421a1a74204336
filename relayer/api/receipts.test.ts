import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import type { PacketRecord } from '../core/state.ts';
import type { StoreWrite } from '../journal/store.ts';
import { sealerOf, type TestRound, testRound } from '../receipts/testing/fixture.ts';
import { outcomeOf, verifyReceipt } from '../receipts/verify.ts';
import type { QueryContext } from './context.ts';
import { receiptList, receiptShow } from './receipts.ts';
import {
  createFixture,
  type Fixture,
  hex32,
  type OpenFixture,
  openFixture,
  packetRecord,
  packetWrites,
} from './testing/fixture.ts';

let fixture: Fixture;
let open: OpenFixture;
let context: QueryContext;
let record: PacketRecord;
const round = testRound(3, { authorized: 20n });

beforeEach(async () => {
  fixture = await createFixture();
  open = await openFixture(fixture);
  const never = () => Promise.reject(new Error('not asked for'));
  const { store, journal } = open;
  const signal = new AbortController().signal;
  context = { store, journal, state: never, live: null, pins: never, clock: systemClock, emit: never, signal };
  record = packetRecord(fixture.params, { n: 1, state: 'final' });
  await store.commit(packetWrites(record));
});
afterEach(async () => {
  await open.store.close();
  await fixture.remove();
});

const append = (kind: string, body: unknown, atMs: number, packetKey?: PacketRecord['key']): StoreWrite => ({
  op: 'append',
  shard: record.shard,
  kind,
  atMs,
  body,
  ...(packetKey ? { packetKey } : {}),
});

/** As a node journals a round (receipts/roundSealer.ts). Verdict `index` stands as the packet's. */
const journaled = ({ round: body, bodies, sealed }: TestRound, index: number, atMs: number): StoreWrite[] => [
  append('reading', { reading: body.reading, body, seal: sealed }, atMs),
  ...bodies.map(({ input, decision, row }, i) => {
    const verdict = { reading: body.reading, index: i, guid: input.packet.guid, ...decision, input, row };
    return append('verdict', verdict, atMs, i === index ? record.key : undefined);
  }),
];

test('a packet without a receipt, and a guid of no packet, are said apart', async () => {
  expect((await receiptList(context, { guid: record.guid, limit: 10 })).receipts).toEqual({ items: [], total: 0 });
  await expect(receiptShow(context, { guid: record.guid })).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
  await expect(receiptShow(context, { guid: hex32(0xdead) })).rejects.toMatchObject({ code: 'PACKET_UNKNOWN' });
});

test('the newest receipt is given, or the one of a history entry, though rounds have one name after a start', async () => {
  await open.store.commit(journaled(round, 2, 1_000));
  // Names of readings count from the start of a process: after it they come again.
  const later = testRound(2, { seal: sealerOf(3) });
  await open.store.commit(journaled(later, 1, 2_000));
  const { receipts } = await receiptList(context, { guid: record.guid, limit: 10 });
  expect(receipts.items.map(({ verdict }) => verdict.say)).toEqual(['relay', 'wait']);
  const show = async (seq?: number) => {
    const { text } = await receiptShow(context, { guid: record.guid, seq });
    const { checks, receipt } = verifyReceipt(Buffer.from(text), { key: null });
    expect(outcomeOf(checks)).toBe('same');
    return receipt;
  };
  expect(await show()).toEqual(later.receipt(1));
  expect(await show(receipts.items.at(-1)?.seq)).toEqual(round.receipt(2));
  await expect(receiptShow(context, { guid: record.guid, seq: 1 })).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
});

test('a verdict that the seal of its round does not cover is a bad journal, not a receipt', async () => {
  const { sealed } = testRound(3, { authorized: 10n });
  await open.store.commit(journaled({ ...round, sealed }, 1, 1_000));
  await expect(receiptShow(context, { guid: record.guid })).rejects.toMatchObject({ code: 'JOURNAL_BAD' });
});
