/** The logs of a range, as k operators report them, with what the others report beside it. */
import type { Height, Hex, Position } from '../../relayer/core/ids.ts';
import type { Said } from '../../relayer/core/state.ts';
import { isProviderError, type Provider, ProviderError } from '../provider.ts';
import type { Quorum } from '../quorum.ts';
import { type Alike, createAlike, oncePer } from './alike.ts';
import { type Ask, blockAt, type LogFilter, logsOf, logsText, logText, type RawLog } from './rpc.ts';

/** A refused range is asked for in so many requests, at most. */
const MAX_PARTS = 128;
/**
 * All parts together get so many deadlines, the fewer the shorter the range: one that refuses slowly, part by part, would
 * keep a range from being asked for again for as long as it likes, whenever the others differ for a moment.
 */
const MAX_DEADLINES = 8n;
const BLOCKS_A_DEADLINE = 32n;
/** Of one operator's dissent, so many logs are looked at. */
const MAX_DISSENT_LOGS = 256;

export type AgreedLogs = {
  readonly logs: readonly RawLog[];
  readonly said: Said;
  /** Logs that fewer than k reported, by who did. */
  readonly minority: readonly { readonly operators: readonly string[]; readonly logs: readonly RawLog[] }[];
  /** The same by operator. */
  readonly extras: readonly { readonly operator: string; readonly logs: readonly RawLog[] }[];
  /** Operators that left agreed logs out. */
  readonly omitters: readonly string[];
};

/** What an operator reports of a range after k had agreed on it. */
export type LateLogs = Pick<AgreedLogs, 'logs' | 'extras' | 'omitters'>;

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
  whom: 'few' | 'all' = 'all',
  late: (logs: LateLogs) => void = () => undefined,
): Promise<AgreedLogs> {
  const ask = whom === 'few' ? quorum.askFew : quorum.ask;
  const alike = createAlike<readonly RawLog[]>();
  const deadlines = 2n + (to.height - from) / BLOCKS_A_DEADLINE;
  const agreed = await ask(
    `logs ${from} to ${to.height}`,
    (provider) => logsFrom({ provider, deadlineMs }, filter, from, to, alike),
    oncePer(logsText),
    Number(deadlines < MAX_DEADLINES ? deadlines : MAX_DEADLINES) * deadlineMs,
    (dissent, logs) => late({ logs, extras: extrasOf(logs, [dissent]), omitters: omittersOf(logs, [dissent]) }),
  );
  const extras = extrasOf(agreed.value, agreed.dissent);
  return {
    logs: agreed.value,
    said: agreed.said,
    minority: minorityOf(extras),
    extras,
    omitters: omittersOf(agreed.value, agreed.dissent),
  };
}

/** What one provider reports of a range, if the range ends for it in the same block. @throws ProviderError */
export async function logsFrom(
  ask: Ask,
  filter: LogFilter,
  from: Height,
  to: Position,
  alike?: Alike<readonly RawLog[]>,
): Promise<readonly RawLog[]> {
  const logs = await splitLogs(ask, filter, from, to.height, { left: MAX_PARTS, alike });
  const end = await blockAt(ask, to.height);
  if (end?.hash !== to.hash) throw moved(ask.provider, to, end?.hash);
  return logs;
}

const moved = (provider: Provider, to: Position, saw: Hex | undefined): ProviderError =>
  new ProviderError(
    saw === undefined ? 'PROVIDER_BEHIND' : 'PROVIDER_INVALID',
    provider.operator,
    `block ${to.height} is ${saw ?? 'missing'}, wanted ${to.hash}`,
  );

async function splitLogs(
  ask: Ask,
  filter: LogFilter,
  from: bigint,
  to: bigint,
  budget: { left: number; readonly alike: Alike<readonly RawLog[]> | undefined },
): Promise<readonly RawLog[]> {
  budget.left -= 1;
  try {
    return await logsOf(ask, filter, from, to, budget.alike);
  } catch (error) {
    if (!isProviderError(error) || error.code !== 'PROVIDER_REFUSED' || from >= to || budget.left < 2) throw error;
    const middle = (from + to) / 2n;
    const left = await splitLogs(ask, filter, from, middle, budget);
    const right = await splitLogs(ask, filter, middle + 1n, to, budget);
    return [...left, ...right];
  }
}

type Dissent = readonly { readonly operator: string; readonly value: readonly RawLog[] }[];

function extrasOf(agreed: readonly RawLog[], dissent: Dissent): AgreedLogs['extras'] {
  if (dissent.length === 0) return [];
  const known = new Set(agreed.map(logText));
  return dissent.flatMap(({ operator, value }) => {
    const logs = value.filter((log) => !known.has(logText(log))).slice(0, MAX_DISSENT_LOGS);
    return logs.length > 0 ? [{ operator, logs }] : [];
  });
}

function omittersOf(agreed: readonly RawLog[], dissent: Dissent): AgreedLogs['omitters'] {
  const lacks = ({ value }: Dissent[number]): boolean => {
    const has = new Set(value.map(logText));
    return agreed.some((log) => !has.has(logText(log)));
  };
  return [...new Set(dissent.filter(lacks).map(({ operator }) => operator))];
}

/** By transaction, so that what several say alike is one claim of several. */
function minorityOf(extras: AgreedLogs['extras']): AgreedLogs['minority'] {
  const byTx = new Map<string, { operators: string[]; logs: RawLog[] }>();
  for (const { operator, logs: extra } of extras) {
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
