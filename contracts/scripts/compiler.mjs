// npm's solc-js with this project's import paths. Both the forge wrapper and the generator compile through here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const contractsDir = dirname(dirname(fileURLToPath(import.meta.url)));
export const solc = createRequire(import.meta.url)('solc');

// A package may lie here or in a folder above (npm hoists), so look where Node itself would.
function readPackageFile(path) {
  for (let dir = contractsDir; ; dir = dirname(dir)) {
    try {
      return readFileSync(join(dir, 'node_modules', path), 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT' || dir === dirname(dir)) throw error;
    }
  }
}

export function readImport(path) {
  try {
    return { contents: path.startsWith('@') ? readPackageFile(path) : readFileSync(path, 'utf8') };
  } catch (error) {
    return { error: `cannot read ${path}: ${error.message}` };
  }
}
