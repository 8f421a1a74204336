/** `loadline backtest` and `loadline backtest attack`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { API_VERSION, stringify } from '../../api/json.ts';
import { type BacktestFiles, backtestFiles } from '../../backtest/files/backtest.ts';
import { readPolicy } from '../../backtest/files/policy.ts';
import { FlowError } from '../../backtest/files/replay.ts';
import { ATTACK_LIST, writeAttacks } from '../../backtest/files/writeAttacks.ts';
import { frontierSvg } from '../../backtest/svg.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { printResult } from '../print.ts';
import { renderBacktest } from '../renderBacktest.ts';
import { table } from '../text.ts';

type Files = { readonly authorizations: string; readonly consumptions: string; readonly json: boolean };

export type BacktestCommand = Files & {
  readonly policy?: string;
  /** Hours. */
  readonly ackAfter: number;
  readonly sweep: boolean;
  readonly svg: string;
  readonly limit: number;
};

/** Flagged rows that `--json` lists one by one; all are counted. About 1 kB each in memory. */
const MAX_FLAGGED = 20_000;

export const backtest = (options: BacktestCommand, io: CliIo): Promise<ExitCode> =>
  orMalformed(options.json, io, async () => {
    const policy = options.policy === undefined ? null : await readPolicy(options.policy);
    const result = await withProgress(options, io, (files) =>
      backtestFiles(files, {
        // Whole seconds, as the record has them: a halt is rather a second longer.
        ackAfterS: Math.ceil(options.ackAfter * 3_600),
        maxFlagged: MAX_FLAGGED,
        policy,
        sweep: options.sweep,
      }),
    );
    const svg = result.sweep && options.svg;
    if (result.sweep && svg) await writeFile(svg, frontierSvg(result.sweep));
    printResult(io, options.json, { ...result, svg }, (style) =>
      renderBacktest({ ...result, svg }, options.limit, style),
    );
    return EXIT.ok;
  });

export type AttackCommand = Files & { readonly seed: number; readonly out: string };

export const backtestAttack = (options: AttackCommand, io: CliIo): Promise<ExitCode> =>
  orMalformed(options.json, io, async () => {
    const { seed, out } = options;
    const written = await withProgress(options, io, (files) => writeAttacks(files, seed, out));
    printResult(io, options.json, { ...written, folder: out }, ({ green, yellow }) => [
      ...table(
        ['attack', 'rows', 'file'],
        written.attacks.map(({ attack, rows, file, skipped }) => [
          attack,
          String(rows.length),
          file === null ? yellow(`skipped: ${skipped}`) : join(out, file),
        ]),
      ),
      `${green('written')} which rows are the attack, by line: ${join(out, ATTACK_LIST)}`,
      `play one with: loadline backtest --authorizations ${options.authorizations} --consumptions ${join(out, 'replay.csv')}`,
    ]);
    return EXIT.ok;
  });

/** Malformed files are told row by row, in JSON as well. */
async function orMalformed(json: boolean, io: CliIo, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    const { code, message, total, problems } = error;
    const document = { apiVersion: API_VERSION, error: { code, message: message.split('\n')[0], total, problems } };
    if (json) io.out(`${stringify(document, 2)}\n`);
    io.err(`${io.errorStyle.red('error')} ${message}\n`);
    return EXIT.failure;
  }
}

const BAR = 30;

/** A bar on stderr, where that is a terminal; it is gone when the result is printed. */
async function withProgress<T>(options: Files, io: CliIo, work: (files: BacktestFiles) => Promise<T>): Promise<T> {
  const { authorizations, consumptions } = options;
  if (!io.errorIsTerminal) return work({ authorizations, consumptions });
  let shown = -1;
  const onProgress = (share: number): void => {
    const percent = Math.min(100, Math.floor(share * 100));
    if (percent === shown) return;
    shown = percent;
    const full = Math.round((percent / 100) * BAR);
    io.err(`\r${'#'.repeat(full)}${'.'.repeat(BAR - full)} ${String(percent).padStart(3)} %`);
  };
  try {
    return await work({ authorizations, consumptions, onProgress });
  } finally {
    if (shown >= 0) io.err(`\r${' '.repeat(BAR + 6)}\r`);
  }
}
