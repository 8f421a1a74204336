// Writes and signs a risk policy as the people of a deployment would: without one no node enforces.
import { writeFile } from 'node:fs/promises';
import { bookName } from '../../relayer/core/ids.ts';
import type { BookPolicy, Policy } from '../../relayer/core/policy.ts';
import { DEFAULT_BOOK_POLICY, defaultPolicy } from '../../relayer/policy/default.ts';
import { policyHash } from '../../relayer/policy/hash.ts';
import { policyText } from '../../relayer/policy/print.ts';
import { policyTypedData } from '../../relayer/policy/sign.ts';
import type { NamedAccount } from './accounts.ts';
import { riskAccount } from './deploymentYaml.ts';

export interface PolicyOptions {
  /** Names of the configuration's books; one, usdx, unless told otherwise. */
  readonly books?: readonly string[];
  readonly version?: number;
  readonly note?: string;
  readonly release?: Partial<Policy['release']>;
  /** Merged over every book. */
  readonly book?: Partial<BookPolicy>;
  /** Merged over one of them. */
  readonly perBook?: Readonly<Record<string, Partial<BookPolicy>>>;
  readonly chains?: Policy['chains'];
  /** Who signs; the risk account alone unless told otherwise. */
  readonly signers?: readonly NamedAccount[];
}

/** The books of a deployment, as `toYaml` names them. */
export const booksOf = (deployment: { readonly second?: unknown }): readonly string[] =>
  deployment.second ? ['usdx', 'usdy'] : ['usdx'];

/** The default policy with these changes. */
export function policyOf(options: PolicyOptions = {}): Policy {
  const { books = ['usdx'], version = 1, note = 'of a test', release, book, perBook, chains = {} } = options;
  const rules = {
    version,
    release: { ...defaultPolicy([], 1).release, ...release },
    books: Object.fromEntries(
      books.map((name) => [bookName(name), { ...DEFAULT_BOOK_POLICY, ...book, ...perBook?.[name] }]),
    ),
    chains,
  };
  return { ...rules, note, hash: policyHash(rules) };
}

export async function signedPolicyText(options: PolicyOptions = {}): Promise<string> {
  const policy = policyOf(options);
  const signatures = await Promise.all(
    (options.signers ?? [riskAccount]).map(async ({ account }) => ({
      signer: account.address.toLowerCase() as `0x${string}`,
      signature: await account.signTypedData(policyTypedData(policy)),
    })),
  );
  return policyText(policy, { hash: policy.hash, signatures });
}

/** What a node beside it reads at its first start: `loadline.policy.yaml` in the folder of its configuration. */
export const writePolicy = async (path: string, options: PolicyOptions = {}): Promise<void> =>
  writeFile(path, await signedPolicyText(options));
