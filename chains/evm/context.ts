/** What the parts of a reader share: one chain, whom it asks, and what it watches there. */
import type { ChainConfig } from '../../config/schema.ts';
import type { ChainName, Hex } from '../../relayer/core/ids.ts';
import type { Lane, Params } from '../../relayer/core/params.ts';
import type { Clock } from '../clock.ts';
import type { Quorum } from '../quorum.ts';
import { topicOf } from './layerzero/abi.ts';
import type { Watched } from './layerzero/decode.ts';
import { ownTopics } from './ownTopics.ts';
import type { LogFilter } from './rpc.ts';

export type EvmContext = {
  readonly name: ChainName;
  readonly config: ChainConfig;
  readonly params: Params;
  readonly quorum: Quorum;
  readonly clock: Clock;
  readonly deadlineMs: number;
  readonly lanesOut: readonly Lane[];
  readonly lanesIn: readonly Lane[];
  readonly watched: Watched & {
    readonly sendLibraries: Set<Hex>;
    readonly receiveLibraries: Set<Hex>;
    readonly controllers: Set<Hex>;
  };
};

export function createContext(given: Pick<EvmContext, 'name' | 'config' | 'params' | 'quorum' | 'clock'>): EvmContext {
  const { name, config, params } = given;
  const lanesOut = [...params.lanes.values()].filter((lane) => lane.from.chain === name);
  const lanesIn = [...params.lanes.values()].filter((lane) => lane.to.chain === name);
  return {
    ...given,
    deadlineMs: config.requestTimeoutMs,
    lanesOut,
    lanesIn,
    watched: {
      endpoint: config.endpoint,
      sendLibraries: new Set(),
      receiveLibraries: new Set(),
      oapps: new Set([...lanesOut.map((l) => l.from.oapp), ...lanesIn.map((l) => l.to.oapp)]),
      tokens: new Set([...lanesOut.map((l) => l.from.token), ...lanesIn.map((l) => l.to.token)]),
      dvn: config.dvn,
      own: new Set([config.dvn, config.executor]),
      controllers: new Set(),
      remoteEids: new Set([...lanesOut.map((l) => l.dstEid), ...lanesIn.map((l) => l.srcEid)]),
    },
  };
}

/** Libraries are found while the chain is read, so the filter is made anew each time. */
export function filterOf({ config, watched }: EvmContext): LogFilter {
  const { sendLibraries, receiveLibraries, oapps, tokens, own, controllers } = watched;
  const found = [...sendLibraries, ...receiveLibraries, ...oapps, ...tokens, ...own, ...controllers];
  const addresses = [config.endpoint, ...new Set(found)];
  return { addresses, topics: [...Object.values(topicOf), ...ownTopics] };
}
