// Everything that happens to a world beside its clockwork, as a list out of the seed: so that a failing run can be played
// again with entries left out. Entries name things by number and say no more than JSON can hold.
import type { Touch } from './life.ts';
import { DURING, type During, TOUCHES } from './life.ts';
import type { SiteFault, SiteFaultKind } from './providers.ts';
import type { Random } from './random.ts';
import { OPERATORS, type Setting } from './setting.ts';

export type Deed =
  /** A user sends this many shared units over the lane between two legs. */
  | {
      readonly do: 'send';
      readonly from: number;
      readonly to: number;
      readonly units: string;
      /** Sent besides, by the same transaction. */
      readonly more?: readonly string[];
      readonly recipient: string;
    }
  | {
      readonly do: 'crash';
      readonly node: number;
      readonly on: Touch | 'any';
      /** Counted only while something of it is in this state; null: whatever it does. */
      readonly during: During | null;
      readonly skip: number;
      readonly downMs: number;
    }
  | { readonly do: 'reorg'; readonly chain: number; readonly depth: number; readonly lostPercent: number }
  | { readonly do: 'stall'; readonly chain: number; readonly forMs: number }
  | { readonly do: 'evict'; readonly chain: number; readonly percent: number }
  | { readonly do: 'gasSpike'; readonly chain: number; readonly gwei: number; readonly forMs: number }
  /** The node's account has no money for a while. */
  | { readonly do: 'underfund'; readonly chain: number; readonly node: number; readonly forMs: number }
  /** A person looks after the node, and says what lets it go on. */
  | { readonly do: 'attend'; readonly node: number }
  /** Another program sends from the node's account. */
  | { readonly do: 'foreignNonce'; readonly chain: number; readonly node: number }
  | { readonly do: 'clockJump'; readonly node: number; readonly byMs: number; readonly forMs: number }
  | {
      readonly do: 'provider';
      readonly chain: number;
      readonly operator: number;
      readonly fault: SiteFault;
      readonly forMs: number;
    }
  /** An operator serves a branch on which value was sent, or arrived, that never was. */
  | {
      readonly do: 'forge';
      readonly chain: number;
      readonly operator: number;
      readonly depth: number;
      readonly units: string;
      /** Another operator that does not answer meanwhile: what it does not say agrees with nobody. */
      readonly away: number | null;
      readonly forMs: number;
    }
  | { readonly do: 'disk'; readonly node: number; readonly how: DiskTrouble; readonly forMs: number }
  | { readonly do: 'steal' | 'mintByHand' | 'donate' | 'burnByHand'; readonly chain: number; readonly units: string }
  /** An application pays twice what arrives. */
  | { readonly do: 'flaw'; readonly chain: number; readonly forMs: number }
  | {
      readonly do: 'giveUp';
      readonly how: 'skip' | 'clear' | 'nilify' | 'burn';
      readonly from: number;
      readonly to: number;
      readonly ahead: number;
    }
  /** Somebody has the attesters' keys, and attests to a chain what was not sent from another. */
  | {
      readonly do: 'stolenKeys';
      readonly from: number;
      readonly to: number;
      readonly how: 'unsent' | 'otherRecipient' | 'otherAmount';
    }
  | { readonly do: 'foreign'; readonly how: 'commit' | 'execute'; readonly chain: number };

export type DiskTrouble = 'slow' | 'full' | 'syncFailsKept' | 'syncFailsLost';

export type PlanEntry = { readonly atMs: number } & Deed;

export type Plan = {
  /** From the start, in order; by then every fault is over. */
  readonly entries: readonly PlanEntry[];
  readonly calmFromMs: number;
  readonly endMs: number;
};

export type PlanOptions = { readonly minutes: number | null };

const MINUTE_MS = 60_000;
/** Nothing happens before the nodes have had time to start. */
const QUIET_MS = 30_000;

/** Which kinds of trouble a world has at all: a world that has them all is never in the state that one of them is for. */
type Appetite = ReadonlySet<Trouble>;

