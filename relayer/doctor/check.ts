/** What `loadline doctor` says: one check a line, each with what to do about it. */
import type { ChainName, LaneId } from '../core/ids.ts';

/** A closed list: scripts match on an id, so it is never renamed. */
export const CHECK_IDS = [
  'doctor.config',
  'doctor.node',
  'doctor.data-folder',
  'doctor.disk',
  'doctor.journal-lock',
  'doctor.clock',
  'doctor.attester-keys',
  'doctor.sender-key',
  'doctor.fee-updater-key',
  'doctor.lock-file',
  'doctor.policy',
  'doctor.reachable',
  'doctor.chain-id',
  'doctor.head',
  'doctor.final-block',
  'doctor.calls-by-hash',
  'doctor.state-depth',
  'doctor.log-range',
  'doctor.receipts',
  'doctor.headers',
  'doctor.proofs',
  'doctor.sending',
  'doctor.quorum',
  'doctor.agreement',
  'doctor.needs-head',
  'doctor.needs-final-block',
  'doctor.needs-calls-by-hash',
  'doctor.needs-logs',
  'doctor.needs-receipts',
  'doctor.needs-proofs',
  'doctor.anchor',
  'doctor.code',
  'doctor.eid',
  'doctor.commit-gas',
  'doctor.dvn-paused',
  'doctor.attesters',
  'doctor.revoker',
  'doctor.balance',
  'doctor.lane-power',
  'doctor.receive-library',
  'doctor.token',
  'doctor.lane-pin',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

/** `warn` does not fail the whole; `skipped` says in `saw` why nothing could be seen. */
export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skipped';

export type Subject =
  | { readonly kind: 'node' }
  | { readonly kind: 'chain'; readonly chain: ChainName }
  | { readonly kind: 'provider'; readonly chain: ChainName; readonly operator: string; readonly host: string }
  | { readonly kind: 'lane'; readonly lane: LaneId };

export type Check = {
  readonly id: CheckId;
  readonly about: Subject;
  readonly status: CheckStatus;
  readonly saw: string;
  readonly wanted: string;
  /** What to do; null where nothing is to be done. */
  readonly fix: string | null;
};

/** The checks of one subject and id, short to write: a judge says only what it saw. */
export type Verdicts = {
  readonly ok: (saw: string) => Check;
  readonly warn: (saw: string, fix: string) => Check;
  readonly fail: (saw: string, fix: string) => Check;
  readonly skipped: (why: string) => Check;
};

export function verdicts(id: CheckId, about: Subject, wanted: string): Verdicts {
  const check = (status: CheckStatus, saw: string, fix: string | null): Check => ({
    id,
    about,
    status,
    saw,
    wanted,
    fix,
  });
  return {
    ok: (saw) => check('ok', saw, null),
    warn: (saw, fix) => check('warn', saw, fix),
    fail: (saw, fix) => check('fail', saw, fix),
    skipped: (why) => check('skipped', why, null),
  };
}

export const NODE: Subject = { kind: 'node' };

export function countStatuses(checks: readonly Check[]): Readonly<Record<CheckStatus, number>> {
  const counts = { ok: 0, warn: 0, fail: 0, skipped: 0 };
  for (const { status } of checks) counts[status] += 1;
  return counts;
}
