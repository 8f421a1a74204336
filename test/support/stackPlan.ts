// The transactions that make one chain of the stack, in the order of LayerZero's own constraints: libraries have their
// defaults before the endpoint accepts them as default.
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  numberToHex,
} from 'viem';
import {
  loadlineDvnAbi,
  loadlineDvnBytecode,
  loadlineExecutorAbi,
  loadlineExecutorBytecode,
  testIssuingOftAbi,
  testIssuingOftBytecode,
  testNegligentAdapterAbi,
  testNegligentAdapterBytecode,
  testOddTokenAbi,
  testOddTokenBytecode,
  testOftAbi,
  testOftAdapterAbi,
  testOftAdapterBytecode,
  testOftBytecode,
  testProxyAbi,
  testProxyBytecode,
  testRedenominatedOftAbi,
  testRedenominatedOftBytecode,
  testTokenAbi,
  testTokenBytecode,
  testUpgradeableOftAbi,
  testUpgradeableOftBytecode,
} from '../../contracts/generated/index.ts';
import { endpointAbi, libraryAbi, oftAbi } from './abi.ts';
import { type DeployedChain, tokenDecimals } from './deployment.ts';
import { layerzeroDeployData } from './layerzeroArtifacts.ts';
import type { Transaction } from './localSender.ts';
import { bytes32 } from './packet.ts';

export type ChainAddresses = Pick<
  DeployedChain,
  'endpoint' | 'sendLibrary' | 'receiveLibrary' | 'dvn' | 'executor' | 'token' | 'oapp'
>;

export interface StackTerms {
  readonly owner: Address;
  readonly guardian: Address;
  readonly recovery: Address;
  readonly attesters: readonly Address[];
  readonly threshold: number;
  readonly confirmations: bigint;
  readonly enforcedOptions: Hex;
  readonly southToken: SouthToken;
  /** What is locked on north; an ordinary token unless told otherwise. */
  readonly northToken?: NorthToken;
  readonly northAdapter: NorthAdapter;
  /** A second DVN that both receivers require: any account may be one. */
  readonly otherVerifier?: Address;
}

/**
 * What is minted on south: an ordinary OFT, one behind a proxy, one whose owner may change its decimals, or issue more. Or a
 * pool: a token of its own that an adapter pays out, as on north.
 */
export type SouthToken = 'plain' | 'proxy' | 'redenominated' | 'issuing' | 'pool';

/** What locks on north: an ordinary adapter, or one that may believe a deposit that never happened. */
export type NorthAdapter = 'plain' | 'negligent';

/** An ordinary token, or one whose owner may take a fee, pause it and block holders. */
export type NorthToken = 'plain' | 'odd';

const executorConfigType = 1;
export const ulnConfigType = 2;
const maxMessageSize = 10_000;
const sendMessageType = 1;
const sendAndCallMessageType = 2;
const changeDelaySeconds = 3_600n;
const commitGas = 100_000n;
/** Local wei per 1e20 destination wei: both chains' coins are worth the same. */
const equalWorth = 10n ** 20n;
const gasPrice = 1_000_000_000n;

/** Type 3 options with one lzReceive of this much gas. */
export function lzReceiveOptions(gas: bigint, value = 0n): Hex {
  const data =
    value === 0n
      ? numberToHex(gas, { size: 16 })
      : concatHex([numberToHex(gas, { size: 16 }), numberToHex(value, { size: 16 })]);
  const size = 1 + (value === 0n ? 16 : 32);
  return concatHex(['0x0003', '0x01', numberToHex(size, { size: 2 }), '0x01', data]);
}

type Deploy = (data: Hex) => Address;

/** Asks `deploy` for each contract in turn; it knows the address before the transaction is mined. */
export function planContracts(side: 'north' | 'south', eid: number, terms: StackTerms, deploy: Deploy): ChainAddresses {
  const { owner } = terms;
  const endpoint = deploy(layerzeroDeployData('EndpointV2', [eid, owner]));
  const sendLibrary = deploy(layerzeroDeployData('SendUln302', [endpoint, 100_000n, 1n]));
  const receiveLibrary = deploy(layerzeroDeployData('ReceiveUln302', [endpoint]));
  const dvn = deploy(
    encodeDeployData({
      abi: loadlineDvnAbi,
      bytecode: loadlineDvnBytecode,
      args: [endpoint, owner, terms.guardian, terms.attesters, terms.threshold, changeDelaySeconds],
    }),
  );
  const executor = deploy(
    encodeDeployData({
      abi: loadlineExecutorAbi,
      bytecode: loadlineExecutorBytecode,
      args: [endpoint, owner, commitGas],
    }),
  );
  return { endpoint, sendLibrary, receiveLibrary, dvn, executor, ...planPair(side, endpoint, terms, deploy) };
}

