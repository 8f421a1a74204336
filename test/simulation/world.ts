// A whole world out of a seed and a plan: chains that make blocks, operators that answer, machines with nodes on them, and
// what happens to all of it. It is run to its end or to the first thing that must never be.
import { chainName } from '../../relayer/core/ids.ts';
import { type Actor, createActor } from './actor.ts';
import { watchCalm } from './calm.ts';
import { createSimChains } from './chain/simChains.ts';
import type { SimChains, SimEvm } from './chain/simEvm.ts';
import { createChainRules } from './chainRules.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createDeeds } from './deeds.ts';
import { createDiskRecord, type DiskRecord } from './diskRecord.ts';
import { createLedgerOfTruth } from './ledgerOfTruth.ts';
import { judgeLiveness } from './liveness.ts';
import { judgeJournal, judgeReplay, judgeReservations } from './nodeRules.ts';
import { writePapers } from './papers.ts';
import type { Plan } from './plan.ts';
import { createSite, type Site } from './providers.ts';
import type { Random } from './random.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createSendingRules } from './sendingRules.ts';
import { configOf, OPERATORS, type Setting, START_MS, simChainsOptions } from './setting.ts';
import { tellNode } from './tell.ts';
import { createTrace, type Trace } from './trace.ts';
import type { Violation, ViolationName } from './violation.ts';

export type World = {
  readonly setting: Setting;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly sim: SimChains;
  /** By chain, then operator. */
  readonly sites: readonly (readonly Site[])[];
  readonly actors: readonly Actor[];
  readonly coverage: Coverage;
  /** Blocks of a chain that makes none now. */
  readonly stalled: Set<number>;
  /** A reorg, by chain: blocks are taken back and others come in their place at once. */
  readonly reorg: (chain: number, depth: number, lost: (hash: string) => boolean) => void;
};

type Report = (name: ViolationName, detail: string) => void;

export type RunResult = {
  readonly violation: Violation | null;
  readonly digest: string;
  readonly lines: readonly string[];
  readonly simulatedMs: number;
  readonly events: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly coverage: Readonly<Record<string, number>>;
};

export async function runWorld(random: Random, setting: Setting, plan: Plan): Promise<RunResult> {
  const trace = createTrace(START_MS);
  const scheduler = createScheduler(START_MS, trace);
  const sim = createSimChains(simChainsOptions(setting));
  const truth = createLedgerOfTruth(sim, setting);
  let violation: Violation | null = null;
  const report: Report = (name, detail) => {
    if (violation) return;
    violation = { name, detail };
    trace.say(scheduler.nowMs(), 'VIOLATION', `${name}: ${detail}`);
  };
  const sending = createSendingRules({
    chains: sim.chains,
    truth,
    report,
    accepted: () => deeds.accepted,
    toleranceMs,
  });
  const stolen = new Set<string>();
  const chainRules = createChainRules({ sim, truth, sending, stolen, report });
  const actors: Actor[] = [];
  const records = new Map<string, DiskRecord>();
  const coverage = createCoverage(actors);
  const stalled = new Set<number>();

  const onRaw =
    (chain: number) =>
    (node: string, raw: `0x${string}`): void => {
      const actor = actors.find(({ name }) => name === node);
      const record = records.get(node);
      if (actor && record) sending.sent(actor, record, chain, raw);
    };
  const sites = sim.chains.map((chain, index) =>
    OPERATORS.map((operator) =>
      createSite({
        chain,
        operator,
        scheduler,
        random: random.fork(`site ${chain.name} ${operator}`),
        trace,
        latencyMs: setting.latencyMs,
        onRaw: onRaw(index),
      }),
    ),
  );

  const moved = (index: number): void => {
    truth.look(index, scheduler.nowMs());
    chainRules.judge(index, scheduler.nowMs());
  };
  const reorg = (index: number, depth: number, lost: (hash: string) => boolean): void => {
    const chain = sim.chains[index] as SimEvm;
    const head = chain.truth().height;
    const down = Math.min(depth, Number(head) - 1);
    if (down < 1) return;
    truth.takesBack(index, head - BigInt(down));
    chain.reorg(down, lost);
    const nowMs = scheduler.nowMs();
    // The winning branch is one block longer than what it replaces, and its blocks are a little younger.
    for (let left = down; left >= 0; left--) chain.mine(nowMs - left * 1_000);
    moved(index);
  };

  const world: World = { setting, random, scheduler, trace, sim, sites, actors, coverage, stalled, reorg };
  for (const [index] of sim.chains.entries()) mining(world, index, moved);
  await settle(world, records, report);
  for (const [index] of sim.chains.entries()) moved(index);
  for (const actor of actors) actor.start();
  const deeds = createDeeds(world, plan, truth, (hash) => stolen.add(hash));
  for (const entry of plan.entries) scheduler.after(entry.atMs, entry.do, () => deeds.act(entry));
  const judge = judging(report);
  checking(world, plan, judge);
  scheduler.after(plan.calmFromMs, 'the calm begins', () => {
    for (const actor of actors) actor.spare();
  });
  const { alarms, accepted } = deeds;
  const sentBeforeMs = START_MS + plan.calmFromMs;
  const judgeAll = (said: Report): Promise<void> =>
    judgeLiveness({
      world: sim,
      truth,
      actors,
      nowMs: scheduler.nowMs(),
      sentBeforeMs,
      report: said,
      accepted,
      alarms: alarms(),
    });
  let over = false;
  watchCalm({
    world,
    plan,
    isFine: async () => {
      let fine = true;
      await judgeAll(() => {
        fine = false;
      });
      return fine;
    },
    onOver: () => {
      over = true;
    },
  });

  await scheduler.runUntil(START_MS + plan.endMs, () => over || violation !== null);
  if (!violation) for (const actor of actors) await judge(actor);
  if (!violation) await judgeAll(report);
  if (violation) {
    for (const actor of actors) {
      for (const line of tellNode(actor, scheduler.nowMs())) trace.say(scheduler.nowMs(), actor.name, line);
    }
  }
  const paid = chainRules.paid();
  const arrived = sim.chains.flatMap((_, index) => truth.events(index).filter(({ kind }) => kind === 'arrived')).length;
  return {
    violation,
    digest: trace.digest(),
    lines: trace.lines(),
    simulatedMs: scheduler.nowMs() - START_MS,
    events: scheduler.events(),
    counts: {
      sent: truth.sent().size,
      arrived,
      faults: deeds.done(),
      starts: actors.reduce((sum, actor) => sum + actor.starts(), 0),
      transactions: paid.all,
      failed: paid.failed,
    },
    coverage: coverage.counts(),
  };
}

