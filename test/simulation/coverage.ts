// Which kinds of trouble met packets in which states: a simulator that never meets any would find nothing and look fine.
import type { Actor } from './actor.ts';

export type Coverage = {
  /** Trouble of this kind happens now. */
  readonly met: (kind: string) => void;
  /** `<kind>/<state>` → how often. */
  readonly counts: () => Readonly<Record<string, number>>;
};

export function createCoverage(actors: readonly Actor[]): Coverage {
  const counts: Record<string, number> = {};
  const add = (kind: string, state: string): void => {
    const key = `${kind}/${state}`;
    counts[key] = (counts[key] ?? 0) + 1;
  };
  return {
    met: (kind) => {
      const states = new Set<string>();
      for (const actor of actors) {
        const state = actor.node()?.state;
        if (!state) {
          states.add('down');
          continue;
        }
        for (const record of state.packets.values()) states.add(record.state);
        for (const entry of state.outbox.values()) states.add(`${entry.kind}:${entry.state}`);
      }
      for (const state of states) add(kind, state);
      if (states.size === 0) add(kind, 'idle');
    },
    counts: () => counts,
  };
}

export function addCounts(into: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(more)) into[key] = (into[key] ?? 0) + count;
}

/** Kinds down, states across. */
export function coverageTable(counts: Readonly<Record<string, number>>): string {
  const pairs = Object.keys(counts).map((key) => {
    const cut = key.indexOf('/');
    return { kind: key.slice(0, cut), state: key.slice(cut + 1) };
  });
  const states = [...new Set(pairs.map(({ state }) => state))].sort();
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].sort();
  const rows = [
    ['fault', ...states],
    ...kinds.map((kind) => [kind, ...states.map((state) => cell(counts, kind, state))]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

const cell = (counts: Readonly<Record<string, number>>, kind: string, state: string): string =>
  String(counts[`${kind}/${state}`] ?? '·');
