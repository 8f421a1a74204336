import { expect, test } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import { ask } from '../../relayer/api/ask.ts';
import { pinDigest } from '../../relayer/assumptions/pin.ts';
import { local, shared } from '../../relayer/core/amount.ts';
import type { Hex, Nonce } from '../../relayer/core/ids.ts';
import { openReceiptKey } from '../../relayer/receipts/key.ts';
import { encodeReceipt, type Receipt } from '../../relayer/receipts/receipt.ts';
import { refetch } from '../../relayer/receipts/refetch/refetch.ts';
import { type Check, outcomeOf, verifyReceipt } from '../../relayer/receipts/verify.ts';
import type { Running } from '../../relayer/run.ts';
import type { BookSums } from '../../relayer/solvency/sums.ts';
import { openScenario } from '../support/scenario.ts';
import { type Invent, inLane, inLook, inPacket, sealOver } from './dishonest.ts';

const OTHER = `0x${'5e'.repeat(32)}` as Hex;

async function receiptOf(running: Running, guid: Hex): Promise<Receipt> {
  const { config } = running.loaded;
  const { text } = await ask({ config, clock: systemClock, query: 'receiptShow', params: { guid } });
  const bytes = Buffer.from(text, 'utf8');
  const { checks, receipt } = verifyReceipt(bytes, { key: (await openReceiptKey(config.dataDir)).publicKey });
  expect(checks.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  if (!receipt) throw new Error('saw no receipt, wanted one');
  return receipt;
}

const moreAuthorized =
  (by: bigint): Invent =>
  ({ round, body }) => {
    const { sums } = round.input;
    const { chain } = body.input.packet.source;
    const more: BookSums = {
      legs: sums.legs.map((leg) => (leg.chain === chain ? { ...leg, authorized: shared(leg.authorized + by) } : leg)),
      pairs: sums.pairs.map((pair) =>
        pair.from === chain ? { ...pair, authorized: shared(pair.authorized + by) } : pair,
      ),
    };
    return { round: { ...round, input: { ...round.input, sums: more } }, body };
  };

/** What is made up, and the check that must find it. */
const inventions: readonly (readonly [what: string, check: RegExp, Invent])[] = [
  [
    'the time of a head',
    /^second\.\w+\.head\.timestampMs$/,
    inLook('second', ({ head }) => ({ head: { ...head, timestampMs: head.timestampMs + 1_000 } })),
  ],
  [
    'the hash of a head',
    /^first\.\w+\.head\.hash$/,
    inLook('first', ({ head }) => ({ head: { ...head, hash: OTHER } })),
  ],
  [
    'a final block',
    /^second\.\w+\.final\.hash$/,
    inLook('second', ({ final }) => ({ final: { ...final, hash: OTHER } })),
  ],
  [
    'a balance',
    /^first\.\w+\.values\.balances/,
    ({ round, body }) => {
      const { chain } = body.input.packet.source;
      const legs = round.input.sums.legs.map((leg) =>
        leg.chain === chain ? { ...leg, holding: local(leg.holding + 1n) } : leg,
      );
      const inLookToo = inLook('first', ({ balances }) => ({
        balances: Object.fromEntries(Object.entries(balances).map(([key, value]) => [key, local(value + 1n)])),
      }));
      const input = { ...round.input, sums: { ...round.input.sums, legs } };
      return inLookToo({ round: { ...round, input }, body });
    },
  ],
  [
    'an outbound nonce',
    /^second\.\w+\.values\.outboundNonces/,
    inLook('second', ({ outboundNonces }) => ({
      outboundNonces: Object.fromEntries(
        Object.entries(outboundNonces).map(([path, value]) => [path, (value + 1n) as Nonce]),
      ) as typeof outboundNonces,
    })),
  ],
  [
    'the epoch of the attester set',
    /^first\.\w+\.values\.dvnEpoch$/,
    inLook('first', ({ dvnEpoch }) => ({ dvnEpoch: dvnEpoch + 1 })),
  ],
  [
    'how the receiver verifies',
    /^lane\..*requiredConfirmations$/,
    inLane(({ reading }) => ({
      reading: reading && { ...reading, requiredConfirmations: reading.requiredConfirmations + 1n },
    })),
  ],
  [
    'a side, pinned as it is not',
    /^side\..*oapp\.owner$/,
    inLane(({ from, pin }) => {
      const changed = pin && { ...pin, from: { ...pin.from, 'oapp.owner': OTHER } };
      return {
        from: from && { ...from, values: { ...from.values, 'oapp.owner': OTHER } },
        pin: changed && { ...changed, digest: pinDigest(changed) },
      };
    }),
  ],
  [
    'tokens that came in',
    /^packet\.provenance\.tokensIn$/,
    inPacket(({ provenance }) => ({ provenance: { ...provenance, tokensIn: local(provenance.tokensIn + 1n) } })),
  ],
  ['the transaction that sent it', /^packet/, inPacket(({ source }) => ({ source: { ...source, txHash: OTHER } }))],
  [
    'the place of its log',
    /^packet/,
    inPacket(({ source }) => ({ source: { ...source, logIndex: source.logIndex + 1 } })),
  ],
  ['what the book has locked', /^sums\..*authorized$/, moreAuthorized(1_000_000n)],
  [
    'an endpoint of its own',
    /^(first|second)\.\w+\.values$/,
    ({ round, body }) => ({
      round: {
        ...round,
        sources: {
          ...round.sources,
          chains: Object.fromEntries(
            Object.entries(round.sources.chains).map(([name, at]) => [
              name,
              { ...at, endpoint: `0x${'0e'.repeat(20)}` },
            ]),
          ) as typeof round.sources.chains,
        },
      },
      body,
    }),
  ],
];

const failing = (checks: readonly Check[]): readonly Check[] => checks.filter(({ outcome }) => outcome !== 'same');

test('every receipt of an honest node holds against the chains; one that is sealed by every rule over invented inputs does not', async () => {
  const scenario = await openScenario();
  const running = await scenario.start();
  const sent = await scenario.send(2);
  await scenario.untilSettled(sent);
  const { north, south } = scenario.deployment;
  const rpc = [
    { chain: 'north', url: north.anvil.url },
    { chain: null, url: south.anvil.url },
  ];
  const options = { rpc, clock: systemClock, random: () => 0 };
  // Where the node runs no longer: a receipt needs only its journal, once.
  await scenario.stop();
  const receipts: Receipt[] = [];
  for (const { guid } of sent) receipts.push(await receiptOf(running, guid));
  for (const receipt of receipts) {
    expect(receipt.body.decision.verdict).toEqual({ say: 'relay' });
    const checks = await refetch(receipt, options);
    expect(failing(checks)).toEqual([]);
    const kinds = new Set(checks.map(({ check }) => check.split('.')[0]));
    expect([...kinds].sort()).toEqual(['first', 'lane', 'packet', 'second', 'side', 'sums']);
  }

  const [receipt] = receipts as [Receipt];
  const seal = await openReceiptKey(running.loaded.config.dataDir);
  for (const [what, check, invent] of inventions) {
    const forged = sealOver(receipt, invent, seal);
    const own = verifyReceipt(encodeReceipt(forged), { key: seal.publicKey });
    // Without a chain, sums that the balances cannot carry are all that shows.
    expect(
      failing(own.checks).filter(({ check: one }) => !one.startsWith('exactness.')),
      what,
    ).toEqual([]);
    const found = failing(await refetch(forged, options));
    expect(outcomeOf(found), what).toBe('differs');
    expect(
      found.map((one) => one.check),
      what,
    ).toContainEqual(expect.stringMatching(check));
  }

  // A source that nobody serves, or that is another chain, says nothing: that is not the same as `same`.
  const half = await refetch(receipt, { ...options, rpc: [{ chain: 'north', url: south.anvil.url }] });
  expect(outcomeOf(half)).toBe('unchecked');
  expect(half.map((one) => one.check)).toEqual(expect.arrayContaining(['source.north', 'source.south']));
});
