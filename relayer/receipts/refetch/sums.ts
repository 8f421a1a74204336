/**
 * The sums of the book, counted anew from the OFTs' own events since the start block: no block hash holds them, so that
 * only reading all of it again tells whether they are right.
 */
import { decodeEventLog } from 'viem';
import { oftAbi, topicOf } from '../../../chains/evm/layerzero/abi.ts';
import { logsFrom } from '../../../chains/evm/logs.ts';
import { blockAt, type RawLog } from '../../../chains/evm/rpc.ts';
import { type ChainName, type Height, type Hex, height } from '../../core/ids.ts';
import type { LegParams } from '../../core/params.ts';
import type { RoundBody } from '../receipt.ts';
import type { Check } from '../verify.ts';
import { asking, checked } from './ask.ts';
import { DEADLINE_MS, type Source, type Sources } from './source.ts';

/** Blocks of one request; a provider that allows fewer is asked for parts of it. */
const SPAN = 20_000n;
/** So many spans a leg: beyond, the history is too long to count here. */
const MAX_SPANS = 5_000n;

type Counted = { readonly sent: Map<number, bigint>; readonly received: Map<number, bigint> };

export async function refetchSums(round: RoundBody, sources: Sources): Promise<readonly Check[]> {
  const checks: Check[] = [];
  const counted = new Map<ChainName, Counted>();
  for (const leg of round.sources.legs) {
    const source = sources.get(leg.chain);
    if (!source) continue;
    const check = `sums.${leg.chain}`;
    checks.push(...(await asking(source, check, () => legCheck(check, round, leg, source, counted))));
  }
  return [...checks, ...pairChecks(round, counted)];
}

async function legCheck(
  check: string,
  round: RoundBody,
  leg: LegParams,
  source: Source,
  counted: Map<ChainName, Counted>,
): Promise<readonly Check[]> {
  const { sums } = round.input;
  const said = sums.legs.find(({ chain }) => chain === leg.chain);
  const start = round.sources.chains[leg.chain]?.startBlock;
  if (!said || start === undefined) {
    return [{ check, outcome: 'differs', saw: 'no sums or start of this leg', wanted: 'both' }];
  }
  const { authorizedTo, consumedTo } = said;
  const spans = (consumedTo - start) / SPAN + 1n;
  if (spans > MAX_SPANS) {
    const saw = `${consumedTo - start} blocks of history`;
    return [{ check, outcome: 'unchecked', saw, wanted: `≤ ${SPAN * MAX_SPANS}, to be counted again` }];
  }
  const own = await countLeg(source, leg, start, { authorizedTo, consumedTo });
  counted.set(leg.chain, own);
  const eids = eidsOf(round);
  const is = {
    kind: leg.kind,
    rate: leg.rate,
    initial: leg.initial,
    holding: heldAt(round, said),
    authorized: sumOf(own.sent, eids),
    consumed: withoutLoss(sumOf(own.received, null), said.consumed, said),
  };
  const { kind, rate, initial, holding, authorized, consumed } = said;
  const what = `${is.authorized} authorized to block ${authorizedTo}, ${is.consumed} consumed to block ${consumedTo}`;
  return checked(check, { kind, rate, initial, holding, authorized, consumed }, is, what);
}

function pairChecks(round: RoundBody, counted: ReadonlyMap<ChainName, Counted>): readonly Check[] {
  return round.input.sums.pairs.flatMap(({ from, to, authorized, consumed }) => {
    const [sent, received] = [counted.get(from)?.sent, counted.get(to)?.received];
    const lane = round.sources.lanes.find((one) => one.from.chain === from && one.to.chain === to);
    const leg = round.input.sums.legs.find(({ chain }) => chain === to);
    if (!sent || !received || !lane || !leg) return [];
    const arrived = withoutLoss(received.get(lane.srcEid) ?? 0n, consumed, leg);
    const is = { authorized: sent.get(lane.dstEid) ?? 0n, consumed: arrived };
    return checked(
      `sums.${from}>${to}`,
      { authorized, consumed },
      is,
      `${is.authorized} sent, ${is.consumed} received`,
    );
  });
}

const eidsOf = ({ sources: { lanes } }: RoundBody): ReadonlySet<number> => new Set(lanes.map(({ dstEid }) => dstEid));

const sumOf = (by: ReadonlyMap<number, bigint>, only: ReadonlySet<number> | null): bigint =>
  [...by].reduce((sum, [eid, amount]) => (only === null || only.has(eid) ? sum + amount : sum), 0n);

/** Less what left an escrow above the head of the look and counts as consumed (relayer/receipts/coherent.ts). */
function heldAt({ input: { book, first } }: RoundBody, leg: RoundBody['input']['sums']['legs'][number]): bigint | null {
  const look = first[leg.chain];
  const balance = look?.balances[`${book}/${leg.chain}`] ?? null;
  const isLess = balance !== null && look && leg.consumedTo > look.head.height && leg.holding < balance;
  return leg.kind === 'escrow' && isLess ? leg.holding : balance;
}

/** What was acknowledged as lost is in no sum: so much less than the events say may have been counted, and no more. */
function withoutLoss(events: bigint, said: bigint, { writtenOff, rate }: { writtenOff: bigint; rate: bigint }): bigint {
  const least = events - (writtenOff + rate - 1n) / rate;
  return said >= least && said <= events ? said : events;
}

/** In shared units, by the eid at the other end. */
async function countLeg(
  source: Source,
  { oapp, rate }: LegParams,
  start: Height,
  to: { readonly authorizedTo: Height; readonly consumedTo: Height },
): Promise<Counted> {
  const counted: Counted = { sent: new Map(), received: new Map() };
  const filter = { addresses: [oapp], topics: [topicOf.OFTSent, topicOf.OFTReceived] };
  const ask = { provider: source.provider, deadlineMs: DEADLINE_MS };
  for (let from: bigint = start; from <= to.consumedTo; from += SPAN) {
    const last = from + SPAN - 1n < to.consumedTo ? from + SPAN - 1n : to.consumedTo;
    const end = await blockAt(ask, last);
    if (!end) throw new RangeError(`saw no block ${last}, wanted one`);
    for (const log of await logsFrom(ask, filter, height(from), end)) {
      const event = decode(log);
      if (event?.eventName === 'OFTSent' && log.blockNumber <= to.authorizedTo) {
        add(counted.sent, event.args.dstEid, event.args.amountReceivedLD / rate);
      } else if (event?.eventName === 'OFTReceived') {
        add(counted.received, event.args.srcEid, event.args.amountReceivedLD / rate);
      }
    }
  }
  return counted;
}

const add = (by: Map<number, bigint>, eid: number, amount: bigint): void => {
  by.set(eid, (by.get(eid) ?? 0n) + amount);
};

function decode({ data, topics }: RawLog) {
  try {
    return decodeEventLog({ abi: oftAbi, data, topics: topics as [Hex, ...Hex[]], strict: true });
  } catch {
    return null;
  }
}
