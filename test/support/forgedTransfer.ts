// A transfer that never happened, complete to the last log: what a lying provider would have to serve for the
// destination's real contracts to pay out. The packet takes the path's next nonce and the lane's real peers; its logs
// stand in the order of a real send, behind those of a real block.
import {
  type Address,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  keccak256,
  numberToHex,
  size,
  toHex,
  zeroAddress,
} from 'viem';
import {
  dvnFeePaid,
  dvnJobAssigned,
  endpointAbi,
  executorFeePaid,
  executorJobAssigned,
  oftSent,
  packetSent,
  transferEvent,
} from './abi.ts';
import { type NamedAccount, namedAccount } from './accounts.ts';
import { conversionRate, type DeployedChain, type Deployment, type Direction, endsOf } from './deployment.ts';
import { hex } from './jsonRpc.ts';
import type { Log } from './localSender.ts';
import { bytes32, encodePacket, guidOf, headerHashOf, oftMessage, type Packet, payloadHashOf } from './packet.ts';

export interface ForgedTransfer {
  readonly direction: Direction;
  readonly source: DeployedChain;
  readonly packet: Packet;
  readonly guid: Hex;
  readonly to: Address;
  /** In the smallest unit of the source's token. */
  readonly amount: bigint;
  readonly hash: Hex;
  readonly blockNumber: number;
  readonly blockHash: Hex;
  readonly logs: readonly Log[];
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly transaction: Readonly<Record<string, unknown>>;
}

export interface ForgeOptions {
  readonly direction: Direction;
  readonly to: Address;
  readonly amount: bigint;
  /** The real block that it hides in; the latest unless told otherwise. */
  readonly block?: number;
  /** Who seems to have sent it. */
  readonly from?: NamedAccount;
  /** The path's next one unless told otherwise. */
  readonly nonce?: bigint;
  readonly message?: Hex;
  /** What PacketSent carries in place of the packet, for malformed ones; all else stays as for the packet. */
  readonly encodedPacket?: Hex;
}

interface RealBlock {
  readonly number: Hex;
  readonly hash: Hex;
  readonly timestamp: Hex;
  readonly transactions: readonly Hex[];
}

const fee = 10n ** 15n;
const gasUsed = 250_000;

export async function forgeTransfer(deployment: Deployment, options: ForgeOptions): Promise<ForgedTransfer> {
  const { source, destination } = endsOf(deployment, options.direction);
  if (options.amount % conversionRate !== 0n) throw new Error(`amount ${options.amount} has dust`);
  const { rpc } = source.anvil;
  const tag = options.block === undefined ? 'latest' : hex(options.block);
  const block = await rpc.request<RealBlock>('eth_getBlockByNumber', [tag, false]);
  const realLogs = await rpc.request<Log[]>('eth_getLogs', [{ blockHash: block.hash }]);
  const path = {
    srcEid: source.eid,
    sender: bytes32(source.oapp),
    dstEid: destination.eid,
    receiver: bytes32(destination.oapp),
  };
  const nonce = options.nonce ?? (await outboundNonce(source, destination)) + 1n;
  const message = options.message ?? oftMessage(options.to, options.amount / conversionRate);
  const packet: Packet = { ...path, nonce, guid: guidOf({ ...path, nonce }), message };
  const from = (options.from ?? namedAccount('attacker')).address;
  const hash = keccak256(toHex(`forged ${source.chainId} ${packet.guid} ${message}`));
  const place = {
    blockNumber: block.number,
    blockHash: block.hash,
    transactionHash: hash,
    transactionIndex: hex(block.transactions.length),
  };
  const logs = logsOfSend(deployment, source, destination, {
    packet,
    from,
    amount: options.amount,
    encoded: options.encodedPacket ?? encodePacket(packet),
  }).map((log, index) => ({
    ...log,
    ...place,
    blockTimestamp: block.timestamp,
    logIndex: hex(realLogs.length + index),
    removed: false,
  }));
  return {
    direction: options.direction,
    source,
    packet,
    guid: packet.guid,
    to: options.to,
    amount: options.amount,
    hash,
    blockNumber: Number(block.number),
    blockHash: block.hash,
    logs,
    receipt: {
      ...place,
      type: '0x2',
      status: '0x1',
      blockTimestamp: block.timestamp,
      blobGasPrice: '0x1',
      from,
      to: source.oapp,
      contractAddress: null,
      cumulativeGasUsed: hex(gasUsed),
      gasUsed: hex(gasUsed),
      effectiveGasPrice: hex(10 ** 9),
      logsBloom: `0x${'ff'.repeat(256)}`,
      logs,
    },
    transaction: { ...transactionOf(source, from, hash), ...place, transactionHash: undefined },
  };
}

