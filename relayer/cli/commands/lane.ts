/** `loadline lane list | halt | resume | drain`, and `loadline halts`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask, askRunning } from '../../api/ask.ts';
import type { QueryParams } from '../../api/queries.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { requireLane } from '../known.ts';
import { printResult } from '../print.ts';
import { renderAsked, renderLaneModes } from '../renderLaneModes.ts';
import { renderHalts } from '../renderWords.ts';

type Common = { readonly config: string; readonly json: boolean };
type Listed = Common & { readonly limit: number };

export async function laneList({ config: path, json, limit }: Listed, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'laneModes', params: { limit } });
  printResult(io, json, found, (style, safe) => renderLaneModes(safe, style));
  return EXIT.ok;
}

export async function halts({ config: path, json, limit }: Listed, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'haltsList', params: { limit } });
  printResult(io, json, found, (style, safe) => renderHalts(safe, style));
  return EXIT.ok;
}

export type LaneAskOptions = Common & { readonly reason: string; readonly by?: string };

export async function laneAsk(
  lane: string,
  what: QueryParams<'laneAsk'>['ask'],
  { config: path, json, reason, by }: LaneAskOptions,
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  requireLane(config, lane);
  const params = { lane, ask: what, reason, by: (by ?? io.user).slice(0, 64) };
  const found = await askRunning({ config, clock: systemClock, query: 'laneAsk', params });
  printResult(io, json, found, (style, safe) => renderAsked(safe, style));
  return EXIT.ok;
}
