// Providers that lie, or only differ, in ways that a chain's own data allow: heads, receipts, deliveries that never were.
import { type Address, encodeAbiParameters, encodeEventTopics, type Hex, keccak256, toHex, zeroAddress } from 'viem';
import { oftReceived, packetDelivered, transferEvent } from './abi.ts';
import { type Deployment, type Direction, endsOf } from './deployment.ts';
import { hex } from './jsonRpc.ts';
import { bytes32 } from './packet.ts';
import type { Behaviour, RpcAnswer, RpcCall } from './recordingProxy.ts';

/** Lies for some polls, then tells the truth for a few, then lies again. */
export const inTurns = (lie: Behaviour): Behaviour => {
  let polls = 0;
  return {
    name: `inTurns ${lie.name}`,
    async rpc(call, next) {
      if (call.method === 'eth_getLogs') polls += 1;
      return polls % 35 < 30 && lie.rpc ? lie.rpc(call, next) : next(call);
    },
  };
};

/** Its newest block is now this, now that one: 0, 1 or 2 behind, another one at each poll. */
export function restlessHead(phase: number): Behaviour {
  let polls = phase;
  return {
    name: 'restlessHead',
    async rpc(call, next) {
      const isHead = call.method === 'eth_getBlockByNumber' && call.params[0] === 'latest';
      if (!isHead) return next(call);
      polls += 1;
      const answer = await next(call);
      const height = Number((answer.result as { number: string }).number);
      return next({ ...call, params: [hex(Math.max(0, height - (polls % 3))), call.params[1]] });
    },
  };
}

type Fields = Record<string, unknown>;

/** As another client writes it: other optional fields in blocks, receipts and logs, and addresses in capitals. */
export function otherDialect(name: string): Behaviour {
  const log = ({ blockTimestamp: _, ...one }: Fields): Fields => ({
    ...one,
    address: `0x${String(one.address).slice(2).toUpperCase()}`,
    client: name,
  });
  const receipt = ({ blobGasPrice: _, effectiveGasPrice: __, ...one }: Fields): Fields => ({
    ...one,
    ...(Array.isArray(one.logs) ? { logs: one.logs.map(log) } : {}),
    l1Fee: '0x1',
    client: name,
  });
  const block = ({ size: _, totalDifficulty: __, ...one }: Fields): Fields => ({ ...one, client: name });
  const rewrite: Readonly<Record<string, (one: Fields) => Fields>> = {
    eth_getLogs: log,
    eth_getBlockByNumber: block,
    eth_getBlockByHash: block,
    eth_getBlockReceipts: receipt,
    eth_getTransactionReceipt: receipt,
  };
  return {
    name: 'otherDialect',
    async rpc(call, next) {
      const answer = await next(call);
      const own = rewrite[call.method];
      if (own === undefined || typeof answer.result !== 'object' || answer.result === null) return answer;
      const { result } = answer;
      return { result: Array.isArray(result) ? result.map(own) : own(result as Fields) };
    },
  };
}

/** Receipts say that all went well and left no log, and logs are honest. */
export const lieAboutReceipts: Behaviour = {
  name: 'lieAboutReceipts',
  async rpc(call, next) {
    const answer = await next(call);
    const bare = (receipt: unknown) => ({ ...(receipt as Fields), logs: [], status: '0x1' });
    if (call.method === 'eth_getBlockReceipts' && Array.isArray(answer.result)) {
      return { result: answer.result.map(bare) };
    }
    if (call.method === 'eth_getTransactionReceipt' && answer.result) return { result: bare(answer.result) };
    return answer;
  },
};

