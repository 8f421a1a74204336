/** A data folder with a small journal in it, on real LevelDB, and the configuration that goes with it. For tests. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../chains/systemClock.ts';
import { type LoadedConfig, loadConfig } from '../../../config/loader.ts';
import { local, shared } from '../../core/amount.ts';
import { type Cause, causeKind } from '../../core/cause.ts';
import { chainName, eid, type Guid, type Hex, height, nonce, type PayloadHash, packetKey } from '../../core/ids.ts';
import type { LogRef } from '../../core/log.ts';
import type { OutboxEntry } from '../../core/outbox.ts';
import { packetTable } from '../../core/packetTables.ts';
import type { Lane, Params } from '../../core/params.ts';
import type { Halt, PacketRecord, PacketState, State } from '../../core/state.ts';
import type { Journal } from '../../journal/journal.ts';
import { openLevelJournal } from '../../journal/level.ts';
import { openStore, type Store, type StoreWrite } from '../../journal/store.ts';
import { createParams } from '../../params.ts';
import { restore } from '../../restore.ts';
import { journalPath } from '../../run.ts';
import type { QueryContext } from '../context.ts';

export const JOURNAL_ID = 'ab'.repeat(16);

/** 32 bytes that end in `n`. */
export const hex32 = (n: number | bigint): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const address = (n: number): Hex => `0x${n.toString(16).padStart(40, '0')}`;

const chainYaml = (name: string, id: number): string => `  ${name}:
    kind: evm
    chainId: ${id}
    eid: ${40_000 + id}
    endpoint: '${address(1)}'
    dvn: '${address(2)}'
    executor: '${address(3)}'
    startBlock: 1
    providers:
      - { operator: alpha, url: 'http://127.0.0.1:1' }
      - { operator: beta, url: 'http://127.0.0.1:2' }
    quorum: 2
    finality: { rule: finalized }
    pollIntervalMs: 100
    requestTimeoutMs: 500
`;

const legYaml = (kind: string, chain: string, n: number): string =>
  `{ kind: ${kind}, chain: ${chain}, token: '${address(n)}', oapp: '${address(n + 1)}', decimals: 18, initial: '0' }`;

/** Nobody answers at its providers: nothing but the journal and the socket matters to these tests. */
export const configYaml = (extra = 'signers: { attesters: [{ env: LOADLINE_TEST_KEY }] }\nmode: shadow'): string =>
  `version: 1
node: main
dataDir: ./data
chains:
${chainYaml('north', 1)}${chainYaml('south', 2)}pairs:
  - { from: north, to: south, both: true }
books:
  usdx:
    sharedDecimals: 6
    legs:
      - ${legYaml('escrow', 'north', 0x10)}
      - ${legYaml('mint', 'south', 0x20)}
${extra}
`;

export type Fixture = {
  readonly folder: string;
  readonly configPath: string;
  readonly loaded: LoadedConfig;
  readonly params: Params;
  readonly remove: () => Promise<void>;
};

export async function createFixture(extra?: string): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'loadline-api-'));
  const configPath = join(folder, 'loadline.yaml');
  await writeFile(configPath, configYaml(extra));
  const loaded = loadConfig(configPath);
  await mkdir(loaded.config.dataDir, { mode: 0o700 });
  const params = createParams({ config: loaded.config, journalId: `0x${JOURNAL_ID}`, senders: new Map() });
  return { folder, configPath, loaded, params, remove: () => rm(folder, { recursive: true, force: true }) };
}

export type OpenFixture = {
  readonly journal: Journal;
  readonly store: Store;
  readonly context: (live?: QueryContext['live']) => QueryContext;
  readonly state: () => Promise<State>;
};

/** Opens the journal of a fixture; closed by its store. */
export async function openFixture({ loaded, params }: Fixture): Promise<OpenFixture> {
  const journal = await openLevelJournal(journalPath(loaded.config.dataDir), { journalId: JOURNAL_ID });
  const store = openStore(journal);
  const state = () => restore(store, params);
  const context = (live: QueryContext['live'] = null): QueryContext => ({
    store,
    journal,
    dataDir: loaded.config.dataDir,
    state: live ? async () => live.state : state,
    live,
    pins: async () => ({ pins: [], rejected: [] }),
    clock: systemClock,
    emit: async () => undefined,
    signal: new AbortController().signal,
  });
  return { journal, store, context, state };
}

export const logRef = (chain: string, block: number, tx: number): LogRef => ({
  chain: chainName(chain),
  height: height(BigInt(block)),
  blockHash: hex32(0xb000 + block),
  txHash: hex32(0x70000 + tx),
  logIndex: tx,
});

export type PacketSpec = {
  readonly n: number;
  readonly state: PacketState;
  readonly cause?: Cause;
  readonly changes?: Partial<PacketRecord>;
};

/** Packet `n` of the lane from north to south: guid, nonce and source transaction follow from the number. */
export function packetRecord(params: Params, { n, state, cause, changes }: PacketSpec): PacketRecord {
  const lane = [...params.lanes.values()].find((one) => one.from.chain === 'north') as Lane;
  const guid = hex32(0xa000 + n) as Guid;
  const payloadHash = hex32(0xc000 + n) as PayloadHash;
  const to = `0x${'0'.repeat(24)}${'5'.repeat(40)}` as Hex;
  const path = { srcEid: eid(lane.srcEid), sender: lane.sender, dstEid: eid(lane.dstEid), receiver: lane.receiver };
  return {
    key: packetKey(guid, payloadHash),
    shard: params.books.get(lane.book)?.shard ?? params.nodeShard,
    book: lane.book,
    lane: lane.id,
    path: lane.path,
    guid,
    payloadHash,
    encoded: '0x00',
    packet: {
      guid,
      payloadHash,
      header: '0x00',
      nonce: nonce(BigInt(n)),
      message: '0x',
      ...path,
    },
    transfer: { to, amount: shared(1_500_000n), composed: false },
    source: logRef('north', 100 + n, n),
    provenance: { oftSent: null, tokensIn: local(0n), claimed: local(0n), assigned: [], claimedBy: [] },
    state,
    stateSinceMs: 2_000 + n,
    observedAtMs: 1_000 + n,
    hold: cause
      ? {
          cause,
          kind: causeKind(cause),
          saw: 'this',
          wanted: 'that',
          sinceMs: 3_000 + n,
          retryAtMs: null,
          haltId: null,
        }
      : null,
    confirmations: null,
    execution: { gas: 0n, value: 0n, executor: null },
    attested: null,
    committed: null,
    executed: null,
    consumption: null,
    abandoned: null,
    entry: null,
    attempts: 0,
    retryAtMs: null,
    ...changes,
  };
}

/** What a step writes for a packet: its record, and one line of its history. */
export const packetWrites = (record: PacketRecord): StoreWrite[] => [
  { op: 'put', shard: record.shard, table: packetTable(record), key: record.key, value: record },
  {
    op: 'append',
    shard: record.shard,
    kind: 'transition',
    atMs: record.stateSinceMs,
    packetKey: record.key,
    body: { guid: record.guid, from: 'observed', to: record.state },
  },
];

export const haltWrite = (halt: Halt): StoreWrite => ({
  op: 'put',
  shard: halt.shard,
  table: 'halt',
  key: halt.id,
  value: halt,
});

export const entryWrite = (entry: OutboxEntry): StoreWrite => ({
  op: 'put',
  shard: entry.shard,
  table: 'outbox',
  key: entry.id,
  value: entry,
});
