// What stays the same in a world from its start to its end, drawn from the seed: chains, legs, nodes, and how each is
// configured. Every node holds enough attester keys of its own to reach the threshold.

import type { LoadlineConfig } from '../../config/schema.ts';
import { validate } from '../../config/validate.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import { type NamedAccount, namedAccount } from '../support/accounts.ts';
import type { SimChains } from './chain/simEvm.ts';
import type { Random } from './random.ts';

export const OPERATORS = ['alpha', 'beta', 'gamma'] as const;
/** How many of them must agree. */
export const QUORUM = 2;
export const SHARED_DECIMALS = 6;
export const START_MS = 1_750_000_000_000;
export const THRESHOLD = 2;
export const ATTESTERS = [0, 1, 2].map((index) => namedAccount(`simulated attester ${index}`));

/** Who may sign words for a node. */
export const OPERATOR = namedAccount('operator').address.toLowerCase() as Hex;

export type LegKind = 'escrow' | 'mint';

export type NodeSetting = {
  readonly name: string;
  readonly roles: readonly ('attest' | 'commit' | 'execute')[];
  readonly attesters: readonly NamedAccount[];
  readonly sender: NamedAccount;
};

export type Setting = {
  readonly legs: readonly { readonly name: string; readonly kind: LegKind; readonly initial: bigint }[];
  readonly finality: { readonly tag: boolean; readonly depth: number };
  /** Between two blocks, by chain. */
  readonly blockMs: readonly number[];
  readonly pollMs: number;
  /** A transaction that is not mined by then is replaced. */
  readonly replaceAfterMs: number;
  readonly latencyMs: readonly [number, number];
  readonly nodes: readonly NodeSetting[];
  /** Two nodes send from one account: a mistake of their operator that the contract's nonces bear. */
  readonly sharedAccount: boolean;
};

const NAMES = ['north', 'south', 'west'];
/** What mint legs hold between them at the start, in whole tokens; escrows hold at least as much. */
const INITIAL = 1_000_000n;
const UNIT = 10n ** 18n;

export function drawSetting(random: Random): Setting {
  const chains = random.chance(0.25) ? 3 : 2;
  const names = NAMES.slice(0, chains);
  const sharedAccount = random.chance(0.05);
  const both = sharedAccount || random.chance(0.4);
  return {
    legs: legsOf(names, random),
    finality: { tag: random.chance(0.5), depth: random.between(2, 8) },
    blockMs: names.map(() => random.pick([2_000, 6_000, 6_000, 12_000, 12_000, 12_000])),
    pollMs: random.pick([6_000, 10_000, 12_000, 15_000]),
    replaceAfterMs: random.fork('replacing').pick([15_000, 30_000, 60_000]),
    latencyMs: random.pick([
      [5, 40],
      [30, 300],
      [100, 1_500],
    ]),
    nodes: nodesOf(both, sharedAccount, random),
    sharedAccount,
  };
}

/** One escrow against mint legs, or a mesh that burns and mints. */
function legsOf(names: readonly string[], random: Random): Setting['legs'] {
  const mesh = random.chance(0.3);
  const minted = mesh ? names : names.slice(1);
  return names.map((name) => {
    const kind = minted.includes(name) ? 'mint' : 'escrow';
    const initial = (kind === 'escrow' ? BigInt(minted.length) : 1n) * INITIAL * UNIT;
    return { name, kind, initial };
  });
}

function nodesOf(both: boolean, shared: boolean, random: Random): readonly NodeSetting[] {
  const all = ['attest', 'commit', 'execute'] as const;
  const split = both && !shared && random.chance(0.3);
  const node = (index: number, roles: NodeSetting['roles']): NodeSetting => ({
    name: index === 0 ? 'first' : 'second',
    roles,
    attesters: ATTESTERS.slice(index, index + THRESHOLD),
    sender: namedAccount(`simulated sender ${shared ? 0 : index}`),
  });
  if (!both) return [node(0, all)];
  return [node(0, split ? ['attest'] : all), node(1, split ? ['commit', 'execute'] : all)];
}

export const simChainsOptions = (setting: Setting) => ({
  startMs: START_MS,
  attesters: ATTESTERS.map(({ address }) => address.toLowerCase() as Hex),
  threshold: THRESHOLD,
  funded: [...new Set(setting.nodes.map(({ sender }) => sender.address.toLowerCase() as Hex))],
  finalityDepth: setting.finality.depth,
  legs: setting.legs,
});

export const urlOf = (chain: string, operator: string): string => `http://${operator}.${chain}.sim/`;

/** The configuration of one node, checked as a file's is. */
export function configOf(setting: Setting, chains: SimChains, node: NodeSetting): LoadlineConfig {
  const raw = rawConfig(setting, chains, node);
  const { config, issues } = validate(raw);
  if (!config) throw new RangeError(`saw ${JSON.stringify(issues)}, wanted a valid configuration`);
  // The loader takes keys from the environment by these names.
  node.attesters.forEach((key, index) => {
    process.env[attesterEnv(node, index)] = key.privateKey;
  });
  process.env[senderEnv(node)] = node.sender.privateKey;
  return config;
}

const attesterEnv = ({ name }: NodeSetting, index: number): string => `LOADLINE_SIMULATED_${name}_${index}`;
const senderEnv = ({ name, sender }: NodeSetting): string => `LOADLINE_SIMULATED_${name}_${sender.address.slice(2, 8)}`;

function rawConfig(setting: Setting, { chains, legs }: SimChains, node: NodeSetting): unknown {
  const { finality, pollMs, replaceAfterMs } = setting;
  const names = chains.map(({ name }) => name);
  const pairs = names.flatMap((from, i) => names.slice(i + 1).map((to) => ({ from, to, both: true })));
  const people = { addresses: [OPERATOR], threshold: 1 };
  return {
    version: 1,
    mode: 'enforce',
    node: node.name,
    dataDir: '/simulated',
    roles: node.roles,
    logLevel: 'warn',
    chains: Object.fromEntries(
      chains.map(({ name, chainId, eid, addresses: { endpoint, dvn, executor } }) => [
        name,
        {
          kind: 'evm',
          chainId,
          eid,
          endpoint,
          dvn,
          executor,
          startBlock: 1,
          providers: OPERATORS.map((operator) => ({ operator, url: urlOf(name, operator) })),
          quorum: QUORUM,
          finality: finality.tag ? { rule: 'finalized' } : { rule: 'depth', depth: finality.depth },
          pollIntervalMs: pollMs,
          replaceAfterMs,
        },
      ]),
    ),
    pairs,
    books: {
      usdx: {
        sharedDecimals: SHARED_DECIMALS,
        legs: legs.map(({ chain, token, oapp, decimals }, i) => {
          const { kind, initial } = setting.legs[i] as Setting['legs'][number];
          return { kind, chain, token, oapp, decimals, initial: String(initial) };
        }),
      },
    },
    signers: {
      attesters: node.attesters.map((_, index) => ({ env: attesterEnv(node, index) })),
      senders: Object.fromEntries(names.map((name) => [name, { env: senderEnv(node) }])),
    },
    operators: people,
    risk: people,
    auditEveryMs: 240_000,
  };
}
