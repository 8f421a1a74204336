/**
 * `loadline.policy.yaml`: the risk policy as people write, review and sign it. It is read as strictly as the configuration
 * and by the same code, so that every error names file, line, path, what was found and what was wanted.
 */
import { placeIssues } from '../../config/loader.ts';
import { ConfigError, type ConfigIssue } from '../../config/problem.ts';
import { type ConfigSource, readSource } from '../../config/source.ts';
import { toIssues } from '../../config/validate.ts';
import type { Hex } from '../core/ids.ts';
import type { Policy } from '../core/policy.ts';
import type { Signature } from '../signatures.ts';
import type { Finding } from './finding.ts';
import type { PolicyFit } from './fit.ts';
import { policyHash } from './hash.ts';
import { checkPolicy } from './rules.ts';
import { type PolicyFileFields, policyFileSchema } from './schema.ts';

export type PolicyFile = {
  readonly policy: Policy;
  /** What the file says that its content hashes to; null while it is unsigned. */
  readonly hash: Hex | null;
  readonly signatures: readonly Signature[];
};

/** What is signed may depend on nothing outside of itself: no variable is set, no file is there. */
const SEALED = {
  env: {},
  readFile: (): never => {
    throw Object.assign(new Error('no file'), { code: 'ENOENT' });
  },
};

/** Reads a policy and holds it against what it has to fit. @throws ConfigError with everything that is wrong at once. */
export function parsePolicy(text: string, path: string, fit: PolicyFit): PolicyFile {
  const source = readSource(text, path, SEALED);
  if (!source.readable || source.issues.length > 0) throw refused(source.issues, path, source);
  const parsed = policyFileSchema.safeParse(source.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) => toIssues(issue, source.value, source.referencesAt));
    throw refused(issues, path, source);
  }
  const file = fileOf(parsed.data);
  const findings = checkPolicy(file.policy, fit);
  if (findings.length > 0) throw refused(findings.map(issueOf), path, source);
  return file;
}

const refused = (issues: readonly ConfigIssue[], path: string, source: ConfigSource): ConfigError =>
  new ConfigError(placeIssues(issues, path, source), 'policy');

export const issueOf = ({ rule, path, found, wanted }: Finding): ConfigIssue => ({
  path,
  found,
  wanted,
  hint: `rule ${rule}`,
});

function fileOf({ version, note, release, books, chains, hash, signatures }: PolicyFileFields): PolicyFile {
  const rules = { version, release, books, chains } as Pick<Policy, 'version' | 'release' | 'books' | 'chains'>;
  return {
    policy: { ...rules, note, hash: policyHash(rules) },
    hash: hash === undefined ? null : `0x${hash}`,
    signatures,
  };
}
