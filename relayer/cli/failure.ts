/** From whatever went wrong to what is said about it and the exit code. */
import { KeyError } from '../../config/keyError.ts';
import { ConfigError, type ConfigProblem, formatConfigError } from '../../config/problem.ts';
import { ApiError, type ApiErrorCode } from '../api/errors.ts';
import { isJournalError } from '../journal/errors.ts';
import { EXIT, type ExitCode } from './exitCode.ts';

/** A command that ends without a result. `code` is stable; scripts may match on it. */
export type Failure = {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly message: string;
  readonly saw?: string;
  readonly wanted?: string;
  readonly problems?: readonly ConfigProblem[];
};

/** The user asked for something that no command can do. */
export class UsageError extends Error {
  readonly code = 'USAGE';
  readonly saw: string;
  readonly wanted: string;

  constructor(saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'UsageError';
    this.saw = saw;
    this.wanted = wanted;
  }
}

/** `ThresholdNotReached`, known by its code: its module would load all of signing for every command. */
const TOO_FEW_KEYS = 'THRESHOLD_NOT_REACHED';
/** `QuorumError`, likewise: the providers may agree the next time. */
const TOO_FEW_AGREE = 'QUORUM_NOT_REACHED';
/** `PolicyRefused`, likewise: what is configured may not run, or may not be signed with this key. */
const NO_POLICY = 'POLICY_REFUSED';

const API_EXIT: Readonly<Record<ApiErrorCode, ExitCode>> = {
  BAD_REQUEST: EXIT.usage,
  PACKET_UNKNOWN: EXIT.failure,
  RECEIPT_UNKNOWN: EXIT.failure,
  PACKET_CLOSED: EXIT.failure,
  PROVIDER_NOT_EXCLUDED: EXIT.failure,
  NOT_ACKNOWLEDGEABLE: EXIT.failure,
  WORD_REFUSED: EXIT.failure,
  POLICY_REFUSED: EXIT.failure,
  LANE_UNCHANGED: EXIT.failure,
  ACCOUNT_NOT_STOPPED: EXIT.failure,
  JOURNAL_BAD: EXIT.failure,
  NODE_NOT_RUNNING: EXIT.tryAgain,
  NODE_BUSY: EXIT.tryAgain,
  NODE_SILENT: EXIT.tryAgain,
  ANSWER_UNREADABLE: EXIT.failure,
  NODE_FAILED: EXIT.failure,
};

/** A journal begun for something else means that the configuration was changed. */
const JOURNAL_EXIT: ReadonlyMap<string, ExitCode> = new Map([
  ['JOURNAL_LOCKED', EXIT.journalLocked],
  ['JOURNAL_MISMATCH', EXIT.badConfig],
]);

export function failureOf(error: unknown): Failure {
  if (error instanceof ConfigError) {
    const { code, problems } = error;
    return { exitCode: EXIT.badConfig, code, message: formatConfigError(error), problems };
  }
  if (error instanceof KeyError) {
    const { code, message, found, wanted } = error;
    return { exitCode: EXIT.keyError, code, message, saw: found, wanted };
  }
  if (error instanceof ApiError) {
    const { code, message, saw, wanted } = error;
    return { exitCode: API_EXIT[code], code, message, saw, wanted };
  }
  if (error instanceof UsageError) {
    const { code, message, saw, wanted } = error;
    return { exitCode: EXIT.usage, code, message, saw, wanted };
  }
  if (isJournalError(error)) {
    const { code, message, saw, wanted } = error;
    return { exitCode: JOURNAL_EXIT.get(code) ?? EXIT.failure, code, message, saw, wanted };
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { code?: unknown } | null)?.code;
  if (code === TOO_FEW_KEYS) return { exitCode: EXIT.keyError, code, message };
  if (code === NO_POLICY) return { exitCode: EXIT.badConfig, code, message };
  if (code === TOO_FEW_AGREE) return { exitCode: EXIT.tryAgain, code, message };
  return { exitCode: EXIT.failure, code: typeof code === 'string' ? code : 'FAILED', message };
}
