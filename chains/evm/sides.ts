/**
 * One side of a lane as its chain answers: every value that is pinned, read by calls, storage and code at one agreed
 * block hash. What the values mean stands in relayer/assumptions/catalogue.ts; here is only how they are read.
 */
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  keccak256,
} from 'viem';
import { type Hex, lowerHex, type Position } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import { type SideReading, sideKey } from '../../relayer/core/pin.ts';
import type { Clock } from '../clock.ts';
import { isProviderError } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import { controlAbi, endpointAbi, messageLibraryAbi, oappAbi } from './layerzero/abi.ts';
import { type Ask, callAt, codeAt, storageAt } from './rpc.ts';

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

type SideAt = {
  readonly quorum: Quorum;
  readonly block: Position;
  readonly deadlineMs: number;
  readonly endpoint: Hex;
  readonly dvn: Hex;
};

type SideValues = {
  readonly values: Readonly<Record<string, string>>;
  /** The library that this side uses now. */
  readonly library: Hex | null;
  /** Beacons and proxy admins: their events change a side as well. */
  readonly controllers: readonly Hex[];
};

type Query =
  | { readonly kind: 'call'; readonly to: Hex; readonly data: Hex }
  | { readonly kind: 'code'; readonly of: Hex }
  | { readonly kind: 'slot'; readonly of: Hex; readonly slot: Hex };

/** Null: it reverts. */
type Answer = Hex | null;

const NONE = 'none';
const AT_ONCE = 6;
const ZERO_WORD = /^0x0*$/;

/** EIP-1967: keccak256 of the name, less one. */
const PROXY_SLOTS = {
  implementation: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc',
  admin: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103',
  beacon: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50',
} as const satisfies Record<string, Hex>;

/** A node that ran the call and tells that it failed; anything else is no answer. */
const FAILED_CALL = /revert|invalid opcode|out of gas|invalid jump|stack (under|over)flow|VM execution error/i;

async function answerOf(ask: Ask, query: Query, blockHash: Hex): Promise<Answer> {
  if (query.kind === 'code') return codeAt(ask, query.of, blockHash);
  if (query.kind === 'slot') return storageAt(ask, query.of, query.slot, blockHash);
  try {
    return await callAt(ask, query.to, query.data, blockHash);
  } catch (error) {
    const ran =
      isProviderError(error) &&
      error.code === 'PROVIDER_REFUSED' &&
      (error.rpcCode === 3 || FAILED_CALL.test(error.message.slice(error.operator.length)));
    if (ran) return null;
    throw error;
  }
}

/** A few at a time: what waits in a queue here must not run into its deadline there. */
async function answersOf(ask: Ask, queries: readonly Query[], blockHash: Hex): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < queries.length; i += AT_ONCE) {
    const some = queries.slice(i, i + AT_ONCE);
    answers.push(...(await Promise.all(some.map((query) => answerOf(ask, query, blockHash)))));
  }
  return answers;
}

const keyOf = (query: Query): string =>
  query.kind === 'call' ? `${query.to} ${query.data}` : query.kind === 'slot' ? `${query.of} ${query.slot}` : query.of;

/** Collects queries, asks them as one question of the quorum, and hands out the answers. */
class Batch {
  readonly #queries = new Map<string, Query>();
  #answers: ReadonlyMap<string, Answer> = new Map();

  /** What a function answers, put into words; `none` where it reverts or there is nothing. */
  call<
    const abi extends Abi,
    name extends ContractFunctionName<abi, 'view' | 'pure'>,
    const args extends ContractFunctionArgs<abi, 'view' | 'pure', name>,
  >(
    to: Hex,
    abi: abi,
    functionName: name,
    args: args,
    say: (value: ContractFunctionReturnType<abi, 'view' | 'pure', name, args>) => string,
  ): () => string {
    const spec = { abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0];
    const answer = this.#add({ kind: 'call', to, data: encodeFunctionData(spec) });
    return () => {
      const data = answer();
      if (data === null || data === '0x') return NONE;
      try {
        return say(decodeFunctionResult({ abi, functionName, args, data } as never) as never);
      } catch {
        return `undecoded ${keccak256(data)}`;
      }
    };
  }

