// The cases in which a measured peer, Hyperlane's TypeScript relayer 4.0.2 between two anvils, silently lost messages: played
// one after another on chains with blocks of 0.25 s, with the same numbers of messages, and here all of them must arrive.
import { type Direction, tokens } from '../support/deployment.ts';
import type { Observation } from '../support/observer.ts';
import type { Behaviour } from '../support/recordingProxy.ts';
import type { SentTransfer } from '../support/transfers.ts';
import { WaitTimeout } from '../support/waitFor.ts';
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
  play(arena: Arena, sizes: CaseSizes): Promise<SentTransfer[]>;
}

const direction: Direction = 'northToSouth';

async function send({ transfers, deployment }: Arena, count: number): Promise<SentTransfer[]> {
  const to = deployment.user.address;
  return transfers.send(Array.from({ length: count }, (_, index) => ({ direction, to, amount: tokens(index + 1) })));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const down: Behaviour = { name: 'down', http: () => 'hang' };

export const cases: readonly Case[] = [
  {
    ...{ name: 'sent before the first start', messages: 20, peer: '0 of 20' },
    async play(arena) {
      const sent = await send(arena, 20);
      await arena.start();
      return sent;
    },
  },
  {
    ...{ name: 'SIGKILL and restart', messages: 20, peer: '4 of 20' },
    async play(arena) {
      const before = await send(arena, 10);
      const arrived = ({ byGuid }: Observation) =>
        before.some(({ guid }) => (byGuid.get(guid)?.deliveries.length ?? 0) > 0);
      await arena.until('the first of them', arrived, 60_000);
      await arena.kill();
      const after = await send(arena, 10);
      await arena.start();
      return [...before, ...after];
    },
  },
  {
    ...{ name: 'source RPC down', messages: 40, peer: '27 of 40' },
    async play(arena, { sourceDownMs }) {
      const before = await send(arena, 20);
      for (const proxy of arena.network.proxies.north) proxy.behave(down);
      const [during] = await Promise.all([send(arena, 20), pause(sourceDownMs)]);
      for (const proxy of arena.network.proxies.north) proxy.behave();
      return [...before, ...during];
    },
  },
  {
    ...{ name: 'source blocks of 0.25 s', messages: 100, peer: '70 of 100' },
    async play(arena) {
      const sent: SentTransfer[] = [];
      for (let wave = 0; wave < 20; wave += 1) sent.push(...(await send(arena, 5)));
      return sent;
    },
  },
  {
    ...{ name: 'one burst of blocks, each with a message', messages: 100, peer: 'not measured' },
    async play({ transfers, deployment }) {
      const to = deployment.user.address;
      const sent: SentTransfer[] = [];
      for (let index = 0; index < 100; index += 1) {
        sent.push(...(await transfers.send([{ direction, to, amount: tokens(index + 1) }], { mine: true })));
      }
      return sent;
    },
  },
];

const patienceMs = 180_000;

export async function playCases(sizes: CaseSizes, tell: (line: string) => void): Promise<CaseResult[]> {
  const arena = await openArena({ blockTimeMs: 250, slotsInEpoch: 1 });
  try {
    const results: CaseResult[] = [];
    for (const one of cases) {
      const result = await playCase(one, arena, sizes);
      results.push(result);
      tell(`${result.name}: ${result.delivered} of ${result.sent} in ${result.seconds} s`);
    }
    return results;
  } finally {
    await arena.close();
  }
}

async function playCase(one: Case, arena: Arena, sizes: CaseSizes): Promise<CaseResult> {
  const started = performance.now();
  const sent = await one.play(arena, sizes);
  const settledIn = ({ byGuid }: Observation): number =>
    sent.filter(({ guid }) => byGuid.get(guid)?.settled === true && byGuid.get(guid)?.deliveries.length === 1).length;
  const seen = await arena
    .until(`${sent.length} settled`, (now) => settledIn(now) === sent.length, patienceMs)
    .catch((error: unknown) => {
      if (!(error instanceof WaitTimeout)) throw error;
      return arena.observe();
    });
  const delivered = settledIn(seen);
  const wrong = [...complaints(figuresOf(seen)), ...arena.died];
  if (sent.length !== one.messages) wrong.push(`sent: saw ${sent.length}, wanted ${one.messages}`);
  if (delivered !== sent.length) wrong.push(`delivered: saw ${delivered}, wanted ${sent.length}`);
  return {
    ...{ name: one.name, peer: one.peer, sent: sent.length, delivered },
    seconds: Math.round((performance.now() - started) / 100) / 10,
    complaints: wrong.map((what) => `${one.name}: ${what}`),
  };
}
