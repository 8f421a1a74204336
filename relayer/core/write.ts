import type { PacketKey, Shard } from './ids.ts';

/** The tables of the journal. A key is unique within (shard, table). */
export type Table =
  | 'packet'
  | 'closed'
  | 'split'
  | 'ledger'
  | 'fact'
  | 'opening'
  | 'early'
  | 'cursor'
  | 'chain'
  | 'reservation'
  | 'payload'
  | 'halt'
  | 'outbox'
  | 'outboxPart'
  | 'account'
  | 'counter'
  | 'provider'
  | 'dispute'
  | 'pin'
  | 'policy'
  | 'policyDiff'
  | 'word'
  | 'mode'
  | 'bucket'
  | 'flow'
  | 'restored';

/** One change that a step makes. All writes of a step go to disk in one batch. */
export type Write =
  | {
      readonly op: 'put';
      readonly shard: Shard;
      readonly table: Table;
      readonly key: string;
      readonly value: unknown;
      /** What the journal holds under this key now: of a record in parts only those that differ are written. */
      readonly before?: unknown;
    }
  | { readonly op: 'delete'; readonly shard: Shard; readonly table: Table; readonly key: string }
  | {
      readonly op: 'append';
      readonly shard: Shard;
      readonly kind: HistoryKind;
      readonly atMs: number;
      readonly packetKey?: PacketKey;
      readonly body: unknown;
    };

export type HistoryKind =
  | 'transition'
  | 'hold'
  | 'verdict'
  | 'reading'
  | 'halt'
  | 'reorg'
  | 'outbox'
  | 'operator'
  | 'policy'
  | 'word'
  | 'mode'
  | 'dispute'
  | 'provider'
  | 'audit'
  | 'alarm'
  | 'journal';
