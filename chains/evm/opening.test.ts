/** What a chain is refused for when it is opened, and what is asked of whom afterwards. */
import { encodeFunctionResult } from 'viem';
import { describe, expect, it } from 'vitest';
import type { ChainConfig } from '../../config/schema.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { ChainRefused } from '../chain.ts';
import { ProviderError } from '../provider.ts';
import { QuorumError } from '../quorum.ts';
import { type FakeChain, fakeChain, word } from '../testing/fakeChain.ts';
import { blockHash, type FakeProvider, type Handlers } from '../testing/fakeProvider.ts';
import { readerOn } from '../testing/readerOn.ts';
import { endpointAbi } from './layerzero/abi.ts';

const receiveLibrary = encodeFunctionResult({
  abi: endpointAbi,
  functionName: 'getReceiveLibrary',
  result: [address(0x4e), true],
});

/** Answers by what is asked: eid 101, libraries, and small numbers. */
function opens(chain: Partial<FakeChain> = {}, eid = 101): Handlers {
  const base = fakeChain({ head: 20, final: 15, ...chain });
  const answers: Readonly<Record<string, Hex>> = {
    [address(0xee)]: receiveLibrary,
    [address(0xe1)]: word(1_000),
  };
  return {
    ...base,
    eth_call: (params) => {
      base.eth_call?.(params);
      const { to, data } = params[0] as { to: Hex; data: Hex };
      if (to !== address(0xee)) return answers[to] ?? word(1);
      // eid(), and what answers an address or two; the rest of the endpoint is of no matter here.
      return data.length === 10 ? word(eid) : receiveLibrary;
    },
  };
}

const refusing = (method: string, from: Handlers, when: (params: readonly unknown[]) => boolean = () => true) => ({
  ...from,
  [method]: (params: readonly unknown[]) => {
    if (when(params)) throw new ProviderError('PROVIDER_REFUSED', 'x', `${method} not supported`, { code: -32601 });
    return from[method]?.(params);
  },
});

async function opening(answers: Handlers, config: Partial<ChainConfig> = {}, one?: Handlers) {
  const test = readerOn(2, { a: answers, b: answers, c: one ?? answers }, { config });
  return test.run(test.reader.open(), 120_000);
}

const refusedFor = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => new Error('was opened'),
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(ChainRefused);
  return (error as Error).message;
};

describe('a chain is opened', () => {
  it('when k operators serve all that reading it takes', async () => {
    await expect(opening(opens())).resolves.toBeUndefined();
  });

  it('though one operator serves nothing of it', async () => {
    await expect(opening(opens(), {}, {})).resolves.toBeUndefined();
  });
});

