/** Words that operators have signed, as the shell hands them in. */
import type { Hex } from '../../core/ids.ts';
import type { Halt } from '../../core/state.ts';
import type { Word, WordSays } from '../../core/word.ts';
import { demandOf, isRefusal, type Subject } from '../../quarantine/release.ts';
import { wordDigest } from '../../quarantine/word.ts';
import { Draft } from '../draft.ts';
import { shardOfWord } from '../words.ts';
import type { Harness } from './harness.ts';
import { address } from './params.ts';

export type Written = { readonly reason?: string; readonly journal?: Hex };

export function wordOf(
  h: Harness,
  says: WordSays,
  { reason = 'why', journal = h.params.journalId }: Written = {},
): Word {
  const digest = wordDigest({ journal, says, reason });
  const shard = shardOfWord(new Draft(h.state, h.nowMs), says);
  return { digest, shard, atMs: h.nowMs, signers: [address(0x0b)], reason, says };
}

/** Gives it to the node. @returns whether it was taken */
export async function give(h: Harness, says: WordSays, written: Written = {}): Promise<boolean> {
  const word = wordOf(h, says, written);
  const before = h.state.words.has(word.digest);
  await h.tell({ type: 'wordGiven', atMs: h.nowMs, word });
  return !before && h.state.words.has(word.digest);
}

export function ackOf(subject: Subject): Extract<WordSays, { kind: 'acknowledge' }> {
  const demand = demandOf(subject);
  if (isRefusal(demand)) throw new Error(`saw ${demand.saw}, wanted ${demand.wanted}`);
  return { kind: 'acknowledge', ...demand };
}

export const haltsOpen = (h: Harness): Halt[] => [...h.state.halts.values()];

/** Acknowledges every halt that stands open, exactly. */
export async function acknowledgeAll(h: Harness): Promise<void> {
  for (const halt of haltsOpen(h)) {
    if (!(await give(h, ackOf({ kind: 'halt', halt })))) throw new Error(`saw ${halt.id} refused, wanted it taken`);
  }
}
