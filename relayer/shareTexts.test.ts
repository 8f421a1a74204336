import { expect, it } from 'vitest';
import type { Hex } from './core/ids.ts';
import type { PacketRecord, PayloadRecord, Reservation } from './core/state.ts';
import { look, send } from './pipeline/testing/drive.ts';
import { Harness } from './pipeline/testing/harness.ts';
import { Said, sharedPayload, sharedReservation, shareTexts } from './shareTexts.ts';

const copy = <T>(value: T): T => structuredClone(value);

async function someRecord(): Promise<{ readonly h: Harness; readonly record: PacketRecord }> {
  const h = await Harness.start();
  await send(h);
  await look(h);
  const [record] = h.state.packets.values();
  if (!record?.packet) throw new Error('saw no packet, wanted the one that was sent');
  return { h, record };
}

it('a record says the same with shared texts as before', async () => {
  const { h, record } = await someRecord();
  const attested = { ...record.source, logIndex: 7 };
  const library: Hex = `0x${'11'.repeat(20)}`;
  const whole: PacketRecord = copy({ ...record, attested, attestedIn: [{ library, ref: attested, revoked: null }] });
  const own = copy(whole);
  shareTexts(h.params, own, new Said());
  expect(own).toEqual(whole);
  expect(own.attestedIn?.[0]?.ref).toBe(own.attested);
});

it('what differs from what it is usually equal to stays as it was read', async () => {
  const { h, record } = await someRecord();
  const other: Hex = `0x${'22'.repeat(32)}`;
  const attested = { ...record.source, logIndex: 7 };
  const packet = record.packet && { ...record.packet, guid: other as never, header: other, sender: other };
  const ref = { ...attested, height: (attested.height + 1n) as never };
  const library: Hex = `0x${'11'.repeat(20)}`;
  const provenance = { ...record.provenance, assigned: [other, ...record.provenance.assigned] };
  const odd = { ...record, packet, provenance, attested, attestedIn: [{ library, ref, revoked: null }] };
  const own = copy<PacketRecord>(odd);
  shareTexts(h.params, own, new Said());
  expect(own).toEqual(odd);
});

it('a payload record and a reservation say the same, whoever’s they are', async () => {
  const { record } = await someRecord();
  const { path, shard, guid, payloadHash, key } = record;
  const payload = { path, nonce: record.packet?.nonce, shard, guid, payloadHash } as PayloadRecord;
  const reservation = { key, shard, book: record.book, amount: record.transfer?.amount, admitted: true } as Reservation;
  const others = { ...payload, guid: `0x${'33'.repeat(32)}`, nonce: 9n } as unknown as PayloadRecord;
  expect(sharedPayload(record, copy(payload))).toEqual(payload);
  expect(sharedPayload(record, copy(others))).toEqual(others);
  expect(sharedReservation(record, copy(reservation))).toEqual(reservation);
  expect(sharedReservation(undefined, copy(reservation))).toEqual(reservation);
});
