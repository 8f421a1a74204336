/**
 * Ends a pause early when a new head is announced. A WebSocket tells only that it is time to look: what it says is never
 * read, so that nobody is believed here. Without it the pause just takes its time.
 */
import { WebSocket } from 'ws';
import type { Clock } from './clock.ts';

export type WakerOptions = {
  readonly url: string;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  /** Closes the connection for good. */
  readonly signal: AbortSignal;
  /** Never wakes more often than that, however much is announced. */
  readonly minIntervalMs?: number;
};

export type Waker = {
  /** Resolves after `ms`, at a new head, or when `signal` is aborted. A head since the last call counts. Never rejects. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** One poll takes several requests of every provider: whoever announces without end must not spend all that they allow. */
const MIN_INTERVAL_MS = 250;
/** A head, and the answer to the subscription, are far smaller. */
const MAX_MESSAGE_BYTES = 64 * 1_024;
const CONNECT_MS = 10_000;
/** A connection that is silent for so long is taken for dead. */
const SILENCE_MS = 120_000;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 60_000;

const SUBSCRIBE = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_subscribe', params: ['newHeads'] });

export function createWaker(options: WakerOptions): Waker {
  const { clock, minIntervalMs = MIN_INTERVAL_MS } = options;
  let announced = false;
  let lastWakeMs = Number.NEGATIVE_INFINITY;
  let onHead: (() => void) | null = null;

  void stayConnected(options, () => {
    announced = true;
    onHead?.();
  });

  return {
    wait: async (ms, signal) => {
      const untilMs = clock.nowMs() + ms;
      if (!announced) {
        const heard = new AbortController();
        const stop = () => heard.abort();
        onHead = stop;
        signal?.addEventListener('abort', stop);
        if (!signal?.aborted) await clock.sleep(ms, heard.signal);
        signal?.removeEventListener('abort', stop);
        onHead = null;
      }
      if (announced) {
        const earliestMs = Math.min(untilMs, lastWakeMs + minIntervalMs);
        if (earliestMs > clock.nowMs()) await clock.sleep(earliestMs - clock.nowMs(), signal);
      }
      announced = false;
      lastWakeMs = clock.nowMs();
    },
  };
}

/** One connection at a time, until the signal. Never rejects. */
async function stayConnected(options: WakerOptions, onMessage: () => void): Promise<void> {
  const { clock, random, signal } = options;
  let retryMs = FIRST_RETRY_MS;
  while (!signal.aborted) {
    const lasted = await connection(options, onMessage);
    retryMs = lasted ? FIRST_RETRY_MS : Math.min(retryMs * 2, MAX_RETRY_MS);
    await clock.sleep(retryMs * (0.5 + random() / 2), signal);
  }
}

/** Ends when the connection does. True when it announced anything. */
async function connection({ url, clock, signal }: WakerOptions, onMessage: () => void): Promise<boolean> {
  let socket: WebSocket;
  try {
    socket = new WebSocket(url, { maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false, followRedirects: false });
  } catch {
    return false;
  }
  const ended = new AbortController();
  let messages = 0;
  let lastMs = clock.nowMs();
  let open = false;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  // An error is followed by `close`; its text holds the URL, and says nothing that must be known.
  socket.on('error', () => socket.terminate());
  socket.on('open', () => {
    open = true;
    lastMs = clock.nowMs();
    socket.send(SUBSCRIBE, () => undefined);
  });
  socket.on('message', () => {
    messages += 1;
    lastMs = clock.nowMs();
    onMessage();
  });
  const stop = () => socket.terminate();
  signal.addEventListener('abort', stop);
  const watch = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const leftMs = lastMs + (open ? SILENCE_MS : CONNECT_MS) - clock.nowMs();
      if (leftMs <= 0) {
        socket.terminate();
        return;
      }
      await clock.sleep(leftMs, ended.signal);
    }
  };
  const watching = watch();
  await closed;
  ended.abort();
  signal.removeEventListener('abort', stop);
  await watching;
  return messages > 0;
}
