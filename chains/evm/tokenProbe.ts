/**
 * How a leg's token behaves: what it says of itself, and what arrives of what the escrow pays out. The payment is made in one
 * `eth_call` in which a probe stands in the place of the escrow's code (a state override), so that nothing has to be sent.
 */
import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem';
import { tokenProbeAbi, tokenProbeCode } from '../../contracts/generated/index.ts';
import { type LocalAmount, local } from '../../relayer/core/amount.ts';
import type { Hex, Position } from '../../relayer/core/ids.ts';
import type { LegParams } from '../../relayer/core/params.ts';
import {
  TOKEN_QUESTIONS,
  type TokenQuestion,
  type TokenTraits,
  type TransferProbe,
} from '../../relayer/core/tokenTraits.ts';
import { QuorumError } from '../quorum.ts';
import { callOrRevert } from './calls.ts';
import { type Asker, readHolding } from './cutReads.ts';
import { type Ask, callInPlace } from './rpc.ts';

const questionAbi = parseAbi([
  'function paused() view returns (bool)',
  'function isBlacklisted(address) view returns (bool)',
  'function isBlackListed(address) view returns (bool)',
  'function isBlocked(address) view returns (bool)',
  'function isFrozen(address) view returns (bool)',
  'function basisPointsRate() view returns (uint256)',
  'function sharesOf(address) view returns (uint256)',
  'function getPooledEthByShares(uint256) view returns (uint256)',
  'function scaledBalanceOf(address) view returns (uint256)',
  'function scaledTotalSupply() view returns (uint256)',
  'function rebasingCreditsPerToken() view returns (uint256)',
]);

/** No token has it: one that answers all the same answers anything, and has said nothing. */
const NONSENSE = encodeFunctionData({ abi: parseAbi(['function loadlineAsksForNothing() view']) });
/** Whoever receives for the time of the call; nobody has this key. */
const RECEIVER: Hex = '0x10ad11e000000000000000000000000000000001';
/** Enough for a fee of a thousandth of a percent to show. */
const WORTH_MEASURING = 100_000n;
/** Large enough to tell, and small enough for a limit on transfers. */
const MOST = 10n ** 24n;

/** @throws QuorumError when too few say what the token answers; the payment is then `unmeasured` instead. */
export async function probeToken(ctx: Asker, leg: LegParams, block: Position): Promise<TokenTraits> {
  const { quorum } = ctx;
  const calls = [NONSENSE, ...TOKEN_QUESTIONS.map((question) => questionFor(question, leg.oapp))];
  const { value } = await quorum.askFew(
    `traits of ${leg.token} at ${block.hash}`,
    (provider) => answersOf({ provider, deadlineMs: ctx.deadlineMs }, leg.token, calls, block.hash),
    (answers) => answers.join(),
  );
  const [nonsense, ...rest] = value;
  const answers = Object.fromEntries(
    TOKEN_QUESTIONS.flatMap((question, i) => {
      const word = wordOf(rest[i]);
      return word === null || wordOf(nonsense) !== null ? [] : [[question, word]];
    }),
  );
  return { transfer: leg.kind === 'escrow' ? await probeTransfer(ctx, leg, block) : NOT_ESCROWED, answers };
}

const NOT_ESCROWED: TransferProbe = { kind: 'unmeasured', why: 'nothing is paid out of an escrow here' };

function questionFor(functionName: TokenQuestion, oapp: Hex): Hex {
  const abi = questionAbi;
  switch (functionName) {
    case 'paused':
    case 'basisPointsRate':
    case 'scaledTotalSupply':
    case 'rebasingCreditsPerToken':
      return encodeFunctionData({ abi, functionName });
    case 'getPooledEthByShares':
      return encodeFunctionData({ abi, functionName, args: [10n ** 18n] });
    case 'isBlacklisted':
    case 'isBlackListed':
    case 'isBlocked':
    case 'isFrozen':
    case 'sharesOf':
    case 'scaledBalanceOf':
      return encodeFunctionData({ abi, functionName, args: [oapp] });
    default:
      return functionName satisfies never;
  }
}

/** One after the other: a token is probed rarely, and never at the cost of reading. */
async function answersOf(
  ask: Ask,
  token: Hex,
  calls: readonly Hex[],
  blockHash: Hex,
): Promise<readonly (Hex | null)[]> {
  const answers: (Hex | null)[] = [];
  for (const data of calls) answers.push(await callOrRevert(ask, token, data, blockHash));
  return answers;
}

const wordOf = (answer: Hex | null | undefined): bigint | null =>
  answer && answer.length >= 66 ? BigInt(answer.slice(0, 66)) : null;

async function probeTransfer(ctx: Asker, leg: LegParams, block: Position): Promise<TransferProbe> {
  const { quorum, deadlineMs } = ctx;
  try {
    const held = await readHolding(ctx, leg, block.hash);
    if (held < WORTH_MEASURING) return { kind: 'unmeasured', why: `the escrow holds ${held} smallest units only` };
    const amount: LocalAmount = local(held < MOST ? held : MOST);
    const args = [leg.token, RECEIVER, amount] as const;
    const data = encodeFunctionData({ abi: tokenProbeAbi, functionName: 'probe', args });
    const { value } = await quorum.askFew(
      `a payment of ${leg.token} out of ${leg.oapp} at ${block.hash}`,
      (provider) => callInPlace({ provider, deadlineMs }, leg.oapp, tokenProbeCode, data, block.hash),
      String,
    );
    const [sent, spent, received] = decodeFunctionResult({ abi: tokenProbeAbi, functionName: 'probe', data: value });
    return sent
      ? { kind: 'measured', amount, spent: local(spent), received: local(received) }
      : { kind: 'refused', amount };
  } catch (error) {
    if (!(error instanceof QuorumError)) throw error;
    return { kind: 'unmeasured', why: `too few providers run an eth_call with a state override (${error.message})` };
  }
}
