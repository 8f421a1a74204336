// What the observer reads of one chain, straight from its anvil: decoded events in order, and our accounts'
// transactions. No part of the node is used.
import {
  type Address,
  decodeEventLog,
  decodeFunctionResult,
  encodeEventTopics,
  encodeFunctionData,
  type Hex,
  keccak256,
} from 'viem';
import {
  erc20Abi,
  oftAbi,
  oftReceived,
  packetDelivered,
  packetSent,
  packetVerified,
  payloadVerified,
  transferEvent,
} from './abi.ts';
import type { DeployedChain } from './deployment.ts';
import { hex } from './jsonRpc.ts';
import type { Log, Receipt } from './localSender.ts';
import { decodePacket, headerHashOf, type Packet } from './packet.ts';

/** A place in a chain: what happened first sorts first. */
export interface Place {
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionHash: Hex;
}

export type ChainEvent = Place &
  (
    | { readonly kind: 'sent'; readonly packet: Packet; readonly headerHash: Hex }
    | {
        readonly kind: 'received';
        readonly guid: Hex;
        readonly srcEid: number;
        readonly to: Hex;
        readonly amount: bigint;
      }
    | { readonly kind: 'transfer'; readonly from: Hex; readonly to: Hex; readonly amount: bigint }
    | { readonly kind: 'attested'; readonly headerHash: Hex; readonly payloadHash: Hex; readonly confirmations: bigint }
  );

const topicOf = (event: Parameters<typeof encodeEventTopics>[0]['abi'][number]): Hex =>
  encodeEventTopics({ abi: [event] } as never)[0] as Hex;
const topic = {
  sent: topicOf(packetSent),
  received: topicOf(oftReceived),
  transfer: topicOf(transferEvent),
  attested: topicOf(payloadVerified),
  committed: topicOf(packetVerified),
  delivered: topicOf(packetDelivered),
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const lower = (value: Hex): Hex => value.toLowerCase() as Hex;

/** The events of the deployed contracts from `startBlock` to `height`, in order; everybody else's are left out. */
export async function eventsOf(chain: DeployedChain, height: number): Promise<ChainEvent[]> {
  if (height < chain.startBlock) return [];
  const filter = {
    fromBlock: hex(chain.startBlock),
    toBlock: hex(height),
    address: [...new Set([chain.endpoint, chain.receiveLibrary, chain.oapp, chain.token])],
    topics: [[topic.sent, topic.received, topic.transfer, topic.attested]],
  };
  const logs = await chain.anvil.rpc.request<Log[]>('eth_getLogs', [filter]);
  return logs
    .map((log) => eventOf(chain, log))
    .filter((event) => event !== undefined)
    .sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex);
}

function eventOf(chain: DeployedChain, log: Log): ChainEvent | undefined {
  const place: Place = {
    blockNumber: Number(log.blockNumber),
    logIndex: Number(log.logIndex),
    transactionHash: log.transactionHash,
  };
  const encoded = { data: log.data, topics: log.topics as [Hex, ...Hex[]] };
  if (log.topics[0] === topic.sent && same(log.address, chain.endpoint)) {
    const { args } = decodeEventLog({ abi: [packetSent], ...encoded });
    const packet = decodePacket(args.encodedPayload);
    return packet && { ...place, kind: 'sent', packet, headerHash: headerHashOf(packet) };
  }
  if (log.topics[0] === topic.received && same(log.address, chain.oapp)) {
    const { args } = decodeEventLog({ abi: [oftReceived], ...encoded });
    return {
      ...place,
      kind: 'received',
      guid: args.guid,
      srcEid: args.srcEid,
      to: lower(args.toAddress),
      amount: args.amountReceivedLD,
    };
  }
  if (log.topics[0] === topic.transfer && same(log.address, chain.token)) {
    const { args } = decodeEventLog({ abi: [transferEvent], ...encoded });
    return { ...place, kind: 'transfer', from: lower(args.from), to: lower(args.to), amount: args.value };
  }
  if (log.topics[0] === topic.attested && same(log.address, chain.receiveLibrary)) {
    const { args } = decodeEventLog({ abi: [payloadVerified], ...encoded });
    if (!same(args.dvn, chain.dvn)) return undefined;
    return {
      ...place,
      kind: 'attested',
      headerHash: keccak256(args.header),
      payloadHash: args.proofHash,
      confirmations: args.confirmations,
    };
  }
  return undefined;
}

