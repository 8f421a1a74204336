/** A halt whose evidence block is orphaned: what it saw never happened. */
import type { Cause } from '../core/cause.ts';
import type { ChainName, Position } from '../core/ids.ts';
import type { Halt } from '../core/state.ts';
import { judgeAfreshAfter } from './afresh.ts';
import type { Draft } from './draft.ts';

/** To be called once the chain is back at `fork`, and not where the blocks above it merely are read again. */
export function liftOrphaned(draft: Draft, chain: ChainName, fork: Position): void {
  const lifted = new Set<string>();
  for (const halt of [...draft.halts.values()]) {
    if (!isGone(halt, chain, fork)) continue;
    draft.halts.delete(halt.id);
    lifted.add(halt.id);
    draft.note(halt.shard, 'halt', { lifted: halt.id, because: 'its evidence block is orphaned', chain, fork });
  }
  if (lifted.size > 0) judgeAfreshAfter(draft, lifted, { lifted: [...lifted], orphanedTo: fork.height });
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
