import { describe, expect, it } from 'vitest';
import type { Objection } from '../../relayer/core/dispute.ts';
import { height } from '../../relayer/core/ids.ts';
import { blockHash } from '../testing/fakeProvider.ts';
import { disputeOf } from '../testing/readerOn.ts';
import { balanceObjection, collectObjections, forkObjection, MAX_OBJECTIONS_PER_OPERATOR } from './objections.ts';

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
    expect([by('eve'), by('witness')]).toEqual([MAX_OBJECTIONS_PER_OPERATOR, 2]);
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
