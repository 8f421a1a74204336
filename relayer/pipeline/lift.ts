/**
 * A halt whose evidence block is orphaned: what it saw never happened. A shortfall is seen at the head, and may have come about
 * in any block below: it ends only when its own leg is looked at again, as far up as before, and nothing is missing.
 */
import type { Cause } from '../core/cause.ts';
import type { BookName, ChainName, Height, Position } from '../core/ids.ts';
import type { Halt } from '../core/state.ts';
import { isShortfall } from '../quarantine/release.ts';
import { judgeAfreshAfter } from './afresh.ts';
import type { Draft } from './draft.ts';

/** To be called once the chain is back at `fork`, and not where the blocks above it merely are read again. */
export function liftOrphaned(draft: Draft, chain: ChainName, fork: Position): void {
  const lifted = new Set<string>();
  for (const halt of [...draft.halts.values()]) {
    if (!isGone(halt, chain, fork)) continue;
    if (isShortfall(halt)) {
      draft.halts.set(halt.id, { ...halt, evidenceGone: true });
      continue;
    }
    draft.halts.delete(halt.id);
    lifted.add(halt.id);
    draft.note(halt.shard, 'halt', { lifted: halt.id, because: 'its evidence block is orphaned', chain, fork });
  }
  if (lifted.size > 0) judgeAfreshAfter(draft, lifted, { lifted: [...lifted], orphanedTo: fork.height });
}

/** The open halts of what is missing of a leg. */
export const shortfallsOf = (draft: Draft, book: BookName, chain: ChainName): Halt[] =>
  [...draft.halts.values()].filter(
    (halt) => isShortfall(halt) && halt.loss?.book === book && halt.loss.chain === chain,
  );

/** The leg is exact at this height: a shortfall above an orphaned block, seen no higher than this, was in that block. */
export function liftShortfalls(draft: Draft, book: BookName, chain: ChainName, height: Height): void {
  for (const halt of shortfallsOf(draft, book, chain)) {
    if (!halt.evidenceGone || halt.evidence.at.some((place) => place.height > height)) continue;
    draft.halts.delete(halt.id);
    const why = { lifted: halt.id, because: 'its evidence block is orphaned', chain, exactAt: height };
    draft.note(halt.shard, 'halt', why);
    judgeAfreshAfter(draft, new Set([halt.id]), why);
  }
}

/**
 * The leg is short still, or again: `see` puts the halt with what is seen now in place of those whose evidence is gone. What an
 * older one held waits for the newer one then.
 */
export function renewShortfalls<T>(draft: Draft, book: BookName, chain: ChainName, see: () => T): T {
  const gone = shortfallsOf(draft, book, chain).filter(({ evidenceGone }) => evidenceGone);
  for (const { id } of gone) draft.halts.delete(id);
  const seen = see();
  const ended = new Set(gone.flatMap(({ id }) => (draft.halts.get(id) ? [] : [id])));
  if (ended.size > 0) judgeAfreshAfter(draft, ended, { lifted: [...ended], because: 'seen anew' });
  return seen;
}

type Evidence = 'own blocks' | 'arrival' | 'none';

/** What of its evidence a reorg can take away. */
const EVIDENCE: Partial<Record<Cause, Evidence>> = {
  unmatched_consumption: 'own blocks',
  escrow_shortfall: 'own blocks',
  supply_excess: 'own blocks',
  burn_excess: 'own blocks',
  equivocation: 'own blocks',
  // That the source is gone is the evidence itself; that it was carried over stands on the other chain.
  source_orphaned: 'arrival',
};

function isGone({ cause, scope, evidence }: Halt, chain: ChainName, fork: Position): boolean {
  const kind = EVIDENCE[cause] ?? 'none';
  if (kind === 'none' || (kind === 'arrival' && scope.kind === 'chain' && scope.chain === chain)) return false;
  const places = [...evidence.refs, ...evidence.at];
  return places.some((place) => place.chain === chain && place.height > fork.height);
}
