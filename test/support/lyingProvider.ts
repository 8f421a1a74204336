// A provider that asks a real node and changes what it says: the liar of tests that need no process of its own.
import { httpProvider } from '../../chains/httpProvider.ts';
import type { Provider } from '../../chains/provider.ts';
import { systemClock } from '../../chains/systemClock.ts';

/** The answer to pass on in place of the real one; the answer itself where it tells the truth. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any form is changed in place of being modelled.
export type Lie = (method: string, answer: any, params: readonly any[]) => unknown;

export function lyingProvider(operator: string, url: string, lie: Lie): Provider {
  const honest = httpProvider(operator, url, systemClock);
  return {
    ...honest,
    request: async (method, params, deadlineMs) => {
      const answer = await honest.request(method, params, deadlineMs);
      return lie(method, structuredClone(answer), params);
    },
  };
}

export const honestProvider = (operator: string, url: string): Provider => httpProvider(operator, url, systemClock);
