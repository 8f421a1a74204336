/** Puts a node together from its configuration: providers, quorums, readers, senders, signers, journal. */
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts';
import type { ChainReader, ChainSender } from '../chains/chain.ts';
import type { Clock } from '../chains/clock.ts';
import { rememberedSet } from '../chains/evm/attesterSets.ts';
import { localSigners, type SigningTarget, signersFor } from '../chains/evm/localSigners.ts';
import { createEvmReader } from '../chains/evm/reader.ts';
import { createEvmSender } from '../chains/evm/sender.ts';
import { readTombstoneNumber } from '../chains/evm/tombstoneRead.ts';
import { pricedAssets } from '../chains/prices.ts';
import type { Provider } from '../chains/provider.ts';
import type { Quorum } from '../chains/quorum.ts';
import type { ProviderReport, Standings } from '../chains/standing.ts';
import { createWaker } from '../chains/wake.ts';
import { loadSigner } from '../config/keys.ts';
import type { LoadlineConfig, SignerSpec } from '../config/schema.ts';
import { openAccess } from './access.ts';
import { type ChainName, chainName, type Hex, height } from './core/ids.ts';
import { feeSources } from './feeSources.ts';
import type { Gates } from './gates/gates.ts';
import type { Journal } from './journal/journal.ts';
import { readJournalMeta } from './journal/meta.ts';
import { openStore, type Store } from './journal/store.ts';
import { restoredMark } from './journalFiles.ts';
import { lockLoader, type VerifiedPins } from './lockFile.ts';
import type { NodeLog, NodeOptions } from './node.ts';
import { createParams } from './params.ts';
import { createPolicyDesk, type PolicyDesk } from './policyDesk.ts';
import { readerParts } from './readerParts.ts';
import { openReceiptKey } from './receipts/key.ts';
import type { ChainSource } from './receipts/receipt.ts';
import { createRoundSealer } from './receipts/roundSealer.ts';
import type { Seal } from './receipts/seal.ts';
import { softwareVersion } from './version.ts';

export type AssembleOptions = {
  readonly config: LoadlineConfig;
  readonly journal: Journal;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. Nothing is decided by it. */
  readonly random: () => number;
  readonly log: NodeLog;
  /** For tests that show what a gate, the quorum or the reader is there for. `loadline run` passes none. */
  readonly gates?: Gates;
  readonly quorum?: (k: number, providers: readonly Provider[], clock: Clock) => Quorum;
  readonly reader?: (reader: ChainReader) => ChainReader;
  /** The rest of the outside, where it is simulated: who answers RPC, and what is otherwise read from files. */
  readonly provider?: (operator: string, url: string, clock: Clock) => Provider;
  readonly seal?: Seal;
  readonly pins?: () => Promise<VerifiedPins>;
  readonly policy?: PolicyDesk;
};

export type Assembled = NodeOptions & {
  readonly pins: () => Promise<VerifiedPins>;
  readonly policy: PolicyDesk;
  readonly store: Store;
  readonly accounts: readonly PrivateKeyAccount[];
  readonly targets: ReadonlyMap<ChainName, SigningTarget>;
  readonly standings: ReadonlyMap<ChainName, Standings>;
  readonly providerReports: () => ReadonlyMap<ChainName, readonly ProviderReport[]>;
};

