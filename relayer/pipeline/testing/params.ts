/** A book for the tests of the pure core, of two chains unless more are asked for: escrows of 18 decimals, mints of 6, shared decimals 6. */
import { local } from '../../core/amount.ts';
import {
  bookName,
  bookShard,
  type ChainName,
  chainName,
  type Eid,
  eid,
  type Hex,
  height,
  laneId,
  nodeShard,
  pathKey,
} from '../../core/ids.ts';
import { toBytes32 } from '../../core/packetCodec.ts';
import type { BookParams, ChainParams, Lane, LegParams, Params } from '../../core/params.ts';
import type { Pin, SideReading } from '../../core/pin.ts';
import type { BookPolicy } from '../../core/policy.ts';
import type { LaneReading } from '../../core/state.ts';
import { defaultPolicy } from '../../policy/default.ts';

export const ALPHA = chainName('alpha');
export const BETA = chainName('beta');
export const GAMMA = chainName('gamma');
export const DELTA = chainName('delta');
export const BOOK = bookName('gold');
export const RECEIVE_LIBRARY = `0x${'11b'.padStart(40, '0')}` as Hex;
export const OTHER_DVN: Hex = `0x${'7d'.repeat(20)}`;

/** A 20-byte address from one number. */
export const address = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`;

export const ESCROW_RATE = 10n ** 12n;

const escrow: LegParams = {
  kind: 'escrow',
  chain: ALPHA,
  token: address(0xa1),
  oapp: address(0xa2),
  rate: ESCROW_RATE,
  initial: local(0n),
};
const mint: LegParams = {
  kind: 'mint',
  chain: BETA,
  token: address(0xb1),
  oapp: address(0xb1),
  rate: 1n,
  initial: local(0n),
};

/** Chains of the tests in order: the n-th has eid 101 + n. */
const MORE = ['epsilon', 'zeta', 'eta', 'theta'].map(chainName);
const CHAINS: readonly ChainName[] = [ALPHA, BETA, GAMMA, DELTA, ...MORE];
const eidOf = (name: ChainName): Eid => eid(101 + CHAINS.indexOf(name));

function chain(name: ChainName, changes: Partial<ChainParams>): ChainParams {
  const id = eidOf(name) - 100;
  return {
    name,
    eid: eidOf(name),
    startBlock: height(1n),
    dvn: address(0xd0 + id),
    executor: address(0xe0 + id),
    sender: address(0xf0 + id),
    maxHeadLagMs: 60_000,
    maxClockSkewMs: 30_000,
    replaceAfterMs: 60_000,
    maxBatchGas: 30_000_000n,
    maxBatchCalldataBytes: 98_304,
    maxUnmined: 16,
    quorum: 2,
    maxFinalityStallMs: 1_800_000,
    tiers: [],
    ...changes,
  };
}

function lane(from: LegParams, to: LegParams): Lane {
  const ends = {
    srcEid: eidOf(from.chain),
    sender: toBytes32(from.oapp),
    dstEid: eidOf(to.chain),
    receiver: toBytes32(to.oapp),
  };
  return {
    id: laneId(from.chain, to.chain, BOOK),
    path: pathKey(ends),
    book: BOOK,
    relayed: true,
    ordering: 'ordered',
    from,
    to,
    ...ends,
  };
}

/** A leg of a book of the tests, on the chain that its place in the list says; `initial` in shared units. */
export type TestLeg = { readonly kind: LegParams['kind']; readonly initial?: bigint };

function legsOf(legs: readonly TestLeg[]): LegParams[] {
  return legs.map(({ kind, initial = 0n }, i) => {
    const base = { chain: CHAINS[i] ?? ALPHA, token: address(0xa1 + 0x10 * i) };
    const rate = kind === 'escrow' ? ESCROW_RATE : 1n;
    const oapp = kind === 'escrow' ? address(0xa2 + 0x10 * i) : base.token;
    return { kind, ...base, oapp, rate, initial: local(initial * rate) };
  });
}

export type TestParams = {
  readonly mode?: Params['mode'];
  readonly roles?: readonly ('attest' | 'commit' | 'execute')[];
  readonly chain?: Partial<ChainParams>;
  readonly digestExpiryMs?: number;
  readonly escrowInitial?: bigint;
  readonly mintInitial?: bigint;
  /** More or other legs than the escrow and the mint; the first two are `escrow` and `mint` of the fixture whatever they are. */
  readonly legs?: readonly TestLeg[];
  readonly open?: BookParams['open'];
  readonly policy?: Partial<BookPolicy>;
  readonly feeUpdates?: Params['feeUpdates'];
};

export type Fixture = {
  readonly params: Params;
  readonly book: BookParams;
  readonly escrow: LegParams;
  readonly mint: LegParams;
  /** Lock on alpha, mint on beta. */
  readonly forth: Lane;
  /** Burn on beta, unlock on alpha. */
  readonly back: Lane;
};

export function fixture(changes: TestParams = {}): Fixture {
  const own = {
    escrow: { ...escrow, initial: local(changes.escrowInitial ?? 0n) },
    mint: { ...mint, initial: local(changes.mintInitial ?? 0n) },
  };
  const legs = changes.legs ? legsOf(changes.legs) : [own.escrow, own.mint];
  const [first = own.escrow, second = own.mint] = legs;
  const book: BookParams = {
    name: BOOK,
    shard: bookShard(BOOK),
    sharedDecimals: 6,
    legs,
    open: changes.open ?? [],
    price: null,
    collateralPrice: null,
  };
  const lanes = legs.flatMap((from) => legs.flatMap((to) => (from === to ? [] : [lane(from, to)])));
  const byDefault = defaultPolicy([BOOK], 1);
  const rules = { ...byDefault.books[BOOK], ...changes.policy } as BookPolicy;
  const params: Params = {
    mode: changes.mode ?? 'enforce',
    roles: new Set(changes.roles ?? ['attest', 'commit', 'execute']),
    nodeShard: nodeShard('test'),
    journalId: `0x${'17'.repeat(16)}`,
    chains: new Map(legs.map((leg) => [leg.chain, chain(leg.chain, changes.chain ?? {})])),
    books: new Map([[BOOK, book]]),
    lanes: new Map(lanes.map((one) => [one.path, one])),
    ...(changes.feeUpdates ? { feeUpdates: changes.feeUpdates } : {}),
    digestExpiryMs: changes.digestExpiryMs ?? 600_000,
    defaultPolicy: { ...byDefault, books: { [BOOK]: rules } },
    hash: `0x${'99'.repeat(32)}`,
  };
  const between = (from: LegParams, to: LegParams) => params.lanes.get(lane(from, to).path) ?? lane(from, to);
  return { params, book, escrow: first, mint: second, forth: between(first, second), back: between(second, first) };
}

export function laneReading(params: Params, of: Lane, changes: Partial<LaneReading> = {}): LaneReading {
  const dvn = params.chains.get(of.to.chain)?.dvn ?? address(0);
  return {
    path: of.path,
    at: { height: height(0n), hash: `0x${'00'.repeat(32)}` },
    atMs: 0,
    receiveLibrary: RECEIVE_LIBRARY,
    requiredConfirmations: 1n,
    requiredDvns: [dvn],
    optionalDvns: [],
    optionalThreshold: 0,
    requiresUs: true,
    ...changes,
  };
}

const sideValues = { 'oapp.peer': '0xbee5', 'oapp.owner': '0x0e', 'token.decimals': '18' };

/** A side as it was read; it matches `pinOf` unless values are given. */
export const sideReading = (of: Lane, side: 'from' | 'to', changes: Partial<SideReading> = {}): SideReading => ({
  path: of.path,
  side,
  at: { height: height(0n), hash: `0x${'00'.repeat(32)}` },
  atMs: 0,
  values: sideValues,
  ...changes,
});

/** A pin that both sides match, signed. */
export const pinOf = (of: Lane, changes: Partial<Pin> = {}): Pin => ({
  path: of.path,
  lane: of.id,
  shard: bookShard(of.book),
  sequence: 1,
  digest: `0x${(changes.sequence ?? 1).toString(16).padStart(64, '0')}`,
  signers: [address(0x0b)],
  from: sideValues,
  to: sideValues,
  ...changes,
});
