/** Dissent that comes after k have agreed: a slow operator's evidence is evidence too. */
import { expect, it } from 'vitest';
import { address } from '../../relayer/pipeline/testing/params.ts';
import { type FakeChain, fakeChain, fakeLog, word } from '../testing/fakeChain.ts';
import type { Handlers } from '../testing/fakeProvider.ts';
import { type ReadTest, readerOn } from '../testing/readerOn.ts';

const OAPP = address(0xa2);
const unlock = (at: number) =>
  fakeLog(OAPP, 'OFTReceived', { guid: word(at), srcEid: 102, toAddress: address(1), amountReceivedLD: 5n }, at);
const honest = (head: number, more: Partial<FakeChain> = {}): Handlers => fakeChain({ head, final: head - 2, ...more });

/** Its logs take a second, far more than anybody's dissent is waited for. */
function slow(test: ReadTest, answers: Handlers): void {
  test.provider('slow').answers = {
    ...answers,
    eth_getLogs: async (params) => {
      await test.clock.sleep(1_000);
      return answers.eth_getLogs?.(params);
    },
  };
}

function start(own: Handlers): ReadTest {
  const test = readerOn(2, { a: honest(10), b: honest(10), slow: honest(10) });
  slow(test, own);
  return test;
}

const told = async (test: ReadTest) => {
  const outcome = await test.read();
  return outcome.kind === 'read' ? outcome.objections : [];
};

it('logs that a slow operator has, and k do not, are reported with the next read, once', async () => {
  const test = start(honest(10, { logs: [unlock(10)] }));
  expect(await told(test)).toEqual([]);
  expect(await told(test)).toMatchObject([
    { operator: 'slow', kind: 'logs', height: 10n, facts: [{ kind: 'oftReceived', oapp: OAPP, amount: 5n }] },
  ]);
  expect(test.open.size).toBe(1);
  // Also once that is settled.
  test.open.clear();
  expect(await told(test)).toEqual([]);
});

it('a read that fails does not lose it', async () => {
  const test = start(honest(10, { logs: [unlock(10)] }));
  await told(test);
  const down: Handlers = {};
  for (const name of ['a', 'b']) test.provider(name).answers = down;
  await expect(test.read()).rejects.toThrow(/wanted 2/);
  for (const name of ['a', 'b']) test.provider(name).answers = honest(10);
  expect(await told(test)).toMatchObject([{ operator: 'slow', kind: 'logs', height: 10n }]);
});

it('an operator that was excluded meanwhile is not heard', async () => {
  const test = start(honest(10, { logs: [unlock(10)] }));
  await told(test);
  test.quorum.standings.setExcluded(new Set(['slow']));
  expect(await told(test)).toEqual([]);
});

it('one that is late and agrees has nothing to report', async () => {
  const test = start(honest(10));
  expect(await told(test)).toEqual([]);
  expect(await told(test)).toEqual([]);
  expect(test.standing('slow')).toBe('counted');
});

it('logs that it leaves out are a fault, late as well', async () => {
  const test = readerOn(2, {
    a: honest(10, { logs: [unlock(10)] }),
    b: honest(10, { logs: [unlock(10)] }),
    slow: honest(10),
  });
  slow(test, honest(10));
  await test.read();
  await test.read();
  expect(test.standing('slow')).toBe('suspended');
});
