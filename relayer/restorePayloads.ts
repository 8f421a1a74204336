/** The payload records of the packets that a start holds. Theirs lie side by side on each path, so that runs are read whole. */
import type { PathKey, Shard } from './core/ids.ts';
import { type PacketRecord, type PayloadRecord, payloadKey, type State } from './core/state.ts';
import type { Store } from './journal/store.ts';
import { sharedPayload } from './shareTexts.ts';

/** Records fetched by their keys at once: bounds memory. */
const FETCH_AT_ONCE = 4_096;
/** A run goes on over as many nonces that nobody asked for: to read these costs less than to look the next one up. */
const LONGEST_GAP = 8n;
/** Shorter runs are looked up. */
const SHORTEST_RUN = 16;

type Wanted = { readonly nonce: NonNullable<PacketRecord['packet']>['nonce']; readonly record: PacketRecord };

/** @throws JournalError naming the first bad record. */
export async function restorePayloads(store: Store, state: State): Promise<void> {
  const single: Wanted[] = [];
  for (const wanted of byPath(state)) {
    for (const run of runsOf(wanted)) {
      if (run.length < SHORTEST_RUN) single.push(...run);
      else await readRun(store, state, run);
    }
  }
  for (let from = 0; from < single.length; from += FETCH_AT_ONCE) {
    await lookUp(store, state, single.slice(from, from + FETCH_AT_ONCE));
  }
}

/** By shard and path: those without a book may lie in several shards. */
function byPath(state: State): Wanted[][] {
  const shards = new Map<Shard, Map<PathKey, Wanted[]>>();
  for (const record of state.packets.values()) {
    const { shard, path, packet } = record;
    if (!packet) continue;
    const paths = shards.get(shard) ?? new Map<PathKey, Wanted[]>();
    const wanted = paths.get(path) ?? [];
    wanted.push({ nonce: packet.nonce, record });
    if (wanted.length === 1) shards.set(shard, paths.set(path, wanted));
  }
  return [...shards.values()].flatMap((paths) => [...paths.values()]);
}

/** In the order of their nonces, cut where too many lie between. */
function* runsOf(wanted: Wanted[]): Generator<Wanted[]> {
  wanted.sort((a, b) => (a.nonce < b.nonce ? -1 : a.nonce > b.nonce ? 1 : 0));
  let run: Wanted[] = [];
  for (const one of wanted) {
    const last = run.at(-1);
    if (last && one.nonce - last.nonce > LONGEST_GAP) {
      yield run;
      run = [];
    }
    run.push(one);
  }
  if (run.length > 0) yield run;
}

async function readRun(store: Store, state: State, run: readonly Wanted[]): Promise<void> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const { shard, path } = first.record;
  const range = { gte: payloadKey(path, first.nonce), lt: `${payloadKey(path, last.nonce)}!` };
  let at = 0;
  for await (const { value } of store.scan<PayloadRecord>(shard, 'payload', range)) {
    while (at < run.length && (run[at] as Wanted).nonce < value.nonce) at += 1;
    const wanted = run[at];
    if (wanted?.nonce !== value.nonce) continue;
    place(state, wanted, value);
  }
}

async function lookUp(store: Store, state: State, some: readonly Wanted[]): Promise<void> {
  const keys = some.map(({ nonce, record: { shard, path } }) => ({ shard, key: payloadKey(path, nonce) }));
  const found = await store.getMany<PayloadRecord>('payload', keys);
  for (const [i, wanted] of some.entries()) {
    const payload = found[i];
    if (payload) place(state, wanted, payload);
  }
}

function place(state: State, { record }: Wanted, payload: PayloadRecord): void {
  state.payloads.add(sharedPayload(record, payload));
}
