/**
 * How fast a record of a bridge is played, and in how much memory: a made-up one, a hundred times as long as five months of
 * Nomad. Rows and ids as there, and with ids of 32 bytes. Prints one line a case; exits 1 above 300 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backtestFiles } from '../../relayer/backtest/files/backtest.ts';
import { honestFlow } from '../../relayer/backtest/testing/flows.ts';

const MESSAGES = Number(process.env.LOADLINE_BENCH_MESSAGES ?? 540_000);
const MAX_RSS_MB = 300;

type Measured = { readonly rows: number; readonly rowsPerSecond: number; readonly peakRssMb: number };

const [authorizations, consumptions] = process.argv.slice(2);
if (authorizations && consumptions) console.log(JSON.stringify(await measure(authorizations, consumptions)));
else await main();

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loadline-bench-'));
  try {
    for (const wide of [false, true]) {
      const files = [join(folder, 'a.csv'), join(folder, 'c.csv')] as const;
      const flow = honestFlow(MESSAGES, 1, wide);
      await writeFile(files[0], flow.authorizations);
      await writeFile(files[1], flow.consumptions);
      // A process of its own: what made the flow would count in its memory.
      const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...files], { encoding: 'utf8' });
      const { rows, rowsPerSecond, peakRssMb } = JSON.parse(output) as Measured;
      console.log(
        `${wide ? 'ids of 32 bytes' : 'numbered ids'}: ${rows} rows, ${rowsPerSecond} rows/s, peak RSS ${peakRssMb} MB`,
      );
      if (peakRssMb > MAX_RSS_MB) process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(a: string, c: string): Promise<Measured> {
  const options = { ackAfterS: 3_600, maxFlagged: 1_000, policy: null, sweep: false };
  const startMs = performance.now();
  const result = await backtestFiles({ authorizations: a, consumptions: c }, options);
  const seconds = (performance.now() - startMs) / 1_000;
  if (result.flaggedCount > 0) throw new Error(`saw ${result.flaggedCount} flagged, wanted none`);
  const rows = result.authorizations + result.consumptions;
  return {
    rows,
    rowsPerSecond: Math.round(rows / seconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}
