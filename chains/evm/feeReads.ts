/** What our workers at a source charge for a destination, as k operators say at one block; and the call that sets it. */
import { decodeFunctionResult, encodeFunctionData } from 'viem';
import type { ChainConfig } from '../../config/schema.ts';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { FeeReading, FeeWorker, PriceUpdate } from '../../relayer/core/feeUpdate.ts';
import type { ChainName, Eid, Hex } from '../../relayer/core/ids.ts';
import type { Quorum } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import type { Call } from './call.ts';
import { agreeCalls } from './calls.ts';
import type { Market } from './fees.ts';

/** Both workers share these functions (`Worker.sol`). */
const abi = loadlineDvnAbi;

type Source = {
  readonly name: ChainName;
  readonly config: Pick<ChainConfig, 'dvn' | 'executor' | 'requestTimeoutMs'>;
  readonly quorum: Quorum;
};

const WORKERS: readonly FeeWorker[] = ['dvn', 'executor'];

/** @throws QuorumError; viem's error when what k agree on does not decode. */
export async function readFees(
  { name, config, quorum }: Source,
  dstEid: Eid,
  marketGasPrice: bigint,
): Promise<readonly FeeReading[]> {
  const { block } = await agreeTag(quorum, 'latest', config.requestTimeoutMs);
  const calls = WORKERS.flatMap((worker) => [
    { to: config[worker], data: encodeFunctionData({ abi, functionName: 'updater' }) },
    { to: config[worker], data: encodeFunctionData({ abi, functionName: 'prices', args: [dstEid] }) },
    { to: config[worker], data: encodeFunctionData({ abi, functionName: 'priceBounds', args: [dstEid] }) },
  ]);
  const { results } = await agreeCalls(quorum, calls, block.hash, config.requestTimeoutMs);
  return WORKERS.map((worker, i): FeeReading => {
    const [updater = '0x', price = '0x', bounds = '0x'] = results.slice(3 * i, 3 * i + 3);
    const [gasPrice, ratio] = decodeFunctionResult({ abi, functionName: 'prices', data: price });
    const decoded = decodeFunctionResult({ abi, functionName: 'priceBounds', data: bounds });
    const [minGasPrice, maxGasPrice, minRatio, maxRatio] = decoded;
    return {
      chain: name,
      worker,
      dstEid,
      updater: decodeFunctionResult({ abi, functionName: 'updater', data: updater }).toLowerCase() as Hex,
      price: { gasPrice, ratio },
      bounds: { minGasPrice, maxGasPrice, minRatio, maxRatio },
      marketGasPrice,
    };
  });
}

/** What a transaction that is mined now pays for one gas. */
export const gasPriceNow = (market: Market): bigint =>
  market.type === 'legacy' ? market.gasPrice : market.base + market.tip;

export function priceCall(
  { dvn, executor }: { readonly dvn: Hex; readonly executor: Hex },
  { worker, dstEid, gasPrice, ratio }: PriceUpdate,
): Call {
  const data = encodeFunctionData({ abi, functionName: 'setGasPrice', args: [dstEid, gasPrice, ratio] });
  return { to: worker === 'dvn' ? dvn : executor, data, value: 0n };
}
