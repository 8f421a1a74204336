// `lanes pin`, `sign` and `audit` as an operator uses them, on real contracts, with no node running.
import { readFile, writeFile } from 'node:fs/promises';
import { decodeFunctionData, type Hex } from 'viem';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runProgram } from '../../relayer/cli/program.ts';
import { plainStyle, widthOf } from '../../relayer/cli/style.ts';
import { endpointAbi } from '../support/abi.ts';
import { namedAccount } from '../support/accounts.ts';
import { operatorAccount, toYaml } from '../support/deploymentYaml.ts';
import { startNetwork } from '../support/network.ts';
import { tempFolder } from '../support/nodeProcess.ts';
import { asOwner, weakenUln } from '../support/ownerActions.ts';

const second = namedAccount('second operator');
const stranger = namedAccount('stranger');

interface Answer {
  readonly code: number;
  readonly text: string;
  readonly error: string;
  readonly json: () => { lanes: Lane[] };
}
interface Lane {
  readonly lane: string;
  readonly power: string;
  readonly assumptions: { readonly id: string; readonly verdict: string }[];
  readonly findings: {
    id: string;
    severity: string;
    transaction: { to: Hex; data: Hex; chain: string; by: string } | null;
  }[];
}

/** Two operators, of whom both must sign. */
async function operatorsDesk() {
  const network = await startNetwork({ blockTimeMs: 250, slotsInEpoch: 1 });
  onTestFinished(network.stop);
  const folder = await tempFolder('audit');
  onTestFinished(folder.remove);
  const operators = { addresses: [operatorAccount.address, second.address], threshold: 2 };
  const config = folder.file('loadline.yaml');
  await writeFile(config, toYaml(network.deployment, { urls: network.urls, top: { operators } }));
  Object.assign(process.env, {
    FIRST_KEY: operatorAccount.privateKey,
    SECOND_KEY: second.privateKey,
    STRANGE_KEY: stranger.privateKey,
  });
  const lanes = async (...args: readonly string[]): Promise<Answer> => {
    let [text, error] = ['', ''];
    const code = await runProgram(['lanes', ...args, '--config', config], {
      out: (more) => {
        text += more;
      },
      err: (more) => {
        error += more;
      },
      style: plainStyle,
      errorStyle: plainStyle,
      user: 'test',
      onStop: () => () => undefined,
      exitNow: () => undefined,
    });
    return { code, text, error, json: () => JSON.parse(text) };
  };
  return { network, lanes, lock: folder.file('loadline.lock.yaml') };
}

const ids = ({ json }: Answer, lane = 0) =>
  json().lanes[lane]?.findings.map(({ id, severity }) => `${severity} ${id}`) ?? [];

test('a lane is pinned by one operator, signed by another, audited, and a drift is told with its fix', async () => {
  const { network, lanes, lock } = await operatorsDesk();
  const { deployment } = network;

  const before = await lanes('audit', '--json');
  expect(before.code).toBe(13);
  expect(ids(before)).toEqual(expect.arrayContaining(['high unpinned', 'high dvn/one-of-one']));

  const pinned = await lanes('pin', '--sign-env', 'FIRST_KEY');
  expect(pinned).toMatchObject({ code: 0, text: expect.stringContaining('1 of 2 operators have signed') });
  expect(ids(await lanes('audit', '--json'))).toContain('high unpinned');
  expect((await lanes('sign', '--sign-env', 'STRANGE_KEY')).code).toBe(1);
  expect((await lanes('sign', '--sign-env', 'SECOND_KEY')).code).toBe(0);

  const clean = await lanes('audit', '--json');
  expect(ids(clean)).not.toContain('high unpinned');
  expect(clean.json().lanes[0]).toMatchObject({ power: 'prevents' });
  for (const lane of clean.json().lanes) {
    expect(new Set(lane.assumptions.map(({ verdict }) => verdict))).toEqual(new Set(['as pinned']));
  }
  expect(await lanes('pin', '--sign-env', 'FIRST_KEY')).toMatchObject({
    text: expect.stringContaining('Nothing to write'),
  });

  await weakenUln(deployment, 'northToSouth', stranger.address);
  const drifted = await lanes('audit', '--json', '--lane', 'north>south/usdx');
  expect(drifted.code).toBe(13);
  const shown = await lanes('audit');
  const whole = await lanes('audit', '--all');
  for (const { text } of [shown, whole]) {
    expect(text.split('\n').filter((line) => widthOf(line) > 100 && !/^ +data 0x/.test(line))).toEqual([]);
  }
  // What drifted is shown, the rest only counted, unless all is asked for.
  expect(shown.text).toMatch(/receive\.uln\.requiredDvns .*DRIFT/);
  expect(shown.text).toMatch(/source: north, block \d+: \d+ values as pinned/);
  expect(shown.text).not.toMatch(/oapp\.peer .*ok/);
  expect(whole.text).toMatch(/oapp\.peer .*ok/);
  expect(ids(drifted)).toEqual(
    expect.arrayContaining(['high drift', 'high drift/to/receive.uln.requiredDvns', 'medium dvn/not-required']),
  );

  const signed = await lanes('sign', '--sign-env', 'FIRST_KEY', '--lane', 'north>south/usdx');
  expect(signed).toMatchObject({ code: 1, error: expect.stringContaining('receive.uln.requiredDvns') });

  const finding = drifted.json().lanes[0]?.findings.find(({ id }) => id === 'drift/to/receive.uln.requiredDvns');
  const transaction = finding?.transaction;
  if (!transaction) throw new Error('no transaction to undo the drift');
  expect(decodeFunctionData({ abi: endpointAbi, data: transaction.data }).functionName).toBe('setConfig');
  await asOwner(deployment, deployment.south, { to: transaction.to, data: transaction.data, gas: 500_000n });
  expect(ids(await lanes('audit', '--json'))).toEqual(ids(clean));

  const edited = parse(await readFile(lock, 'utf8'));
  edited.lanes['north>south/usdx'].to.values['oapp.owner'] = stranger.address.toLowerCase();
  await writeFile(lock, stringify(edited));
  expect(ids(await lanes('audit', '--json'))).toContain('high unpinned');
  expect((await lanes('sign', '--offline', '--sign-env', 'SECOND_KEY')).error).toContain('digest');
  expect((await lanes('list')).text).toContain('unpinned');
});
