// A disk of its own that is small and can be filled up: a tmpfs, which takes a user who may mount.
import { execFile } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tempFolder } from './nodeProcess.ts';

const run = promisify(execFile);

export interface SmallDisk {
  readonly path: string;
  /** Takes all room that is left; what others free afterwards stays free until it is filled again. */
  fill(): Promise<void>;
  /** Gives the room back. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** Undefined where this user may not mount. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = await tempFolder('disk');
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder.path]);
  } catch {
    await folder.remove();
    return undefined;
  }
  const ballast = join(folder.path, 'ballast');
  return {
    path: folder.path,
    fill: () => fillUp(ballast),
    empty: () => rm(ballast, { force: true }),
    async remove() {
      await run('umount', ['--lazy', folder.path]);
      await folder.remove();
    },
  };
}

async function fillUp(path: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    for (const bytes of [1_048_576, 4_096, 1]) {
      const chunk = Buffer.alloc(bytes);
      while (await fits(() => file.write(chunk))) {
        // Until nothing of this size fits.
      }
    }
  } finally {
    await file.close();
  }
}

async function fits(write: () => Promise<{ bytesWritten: number }>): Promise<boolean> {
  try {
    return (await write()).bytesWritten > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
