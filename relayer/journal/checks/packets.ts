/**
 * Packets, reservations and payload records against the history of each packet: what is reserved was cleared and is not
 * over, what was cleared has its payload record, and every packet stands where its last transition left it.
 */
import { bookShard, type PacketKey } from '../../core/ids.ts';
import { decodePacket } from '../../core/packetCodec.ts';
import { CLOSED_TABLE, OPEN_TABLE, PACKET_TABLES } from '../../core/packetTables.ts';
import {
  isTerminal,
  type PacketRecord,
  type PacketState,
  type PayloadRecord,
  payloadKey,
  type Reservation,
} from '../../core/state.ts';
import { isArchivedPacket } from '../archived.ts';
import { canonicalJson } from '../codec.ts';
import { PACKET_TABLE, parsePacketIndexKey } from '../keys.ts';
import type { StoreReads } from '../store.ts';
import type { Finding } from '../verify.ts';
import { findingAt } from './finding.ts';

/** `<guid>:<payload hash>`; other subjects of history are not packets. */
const PACKET_KEY = /^(0x[0-9a-f]{64}):(0x[0-9a-f]{64})$/;

/** What the history of one packet says of it. */
type Past = { state: string | null; cleared: boolean; reserved: boolean; cause: string | null };

export async function* checkPackets(store: StoreReads): AsyncGenerator<Finding> {
  for (const shard of await store.shards()) {
    let told = 0;
    for await (const key of subjects(store, shard)) {
      const found = await packetAt(store, shard, key);
      if (found === undefined) {
        const { state } = await pastOf(store, shard, key);
        const table = state !== null && isTerminal(state as PacketState) ? CLOSED_TABLE : OPEN_TABLE;
        yield findingAt([shard, table, key], 'no packet', `the one that history tells of, ${state}`);
        continue;
      }
      told += 1;
      yield* checkPacket(store, shard, found, await pastOf(store, shard, key));
    }
    yield* checkUntold(store, shard, told);
    yield* checkReservations(store, shard);
    yield* checkPayloads(store, shard);
  }
}

/** The packets of a shard's history, in the order of their keys. */
async function* subjects(store: StoreReads, shard: string): AsyncGenerator<PacketKey> {
  let last = '';
  for await (const { key } of store.scan(shard, PACKET_TABLE)) {
    const subject = parsePacketIndexKey(key)?.packetKey ?? '';
    if (subject === last || !PACKET_KEY.test(subject)) continue;
    last = subject;
    yield subject as PacketKey;
  }
}

type Found = { readonly table: string; readonly record: PacketRecord };

async function packetAt(store: StoreReads, shard: string, key: string): Promise<Found | undefined> {
  for (const table of PACKET_TABLES) {
    const record = await store.get<PacketRecord>(shard, table, key);
    if (record !== undefined) return { table, record };
  }
  return undefined;
}

async function pastOf(store: StoreReads, shard: string, key: PacketKey): Promise<Past> {
  const past: Past = { state: null, cleared: false, reserved: false, cause: null };
  for await (const { kind, body } of store.packetHistory(shard, key)) {
    const { to, out, cause } = (body ?? {}) as { to?: unknown; out?: unknown; cause?: unknown };
    if (kind === 'hold' && typeof cause === 'string') past.cause = cause;
    if (kind !== 'transition' || typeof to !== 'string') continue;
    past.state = to;
    past.cause = typeof cause === 'string' ? cause : past.cause;
    if (to === 'cleared') past.cleared = true;
    if (to === 'cleared' || (to === 'orphaned' && out === true)) past.reserved = true;
    else if (to === 'settled' || to === 'abandoned' || to === 'revoked' || to === 'orphaned') past.reserved = false;
  }
  return past;
}

