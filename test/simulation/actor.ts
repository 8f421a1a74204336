// One node of the world with its machine: it is started as a process is, dies, and is started again on what its disk holds.
import { ChainRefused } from '../../chains/chain.ts';
import type { Provider } from '../../chains/provider.ts';
import { QuorumError } from '../../chains/quorum.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { assemble, requireThreshold } from '../../relayer/assemble.ts';
import type { State } from '../../relayer/core/state.ts';
import { isJournalError } from '../../relayer/journal/errors.ts';
import type { OpenJournalOptions } from '../../relayer/journal/meta.ts';
import { openStore } from '../../relayer/journal/store.ts';
import { restoredMark } from '../../relayer/journalFiles.ts';
import { type Node, type NodeLog, startNode } from '../../relayer/node.ts';
import { requireVerified } from '../../relayer/verified.ts';
import { createSimDisk, type SimDisk } from './disk.ts';
import { createLife, type During, type Life, type Machine, never, type Touch } from './life.ts';
import type { Papers } from './papers.ts';
import type { Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { NodeSetting } from './setting.ts';
import type { Trace } from './trace.ts';

export type Actor = {
  readonly name: string;
  readonly setting: NodeSetting;
  readonly config: LoadlineConfig;
  readonly machine: Machine;
  readonly disk: SimDisk;
  /** The node, from the moment that its start has returned; null while the process is down or starting, or pauses. */
  readonly node: () => Node | null;
  readonly starts: () => number;
  readonly start: () => void;
  /** Dies at the `skip`-th such moment from now on, and is started again so long after. */
  readonly doom: (doom: Doom) => void;
  /** From now on it lives: what it is doomed to does not come, and if it is down it starts. */
  readonly spare: () => void;
};

export type Doom = {
  readonly on: Touch | 'any';
  readonly during: During | null;
  readonly skip: number;
  readonly downMs: number;
};

export type ActorOptions = {
  readonly setting: NodeSetting;
  readonly config: LoadlineConfig;
  readonly papers: Papers;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly trace: Trace;
  readonly provider: (life: Life, operator: string, url: string) => Provider;
  /** It ended in a way that no fault of the outside excuses. */
  readonly onBug: (what: string) => void;
};

const RESTART_MS = 3_000;

export function createActor(options: ActorOptions): Actor {
  const { setting, config, papers, scheduler, random, trace, onBug } = options;
  const { name } = setting;
  const disk = createSimDisk(random.fork('disk'));
  const machine: Machine = { offsetMs: 0, farthestMs: 0 };
  const journalId = Buffer.from(name.padEnd(16, '.')).toString('hex');
  let life: Life | null = null;
  let node: Node | null = null;
  let starts = 0;
  let downMs = RESTART_MS;

  const say = (text: string): void => trace.say(scheduler.nowMs(), name, text);

  const log: NodeLog = {
    debug: () => undefined,
    info: () => undefined,
    warn: (fields, message) => say(`warns: ${message} ${brief(fields)}`),
    error: (fields, message) => say(`ERROR: ${message} ${brief(fields)}`),
  };

  function died(): void {
    const left = disk.cutPower();
    life = null;
    node = null;
    say(`is dead; what was not synced: ${left}`);
    scheduler.after(downMs, `${name} starts again`, start);
    downMs = RESTART_MS;
  }

  function start(): void {
    if (life) return;
    const own = createLife(scheduler, name, machine, died);
    life = own;
    starts += 1;
    say(`starts (${starts})`);
    run(own).catch((error: unknown) => {
      if (!own.alive()) return;
      say(`stops: ${String(error)}`);
      if (!isJournalError(error, 'JOURNAL_FAILED')) onBug(`${name} stopped by itself: ${describe(error)}`);
      own.end();
    });
  }

  const syncing = (own: Life) => (ms: number) => (ms === 0 ? Promise.resolve() : sleeping(own, ms));
  /** The disk's own time: a process that died meanwhile hears nothing of it. */
  const sleeping = (own: Life, ms: number): Promise<void> =>
    new Promise((resolve) => {
      scheduler.after(ms, `${name} disk synced`, () => (own.alive() ? resolve() : undefined));
    });

  async function openVerified(own: Life, options: OpenJournalOptions) {
    const journal = await disk.open({ ...options, life: own, wait: syncing(own) });
    try {
      const verified = await requireVerified(journal, own.clock);
      verified.keep(log);
      return { journal, verified };
    } catch (error) {
      await journal.close();
      throw error;
    }
  }

  /** As a process does it, in relayer/journalFiles.ts and relayer/run.ts. */
  async function run(own: Life): Promise<void> {
    let open = await openVerified(own, { journalId });
    const assembled = await assemble({
      config,
      journal: open.journal,
      clock: own.clock,
      random: random.fork(`start ${starts}`).next,
      log,
      provider: (operator, url) => options.provider(own, operator, url),
      seal: papers.seal,
      policy: papers.policy,
      pins: async () => papers.pins,
    });
    await requireThreshold(assembled, (error) => error instanceof QuorumError || error instanceof ChainRefused);
    const reopen = async () => {
      await open.verified.stop(log);
      await open.journal.close();
      open = await openVerified(own, { createIfMissing: false });
      say('has opened its journal again');
      return { store: openStore(open.journal), restored: restoredMark(open.journal) };
    };
    const started = await startNode({ ...assembled, reopen });
    if (!own.alive()) return never();
    node = started;
    say('runs');
    await started.done;
    throw new RangeError('saw the node end without being told, wanted it to run');
  }

  return {
    name,
    setting,
    config,
    machine,
    disk,
    node: () => (node?.paused || disk.refused() ? null : node),
    starts: () => starts,
    start,
    doom: (doom) => {
      downMs = doom.downMs;
      life?.doom(
        doom.on,
        doom.skip,
        () => doom.during === null || (node !== null && isDuring(node.state, doom.during)),
      );
    },
    spare: () => {
      downMs = RESTART_MS;
      life?.spare();
      start();
    },
  };
}

function isDuring({ outbox, packets }: State, during: During): boolean {
  const [what, more] = during.split(' ');
  if (what === 'packet') return [...packets.values()].some(({ state }) => state === more);
  return [...outbox.values()].some(
    ({ state, transactions }) => state === what && (more === undefined || transactions.length > 0),
  );
}

const MAX_BRIEF = 240;
const brief = (fields: object): string =>
  JSON.stringify(fields, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).slice(
    0,
    MAX_BRIEF,
  );

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
