/** One backtest of two files. */
import { createEngine, type RuleParts, WHOLE_RULE } from '../engine.ts';
import { type Report, Reporter, type ReportOptions } from '../report.ts';
import { type Duplicates, type Flow, replay } from './replay.ts';

export type BacktestFiles = Pick<Flow, 'authorizations' | 'consumptions' | 'onProgress'>;
export type BacktestResult = Report & { readonly duplicateAuthorizations: Duplicates };

/** Throws `FlowError` for files that are malformed, or what the file system throws. */
export async function backtestFiles(
  files: BacktestFiles,
  options: ReportOptions,
  parts: RuleParts = WHOLE_RULE,
): Promise<BacktestResult> {
  const engine = createEngine(parts);
  const reporter = new Reporter(options);
  const duplicates = await replay({ ...files, onVerdict: (row, verdict) => reporter.take(row, verdict) }, engine);
  return { ...reporter.report(engine.store), duplicateAuthorizations: duplicates };
}
