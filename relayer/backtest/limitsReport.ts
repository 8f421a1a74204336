/** What the limits of a policy would have held, as `--json` gives it (docs/backtest.md). */
import type { Policy, PolicyHash } from '../core/policy.ts';
import type { Holds } from './holds.ts';
import type { ValueJson } from './money.ts';

export type LimitsReport = {
  readonly policyVersion: number;
  readonly policyHash: PolicyHash;
  readonly innocent: {
    readonly passed: ValueJson;
    /** Came to a free path, and a limit held them. */
    readonly held: ValueJson;
    /** Came behind a held packet of their path and waited for it: the price of a path hold. */
    readonly behind: ValueJson;
    /** All waiting of `held` and `behind` together. */
    readonly packetHours: number;
    readonly longestHours: number;
  };
  readonly flagged: {
    /** Still held when `ackAfterHours` had passed, so that a person could stop it. */
    readonly stopped: ValueJson;
    readonly passed: ValueJson;
  };
  /** Packets by the first cause for which a limit held them, those behind included. */
  readonly heldByCause: Readonly<Record<string, number>>;
  /** Tokens of the flow without a book in the policy, the first hundred. */
  readonly withoutBook: readonly string[];
  /** Seconds since 1970. From here on the limits carry less than the flow: all that came later counts as held, without waiting time. */
  readonly saturatedAt: number | null;
};

const MAX_NAMED = 100;

export function limitsReport(policy: Policy, holds: Holds, unlimited: ReadonlySet<string>): LimitsReport {
  const { innocent, flagged, causes, saturatedAtS } = holds;
  return {
    policyVersion: policy.version,
    policyHash: policy.hash,
    innocent: {
      passed: innocent.passed.json(),
      held: innocent.held.json(),
      behind: innocent.behind.json(),
      packetHours: innocent.waitedS / 3_600,
      longestHours: innocent.longestWaitS / 3_600,
    },
    flagged: { stopped: flagged.stopped.json(), passed: flagged.passed.json() },
    heldByCause: Object.fromEntries(causes),
    withoutBook: [...unlimited].slice(0, MAX_NAMED),
    saturatedAt: saturatedAtS,
  };
}
