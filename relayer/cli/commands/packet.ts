/** `loadline packet list | show | retry`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import type { LoadlineConfig } from '../../../config/schema.ts';
import { ask, askRunning } from '../../api/ask.ts';
import type { QueryParams } from '../../api/queries.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { requireLane } from '../known.ts';
import { printResult } from '../print.ts';
import { renderPacketList, renderPacketShow } from '../renderPacket.ts';
import { plural } from '../text.ts';

type Common = { readonly config: string; readonly json: boolean };

export type ListOptions = Common & {
  readonly state?: QueryParams<'packetList'>['state'];
  readonly lane?: string;
  readonly limit: number;
};

export async function packetList(
  { config: path, json, state, lane, limit }: ListOptions,
  io: CliIo,
): Promise<ExitCode> {
  const { config } = loadConfig(path);
  requireLane(config, lane);
  const found = await ask({ config, clock: systemClock, query: 'packetList', params: { state, lane, limit } });
  printResult(io, json, found, (style, safe) => renderPacketList(safe, style));
  return EXIT.ok;
}

export async function packetShow(
  id: string,
  { config: path, json, limit }: Common & { readonly limit: number },
  io: CliIo,
): Promise<ExitCode> {
  requireHash(id);
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'packetShow', params: { id, limit } });
  printResult(io, json, found, (style, safe) => renderPacketShow(safe, style, endpointsOf(config)));
  return EXIT.ok;
}

const endpointsOf = ({ chains }: LoadlineConfig) =>
  Object.fromEntries(Object.entries(chains).map(([name, { endpoint }]) => [name, endpoint]));

export async function packetRetry(guid: string, { config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  requireHash(guid);
  const { config } = loadConfig(path);
  const params = { guid, by: io.user.slice(0, 64) };
  const found = await askRunning({ config, clock: systemClock, query: 'packetRetry', params });
  printResult(io, json, found, ({ yellow }) => [
    `asked the node to try ${plural(found.asked.length, 'packet')} of ${guid} again now`,
    ...found.asked.flatMap(({ state, hold }) =>
      hold?.kind === 'VIOLATION'
        ? [`${yellow('note')} it is ${state} by ${hold.cause}, a VIOLATION: a retry does not release it`]
        : [],
    ),
  ]);
  return EXIT.ok;
}

/** Before anything is opened: a slip of the hand is a usage error wherever the node is. */
export function requireHash(id: string): void {
  if (!/^0x[0-9a-fA-F]{64}$/.test(id)) throw new UsageError(JSON.stringify(id.slice(0, 80)), '0x and 64 hex digits');
}
