// The node under test: a child process that is given a config file and an environment, and nothing else.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './children.ts';

export interface SpawnNodeOptions {
  readonly configPath: string;
  readonly env: Readonly<Record<string, string>>;
  /** Another main module, for control runs; it is started with the same arguments. */
  readonly entry?: string;
  readonly args?: readonly string[];
}

/** Only what a process needs to start: no key and no setting of the surrounding shell reaches the node. */
function bareEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR };
}

export function spawnNode(options: SpawnNodeOptions): Child {
  return spawnCli(['run', '--config', options.configPath, ...(options.args ?? [])], options);
}

/** Any command of the CLI, as a user would run it on the built package. */
export function spawnCli(
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly entry?: string; readonly cwd?: string } = {},
): Child {
  const entry = options.entry ?? join(packageRoot(), 'dist/relayer/cli/main.js');
  if (!existsSync(entry)) throw new Error(`${entry} does not exist: run "npm run build" first`);
  return startChild({
    name: `loadline ${args[0] ?? ''}`,
    command: process.execPath,
    args: [entry, ...args],
    env: { ...bareEnvironment(), ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command to its end. */
export async function runCli(...parameters: Parameters<typeof spawnCli>): Promise<CliResult> {
  const child = spawnCli(...parameters);
  const { code } = await child.closed;
  return { code, stdout: child.stdout(), stderr: child.stderr() };
}

/** The folder with package.json, from the sources and from dist alike. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no package.json above the test support');
    folder = parent;
  }
  return folder;
}

export interface TempFolder {
  readonly path: string;
  file(name: string): string;
  remove(): Promise<void>;
}

export async function tempFolder(name = 'test'): Promise<TempFolder> {
  const path = await mkdtemp(join(tmpdir(), `loadline-${name}-`));
  return {
    path,
    file: (file) => join(path, file),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** A port that was free a moment ago: good for a URL at which nobody answers. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
