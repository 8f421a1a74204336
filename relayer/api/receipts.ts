/** `receiptList` and `receiptShow`: the receipts of a packet, put together from what the journal holds of its rounds. */
import type { HistoryEntry } from '../journal/chainHash.ts';
import { canonicalJson } from '../journal/codec.ts';
import { leafHash } from '../receipts/merkle.ts';
import { encodeReceipt, type ReceiptBody, receiptOf } from '../receipts/receipt.ts';
import type { ReadingEntry, VerdictEntry } from '../receipts/roundSealer.ts';
import { leafIn } from '../receipts/seal.ts';
import { hexOf } from '../receipts/sha256.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { packetsOfGuid } from './journalReads.ts';

/** History entries before a verdict among which its round is looked for: it stands in the same batch. */
const MAX_BACK = 10_000;

export type ReceiptListParams = { readonly guid: string; readonly limit: number };
export type ReceiptShowParams = { readonly guid: string; readonly seq?: number | undefined };

type Found = { readonly shard: string; readonly entry: HistoryEntry & { readonly body: VerdictEntry } };

/** @throws ApiError PACKET_UNKNOWN */
export async function receiptList({ store }: QueryContext, { guid, limit }: ReceiptListParams) {
  const found = await verdictsOf(store, guid);
  const receipts = found.map(({ entry: { seq, atMs, packetKey, body } }) => {
    const { reading, index, verdict } = body;
    return { seq, atMs, packet: packetKey ?? null, reading, index, verdict };
  });
  return { guid, receipts: bounded(receipts.reverse(), limit) };
}

/** The newest receipt of a packet, or the one of a history entry; `text` is the file. @throws ApiError */
export async function receiptShow({ store }: QueryContext, { guid, seq }: ReceiptShowParams) {
  const all = await verdictsOf(store, guid);
  const found = seq === undefined ? all.at(-1) : all.find(({ entry }) => entry.seq === seq);
  if (!found) {
    const saw = seq === undefined ? `no receipt of ${guid}` : `no receipt of ${guid} in history entry ${seq}`;
    throw new ApiError('RECEIPT_UNKNOWN', saw, 'a verdict that was journaled with its receipt');
  }
  const { shard, entry } = found;
  const { input, decision, row, index, reading } = bodyOf(entry.body);
  const round = await roundOf(store, shard, entry, reading);
  const body: ReceiptBody = { input, decision, row };
  if (!round || leafIn(round.seal, index) !== hexOf(leafHash(canonicalJson(body)))) {
    const saw = round ? `a round whose seal does not cover entry ${entry.seq}` : `no round ${reading}`;
    throw new ApiError('JOURNAL_BAD', saw, `the round of history entry ${entry.seq} of ${shard}`);
  }
  const text = encodeReceipt(receiptOf(round.body, body, round.seal, index)).toString('utf8');
  return { guid, seq: entry.seq, atMs: entry.atMs, verdict: decision.verdict, text };
}

/** The parts of the journaled form: what is no part of the leaf, and the decision out of its own fields. */
function bodyOf({ reading, index, guid: _, input, row, ...decision }: VerdictEntry) {
  return { reading, index, input, row, decision };
}

/** Verdicts with a receipt, oldest first. */
async function verdictsOf(store: QueryContext['store'], guid: string): Promise<readonly Found[]> {
  const records = await packetsOfGuid(store, guid);
  if (records.length === 0) throw new ApiError('PACKET_UNKNOWN', guid, 'the guid of a packet in the journal');
  const found: Found[] = [];
  for (const { shard, key } of records) {
    for await (const entry of store.packetHistory(shard, key)) {
      const body = entry.body as Partial<VerdictEntry> | null;
      // An older version journaled verdicts without receipts.
      if (entry.kind === 'verdict' && body?.row && body.input) found.push({ shard, entry: entry as Found['entry'] });
    }
  }
  return found.sort((a, b) => a.entry.atMs - b.entry.atMs);
}

async function roundOf(
  store: QueryContext['store'],
  shard: string,
  { seq }: HistoryEntry,
  reading: string,
): Promise<ReadingEntry | null> {
  for await (const { kind, body } of store.history(shard, { from: seq, reverse: true, limit: MAX_BACK })) {
    if (kind !== 'reading') continue;
    const round = body as Partial<ReadingEntry>;
    // The nearest one above is its own: names repeat after a start, and a batch holds its round before its verdicts.
    return round.reading === reading && round.seal && round.body ? (round as ReadingEntry) : null;
  }
  return null;
}
