/** The price of a feed of Chainlink's kind, as the chain's quorum reads it at an agreed block. */
import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem';
import type { PriceSourceConfig } from '../../../config/priceSchema.ts';
import type { BlockRef, Hex } from '../../../relayer/core/ids.ts';
import type { PriceObservation } from '../../../relayer/core/limit.ts';
import type { PriceAbsent, PriceSource } from '../../priceSource.ts';
import { answersAtHead, type PriceAccess } from './atHead.ts';

const abi = parseAbi([
  'function latestRoundData() view returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)',
  'function decimals() view returns (uint8)',
]);

const MAX_DECIMALS = 36;

export function feedSource(
  { name, feed }: Extract<PriceSourceConfig, { kind: 'chainlink' }>,
  access: PriceAccess,
): PriceSource {
  const calls = (['latestRoundData', 'decimals'] as const).map((functionName) => ({
    to: feed,
    data: encodeFunctionData({ abi, functionName }),
  }));
  return {
    name,
    read: async () => {
      const { block, answers } = await answersAtHead(access, calls);
      const [round, decimals] = answers;
      if (!round || !decimals) return { source: name, absent: `${feed} answers nothing at block ${block.height}` };
      return priceOf(name, block, round, decimals);
    },
  };
}

function priceOf(source: string, block: BlockRef, round: Hex, decimals: Hex): PriceObservation | PriceAbsent {
  const absent = (why: string): PriceAbsent => ({ source, absent: why });
  const decoded = decode(round, decimals);
  if (!decoded) return absent('no answer of an aggregator');
  const { roundId, answer, updatedAt, answeredInRound, places } = decoded;
  if (answer <= 0n) return absent(`an answer of ${answer}`);
  if (places > MAX_DECIMALS) return absent(`${places} decimals`);
  if (answeredInRound < roundId) return absent(`answered in round ${answeredInRound}, in round ${roundId}`);
  if (updatedAt === 0n) return absent(`round ${roundId} has no answer yet`);
  const updatedAtMs = Number(updatedAt * 1_000n);
  if (updatedAtMs > block.timestampMs) return absent(`updated at ${updatedAt}, after its block`);
  const price = { num: answer, den: 10n ** BigInt(places) };
  return { source, low: price, high: price, atMs: updatedAtMs };
}

function decode(round: Hex, decimals: Hex) {
  try {
    const [roundId, answer, , updatedAt, answeredInRound] = decodeFunctionResult({
      abi,
      functionName: 'latestRoundData',
      data: round,
    });
    const places = decodeFunctionResult({ abi, functionName: 'decimals', data: decimals });
    return { roundId, answer, updatedAt, answeredInRound, places };
  } catch {
    return null;
  }
}
