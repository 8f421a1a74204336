// One row of the table: an attack or an outage on real chains, played twice. With all guards in place nothing may be lost
// and honest traffic goes on; with the guard left out that the row is about, money is lost, or traffic stops. All amounts
// and counts are the observer's.
import { expect, onTestFinished } from 'vitest';
import type { State } from '../../relayer/core/state.ts';
import type { Overrides } from '../../relayer/run.ts';
import { forgetHalts, type Guard, without } from '../support/controlNode.ts';
import { type Deployment, type Direction, directions } from '../support/deployment.ts';
import { type Observation, observe } from '../support/observer.ts';
import { expectSound, honest, openScenario, type Scenario, type ScenarioOptions } from '../support/scenario.ts';
import { createTransfers, type SentTransfer } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';

export interface Row {
  readonly id: string;
  readonly title: string;
  /** The incident that it comes from, or the everyday fault. */
  readonly incident: string;
  /**
   * `prevented`: nothing is lost. `detected`: others carry the loss around us, or it is there before anybody can know, and
   * nothing more is carried after it. `liveness`: nobody steals, and traffic goes on.
   */
  readonly kind: 'prevented' | 'detected' | 'liveness';
  /** What the control run leaves out. */
  readonly guards: readonly Guard[];
  /** Whose traffic must go on while it lasts, in words. */
  readonly unaffected: string;
  /** Slowest that the node may be from the beginning of the attack to the hold, halt or exclusion; null: nothing to hold. */
  readonly holdWithinMs: number | null;
  /** What is lost before anybody can know, in the smallest unit. */
  readonly tolerated?: bigint;
  readonly scenario?: ScenarioOptions;
  /** In place of a guard in the code: how the control run is configured or deployed. */
  readonly controlScenario?: ScenarioOptions;
  readonly overrides?: () => Overrides;
  readonly run: (stage: Stage) => Promise<void>;
}

export interface Outcome {
  readonly row: string;
  readonly guarded: boolean;
  /** From the beginning of the attack until the node's own state showed that it knows; null where nothing was held. */
  readonly heldAfterMs: number | null;
  /** Unbacked value that our attestation carried or stranded, and that went around us, in the smallest unit. */
  readonly lost: bigint;
  readonly around: bigint;
  readonly delivered: number;
  readonly honest: { readonly sent: number; readonly settled: number };
  /** Honest traffic stood still for as long as it usually takes many times over. */
  readonly stopped: boolean;
}

export interface Stage {
  readonly scenario: Scenario;
  readonly guarded: boolean;
  /** Runs the attack; from its beginning on the time to the hold is counted. */
  strike<T>(attack: () => Promise<T> | T): Promise<T>;
  /** Waits until the node's own state shows that it knows. The first one counts. */
  held(what: string, holds: (state: State) => boolean): Promise<void>;
  /** One honest transfer in each of these directions, in the pair under attack, and waits until all are settled. */
  honest(...only: readonly Direction[]): Promise<void>;
  /** The same in the second pair. */
  honestBeside(...only: readonly Direction[]): Promise<void>;
  /** Waits until what was sent before is settled. */
  settled(sent: readonly SentTransfer[]): Promise<void>;
  /** Waits until the observer sees that our attestation carried, or stranded, more than this. */
  lost(moreThan?: bigint): Promise<void>;
  /** Waits for many blocks in which none of these arrives; fails when one does. */
  stopped(sent: readonly SentTransfer[], blocks?: number): Promise<void>;
}

const usualPatience = 60_000;
const manyBlocks = 40;

/** Quick polls and audits; nothing else is different from an operator's node. */
const usual: ScenarioOptions = { yaml: { top: { auditEveryMs: 300 } } };

export async function play(row: Row, guarded: boolean): Promise<Outcome> {
  const scenario = await openScenario(merged(usual, row.scenario, guarded ? undefined : row.controlScenario));
  const left = guarded ? [] : row.guards;
  onTestFinished(forgetHalts(left));
  await scenario.start({ ...row.overrides?.(), ...without(left) });
  const stage = new Play(scenario, guarded);
  // What stops later stops because of the attack: the control node relays as well as any.
  await stage.honest();
  await row.run(stage);
  return stage.outcome(row);
}

class Play implements Stage {
  readonly scenario: Scenario;
  readonly guarded: boolean;
  #beganMs: number | null = null;
  #heldAfterMs: number | null = null;
  #stopped = false;
  readonly #sent: SentTransfer[] = [];
  readonly #sentBeside: SentTransfer[] = [];

  constructor(scenario: Scenario, guarded: boolean) {
    this.scenario = scenario;
    this.guarded = guarded;
  }

  async strike<T>(attack: () => Promise<T> | T): Promise<T> {
    this.#beganMs = performance.now();
    return attack();
  }

