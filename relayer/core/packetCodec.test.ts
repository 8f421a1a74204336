import { PacketV1Codec } from '@layerzerolabs/lz-v2-utilities';
import fc from 'fast-check';
import { bytesToHex, encodePacked, keccak256 as viemKeccak256 } from 'viem';
import { describe, expect, test } from 'vitest';
import { eid, type Hex, nonce } from './ids.ts';
import { keccak256 } from './keccak.ts';
import { computeGuid, decodePacket, HEADER_BYTES, MINIMUM_BYTES } from './packetCodec.ts';

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytesToHex(bytes));

describe('keccak256', () => {
  test('is that of another implementation, for any bytes', () => {
    const anyBytes = fc.uint8Array({ maxLength: 600 });
    fc.assert(fc.property(anyBytes, (bytes) => keccak256(bytes) === viemKeccak256(bytes)));
  });
});

describe('decodePacket', () => {
  const version1 = fc
    .uint8Array({ minLength: MINIMUM_BYTES, maxLength: 400 })
    .map((bytes): Hex => bytesToHex(Uint8Array.of(1, ...bytes.subarray(1))));

  test("reads what LayerZero's own codec reads", () => {
    fc.assert(
      fc.property(version1, (encoded) => {
        const decoded = decodePacket(encoded);
        const codec = PacketV1Codec.from(encoded);
        const header: Hex = `0x${encoded.slice(2, 2 + 2 * HEADER_BYTES)}`;
        expect(decoded).toStrictEqual({
          ok: true,
          packet: {
            guid: codec.guid().toLowerCase(),
            payloadHash: codec.payloadHash().toLowerCase(),
            header,
            nonce: BigInt(codec.nonce()),
            srcEid: codec.srcEid(),
            sender: codec.sender().toLowerCase(),
            dstEid: codec.dstEid(),
            receiver: codec.receiver().toLowerCase(),
            message: `0x${encoded.slice(2 + 2 * MINIMUM_BYTES)}`,
          },
        });
      }),
    );
  });

  test('says what it saw of bytes that are too few or of another version, and refuses what is no hex', () => {
    expect(decodePacket('0x')).toStrictEqual({ ok: false, saw: '0 bytes' });
    expect(decodePacket(`0x${'01'.repeat(112)}`)).toStrictEqual({ ok: false, saw: '112 bytes' });
    expect(decodePacket(`0x${'02'.repeat(113)}`)).toStrictEqual({ ok: false, saw: 'version 2' });
    expect(decodePacket(`0x${'01'.repeat(113)}`)).toMatchObject({ ok: true, packet: { message: '0x' } });
    for (const text of [`0x${'01'.repeat(120)}0`, `0x${'01'.repeat(120)}zz`, '01'.repeat(120) as Hex] as const) {
      expect(() => decodePacket(text)).toThrow(RangeError);
    }
  });
});

describe('computeGuid', () => {
  const path = fc.record({
    nonce: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(nonce),
    srcEid: fc.nat(2 ** 31 - 1).map(eid),
    sender: bytes32,
    dstEid: fc.nat(2 ** 31 - 1).map(eid),
    receiver: bytes32,
  });

  test('is the hash of nonce and path as the contracts pack them', () => {
    fc.assert(
      fc.property(path, (of) => {
        const packed = encodePacked(
          ['uint64', 'uint32', 'bytes32', 'uint32', 'bytes32'],
          [of.nonce, of.srcEid, of.sender, of.dstEid, of.receiver],
        );
        expect(computeGuid(of)).toBe(viemKeccak256(packed));
      }),
    );
  });

  test('refuses what is out of range, and leaves nothing of it in the next one', () => {
    const [of] = fc.sample(path, 1);
    if (!of) return;
    const before = computeGuid(of);
    expect(() => computeGuid({ ...of, nonce: 2n ** 64n })).toThrow(RangeError);
    expect(() => computeGuid({ ...of, sender: '0x01' })).toThrow(RangeError);
    expect(() => computeGuid({ ...of, receiver: `0x${'zz'.repeat(32)}` })).toThrow(RangeError);
    expect(computeGuid(of)).toBe(before);
  });
});
