/** What is read of lanes at the agreed head: their message libraries, how the receiver verifies, who attests. */
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import { type Hex, lowerHex, type Position } from '../../relayer/core/ids.ts';
import type { Lane } from '../../relayer/core/params.ts';
import type { LaneReading } from '../../relayer/core/state.ts';
import type { ChainReader } from '../chain.ts';
import type { Quorum } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import { agreeCall } from './calls.ts';
import type { EvmContext } from './context.ts';
import { endpointAbi, messageLibraryAbi } from './layerzero/abi.ts';

const at = (ctx: EvmContext, to: Hex, block: Position) => ({ to, blockHash: block.hash, deadlineMs: ctx.deadlineMs });

/** Those in use now join the watched ones; those that were used before stay. @throws QuorumError */
export async function findLibraries(ctx: EvmContext, block: Position): Promise<void> {
  const endpoint = at(ctx, ctx.config.endpoint, block);
  for (const lane of ctx.lanesOut) {
    const args = [lane.from.oapp, lane.dstEid] as const;
    ctx.watched.sendLibraries.add(lowerHex(await agreeCall(ctx.quorum, endpoint, endpointAbi, 'getSendLibrary', args)));
  }
  for (const lane of ctx.lanesIn) await receiveLibraryOf(ctx, lane, block);
}

type Pinned = { readonly quorum: Quorum; readonly endpoint: Hex; readonly dvn: Hex; readonly deadlineMs: number };

const pinnedOf = ({ quorum, config: { endpoint, dvn }, deadlineMs }: EvmContext): Pinned => ({
  quorum,
  endpoint,
  dvn,
  deadlineMs,
});

async function receiveLibraryOf(ctx: EvmContext, lane: Lane, block: Position): Promise<Hex> {
  const library = await receiveLibraryAt(pinnedOf(ctx), lane, block);
  ctx.watched.receiveLibraries.add(library);
  return library;
}

async function receiveLibraryAt(asked: Pinned, lane: Lane, block: Position): Promise<Hex> {
  const args = [lane.to.oapp, lane.srcEid] as const;
  const endpoint = { to: asked.endpoint, blockHash: block.hash, deadlineMs: asked.deadlineMs };
  const [library] = await agreeCall(asked.quorum, endpoint, endpointAbi, 'getReceiveLibrary', args);
  return lowerHex(library);
}

/** How the receiver of a lane verifies at one block. @throws QuorumError */
export async function laneAt(asked: Pinned, lane: Lane, block: Position): Promise<Omit<LaneReading, 'atMs'>> {
  const receiveLibrary = await receiveLibraryAt(asked, lane, block);
  const args = [lane.to.oapp, lane.srcEid] as const;
  const library = { to: receiveLibrary, blockHash: block.hash, deadlineMs: asked.deadlineMs };
  const uln = await agreeCall(asked.quorum, library, messageLibraryAbi, 'getUlnConfig', args);
  const requiredDvns = uln.requiredDVNs.map(lowerHex);
  return {
    path: lane.path,
    at: { height: block.height, hash: block.hash },
    receiveLibrary,
    requiredConfirmations: uln.confirmations,
    requiredDvns,
    optionalDvns: uln.optionalDVNs.map(lowerHex),
    optionalThreshold: uln.optionalDVNThreshold,
    requiresUs: requiredDvns.includes(asked.dvn),
  };
}

export async function readLane(ctx: EvmContext, lane: Lane): Promise<LaneReading> {
  const { block } = await agreeTag(ctx.quorum, 'latest', ctx.deadlineMs);
  const reading = await laneAt(pinnedOf(ctx), lane, block);
  ctx.watched.receiveLibraries.add(reading.receiveLibrary);
  return { ...reading, atMs: ctx.clock.nowMs() };
}

export async function readAttesterSet(ctx: EvmContext): ReturnType<ChainReader['attesterSet']> {
  const { block } = await agreeTag(ctx.quorum, 'latest', ctx.deadlineMs);
  const dvn = at(ctx, ctx.config.dvn, block);
  const [epoch, attesters, threshold] = await Promise.all([
    agreeCall(ctx.quorum, dvn, loadlineDvnAbi, 'epoch', []),
    agreeCall(ctx.quorum, dvn, loadlineDvnAbi, 'attesters', []),
    agreeCall(ctx.quorum, dvn, loadlineDvnAbi, 'threshold', []),
  ]);
  return { epoch, attesters: attesters.map(lowerHex), threshold };
}
