/** `loadline status`: how everything stands, from the running node or from its journal. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask } from '../../api/ask.ts';
import { isJournalError } from '../../journal/errors.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { printResult } from '../print.ts';
import { renderStatus } from '../renderStatus.ts';

export type StatusOptions = { readonly config: string; readonly json: boolean; readonly limit: number };

export async function status({ config: path, json, limit }: StatusOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  try {
    const found = await ask({ config, clock: systemClock, query: 'status', params: { limit } });
    printResult(io, json, found, (style, safe) => renderStatus(safe, style));
    const troubled = found.chains.items.some(({ trouble }) => trouble !== null);
    // A lane that is only unread is read in a moment, or its chain is in trouble.
    const stuck = found.lanes.items.some(
      ({ gate, pin }) => gate === 'halted' || (gate === 'waits' && pin.state === 'unpinned'),
    );
    const idle = found.paused !== null || found.shadow !== null;
    if (found.running && (idle || troubled || stuck)) return EXIT.unhealthy;
  } catch (error) {
    if (!isJournalError(error, 'JOURNAL_MISSING')) throw error;
    const { node, mode, dataDir } = config;
    printResult(io, json, { running: false, node, mode, journal: null }, ({ yellow }) => [
      `${yellow('stopped')}  node ${node}  ${mode}`,
      `  the node does not run, and there is no journal in ${dataDir} yet`,
    ]);
  }
  return EXIT.ok;
}
