import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { bookShard, type Hex } from './core/ids.ts';
import { BOOK } from './pipeline/testing/params.ts';
import { parseWord, type SignedWord, signWord, unsigned, verifyWord, WordError, wordText } from './words.ts';

const account = (n: number) => privateKeyToAccount(`0x${n.toString(16).padStart(64, '0')}`);
const [ann, bob, eve] = [account(1), account(2), account(3)];
const operators = (threshold: number) => ({
  addresses: [ann.address.toLowerCase(), bob.address.toLowerCase()],
  threshold,
});
const place = { shard: bookShard(BOOK), atMs: 7 };
const journal: Hex = `0x${'17'.repeat(16)}`;
const evidence: Hex = `0x${'ab'.repeat(32)}`;
const word = unsigned({
  journal,
  says: { kind: 'acknowledge', subject: 'escrow_shortfall/gold/alpha', evidence, amount: 10n ** 30n },
  reason: 'lost on the 20th',
});
const signedBy = async (...who: readonly (typeof ann)[]): Promise<SignedWord> => {
  let signed = word;
  for (const one of who) signed = await signWord(one, signed);
  return signed;
};
const refused = async (signed: SignedWord, threshold = 2) => {
  const error = await verifyWord(signed, operators(threshold), place).catch((caught: unknown) => caught);
  return error instanceof WordError ? error.saw : error;
};

describe('a word counts with the signatures of enough operators', () => {
  it('m of n, each once', async () => {
    const taken = await verifyWord(await signedBy(ann, bob), operators(2), place);
    expect(taken).toMatchObject({ ...place, digest: word.digest, says: word.says, reason: word.reason });
    expect([...taken.signers].sort()).toEqual(operators(2).addresses.sort());
    expect(await refused(await signedBy(ann))).toContain('signed by 1 of 2');
    expect(await signWord(ann, await signedBy(ann))).toHaveProperty('signatures.length', 1);
  });

  it('a stranger counts for nothing, nor does a signature under another name', async () => {
    expect(await refused(await signedBy(ann, eve))).toContain('is no operator');
    const signed = await signedBy(ann, eve);
    const [first, second] = signed.signatures;
    if (!first || !second) throw new Error('saw no signatures, wanted two');
    const lie = { ...signed, signatures: [first, { ...second, signer: bob.address.toLowerCase() as Hex }] };
    expect(await refused(lie)).toContain('is of');
    const twice = { ...signed, signatures: [first, first] };
    expect(await refused(twice)).toContain('signed by 1 of 2');
  });

  it('a threshold of nothing asks for one', async () => {
    expect(await refused(word, 0)).toContain('signed by 0 of 1');
  });

  it.each<[string, (signed: SignedWord) => SignedWord]>([
    ['journal', (w) => ({ ...w, journal: `0x${'18'.repeat(16)}` })],
    ['amount', (w) => ({ ...w, says: { ...w.says, amount: 1n } as SignedWord['says'] })],
    ['reason', (w) => ({ ...w, reason: 'another' })],
  ])('signatures of another %s are of another word', async (_, change) => {
    const changed = change(await signedBy(ann, bob));
    expect(await refused(changed)).toContain('digest');
    const { digest } = unsigned(changed);
    expect(await refused({ ...changed, digest })).toContain('signed by 0 of 2');
  });
});

describe('the file that several operators sign one after another', () => {
  it('is read as it was written, amounts exact', async () => {
    const signed = await signedBy(ann, bob);
    expect(await verifyWord(parseWord(wordText(signed)), operators(2), place)).toMatchObject({ says: word.says });
  });

  it.each<[string, string, string]>([
    ['reason', 'lost on the 20th', 'lost on the 21st'],
    ['amount', `${10n ** 30n}`, '1'],
  ])('an edited %s is not believed', (_, before, now) => {
    const text = wordText(word);
    expect(text).toContain(before);
    expect(() => parseWord(text.replace(before, now))).toThrow(/of what it says/);
  });

  it.each([['version: 2'], ['{'], ['a: &x [*x]'], ['['.repeat(60_000)], ['']])('%s is refused by name', (text) => {
    expect(() => parseWord(text)).toThrow(WordError);
  });
});
