import { toEventSelector } from 'viem';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';

/** topic0 of every event of our own contracts: any of them shows that a transaction was included. */
export const ownTopics: readonly Hex[] = [
  ...new Set(
    [...loadlineDvnAbi, ...loadlineExecutorAbi].flatMap((item) =>
      item.type === 'event' ? [toEventSelector(item)] : [],
    ),
  ),
];
