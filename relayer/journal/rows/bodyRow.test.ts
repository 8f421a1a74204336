import { describe, expect, it } from 'vitest';
import type { Write } from '../../core/write.ts';
import { Run } from '../../pipeline/testing/runs.ts';
import { appendText, entryHash, genesisHead, historyText, storedEntry } from '../chainHash.ts';
import { canonicalJson, parseCanonical } from '../codec.ts';
import { settled } from '../testing/richJournal.ts';
import { packBody, unpackBody } from './bodyRow.ts';

type Append = Extract<Write, { op: 'append' }>;

const run = await Run.start([1, 1], 1_000n);
await settled(run.h, ['one', 'two']);
const lines = run.h.writes.filter((write): write is Append => write.op === 'append');
const verdict = lines.find(({ kind }) => kind === 'verdict') as Append;
type Verdict = { readonly guid: string; readonly input: { readonly packet: Readonly<Record<string, unknown>> } };
const body = verdict.body as Verdict;
const { packet } = body.input;
const withPacket = (changes: object) => ({ ...body, input: { ...body.input, packet: { ...packet, ...changes } } });

describe('the form of what a line of history says', () => {
  it('gives every line of a life of packets back as it was', () => {
    expect(lines.filter(({ packetKey }) => packetKey !== undefined).length).toBeGreaterThan(10);
    for (const { packetKey, body: said } of lines) {
      const stored = parseCanonical(canonicalJson(packBody(packetKey, said)));
      expect(unpackBody(packetKey, stored)).toStrictEqual(said);
    }
  });

  it('says neither the guid of its packet, nor of a verdict’s what its bytes say', () => {
    const text = canonicalJson(packBody(verdict.packetKey, body));
    for (const derived of [packet.key, packet.path, packet.payloadHash]) expect(text).not.toContain(derived);
    for (const { packetKey, kind, body: said } of lines) {
      if (kind === 'transition' && packetKey)
        expect(canonicalJson(packBody(packetKey, said))).not.toContain(packetKey.slice(0, 66));
    }
  });

  it.each<[string, unknown]>([
    ['another guid', { ...body, guid: `0x${'1'.repeat(64)}` }],
    ['no guid', { to: 'cleared' }],
    ['a guid of null', { guid: null }],
    ['a packet with another key', withPacket({ key: 'another' })],
    ['a packet with another path', withPacket({ path: 'another' })],
    ['a packet with another transfer', withPacket({ transfer: null })],
    ['bytes that are no packet', withPacket({ encoded: '0x00' })],
    ['bytes that are no hex', withPacket({ encoded: 'zz' })],
    ['an input without a packet', { input: {} }],
    ['a list', [1]],
    ['a number', 5],
    ['nothing', null],
  ])('gives %s back as it was', (_, said) => {
    expect(unpackBody(verdict.packetKey, packBody(verdict.packetKey, said))).toStrictEqual(said);
    expect(unpackBody(undefined, packBody(undefined, said))).toStrictEqual(said);
    expect(unpackBody('p1', packBody('p1', said))).toStrictEqual(said);
  });

  it('has one hash, whether an entry is as it was said or as it lies', () => {
    const { kind, atMs, packetKey } = verdict;
    const { json, head } = appendText(
      genesisHead('s'),
      historyText({ kind, atMs, body, ...(packetKey ? { packetKey } : {}) }),
    );
    const stored = storedEntry('s', 1, parseCanonical(json));
    if (!stored) throw new Error('saw no entry, wanted one');
    expect(stored.hash).toBe(head.hash);
    expect(entryHash('s', { ...stored, body: unpackBody(packetKey, stored.body) })).toBe(head.hash);
  });

  it('is refused when the bytes of a verdict are not of its packet', () => {
    const stored = packBody(verdict.packetKey, body) as Verdict;
    const other = { ...stored, input: { packet: { ...stored.input.packet, encoded: '0x01' } } };
    expect(() => unpackBody(verdict.packetKey, other)).toThrow(RangeError);
  });
});
