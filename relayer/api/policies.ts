/** `policyShow`, `policyDiff`, `policyHistory`, and the words that stage, promote and roll back: the node checks each itself. */
import { ConfigError, formatProblem } from '../../config/problem.ts';
import type { Event } from '../core/event.ts';
import { POLICY_SUBJECT, type PolicyPlace, type PolicyRecord, type VerifiedPolicy } from '../core/policyRecord.ts';
import type { State } from '../core/state.ts';
import { policyName, refusalToPromote, refusalToRollBack, refusalToStage } from '../pipeline/policies.ts';
import { policyOf } from '../pipeline/policyOf.ts';
import { policyText } from '../policy/print.ts';
import { PolicyRefused } from '../policy/refused.ts';
import { bounded, type LiveNode, type QueryContext } from './context.ts';
import { policyChanges } from './differences.ts';
import { ApiError } from './errors.ts';
import { uncompared } from './uncompared.ts';

export async function policyShow({ state: stateOf, live }: QueryContext, { slot }: { readonly slot: PolicyPlace }) {
  const state = await stateOf();
  const record = state.policies.get(slot);
  const policy = record?.policy ?? (slot === 'active' ? policyOf(state) : null);
  return {
    running: live !== null,
    slot,
    isDefault: slot === 'active' && !record,
    policy: policy && {
      version: policy.version,
      hash: policy.hash,
      note: policy.note,
      digest: record?.digest ?? null,
      signers: record?.signers ?? [],
      sinceMs: record?.sinceMs ?? null,
      text: policyText(policy),
    },
  };
}

export async function policyDiff({ state: stateOf, live, clock }: QueryContext, { limit }: { readonly limit: number }) {
  const state = await stateOf();
  const staged = state.policies.get('staged');
  const diff = staged && state.policyDiffs.get(staged.policy.hash);
  const newest = [...(diff?.differing ?? [])].reverse();
  return {
    running: live !== null,
    atMs: clock.nowMs(),
    active: named(policyOf(state)),
    staged: staged ? named(staged.policy) : null,
    ...(staged ? policyChanges(state, policyOf(state), staged.policy) : { changes: [], changesTotal: 0 }),
    uncompared: staged ? uncompared(state, policyOf(state), staged.policy) : [],
    diff: diff ? { ...diff, differing: bounded(newest, limit) } : null,
  };
}

const named = ({ version, hash, note }: PolicyRecord['policy']) => ({ version, hash, note });

/** Newest first. */
export async function policyHistory({ store, state: stateOf }: QueryContext, { limit }: { readonly limit: number }) {
  const { params } = await stateOf();
  const kept: { readonly atMs: number; readonly body: unknown }[] = [];
  let total = 0;
  for await (const { atMs, body } of store.packetHistory(params.nodeShard, POLICY_SUBJECT)) {
    total += 1;
    kept.push({ atMs, body });
    if (kept.length > limit) kept.shift();
  }
  return { entries: { items: kept.reverse(), total } };
}

type Said = { readonly by: string; readonly reason: string };

export async function policyStage(
  context: QueryContext,
  asked: Said & { readonly text: string; readonly file: string },
) {
  const { live, policy } = requireDesk(context);
  const { text, file, by, reason } = asked;
  const staged = await accepted(policy, text, file);
  refuseIf(refusalToStage(live.state, staged));
  await tell(context, live, { type: 'policyStaged', staged, by, reason });
  const now = held(live.state, 'staged', staged.policy.hash);
  return { ...now, ...policyChanges(live.state, policyOf(live.state), staged.policy) };
}

export async function policyUnstage(context: QueryContext, said: Said) {
  const { live } = requireDesk(context);
  const staged = live.state.policies.get('staged');
  if (!staged) throw new ApiError('POLICY_REFUSED', 'no staged policy', 'one to take back');
  await tell(context, live, { type: 'policyUnstaged', hash: staged.policy.hash, ...said });
  return { unstaged: named(staged.policy) };
}

