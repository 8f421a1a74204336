/**
 * Who counts. An operator whose content was contradicted is excluded until a person says otherwise; a provider that
 * lags or fails is suspended, and counts again after enough clean answers. Neither ever lowers k.
 */
import type { Circuit, Provider, ProviderCounts } from './provider.ts';

export type Standing = 'counted' | 'suspended' | 'excluded';

/** What is counted of one provider, for the operator to see. */
export type ProviderReport = ProviderCounts & {
  readonly operator: string;
  readonly host: string;
  readonly standing: Standing;
  /** Why it is not counted; null when it is. */
  readonly reason: string | null;
  readonly circuit: Circuit;
  /** Answers that agreed with the quorum, and that did not. */
  readonly agreed: number;
  readonly dissented: number;
  /** Questions whose answer was known; what a suspended provider answers to ordinary ones is not among them. */
  readonly canaries: { readonly clean: number; readonly failed: number };
  /** Blocks behind the agreed head at the last poll; null before one. */
  readonly lagBlocks: number | null;
};

/** The standing of the operators of one chain, and of each of their providers. */
export type Standings = {
  readonly of: (provider: Provider) => Standing;
  /** From the journal, at a start and after every step that changes it. An operator with all its providers. */
  readonly setExcluded: (operators: ReadonlySet<string>) => void;
  readonly isExcluded: (operator: string) => boolean;
  /** A fault (lag, errors, an omission) of a provider, or of all that an operator has: not counted until readmitted. */
  readonly fault: (who: Provider | string, reason: string) => void;
  /** An answer to a question whose answer is known. Clean ones in a row readmit, as those on probation do. */
  readonly canary: (provider: Provider, clean: boolean) => void;
  /** An ordinary answer of a suspended provider, held against what k said. */
  readonly probation: (provider: Provider, clean: boolean) => void;
  /** An answer that the quorum gave too, or did not. */
  readonly compared: (provider: Provider, agreed: boolean) => void;
  /** How far behind the agreed head; said of an operator when only that is known. */
  readonly lag: (who: Provider | string, blocks: number) => void;
  /** One for each provider, in the order of the configuration. */
  readonly report: () => readonly ProviderReport[];
};
