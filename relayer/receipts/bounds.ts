/**
 * What the work of a replay grows with, apart from the length of the receipt: powers of ten, numbers of samples, lists that are
 * held against each other. Whoever seals a receipt writes them; none of a real round comes near.
 */
import type { Receipt } from './receipt.ts';

/** 10^77 is the last power of ten below 2^256. */
const MAX_DECIMALS = 77;
const MAX_SAMPLES = 100_000;
/** Chains, legs, lanes, pairs of one book. */
const MAX_LISTED = 1_024;

export type Excess = { readonly at: string; readonly saw: string; readonly wanted: string };

/** The first that is beyond its bound; null when all are within. Of a field that is missing it says nothing. */
export function excessOf({ round, body }: Receipt): Excess | null {
  const input = round?.input;
  const lists = {
    'sources.chains': round?.sources?.chains,
    'sources.legs': round?.sources?.legs,
    'sources.lanes': round?.sources?.lanes,
    'input.first': input?.first,
    'input.second': input?.second,
    'input.lanes': input?.lanes,
    'input.sums.legs': input?.sums?.legs,
    'input.sums.pairs': input?.sums?.pairs,
  };
  for (const [at, list] of Object.entries(lists)) {
    const count = typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
    if (count > MAX_LISTED) return { at, saw: `${count} of them`, wanted: `≤ ${MAX_LISTED}` };
  }
  return numberBeyond(round, ['round']) ?? numberBeyond(body, ['body']);
}

function numberBeyond(value: unknown, way: readonly string[]): Excess | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, own] of Object.entries(value)) {
    const max = /decimals$/i.test(key) ? MAX_DECIMALS : key === 'minSamples' ? MAX_SAMPLES : null;
    if (max !== null && (typeof own === 'number' || typeof own === 'bigint') && !(own >= 0 && own <= max)) {
      return { at: [...way, key].join('.'), saw: String(own), wanted: `0 to ${max}` };
    }
    const found = numberBeyond(own, [...way, key]);
    if (found) return found;
  }
  return null;
}
