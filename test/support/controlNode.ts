// A node with a guard left out, for control runs: what the guard is there for shows as money lost, or as traffic that
// stops. `loadline run` has no such parameters.
import type { ChainReader } from '../../chains/chain.ts';
import type { Clock } from '../../chains/clock.ts';
import type { Provider } from '../../chains/provider.ts';
import { createQuorum, type Quorum, QuorumError } from '../../chains/quorum.ts';
import { createStandings } from '../../chains/standings.ts';
import type { Cause } from '../../relayer/core/cause.ts';
import { height } from '../../relayer/core/ids.ts';
import type { SideReading } from '../../relayer/core/pin.ts';
import type { GateName, GateResult } from '../../relayer/core/verdict.ts';
import { allGates, type Gates } from '../../relayer/gates/gates.ts';
import { Draft } from '../../relayer/pipeline/draft.ts';
import type { Overrides } from '../../relayer/run.ts';

export const guards = [
  /** k operators must agree: without it the first provider in the list is believed. */
  'quorum',
  /** Each arrival has an authorization of its own; without it the sums of the book alone stand against a forgery. */
  'match',
  /** A second payload for one nonce, read at its source or attested by our own DVN, stops all who may have attested. */
  'onePayload',
  /** What a packet claims was locked or burned in its own transaction. */
  'provenance',
  /** An escrow at the destination can pay out what it is asked for. */
  'liquidity',
  /** A leg is compared with its ledger at every look. */
  'exactness',
  /** A violation stops its lanes for good. */
  'halts',
  /** A lane that is drained, that probes or is restricted takes no more than its mode says. */
  'mode',
  /** Exactness, the margin and what arrived unmatched are looked at before anything is cleared, and halts stand. */
  'solvency',
  /** What the two sides take for granted is compared with the signed pin. */
  'assumptions',
  /** A single operator's report against the quorum holds its book. */
  'evidence',
  /** A report that was contradicted at its final height is closed, and its operator excluded. */
  'refutation',
  /** A suspended provider counts again after enough clean answers. */
  'readmission',
  /** The head is the highest block that k have, though no two name the same one. */
  'headSearch',
  /** Answers are compared by their content and consensus fields. */
  'canonical',
  /** A block that is no longer canonical takes what stood on it back. */
  'rollback',
] as const;
export type Guard = (typeof guards)[number];

/** The same node without these guards. */
export function without(left: readonly Guard[]): Overrides {
  const leaveOut = new Set(left);
  const gates = gatesWithout(leaveOut);
  const readers = readersWithout(leaveOut);
  return {
    ...(gates === allGates ? {} : { gates }),
    ...(readers.length > 0
      ? { reader: (reader: ChainReader) => readers.reduce((inner, wrap) => wrap(inner), reader) }
      : {}),
    ...quorumWithout(leaveOut),
  };
}

/** Halts are passed to no gate alone, so none is written in the first place, by any node of this process, until undone. */
export function forgetHalts(left: readonly Guard[]): () => void {
  const { putHalt } = Draft.prototype;
  const all = left.includes('halts') || left.includes('solvency');
  const forgotten: readonly Cause[] = [
    ...(left.includes('match') ? (['unmatched_consumption'] as const) : []),
    ...(left.includes('onePayload') ? (['equivocation'] as const) : []),
  ];
  if (all || forgotten.length > 0) {
    Draft.prototype.putHalt = function (seen) {
      return all || forgotten.includes(seen.cause) ? seen : putHalt.call(this, seen);
    };
  }
  return () => {
    Draft.prototype.putHalt = putHalt;
  };
}

function gatesWithout(leaveOut: ReadonlySet<Guard>): Gates {
  let gates = allGates;
  if (leaveOut.has('exactness') || leaveOut.has('solvency')) {
    gates = { ...gates, exactness: (...args) => ({ ...allGates.exactness(...args), ok: true }) };
  }
  if (leaveOut.has('provenance')) gates = { ...gates, provenance: () => passing('provenance') };
  if (leaveOut.has('mode')) gates = { ...gates, mode: () => passing('mode') };
  if (leaveOut.has('liquidity')) {
    gates = {
      ...gates,
      solvency: (input) => allGates.solvency({ ...input, margins: { ...input.margins, liquidity: null } }),
    };
  }
  if (leaveOut.has('solvency')) gates = { ...gates, solvency: () => passing('solvency') };
  if (leaveOut.has('assumptions')) {
    gates = { ...gates, assumptions: () => passing('assumptions'), drift: () => [] };
  }
  return gates;
}

