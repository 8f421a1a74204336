/** One backtest of two files: the rule, and beside it the limits of a policy and the sweep, on one pass. */
import type { Policy } from '../../core/policy.ts';
import { DEFAULT_BOOK_POLICY } from '../../policy/default.ts';
import { createEngine } from '../engine.ts';
import { HoldSimulation } from '../holds.ts';
import { type LimitsReport, limitsReport } from '../limitsReport.ts';
import { Packets } from '../packet.ts';
import { policyLimits } from '../policyLimits.ts';
import { type Report, Reporter, type ReportOptions } from '../report.ts';
import { Sweep, type SweepPoint } from '../sweep.ts';
import { type Duplicates, type Flow, replay } from './replay.ts';

export type BacktestFiles = Pick<Flow, 'authorizations' | 'consumptions' | 'onProgress'>;

export type BacktestOptions = ReportOptions & {
  /** Null: no limits are played. */
  readonly policy: Policy | null;
  readonly sweep: boolean;
};

export type BacktestResult = Report & {
  readonly duplicateAuthorizations: Duplicates;
  readonly limits: LimitsReport | null;
  readonly sweep: readonly SweepPoint[] | null;
};

/** Packets that may wait at once for the limits of a policy. */
const MAX_WAITING = 50_000;

/** Throws `FlowError` for files that are malformed, or what the file system throws. */
export async function backtestFiles(files: BacktestFiles, options: BacktestOptions): Promise<BacktestResult> {
  const { policy, ackAfterS } = options;
  const engine = createEngine();
  const reporter = new Reporter(options);
  const packets = new Packets();
  const limits = policy && policyLimits(policy, DEFAULT_BOOK_POLICY);
  const holds = limits && new HoldSimulation(limits, { ackAfterS, maxWaiting: MAX_WAITING });
  const sweep = options.sweep ? new Sweep(ackAfterS) : null;
  const duplicates = await replay(
    {
      ...files,
      onAuthorization: (row) => sweep?.authorize(row),
      onVerdict: (row, verdict) => {
        reporter.take(row, verdict);
        if (!holds && !sweep) return;
        const packet = packets.of(row, verdict);
        holds?.arrive(packet);
        sweep?.consume(packet, row, verdict);
      },
    },
    engine,
  );
  return {
    ...reporter.report(engine.store),
    duplicateAuthorizations: duplicates,
    limits: policy && limits && holds ? limitsReport(policy, holds.finish(), limits.unlimited) : null,
    sweep: sweep?.finish() ?? null,
  };
}
