import type { z } from 'zod';
import { describeFound, quoteShown } from './found.ts';
import { checkPrices } from './priceRules.ts';
import type { ConfigIssue, ConfigPath } from './problem.ts';
import { checkRules } from './rules.ts';
import { configSchema, type LoadlineConfig } from './schema.ts';
import { Secret } from './secret.ts';
import { suggest } from './suggest.ts';
import { at, type ReferencesAt, viewOf } from './view.ts';

/** The outcome of checking values: a configuration when there are no issues. */
export interface Validation {
  readonly config: LoadlineConfig | undefined;
  readonly issues: readonly ConfigIssue[];
  readonly warnings: readonly ConfigIssue[];
}

/** Checks every field and every rule between fields, and reports all that is wrong at once. */
export function validate(raw: unknown, referencesAt: ReferencesAt = noReferences): Validation {
  const parsed = parse(raw);
  if (parsed === null) return { config: undefined, issues: lengthFields(raw), warnings: [] };
  const fieldIssues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => toIssues(issue, raw, referencesAt));
  const view = viewOf(raw, referencesAt);
  const rules = checkRules(view);
  const issues = [...fieldIssues, ...rules.issues, ...checkPrices(raw, view)];
  return {
    config: parsed.success && issues.length === 0 ? deepFreeze(parsed.data) : undefined,
    issues,
    warnings: [...rules.warnings, ...view.plainPasswords.map(plainPassword)],
  };
}

/**
 * Null where it cannot be checked: zod compares the `length` of whatever stands in the place of a list with a number, and
 * throws where that is a mapping.
 */
function parse(raw: unknown): ReturnType<typeof configSchema.safeParse> | null {
  try {
    return configSchema.safeParse(raw);
  } catch (error) {
    if (!(error instanceof TypeError) || lengthFields(raw).length === 0) throw error;
    return null;
  }
}

/** Every mapping under the name `length`. What was read from a file is no deeper than its reader allows. */
function lengthFields(value: unknown, path: ConfigPath = []): ConfigIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, key];
    const isOdd = key === 'length' && typeof inner === 'object' && inner !== null;
    const own = { path: place, found: 'a mapping under the name length', wanted: 'another name', atKey: true };
    return [...(isOdd ? [own] : []), ...lengthFields(inner, place)];
  });
}

const noReferences = (): undefined => undefined;

function plainPassword(path: ConfigPath): ConfigIssue {
  return { path, found: 'a password written in the file (not shown)', wanted: `\${file:/path} or \${VARIABLE}` };
}

/** A zod issue as it is reported: what was found at its place, and its message as what was wanted. */
export function toIssues(issue: z.core.$ZodIssue, raw: unknown, referencesAt: ReferencesAt): ConfigIssue[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: `the unknown key ${quoteShown(key)}`,
      wanted: `one of ${issue.message}`,
      hint: suggest(key, issue.message.split(', ')),
      atKey: true,
    }));
  }
  if (issue.code === 'invalid_key') {
    const found = `the name ${quoteShown(String(path.at(-1)))}`;
    return [{ path, found, wanted: issue.issues[0]?.message ?? issue.message, atKey: true }];
  }
  const value = path.reduce<unknown>(at, raw);
  const found = describeFound(path, value, referencesAt(path));
  const isPlaceholder = typeof value === 'string' && /^<.*>$/.test(value);
  const hint = isPlaceholder ? 'fill in this placeholder' : suggestWord(value, issue, path);
  return [{ path, found, wanted: issue.message, hint }];
}

/** For a word out of a fixed list, the one that was probably meant. */
function suggestWord(value: unknown, issue: z.core.$ZodIssue, path: ConfigPath): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_value') return suggest(value, issue.values.map(String));
  return path.at(-1) === 'rule' ? suggest(value, ['finalized', 'safe', 'depth']) : undefined;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Secret) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
