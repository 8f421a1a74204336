/** `loadline policy check | sign | show | diff | history | stage | unstage | promote | rollback`. */
import { open, rename, rm } from 'node:fs/promises';
import type { PrivateKeyAccount } from 'viem/accounts';
import { systemClock } from '../../../chains/systemClock.ts';
import { loadConfig } from '../../../config/loader.ts';
import type { LoadlineConfig } from '../../../config/schema.ts';
import { ask, askRunning } from '../../api/ask.ts';
import type { Hex } from '../../core/ids.ts';
import { createParams } from '../../params.ts';
import { canonicalPolicy } from '../../policy/hash.ts';
import { sealedText } from '../../policy/print.ts';
import { PolicyRefused } from '../../policy/refused.ts';
import { policyDigest, policyTypedData } from '../../policy/sign.ts';
import { verifyPolicy } from '../../policy/verify.ts';
import { createPolicyDesk, type PolicyDesk, readPolicyFile } from '../../policyDesk.ts';
import { signersOver } from '../../signatures.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { UsageError } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { type KeyOptions, keyOf } from '../key.ts';
import { printResult } from '../print.ts';
import { renderChecked, renderDiff, renderHeld, renderHistory, renderShown, renderStaged } from '../renderPolicy.ts';

type Common = { readonly config: string; readonly json: boolean };
type Limited = Common & { readonly limit: number };
export type CheckOptions = Common;
export type SignPolicyOptions = Common & KeyOptions;
export type ShowOptions = Common & { readonly staged: boolean; readonly previous: boolean };
export type SaidOptions = Common & { readonly reason: string; readonly by?: string };
export type PromoteOptions = SaidOptions & { readonly hash?: string };

type Opened = {
  readonly config: LoadlineConfig;
  readonly desk: PolicyDesk;
  readonly path: string;
  readonly text: string;
};

/** The file that is meant, as it stands. @throws UsageError when there is none */
async function openFile(file: string | undefined, { config: configPath }: Common): Promise<Opened> {
  const { config } = loadConfig(configPath);
  const path = file ?? config.policyFile;
  const text = await readPolicyFile(path);
  if (text === null) throw new UsageError(`no file ${path}`, 'a policy; `loadline init` begins one');
  const params = createParams({ config, journalId: '0x', senders: new Map() });
  return { config, desk: createPolicyDesk(config, params), path, text };
}

export async function policyCheck(file: string | undefined, options: CheckOptions, io: CliIo): Promise<ExitCode> {
  return tellChecked(await openFile(file, options), 'checked', options, io);
}

export async function policySign(file: string | undefined, options: SignPolicyOptions, io: CliIo): Promise<ExitCode> {
  const opened = await openFile(file, options);
  const { config, desk, path, text } = opened;
  const key = await riskKey(options, config);
  const { policy, hash, signatures } = desk.read(text, path);
  const message = policyTypedData(policy);
  // What was signed for other rules, or by nobody who may, is left behind.
  const kept = hash === policy.hash ? signatures : [];
  const { signers } = await signersOver(message, kept, config.risk?.addresses ?? [], 'risk key');
  const own = key.address.toLowerCase() as Hex;
  const others = kept.filter(
    ({ signer }, at) =>
      signer !== own && signers.includes(signer) && kept.findIndex((one) => one.signer === signer) === at,
  );
  const signature = (await key.signTypedData(message)).toLowerCase() as Hex;
  const sealed = sealedText(text, { hash: policy.hash, signatures: [...others, { signer: own, signature }] });
  const again = desk.read(sealed, path).policy;
  if (canonicalPolicy(again) !== canonicalPolicy(policy) || again.note !== policy.note) {
    throw new PolicyRefused(
      `${path}, which would not read the same with its signatures`,
      'hash and signatures at its end',
    );
  }
  await replaceFile(path, sealed);
  return tellChecked({ ...opened, text: sealed }, 'signed', options, io);
}

async function riskKey(options: KeyOptions, { risk }: LoadlineConfig): Promise<PrivateKeyAccount> {
  const key = await keyOf(options);
  if (!key) throw new UsageError('no key', '--sign-env, or --keystore with --password-file');
  const address = key.address.toLowerCase();
  if (risk?.addresses.some((one) => one === address)) return key;
  const wanted = risk ? `one of the risk keys ${risk.addresses.join(', ')}` : '`risk` in the configuration';
  throw new UsageError(`a key of ${address}`, wanted);
}

async function tellChecked(
  { config, desk, path, text }: Opened,
  what: 'checked' | 'signed',
  { json }: Common,
  io: CliIo,
): Promise<ExitCode> {
  const file = desk.read(text, path);
  const { version, hash, note } = file.policy;
  const verified = await verifyPolicy(file, config.risk);
  const believed = typeof verified !== 'string';
  const shown = {
    valid: true,
    file: path,
    version,
    hash,
    note,
    digest: policyDigest(file.policy),
    signers: believed ? verified.signers : [],
    threshold: config.risk?.threshold ?? null,
    believed,
    why: believed ? null : verified,
  };
  printResult(io, json, shown, (style, safe) => renderChecked(safe, what, style));
  return EXIT.ok;
}

/** Whole or not at all. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const clock = systemClock;

export async function policyShow({ config: path, json, staged, previous }: ShowOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const slot = staged ? 'staged' : previous ? 'previous' : 'active';
  const found = await ask({ config, clock, query: 'policyShow', params: { slot } });
  printResult(io, json, found, (style) => renderShown(found, style));
  return EXIT.ok;
}

export async function policyDiff({ config: path, json, limit }: Limited, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock, query: 'policyDiff', params: { limit } });
  printResult(io, json, found, (style, safe) => renderDiff(safe, style));
  return EXIT.ok;
}

export async function policyHistory({ config: path, json, limit }: Limited, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(path);
  const found = await ask({ config, clock, query: 'policyHistory', params: { limit } });
  printResult(io, json, found, (_, safe) => renderHistory(safe));
  return EXIT.ok;
}

const saidOf = ({ reason, by }: SaidOptions, io: CliIo) => ({ by: (by ?? io.user).slice(0, 64), reason });

export async function policyStage(file: string | undefined, options: SaidOptions, io: CliIo): Promise<ExitCode> {
  const { config, desk, path, text } = await openFile(file, options);
  // For the places in the file; the node reads and verifies it again.
  desk.read(text, path);
  const params = { text, file: path, ...saidOf(options, io) };
  const found = await askRunning({ config, clock, query: 'policyStage', params });
  printResult(io, options.json, found, (style, safe) => renderStaged(safe, style));
  return EXIT.ok;
}

export async function policyUnstage(options: SaidOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const found = await askRunning({ config, clock, query: 'policyUnstage', params: saidOf(options, io) });
  const { version, hash } = found.unstaged;
  printResult(io, options.json, found, ({ green }) => [`${green('unstaged')} version ${version} (${hash})`]);
  return EXIT.ok;
}

export async function policyPromote(options: PromoteOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const { hash } = options;
  const params = { ...saidOf(options, io), ...(hash === undefined ? {} : { hash }) };
  const found = await askRunning({ config, clock, query: 'policyPromote', params });
  printResult(io, options.json, found, (style, safe) => renderHeld('promoted', safe, style));
  return EXIT.ok;
}

export async function policyRollback(options: SaidOptions, io: CliIo): Promise<ExitCode> {
  const { config } = loadConfig(options.config);
  const found = await askRunning({ config, clock, query: 'policyRollback', params: saidOf(options, io) });
  printResult(io, options.json, found, (style, safe) => renderHeld('rolled back to', safe, style));
  return EXIT.ok;
}