  codeHash(of: Hex): () => string {
    const answer = this.#add({ kind: 'code', of });
    return () => {
      const code = answer();
      return code === null || code === '0x' ? NONE : keccak256(code);
    };
  }

  /** An address in a slot. */
  slot(of: Hex, slot: Hex): () => string {
    const answer = this.#add({ kind: 'slot', of, slot });
    return () => addressText(`0x${(answer() ?? '0x').slice(-40)}`);
  }

  async ask({ quorum, block, deadlineMs }: SideAt): Promise<void> {
    const queries = [...this.#queries];
    if (queries.length === 0) return;
    const agreed = await quorum.askFew(
      `${queries.length} reads of a side at ${block.hash}`,
      (provider) =>
        answersOf(
          { provider, deadlineMs },
          queries.map(([, query]) => query),
          block.hash,
        ),
      (answers) => answers.map((answer) => answer ?? 'reverts').join(),
    );
    this.#answers = new Map(queries.map(([key], i) => [key, agreed.value[i] ?? null]));
  }

  #add(query: Query): () => Answer {
    const key = keyOf(query);
    this.#queries.set(key, query);
    return () => this.#answers.get(key) ?? null;
  }
}

const addressText = (value: Hex): string => (ZERO_WORD.test(value) ? NONE : lowerHex(value));
const addressOf = (text: string): Hex | null => (/^0x[0-9a-f]{40}$/.test(text) ? (text as Hex) : null);

type Uln = {
  readonly confirmations: bigint;
  readonly requiredDVNCount: number;
  readonly optionalDVNCount: number;
  readonly optionalDVNThreshold: number;
  readonly requiredDVNs: readonly Hex[];
  readonly optionalDVNs: readonly Hex[];
};

const listText = (addresses: readonly Hex[]): string => addresses.map(lowerHex).sort().join(',') || NONE;
/** Exactly what the OApp itself has set, zeros and NILs included: what defaults fill shows only here. */
const rawUlnText = (uln: Uln): string =>
  JSON.stringify({
    confirmations: String(uln.confirmations),
    requiredDVNCount: uln.requiredDVNCount,
    optionalDVNCount: uln.optionalDVNCount,
    optionalDVNThreshold: uln.optionalDVNThreshold,
    requiredDVNs: uln.requiredDVNs.map(lowerHex),
    optionalDVNs: uln.optionalDVNs.map(lowerHex),
  });

const timeoutText = ([library, expiry]: readonly [Hex, bigint]): string =>
  ZERO_WORD.test(library) ? NONE : `${lowerHex(library)} until ${expiry}`;

