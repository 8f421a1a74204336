/** A book of two chains for the tests of the pure core: an escrow of 18 decimals, a mint of 6, shared decimals 6. */
import { local, shared } from '../../core/amount.ts';
import {
  bookName,
  bookShard,
  type ChainName,
  chainName,
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
import type { LaneReading } from '../../core/state.ts';
import { defaultPolicy } from '../../policy/default.ts';

export const ALPHA = chainName('alpha');
export const BETA = chainName('beta');
export const BOOK = bookName('gold');
export const RECEIVE_LIBRARY = `0x${'11b'.padStart(40, '0')}` as Hex;
export const OTHER_DVN: Hex = `0x${'7d'.repeat(20)}`;

/** A 20-byte address from one number. */
export const address = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`;

const dvnOf = { [ALPHA]: address(0xd1), [BETA]: address(0xd2) } as Record<ChainName, Hex>;
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

const chain = (name: ChainName, id: number, changes: Partial<ChainParams>): ChainParams => ({
  name,
  eid: eid(id),
  startBlock: height(1n),
  dvn: dvnOf[name] ?? address(0),
  executor: address(id === 101 ? 0xe1 : 0xe2),
  sender: address(id === 101 ? 0xf1 : 0xf2),
  maxHeadLagMs: 60_000,
  maxClockSkewMs: 30_000,
  replaceAfterMs: 60_000,
  maxBatchGas: 30_000_000n,
  quorum: 2,
  maxFinalityStallMs: 1_800_000,
  tiers: [],
  ...changes,
});

function lane(from: LegParams, to: LegParams): Lane {
  const eids = { [ALPHA]: eid(101), [BETA]: eid(102) } as Record<ChainName, ReturnType<typeof eid>>;
  const ends = {
    srcEid: eids[from.chain] ?? eid(0),
    sender: toBytes32(from.oapp),
    dstEid: eids[to.chain] ?? eid(0),
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

export type TestParams = {
  readonly mode?: Params['mode'];
  readonly roles?: readonly ('attest' | 'commit' | 'execute')[];
  readonly chain?: Partial<ChainParams>;
  readonly digestExpiryMs?: number;
  readonly escrowInitial?: bigint;
  readonly mintInitial?: bigint;
  readonly valueTiers?: readonly bigint[];
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
  const legs = {
    escrow: { ...escrow, initial: local(changes.escrowInitial ?? 0n) },
    mint: { ...mint, initial: local(changes.mintInitial ?? 0n) },
  };
  const book: BookParams = {
    name: BOOK,
    shard: bookShard(BOOK),
    sharedDecimals: 6,
    valueTiers: changes.valueTiers?.map(shared) ?? null,
    legs: [legs.escrow, legs.mint],
    open: [],
    price: null,
    collateralPrice: null,
  };
  const forth = lane(legs.escrow, legs.mint);
  const back = lane(legs.mint, legs.escrow);
  const params: Params = {
    mode: changes.mode ?? 'enforce',
    roles: new Set(changes.roles ?? ['attest', 'commit', 'execute']),
    nodeShard: nodeShard('test'),
    journalId: `0x${'17'.repeat(16)}`,
    chains: new Map([
      [ALPHA, chain(ALPHA, 101, changes.chain ?? {})],
      [BETA, chain(BETA, 102, changes.chain ?? {})],
    ]),
    books: new Map([[BOOK, book]]),
    lanes: new Map([
      [forth.path, forth],
      [back.path, back],
    ]),
    digestExpiryMs: changes.digestExpiryMs ?? 600_000,
    defaultPolicy: defaultPolicy([BOOK], 1),
    hash: `0x${'99'.repeat(32)}`,
  };
  return { params, book, ...legs, forth, back };
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
