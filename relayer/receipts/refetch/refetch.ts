/**
 * Asks the verifier's own providers for every value that the receipt says it was decided on and that a chain can still tell.
 * What none of them can tell is said as `unchecked`. What only the node can know (its policy, pins, reservations, limits,
 * halts, who answered what) is bound by the seal and the replay, and by nothing here.
 */
import type { Clock } from '../../../chains/clock.ts';
import type { ChainName } from '../../core/ids.ts';
import type { RoundInput } from '../../gates/input.ts';
import type { Receipt } from '../receipt.ts';
import type { Check } from '../verify.ts';
import { refetchLane } from './lanes.ts';
import { type LookAsked, refetchAnchor, refetchLook } from './looks.ts';
import { refetchPacket } from './packet.ts';
import type { RpcOption } from './rpcOption.ts';
import { connect, createSource } from './source.ts';
import { refetchSums } from './sums.ts';

export type RefetchOptions = {
  readonly rpc: readonly RpcOption[];
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
};

/** Never throws for what stands in the file or for what a provider answers. */
export async function refetch({ round, body }: Receipt, options: RefetchOptions): Promise<readonly Check[]> {
  const { rpc, clock, random } = options;
  try {
    const { sources, checks } = await connect(rpc, round.sources.chains, (url) => createSource(url, clock, random));
    const all = [...checks];
    for (const which of ['first', 'second'] as const) {
      for (const look of Object.values(round.input[which])) {
        const asked = lookAsked(which, look);
        if (!asked) continue;
        all.push(...(await refetchLook(asked, round.input, round.sources)));
        all.push(...(await refetchAnchor(asked, sources, clock)));
      }
    }
    const own = round.input.lanes[body.input.packet.path];
    if (own) all.push(...(await refetchLane(own, round.sources.chains, sources)));
    all.push(...(await refetchPacket(body.input, round.input, round.sources, sources)));
    all.push(...(await refetchSums(round, sources)), ...priceChecks(round.input), ...declaredChecks(round.input));
    return all;

    function lookAsked(which: LookAsked['which'], look: LookAsked['look']): LookAsked | null {
      const source = sources.get(look.chain);
      const at = round.sources.chains[look.chain as ChainName];
      return source && at ? { which, look, at, source } : null;
    }
  } catch (error) {
    const saw = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return [{ check: 'refetch', outcome: 'differs', saw, wanted: 'the fields of a receipt' }];
  }
}

/** Prices are medians of sources of several kinds, of which no block holds all: what they were cannot be asked for. */
function priceChecks({ price, collateral }: RoundInput): readonly Check[] {
  const used = [...(price ? ['price'] : []), ...(collateral ? ['collateral'] : [])];
  return used.map((check) => ({
    check,
    outcome: 'unchecked',
    saw: 'prices that the node agreed on with its sources',
    wanted: 'a source that tells what they were',
  }));
}

/** What people declared or signed for is in the margins and in no event: no chain tells it. Where it is nothing, nothing is said. */
function declaredChecks({ sums }: RoundInput): readonly Check[] {
  const declared = [
    ...sums.pairs.map(({ from, to, open }) => [`sums.${from}>${to}.open`, open, 'open at the start'] as const),
    ...sums.legs.map(({ chain, issued }) => [`sums.${chain}.issued`, issued, 'issued as announced'] as const),
    ...sums.legs.map(
      ({ chain, writtenOff }) => [`sums.${chain}.writtenOff`, writtenOff, 'acknowledged as lost'] as const,
    ),
  ];
  return declared
    .filter(([, amount]) => amount !== 0n)
    .map(([check, amount, what]) => ({
      check,
      outcome: 'unchecked',
      saw: `${amount} ${what}`,
      wanted: 'the configuration, or the words of its operators, which say so',
    }));
}
