/** `loadline init`: a commented configuration to fill in. */
import { writeFile } from 'node:fs/promises';
import { configTemplate } from '../../../config/template.ts';
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
  printResult(io, json, { written: path }, () => [
    `Wrote ${path}. Replace every <…>, provide every \${…}, then:`,
    `  loadline config validate --config ${path}`,
  ]);
  return EXIT.ok;
}
