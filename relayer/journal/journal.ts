/**
 * The journal as the node sees it: an ordered, durable map from keys to bytes. Every backend (LevelDB now, PostgreSQL
 * later) implements just this. It is asynchronous, and every key starts with its shard (see core/shard.ts), so that a
 * fleet can cut the work by shard without changing a record.
 */
export interface Journal extends JournalReads {
  /**
   * The journal as it is now, for as long as the snapshot is open: what is read of it in many calls fits together beside
   * a writer. A backend without it can be read so only while nobody writes.
   */
  snapshot?(): JournalSnapshot;
  /**
   * Applies all operations or none, and resolves only when they are on disk (fsync). A rejected commit leaves the
   * journal unusable: every later commit rejects too, since memory may be ahead of the disk.
   */
  commit(operations: readonly JournalOperation[]): Promise<void>;
  /** Waits for commits under way, then frees the files. Idempotent. */
  close(): Promise<void>;
}

/** What a journal can be asked for. */
export interface JournalReads {
  /** The bytes under `key`, or undefined. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** As `get`, in the order of `keys`. */
  getMany(keys: readonly string[]): Promise<(Uint8Array | undefined)[]>;
  /** Entries in key order (UTF-8 bytewise), `gte` inclusive, `lt` exclusive. A snapshot: later commits do not show. */
  iterate(range: JournalRange): AsyncIterable<readonly [key: string, value: Uint8Array]>;
}

/** Reads of one moment. */
export interface JournalSnapshot extends JournalReads {
  /** Frees what holds the moment. Idempotent. */
  close(): Promise<void>;
}

export type JournalRange = {
  readonly gte: string;
  readonly lt: string;
  readonly reverse?: boolean;
  readonly limit?: number;
};

export type JournalOperation =
  | { readonly op: 'put'; readonly key: string; readonly value: Uint8Array }
  | { readonly op: 'delete'; readonly key: string };
