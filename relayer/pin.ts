/** Reads what the chains say of every lane, through the configured quorums, and pins it. Opens no journal. */
import type { PrivateKeyAccount } from 'viem/accounts';
import type { ChainReader } from '../chains/chain.ts';
import type { Clock } from '../chains/clock.ts';
import { agreeTag } from '../chains/evm/agree.ts';
import { createContext } from '../chains/evm/context.ts';
import { requireIdentity } from '../chains/evm/openChecks.ts';
import { createSides } from '../chains/evm/sides.ts';
import { systemClock, systemRandom } from '../chains/systemClock.ts';
import { loadConfig } from '../config/loader.ts';
import type { LoadlineConfig } from '../config/schema.ts';
import { openAccess } from './access.ts';
import { compareLane, differenceText } from './assumptions/compare.ts';
import { pinDigest, pinTypedData } from './assumptions/pin.ts';
import { isRefused, type TokenFinding } from './assumptions/tokens.ts';
import { tokenFindings } from './book/tokenFindings.ts';
import type { ChainName, Hex } from './core/ids.ts';
import type { Lane, LegParams, Params } from './core/params.ts';
import type { SideReading } from './core/pin.ts';
import { bodyOf, emptyLock, type LockedLane, readLock, signersOf, writeLock } from './lockFile.ts';
import { createParams } from './params.ts';

type ReadSide = ChainReader['readSide'];

export type LaneSides = { readonly from: SideReading; readonly to: SideReading };

export type LaneSource = {
  readonly params: Params;
  /** Both sides of one lane, as k operators of each chain agree. @throws QuorumError, ChainRefused */
  readonly sidesOf: (lane: Lane) => Promise<LaneSides>;
  /** What is odd about the token of a leg, at the agreed head. @throws QuorumError, ChainRefused */
  readonly tokenOf: (leg: LegParams) => Promise<readonly TokenFinding[]>;
};

/** An operation on pins that is refused for what it found. */
class PinRefused extends Error {
  readonly code = 'PIN_REFUSED';
  constructor(saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'PinRefused';
  }
}

type SourceChain = {
  readonly check: () => Promise<void>;
  readonly read: ReadSide;
  readonly token: LaneSource['tokenOf'];
};

/** The configured chains, read as a node reads them. */
export function openSource(config: LoadlineConfig, clock: Clock = systemClock): LaneSource {
  const params = createParams({ config, journalId: `0x${'00'.repeat(16)}`, senders: new Map() });
  const chains = new Map<ChainName, SourceChain>();
  const checked = new Map<ChainName, Promise<void>>();
  /** A book of many legs has many lanes, and each token is asked once. */
  const tokens = new Map<LegParams, Promise<readonly TokenFinding[]>>();
  for (const [name, { chain, quorum }] of openAccess({ config, clock, random: systemRandom })) {
    const context = createContext({ name, config: chain, params, quorum, clock });
    const token = async (leg: LegParams) =>
      tokenFindings(context, leg, (await agreeTag(quorum, 'latest', chain.requestTimeoutMs)).block);
    chains.set(name, { check: () => requireIdentity(context), read: createSides(context), token });
  }
  const opened = async (chain: ChainName): Promise<SourceChain> => {
    const source = chains.get(chain);
    if (!source) throw new RangeError(`saw chain ${chain}, wanted one of ${[...chains.keys()].join(', ')}`);
    const check = checked.get(chain) ?? source.check();
    checked.set(chain, check);
    await check;
    return source;
  };
  const sideOf = async (lane: Lane, side: 'from' | 'to'): Promise<SideReading> =>
    (await opened(lane[side].chain)).read(lane, side);
  return {
    params,
    sidesOf: async (lane) => {
      const [from, to] = await Promise.all([sideOf(lane, 'from'), sideOf(lane, 'to')]);
      return { from, to };
    },
    tokenOf: (leg) => {
      const asked = tokens.get(leg) ?? opened(leg.chain).then(({ token }) => token(leg));
      tokens.set(leg, asked);
      return asked;
    },
  };
}

export type PinOptions = {
  /** Who signs; without it the pins are written unsigned. */
  readonly sign?: PrivateKeyAccount;
  /** Only this lane. */
  readonly lane?: string;
  /** A new sequence even where nothing changed: what lifts a halt once the chains have gone back. */
  readonly renew?: boolean;
  readonly clock?: Clock;
};

export type Pinned = {
  readonly lane: string;
  readonly what: 'pinned' | 'signed' | 'unchanged';
  readonly sequence: number;
  readonly before: LockedLane | null;
  readonly after: LockedLane;
  /** Operators that have signed it by now, and how many must. */
  readonly signers: readonly Hex[];
  readonly threshold: number;
};

/** Pins every lane (or one) to what the chains say now. What already stands so, signed, is left as it is. */
export async function pinLanes(configPath: string, options: PinOptions = {}): Promise<readonly Pinned[]> {
  const { config } = loadConfig(configPath);
  const clock = options.clock ?? systemClock;
  const source = openSource(config, clock);
  const lock = (await readLock(config.lockFile)) ?? emptyLock();
  const operators = operatorsOf(config);
  if (options.sign) requireOperator(options.sign, operators.addresses);
  const results: Pinned[] = [];
  for (const lane of wantedLanes(source.params, options.lane)) {
    const before = lock.lanes[lane.id] ?? null;
    await requireTokens(source, lane);
    const next = await nextPin(lane, before, await source.sidesOf(lane), options, clock);
    const signed = options.sign ? await signedBy(options.sign, lane.id, next, operators.addresses) : next;
    const { signers } = await signersOf(bodyOf(lane.id, signed), signed.signatures, operators.addresses);
    const what = next !== before ? 'pinned' : signed !== next ? 'signed' : 'unchanged';
    lock.lanes[lane.id] = signed;
    const { sequence } = signed;
    results.push({ lane: lane.id, what, sequence, before, after: signed, signers, threshold: operators.threshold });
  }
  if (results.some(({ what }) => what !== 'unchanged')) await writeLock(config.lockFile, lock);
  return results;
}

