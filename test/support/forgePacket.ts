// The lying provider: it serves a chain in which the forged transfer happened, in every read that a careful reader
// would check it by (logs, receipt, transaction, block body, outboundNonce, escrow or supply), at every block at or
// after the forged one. What it cannot forge is what hashes commit to: the block's hash, logs bloom and receipts root
// are the real ones, so only a reader that recomputes the receipts trie would catch this provider alone.
import {
  type Address,
  decodeFunctionData,
  decodeFunctionResult,
  encodeFunctionResult,
  type Hex,
  isAddressEqual,
  parseAbi,
} from 'viem';
import { endpointAbi, erc20Abi } from './abi.ts';
import type { ForgedTransfer } from './forgedTransfer.ts';
import type { Log } from './localSender.ts';
import { bytes32 } from './packet.ts';
import type { Behaviour, Handler, RpcAnswer, RpcCall } from './recordingProxy.ts';

export function forgePacket(forged: ForgedTransfer): Behaviour {
  return {
    name: `forgePacket ${forged.guid}`,
    async rpc(call, next) {
      const [first] = call.params;
      switch (call.method) {
        case 'eth_getLogs':
          return withForgedLogs(forged, call, next);
        case 'eth_getTransactionReceipt':
          return sameHash(first, forged.hash) ? { result: forged.receipt } : next(call);
        case 'eth_getTransactionByHash':
          return sameHash(first, forged.hash) ? { result: forged.transaction } : next(call);
        case 'eth_getBlockByNumber':
        case 'eth_getBlockByHash':
          return withForgedTransaction(forged, call, await next(call));
        case 'eth_getBlockReceipts':
          return withForgedReceipt(forged, call, next);
        case 'eth_call':
          return withForgedState(forged, call, next);
        default:
          return next(call);
      }
    },
  };
}

interface Filter {
  readonly fromBlock?: string;
  readonly toBlock?: string;
  readonly blockHash?: string;
  readonly address?: string | readonly string[];
  readonly topics?: readonly (string | readonly string[] | null)[];
}

async function withForgedLogs(forged: ForgedTransfer, call: RpcCall, next: Handler): Promise<RpcAnswer> {
  const answer = await next(call);
  if (!Array.isArray(answer.result)) return answer;
  const filter = (call.params[0] ?? {}) as Filter;
  if (!(await coversBlock(forged, filter, next))) return answer;
  const added = forged.logs.filter((log) => matches(filter, log));
  const all = [...(answer.result as Log[]), ...added];
  return { result: all.sort(byPosition) };
}

async function coversBlock(forged: ForgedTransfer, filter: Filter, next: Handler): Promise<boolean> {
  if (filter.blockHash !== undefined) return sameHash(filter.blockHash, forged.blockHash);
  const from = await heightOf(filter.fromBlock ?? 'latest', next);
  const to = await heightOf(filter.toBlock ?? 'latest', next);
  return from !== undefined && to !== undefined && from <= forged.blockNumber && forged.blockNumber <= to;
}

function matches(filter: Filter, log: Log): boolean {
  const addresses = filter.address === undefined ? [] : [filter.address].flat();
  if (addresses.length > 0 && !addresses.some((address) => sameHash(address, log.address))) return false;
  return (filter.topics ?? []).every((wanted, index) => {
    if (wanted === null || (Array.isArray(wanted) && wanted.length === 0)) return true;
    return [wanted].flat().some((topic) => sameHash(topic, log.topics[index]));
  });
}

function byPosition(a: Log, b: Log): number {
  return Number(a.blockNumber) - Number(b.blockNumber) || Number(a.logIndex) - Number(b.logIndex);
}

function withForgedTransaction(forged: ForgedTransfer, call: RpcCall, answer: RpcAnswer): RpcAnswer {
  const block = answer.result as { hash: string; transactions: unknown[] } | null | undefined;
  if (!block || !sameHash(block.hash, forged.blockHash)) return answer;
  const added = call.params[1] === true ? forged.transaction : forged.hash;
  return { result: { ...block, transactions: [...block.transactions, added] } };
}

async function withForgedReceipt(forged: ForgedTransfer, call: RpcCall, next: Handler): Promise<RpcAnswer> {
  const answer = await next(call);
  const [tag] = call.params;
  const isHash = typeof tag === 'string' && tag.length === 66;
  const here = isHash ? sameHash(tag, forged.blockHash) : (await heightOf(tag, next)) === forged.blockNumber;
  if (!here || !Array.isArray(answer.result)) return answer;
  return { result: [...answer.result, forged.receipt] };
}

