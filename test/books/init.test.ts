// `book init` and `book check` as an operator uses them, on real contracts: what they say of a book that is whole, of packets
// on their way, of surplus, and of a book that is short.
import { readFile, writeFile } from 'node:fs/promises';
import { encodeFunctionData } from 'viem';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../config/loader.ts';
import { testOddTokenAbi } from '../../contracts/generated/index.ts';
import { runProgram } from '../../relayer/cli/program.ts';
import { plainStyle, widthOf } from '../../relayer/cli/style.ts';
import { pinLanes } from '../../relayer/pin.ts';
import { erc20Abi } from '../support/abi.ts';
import { conversionRate, type Deployment, tokens } from '../support/deployment.ts';
import { toYaml, type YamlOptions } from '../support/deploymentYaml.ts';
import { relayByHand } from '../support/handRelay.ts';
import { localSender, receiptsOf } from '../support/localSender.ts';
import { type NetworkOptions, startNetwork } from '../support/network.ts';
import { tempFolder } from '../support/nodeProcess.ts';
import { delegate } from '../support/outsiders.ts';
import { asOwner } from '../support/ownerActions.ts';
import { createTransfers, stealEscrow, type Transfer } from '../support/transfers.ts';

const BURIED = 40;

async function desk(deploy: NetworkOptions = {}) {
  const network = await startNetwork({ blockTimeMs: 0, slotsInEpoch: 1, ...deploy });
  onTestFinished(network.stop);
  const folder = await tempFolder('book');
  onTestFinished(folder.remove);
  const { deployment } = network;
  const config = folder.file('loadline.yaml');
  const write = (yaml: Partial<YamlOptions> = {}) =>
    writeFile(config, toYaml(deployment, { urls: network.urls, mode: 'shadow', ...yaml }));
  await write();
  const book = async (...args: readonly string[]) => {
    let [text, error] = ['', ''];
    const code = await runProgram(['book', ...args, '--config', config], {
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
  const transfers = await createTransfers(deployment);
  const bury = () => Promise.all([deployment.north.anvil.mine(BURIED), deployment.south.anvil.mine(BURIED)]);
  return { deployment, config, write, book, transfers, bury };
}

const give = async ({ north, user }: Deployment, to: `0x${string}`, amount: bigint): Promise<void> => {
  const sender = await localSender(north.anvil, user);
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [to, amount] });
  await receiptsOf(north.anvil, [await sender.send({ to: north.token, data })]);
};

const toSouth = (deployment: Deployment, amount: bigint): Transfer => ({
  direction: 'northToSouth',
  to: deployment.user.address,
  amount,
});
const toNorth = (deployment: Deployment, amount: bigint): Transfer => ({
  ...toSouth(deployment, amount),
  direction: 'southToNorth',
});

test('a whole book checks as declared; what is declared otherwise is named, either way', async () => {
  const { deployment, book, write, bury } = await desk();
  await bury();
  const { code, text } = await book('check', 'usdx');
  expect([code, text]).toEqual([0, expect.stringContaining('no remainder')]);
  await write({
    book: {
      open: [{ from: 'north', to: 'south', guid: `0x${'ab'.repeat(32)}`, txHash: `0x${'cd'.repeat(32)}`, amount: '0' }],
    },
  });
  const open = await book('check', 'usdx', '--json');
  expect(open.code).toBe(13);
  expect(open.json().differences).toMatchObject([
    { what: `open 0x${'ab'.repeat(32)}`, wanted: expect.stringContaining('nothing') },
  ]);
  expect(deployment.seeded).toBe(tokens(1_000_000));
});

test('what is on its way at the cut is listed in both directions, and what arrived, or was sent later, is not', async () => {
  const { deployment, config, book, transfers, bury } = await desk();
  const sent = await transfers.send(
    [toSouth(deployment, tokens(5)), toSouth(deployment, tokens(7) + 3n), toNorth(deployment, tokens(11))],
    { mine: true },
  );
  const [delivered, open, back] = sent;
  if (!delivered || !open || !back) throw new Error('not sent');
  await relayByHand(deployment, 'northToSouth', [delivered.packet], { mine: true });
  await bury();
  const found = await book('init', 'usdx', '--at', 'newest', '--write', '--json');
  expect(found.error).toContain('blocks read');
  expect(found.code).toBe(0);
  const opened = [
    { from: 'north', to: 'south', guid: open.guid, txHash: open.hash, amount: tokens(7) / conversionRate },
    { from: 'south', to: 'north', guid: back.guid, txHash: back.hash, amount: tokens(11) / conversionRate },
  ];
  const asText = opened.map((one) => ({ ...one, amount: String(one.amount) }));
  expect(found.json().open).toEqual(asText);
  expect(found.json().abandoned).toEqual([]);
  // The file has it, loads, and checks; its start is right above the cut.
  const { config: written } = loadConfig(config);
  expect(written.books.usdx?.open).toEqual(opened);
  const [escrow, mint] = written.books.usdx?.legs ?? [];
  expect([escrow?.initial, mint?.initial]).toEqual([tokens(1_000_012), tokens(1_000_005 - 11)]);
  expect(written.chains.north?.startBlock).toBeGreaterThan(deployment.north.startBlock);
  expect((await book('check', 'usdx')).code).toBe(0);
  // Delivered after the cut: still open at it.
  await relayByHand(deployment, 'northToSouth', [open.packet], { mine: true });
  await bury();
  expect((await book('check', 'usdx')).code).toBe(0);
});

test('surplus is named on its leg and never collateral: a donation, and a packet that was skipped', async () => {
  const { deployment, book, transfers, bury } = await desk();
  const [skipped] = await transfers.send([toSouth(deployment, tokens(3))], { mine: true });
  if (!skipped) throw new Error('not sent');
  await delegate(deployment, 'northToSouth', 'skip', skipped.packet);
  await give(deployment, deployment.north.oapp, tokens(20) + 1n);
  await bury();
  const { code, json } = await book('init', 'usdx', '--at', 'newest', '--json');
  expect(code).toBe(0);
  const [escrow, mint] = json().legs;
  expect(escrow).toMatchObject({
    holding: String(tokens(1_000_023) + 1n),
    unexplained: String(tokens(20) + 1n),
    surplus: String(tokens(23)),
    initial: String(tokens(1_000_000) + 1n),
  });
  expect(mint).toMatchObject({ initial: String(tokens(1_000_000)), surplus: '0' });
  expect(json()).toMatchObject({ open: [], abandoned: [{ guid: skipped.guid }] });
});

test('a book that is short is refused with the amounts, and nothing is written', async () => {
  const { deployment, config, book, bury } = await desk();
  await stealEscrow(deployment, { amount: tokens(2), mine: true });
  await bury();
  const before = await readFile(config, 'utf8');
  const { code, error } = await book('init', 'usdx', '--at', 'newest', '--write');
  expect(code).toBe(1);
  expect(error).toContain(`wanted ${tokens(2) / conversionRate} shared units more locked`);
  expect(await readFile(config, 'utf8')).toBe(before);
});

test('cuts that a packet crosses, histories that begin too late and cuts that are not final are refused by name', async () => {
  const { deployment, book, transfers, bury } = await desk();
  const [sent] = await transfers.send([toSouth(deployment, tokens(5))], { mine: true });
  if (!sent) throw new Error('not sent');
  await relayByHand(deployment, 'northToSouth', [sent.packet], { mine: true });
  await bury();
  const south = await deployment.south.anvil.blockNumber('finalized');
  const crossed = await book('init', 'usdx', '--at', `north=${sent.blockNumber - 1}`, '--at', `south=${south}`);
  expect([crossed.code, crossed.error]).toEqual([1, expect.stringContaining(`no authorization of id ${sent.guid}`)]);
  const late = await book('init', 'usdx', '--at', 'newest', '--from', `north=${sent.blockNumber}`);
  expect([late.code, late.error]).toEqual([1, expect.stringContaining('1 packets of north>south/usdx')]);
  const young = await book('init', 'usdx', '--at', `north=${south + 1_000}`);
  expect([young.code, young.error]).toEqual([1, expect.stringContaining('a final block')]);
  expect((await book('init', 'usdx', '--at', 'west=5')).code).toBe(2);
  expect((await book('init', 'usdy')).code).toBe(2);
});

test('a token that takes a fee is refused by name, whatever its books say; what its owner may do is told', async () => {
  const { deployment, config, book, bury } = await desk({ northToken: 'odd' });
  await bury();
  const plain = await book('init', 'usdx', '--at', 'newest');
  expect([plain.code, plain.text]).toEqual([0, expect.stringContaining('token/fee-switch')]);
  // What is to be pasted is a configuration by itself, and what is to be read fits a terminal.
  const [shown = '', yaml = ''] = plain.text.split('# for the configuration:');
  expect(parse(yaml).books.usdx.legs).toMatchObject([{ initial: String(tokens(1_000_000)) }, { chain: 'south' }]);
  for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
  const { north } = deployment;
  const data = encodeFunctionData({ abi: testOddTokenAbi, functionName: 'setFee', args: [10n] });
  await asOwner(deployment, north, { to: north.token, data });
  await bury();
  const { code, error } = await book('init', 'usdx', '--at', 'newest');
  expect([code, error]).toEqual([1, expect.stringContaining('odd_token: saw on north: of')]);
  // Nor is a lane of it pinned, without which nothing is relayed.
  await expect(pinLanes(config)).rejects.toThrow(/token\/fee-on-transfer/);
});