/** `hash` says which one is meant: what was staged meanwhile is not promoted in its place. */
export async function policyPromote(
  context: QueryContext,
  { hash, by, reason }: Said & { readonly hash?: string | undefined },
) {
  const { live, policy } = requireDesk(context);
  refuseIf(refusalToPromote(live.state));
  const staged = requireRecord(live.state, 'staged');
  if (hash !== undefined && hash !== staged.policy.hash) {
    throw new ApiError('POLICY_REFUSED', `staged ${policyName(staged.policy)}`, `staged ${hash}, as asked`);
  }
  requireFit(policy, staged);
  await tell(context, live, { type: 'policyPromoted', hash: staged.policy.hash, by, reason });
  return held(live.state, 'active', staged.policy.hash);
}

export async function policyRollback(context: QueryContext, said: Said) {
  const { live, policy } = requireDesk(context);
  refuseIf(refusalToRollBack(live.state));
  const previous = requireRecord(live.state, 'previous');
  requireFit(policy, previous);
  await tell(context, live, { type: 'policyRolledBack', hash: policyOf(live.state).hash, ...said });
  return held(live.state, 'active', previous.policy.hash);
}

type Desk = NonNullable<LiveNode['policy']>;

function requireDesk({ live }: QueryContext): { readonly live: LiveNode; readonly policy: Desk } {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node takes a policy');
  if (!live.policy) throw new ApiError('NODE_FAILED', 'a node that checks no policy', 'one that does');
  return { live, policy: live.policy };
}

async function accepted(policy: Desk, text: string, file: string): Promise<VerifiedPolicy> {
  try {
    return await policy.accept(text, file);
  } catch (error) {
    if (error instanceof PolicyRefused) throw new ApiError('POLICY_REFUSED', error.saw, error.wanted);
    if (!(error instanceof ConfigError)) throw error;
    const saw = error.problems.map(formatProblem).slice(0, 5).join('; ');
    throw new ApiError('POLICY_REFUSED', saw, 'a policy that fits the configuration which this node runs on');
  }
}

/** What was accepted once is held against the configuration as it is now: its rules, and who signed it. */
function requireFit(desk: Desk, record: PolicyRecord): void {
  const { policy } = record;
  const few = desk.unsigned(record);
  if (few !== null) {
    throw new ApiError(
      'POLICY_REFUSED',
      `${policyName(policy)}: ${few}`,
      'as many as `risk` of the configuration says',
    );
  }
  const [finding] = desk.unfit(policy);
  if (!finding) return;
  const saw = `${policyName(policy)}, whose ${finding.path.join('.')} is ${finding.found}`;
  throw new ApiError('POLICY_REFUSED', saw, `${finding.wanted} (rule ${finding.rule})`);
}

function refuseIf(refusal: { readonly saw: string; readonly wanted: string } | null): void {
  if (refusal) throw new ApiError('POLICY_REFUSED', refusal.saw, refusal.wanted);
}

function requireRecord({ policies }: State, slot: PolicyPlace): PolicyRecord {
  const record = policies.get(slot);
  if (!record) throw new ApiError('POLICY_REFUSED', `no ${slot} policy`, 'one');
  return record;
}

type PolicyEvent =
  Extract<Event, { readonly type: `policy${string}` }> extends infer E
    ? E extends Event
      ? Omit<E, 'atMs'>
      : never
    : never;

const tell = ({ clock }: QueryContext, live: LiveNode, event: PolicyEvent): Promise<void> =>
  live.tell({ ...event, atMs: clock.nowMs() } as Event);

/** What was asked for, as the node holds it now; another word may have come first. */
function held(state: State, slot: PolicyPlace, hash: string) {
  const record = requireRecord(state, slot);
  if (record.policy.hash !== hash) {
    throw new ApiError('POLICY_REFUSED', `${slot} ${policyName(record.policy)}`, `${hash}; another word came first`);
  }
  const { digest, signers, sinceMs } = record;
  return { slot, policy: named(record.policy), digest, signers, sinceMs };
}
