/**
 * `loadline.lock.yaml`: what each lane was pinned to, with the operators' signatures. It is reviewed like code; what a
 * node believes of it are only pins that enough operators have signed.
 */
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { MAX_NESTING, tooDeepAt } from '../config/nesting.ts';
import type { LoadlineConfig } from '../config/schema.ts';
import { type PinBody, pinDigest, pinTypedData } from './assumptions/pin.ts';
import type { Hex, LaneId, PathKey } from './core/ids.ts';
import type { Params } from './core/params.ts';
import type { Pin } from './core/pin.ts';
import { type Signers, signersOver } from './signatures.ts';

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`), { error: `0x and ${bytes * 2} hex digits` })
    .transform((text) => text.toLowerCase() as Hex);

const sideSchema = z.strictObject({
  chain: z.string().max(64),
  /** Where it was read: for the reader of the file. Not signed, nothing is decided by it. */
  block: z.strictObject({ height: z.string().regex(/^[0-9]{1,20}$/), hash: hex(32) }),
  values: z.record(z.string().max(128), z.string().max(16_384)),
});

const laneSchema = z.strictObject({
  path: z
    .string()
    .max(256)
    .transform((text) => text as PathKey),
  sequence: z.int().min(1),
  pinnedAt: z.string().max(32),
  from: sideSchema,
  to: sideSchema,
  digest: hex(32),
  signatures: z.array(z.strictObject({ signer: hex(20), signature: hex(65) })).max(32),
});

const lockSchema = z.strictObject({ version: z.literal(1), lanes: z.record(z.string().max(256), laneSchema) });

export type LockedLane = z.output<typeof laneSchema>;
export type LockFile = z.output<typeof lockSchema>;

export class LockFileError extends Error {
  readonly code = 'LOCK_FILE_BAD';
  readonly saw: string;
  readonly wanted: string;
  constructor(path: string, saw: string, wanted: string) {
    super(`${path}: saw ${saw}, wanted ${wanted}`);
    this.name = 'LockFileError';
    this.saw = saw;
    this.wanted = wanted;
  }
}

/** A pin that is not believed, and why. */
export type RejectedPin = { readonly lane: string; readonly sequence: number; readonly reason: string };
export type VerifiedPins = { readonly pins: readonly Pin[]; readonly rejected: readonly RejectedPin[] };

/** Far more than the pins of a thousand lanes. */
const MAX_BYTES = 16 * 1024 * 1024;

export const emptyLock = (): LockFile => ({ version: 1, lanes: {} });

/** The file as it stands; null when there is none. @throws LockFileError */
export async function readLock(path: string): Promise<LockFile | null> {
  const text = await readText(path);
  return text === null ? null : parseLock(path, text);
}

async function readText(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new LockFileError(path, `${size} bytes`, `at most ${MAX_BYTES}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function parseLock(path: string, text: string): LockFile {
  if (tooDeepAt(text) !== null)
    throw new LockFileError(path, 'values nested too deep', `at most ${MAX_NESTING} levels`);
  let raw: unknown;
  try {
    // At 'warn' the parser would print what the file says to our terminal, control characters and all.
    raw = parse(text, { maxAliasCount: 0, logLevel: 'error' });
  } catch (error) {
    throw new LockFileError(path, messageOf(error).split('\n')[0] ?? 'no YAML', 'YAML');
  }
  const checked = lockSchema.safeParse(raw);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new LockFileError(
    path,
    `${issue?.path.join('.') || 'the file'}: ${issue?.message}`,
    'a lock file of version 1',
  );
}

const HEAD = `# What each lane takes for granted about its two sides, as pinned by \`loadline lanes pin\`.
# Review a change of this file like a change of code: a node relays on a lane only while both chains say
# exactly this, and only once enough of the configured operators have signed it (\`loadline lanes sign\`).
# The signatures cover lane, path, sequence and values. Do not edit by hand: an edited pin is not believed.
`;

export function lockText(lock: LockFile): string {
  const byName = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const side = (one: LockedLane['from']) => ({ chain: one.chain, block: one.block, values: byName(one.values) });
  const lanes = Object.fromEntries(
    Object.entries(byName(lock.lanes)).map(([id, { path, sequence, pinnedAt, from, to, digest, signatures }]) => [
      id,
      {
        path,
        sequence,
        pinnedAt,
        from: side(from),
        to: side(to),
        digest,
        signatures: [...signatures].sort((a, b) => (a.signer < b.signer ? -1 : 1)),
      },
    ]),
  );
  return HEAD + stringify({ version: lock.version, lanes }, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Whole or not at all: a node may read it at any moment. */
export async function writeLock(path: string, lock: LockFile): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o644);
    try {
      await file.writeFile(lockText(lock));
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

export const bodyOf = (lane: string, { path, sequence, from, to }: LockedLane): PinBody => ({
  lane: lane as LaneId,
  path,
  sequence,
  from: from.values,
  to: to.values,
});

/** Reads the file, and verifies it only when its text has changed: then the result is another object. */
export function lockLoader(path: string, params: Params, operators: Operators): () => Promise<VerifiedPins> {
  let last: { readonly text: string | null; readonly verified: VerifiedPins } | null = null;
  return async () => {
    const text = await readText(path);
    if (last?.text !== text || !last) {
      const lock = text === null ? emptyLock() : parseLock(path, text);
      last = { text, verified: await verifyLock(lock, params, operators) };
    }
    return last.verified;
  };
}

type Operators = LoadlineConfig['operators'];

/** Pins whose signatures reach the operators' threshold, and the others with the reason. */
export async function verifyLock(lock: LockFile, params: Params, operators: Operators): Promise<VerifiedPins> {
  const pins: Pin[] = [];
  const rejected: RejectedPin[] = [];
  for (const [lane, locked] of Object.entries(lock.lanes)) {
    const result = await verifyLane(lane, locked, params, operators);
    if (typeof result === 'string') rejected.push({ lane, sequence: locked.sequence, reason: result });
    else pins.push(result);
  }
  return { pins, rejected };
}

async function verifyLane(id: string, locked: LockedLane, params: Params, operators: Operators): Promise<Pin | string> {
  const lane = params.lanes.get(locked.path);
  if (lane?.id !== id) return `path ${locked.path} is no path of a configured lane ${id}`;
  const shard = params.books.get(lane.book)?.shard ?? params.nodeShard;
  const body = bodyOf(id, locked);
  const digest = pinDigest(body);
  if (digest !== locked.digest) return `its values hash to ${digest}, the file says ${locked.digest}`;
  if (!operators) return 'the configuration names no operators';
  const { signers, refused } = await signersOf(body, locked.signatures, operators.addresses);
  if (signers.length < operators.threshold) {
    const why = refused.length > 0 ? `; ${refused.join('; ')}` : '';
    return `signed by ${signers.length} of ${operators.threshold} operators${why}`;
  }
  return { ...body, shard, digest, signers };
}

/** The distinct operators who signed this very pin. */
export const signersOf = (
  body: PinBody,
  signatures: LockedLane['signatures'],
  operators: readonly string[],
): Promise<Signers> => signersOver(pinTypedData(body), signatures, operators, 'operator');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
