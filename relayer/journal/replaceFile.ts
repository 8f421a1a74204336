/** A small file of its owner's, replaced whole: under its name only once it is on disk, so that no crash leaves a half. */
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './textFile.ts';

/**
 * One writer a path at a time. What the file system refuses is thrown as it is.
 * @param contentOf asked with the new file, open and empty, for content that speaks of the file itself
 */
export async function replaceFile(
  path: string,
  contentOf: (file: FileHandle) => Promise<string | Uint8Array>,
): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(await contentOf(file));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await syncFolder(dirname(path));
}
