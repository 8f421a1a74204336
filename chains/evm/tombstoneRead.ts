/** The number that a lift has to name, as k operators read it at the agreed head. */
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import type { Quorum } from '../quorum.ts';
import { agreeTag } from './agree.ts';
import { agreeCall } from './calls.ts';
import { packetOf } from './liftCall.ts';

/** @throws QuorumError */
export async function readTombstoneNumber(
  quorum: Quorum,
  dvn: Hex,
  deadlineMs: number,
  terms: Attestation,
): Promise<number> {
  const { block } = await agreeTag(quorum, 'latest', deadlineMs);
  const { headerHash, payloadHash } = packetOf(terms);
  const at = { to: dvn, blockHash: block.hash, deadlineMs };
  return (await agreeCall(quorum, at, loadlineDvnAbi, 'tombstone', [headerHash, payloadHash])).number;
}
