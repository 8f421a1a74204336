/** Values of a side as canonical text: equal content is equal text, whoever serves it. */
import { type Hex, lowerHex } from '../../relayer/core/ids.ts';

/** Nothing there, or nothing that answers. */
export const NONE = 'none';
const ZERO_WORD = /^0x0*$/;

/** Each by its id; to be asked for once its batch has answers. */
export type Lazy = Readonly<Record<string, () => string>>;

export const addressOf = (text: string): Hex | null => (/^0x[0-9a-f]{40}$/.test(text) ? (text as Hex) : null);
/** An address or another word; zero is none. */
export const wordText = (value: Hex): string => (ZERO_WORD.test(value) ? NONE : lowerHex(value));

export type Uln = {
  readonly confirmations: bigint;
  readonly requiredDVNCount: number;
  readonly optionalDVNCount: number;
  readonly optionalDVNThreshold: number;
  readonly requiredDVNs: readonly Hex[];
  readonly optionalDVNs: readonly Hex[];
};

export const listText = (addresses: readonly Hex[]): string => addresses.map(lowerHex).sort().join(',') || NONE;
/** Exactly what the OApp itself has set, zeros and NILs included: what defaults fill shows only here. */
export const rawUlnText = (uln: Uln): string =>
  JSON.stringify({
    confirmations: String(uln.confirmations),
    requiredDVNCount: uln.requiredDVNCount,
    optionalDVNCount: uln.optionalDVNCount,
    optionalDVNThreshold: uln.optionalDVNThreshold,
    requiredDVNs: uln.requiredDVNs.map(lowerHex),
    optionalDVNs: uln.optionalDVNs.map(lowerHex),
  });

export const timeoutText = ([library, expiry]: readonly [Hex, bigint]): string =>
  ZERO_WORD.test(library) ? NONE : `${lowerHex(library)} until ${expiry}`;
