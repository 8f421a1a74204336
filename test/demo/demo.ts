import { writeFile } from 'node:fs/promises';
import type { Hex } from 'viem';
import { policyText } from '../../relayer/policy/print.ts';
import type { Child } from '../support/children.ts';
import { type Deployment, tokens } from '../support/deployment.ts';
import { envOf, operatorAccount, riskAccount, toYaml } from '../support/deploymentYaml.ts';
import { lie } from '../support/forging.ts';
import { type Network, startNetwork } from '../support/network.ts';
import { runCli, spawnNode, tempFolder } from '../support/nodeProcess.ts';
import { type Observation, observe } from '../support/observer.ts';
import { policyOf } from '../support/policy.ts';
import { createTransfers, stealEscrow, type Transfers } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';
import type { Story } from './story.ts';

export interface DemoResult {
  readonly sent: number;
  readonly delivered: number;
  readonly settled: number;
  readonly held: readonly { readonly guid: string; readonly cause: string; readonly kind: string }[];
  readonly unbackedDelivered: number;
  readonly lanesHalted: number;
  readonly journal: 'ok' | 'bad';
  readonly seconds: number;
}

const EACH_WAY = 20;
const PATIENCE_MS = 40_000;

/** Everything that the chapters share. */
interface Stage {
  readonly network: Network;
  readonly deployment: Deployment;
  readonly transfers: Transfers;
  readonly node: Child;
  readonly configPath: string;
  readonly tell: Story;
  readonly signal: AbortSignal;
}

