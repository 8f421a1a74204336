/** Measures this machine: data folder, disk, the journal's lock, the keys. Opens no journal and writes nothing. */
import { access, constants, readFile, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { privateKeyToAccount } from 'viem/accounts';
import { KeyError } from '../../config/keyError.ts';
import { loadSigner } from '../../config/keys.ts';
import type { SignerSpec } from '../../config/schema.ts';
import type { Hex } from '../core/ids.ts';
import { journalPath } from '../run.ts';
import { attempt } from './attempt.ts';
import type { JournalMeasured, KeyMeasured, MachineMeasured } from './measured.ts';

export async function askMachine(dataDir: string, answering: boolean): Promise<MachineMeasured> {
  const path = await nearestFolder(dataDir);
  const writable = await access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  const freeBytes = await attempt(async () => {
    const { bavail, bsize } = await statfs(path, { bigint: true });
    return bavail * bsize;
  });
  const journal: JournalMeasured = answering ? { kind: 'answering' } : await lockOf(journalPath(dataDir));
  return { dataDir, folder: { path, exists: path === dataDir, writable }, freeBytes, journal };
}

async function nearestFolder(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found || dirname(at) === at) return at;
  }
}

/**
 * Who holds the journal, without opening it: LevelDB locks its LOCK file, and Linux lists such locks. To open it would
 * take the lock from a node that starts at this moment.
 */
async function lockOf(journal: string): Promise<JournalMeasured> {
  const lock = await stat(join(journal, 'LOCK'), { bigint: true }).catch(() => null);
  if (!lock) return { kind: 'none' };
  const locks = await readFile('/proc/locks', 'utf8').catch(() => null);
  if (locks === null) return { kind: 'unknown', why: 'this system does not list file locks' };
  const line = locks.split('\n').find((one) => one.includes(`:${lock.ino} `));
  if (line === undefined) return { kind: 'free' };
  const pid = Number(/ WRITE +(\d+) /.exec(line)?.[1] ?? Number.NaN);
  return { kind: 'held', pid: Number.isInteger(pid) && pid > 0 ? pid : null };
}

/** Each key once, however often the configuration names it: a keystore takes a second to open. */
export function createKeyring(): (spec: SignerSpec) => Promise<KeyMeasured> {
  const loaded = new Map<string, Promise<KeyMeasured>>();
  return (spec) => {
    const origin = spec.kind === 'env' ? `variable ${spec.env}` : `keystore ${spec.keystore}`;
    // One keystore may stand there twice, with a right and a wrong password.
    const name = spec.kind === 'env' ? origin : `${origin} ${spec.password.reveal()}`;
    const found = loaded.get(name) ?? load(spec, origin);
    loaded.set(name, found);
    return found;
  };
}

async function load(spec: SignerSpec, origin: string): Promise<KeyMeasured> {
  try {
    const { address } = privateKeyToAccount(await loadSigner(spec));
    return { ok: true, origin, address: address.toLowerCase() as Hex };
  } catch (error) {
    if (error instanceof KeyError) return { ok: false, origin, error: `${error.found}; wanted ${error.wanted}` };
    throw error;
  }
}
