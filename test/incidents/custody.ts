// Legs that no longer hold what they owe: custody that is robbed, an issuer that issues, a deposit that never happened. And
// what ends such a halt, which is the operators' word for the exact evidence and nothing else.
import type { Hex } from 'viem';
import type { State } from '../../relayer/core/state.ts';
import type { Deployment } from '../support/deployment.ts';
import { tokens } from '../support/deployment.ts';
import { believeNorth, burnAs, donate, issueSouth, sendAs, thief } from '../support/ownerActions.ts';
import { give, laneOf, say, wordOf } from '../support/people.ts';
import { expectHeld, type Scenario } from '../support/scenario.ts';
import { type SentTransfer, stealEscrow } from '../support/transfers.ts';
import type { Row, Stage } from './row.ts';

const book = 'usdx';
const loot = tokens(500);
const hourMs = 3_600_000;

const halted =
  (cause: string, id = '') =>
  (state: State) =>
    [...state.halts.values()].some((halt) => halt.cause === cause && halt.id.endsWith(id));

function requireHalts(scenario: Scenario, ...ids: readonly string[]): void {
  const open = scenario.halts().map(({ id }) => id);
  if (open.join() !== ids.join()) throw new Error(`saw halts [${open}], wanted [${ids}]`);
}

/** Lets the node look at both chains so many times more. */
async function looks({ deployment, untilNode }: Scenario, blocks = 10): Promise<void> {
  for (const { name, anvil } of [deployment.north, deployment.south]) {
    const height = BigInt((await anvil.blockNumber()) + blocks);
    await untilNode(`${blocks} more blocks of ${name} read`, ({ chains }) =>
      [...chains].some(([chain, { cursor }]) => chain === name && cursor.height >= height),
    );
  }
}

async function refused(scenario: Scenario, what: string, word: Parameters<typeof give>[1]): Promise<void> {
  const taken = await give(scenario, word).then(
    () => true,
    () => false,
  );
  if (taken) throw new Error(`the node took ${what}`);
}

const shortfall = 'escrow_shortfall/usdx/north';
const acknowledge = (name: string) => ({ kind: 'acknowledge', name }) as const;

/** Probing, and then open within K final heights of its source. */
async function reopens(scenario: Scenario): Promise<void> {
  for (const direction of ['northToSouth', 'southToNorth'] as const) {
    const { path, from } = laneOf(scenario, scenario.deployment, direction);
    const modeNow = () => scenario.state().modes.get(path);
    await scenario.untilNode('it probes, or has probed', () => modeNow()?.mode !== 'halted');
    const began = modeNow()?.probe?.from ?? null;
    await scenario.untilNode('the lane is open', () => modeNow()?.mode === 'open');
    const final = scenario.state().chains.get(from.chain)?.final?.height ?? 0n;
    // Several heights may become final in one look.
    if (began !== null && final < began + 3n) throw new Error(`open at ${final}, probed from ${began}`);
    if (modeNow()?.why !== 'probed') throw new Error(`saw the lane open for ${modeNow()?.why}, wanted it probed`);
  }
}

/** What is short stays booked: nothing fits into the margin, though the escrow looks whole. */
const outOfMargin = (scenario: Scenario, sent: readonly SentTransfer[]): Promise<void> =>
  scenario.untilNode('the margin does not carry them', () =>
    sent.every(({ packet }) => scenario.record(packet)?.hold?.cause === 'insufficient_margin'),
  );

