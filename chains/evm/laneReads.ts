/** What is read of lanes at the agreed head: their message libraries, how the receiver verifies, who attests. */
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { type BlockRef, type Hex, lowerHex } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import type { LaneReading } from '../../relayer/core/state.ts';
import type { ChainReader } from '../chain.ts';
import { agreeTag } from './agree.ts';
import { agreeCall } from './calls.ts';
import type { EvmContext } from './context.ts';
import { endpointAbi, messageLibraryAbi } from './layerzero/abi.ts';

const at = (ctx: EvmContext, to: Hex, block: BlockRef) => ({ to, blockHash: block.hash, deadlineMs: ctx.deadlineMs });

/** Those in use now join the watched ones; those that were used before stay. @throws QuorumError */
export async function findLibraries(ctx: EvmContext, block: BlockRef): Promise<void> {
  const endpoint = at(ctx, ctx.config.endpoint, block);
  for (const lane of ctx.lanesOut) {
    const args = [lane.from.oapp, lane.dstEid] as const;
    ctx.watched.sendLibraries.add(lowerHex(await agreeCall(ctx.quorum, endpoint, endpointAbi, 'getSendLibrary', args)));
  }
  for (const lane of ctx.lanesIn) await receiveLibraryOf(ctx, lane, block);
}

async function receiveLibraryOf(ctx: EvmContext, lane: Lane, block: BlockRef): Promise<Hex> {
  const args = [lane.to.oapp, lane.srcEid] as const;
  const endpoint = at(ctx, ctx.config.endpoint, block);
  const [library] = await agreeCall(ctx.quorum, endpoint, endpointAbi, 'getReceiveLibrary', args);
  ctx.watched.receiveLibraries.add(lowerHex(library));
  return lowerHex(library);
}

export async function readLane(ctx: EvmContext, lane: Lane): Promise<LaneReading> {
  const { quorum, config, clock, deadlineMs } = ctx;
  const { block } = await agreeTag(quorum, 'latest', deadlineMs);
  const receiveLibrary = await receiveLibraryOf(ctx, lane, block);
  const args = [lane.to.oapp, lane.srcEid] as const;
  const uln = await agreeCall(quorum, at(ctx, receiveLibrary, block), messageLibraryAbi, 'getUlnConfig', args);
  const requiredDvns = uln.requiredDVNs.map(lowerHex);
  return {
    path: lane.path,
    atMs: clock.nowMs(),
    receiveLibrary,
    requiredConfirmations: uln.confirmations,
    requiredDvns,
    optionalDvns: uln.optionalDVNs.map(lowerHex),
    optionalThreshold: uln.optionalDVNThreshold,
    requiresUs: requiredDvns.includes(config.dvn),
  };
}

export async function readAttesterSet(ctx: EvmContext): ReturnType<ChainReader['attesterSet']> {
  const { block } = await agreeTag(ctx.quorum, 'latest', ctx.deadlineMs);
  const dvn = at(ctx, ctx.config.dvn, block);
  const attesters = await agreeCall(ctx.quorum, dvn, loadlineDvnAbi, 'attesters', []);
  const threshold = await agreeCall(ctx.quorum, dvn, loadlineDvnAbi, 'threshold', []);
  return { attesters: attesters.map(lowerHex), threshold };
}
