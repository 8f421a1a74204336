/** Where a value stands in the configuration: keys of maps and indexes of lists. */
export type ConfigPath = readonly (string | number)[];

/** One thing that is wrong, and where. */
export interface ConfigProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** For example `chains.ethereum.providers[0].url`; empty when it concerns the whole file. */
  readonly path: string;
  /** What was seen, without secrets. */
  readonly found: string;
  readonly wanted: string;
  /** found and wanted in one sentence, with a hint where there is one. */
  readonly message: string;
}

/** A problem before it is placed in the file. */
export interface ConfigIssue {
  readonly path: ConfigPath;
  readonly found: string;
  readonly wanted: string;
  readonly hint?: string | undefined;
  /** Points at the key instead of its value. */
  readonly atKey?: boolean;
  /** Offset in the text, where it is known better than by path. */
  readonly offset?: number;
}

/** The configuration cannot be used; `problems` says all that is wrong with it. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly problems: readonly ConfigProblem[];
  /** Which file it is about. */
  readonly subject: 'configuration' | 'policy';

  constructor(problems: readonly ConfigProblem[], subject: ConfigError['subject'] = 'configuration') {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
    this.subject = subject;
  }
}

/** One line for one problem or warning: `config.yaml:12:5 chains.ethereum.quorum: found 1, wanted 2 or more`. */
export function formatProblem(problem: ConfigProblem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return problem.path === '' ? `${place}: ${problem.message}` : `${place} ${problem.path}: ${problem.message}`;
}

/** All problems for a terminal, one a line, in the order of the file. */
export function formatConfigError(error: ConfigError): string {
  const count = error.problems.length;
  const head = `The ${error.subject} has ${count} ${count === 1 ? 'problem' : 'problems'}:`;
  return [head, ...error.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n');
}
