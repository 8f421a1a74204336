import type { Provider } from './provider.ts';
import { type Answer, agreedText } from './round.ts';
import type { Standings } from './standing.ts';

/**
 * Holds each answer against the agreed one, also those that come after the decision. An ordinary answer of a suspended
 * provider counts as probation: enough clean ones in a row bring it back. Without agreement of those that count, what k
 * distinct operators that are not excluded say is the measure: after an outage that suspended all of them they come back
 * by themselves. It measures them; it is never believed.
 */
export function comparing<T>(k: number, standings: Standings) {
  const answers: Answer<T>[] = [];
  let settled = false;
  let agreed: string | undefined;
  const done = new Set<Provider>();

  function compare(): void {
    if (!settled) return;
    const known = answers.filter(({ provider }) => !standings.isExcluded(provider.operator));
    const measure = agreed ?? agreedText(known, k);
    for (const answer of known) {
      const { provider } = answer;
      if (done.has(provider)) continue;
      if (!('text' in answer)) {
        done.add(provider);
        if (!answer.counted && !answer.unasked) standings.probation(provider, false);
      } else if (measure !== undefined) {
        done.add(provider);
        if (agreed !== undefined) standings.compared(provider, answer.text === agreed);
        if (!answer.counted) standings.probation(provider, answer.text === measure);
      }
    }
  }

  return {
    settled: (known: readonly Answer<T>[], text: string | undefined) => {
      // Some may have come between the end of the round and here.
      answers.unshift(...known);
      settled = true;
      agreed = text;
      compare();
    },
    late: (answer: Answer<T>) => {
      answers.push(answer);
      compare();
    },
  };
}
