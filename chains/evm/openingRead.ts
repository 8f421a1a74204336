/**
 * What the transactions of packets show that were sent before the start: the same logs, decoded as those of a live range,
 * and proven against their block where blocks are.
 */
import type { Fact } from '../../relayer/core/fact.ts';
import { type Hex, height, type Position } from '../../relayer/core/ids.ts';
import { ChainRefused } from '../chain.ts';
import { readReceipt } from './accountReads.ts';
import { agreeBlock } from './agree.ts';
import { type EvmContext, filterOf } from './context.ts';
import { decodeLogs } from './layerzero/decode.ts';
import { agreeLogs } from './logs.ts';
import { agreeProvenLogs } from './provenLogs.ts';
import type { RawLog } from './rpc.ts';

/** Transactions whose blocks are read at a time. */
const AT_ONCE = 4;

/**
 * All facts of these transactions, by transaction and in chain order. One that was mined at the start block or above has
 * none: it is read there, and proves nothing of before.
 * @param final what is not final yet is not read.
 * @throws QuorumError; ChainRefused when k operators have no receipt of one, or it is not final.
 */
export async function readOpening(ctx: EvmContext, hashes: readonly Hex[], final: Position): Promise<readonly Fact[]> {
  const wanted = [...new Set(hashes)];
  const facts: Fact[] = [];
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const parts = await Promise.all(wanted.slice(i, i + AT_ONCE).map((hash) => factsOfTransaction(ctx, hash, final)));
    facts.push(...parts.flat());
  }
  return facts;
}

async function factsOfTransaction(ctx: EvmContext, hash: Hex, final: Position): Promise<readonly Fact[]> {
  const receipt = await readReceipt(ctx, [hash]);
  const wanted = 'the transaction of a packet that was open at the start, on providers that still have it';
  if (!receipt) throw new ChainRefused(ctx.name, `no receipt of ${hash}`, wanted);
  if (receipt.height >= BigInt(ctx.config.startBlock) || !receipt.ok) return [];
  if (receipt.height > final.height) {
    throw new ChainRefused(ctx.name, `${hash} in block ${receipt.height}`, `a final block, at most ${final.height}`);
  }
  const logs = await logsOfBlock(ctx, receipt);
  return decodeLogs(
    ctx.name,
    ctx.watched,
    logs.filter((log) => log.transactionHash === hash),
  );
}

/** The logs of interest of one block, as live reading takes them. @throws QuorumError, ChainRefused */
export async function logsOfBlock(ctx: EvmContext, at: Position): Promise<readonly RawLog[]> {
  const { quorum, deadlineMs, config } = ctx;
  const { block } = await agreeBlock(quorum, height(at.height), deadlineMs);
  if (block.hash !== at.hash) throw new ChainRefused(ctx.name, `block ${at.height} is ${block.hash}`, at.hash);
  if (config.verifyBlocks) return (await agreeProvenLogs(quorum, at.hash, filterOf(ctx), deadlineMs)).logs;
  return (await agreeLogs(quorum, filterOf(ctx), block.height, block, deadlineMs, 'few')).logs;
}
