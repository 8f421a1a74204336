/** `loadline limits show`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask } from '../../api/ask.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { requireLane } from '../known.ts';
import { printResult } from '../print.ts';
import { renderLimits } from '../renderLimits.ts';

export type LimitsOptions = {
  readonly config: string;
  readonly json: boolean;
  readonly limit: number;
  readonly lane?: string;
  readonly amount?: string;
};

export async function limitsShow(
  { config: path, json, limit, lane, amount }: LimitsOptions,
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  if (lane !== undefined) requireLane(config, lane);
  const params = { limit, ...(lane === undefined ? {} : { lane }), ...(amount === undefined ? {} : { amount }) };
  const found = await ask({ config, clock: systemClock, query: 'limitsShow', params });
  printResult(io, json, found, (style, safe) => renderLimits(safe, style));
  return EXIT.ok;
}