const passing = (gate: GateName): GateResult => ({ gate, pass: true, saw: 'not looked at', wanted: 'anything' });

type Wrap = (reader: ChainReader) => ChainReader;

function readersWithout(leaveOut: ReadonlySet<Guard>): readonly Wrap[] {
  return [
    ...(leaveOut.has('evidence') ? [deafToObjections] : []),
    ...(leaveOut.has('refutation') ? [neverResolving] : []),
    ...(leaveOut.has('assumptions') ? [seeingOldSides] : []),
    ...(leaveOut.has('rollback') ? [blindToReorgs] : []),
  ];
}

const deafToObjections: Wrap = (reader) => ({
  ...reader,
  read: async (at) => {
    const outcome = await reader.read(at);
    return outcome.kind === 'read' ? { ...outcome, objections: [] } : outcome;
  },
});

const neverResolving: Wrap = (reader) => ({
  ...reader,
  read: async (at) => {
    const outcome = await reader.read(at);
    return outcome.kind === 'read' ? { ...outcome, resolutions: [] } : outcome;
  },
});

/** Each side as it was at the first reading, whatever became of it. */
const seeingOldSides: Wrap = (reader) => {
  const first = new Map<string, SideReading['values']>();
  return {
    ...reader,
    readSide: async (lane, side) => {
      const reading = await reader.readSide(lane, side);
      const key = `${lane.path}/${side}`;
      const values = first.get(key) ?? reading.values;
      first.set(key, values);
      return { ...reading, values };
    },
  };
};

/** Stays where it is: what it has read is never taken back. */
const blindToReorgs: Wrap = (reader) => ({
  ...reader,
  read: async (at) => {
    const outcome = await reader.read(at);
    if (outcome.kind === 'read' || at.cursor === null) return outcome;
    const nothing = { facts: [], look: null, final: null, claims: [], objections: [], resolutions: [] };
    return { kind: 'read', from: height(at.cursor.height + 1n), to: at.cursor, ...nothing };
  },
});

function quorumWithout(leaveOut: ReadonlySet<Guard>): Pick<Overrides, 'quorum'> {
  const wanted = (['quorum', 'readmission', 'headSearch', 'canonical'] as const).some((guard) => leaveOut.has(guard));
  if (!wanted) return {};
  const quorum = (k: number, all: readonly Provider[], clock: Clock): Quorum => {
    const alone = leaveOut.has('quorum');
    const providers = alone ? all.slice(0, 1) : all;
    const standings = createStandings(providers, leaveOut.has('readmission') ? Number.POSITIVE_INFINITY : undefined);
    const inner = createQuorum(alone ? 1 : k, providers, clock, standings);
    const searching = leaveOut.has('headSearch') ? onlyWhatIsNamed(inner) : inner;
    return leaveOut.has('canonical') ? comparingAll(searching) : searching;
  };
  return { quorum };
}

/** Nobody is asked for a block that it has not named as its newest. */
const onlyWhatIsNamed = (inner: Quorum): Quorum => ({
  ...inner,
  ask: (question, run, canonical) =>
    question.startsWith('block ')
      ? Promise.reject(new QuorumError(inner.k, inner.operators.length, { question, answers: {} }, ['not asked']))
      : inner.ask(question, run, canonical),
});

/** Answers are the same only when all of their JSON is. */
function comparingAll(inner: Quorum): Quorum {
  const rawly = (ask: Quorum['ask']): Quorum['ask'] => {
    return async <T>(question: string, run: (provider: Provider) => Promise<T>, canonical: (value: T) => string) => {
      const agreed = await ask(
        question,
        async (provider) => {
          const raw: string[] = [];
          const request: Provider['request'] = async (...parameters) => {
            const result = await provider.request(...parameters);
            raw.push(JSON.stringify(result));
            return result;
          };
          return { value: await run({ ...provider, request }), raw };
        },
        // Calls of one question may come back in any order.
        ({ value, raw }) => `${canonical(value)} ${raw.sort().join()}`,
      );
      const dissent = agreed.dissent.map(({ operator, value }) => ({ operator, value: value.value }));
      return { ...agreed, value: agreed.value.value, dissent };
    };
  };
  return { ...inner, ask: rawly(inner.ask), askFew: rawly(inner.askFew) };
}
