/** View calls pinned to a block hash, as k operators answer them. */
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
} from 'viem';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { isProviderError } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { type Ask, callAt } from './rpc.ts';

export type PinnedCall = { readonly to: Hex; readonly data: Hex };

export type AgreedCalls = {
  readonly results: readonly Hex[];
  readonly said: Said;
  readonly dissent: readonly { readonly operator: string; readonly value: readonly Hex[] }[];
};

/** A node that ran the call and tells that it failed; anything else is no answer. */
const FAILED_CALL = /revert|invalid opcode|out of gas|invalid jump|stack (under|over)flow|VM execution error/i;

/** What one provider answers to a call that may fail: null when it reverts, which is an answer. @throws ProviderError */
export async function callOrRevert(ask: Ask, to: Hex, data: Hex, blockHash: Hex): Promise<Hex | null> {
  try {
    return await callAt(ask, to, data, blockHash);
  } catch (error) {
    const ran =
      isProviderError(error) &&
      error.code === 'PROVIDER_REFUSED' &&
      (error.rpcCode === 3 || FAILED_CALL.test(error.message.slice(error.operator.length)));
    if (ran) return null;
    throw error;
  }
}

/** What one provider answers to several calls at one block. @throws ProviderError */
export const callsFrom = (ask: Ask, calls: readonly PinnedCall[], blockHash: Hex): Promise<readonly Hex[]> =>
  Promise.all(calls.map(({ to, data }) => callAt(ask, to, data, blockHash)));

/**
 * Runs several calls at one block as one question, put to a few operators in rotation: what is pinned to a hash has one
 * answer. @throws QuorumError
 */
export async function agreeCalls(
  quorum: Quorum,
  calls: readonly PinnedCall[],
  blockHash: Hex,
  deadlineMs: number,
  decodes: (results: readonly Hex[]) => unknown = () => undefined,
): Promise<AgreedCalls> {
  const agreed = await quorum.askFew(
    `${calls.length} calls at ${blockHash}`,
    async (provider) => {
      const results = await callsFrom({ provider, deadlineMs }, calls, blockHash);
      // An answer that does not decode (a contract of another kind) is no answer, and no failure of ours.
      decodes(results);
      return results;
    },
    (results) => results.join(),
  );
  return { results: agreed.value, said: agreed.said, dissent: agreed.dissent };
}

/** One call, encoded and decoded by its ABI. @throws QuorumError; viem's error when the answer does not decode. */
export async function agreeCall<
  const abi extends Abi,
  name extends ContractFunctionName<abi, 'view' | 'pure'>,
  const args extends ContractFunctionArgs<abi, 'view' | 'pure', name>,
>(
  quorum: Quorum,
  at: { readonly to: Hex; readonly blockHash: Hex; readonly deadlineMs: number },
  abi: abi,
  functionName: name,
  args: args,
): Promise<ContractFunctionReturnType<abi, 'view' | 'pure', name, args>> {
  const data = encodeFunctionData({ abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0]);
  const decode = (results: readonly Hex[]): unknown =>
    decodeFunctionResult({ abi, functionName, data: results[0] ?? '0x' } as unknown as Parameters<
      typeof decodeFunctionResult
    >[0]);
  const { results } = await agreeCalls(quorum, [{ to: at.to, data }], at.blockHash, at.deadlineMs, decode);
  return decode(results) as ContractFunctionReturnType<abi, 'view' | 'pure', name, args>;
}