/** Claims that whatever it is asked about was included in the newest block, and counts it in the account's nonce. */
export function claimInclusion(account: Address): Behaviour {
  return {
    name: 'claimInclusion',
    async rpc(call, next) {
      const answer = await next(call);
      if (call.method === 'eth_getTransactionCount' && String(call.params[0]).toLowerCase() === account.toLowerCase()) {
        return { result: hex(Number(answer.result) + 1) };
      }
      if (call.method !== 'eth_getTransactionReceipt' || answer.result) return answer;
      const latest = await next({ method: 'eth_getBlockByNumber', params: ['latest', false] });
      const { number, hash } = latest.result as { number: Hex; hash: Hex };
      return {
        result: {
          transactionHash: call.params[0],
          transactionIndex: '0x0',
          blockNumber: number,
          blockHash: hash,
          status: '0x1',
          logs: [],
          type: '0x2',
        },
      };
    },
  };
}

export interface InventedConsumption {
  readonly direction: Direction;
  readonly to: Address;
  readonly amount: bigint;
  /** From this block of the destination on, one in each. */
  readonly from: number;
}

/** Serves a delivery that never was in every block: value arrived for a packet that nobody sent. */
export function inventConsumptions(deployment: Deployment, options: InventedConsumption): Behaviour {
  const { source, destination } = endsOf(deployment, options.direction);
  const { to, amount } = options;
  const inBlock = (block: { number: Hex; hash: Hex; timestamp: Hex }) => {
    const guid = keccak256(toHex(`invented ${block.hash}`));
    const origin = { srcEid: source.eid, sender: bytes32(source.oapp), nonce: 1_000n + BigInt(block.number) };
    const mints = destination.name === 'south';
    const drawn = [
      {
        address: destination.token,
        topics: encodeEventTopics({
          abi: [transferEvent],
          args: { from: mints ? zeroAddress : destination.oapp, to },
        }),
        data: encodeAbiParameters([{ type: 'uint256' }], [amount]),
      },
      {
        address: destination.oapp,
        topics: encodeEventTopics({ abi: [oftReceived], args: { guid, toAddress: to } }),
        data: encodeAbiParameters([{ type: 'uint32' }, { type: 'uint256' }], [source.eid, amount]),
      },
      {
        address: destination.endpoint,
        topics: encodeEventTopics({ abi: [packetDelivered] }),
        data: encodeAbiParameters(packetDelivered.inputs, [origin, destination.oapp]),
      },
    ];
    return drawn.map((log, index) => ({
      ...log,
      blockNumber: block.number,
      blockHash: block.hash,
      blockTimestamp: block.timestamp,
      transactionHash: keccak256(toHex(`invented in ${block.hash}`)),
      transactionIndex: '0x50',
      logIndex: hex(1_000 + index),
      removed: false,
    }));
  };
  return {
    name: 'inventConsumptions',
    async rpc(call, next): Promise<RpcAnswer> {
      const answer = await next(call);
      if (call.method !== 'eth_getLogs' || !Array.isArray(answer.result)) return answer;
      const range = await heightsOf(call, next);
      const added = [];
      for (let height = Math.max(range.from, options.from); height <= range.to; height += 1) {
        const found = await next({ method: 'eth_getBlockByNumber', params: [hex(height), false] });
        if (found.result) added.push(...inBlock(found.result as { number: Hex; hash: Hex; timestamp: Hex }));
      }
      const all = [...(answer.result as { blockNumber: Hex; logIndex: Hex }[]), ...added];
      return { result: all.sort((a, b) => Number(a.blockNumber) - Number(b.blockNumber)) };
    },
  };
}

async function heightsOf(
  call: RpcCall,
  next: (call: RpcCall) => Promise<RpcAnswer>,
): Promise<{ from: number; to: number }> {
  const { fromBlock, toBlock, blockHash } = call.params[0] as Record<string, string | undefined>;
  if (blockHash === undefined) return { from: Number(fromBlock), to: Number(toBlock) };
  const found = await next({ method: 'eth_getBlockByHash', params: [blockHash, false] });
  const height = Number((found.result as { number: Hex } | null)?.number ?? -1);
  return { from: height, to: height };
}
