/** What is out on a path and not mined yet: an account's nonces are mined in order, so what follows comes after it. */
import type { ChainName, PathKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord, State } from '../core/state.ts';
import { isOut, UNMINED } from './entry.ts';

type Known = { readonly outbox: Pick<State['outbox'], 'values'>; readonly packets: Pick<State['packets'], 'get'> };

const carries = (known: Known, entry: OutboxEntry): PacketRecord[] =>
  entry.packets.flatMap((key) => known.packets.get(key) ?? []);

function batchesOut(known: Known, chain: ChainName): OutboxEntry[] {
  return [...known.outbox.values()].filter(
    (e) => e.kind === 'execute' && e.chain === chain && isOut(e) && UNMINED.has(e.state) && !e.cancelled,
  );
}

/** How many batches of each path are out. */
export function batchesByPath(known: Known, chain: ChainName): ReadonlyMap<PathKey, number> {
  const counted = new Map<PathKey, number>();
  for (const entry of batchesOut(known, chain)) {
    const paths = new Set(carries(known, entry).map(({ path }) => path));
    for (const path of paths) counted.set(path, (counted.get(path) ?? 0) + 1);
  }
  return counted;
}

/**
 * The packets of batches that are mined before a batch with this nonce, of the paths that it is about, in the order in
 * which they are mined.
 */
export function packetsAhead(known: Known, entry: OutboxEntry, nonce: number): readonly PacketRecord[] {
  if (entry.kind !== 'execute' || entry.cancelled) return [];
  const paths = new Set(carries(known, entry).map(({ path }) => path));
  return batchesOut(known, entry.chain)
    .filter((other) => other.id !== entry.id && (other.nonce ?? nonce) < nonce)
    .sort((a, b) => (a.nonce ?? 0) - (b.nonce ?? 0))
    .flatMap((other) => carries(known, other).filter(({ path }) => paths.has(path)));
}