/** One OFT pair's contracts on one side: the token and its adapter, or what is minted. */
export function planPair(
  side: 'north' | 'south',
  endpoint: Address,
  terms: StackTerms,
  deploy: Deploy,
): Pick<ChainAddresses, 'token' | 'oapp'> {
  const { owner } = terms;
  const { southToken } = terms;
  if (side === 'south' && southToken !== 'pool') {
    const oft = planSouthToken(endpoint, { owner, southToken }, deploy);
    return { token: oft, oapp: oft };
  }
  const token = planNorthToken(terms, deploy);
  const adapterArgs = [token, endpoint, owner] as const;
  const oapp = deploy(
    side === 'north' && terms.northAdapter === 'negligent'
      ? encodeDeployData({ abi: testNegligentAdapterAbi, bytecode: testNegligentAdapterBytecode, args: adapterArgs })
      : encodeDeployData({ abi: testOftAdapterAbi, bytecode: testOftAdapterBytecode, args: adapterArgs }),
  );
  return { token, oapp };
}

function planNorthToken({ owner, recovery, northToken = 'plain' }: StackTerms, deploy: Deploy): Address {
  switch (northToken) {
    case 'plain': {
      const args = ['Test Dollar', 'USDX', owner, recovery] as const;
      return deploy(encodeDeployData({ abi: testTokenAbi, bytecode: testTokenBytecode, args }));
    }
    case 'odd': {
      const args = ['Odd Dollar', 'USDX', tokenDecimals, owner] as const;
      return deploy(encodeDeployData({ abi: testOddTokenAbi, bytecode: testOddTokenBytecode, args }));
    }
    default:
      return northToken satisfies never;
  }
}

type Oft = { readonly owner: Address; readonly southToken: Exclude<SouthToken, 'pool'> };

function planSouthToken(endpoint: Address, { owner, southToken }: Oft, deploy: Deploy): Address {
  const named = ['Test Dollar', 'USDX', endpoint, owner] as const;
  switch (southToken) {
    case 'plain':
      return deploy(encodeDeployData({ abi: testOftAbi, bytecode: testOftBytecode, args: named }));
    case 'issuing':
      return deploy(encodeDeployData({ abi: testIssuingOftAbi, bytecode: testIssuingOftBytecode, args: named }));
    case 'redenominated': {
      const [abi, bytecode] = [testRedenominatedOftAbi, testRedenominatedOftBytecode];
      return deploy(encodeDeployData({ abi, bytecode, args: named }));
    }
    case 'proxy': {
      const [abi, bytecode] = [testUpgradeableOftAbi, testUpgradeableOftBytecode];
      const implementation = deploy(encodeDeployData({ abi, bytecode, args: [endpoint, owner] }));
      const initialize = encodeFunctionData({ abi, functionName: 'initialize', args: [owner] });
      const args = [implementation, owner, initialize] as const;
      return deploy(encodeDeployData({ abi: testProxyAbi, bytecode: testProxyBytecode, args }));
    }
    default:
      return southToken satisfies never;
  }
}

/** Wires one chain to the other: libraries, workers, and the OApp's own configuration of this lane. */
export function planWiring(
  local: ChainAddresses,
  remoteEid: number,
  remoteOapp: Address,
  terms: StackTerms,
): Transaction[] {
  const { endpoint, sendLibrary, receiveLibrary, dvn, executor } = local;
  const uln = oursOnly({ dvn }, terms);
  const executorConfig = { maxMessageSize, executor };
  const call = (to: Address, data: Hex): Transaction => ({ to, data, gas: 600_000n });
  const onEndpoint = (data: Hex): Transaction => call(endpoint, data);
  const registered = (lib: Address) =>
    encodeFunctionData({ abi: endpointAbi, functionName: 'registerLibrary', args: [lib] });
  const defaultUln = encodeFunctionData({
    abi: libraryAbi,
    functionName: 'setDefaultUlnConfigs',
    args: [[{ eid: remoteEid, config: uln }]],
  });
  const defaultExecutor = encodeFunctionData({
    abi: libraryAbi,
    functionName: 'setDefaultExecutorConfigs',
    args: [[{ eid: remoteEid, config: executorConfig }]],
  });
  return [
    call(sendLibrary, defaultUln),
    call(sendLibrary, defaultExecutor),
    call(receiveLibrary, defaultUln),
    onEndpoint(registered(sendLibrary)),
    onEndpoint(registered(receiveLibrary)),
    onEndpoint(
      encodeFunctionData({ abi: endpointAbi, functionName: 'setDefaultSendLibrary', args: [remoteEid, sendLibrary] }),
    ),
    onEndpoint(
      encodeFunctionData({
        abi: endpointAbi,
        functionName: 'setDefaultReceiveLibrary',
        args: [remoteEid, receiveLibrary, 0n],
      }),
    ),
    ...planWorkers(local, remoteEid).map(({ to, data }) => call(to, data)),
    ...planLane(local, remoteEid, remoteOapp, terms),
  ];
}

