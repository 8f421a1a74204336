/** What several tests of the journal need: temporary folders, and a compiled copy of the journal for child processes. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { KillableWriter } from './journal.compliance.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');

/** A new folder for a test. `remove` takes it away with everything in it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'loadline-journal-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Compiles a child into `folder`, since node cannot run TypeScript by itself, and gives the script's path. */
export function compileChild(folder: string, child = 'journal.child'): string {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const project = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { rootDir: HERE, outDir: join(folder, 'out'), typeRoots: [join(ROOT, 'node_modules/@types')] },
    include: [],
    files: [join(HERE, `${child}.ts`)],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  execFileSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.json')], { stdio: 'inherit' });
  return join(folder, `out/${child}.js`);
}

/** Starts the compiled child on the journal in `folder`. */
export function startWriter(script: string, folder: string): KillableWriter {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let newest = 0;

  async function next(): Promise<boolean> {
    const line = await lines.next();
    if (!line.done) newest = Number(/^ack ([0-9]+)$/.exec(line.value)?.[1]);
    return line.done !== true;
  }

  return {
    async acknowledged(count) {
      for (let seen = 0; seen < count; seen++) {
        if (!(await next())) throw new Error(`the writer ended after ${seen} commits, wanted ${count}`);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      while (await next());
      await ended;
      return newest;
    },
  };
}
