/** `loadline receipt list | show | verify | key`. */
import { open, readFile, writeFile } from 'node:fs/promises';
import { systemClock, systemRandom } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import { ask } from '../../api/ask.ts';
import type { Hex } from '../../core/ids.ts';
import { parsePublicKey, readPublicKey } from '../../receipts/key.ts';
import { MAX_RECEIPT_BYTES } from '../../receipts/receipt.ts';
import { refetch } from '../../receipts/refetch/refetch.ts';
import type { RpcOption } from '../../receipts/refetch/rpcOption.ts';
import { outcomeOf, verifyReceipt } from '../../receipts/verify.ts';
import { softwareVersion } from '../../version.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import type { Common } from '../parts.ts';
import { printResult } from '../print.ts';
import { renderReceipts, renderVerification, type Verified } from '../renderReceipt.ts';
import { requireHash } from './packet.ts';

export async function receiptList(
  guid: string,
  { config: path, json, limit }: Common & { readonly limit: number },
  io: CliIo,
): Promise<ExitCode> {
  requireHash(guid);
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'receiptList', params: { guid, limit } });
  printResult(io, json, found, (style, safe) => renderReceipts(safe, style));
  return EXIT.ok;
}

export type ShowOptions = Common & { readonly seq?: number; readonly out?: string };

/** The file itself is JSON: with `--json` it is told about, and its text is a field. */
export async function receiptShow(
  guid: string,
  { config: path, json, seq, out }: ShowOptions,
  io: CliIo,
): Promise<ExitCode> {
  requireHash(guid);
  const { config } = loadConfig(path);
  const found = await ask({ config, clock: systemClock, query: 'receiptShow', params: { guid, seq } });
  if (out !== undefined) await writeFile(out, found.text, { flag: 'wx' });
  if (json) printResult(io, true, { ...found, file: out ?? null }, () => []);
  else if (out === undefined) io.out(found.text);
  else io.err(`wrote the receipt of history entry ${found.seq} to ${out}\n`);
  return EXIT.ok;
}

export type VerifyOptions = {
  readonly json: boolean;
  readonly key?: string;
  readonly rpc: readonly RpcOption[];
  readonly allowUnchecked: boolean;
};

export async function receiptVerify(file: string, options: VerifyOptions, io: CliIo): Promise<ExitCode> {
  const { json, rpc, allowUnchecked } = options;
  const key = options.key === undefined ? null : await keyOf(options.key);
  const { checks: own, receipt } = verifyReceipt(await bytesOf(file), { key });
  // What is no receipt, or was not sealed as it stands, names no chain that is worth asking.
  const isWhole = receipt !== null && own.every(({ check, outcome }) => check !== 'seal' || outcome === 'same');
  const clock = systemClock;
  const asked = isWhole && rpc.length > 0 ? await refetch(receipt, { rpc, clock, random: systemRandom }) : [];
  const checks = [...own, ...asked];
  const outcome = outcomeOf(checks);
  const verified: Verified = {
    outcome,
    refetched: asked.length > 0,
    checks,
    about: isWhole
      ? {
          guid: receipt.body.input.packet.guid,
          verdict: receipt.body.decision.verdict,
          reading: receipt.round.reading,
          publicKey: receipt.publicKey,
          software: { decided: receipt.round.software, verified: softwareVersion() },
        }
      : null,
  };
  printResult(io, json, verified, (style, safe) => renderVerification(safe, style));
  return outcome === 'same' || (outcome === 'unchecked' && allowUnchecked) ? EXIT.ok : EXIT.failure;
}

export async function receiptKey({ config: path, json }: Common, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await readPublicKey(config.dataDir);
  printResult(io, json, found, () => [found.publicKey, ...found.pem.trimEnd().split('\n')]);
  return EXIT.ok;
}

/** No more of it than a receipt can have, so that the wrong file fills no memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_RECEIPT_BYTES) throw new UsageError(`${file} of ${size} bytes`, `≤ ${MAX_RECEIPT_BYTES}`);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message, 'a receipt that can be read');
  }
}

async function keyOf(text: string): Promise<Hex> {
  const key = parsePublicKey(text.startsWith('0x') ? text : await readFile(text, 'utf8').catch(() => ''));
  if (key) return key;
  throw new UsageError(
    `key ${JSON.stringify(text.slice(0, 80))}`,
    '0x and 64 hex digits, or a file with the key in PEM',
  );
}