async function withForgedState(forged: ForgedTransfer, call: RpcCall, next: Handler): Promise<RpcAnswer> {
  const answer = await next(call);
  const [transaction, tag] = call.params as [{ to?: Address; data?: Hex; input?: Hex }, unknown];
  const data = transaction.data ?? transaction.input;
  if (typeof answer.result !== 'string' || !transaction.to || !data) return answer;
  const height = await heightOf(tag ?? 'latest', next);
  if (height === undefined || height < forged.blockNumber) return answer;
  return { result: forgedResult(forged, transaction.to, data, answer.result as Hex) };
}

const multicallAbi = parseAbi([
  'struct Call3 { address target; bool allowFailure; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3(Call3[] calls) payable returns (Result[] returnData)',
]);
const aggregate3 = '0x82ad56cb';

/** One call's result in the forged world; the real one where the forgery changes nothing. */
function forgedResult(forged: ForgedTransfer, to: Address, data: Hex, real: Hex): Hex {
  const { source, packet, amount } = forged;
  if (data.startsWith(aggregate3)) return forgedMulticall(forged, data, real);
  if (isAddressEqual(to, source.endpoint)) {
    const call = decoded(endpointAbi, data);
    if (call?.functionName !== 'outboundNonce') return real;
    const [sender, dstEid, receiver] = call.args as [Address, number, Hex];
    if (bytes32(sender) !== packet.sender || dstEid !== packet.dstEid || !sameHash(receiver, packet.receiver))
      return real;
    const nonce = decodeFunctionResult({ abi: endpointAbi, functionName: 'outboundNonce', data: real });
    const result = nonce > packet.nonce ? nonce : packet.nonce;
    return encodeFunctionResult({ abi: endpointAbi, functionName: 'outboundNonce', result });
  }
  if (!isAddressEqual(to, source.token)) return real;
  const call = decoded(erc20Abi, data);
  const uint256 = (value: bigint): Hex =>
    encodeFunctionResult({ abi: erc20Abi, functionName: 'totalSupply', result: value });
  if (source.name === 'south') return call?.functionName === 'totalSupply' ? uint256(BigInt(real) - amount) : real;
  const ofEscrow = call?.functionName === 'balanceOf' && isAddressEqual(call.args[0], source.oapp);
  return ofEscrow ? uint256(BigInt(real) + amount) : real;
}

function forgedMulticall(forged: ForgedTransfer, data: Hex, real: Hex): Hex {
  const { args } = decodeFunctionData({ abi: multicallAbi, data });
  const results = decodeFunctionResult({ abi: multicallAbi, functionName: 'aggregate3', data: real });
  const result = results.map((one, index) => {
    const call = args[0][index];
    if (call === undefined || !one.success) return one;
    return { ...one, returnData: forgedResult(forged, call.target, call.callData, one.returnData) };
  });
  return encodeFunctionResult({ abi: multicallAbi, functionName: 'aggregate3', result });
}

function decoded<const abi extends typeof endpointAbi | typeof erc20Abi>(abi: abi, data: Hex) {
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    return undefined;
  }
}

/** The height that a block parameter names: a number, a tag, or {blockHash} and {blockNumber}. */
async function heightOf(tag: unknown, next: Handler): Promise<number | undefined> {
  if (typeof tag === 'object' && tag !== null) {
    const { blockHash, blockNumber } = tag as { blockHash?: string; blockNumber?: string };
    if (blockNumber !== undefined) return Number(blockNumber);
    return numberOf(await next({ method: 'eth_getBlockByHash', params: [blockHash, false] }));
  }
  if (typeof tag === 'string' && /^0x[0-9a-f]{1,16}$/i.test(tag)) return Number(tag);
  return numberOf(await next({ method: 'eth_getBlockByNumber', params: [tag, false] }));
}

function numberOf(answer: RpcAnswer): number | undefined {
  const block = answer.result as { number?: string } | null | undefined;
  return block?.number === undefined ? undefined : Number(block.number);
}

function sameHash(a: unknown, b: string | undefined): boolean {
  return typeof a === 'string' && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
