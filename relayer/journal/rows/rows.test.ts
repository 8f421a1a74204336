import { describe, expect, it } from 'vitest';
import type { Hex } from '../../core/ids.ts';
import type { LogRef } from '../../core/log.ts';
import { packetsPut } from '../../core/packetTables.ts';
import type { LedgerFact, PacketRecord } from '../../core/state.ts';
import type { Write } from '../../core/write.ts';
import { Run } from '../../pipeline/testing/runs.ts';
import { canonicalJson, parseCanonical } from '../codec.ts';
import { settled } from '../testing/richJournal.ts';
import { packRow, unpackRow } from './rows.ts';

type Put = Extract<Write, { op: 'put' }>;

/** Through the bytes, as the journal does it. */
const again = ({ shard, table, key, value }: Put): unknown =>
  unpackRow('at', shard, table, key, parseCanonical(canonicalJson(packRow(shard, table, key, value))));

const stored = ({ shard, table, key, value }: Put): string => canonicalJson(packRow(shard, table, key, value));

async function putsOf(): Promise<Put[]> {
  const { h } = await Run.start([1, 1], 1_000n);
  await settled(h, ['one', 'two']);
  return h.writes.filter((write): write is Put => write.op === 'put' && write.table !== 'outbox');
}

const puts = await putsOf();
const last = (table: string): Put => {
  const found = puts.findLast((put) => put.table === table);
  if (!found) throw new Error(`saw no ${table}, wanted one`);
  return found;
};
const packet = last('closed').value as PacketRecord;
const ref = (n: number): LogRef => ({ ...packet.source, txHash: `0x${n.toString(16).padStart(64, '0')}`, logIndex: n });

describe('the form in which a record lies in the journal', () => {
  it('gives every record of a life of packets back as it was', () => {
    expect(packetsPut(puts).length).toBeGreaterThan(8);
    for (const put of puts) expect(again(put)).toStrictEqual(put.value);
  });

  it.each<[string, Partial<PacketRecord>]>([
    ['nothing but its source', { attested: null, attestedIn: [], committed: null, executed: null, consumption: null }],
    ['a nilification', { nilified: ref(1), renewal: { nilified: ref(1), word: '0x12' } }],
    ['what was paid for in vain', { inVain: { state: 'committed', times: 3 } }],
    ['a tombstone', { revoked: { chain: packet.source.chain, height: 5n as never, hash: '0x01', txHash: '0x02' } }],
    ['a revocation', { attestedIn: [{ library: '0x01', ref: ref(1), revoked: ref(2) }] }],
    ['what was given up', { abandoned: { how: 'skipped', ref: ref(3) } }],
    ['what one operator claims', { provenance: { ...packet.provenance, claimedBy: ['ann'] } }],
    ['no OFTSent', { provenance: { ...packet.provenance, oftSent: null } }],
    ['no executor', { execution: { gas: 7n, value: 8n, executor: null } }],
    ['bytes that are no packet', { encoded: '0x00', packet: null, transfer: null, book: null }],
    ['a packet that its bytes do not say', { encoded: '0x00' }],
    ['the packet of other bytes', { encoded: `${packet.encoded}00` }],
    ['bytes in capitals', { encoded: `0x${packet.encoded.slice(2).toUpperCase()}` }],
    ['a transfer that its message does not say', { transfer: null }],
    ['another path', { path: 'elsewhere' as never }],
    ['a field that this version does not know', { unheard: 1n } as never],
    ['another key', { key: 'key' as never, guid: '0x01' as never, payloadHash: '0x02' as never }],
    ['another shard', { shard: 'paths:01' as never, book: 'other' as never }],
    [
      'a hold, an entry and a retry',
      { hold: { cause: 'lane_unread' } as never, entry: '1' as never, retryAtMs: 5, attempts: 2 },
    ],
  ])('gives a packet back with %s', (_, changes) => {
    const put = { ...last('closed'), value: { ...packet, ...changes } };
    expect(again(put)).toStrictEqual(put.value);
  });

  it.each<[string, object]>([
    ['a fact whose key says another place', { ref: ref(9) }],
    ['a fact of short hashes', { ref: { ...(last('fact').value as LedgerFact).ref, blockHash: '0x1' } }],
    ['a halted, unmatched fact', { matched: null, halt: 'h', remainder: 3n, writtenOff: true }],
    ['a fact that was judged early', { broke: 'unfinal', verifiedBy: { requiresUs: true }, sourceReadTo: 9n }],
  ])('gives %s back', (_, changes) => {
    const put = { ...last('fact'), value: { ...(last('fact').value as object), ...changes } };
    expect(again(put)).toStrictEqual(put.value);
  });

  it.each(['packet', 'closed', 'payload', 'reservation', 'fact', 'chain'])(
    'leaves alone what is no record of %s',
    (table) => {
      for (const value of [null, 0, 'text', []]) {
        const put = { ...last('closed'), table, value } as Put;
        expect(again(put)).toStrictEqual(value);
      }
    },
  );

  it('leaves out of a packet what its bytes, its key and its other logs say', () => {
    const text = stored(last('closed'));
    for (const once of [packet.source.txHash, packet.encoded]) expect(text.split(once).length).toBe(2);
    for (const derived of [packet.key, packet.payloadHash, packet.path]) expect(text).not.toContain(derived);
    expect(text.length).toBeLessThan(canonicalJson(packet).length / 2);
    expect(text).not.toContain('$n');
  });

  it.each<[string, (row: Record<string, unknown>) => object]>([
    ['no transactions', (row) => ({ ...row, txs: null })],
    ['a log of no transaction', (row) => ({ ...row, source: [9, 1] })],
    ['bytes that are cut off', (row) => ({ ...row, encoded: (row.encoded as Hex).slice(0, 80) })],
    ['bytes that are no hex', (row) => ({ ...row, encoded: `${row.encoded}zz` })],
    ['an amount that is no number', (row) => ({ ...row, execution: ['1x', '0', null] })],
    ['no provenance', (row) => ({ ...row, provenance: null })],
  ])('is refused by its key with %s', (_, damage) => {
    const { shard, table, key } = last('closed');
    const row = damage(parseCanonical(stored(last('closed'))) as Record<string, unknown>);
    expect(() => unpackRow('the key', shard, table, key, row)).toThrow(
      expect.objectContaining({ code: 'JOURNAL_CORRUPT', key: 'the key' }),
    );
  });
});
