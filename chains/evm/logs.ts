/** The logs of a range, as k operators report them, with what the others report beside it. */
import type { Height, Hex, Position } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { isProviderError, type Provider, ProviderError } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { type Ask, blockAt, type LogFilter, logsOf, logText, type RawLog } from './rpc.ts';

/** A refused range is asked for in so many requests, at most. */
const MAX_PARTS = 128;
/** Of one operator's dissent, so many logs are looked at. */
const MAX_DISSENT_LOGS = 256;

export type AgreedLogs = {
  readonly logs: readonly RawLog[];
  readonly said: Said;
  /** Logs that fewer than k reported, by who did. */
  readonly minority: readonly { readonly operators: readonly string[]; readonly logs: readonly RawLog[] }[];
};

/**
 * Agreement covers the logs and the hash of the range's last block, asked for after them: a provider that reorganised
 * in between does not agree. @throws QuorumError
 */
export async function agreeLogs(
  quorum: Quorum,
  filter: LogFilter,
  from: Height,
  to: Position,
  deadlineMs: number,
): Promise<AgreedLogs> {
  const agreed = await quorum.ask(
    `logs ${from} to ${to.height}`,
    async (provider) => {
      const ask = { provider, deadlineMs };
      const logs = await splitLogs(ask, filter, from, to.height, { left: MAX_PARTS });
      const end = await blockAt(ask, to.height);
      if (end?.hash !== to.hash) throw moved(provider, to, end?.hash);
      return logs;
    },
    (logs) => logs.map(logText).join('\n'),
  );
  return { logs: agreed.value, said: agreed.said, minority: minorityOf(agreed.value, agreed.dissent) };
}

const moved = (provider: Provider, to: Position, saw: Hex | undefined): ProviderError =>
  new ProviderError(
    'PROVIDER_INVALID',
    provider.operator,
    `block ${to.height} is ${saw ?? 'missing'}, wanted ${to.hash}`,
  );

async function splitLogs(
  ask: Ask,
  filter: LogFilter,
  from: bigint,
  to: bigint,
  budget: { left: number },
): Promise<readonly RawLog[]> {
  budget.left -= 1;
  try {
    return await logsOf(ask, filter, from, to);
  } catch (error) {
    if (!isProviderError(error) || error.code !== 'PROVIDER_REFUSED' || from >= to || budget.left < 2) throw error;
    const middle = (from + to) / 2n;
    const left = await splitLogs(ask, filter, from, middle, budget);
    const right = await splitLogs(ask, filter, middle + 1n, to, budget);
    return [...left, ...right];
  }
}

function minorityOf(
  agreed: readonly RawLog[],
  dissent: readonly { operator: string; value: readonly RawLog[] }[],
): AgreedLogs['minority'] {
  const known = new Set(agreed.map(logText));
  const byTx = new Map<string, { operators: string[]; logs: RawLog[] }>();
  for (const { operator, value } of dissent) {
    const extra = value.filter((log) => !known.has(logText(log))).slice(0, MAX_DISSENT_LOGS);
    for (const txHash of new Set(extra.map((log) => log.transactionHash))) {
      const logs = extra.filter((log) => log.transactionHash === txHash);
      const key = logs.map(logText).join('\n');
      const found = byTx.get(key);
      if (found) found.operators.push(operator);
      else byTx.set(key, { operators: [operator], logs });
    }
  }
  return [...byTx.values()];
}
