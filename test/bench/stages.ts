/** Where the time of a run goes, from a sampling profile: each sample counts for the innermost frame whose file names a stage. */
import { type Profiler, Session } from 'node:inspector';

const STAGES = [
  ['decoding of answers', /\/chains\/(?:alikeAnswers|exactJson|httpAnswer)\./],
  ['reading, quorum', /\/chains\/(?!evm\/(?:sender|handOut|market|simulate|fees|\w+Call|signRaw|localSigners)\.)/],
  ['sending', /\/chains\/evm\/(?:sender|handOut|market|simulate|fees|\w+Call)\.|\/relayer\/effects/],
  ['signing', /\/chains\/evm\/(?:localSigners|signRaw)\.|\/viem\/.*(?:accounts|sign)|@noble\/curves/],
  ['receipts', /\/relayer\/receipts\//],
  ['journal', /\/relayer\/journal\/(?!codec)|abstract-level|classic-level|\/relayer\/(?:restore|recall|verified)/],
  ['transition', /\/relayer\/(?:pipeline|outbox|gates|solvency|limits|quarantine|assumptions|policy)\//],
  ['node loop', /\/relayer\/(?:node|life|poll|audits|auditLanes|watch\w+)\./],
  ['simulated chains', /\/test\//],
] as const;

export type StageName = (typeof STAGES)[number][0] | 'garbage collection' | 'idle' | 'other';

type Frame = Profiler.ProfileNode['callFrame'];

function stageOf({ functionName, url }: Frame): StageName | null {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)') return 'idle';
  // The bench's own provider, which stands for the HTTP client.
  if (functionName === 'parseAnswer') return 'decoding of answers';
  return STAGES.find(([, files]) => files.test(url))?.[0] ?? null;
}

/** Runs `work` under the profiler, and gives microseconds by stage. */
export async function profiled<T>(
  work: () => Promise<T>,
): Promise<{ result: T; stages: ReadonlyMap<StageName, number> }> {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) =>
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result))),
    );
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 500 });
  await post('Profiler.start');
  const result = await work();
  const { profile } = (await post('Profiler.stop')) as Profiler.StopReturnType;
  session.disconnect();
  return { result, stages: byStage(profile) };
}

function byStage({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<StageName, number> {
  const stages = new Map<number, StageName>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    const own = stageOf(callFrame) ?? stages.get(id) ?? 'other';
    stages.set(id, own);
    for (const child of children) stages.set(child, own);
  }
  const spent = new Map<StageName, number>();
  samples.forEach((id, i) => {
    const stage = stages.get(id) ?? 'other';
    spent.set(stage, (spent.get(stage) ?? 0) + (timeDeltas[i] ?? 0));
  });
  return spent;
}
