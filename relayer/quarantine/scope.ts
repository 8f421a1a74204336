/** How far a violation reaches (ARCHITECTURE.md, Causes): the scope follows the cause and who verified, and nothing else. */
import type { Lane } from '../core/params.ts';
import type { HaltScope, LaneReading, Verifiers } from '../core/state.ts';

/** What broke, with what its scope depends on. */
export type Broken =
  /** Value arrived without an authorization. `reading`: of that lane, when it was judged; `lane` is undefined where no lane of ours has it. */
  | {
      readonly kind: 'unmatched';
      readonly book: Lane['book'];
      readonly lane: Lane | undefined;
      readonly reading: Verifiers | undefined;
    }
  | { readonly kind: 'equivocation'; readonly lane: Lane; readonly reading: LaneReading | undefined }
  /** Exactness, theft, an issuance that nobody announced. */
  | { readonly kind: 'custody'; readonly book: Lane['book'] }
  /** A final block that changed, an anchor that contradicts, an orphaned source of what was carried over. */
  | { readonly kind: 'chain'; readonly chain: Lane['from']['chain'] }
  /** Drift of an assumption, and a halt by hand. */
  | { readonly kind: 'lane'; readonly lane: Lane };

export function scopeOf(broken: Broken): HaltScope {
  switch (broken.kind) {
    case 'unmatched':
      return broken.lane ? byVerifiers(broken.lane, broken.reading) : { kind: 'book', book: broken.book };
    case 'equivocation':
      return byVerifiers(broken.lane, broken.reading);
    case 'custody':
      return { kind: 'book', book: broken.book };
    case 'chain':
      return { kind: 'chain', chain: broken.chain };
    case 'lane':
      return { kind: 'lane', path: broken.lane.path };
    default:
      return broken satisfies never;
  }
}

/** A lane that is not read may require us: then all that we attest is in doubt. */
function byVerifiers(lane: Lane, reading: Verifiers | undefined): HaltScope {
  if (reading?.requiresUs ?? true) return { kind: 'attesterSet' };
  const dvns = reading ? verifiersOf(reading) : null;
  // Without any DVN of its own to name there is nothing that other lanes could share.
  if (dvns === null) return { kind: 'book', book: lane.book };
  return { kind: 'verifiers', book: lane.book, chain: lane.to.chain, dvns };
}

/** One text for one DVN set on one chain, whatever the order; null where there is none. */
export function verifiersOf({ requiredDvns, optionalDvns, optionalThreshold }: Verifiers): string | null {
  if (requiredDvns.length === 0 && optionalDvns.length === 0) return null;
  const sorted = (all: readonly string[]) => [...all].map((one) => one.toLowerCase()).sort();
  return `${sorted(requiredDvns).join('+')}/${optionalThreshold}/${sorted(optionalDvns).join('+')}`;
}

/** Does a halt of this scope stop this lane? One that is not read may have the very same verifiers. */
export function reaches(scope: HaltScope, lane: Lane, reading: LaneReading | undefined): boolean {
  switch (scope.kind) {
    case 'attesterSet':
      return true;
    case 'book':
      return scope.book === lane.book;
    case 'verifiers':
      return (
        scope.book === lane.book ||
        (scope.chain === lane.to.chain && (reading === undefined || verifiersOf(reading) === scope.dvns))
      );
    case 'chain':
      return scope.chain === lane.from.chain || scope.chain === lane.to.chain;
    case 'lane':
      return scope.path === lane.path;
    default:
      return scope satisfies never;
  }
}