/** Runs the whole story; leaves no process and no file behind, however it ends. */
export async function demo(tell: Story, signal: AbortSignal): Promise<DemoResult> {
  const started = performance.now();
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const stage = await open(tell, signal, closers);
    const start = await observe(stage.deployment);
    await carry(stage);
    const forged = await forge(stage);
    const robbed = await rob(stage);
    const journal = await inspect(stage, robbed.guid);
    const seen = await observe(stage.deployment, { proxies: stage.network.allProxies });
    const result: DemoResult = {
      sent: seen.sent - start.sent,
      delivered: seen.delivered - start.delivered,
      settled: seen.settled - start.settled,
      held: [forged, robbed.held],
      unbackedDelivered: seen.unbackedDelivered,
      lanesHalted: robbed.lanesHalted,
      journal,
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
    conclude(tell, result);
    return result;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function open(tell: Story, signal: AbortSignal, closers: (() => Promise<unknown>)[]): Promise<Stage> {
  tell.chapter('Two chains, the real LayerZero V2 contracts, a token, and a node');
  const network = await startNetwork({ blockTimeMs: 250, slotsInEpoch: 1 });
  closers.push(network.stop);
  const { deployment } = network;
  const folder = await tempFolder('demo');
  closers.push(folder.remove);
  const configPath = folder.file('loadline.yaml');
  await writeFile(configPath, toYaml(deployment, { urls: network.urls, dataDir: folder.file('data') }));
  await writeFile(folder.file('loadline.policy.yaml'), policyText(policyOf({ note: 'the policy of the demo' })));
  await pin(configPath, deployment, tell);
  await signPolicy(configPath, deployment, tell);
  const node = spawnNode({ configPath, env: envOf(deployment) });
  closers.push(() => node.stop());
  const { north, south } = deployment;
  tell.note(`north: endpoint ${north.endpoint}, escrow ${north.oapp}`);
  tell.note(`south: endpoint ${south.endpoint}, mint   ${south.oapp}`);
  tell.note('each chain is read through three RPC endpoints, of which two must agree; one on south will lie');
  const transfers = await createTransfers(deployment);
  await wait({ node, signal }, 'the node to answer', async () => {
    const { code, stdout } = await cli(configPath, ['status', '--json']);
    return code === 0 && (JSON.parse(stdout) as { running: boolean }).running;
  });
  tell.good(`loadline runs (process ${node.pid}); it knows nothing of this deployment but its YAML`);
  return { network, deployment, transfers, node, configPath, tell, signal };
}

/** Before anything is relayed, an operator signs what the two sides of each lane take for granted about each other. */
async function pin(configPath: string, deployment: Deployment, tell: Story): Promise<void> {
  const env = { ...envOf(deployment), OPERATOR_KEY: operatorAccount.privateKey };
  tell.note('$ loadline lanes pin --sign-env OPERATOR_KEY');
  const { code, stdout, stderr } = await cli(configPath, ['lanes', 'pin', '--sign-env', 'OPERATOR_KEY'], env);
  if (code !== 0) throw new Error(`lanes pin ended with ${code}: ${stderr}`);
  // The path of the file is a temporary one.
  tell.quote(stdout.replace(/^Wrote .*\/(.*)$/m, 'Wrote $1'));
}

/** And a risk key signs how much risk is taken: without that no node enforces. */
async function signPolicy(configPath: string, deployment: Deployment, tell: Story): Promise<void> {
  const env = { ...envOf(deployment), RISK_KEY: riskAccount.privateKey };
  tell.note('$ loadline policy sign --sign-env RISK_KEY');
  const { code, stdout, stderr } = await cli(configPath, ['policy', 'sign', '--sign-env', 'RISK_KEY'], env);
  if (code !== 0) throw new Error(`policy sign ended with ${code}: ${stderr}`);
  tell.quote(stdout.replace(/^signed .*\/(.*)$/m, 'signed $1'));
}

async function carry(stage: Stage): Promise<void> {
  const { tell, transfers, deployment } = stage;
  tell.chapter(`${EACH_WAY} transfers each way`);
  const before = await observe(deployment);
  const to = deployment.user.address;
  const list = (['northToSouth', 'southToNorth'] as const).flatMap((direction) =>
    Array.from({ length: EACH_WAY }, (_, i) => ({ direction, to, amount: tokens(i + 1) })),
  );
  await transfers.send(list);
  tell.note(`${list.length} sent: ${EACH_WAY} locked on north, ${EACH_WAY} burned on south`);
  const count = (seen: Observation) => ({
    delivered: seen.delivered - before.delivered,
    settled: seen.settled - before.settled,
  });
  await wait(stage, `${list.length} settled`, async () => count(await observe(deployment)).settled >= list.length);
  const { delivered, settled } = count(await observe(deployment));
  tell.good(`${delivered} delivered, ${settled} settled: the observer counts them on the chains`);
}

async function forge(stage: Stage): Promise<DemoResult['held'][number]> {
  const { tell, deployment, network } = stage;
  tell.chapter('A forged packet, as on 2026-04-18');
  const forged = await lie(network, {
    direction: 'southToNorth',
    to: deployment.recovery.address,
    amount: tokens(500_000),
    liars: [2],
  });
  tell.note("south's third endpoint now invents a burn of 500,000 tokens: logs, receipt, nonce and supply all fit");
  const held = await heldAs(stage, forged.guid);
  tell.good(`held: ${held.cause} (${held.kind})`);
  return held;
}

async function rob(stage: Stage) {
  const { tell, deployment, transfers } = stage;
  tell.chapter('A stolen key empties the escrow');
  const { amount } = await stealEscrow(deployment);
  tell.note(`${amount / tokens(1)} tokens left the escrow, with no delivery behind it`);
  const lanesHalted = await wait(stage, 'the lanes to halt', async () => {
    const lanes = await haltedLanes(stage.configPath);
    return lanes > 0 && lanes;
  });
  tell.good(`theft noticed: ${lanesHalted} lanes of the book halted`);
  const [honest] = await transfers.send([
    { direction: 'northToSouth', to: deployment.user.address, amount: tokens(7) },
  ]);
  if (!honest) throw new Error('the transfer after the theft was not sent');
  tell.note('then somebody, knowing nothing of it, sends 7 tokens north to south');
  const held = await heldAs(stage, honest.guid);
  tell.good(`held: ${held.cause} (${held.kind}); nobody is given a token with nothing behind it`);
  return { held, lanesHalted, guid: honest.guid };
}

async function inspect(stage: Stage, guid: Hex): Promise<'ok' | 'bad'> {
  const { tell, configPath } = stage;
  tell.chapter('What the operator sees');
  tell.note(`$ loadline packet show ${guid.slice(0, 10)}…`);
  tell.quote((await cli(configPath, ['packet', 'show', guid])).stdout);
  tell.note('');
  tell.note('$ loadline journal verify');
  const verified = await cli(configPath, ['journal', 'verify']);
  tell.quote(verified.stdout);
  return verified.code === 0 ? 'ok' : 'bad';
}

function conclude(tell: Story, result: DemoResult): void {
  tell.chapter('The balance, by the observer');
  const { sent, delivered, settled, held, unbackedDelivered, seconds } = result;
  tell.note(`sent ${sent} · delivered ${delivered} · settled ${settled} · held ${held.length}`);
  if (unbackedDelivered === 0) tell.good('delivered without backing: 0');
  else tell.fail(`delivered without backing: ${unbackedDelivered}`);
  tell.note(`${seconds} s`);
}

const cli = (configPath: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli([...args, '--config', configPath], { env: { NO_COLOR: '1', ...env } });

/** Polls, and gives up at once when the node has died or the user has had enough. */
async function wait<T>(
  stage: Pick<Stage, 'node' | 'signal'>,
  what: string,
  probe: () => Promise<T | false>,
): Promise<T> {
  return waitFor(
    async () => {
      if (stage.signal.aborted) throw new Error('interrupted');
      if (!stage.node.alive()) throw new Error(`the node ended: ${stage.node.stderr().slice(-500)}`);
      return probe();
    },
    { what, timeoutMs: PATIENCE_MS, everyMs: 100, describe: () => stage.node.stderr().slice(-500) },
  );
}

async function heldAs(stage: Stage, guid: Hex): Promise<DemoResult['held'][number]> {
  return wait(stage, `${guid} to be held`, async () => {
    const { code, stdout } = await cli(stage.configPath, ['packet', 'show', guid, '--json']);
    if (code !== 0) return false;
    const { packets } = JSON.parse(stdout) as {
      packets: { items: { guid: string; state: string; hold: { cause: string; kind: string } | null }[] };
    };
    const found = packets.items.find(({ state, hold }) => state === 'quarantined' && hold !== null);
    return found?.hold ? { guid: found.guid, cause: found.hold.cause, kind: found.hold.kind } : false;
  });
}

async function haltedLanes(configPath: string): Promise<number> {
  const { stdout } = await cli(configPath, ['status', '--json']);
  const { lanes } = JSON.parse(stdout) as { lanes: { items: { gate: string }[] } };
  return lanes.items.filter(({ gate }) => gate === 'halted').length;
}
