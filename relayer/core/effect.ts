import type { ChainName, EntryId, Hex } from './ids.ts';

/**
 * What the node asks its shell to do, after the batch that intends it is on disk. Every effect can be run again after a
 * crash: it reads the entry as it is journaled, and its result comes back as an event.
 */
export type Effect =
  | { readonly type: 'collectSignatures'; readonly entry: EntryId }
  | { readonly type: 'prepareTransaction'; readonly entry: EntryId; readonly chain: ChainName; readonly nonce: number }
  | { readonly type: 'broadcast'; readonly entry: EntryId; readonly chain: ChainName }
  | { readonly type: 'checkTransaction'; readonly entry: EntryId; readonly chain: ChainName }
  | { readonly type: 'readAccount'; readonly chain: ChainName; readonly account: Hex }
  /** What each operator says is in its pool of our account. */
  | { readonly type: 'readPools'; readonly chain: ChainName };
