/** The control socket of a running node: questions in, answers out, all of it bounded. Nothing here changes state. */
import { chmod, lstat, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { type Clock, withDeadline } from '../../chains/clock.ts';
import { isJournalError, type JournalError } from '../journal/errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Store } from '../journal/store.ts';
import type { NodeLog } from '../node.ts';
import type { LiveNode, QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { answerQuery } from './queries.ts';
import { controlSocketPath, prepareSocketFolder } from './socketPath.ts';
import { ALIVE_EVERY_MS, type AnswerLine, answerLine, linesOf, MAX_QUESTION_BYTES, parseQuestion } from './wire.ts';

export type ControlServerOptions = {
  readonly dataDir: string;
  readonly node: LiveNode;
  readonly pins: QueryContext['pins'];
  readonly store: Store;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly log: NodeLog;
  /** Connections served at once; one more is told to come again. */
  readonly maxConnections?: number;
  /** A connection that asks nothing for so long is closed. */
  readonly questionWithinMs?: number;
};

export type ControlServer = { readonly path: string; readonly close: () => Promise<void> };

const MAX_CONNECTIONS = 16;
const QUESTION_WITHIN_MS = 5_000;
/** An asker that takes nothing of its answer for so long is hung up on. */
const TAKEN_WITHIN_MS = 30_000;

/**
 * Opens the socket, mode 0600. The caller holds the journal's lock, so that a socket found there is a dead node's: it is
 * replaced.
 */
export async function startControlServer(options: ControlServerOptions): Promise<ControlServer> {
  const path = await controlSocketPath(options.dataDir);
  await prepareSocketFolder(path, options.dataDir);
  await removeStale(path);
  const open = new Set<Socket>();
  const serving = new Set<Promise<void>>();
  const server = createServer((socket) => {
    // A socket that breaks is an asker that went away.
    socket.on('error', () => undefined);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const full = open.size > (options.maxConnections ?? MAX_CONNECTIONS);
    const served = serve(options, socket, full)
      .catch((error: unknown) => options.log.error({ error: String(error) }, 'control connection failed'))
      .finally(() => serving.delete(served));
    serving.add(served);
  });
  await listen(server, path);
  await chmod(path, 0o600);
  return {
    path,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await Promise.all([closed, ...serving]);
    },
  };
}

async function removeStale(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found) return;
  if (!found.isSocket()) throw new ApiError('NODE_FAILED', `${path}, which is no socket`, 'nothing there, or a socket');
  await rm(path);
}

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** One connection: one question, its answer, and the end. */
async function serve(options: ControlServerOptions, socket: Socket, full: boolean): Promise<void> {
  const { clock, log } = options;
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const say = (answer: AnswerLine): Promise<void> => write(socket, clock, answerLine(answer), gone.signal);
  try {
    if (full) throw new ApiError('NODE_BUSY', 'all connections taken', 'one that is free; try again');
    const { query, params } = parseQuestion(await question(options, socket));
    // What follows the question is dropped: read on only to notice the end.
    socket.resume();
    const context: QueryContext = {
      store: options.store,
      journal: options.journal,
      dataDir: options.dataDir,
      state: async () => options.node.state,
      live: options.node,
      pins: options.pins,
      clock,
      emit: (value) => say({ type: 'item', value }),
      signal: gone.signal,
    };
    const done = new AbortController();
    const ticking = stayAlive(clock, say, AbortSignal.any([done.signal, gone.signal]));
    try {
      const value = await answerQuery(context, query, params);
      done.abort();
      await ticking;
      await say({ type: 'result', value });
    } finally {
      done.abort();
      await ticking;
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    await say({ type: 'error', error: asApiError(error, log) });
  } finally {
    socket.end();
    socket.destroySoon();
  }
}

async function question(options: ControlServerOptions, socket: Socket): Promise<string> {
  const { clock, questionWithinMs = QUESTION_WITHIN_MS } = options;
  const wanted = `one line of at most ${MAX_QUESTION_BYTES} bytes within ${questionWithinMs} ms`;
  return withDeadline(
    clock,
    questionWithinMs,
    async () => {
      for await (const line of linesOf(socket, MAX_QUESTION_BYTES, 'BAD_REQUEST')) return line;
      throw new ApiError('BAD_REQUEST', 'no question', wanted);
    },
    () => new ApiError('BAD_REQUEST', 'no question in time', wanted),
  );
}

/** Shows the asker that a long answer is under way. */
async function stayAlive(clock: Clock, say: (answer: AnswerLine) => Promise<void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    await clock.sleep(ALIVE_EVERY_MS, signal);
    if (signal.aborted) return;
    await say({ type: 'alive' });
  }
}

/** Resolves when the asker has room again. One that takes nothing is hung up on. */
async function write(socket: Socket, clock: Clock, text: string, gone: AbortSignal): Promise<void> {
  if (gone.aborted || socket.destroyed || !socket.writable || socket.write(text)) return;
  const drained = new AbortController();
  socket.once('drain', () => drained.abort());
  await clock.sleep(TAKEN_WITHIN_MS, AbortSignal.any([drained.signal, gone]));
  if (!drained.signal.aborted && !gone.aborted) socket.destroy();
}

/** A journal that is to be opened again: it failed, or is closed just now. */
const isPausing = (error: JournalError): boolean => error.code === 'JOURNAL_FAILED' || error.code === 'JOURNAL_CLOSED';

function asApiError(error: unknown, log: NodeLog): ApiError {
  if (error instanceof ApiError) return error;
  if (isJournalError(error)) {
    if (isPausing(error)) return new ApiError('NODE_BUSY', error.saw, `${error.wanted}; loadline status says more`);
    const where = error.key === undefined ? '' : ` at ${error.key}`;
    return new ApiError('JOURNAL_BAD', `${error.saw}${where}`, error.wanted);
  }
  log.error({ error: String(error) }, 'query failed');
  return new ApiError('NODE_FAILED', String(error).slice(0, 300), 'an answer');
}
