/**
 * k of n independent operators, or no answer. k is fixed: a provider that is down, suspended or excluded never lowers it
 * (KelpDAO 2026: the verifier failed over to the two nodes that lied). Evidence for relaying goes through here and
 * nowhere else.
 */
import type { Said } from '../relayer/core/state.ts';
import { type Clock, withDeadline } from './clock.ts';
import { comparing } from './comparing.ts';
import { type Provider, ProviderError } from './provider.ts';
import { type Answer, type Asked, agreedText, collect, type Round } from './round.ts';
import { mostAlike, saidOf } from './said.ts';
import type { Standings } from './standing.ts';
import { createStandings } from './standings.ts';

export type Agreed<T> = {
  readonly value: T;
  /** Who answered what, as short digests of the answers. */
  readonly said: Said;
  /** Answers of those who differ, whether they count or are suspended. */
  readonly dissent: readonly Dissent<T>[];
};

export type Dissent<T> = { readonly operator: string; readonly value: T };

export class QuorumError extends Error {
  readonly code = 'QUORUM_NOT_REACHED';
  readonly said: Said;

  constructor(k: number, operators: number, said: Said, errors: readonly string[]) {
    const best = mostAlike(said);
    const why = errors.length > 0 ? `; ${errors.join('; ')}` : '';
    super(`${said.question}: saw ${best} of ${operators} operators agree, wanted ${k}${why}`);
    this.name = 'QuorumError';
    this.said = said;
  }
}

type Ask = <T>(
  question: string,
  run: (provider: Provider) => Promise<T>,
  canonical: (value: T) => string,
  /** For an answer that takes many requests: all of them together. Without it each has its deadline, and they add up. */
  withinMs?: number,
  /** Told of dissent that comes after the decision, until the deadline: it is evidence as well. */
  late?: (dissent: Dissent<T>, agreed: T) => void,
) => Promise<Agreed<T>>;

export type Quorum = {
  readonly k: number;
  readonly operators: readonly string[];
  readonly standings: Standings;
  /**
   * Asks all that are not excluded and resolves with the answer that k distinct counted operators gave. Suspended ones
   * are on probation: their dissent is reported and waited for as anybody's, for a moment; their agreement counts
   * for nothing but their return.
   * @param canonical the answer's content as text: what has to be equal.
   * @throws QuorumError when fewer than k counted operators agree.
   */
  readonly ask: Ask;
  /**
   * For what is pinned, so that one answer is as good as another: asks k + 1 counted operators in rotation, and all
   * other counted ones once those cannot agree any more or are late. k decide here too. @throws QuorumError
   */
  readonly askFew: Ask;
  /**
   * The distinct answers that there are, without agreement: for finding what to agree on. Empty when none answers. Those
   * that do not count may name a candidate (else nobody could return after an outage); they never settle one.
   */
  readonly hear: <T>(
    run: (provider: Provider) => Promise<T>,
  ) => Promise<readonly { readonly operator: string; readonly value: T; readonly counted: boolean }[]>;
  /** One operator's own word, by whichever of its providers answers first; null when none does, or it is excluded. */
  readonly askOne: <T>(operator: string, run: (provider: Provider) => Promise<T>) => Promise<T | null>;
};

