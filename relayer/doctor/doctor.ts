/** `loadline doctor`: asks everything once, then judges. Nothing is sent, signed or written. */
import type { Clock } from '../../chains/clock.ts';
import { createAnchorReader } from '../../chains/evm/anchor.ts';
import { httpProvider } from '../../chains/httpProvider.ts';
import type { Provider } from '../../chains/provider.ts';
import { createQuorum, type Quorum } from '../../chains/quorum.ts';
import type { LoadedConfig } from '../../config/loader.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import { askRunning } from '../api/ask.ts';
import { ApiError } from '../api/errors.ts';
import type { QueryResult } from '../api/queries.ts';
import { type ChainName, chainName, type Hex } from '../core/ids.ts';
import { type Lane, type LegParams, legOf, type Params } from '../core/params.ts';
import type { Anchor } from '../core/state.ts';
import { readLock, verifyLock } from '../lockFile.ts';
import { createParams } from '../params.ts';
import { askChain, askLane, askToken, openChain } from './askChain.ts';
import { askMachine, createKeyring } from './askMachine.ts';
import { askPolicy } from './askPolicy.ts';
import { askProvider } from './askProvider.ts';
import { attempt } from './attempt.ts';
import { mapBounded } from './bounded.ts';
import { type Check, type Subject, verdicts } from './check.ts';
import { judgeAnchor } from './judgeAnchor.ts';
import {
  judgeAgreement,
  judgeAttesters,
  judgeBalance,
  judgeCode,
  judgeCommitGas,
  judgeEid,
  judgeNeeds,
  judgePaused,
  judgeQuorum,
  judgeRevoker,
} from './judgeChain.ts';
import { judgeClock } from './judgeClock.ts';
import { judgeLanePower, judgeReceiveLibrary } from './judgeLane.ts';
import { judgeLanePins, judgeLockFile, type LockMeasured } from './judgeLock.ts';
import {
  judgeAttesterKeys,
  judgeConfig,
  judgeDisk,
  judgeFolder,
  judgeJournalLock,
  judgeKey,
  SHADOW_SIGNS_NOTHING,
} from './judgeMachine.ts';
import { judgeNode } from './judgeNode.ts';
import { judgePolicy } from './judgePolicy.ts';
import { judgeProvider } from './judgeProvider.ts';
import { judgeToken } from './judgeToken.ts';
import type { ChainMeasured, KeyMeasured, LaneMeasured, ProviderMeasured, TokenMeasured } from './measured.ts';
import { type ChainNeeds, needsOf } from './needs.ts';

export type DoctorOptions = {
  readonly loaded: LoadedConfig;
  /** Only this one; all without. */
  readonly chain?: ChainName | undefined;
  readonly clock: Clock;
};

/** Providers that are asked at the same time. Each is asked one thing after the other. */
const PROVIDERS_AT_ONCE = 8;

export async function examine({ loaded, chain, clock }: DoctorOptions): Promise<readonly Check[]> {
  const { config } = loaded;
  const params = createParams({ config, journalId: '0x', senders: new Map() });
  const names = Object.keys(config.chains).map(chainName);
  const all = names
    .filter((name) => chain === undefined || name === chain)
    .map((name) => needsOf(config, params, name));
  const status = await statusOf(config, clock);
  const keyOf = createKeyring();
  const attesters = await mapBounded(config.signers?.attesters ?? [], 2, keyOf);
  const senders = new Map<ChainName, KeyMeasured>();
  for (const [name, spec] of Object.entries(config.signers?.senders ?? {}))
    senders.set(chainName(name), await keyOf(spec));
  const updaters = new Map<ChainName, KeyMeasured>();
  for (const [name, spec] of Object.entries(config.signers?.feeUpdaters ?? {}))
    updaters.set(chainName(name), await keyOf(spec));
  const machine = await askMachine(config.dataDir, status !== null);
  const chains = await askChains(all, { config, params, senders, clock });
  const lock = await lockOf(config, params);
  const policy = await askPolicy({ config, params });
  const shadow = config.mode === 'shadow';
  return [
    ...judgeConfig(loaded.path, loaded.warnings),
    ...judgeNode(status),
    judgeFolder(machine),
    judgeDisk(machine),
    judgeJournalLock(machine),
    judgeClock(
      chains.flatMap(({ providers }) => providers),
      Math.min(...all.map(({ config: { maxHeadLagMs } }) => maxHeadLagMs)),
    ),
    ...judgeAttesterKeys(attesters, shadow),
    ...[...updaters].map(([name, key]) => judgeUpdaterKey(name, key, shadow)),
    judgeLockFile(config.lockFile, lock, config.mode),
    judgePolicy(config.policyFile, policy, config.mode),
    ...chains.flatMap((one) => judgeChain(one, { attesters, sender: senders.get(one.needs.chain) ?? null, shadow })),
    ...judgeLanePins(params, lock, chain),
  ];
}