async function shortfallReleased(stage: Stage): Promise<void> {
  const { scenario } = stage;
  const { deployment } = scenario;
  await stage.strike(() => stealEscrow(deployment, { amount: loot }));
  if (!stage.guarded) {
    await scenario.send(1, 'northToSouth');
    return stage.lost();
  }
  await stage.held('the shortfall', halted('escrow_shortfall'));

  // Whole again by a gift, less owed by queued burns, later, and after a restart: none of it lifts the halt.
  await donate(deployment, loot);
  const sent = await scenario.send(1);
  await expectHeld(scenario, sent);
  await scenario.start();
  await looks(scenario);
  requireHalts(scenario, shortfall);
  await expectHeld(scenario, sent);

  const less = await wordOf(scenario, acknowledge(shortfall), (says) =>
    says.kind === 'acknowledge' ? { ...says, amount: loot - 1n } : says,
  );
  await refused(scenario, 'another amount', less);
  await say(scenario, acknowledge(shortfall));
  requireHalts(scenario);
  await reopens(scenario);
  await outOfMargin(scenario, sent);

  // More of it is new evidence: the gift is no collateral, so that only what goes beyond it is short.
  await stealEscrow(deployment, { amount: loot + tokens(200) });
  await scenario.untilNode('the growth halts again', halted('escrow_shortfall', '#2'));
  const [again] = scenario.halts();
  if (again?.loss?.amount !== tokens(200)) throw new Error(`saw a loss of ${again?.loss?.amount}, wanted the growth`);
  await say(scenario, acknowledge(again.id));
  await donate(deployment, loot + tokens(200));
  await looks(scenario, 2);
  await say(scenario, { kind: 'refill', book, chain: 'north', amount: loot + tokens(200) });
  await stage.settled(sent);
  requireHalts(scenario);
}

/** So much may be issued on south within this window. */
async function announce(scenario: Scenario, amount: bigint, fromMs: number, toMs: number): Promise<void> {
  const minter = scenario.deployment.owner.address.toLowerCase() as Hex;
  await say(scenario, { kind: 'issuance', book, chain: 'south', minter, amount, fromMs, toMs });
}

async function issued(stage: Stage): Promise<void> {
  const { scenario } = stage;
  const { deployment } = scenario;
  if (stage.guarded) {
    const nowMs = Date.now();
    await announce(scenario, tokens(300), nowMs - 1, nowMs + hourMs);
    await issueSouth(deployment, deployment.user.address, tokens(200));
    await looks(scenario, 4);
    requireHalts(scenario);
    // Not open yet: it allows nothing now.
    await announce(scenario, 2n * loot, nowMs + hourMs, nowMs + 2 * hourMs);
  }
  await stage.strike(() => issueSouth(deployment, thief.address, loot));
  if (stage.guarded) await stage.held('the issuance', halted('supply_excess'));
  const redeemed = await burnAs(deployment, thief, loot);
  if (!stage.guarded) return stage.lost();
  // All of it: what was left of the announced amount is not deducted from what it does not cover.
  const [halt] = scenario.halts();
  if (halt?.loss?.amount !== loot) throw new Error(`saw an excess of ${halt?.loss?.amount}, wanted ${loot}`);
  await expectHeld(scenario, [redeemed]);
}

async function phantom(stage: Stage): Promise<void> {
  const { scenario } = stage;
  const sent = await stage.strike(() => sendAs(scenario.deployment, 'northToSouth', thief, loot));
  if (!stage.guarded) return stage.lost();
  await stage.held('the deposit', () => scenario.record(sent.packet)?.state === 'quarantined');
  await scenario.untilNode('the escrow is short of it', halted('escrow_shortfall'));
  const seen = await scenario.observe();
  if ((seen.byGuid.get(sent.guid)?.attestations ?? 0) > 0)
    throw new Error('a deposit that never happened was attested');
}

const believing = async (deployment: Deployment): Promise<Record<string, never>> => {
  await believeNorth(deployment, thief.address);
  return {};
};

export const custodyRows: readonly Row[] = [
  {
    id: 'shortfall-released',
    title: 'a vault that is short looks whole again: only the exact word reopens it, and growth halts it anew',
    incident: 'THORChain 2026',
    kind: 'prevented',
    guards: ['halts'],
    unaffected: 'none while the book is halted; both lanes once the loss is acknowledged and refilled',
    holdWithinMs: 10_000,
    run: shortfallReleased,
  },
  {
    id: 'issued-unannounced',
    title: 'supply issued beyond what was announced, then redeemed',
    incident: 'Griffin AI 2025',
    kind: 'prevented',
    guards: ['exactness'],
    unaffected: 'an issuance within what was announced halts nothing',
    holdWithinMs: 10_000,
    scenario: { southToken: 'issuing' },
    run: issued,
  },
  {
    id: 'deposit-without-deposit',
    title: 'a deposit event with no deposit behind it',
    incident: 'Qubit 2022',
    kind: 'prevented',
    guards: ['provenance', 'exactness'],
    unaffected: 'none: the escrow owes what it never took, which halts the book',
    holdWithinMs: 10_000,
    scenario: { northAdapter: 'negligent', prepare: believing },
    run: phantom,
  },
];
