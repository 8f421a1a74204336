import fc from 'fast-check';
import { concatHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { encodePacket } from '../pipeline/testing/packets.ts';
import { address, fixture } from '../pipeline/testing/params.ts';
import { ceilToShared, conversionRate, floorToShared, local, shared, toLocal } from './amount.ts';
import { allCauses, causeKind, causeMeaning, causeRelease } from './cause.ts';
import { entryId, type Hex, pathKey } from './ids.ts';
import {
  computeGuid,
  creditedTo,
  decodeExecution,
  decodePacket,
  decodeTransfer,
  hasCleanPrefix,
} from './packetCodec.ts';

const { forth } = fixture();
const sample = encodePacket(forth, { nonce: 7n, to: address(0xbe), amount: 10n });

describe('the packet codec validates what the contracts do not', () => {
  it.each([0, 80, 81, 112])('%i bytes are no packet', (bytes) => {
    const cut = sample.encoded.slice(0, 2 + bytes * 2) as Hex;
    expect(decodePacket(cut)).toEqual({ ok: false, saw: `${bytes} bytes` });
  });

  it('113 bytes are a packet without a message', () => {
    const decoded = decodePacket(sample.encoded.slice(0, 2 + 113 * 2) as Hex);
    expect(decoded).toMatchObject({ ok: true, packet: { message: '0x', nonce: 7n } });
  });

  it.each([0, 2, 255])('version %i is refused', (version) => {
    const encoded = encodePacket(forth, { nonce: 1n, to: address(1), amount: 1n, version }).encoded;
    expect(decodePacket(encoded)).toEqual({ ok: false, saw: `version ${version}` });
  });

  it('any nonce, also above 2^53, any message and any ends are read as they were written', () => {
    const bytes32 = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((b) => `0x${Buffer.from(b).toString('hex')}` as Hex);
    const message = fc.uint8Array({ maxLength: 200 }).map((b) => `0x${Buffer.from(b).toString('hex')}` as Hex);
    const nonce = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(
        nonce,
        bytes32,
        bytes32,
        message,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (n, sender, receiver, m, eid) => {
          const made = encodePacket(forth, {
            nonce: n,
            to: address(1),
            amount: 1n,
            sender,
            receiver,
            message: m,
            dstEid: eid,
          });
          const decoded = decodePacket(made.encoded);
          expect(decoded).toMatchObject({
            ok: true,
            packet: { nonce: n, sender, receiver, message: m, dstEid: eid, srcEid: forth.srcEid, guid: made.guid },
          });
          if (decoded.ok) expect(computeGuid(decoded.packet)).toBe(made.guid);
          if (decoded.ok) expect(decoded.packet.payloadHash).toBe(made.payloadHash);
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodePacket(`0x${Buffer.from(bytes).toString('hex')}`);
        if (decoded.ok) decodeTransfer(decoded.packet.message);
      }),
    );
  });

  it('the guid depends on the path and the nonce, and not on the message', () => {
    const other = encodePacket(forth, { nonce: 7n, to: address(0xbad), amount: 99n });
    expect(other.guid).toBe(sample.guid);
    expect(other.key).not.toBe(sample.key);
    expect(encodePacket(forth, { nonce: 8n, to: address(0xbe), amount: 10n }).guid).not.toBe(sample.guid);
  });
});

describe('an OFT message', () => {
  it('needs 40 bytes; more is a compose', () => {
    const plain = concatHex([`0x${'11'.repeat(32)}`, '0x000000000000000a']);
    expect(decodeTransfer(plain.slice(0, -2) as Hex)).toBeNull();
    expect(decodeTransfer(plain)).toMatchObject({ amount: 10n, composed: false });
    expect(decodeTransfer(concatHex([plain, '0x00']))).toMatchObject({ amount: 10n, composed: true });
  });

  it('credits the low 20 bytes, and 0x…dead for zero, whatever is above', () => {
    const dead = address(0xdead);
    expect(creditedTo(`0x${'00'.repeat(32)}`)).toBe(dead);
    expect(creditedTo(`0x${'ff'.repeat(12)}${'00'.repeat(20)}`)).toBe(dead);
    expect(creditedTo(`0x${'ff'.repeat(12)}${address(0xbe).slice(2)}`)).toBe(address(0xbe));
    expect(creditedTo(address(0))).toBe(dead);
  });

  it('a receiver is clean with exactly 12 zero bytes before it', () => {
    expect(hasCleanPrefix(`0x${'00'.repeat(12)}${'ff'.repeat(20)}`)).toBe(true);
    expect(hasCleanPrefix(`0x${'00'.repeat(11)}01${'ff'.repeat(20)}`)).toBe(false);
  });

  it('options that are unreadable ask for nothing, and throw nothing', () => {
    expect(decodeExecution('0x')).toBeNull();
    expect(decodeExecution('0x0003')).toBeNull();
    expect(decodeExecution('0xffff')).toBeNull();
    expect(decodeExecution(`0x0003010011010000000000000000000000000000c350`)).toEqual({ gas: 50_000n, value: 0n });
  });

  it('options by the thousand are not read: what a sender writes costs us no seconds', () => {
    const one = '010011010000000000000000000000000000c350';
    expect(decodeExecution(`0x0003${one.repeat(30)}`)).toEqual({ gas: 1_500_000n, value: 0n });
    expect(decodeExecution(`0x0003${one.repeat(3_000)}`)).toBeNull();
  });
});

