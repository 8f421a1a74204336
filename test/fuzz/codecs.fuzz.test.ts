// Bytes with a layout: packets, options, OFT messages, journal records and keys, LevelDB's log, the control socket's lines,
// and numbers in JSON. What is read writes back the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../chains/decimal.ts';
import { atPointer, parseExact } from '../../chains/exactJson.ts';
import { ApiError } from '../../relayer/api/errors.ts';
import { answerLine, parseAnswer, parseQuestion, questionLine } from '../../relayer/api/wire.ts';
import type { Hex } from '../../relayer/core/ids.ts';
import {
  computeGuid,
  creditedTo,
  decodeExecution,
  decodePacket,
  decodeTransfer,
} from '../../relayer/core/packetCodec.ts';
import { asHistoryEntry, asHistoryHead } from '../../relayer/journal/chainHash.ts';
import { canonicalJson, decodeRecord, encodeRecord, parseCanonical } from '../../relayer/journal/codec.ts';
import { isJournalError } from '../../relayer/journal/errors.ts';
import { parseKey, parsePacketIndexKey, recordKey, seqKey } from '../../relayer/journal/keys.ts';
import { findLogDamage } from '../../relayer/journal/writeAheadLog.ts';
import { held, mutated, mutatedBytes, mutatedText, runs } from './fuzz.ts';

