import { expect, test } from 'vitest';
import { callAt } from '../../../chains/evm/rpc.ts';
import { type Provider, ProviderError, type ProviderErrorCode } from '../../../chains/provider.ts';
import { createQuorum } from '../../../chains/quorum.ts';
import { virtualClock } from '../../../chains/testing/virtualClock.ts';
import { asking, checked } from './ask.ts';
import { parseRpc } from './rpcOption.ts';
import { connect, observed, type Source } from './source.ts';

const HASH = `0x${'11'.repeat(32)}` as const;
const TO = `0x${'22'.repeat(20)}` as const;

function sourceOf(answer: (method: string) => unknown): Source {
  const provider: Provider = {
    operator: 'own',
    host: 'own:1',
    request: async (method) => {
      const found = answer(method);
      if (found instanceof Error) throw found;
      return found;
    },
  };
  return observed(provider, (inner) => createQuorum(1, [inner], virtualClock()));
}

const failing = (code: ProviderErrorCode, saw: string, rpc?: { code: number }): Source =>
  sourceOf(() => new ProviderError(code, 'own', saw, rpc));

const outcomeOf = async (source: Source): Promise<string | undefined> => {
  const [check] = await asking(source, 'x', async () => {
    const found = await source.quorum.askFew(
      'a call',
      (provider) => callAt({ provider, deadlineMs: 1_000 }, TO, '0x', HASH),
      String,
    );
    return checked('x', found.value, '0x01', 'one');
  });
  return check?.outcome;
};

test.each([
  ['PROVIDER_TIMEOUT', 'no answer'],
  ['PROVIDER_UNREACHABLE', 'HTTP status 500'],
  ['PROVIDER_THROTTLED', 'HTTP status 429'],
  ['PROVIDER_REFUSED', 'missing trie node'],
  ['PROVIDER_REFUSED', 'hash is not currently canonical'],
] as const)('%s (%s) says nothing of the receipt', async (code, saw) => {
  expect(await outcomeOf(failing(code, saw))).toBe('unchecked');
});

test('a call that fails on the chain, an answer of another form and another value are answers: they differ', async () => {
  expect(await outcomeOf(failing('PROVIDER_REFUSED', 'execution reverted', { code: 3 }))).toBe('differs');
  expect(await outcomeOf(sourceOf(() => ({ not: 'hex' })))).toBe('differs');
  expect(await outcomeOf(sourceOf(() => '0x02'))).toBe('differs');
  expect(await outcomeOf(sourceOf(() => '0x01'))).toBe('same');
});

test('one that fell silent before does not excuse what it answers now', async () => {
  let isSilent = true;
  const source = sourceOf(() => (isSilent ? new ProviderError('PROVIDER_TIMEOUT', 'own', 'no answer') : '0x'));
  expect(await outcomeOf(source)).toBe('unchecked');
  isSilent = false;
  expect(await outcomeOf(source)).toBe('differs');
});

test.each([
  ['https://eth.example/key', { chain: null, url: 'https://eth.example/key' }],
  ['base=https://base.example?a=b', { chain: 'base', url: 'https://base.example?a=b' }],
  ['https://eth.example?a=http://x', { chain: null, url: 'https://eth.example?a=http://x' }],
  ['ftp://x', null],
  ['base=', null],
  ['', null],
])('--rpc %s', (text, wanted) => {
  expect(parseRpc(text)).toEqual(wanted);
});

test('a provider is that of the chain whose id it answers; one of no chain of the receipt, or of another than was said, is none', async () => {
  const chains = { north: { chainId: 1 }, south: { chainId: 2 } } as never;
  const id = (value: string) => () => sourceOf(() => value);
  const both = await connect([{ chain: null, url: 'http://b' }], chains, id('0x2'));
  expect([...both.sources.keys()]).toEqual(['south']);
  expect(both.checks.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(['source.north unchecked']);
  const named = await connect([{ chain: 'north', url: 'http://b' }], chains, id('0x2'));
  expect(named.sources.size).toBe(0);
  expect(named.checks.map(({ check }) => check)).toEqual(['source.own:1', 'source.north', 'source.south']);
  const none = await connect([{ chain: null, url: 'http://b' }], chains, id('0x9'));
  expect(none.checks[0]).toMatchObject({ saw: 'chain id 9', wanted: 'north: chain id 1, south: chain id 2' });
});
