import fc from 'fast-check';
import { keccak256, type TransactionSerializable } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { expect, test } from 'vitest';
import { signRaw } from './signRaw.ts';

const bytes = (min: number, max: number) =>
  fc.uint8Array({ minLength: min, maxLength: max }).map((some) => `0x${Buffer.from(some).toString('hex')}` as const);
const wei = fc.bigInt(0n, 10n ** 20n);
const common = {
  chainId: fc.integer({ min: 1, max: 2 ** 40 }),
  nonce: fc.nat(),
  to: bytes(20, 20),
  data: bytes(0, 300),
  value: wei,
  gas: fc.bigInt(21_000n, 30_000_000n),
};
const transaction = fc.oneof(
  fc.record({ ...common, type: fc.constant('legacy' as const), gasPrice: wei }),
  fc
    .record({ ...common, type: fc.constant('eip1559' as const), maxPriorityFeePerGas: wei, more: wei })
    .map(({ more, ...one }) => ({ ...one, maxFeePerGas: one.maxPriorityFeePerGas + more })),
) as fc.Arbitrary<TransactionSerializable>;

test('the bytes and their hash are those of viem, for either kind of fees', async () => {
  const account = privateKeyToAccount(`0x${'5b'.repeat(32)}`);
  await fc.assert(
    fc.asyncProperty(transaction, async (one) => {
      const raw = await account.signTransaction(one);
      expect(await signRaw(account, one)).toEqual({ raw, hash: keccak256(raw) });
    }),
    { numRuns: 50 },
  );
});
