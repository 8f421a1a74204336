import type { Cause, CauseKind } from './cause.ts';

export type GateName = 'integrity' | 'finality' | 'provenance' | 'assumptions' | 'solvency' | 'mode' | 'limits';

/** What one gate saw and what it wanted, in words and exact numbers; kept also when it passed. */
export type GateResult =
  | { readonly gate: GateName; readonly pass: true; readonly saw: string; readonly wanted: string }
  | {
      readonly gate: GateName;
      readonly pass: false;
      readonly cause: Cause;
      readonly saw: string;
      readonly wanted: string;
      /** `wait` keeps the packet in its state; `quarantine` sets it aside; `refuse` is terminal. */
      readonly outcome: 'wait' | 'quarantine' | 'refuse';
      readonly retryAtMs?: number;
      /** The halt that it stands for. */
      readonly haltId?: string;
    };

export type Verdict =
  | { readonly say: 'relay' }
  | { readonly say: 'wait'; readonly cause: Cause; readonly retryAtMs: number | null }
  | { readonly say: 'quarantine'; readonly cause: Cause }
  | { readonly say: 'refuse'; readonly cause: Cause };

/** Why a packet stands still, as the operator is told. */
export type Hold = {
  readonly cause: Cause;
  readonly kind: CauseKind;
  readonly saw: string;
  readonly wanted: string;
  readonly sinceMs: number;
  readonly retryAtMs: number | null;
  /** The halt that holds it: when that one is lifted, it is judged afresh. */
  readonly haltId: string | null;
};
