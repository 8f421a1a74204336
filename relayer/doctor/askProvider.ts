/** Measures one provider, alone: what it serves, without any quorum. Every question has the chain's deadline. */
import { encodeFunctionData } from 'viem';
import type { Clock } from '../../chains/clock.ts';
import { endpointAbi, topicOf } from '../../chains/evm/layerzero/abi.ts';
import { type Ask, blockAt, callAt, chainIdOf, logsOf } from '../../chains/evm/rpc.ts';
import { isProviderError, type Provider, ProviderError } from '../../chains/provider.ts';
import type { FinalityConfig } from '../../config/schema.ts';
import type { BlockRef, Hex } from '../core/ids.ts';
import { askBlockChecks } from './askBlocks.ts';
import { attempt } from './attempt.ts';
import type { Answer, ProviderMeasured } from './measured.ts';
import { type ChainNeeds, DEPTHS_TO_TRY, rangesToTry } from './needs.ts';

/** A hash that no block has. */
const NOWHERE: Hex = `0x${'de'.repeat(32)}`;
/** Too short for any transaction: it is refused wherever the method is known, and can do nothing. */
const UNDECODABLE: Hex = '0x00';

export async function askProvider(provider: Provider, needs: ChainNeeds, clock: Clock): Promise<ProviderMeasured> {
  const ask: Ask = { provider, deadlineMs: needs.config.requestTimeoutMs };
  const { endpoint } = needs.config;
  const askedAtMs = clock.nowMs();
  const chainId = await attempt(() => chainIdOf(ask));
  const latencyMs = clock.nowMs() - askedAtMs;
  // One that does not answer at all is asked nothing more: each further question would wait for its deadline.
  const on = <T>(question: () => Promise<T>): Promise<Answer<T>> =>
    chainId.ok ? attempt(question) : Promise.resolve(chainId);
  const head = await on(() => blockOf(ask, 'latest'));
  const headAtMs = clock.nowMs();
  const final = await on(() => finalBlockOf(ask, needs.config.finality, head));
  const finalBlock = final.ok ? (final.value ?? (head.ok ? head.value : null)) : null;
  const at = (block: BlockRef | null) => on(() => callAt(ask, endpoint, EID_CALL, known(ask, block).hash));
  return {
    chain: needs.chain,
    operator: provider.operator,
    host: provider.host,
    chainId,
    latencyMs,
    head,
    headAtMs,
    final,
    callAtHead: await at(head.ok ? head.value : null),
    callAtFinal: await at(finalBlock),
    callAtNowhere: await on(() => callAt(ask, endpoint, EID_CALL, NOWHERE)),
    depths: chainId.ok ? await askDepths(ask, endpoint, finalBlock) : [],
    ranges: chainId.ok && head.ok ? await askRanges(ask, needs, head.value.height) : [],
    ...(await askBlockChecks(ask, needs, finalBlock, on)),
    sending: await on(() => askSending(ask)),
  };
}

const EID_CALL = encodeFunctionData({ abi: endpointAbi, functionName: 'eid' });

async function blockOf(ask: Ask, tag: 'latest' | 'safe' | 'finalized' | bigint): Promise<BlockRef> {
  const block = await blockAt(ask, tag);
  if (!block) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, `has no block ${tag}`);
  return block;
}

/** The tag that a rule rests on, or the block at its depth; for the rule `anchor`, whose block is on the L1, its own tag. */
async function finalBlockOf(ask: Ask, rule: FinalityConfig, head: Answer<BlockRef>): Promise<BlockRef | null> {
  if (rule.rule !== 'depth') return blockOf(ask, rule.rule === 'anchor' ? 'finalized' : rule.rule);
  if (!head.ok) throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'has no head to count from');
  const depth = BigInt(rule.depth);
  return head.value.height < depth ? null : blockOf(ask, head.value.height - depth);
}

function known(ask: Ask, block: BlockRef | null): BlockRef {
  if (block) return block;
  throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'has no such block');
}

/** Stops at the first depth that is not served; what lies deeper would not be either. */
async function askDepths(ask: Ask, endpoint: Hex, final: BlockRef | null): Promise<ProviderMeasured['depths']> {
  const found: ProviderMeasured['depths'][number][] = [];
  for (const below of DEPTHS_TO_TRY) {
    if (!final || final.height < below) break;
    const at = final.height - below;
    const served = await attempt(async () => callAt(ask, endpoint, EID_CALL, (await blockOf(ask, at)).hash));
    found.push({ below, served });
    if (!served.ok) break;
  }
  return found;
}

/** Ranges end at the head. On a chain that is shorter than a range the whole chain is asked for, and that is the last. */
async function askRanges(ask: Ask, needs: ChainNeeds, head: bigint): Promise<ProviderMeasured['ranges']> {
  const { endpoint, dvn, executor } = needs.config;
  const filter = { addresses: [endpoint, dvn, executor], topics: [topicOf.PacketSent, topicOf.PacketDelivered] };
  const found: ProviderMeasured['ranges'][number][] = [];
  for (const wanted of rangesToTry(needs.config)) {
    const blocks = wanted > head + 1n ? head + 1n : wanted;
    const served = await attempt(async () => (await logsOf(ask, filter, head - blocks + 1n, head)).length);
    found.push({ blocks, served });
    if (!served.ok || blocks < wanted) break;
  }
  return found;
}

async function askSending(ask: Ask): Promise<'refused as undecodable'> {
  try {
    await ask.provider.request('eth_sendRawTransaction', [UNDECODABLE], ask.deadlineMs);
  } catch (error) {
    const refused = isProviderError(error) && error.code === 'PROVIDER_REFUSED' && error.rpcCode !== -32601;
    if (refused) return 'refused as undecodable';
    throw error;
  }
  throw new ProviderError('PROVIDER_INVALID', ask.provider.operator, 'took bytes that are no transaction');
}
