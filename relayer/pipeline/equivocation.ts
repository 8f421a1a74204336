/** A second payload for one (path, nonce): read at its source, or attested by our own DVN. */
import type { LogRef } from '../core/log.ts';
import type { Lane } from '../core/params.ts';
import type { PacketRecord } from '../core/state.ts';
import { scopeOf } from '../quarantine/scope.ts';
import type { Draft } from './draft.ts';

/** A second payload for one nonce stops all who may have attested the first one. @param shown what it is called, and where it was seen */
export function haltForEquivocation(
  draft: Draft,
  { shard }: Pick<PacketRecord, 'shard'>,
  lane: Lane,
  seen: { readonly saw: string; readonly wanted: string },
  shown: { readonly name: string; readonly ref: LogRef },
): void {
  const scope = scopeOf({ kind: 'equivocation', lane, reading: draft.lanes.get(lane.path) });
  draft.putHalt({
    id: `equivocation/${shown.name}`,
    shard: scope.kind === 'book' ? shard : draft.params.nodeShard,
    scope,
    cause: 'equivocation',
    saw: seen.saw,
    wanted: seen.wanted,
    evidence: { refs: [shown.ref], at: [] },
    sinceMs: draft.atMs,
  });
}
