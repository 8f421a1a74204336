/** Text files of many lines: written whole or not at all and synced; read with bounded memory. */
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createGunzip } from 'node:zlib';
import { corrupt, JournalError } from './errors.ts';

/** No record of ours comes near. */
const MAX_LINE_BYTES = 67_108_864;

/** Writes `chunks` to a new file: under another name until all of it is on disk. Throws `JOURNAL_FAILED`. */
export async function writeFileWhole(path: string, chunks: AsyncIterable<Uint8Array | string>): Promise<void> {
  const part = `${path}.part`;
  try {
    const there = await open(path, 'wx', 0o600);
    await there.close();
  } catch (cause) {
    throw new JournalError('JOURNAL_FAILED', { key: path, saw: (cause as Error).message, wanted: 'a new file', cause });
  }
  try {
    const file = await open(part, 'w', 0o600);
    try {
      // Not `write`: of what the disk takes a part of only, it would say no more than how much that was.
      for await (const chunk of chunks) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    await rm(path, { force: true });
    throw error;
  }
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The lines of a file, each ended by a line feed. Throws `JOURNAL_CORRUPT` for one without its end, or too long. */
export async function* readLines(path: string, gzipped = false): AsyncGenerator<string> {
  const file = createReadStream(path);
  const bytes: AsyncIterable<Buffer> = gzipped ? file.pipe(createGunzip()) : file;
  if (gzipped) file.on('error', (error) => (bytes as ReturnType<typeof createGunzip>).destroy(error));
  let rest: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of bytes) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
        rest = [];
        held = 0;
        from = at + 1;
      }
      if (from === chunk.length) continue;
      rest.push(chunk.subarray(from));
      held += chunk.length - from;
      if (held > MAX_LINE_BYTES) throw corrupt(path, 'a longer line', `lines of at most ${MAX_LINE_BYTES} bytes`);
    }
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw corrupt(path, (error as Error).message, 'a file that can be read to its end', error);
  } finally {
    file.destroy();
  }
  if (held > 0) throw corrupt(path, 'a last line without its end', 'whole lines: the file was cut short');
}
