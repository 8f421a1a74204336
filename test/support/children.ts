// Child processes that never outlive us. Each one has a watchdog: a shell that holds one end of a pipe and kills the
// child when the pipe closes, which also happens when this process dies by SIGKILL and no handler of ours can run.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { waitFor, within } from './waitFor.ts';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly pid: number;
  readonly name: string;
  readonly exited: Promise<Exit>;
  /** Later than `exited`: all that it printed has been captured. */
  readonly closed: Promise<Exit>;
  alive(): boolean;
  /** Everything captured so far, bounded to the last `keepBytes`. */
  stdout(): string;
  stderr(): string;
  onStdout(listener: (text: string) => void): void;
  signal(signal: NodeJS.Signals): void;
  /** SIGTERM, then SIGKILL after `graceMs`; resolves only once the process is gone. */
  stop(graceMs?: number): Promise<Exit>;
}

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly keepBytes?: number;
}

const running = new Set<ChildProcess>();
let exitHookInstalled = false;

export function startChild(options: ChildOptions): Child {
  installExitHook();
  const process_ = spawn(options.command, [...options.args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.env === undefined ? {} : { env: options.env as NodeJS.ProcessEnv }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  const pid = process_.pid;
  let startError: Error | undefined;
  let gone = false;
  let unguard = (): void => {};
  const exited = new Promise<Exit>((resolve) => {
    const end = (exit: Exit): void => {
      gone = true;
      running.delete(process_);
      unguard();
      resolve(exit);
    };
    process_.once('error', (error) => {
      startError = error;
      if (process_.pid === undefined) end({ code: null, signal: null });
    });
    process_.once('exit', (code, signal) => end({ code, signal }));
  });
  const closed = new Promise<Exit>((resolve) => {
    process_.once('close', (code, signal) => resolve({ code, signal }));
  });
  if (pid === undefined) throw new Error(`cannot start ${options.name} (${options.command})${startError ?? ''}`);
  running.add(process_);
  unguard = guard(pid);

  const keepBytes = options.keepBytes ?? 4_000_000;
  const out = capture(process_.stdout, keepBytes);
  const err = capture(process_.stderr, keepBytes);

  return {
    pid,
    name: options.name,
    exited,
    closed,
    alive: () => !gone,
    stdout: out.text,
    stderr: err.text,
    onStdout: out.listen,
    signal(signal) {
      if (!gone) process_.kill(signal);
    },
    async stop(graceMs = 0) {
      if (graceMs > 0 && !gone) {
        process_.kill('SIGTERM');
        await within(exited, graceMs, `${options.name} to stop`).catch(() => undefined);
      }
      if (!gone) process_.kill('SIGKILL');
      return within(exited, 5_000, `${options.name} (pid ${pid}) to die`);
    },
  };
}

/** True while a process with this id exists and is not a zombie of somebody else's. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function waitForProcessEnd(pid: number, timeoutMs = 5_000): Promise<void> {
  await waitFor(() => !processExists(pid), { what: `process ${pid} to end`, timeoutMs });
}

function capture(
  stream: NodeJS.ReadableStream | null,
  keepBytes: number,
): { text: () => string; listen: (listener: (text: string) => void) => void } {
  let kept = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    kept = kept.length + chunk.length > keepBytes ? (kept + chunk).slice(-keepBytes) : kept + chunk;
  });
  return {
    text: () => kept,
    listen: (listener) => {
      stream?.on('data', listener);
    },
  };
}

/** Returns the function that calls the watchdog off; its death must come before the child's id can be reused. */
function guard(pid: number): () => void {
  if (process.platform === 'win32') return () => {};
  const script = 'trap "" INT TERM HUP; read -r line; kill -9 "$1" 2>/dev/null';
  const watchdog = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.on('error', () => {});
  watchdog.unref();
  (watchdog.stdin as Socket).unref();
  return () => {
    watchdog.kill('SIGKILL');
  };
}

function installExitHook(): void {
  if (exitHookInstalled) return;
  exitHookInstalled = true;
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
  });
}
