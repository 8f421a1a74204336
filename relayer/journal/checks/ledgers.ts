/** Ledgers against their rows of facts, and how far each shard has read against the chains of the node. */
import type { ChainName } from '../../core/ids.ts';
import { PACKET_TABLES } from '../../core/packetTables.ts';
import { type ChainState, factKey, type LedgerFact, type LegLedger, type LegTotals } from '../../core/state.ts';
import { withFacts } from '../../solvency/ledger.ts';
import { canonicalJson } from '../codec.ts';
import type { StoreReads } from '../store.ts';
import type { Finding } from '../verify.ts';
import { findingAt } from './finding.ts';

export async function* checkLedgers(store: StoreReads): AsyncGenerator<Finding> {
  for (const shard of await store.shards()) {
    const known = new Set<string>();
    for await (const { key, value } of store.scan<LegLedger>(shard, 'ledger')) {
      known.add(key);
      if (value.chain !== key || value.shard !== shard) {
        yield findingAt([shard, 'ledger', key], `the ledger of ${value.chain} in ${value.shard}`, 'the one of its key');
      }
      yield* checkSums(store, shard, key, value);
    }
    yield* checkRows(store, shard, known);
  }
  yield* checkCursors(store);
}

/** What was folded and the rows make up the totals. */
async function* checkSums(store: StoreReads, shard: string, key: string, ledger: LegLedger): AsyncGenerator<Finding> {
  let counted: LegTotals = ledger.folded;
  for await (const { value } of store.scan<LedgerFact>(shard, 'fact', { gte: `${key}/`, lt: `${key}0` })) {
    counted = withFacts(counted, [value], 1n);
  }
  const { authorized, consumed, authorizedTo, consumedFrom } = ledger;
  const said = sums({ authorized, consumed, authorizedTo, consumedFrom });
  const wanted = sums(counted);
  if (said !== wanted) yield findingAt([shard, 'ledger', key], said, `${wanted}, what was folded and its rows`);
}

/** Sums of nothing are as good as none. */
function sums({ authorized, consumed, authorizedTo, consumedFrom }: LegTotals): string {
  const some = (by: LegTotals['authorizedTo']): object =>
    Object.fromEntries(Object.entries(by).filter(([, amount]) => amount !== 0n));
  return canonicalJson({ authorized, consumed, authorizedTo: some(authorizedTo), consumedFrom: some(consumedFrom) });
}

async function* checkRows(store: StoreReads, shard: string, known: ReadonlySet<string>): AsyncGenerator<Finding> {
  for await (const { key, value } of store.scan<LedgerFact>(shard, 'fact')) {
    const at = [shard, 'fact', key] as const;
    const { ref } = value;
    if (key !== `${ref.chain}/${factKey(ref)}`) yield findingAt(at, `a fact of ${ref.chain}`, 'the one of its key');
    const packet = value.kind === 'authorization' ? value.packet : value.matched;
    if (packet !== null && !(await knowsPacket(store, shard, packet))) {
      yield findingAt(at, `no packet ${packet}`, 'the one that it is about');
    }
    if (!known.has(ref.chain)) yield findingAt([shard, 'ledger', ref.chain], 'no ledger', `one, as ${key} needs`);
  }
}

/** Every shard that reads a chain has read it as far as the node has. */
async function* checkCursors(store: StoreReads): AsyncGenerator<Finding> {
  const shards = await store.shards();
  const chains = new Map<string, ChainState>();
  for (const shard of shards) {
    for await (const { key, value } of store.scan<ChainState>(shard, 'chain')) {
      chains.set(key, value);
      yield* checkPositions(shard, key as ChainName, value);
    }
  }
  for (const shard of shards) {
    const read = new Set<string>();
    for await (const { key, value } of store.scan<ChainState['cursor']>(shard, 'cursor')) {
      read.add(key);
      const node = chains.get(key)?.cursor;
      if (node?.height === value.height && node.hash === value.hash) continue;
      const wanted = `${node?.height ?? 'nothing'} ${node?.hash ?? ''}, as far as the node`;
      yield findingAt([shard, 'cursor', key], `read to ${value.height} ${value.hash}`, wanted);
    }
    for (const table of ['ledger', 'chain']) {
      for await (const { key } of store.scan(shard, table)) {
        if (!chains.has(key) || read.has(key)) continue;
        yield findingAt([shard, 'cursor', key], 'no cursor', `one beside its ${table}`);
      }
    }
  }
}

function* checkPositions(shard: string, chain: ChainName, { cursor, checkpoints }: ChainState): Generator<Finding> {
  const at = [shard, 'chain', chain] as const;
  let last = -1n;
  for (const { height } of checkpoints) {
    if (height <= last) yield findingAt(at, `checkpoint ${height} after ${last}`, 'them in order');
    last = height;
  }
  if (last > cursor.height)
    yield findingAt(at, `checkpoint ${last} above ${cursor.height}`, 'none above what was read');
}

async function knowsPacket(store: StoreReads, shard: string, key: string): Promise<boolean> {
  for (const table of PACKET_TABLES) if ((await store.get(shard, table, key)) !== undefined) return true;
  return false;
}
