// Plays a schedule against a node on real chains, lets all faults stop, and waits until the observer has seen every packet
// arrive.
import type { Hex } from 'viem';
import { type Direction, directions, endsOf, tokens } from '../support/deployment.ts';
import { sendAgain, sentAs } from '../support/localSender.ts';
import {
  emptyAnswer,
  error500,
  hang,
  htmlOk,
  quotaUsedUp,
  rateLimited,
  staleHead,
  swallowTransactions,
} from '../support/proxyBehaviours.ts';
import type { Behaviour } from '../support/recordingProxy.ts';
import { WaitTimeout, waitFor, within } from '../support/waitFor.ts';
import type { Arena } from './arena.ts';
import type { Fault, FaultyWay, Round } from './schedule.ts';
import { complaints, type Figures, figuresOf } from './verdict.ts';

export interface StormResult extends Figures {
  readonly done: Readonly<Record<Fault['kind'], number>>;
  /** Faults that this machine would not let us make. */
  readonly left: readonly string[];
  readonly endedOnFullDisk: number;
  /** Lives of the node, between a start and its end, in which it handed out a transaction. */
  readonly livesThatSent: number;
  readonly journalWhole: boolean;
  /** Ends of the node that no signal of ours was. */
  readonly died: readonly string[];
  readonly complaints: readonly string[];
  readonly seconds: number;
}

