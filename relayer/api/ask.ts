/**
 * One question to a node, wherever its answer is: the running node first, over its socket; the files only when nobody
 * answers there. Both ways end in the same query functions.
 */
import { access } from 'node:fs/promises';
import type { Clock } from '../../chains/clock.ts';
import type { LoadlineConfig } from '../../config/schema.ts';
import type { State } from '../core/state.ts';
import { isJournalError, JournalError } from '../journal/errors.ts';
import { openLevelJournal } from '../journal/level.ts';
import { readJournalMeta } from '../journal/meta.ts';
import { openStore } from '../journal/store.ts';
import { lockLoader } from '../lockFile.ts';
import { createParams } from '../params.ts';
import { restore } from '../restore.ts';
import { journalPath } from '../run.ts';
import { askNode, NoListener } from './client.ts';
import { ApiError } from './errors.ts';
import { answerQuery, type QueryName, type QueryParams, type QueryResult } from './queries.ts';
import { checkSocketFolder, controlSocketPath } from './socketPath.ts';

export type Asked<Name extends QueryName> = {
  readonly config: LoadlineConfig;
  readonly clock: Clock;
  readonly query: Name;
  readonly params: QueryParams<Name>;
  readonly onItem?: (item: unknown) => void;
  readonly signal?: AbortSignal;
};

/** @throws ApiError · JournalError, JOURNAL_LOCKED when somebody holds the journal and answers nothing */
export async function ask<Name extends QueryName>(asked: Asked<Name>): Promise<QueryResult<Name>> {
  try {
    return await askRunning(asked);
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'NODE_NOT_RUNNING')) throw error;
    return askFiles(asked);
  }
}

/** @throws ApiError, NODE_NOT_RUNNING when nobody answers */
export async function askRunning<Name extends QueryName>(asked: Asked<Name>): Promise<QueryResult<Name>> {
  const { dataDir } = asked.config;
  const path = await socketPathOf(dataDir);
  if (path === null) throw notRunning(dataDir);
  try {
    // Answered by the same version's query functions: the wire checks it.
    return (await askNode({ ...asked, path })) as QueryResult<Name>;
  } catch (error) {
    if (error instanceof NoListener) throw notRunning(path);
    throw error;
  }
}

const notRunning = (where: string): ApiError =>
  new ApiError('NODE_NOT_RUNNING', `no running node (nobody answers in ${where})`, 'one: only it can do this');

/** Null when there is no data folder, so that no node can run on it. */
async function socketPathOf(dataDir: string): Promise<string | null> {
  try {
    const path = await controlSocketPath(dataDir);
    await access(path);
    await checkSocketFolder(path, dataDir);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Opens the files for the time of one question. Nothing is written. */
async function askFiles<Name extends QueryName>(asked: Asked<Name>): Promise<QueryResult<Name>> {
  const { config, clock, query, params, onItem } = asked;
  const journal = await openFiles(config.dataDir);
  const store = openStore(journal);
  try {
    const { id } = await readJournalMeta(journal);
    let restored: Promise<State> | null = null;
    const known = createParams({ config, journalId: `0x${id}`, senders: new Map() });
    const pins = lockLoader(config.lockFile, known, config.operators);
    const state = (): Promise<State> => {
      restored ??= restore(store, known);
      return restored;
    };
    const emit = async (item: unknown): Promise<void> => onItem?.(item);
    const signal = asked.signal ?? new AbortController().signal;
    return (await answerQuery(
      { store, journal, dataDir: config.dataDir, state, live: null, pins, clock, emit, signal },
      query,
      params,
    )) as QueryResult<Name>;
  } finally {
    await store.close();
  }
}

const NODE_FIRST = 'one, which the first run of a node begins: start `loadline run` first';

async function openFiles(dataDir: string) {
  const path = journalPath(dataDir);
  try {
    return await openLevelJournal(path, { createIfMissing: false });
  } catch (error) {
    if (isJournalError(error, 'JOURNAL_MISSING')) {
      throw new JournalError('JOURNAL_MISSING', { saw: error.saw, wanted: NODE_FIRST, cause: error });
    }
    if (!isJournalError(error, 'JOURNAL_LOCKED')) throw error;
    const saw = `${path} held by a process that does not answer on its control socket`;
    const wanted = 'a node that answers, or a free journal; it may be starting or stopping, so try again';
    throw new JournalError('JOURNAL_LOCKED', { saw, wanted, cause: error });
  }
}
