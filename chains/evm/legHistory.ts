/**
 * All that one OApp sent and received in a range of the past. Its own events are few and asked for by themselves; only the
 * blocks in which it sent are then read whole, since nobody can ask an endpoint for the packets of one sender.
 */
import type { Fact } from '../../relayer/core/fact.ts';
import { type Height, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import { ChainRefused } from '../chain.ts';
import { QuorumError } from '../quorum.ts';
import { agreeBlock } from './agree.ts';
import type { EvmContext } from './context.ts';
import { topicOf } from './layerzero/abi.ts';
import { decodeLogs } from './layerzero/decode.ts';
import { agreeLogs } from './logs.ts';
import { logsOfBlock } from './openingRead.ts';
import { codeAt, type RawLog } from './rpc.ts';

/** Ranges, or blocks, that are asked for at a time. */
const AT_ONCE = 4;
/** A history of more is not held in memory: start a new book's node earlier instead. */
export const MAX_EVENTS = 2_000_000;

export type Progress = (done: bigint, total: bigint) => void;

/**
 * The facts of every transaction in which it sent, and of what it received, from `from` to `to`.
 * @throws QuorumError; ChainRefused when a block is no longer the one that was agreed on, or there are too many.
 */
export async function readLegHistory(
  ctx: EvmContext,
  oapp: Hex,
  from: Height,
  to: Position,
  progress: Progress = () => undefined,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  const total = to.height < from ? 0n : to.height - from + 1n;
  const step = BigInt(ctx.config.maxLogRange);
  for (let first: bigint = from; first <= to.height; first += step * BigInt(AT_ONCE)) {
    const starts = Array.from({ length: AT_ONCE }, (_, i) => first + step * BigInt(i)).filter((at) => at <= to.height);
    const parts = await Promise.all(
      starts.map((start) => {
        const end = start + step - 1n;
        return factsBetween(ctx, oapp, height(start), height(end < to.height ? end : to.height));
      }),
    );
    for (const part of parts) facts.push(...part);
    if (facts.length > MAX_EVENTS) {
      throw new ChainRefused(ctx.name, `more than ${MAX_EVENTS} events of ${oapp}`, 'a shorter history');
    }
    const reached = (starts.at(-1) ?? first) + step - 1n;
    progress((reached < to.height ? reached : to.height) - from + 1n, total);
  }
  return facts;
}

async function factsBetween(ctx: EvmContext, oapp: Hex, from: Height, to: Height): Promise<readonly Fact[]> {
  const { quorum, deadlineMs } = ctx;
  const filter = { addresses: [oapp], topics: [topicOf.OFTSent, topicOf.OFTReceived] };
  const { block } = await agreeBlock(quorum, to, deadlineMs);
  const { logs } = await agreeLogs(quorum, filter, from, block, deadlineMs, 'few');
  const sent = logs.filter(({ topics }) => topics[0] === topicOf.OFTSent);
  const facts: Fact[] = decodeLogs(
    ctx.name,
    ctx.watched,
    logs.filter(({ topics }) => topics[0] === topicOf.OFTReceived),
  );
  const blocks = [...new Map(sent.map((log) => [log.blockHash, log])).values()];
  for (let i = 0; i < blocks.length; i += AT_ONCE) {
    const parts = await Promise.all(blocks.slice(i, i + AT_ONCE).map((log) => sendsIn(ctx, log, sent)));
    for (const part of parts) facts.push(...part);
  }
  return facts;
}

/** Of the transactions in which it sent; what it received in one of them is told once already. */
async function sendsIn(ctx: EvmContext, at: RawLog, sent: readonly RawLog[]): Promise<readonly Fact[]> {
  const own = new Set(sent.map(({ transactionHash }) => transactionHash));
  const logs = await logsOfBlock(ctx, { height: height(at.blockNumber), hash: at.blockHash });
  const facts = decodeLogs(
    ctx.name,
    ctx.watched,
    logs.filter(({ transactionHash }) => own.has(transactionHash)),
  );
  return facts.filter(({ kind }) => kind !== 'oftReceived');
}

/**
 * The block in which a contract first had code, found by halving: none of its events lies below.
 * @throws ChainRefused when the state of old blocks is not served by enough providers, or it has no code at `to`.
 */
export async function deploymentBlock(ctx: EvmContext, contract: Hex, to: Position): Promise<Height> {
  const hasCode = async (at: Position): Promise<boolean> => {
    const { value } = await ctx.quorum.askFew(
      `code of ${contract} at ${at.height}`,
      (provider) => codeAt({ provider, deadlineMs: ctx.deadlineMs }, contract, at.hash),
      (code) => code,
    );
    return value !== '0x';
  };
  if (!(await hasCode(to))) {
    throw new ChainRefused(ctx.name, `no code at ${contract} in block ${to.height}`, 'a cut above its deployment');
  }
  let [low, high] = [0n, BigInt(to.height)];
  while (low < high) {
    const middle = (low + high) / 2n;
    try {
      const { block } = await agreeBlock(ctx.quorum, height(middle), ctx.deadlineMs);
      if (await hasCode(block)) high = middle;
      else low = middle + 1n;
    } catch (error) {
      if (!(error instanceof QuorumError)) throw error;
      const wanted = `providers that keep old state, or --from ${ctx.name}=<the block in which ${contract} was deployed>`;
      throw new ChainRefused(ctx.name, `block ${middle} not served (${error.message})`, wanted);
    }
  }
  return height(low);
}