/** No lane is pinned whose tokens no book can count on: without a pin nothing of it is relayed. @throws PinRefused */
async function requireTokens({ tokenOf }: LaneSource, lane: Lane): Promise<void> {
  for (const leg of [lane.from, lane.to]) {
    const refused = (await tokenOf(leg)).find(isRefused);
    if (refused) throw new PinRefused(`${refused.id} of ${leg.token} on ${leg.chain}: ${refused.text}`, refused.fix);
  }
}

/** Signs pins as they stand in the lock file, for one more operator. Only what the chains say now, unless offline. */
export async function signPins(
  configPath: string,
  options: {
    readonly sign: PrivateKeyAccount;
    readonly lane?: string;
    readonly offline?: boolean;
    readonly clock?: Clock;
  },
): Promise<readonly Pinned[]> {
  const { config } = loadConfig(configPath);
  const source = openSource(config, options.clock ?? systemClock);
  const operators = operatorsOf(config);
  requireOperator(options.sign, operators.addresses);
  const lock = await readLock(config.lockFile);
  if (!lock) throw new PinRefused(`no ${config.lockFile}`, 'a lock file, written by `lanes pin`');
  const results: Pinned[] = [];
  for (const lane of wantedLanes(source.params, options.lane)) {
    const before = lock.lanes[lane.id];
    if (!before) throw new PinRefused(`no pin of ${lane.id}`, 'one, written by `lanes pin`');
    await requireTrue(lane, before, options.offline ? null : source);
    const after = await signedBy(options.sign, lane.id, before, operators.addresses);
    const { signers } = await signersOf(bodyOf(lane.id, after), after.signatures, operators.addresses);
    lock.lanes[lane.id] = after;
    const { sequence } = after;
    const what = after === before ? 'unchanged' : 'signed';
    results.push({ lane: lane.id, what, sequence, before, after, signers, threshold: operators.threshold });
  }
  if (results.some(({ what }) => what === 'signed')) await writeLock(config.lockFile, lock);
  return results;
}

/** Nobody signs a file that was edited by hand, nor, with `source`, what the chains do not say. */
async function requireTrue(lane: Lane, locked: LockedLane, source: LaneSource | null): Promise<void> {
  const body = bodyOf(lane.id, locked);
  const digest = pinDigest(body);
  if (locked.path !== lane.path) throw new PinRefused(`a pin of path ${locked.path} for ${lane.id}`, lane.path);
  if (digest !== locked.digest)
    throw new PinRefused(`digest ${locked.digest} of ${lane.id}`, `${digest}, of its values`);
  if (!source) return;
  const differences = compareLane(body, await source.sidesOf(lane));
  if (differences.length === 0) return;
  const saw = `${lane.id}: the chains say ${differenceText(differences, 'now')}`;
  throw new PinRefused(saw, `what the pin says: ${differenceText(differences, 'pinned')}`);
}

type OperatorSet = { readonly addresses: readonly string[]; readonly threshold: number };

const operatorsOf = (config: LoadlineConfig): OperatorSet => config.operators ?? { addresses: [], threshold: 1 };

function requireOperator({ address }: PrivateKeyAccount, operators: readonly string[]): void {
  if (operators.includes(address.toLowerCase())) return;
  const wanted =
    operators.length > 0 ? `one of the operators ${operators.join(', ')}` : 'operators in the configuration';
  throw new PinRefused(`a key of ${address.toLowerCase()}`, wanted);
}

export function wantedLanes(params: Params, only: string | undefined): readonly Lane[] {
  const all = [...params.lanes.values()];
  if (only === undefined) return all;
  const found = all.filter(({ id }) => id === only);
  if (found.length === 0) throw new PinRefused(`lane ${only}`, `one of ${all.map(({ id }) => id).join(', ')}`);
  return found;
}

async function nextPin(
  lane: Lane,
  before: LockedLane | null,
  { from, to }: LaneSides,
  options: PinOptions,
  clock: Clock,
): Promise<LockedLane> {
  const sequence = (before?.sequence ?? 0) + 1;
  const body = { lane: lane.id, path: lane.path, sequence, from: from.values, to: to.values };
  if (before && !options.renew && before.digest === pinDigest({ ...body, sequence: before.sequence })) return before;
  return {
    path: lane.path,
    sequence,
    pinnedAt: new Date(clock.nowMs()).toISOString(),
    from: sideOf(lane.from.chain, from),
    to: sideOf(lane.to.chain, to),
    digest: pinDigest(body),
    signatures: [],
  };
}

const sideOf = (chain: ChainName, { at, values }: SideReading): LockedLane['from'] => ({
  chain,
  block: { height: String(at.height), hash: at.hash },
  values: { ...values },
});

/** The same pin with this signature in it; itself when it has it. */
export async function signedBy(
  account: PrivateKeyAccount,
  lane: string,
  pin: LockedLane,
  operators: readonly string[],
): Promise<LockedLane> {
  const signer = account.address.toLowerCase() as Hex;
  const body = bodyOf(lane, pin);
  const { signers } = await signersOf(body, pin.signatures, operators);
  if (signers.includes(signer)) return pin;
  const signature = (await account.signTypedData(pinTypedData(body))).toLowerCase() as Hex;
  const others = pin.signatures.filter((one) => one.signer !== signer);
  return { ...pin, signatures: [...others, { signer, signature }] };
}
