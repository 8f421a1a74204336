/** One node as a process: opens the journal, starts the loop, ends in order. */
import { mkdir } from 'node:fs/promises';
import { ChainRefused } from '../chains/chain.ts';
import { QuorumError } from '../chains/quorum.ts';
import { systemClock, systemRandom } from '../chains/systemClock.ts';
import { type LoadedConfig, loadConfig } from '../config/loader.ts';
import { formatProblem } from '../config/problem.ts';
import { type Assembled, type AssembleOptions, assemble, requireThreshold } from './assemble.ts';
import type { Journal } from './journal/journal.ts';
import type { Store } from './journal/store.ts';
import { journalPath, openJournalFiles, signingAfter } from './journalFiles.ts';
import { type Node, type NodeLog, startNode } from './node.ts';
import { createLog } from './telemetry/log.ts';

export type Overrides = Partial<Pick<AssembleOptions, 'clock' | 'gates' | 'quorum' | 'reader'>>;

export type Running = {
  readonly node: Node;
  readonly loaded: LoadedConfig;
  /** For reading beside the node, queries and verification: another one after the journal was opened anew. */
  readonly store: Store;
  readonly journal: Journal;
  readonly log: NodeLog;
  /** The standing of every provider now, by chain. */
  readonly providers: Assembled['providerReports'];
  /** What the lock file says now. */
  readonly pins: Assembled['pins'];
  /** Where policies come in. */
  readonly policy: Assembled['policy'];
  readonly close: () => Promise<void>;
};

export { journalPath };

/** Starts a node and returns when it runs. `close` drains it and frees the journal. */
export async function startFromConfig(configPath: string, overrides: Overrides = {}): Promise<Running> {
  const loaded = loadConfig(configPath);
  const { config } = loaded;
  const log = createLog(config.logLevel, config.node);
  for (const warning of loaded.warnings) log.warn({ path: warning.path }, formatProblem(warning));
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const files = await openJournalFiles(config.dataDir, { clock: systemClock, log });
  try {
    const { journal } = files;
    const assembled = await assemble({ config, journal, clock: systemClock, random: systemRandom, log, ...overrides });
    await requireThreshold(assembled, (error) => error instanceof QuorumError || error instanceof ChainRefused);
    const node = await startNode({ ...assembled, ...signingAfter(files.keepUp, assembled), reopen: files.reopen });
    log.info({ mode: config.mode, lanes: assembled.params.lanes.size, params: assembled.params.hash }, 'node started');
    const close = async () => {
      try {
        await node.stop();
      } finally {
        await files.close();
      }
      log.info({}, 'node stopped');
    };
    const { providerReports: providers, pins, policy } = assembled;
    return {
      node,
      loaded,
      get store() {
        return node.store;
      },
      get journal() {
        return files.journal;
      },
      log,
      providers,
      pins,
      policy,
      close,
    };
  } catch (error) {
    await files.close();
    throw error;
  }
}
