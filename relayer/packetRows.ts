/** `journal verify` holds the tables of packets against each other: a start reads the open ones alone, so they must be all. */
import { CLOSED_TABLE, OPEN_TABLE, packetTable } from './core/packetTables.ts';
import type { PacketRecord } from './core/state.ts';
import { recordKey } from './journal/keys.ts';
import type { StoreReads } from './journal/store.ts';
import type { Finding } from './journal/verify.ts';

type PacketRow = { readonly table: string; readonly key: string; readonly record: PacketRecord };

/** Each packet has one row, in the table that its state calls for; guids with two packets are named in `split`. */
export async function* checkPacketRows(store: StoreReads): AsyncGenerator<Finding> {
  for (const shard of await store.shards()) {
    let before: PacketRow | null = null;
    for await (const row of byKey(store, shard)) {
      const { table, key, record } = row;
      const at = recordKey(shard, table, key);
      if (record.key !== key) yield finding(at, `packet ${record.key}`, `packet ${key}`);
      const meant = packetTable(record);
      if (meant !== table) yield finding(at, `a packet in state ${record.state}`, `it in table ${meant}`);
      if (before?.key === key) yield finding(at, `packet ${key} in ${before.table} as well`, 'one row');
      else if (before?.record.guid === record.guid) yield* checkSplit(store, shard, record.guid);
      before = row;
    }
  }
}

/** The rows of both tables as if they were one. */
async function* byKey(store: StoreReads, shard: string): AsyncGenerator<PacketRow> {
  const sources = [CLOSED_TABLE, OPEN_TABLE].map((table) => ({
    table,
    rows: store.scan<PacketRecord>(shard, table)[Symbol.asyncIterator](),
  }));
  try {
    const next = await Promise.all(sources.map(({ rows }) => rows.next()));
    for (;;) {
      const [closed, open] = next;
      if (!closed || !open || (closed.done && open.done)) return;
      const at = closed.done || (!open.done && open.value.key < closed.value.key) ? 1 : 0;
      const [found, source] = [next[at], sources[at]];
      if (!found || found.done || !source) return;
      yield { table: source.table, key: found.value.key, record: found.value.value };
      next[at] = await source.rows.next();
    }
  } finally {
    for (const { rows } of sources) await rows.return?.();
  }
}

async function* checkSplit(store: StoreReads, shard: string, guid: string): AsyncGenerator<Finding> {
  if ((await store.get(shard, 'split', guid)) !== undefined) return;
  yield finding(recordKey(shard, 'split', guid), 'no row', 'one, since two packets have this guid');
}

const finding = (key: string, saw: string, wanted: string): Finding => ({
  key,
  reason: `saw ${saw}, wanted ${wanted}`,
});
