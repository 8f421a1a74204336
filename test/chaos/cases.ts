// The cases in which a measured peer, Hyperlane's TypeScript relayer 4.0.2 between two anvils, silently lost messages. Each
// is played on chains of its own with the same numbers of messages, and here all of them must arrive.
import { type Direction, tokens } from '../support/deployment.ts';
import { receiptsOf } from '../support/localSender.ts';
import type { Behaviour } from '../support/recordingProxy.ts';
import { WaitTimeout, waitFor, within } from '../support/waitFor.ts';
import { type Arena, openArena } from './arena.ts';
import { complaints, figuresOf } from './verdict.ts';

export interface CaseResult {
  readonly name: string;
  readonly sent: number;
  readonly delivered: number;
  /** What the peer delivered of as many. */
  readonly peer: string;
  readonly seconds: number;
  readonly complaints: readonly string[];
}

export interface CaseSizes {
  readonly sourceDownMs: number;
}

interface Case {
  readonly name: string;
  readonly messages: number;
  readonly peer: string;
  readonly blockTimeMs: number;
  play(arena: Arena, sizes: CaseSizes): Promise<void>;
}

const oneWay: Direction = 'northToSouth';

async function send({ transfers, deployment }: Arena, count: number): Promise<void> {
  const one = (index: number) => ({ direction: oneWay, to: deployment.user.address, amount: tokens(index + 1) });
  await transfers.send(Array.from({ length: count }, (_, index) => one(index)));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const down: Behaviour = { name: 'down', http: () => 'hang' };

const works = (arena: Arena): Promise<unknown> =>
  waitFor(() => arena.network.proxies.north.every(({ requests }) => requests() > 20), {
    what: 'the node to read',
    timeoutMs: 30_000,
  });

export const cases: readonly Case[] = [
  {
    ...{ name: 'sent before the first start', messages: 20, peer: '0 of 20', blockTimeMs: 250 },
    async play(arena) {
      await send(arena, 20);
      await arena.start();
    },
  },
  {
    ...{ name: 'SIGKILL and restart', messages: 20, peer: '4 of 20', blockTimeMs: 250 },
    async play(arena) {
      await arena.start();
      await works(arena);
      await send(arena, 10);
      await arena.until('the first of them', ({ delivered }) => delivered > 0, 30_000);
      await arena.kill();
      await send(arena, 10);
      await arena.start();
    },
  },
  {
    ...{ name: 'source RPC down', messages: 40, peer: '27 of 40', blockTimeMs: 250 },
    async play(arena, { sourceDownMs }) {
      await arena.start();
      await works(arena);
      await send(arena, 20);
      for (const proxy of arena.network.proxies.north) proxy.behave(down);
      await Promise.all([send(arena, 20), pause(sourceDownMs)]);
      for (const proxy of arena.network.proxies.north) proxy.behave();
    },
  },
  {
    ...{ name: 'source blocks of 0.25 s', messages: 100, peer: '70 of 100', blockTimeMs: 250 },
    async play(arena) {
      await arena.start();
      await works(arena);
      for (let wave = 0; wave < 20; wave += 1) await send(arena, 5);
    },
  },
  {
    ...{ name: 'one burst, a block each', messages: 100, peer: 'not measured', blockTimeMs: 1_000 },
    async play(arena) {
      await arena.start();
      await works(arena);
      const { north, user } = arena.deployment;
      const hashes: `0x${string}`[] = [];
      for (let index = 0; index < 100; index += 1) {
        hashes.push(
          await arena.transfers.broadcast({ direction: oneWay, to: user.address, amount: tokens(index + 1) }),
        );
        await north.anvil.mine();
      }
      await receiptsOf(north.anvil, hashes);
    },
  },
];

const patienceMs = 120_000;

export async function playCase(one: Case, sizes: CaseSizes): Promise<CaseResult> {
  const arena = await openArena({ blockTimeMs: one.blockTimeMs, slotsInEpoch: 1 });
  const started = performance.now();
  try {
    await one.play(arena, sizes);
    const seen = await arena
      .until(`${one.messages} settled`, ({ settled }) => settled >= one.messages, patienceMs)
      .catch((error: unknown) => {
        if (!(error instanceof WaitTimeout)) throw error;
        return arena.observe();
      });
    const figures = figuresOf(seen);
    const short = figures.sent === one.messages ? [] : [`sent: saw ${figures.sent}, wanted ${one.messages}`];
    return {
      ...{ name: one.name, peer: one.peer, sent: figures.sent, delivered: figures.settled },
      seconds: Math.round((performance.now() - started) / 100) / 10,
      complaints: [...short, ...complaints(figures), ...arena.died].map((wrong) => `${one.name}: ${wrong}`),
    };
  } finally {
    await arena.close();
  }
}

export async function playCases(sizes: CaseSizes, tell: (line: string) => void): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of cases) {
    const result = await within(playCase(one, sizes), 300_000, one.name);
    results.push(result);
    tell(`${result.name}: ${result.delivered} of ${result.sent} in ${result.seconds} s`);
  }
  return results;
}
