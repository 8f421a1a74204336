import { expect, it } from 'vitest';
import { type Guid, type Hex, nonce, type PathKey, type PayloadHash, type Shard } from './ids.ts';
import { Payloads, payloadKey } from './payloads.ts';
import type { PayloadRecord } from './state.ts';

const hash = (text: string): Hex => `0x${text.repeat(32)}`;
const recordOf = (path: string, number: bigint): PayloadRecord => ({
  path: path as PathKey,
  nonce: nonce(number),
  shard: 'book:gold' as Shard,
  guid: hash('aa') as Guid,
  payloadHash: hash('bb') as PayloadHash,
});
const keyOf = (record: PayloadRecord): string => payloadKey(record.path, record.nonce);

const records = [
  recordOf('1/0xa/2/0xb', 1n),
  recordOf('1/0xa/2/0xb', 18_446_744_073_709_551_615n),
  recordOf('1/0xa/2/0xc', 1n),
];

it('payload records are found, told apart and forgotten as in any map', () => {
  const plain = new Map(records.map((record) => [keyOf(record), record]));
  const payloads = new Payloads();
  for (const record of records) payloads.set(keyOf(record), record);
  const check = (): void => {
    expect(payloads.size).toBe(plain.size);
    expect(new Map(payloads)).toEqual(plain);
    expect([...payloads.keys()].sort()).toEqual([...plain.keys()].sort());
    expect([...payloads.values()]).toEqual(expect.arrayContaining([...plain.values()]));
    const told: string[] = [];
    payloads.forEach((record, key, all) => {
      told.push(key === keyOf(record) && all === payloads ? key : '');
    });
    expect(told.sort()).toEqual([...plain.keys()].sort());
    for (const record of records) {
      expect(payloads.get(keyOf(record))).toBe(plain.get(keyOf(record)));
      expect(payloads.has(keyOf(record))).toBe(plain.has(keyOf(record)));
    }
  };
  check();
  for (const record of records) {
    expect(payloads.delete(keyOf(record))).toBe(plain.delete(keyOf(record)));
    expect(payloads.delete(keyOf(record))).toBe(false);
    check();
  }
  for (const record of records) plain.set(keyOf(payloads.add(record).get(keyOf(record)) as PayloadRecord), record);
  check();
  payloads.clear();
  plain.clear();
  check();
});

it('a later record of a path and nonce takes the place of the earlier one', () => {
  const [first] = records as [PayloadRecord];
  const other = { ...first, payloadHash: hash('cc') as PayloadHash };
  const payloads = new Payloads().add(first).set(keyOf(first), other);
  expect(payloads.size).toBe(1);
  expect(payloads.get(keyOf(first))).toBe(other);
});

it('what is no key of a payload record is refused, and not taken for one that is absent', () => {
  expect(() => new Payloads().get('none')).toThrow(RangeError);
  expect(() => new Payloads().get('1/0xa/2/0xb/x')).toThrow(SyntaxError);
});
