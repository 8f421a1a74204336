/**
 * k of n independent operators, or no answer. k is fixed: a provider that is down never lowers it (KelpDAO 2026: the
 * verifier failed over to the two nodes that lied). Evidence for relaying goes through here and nowhere else.
 */
import { createHash } from 'node:crypto';
import type { Said } from '../relayer/core/state.ts';
import type { Clock } from './clock.ts';
import { isProviderError, type Provider } from './provider.ts';

export type Agreed<T> = {
  readonly value: T;
  /** Who answered what, as short digests of the answers. */
  readonly said: Said;
  /** Answers of those who differ. */
  readonly dissent: readonly { readonly operator: string; readonly value: T }[];
};

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

export type Quorum = {
  readonly k: number;
  readonly operators: readonly string[];
  /**
   * Asks every provider and resolves with the answer that k distinct operators gave.
   * @param canonical the answer's content as text: what has to be equal.
   * @throws QuorumError when fewer than k operators agree.
   */
  readonly ask: <T>(
    question: string,
    run: (provider: Provider) => Promise<T>,
    canonical: (value: T) => string,
  ) => Promise<Agreed<T>>;
  /** The distinct answers that there are, without agreement: for finding what to agree on. Empty when none answers. */
  readonly hear: <T>(run: (provider: Provider) => Promise<T>) => Promise<readonly { operator: string; value: T }[]>;
};

/** After k agree, the others are waited for so long: their dissent is evidence. */
const DISSENT_GRACE_MS = 250;

type Answer<T> = { readonly operator: string } & (
  | { readonly value: T; readonly text: string }
  | { readonly error: string }
);

export function createQuorum(k: number, providers: readonly Provider[], clock: Clock): Quorum {
  const operators = [...new Set(providers.map((provider) => provider.operator))];
  if (!Number.isInteger(k) || k < 1 || k > operators.length) {
    throw new RangeError(`saw a quorum of ${k} with ${operators.length} operators, wanted 1 to ${operators.length}`);
  }
  /** Who let us wait in vain last time: an answer of theirs is taken, not waited for. */
  const silent = new Set<Provider>();

  function collect<T>(
    run: (provider: Provider) => Promise<T>,
    canonical: (value: T) => string,
    enough: (answers: readonly Answer<T>[]) => boolean,
  ): Promise<readonly Answer<T>[]> {
    const answers: Answer<T>[] = [];
    const open = new Set(providers);
    const finished = new AbortController();
    return new Promise((resolve) => {
      let waiting = false;
      const finish = () => {
        finished.abort();
        resolve([...answers]);
      };
      const settle = (provider: Provider, answer: Answer<T>) => {
        open.delete(provider);
        silent.delete(provider);
        answers.push(answer);
        if (open.size === 0) finish();
        else if (enough(answers)) {
          if ([...open].every((p) => silent.has(p))) finish();
          else if (!waiting) {
            waiting = true;
            void clock.sleep(DISSENT_GRACE_MS, finished.signal).then(() => {
              if (finished.signal.aborted) return;
              for (const late of open) silent.add(late);
              finish();
            });
          }
        }
      };
      for (const provider of providers) {
        const { operator } = provider;
        // Its text too: an answer that cannot be put into words is a failed answer, not a failure of ours.
        const answering = run(provider).then((value) => ({ operator, value, text: canonical(value) }));
        answering.then(
          (answer) => settle(provider, answer),
          (error: unknown) => settle(provider, { operator, error: describe(error) }),
        );
      }
    });
  }

  return {
    k,
    operators,
    ask: async (question, run, canonical) => {
      const answers = await collect(run, canonical, (soFar) => agreedText(soFar, k) !== undefined);
      const said = saidOf(question, answers);
      const text = agreedText(answers, k);
      const winner = answers.find((answer) => 'text' in answer && answer.text === text);
      if (text === undefined || !winner || !('value' in winner)) {
        const errors = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
        throw new QuorumError(k, operators.length, said, errors);
      }
      const dissent = answers.flatMap((answer) =>
        'text' in answer && answer.text !== text ? [{ operator: answer.operator, value: answer.value }] : [],
      );
      return { value: winner.value, said, dissent };
    },
    hear: async (run) => {
      const heard = await collect(
        run,
        () => '',
        (soFar) => new Set(soFar.flatMap((a) => ('value' in a ? [a.operator] : []))).size >= k,
      );
      return heard.flatMap((answer) => ('value' in answer ? [{ operator: answer.operator, value: answer.value }] : []));
    },
  };
}

function agreedText<T>(answers: readonly Answer<T>[], k: number): string | undefined {
  const byText = new Map<string, Set<string>>();
  for (const answer of answers) {
    if (!('text' in answer)) continue;
    const voters = byText.get(answer.text) ?? new Set();
    voters.add(answer.operator);
    byText.set(answer.text, voters);
    if (voters.size >= k) return answer.text;
  }
  return undefined;
}

function saidOf<T>(question: string, answers: readonly Answer<T>[]): Said {
  const said: Record<string, string> = {};
  for (const answer of answers) {
    const short = 'text' in answer ? digest(answer.text) : `error: ${answer.error}`;
    said[answer.operator] = said[answer.operator] ? `${said[answer.operator]} | ${short}` : short;
  }
  return { question, answers: said };
}

const digest = (text: string): string =>
  text.length <= 24 ? text : createHash('sha256').update(text).digest('hex').slice(0, 16);

function mostAlike(said: Said): number {
  const counts = new Map<string, number>();
  for (const answer of Object.values(said.answers)) {
    if (!answer.startsWith('error: ')) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const describe = (error: unknown): string =>
  isProviderError(error) || error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
