/** Where our attestations of a packet stand: each receive library has its own. */
import type { Hex } from './ids.ts';
import type { PacketRecord } from './state.ts';

export type Attested = Pick<PacketRecord, 'attested' | 'attestedIn'>;

/** One of an older version, whose library is not known, may stand in any. */
export const standsIn = (record: Attested, library: Hex): boolean =>
  record.attestedIn?.some((one) => one.library === library && !one.revoked) ?? record.attested !== null;

/** Where to revoke: first where it can be committed now, then wherever else it stands; where nothing does, as a veto. */
export function libraryToRevoke(record: Attested, current: Hex | undefined): Hex | undefined {
  if (current && standsIn(record, current)) return current;
  return record.attestedIn?.find(({ revoked }) => !revoked)?.library ?? current;
}
