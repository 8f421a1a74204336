/** A receiver that one verifier alone can make believe anything. The audit and the doctor say it in the same words. */
import type { Hex } from '../core/ids.ts';

export type Verifiers = {
  readonly required: readonly Hex[];
  readonly optional: readonly Hex[];
  readonly optionalThreshold: number;
};

/** Null where two or more have to agree. */
export function loneVerifier(
  { required, optional, optionalThreshold }: Verifiers,
  ours: Hex,
): { readonly text: string; readonly fix: string; readonly isOurs: boolean } | null {
  if (required.length + optionalThreshold > 1) return null;
  const named = (dvn: Hex): string => (dvn === ours ? `${dvn} (ours)` : dvn);
  const [lone] = required;
  const who =
    lone !== undefined
      ? `DVN ${named(lone)} alone`
      : optional.length > 0
        ? `any one of the DVNs ${optional.map(named).join(', ')}`
        : 'no DVN at all';
  const isOurs = lone === ours;
  return {
    text: `1-of-1: ${who} decides what is delivered; whoever holds its keys, or its RPC nodes, can mint at will`,
    fix: isOurs
      ? 'add a required DVN of another operator with setConfig, beside ours'
      : 'make a second DVN of another operator required with setConfig: ours, for one',
    isOurs,
  };
}