export async function balanceAt(chain: DeployedChain, holder: Address, height: number): Promise<bigint> {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [holder] });
  const result = await chain.anvil.rpc.request<Hex>('eth_call', [{ to: chain.token, data }, hex(height)]);
  return decodeFunctionResult({ abi: erc20Abi, functionName: 'balanceOf', data: result });
}

export async function supplyAt(chain: DeployedChain, height: number): Promise<bigint> {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'totalSupply' });
  const result = await chain.anvil.rpc.request<Hex>('eth_call', [{ to: chain.token, data }, hex(height)]);
  return decodeFunctionResult({ abi: erc20Abi, functionName: 'totalSupply', data: result });
}

/** Whom an OApp takes packets from, of that endpoint, now. */
export async function peerOf(chain: DeployedChain, eid: number): Promise<Hex> {
  const data = encodeFunctionData({ abi: oftAbi, functionName: 'peers', args: [eid] });
  const result = await chain.anvil.rpc.request<Hex>('eth_call', [{ to: chain.oapp, data }, 'latest']);
  return decodeFunctionResult({ abi: oftAbi, functionName: 'peers', data: result });
}

export interface MinedTransaction {
  readonly chain: DeployedChain['name'];
  readonly hash: Hex;
  readonly from: Address;
  readonly to: Address | null;
  readonly nonce: number;
  readonly gasUsed: bigint;
  readonly reverted: boolean;
  /** One of the packet's steps was taken in it: attested by our DVN, committed or delivered. */
  readonly hadEffect: boolean;
}

interface BlockTransaction {
  readonly hash: Hex;
  readonly from: Address;
  readonly nonce: Hex;
}

/** Every mined transaction of these accounts, found by reading the blocks rather than by asking who sent them. */
export async function transactionsOf(
  chain: DeployedChain,
  accounts: readonly Address[],
  height: number,
): Promise<MinedTransaction[]> {
  const heights = Array.from(
    { length: Math.max(0, height - chain.startBlock + 1) },
    (_, index) => chain.startBlock + index,
  );
  const blocks = await chain.anvil.rpc.batch<{ transactions: BlockTransaction[] } | null>(
    heights.map((one) => ({ method: 'eth_getBlockByNumber', params: [hex(one), true] })),
  );
  const own = blocks
    // While the chain is being reorganised a block may be missing for a moment.
    .flatMap((block) => block?.transactions ?? [])
    .filter((transaction) => accounts.some((account) => same(account, transaction.from)));
  const receipts = await chain.anvil.rpc.batch<Receipt>(
    own.map((transaction) => ({ method: 'eth_getTransactionReceipt', params: [transaction.hash] })),
  );
  return own.map((transaction, index) => {
    const receipt = receipts[index] as Receipt;
    return {
      chain: chain.name,
      hash: transaction.hash,
      from: transaction.from,
      to: receipt.to,
      nonce: Number(transaction.nonce),
      gasUsed: BigInt(receipt.gasUsed),
      reverted: receipt.status !== '0x1',
      hadEffect: receipt.logs.some((log) => isStep(chain, log)),
    };
  });
}

function isStep(chain: DeployedChain, log: Log): boolean {
  if (log.topics[0] === topic.committed || log.topics[0] === topic.delivered) return same(log.address, chain.endpoint);
  return eventOf(chain, log)?.kind === 'attested';
}
