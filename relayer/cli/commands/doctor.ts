/** `loadline doctor`: everything that a node needs, measured from outside, each finding with its fix. */
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { chainName } from '../../core/ids.ts';
import { countStatuses } from '../../doctor/check.ts';
import { examine } from '../../doctor/doctor.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { CliIo } from '../io.ts';
import { requireChain } from '../known.ts';
import { printResult } from '../print.ts';
import { renderDoctor } from '../renderDoctor.ts';

export type DoctorOptions = { readonly config: string; readonly json: boolean; readonly chain?: string };

export async function doctor({ config: path, json, chain }: DoctorOptions, io: CliIo): Promise<ExitCode> {
  const loaded = loadConfig(path);
  if (chain !== undefined) requireChain(loaded.config, chain);
  const only = chain === undefined ? undefined : chainName(chain);
  const checks = await examine({ loaded, chain: only, clock: systemClock });
  const counts = countStatuses(checks);
  printResult(io, json, { healthy: counts.fail === 0, counts, checks }, (style, safe) =>
    renderDoctor(safe.checks, style),
  );
  return counts.fail > 0 ? EXIT.unhealthy : EXIT.ok;
}
