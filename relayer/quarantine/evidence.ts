/** The name of one exact evidence: what an acknowledgement signs, so that it excepts this and nothing else. */
import { keccak256, stringToBytes } from 'viem';
import { causeKind } from '../core/cause.ts';
import type { Hex } from '../core/ids.ts';
import type { Halt, PacketRecord } from '../core/state.ts';

/**
 * Over all that was seen, in canonical form, but not when: the same logs that are read once more are the same evidence. A
 * shortfall names its block and its numbers, so that more of it is another evidence.
 */
export const haltEvidence = ({ id, cause, scope, saw, wanted, evidence, loss }: Halt): Hex =>
  hashOf({ halt: id, cause, scope, saw, wanted, refs: evidence.refs, at: evidence.at, loss: loss ?? null });

/** Of a packet that was set aside for itself, not for a halt; null where it was not. */
export function packetEvidence(record: PacketRecord): Hex | null {
  const { key, hold, source, nilified } = record;
  if (record.state !== 'quarantined' || !hold || hold.haltId !== null) return null;
  const { cause, saw, wanted } = hold;
  if (causeKind(cause) !== 'VIOLATION') return null;
  return hashOf({ packet: key, cause, saw, wanted, refs: [source, ...(nilified ? [nilified] : [])] });
}

const hashOf = (value: unknown): Hex => keccak256(stringToBytes(canonical(value)));

/** Keys in order, bigints as text with their own mark. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `"${value}n"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