/** A head of that age counts as live, as configured by default, and a look takes its time. */
const HEAD_LAG_MS = 60_000;
const CLOCK_SKEW_MS = 15_000;
const toleranceMs = (actor: Actor): number =>
  HEAD_LAG_MS + CLOCK_SKEW_MS + Math.abs(actor.machine.offsetMs) + actor.machine.farthestMs;

/** Papers are written by the chains as they stand, then the machines are set up. */
async function settle(world: World, records: Map<string, DiskRecord>, report: Report): Promise<void> {
  const { setting, sim, sites, scheduler, random, trace } = world;
  const actors = world.actors as Actor[];
  for (const node of setting.nodes) {
    const config = configOf(setting, sim, node);
    const papers = await writePapers(config, sim);
    const actor = createActor({
      setting: node,
      config,
      papers,
      scheduler,
      random: random.fork(`node ${node.name}`),
      trace,
      provider: (life, operator, url) => {
        const index = sim.chains.findIndex(({ name }) => url.includes(`.${chainName(name)}.`));
        const site = sites[index]?.find((one) => one.operator === operator);
        if (!site) throw new RangeError(`saw ${url} of ${operator}, wanted a chain and an operator of this world`);
        return site.providerFor(life, node.name);
      },
      onBug: (what) => report('stopped_by_itself', what),
    });
    const record = createDiskRecord();
    records.set(node.name, record);
    actor.disk.onSynced = (operations) => {
      record.take(operations);
      trace.feed(`${node.name} synced ${operations.length} of ${operations[0]?.key}`);
      // When what is installed after this batch has been.
      scheduler.after(0, `${node.name} reservations judged`, () => judgeReservations(actor, record, report));
    };
    actors.push(actor);
  }
}

/** Blocks at about their interval, for ever. */
function mining(
  { scheduler, setting, random, sim, stalled, trace }: World,
  index: number,
  moved: (index: number) => void,
): void {
  const chain = sim.chains[index] as SimEvm;
  const intervalMs = setting.blockMs[index] as number;
  const own = random.fork(`blocks ${chain.name}`);
  // What a start reads has to be there: its first block, and enough on top for finality.
  for (let left = setting.finality.depth + 3; left > 0; left--) chain.mine(START_MS - left * intervalMs);
  const next = (): void => {
    scheduler.after(intervalMs * (0.75 + own.next() / 2), `${chain.name} block`, () => {
      if (!stalled.has(index)) {
        chain.mine(scheduler.nowMs());
        moved(index);
        trace.feed(`${chain.name} at ${chain.truth().height}`);
      }
      next();
    });
  };
  next();
}

/** How often what is dear to check is checked, beside once at the end. */
const DEAR_CHECKS = 1;

type Judge = (actor: Actor) => Promise<void>;

/** All of it runs within one event: no read of the disk takes time. */
function judging(report: Report): Judge {
  return async (actor) => {
    try {
      await judgeReplay(actor, report);
      await judgeJournal(actor, report);
    } catch (error) {
      report('journal_broken', `${actor.name}: ${String(error)}`);
    }
  };
}

function checking({ scheduler, actors, random }: World, plan: Plan, judge: Judge): void {
  const own = random.fork('checks');
  for (const actor of actors) {
    for (let left = DEAR_CHECKS; left > 0; left--) {
      scheduler.after(own.between(1, plan.calmFromMs), `${actor.name} judged`, () => void judge(actor));
    }
  }
}
