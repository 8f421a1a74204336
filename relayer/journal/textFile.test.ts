import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compileChild, temporaryFolder } from './testSupport.ts';

const build = temporaryFolder();
let child = '';
beforeAll(() => {
  child = compileChild(build.path, 'textFile.child');
});
afterAll(() => build.remove());

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const BLOCK_BYTES = 512;

/** In a process that may write files of one block: the system takes a part of a longer write, and says so only by its length. */
function write(bytes: number): string {
  const script = 'ulimit -f 1; trap "" XFSZ; exec "$0" "$@"';
  return execFileSync('/bin/sh', ['-c', script, process.execPath, child, join(folder.path, 'file'), String(bytes)], {
    encoding: 'utf8',
  });
}

describe('a file that is written whole', () => {
  it('is there with all of its bytes', () => {
    expect(write(BLOCK_BYTES)).toBe('written');
    expect(statSync(join(folder.path, 'file')).size).toBe(BLOCK_BYTES);
  });

  it('is not there at all when the disk took a part of it', () => {
    expect(write(BLOCK_BYTES + 100)).toBe('EFBIG');
    expect(existsSync(join(folder.path, 'file'))).toBe(false);
  });
});
