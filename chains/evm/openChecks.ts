/**
 * Whether this is the chain that the configuration means, and whether k operators can serve what reading it takes. What
 * they cannot serve is said before anything depends on it, with its fix.
 */
import { loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import { MAX_COMMIT_GAS } from '../../relayer/core/executionGas.ts';
import { type BlockRef, type Hex, height, type Position } from '../../relayer/core/ids.ts';
import { ChainRefused } from '../chain.ts';
import { QuorumError } from '../quorum.ts';
import { agreeCall, agreeCalls } from './calls.ts';
import { type EvmContext, filterOf } from './context.ts';
import { endpointAbi } from './layerzero/abi.ts';
import { agreeLogs } from './logs.ts';
import type { LookPlan } from './lookPlan.ts';
import { agreeProvenLogs } from './provenLogs.ts';
import { chainIdOf, codeAt } from './rpc.ts';

/** @throws ChainRefused; QuorumError */
export async function requireIdentity({ name, config, quorum, deadlineMs }: EvmContext): Promise<void> {
  const id = await quorum.ask('chain id', (provider) => chainIdOf({ provider, deadlineMs }), String);
  if (id.value !== BigInt(config.chainId)) throw new ChainRefused(name, `chain id ${id.value}`, `${config.chainId}`);
}

/** @throws ChainRefused; QuorumError */
export async function requireContracts(ctx: EvmContext, { hash }: BlockRef): Promise<void> {
  const { name, config, quorum, deadlineMs, watched } = ctx;
  const wanted: readonly (readonly [string, Hex])[] = [
    ['endpoint', config.endpoint],
    ['dvn', config.dvn],
    ['executor', config.executor],
    ...[...watched.oapps].map((oapp) => ['oapp', oapp] as const),
    ...[...watched.tokens].map((token) => ['token', token] as const),
  ];
  for (const [what, address] of wanted) {
    const question = `code of ${address}`;
    const code = await quorum.askFew(question, (provider) => codeAt({ provider, deadlineMs }, address), String);
    if (code.value === '0x') throw new ChainRefused(name, `no code at ${what} ${address}`, 'a contract');
  }
  const at = (to: Hex) => ({ to, blockHash: hash, deadlineMs });
  const eid = await agreeCall(quorum, at(config.endpoint), endpointAbi, 'eid', []);
  if (eid !== config.eid) throw new ChainRefused(name, `endpoint of eid ${eid}`, `eid ${config.eid}`);
  const commitGas = await agreeCall(quorum, at(config.executor), loadlineExecutorAbi, 'commitGas', []);
  if (commitGas > MAX_COMMIT_GAS) {
    throw new ChainRefused(name, `executor with commitGas ${commitGas}`, `≤ ${MAX_COMMIT_GAS}`);
  }
}

/** @throws ChainRefused */
export async function requireAbilities(
  ctx: EvmContext,
  plan: LookPlan,
  head: BlockRef,
  final: Position | null,
): Promise<void> {
  const { quorum, config, deadlineMs } = ctx;
  const k = `${quorum.k} operators that`;
  if (final) {
    await able(
      ctx,
      () => agreeCalls(quorum, plan.calls, final.hash, deadlineMs),
      `state of the final block ${final.height} is not served by enough providers`,
      `${k} answer eth_call pinned to its hash: providers that keep the state of more blocks, or a smaller finality depth`,
    );
  }
  const reach = BigInt(config.maxLogRange) - 1n;
  const lowest = BigInt(config.startBlock);
  const from = head.height - reach > lowest ? head.height - reach : lowest;
  if (from <= head.height) {
    await able(
      ctx,
      () => agreeLogs(quorum, filterOf(ctx), height(from), head, deadlineMs),
      `logs of blocks ${from} to ${head.height} are not served by enough providers`,
      `${k} answer eth_getLogs for that range: other providers, or a smaller maxLogRange`,
    );
  }
  if (config.verifyBlocks) {
    await able(
      ctx,
      () => agreeProvenLogs(quorum, head.hash, filterOf(ctx), deadlineMs),
      `block ${head.height} cannot be verified by its header and receipts`,
      `${k} serve eth_getBlockReceipts and headers that hash to their hash: other providers, or verifyBlocks: false, ` +
        'which gives up catching a provider whose logs do not fit its own block',
    );
  }
}

async function able(ctx: EvmContext, ask: () => Promise<unknown>, saw: string, wanted: string): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof QuorumError)) throw error;
    throw new ChainRefused(ctx.name, `${saw} (${error.message})`, wanted);
  }
}