export function createQuorum(
  k: number,
  providers: readonly Provider[],
  clock: Clock,
  standings: Standings = createStandings(providers),
): Quorum {
  const operators = [...new Set(providers.map((provider) => provider.operator))];
  if (!Number.isInteger(k) || k < 1 || k > operators.length) {
    throw new RangeError(`saw a quorum of ${k} with ${operators.length} operators, wanted 1 to ${operators.length}`);
  }
  /** Who let us wait in vain last time: an answer of theirs is taken, not waited for. */
  const silent = new Set<Provider>();
  let turn = 0;

  const participants = (): readonly Asked[] =>
    providers.flatMap((provider) => {
      const standing = standings.of(provider);
      return standing === 'excluded' ? [] : [{ provider, counted: standing === 'counted' }];
    });

  /** Everybody; waits for those that count, or for all when too few count to decide: then it is asked for their return. */
  function everybody(all: readonly Asked[]): Pick<Round<unknown>, 'first' | 'rest' | 'awaits'> {
    const decidable = countedOperators(all).length >= k;
    return { first: all, rest: [], awaits: (asked) => asked.counted || !decidable };
  }

  function few(all: readonly Asked[]): Pick<Round<unknown>, 'first' | 'rest' | 'awaits'> {
    const counted = all.filter((asked) => asked.counted);
    const names = countedOperators(all);
    if (names.length < k) return everybody(all);
    const from = turn;
    turn = (turn + 1) % Number.MAX_SAFE_INTEGER;
    const first = Array.from({ length: Math.min(k + 1, names.length) }, (_, i) => {
      const own = counted.filter(({ provider }) => provider.operator === names[(from + i) % names.length]);
      return own[from % own.length] as Asked;
    });
    return { first, rest: counted.filter((asked) => !first.includes(asked)), awaits: () => true };
  }

  /** An operator that was excluded while it answered is not heard either. */
  const heard = <T>(answers: readonly Answer<T>[]): readonly Answer<T>[] =>
    answers.filter(({ provider }) => !standings.isExcluded(provider.operator));

  const agreedBy = <T>(answers: readonly Answer<T>[]): string | undefined =>
    agreedText(
      heard(answers).filter(({ counted }) => counted),
      k,
    );

  async function decide<T>(
    whom: Pick<Round<unknown>, 'first' | 'rest' | 'awaits'>,
    question: string,
    run: (provider: Provider) => Promise<T>,
    canonical: (value: T) => string,
    withinMs?: number,
    late?: (dissent: Dissent<T>, agreed: T) => void,
  ): Promise<Agreed<T>> {
    const decidable = countedOperators([...whom.first, ...whom.rest]).length >= k;
    const compare = comparing<T>(k, standings);
    const afterwards = createAfterwards(standings, late);
    const answers = await collect({
      ...whom,
      k,
      clock,
      silent,
      run: withinMs === undefined ? run : (provider) => within(clock, withinMs, provider, run),
      canonical,
      enough: (soFar) => (decidable ? agreedBy(soFar) : agreedText(heard(soFar), k)) !== undefined,
      late: (answer) => {
        compare.late(answer);
        afterwards.take(answer);
      },
    });
    const known = heard(answers);
    const text = agreedBy(answers);
    compare.settled(known, text);
    const said = saidOf(question, known);
    const winner = known.find((answer) => 'text' in answer && answer.text === text);
    if (text === undefined || !winner || !('value' in winner)) {
      throw new QuorumError(k, operators.length, said, [...errorsOf(known), ...absent()]);
    }
    const dissent = known.flatMap((answer) =>
      'text' in answer && answer.text !== text ? [{ operator: answer.provider.operator, value: answer.value }] : [],
    );
    afterwards.decided(text, winner.value);
    return { value: winner.value, said, dissent };
  }

  /** Who does not count, for the message. */
  function absent(): readonly string[] {
    const excluded = operators.filter(standings.isExcluded);
    const counted = countedOperators(participants());
    const suspended = operators.filter((operator) => !excluded.includes(operator) && !counted.includes(operator));
    return [
      ...(suspended.length > 0 ? [`suspended: ${suspended.join(', ')}`] : []),
      ...(excluded.length > 0 ? [`excluded: ${excluded.join(', ')}`] : []),
    ];
  }

  return {
    k,
    operators,
    standings,
    ask: (...asked) => decide(everybody(participants()), ...asked),
    askFew: (...asked) => decide(few(participants()), ...asked),
    hear: async (run) => {
      const all = participants();
      const decidable = countedOperators(all).length >= k;
      const answers = await collect({
        ...everybody(all),
        k,
        clock,
        silent,
        run,
        canonical: () => '',
        enough: (soFar) =>
          agreedText(
            heard(soFar).filter(({ counted }) => counted || !decidable),
            k,
          ) !== undefined,
        late: () => undefined,
      });
      return heard(answers).flatMap((answer) =>
        'value' in answer ? [{ operator: answer.provider.operator, value: answer.value, counted: answer.counted }] : [],
      );
    },
    askOne: async (operator, run) => {
      const own = participants().filter(({ provider }) => provider.operator === operator);
      try {
        const value = await Promise.any(own.map(async ({ provider }) => run(provider)));
        return standings.isExcluded(operator) ? null : value;
      } catch {
        return null;
      }
    },
  };
}

const within = <T>(clock: Clock, ms: number, provider: Provider, run: (provider: Provider) => Promise<T>): Promise<T> =>
  withDeadline(
    clock,
    ms,
    () => run(provider),
    () => new ProviderError('PROVIDER_TIMEOUT', provider.operator, `no whole answer within ${ms} ms`),
  );

const countedOperators = (all: readonly Asked[]): readonly string[] => [
  ...new Set(all.flatMap(({ provider, counted }) => (counted ? [provider.operator] : []))),
];

const errorsOf = <T>(answers: readonly Answer<T>[]): readonly string[] =>
  answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));

/** Passes dissent on that came too late to be waited for; what came just before the decision waits for it. */
function createAfterwards<T>(standings: Standings, late?: (dissent: Dissent<T>, agreed: T) => void) {
  const early: Answer<T>[] = [];
  let decision: { readonly text: string; readonly value: T } | null = null;
  const tell = (answer: Answer<T>, { text, value }: { readonly text: string; readonly value: T }): void => {
    const { operator } = answer.provider;
    if (!('text' in answer) || answer.text === text || standings.isExcluded(operator)) return;
    late?.({ operator, value: answer.value }, value);
  };
  return {
    take: (answer: Answer<T>) => {
      if (decision) tell(answer, decision);
      else early.push(answer);
    },
    decided: (text: string, value: T) => {
      decision = { text, value };
      for (const answer of early.splice(0)) tell(answer, decision);
    },
  };
}