/** An OApp's own configuration of its lane: who verifies and executes, its peer, and what it enforces. */
export function planLane(
  local: ChainAddresses,
  remoteEid: number,
  remoteOapp: Address,
  terms: StackTerms,
): Transaction[] {
  const { endpoint, sendLibrary, receiveLibrary, executor, oapp } = local;
  const ours = oursOnly(local, terms);
  const uln = (config: Uln) => ({ eid: remoteEid, configType: ulnConfigType, config: encodeUln(config) });
  const executorConfig = encodeExecutor({ maxMessageSize, executor });
  const call = (to: Address, data: Hex): Transaction => ({ to, data, gas: 600_000n });
  const setConfig = (lib: Address, params: readonly { eid: number; configType: number; config: Hex }[]) =>
    call(endpoint, encodeFunctionData({ abi: endpointAbi, functionName: 'setConfig', args: [oapp, lib, params] }));
  const options = terms.enforcedOptions;
  const enforced = [sendMessageType, sendAndCallMessageType].map((msgType) => ({ eid: remoteEid, msgType, options }));
  return [
    setConfig(sendLibrary, [{ eid: remoteEid, configType: executorConfigType, config: executorConfig }, uln(ours)]),
    setConfig(receiveLibrary, [uln(withOther(ours, terms.otherVerifier))]),
    call(oapp, encodeFunctionData({ abi: oftAbi, functionName: 'setPeer', args: [remoteEid, bytes32(remoteOapp)] })),
    call(oapp, encodeFunctionData({ abi: oftAbi, functionName: 'setEnforcedOptions', args: [enforced] })),
  ];
}

/** The library wants the DVNs in ascending order. */
function withOther(ours: Uln, other: Address | undefined): Uln {
  if (other === undefined) return ours;
  const requiredDVNs = [...ours.requiredDVNs, other].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return { ...ours, requiredDVNCount: requiredDVNs.length, requiredDVNs };
}

const oursOnly = ({ dvn }: Pick<ChainAddresses, 'dvn'>, terms: StackTerms): Uln => ({
  confirmations: terms.confirmations,
  requiredDVNCount: 1,
  optionalDVNCount: 0,
  optionalDVNThreshold: 0,
  requiredDVNs: [dvn],
  optionalDVNs: [],
});

/** Loadline's own two contracts: who may ask them, what they ask for it. */
function planWorkers(local: ChainAddresses, remoteEid: number): { to: Address; data: Hex }[] {
  const { dvn, sendLibrary, receiveLibrary } = local;
  const abi = loadlineDvnAbi;
  return [
    { to: dvn, data: encodeFunctionData({ abi, functionName: 'setSendLibrary', args: [sendLibrary, true] }) },
    { to: dvn, data: encodeFunctionData({ abi, functionName: 'setReceiveLibrary', args: [receiveLibrary, true] }) },
    {
      to: dvn,
      data: encodeFunctionData({ abi, functionName: 'setDestination', args: [remoteEid, 90_000n, 12_000, 0n] }),
    },
    {
      to: dvn,
      data: encodeFunctionData({ abi, functionName: 'setGasPrice', args: [remoteEid, gasPrice, equalWorth] }),
    },
    ...planExecutor(local, remoteEid),
  ];
}

/** An executor's own terms for one destination. */
export function planExecutor(
  local: Pick<ChainAddresses, 'executor' | 'sendLibrary'>,
  remoteEid: number,
): { to: Address; data: Hex }[] {
  const { executor, sendLibrary } = local;
  const abi = loadlineExecutorAbi;
  const terms = {
    baseGas: 150_000n,
    gasPerByte: 20,
    multiplierBps: 12_000,
    floor: 0n,
    nativeCap: 10n ** 17n,
    gasCap: 2_000_000n,
  };
  return [
    { to: executor, data: encodeFunctionData({ abi, functionName: 'setSendLibrary', args: [sendLibrary, true] }) },
    { to: executor, data: encodeFunctionData({ abi, functionName: 'setDestination', args: [remoteEid, terms] }) },
    {
      to: executor,
      data: encodeFunctionData({ abi, functionName: 'setGasPrice', args: [remoteEid, gasPrice, equalWorth] }),
    },
  ];
}

/** The OApp's own choice of executor for a destination. */
export function planExecutorChoice(
  local: Pick<ChainAddresses, 'endpoint' | 'oapp' | 'sendLibrary' | 'executor'>,
  remoteEid: number,
): Transaction {
  const config = encodeExecutor({ maxMessageSize, executor: local.executor });
  const args = [local.oapp, local.sendLibrary, [{ eid: remoteEid, configType: executorConfigType, config }]] as const;
  return { to: local.endpoint, data: encodeFunctionData({ abi: endpointAbi, functionName: 'setConfig', args }) };
}

export interface Uln {
  readonly confirmations: bigint;
  readonly requiredDVNCount: number;
  readonly optionalDVNCount: number;
  readonly optionalDVNThreshold: number;
  readonly requiredDVNs: readonly Address[];
  readonly optionalDVNs: readonly Address[];
}

/** One struct, ABI-encoded, as the endpoint's setConfig takes it. */
export function encodeUln(config: Uln): Hex {
  return encodeAbiParameters(
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
    [config],
  );
}

function encodeExecutor(config: { readonly maxMessageSize: number; readonly executor: Address }): Hex {
  const components = [
    { name: 'maxMessageSize', type: 'uint32' },
    { name: 'executor', type: 'address' },
  ] as const;
  return encodeAbiParameters([{ type: 'tuple', components }], [config]);
}
