import { expect, test } from 'vitest';
import type { Child } from '../support/children.ts';
import type { Network } from '../support/network.ts';
import type { Observation } from '../support/observer.ts';
import { expectFrugal, expectSound, openScenario } from '../support/scenario.ts';
import type { SentTransfer } from '../support/transfers.ts';
import { waitFor } from '../support/waitFor.ts';

/** Transactions that the node handed to its providers, each once. */
const broadcast = ({ allProxies }: Network): number =>
  new Set(allProxies.flatMap(({ transactions }) => transactions.map(({ hash }) => hash))).size;

test('SIGKILL again and again among 40 transfers, and each is delivered and settled exactly once', async () => {
  const scenario = await openScenario();
  const { network } = scenario;
  const sent: SentTransfer[] = [];
  let child: Child = await scenario.spawn();
  const killAfter = async (what: string, moment: (seen: Observation) => boolean): Promise<void> => {
    await scenario.until(what, moment);
    child.signal('SIGKILL');
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' });
    child = await scenario.spawn();
  };

  // Wave by wave, killed: with bytes just handed out, with an attestation mined, with deliveries mined, before any poll.
  for (const moment of ['broadcast', 'attested', 'delivered', 'starting'] as const) {
    const before = await scenario.observe();
    const already = broadcast(network);
    sent.push(...(await scenario.send(5)));
    if (moment === 'broadcast') {
      await waitFor(() => broadcast(network) > already, { what: 'a transaction', timeoutMs: 20_000, everyMs: 2 });
      await killAfter('now', () => true);
    } else if (moment === 'attested') {
      await killAfter(moment, (seen) => seen.payloadVerifiedPerPacket.size > before.payloadVerifiedPerPacket.size);
    } else if (moment === 'delivered') await killAfter(moment, (seen) => seen.delivered > before.delivered);
    else await killAfter(moment, () => true);
  }
  const seen = await scenario.untilSettled(sent);
  expectSound(seen);
  expectFrugal(seen);
  expect(seen).toMatchObject({ sent: 40, delivered: 40, settled: 40 });
  expect(seen.payloadVerifiedPerPacket.size).toBe(40);
  expect([...seen.signedPayloads.values()].filter((payloads) => payloads.size !== 1)).toEqual([]);
  expect(await child.stop(5_000)).toEqual({ code: 0, signal: null });
});
