/**
 * What the gates cost: verdicts a second on one core, and bytes of memory for each open packet, with a book of 8 legs that has
 * 100,000 packets open. Traffic in steady state goes through `transition` one chain at a time, as the node's loop does it,
 * but for the journal: each packet is observed, final, judged, reserved, attested, committed, delivered, matched and
 * settled, and each round's receipts are made and signed.
 *
 * Seconds are of processor time, of all threads of this process: what else runs on the machine counts little. The best
 * round is shown beside the median one.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Event, EventOf } from '../../relayer/core/event.ts';
import { packetsPut } from '../../relayer/core/packetTables.ts';
import { emptyState, type State } from '../../relayer/core/state.ts';
import { clearBook, type Engine } from '../../relayer/pipeline/clear.ts';
import { Draft } from '../../relayer/pipeline/draft.ts';
import { engineOf } from '../../relayer/pipeline/testing/engine.ts';
import { type Fixture, fixture, laneReading, pinOf, sideReading } from '../../relayer/pipeline/testing/params.ts';
import { type Step, transition } from '../../relayer/pipeline/transition.ts';
import { forgetClosed } from '../../relayer/restore.ts';
import { addLook, isComplete } from '../../relayer/solvency/round.ts';
import { GateFlow } from './gateFlow.ts';

const OPEN = Number(process.env.LOADLINE_BENCH_OPEN ?? 100_000);
const ROUND = Number(process.env.LOADLINE_BENCH_ROUND ?? 2_000);
const ROUNDS = Number(process.env.LOADLINE_BENCH_ROUNDS ?? 12);
/** Rounds until every stage has work to do. */
const WARM_UP = 4;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const INITIAL = 10n ** 15n;
const escrow = { kind: 'escrow' as const, initial: INITIAL };
const mint = { kind: 'mint' as const, initial: INITIAL / 10n };

type Core = { readonly state: State; readonly engine: Engine };

function startCore(fx: Fixture, nowMs: number): Core {
  const state = emptyState(fx.params);
  const core = { state, engine: engineOf(fx.params, state) };
  const at = { atMs: nowMs };
  const lanes = [...fx.params.lanes.values()];
  step(core, { ...at, type: 'pinsLoaded', pins: lanes.map((lane) => pinOf(lane)) });
  for (const lane of lanes) {
    step(core, { ...at, type: 'laneRead', reading: laneReading(fx.params, lane) });
    for (const side of ['from', 'to'] as const)
      step(core, { ...at, type: 'sideRead', reading: sideReading(lane, side) });
  }
  return core;
}

/** As the node's loop, without its journal. */
function step({ state, engine }: Core, event: Event): Step['writes'] {
  const { writes, install } = transition(state, [event], engine);
  install();
  engine.sealer.observe(writes);
  forgetClosed(state, packetsPut(writes), []);
  return writes;
}

type Said = { relay: number; wait: number; matched: number };

