// Runs forge in contracts/, with the arguments given. The binary comes from the optional npm package of this platform
// or, where there is none, from PATH.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contractsDir } from './compiler.mjs';

const forge = packagedForge() ?? 'forge';
const result = spawnSync(forge, process.argv.slice(2), { cwd: contractsDir, stdio: 'inherit' });

if (result.error?.code === 'ENOENT') {
  console.error(
    `forge was not found: npm has no package of it here for ${process.platform}-${process.arch}, and PATH has none.\n` +
      'Install Foundry (https://getfoundry.sh) so that `forge` is on PATH, then run this again.',
  );
  process.exitCode = 1;
} else if (result.error) {
  console.error(`forge (${forge}) could not be started: ${result.error.message}`);
  process.exitCode = 1;
} else {
  process.exitCode = result.status ?? 1;
}

function packagedForge() {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const name = `@foundry-rs/forge-${process.platform}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(dirname(manifest), 'bin', 'forge');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}