async function* checkPacket(store: StoreReads, shard: string, found: Found, past: Past): AsyncGenerator<Finding> {
  const { table, record } = found;
  const { key, path, packet, transfer, hold } = record;
  const at = [shard, table, key] as const;
  if (`${record.guid}:${record.payloadHash}` !== key || record.shard !== shard) {
    yield findingAt(at, `${record.guid}:${record.payloadHash} of ${record.shard}`, 'the packet of its key and shard');
  }
  const decoded = decodePacket(record.encoded);
  if (decoded.ok && record.packet !== null && canonicalJson(decoded.packet) !== canonicalJson(record.packet)) {
    yield findingAt(at, 'a packet that its own bytes do not say', 'what they decode to');
  } else if (!decoded.ok && record.packet !== null)
    yield findingAt(at, 'bytes that do not decode', 'those of its packet');
  if (record.book !== null && shard !== bookShard(record.book)) yield findingAt(at, `book ${record.book}`, shard);
  if (past.state !== null && record.state !== past.state) {
    yield findingAt(at, `a packet in state ${record.state}`, `${past.state}, as its last transition says`);
  }
  if (hold !== null && past.cause !== null && hold.cause !== past.cause) {
    yield findingAt(at, `held for ${hold.cause}`, `${past.cause}, as its history says`);
  }
  const reservation = await store.get<Reservation>(shard, 'reservation', key);
  const own = [shard, 'reservation', key] as const;
  if (past.reserved && !reservation) {
    yield findingAt(own, 'no reservation', `one, since its packet was cleared and is ${record.state}`);
  } else if (!past.reserved && reservation) {
    yield findingAt(own, `a reservation of ${reservation.amount}`, `none, since its packet is ${record.state}`);
  } else if (reservation && reservation.amount !== transfer?.amount) {
    yield findingAt(own, `${reservation.amount} reserved`, `${transfer?.amount}, as its packet carries`);
  }
  if (!past.cleared || !packet) return;
  const name = payloadKey(path, packet.nonce);
  const payload = await store.get<PayloadRecord>(shard, 'payload', name);
  const said = payload ? `${payload.guid}:${payload.payloadHash}` : 'no payload record';
  if (said !== key) yield findingAt([shard, 'payload', name], said, `${key}, which was cleared`);
}

/** Packets that no history tells of. Only when there are more rows than `told` are they looked for one by one. */
async function* checkUntold(store: StoreReads, shard: string, told: number): AsyncGenerator<Finding> {
  let rows = 0;
  for (const table of PACKET_TABLES) for await (const _ of store.scan(shard, table)) rows += 1;
  if (rows === told) return;
  for (const table of PACKET_TABLES) {
    for await (const { key } of store.scan<PacketRecord>(shard, table)) {
      let known = false;
      for await (const _ of store.scan(shard, PACKET_TABLE, { gte: `${key}!`, lt: `${key}"`, limit: 1 })) known = true;
      if (!known) yield findingAt([shard, table, key], 'a packet without history', 'one that history tells of');
    }
  }
}

async function* checkReservations(store: StoreReads, shard: string): AsyncGenerator<Finding> {
  for await (const { key, value } of store.scan<Reservation>(shard, 'reservation')) {
    const at = [shard, 'reservation', key] as const;
    if (value.key !== key || value.shard !== shard) {
      yield findingAt(at, `the reservation of ${value.key} in ${value.shard}`, 'the one of its key and shard');
    }
    const packet = await packetAt(store, shard, key);
    if (!packet) yield findingAt(at, 'a reservation without its packet', 'none');
    else if (packet.record.book !== value.book) {
      yield findingAt(at, `book ${value.book}`, `${packet.record.book}, the book of its packet`);
    } else if (packet.table === CLOSED_TABLE) yield findingAt(at, 'a reservation of a closed packet', 'none');
  }
}

/** What our DVN attested for another life of this node has a payload record too, so that its packet need not be cleared. */
async function* checkPayloads(store: StoreReads, shard: string): AsyncGenerator<Finding> {
  for await (const { key, value } of store.scan<PayloadRecord>(shard, 'payload')) {
    const at = [shard, 'payload', key] as const;
    if (payloadKey(value.path, value.nonce) !== key || value.shard !== shard) {
      yield findingAt(at, `the record of ${payloadKey(value.path, value.nonce)}`, 'the one of its key');
    }
    if (await knowsGuid(store, shard, value.guid)) continue;
    yield findingAt(at, `no packet with guid ${value.guid}`, 'the packet that the payload is of');
  }
}

async function knowsGuid(store: StoreReads, shard: string, guid: string): Promise<boolean> {
  const range = { gte: `${guid}:`, lt: `${guid};`, limit: 1 };
  for (const table of PACKET_TABLES) for await (const _ of store.scan(shard, table, range)) return true;
  return isArchivedPacket(store, shard, guid);
}
