// One seed: its world, its plan, its run. The machine's own clock, timers and chance are out of reach while it runs.
import { drawPlan, type Plan } from './plan.ts';
import { createRandom } from './random.ts';
import { drawSetting, START_MS } from './setting.ts';
import { LightAbortController } from './signals.ts';
import { type RunResult, runWorld } from './world.ts';

export type SeedOptions = { readonly seed: number; readonly minutes?: number | null; readonly plan?: Plan };
export type SeedResult = RunResult & { readonly seed: number; readonly plan: Plan };

export async function runSeed({ seed, minutes = null, plan }: SeedOptions): Promise<SeedResult> {
  const random = createRandom(`seed ${seed}`);
  const setting = drawSetting(random.fork('setting'));
  const played = plan ?? drawPlan(random.fork('plan'), setting, { minutes });
  const { result, strays } = await withoutMachine(() => runWorld(random.fork('world'), setting, played));
  const stray = strays[0];
  const violation =
    result.violation ?? (stray === undefined ? null : ({ name: 'not_deterministic', detail: stray } as const));
  return { ...result, violation, seed, plan: played };
}

type Guarded<T> = { readonly result: T; readonly strays: readonly string[] };

/** Runs `work` with the machine's timers and chance refused, each use noted, and its clock standing still. */
async function withoutMachine<T>(work: () => Promise<T>): Promise<Guarded<T>> {
  const strays: string[] = [];
  const { setTimeout, setInterval, setImmediate, AbortController } = globalThis;
  const { stackTraceLimit } = Error;
  const { now } = Date;
  const { random } = Math;
  const refuse = (what: string) => (): never => {
    Error.stackTraceLimit = 20;
    strays.push(new Error(what).stack ?? what);
    throw new RangeError(`saw ${what} inside a simulated world, wanted its clock`);
  };
  Object.assign(globalThis, {
    setTimeout: refuse('setTimeout'),
    setInterval: refuse('setInterval'),
    setImmediate: refuse('setImmediate'),
    AbortController: LightAbortController,
  });
  // Errors are an everyday matter here, and most of what they cost is their stack.
  Error.stackTraceLimit = 0;
  // The queues of the outbox note when a task began; nothing is decided by it.
  Date.now = () => START_MS;
  Math.random = refuse('Math.random');
  try {
    return { result: await work(), strays };
  } finally {
    Object.assign(globalThis, { setTimeout, setInterval, setImmediate, AbortController });
    Error.stackTraceLimit = stackTraceLimit;
    Date.now = now;
    Math.random = random;
  }
}
