/** Asks a running node over its control socket. */
import { connect, type Socket } from 'node:net';
import { type Clock, withDeadline } from '../../chains/clock.ts';
import { ApiError } from './errors.ts';
import { type AnswerLine, linesOf, MAX_ANSWER_BYTES, parseAnswer, questionLine } from './wire.ts';

export type AskOptions = {
  readonly path: string;
  readonly clock: Clock;
  readonly query: string;
  readonly params: object;
  readonly onItem?: (item: unknown) => void;
  /** The asker's own wish to stop: the answer then is undefined. */
  readonly signal?: AbortSignal;
  /** A node that says nothing for so long counts as silent. */
  readonly silentAfterMs?: number;
};

const CONNECT_WITHIN_MS = 5_000;
const SILENT_AFTER_MS = 15_000;

/** Nobody listens there: the node is not running. */
export class NoListener extends Error {
  readonly code = 'NO_LISTENER';
  constructor(path: string) {
    super(`saw nobody at ${path}, wanted a running node`);
    this.name = 'NoListener';
  }
}

/** @throws NoListener · ApiError, the node's own or NODE_SILENT or ANSWER_UNREADABLE */
export async function askNode(options: AskOptions): Promise<unknown> {
  const { clock, path, signal } = options;
  const socket = await withDeadline(
    clock,
    CONNECT_WITHIN_MS,
    () => connectTo(path),
    () => silent('no connection', path),
  );
  const stop = () => socket.destroy();
  signal?.addEventListener('abort', stop);
  try {
    socket.write(questionLine(options.query, options.params));
    return await readAnswer(socket, options);
  } catch (error) {
    if (signal?.aborted) return undefined;
    if (error instanceof ApiError) throw error;
    throw silent(error instanceof Error ? error.message : String(error), path);
  } finally {
    signal?.removeEventListener('abort', stop);
    socket.destroy();
  }
}

async function readAnswer(socket: Socket, options: AskOptions): Promise<unknown> {
  const { clock, path, onItem, silentAfterMs = SILENT_AFTER_MS } = options;
  const lines = linesOf(socket, MAX_ANSWER_BYTES, 'ANSWER_UNREADABLE');
  for (;;) {
    const next = await withDeadline(
      clock,
      silentAfterMs,
      () => lines.next(),
      () => silent(`nothing for ${silentAfterMs} ms`, path),
    );
    if (next.done === true) throw silent('it hung up', path);
    const answer: AnswerLine = parseAnswer(next.value);
    if (answer.type === 'result') return answer.value;
    if (answer.type === 'error') throw answer.error;
    if (answer.type === 'item') onItem?.(answer.value);
  }
}

function connectTo(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.on('error', () => undefined);
      resolve(socket);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') reject(new NoListener(path));
      else if (error.code === 'EAGAIN')
        reject(new ApiError('NODE_BUSY', `${path}: ${error.code}`, 'a free connection'));
      else
        reject(
          new ApiError('NODE_FAILED', `${path}: ${error.code ?? error.message}`, 'a socket that this user may open'),
        );
    });
  });
}

const silent = (saw: string, path: string): ApiError =>
  new ApiError('NODE_SILENT', `${saw} from the node at ${path}`, 'its answer');
