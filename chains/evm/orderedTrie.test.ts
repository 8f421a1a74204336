import { MerklePatriciaTrie } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import fc from 'fast-check';
import { bytesToHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { orderedRoot } from './orderedTrie.ts';
import { EMPTY_ROOT } from './stateProof.ts';

async function byLibrary(values: readonly Uint8Array[]): Promise<string> {
  const trie = new MerklePatriciaTrie();
  for (const [index, value] of values.entries()) await trie.put(RLP.encode(index), value);
  return bytesToHex(trie.root());
}

const filled = (length: number, bytes: number): readonly Uint8Array[] =>
  Array.from({ length }, (_, i) => new Uint8Array(bytes).fill((i % 255) + 1));

describe('the root of a list is that of the trie library', () => {
  it.each([1, 2, 3, 15, 16, 17, 18, 127, 128, 129, 130, 255, 256, 257, 258, 300])('%i long values', async (length) => {
    expect(orderedRoot(filled(length, 300))).toBe(await byLibrary(filled(length, 300)));
  });

  it('none', () => {
    expect(orderedRoot([])).toBe(EMPTY_ROOT);
  });

  it('values of any length, also such that stand in their parent by themselves', async () => {
    const value = fc.uint8Array({ minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 150 }), async (values) => {
        expect(orderedRoot(values)).toBe(await byLibrary(values));
      }),
      { numRuns: 60 },
    );
  });
});