/** @throws KeyError when a key cannot be read. Asks no chain yet. */
export async function assemble(options: AssembleOptions): Promise<Assembled> {
  const { config, journal, clock, random, log } = options;
  // The configuration has none only in shadow mode, in which no key is opened.
  const keys = config.mode === 'enforce' ? config.signers : undefined;
  const accounts = await Promise.all(
    (keys?.attesters ?? []).map(async (spec) => privateKeyToAccount(await loadSigner(spec))),
  );
  const payers = await accountsOf(keys?.senders);
  const updaters = await accountsOf(config.feeUpdates ? keys?.feeUpdaters : undefined);
  const { id } = await readJournalMeta(journal);
  const whose = { senders: addressesOf(payers), feeUpdaters: addressesOf(updaters) };
  const params = createParams({ config, journalId: `0x${id}`, ...whose });
  const executors = new Map([...params.chains.values()].map((chain) => [chain.name, chain.executor]));
  let sequence = 0;
  const nextSeq = () => {
    sequence += 1;
    return sequence;
  };
  const seal = options.seal ?? (await openReceiptKey(config.dataDir));
  const readers = new Map<ChainName, ChainReader>();
  const senders = new Map<ChainName, ChainSender>();
  const feeSenders = new Map<ChainName, ChainSender>();
  const targets = new Map<ChainName, SigningTarget>();
  const standings = new Map<ChainName, Standings>();
  const access = openAccess(options);
  for (const [name, { chain, providers, quorum }] of access) {
    standings.set(name, quorum.standings);
    const parts = readerParts(config, name, access, { clock, random });
    const own = createEvmReader({ name, config: chain, params, quorum, clock, nextSeq, ...parts });
    const reader = options.reader?.(own) ?? own;
    readers.set(name, reader);
    targets.set(name, {
      chainId: chain.chainId,
      dvn: chain.dvn,
      attesterSet: rememberedSet(() => reader.attesterSet(), clock),
      tombstoneNumber: (terms) => readTombstoneNumber(quorum, chain.dvn, chain.requestTimeoutMs, terms),
    });
    const sender = (account: PrivateKeyAccount): ChainSender =>
      createEvmSender({ config: chain, providers, quorum, account, clock, executors });
    const payer = payers.get(name);
    if (payer) senders.set(name, sender(payer));
    const updater = updaters.get(name);
    if (updater && params.chains.get(name)?.feeUpdater) feeSenders.set(name, sender(updater));
  }
  return {
    params,
    store: openStore(journal),
    restored: restoredMark(journal),
    sealer: (state) =>
      createRoundSealer({
        seal,
        software: softwareVersion(),
        journal: params.journalId,
        sources: sourcesOf(config),
        state,
      }),
    readers,
    senders,
    feeSenders,
    signatures: localSigners(accounts, targets),
    clock,
    log,
    pollIntervalMs: new Map(
      Object.entries(config.chains).map(([name, chain]) => [chainName(name), chain.pollIntervalMs]),
    ),
    auditEveryMs: config.auditEveryMs,
    pins: options.pins ?? lockLoader(config.lockFile, params, config.operators),
    policy: options.policy ?? createPolicyDesk(config, params),
    prices: pricedAssets(config.prices, access, clock),
    ...(config.feeUpdates ? { fees: { rule: config.feeUpdates, sources: feeSources(params, access, clock) } } : {}),
    ...(options.gates ? { gates: options.gates } : {}),
    accounts,
    targets,
    standings,
    providerReports: () => new Map([...standings].map(([name, of]) => [name, of.report()])),
    wakers: wakersOf(config, clock, random),
  };
}

const sourcesOf = (config: LoadlineConfig): Record<ChainName, ChainSource> =>
  Object.fromEntries(
    Object.entries(config.chains).map(([name, { chainId, endpoint, dvn, startBlock, anchor }]) => {
      const registered = anchor && { l1: chainName(anchor.l1), registry: anchor.registry };
      return [name, { chainId, endpoint, dvn, startBlock: height(BigInt(startBlock)), anchor: registered ?? null }];
    }),
  ) as Record<ChainName, ChainSource>;

function wakersOf(config: LoadlineConfig, clock: Clock, random: () => number): NonNullable<NodeOptions['wakers']> {
  return new Map(
    Object.entries(config.chains).flatMap(([name, { wakeUrl: url }]) =>
      url === undefined
        ? []
        : [[chainName(name), (signal: AbortSignal) => createWaker({ url, clock, random, signal })]],
    ),
  );
}

/**
 * In `enforce` mode our keys must reach the threshold on every destination. A chain that cannot be asked now is left to
 * its own loop: nothing is signed for it before its quorum answers.
 * @throws ThresholdNotReached
 */
export async function requireThreshold(
  assembled: Pick<Assembled, 'params' | 'accounts' | 'targets' | 'log'>,
  unreachable: (error: unknown) => boolean,
): Promise<void> {
  const { params, accounts, targets, log } = assembled;
  if (params.mode !== 'enforce' || !params.roles.has('attest')) return;
  for (const chain of new Set([...params.lanes.values()].map((lane) => lane.to.chain))) {
    const target = targets.get(chain);
    if (!target) continue;
    try {
      await signersFor(chain, accounts, target);
    } catch (error) {
      if (!unreachable(error)) throw error;
      log.warn({ chain, error: String(error) }, 'attester set not read yet');
    }
  }
}

async function accountsOf(
  specs: Readonly<Record<string, SignerSpec>> | undefined,
): Promise<ReadonlyMap<ChainName, PrivateKeyAccount>> {
  const found = new Map<ChainName, PrivateKeyAccount>();
  for (const [name, spec] of Object.entries(specs ?? {})) {
    found.set(chainName(name), privateKeyToAccount(await loadSigner(spec)));
  }
  return found;
}

const addressesOf = (accounts: ReadonlyMap<ChainName, PrivateKeyAccount>): ReadonlyMap<ChainName, Hex> =>
  new Map([...accounts].map(([name, account]) => [name, account.address.toLowerCase() as Hex]));
