/** `loadline providers list | readmit`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask, askRunning } from '../../api/ask.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { requireChain, requireOperator } from '../known.ts';
import { printResult } from '../print.ts';
import { renderProviders } from '../renderProviders.ts';
import { timeText } from '../text.ts';

type Common = { readonly config: string; readonly json: boolean };

export async function providersList(
  { config: path, json, limit }: Common & { readonly limit: number },
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'providersList', params: { limit } });
  printResult(io, json, found, (style, safe) => renderProviders(safe, style));
  return EXIT.ok;
}

export async function providersReadmit(
  chain: string,
  operator: string,
  { config: path, json, by }: Common & { readonly by?: string },
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  requireChain(config, chain);
  requireOperator(config, chain, operator);
  const params = { chain, operator, by: (by ?? io.user).slice(0, 64) };
  const found = await askRunning({ config, clock: systemClock, query: 'providerReadmit', params });
  const { readmitted } = found;
  printResult(io, json, found, ({ green }) => [
    `${green('readmitted')} ${operator} on ${chain}, by the word of ${found.by}`,
    `  it was excluded since ${timeText(readmitted.sinceMs)}; it is excluded again when it is contradicted again`,
  ]);
  return EXIT.ok;
}
