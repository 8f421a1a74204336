/**
 * Where a packet's record lies in the journal. Those that can still change are apart from the rest, so that a start reads
 * them alone, however many have been settled since the journal was begun.
 */
import type { PacketKey } from './ids.ts';
import { isTerminal, type PacketRecord } from './state.ts';
import type { Table, Write } from './write.ts';

type OpenOrClosed = Pick<PacketRecord, 'state' | 'entry'>;

/** Packets that no step needs in memory any more. */
export const isClosed = (record: OpenOrClosed): boolean => isTerminal(record.state) && record.entry === null;

export const OPEN_TABLE = 'packet' satisfies Table;
export const CLOSED_TABLE = 'closed' satisfies Table;
export const PACKET_TABLES = [OPEN_TABLE, CLOSED_TABLE] as const;

export const packetTable = (record: OpenOrClosed): (typeof PACKET_TABLES)[number] =>
  isClosed(record) ? CLOSED_TABLE : OPEN_TABLE;

type PacketPut = Extract<Write, { op: 'put' }> & { readonly key: PacketKey; readonly value: PacketRecord };

export const isPacketPut = (write: Write): write is PacketPut =>
  write.op === 'put' && (write.table === OPEN_TABLE || write.table === CLOSED_TABLE);

export const packetsPut = (writes: readonly Write[]): PacketKey[] =>
  writes.flatMap((write) => (isPacketPut(write) ? [write.key] : []));
