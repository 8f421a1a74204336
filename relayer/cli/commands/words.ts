/** `loadline ack | refill | issuance declare | word sign | word give`: operators' signed words. */
import { readFile, writeFile } from 'node:fs/promises';
import type { PrivateKeyAccount } from 'viem/accounts';
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import type { LoadlineConfig } from '../../../config/schema.ts';
import { ask, askRunning } from '../../api/ask.ts';
import type { QueryParams, QueryResult } from '../../api/queries.ts';
import { wordTypedData } from '../../quarantine/word.ts';
import { parseWord, type SignedWord, signWord, unsigned, wordSchema, wordSigners, wordText } from '../../words.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { type KeyOptions, keyOf } from '../key.ts';
import { printMessage, printResult } from '../print.ts';
import { renderGiven, renderPrepared, renderToSign } from '../renderWords.ts';

type Common = { readonly config: string; readonly json: boolean };

export type WordOptions = Common & KeyOptions & { readonly reason: string; readonly out?: string };

/** Prepares what is to be signed; signs it where a key is named; gives it to the node unless it is to be written to a file. */
export async function say(asked: QueryParams<'wordPrepare'>, options: WordOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const key = await operatorKey(options, config);
  const prepared = await ask({ config, clock: systemClock, query: 'wordPrepare', params: asked });
  const { journal, says } = prepared;
  requireAsked(asked, prepared);
  const bare = {
    version: 1,
    journal,
    says,
    reason: options.reason.trim(),
    digest: `0x${'00'.repeat(32)}`,
    signatures: [],
  };
  const checked = wordSchema.safeParse(bare);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}`, 'a word that can be signed');
  }
  const blank = unsigned(checked.data);
  const word = key ? await signShown(key, blank, io) : blank;
  if (options.out !== undefined) {
    await writeFile(options.out, wordText(word), { flag: 'wx', mode: 0o644 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new UsageError(`${options.out}, which is there already`, 'a new file; `loadline word sign` adds to one');
    });
  }
  if (key && options.out === undefined) return hand(config, word, options, io);
  return tell(word, { about: prepared.about, threshold: prepared.threshold }, config, options, io, options.out ?? null);
}

/** The key signs what was asked for, whatever answers at the socket. @throws UsageError */
function requireAsked(asked: QueryParams<'wordPrepare'>, { says, about }: QueryResult<'wordPrepare'>): void {
  const differs = (name: string, saw: unknown, wanted: unknown): void => {
    if (String(saw) !== String(wanted)) throw new UsageError(`${name} ${saw} in the answer`, `${wanted}, as asked`);
  };
  differs('kind', says.kind, asked.kind);
  if (says.kind === 'acknowledge') {
    if (asked.kind !== 'acknowledge') return;
    const name = asked.name.toLowerCase();
    const guid = about?.what === 'packet' ? about.guid : null;
    const named = [says.subject, says.evidence, guid].some((one) => one?.toLowerCase() === name);
    if (!named) differs('subject', `${says.subject} with evidence ${says.evidence}`, asked.name);
    return;
  }
  if (asked.kind === 'acknowledge') return;
  for (const field of ['book', 'chain', 'amount'] as const) differs(field, says[field], asked[field]);
  if (says.kind !== 'issuance' || asked.kind !== 'issuance') return;
  differs('minter', says.minter.toLowerCase(), asked.minter.toLowerCase());
  for (const field of ['fromMs', 'toMs'] as const) differs(field, says[field], asked[field]);
}

export type SignOptions = Common & KeyOptions;

export async function wordSign(file: string, options: SignOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const key = await operatorKey(options, config);
  if (!key) throw new UsageError('no key', '--sign-env, or --keystore with --password-file');
  const word = await signShown(key, parseWord(await readFile(file, 'utf8')), io);
  await writeFile(file, wordText(word));
  return tell(word, { about: null, threshold: null }, config, options, io, file);
}

/** Whoever holds the key sees what it signs, also where the result is read by a script. */
async function signShown(key: PrivateKeyAccount, word: SignedWord, io: CliIo): Promise<SignedWord> {
  printMessage(io, word, (style, shown) => renderToSign(shown, key.address.toLowerCase(), style));
  return signWord(key, word);
}

export async function wordGive(file: string, options: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  return hand(config, parseWord(await readFile(file, 'utf8')), options, io);
}

async function hand(config: LoadlineConfig, word: SignedWord, { json }: Common, io: CliIo): Promise<ExitCode> {
  const { version, journal, reason, digest, signatures } = word;
  const says = { ...word.says, amount: word.says.amount.toString() };
  const given = { version, journal, says, reason, digest, signatures: [...signatures] };
  const found = await askRunning({ config, clock: systemClock, query: 'wordGive', params: { word: given } });
  printResult(io, json, found, (style, safe) => renderGiven(safe, style));
  return EXIT.ok;
}

export type About = QueryResult<'wordPrepare'>['about'];

async function tell(
  word: SignedWord,
  { about, threshold: asked }: { readonly about: About; readonly threshold: number | null },
  config: LoadlineConfig,
  { json }: Common,
  io: CliIo,
  file: string | null,
): Promise<ExitCode> {
  const operators = config.operators ?? { addresses: [], threshold: 1 };
  const { signers, refused } = await wordSigners(word, operators);
  // Only the node knows its policy; without having asked it, the operators' own threshold is what can be said.
  const threshold = asked ?? operators.threshold;
  const { domain, primaryType, message, types } = wordTypedData(word);
  const shown = { word, about, file, signers, refused, threshold, typedData: { domain, primaryType, types, message } };
  printResult(io, json, shown, (style, safe) => renderPrepared(safe, style));
  return EXIT.ok;
}

async function operatorKey(options: KeyOptions, { operators }: LoadlineConfig): Promise<PrivateKeyAccount | null> {
  const key = await keyOf(options);
  if (!key || operators?.addresses.includes(key.address.toLowerCase() as never)) return key;
  const wanted = operators
    ? `one of the operators ${operators.addresses.join(', ')}`
    : '`operators` in the configuration';
  throw new UsageError(`a key of ${key.address.toLowerCase()}`, wanted);
}
