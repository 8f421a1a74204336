import { describe, expect, it } from 'vitest';
import { MAX_OPEN_DISPUTES, type Objection } from '../../relayer/core/dispute.ts';
import { height } from '../../relayer/core/ids.ts';
import { blockHash } from '../testing/fakeProvider.ts';
import { disputeOf } from '../testing/readerOn.ts';
import {
  answersClaimed,
  balanceObjection,
  collectObjections,
  forkObjection,
  holdsClaimed,
  logsObjection,
} from './objections.ts';
import type { RawLog } from './rpc.ts';

const fork = (at: number, operator = 'eve'): Objection =>
  forkObjection(operator, height(BigInt(at)), blockHash(at, operator), blockHash(at));
const balance = (at: number, operator = 'eve'): Objection =>
  balanceObjection(operator, { height: height(BigInt(at)), hash: blockHash(at) }, ['0x09'], 'gold/alpha 9, agreed 1');

describe('the objections of one read', () => {
  it('are so many of an operator, whatever it says, and take nothing from another', () => {
    const objections = collectObjections([]);
    objections.add(Array.from({ length: 400 }, (_, i) => [balance(i), fork(i)]).flat());
    objections.add([balance(7, 'witness'), fork(7, 'witness')]);
    const by = (operator: string) => objections.list().filter((one) => one.operator === operator).length;
    expect([by('eve'), by('witness')]).toEqual([MAX_OPEN_DISPUTES, 2]);
  });

  it('are each told once, and of a fork the lowest block', () => {
    const objections = collectObjections([]);
    objections.add([fork(9), balance(8), fork(7), balance(8), fork(8)]);
    expect(objections.list()).toEqual([fork(7), balance(8)]);
  });

  it('are those that do not stand open yet', () => {
    const objections = collectObjections([disputeOf(fork(5)), disputeOf(balance(8))]);
    objections.add([fork(5), fork(6), balance(8), balance(9)]);
    expect(objections.list()).toEqual([balance(9)]);
    objections.add([fork(4)]);
    expect(objections.list()).toEqual([fork(4), balance(9)]);
  });

  it('say what was seen in a few words, however much there was', () => {
    const { saw } = balanceObjection('eve', { height: height(1n), hash: blockHash(1) }, [], 'x'.repeat(10_000));
    expect(saw.length).toBe(200);
  });
});

describe('a claim', () => {
  const at = { height: height(1n), hash: blockHash(1) };
  const log = (logIndex: number, data: RawLog['data'] = '0x01'): RawLog => ({
    address: '0xa1',
    topics: [],
    data,
    blockNumber: 1n,
    blockHash: blockHash(1),
    transactionHash: blockHash(1, 'tx'),
    logIndex,
  });

  it('of other values is known again by the values, whatever is told of them', () => {
    const dispute = { ...disputeOf(balanceObjection('eve', at, ['0x09'], 'gold/alpha 9')), saw: 'told otherwise' };
    expect(answersClaimed(dispute, ['0x09'])).toBe(true);
    expect(answersClaimed(dispute, ['0x08'])).toBe(false);
  });

  it('of logs is known again by any of them, place and content', () => {
    const dispute = {
      ...disputeOf(logsObjection('eve', at.height, at.hash, [log(1), log(2)], [])),
      saw: 'told otherwise',
    };
    expect(holdsClaimed(dispute, [log(0), log(2)])).toBe(true);
    expect(holdsClaimed(dispute, [log(2, '0x02')])).toBe(false);
    expect(holdsClaimed(dispute, [log(12)])).toBe(false);
  });

  it('that an older journal did not keep is nobody’s', () => {
    const dispute = { ...disputeOf(balanceObjection('eve', at, ['0x09'], 'gold/alpha 9')), claim: '' };
    expect([answersClaimed(dispute, []), answersClaimed(dispute, ['0x09'])]).toEqual([false, false]);
    expect(holdsClaimed(dispute, [log(1)])).toBe(false);
  });
});
