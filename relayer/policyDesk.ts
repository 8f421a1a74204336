/** Where policies come in: read, held against the configuration, their signatures checked. The node believes nobody else's check. */
import { readFile, stat } from 'node:fs/promises';
import type { Clock } from '../chains/clock.ts';
import type { LoadlineConfig } from '../config/schema.ts';
import type { Event } from './core/event.ts';
import type { Params } from './core/params.ts';
import type { Policy } from './core/policy.ts';
import type { VerifiedPolicy } from './core/policyRecord.ts';
import type { State } from './core/state.ts';
import type { NodeLog } from './node.ts';
import { policyName, refusalOfVersion } from './pipeline/policies.ts';
import { type PolicyFile, parsePolicy } from './policy/file.ts';
import type { Finding } from './policy/finding.ts';
import { fitOf } from './policy/fit.ts';
import { PolicyRefused } from './policy/refused.ts';
import { checkPolicy } from './policy/rules.ts';
import { verifyPolicy } from './policy/verify.ts';

export type PolicyDesk = {
  /** What is wrong with this text as a policy of this node. @throws ConfigError */
  readonly read: (text: string, path: string) => PolicyFile;
  /** @throws ConfigError, or PolicyRefused where too few risk keys have signed it */
  readonly accept: (text: string, path: string) => Promise<VerifiedPolicy>;
  /** Why a policy that was accepted once no longer fits the configuration; empty when it does. */
  readonly unfit: (policy: Policy) => readonly Finding[];
  /** Why too few of those who signed it are risk keys still; null when they suffice. A key that was lost is taken out. */
  readonly unsigned: (accepted: Pick<VerifiedPolicy, 'signers'>) => string | null;
  /** What a start has to say of policies. @throws ConfigError, PolicyRefused: then the node must not run */
  readonly atStart: (state: State, log: NodeLog, clock: Clock) => Promise<readonly Event[]>;
};

export const SIGN_IT = 'write it (`loadline init` begins one), then `loadline policy sign`';

export function createPolicyDesk(config: LoadlineConfig, params: Pick<Params, 'books' | 'chains'>): PolicyDesk {
  const fit = fitOf(config, params);
  const read = (text: string, path: string): PolicyFile => parsePolicy(text, path, fit);
  const accept = async (text: string, path: string): Promise<VerifiedPolicy> => {
    const verified = await verifyPolicy(read(text, path), config.risk);
    if (typeof verified !== 'string') return verified;
    throw new PolicyRefused(
      `${path}: ${verified}`,
      `one that ${thresholdText(config)} have signed: loadline policy sign`,
    );
  };
  const unfit = (policy: Policy): readonly Finding[] => checkPolicy(policy, fit);
  const unsigned = ({ signers }: Pick<VerifiedPolicy, 'signers'>): string | null => {
    const known = new Set(config.risk?.addresses.map((address) => address.toLowerCase()));
    const still = signers.filter((signer) => known.has(signer.toLowerCase())).length;
    return config.risk && still >= config.risk.threshold ? null : `${still} of its signers are risk keys now`;
  };
  return {
    read,
    accept,
    unfit,
    unsigned,
    atStart: async (state, log, clock) => {
      const desk = { config, accept, unfit, unsigned, log };
      const atMs = clock.nowMs();
      const loaded = await activeAtStart(desk, state);
      return [
        ...(loaded ? [{ type: 'policyLoaded' as const, atMs, ...loaded }] : []),
        ...unstageUnfit(desk, state, atMs),
      ];
    },
  };
}

type Desk = Pick<PolicyDesk, 'accept' | 'unfit' | 'unsigned'> & {
  readonly config: LoadlineConfig;
  readonly log: NodeLog;
};
type Loaded = Pick<Extract<Event, { type: 'policyLoaded' }>, 'loaded' | 'replaces'>;

const thresholdText = ({ risk }: LoadlineConfig): string =>
  risk ? `${risk.threshold} of the ${risk.addresses.length} risk keys` : 'the risk keys (none is configured)';

