/** Keeps the standing of each provider of one chain. It decides who counts, never how many must. */
import type { Provider, ProviderCounts } from './provider.ts';
import type { ProviderReport, Standing, Standings } from './standing.ts';

/** Clean answers in a row after which a suspended provider counts again: one may be luck, or a cache. */
export const READMIT_AFTER = 3;
/** A reason is for people, and comes from outside. */
const MAX_REASON = 200;

type Entry = {
  readonly provider: Provider;
  suspended: { readonly reason: string } | null;
  cleanInARow: number;
  openingsSeen: number;
  agreed: number;
  dissented: number;
  clean: number;
  failed: number;
  lagBlocks: number | null;
};

const NO_COUNTS: ProviderCounts = { requests: 0, retries: 0, errors: {}, latencyMs: null };

export function createStandings(providers: readonly Provider[], readmitAfter = READMIT_AFTER): Standings {
  const entries = new Map(
    providers.map((provider): [Provider, Entry] => [
      provider,
      {
        provider,
        suspended: null,
        cleanInARow: 0,
        openingsSeen: provider.health?.openings() ?? 0,
        agreed: 0,
        dissented: 0,
        clean: 0,
        failed: 0,
        lagBlocks: null,
      },
    ]),
  );
  let excluded: ReadonlySet<string> = new Set();

  function suspend(entry: Entry, reason: string): void {
    entry.cleanInARow = 0;
    entry.suspended = { reason: reason.slice(0, MAX_REASON) };
  }

  /** A circuit that opened since the last look is a fault, also when it has closed again. */
  function noticeCircuit(entry: Entry): void {
    const openings = entry.provider.health?.openings() ?? 0;
    if (openings === entry.openingsSeen) return;
    entry.openingsSeen = openings;
    suspend(entry, 'too many failed requests: circuit opened');
  }

  function answered(entry: Entry, clean: boolean): void {
    noticeCircuit(entry);
    entry.cleanInARow = clean ? entry.cleanInARow + 1 : 0;
    if (entry.cleanInARow >= readmitAfter) entry.suspended = null;
  }

  function standingOf(entry: Entry): Standing {
    if (excluded.has(entry.provider.operator)) return 'excluded';
    noticeCircuit(entry);
    return entry.suspended ? 'suspended' : 'counted';
  }

  const entriesOf = (who: Provider | string): readonly Entry[] =>
    [...entries.values()].filter(({ provider }) => provider === who || provider.operator === who);

  function reportOf(entry: Entry): ProviderReport {
    const { provider, agreed, dissented, lagBlocks } = entry;
    const standing = standingOf(entry);
    return {
      operator: provider.operator,
      host: provider.host,
      standing,
      reason: standing === 'excluded' ? 'content contradicted' : (entry.suspended?.reason ?? null),
      circuit: provider.health?.circuit() ?? 'closed',
      agreed,
      dissented,
      canaries: { clean: entry.clean, failed: entry.failed },
      lagBlocks,
      ...(provider.health?.counts() ?? NO_COUNTS),
    };
  }

  return {
    of: (provider) => {
      const entry = entries.get(provider);
      // Who is not of this chain counts for nothing here.
      return entry ? standingOf(entry) : 'excluded';
    },
    setExcluded: (operators) => {
      excluded = new Set(operators);
    },
    isExcluded: (operator) => excluded.has(operator),
    fault: (who, reason) => {
      for (const entry of entriesOf(who)) suspend(entry, reason);
    },
    canary: (provider, clean) => {
      const entry = entries.get(provider);
      if (!entry) return;
      entry[clean ? 'clean' : 'failed'] += 1;
      answered(entry, clean);
    },
    probation: (provider, clean) => {
      const entry = entries.get(provider);
      if (entry) answered(entry, clean);
    },
    compared: (provider, agreed) => {
      const entry = entries.get(provider);
      if (entry) entry[agreed ? 'agreed' : 'dissented'] += 1;
    },
    lag: (who, blocks) => {
      for (const entry of entriesOf(who)) entry.lagBlocks = blocks;
    },
    report: () => [...entries.values()].map(reportOf),
  };
}