describe('amounts are exact', () => {
  const rate = conversionRate(18, 6);
  it('what we own rounds down and what we owe rounds up, also below zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        const [down, up] = [floorToShared(local(value), rate), ceilToShared(local(value), rate)];
        expect(down * rate).toBeLessThanOrEqual(value);
        expect(up * rate).toBeGreaterThanOrEqual(value);
        expect(up - down).toBe(value % rate === 0n ? 0n : 1n);
        expect(floorToShared(toLocal(shared(value), rate), rate)).toBe(value);
      }),
    );
  });

  it('local decimals below the shared ones are refused', () => {
    expect(() => conversionRate(5, 6)).toThrow(/saw 5 local decimals, wanted at least the 6/);
    expect(conversionRate(6, 6)).toBe(1n);
  });
});

describe('words', () => {
  it('entry ids sort as numbers', () => {
    const ids = [1n, 9n, 10n, 99n, 100n, 123_456_789_012n].map(entryId);
    expect([...ids].sort()).toEqual(ids);
  });

  it('a path is its four parts', () => {
    expect(pathKey(forth)).toBe(`101/${forth.sender}/102/${forth.receiver}`);
  });

  it('every cause has a kind, a meaning and a release; only the kind decides how it ends', () => {
    for (const cause of allCauses()) {
      expect(['LIMIT', 'INDETERMINATE', 'VIOLATION']).toContain(causeKind(cause));
      expect(causeMeaning(cause).length).toBeGreaterThan(10);
      const wanted =
        causeKind(cause) === 'VIOLATION' ? /never released|refused for good|by a signed re-pin|by hand only/ : /\S/;
      expect(causeRelease(cause)).toMatch(wanted);
    }
  });

  it('causes are stored and shown: none is renamed', () => {
    expect([...allCauses()].sort()).toMatchInlineSnapshot(`
      [
        "account_stopped",
        "anchor_mismatch",
        "anchor_stale",
        "assumption_drift",
        "attestation_ineffective",
        "awaiting_anchor",
        "awaiting_confirmations",
        "awaiting_finality",
        "awaiting_other_verifiers",
        "awaiting_value_depth",
        "blocked_by_earlier_nonce",
        "burn_excess",
        "chain_skewed",
        "chain_stale",
        "chain_unreadable",
        "consumption_pending",
        "dirty_receiver",
        "equivocation",
        "escrow_shortfall",
        "evidence_disputed",
        "execution_failing",
        "fair_share",
        "fee_capped",
        "final_block_changed",
        "finality_stalled",
        "guid_mismatch",
        "halted_by_hand",
        "insufficient_liquidity",
        "insufficient_margin",
        "journal_restored",
        "lane_draining",
        "lane_halted",
        "lane_probing",
        "lane_restricted",
        "lane_unpinned",
        "lane_unread",
        "large_transfer_delay",
        "malformed_packet",
        "nilified",
        "nonce_beyond_source",
        "opening_unproven",
        "price_unavailable",
        "provenance_mismatch",
        "rate_limited",
        "sending_failing",
        "signatures_missing",
        "size_limited",
        "source_not_agreed",
        "source_orphaned",
        "sums_differ",
        "supply_excess",
        "undercollateralized",
        "underfunded",
        "unknown_lane",
        "unknown_peer",
        "unmatched_consumption",
        "vetoed",
      ]
    `);
  });
});
