/** For `packetShow`: which held nonces a packet waits for, and what the application's delegate can send about them. */
import { causeMeaning } from '../core/cause.ts';
import type { PacketRecord, State } from '../core/state.ts';
import { laneOf } from '../pipeline/lookup.ts';
import { blockersOf, delegateCalls, isHeldNonce } from '../quarantine/blocked.ts';
import { bounded, type QueryContext } from './context.ts';
import { allPackets } from './journalReads.ts';

/** Blockers that are given: the first one has to go before any other matters. */
const MAX_BLOCKERS = 10;

/** Null where nothing of its path stands in its way, and it stands in nobody's. */
export async function pathBlocks(context: QueryContext, state: State, record: PacketRecord) {
  const lane = laneOf(state.params, record);
  if (lane?.ordering !== 'ordered') return null;
  const blockers = await blockersIn(context, state, record);
  const itself = isHeldNonce(record) ? [record] : [];
  const held = [...blockers.filter(isHeldNonce), ...itself];
  if (held.length === 0) return null;
  return {
    /** Where the calls go to: EndpointV2 of this chain, from the application or its delegate. */
    chain: lane.to.chain,
    blockers: bounded(
      held.map((one) => blocker(one, blockers)),
      MAX_BLOCKERS,
    ),
  };
}

function blocker(record: PacketRecord, blockers: readonly PacketRecord[]) {
  const { guid, key, packet, state, hold } = record;
  const number = packet?.nonce ?? 0n;
  const isNext = !blockers.some((other) => (other.packet?.nonce ?? 0n) < number);
  return {
    guid,
    key,
    nonce: number,
    state,
    hold: hold && { cause: hold.cause, kind: hold.kind, means: causeMeaning(hold.cause) },
    calls: delegateCalls(record, isNext),
  };
}

/** What is refused is not kept in memory, and is in the way for good: looked for only where nothing else explains it. */
async function blockersIn(context: QueryContext, state: State, record: PacketRecord): Promise<PacketRecord[]> {
  const known = blockersOf(record, state.packets.values());
  if (known.length > 0 || record.hold?.cause !== 'blocked_by_earlier_nonce') return known;
  const refused: PacketRecord[] = [];
  for await (const other of allPackets(context.store, context.signal)) {
    if (other.path === record.path && other.state === 'refused') refused.push(other);
  }
  return blockersOf(record, refused);
}
