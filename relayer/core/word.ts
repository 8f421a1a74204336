import type { LocalAmount } from './amount.ts';
import type { BookName, ChainName, Hex, Shard } from './ids.ts';

/**
 * What operators sign (EIP-712, relayer/quarantine/word.ts): an exception for one exact evidence, a refill of a leg whose loss was
 * acknowledged, or an issuance declared beforehand. Each is taken once, by its digest.
 */
export type Word = {
  readonly digest: Hex;
  readonly shard: Shard;
  readonly atMs: number;
  readonly signers: readonly Hex[];
  readonly reason: string;
  readonly says: WordSays;
  /** Of an issuance: how much of it was minted by now. */
  readonly used?: LocalAmount;
};

export type WordSays =
  | {
      readonly kind: 'acknowledge';
      /** The halt id or packet key that it is about, and the hash of its exact evidence. */
      readonly subject: string;
      readonly evidence: Hex;
      /** What is acknowledged as lost, in the units that the evidence names; zero where none is. */
      readonly amount: bigint;
    }
  | {
      readonly kind: 'refill';
      readonly book: BookName;
      readonly chain: ChainName;
      readonly amount: LocalAmount;
      /** Tells two refills of the same amount apart. */
      readonly sequence: number;
    }
  | {
      readonly kind: 'issuance';
      readonly book: BookName;
      readonly chain: ChainName;
      readonly amount: LocalAmount;
      /** For people: the sender of a transaction that mints is not read, so whoever mints within amount and window is covered. */
      readonly minter: Hex;
      readonly fromMs: number;
      readonly toMs: number;
      readonly sequence: number;
    };
