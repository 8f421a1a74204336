/** What was read of lanes: how the receiver verifies, and all that each side takes for granted. */
import { laneAt } from '../../../chains/evm/laneReads.ts';
import { readSideValues } from '../../../chains/evm/sides.ts';
import type { Position } from '../../core/ids.ts';
import type { LaneInput } from '../../gates/input.ts';
import type { RoundSources } from '../receipt.ts';
import type { Check } from '../verify.ts';
import { asking, checked } from './ask.ts';
import { canonicalCheck } from './blocks.ts';
import { DEADLINE_MS, type Sources } from './source.ts';

export async function refetchLane(
  { lane, reading, from, to }: LaneInput,
  chains: RoundSources['chains'],
  sources: Sources,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  const destination = sources.get(lane.to.chain);
  const at = chains[lane.to.chain];
  if (reading && destination && at) {
    const check = `lane.${lane.id}`;
    const { atMs: _, ...said } = reading;
    const asked = { quorum: destination.quorum, endpoint: at.endpoint, dvn: at.dvn, deadlineMs: DEADLINE_MS };
    checks.push(
      ...(await asking(destination, check, async () => [
        ...(await canonicalCheck(check, destination, said.at)),
        ...checked(check, said, await laneAt(asked, lane, said.at), `library ${said.receiveLibrary}`),
      ])),
    );
  }
  for (const side of [from, to]) {
    const chain = side && lane[side.side].chain;
    const source = chain && sources.get(chain);
    const own = chain && chains[chain];
    if (!side || !source || !own) continue;
    const check = `side.${lane.id}.${side.side}`;
    const block: Position = side.at;
    const pinned = { quorum: source.quorum, block, deadlineMs: DEADLINE_MS, endpoint: own.endpoint, dvn: own.dvn };
    checks.push(
      ...(await asking(source, check, async () => {
        const { values } = await readSideValues(pinned, lane, side.side);
        const what = `${Object.keys(values).length} values at ${block.hash}`;
        return [...(await canonicalCheck(check, source, block)), ...checked(check, side.values, values, what)];
      })),
    );
  }
  return checks;
}
