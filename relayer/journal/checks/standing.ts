/**
 * What stands by itself and was written to history when it came and when it went: halts, words, disputes, excluded
 * operators, pins, policies. Each row against the last line about it, both ways.
 */
import { type Dispute, type ProviderRecord, providerKey } from '../../core/dispute.ts';
import type { LaneMode } from '../../core/mode.ts';
import type { Pin } from '../../core/pin.ts';
import type { PolicyRecord } from '../../core/policyRecord.ts';
import type { Halt } from '../../core/state.ts';
import type { Word } from '../../core/word.ts';
import { isShortfall } from '../../quarantine/release.ts';
import { canonicalJson, parseCanonical } from '../codec.ts';
import type { StoreReads } from '../store.ts';
import type { Finding } from '../verify.ts';
import { findingAt } from './finding.ts';

type Body = Readonly<Record<string, unknown>>;

/** What one shard's history says stands: by table, then by key, what its row has to say. */
type Standing = {
  readonly halt: Map<string, string>;
  readonly word: Map<string, string>;
  readonly dispute: Map<string, string>;
  readonly provider: Map<string, string>;
  readonly pin: Map<string, string>;
  readonly policy: Map<string, string>;
  /** By lane: its mode. */
  readonly mode: Map<string, string>;
  /** The highest version of a policy that was accepted. */
  highest: bigint;
};

type Table = Exclude<keyof Standing, 'highest' | 'mode'>;

/** What a row says, as far as history says it too. */
const SAYS: { readonly [Name in Table]: (value: never) => { readonly key: string; readonly says: string } } = {
  halt: ({ evidenceGone: _, ...halt }: Halt) => ({ key: halt.id, says: canonicalJson(halt) }),
  word: ({ digest, reason, signers, says }: Word) => ({
    key: digest,
    says: canonicalJson({ ...says, reason, signers }),
  }),
  dispute: (dispute: Dispute) => ({ key: dispute.id, says: canonicalJson(dispute) }),
  provider: ({ chain, operator, excluded }: ProviderRecord) => ({
    key: providerKey(chain, operator),
    says: excluded ? 'excluded' : 'readmitted',
  }),
  pin: ({ lane, sequence, digest, signers }: Pin) => ({
    key: lane,
    says: canonicalJson({ sequence, digest, signers }),
  }),
  policy: ({ slot, policy, digest, signers }: PolicyRecord) => ({
    key: slot,
    says: canonicalJson({ hash: policy.hash, version: policy.version, digest, signers }),
  }),
};
/** Tables whose records name their shard. */
const PLACED = ['account', 'dispute', 'halt', 'mode', 'outbox', 'pin', 'policy', 'policyDiff', 'provider', 'word'];

export async function* checkStanding(store: StoreReads): AsyncGenerator<Finding> {
  for (const shard of await store.shards()) {
    const standing = await standingOf(store, shard);
    for (const table of Object.keys(SAYS) as Table[]) {
      yield* checkTable(store, shard, table, standing[table]);
    }
    yield* checkModes(store, shard, standing.mode);
    yield* checkPolicies(store, shard, standing);
    for (const table of PLACED) {
      for await (const { key, value } of store.scan<{ readonly shard: unknown }>(shard, table)) {
        if (value.shard !== shard) yield findingAt([shard, table, key], `shard ${value.shard}`, shard);
      }
    }
  }
}

async function* checkTable(
  store: StoreReads,
  shard: string,
  table: Table,
  wanted: ReadonlyMap<string, string>,
): AsyncGenerator<Finding> {
  const seen = new Set<string>();
  for await (const { key: at, value } of store.scan<never>(shard, table)) {
    const { key, says } = SAYS[table](value);
    const said = wanted.get(key);
    seen.add(key);
    // A pin's row is named by its path, all others by what history calls them.
    if (table !== 'pin' && key !== at) yield findingAt([shard, table, at], `${table} ${key}`, 'the one of its key');
    if (said === undefined) yield findingAt([shard, table, at], `${table} ${key}`, 'none, as history says');
    else if (said !== says)
      yield findingAt([shard, table, at], says.slice(0, 500), `${said.slice(0, 500)}, as history says`);
  }
  for (const [key, says] of wanted) {
    // A shortfall that is seen anew takes the place of the one before without a line: its row alone says it stands.
    if (seen.has(key) || (table === 'halt' && isShortfall(parseCanonical(says) as Halt))) continue;
    yield findingAt([shard, table, key], `no ${table}`, `one (${says.slice(0, 200)}), as history says`);
  }
}