describe('a chain is refused, with what would help', () => {
  it.each<[string, Handlers, RegExp]>([
    ['another chain id', { ...opens(), eth_chainId: () => '0x5' }, /chain id 5, wanted 1/],
    ['no code', { ...opens(), eth_getCode: () => '0x' }, /no code at endpoint .*, wanted a contract/],
    ['an endpoint of another eid', opens({}, 102), /endpoint of eid 102, wanted eid 101/],
  ])('%s', async (_, answers, wanted) => {
    expect(await refusedFor(opening(answers))).toMatch(wanted);
  });

  it('when its finality tag is not served: a depth has to be configured', async () => {
    const answers = refusing('eth_getBlockByNumber', opens(), ([at]) => at === 'finalized');
    const message = await refusedFor(opening(answers, { finality: { rule: 'finalized', minDepth: 0 } }));
    expect(message).toMatch(/finality: \{ rule: depth/);
  });

  it('when the state of the final block is not served by k operators', async () => {
    const answers = refusing('eth_call', opens(), ([, at]) => (at as { blockHash: Hex }).blockHash === blockHash(18));
    const message = await refusedFor(opening(answers));
    expect(message).toMatch(/state of the final block 18 .* smaller finality depth/);
  });

  it('when logs are not served for a range', async () => {
    const message = await refusedFor(opening(refusing('eth_getLogs', opens())));
    expect(message).toMatch(/logs of blocks 1 to 20 .* maxLogRange/);
  });

  it('when its blocks cannot be verified, unless that is given up', async () => {
    const message = await refusedFor(opening(opens(), { verifyBlocks: true }));
    expect(message).toMatch(/block 20 cannot be verified .* verifyBlocks: false, which gives up/);
    await expect(opening(opens(), { verifyBlocks: false })).resolves.toBeUndefined();
  });

  it('but an outage is an outage: too few that answer at all', async () => {
    const test = readerOn(2, { a: opens(), b: {}, c: {} });
    await expect(test.run(test.reader.open())).rejects.toBeInstanceOf(QuorumError);
  });
});

describe('a node that polls', () => {
  const at = (head: number): Handlers => fakeChain({ head, final: head - 2 });

  it('gets a look at every poll, though heads differ by a block and change places each time', async () => {
    const test = readerOn(2, { a: at(10), b: at(11), c: at(12) });
    const names = ['a', 'b', 'c'];
    const looks: (bigint | undefined)[] = [];
    for (let poll = 0; poll < 9; poll++) {
      for (const [i, name] of names.entries()) test.provider(name).answers = at(10 + poll + ((i + poll) % 3));
      const outcome = await test.read();
      looks.push(outcome.kind === 'read' ? outcome.look?.head.height : undefined);
    }
    expect(looks).toEqual(Array.from({ length: 9 }, (_, poll) => BigInt(11 + poll)));
    for (const name of names) expect(test.standing(name)).toBe('counted');
  });

  it('asks k + 1 for what is pinned, and all for heads and logs', async () => {
    const five = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, at(10)]));
    const test = readerOn(2, five);
    await test.read();
    const asked = (method: string) =>
      test.providers.filter((one) => one.asked.some((each) => each.method === method)).length;
    expect([asked('eth_getLogs'), asked('eth_getBlockByNumber')]).toEqual([5, 5]);
    const final = ({ method, params }: FakeProvider['asked'][number]) =>
      method === 'eth_getBlockByNumber' && params[0] === '0x8';
    expect(test.providers.filter((one) => one.asked.some(final)).length).toBe(3);
    const calls = test.providers.flatMap((one) => one.asked.filter(({ method }) => method === 'eth_call'));
    const each = new Set(calls.map(({ params }) => JSON.stringify(params))).size;
    // What changed is asked for twice.
    expect(calls.length).toBe(2 * 3 * each);
  });

  it('suspends a provider that lags by more than a head may, and counts it again when it has caught up', async () => {
    const test = readerOn(2, { a: at(210), b: at(210), c: at(100) });
    await test.read();
    expect(test.standing('c')).toBe('counted');
    await test.read();
    expect(test.standing('c')).toBe('suspended');
    expect(test.quorum.standings.report()[2]).toMatchObject({ lagBlocks: 110 });
    for (let head = 211; head < 215; head++) {
      for (const name of ['a', 'b', 'c']) test.provider(name).answers = at(head);
      await test.read();
    }
    expect(test.standing('c')).toBe('counted');
  });

  it('keeps as questions only ranges that hold a block: no node answers any other', async () => {
    const kept: string[] = [];
    const canaries = { remember: ({ question }: { question: string }) => kept.push(question), maybe: () => undefined };
    const test = readerOn(2, { a: at(10), b: at(10), c: at(10) }, { canaries });
    for (const head of [10, 10, 10, 12, 12, 14, 14, 16]) {
      for (const name of ['a', 'b', 'c']) test.provider(name).answers = at(head);
      await test.read();
    }
    expect(kept).toEqual(['logs 10 to 10', 'logs 11 to 12', 'logs 13 to 14']);
  });

  it('suspends nobody who is a block or an hour behind for a moment', async () => {
    const test = readerOn(2, { a: at(210), b: at(210), c: at(100) });
    await test.read();
    test.provider('c').answers = at(210);
    await test.read();
    test.provider('c').answers = at(100);
    await test.read();
    expect(test.standing('c')).toBe('counted');
  });

  it('reads on by itself when all providers had been suspended', async () => {
    const test = readerOn(2, { a: at(10), b: at(10), c: at(10) });
    for (const name of ['a', 'b', 'c']) test.quorum.standings.fault(name, 'an outage');
    const outcomes: string[] = [];
    for (let poll = 0; poll < 8; poll++) {
      outcomes.push(
        await test.read().then(
          ({ kind }) => kind,
          (error: unknown) => (error instanceof QuorumError ? 'unreadable' : String(error)),
        ),
      );
    }
    expect(outcomes[0]).toBe('unreadable');
    expect(outcomes.at(-1)).toBe('read');
  });
});
