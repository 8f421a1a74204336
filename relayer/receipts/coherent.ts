/**
 * Whether the parts of a receipt speak of the same things. The decision looks its inputs up by name; refetching asks for what
 * they say of themselves. Were the two not the same, one could decide on values that nobody asks for.
 */
import { pinDigest } from '../assumptions/pin.ts';
import type { LocalAmount } from '../core/amount.ts';
import { type ChainName, type Height, packetKey } from '../core/ids.ts';
import { decodeTransfer } from '../core/packetCodec.ts';
import type { Pin, SideReading } from '../core/pin.ts';
import type { LaneInput, LookInput, RoundInput } from '../gates/input.ts';
import { type Difference, differences } from './compare.ts';
import { openedInput, type Receipt } from './receipt.ts';

const MAX_DIFFERENCES = 10;

/** @throws whatever trips over a field that is missing. */
export function incoherent({ round, body }: Receipt): readonly Difference[] {
  const { input, sources } = round;
  const legs = sources.legs.map(({ kind, chain, rate, initial }) => ({ kind, chain, rate, initial }));
  const saw = {
    looks: [input.first, input.second].map(namesOf),
    lanes: Object.values(input.lanes).map(({ lane }) => lane),
    readings: Object.values(input.lanes).map(laneNames),
    pins: Object.values(input.lanes).map(({ pin }) => pin?.digest ?? null),
    ends: sources.lanes.flatMap(({ from, to }) => [from, to]),
    sums: input.sums.legs.map(({ kind, chain, rate, initial }) => ({ kind, chain, rate, initial })),
    holdings: input.sums.legs.map(({ holding }) => holding),
    counted: input.sums.legs.map(({ authorizedTo, consumedTo }) => [authorizedTo, consumedTo]),
    packet: packetSaid(body),
  };
  const wanted: typeof saw = {
    looks: [input.first, input.second].map((looks) => Object.keys(looks)),
    lanes: Object.keys(input.lanes).map((path) => sources.lanes.find((lane) => lane.path === path) ?? missing(path)),
    readings: Object.entries(input.lanes).map(([path, lane]) => namesWanted(path, lane)),
    pins: Object.values(input.lanes).map(({ pin }) => pin && digestOf(pin)),
    ends: saw.ends.map((end) => sources.legs.find(({ chain }) => chain === end.chain) ?? missing(end.chain)),
    sums: legs,
    holdings: input.sums.legs.map((leg) => heldWanted(input, leg)),
    counted: input.sums.legs.map((leg) => countedWanted(input, leg)),
    packet: packetWanted(body),
  };
  return differences(saw, wanted, MAX_DIFFERENCES);
}

const missing = (name: string): never => {
  throw new RangeError(`saw no ${name}, wanted one`);
};

type LegSums = RoundInput['sums']['legs'][number];

/** A consumption that is final counts even if it is newer than the first look: never below that look. */
function countedWanted({ first, second }: RoundInput, { chain, consumedTo }: LegSums): Height[] {
  const head = first[chain]?.head.height ?? missing(chain);
  const final = second[chain]?.final.height ?? missing(chain);
  return [final, consumedTo > head ? consumedTo : head];
}

/** What left an escrow above the head, and counts as consumed, is not held any more: so much less, and never more. */
function heldWanted({ book, first }: RoundInput, { kind, chain, holding, consumedTo }: LegSums): LocalAmount {
  const look = first[chain];
  const balance = (look?.balances[`${book}/${chain}`] ?? missing(chain)) as LocalAmount;
  return kind === 'escrow' && look && consumedTo > look.head.height && holding < balance ? holding : balance;
}

const namesOf = (looks: Readonly<Record<ChainName, LookInput>>): string[] =>
  Object.values(looks).map(({ chain }) => chain as string);

type Names = { readonly lane: string; readonly named: readonly (string | null)[] };

const sideName = (side: SideReading | null): string | null => side && `${side.path}/${side.side}`;

const laneNames = ({ lane, reading, from, to, pin }: LaneInput): Names => ({
  lane: lane.path,
  named: [reading?.path ?? null, pin && `${pin.path} ${pin.lane}`, sideName(from), sideName(to)],
});

const namesWanted = (path: string, { lane, reading, from, to, pin }: LaneInput): Names => ({
  lane: path,
  named: [reading && path, pin && `${path} ${lane.id}`, from && `${path}/from`, to && `${path}/to`],
});

const digestOf = ({ lane, path, sequence, from, to }: Pin) => pinDigest({ lane, path, sequence, from, to });

const packetSaid = ({ input: { packet } }: Receipt['body']) => {
  const { key, guid, payloadHash, transfer } = packet;
  return { key, guid, payloadHash, transfer };
};

/** As its bytes say it. One whose bytes are no packet is named by them alone, and has nothing else to compare. */
function packetWanted({ input }: Receipt['body']): ReturnType<typeof packetSaid> {
  const { packet } = openedInput(input);
  if (!packet.packet) return { ...packetSaid({ input } as Receipt['body']), transfer: null };
  const { guid, payloadHash, message } = packet.packet;
  return { key: packetKey(guid, payloadHash), guid, payloadHash, transfer: decodeTransfer(message) };
}