type Trouble = Exclude<Deed['do'], 'send'>;

export function drawPlan(random: Random, setting: Setting, { minutes }: PlanOptions): Plan {
  const faultyMs = minutes === null ? random.between(3, 7) * MINUTE_MS : minutes * MINUTE_MS;
  const appetite = drawAppetite(random.fork('appetite'), setting);
  const entries = [
    ...traffic(random.fork('traffic'), setting, faultyMs),
    ...troubles(random.fork('troubles'), setting, faultyMs, appetite),
  ];
  return {
    entries: entries.sort((a, b) => a.atMs - b.atMs),
    calmFromMs: faultyMs,
    endMs: faultyMs + calmFor(setting) + farthestAhead(entries),
  };
}

/** Blocks of the slowest chain within which all that can be delivered is delivered, once faults have stopped. */
export const LIVENESS_BLOCKS = 12;
/** Pauses of the node that may have grown during the faults, and are not counted in blocks. */
export const BACKED_OFF_MS = 120_000;

const calmFor = ({ blockMs, finality }: Setting): number =>
  Math.max(...blockMs) * (finality.depth + LIVENESS_BLOCKS) + BACKED_OFF_MS;

/** What was put off by a clock that was ahead comes when the clock, right again, has come so far. */
const farthestAhead = (entries: readonly PlanEntry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.do === 'clockJump' ? Math.abs(entry.byMs) : 0), 0);

const [OFTEN, SELDOM, RARELY] = [0.5, 0.25, 0.12] as const;

/** How likely a world has each kind of trouble; the compiler wants a word about each. Seeds follow from the order. */
const LIKELIHOOD = {
  crash: OFTEN,
  provider: OFTEN,
  reorg: OFTEN,
  disk: OFTEN,
  forge: OFTEN,
  evict: OFTEN,
  gasSpike: OFTEN,
  clockJump: OFTEN,
  stall: OFTEN,
  attend: OFTEN,
  giveUp: SELDOM,
  foreign: SELDOM,
  donate: SELDOM,
  burnByHand: SELDOM,
  underfund: SELDOM,
  steal: RARELY,
  mintByHand: RARELY,
  foreignNonce: RARELY,
  stolenKeys: RARELY,
  flaw: RARELY,
} as const satisfies Readonly<Record<Trouble, number>>;

/** What a node has to stop for: one of each, and early, so that there is time to see whether it does. */
const isRare = (kind: Trouble): boolean => LIKELIHOOD[kind] === RARELY;

/** Always there is traffic; of all else a world has a few kinds, and custody theft and the like only now and then. */
function drawAppetite(random: Random, setting: Setting): Appetite {
  const kinds = Object.keys(LIKELIHOOD) as Trouble[];
  const appetite = new Set(kinds.filter((kind) => random.chance(LIKELIHOOD[kind])));
  if (!setting.legs.some(({ kind }) => kind === 'escrow')) appetite.delete('steal');
  return appetite;
}

type Draw = { readonly random: Random; readonly setting: Setting; readonly faultyMs: number };

const RECIPIENTS = [
  '0x00000000000000000000000000000000000a11ce',
  '0x0000000000000000000000000000000000000b0b',
  '0x0000000000000000000000000000000000000000',
  '0xffffffffffffffffffffffffffffffffffffffff',
];

function traffic(random: Random, setting: Setting, faultyMs: number): readonly PlanEntry[] {
  const entries: PlanEntry[] = [];
  const everyMs = random.pick([8_000, 15_000, 30_000]);
  for (let atMs = QUIET_MS; atMs < faultyMs; atMs += random.between(1, 2 * everyMs)) {
    const from = random.between(0, setting.legs.length - 1);
    const to = (from + random.between(1, setting.legs.length - 1)) % setting.legs.length;
    const recipient = random.chance(0.1) ? random.pick(RECIPIENTS) : (RECIPIENTS[0] as string);
    const sends = random.chance(0.1) ? random.between(2, 6) : 1;
    const each = Array.from({ length: sends }, () => unitsOf(random));
    const [units = '0', ...more] = each;
    if (sends > 1 && random.chance(0.5)) entries.push({ atMs, do: 'send', from, to, units, more, recipient });
    else for (const one of each) entries.push({ atMs, do: 'send', from, to, units: one, recipient });
  }
  return entries;
}

