/** Every question that a node, or the files of a stopped one, can answer. Socket and command line share this list. */
import { z } from 'zod';
import type { Hex } from '../core/ids.ts';
import { MAX_REASON_CHARS, wordSchema } from '../words.ts';
import { accountList, accountResume } from './accounts.ts';
import { bookShow } from './books.ts';
import { DEFAULT_LIMIT, MAX_LIMIT, type QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { journalBackup, journalExport, journalTail, journalVerify } from './journalQueries.ts';
import { type Json, toJson } from './json.ts';
import { laneAsk, laneModes } from './laneModes.ts';
import { limitsShow } from './limits.ts';
import { packetShow } from './packetStory.ts';
import { LIST_FILTERS, packetList, packetRetry } from './packets.ts';
import {
  policyDiff,
  policyHistory,
  policyPromote,
  policyRollback,
  policyShow,
  policyStage,
  policyUnstage,
} from './policies.ts';
import { providerReadmit, providersList } from './providers.ts';
import { receiptList, receiptShow } from './receipts.ts';
import { status } from './status.ts';
import { haltsList, wordGive, wordPrepare } from './words.ts';

type Query<Schema extends z.ZodType, Result> = {
  readonly params: Schema;
  readonly run: (context: QueryContext, params: z.output<Schema>) => Promise<Result>;
};

const query = <Schema extends z.ZodType, Result>(
  params: Schema,
  run: (context: QueryContext, params: z.output<Schema>) => Promise<Result>,
): Query<Schema, Result> => ({ params, run });

/** A guid, or the hash of a transaction: both are 32 bytes. */
const hash = z
  .string()
  .max(80)
  .transform((text) => text.toLowerCase())
  .refine((text) => /^0x[0-9a-f]{64}$/.test(text), { error: 'not 0x and 64 hex digits' });
const limit = z.int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT);
/** As JSON it still fits a question. */
const MAX_POLICY_CHARS = 262_144;
const shard = z.string().regex(/^[\x22-\x7e]{1,128}$/);

const name = z.string().min(1).max(128);
const amount = z
  .string()
  .regex(/^[1-9][0-9]{0,77}$/, { error: 'not a whole number above zero' })
  .transform(BigInt);
const leg = { book: name, chain: name, amount };
const account = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, { error: 'not 0x and 40 hex digits' })
  .transform((text) => text.toLowerCase() as Hex);
const timeMs = z.int().min(0).max(8_640_000_000_000_000);
const said = { by: z.string().min(1).max(64), reason: z.string().trim().min(1).max(MAX_REASON_CHARS) };

const QUERIES = {
  status: query(z.strictObject({ limit }), status),
  packetList: query(
    z.strictObject({ state: z.enum(LIST_FILTERS).optional(), lane: z.string().max(256).optional(), limit }),
    packetList,
  ),
  packetShow: query(z.strictObject({ id: hash, limit }), packetShow),
  packetRetry: query(z.strictObject({ guid: hash, by: z.string().min(1).max(64) }), packetRetry),
  providersList: query(z.strictObject({ limit }), providersList),
  providerReadmit: query(
    z.strictObject({ chain: z.string().max(64), operator: z.string().max(64), by: z.string().min(1).max(64) }),
    providerReadmit,
  ),
  bookShow: query(z.strictObject({ book: name.optional(), limit }), bookShow),
  haltsList: query(z.strictObject({ limit }), haltsList),
  wordPrepare: query(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('acknowledge'), name: z.string().min(1).max(512) }),
      z.strictObject({ kind: z.literal('refill'), ...leg }),
      z.strictObject({ kind: z.literal('issuance'), ...leg, minter: account, fromMs: timeMs, toMs: timeMs }),
    ]),
    wordPrepare,
  ),
  wordGive: query(z.strictObject({ word: wordSchema }), wordGive),
  laneModes: query(z.strictObject({ limit }), laneModes),
  laneAsk: query(
    z.strictObject({
      lane: z.string().max(256),
      ask: z.enum(['halt', 'resume', 'drain']),
      by: z.string().min(1).max(64),
      reason: z.string().trim().min(1).max(MAX_REASON_CHARS),
    }),
    laneAsk,
  ),
  accountList: query(z.strictObject({ limit }), accountList),
  accountResume: query(
    z.strictObject({ chain: z.string().min(1).max(64), account: account.optional(), ...said }),
    accountResume,
  ),
  limitsShow: query(
    z.strictObject({ lane: z.string().max(256).optional(), amount: amount.optional(), limit }),
    limitsShow,
  ),
  policyShow: query(z.strictObject({ slot: z.enum(['active', 'staged', 'previous']) }), policyShow),
  policyDiff: query(z.strictObject({ limit }), policyDiff),
  policyHistory: query(z.strictObject({ limit }), policyHistory),
  policyStage: query(
    z.strictObject({ text: z.string().max(MAX_POLICY_CHARS), file: z.string().max(1_024), ...said }),
    policyStage,
  ),
  policyUnstage: query(z.strictObject(said), policyUnstage),
  policyPromote: query(z.strictObject({ hash: hash.optional(), ...said }), policyPromote),
  policyRollback: query(z.strictObject(said), policyRollback),
  receiptList: query(z.strictObject({ guid: hash, limit }), receiptList),
  receiptShow: query(z.strictObject({ guid: hash, seq: z.int().min(1).optional() }), receiptShow),
  journalVerify: query(z.strictObject({}), journalVerify),
  journalExport: query(z.strictObject({}), journalExport),
  journalBackup: query(z.strictObject({ folder: z.string().min(1).max(4_096) }), journalBackup),
  journalTail: query(
    z.strictObject({
      count: z.int().min(0).max(MAX_LIMIT).default(20),
      follow: z.boolean().default(false),
      shard: shard.optional(),
      after: z.record(shard, z.int().min(0)).optional(),
    }),
    journalTail,
  ),
};

export type QueryName = keyof typeof QUERIES;
export type QueryParams<Name extends QueryName> = z.input<(typeof QUERIES)[Name]['params']>;
export type QueryResult<Name extends QueryName> = Json<Awaited<ReturnType<(typeof QUERIES)[Name]['run']>>>;

const isQueryName = (name: string): name is QueryName => Object.hasOwn(QUERIES, name);

/** @throws ApiError BAD_REQUEST for an unknown query or parameters that it does not take, and what the query throws. */
export async function answerQuery(context: QueryContext, name: string, params: unknown): Promise<unknown> {
  if (!isQueryName(name)) {
    throw new ApiError('BAD_REQUEST', `query ${JSON.stringify(name)}`, `one of ${Object.keys(QUERIES).join(', ')}`);
  }
  const { params: schema, run } = QUERIES[name] as Query<z.ZodType, unknown>;
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const saw = `parameter ${issue?.path.join('.') || '(all)'}: ${issue?.message ?? 'unusable'}`;
    throw new ApiError('BAD_REQUEST', saw, `parameters of ${name}`);
  }
  return toJson(await run(context, parsed.data));
}
