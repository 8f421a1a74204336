/**
 * What a journal keeps of a packet that was moved to an archive: one small row that says where it is. Its payload record
 * stays as it is.
 */
import type { StoreReads } from './store.ts';

/** By packet key, in the packet's shard. */
export const ARCHIVED_TABLE = 'archived';

/** `archive`: the name of the archive (see compact.ts). `state` and `sinceMs` as the packet had them. */
export type ArchivedPacket = { readonly archive: string; readonly state: string; readonly sinceMs: number };

/** The archived packets of a guid in a shard, by their keys. */
export async function archivedOf(
  store: Pick<StoreReads, 'scan'>,
  shard: string,
  guid: string,
): Promise<{ readonly key: string; readonly value: ArchivedPacket }[]> {
  const found: { key: string; value: ArchivedPacket }[] = [];
  const range = { gte: `${guid}:`, lt: `${guid};` };
  for await (const row of store.scan<ArchivedPacket>(shard, ARCHIVED_TABLE, range)) found.push(row);
  return found;
}

export const isArchivedPacket = async (
  store: Pick<StoreReads, 'scan'>,
  shard: string,
  guid: string,
): Promise<boolean> => (await archivedOf(store, shard, guid)).length > 0;