function countSaid(writes: Step['writes']): Said {
  const said = { relay: 0, wait: 0, matched: 0 };
  for (const write of writes) {
    if (write.op !== 'append') continue;
    if (write.kind === 'halt') throw new Error('saw a halt, wanted honest traffic');
    const body = write.body as { readonly verdict?: { readonly say: 'relay' | 'wait' }; readonly to?: string };
    if (write.kind === 'verdict' && body.verdict) said[body.verdict.say] += 1;
    else if (write.kind === 'transition' && body.to === 'delivered') said.matched += 1;
  }
  return said;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

type Rate = { readonly perSecond: number; readonly ofWall: number };

/** Adds up what some work takes, and nothing between. */
class Watch {
  #cpu = 0;
  #wallMs = 0;

  time<T>(work: () => T): T {
    const [cpu, wall] = [cpuSeconds(), performance.now()];
    const result = work();
    this.#cpu += cpuSeconds() - cpu;
    this.#wallMs += performance.now() - wall;
    return result;
  }

  rate = (done: number): Rate => ({ perSecond: done / this.#cpu, ofWall: (done * 1_000) / this.#wallMs });
}

/** Every event of a round through `transition`. */
function wholeRound(core: Core, events: readonly Event[]): Rate {
  const watch = new Watch();
  const sum = { relay: 0, wait: 0, matched: 0 };
  for (const event of events) {
    // Let go at once, as after a commit.
    const said = countSaid(watch.time(() => step(core, event)));
    sum.relay += said.relay;
    sum.wait += said.wait;
    sum.matched += said.matched;
  }
  if (sum.relay !== ROUND || sum.wait !== ROUND || sum.matched !== ROUND) {
    throw new Error(`saw ${JSON.stringify(sum)}, wanted ${ROUND} of each`);
  }
  return watch.rate(sum.relay + sum.wait);
}

/** The decisions of a round alone: matching, sums, all gates, reservations, receipts, seal. */
function decisionsOf(core: Core, fx: Fixture, events: readonly EventOf<'chainRead'>[]): Rate {
  const chains = fx.book.legs.map(({ chain }) => chain);
  const last = events.at(-1);
  const before = events.slice(0, -1);
  for (const event of before) step(core, event);
  const round = core.state.rounds.get(fx.book.name);
  if (!last?.look || !round) throw new Error('saw no round, wanted one before its last look');
  const whole = addLook(round, last.look, chains);
  if (!isComplete(whole, chains)) throw new Error('saw a round that lacks a chain, wanted all');
  const draft = new Draft(core.state, last.atMs);
  const watch = new Watch();
  watch.time(() => clearBook(draft, core.engine, fx.book, whole));
  const { relay, wait } = countSaid(draft.writes());
  step(core, last);
  return watch.rate(relay + wait);
}

/** What must not be collected before the memory is measured. */
const keep: unknown[] = [];

const memory = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

function show(what: string, rates: readonly Rate[]): void {
  const sorted = [...rates].sort((a, b) => b.perSecond - a.perSecond);
  const [best, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  if (!best || !median) return;
  const text = (n: number) => Math.round(n).toLocaleString('en');
  console.log(
    `${what}: best ${text(best.perSecond)}/s of processor time, median ${text(median.perSecond)}/s, best by the clock ${text(Math.max(...rates.map((r) => r.ofWall)))}/s`,
  );
}

type Memory = { readonly bytes: number; readonly packets: number };

function main(): void {
  const { bytes, packets } = run();
  // All of the core is gone by now, and the traffic with it was made from strings of its own.
  const each = (bytes - memory()) / packets;
  console.log(
    `memory: ${Math.round(each)} bytes a packet, with its indexes, reservation, payload record and commitment`,
  );
}

function run(): Memory {
  const fx = fixture({ legs: [escrow, escrow, escrow, mint, mint, mint, mint, mint] });
  const flow = new GateFlow(fx);
  keep.push(flow);
  const core = startCore(fx, flow.nowMs);
  const steady = { sent: ROUND, attested: ROUND, delivered: ROUND };
  while (core.state.reservations.size < OPEN) {
    const half = core.state.reservations.size < OPEN / 2;
    for (const event of flow.round({ sent: ROUND, attested: half ? ROUND : 0, delivered: 0 })) step(core, event);
  }
  for (let i = 0; i < WARM_UP; i++) for (const event of flow.round(steady)) step(core, event);
  const open = openIn(core.state);
  console.log(`8 legs, ${open} packets cleared or attested, rounds of ${2 * ROUND} verdicts (wait, later relay)`);
  const whole = Array.from({ length: ROUNDS }, () => wholeRound(core, flow.round(steady)));
  show('verdicts, whole transition', whole);
  const alone = Array.from({ length: ROUNDS }, () => decisionsOf(core, fx, flow.round(steady)));
  show('verdicts, decisions alone ', alone);
  return { bytes: memory(), packets: core.state.packets.size };
}

const openIn = ({ packets }: State): number =>
  [...packets.values()].filter(({ state }) => state === 'cleared' || state === 'attested').length;

main();
