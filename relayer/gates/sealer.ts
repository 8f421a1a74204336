import type { PacketKey, Shard } from '../core/ids.ts';
import type { Write } from '../core/write.ts';
import type { Decision } from './decide.ts';
import type { PacketInput, RoundInput } from './input.ts';

export type Decided = { readonly shard: Shard; readonly input: PacketInput; readonly decision: Decision };

/** The history entries of a round's receipts: one for what they share with its seal, and one for each verdict. */
export type SealedEntries = {
  readonly round: { readonly reading: string };
  readonly verdicts: readonly { readonly shard: Shard; readonly key: PacketKey; readonly body: unknown }[];
};

/**
 * Makes the receipts of a round (relayer/receipts). The same state, round and decisions give the same bytes: signing with
 * Ed25519 leaves nothing to chance.
 */
export type Sealer = {
  readonly seal: (reading: string, round: RoundInput, decided: readonly Decided[]) => SealedEntries;
  /** What is on disk now: the state of the book that the next round's receipts commit to. */
  readonly observe: (writes: readonly Write[]) => void;
};
