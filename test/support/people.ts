// What people tell a running node, by the same questions that the CLI asks it: words signed by the operators, and what is
// said of a lane.
import { systemClock } from '../../chains/systemClock.ts';
import type { QueryContext } from '../../relayer/api/context.ts';
import { laneAsk } from '../../relayer/api/laneModes.ts';
import { packetShow } from '../../relayer/api/packetStory.ts';
import { type PrepareParams, wordGive, wordPrepare } from '../../relayer/api/words.ts';
import type { LaneAsk } from '../../relayer/core/event.ts';
import type { Lane } from '../../relayer/core/params.ts';
import { type SignedWord, signWord, unsigned } from '../../relayer/words.ts';
import type { Deployment, Direction } from './deployment.ts';
import { endsOf } from './deployment.ts';
import { operatorAccount } from './deploymentYaml.ts';
import { bytes32 } from './packet.ts';
import type { Scenario } from './scenario.ts';

/** A signed word as the node is to say it, or changed before it was signed. */
export async function wordOf(
  scenario: Scenario,
  asked: PrepareParams,
  change: (says: SignedWord['says']) => SignedWord['says'] = (says) => says,
): Promise<SignedWord> {
  const { journal, says } = await wordPrepare(contextOf(scenario), asked);
  const word = unsigned({ journal, says: change(says), reason: 'of a test' });
  return signWord(operatorAccount.account, word);
}

/** @throws ApiError WORD_REFUSED */
export async function give(scenario: Scenario, word: SignedWord): Promise<void> {
  await wordGive(contextOf(scenario), { word });
}

export const say = async (scenario: Scenario, asked: PrepareParams): Promise<void> =>
  give(scenario, await wordOf(scenario, asked));

/** By the lane's direction in the first pair. */
export async function askLane(scenario: Scenario, direction: Direction, ask: LaneAsk): Promise<void> {
  const said = { ask, by: 'ann', reason: 'of a test' };
  await laneAsk(contextOf(scenario), { lane: laneOf(scenario, scenario.deployment, direction).id, ...said });
}

export function laneOf(scenario: Scenario, deployment: Deployment, direction: Direction): Lane {
  const { source, destination } = endsOf(deployment, direction);
  const found = [...scenario.state().params.lanes.values()].find(
    ({ sender, dstEid }) => sender === bytes32(source.oapp) && dstEid === destination.eid,
  );
  if (found === undefined) throw new Error(`saw no lane from ${source.name}, wanted one`);
  return found;
}

export const showPacket = async (scenario: Scenario, guid: string) =>
  (await packetShow(contextOf(scenario), { id: guid, limit: 1 })).packets.items[0];

function contextOf(scenario: Scenario): QueryContext {
  const { node, store, journal, pins, providers, loaded } = scenario.running();
  const { operators, node: name } = loaded.config;
  const { state, tell } = node;
  return {
    store,
    journal,
    state: async () => state,
    live: { name, startedAtMs: 0, state, tell, providers, ...(operators ? { operators } : {}) },
    pins,
    clock: systemClock,
    emit: async () => undefined,
    signal: new AbortController().signal,
  };
}