/** The logs that OFT's send leaves, in order: the token moves, the workers are paid, the packet leaves, OFT says so. */
function logsOfSend(
  deployment: Deployment,
  source: DeployedChain,
  destination: DeployedChain,
  sent: { readonly packet: Packet; readonly from: Address; readonly amount: bigint; readonly encoded: Hex },
): Pick<Log, 'address' | 'topics' | 'data'>[] {
  const { packet, from, amount } = sent;
  const locks = source.name === 'north';
  const uint256 = [{ type: 'uint256' }] as const;
  const job = { dstEid: destination.eid, sender: source.oapp };
  return [
    {
      address: source.token,
      topics: topics(
        encodeEventTopics({ abi: [transferEvent], args: { from, to: locks ? source.oapp : zeroAddress } }),
      ),
      data: encodeAbiParameters(uint256, [amount]),
    },
    {
      address: source.executor,
      topics: topics(encodeEventTopics({ abi: [executorJobAssigned], args: job })),
      data: encodeAbiParameters(repeated('uint256', 4), [BigInt(size(packet.message)), 200_000n, 0n, fee]),
    },
    {
      address: source.sendLibrary,
      topics: topics(encodeEventTopics({ abi: [executorFeePaid] })),
      data: encodeAbiParameters(executorFeePaid.inputs, [source.executor, fee]),
    },
    {
      address: source.dvn,
      topics: topics(encodeEventTopics({ abi: [dvnJobAssigned], args: job })),
      data: encodeAbiParameters(
        [...repeated('bytes32', 2), ...repeated('uint256', 2)],
        [headerHashOf(packet), payloadHashOf(packet), deployment.confirmations, fee],
      ),
    },
    {
      address: source.sendLibrary,
      topics: topics(encodeEventTopics({ abi: [dvnFeePaid] })),
      data: encodeAbiParameters(dvnFeePaid.inputs, [[source.dvn], [], [fee]]),
    },
    {
      address: source.endpoint,
      topics: topics(encodeEventTopics({ abi: [packetSent] })),
      data: encodeAbiParameters(packetSent.inputs, [sent.encoded, deployment.enforcedOptions, source.sendLibrary]),
    },
    {
      address: source.oapp,
      topics: topics(encodeEventTopics({ abi: [oftSent], args: { guid: packet.guid, fromAddress: from } })),
      data: encodeAbiParameters(
        [{ type: 'uint32' }, { type: 'uint256' }, { type: 'uint256' }],
        [destination.eid, amount, amount],
      ),
    },
  ];
}

function transactionOf(source: DeployedChain, from: Address, hash: Hex): Record<string, unknown> {
  return {
    hash,
    type: '0x2',
    chainId: hex(source.chainId),
    nonce: '0x0',
    from,
    to: source.oapp,
    value: hex(fee),
    gas: hex(gasUsed * 2),
    gasPrice: hex(10 ** 9),
    maxFeePerGas: hex(10 ** 9),
    maxPriorityFeePerGas: hex(10 ** 9),
    input: '0xc7c7f5b3',
    accessList: [],
    v: '0x0',
    yParity: '0x0',
    r: numberToHex(1, { size: 32 }),
    s: numberToHex(1, { size: 32 }),
  };
}

async function outboundNonce(source: DeployedChain, destination: DeployedChain): Promise<bigint> {
  const data = encodeFunctionData({
    abi: endpointAbi,
    functionName: 'outboundNonce',
    args: [source.oapp, destination.eid, bytes32(destination.oapp)],
  });
  const result = await source.anvil.rpc.request<Hex>('eth_call', [{ to: source.endpoint, data }, 'latest']);
  return decodeFunctionResult({ abi: endpointAbi, functionName: 'outboundNonce', data: result });
}

function topics(encoded: readonly (Hex | Hex[] | null)[]): Hex[] {
  return encoded.map((topic) => topic as Hex);
}

function repeated(type: string, times: number): { type: string }[] {
  return Array.from({ length: times }, () => ({ type }));
}
