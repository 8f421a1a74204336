import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendText,
  GENESIS_HASH,
  genesisHead,
  type HistoryEntry,
  type HistoryHead,
  historyText,
  markOf,
  storedEntry,
  verifyEntry,
} from './chainHash.ts';
import { canonicalJson, parseCanonical } from './codec.ts';

function chain(shard: string, count: number): { entries: HistoryEntry[]; heads: HistoryHead[] } {
  const entries: HistoryEntry[] = [];
  const heads = [genesisHead(shard)];
  for (let i = 0; i < count; i++) {
    const input = { kind: 'verdict', atMs: 1_700_000_000_000 + i, packetKey: `p${i}`, body: { amount: BigInt(i) } };
    const next = appendText(heads[i] ?? genesisHead(shard), historyText(input));
    entries.push(storedEntry(shard, i + 1, parseCanonical(next.json)) as HistoryEntry);
    heads.push(next.head);
  }
  return { entries, heads };
}

describe('the history chain', () => {
  it('starts at number 1 after the genesis hash, and links each entry to the one before', () => {
    const { entries, heads } = chain('book:usdx', 3);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(entries.map(({ prevHash }) => prevHash)).toEqual([GENESIS_HASH, entries[0]?.hash, entries[1]?.hash]);
    entries.forEach((entry, i) => {
      expect(verifyEntry(heads[i] as HistoryHead, entry)).toEqual({ ok: true, head: heads[i + 1] });
    });
  });

  it('is written as the canonical JSON of its entries, with a packet and without', () => {
    for (const about of [{ packetKey: 'p"\u2265' }, {}]) {
      const input = { kind: 'k"', atMs: 1, ...about, body: { $only: [1n, '\u2212', null] } };
      const { json } = appendText({ shard: 's"', seq: 8, hash: GENESIS_HASH }, historyText(input));
      const stored = parseCanonical(json) as object;
      expect(canonicalJson(stored)).toBe(json);
      const entry = storedEntry('s"', 9, stored) as HistoryEntry;
      expect(stored).toMatchObject({ ...input, hash: markOf(entry.hash) });
      expect(stored).not.toHaveProperty('seq');
      expect(verifyEntry({ shard: 's"', seq: 8, hash: GENESIS_HASH }, entry)).toMatchObject({ ok: true });
    }
  });

  it('has hashes that never change, since journals on disk hold them', () => {
    expect(chain('book:usdx', 2).heads[2]?.hash).toBe(
      '0xb52336806ed0fdad55642237d8cbf994384081189631ed6d153892aef7ea2384',
    );
  });

  it('notices a change to any field of an entry', () => {
    const { entries, heads } = chain('book:usdx', 2);
    const entry = entries[1] as HistoryEntry;
    const changed: HistoryEntry[] = [
      { ...entry, kind: 'other' },
      { ...entry, atMs: entry.atMs + 1 },
      { ...entry, packetKey: 'p9' },
      { ...entry, body: { amount: 2n } },
      { ...entry, body: { amount: '1' } },
      { ...entry, seq: 3 },
      { ...entry, prevHash: GENESIS_HASH },
      { ...entry, hash: GENESIS_HASH },
    ];
    const { packetKey: _, ...withoutPacket } = entry;
    for (const bad of [...changed, withoutPacket]) {
      expect(verifyEntry(heads[1] as HistoryHead, bad)).toMatchObject({ ok: false });
    }
  });

  it('refuses an entry of another shard, even at the same number', () => {
    const [mine] = chain('book:usdx', 1).entries;
    expect(verifyEntry(genesisHead('book:eurx'), mine as HistoryEntry)).toMatchObject({ ok: false });
  });

  it('refuses any order of entries but the one they were appended in', () => {
    const { entries } = chain('book:usdx', 6);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 1 }), (shuffled) => {
        let head = genesisHead('book:usdx');
        const accepted = shuffled.every((entry) => {
          const result = verifyEntry(head, entry);
          if (result.ok) head = result.head;
          return result.ok;
        });
        expect(accepted).toBe(shuffled.every((entry, i) => entry === entries[i]));
      }),
    );
  });
});
