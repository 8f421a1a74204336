import type { PacketRecord } from '../core/state.ts';
import type { Hold } from '../core/verdict.ts';
import type { Draft } from './draft.ts';

/**
 * Only what was set aside for what has just ended. It starts over as observed, and all gates look at it again. What was
 * admitted before stays reserved: signatures of it may be out, and a reservation does not stand in its own packet's way.
 */
export function judgeAfresh(draft: Draft, isMeant: (record: PacketRecord, hold: Hold) => boolean, why: object): void {
  for (const record of [...draft.packets.values()]) {
    if (record.state !== 'quarantined' || !record.hold || !isMeant(record, record.hold)) continue;
    startOver(draft, record, why);
  }
}

export const startOver = (draft: Draft, record: PacketRecord, why: object): PacketRecord =>
  draft.moveTo(record, 'observed', why, { confirmations: null, attempts: 0, retryAtMs: null });

/** A halt has ended: what waited for that one is judged afresh; what another one stops is set aside for it again. */
export const judgeAfreshAfter = (draft: Draft, haltIds: ReadonlySet<string>, why: object): void =>
  judgeAfresh(draft, (_, { haltId }) => haltId !== null && haltIds.has(haltId), why);
