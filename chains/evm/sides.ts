/**
 * One side of a lane as its chain answers: every value that is pinned, read by calls, storage and code at one agreed
 * block hash. What the values mean stands in relayer/assumptions/catalogue.ts; here is only how they are read.
 */
import type { Hex } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import { type SideReading, sideKey } from '../../relayer/core/pin.ts';
import type { Clock } from '../clock.ts';
import type { Quorum } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import { Batch, type PinnedAt } from './sideBatch.ts';
import { behindBeacon, behindProxy, control, proxySlots, proxyValues } from './sideProxies.ts';
import { addressOf, type Lazy, NONE } from './sideText.ts';
import {
  type Contracts,
  enforcedOptions,
  libraryValues,
  ownValues,
  receiveLibrary,
  sendLibrary,
} from './sideValues.ts';

/** What of a reader this needs. */
export type SideContext = {
  readonly quorum: Quorum;
  readonly config: { readonly endpoint: Hex; readonly dvn: Hex };
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly watched: {
    readonly sendLibraries: Set<Hex>;
    readonly receiveLibraries: Set<Hex>;
    readonly controllers: Set<Hex>;
  };
};

/** Reads sides at the agreed head. What it finds is watched from then on: its events change sides as well. */
export function createSides({ quorum, config, clock, deadlineMs, watched }: SideContext) {
  const controllersOf = new Map<string, readonly Hex[]>();
  return async (lane: Lane, side: 'from' | 'to'): Promise<SideReading> => {
    const { block } = await agreeTag(quorum, 'latest', deadlineMs);
    const { endpoint, dvn } = config;
    const read = await readSideValues({ quorum, block, deadlineMs, endpoint, dvn }, lane, side);
    if (read.library) (side === 'from' ? watched.sendLibraries : watched.receiveLibraries).add(read.library);
    controllersOf.set(sideKey(lane.path, side), read.controllers);
    watched.controllers.clear();
    for (const found of controllersOf.values()) for (const one of found) watched.controllers.add(one);
    const at = { height: block.height, hash: block.hash };
    return { path: lane.path, side, at, atMs: clock.nowMs(), values: read.values };
  };
}

type SideValues = {
  readonly values: Readonly<Record<string, string>>;
  /** The library that this side uses now. */
  readonly library: Hex | null;
  /** Beacons and proxy admins: their events change a side as well. */
  readonly controllers: readonly Hex[];
};

/**
 * Reads all values of one side in three rounds, each one question of the quorum, since answers name the addresses that are
 * asked next. @throws QuorumError
 */
export async function readSideValues(at: PinnedAt & Contracts, lane: Lane, side: 'from' | 'to'): Promise<SideValues> {
  const leg = lane[side];
  const remoteEid = side === 'from' ? lane.dstEid : lane.srcEid;
  // At addresses that the configuration gives.
  const known = new Batch();
  const own = ownValues(known, at, leg.oapp, leg.token, remoteEid);
  const oappProxy = proxySlots(known, leg.oapp);
  const tokenProxy = proxySlots(known, leg.token);
  const library =
    side === 'from' ? sendLibrary(known, at, leg.oapp, remoteEid) : receiveLibrary(known, at, leg.oapp, remoteEid);
  const enforced = side === 'from' ? enforcedOptions(known, leg.oapp, remoteEid) : {};
  await known.ask(at);

  // At addresses that the first answers name: library, owner, implementation, admin, beacon.
  const named = new Batch();
  const libraryAddress = addressOf(library.address());
  const config = libraryAddress ? libraryValues(named, libraryAddress, leg.oapp, remoteEid, side) : {};
  const owner = control(named, addressOf(own['oapp.owner']?.() ?? NONE));
  const oappBehind = behindProxy(named, oappProxy);
  const tokenBehind = behindProxy(named, tokenProxy);
  await named.ask(at);

  // At addresses that the second answers name: what a beacon points to, who owns what controls a proxy.
  const deeper = new Batch();
  const oappDeep = behindBeacon(deeper, oappBehind);
  const tokenDeep = behindBeacon(deeper, tokenBehind);
  await deeper.ask(at);

  const values: Record<string, string> = {
    ...told(own),
    ...told(enforced),
    ...told(library.values),
    ...told(config),
    'oapp.ownerKind': owner(),
    ...proxyValues('oapp', oappBehind, oappDeep),
    ...proxyValues('token', tokenBehind, tokenDeep),
  };
  const controllers = [oappProxy, tokenProxy].flatMap(({ admin, beacon }) =>
    [addressOf(admin()), addressOf(beacon())].filter((one) => one !== null),
  );
  return { values, library: libraryAddress, controllers };
}

const told = (lazy: Lazy): Record<string, string> =>
  Object.fromEntries(Object.entries(lazy).map(([id, value]) => [id, value()]));
