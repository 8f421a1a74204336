// `npm run incidents [-- --json]`: every row with its guards and without, and the table. Ends with an error on any
// regression: something lost behind a guard, nothing lost without it, or a hold that took too long.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--json');
if (unknown.length > 0) {
  console.error(`saw ${unknown.join(' ')}, wanted nothing or --json`);
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const format = process.argv.includes('--json') ? 'json' : 'text';
const child = spawn(process.execPath, [vitest, 'run', '--config', join(here, 'vitest.config.ts')], {
  cwd: join(here, '../..'),
  stdio: 'inherit',
  env: { ...process.env, LOADLINE_INCIDENTS: format, LOADLINE_REORG_DEPTHS: 'all' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
