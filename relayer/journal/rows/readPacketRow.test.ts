import { expect, it } from 'vitest';
import type { Guid, Hex } from '../../core/ids.ts';
import { packetIn } from '../../core/packetCodec.ts';
import type { PacketRecord } from '../../core/state.ts';
import { look, send } from '../../pipeline/testing/drive.ts';
import { Harness } from '../../pipeline/testing/harness.ts';
import { canonicalJson, parseCanonical } from '../codec.ts';
import { packetRow } from './packetRow.ts';

const h = await Harness.start();
await send(h);
await look(h);
const [sent] = h.state.packets.values();
if (!sent?.packet) throw new Error('saw no packet, wanted the one that was sent');
const record: PacketRecord = sent;

function again(of: PacketRecord): unknown {
  const place = { shard: of.shard, key: of.key };
  return packetRow.unpack(place, parseCanonical(canonicalJson(packetRow.pack(place, of))));
}

const withBytes = (encoded: Hex): PacketRecord => ({
  ...record,
  encoded,
  packet: packetIn(encoded, record.payloadHash),
});

it.each<[string, PacketRecord]>([
  ['as it was read', record],
  ['with bytes in capitals', withBytes(`0x${record.encoded.slice(2).toUpperCase()}`)],
  [
    'whose bytes name another guid than its key',
    withBytes(record.encoded.replace(record.guid.slice(2), 'ee'.repeat(32)) as Hex),
  ],
  ['under a guid that is too short', { ...record, guid: '0x' as Guid }],
  ['without a message', withBytes(record.encoded.slice(0, 228) as Hex)],
  [
    'with fields that few packets have',
    { ...record, renewal: { nilified: record.source, word: '0x01' }, attestedIn: [] },
  ],
  ['with what a later version may add', { ...record, later: { deep: [1n] } } as PacketRecord],
])('a packet %s comes back as it was', (_, of) => {
  expect(again(of)).toStrictEqual(of);
});
