/** `loadline config validate`: everything that is wrong with a configuration, at once. */
import { loadConfig } from '../../../config/loader.ts';
import { ConfigError, formatConfigError, formatProblem } from '../../../config/problem.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { printResult } from '../print.ts';

export type ConfigOptions = { readonly config: string; readonly json: boolean };

export async function configValidate({ config: path, json }: ConfigOptions, io: CliIo): Promise<ExitCode> {
  try {
    const { config, warnings, path: absolute } = loadConfig(path);
    const chains = Object.keys(config.chains).length;
    const books = Object.keys(config.books).length;
    printResult(io, json, { valid: true, path: absolute, problems: [], warnings }, ({ green, yellow }) => [
      `${green('valid')} ${path}: ${config.mode} mode, ${chains} chains, ${books} ${books === 1 ? 'book' : 'books'}`,
      ...warnings.map((warning) => `${yellow('warning')} ${formatProblem(warning)}`),
    ]);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problems } = error;
    printResult(io, json, { valid: false, path, problems, warnings: [] }, () => [formatConfigError(error)]);
    return EXIT.badConfig;
  }
}
