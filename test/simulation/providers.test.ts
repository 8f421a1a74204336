import { describe, expect, test } from 'vitest';
import type { SimEvm, View } from './chain/simEvm.ts';
import { createLife } from './life.ts';
import { createSite, type SiteFault } from './providers.ts';
import { createRandom } from './random.ts';
import { createScheduler } from './scheduler.ts';
import { createTrace } from './trace.ts';

const DEADLINE_MS = 1_000;
const RAW = `0x${'02'.repeat(40)}` as const;

type Asked = { readonly method: string; readonly view: View };

/** An operator of a chain that answers every question with what it was asked and how. */
function siteWith(...faults: readonly SiteFault[]) {
  const trace = createTrace(0);
  const scheduler = createScheduler(0, trace);
  const asked: Asked[] = [];
  const raws: string[] = [];
  const chain = {
    name: 'north',
    request: (method: string, _: readonly unknown[], view: View) => {
      asked.push({ method, view });
      return method === 'eth_getLogs' ? Array.from({ length: 40 }, (__, i) => `log ${i}`) : `0x${'ab'.repeat(8)}`;
    },
  } as unknown as SimEvm;
  const site = createSite({
    chain,
    operator: 'alpha',
    scheduler,
    random: createRandom('site'),
    trace,
    latencyMs: [10, 20],
    onRaw: (_, raw) => raws.push(raw),
  });
  for (const fault of faults) site.faults.add(fault);
  const life = createLife(scheduler, 'first', { offsetMs: 0, farthestMs: 0 }, () => undefined);
  const provider = site.providerFor(life, 'first');
  const ask = async (method: string, params: readonly unknown[] = []) => {
    let answer: unknown = 'nothing yet';
    provider.request(method, params, DEADLINE_MS).then(
      (value) => {
        answer = value;
      },
      (error: { readonly code: string }) => {
        answer = error.code;
      },
    );
    await scheduler.runUntil(scheduler.nowMs() + 10 * DEADLINE_MS, () => false);
    return answer;
  };
  return { ask, asked, raws, life, site };
}

describe('an operator', () => {
  test.each([
    ['silent', { kind: 'silent' }, 'PROVIDER_TIMEOUT'],
    ['unreachable', { kind: 'unreachable' }, 'PROVIDER_UNREACHABLE'],
    ['behind a gateway that answers in HTML', { kind: 'html' }, 'PROVIDER_INVALID'],
    ['that refuses', { kind: 'refuses' }, 'PROVIDER_REFUSED'],
  ] as const)('%s gives no answer, and its fault ends with it', async (_, fault, code) => {
    const { ask, site } = siteWith(fault);
    expect(await ask('eth_chainId')).toBe(code);
    site.faults.clear();
    expect(await ask('eth_chainId')).toBe('0xabababababababab');
  });

  test('that is slow answers in time or not at all', async () => {
    const { ask } = siteWith({ kind: 'slow', addMs: 4_000 });
    const answers = new Set<unknown>();
    for (let i = 0; i < 20; i++) answers.add(await ask('eth_chainId'));
    expect(answers).toEqual(new Set(['0xabababababababab', 'PROVIDER_TIMEOUT']));
  });

  test('that is stale, or on a branch of its own, shows another part of the chain', async () => {
    const { ask, asked } = siteWith({ kind: 'stale', lag: 3 }, { kind: 'forked', branch: 'forged' });
    await ask('eth_blockNumber');
    expect(asked.map(({ view }) => view)).toEqual([{ branch: 'forged', lag: 3 }]);
  });

  test('that omits leaves some logs out, and one that alters changes what it says', async () => {
    const logs = (await siteWith({ kind: 'omitting' }).ask('eth_getLogs')) as unknown[];
    expect(logs.length).toBeGreaterThan(0);
    expect(logs.length).toBeLessThan(40);
    const { ask } = siteWith({ kind: 'altering' });
    const said = new Set<unknown>();
    for (let i = 0; i < 30; i++) said.add(await ask('eth_chainId'));
    expect(said.size).toBeGreaterThan(1);
  });

  test('that drops transactions says that it took them, one that doubles them passes them on twice', async () => {
    const dropping = siteWith({ kind: 'dropsTx' });
    expect(await dropping.ask('eth_sendRawTransaction', [RAW])).toMatch(/^0x[0-9a-f]{64}$/);
    expect(dropping.asked).toEqual([]);
    const doubling = siteWith({ kind: 'doublesTx' });
    await doubling.ask('eth_sendRawTransaction', [RAW]);
    expect(doubling.asked).toHaveLength(2);
    expect([...dropping.raws, ...doubling.raws]).toEqual([RAW, RAW]);
  });

  test('is asked nothing by a process that is dead, and answers it nothing', async () => {
    const { ask, asked, life } = siteWith();
    life.doom('answer', 0);
    expect(await ask('eth_chainId')).toBe('nothing yet');
    expect(await ask('eth_chainId')).toBe('nothing yet');
    expect(asked).toHaveLength(1);
  });
});
