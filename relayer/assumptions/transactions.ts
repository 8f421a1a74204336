/** The transactions that put a value of a lane back, or right: who sends what to whom. They are proposed, never sent. */
import { encodeAbiParameters, encodeFunctionData, parseAbi } from 'viem';
import type { ChainName, Hex } from '../core/ids.ts';
import { toBytes32 } from '../core/packetCodec.ts';
import type { Lane } from '../core/params.ts';
import type { Restore, Side } from './catalogue.ts';
import type { Values } from './pin.ts';

export type Transaction = {
  readonly chain: ChainName;
  readonly to: Hex;
  readonly data: Hex;
  /** Who may send it. */
  readonly by: string;
};

/** What stands on the two chains of a lane. */
export type Ends = Readonly<Record<Side, { readonly endpoint: Hex; readonly dvn: Hex; readonly executor: Hex }>>;

const abi = parseAbi([
  'struct SetConfigParam { uint32 eid; uint32 configType; bytes config; }',
  'struct EnforcedOptionParam { uint32 eid; uint16 msgType; bytes options; }',
  'struct RateLimitConfig { uint32 dstEid; uint192 limit; uint64 window; }',
  'function setPeer(uint32 eid, bytes32 peer)',
  'function setDelegate(address delegate)',
  'function setMsgInspector(address inspector)',
  'function setEnforcedOptions(EnforcedOptionParam[] options)',
  'function setRateLimits(RateLimitConfig[] configs)',
  'function transferOwnership(address owner)',
  'function setConfig(address oapp, address lib, SetConfigParam[] params)',
  'function setSendLibrary(address oapp, uint32 eid, address lib)',
  'function setReceiveLibrary(address oapp, uint32 eid, address lib, uint256 gracePeriod)',
  'function setReceiveLibraryTimeout(address oapp, uint32 eid, address lib, uint256 expiry)',
]);

const EXECUTOR_CONFIG = 1;
const ULN_CONFIG = 2;
const ZERO: Hex = `0x${'00'.repeat(20)}`;
const addressIn = (text: string | undefined): Hex => (text && /^0x[0-9a-f]{40}$/.test(text) ? (text as Hex) : ZERO);

/** As an OApp sets it: a count of 0 leaves a part to LayerZero's default, 255 (NIL) says that there is none. */
export type AppUln = {
  readonly confirmations: string;
  readonly requiredDVNCount: number;
  readonly optionalDVNCount: number;
  readonly optionalDVNThreshold: number;
  readonly requiredDVNs: readonly Hex[];
  readonly optionalDVNs: readonly Hex[];
};

/** Null for what is not read as such. */
export function appUlnOf(text: string | undefined): AppUln | null {
  try {
    const uln = JSON.parse(text ?? '') as AppUln;
    const whole = [uln.requiredDVNCount, uln.optionalDVNCount, uln.optionalDVNThreshold].every(Number.isInteger);
    return whole &&
      /^[0-9]+$/.test(uln.confirmations) &&
      Array.isArray(uln.requiredDVNs) &&
      Array.isArray(uln.optionalDVNs)
      ? uln
      : null;
  } catch {
    return null;
  }
}

const encodeUln = (uln: AppUln): Hex =>
  encodeAbiParameters(
    [
      {
        type: 'tuple',
        components: [
          { name: 'confirmations', type: 'uint64' },
          { name: 'requiredDVNCount', type: 'uint8' },
          { name: 'optionalDVNCount', type: 'uint8' },
          { name: 'optionalDVNThreshold', type: 'uint8' },
          { name: 'requiredDVNs', type: 'address[]' },
          { name: 'optionalDVNs', type: 'address[]' },
        ],
      },
    ],
    [{ ...uln, confirmations: BigInt(uln.confirmations) }],
  );

function encodeExecutor(text: string | undefined): Hex | null {
  try {
    const { maxMessageSize, executor } = JSON.parse(text ?? '') as { maxMessageSize: number; executor: Hex };
    const components = [
      { name: 'maxMessageSize', type: 'uint32' },
      { name: 'executor', type: 'address' },
    ] as const;
    return encodeAbiParameters([{ type: 'tuple', components }], [{ maxMessageSize, executor }]);
  } catch {
    return null;
  }
}