/** History names lanes, rows their paths: the pin of a lane knows both. A lane that has no row is open. */
async function* checkModes(
  store: StoreReads,
  shard: string,
  said: ReadonlyMap<string, string>,
): AsyncGenerator<Finding> {
  for await (const { key: path, value: pin } of store.scan<Pin>(shard, 'pin')) {
    const row = await store.get<LaneMode>(shard, 'mode', path);
    const wanted = said.get(pin.lane) ?? 'open';
    const at = [shard, 'mode', path] as const;
    if (row && row.path !== path) yield findingAt(at, `the mode of ${row.path}`, 'the one of its key');
    if (row === undefined && said.has(pin.lane)) yield findingAt(at, 'no mode', `${wanted}, as history says`);
    else if (row && row.mode !== wanted) yield findingAt(at, row.mode, `${wanted}, as history says`);
  }
}

async function* checkPolicies(store: StoreReads, shard: string, { highest }: Standing): AsyncGenerator<Finding> {
  const counted = (await store.get<bigint>(shard, 'counter', 'policyVersion')) ?? 0n;
  if (counted !== highest) {
    yield findingAt([shard, 'counter', 'policyVersion'], `${counted}`, `${highest}, the highest that was accepted`);
  }
  const staged = (await store.get<PolicyRecord>(shard, 'policy', 'staged'))?.policy.hash;
  if (staged !== undefined && (await store.get(shard, 'policyDiff', staged)) === undefined) {
    yield findingAt([shard, 'policyDiff', staged], 'no counts', 'those of the staged policy');
  }
  for await (const { key } of store.scan(shard, 'policyDiff')) {
    if (key !== staged) yield findingAt([shard, 'policyDiff', key], 'counts of a policy that is not staged', 'none');
  }
}

async function standingOf(store: StoreReads, shard: string): Promise<Standing> {
  const standing: Standing = {
    halt: new Map(),
    word: new Map(),
    dispute: new Map(),
    provider: new Map(),
    pin: new Map(),
    policy: new Map(),
    mode: new Map(),
    highest: 0n,
  };
  for await (const { kind, body } of store.history(shard)) {
    if (typeof body === 'object' && body !== null) take(standing, kind, body as Body);
  }
  return standing;
}

function take(standing: Standing, kind: string, body: Body): void {
  const { id, lifted, digest, what, facts: _, ...rest } = body;
  if (typeof lifted === 'string') standing.halt.delete(lifted);
  else if (kind === 'halt' && typeof id === 'string') standing.halt.set(id, canonicalJson(body));
  if (kind === 'word' && typeof digest === 'string') standing.word.set(digest, canonicalJson(rest));
  if (kind === 'dispute' && typeof id === 'string') {
    if (what === 'opened') standing.dispute.set(id, canonicalJson({ id, ...rest }));
    else standing.dispute.delete(id);
  }
  const operator = `${body.chain}/${body.operator}`;
  if (kind === 'provider' && what === 'excluded') standing.provider.set(operator, 'excluded');
  if (kind === 'operator' && body.asked === 'readmit') standing.provider.set(operator, 'readmitted');
  const { sequence, signers, pinned, lane, to } = body;
  if (kind === 'audit' && typeof pinned === 'string') {
    standing.pin.set(pinned, canonicalJson({ sequence, digest, signers }));
  }
  if (kind === 'mode' && typeof lane === 'string' && typeof to === 'string') standing.mode.set(lane, to);
  if (kind !== 'policy') return;
  const { hash, version, policy } = body;
  takePolicy(standing.policy, String(policy), canonicalJson({ hash, version, digest, signers }));
  if (typeof version === 'number' && BigInt(version) > standing.highest) standing.highest = BigInt(version);
}

/** As relayer/pipeline/policies.ts moves them. */
function takePolicy(places: Map<string, string>, what: string, said: string): void {
  const active = places.get('active');
  switch (what) {
    case 'loaded':
      places.delete('previous');
      places.set('active', said);
      return;
    case 'staged':
      places.set('staged', said);
      return;
    case 'unstaged':
      places.delete('staged');
      return;
    case 'promoted':
      places.delete('staged');
      if (active === undefined) places.delete('previous');
      else places.set('previous', active);
      places.set('active', said);
      return;
    case 'rolledBack':
      places.delete('previous');
      places.set('active', said);
  }
}
