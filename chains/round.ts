/** One question put to many: whom it is put to first, who joins, and how long the others are waited for. */
import { type Clock, OVER } from './clock.ts';
import { isUnasked, type Provider } from './provider.ts';

/** `counted`: as it stood when the question was put. Who is readmitted meanwhile counts from the next one on. */
export type Asked = { readonly provider: Provider; readonly counted: boolean };

export type Answer<T> = Asked &
  (
    | { readonly value: T; readonly text: string }
    /** `unasked`: held back by us, which says nothing of the provider. */
    | { readonly error: string; readonly unasked: boolean }
  );

export type Round<T> = {
  readonly first: readonly Asked[];
  /** Asked when the first cannot agree on their own any more, or are late. */
  readonly rest: readonly Asked[];
  /** Whose answer can still bring agreement. After it, everybody's dissent is waited for alike. */
  readonly awaits: (asked: Asked) => boolean;
  readonly k: number;
  readonly clock: Clock;
  /** Who let us wait in vain the last time. Kept from round to round. */
  readonly silent: Set<Provider>;
  readonly run: (provider: Provider) => Promise<T>;
  readonly canonical: (value: T) => string;
  readonly enough: (answers: readonly Answer<T>[]) => boolean;
  /** An answer that came after the round was over. */
  readonly late: (answer: Answer<T>) => void;
};

/** After k agree, the others are waited for so long: their dissent is evidence. */
export const DISSENT_GRACE_MS = 250;
/** When the first few have not agreed after so long, the others are asked as well. */
export const HEDGE_MS = 250;

/** Never rejects: a failure is an answer too. Ends with the deadline of `run` at the latest. */
export function collect<T>(round: Round<T>): Promise<readonly Answer<T>[]> {
  const { rest, k, clock, silent } = round;
  const answers: Answer<T>[] = [];
  /** Who has not answered; of these, who is waited for while there is no agreement. */
  const open = new Set<Asked>();
  const awaited = new Set<Asked>();
  const over = new AbortController();
  let joined = rest.length === 0;
  let graced = false;

  return new Promise((resolve) => {
    const finish = () => {
      over.abort(OVER);
      resolve([...answers]);
    };
    const waitForDissent = () => {
      if (graced) return;
      graced = true;
      void clock.sleep(DISSENT_GRACE_MS, over.signal).then(() => {
        if (over.signal.aborted) return;
        for (const { provider } of open) silent.add(provider);
        finish();
      });
    };
    const join = () => {
      joined = true;
      put(rest);
    };
    const goOn = () => {
      if (over.signal.aborted) return;
      if (round.enough(answers)) {
        if ([...open].every(({ provider }) => silent.has(provider))) finish();
        else waitForDissent();
      } else if (!joined && !stillPossible(answers, awaited, k)) join();
      else if (joined && awaited.size === 0) finish();
    };
    const settle = (asked: Asked, answer: Answer<T>) => {
      open.delete(asked);
      awaited.delete(asked);
      if ('text' in answer) silent.delete(asked.provider);
      if (over.signal.aborted) round.late(answer);
      else answers.push(answer);
      goOn();
    };
    const put = (whom: readonly Asked[]) => {
      // All are open before the first can answer, or one quick answer would look like all of them.
      for (const asked of whom) {
        open.add(asked);
        if (round.awaits(asked)) awaited.add(asked);
      }
      for (const asked of whom) {
        void answerOf(round, asked).then((answer) => settle(asked, answer));
      }
      goOn();
    };
    put(round.first);
    if (!joined) {
      void clock.sleep(HEDGE_MS, over.signal).then(() => {
        if (!over.signal.aborted && !joined && !round.enough(answers)) join();
      });
    }
  });
}

async function answerOf<T>({ run, canonical }: Round<T>, asked: Asked): Promise<Answer<T>> {
  try {
    const value = await run(asked.provider);
    // Its text too: an answer that cannot be put into words is a failed answer, not a failure of ours.
    return { ...asked, value, text: canonical(value) };
  } catch (error) {
    return { ...asked, error: describe(error), unasked: isUnasked(error) };
  }
}

/** Those who answered alike, and those who can still do so, are k distinct operators. */
function stillPossible<T>(answers: readonly Answer<T>[], open: ReadonlySet<Asked>, k: number): boolean {
  const waiting = [...open].map(({ provider }) => provider.operator);
  const groups = [...votersByText(answers).values()];
  return [new Set<string>(), ...groups].some((voters) => new Set([...voters, ...waiting]).size >= k);
}

/** The text that k distinct operators gave. */
export function agreedText<T>(answers: readonly Answer<T>[], k: number): string | undefined {
  for (const [text, voters] of votersByText(answers)) if (voters.size >= k) return text;
  return undefined;
}

function votersByText<T>(answers: readonly Answer<T>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byText = new Map<string, Set<string>>();
  for (const answer of answers) {
    if (!('text' in answer)) continue;
    const voters = byText.get(answer.text) ?? new Set();
    voters.add(answer.provider.operator);
    byText.set(answer.text, voters);
  }
  return byText;
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);