/** Speaks for one side of a lane: `now` is what its chain says. */
export function sideTransactions(lane: Lane, side: Side, ends: Ends, now: Values) {
  const { chain, oapp } = lane[side];
  const { endpoint } = ends[side];
  const remoteEid = side === 'from' ? lane.dstEid : lane.srcEid;
  const owner = `owner ${now['oapp.owner'] ?? 'unknown'}`;
  const delegate = `delegate ${now['oapp.delegate'] ?? 'unknown'}, or the OApp itself`;
  const byOwner = (data: Hex): Transaction => ({ chain, to: oapp, data, by: owner });
  const byDelegate = (data: Hex): Transaction => ({ chain, to: endpoint, data, by: delegate });
  const library = addressIn(now[side === 'from' ? 'sendLibrary.address' : 'receiveLibrary.address']);
  const setConfig = (configType: number, config: Hex): Transaction =>
    byDelegate(
      encodeFunctionData({
        abi,
        functionName: 'setConfig',
        args: [oapp, library, [{ eid: remoteEid, configType, config }]],
      }),
    );
  return {
    setPeer: (peer: Hex) => byOwner(encodeFunctionData({ abi, functionName: 'setPeer', args: [remoteEid, peer] })),
    setUln: (uln: AppUln) => setConfig(ULN_CONFIG, encodeUln(uln)),
    setExecutor: (config: Hex) => setConfig(EXECUTOR_CONFIG, config),
    setSendLibrary: (lib: Hex) =>
      byDelegate(encodeFunctionData({ abi, functionName: 'setSendLibrary', args: [oapp, remoteEid, lib] })),
    /** Without grace: the library of before is believed no longer. */
    setReceiveLibrary: (lib: Hex) =>
      byDelegate(encodeFunctionData({ abi, functionName: 'setReceiveLibrary', args: [oapp, remoteEid, lib, 0n] })),
    setReceiveLibraryTimeout: (lib: Hex, expiry: bigint) =>
      byDelegate(
        encodeFunctionData({ abi, functionName: 'setReceiveLibraryTimeout', args: [oapp, remoteEid, lib, expiry] }),
      ),
    setDelegate: (to: Hex) => byOwner(encodeFunctionData({ abi, functionName: 'setDelegate', args: [to] })),
    setMsgInspector: (to: Hex) => byOwner(encodeFunctionData({ abi, functionName: 'setMsgInspector', args: [to] })),
    transferOwnership: (to: Hex) => byOwner(encodeFunctionData({ abi, functionName: 'transferOwnership', args: [to] })),
    setEnforcedOptions: (msgType: number, options: Hex) =>
      byOwner(
        encodeFunctionData({ abi, functionName: 'setEnforcedOptions', args: [[{ eid: remoteEid, msgType, options }]] }),
      ),
    setRateLimit: (limit: bigint, window: bigint) =>
      byOwner(
        encodeFunctionData({ abi, functionName: 'setRateLimits', args: [[{ dstEid: remoteEid, limit, window }]] }),
      ),
  };
}

/** The transaction that sets a value back to what was pinned; null where the pinned text names none. */
export function restoring(
  restore: Restore,
  id: string,
  pinned: Values,
  of: { readonly lane: Lane; readonly side: Side; readonly ends: Ends; readonly now: Values },
): Transaction | null {
  const { lane, side, ends, now } = of;
  const txs = sideTransactions(lane, side, ends, now);
  const was = pinned[id];
  if (was === undefined || restore === null) return null;
  const config = side === 'from' ? 'send.uln' : 'receive.uln';
  switch (restore) {
    case 'setPeer':
      return txs.setPeer(/^0x[0-9a-f]{64}$/.test(was) ? (was as Hex) : toBytes32(ZERO));
    case 'setDelegate':
      return txs.setDelegate(addressIn(was));
    case 'setMsgInspector':
      return txs.setMsgInspector(addressIn(was));
    case 'transferOwnership':
      return addressIn(was) === ZERO ? null : txs.transferOwnership(addressIn(was));
    case 'setEnforcedOptions':
      // The OApp takes options of type 3 only: without any is the bare type.
      return txs.setEnforcedOptions(Number(id.slice(-1)), was === 'none' ? '0x0003' : (was as Hex));
    case 'setRateLimits': {
      const limit = /^([0-9]+) per ([0-9]+) s$/.exec(was);
      return limit ? txs.setRateLimit(BigInt(limit[1] ?? 0), BigInt(limit[2] ?? 0)) : null;
    }
    case 'setSendLibrary':
      return txs.setSendLibrary(
        pinned['sendLibrary.isDefault'] === 'true' ? ZERO : addressIn(pinned['sendLibrary.address']),
      );
    case 'setReceiveLibrary':
      return txs.setReceiveLibrary(
        pinned['receiveLibrary.isDefault'] === 'true' ? ZERO : addressIn(pinned['receiveLibrary.address']),
      );
    case 'setReceiveLibraryTimeout': {
      const timeout = /^(0x[0-9a-f]{40}) until ([0-9]+)$/.exec(was);
      return timeout
        ? txs.setReceiveLibraryTimeout(addressIn(timeout[1]), BigInt(timeout[2] ?? 0))
        : txs.setReceiveLibraryTimeout(addressIn(now['receiveLibrary.address']), 0n);
    }
    case 'setUlnConfig': {
      const uln = appUlnOf(pinned[`${config}.appConfig`]);
      return uln ? txs.setUln(uln) : null;
    }
    case 'setExecutorConfig': {
      const executor = encodeExecutor(pinned['executor.appConfig']);
      return executor ? txs.setExecutor(executor) : null;
    }
    default:
      return restore satisfies never;
  }
}

export const executorConfig = (executor: Hex, maxMessageSize: number): Hex | null =>
  encodeExecutor(JSON.stringify({ maxMessageSize, executor }));
