/** Why a call failed, in words. */
import { type Abi, decodeErrorResult, parseAbi } from 'viem';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { isProviderError } from '../provider.ts';

const knownErrors: Abi = [
  ...loadlineDvnAbi.filter((item) => item.type === 'error'),
  ...loadlineExecutorAbi.filter((item) => item.type === 'error'),
  ...parseAbi([
    'error LZ_ULN_Verifying()',
    'error LZ_PathNotVerifiable()',
    'error LZ_PathNotInitializable()',
    'error LZ_InvalidNonce(uint64 nonce)',
    'error LZ_PayloadHashNotFound(bytes32 expected, bytes32 provided)',
    'error Error(string reason)',
    'error Panic(uint256 code)',
  ]),
];

/** A contract may revert with as much text as it likes, and its reason is stored. */
const MAX_REASON_CHARS = 300;

/** Revert bytes as `Name(arguments)`; the bytes themselves when they are of no known error. */
export function decodeRevert(data: Hex): string {
  if (data === '0x') return 'reverted without a reason';
  try {
    const { errorName, args } = decodeErrorResult({ abi: knownErrors, data });
    return `${errorName}(${(args ?? []).map(String).join(', ')})`.slice(0, MAX_REASON_CHARS);
  } catch {
    return `reverted with ${data.slice(0, 74)}`;
  }
}

/** The reason of a failed simulation, estimate or broadcast. */
export function revertReason(error: unknown): string {
  if (isProviderError(error) && typeof error.data === 'string' && /^0x([0-9a-f]{2})*$/i.test(error.data)) {
    return `${error.operator}: ${decodeRevert(error.data as Hex)}`;
  }
  return error instanceof Error ? error.message.slice(0, MAX_REASON_CHARS) : String(error).slice(0, MAX_REASON_CHARS);
}
