// Reorganisations of every depth down to what is final. A bounded sample of depths here; all of them from 1 to 70 in
// `npm run incidents`.

import type { Hex } from 'viem';
import { expect, test } from 'vitest';
import type { State } from '../../relayer/core/state.ts';
import { expectSound, keyOf, openScenario, type Scenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';

const deepest = 70;
const depths =
  process.env.LOADLINE_REORG_DEPTHS === 'all'
    ? Array.from({ length: deepest }, (_, index) => index + 1)
    : [1, 2, 5, 31, deepest];
/** Finalized is 80 blocks behind: no depth here changes a final block. */
const slots = 40;
/** A few to a network: anvil forgets old states after some hundred blocks. */
const few = 5;
const batches = Array.from({ length: Math.ceil(depths.length / few) }, (_, index) => [
  depths.slice(index * few, (index + 1) * few),
]);

test.each(batches)(
  'a source reorg of %j blocks: orphaned, and delivered once it is back',
  async (batch) => {
    const scenario = await quietScenario();
    const { north, south } = scenario.deployment;
    for (const depth of batch) {
      const sent = await sendOne(scenario);
      const raw = await north.anvil.rpc.request<Hex>('eth_getRawTransactionByHash', [sent.hash]);
      await north.anvil.mine(depth - 1);
      await scenario.untilNode(`observed at depth ${depth}`, (state) => stateIn(state, sent) === 'observed');
      await north.anvil.reorg(depth);
      await scenario.untilNode(`orphaned at depth ${depth}`, (state) => stateIn(state, sent) === 'orphaned');
      await north.anvil.rpc.request('eth_sendRawTransaction', [raw]).catch(() => undefined);
      await north.anvil.mine(1);
      await scenario.untilNode(`back at depth ${depth}`, (state) => stateIn(state, sent) === 'observed');
      await deliver(scenario, [sent]);
    }
    await south.anvil.mine(2 * slots + 1);
    await sound(scenario, batch.length);
  },
  180_000,
);

test.each(batches)(
  'a destination reorg of %j blocks: what it undoes is delivered again, once',
  async (batch) => {
    const scenario = await quietScenario();
    const { south } = scenario.deployment;
    for (const depth of batch) {
      const sent = await sendOne(scenario);
      await deliver(scenario, [sent]);
      const at = (await scenario.observe()).byGuid.get(sent.guid)?.deliveries[0]?.blockNumber ?? 0;
      const head = await south.anvil.blockNumber();
      await south.anvil.mine(Math.max(0, depth - 1 - (head - at)));
      const height = BigInt(await south.anvil.blockNumber());
      await scenario.untilNode(`read at depth ${depth}`, ({ chains }) =>
        [...chains].some(([name, { cursor }]) => name === 'south' && cursor.height >= height),
      );
      await south.anvil.reorg(depth);
      await deliver(scenario, [sent]);
    }
    await sound(scenario, batch.length);
  },
  180_000,
);

/** Blocks come when they are called for, or seldom: no depth is overtaken by the clock. */
async function quietScenario(): Promise<Scenario> {
  const quiet = { maxHeadLagMs: 600_000, maxClockSkewMs: 600_000, replaceAfterMs: 600_000 };
  const scenario = await openScenario({ blockTimeMs: 600_000, slotsInEpoch: slots, yaml: { chain: quiet } });
  await scenario.start();
  return scenario;
}

async function sendOne({ transfers, deployment }: Scenario): Promise<SentTransfer> {
  const transfer = { direction: 'northToSouth', to: deployment.user.address, amount: 10n ** 18n } as const;
  const [sent] = await transfers.send([transfer], { mine: true });
  return sent as SentTransfer;
}

const stateIn = (state: State, { packet }: SentTransfer) => state.packets.get(keyOf(packet))?.state;

/** Mines on until the source is final and the node has delivered. */
async function deliver(scenario: Scenario, sent: readonly SentTransfer[]): Promise<void> {
  const { north, south } = scenario.deployment;
  await north.anvil.mine(2 * slots + 1);
  await scenario.until('it is delivered', async (seen) => {
    await south.anvil.mine(1);
    return sent.every(({ guid }) => seen.byGuid.get(guid)?.deliveries.length === 1);
  });
}

async function sound(scenario: Scenario, count: number): Promise<void> {
  const { north, south } = scenario.deployment;
  await Promise.all([north.anvil.mine(2 * slots + 1), south.anvil.mine(2 * slots + 1)]);
  const seen = await scenario.until('all settled', ({ sent, settled }) => settled === sent);
  expect(seen).toMatchObject({ sent: count, delivered: count });
  expect(scenario.halts()).toEqual([]);
  expectSound(seen);
}
