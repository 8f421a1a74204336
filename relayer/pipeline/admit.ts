/** What a verdict does to its packet: admits it, holds it, or sets it aside. */
import type { Lane } from '../core/params.ts';
import { type PacketRecord, payloadKey, type Round } from '../core/state.ts';
import type { GateResult } from '../core/verdict.ts';
import type { Decision } from '../gates/decide.ts';
import type { Draft } from './draft.ts';
import { haltForEquivocation } from './equivocation.ts';
import { countsNow } from './libraries.ts';

export function applyVerdict(draft: Draft, record: PacketRecord, lane: Lane, decision: Decision, round: Round): void {
  const { verdict, gates } = decision;
  const last = gates.at(-1);
  switch (verdict.say) {
    case 'relay':
      admit(draft, record, lane, round);
      return;
    case 'wait':
      applyWait(draft, record, gates);
      return;
    case 'quarantine':
    case 'refuse': {
      if (!last || last.pass) return;
      const state = verdict.say === 'refuse' ? 'refused' : 'quarantined';
      const moved = draft.moveTo(record, state, { cause: last.cause, saw: last.saw, wanted: last.wanted });
      draft.hold(moved, last.cause, last);
      if (last.cause === 'equivocation') {
        haltForEquivocation(draft, moved, lane, last, { name: moved.key, ref: moved.source });
      }
      return;
    }
    default:
      verdict satisfies never;
  }
}

export function applyWait(draft: Draft, record: PacketRecord, gates: readonly GateResult[]): void {
  const last = gates.at(-1);
  if (last && !last.pass) draft.hold(record, last.cause, last);
}

/** Reservation and payload record go to disk in this very batch, before anything is signed. */
function admit(draft: Draft, record: PacketRecord, lane: Lane, round: Round): void {
  const { packet, transfer } = record;
  const source = round.second.get(lane.from.chain);
  if (!packet || !transfer || !source) return;
  const { path, shard, guid, payloadHash, key } = record;
  draft.reservations.set(key, { key, shard, book: lane.book, amount: transfer.amount, admitted: true });
  draft.payloads.set(payloadKey(path, packet.nonce), { path, nonce: packet.nonce, shard, guid, payloadHash });
  // Never zero: to the receive library an attestation of zero confirmations is a revocation.
  const depth = source.head.height - record.source.height;
  const confirmations = depth > 0n ? depth : 1n;
  const cleared = draft.moveTo(record, 'cleared', { confirmations }, { confirmations });
  if (record.consumption) draft.moveTo(cleared, 'delivered', { ref: record.consumption });
  else if (record.committed) draft.moveTo(cleared, 'committed', { ref: record.committed });
  else if (countsNow(draft, record)) draft.moveTo(cleared, 'attested', { ref: record.attested });
}