async function activeAtStart(desk: Desk, state: State): Promise<Loaded | null> {
  const active = state.policies.get('active');
  if (!active) return firstPolicy(desk, state);
  const reason = noLonger(desk, active);
  if (reason === null) {
    await tellOfOther(desk, state);
    return null;
  }
  const saw = `the active policy, ${policyName(active.policy)}, which ${reason}`;
  const loaded = await inPlaceOf(desk, state).catch((error: unknown) => {
    throw new PolicyRefused(
      `${saw}; and no other to take its place: ${messageOf(error)}`,
      `the configuration as it was, or a policy of a higher version in ${desk.config.policyFile}, signed by ${thresholdText(desk.config)} (loadline policy sign): it takes its place`,
    );
  });
  return { loaded, replaces: active.policy.hash };
}

async function inPlaceOf({ accept, config }: Desk, state: State): Promise<VerifiedPolicy> {
  const text = await readPolicyFile(config.policyFile);
  if (text === null) throw new PolicyRefused(`no file ${config.policyFile}`, 'a signed policy');
  const loaded = await accept(text, config.policyFile);
  const spent = refusalOfVersion(state, loaded.policy);
  if (spent) throw new PolicyRefused(spent.saw, spent.wanted);
  return loaded;
}

/** Enforcing takes a signed policy; shadow, which signs nothing, says which one it goes without. */
async function firstPolicy(desk: Desk, state: State): Promise<Loaded | null> {
  const { config, log } = desk;
  const text = await readPolicyFile(config.policyFile);
  if (text === null) {
    if (config.mode === 'enforce') {
      throw new PolicyRefused(`no risk policy (no file ${config.policyFile})`, `one to enforce: ${SIGN_IT}`);
    }
    log.info({ policyFile: config.policyFile }, 'no risk policy: the default one decides');
    return null;
  }
  try {
    return { loaded: await inPlaceOf(desk, state), replaces: null };
  } catch (error) {
    if (config.mode === 'enforce' || !(error instanceof PolicyRefused)) throw error;
    log.warn({ detail: error.message }, 'risk policy not believed: the default one decides');
    return null;
  }
}

/** The file is for the first start. One that was changed since takes effect by being staged, which people forget. */
async function tellOfOther({ accept, config, log }: Desk, { policies }: State): Promise<void> {
  const known = [...policies.values()].map(({ policy }) => policy.hash);
  try {
    const text = await readPolicyFile(config.policyFile);
    if (text === null) return;
    const { policy } = await accept(text, config.policyFile);
    if (known.includes(policy.hash)) return;
    log.warn(
      { file: policyName(policy) },
      'the policy file is not the active policy: loadline policy stage, then promote',
    );
  } catch (error) {
    log.warn({ detail: messageOf(error) }, 'the policy file could not be believed; the active policy stands');
  }
}

/** Why what was accepted once would not be taken as the configuration is now; null when it would. */
function noLonger(desk: Desk, record: VerifiedPolicy): string | null {
  const [finding] = desk.unfit(record.policy);
  if (finding) return `no longer fits: ${textOf(finding)}`;
  const few = desk.unsigned(record);
  return few === null ? null : `is no longer signed: ${few}, wanted ${thresholdText(desk.config)}`;
}

function unstageUnfit(desk: Desk, { policies }: State, atMs: number): readonly Event[] {
  const staged = policies.get('staged');
  const reason = staged ? noLonger(desk, staged) : null;
  if (!staged || reason === null) return [];
  return [{ type: 'policyUnstaged', atMs, hash: staged.policy.hash, by: 'start', reason }];
}

const textOf = ({ rule, path, found, wanted }: Finding): string =>
  `${path.join('.')}: found ${found}, wanted ${wanted} (rule ${rule})`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const MAX_BYTES = 1_048_576;

/** Null when there is no such file. @throws PolicyRefused when it is larger than any policy */
export async function readPolicyFile(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new PolicyRefused(`${path}: ${size} bytes`, `at most ${MAX_BYTES}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
