// A node that starts on a book in use: what was on its way at the cut is proven by its own transaction, delivered as any other,
// and a declaration that its transaction does not bear out holds the book.

import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadConfig } from '../../config/loader.ts';
import { findOpening } from '../../relayer/book/init.ts';
import type { BookOpening } from '../../relayer/book/reconcile.ts';
import type { Deployment } from '../support/deployment.ts';
import { configOf, toYaml, type YamlOptions } from '../support/deploymentYaml.ts';
import { tempFolder } from '../support/nodeProcess.ts';
import { expectSound, honest, openScenario } from '../support/scenario.ts';
import { createTransfers, type SentTransfer } from '../support/transfers.ts';

const FINAL = 4;
const urlsOf = ({ north, south }: Deployment) => ({ north: [north.anvil.url], south: [south.anvil.url] });

/** One packet each way that nobody delivers, and what `book init` makes of it. */
async function inUse(deployment: Deployment) {
  const transfers = await createTransfers(deployment);
  const sent = await transfers.send(honest(deployment, 1));
  const { north, south } = deployment;
  await Promise.all([north, south].map(({ anvil }) => anvil.mine(FINAL)));
  const folder = await tempFolder('opening');
  const path = folder.file('loadline.yaml');
  const chain = { unsafeQuorum: true };
  await writeFile(path, toYaml(deployment, { urls: urlsOf(deployment), quorum: 1, mode: 'shadow', chain }));
  const { opening } = await findOpening(loadConfig(path).config, { book: 'usdx', at: 'newest' });
  await folder.remove();
  return { sent, opening };
}

/** The book of the configuration, with what was found in it. */
function started(deployment: Deployment, { legs, open }: BookOpening, change: (open: Open) => Open = (one) => one) {
  const { books } = configOf(deployment, { urls: urlsOf(deployment) }) as { books: { usdx: { legs: object[] } } };
  const { usdx } = books;
  const listed = open.map(({ amount, ...rest }) => change({ ...rest, amount: String(amount) }));
  const own = usdx.legs.map((leg, i) => ({ ...leg, initial: String(legs[i]?.initial) }));
  const startAt = (name: string) => {
    const cut = legs.find(({ leg }) => leg.chain === name)?.cut;
    return { startBlock: Number(cut?.height ?? 0n) + 1 };
  };
  return {
    top: { books: { usdx: { ...usdx, legs: own, open: listed } } },
    perChain: { north: startAt('north'), south: startAt('south') },
  } satisfies Partial<YamlOptions>;
}

type Open = { from: string; to: string; guid: string; txHash: string; amount: string };

test('what was on its way at the start is delivered by the node that starts there, and counted once', async () => {
  let sent: readonly SentTransfer[] = [];
  const scenario = await openScenario({
    prepare: async (deployment) => {
      const found = await inUse(deployment);
      sent = found.sent;
      expect(found.opening.open.map(({ guid }) => guid).sort()).toEqual(sent.map(({ guid }) => guid).sort());
      return started(deployment, found.opening);
    },
  });
  await scenario.start();
  // The scenario's own sender knows nothing of what was sent before.
  const later = await (await createTransfers(scenario.deployment)).send(honest(scenario.deployment, 2));
  expectSound(await scenario.untilSettled([...sent, ...later]));
  expect(scenario.halts()).toEqual([]);
});

test('a packet whose transaction carries another amount than declared holds the book', async () => {
  const scenario = await openScenario({
    prepare: async (deployment) => {
      const { opening } = await inUse(deployment);
      return started(deployment, opening, (one) =>
        one.from === 'north' ? { ...one, amount: String(BigInt(one.amount) - 1n) } : one,
      );
    },
  });
  await scenario.start();
  const halted = (): boolean => scenario.halts().some(({ cause }) => cause === 'opening_unproven');
  await scenario.untilNode('the halt', halted);
  const seen = await scenario.observe();
  expect(seen.delivered).toBe(0);
});
