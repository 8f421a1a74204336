/** This machine: may a node live here? */
import type { ConfigProblem } from '../../config/problem.ts';
import { type Check, NODE, verdicts } from './check.ts';
import type { KeyMeasured, MachineMeasured } from './measured.ts';

/** Why no key is looked for. */
export const SHADOW_SIGNS_NOTHING = 'shadow mode signs and sends nothing';

const MIB = 1024n * 1024n;
const WARN_BELOW_BYTES = 1024n * MIB;
const FAIL_BELOW_BYTES = 100n * MIB;

/** The configuration loads, or nothing is checked at all: what is left are its warnings. */
export function judgeConfig(path: string, warnings: readonly ConfigProblem[]): Check[] {
  const say = verdicts('doctor.config', NODE, 'a configuration that loads without a warning');
  if (warnings.length === 0) return [say.ok(`${path} loads`)];
  return warnings.map(({ path: at, message, file, line, wanted }) =>
    say.warn(`${at}: ${message}`, `edit ${file}, line ${line}: ${wanted}`),
  );
}

export function judgeFolder({ dataDir, folder }: MachineMeasured): Check {
  const say = verdicts('doctor.data-folder', NODE, 'a data folder that this user may write to');
  if (!folder.writable) {
    return say.fail(
      `${folder.path} is not writable for this user`,
      `run as the node's user, or give it the folder: chown <user> ${folder.path}`,
    );
  }
  return say.ok(folder.exists ? `${dataDir} is writable` : `${dataDir} does not exist yet; the first run makes it`);
}

export function judgeDisk({ freeBytes, folder }: MachineMeasured): Check {
  const say = verdicts('doctor.disk', NODE, 'at least 1 GiB free for the journal');
  if (!freeBytes.ok) return say.skipped(`the free space of ${folder.path} cannot be read: ${freeBytes.error}`);
  const saw = `${sizeText(freeBytes.value)} free at ${folder.path}`;
  const fix = 'free space on that disk, or move dataDir to a larger one while the node is stopped';
  if (freeBytes.value < FAIL_BELOW_BYTES) return say.fail(saw, `${fix}: a node that cannot write stops`);
  return freeBytes.value < WARN_BELOW_BYTES ? say.warn(saw, fix) : say.ok(saw);
}

export function judgeJournalLock({ journal }: MachineMeasured): Check {
  const say = verdicts('doctor.journal-lock', NODE, 'a free journal, or a running node that answers');
  switch (journal.kind) {
    case 'none':
      return say.ok('no journal yet; the first run begins one');
    case 'free':
      return say.ok('nobody whom this process can see holds the journal');
    case 'answering':
      return say.ok('held by the running node, which answers');
    case 'held': {
      const who = journal.pid === null ? 'a process' : `process ${journal.pid}`;
      const look = journal.pid === null ? '' : ` (ps -p ${journal.pid})`;
      return say.fail(
        `${who} holds the journal and does not answer on the control socket`,
        `it may be starting or stopping: look again in a minute; else stop it${look} before you start a node`,
      );
    }
    case 'unknown':
      return say.skipped(`${journal.why}, and the doctor does not open the journal to find out`);
  }
}

export function judgeAttesterKeys(keys: readonly KeyMeasured[], shadow: boolean): Check[] {
  const say = verdicts('doctor.attester-keys', NODE, 'attester keys that load');
  // Only shadow mode lets a configuration go without any.
  if (keys.length === 0) return [say.skipped(SHADOW_SIGNS_NOTHING)];
  return keys.map((key) => judgeKey(say, key, 'attests as', shadow));
}

/** A node in shadow mode signs nothing and loads no key: what is wrong with one is only a warning there. */
export function judgeKey(say: ReturnType<typeof verdicts>, key: KeyMeasured, does: string, shadow: boolean): Check {
  if (key.ok) return say.ok(`${key.origin} ${does} ${key.address}`);
  const fix = key.origin.startsWith('variable ')
    ? `export ${key.origin.slice('variable '.length)} with 64 hex digits in the environment of the node`
    : `check the path of that keystore and its password in signers`;
  const saw = `${key.origin}: ${key.error}`;
  return shadow ? say.warn(saw, `${fix} (before you switch to enforce)`) : say.fail(saw, fix);
}

const sizeText = (bytes: bigint): string =>
  bytes < 1024n * MIB ? `${bytes / MIB} MiB` : `${(Number(bytes / MIB) / 1024).toFixed(1)} GiB`;
