/** A look: balances that are proven where a slot is configured, the anchor, and since when the final block stands. */
import { createMerkleProof, MerklePatriciaTrie } from '@ethereumjs/mpt';
import { RLP } from '@ethereumjs/rlp';
import { bytesToHex, hexToBytes } from 'viem';
import { describe, expect, it } from 'vitest';
import { type Hex, height } from '../../relayer/core/ids.ts';
import { type Anchor, ledgerKey } from '../../relayer/core/state.ts';
import { ALPHA, address, BOOK } from '../../relayer/pipeline/testing/params.ts';
import type { PastQuestion } from '../canary.ts';
import { QuorumError } from '../quorum.ts';
import { fakeChain, word } from '../testing/fakeChain.ts';
import { type Handlers, hex } from '../testing/fakeProvider.ts';
import { at, readerOn } from '../testing/readerOn.ts';
import { realBlock } from '../testing/realBlock.ts';
import { balanceSlot } from './stateProof.ts';

const OAPP = address(0xa2);
const TOKEN = address(0xa1);
const SLOT = word(3);

/** A chain at block 10 in which the escrow holds `held`, as proven, and calls answer 1. */
async function proving(held: bigint): Promise<Handlers> {
  const slot = balanceSlot(OAPP, SLOT);
  const storage = new MerklePatriciaTrie({ useKeyHashing: true });
  await storage.put(hexToBytes(slot), RLP.encode(held));
  const accounts = new MerklePatriciaTrie({ useKeyHashing: true });
  await accounts.put(hexToBytes(TOKEN), RLP.encode([1n, 0n, storage.root(), hexToBytes(word(7))]));
  const nodes = async (trie: MerklePatriciaTrie, key: Hex) =>
    (await createMerkleProof(trie, hexToBytes(key))).map((node) => bytesToHex(node));
  const proof = {
    accountProof: await nodes(accounts, TOKEN),
    storageProof: [{ key: slot, value: hex(held), proof: await nodes(storage, slot) }],
  };
  const { hash, header } = await realBlock(10, [], bytesToHex(accounts.root()));
  return {
    ...fakeChain({ head: 10, final: 8, hash: (block) => (block === 10 ? hash : undefined) }),
    eth_getBlockByHash: () => header,
    eth_getProof: () => proof,
  };
}

const storageSlots = new Map([[ledgerKey(BOOK, ALPHA), SLOT]]);

describe('a balance with a storage slot', () => {
  it('is believed when the proof gives it too', async () => {
    const answers = await proving(1n);
    const outcome = await readerOn(2, { a: answers, b: answers }, { storageSlots }).read();
    expect(outcome).toMatchObject({ kind: 'read', look: { chain: ALPHA } });
  });

  it('makes the chain unreadable when the proof gives another, and names both', async () => {
    const answers = await proving(2n);
    const reading = readerOn(2, { a: answers, b: answers }, { storageSlots }).read();
    await expect(reading).rejects.toThrow(/saw 2 proven .* wanted 1 as called/);
  });

  it('makes the chain unreadable when too few can prove it', async () => {
    const { eth_getProof: _, ...without } = await proving(1n);
    const reading = readerOn(2, { a: without, b: without }, { storageSlots }).read();
    await expect(reading).rejects.toBeInstanceOf(QuorumError);
  });

  it('is not proven where none is configured', async () => {
    const { eth_getProof: _, ...without } = await proving(1n);
    expect(await readerOn(2, { a: without, b: without }).read()).toMatchObject({ kind: 'read' });
  });
});

describe('a look', () => {
  const chain = (head: number) => fakeChain({ head, final: head - 2 });

  it('says since when the final block has been this one', async () => {
    const test = readerOn(2, { a: chain(10), b: chain(10) });
    const since = async () => {
      const outcome = await test.read();
      return outcome.kind === 'read' ? outcome.look?.finalSinceMs : undefined;
    };
    const first = await since();
    await test.clock.advance(60_000);
    expect(await since()).toBe(first);
    for (const name of ['a', 'b']) test.provider(name).answers = chain(11);
    expect(await since()).toBeGreaterThan((first ?? 0) + 60_000);
  });

  it('carries the anchor as it was read, and none where none is configured', async () => {
    const anchor: Anchor = { height: height(7n), status: 'match', ageMs: 5, saw: 'x', wanted: 'x' };
    const anchored = readerOn(2, { a: chain(10), b: chain(10) }, { anchor: async () => anchor });
    expect(await anchored.read()).toMatchObject({ look: { anchor } });
    expect(await readerOn(2, { a: chain(10), b: chain(10) }).read()).toMatchObject({ look: { anchor: null } });
  });
});

describe('questions whose answer is known', () => {
  const chain = (head: number, fork?: { from: number; name: string }) =>
    fakeChain({ head, final: head - 2, ...(fork ? { fork } : {}) });
  const canaries = () => {
    const past: PastQuestion<unknown>[] = [];
    let polls = 0;
    return {
      past,
      polls: () => polls,
      remember: <T>(question: PastQuestion<T>) => void past.push(question as unknown as PastQuestion<unknown>),
      maybe: () => {
        polls += 1;
      },
    };
  };

  it('are the ranges that became final, at every poll and in the form in which they were asked', async () => {
    const kept = canaries();
    const test = readerOn(2, { a: chain(10), b: chain(10) }, { canaries: kept });
    await test.read();
    expect([kept.past.length, kept.polls()]).toEqual([0, 1]);
    for (const name of ['a', 'b']) test.provider(name).answers = chain(12);
    await test.read();
    expect(kept.past.map(({ question }) => question)).toEqual(['logs 10 to 10']);
    const [one] = kept.past;
    if (!one) throw new Error('wanted one');
    const again = await test.run(one.run(test.provider('a')));
    expect(one.canonical(again)).toBe(one.canonical(one.agreed));
  });

  it('are none of a branch that is gone', async () => {
    const kept = canaries();
    const test = readerOn(2, { a: chain(10), b: chain(10) }, { canaries: kept });
    await test.read();
    for (const name of ['a', 'b']) test.provider(name).answers = chain(13, { from: 10, name: 'new' });
    expect(await test.read()).toMatchObject({ kind: 'reorg', fork: at(9) });
    await test.read();
    expect(kept.past).toEqual([]);
  });
});
