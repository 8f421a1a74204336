/** `loadline journal verify | tail`. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import type { LoadlineConfig } from '../../../config/schema.ts';
import { ask, askRunning } from '../../api/ask.ts';
import { ApiError } from '../../api/errors.ts';
import type { QueryParams } from '../../api/queries.ts';
import { isJournalError } from '../../journal/errors.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { harmless } from '../harmless.ts';
import type { CliIo } from '../io.ts';
import { jsonLine, printResult } from '../print.ts';
import { renderHistoryLine } from '../renderHistory.ts';
import { plural, preciseTimeText } from '../text.ts';

type Common = { readonly config: string; readonly json: boolean };

export async function journalVerify({ config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'journalVerify', params: {} });
  printResult(io, json, found, ({ green, red, yellow }) =>
    found.ok
      ? [
          `${green('ok')}  ${plural(found.entries, 'history entry', 'history entries')} in unbroken chains, ` +
            `${plural(found.records, 'record')} in ${plural(found.shards, 'shard')}`,
          ...(found.note ? [`${yellow('note')}  ${found.note}: the node will act as on a restored journal`] : []),
        ]
      : [`${red('bad')}  first bad entry: ${found.firstBad.key}`, `     ${found.firstBad.reason}`],
  );
  return found.ok ? EXIT.ok : EXIT.failure;
}

export type TailOptions = Common & { readonly lines: number; readonly follow: boolean; readonly shard?: string };

type Entry = {
  readonly shard: string;
  readonly seq: number;
  readonly atMs: number;
  readonly kind: string;
  readonly body: unknown;
};

export async function journalTail(options: TailOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  if (options.follow) return follow(config, options, io);
  const params = { count: options.lines, shard: options.shard };
  const { entries } = await ask({ config, clock: systemClock, query: 'journalTail', params });
  printResult(io, options.json, { entries }, (_, safe) => safe.entries.map(entryText));
  return EXIT.ok;
}

/** How long between two looks for a node that does not run. */
const LOOK_AGAIN_MS = 1_000;

/** Goes on until a signal, over stops and starts of the node; one JSON document a line with `--json`. */
async function follow(config: LoadlineConfig, options: TailOptions, io: CliIo): Promise<ExitCode> {
  const stopping = new AbortController();
  const forget = io.onStop(() => stopping.abort());
  const position: Record<string, number> = {};
  let begun = false;
  let waiting = false;
  const print = (entry: Entry): void => {
    position[entry.shard] = entry.seq;
    begun = true;
    io.out(options.json ? jsonLine(entry) : `${entryText(harmless(entry))}\n`);
  };
  const params = () => ({ count: options.lines, shard: options.shard, ...(begun ? { after: position } : {}) });
  try {
    while (!stopping.signal.aborted) {
      try {
        const query = { config, clock: systemClock, query: 'journalTail', signal: stopping.signal } as const;
        const onItem = (item: unknown): void => {
          waiting = false;
          print(item as Entry);
        };
        await askRunning({ ...query, params: { ...params(), follow: true }, onItem });
      } catch (error) {
        if (!isAway(error)) throw error;
        if (!waiting) {
          if (!begun) for (const entry of await entriesOnDisk(config, params())) print(entry);
          io.err('the node does not run: waiting for it\n');
        }
        waiting = true;
        await systemClock.sleep(LOOK_AGAIN_MS, stopping.signal);
      }
    }
    return EXIT.ok;
  } finally {
    forget();
  }
}

/** Nothing while a node that starts or stops holds the files. */
async function entriesOnDisk(config: LoadlineConfig, params: QueryParams<'journalTail'>): Promise<readonly Entry[]> {
  try {
    return (await ask({ config, clock: systemClock, query: 'journalTail', params })).entries;
  } catch (error) {
    if (isJournalError(error, 'JOURNAL_LOCKED')) return [];
    throw error;
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'NODE_NOT_RUNNING' || error.code === 'NODE_SILENT');

const entryText = ({ shard, seq, atMs, kind, body }: Entry): string => {
  const guid = (body as { guid?: unknown } | null)?.guid;
  const about = typeof guid === 'string' ? `  ${guid.slice(0, 12)}…` : '';
  return `${preciseTimeText(atMs)}  ${shard} ${seq}${about}  ${renderHistoryLine(kind, body)}`;
};