/** Of all sizes: dust, what is usual, and more than anybody has. */
function unitsOf(random: Random): string {
  if (random.chance(0.03)) return '18446744073709551615';
  if (random.chance(0.05)) return '0';
  return String(random.between(1, 9)) + '0'.repeat(random.between(0, 9));
}

/** Which operator of each chain may lie: no second one ever does, so that fewer than k say the same untruth. */
const liarOf = (chain: number): number => (chain + 1) % OPERATORS.length;

/** Often one of the honest is away while one lies: two of three are left, and they say different things. */
const awayBeside = (random: Random, chain: number): number | null =>
  random.chance(0.5) ? (liarOf(chain) + random.between(1, OPERATORS.length - 1)) % OPERATORS.length : null;

function troubles(random: Random, setting: Setting, faultyMs: number, appetite: Appetite): readonly PlanEntry[] {
  const entries: PlanEntry[] = [];
  for (const kind of appetite) {
    const own = random.fork(kind);
    for (let left = howMany(kind, own); left > 0; left--) {
      const latestMs = isRare(kind) ? faultyMs / 2 : faultyMs;
      const entry = { atMs: own.between(QUIET_MS, latestMs), ...drawDeed(kind, { random: own, setting, faultyMs }) };
      entries.push(entry);
      if (entry.do === 'giveUp' && own.chance(0.5)) entries.push(takenBack(entry, own, setting));
    }
  }
  return entries;
}

/** What was given up a moment ago is gone with its block, and nobody gives it up again. */
function takenBack(
  { atMs, to: chain }: { readonly atMs: number; readonly to: number },
  random: Random,
  { blockMs, finality }: Setting,
): PlanEntry {
  const afterMs = random.between(1, 2 * (blockMs[chain] as number));
  return { atMs: atMs + afterMs, do: 'reorg', chain, depth: random.between(1, finality.depth), lostPercent: 100 };
}

function howMany(kind: Trouble, random: Random): number {
  switch (kind) {
    case 'crash':
      return random.between(1, 8);
    case 'provider':
      return random.between(1, 12);
    default:
      return isRare(kind) ? 1 : random.between(1, 4);
  }
}

function drawDeed(kind: Trouble, draw: Draw): Deed {
  const { random, setting } = draw;
  const chain = random.between(0, setting.legs.length - 1);
  const node = random.between(0, setting.nodes.length - 1);
  const forMs = random.between(2_000, 120_000);
  switch (kind) {
    case 'crash':
      return {
        do: kind,
        node,
        ...(random.chance(0.4)
          ? { on: 'any' as const, during: random.pick(DURING), skip: random.between(0, 5) }
          : { on: random.pick(['any', ...TOUCHES] as const), during: null, skip: skipOf(random) }),
        downMs: random.between(500, 90_000),
      };
    case 'reorg':
      return { do: kind, chain, depth: reorgDepth(draw), lostPercent: random.pick([0, 0, 30, 100]) };
    case 'stall':
      return { do: kind, chain, forMs };
    case 'evict':
      return { do: kind, chain, percent: random.pick([30, 100]) };
    case 'gasSpike':
      return { do: kind, chain, gwei: random.pick([40, 200, 900]), forMs };
    case 'underfund':
      return { do: kind, chain, node, forMs };
    case 'attend':
      return { do: kind, node };
    case 'foreignNonce':
      return { do: kind, chain, node };
    case 'clockJump':
      return { do: kind, node, byMs: random.pick([-1, 1]) * jumpOf(random), forMs };
    case 'provider':
      return providerDeed(draw, chain, forMs);
    case 'forge':
      return {
        do: kind,
        chain,
        operator: liarOf(chain),
        depth: random.between(1, 3),
        units: unitsOf(random),
        away: awayBeside(random, chain),
        forMs,
      };
    case 'disk':
      return { do: kind, node, how: random.pick(['slow', 'slow', 'full', 'syncFailsKept', 'syncFailsLost']), forMs };
    case 'steal':
      return {
        do: kind,
        chain: setting.legs.findIndex((leg) => leg.kind === 'escrow'),
        units: `${random.between(1, 9)}000000`,
      };
    case 'mintByHand':
    case 'burnByHand':
      return { do: kind, chain: mintLeg(draw), units: `${random.between(1, 9)}000000` };
    case 'flaw':
      return { do: kind, chain, forMs };
    case 'donate':
      return { do: kind, chain, units: `${random.between(1, 9)}000000` };
    case 'giveUp': {
      const to = (chain + random.between(1, setting.legs.length - 1)) % setting.legs.length;
      const how = random.pick(['skip', 'clear', 'nilify', 'burn'] as const);
      return { do: kind, how, from: chain, to, ahead: random.between(0, 2) };
    }
    case 'stolenKeys': {
      const to = (chain + random.between(1, setting.legs.length - 1)) % setting.legs.length;
      return { do: kind, from: chain, to, how: random.pick(['unsent', 'otherRecipient', 'otherAmount'] as const) };
    }
    case 'foreign':
      return { do: kind, how: random.pick(['commit', 'execute'] as const), chain };
    default:
      return kind satisfies never;
  }
}

