/**
 * Why a query got no answer. A closed union: sent over the control socket and matched by scripts, never renamed.
 *
 * - `BAD_REQUEST`        the question itself is wrong
 * - `PACKET_UNKNOWN`     no packet has this guid, and no packet was carried by a transaction of this hash
 * - `RECEIPT_UNKNOWN`    the packet has no verdict with a receipt, or none in this history entry
 * - `PACKET_CLOSED`      the packet is in a state that nothing changes any more
 * - `PROVIDER_NOT_EXCLUDED` this operator is not excluded, so that there is nothing to readmit
 * - `NOT_ACKNOWLEDGEABLE` nothing by this name is open that an acknowledgement releases
 * - `WORD_REFUSED`       the node does not take this word: signatures, evidence, amount, or taken before
 * - `POLICY_REFUSED`     the node does not take this policy, or there is none to do this with
 * - `LANE_UNCHANGED`     the lane stands so already, or a person's word cannot change how it stands
 * - `ACCOUNT_NOT_STOPPED` nobody else was seen to use this account, so that there is nothing to resume
 * - `JOURNAL_BAD`        the journal of the running node is corrupt or cannot be read
 * - `NODE_NOT_RUNNING`   only a running node can do this
 * - `NODE_BUSY`          the node has as many connections, or verifications, as it takes at once
 * - `NODE_SILENT`        the node's socket took the question and gave no answer in time, or hung up
 * - `ANSWER_UNREADABLE`  what came over the socket is no answer that this version understands
 * - `NODE_FAILED`        the node could not answer for a reason of its own
 */
const API_ERROR_CODES = [
  'BAD_REQUEST',
  'PACKET_UNKNOWN',
  'RECEIPT_UNKNOWN',
  'PACKET_CLOSED',
  'PROVIDER_NOT_EXCLUDED',
  'NOT_ACKNOWLEDGEABLE',
  'WORD_REFUSED',
  'POLICY_REFUSED',
  'LANE_UNCHANGED',
  'ACCOUNT_NOT_STOPPED',
  'JOURNAL_BAD',
  'NODE_NOT_RUNNING',
  'NODE_BUSY',
  'NODE_SILENT',
  'ANSWER_UNREADABLE',
  'NODE_FAILED',
] as const;

export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly saw: string;
  readonly wanted: string;

  constructor(code: ApiErrorCode, saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'ApiError';
    this.code = code;
    this.saw = saw;
    this.wanted = wanted;
  }
}

export const isApiErrorCode = (value: unknown): value is ApiErrorCode =>
  (API_ERROR_CODES as readonly unknown[]).includes(value);
