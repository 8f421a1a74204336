import { type Clock, withDeadline } from '../clock.ts';
import { type Provider, ProviderError } from '../provider.ts';

export type Handler = (params: readonly unknown[]) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;

export type FakeProvider = Provider & {
  readonly asked: { readonly method: string; readonly params: readonly unknown[] }[];
  /** Replaces what it answers. */
  answers: Handlers;
};

export const NEVER = new Promise<never>(() => undefined);

/** A provider that answers from a table; what hangs is cut off by the deadline, as the real one does. */
export function fakeProvider(operator: string, clock: Clock, answers: Handlers): FakeProvider {
  const asked: FakeProvider['asked'] = [];
  const provider: FakeProvider = {
    operator,
    host: `${operator}.test`,
    asked,
    answers,
    request: (method, params, deadlineMs) => {
      asked.push({ method, params });
      return withDeadline(
        clock,
        deadlineMs,
        async () => {
          const handler = provider.answers[method];
          if (!handler) throw new ProviderError('PROVIDER_REFUSED', operator, `${method} not found`, { code: -32601 });
          return handler(params);
        },
        () => new ProviderError('PROVIDER_TIMEOUT', operator, `no answer to ${method} within ${deadlineMs} ms`),
      );
    },
  };
  return provider;
}

export const hex = (value: bigint | number): `0x${string}` => `0x${value.toString(16)}`;
const word = (text: string): `0x${string}` => `0x${Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64)}`;

export const blockHash = (at: number, fork = 'main'): `0x${string}` => word(`${fork} ${at}`);

export const rawBlock = (at: number, fork = 'main') => ({
  number: hex(at),
  hash: blockHash(at, fork),
  parentHash: blockHash(at - 1, fork),
  timestamp: hex(1_700_000_000 + at),
});

/** Blocks up to a head, on one fork, with the tags. */
export const chainOf = (head: number, final = head - 2, fork = 'main'): Handlers => ({
  eth_getBlockByNumber: ([at]) => {
    if (at === 'latest') return rawBlock(head, fork);
    if (at === 'finalized' || at === 'safe') return rawBlock(final, fork);
    const number = Number(at);
    return number > head ? null : rawBlock(number, fork);
  },
});
