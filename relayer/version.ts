/** The version of this software, from its package.json. */
import { readFileSync } from 'node:fs';

/** package.json lies above both the sources and dist. `unknown` where there is none of ours. */
export function softwareVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const text = readFileSync(new URL(up, import.meta.url), 'utf8');
      const { name, version } = JSON.parse(text) as Record<string, unknown>;
      if (name === 'loadline' && typeof version === 'string') return version;
    } catch {
      // Not this folder.
    }
  }
  return 'unknown';
}
