// A disk that takes nothing more, as far as one process can tell: the kernel refuses what would make a file of it longer.
// Works without privileges, for a process of the same user: its soft limit is lowered, and raised again.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** From now on no write of process `pid` reaches beyond `bytes` of any file (EFBIG; what fits is written); null: all do. */
export async function limitFileSize(pid: number, bytes: number | null): Promise<void> {
  await run('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:`]);
}
