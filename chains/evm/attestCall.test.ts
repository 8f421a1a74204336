import { decodeFunctionData } from 'viem';
import { describe, expect, it } from 'vitest';
import { loadlineDvnAbi } from '../../contracts/generated/index.ts';
import type { Hex, PayloadHash } from '../../relayer/core/ids.ts';
import type { Attestation, AttestationItem } from '../../relayer/core/outbox.ts';
import { headerOf } from '../../test/support/packet.ts';
import { attestCall } from './attestCall.ts';

const dvn: Hex = `0x${'d1'.repeat(20)}`;
const sender: Hex = `0x${'a1'.repeat(32)}`;
const receiverOf = (digit: number): Hex => `0x${'00'.repeat(12)}${digit.toString(16).repeat(40)}`;

const item = (nonce: bigint, receiver: number, confirmations = 15n): AttestationItem => ({
  header: headerOf({ nonce, srcEid: 40_101, sender, dstEid: 40_102, receiver: receiverOf(receiver) }),
  payloadHash: `0x${nonce.toString(16).padStart(64, '0')}` as PayloadHash,
  confirmations,
});

function pathsOf(...items: readonly AttestationItem[]) {
  const terms = { library: dvn, epoch: 1, salt: `0x${'5a'.repeat(32)}`, expiry: 9n, items, signatures: '0x51' };
  const call = attestCall(dvn, terms as Attestation);
  const decoded = decodeFunctionData({ abi: loadlineDvnAbi, data: call?.data ?? '0x' });
  if (decoded.functionName !== 'attest') throw new Error(`saw ${decoded.functionName}, wanted attest`);
  return decoded.args[1];
}

describe('packets in a call', () => {
  it('say once what neighbours share, and keep the order that is signed', () => {
    const paths = pathsOf(item(1n, 1), item(2n, 1), item(3n, 2), item(3n, 1), item(4n, 1, 20n));
    const brief = paths.map(({ receiver, confirmations, items }) => [
      receiver.slice(-1),
      confirmations,
      items.map(({ nonce }) => nonce),
    ]);
    expect(brief).toEqual([
      ['1', 15n, [1n, 2n]],
      ['2', 15n, [3n]],
      ['1', 15n, [3n]],
      ['1', 20n, [4n]],
    ]);
  });

  it('carry every field of their header and their own hash', () => {
    const nonce = 2n ** 64n - 1n;
    const own = item(nonce, 7);
    expect(pathsOf(own)).toEqual([
      {
        srcEid: 40_101,
        sender,
        receiver: `0x${'7'.repeat(40)}`,
        confirmations: 15n,
        items: [{ nonce, payloadHash: own.payloadHash }],
      },
    ]);
  });
});