/** Reads all values of one side. @throws QuorumError */
async function readSideValues(at: SideAt, lane: Lane, side: 'from' | 'to'): Promise<SideValues> {
  const leg = lane[side];
  const remoteEid = side === 'from' ? lane.dstEid : lane.srcEid;
  const first = new Batch();
  const own = ownValues(first, at, leg.oapp, leg.token, remoteEid);
  const oappProxy = proxySlots(first, leg.oapp);
  const tokenProxy = proxySlots(first, leg.token);
  const library =
    side === 'from' ? sendLibrary(first, at, leg.oapp, remoteEid) : receiveLibrary(first, at, leg.oapp, remoteEid);
  const enforced = side === 'from' ? enforcedOptions(first, leg.oapp, remoteEid) : {};
  await first.ask(at);

  const second = new Batch();
  const libraryAddress = addressOf(library.address());
  const config = libraryAddress ? libraryValues(second, libraryAddress, leg.oapp, remoteEid, side) : {};
  const owner = control(second, addressOf(own['oapp.owner']?.() ?? NONE));
  const oappBehind = behindProxy(second, oappProxy);
  const tokenBehind = behindProxy(second, tokenProxy);
  await second.ask(at);

  const third = new Batch();
  const oappDeep = behindBeacon(third, oappBehind);
  const tokenDeep = behindBeacon(third, tokenBehind);
  await third.ask(at);

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

type Lazy = Readonly<Record<string, () => string>>;
const told = (lazy: Lazy): Record<string, string> =>
  Object.fromEntries(Object.entries(lazy).map(([id, value]) => [id, value()]));

function ownValues(batch: Batch, { endpoint, dvn }: SideAt, oapp: Hex, token: Hex, remoteEid: number): Lazy {
  return {
    'oapp.peer': batch.call(oapp, oappAbi, 'peers', [remoteEid], (peer) =>
      ZERO_WORD.test(peer) ? NONE : lowerHex(peer),
    ),
    'oapp.owner': batch.call(oapp, oappAbi, 'owner', [], addressText),
    'oapp.delegate': batch.call(endpoint, endpointAbi, 'delegates', [oapp], addressText),
    'oapp.codeHash': batch.codeHash(oapp),
    'oapp.token': batch.call(oapp, oappAbi, 'token', [], addressText),
    'oapp.sharedDecimals': batch.call(oapp, oappAbi, 'sharedDecimals', [], String),
    'oapp.decimalConversionRate': batch.call(oapp, oappAbi, 'decimalConversionRate', [], String),
    'oapp.msgInspector': batch.call(oapp, oappAbi, 'msgInspector', [], addressText),
    // Limit and window only: what is in flight changes with every transfer.
    'oapp.rateLimit': batch.call(
      oapp,
      oappAbi,
      'rateLimits',
      [remoteEid],
      ([, , limit, window]) => `${limit} per ${window} s`,
    ),
    'token.codeHash': batch.codeHash(token),
    'token.decimals': batch.call(token, oappAbi, 'decimals', [], String),
    'endpoint.codeHash': batch.codeHash(endpoint),
    'dvn.codeHash': batch.codeHash(dvn),
  };
}

/** Message types of an OFT: SEND, and SEND_AND_CALL. */
function enforcedOptions(batch: Batch, oapp: Hex, remoteEid: number): Lazy {
  const say = (options: Hex): string => (options === '0x' ? NONE : lowerHex(options));
  return {
    'oapp.enforcedOptions.1': batch.call(oapp, oappAbi, 'enforcedOptions', [remoteEid, 1], say),
    'oapp.enforcedOptions.2': batch.call(oapp, oappAbi, 'enforcedOptions', [remoteEid, 2], say),
  };
}

type Library = { readonly address: () => string; readonly values: Lazy };

function sendLibrary(batch: Batch, { endpoint }: SideAt, oapp: Hex, remoteEid: number): Library {
  const address = batch.call(endpoint, endpointAbi, 'getSendLibrary', [oapp, remoteEid], addressText);
  const isDefault = batch.call(endpoint, endpointAbi, 'isDefaultSendLibrary', [oapp, remoteEid], String);
  return { address, values: { 'sendLibrary.address': address, 'sendLibrary.isDefault': isDefault } };
}

function receiveLibrary(batch: Batch, { endpoint }: SideAt, oapp: Hex, remoteEid: number): Library {
  const args = [oapp, remoteEid] as const;
  const address = batch.call(endpoint, endpointAbi, 'getReceiveLibrary', args, ([library]) => addressText(library));
  return {
    address,
    values: {
      'receiveLibrary.address': address,
      'receiveLibrary.isDefault': batch.call(endpoint, endpointAbi, 'getReceiveLibrary', args, ([, isDefault]) =>
        String(isDefault),
      ),
      'receiveLibrary.timeout': batch.call(endpoint, endpointAbi, 'receiveLibraryTimeout', args, timeoutText),
      'receiveLibrary.defaultTimeout': batch.call(
        endpoint,
        endpointAbi,
        'defaultReceiveLibraryTimeout',
        [remoteEid],
        timeoutText,
      ),
    },
  };
}

function libraryValues(batch: Batch, library: Hex, oapp: Hex, remoteEid: number, side: 'from' | 'to'): Lazy {
  const args = [oapp, remoteEid] as const;
  const uln = (say: (uln: Uln) => string) => batch.call(library, messageLibraryAbi, 'getUlnConfig', args, say);
  const [name, config] = side === 'from' ? ['sendLibrary', 'send.uln'] : ['receiveLibrary', 'receive.uln'];
  const values = {
    [`${name}.codeHash`]: batch.codeHash(library),
    [`${config}.confirmations`]: uln(({ confirmations }) => String(confirmations)),
    [`${config}.requiredDvns`]: uln(({ requiredDVNs }) => listText(requiredDVNs)),
    [`${config}.optionalDvns`]: uln(({ optionalDVNs }) => listText(optionalDVNs)),
    [`${config}.optionalThreshold`]: uln(({ optionalDVNThreshold }) => String(optionalDVNThreshold)),
    [`${config}.appConfig`]: batch.call(library, messageLibraryAbi, 'getAppUlnConfig', args, rawUlnText),
  };
  if (side === 'to') return values;
  const executor = (say: (one: { maxMessageSize: number; executor: Hex }) => string) =>
    batch.call(library, messageLibraryAbi, 'getExecutorConfig', args, say);
  return {
    ...values,
    'executor.address': executor((one) => addressText(one.executor)),
    'executor.maxMessageSize': executor((one) => String(one.maxMessageSize)),
    'executor.appConfig': batch.call(library, messageLibraryAbi, 'executorConfigs', args, ([maxMessageSize, address]) =>
      JSON.stringify({ maxMessageSize, executor: lowerHex(address) }),
    ),
  };
}

type Slots = { readonly implementation: () => string; readonly admin: () => string; readonly beacon: () => string };

const proxySlots = (batch: Batch, of: Hex): Slots => ({
  implementation: batch.slot(of, PROXY_SLOTS.implementation),
  admin: batch.slot(of, PROXY_SLOTS.admin),
  beacon: batch.slot(of, PROXY_SLOTS.beacon),
});

/** `eoa`, `contract`, or `timelock 3600 s`: whether what it decides takes effect at once. */
function control(batch: Batch, address: Hex | null): () => string {
  if (!address) return () => NONE;
  const code = batch.codeHash(address);
  const delay = batch.call(address, controlAbi, 'getMinDelay', [], String);
  return () => (code() === NONE ? 'eoa' : /^[0-9]+$/.test(delay()) ? `timelock ${delay()} s` : 'contract');
}

type Behind = Slots & {
  readonly implementationCode: () => string;
  readonly beaconImplementation: () => string;
  readonly controllerKind: () => string;
  readonly controllerOwner: () => string;
};

/** Who decides over a proxy is its admin, or the owner of its beacon; a UUPS proxy has neither, and its code decides. */
function behindProxy(batch: Batch, slots: Slots): Behind {
  const [implementation, admin, beacon] = [slots.implementation(), slots.admin(), slots.beacon()].map(addressOf);
  const controller = admin ?? beacon ?? null;
  const none = () => NONE;
  return {
    ...slots,
    implementationCode: implementation ? batch.codeHash(implementation) : none,
    beaconImplementation: beacon ? batch.call(beacon, controlAbi, 'implementation', [], addressText) : none,
    controllerKind: control(batch, controller),
    controllerOwner: controller ? batch.call(controller, controlAbi, 'owner', [], addressText) : none,
  };
}

type Deep = { readonly beaconCode: () => string; readonly ownerKind: () => string };

function behindBeacon(batch: Batch, behind: Behind): Deep {
  const implementation = addressOf(behind.beaconImplementation());
  return {
    beaconCode: implementation ? batch.codeHash(implementation) : () => NONE,
    ownerKind: control(batch, addressOf(behind.controllerOwner())),
  };
}

function proxyValues(of: 'oapp' | 'token', behind: Behind, deep: Deep): Record<string, string> {
  const beacon = behind.beacon();
  const owner = behind.controllerOwner();
  const controller = behind.controllerKind();
  return {
    [`${of}.proxy.implementation`]: behind.implementation(),
    [`${of}.proxy.admin`]: behind.admin(),
    [`${of}.proxy.beacon`]: beacon,
    [`${of}.proxy.beaconImplementation`]: behind.beaconImplementation(),
    [`${of}.proxy.implementationCodeHash`]: beacon === NONE ? behind.implementationCode() : deep.beaconCode(),
    [`${of}.proxy.controller`]: owner === NONE ? controller : `${controller} of ${owner} (${deep.ownerKind()})`,
  };
}
