/** The policy file, field by field. What holds between fields is in rules.ts. */
import { z } from 'zod';
import { block, integer, name, oneOf } from '../../config/fields.ts';
import { local, shared, valueAmount } from '../core/amount.ts';
import type { ChainName, Hex } from '../core/ids.ts';
import type { BookPolicy, LimitRule, PriceRule, Quantity, Ratio } from '../core/policy.ts';
import { DEFAULT_BOOK_POLICY } from './default.ts';

/** Ten years: these are times of the world, not of a timer. */
const MAX_MS = 315_360_000_000;
const MAX_COUNT = 1_000_000;
const UINT256_MAX = (1n << 256n) - 1n;

const ms = integer(1, MAX_MS);
const msOrNone = integer(0, MAX_MS);

const AMOUNT = 'a whole number of the smallest unit from 0 to 2^256 - 1; _ may separate its digits';

/** An exact amount: `1_000_000`. */
const amount = z
  .union(
    [
      z
        .string()
        .regex(/^(0|[1-9][0-9]*(_[0-9]+)*)$/, { error: AMOUNT })
        .max(120, { error: AMOUNT }),
      z.int({ error: AMOUNT }).min(0, { error: AMOUNT }),
    ],
    { error: AMOUNT },
  )
  .transform((written) => BigInt(String(written).replaceAll('_', '')))
  .refine((value) => value <= UINT256_MAX, { error: AMOUNT });

const RATIO = 'an exact fraction of at most 18 digits: 3/2, 1.5 or 2';

/** Read exactly, and kept in lowest terms: `3/2` and `1.5` are one content. */
const ratio = z
  .union(
    [
      z.string().regex(/^([0-9]{1,18}\/[0-9]{1,18}|[0-9]{1,18}(\.[0-9]{1,18})?)$/, { error: RATIO }),
      z.int({ error: RATIO }).min(0, { error: RATIO }),
    ],
    {
      error: RATIO,
    },
  )
  .transform((written, ctx): Ratio => {
    const [num, den] = fractionOf(String(written));
    if (den > 0n) return lowest(num, den);
    ctx.addIssue({ code: 'custom', message: RATIO });
    return z.NEVER;
  });

function fractionOf(written: string): readonly [bigint, bigint] {
  const [num = '0', den] = written.split('/');
  if (den !== undefined) return [BigInt(num), BigInt(den)];
  const [whole = '0', fraction = ''] = written.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

function lowest(num: bigint, den: bigint): Ratio {
  let [a, b] = [num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return { num: num / a, den: den / a };
}

const unit = oneOf(['token', 'value']);

/** `{ unit: token, amount: 1_000 }` in shared units, or `{ unit: value, amount: 1_000 }` in micro-units of the quote currency. */
const quantity = block({ unit, amount }).transform(
  ({ unit, amount }): Quantity =>
    unit === 'token' ? { unit, amount: shared(amount) } : { unit, amount: valueAmount(amount) },
);

const limitSchema = block({
  id: name,
  scope: oneOf(['lane', 'book', 'chain']),
  unit,
  kind: oneOf(['bucket', 'window']),
  capacity: amount,
  periodMs: ms,
}) satisfies z.ZodType<LimitRule>;

const limits = z.array(limitSchema, { error: 'a list of limits' }).max(32, { error: 'at most 32 limits' }).default([]);

const priceSchema = block({
  sources: z.array(name, { error: 'a list of names of sources' }).max(32, { error: 'at most 32 sources' }),
  minSources: integer(1, 32),
  maxAgeMs: ms,
  maxDeviation: ratio,
}) satisfies z.ZodType<PriceRule>;

const restrictedSchema = block({
  capacity: ratio,
  extraDepth: amount.refine((depth) => depth <= BigInt(MAX_COUNT), { error: `at most ${MAX_COUNT} blocks` }),
  extraDelayMs: msOrNone,
  calmMs: ms,
});

const velocitySchema = block({
  slotMs: ms,
  slots: integer(1, 10_000),
  minSlots: integer(1, 10_000),
  quantile: ratio,
  factor: ratio,
  least: amount.transform(shared),
});

const collateralSchema = block({
  price: priceSchema,
  haircut: ratio,
  baseRatio: ratio,
  maxRatio: ratio,
  alpha: ratio,
  slope: ratio,
  sampleMs: ms,
  minSamples: integer(1, MAX_COUNT),
});

const D = DEFAULT_BOOK_POLICY;

/** What is left out is as in the default policy. */
const bookSchema = block({
  maxFinalityMs: ms.default(D.maxFinalityMs),
  pendingCap: amount.transform(shared).nullable().default(D.pendingCap),
  floors: z.record(name, amount.transform(local), { error: 'a map from chain names to amounts' }).default({}),
  valueTiers: z
    .array(quantity, { error: 'a list of ascending amounts, each with unit and amount' })
    .min(1, { error: 'at least one tier, or null' })
    .max(16, { error: 'at most 16 tiers' })
    .nullable()
    .default(null),
  limits,
  orderedPaths: oneOf(['report', 'hold']).default(D.orderedPaths),
  largeTransfer: block({ from: quantity, delayMs: ms }).nullable().default(null),
  fairShare: ratio.nullable().default(null),
  velocity: velocitySchema.nullable().default(null),
  restricted: restrictedSchema.default(D.restricted),
  drain: block({ outflow: quantity, windowMs: ms }).nullable().default(null),
  price: priceSchema.nullable().default(null),
  collateral: collateralSchema.nullable().default(null),
  recountRounds: integer(1, MAX_COUNT).default(D.recountRounds),
}) satisfies z.ZodType<Omit<BookPolicy, 'floors'> & { floors: Partial<Record<ChainName, unknown>> }>;

const releaseSchema = block({
  acknowledgeThreshold: integer(1, 32).nullable().default(null),
  reopenHeights: integer(1, 10_000).default(3),
  probePackets: integer(1, 10_000).default(1),
});

const HASH = '64 hex digits, as `loadline policy sign` writes them';
const SIGNATURE = '0x and 130 hex digits';
const ADDRESS = '0x and 40 hex digits';
const hex = (digits: number, error: string) =>
  z
    .string({ error })
    .regex(new RegExp(`^0x[0-9a-fA-F]{${digits}}$`), { error })
    .transform((text) => text.toLowerCase() as Hex);

const NOTE = 'why this version, in 1 to 500 printable characters';

export const policyFileSchema = block({
  version: integer(1, Number.MAX_SAFE_INTEGER),
  note: z.string({ error: NOTE }).regex(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,500}$/u, { error: NOTE }),
  release: releaseSchema,
  books: z.record(name, bookSchema, { error: 'a map from book names to their policies' }).default({}),
  chains: z.record(name, block({ limits }), { error: 'a map from chain names to their limits' }).default({}),
  /** Without 0x: a private key would look the same with it. */
  hash: z
    .string({ error: HASH })
    .regex(/^[0-9a-f]{64}$/, { error: HASH })
    .optional(),
  signatures: z
    .array(block({ signer: hex(40, ADDRESS), signature: hex(130, SIGNATURE) }), { error: 'a list of signatures' })
    .max(32, { error: 'at most 32 signatures' })
    .default([]),
});

export type PolicyFileFields = z.output<typeof policyFileSchema>;