interface Play {
  readonly arena: Arena;
  readonly hashes: Readonly<Record<Direction, Hex[]>>;
  readonly done: Record<Fault['kind'], number>;
  readonly left: Set<string>;
  transactionsBefore: number;
  livesThatSent: number;
  /** How often the node ended on the full disk; it may, as long as it loses nothing. */
  endedOnFullDisk: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @param patienceMs for all that is open to settle, once the faults have stopped. */
export async function playStorm(
  arena: Arena,
  rounds: readonly Round[],
  patienceMs: number,
  tell: (line: string) => void,
): Promise<StormResult> {
  const started = performance.now();
  const play: Play = {
    arena,
    hashes: { northToSouth: [], southToNorth: [] },
    done: { kill: 0, killSending: 0, providers: 0, reorg: 0, freeze: 0, fullDisk: 0 },
    left: new Set(),
    ...{ transactionsBefore: 0, livesThatSent: 0, endedOnFullDisk: 0 },
  };
  await arena.start();
  for (const [index, round] of rounds.entries()) {
    for (const fault of round.faults) {
      await send(play, Math.ceil(round.eachWay / round.faults.length));
      await arena.tend();
      await happen(play, fault);
      play.done[fault.kind] += 1;
    }
    tell(`round ${index + 1} of ${rounds.length}: ${round.faults.map(({ kind }) => kind).join(', ')}`);
  }
  const figures = figuresOf(await afterwards(play, patienceMs, tell));
  const wanted = play.hashes.northToSouth.length + play.hashes.southToNorth.length;
  const journalWhole = await arena.journalIsWhole();
  const { died } = arena;
  return {
    ...figures,
    ...{ done: play.done, left: [...play.left], journalWhole, died },
    ...{ endedOnFullDisk: play.endedOnFullDisk, livesThatSent: play.livesThatSent },
    complaints: [
      ...complaints(figures),
      ...(figures.sent === wanted ? [] : [`sent: saw ${figures.sent}, wanted ${wanted}`]),
      ...(journalWhole ? [] : ['the journal does not verify']),
      ...died.map((how) => `the node ended by itself: ${how}`),
    ],
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
}

/** Broadcast only: a reorg may take them away again, which `mined` mends. */
async function send({ arena, hashes }: Play, eachWay: number): Promise<void> {
  const { deployment, transfers } = arena;
  for (const direction of directions) {
    for (let index = 0; index < eachWay; index += 1) {
      const amount = tokens(index + 1);
      hashes[direction].push(await transfers.broadcast({ direction, to: deployment.user.address, amount }));
    }
  }
}

/** Waits until all transfers are on chain, and sends again what a reorg threw out. */
async function mined({ arena, hashes }: Play): Promise<void> {
  const { deployment } = arena;
  for (const direction of directions) {
    const { anvil } = endsOf(deployment, direction).source;
    const own = hashes[direction];
    const last = own.at(-1);
    if (last === undefined) continue;
    const countAt = async (tag: string) =>
      Number(await anvil.rpc.request<Hex>('eth_getTransactionCount', [deployment.user.address, tag]));
    const { nonce } = sentAs(last);
    let waitingSinceMs = performance.now();
    let before = -1;
    const allIn = async (): Promise<boolean> => {
      const next = await countAt('latest');
      if (next > nonce) return true;
      if (next > before) [before, waitingSinceMs] = [next, performance.now()];
      if (performance.now() - waitingSinceMs > 1_500) {
        await sendAgain(anvil, [last]);
        waitingSinceMs = performance.now();
      }
      return false;
    };
    const describe = async () => `nonce ${await countAt('latest')}, pending ${await countAt('pending')}`;
    const what = `nonce ${nonce} of the user on ${anvil.chainId}`;
    await waitFor(allIn, { what, timeoutMs: 120_000, everyMs: 100, describe });
  }
}

async function afterwards(play: Play, patienceMs: number, tell: (line: string) => void) {
  const { arena, hashes } = play;
  for (const proxy of arena.network.allProxies) proxy.behave();
  await arena.tend();
  await mined(play);
  const sent = hashes.northToSouth.length + hashes.southToNorth.length;
  tell(`the faults have stopped; ${sent} packets were sent`);
  try {
    return await arena.until(`${sent} settled`, (seen) => seen.settled >= sent, patienceMs);
  } catch (error) {
    // What is missing is for the verdict to say.
    if (!(error instanceof WaitTimeout)) throw error;
    tell(error.message);
    return arena.observe();
  }
}

async function happen(play: Play, fault: Fault): Promise<void> {
  const { arena } = play;
  switch (fault.kind) {
    case 'kill':
      await pause(fault.afterMs);
      return killAndStart(play);
    case 'killSending':
      await nextTransaction(arena);
      await pause(fault.plusMs);
      return killAndStart(play);
    case 'providers':
      return failProviders(arena, fault);
    case 'reorg':
      await arena.deployment[fault.side].anvil.reorg(fault.depth);
      return mined(play);
    case 'freeze':
      arena.node().signal('SIGSTOP');
      await pause(fault.forMs);
      arena.node().signal('SIGCONT');
      return;
    case 'fullDisk':
      return fillDisk(play, fault.forMs);
    default:
      throw new Error(`no such fault: ${(fault satisfies never as Fault).kind}`);
  }
}

async function killAndStart(play: Play): Promise<void> {
  const { arena } = play;
  await arena.tend();
  await arena.kill();
  const now = transactionsSeen(arena);
  if (now > play.transactionsBefore) play.livesThatSent += 1;
  play.transactionsBefore = now;
  await arena.start();
}

const transactionsSeen = ({ network }: Arena): number =>
  network.allProxies.reduce((sum, { transactions }) => sum + transactions.length, 0);

/** Or some seconds, when it has nothing to send. */
async function nextTransaction(arena: Arena): Promise<void> {
  const before = transactionsSeen(arena);
  const another = () => transactionsSeen(arena) > before;
  await waitFor(another, { what: 'a transaction', timeoutMs: 6_000, everyMs: 2 }).catch((error: unknown) => {
    if (!(error instanceof WaitTimeout)) throw error;
  });
}

async function failProviders(arena: Arena, fault: Extract<Fault, { kind: 'providers' }>): Promise<void> {
  const proxies = arena.network.proxies[fault.side];
  const height = await arena.deployment[fault.side].anvil.blockNumber();
  for (const [index, proxy] of proxies.entries()) {
    const way = fault.ways[index] ?? 'honest';
    if (way !== 'honest') proxy.behave(behaviourOf(way, height));
  }
  await pause(fault.forMs);
  for (const proxy of proxies) proxy.behave();
}

const steady = { emptyAnswer, error500, hang, htmlOk, quotaUsedUp, rateLimited, swallowTransactions } as const;

const behaviourOf = (way: FaultyWay, height: number): Behaviour =>
  way === 'staleHead' ? staleHead(height) : steady[way];

async function fillDisk(play: Play, forMs: number): Promise<void> {
  const { arena } = play;
  if (arena.disk === undefined) {
    play.left.add('fullDisk: this user may not mount a tmpfs');
    return;
  }
  await arena.disk.fill();
  await pause(forMs);
  await arena.disk.empty();
  const ended = await within(arena.node().exited, 500, 'an end').then(
    () => true,
    () => false,
  );
  if (!ended) return;
  play.endedOnFullDisk += 1;
  await arena.start();
}
