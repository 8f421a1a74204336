/** `loadline init`: a commented configuration to fill in. */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configTemplate } from '../../../config/template.ts';
import { policyTemplate } from '../../policy/template.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { printResult } from '../print.ts';

export type InitOptions = { readonly path: string; readonly force: boolean; readonly json: boolean };

export async function init({ path, force, json }: InitOptions, io: CliIo): Promise<ExitCode> {
  try {
    await writeFile(path, configTemplate(), { flag: force ? 'w' : 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(`${path}, which exists`, 'a new path, or --force to overwrite it');
  }
  const policy = join(dirname(path), 'loadline.policy.yaml');
  const wrotePolicy = await writeNew(policy, policyTemplate());
  printResult(io, json, { written: path, policy, policyWritten: wrotePolicy }, () => [
    `Wrote ${path}. Replace every <…>, provide every \${…}, then:`,
    `  loadline config validate --config ${path}`,
    wrotePolicy ? `Wrote ${policy}. Review it, then:` : `Left ${policy} as it is. Once it is reviewed:`,
    `  loadline policy sign --config ${path} --sign-env <name>`,
  ]);
  return EXIT.ok;
}

/** False when it is there already: a policy may be signed, and is never overwritten. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