/** Mostly what a correction of the time does; now and then minutes. */
const jumpOf = (random: Random): number =>
  random.chance(0.8) ? random.between(1_000, 20_000) : random.between(20_000, 240_000);

const skipOf = (random: Random): number => (random.chance(0.5) ? random.between(0, 5) : random.between(0, 200));

/** Mostly what the finality rule is there for; rarely deeper, which it cannot bear without loss. */
function reorgDepth({ random, setting }: Draw): number {
  const { depth } = setting.finality;
  return random.chance(0.08) ? depth + random.between(1, 3) : random.between(1, depth);
}

function mintLeg({ random, setting }: Draw): number {
  const legs = setting.legs.flatMap(({ kind }, i) => (kind === 'mint' ? [i] : []));
  return random.pick(legs);
}

/** Who may have each fault of an operator: anybody; only the liar of its chain; or none but one that forges. */
const WHO = {
  slow: 'anybody',
  silent: 'anybody',
  unreachable: 'anybody',
  refuses: 'anybody',
  html: 'anybody',
  limited: 'anybody',
  flapping: 'anybody',
  stale: 'anybody',
  dropsTx: 'anybody',
  doublesTx: 'anybody',
  delaysTx: 'anybody',
  omitting: 'liar',
  altering: 'liar',
  forked: 'forger',
} as const satisfies Readonly<Record<SiteFaultKind, 'anybody' | 'liar' | 'forger'>>;

const faultsOf = (who: 'anybody' | 'liar'): readonly SiteFaultKind[] =>
  (Object.keys(WHO) as SiteFaultKind[]).filter((kind) => WHO[kind] === who);

function providerDeed({ random }: Draw, chain: number, forMs: number): Deed {
  const lying = random.chance(0.25);
  const operator = lying ? liarOf(chain) : random.between(0, OPERATORS.length - 1);
  const kind = random.pick(faultsOf(lying ? 'liar' : 'anybody'));
  return { do: 'provider', chain, operator, fault: faultOf(kind, random), forMs };
}

function faultOf(kind: SiteFaultKind, random: Random): SiteFault {
  switch (kind) {
    case 'slow':
      return { kind, addMs: random.between(200, 6_000) };
    case 'flapping':
      return { kind, periodMs: random.between(500, 20_000) };
    case 'stale':
      return { kind, lag: random.between(1, 6) };
    case 'delaysTx':
      return { kind, byMs: random.between(1_000, 90_000) };
    case 'forked':
      throw new RangeError('saw a fork among plain faults, wanted it forged');
    default:
      return { kind };
  }
}
