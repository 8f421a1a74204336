// What the chains themselves know to be true, gathered block by block: what was sent, attested and paid, which of it a reorg
// took away, and since when custody lacks something. No provider and no node is asked.
import type { Hex } from '../../relayer/core/ids.ts';
import type { ChainEvent, SimChains, SimEvm } from './chain/simEvm.ts';
import type { Setting } from './setting.ts';

export type Sent = Extract<ChainEvent, { kind: 'sent' }> & { readonly chain: number; readonly atMs: number };

export type LedgerOfTruth = {
  /** After a block, or a reorg. */
  readonly look: (chain: number, minedAtMs: number) => void;
  /** Before blocks are taken back down to `fork`. */
  readonly takesBack: (chain: number, fork: bigint) => void;
  /** Canonical now, by guid. */
  readonly sent: () => ReadonlyMap<Hex, Sent>;
  /** Sent once, whatever became of its block. */
  readonly everSent: (guid: Hex) => Sent | undefined;
  /** Was final by the configured rule, and was taken back all the same. */
  readonly lostFinal: ReadonlySet<Hex>;
  readonly events: (chain: number) => readonly ChainEvent[];
  /** Another number whenever the events of any chain are others than before: most blocks bring none. */
  readonly version: () => number;
  readonly head: (chain: number) => bigint;
  /** So long ago, by the newest block, was this one mined; null: it was there before the world began. */
  readonly ageMs: (chain: number, height: bigint) => number | null;
  /** Value has arrived on that chain, or has not any more, which no send stands behind. */
  readonly unbacked: (chain: number, isSo: boolean, minedAtMs: number) => void;
  /** Time of the first block that showed a loss: less in custody, more in supply, an arrival without a send; null: none. */
  readonly lossSinceMs: () => number | null;
  readonly finalDepth: number;
};

export function createLedgerOfTruth({ chains, legs }: SimChains, setting: Setting): LedgerOfTruth {
  const depth = BigInt(setting.finality.depth);
  const ever = new Map<Hex, Sent>();
  const lostFinal = new Set<Hex>();
  const views = chains.map(() => ({
    head: 0n,
    highest: 0n,
    events: [] as readonly ChainEvent[],
    /** How many of them have been taken in: a chain adds to its list, and has another after a reorg. */
    taken: 0,
    /** In custody, or in supply, if nobody but users and their packets moved anything. */
    expected: 0n,
    lossSinceMs: null as number | null,
    unbackedSinceMs: null as number | null,
  }));
  /** Time of each block, by chain and height. */
  const times = chains.map(() => new Map<bigint, number>());
  let canonical: Map<Hex, Sent> | null = null;
  let version = 0;

  const legAt = (index: number) => {
    const oapp = legs[index]?.oapp;
    const leg = setting.legs[index];
    if (!oapp || !leg) throw new RangeError(`saw no leg on chain ${index}, wanted one`);
    return { ...leg, oapp };
  };

  function takeIn(index: number, events: readonly ChainEvent[], minedAtMs: number): void {
    const view = views[index] as (typeof views)[number];
    const { kind, initial } = legAt(index);
    view.events = events;
    view.taken = events.length;
    view.expected = initial;
    for (const event of events) {
      if (event.kind === 'sent') {
        const atMs = times[index]?.get(event.height) ?? minedAtMs;
        ever.set(event.guid, { ...event, chain: index, atMs });
        view.expected += kind === 'escrow' ? event.amount : -event.amount;
      }
      if (event.kind === 'arrived') view.expected += kind === 'escrow' ? -event.amount : event.amount;
    }
    canonical = null;
    version += 1;
  }

  return {
    finalDepth: setting.finality.depth,
    look: (index, minedAtMs) => {
      const chain = chains[index] as SimEvm;
      const view = views[index] as (typeof views)[number];
      const { height, events, balanceOf } = chain.truth();
      view.head = height;
      if (height > view.highest) view.highest = height;
      times[index]?.set(height, minedAtMs);
      if (view.events !== events || view.taken !== events.length) takeIn(index, events, minedAtMs);
      const { kind, oapp } = legAt(index);
      const beyond = balanceOf(oapp) - view.expected;
      if ((kind === 'escrow' ? -beyond : beyond) <= 0n) view.lossSinceMs = null;
      else view.lossSinceMs ??= minedAtMs;
    },
    takesBack: (index, fork) => {
      const view = views[index] as (typeof views)[number];
      const final = view.highest - depth;
      for (const event of view.events) {
        if (event.kind === 'sent' && event.height > fork && event.height <= final) lostFinal.add(event.guid);
      }
    },
    sent: () => {
      canonical ??= new Map(
        views.flatMap(({ events }) =>
          events.flatMap((event) => {
            const known = event.kind === 'sent' ? ever.get(event.guid) : undefined;
            return known ? [[known.guid, known] as const] : [];
          }),
        ),
      );
      return canonical;
    },
    everSent: (guid) => ever.get(guid),
    lostFinal,
    events: (index) => views[index]?.events ?? [],
    version: () => version,
    head: (index) => views[index]?.head ?? 0n,
    ageMs: (index, height) => {
      const [minedAtMs, newestMs] = [height, views[index]?.head ?? 0n].map((at) => times[index]?.get(at));
      return minedAtMs === undefined || newestMs === undefined ? null : newestMs - minedAtMs;
    },
    unbacked: (index, isSo, minedAtMs) => {
      const view = views[index] as (typeof views)[number];
      if (!isSo) view.unbackedSinceMs = null;
      else view.unbackedSinceMs ??= minedAtMs;
    },
    lossSinceMs: () => {
      const since = views.flatMap(({ lossSinceMs, unbackedSinceMs }) =>
        [lossSinceMs ?? [], unbackedSinceMs ?? []].flat(),
      );
      return since.length === 0 ? null : Math.min(...since);
    },
  };
}
