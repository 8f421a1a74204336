/** `loadline account list | resume`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask, askRunning } from '../../api/ask.ts';
import type { Hex } from '../../core/ids.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { requireChain } from '../known.ts';
import { printResult } from '../print.ts';
import { renderAccounts, renderResumed } from '../renderAccounts.ts';

type Common = { readonly config: string; readonly json: boolean };

export async function accountList(
  { config: path, json, limit }: Common & { readonly limit: number },
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'accountList', params: { limit } });
  printResult(io, json, found, (style, safe) => renderAccounts(safe, style));
  return EXIT.ok;
}

export type ResumeOptions = Common & { readonly account?: string; readonly reason: string; readonly by?: string };

export async function accountResume(
  chain: string,
  { config: path, json, account, reason, by }: ResumeOptions,
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  requireChain(config, chain);
  const params = { chain, reason, by: (by ?? io.user).slice(0, 64), ...(account ? { account: account as Hex } : {}) };
  const found = await askRunning({ config, clock: systemClock, query: 'accountResume', params });
  printResult(io, json, found, (style, safe) => renderResumed(safe, style));
  return EXIT.ok;
}
