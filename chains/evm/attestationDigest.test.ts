import fc from 'fast-check';
import { hashTypedData } from 'viem';
import { expect, test } from 'vitest';
import type { Hex } from '../../relayer/core/ids.ts';
import type { Attestation } from '../../relayer/core/outbox.ts';
import { attestationDigest } from './attestationDigest.ts';
import { attestationMessage } from './attestCall.ts';

const bytes = (length: number): fc.Arbitrary<Hex> =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((some) => `0x${Buffer.from(some).toString('hex')}` as Hex);
const uint = (bits: number): fc.Arbitrary<bigint> => fc.bigInt(0n, 2n ** BigInt(bits) - 1n);

const item = fc.record({ header: bytes(81), payloadHash: bytes(32), confirmations: uint(64) });
const attestation = fc.record({
  library: bytes(20),
  epoch: uint(32).map(Number),
  salt: bytes(32),
  expiry: uint(64),
  items: fc.array(item, { maxLength: 5 }),
  signatures: fc.constant(null),
}) as unknown as fc.Arbitrary<Attestation>;

test('the digest is that of EIP-712 for whatever is attested', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), bytes(20), attestation, (chainId, dvn, terms) => {
      expect(attestationDigest(chainId, dvn, terms)).toBe(hashTypedData(attestationMessage(chainId, dvn, terms)));
    }),
  );
});

test('what does not fit its type is not signed', () => {
  const [terms] = fc.sample(attestation, 1) as [Attestation];
  const dvn: Hex = `0x${'d1'.repeat(20)}`;
  const one = { header: `0x${'00'.repeat(81)}`, payloadHash: `0x${'11'.repeat(32)}`, confirmations: 1n };
  for (const wrong of [
    { epoch: 2 ** 32 },
    { epoch: -1 },
    { expiry: 2n ** 64n },
    { salt: '0x00' },
    { library: `0x${'zz'.repeat(20)}` },
    { items: [{ ...one, confirmations: 2n ** 64n }] },
    { items: [{ ...one, payloadHash: '0x11' }] },
  ]) {
    expect(() => attestationDigest(1, dvn, { ...terms, ...wrong } as Attestation)).toThrow(RangeError);
  }
});
