// The one thing that a node under test gets of a deployment: its YAML, and the environment that the YAML names.
import { stringify } from 'yaml';
import { namedAccount } from './accounts.ts';
import { type DeployedChain, type Deployment, sharedDecimals, tokenDecimals } from './deployment.ts';

export interface YamlOptions {
  /** One provider per URL, each of another operator. */
  readonly urls: { readonly north: readonly string[]; readonly south: readonly string[] };
  readonly dataDir?: string;
  readonly mode?: 'enforce' | 'shadow';
  readonly roles?: readonly string[];
  readonly quorum?: number;
  readonly finality?: Readonly<Record<string, unknown>>;
  /** How many of the attesters' keys the node holds; all of the threshold unless told otherwise. */
  readonly attesterKeys?: number;
  /** Merged over every chain, or over the whole file. */
  readonly chain?: Readonly<Record<string, unknown>>;
  /** Merged over one of them. */
  readonly perChain?: { readonly [name in 'north' | 'south']?: Readonly<Record<string, unknown>> };
  readonly top?: Readonly<Record<string, unknown>>;
  /** Merged over every book. */
  readonly book?: Readonly<Record<string, unknown>>;
}

/** Who signs the pins of a deployment's lanes. */
export const operatorAccount = namedAccount('operator');

/** Who signs the risk policy of a deployment. */
export const riskAccount = namedAccount('risk');

const operators = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'];

export function configOf(deployment: Deployment, options: YamlOptions): Record<string, unknown> {
  const { north, south } = deployment;
  const chain = (one: DeployedChain, urls: readonly string[]) => ({
    kind: 'evm',
    chainId: one.chainId,
    eid: one.eid,
    endpoint: one.endpoint,
    dvn: one.dvn,
    executor: one.executor,
    startBlock: one.startBlock,
    providers: urls.map((url, index) => ({ operator: operators[index] ?? `operator-${index}`, url })),
    quorum: options.quorum ?? Math.floor(urls.length / 2) + 1,
    finality: options.finality ?? { rule: 'finalized' },
    pollIntervalMs: 250,
    requestTimeoutMs: 2_000,
    maxHeadLagMs: 15_000,
    maxLogRange: 2_000,
    ...options.chain,
    ...options.perChain?.[one.name],
  });
  const book = (pair: Deployment) => ({
    sharedDecimals,
    ...options.book,
    legs: [legOf(pair, pair.north), legOf(pair, pair.south)],
  });
  const keys = options.attesterKeys ?? deployment.threshold;
  return {
    version: 1,
    mode: options.mode ?? 'enforce',
    node: 'main',
    dataDir: options.dataDir ?? './data',
    roles: options.roles ?? ['attest', 'commit', 'execute'],
    chains: { north: chain(north, options.urls.north), south: chain(south, options.urls.south) },
    pairs: [{ from: 'north', to: 'south', both: true }],
    books: { usdx: book(deployment), ...(deployment.second ? { usdy: book(deployment.second) } : {}) },
    signers: signersOf(deployment, keys),
    operators: { addresses: [operatorAccount.address], threshold: 1 },
    risk: { addresses: [riskAccount.address], threshold: 1 },
    ...options.top,
  };
}

/** @param keys how many of the attesters' keys the node holds */
export const signersOf = (deployment: Deployment, keys: number) => ({
  attesters: deployment.attesters.slice(0, keys).map((_, index) => ({ env: attesterEnv(index) })),
  senders: { north: { env: senderEnv }, south: { env: senderEnv } },
});

/** An OFT is its own token; an adapter locks another's. */
const legOf = (pair: Deployment, one: DeployedChain) => ({
  kind: one.token === one.oapp ? 'mint' : 'escrow',
  chain: one.name,
  token: one.token,
  oapp: one.oapp,
  decimals: tokenDecimals,
  initial: String(pair.seeded),
});

export function toYaml(deployment: Deployment, options: YamlOptions): string {
  // What both chains share is written twice: the loader refuses references.
  return stringify(configOf(deployment, options), { aliasDuplicateObjects: false });
}

/** The keys, under the names that the YAML gives. */
export function envOf(deployment: Deployment): Record<string, string> {
  return {
    ...Object.fromEntries(deployment.attesters.map((attester, index) => [attesterEnv(index), attester.privateKey])),
    [senderEnv]: deployment.sender.privateKey,
  };
}

const senderEnv = 'LOADLINE_SENDER';
const attesterEnv = (index: number): string => `LOADLINE_ATTESTER_${index + 1}`;