  async held(what: string, holds: (state: State) => boolean): Promise<void> {
    await this.scenario.untilNode(what, holds, usualPatience);
    if (this.#beganMs === null) throw new Error('nothing has begun that could be held');
    this.#heldAfterMs ??= performance.now() - this.#beganMs;
  }

  async honest(...only: readonly Direction[]): Promise<void> {
    const sent = await this.scenario.send(1, ...only);
    this.#sent.push(...sent);
    await this.scenario.untilSettled(sent);
  }

  async honestBeside(...only: readonly Direction[]): Promise<void> {
    const second = this.#second();
    const sent = await (await createTransfers(second)).send(honest(second, 1, only.length > 0 ? only : directions));
    this.#sentBeside.push(...sent);
    const settled = async (): Promise<boolean> => settledOf(await observe(second), sent) === sent.length;
    await waitFor(settled, { what: 'the second pair settled', timeoutMs: usualPatience, everyMs: 100 });
  }

  async settled(sent: readonly SentTransfer[]): Promise<void> {
    this.#sent.push(...sent);
    await this.scenario.untilSettled(sent);
  }

  async lost(moreThan = 0n): Promise<void> {
    await this.scenario.until('a loss', ({ lost, stranded }) => lost.carried + stranded > moreThan);
  }

  async stopped(sent: readonly SentTransfer[], blocks = manyBlocks): Promise<void> {
    this.#sent.push(...sent);
    const { north, south } = this.scenario.deployment;
    const heights = () => Promise.all([north.anvil.blockNumber(), south.anvil.blockNumber()]);
    const before = await heights();
    const passed = async (): Promise<boolean> =>
      (await heights()).every((height, index) => height >= (before[index] ?? 0) + blocks);
    await waitFor(passed, { what: `${blocks} blocks without delivery`, timeoutMs: usualPatience, everyMs: 100 });
    const seen = await this.scenario.observe();
    expect(sent.flatMap(({ guid }) => seen.byGuid.get(guid)?.deliveries ?? [])).toEqual([]);
    this.#stopped = true;
  }

  async outcome(row: Row): Promise<Outcome> {
    const seen = await this.scenario.observe();
    const { second } = this.scenario.deployment;
    const beside = second && this.#sentBeside.length > 0 ? await observe(second) : undefined;
    if (this.guarded && row.kind !== 'detected') expectSound(seen);
    if (beside) expectSound(beside);
    return {
      row: row.id,
      guarded: this.guarded,
      heldAfterMs: this.#heldAfterMs,
      lost: seen.lost.carried + seen.stranded,
      around: seen.lost.around,
      delivered: seen.delivered + (beside?.delivered ?? 0),
      honest: {
        sent: this.#sent.length + this.#sentBeside.length,
        settled: settledOf(seen, this.#sent) + (beside ? settledOf(beside, this.#sentBeside) : 0),
      },
      stopped: this.#stopped,
    };
  }

  #second(): Deployment {
    const { second } = this.scenario.deployment;
    if (second === undefined) throw new Error('this row has no second pair');
    return second;
  }
}

const settledOf = (seen: Observation, sent: readonly SentTransfer[]): number =>
  sent.filter(({ guid }) => seen.byGuid.get(guid)?.settled === true).length;

function merged(...all: readonly (ScenarioOptions | undefined)[]): ScenarioOptions {
  const yamls = all.map((one) => one?.yaml);
  return {
    ...Object.assign({}, ...all),
    yaml: {
      ...Object.assign({}, ...yamls),
      chain: Object.assign({}, ...yamls.map((yaml) => yaml?.chain)),
      perChain: Object.assign({}, ...yamls.map((yaml) => yaml?.perChain)),
      top: Object.assign({}, ...yamls.map((yaml) => yaml?.top)),
      book: Object.assign({}, ...yamls.map((yaml) => yaml?.book)),
    },
  };
}

/** What a regression is: every way in which a run may fall short of its row, in words. */
export function shortcomings(row: Row, outcome: Outcome): readonly string[] {
  const { guarded, lost, stopped, heldAfterMs, honest: traffic } = outcome;
  const tolerated = row.tolerated ?? 0n;
  if (!guarded) {
    if (row.kind === 'liveness') return stopped ? [] : ['traffic went on without the guard'];
    return lost > tolerated ? [] : ['nothing more was lost without the guard'];
  }
  return [
    ...(lost > tolerated ? [`${lost} was lost behind the guard`] : []),
    ...(traffic.settled < traffic.sent ? [`${traffic.settled} of ${traffic.sent} honest transfers settled`] : []),
    ...(row.holdWithinMs !== null && heldAfterMs === null ? ['nothing was held'] : []),
    ...(row.holdWithinMs !== null && heldAfterMs !== null && heldAfterMs > row.holdWithinMs
      ? [`held after ${Math.round(heldAfterMs)} ms, at most ${row.holdWithinMs} ms allowed`]
      : []),
  ];
}