const never = (): boolean => false;
const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString('hex')}`;
const word = 'ab'.repeat(32);
const is = (kind: new (...args: never[]) => Error) => (error: unknown) => error instanceof kind;

describe('a packet', () => {
  const header = `01${'0'.repeat(15)}7${'0'.repeat(6)}65${word}${'0'.repeat(6)}66${word}`;
  const packet = Buffer.from(`${header}${word}${word}000000000000000a`, 'hex');

  test('is read or refused for any bytes, and its parts are its bytes', () => {
    fc.assert(
      fc.property(mutatedBytes(packet), (bytes) => {
        const encoded = hexOf(bytes);
        const outcome = held(() => decodePacket(encoded), never);
        if (!('value' in outcome) || !outcome.value.ok) return;
        const { nonce, srcEid, sender, dstEid, receiver, guid, message, header: head } = outcome.value.packet;
        const fixed = (value: bigint, digits: number) => value.toString(16).padStart(digits, '0');
        const parts = [fixed(BigInt(nonce), 16), fixed(BigInt(srcEid), 8), sender.slice(2), fixed(BigInt(dstEid), 8)];
        const written = `0x01${parts.join('')}${receiver.slice(2)}${guid.slice(2)}${message.slice(2)}`;
        expect([written, encoded.startsWith(head)]).toEqual([encoded, true]);
        computeGuid({ nonce: BigInt(nonce), srcEid, sender, dstEid, receiver });
      }),
      runs(500),
    );
  });

  test('that is no hex is a RangeError and nothing else', () => {
    fc.assert(
      fc.property(mutatedText(hexOf(packet)), (text) => {
        held(() => decodePacket(text as Hex), is(RangeError));
      }),
      runs(300),
    );
  });

  test('carries a transfer or none, and its amount and recipient are its bytes', () => {
    const message = Buffer.from(`${word}000000000000000a`, 'hex');
    fc.assert(
      fc.property(mutatedBytes(message), (bytes) => {
        const outcome = held(() => decodeTransfer(hexOf(bytes)), never);
        if (!('value' in outcome)) return;
        expect(outcome.value === null).toBe(bytes.length < 40);
        if (outcome.value === null) return;
        const { to, amount, composed } = outcome.value;
        expect(hexOf(bytes)).toMatch(new RegExp(`^${to}${amount.toString(16).padStart(16, '0')}`));
        expect([composed, creditedTo(to).length]).toEqual([bytes.length > 40, 42]);
      }),
      runs(300),
    );
  });

  test('asks for gas and value, or for nothing that can be read, whatever its options', () => {
    const executor = (type: string, body: string) =>
      `01${(body.length / 2 + 1).toString(16).padStart(4, '0')}${type}${body}`;
    const receive = executor('01', '30d40'.padStart(32, '0'));
    const options = Buffer.from(
      `0003${receive}${executor('01', '1'.padStart(64, '0'))}${executor('02', '2'.repeat(96))}`,
      'hex',
    );
    expect(decodeExecution(hexOf(Buffer.from(`0003${receive}`, 'hex')))).toMatchObject({ gas: 200_000n });
    fc.assert(
      fc.property(mutatedBytes(options), (bytes) => {
        const outcome = held(() => decodeExecution(hexOf(bytes)), never);
        if (!('value' in outcome) || outcome.value === null) return;
        expect(outcome.value.gas >= 0n && outcome.value.value >= 0n).toBe(true);
      }),
      runs(400),
    );
  });
});

describe('the journal', () => {
  const stored = { amount: 10n ** 30n, list: [1, 'x', null, { $n: 'no number' }], text: '\u2028 "', deep: { a: [{}] } };

  test('a record is what was written, or JOURNAL_CORRUPT', () => {
    fc.assert(
      fc.property(mutatedBytes(encodeRecord('a!b!c', stored)), (bytes) => {
        const outcome = held(
          () => decodeRecord('a!b!c', bytes),
          (error) => isJournalError(error, 'JOURNAL_CORRUPT'),
        );
        if ('value' in outcome) expect(outcome.value).toEqual(stored);
      }),
      runs(500),
    );
  });

  test('text is canonical and writes back as itself, or is a SyntaxError', () => {
    fc.assert(
      fc.property(mutatedText(canonicalJson(stored)), (text) => {
        const outcome = held(() => parseCanonical(text), is(SyntaxError));
        if (!('value' in outcome)) return;
        const written = held(
          () => canonicalJson(outcome.value),
          (error) => isJournalError(error, 'JOURNAL_VALUE'),
        );
        if ('value' in written) expect(parseCanonical(written.value)).toEqual(outcome.value);
      }),
      runs(500),
    );
  });

  test('an entry or a head of another form is none', () => {
    const entry = { seq: 1, prevHash: `0x${word}`, hash: `0x${word}`, atMs: 5, kind: 'k', refs: ['r'], detail: {} };
    fc.assert(
      fc.property(mutated(entry), (value) => {
        held(() => [asHistoryEntry(value), asHistoryHead('shard', value)], never);
      }),
      runs(300),
    );
  });

  test('a key is of the layout and writes back as itself, or is none', () => {
    fc.assert(
      fc.property(mutatedText(recordKey('book:usdx', 'packet', `0x${word}:0x${word}`)), (text) => {
        const outcome = held(() => parseKey(text), never);
        if (!('value' in outcome) || outcome.value === undefined) return;
        expect(recordKey(outcome.value.shard, outcome.value.table, outcome.value.key)).toBe(text);
      }),
      runs(400),
    );
    fc.assert(
      fc.property(mutatedText(`0x${word}!${seqKey(7)}`), (text) => {
        const outcome = held(() => parsePacketIndexKey(text), never);
        if (!('value' in outcome) || outcome.value === undefined) return;
        expect(`${outcome.value.packetKey}!${seqKey(outcome.value.seq)}`).toBe(text);
      }),
      runs(400),
    );
  });

  test("LevelDB's log is sound or its damage is named, for any bytes", () => {
    fc.assert(
      fc.property(mutatedBytes(Buffer.alloc(40_000, 1)), (bytes) => {
        held(() => findLogDamage(bytes), never);
      }),
      runs(30),
    );
  });
});

describe('the control socket', () => {
  test('a question is one of the form, or BAD_REQUEST', () => {
    fc.assert(
      fc.property(mutatedText(questionLine('packetList', { state: 'held', limit: 5, lane: 'a → b' })), (line) => {
        const outcome = held(
          () => parseQuestion(line),
          (error) => error instanceof ApiError && error.code === 'BAD_REQUEST',
        );
        if (!('value' in outcome)) return;
        const { query, params } = outcome.value;
        expect(parseQuestion(questionLine(query, params))).toEqual(outcome.value);
      }),
      runs(500),
    );
  });

  test('an answer is one of the form, or ANSWER_UNREADABLE', () => {
    const lines = [
      answerLine({ type: 'item', value: { a: 1 } }),
      answerLine({ type: 'result', value: [1] }),
      '{"apiVersion":1,"error":{"code":"BAD_REQUEST","saw":"x","wanted":"y"}}\n',
    ];
    fc.assert(
      fc.property(fc.oneof(...lines.map((line) => mutatedText(line))), (line) => {
        held(
          () => parseAnswer(line),
          (error) => error instanceof ApiError && error.code === 'ANSWER_UNREADABLE',
        );
      }),
      runs(500),
    );
  });
});

describe('numbers in JSON', () => {
  test('stay the digits that they were written as, or the text is a SyntaxError', () => {
    const text = '{"price":"1.5","list":[1.50,-0,1e5,{"a/b":12345678901234567890}],"s":"say \\"12\\" \\u0031"}';
    fc.assert(
      fc.property(mutatedText(text), fc.string({ maxLength: 20 }), (said, pointer) => {
        const outcome = held(() => parseExact(said), is(SyntaxError));
        if (!('value' in outcome)) return;
        held(() => [atPointer(outcome.value, pointer), atPointer(outcome.value, `/list/3/a~1b${pointer}`)], never);
        held(() => atPointer(outcome.value, '/__proto__/constructor'), never);
      }),
      runs(500),
    );
  });

  test('are exact fractions of bounded size, or none', () => {
    fc.assert(
      fc.property(mutatedText('1234.5678e-9'), (text) => {
        const outcome = held(() => decimalOf(text), never);
        if (!('value' in outcome) || outcome.value === null) return;
        const { num, den } = outcome.value;
        expect(num >= 0n && den > 0n && num.toString().length + den.toString().length < 400).toBe(true);
      }),
      runs(500),
    );
  });
});
