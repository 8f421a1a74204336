/** How a token behaves, as it was asked at one block. */
import type { LocalAmount } from './amount.ts';

/** What became of an amount that the holder paid out, for the time of one call. */
export type TransferProbe =
  | {
      readonly kind: 'measured';
      readonly amount: LocalAmount;
      /** How much less the holder had. */
      readonly spent: LocalAmount;
      /** How much more the receiver had. */
      readonly received: LocalAmount;
    }
  | { readonly kind: 'refused'; readonly amount: LocalAmount }
  | { readonly kind: 'unmeasured'; readonly why: string };

/** Functions that a plain token does not have, and what each says of one that does. */
export const TOKEN_QUESTIONS = [
  'paused',
  'isBlacklisted',
  'isBlackListed',
  'isBlocked',
  'isFrozen',
  'basisPointsRate',
  'sharesOf',
  'getPooledEthByShares',
  'scaledBalanceOf',
  'scaledTotalSupply',
  'rebasingCreditsPerToken',
] as const;
export type TokenQuestion = (typeof TOKEN_QUESTIONS)[number];

export type TokenTraits = {
  readonly transfer: TransferProbe;
  /** Those that it answers, with the first word of the answer. Questions about an account ask about the OApp. */
  readonly answers: { readonly [question in TokenQuestion]?: bigint };
};
