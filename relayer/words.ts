/**
 * Operators' words as they travel: a small file that several operators sign one after another, and what a node believes of it,
 * which is only what enough of them have signed.
 */
import { recoverTypedDataAddress } from 'viem';
import type { PrivateKeyAccount } from 'viem/accounts';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { MAX_NESTING, tooDeepAt } from '../config/nesting.ts';
import { local } from './core/amount.ts';
import { bookName, chainName, type Hex } from './core/ids.ts';
import type { Word, WordSays } from './core/word.ts';
import { type WordBody, wordDigest, wordTypedData } from './quarantine/word.ts';

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`), { error: `0x and ${bytes * 2} hex digits` })
    .transform((text) => text.toLowerCase() as Hex);

/** Of 256 bits, as decimal text: JSON and YAML have no exact numbers of that size. */
const amount = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,77})$/, { error: 'a whole number in decimal digits' })
  .transform(BigInt)
  .refine((value) => value < 2n ** 256n, { error: 'below 2^256' });
/** What a Date holds: beyond, no time can be shown. */
const timeMs = z.int().min(0).max(8_640_000_000_000_000);
const name = z.string().min(1).max(128);
const leg = {
  book: name.transform(bookName),
  chain: name.transform(chainName),
  amount: amount.transform(local),
  sequence: z.int().min(0),
};

const saysSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('acknowledge'),
    subject: z.string().min(1).max(512),
    evidence: hex(32),
    amount,
  }),
  z.strictObject({ kind: z.literal('refill'), ...leg }),
  z.strictObject({
    kind: z.literal('issuance'),
    ...leg,
    minter: hex(20),
    fromMs: timeMs,
    toMs: timeMs,
  }),
]);

export const MAX_REASON_CHARS = 1_000;

export const wordSchema = z.strictObject({
  version: z.literal(1),
  journal: hex(16),
  says: saysSchema,
  reason: z.string().trim().min(1, { error: 'a reason' }).max(MAX_REASON_CHARS),
  digest: hex(32),
  signatures: z.array(z.strictObject({ signer: hex(20), signature: hex(65) })).max(32),
});

export type SignedWord = z.output<typeof wordSchema>;

export class WordError extends Error {
  readonly code = 'WORD_BAD';
  readonly saw: string;
  readonly wanted: string;
  constructor(saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'WordError';
    this.saw = saw;
    this.wanted = wanted;
  }
}

/** Far more than a word with all its signatures. */
const MAX_CHARS = 65_536;

/** @throws WordError */
export function parseWord(text: string): SignedWord {
  if (text.length > MAX_CHARS) throw new WordError(`${text.length} characters`, `at most ${MAX_CHARS}`);
  if (tooDeepAt(text) !== null) throw new WordError('values nested too deep', `at most ${MAX_NESTING} levels`);
  let raw: unknown;
  try {
    // At 'warn' the parser would print what the file says to our terminal, control characters and all.
    raw = parse(text, { maxAliasCount: 0, logLevel: 'error' });
  } catch (error) {
    throw new WordError(messageOf(error).split('\n')[0] ?? 'no YAML', 'YAML');
  }
  const checked = wordSchema.safeParse(raw);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new WordError(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`, 'a word of version 1');
  }
  const own = wordDigest(checked.data);
  if (own === checked.data.digest) return checked.data;
  throw new WordError(`digest ${checked.data.digest}`, `${own}, of what it says`);
}

const HEAD = `# What operators tell one Loadline node. Read what it says and why before you sign it (\`loadline word sign\`);
# \`loadline word give\` hands it to the node once enough of the configured operators have signed.
# The signatures cover journal, says and reason. Do not edit by hand: an edited word is not believed.
`;

export function wordText({ version, journal, says, reason, digest, signatures }: SignedWord): string {
  const sorted = [...signatures].sort((a, b) => (a.signer < b.signer ? -1 : 1));
  const plain = { version, journal, says: plainSays(says), reason, digest, signatures: sorted };
  return HEAD + stringify(plain, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** As it stands in a file and crosses the socket: amounts as text. */
export const plainSays = (says: WordSays) => ({ ...says, amount: says.amount.toString() });

export const unsigned = (body: WordBody): SignedWord => ({
  version: 1,
  journal: body.journal,
  says: body.says,
  reason: body.reason,
  digest: wordDigest(body),
  signatures: [],
});

/** The same word with this operator's signature in it; itself when it has it. */
export async function signWord(account: PrivateKeyAccount, word: SignedWord): Promise<SignedWord> {
  const signer = account.address.toLowerCase() as Hex;
  if (word.signatures.some((one) => one.signer === signer)) return word;
  const data = wordTypedData(word) as Parameters<PrivateKeyAccount['signTypedData']>[0];
  const signature = (await account.signTypedData(data)).toLowerCase() as Hex;
  return { ...word, signatures: [...word.signatures, { signer, signature }] };
}

export type WordOperators = { readonly addresses: readonly string[]; readonly threshold: number };

export type WordSigners = { readonly signers: readonly Hex[]; readonly refused: readonly string[] };

/** The distinct operators who signed this very word, and why others do not count. */
export async function wordSigners(word: SignedWord, { addresses }: WordOperators): Promise<WordSigners> {
  const known = new Set(addresses.map((address) => address.toLowerCase()));
  const signers = new Set<Hex>();
  const refused: string[] = [];
  for (const { signer, signature } of word.signatures) {
    const found = await recovered(word, signature);
    if (found !== signer) refused.push(`the signature of ${signer} is of ${found ?? 'nobody'}`);
    else if (!known.has(signer)) refused.push(`${signer} is no operator`);
    else signers.add(signer);
  }
  return { signers: [...signers].sort(), refused };
}

/** A word that enough operators have signed, as the node takes it. @throws WordError */
export async function verifyWord(
  word: SignedWord,
  operators: WordOperators,
  { shard, atMs }: Pick<Word, 'shard' | 'atMs'>,
): Promise<Word> {
  const digest = wordDigest(word);
  if (digest !== word.digest) throw new WordError(`digest ${word.digest}`, `${digest}, of what it says`);
  const { signers, refused } = await wordSigners(word, operators);
  // A policy cannot lower it to nothing.
  const threshold = Math.max(1, operators.threshold);
  if (signers.length < threshold) {
    const why = refused.length > 0 ? `; ${refused.join('; ')}` : '';
    throw new WordError(`signed by ${signers.length} of ${threshold} operators${why}`, `${threshold} of them`);
  }
  return { digest, shard, atMs, signers, reason: word.reason, says: word.says };
}

async function recovered(word: SignedWord, signature: Hex): Promise<Hex | null> {
  try {
    const data = wordTypedData(word) as Omit<Parameters<typeof recoverTypedDataAddress>[0], 'signature'>;
    return (await recoverTypedDataAddress({ ...data, signature })).toLowerCase() as Hex;
  } catch {
    return null;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
