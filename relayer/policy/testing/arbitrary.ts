/** Policies that pass every rule, for properties. */
import fc from 'fast-check';
import { local, shared, valueAmount } from '../../core/amount.ts';
import type { BookPolicy, LimitRule, Policy, PriceRule, Quantity, Ratio } from '../../core/policy.ts';
import { MAX_SLOTS, slotsWanted } from '../../limits/velocity.ts';
import type { PolicyFit } from '../fit.ts';
import { policyHash } from '../hash.ts';

export const SOURCES = ['feed', 'pool', 'web', 'other'];
/** Two books over three chains, priced by four sources, and three operators. */
export const FIT: PolicyFit = {
  chains: ['north', 'south', 'west'],
  books: {
    gold: { chains: ['north', 'south'], priceSources: SOURCES, collateralSources: SOURCES },
    usdx: { chains: ['south', 'west'], priceSources: SOURCES, collateralSources: SOURCES },
  },
  operators: 3,
  operatorThreshold: 1,
};

const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const ms = fc.integer({ min: 1, max: 10 ** 10 });
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lowest = (num: bigint, den: bigint): Ratio => ({ num: num / gcd(num, den), den: den / gcd(num, den) });
const upTo = (most: bigint) => fc.bigInt({ min: 1n, max: most });
/** More than 0, less than 1. */
const part = upTo(998n).map((num) => lowest(num, 999n));
const atLeastOne = upTo(5_000n).map((num) => lowest(999n + num, 999n));

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  positive.map((amount) => ({ unit: 'token' as const, amount: shared(amount) })),
  positive.map((amount) => ({ unit: 'value' as const, amount: valueAmount(amount) })),
);

const price: fc.Arbitrary<PriceRule> = fc.record({
  sources: fc.constant(SOURCES),
  minSources: fc.integer({ min: 3, max: 4 }),
  maxAgeMs: ms,
  maxDeviation: part,
});

const limits = (scopes: readonly LimitRule['scope'][], units: readonly LimitRule['unit'][]) =>
  fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,32}$/),
      scope: fc.constantFrom(...scopes),
      unit: fc.constantFrom(...units),
      kind: fc.constantFrom('bucket' as const, 'window' as const),
      capacity: positive,
      periodMs: ms,
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  );

const ascending = fc
  .tuple(fc.constantFrom('token' as const, 'value' as const), fc.uniqueArray(positive, { minLength: 1, maxLength: 5 }))
  .map(([unit, amounts]): Quantity[] =>
    amounts
      .sort((a, b) => (a < b ? -1 : 1))
      .map((amount) => (unit === 'token' ? { unit, amount: shared(amount) } : { unit, amount: valueAmount(amount) })),
  );

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const book = (chains: readonly string[]): fc.Arbitrary<BookPolicy> =>
  fc
    .record({
      maxFinalityMs: ms,
      pendingCap: maybe(positive.map(shared)),
      floors: fc.dictionary(fc.constantFrom(...chains), positive.map(local), { noNullPrototype: true }),
      valueTiers: maybe(ascending),
      limits: limits(['lane'], ['token', 'value']),
      orderedPaths: fc.constantFrom('report' as const, 'hold' as const),
      largeTransfer: maybe(fc.record({ from: quantity, delayMs: ms })),
      fairShare: maybe(part),
      velocity: maybe(
        fc.record({
          slotMs: ms,
          slots: fc.integer({ min: 20, max: MAX_SLOTS }),
          minSlots: fc.integer({ min: 1, max: 20 }),
          quantile: part,
          factor: atLeastOne,
          least: positive.map(shared),
        }),
      ),
      restricted: fc.record({
        capacity: part,
        extraDepth: fc.bigInt({ min: 0n, max: 1_000n }),
        extraDelayMs: ms,
        calmMs: ms,
      }),
      drain: maybe(fc.record({ outflow: quantity, windowMs: ms })),
      price,
      collateral: maybe(
        fc.record({
          price,
          haircut: part,
          baseRatio: part,
          maxRatio: atLeastOne,
          alpha: part,
          slope: atLeastOne,
          sampleMs: ms,
          minSamples: fc.integer({ min: 1, max: 1_000 }),
        }),
      ),
      recountRounds: fc.integer({ min: 1, max: 1_000_000 }),
    })
    .map((all): BookPolicy => {
      const { largeTransfer, fairShare, limits: own } = all;
      const least = own.some(
        ({ unit, capacity }) => unit === largeTransfer?.from.unit && capacity < largeTransfer.from.amount,
      );
      const drain = (slotsWanted(all)?.slots ?? 0) > MAX_SLOTS ? null : all.drain;
      return {
        ...all,
        drain,
        largeTransfer: least ? null : largeTransfer,
        fairShare: own.length > 0 ? fairShare : null,
      };
    });

export const policies: fc.Arbitrary<Policy> = fc
  .record({
    version: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    note: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => /^[^\p{Cc}\p{Cf}\p{Cs}]+$/u.test(text)),
    release: fc.record({
      acknowledgeThreshold: fc.option(fc.integer({ min: 1, max: 3 })),
      reopenHeights: fc.integer({ min: 1, max: 100 }),
      probePackets: fc.integer({ min: 1, max: 100 }),
    }),
    books: fc.record({ gold: book(['north', 'south']), usdx: book(['south', 'west']) }),
    chains: fc.dictionary(fc.constantFrom(...FIT.chains), fc.record({ limits: limits(['chain'], ['value']) }), {
      noNullPrototype: true,
    }),
  })
  .map((rules) => ({ ...rules, hash: policyHash(rules as never) }) as Policy);