/** Null when no node answers: the doctor does not read its files. */
async function statusOf(config: LoadlineConfig, clock: Clock): Promise<QueryResult<'status'> | null> {
  try {
    return await askRunning({ config, clock, query: 'status', params: {} });
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

const lockOf = (config: LoadlineConfig, params: Params): Promise<LockMeasured> =>
  attempt(async () => {
    const lock = await readLock(config.lockFile);
    return lock && verifyLock(lock, params, config.operators);
  });

type ChainAnswers = {
  readonly needs: ChainNeeds;
  readonly providers: readonly ProviderMeasured[];
  readonly measured: ChainMeasured;
  readonly lanes: readonly LaneMeasured[];
  readonly tokens: readonly TokenMeasured[];
  /** Null where none is configured. */
  readonly anchor: Anchor | null;
};

type Asking = {
  readonly config: LoadlineConfig;
  readonly params: Params;
  readonly senders: ReadonlyMap<ChainName, KeyMeasured>;
  readonly clock: Clock;
};

async function askChains(all: readonly ChainNeeds[], asking: Asking): Promise<readonly ChainAnswers[]> {
  const { config, clock } = asking;
  const sources = new Map<string, { readonly providers: readonly Provider[]; readonly quorum: Quorum }>();
  for (const [name, chain] of Object.entries(config.chains)) {
    const providers = chain.providers.map(({ operator, url }) => httpProvider(operator, url, clock));
    sources.set(name, { providers, quorum: createQuorum(chain.quorum, providers, clock) });
  }
  const pairs = all.flatMap((needs) =>
    (sources.get(needs.chain)?.providers ?? []).map((provider) => ({ needs, provider })),
  );
  const measured = await mapBounded(pairs, PROVIDERS_AT_ONCE, ({ needs, provider }) =>
    askProvider(provider, needs, clock),
  );
  const quorums = new Map([...sources].map(([name, { quorum }]) => [name, quorum]));
  return mapBounded(all, PROVIDERS_AT_ONCE, async (needs) => ({
    ...(await askAgreed(needs, quorums, asking)),
    providers: measured.filter((one) => one.chain === needs.chain),
  }));
}

/** What the quorum of a chain says, rather than each provider. */
async function askAgreed(
  needs: ChainNeeds,
  quorums: ReadonlyMap<string, Quorum>,
  { config, params, senders, clock }: Asking,
): Promise<Omit<ChainAnswers, 'providers'>> {
  const { chain } = needs;
  const quorum = quorums.get(chain);
  if (!quorum) throw new RangeError(`saw chain ${chain}, wanted one of ${[...quorums.keys()].join(', ')}`);
  const asker = await openChain(chain, needs.config, quorum);
  const lanesIn = [...params.lanes.values()].filter((lane) => lane.to.chain === chain);
  const key = senders.get(chain);
  return {
    needs,
    measured: await askChain(asker, contractsOf(needs, params), key?.ok ? key.address : null),
    lanes: await mapBounded(lanesIn, 2, (lane) => askLane(asker, lane)),
    tokens: await mapBounded(legsOn(params, chain), 2, (leg) => askToken(asker, leg)),
    anchor: await anchorOf(needs, quorums, config, clock),
  };
}

async function anchorOf(
  needs: ChainNeeds,
  quorums: ReadonlyMap<string, Quorum>,
  config: LoadlineConfig,
  clock: Clock,
): Promise<Anchor | null> {
  const { anchor, requestTimeoutMs } = needs.config;
  const own = quorums.get(needs.chain);
  const above = anchor && quorums.get(anchor.l1);
  if (!anchor || !own || !above) return null;
  return createAnchorReader({
    l1: { quorum: above, deadlineMs: config.chains[anchor.l1]?.requestTimeoutMs ?? requestTimeoutMs },
    l2: { quorum: own, deadlineMs: requestTimeoutMs },
    registry: anchor.registry,
    maxAgeMs: anchor.maxAgeMs,
    clock,
  })();
}

const legsOn = (params: Params, chain: ChainName): readonly LegParams[] =>
  [...params.books.values()].flatMap((book) => legOf(book, chain) ?? []);

/** What has to be there, each address once. */
function contractsOf({ chain, config }: ChainNeeds, params: Params): (readonly [string, Hex])[] {
  const legs = [...params.lanes.values()].map((lane: Lane) => lane.from).filter((leg) => leg.chain === chain);
  const all: (readonly [string, Hex])[] = [
    ['endpoint', config.endpoint],
    ['dvn', config.dvn],
    ['executor', config.executor],
    ...legs.flatMap(({ oapp, token }) => [['oapp', oapp] as const, ['token', token] as const]),
  ];
  return [...new Map(all.map((one) => [one[1], one])).values()];
}

type Keys = {
  readonly attesters: readonly KeyMeasured[];
  readonly sender: KeyMeasured | null;
  readonly shadow: boolean;
};

function judgeChain({ needs, providers, measured, lanes, tokens, anchor }: ChainAnswers, keys: Keys): Check[] {
  const right = providers.filter((one) => one.chainId.ok && one.chainId.value === BigInt(needs.config.chainId));
  const heads = right.flatMap(({ head }) => (head.ok ? [head.value.height] : []));
  // The second best: one that invents a higher head makes nobody else late.
  const best = heads.sort((a, b) => (a > b ? -1 : 1))[Math.min(1, heads.length - 1)] ?? null;
  const { dvn } = needs.config;
  return [
    judgeQuorum(needs),
    judgeAgreement(measured, needs),
    ...judgeNeeds(needs, providers),
    ...(anchor ? [judgeAnchor(needs, anchor)] : []),
    judgeCode(measured),
    judgeEid(measured, needs),
    judgeCommitGas(measured, needs),
    judgePaused(measured, needs),
    ...judgeAccounts(needs, measured, keys),
    ...lanes.flatMap((lane) => [judgeLanePower(lane, dvn), judgeReceiveLibrary(lane, dvn)]),
    ...tokens.map(judgeToken),
    ...providers.flatMap((one) => judgeProvider(one, needs, best)),
  ];
}

/** Whether the contracts name it as their updater is said by the node's log, with what it may not do. */
function judgeUpdaterKey(chain: ChainName, key: KeyMeasured, shadow: boolean): Check {
  const about: Subject = { kind: 'chain', chain };
  return judgeKey(
    verdicts('doctor.fee-updater-key', about, 'a fee updater key that loads'),
    key,
    'sets fees as',
    shadow,
  );
}

/** Who signs and who pays; in shadow mode nobody does. */
function judgeAccounts(needs: ChainNeeds, measured: ChainMeasured, { attesters, sender, shadow }: Keys): Check[] {
  const about: Subject = { kind: 'chain', chain: needs.chain };
  const key = verdicts('doctor.sender-key', about, 'a sender key that loads');
  if (shadow) {
    const why = SHADOW_SIGNS_NOTHING;
    return [
      sender ? judgeKey(key, sender, 'pays as', true) : key.skipped(why),
      verdicts('doctor.attesters', about, 'our keys in the attester set').skipped(why),
    ];
  }
  return [
    judgeAttesters(measured, attesters, needs),
    sender ? judgeKey(key, sender, 'pays as', false) : key.skipped('no sender is configured for this chain'),
    judgeRevoker(measured, sender),
    ...(sender?.ok ? [judgeBalance(measured, sender.address, needs)] : []),
  ];
}
