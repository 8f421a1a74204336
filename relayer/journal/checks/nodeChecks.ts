/**
 * The node's own tables against history and against each other, for `journal verify`. They read the tables as the node
 * writes them (core/state.ts), so that they import core, and sums from solvency; the journal itself knows neither.
 *
 * What no check can see, since nothing else in the journal says it too, is listed in `UNSEEN`. A changed byte is found in
 * any record, by its checksum: the list is of records that were deleted whole, or written anew with a right checksum.
 */
import type { CrossCheck } from '../verify.ts';
import { checkLedgers } from './ledgers.ts';
import { checkOutbox } from './outbox.ts';
import { checkPackets } from './packets.ts';
import { checkStanding } from './standing.ts';

export const nodeChecks: readonly CrossCheck[] = [checkPackets, checkStanding, checkOutbox, checkLedgers];

/** A record of the table that was deleted whole. */
export const DELETED = '(deleted)';
/** Any field of a record of the table. */
export const ANY = '(any field)';

const PACKET_FIELDS = [
  'abandoned',
  'attempts',
  'attested',
  'attestedIn',
  'committed',
  'confirmations',
  'consumption',
  'executed',
  'execution',
  'hold',
  'lane',
  'observedAtMs',
  'packet',
  'provenance',
  'retryAtMs',
  'source',
  'stateSinceMs',
  'transfer',
];

/** By table: what may be missing, or may say something else under a right checksum, without being found. */
export const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  // An account that has paid for nothing yet; a nonce that is too high is met again at the chain.
  account: [DELETED, 'knownBelow', 'nextNonce', 'resuming', 'stopped', 'trouble'],
  bucket: [DELETED, ANY],
  chain: ['final', 'checkpoints'],
  closed: PACKET_FIELDS,
  early: [DELETED, ANY],
  fact: [
    'beneficiary',
    'broke',
    'guid',
    'halt',
    'kind',
    'matched',
    'remainder',
    'sourceReadTo',
    'srcEid',
    'verifiedBy',
  ],
  flow: [DELETED, ANY],
  format: ['format', 'id'],
  // One that a shortfall seen anew has replaced leaves no line, so that a missing one is not noticed.
  halt: [DELETED, 'evidenceGone'],
  identity: [DELETED, ANY],
  ledger: ['book', 'issued', 'shortfalls', 'writtenOff'],
  mode: ['calmSinceMs', 'drain', 'drainHeard', 'manual', 'probe', 'sinceMs', 'why'],
  opening: [DELETED, ANY],
  outbox: ['account', 'again', 'cancelled', 'checkedAtMs', 'createdAtMs', 'inclusion', 'nonce', 'note', 'suspect'],
  outboxPart: ['(value)', 'bytes', 'confirmations'],
  packet: PACKET_FIELDS,
  pin: ['from', 'path', 'to'],
  policy: ['sinceMs'],
  policyDiff: ['active', 'counts', 'differing', 'judged', 'same', 'sinceMs', 'staged'],
  provider: ['dispute', 'readmitted', 'saw', 'sinceMs', 'wanted'],
  reservation: ['admitted'],
  restored: [DELETED, ANY],
  word: ['atMs'],
};
