/** `providersList` and `providerReadmit`: who counts on each chain, why not, and the operator's word. */
import type { ProviderReport } from '../../chains/standing.ts';
import { type Dispute, type ProviderRecord, providerKey } from '../core/dispute.ts';
import type { ChainName } from '../core/ids.ts';
import type { ChainParams } from '../core/params.ts';
import type { State } from '../core/state.ts';
import { bounded, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';

export type ProvidersParams = { readonly limit: number };

export async function providersList(context: QueryContext, { limit }: ProvidersParams) {
  const state = await context.state();
  const { live, clock } = context;
  const reports = live?.providers() ?? new Map<ChainName, readonly ProviderReport[]>();
  return {
    running: live !== null,
    atMs: clock.nowMs(),
    chains: bounded(
      [...state.params.chains.values()].map((chain) => ({
        ...quorumStatus(state, chain, live ? (reports.get(chain.name) ?? []) : null),
        providers: bounded(reports.get(chain.name) ?? [], limit),
        exclusions: bounded(exclusionsOf(state, chain.name), limit),
        disputes: bounded(disputesOf(state, chain.name), limit),
      })),
      limit,
    ),
  };
}

/** Operators, not URLs: one counts when any of its providers does. `counted` is null where no node runs to say so. */
export function quorumStatus(state: State, chain: ChainParams, reports: readonly ProviderReport[] | null) {
  const operators = (of: readonly ProviderReport[]): string[] => [...new Set(of.map(({ operator }) => operator))];
  const counted = reports && operators(reports.filter(({ standing }) => standing === 'counted'));
  const suspended =
    reports?.filter(({ standing, operator }) => standing === 'suspended' && !counted?.includes(operator)) ?? [];
  return {
    name: chain.name,
    quorum: chain.quorum,
    operators: reports && operators(reports).length,
    counted: counted?.length ?? null,
    suspended: operators(suspended).map((operator) => ({
      operator,
      reason: suspended.find((one) => one.operator === operator)?.reason ?? null,
    })),
    excluded: exclusionsOf(state, chain.name).map(({ operator }) => operator),
  };
}

const exclusionsOf = (state: State, chain: ChainName): ProviderRecord[] =>
  [...state.providers.values()]
    .filter((record) => record.chain === chain && record.excluded)
    .sort((a, b) => a.sinceMs - b.sinceMs);

export const disputesOf = (state: State, chain?: ChainName): Dispute[] =>
  [...state.disputes.values()]
    .filter((dispute) => chain === undefined || dispute.chain === chain)
    .sort((a, b) => a.sinceMs - b.sinceMs);

export type ReadmitParams = { readonly chain: string; readonly operator: string; readonly by: string };

/** Lets an excluded operator count again. Journaled by the node, with who said so. */
export async function providerReadmit({ live, clock }: QueryContext, { chain: name, operator, by }: ReadmitParams) {
  if (!live) throw new ApiError('NODE_NOT_RUNNING', 'no running node', 'one: only a running node can readmit');
  const { state } = live;
  const chain = [...state.params.chains.values()].find((one) => one.name === name);
  if (!chain) {
    throw new ApiError('BAD_REQUEST', `chain ${name}`, `one of ${[...state.params.chains.keys()].join(', ')}`);
  }
  const key = providerKey(chain.name, operator);
  const record = state.providers.get(key);
  if (!record?.excluded) {
    const excluded = exclusionsOf(state, chain.name).map((one) => one.operator);
    const wanted =
      excluded.length > 0
        ? `one of ${excluded.join(', ')}`
        : 'an excluded operator; there is none (a suspended one counts again by itself)';
    throw new ApiError('PROVIDER_NOT_EXCLUDED', `operator ${operator} of ${name}, which is not excluded`, wanted);
  }
  await live.tell({ type: 'providerReadmitted', atMs: clock.nowMs(), chain: chain.name, operator, by });
  if (state.providers.get(key)?.excluded) {
    throw new ApiError('NODE_FAILED', `operator ${operator} of ${name} still excluded`, 'the word taken');
  }
  return { readmitted: record, by };
}
