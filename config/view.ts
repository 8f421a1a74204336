import { z } from 'zod';
import { name } from './fields.ts';
import type { ConfigPath } from './problem.ts';
import {
  chainFields,
  configFields,
  legFields,
  openFields,
  pairSchema,
  providerFields,
  sharedDecimals,
} from './schema.ts';

// The rules between fields run over whatever could be read, so that one bad field does not hide the other problems.

/** The fields of a chain that rules look at; undefined when missing or wrong. */
export interface ChainView {
  readonly eid: number | undefined;
  readonly chainId: number | undefined;
  readonly quorum: number | undefined;
  readonly unsafeQuorum: boolean | undefined;
  readonly providers: readonly ProviderView[];
  /** False when a provider could not be read, so that counting them would mislead. */
  readonly hasAllProviders: boolean;
  readonly finalityRule: string | undefined;
  /** The chain that it is anchored on; undefined when there is none, or it could not be read. */
  readonly anchorL1: string | undefined;
  readonly hasAnchor: boolean;
  /** The tiers that ask for an anchor, by their place in the list. */
  readonly anchoredTiers: readonly number[];
}

/** A provider that could be read, at its index in the list. */
export interface ProviderView {
  readonly index: number;
  readonly operator: string | undefined;
  readonly url: string | undefined;
}

/** A pair that could be read, at its index in the list. */
export interface PairView {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
}

/** One leg of a book. */
export interface LegView {
  readonly path: ConfigPath;
  readonly kind: 'escrow' | 'mint' | undefined;
  readonly chain: string | undefined;
  readonly oapp: string | undefined;
  readonly decimals: number | undefined;
  readonly initial: bigint | undefined;
}

/** A packet that is said to have been on its way at the start. */
export interface OpenView {
  readonly path: ConfigPath;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly guid: string | undefined;
  readonly amount: bigint | undefined;
}

/** The references, such as `${NAME}`, that the text at a path was read from; undefined when there are none. */
export type ReferencesAt = (path: ConfigPath) => readonly string[] | undefined;

/** A book. */
export interface BookView {
  readonly name: string;
  readonly sharedDecimals: number | undefined;
  readonly legs: readonly LegView[];
  readonly open: readonly OpenView[];
}

/** All that rules between fields look at. */
export interface ConfigView {
  readonly mode: 'enforce' | 'shadow' | undefined;
  readonly chains: ReadonlyMap<string, ChainView>;
  readonly pairs: readonly PairView[];
  readonly hasAllPairs: boolean;
  readonly books: readonly BookView[];
  readonly hasSigners: boolean;
  readonly senders: readonly string[];
  readonly feeUpdaters: readonly string[];
  readonly hasOperators: boolean;
  readonly hasRisk: boolean;
  readonly plainPasswords: readonly ConfigPath[];
  /** What a message may say of the value at a path: itself, or the reference that it was read from. */
  readonly show: (path: ConfigPath, value: string) => string;
}

/** Reads what can be read out of an unchecked configuration. */
export function viewOf(raw: unknown, referencesAt: ReferencesAt): ConfigView {
  const pairs = listAt(raw, 'pairs').map((pair) => pairSchema.safeParse(pair).data);
  return {
    mode: pick(raw, 'mode', configFields.mode),
    chains: new Map(entriesAt(raw, 'chains').map(([chainName, chain]) => [chainName, viewChain(chain)])),
    pairs: pairs.flatMap((pair, index) => (pair === undefined ? [] : [{ index, ...pair }])),
    hasAllPairs: pairs.length > 0 && !pairs.includes(undefined),
    books: entriesAt(raw, 'books').map(([bookName, book]) => ({
      name: bookName,
      sharedDecimals: pick(book, 'sharedDecimals', sharedDecimals),
      legs: listAt(book, 'legs').map((leg, index) => viewLeg(leg, ['books', bookName, 'legs', index])),
      open: listAt(book, 'open').map((one, index) => viewOpen(one, ['books', bookName, 'open', index])),
    })),
    hasSigners: at(raw, 'signers') !== undefined,
    senders: entriesAt(at(raw, 'signers'), 'senders').map(([chainName]) => chainName),
    feeUpdaters: entriesAt(at(raw, 'signers'), 'feeUpdaters').map(([chainName]) => chainName),
    hasOperators: at(raw, 'operators') !== undefined,
    hasRisk: at(raw, 'risk') !== undefined,
    plainPasswords: passwordPaths(at(raw, 'signers')).filter((path) => referencesAt(path) === undefined),
    show: (path, value) => referencesAt(path)?.join(', ') ?? value,
  };
}

function viewChain(chain: unknown): ChainView {
  const providers = listAt(chain, 'providers').map((provider, index) => ({
    index,
    operator: pick(provider, 'operator', providerFields.operator),
    url: pick(provider, 'url', providerFields.url),
  }));
  return {
    eid: pick(chain, 'eid', chainFields.eid),
    chainId: pick(chain, 'chainId', chainFields.chainId),
    quorum: pick(chain, 'quorum', chainFields.quorum),
    unsafeQuorum: pick(chain, 'unsafeQuorum', chainFields.unsafeQuorum),
    providers,
    finalityRule: pick(at(chain, 'finality'), 'rule', z.string()),
    anchorL1: pick(at(chain, 'anchor'), 'l1', name),
    hasAnchor: at(chain, 'anchor') !== undefined,
    anchoredTiers: listAt(chain, 'tiers').flatMap((tier, index) => (at(tier, 'anchor') === true ? [index] : [])),
    hasAllProviders: providers.length > 0 && providers.every((provider) => provider.operator !== undefined),
  };
}

function viewOpen(open: unknown, path: ConfigPath): OpenView {
  return {
    path,
    from: pick(open, 'from', name),
    to: pick(open, 'to', name),
    guid: pick(open, 'guid', openFields.guid),
    amount: pick(open, 'amount', openFields.amount),
  };
}

function viewLeg(leg: unknown, path: ConfigPath): LegView {
  return {
    path,
    kind: pick(leg, 'kind', legFields.kind),
    chain: pick(leg, 'chain', name),
    oapp: pick(leg, 'oapp', legFields.oapp),
    decimals: pick(leg, 'decimals', legFields.decimals),
    initial: pick(leg, 'initial', legFields.initial),
  };
}

function passwordPaths(signers: unknown): readonly ConfigPath[] {
  const attesters = listAt(signers, 'attesters').map((spec, index): [unknown, ConfigPath] => [
    spec,
    ['attesters', index],
  ]);
  const payers = ['senders', 'feeUpdaters'].flatMap((of) =>
    entriesAt(signers, of).map(([key, spec]): [unknown, ConfigPath] => [spec, [of, key]]),
  );
  return [...attesters, ...payers].flatMap(([spec, path]) =>
    typeof at(spec, 'password') === 'string' ? [['signers', ...path, 'password']] : [],
  );
}

/** The member of a map, when there is such a map with such a member. */
export function at(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function entriesAt(value: unknown, key: string): readonly (readonly [string, unknown])[] {
  const map = at(value, key);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
}

function pick<Schema extends z.ZodType>(map: unknown, key: string, schema: Schema): z.output<Schema> | undefined {
  return schema.safeParse(at(map, key)).data;
}
