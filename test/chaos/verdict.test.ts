// The judge of chaos must be able to say no: each defect is put into an honest record, and each has to be named.
import type { Hex } from 'viem';
import { describe, expect, test } from 'vitest';
import type { AccountNonce } from '../support/sendingRecord.ts';
import { deepestReorg, scheduleOf } from './schedule.ts';
import { complaints, figuresOf, type Watched } from './verdict.ts';

const guid = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`;
const address: Hex = `0x${'a'.repeat(40)}`;

type Story = Watched['byGuid'] extends ReadonlyMap<Hex, infer One> ? One : never;

function story(n: number, change: Partial<Story> = {}): [Hex, Story] {
  const delivery = { guid: guid(n) } as Story['deliveries'][number];
  const authorization = { guid: guid(n) } as Story['authorization'];
  return [guid(n), { guid: guid(n), authorization, deliveries: [delivery], settled: true, attestations: 1, ...change }];
}

function nonceOf(...data: Hex[]): AccountNonce {
  const transactions = data.map(
    (one) => ({ to: address, data: one, value: 0n }) as AccountNonce['transactions'][number],
  );
  const flags = { isReplacement: false, isCancellation: false, isConflict: false };
  return { chainId: 1, account: address, nonce: 7, transactions, ...flags };
}

const honest: Watched = {
  byGuid: new Map([story(1), story(2)]),
  unbackedDelivered: 0,
  signedPayloads: new Map([
    ['path/1', new Set([guid(8)])],
    ['path/2', new Set([guid(9)])],
  ]),
  payloadVerifiedPerPacket: new Map([
    [guid(1), 1],
    [guid(2), 1],
  ]),
  accountNonces: [nonceOf('0x01'), nonceOf('0x02', '0x02')],
  gasSpentOnRepeats: 0n,
  mined: [],
};

const [, arrived] = story(1);

test('an honest record has nothing against it, and a fee that was raised is the same intent', () => {
  expect(complaints(figuresOf(honest))).toEqual([]);
});

describe('a record with one defect is complained of', () => {
  test.each<[string, Partial<Watched>, RegExp]>([
    [
      'a packet that never arrived',
      { byGuid: new Map([story(1), story(2, { deliveries: [], settled: false })]) },
      /^lost: saw 1, wanted 0/,
    ],
    ['a delivery that is not final', { byGuid: new Map([story(1), story(2, { settled: false })]) }, /^settled: saw 1/],
    [
      'a packet that was delivered twice',
      { byGuid: new Map([story(1, { deliveries: [...arrived.deliveries, ...arrived.deliveries] }), story(2)]) },
      /^deliveredTwice: saw 1/,
    ],
    ['value with nothing behind it', { unbackedDelivered: 1 }, /^unbacked: saw 1/],
    [
      'two payloads for one nonce of a path',
      { signedPayloads: new Map([['path/1', new Set([guid(8), guid(9)])]]) },
      /^payloadsPerPathNonce: saw 2/,
    ],
    [
      'a packet that was attested twice',
      { payloadVerifiedPerPacket: new Map([[guid(1), 2]]) },
      /^attestationsPerPacket: saw 2/,
    ],
    [
      'one nonce that carried two things',
      { accountNonces: [nonceOf('0x01', '0x02')] },
      /^intentsPerAccountNonce: saw 2/,
    ],
    ['gas for nothing', { gasSpentOnRepeats: 1n }, /^gasOnRepeats: saw 1/],
    ['no packet at all', { byGuid: new Map() }, /^sent: saw 0/],
  ])('%s', (_, defect, says) => {
    expect(complaints(figuresOf({ ...honest, ...defect })).some((one) => says.test(one))).toBe(true);
  });
});

describe('a storm is drawn from its seed', () => {
  const storm = {
    ...{ seed: 7, kills: 120, eachWay: 5, freezeMs: [60_000, 1_000] },
    every: { providers: 3, reorg: 5, freeze: 20, fullDisk: 9 },
  };
  const faults = scheduleOf(storm).flatMap((round) => round.faults);

  test('the same seed is the same storm, another one another', () => {
    expect(scheduleOf(storm)).toEqual(scheduleOf(storm));
    expect(scheduleOf({ ...storm, seed: 8 })).not.toEqual(scheduleOf(storm));
  });

  test('each round kills once, and every kind of fault comes up', () => {
    expect(faults.filter(({ kind }) => kind === 'kill' || kind === 'killSending')).toHaveLength(120);
    for (const kind of ['kill', 'killSending', 'providers', 'reorg', 'freeze', 'fullDisk']) {
      expect(faults.some((one) => one.kind === kind)).toBe(true);
    }
    expect(faults.some((one) => one.kind === 'freeze' && one.forMs === 60_000)).toBe(true);
  });

  test('no reorg is deeper than what is final allows, on either chain', () => {
    const reorgs = faults.filter((one) => one.kind === 'reorg');
    expect(new Set(reorgs.map(({ side }) => side))).toEqual(new Set(['north', 'south']));
    for (const { depth } of reorgs) expect(depth).toBeLessThanOrEqual(deepestReorg);
  });
});
