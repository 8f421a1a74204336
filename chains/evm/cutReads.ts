/** What a chain says at one block hash of a book: its leg's holding, how far it has sent, which nonces are over. */
import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem';
import { type LocalAmount, local } from '../../relayer/core/amount.ts';
import { type Hex, type Nonce, nonce, type PathKey } from '../../relayer/core/ids.ts';
import type { Lane, LegParams } from '../../relayer/core/params.ts';
import { agreeCalls, type PinnedCall } from './calls.ts';
import type { EvmContext } from './context.ts';
import { endpointAbi, tokenAbi } from './layerzero/abi.ts';

const inboundAbi = parseAbi([
  'function lazyInboundNonce(address receiver, uint32 srcEid, bytes32 sender) view returns (uint64)',
  'function inboundPayloadHash(address receiver, uint32 srcEid, bytes32 sender, uint64 nonce) view returns (bytes32)',
]);

/** Whom is asked, and how long. */
export type Asker = Pick<EvmContext, 'quorum' | 'deadlineMs'>;

const NO_HASH = /^0x0{64}$/;
/** Nonces in one question. */
const BATCH = 50;

/** Balance of an escrow, or supply of what is minted. @throws QuorumError */
export async function readHolding(ctx: Asker, leg: LegParams, blockHash: Hex): Promise<LocalAmount> {
  const [answer] = await ask(ctx, blockHash, [
    {
      to: leg.token,
      data:
        leg.kind === 'escrow'
          ? encodeFunctionData({ abi: tokenAbi, functionName: 'balanceOf', args: [leg.oapp] })
          : encodeFunctionData({ abi: tokenAbi, functionName: 'totalSupply' }),
    },
  ]);
  return local(decodeFunctionResult({ abi: tokenAbi, functionName: 'totalSupply', data: answer ?? '0x' }));
}

/** How many packets each of these lanes has sent. @throws QuorumError */
export async function readOutbound(
  ctx: EvmContext,
  lanes: readonly Lane[],
  blockHash: Hex,
): Promise<ReadonlyMap<PathKey, Nonce>> {
  const answers = await ask(
    ctx,
    blockHash,
    lanes.map(({ from, dstEid, receiver }) => ({
      to: ctx.config.endpoint,
      data: encodeFunctionData({
        abi: endpointAbi,
        functionName: 'outboundNonce',
        args: [from.oapp, dstEid, receiver],
      }),
    })),
  );
  const decode = (data: Hex): bigint => decodeFunctionResult({ abi: endpointAbi, functionName: 'outboundNonce', data });
  return new Map(lanes.map(({ path }, i) => [path, nonce(decode(answers[i] ?? '0x'))]));
}

/**
 * Whether each nonce is over here: delivered, skipped, cleared or burnt, so that it never delivers (again). A nilified one is
 * not: it may be verified anew. @throws QuorumError
 */
export async function readOver(
  ctx: EvmContext,
  packets: readonly { readonly lane: Lane; readonly nonce: Nonce }[],
  blockHash: Hex,
): Promise<readonly boolean[]> {
  const over: boolean[] = [];
  for (let i = 0; i < packets.length; i += BATCH) {
    const part = packets.slice(i, i + BATCH);
    const answers = await ask(
      ctx,
      blockHash,
      part.flatMap(({ lane, nonce: number }) => {
        const path = [lane.to.oapp, lane.srcEid, lane.sender] as const;
        const lazy = encodeFunctionData({ abi: inboundAbi, functionName: 'lazyInboundNonce', args: path });
        const args = [...path, number] as const;
        const hash = encodeFunctionData({ abi: inboundAbi, functionName: 'inboundPayloadHash', args });
        return [lazy, hash].map((data) => ({ to: ctx.config.endpoint, data }));
      }),
    );
    for (const [j, { nonce: number }] of part.entries()) {
      const data = answers[2 * j] ?? '0x';
      const lazy = decodeFunctionResult({ abi: inboundAbi, functionName: 'lazyInboundNonce', data });
      over.push(number <= lazy && NO_HASH.test(answers[2 * j + 1] ?? ''));
    }
  }
  return over;
}

async function ask(ctx: Asker, blockHash: Hex, calls: readonly PinnedCall[]): Promise<readonly Hex[]> {
  if (calls.length === 0) return [];
  return (await agreeCalls(ctx.quorum, calls, blockHash, ctx.deadlineMs)).results;
}
