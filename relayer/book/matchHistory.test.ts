import { expect, it } from 'vitest';
import { local, shared } from '../core/amount.ts';
import type { Fact } from '../core/fact.ts';
import { type ChainName, type Hex, height, nonce } from '../core/ids.ts';
import type { Lane } from '../core/params.ts';
import { encodePacket, hashOf } from '../pipeline/testing/packets.ts';
import { address, fixture } from '../pipeline/testing/params.ts';
import { matchHistory, missingFrom } from './matchHistory.ts';

const { params, book, forth } = fixture();
const USER = address(0x5e);
const packet = encodePacket(forth, { nonce: 1n, to: USER, amount: 5n });

const ref = (chain: ChainName, tx: string, logIndex = 0) => ({
  chain,
  height: height(1n),
  blockHash: hashOf(`block of ${tx}`),
  txHash: hashOf(tx),
  logIndex,
});

function sent(lane: Lane, change: { locked?: bigint; to?: number } = {}): readonly Fact[] {
  const { token, oapp, rate, chain } = lane.from;
  const amount = local(5n * rate);
  const at = (i: number) => ref(chain, 'send', i);
  const own =
    change.to === undefined ? packet : encodePacket(lane, { nonce: 1n, to: USER, amount: 5n, dstEid: change.to });
  return [
    { kind: 'tokenTransfer', ref: at(0), token, from: USER, to: oapp, amount: local((change.locked ?? 5n) * rate) },
    { kind: 'packetSent', ref: at(1), encoded: own.encoded, options: '0x', assigned: [], executor: null },
    { kind: 'oftSent', ref: at(2), oapp, guid: own.guid, from: USER, sent: amount, received: amount },
  ];
}

const arrived = (tx: string, change: { amount?: bigint; to?: Hex; guid?: Hex; srcEid?: number } = {}): Fact => ({
  kind: 'oftReceived',
  ref: ref(forth.to.chain, tx),
  oapp: forth.to.oapp,
  guid: (change.guid ?? packet.guid) as typeof packet.guid,
  srcEid: change.srcEid ?? forth.srcEid,
  to: change.to ?? USER,
  amount: local((change.amount ?? 5n) * forth.to.rate),
});

const match = (from: readonly Fact[], to: readonly Fact[]) =>
  matchHistory(params, book, [
    { leg: forth.from, facts: from },
    { leg: forth.to, facts: to },
  ]);

it('takes an arrival for the packet that it names, and counts both', () => {
  const { sent: found, consumed, refusals } = match(sent(forth), [arrived('one')]);
  expect(refusals).toEqual([]);
  expect(found.map(({ amount, consumed: done }) => [amount, done])).toEqual([[5n, true]]);
  expect(consumed.get(forth.to.chain)).toBe(shared(5n));
});

it.each([
  ['that came twice', [arrived('one'), arrived('two')], 'has used'],
  ['of another amount', [arrived('one', { amount: 6n })], '5 shared units'],
  ['for another beneficiary', [arrived('one', { to: address(0x666) })], 'credits'],
  ['of another source', [arrived('one', { srcEid: 9 })], 'on eid'],
  ['of a packet that nobody sent', [arrived('one', { guid: hashOf('forged') })], 'no authorization'],
])('refuses an arrival %s', (_name, facts, saw) => {
  const { refusals } = match(sent(forth), facts);
  expect(refusals).toMatchObject([{ code: 'unmatched', saw: expect.stringContaining(saw) }]);
});

it('refuses a packet that nothing was locked for, and what arrived by it', () => {
  const { refusals, sent: found } = match(sent(forth, { locked: 4n }), [arrived('one')]);
  expect(refusals.map(({ code }) => code)).toEqual(['unproven', 'unmatched']);
  expect(found).toEqual([]);
});

it('refuses packets to a chain that is no leg of the book: their value left it unseen', () => {
  const { refusals } = match(sent(forth, { to: 999 }), []);
  expect(refusals).toMatchObject([{ code: 'outside_book', saw: expect.stringContaining('eid 999') }]);
});

it('refuses a history in which packets are missing that the endpoint has counted', () => {
  const lanes = [...params.lanes.values()];
  const { sent: found } = match(sent(forth), []);
  expect(missingFrom(found, lanes, new Map([[forth.path, nonce(1n)]]))).toEqual([]);
  expect(missingFrom(found, lanes, new Map([[forth.path, nonce(2n)]]))).toMatchObject([{ code: 'incomplete' }]);
});
