/**
 * Where the control socket of a node lies. Node and CLI compute it alike, from the data folder alone: no setting and no
 * environment variable can make them differ.
 *
 * Rule: `<data folder>/control.sock`; where that is longer than a Unix socket's address may be,
 * `/tmp/loadline-<owner of the data folder>/<hash of the data folder>.sock`, in a folder that only its owner can enter.
 * The data folder is taken with links resolved.
 */
import { createHash } from 'node:crypto';
import { lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ApiError } from './errors.ts';

/** The shortest limit among Unix systems (macOS: 104 bytes with the terminating zero). */
export const MAX_SOCKET_PATH_BYTES = 103;
/** Not the TMPDIR of one process: node and CLI may run with different ones. */
const SHORT_FOLDER = '/tmp';

/** The path of the socket. The data folder must exist. */
export async function controlSocketPath(dataDir: string): Promise<string> {
  const folder = await realpath(dataDir);
  const beside = join(folder, 'control.sock');
  if (Buffer.byteLength(beside) <= MAX_SOCKET_PATH_BYTES) return beside;
  const { uid } = await stat(folder);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return join(SHORT_FOLDER, `loadline-${uid}`, `${name}.sock`);
}

/** Makes the folder of a socket outside of the data folder, or refuses one that somebody else could have made. */
export async function prepareSocketFolder(path: string, dataDir: string): Promise<void> {
  if (!(await isShort(path, dataDir))) return;
  await mkdir(dirname(path), { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await checkSocketFolder(path, dataDir);
}

/** @throws ApiError when the socket would lie where another user can put one. */
export async function checkSocketFolder(path: string, dataDir: string): Promise<void> {
  if (!(await isShort(path, dataDir))) return;
  const [folder, data] = await Promise.all([lstat(dirname(path)), stat(dataDir)]);
  if (folder.isDirectory() && folder.uid === data.uid && (folder.mode & 0o077) === 0) return;
  const saw = `${dirname(path)}: user ${folder.uid}, mode ${(folder.mode & 0o777).toString(8)}`;
  throw new ApiError('NODE_FAILED', saw, `a folder of user ${data.uid} alone, mode 700`);
}

async function isShort(path: string, dataDir: string): Promise<boolean> {
  return dirname(path) !== (await realpath(dataDir));
}
