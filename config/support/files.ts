import type { ConfigIo } from '../interpolate.ts';
import { type LoadedConfig, loadConfig } from '../loader.ts';
import { ConfigError, type ConfigProblem } from '../problem.ts';

/** Where the tests' configuration stands. */
export const FILE = '/etc/loadline/config.yaml';

/** A made-up address that ends in these digits. */
export const addr = (tail: string): string => `0x${tail.padStart(40, '0')}`;

/** A small configuration that passes every check without a warning. Tests replace parts of it. */
export const VALID = `version: 1
mode: enforce
node: main
chains:
  one:
    kind: evm
    chainId: 1
    eid: 30101
    endpoint: '${addr('a1')}'
    dvn: '${addr('a2')}'
    executor: '${addr('a3')}'
    startBlock: 5
    providers:
      - { operator: alpha, url: 'https://alpha.example/one' }
      - { operator: beta, url: 'https://beta.example/one' }
      - { operator: gamma, url: 'https://gamma.example/one' }
    quorum: 2
    finality: { rule: finalized }
  two:
    kind: evm
    chainId: 2
    eid: 30102
    endpoint: '${addr('b1')}'
    dvn: '${addr('b2')}'
    executor: '${addr('b3')}'
    startBlock: 6
    providers:
      - { operator: alpha, url: 'https://alpha.example/two' }
      - { operator: beta, url: 'https://beta.example/two' }
    quorum: 2
    finality: { rule: depth, depth: 64 }
pairs:
  - { from: one, to: two, both: true }
operators: { addresses: ['${addr('f1')}'] }
risk: { addresses: ['${addr('f2')}'] }
books:
  usdx:
    sharedDecimals: 6
    legs:
      - { kind: escrow, chain: one, token: '${addr('a4')}', oapp: '${addr('a5')}', decimals: 18, initial: '1000000000000000000' }
      - { kind: mint, chain: two, token: '${addr('b4')}', oapp: '${addr('b4')}', decimals: 6, initial: '1000000' }
signers:
  attesters:
    - { env: ATTESTER }
  senders:
    one: { env: SENDER }
    two: { keystore: ./keys/sender.json, password: '\${PASSWORD}' }
`;

/** Files by absolute path; any other is missing. */
export function fakeIo(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): ConfigIo {
  return {
    env: { PASSWORD: 'correct horse', ...env },
    readFile: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text === undefined) throw Object.assign(new Error(`no file at ${path}`), { code: 'ENOENT' });
      return text;
    },
  };
}

/** The valid configuration with one part replaced; the part has to be there. */
export function edit(from: string, to: string, text: string = VALID): string {
  if (!text.includes(from)) throw new Error(`the text to replace is not there: ${from}`);
  return text.replace(from, () => to);
}

/** Loads a text as the configuration file. */
export function load(
  text: string,
  env?: Readonly<Record<string, string>>,
  files?: Readonly<Record<string, string>>,
): LoadedConfig {
  return loadConfig(FILE, fakeIo({ ...files, [FILE]: text }, env));
}

/** What is wrong with a text; none when it loads. */
export function problemsOf(...args: Parameters<typeof load>): readonly ConfigProblem[] {
  try {
    load(...args);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** The line, from 1, on which a part of a text starts. */
export function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
