/** Which packets an event speaks of, so that those only the journal still has are in memory when it is judged. */
import type { Event } from './core/event.ts';
import type { Fact } from './core/fact.ts';
import { type ChainName, eid, nonce, pathKey } from './core/ids.ts';
import { computeGuid, decodePacket } from './core/packetCodec.ts';
import type { Params } from './core/params.ts';
import { type Recall, recallOf } from './restore.ts';

export function recallsOf(params: Params, events: readonly Event[]): Recall[] {
  return events.flatMap((event) => {
    if (event.type !== 'chainRead') return [];
    const facts = [...event.facts, ...event.claims.flatMap((claim) => claim.facts)];
    return facts.flatMap((fact) => recallsOfFact(params, event.chain, fact));
  });
}

function recallsOfFact(params: Params, chain: ChainName, fact: Fact): Recall[] {
  switch (fact.kind) {
    case 'packetSent': {
      const decoded = decodePacket(fact.encoded);
      if (!decoded.ok) return [];
      const { guid, nonce: number } = decoded.packet;
      return [recallOf(params, guid, pathKey(decoded.packet), number)];
    }
    case 'oftReceived':
      return [...params.lanes.values()]
        .filter((lane) => lane.to.chain === chain && lane.to.oapp === fact.oapp)
        .map((lane) => recallOf(params, fact.guid, lane.path, null));
    case 'payloadVerified':
    case 'packetVerified':
    case 'packetDelivered':
    case 'nonceSkipped':
    case 'packetNilified':
    case 'packetBurnt': {
      const dstEid = params.chains.get(chain)?.eid;
      if (dstEid === undefined) return [];
      const { origin, receiver } = fact;
      const path = { srcEid: eid(origin.srcEid), sender: origin.sender, dstEid, receiver };
      if (!params.lanes.has(pathKey(path))) return [];
      const number = nonce(origin.nonce);
      return [recallOf(params, computeGuid({ ...path, nonce: number }), pathKey(path), number)];
    }
    case 'oftSent':
    case 'tokenTransfer':
    case 'tombstoned':
    case 'tombstoneLifted':
    case 'ownContract':
    case 'assumptionTouched':
      return [];
    default:
      return fact satisfies never;
  }
}
