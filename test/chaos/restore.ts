// An old copy of the journal's folder is put back under a node that went on after it was taken. What that life signed and
// sent is not in it: nothing may be signed or sent until every such signature has expired, and then all must arrive, once.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tokens } from '../support/deployment.ts';
import { WaitTimeout, waitFor } from '../support/waitFor.ts';
import { type Arena, openArena } from './arena.ts';
import { complaints, type Figures, figuresOf } from './verdict.ts';

export interface RestoreResult extends Figures {
  /** Transactions that the node handed out while signatures of the lost life could still be good. */
  readonly sentInShadow: number;
  readonly complaints: readonly string[];
  readonly seconds: number;
}

export interface RestoreSizes {
  /** Packets each way before the copy, after it, and while the copy runs. */
  readonly eachWay: number;
  /** How long it is watched while it may do nothing. */
  readonly shadowMs: number;
}

/** The longest that a signature can be good, and some for clocks that differ. */
const later = { seconds: 3_720 };

const directions = ['northToSouth', 'southToNorth'] as const;

async function send({ transfers, deployment }: Arena, eachWay: number): Promise<void> {
  const to = deployment.user.address;
  const wave = Array.from({ length: eachWay }, (_, index) => tokens(index + 1));
  await transfers.send(directions.flatMap((direction) => wave.map((amount) => ({ direction, to, amount }))));
}

const handedOut = ({ network }: Arena): number =>
  network.allProxies.reduce((sum, { transactions }) => sum + transactions.length, 0);

const requests = ({ network }: Arena): number => network.allProxies.reduce((sum, proxy) => sum + proxy.requests(), 0);

export async function playRestore(sizes: RestoreSizes, tell: (line: string) => void): Promise<RestoreResult> {
  const arena = await openArena({ blockTimeMs: 200, slotsInEpoch: 1 });
  const started = performance.now();
  const { eachWay, shadowMs } = sizes;
  const journal = join(arena.dataDir, 'journal');
  const copy = join(arena.dataDir, 'an-hour-old');
  try {
    await arena.start();
    await send(arena, eachWay);
    await arena.until('the first life', ({ settled }) => settled >= 2 * eachWay, 60_000);
    await arena.node().stop(15_000);
    await cp(journal, copy, { recursive: true });

    await arena.start();
    await send(arena, eachWay);
    await arena.until('the life after the copy', ({ settled }) => settled >= 4 * eachWay, 60_000);
    await send(arena, eachWay);
    await arena.kill();
    await rm(journal, { recursive: true });
    await cp(copy, journal, { recursive: true });

    const before = handedOut(arena);
    await arena.start();
    tell('an old journal was put back');
    // One that has not begun to read yet would send nothing either.
    const asked = requests(arena);
    const reads = () => requests(arena) > asked + 200;
    await waitFor(reads, { what: 'the node to read on the old journal', timeoutMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, shadowMs));
    const sentInShadow = handedOut(arena) - before;
    const lived = arena.node().alive();

    // An hour later, for the machine and for both chains.
    await arena.kill();
    const { north, south } = arena.deployment;
    for (const { anvil } of [north, south]) await anvil.rpc.request('evm_increaseTime', [later.seconds]);
    await arena.start({ aheadMs: later.seconds * 1_000 });
    const seen = await arena
      .until('all of three waves', ({ settled }) => settled >= 6 * eachWay, 180_000)
      .catch((error: unknown) => {
        // What is missing is for the verdict to say.
        if (!(error instanceof WaitTimeout)) throw error;
        return arena.observe();
      });
    const figures = figuresOf(seen);
    const wrong = complaints(figures);
    if (figures.sent !== 6 * eachWay) wrong.push(`sent: saw ${figures.sent}, wanted ${6 * eachWay}`);
    if (sentInShadow > 0) wrong.push(`sentInShadow: saw ${sentInShadow}, wanted 0`);
    if (!lived) wrong.push('the node did not live on the old journal');
    wrong.push(...arena.died.map((how) => `the node ended by itself: ${how}`));
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { ...figures, sentInShadow, complaints: wrong.map((one) => `restore: ${one}`), seconds };
  } finally {
    await arena.close();
  }
}
