// What the doctor's tests start with: a real network behind proxies, its YAML in a folder of its own, and the command run
// in this process, as a user would type it.
import { writeFile } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { loadConfig } from '../../config/loader.ts';
import { pinDigest, pinTypedData } from '../../relayer/assumptions/pin.ts';
import type { Check } from '../../relayer/doctor/check.ts';
import { type LockedLane, writeLock } from '../../relayer/lockFile.ts';
import { createParams } from '../../relayer/params.ts';
import { type NamedAccount, namedAccount } from '../support/accounts.ts';
import { envOf, operatorAccount, toYaml, type YamlOptions } from '../support/deploymentYaml.ts';
import { type Network, startNetwork } from '../support/network.ts';
import { type TempFolder, tempFolder } from '../support/nodeProcess.ts';
import { booksOf, writePolicy } from '../support/policy.ts';
import { runInProcess, typeInProcess } from '../support/terminal.ts';

export interface Diagnosis {
  readonly code: number;
  readonly text: string;
  readonly checks: readonly Check[];
  /** The findings of these ids that are not ok, as `<status> <where>: <saw> | <fix>`. */
  findings(...ids: readonly string[]): string[];
}

export interface Patient {
  readonly network: Network;
  readonly folder: TempFolder;
  readonly configPath: string;
  write(yaml?: Partial<YamlOptions>): Promise<void>;
  /** Writes a lock file with a pin of every lane, signed by the operator unless told otherwise. Its values are not read. */
  pin(signer?: NamedAccount): Promise<void>;
  /** Runs the command with `--json`. */
  examine(...args: readonly string[]): Promise<Diagnosis>;
  /** Runs the node, as `loadline run` does, until the returned function is called. */
  run(): Promise<() => Promise<void>>;
  /** Runs any command, and gives what it printed. */
  type(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
}

export async function openPatient(network: Network): Promise<Patient> {
  const folder = await tempFolder('doctor');
  onTestFinished(folder.remove);
  const configPath = folder.file('loadline.yaml');
  const before = { ...process.env };
  Object.assign(process.env, envOf(network.deployment));
  onTestFinished(() => {
    process.env = before;
  });
  const write: Patient['write'] = async ({ chain, top, ...rest } = {}) => {
    const text = toYaml(network.deployment, {
      urls: network.urls,
      dataDir: folder.file('data'),
      ...rest,
      chain: { requestTimeoutMs: 1_000, ...chain },
      top: { lockFile: folder.file('loadline.lock.yaml'), ...top },
    });
    await writeFile(configPath, text);
  };
  const type: Patient['type'] = (...args) => typeInProcess([...args, '--config', configPath]);
  await write();
  await writePolicy(folder.file('loadline.policy.yaml'), { books: booksOf(network.deployment) });
  const pin: Patient['pin'] = async (signer = operatorAccount) => pinAll(configPath, signer);
  return {
    network,
    folder,
    configPath,
    write,
    pin,
    run: async () => {
      const stop = await runInProcess(configPath);
      return async () => {
        await stop();
      };
    },
    type,
    examine: (...args) => examine(type, args),
  };
}

async function pinAll(configPath: string, { account }: NamedAccount): Promise<void> {
  const { config } = loadConfig(configPath);
  const params = createParams({ config, journalId: '0x', senders: new Map() });
  const lanes: Record<string, LockedLane> = {};
  for (const { id, path, from, to } of params.lanes.values()) {
    const body = { lane: id, path, sequence: 1, from: { side: 'from' }, to: { side: 'to' } };
    const side = (chain: string, values: Record<string, string>) => ({
      chain,
      block: { height: '1', hash: `0x${'0'.repeat(64)}` as const },
      values,
    });
    lanes[id] = {
      path,
      sequence: 1,
      pinnedAt: '2026-01-01T00:00:00Z',
      from: side(from.chain, body.from),
      to: side(to.chain, body.to),
      digest: pinDigest(body),
      signatures: [
        {
          signer: account.address.toLowerCase() as `0x${string}`,
          signature: await account.signTypedData(pinTypedData(body)),
        },
      ],
    };
  }
  await writeLock(config.lockFile, { version: 1, lanes });
}

async function examine(type: Patient['type'], args: readonly string[]): Promise<Diagnosis> {
  const { code, out } = await type('doctor', '--json', ...args);
  const { checks } = JSON.parse(out) as { checks: Check[] };
  return {
    code,
    text: out,
    checks,
    findings: (...ids) =>
      checks
        .filter(({ id, status }) => status !== 'ok' && status !== 'skipped' && (ids.length === 0 || ids.includes(id)))
        .map(({ id, status, about, saw, fix }) => `${status} ${id} ${whereOf(about)}: ${saw} | ${fix}`),
  };
}

const whereOf = (about: Check['about']): string =>
  about.kind === 'node'
    ? 'node'
    : about.kind === 'lane'
      ? about.lane
      : about.kind === 'chain'
        ? about.chain
        : `${about.chain}/${about.operator}`;

/** One network for all tests of a file: deploying it takes longer than any of them. */
/** Receivers there require a second DVN beside ours: with one alone they would not be healthy. */
export const healthyNetwork = (): Promise<Network> =>
  startNetwork({ blockTimeMs: 150, slotsInEpoch: 1, otherVerifier: namedAccount('other verifier') });
