/** Flows as files in a folder of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeFlow } from './flows.ts';

export type FlowFiles = { readonly authorizations: string; readonly consumptions: string; readonly folder: string };

/** Calls with files that are gone afterwards. */
export async function withFiles<T>(flow: MadeFlow, use: (files: FlowFiles) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'loadline-backtest-'));
  const files = { authorizations: join(folder, 'a.csv'), consumptions: join(folder, 'c.csv'), folder };
  try {
    await writeFile(files.authorizations, flow.authorizations, 'latin1');
    await writeFile(files.consumptions, flow.consumptions, 'latin1');
    return await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}
