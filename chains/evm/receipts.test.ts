import { beforeEach, describe, expect, it } from 'vitest';
import { height } from '../../relayer/core/ids.ts';
import { word } from '../testing/fakeChain.ts';
import { blockHash, fakeProvider, hex } from '../testing/fakeProvider.ts';
import { virtualClock } from '../testing/virtualClock.ts';
import type { VerifiedHeader } from './header.ts';
import { requireReceipts } from './receipts.ts';

/** Receipts that were encoded, and with that hashed: only then is it looked at how much gas they came to. */
let encoded = 0;
beforeEach(() => {
  encoded = 0;
});

const ask = { provider: fakeProvider('eve', virtualClock(), {}), deadlineMs: 1_000 };
const header = (gasUsed: bigint): VerifiedHeader => ({
  height: height(5n),
  hash: blockHash(5),
  parentHash: blockHash(4),
  stateRoot: word(0),
  receiptsRoot: word(0),
  gasUsed,
  withdrawalsRoot: null,
  timestampMs: 0,
});

/** One receipt with so many logs of four topics, none like another. */
function receipts(count: number, data = '0x'): readonly Record<string, unknown>[] {
  const block = { blockHash: blockHash(5), blockNumber: hex(5), transactionHash: word(7) };
  const logs = Array.from({ length: count }, (_, i) => ({
    ...block,
    logIndex: hex(i),
    address: `0x${'44'.repeat(20)}`,
    topics: [0, 1, 2, 3].map((topic) => word(4 * i + topic)),
    data,
  }));
  const receipt = {
    ...block,
    status: '0x1',
    logs,
    get cumulativeGasUsed() {
      encoded += 1;
      return '0x1';
    },
  };
  return [receipt];
}

describe('receipts that no block of this gas can hold', () => {
  it.each([
    ['many logs', receipts(50_000)],
    ['much data', receipts(1, `0x${'00'.repeat(8_000_000)}`)],
  ])('are refused before they are hashed: %s', (_, raw) => {
    expect(() => requireReceipts(ask, header(30_000_000n), raw)).toThrow(/logs for \d+ gas/);
    expect(encoded).toBe(0);
  });

  it('are told from those that it pays for, and from a few that a chain adds by itself', () => {
    expect(() => requireReceipts(ask, header(2_000_000n), receipts(2_000))).toThrow(/receipts of root/);
    expect(() => requireReceipts(ask, header(0n), receipts(100))).toThrow(/receipts of root/);
    expect(encoded).toBe(2);
  });
});
