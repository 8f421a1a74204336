import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatPath } from './found.ts';
import { type ConfigIo, readFailure } from './interpolate.ts';
import { ConfigError, type ConfigIssue, type ConfigProblem } from './problem.ts';
import type { LoadlineConfig, SignerSpec } from './schema.ts';
import { type ConfigSource, readSource } from './source.ts';
import { validate } from './validate.ts';

/** A configuration that passed every check. */
export interface LoadedConfig {
  readonly config: LoadlineConfig;
  /** What does not forbid a start but should be looked at, in the order of the file. */
  readonly warnings: readonly ConfigProblem[];
  /** The absolute path of the file. */
  readonly path: string;
}

/** The environment and the files of this process. */
export function processIo(): ConfigIo {
  return { env: process.env, readFile: (path) => readFileSync(path, 'utf8') };
}

/**
 * Reads and checks a configuration file. `dataDir` and keystore paths come back absolute.
 *
 * @throws ConfigError, and nothing else, with everything that is wrong at once.
 */
export function loadConfig(path: string, io: ConfigIo = processIo()): LoadedConfig {
  return parseConfig(readConfigFile(path, io), path, io);
}

/** The same for a text that is at hand; `path` is where it stands, which relative paths start from. */
export function parseConfig(text: string, path: string, io: ConfigIo): LoadedConfig {
  const source = readSource(text, path, io);
  const checked = source.readable ? validate(source.value, source.referencesAt) : undefined;
  const issues = [...source.issues, ...(checked?.issues ?? []).filter((issue) => !source.unresolvedAt(issue.path))];
  const config = checked?.config;
  if (issues.length > 0 || config === undefined) throw new ConfigError(placeIssues(issues, path, source));
  return {
    config: withAbsolutePaths(config, dirname(resolve(path))),
    warnings: placeIssues(checked?.warnings ?? [], path, source),
    path: resolve(path),
  };
}

function readConfigFile(path: string, io: ConfigIo): string {
  try {
    return io.readFile(path);
  } catch (error) {
    const found = readFailure(error);
    const wanted = 'a configuration file that this process may read';
    const message = `found ${found}, wanted ${wanted}`;
    throw new ConfigError([{ file: path, line: 1, column: 1, path: '', found, wanted, message }]);
  }
}

/** Each issue with its line and column, in the order of the file; none twice. */
export function placeIssues(issues: readonly ConfigIssue[], file: string, source: ConfigSource): ConfigProblem[] {
  const problems = issues.map((issue) => {
    const { found, wanted, hint } = issue;
    const message = `found ${found}, wanted ${wanted}${hint === undefined ? '' : `; ${hint}`}`;
    return { file, ...source.locate(issue), path: formatPath(issue.path), found, wanted, message };
  });
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function withAbsolutePaths(config: LoadlineConfig, folder: string): LoadlineConfig {
  const absolute = (spec: SignerSpec): SignerSpec =>
    spec.kind === 'keystore' ? Object.freeze({ ...spec, keystore: resolve(folder, spec.keystore) }) : spec;
  return Object.freeze({
    ...config,
    dataDir: resolve(folder, config.dataDir),
    lockFile: resolve(folder, config.lockFile),
    policyFile: resolve(folder, config.policyFile),
    ...(config.signers ? { signers: absoluteSigners(config.signers, absolute) } : {}),
  });
}

function absoluteSigners(
  { attesters, senders, feeUpdaters }: NonNullable<LoadlineConfig['signers']>,
  absolute: (spec: SignerSpec) => SignerSpec,
): NonNullable<LoadlineConfig['signers']> {
  const allOf = (signers: Readonly<Record<string, SignerSpec>>) =>
    Object.freeze(Object.fromEntries(Object.entries(signers).map(([chain, spec]) => [chain, absolute(spec)] as const)));
  return Object.freeze({
    attesters: Object.freeze(attesters.map(absolute)),
    senders: allOf(senders),
    feeUpdaters: allOf(feeUpdaters),
  });
}
