import { unknownChain } from './chainRules.ts';
import { shownKey } from './found.ts';
import type { ConfigIssue, ConfigPath } from './problem.ts';
import type { BookView, ConfigView, LegView } from './view.ts';

/** Checks the books: distinct chains, decimals that scale, what was open, solvent at the start, applications in one book. */
export function checkBooks(view: ConfigView): ConfigIssue[] {
  return [...view.books.flatMap((book) => checkBook(view, book)), ...checkUniqueApplications(view)];
}

/** Warns of books that nothing is relayed for, and of legs that no pair reaches. */
export function warnBooks(view: ConfigView): ConfigIssue[] {
  if (!view.hasAllPairs) return [];
  return view.books.flatMap((book) => {
    const legs = book.legs.flatMap((leg) => (leg.chain === undefined ? [] : [{ ...leg, chain: leg.chain }]));
    if (legs.length < book.legs.length || legs.length < 2) return [];
    const alone = legs.filter((leg) => !legs.some((other) => isPaired(view, leg.chain, other.chain)));
    const shown = (some: typeof legs): string =>
      some.map(({ path, chain }) => view.show([...path, 'chain'], chain)).join(' and ');
    if (alone.length === legs.length) {
      const found = `no pair between ${shown(legs)}`;
      const wanted = 'a pair, as nothing of this book is relayed without';
      return [{ path: ['books', book.name], found, wanted, atKey: true }];
    }
    return alone.map((leg) => ({
      path: [...leg.path, 'chain'],
      found: `no pair between ${shown([leg])} and another leg`,
      wanted: 'a pair, as what goes there and comes from there is not followed without',
    }));
  });
}

const isPaired = (view: ConfigView, one: string, other: string): boolean =>
  view.pairs.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));

function checkBook(view: ConfigView, book: BookView): ConfigIssue[] {
  return [
    ...book.legs.flatMap((leg) =>
      leg.chain === undefined ? [] : unknownChain(view, [...leg.path, 'chain'], leg.chain),
    ),
    ...checkDistinct(view, book),
    ...book.legs.flatMap((leg) => checkDecimals(leg, book.sharedDecimals)),
    ...checkOpen(view, book),
    ...checkSolvent(view, book),
  ];
}

/** A packet names its source by the chain alone: two legs on one could not be told apart. */
function checkDistinct(view: ConfigView, { legs }: BookView): ConfigIssue[] {
  return legs.flatMap(({ path, chain }, index) => {
    const earlier = legs.findIndex((leg) => leg.chain === chain);
    if (chain === undefined || earlier === index) return [];
    const found = `${view.show([...path, 'chain'], JSON.stringify(chain))}, which legs[${earlier}] has as well`;
    return [{ path: [...path, 'chain'], found, wanted: 'another chain: at most one leg on each' }];
  });
}

function checkDecimals({ path, decimals }: LegView, shared: number | undefined): ConfigIssue[] {
  if (decimals === undefined || shared === undefined || decimals >= shared) return [];
  return [
    { path: [...path, 'decimals'], found: String(decimals), wanted: `at least sharedDecimals, which is ${shared}` },
  ];
}

/** What was on its way at the start went between two legs that are followed, and stands there once. */
function checkOpen(view: ConfigView, { legs, open }: BookView): ConfigIssue[] {
  const chains = legs.flatMap(({ chain }) => chain ?? []);
  const known = chains.length === legs.length;
  return open.flatMap(({ path, from, to, guid }, index) => {
    const issues: ConfigIssue[] = [];
    for (const [key, chain] of Object.entries({ from, to })) {
      if (chain === undefined || !known || chains.includes(chain)) continue;
      const found = view.show([...path, key], JSON.stringify(chain));
      issues.push({ path: [...path, key], found, wanted: `the chain of a leg: ${chains.map(shownKey).join(', ')}` });
    }
    if (issues.length === 0 && known && view.hasAllPairs && from !== undefined && to !== undefined) {
      const shown = `${view.show([...path, 'from'], from)} to ${view.show([...path, 'to'], to)}`;
      if (!isPaired(view, from, to)) {
        issues.push({ path, found: `${shown}, which no pair joins`, wanted: 'two legs that a pair joins' });
      }
    }
    const earlier = open.findIndex((other) => other.guid === guid);
    if (guid !== undefined && earlier < index) {
      const found = `the guid of open[${earlier}]`;
      issues.push({ path: [...path, 'guid'], found, wanted: 'each packet once' });
    }
    return issues;
  });
}

type Counted = { readonly kind: 'escrow' | 'mint'; readonly path: ConfigPath; readonly amount: bigint };

/**
 * Counts in shared units as the margin does: what is locked rounded down, what is minted rounded up, per leg. A book without
 * an escrow is its own collateral.
 */
function checkSolvent(view: ConfigView, { name, sharedDecimals, legs, open }: BookView): ConfigIssue[] {
  if (sharedDecimals === undefined || legs.length < 2) return [];
  const counted = legs.flatMap((leg) => countLeg(leg, sharedDecimals));
  const opened = open.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  if (counted.length < legs.length || opened.length < open.length) return [];
  const escrows = counted.filter(({ kind }) => kind === 'escrow');
  const mints = counted.filter(({ kind }) => kind === 'mint');
  const [locked, minted, onItsWay] = [sum(escrows.map(toAmount)), sum(mints.map(toAmount)), sum(opened)];
  if (escrows.length === 0 || locked >= minted + onItsWay) return [];
  const show = (some: readonly Counted[], total: bigint): string => {
    const [only, ...others] = some;
    const text = showUnits(total, sharedDecimals);
    return only && others.length === 0 ? view.show([...only.path, 'initial'], text) : text;
  };
  const openText = open.length === 0 ? '' : ` and ${showUnits(onItsWay, sharedDecimals)} open`;
  const single = escrows.length === 1 ? escrows[0] : undefined;
  return [
    {
      path: single ? [...single.path, 'initial'] : ['books', name, 'legs'],
      found: `${show(escrows, locked)} locked against ${show(mints, minted)} minted${openText}`,
      wanted: `at least as much locked as minted${open.length === 0 ? '' : ' and open'}`,
      hint: 'the book would start insolvent; what is locked is rounded down to shared units, what is minted up',
    },
  ];
}

function countLeg({ kind, path, decimals, initial }: LegView, sharedDecimals: number): readonly Counted[] {
  if (kind === undefined || decimals === undefined || initial === undefined || decimals < sharedDecimals) return [];
  const rate = 10n ** BigInt(decimals - sharedDecimals);
  return [{ kind, path, amount: kind === 'escrow' ? initial / rate : (initial + rate - 1n) / rate }];
}

const toAmount = ({ amount }: Counted): bigint => amount;
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** Writes an amount of smallest units in whole tokens. */
function showUnits(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}

/** One application in two books would back two assets with one collateral. */
function checkUniqueApplications(view: ConfigView): ConfigIssue[] {
  const owners = new Map<string, string>();
  return view.books.flatMap((book) =>
    book.legs.flatMap((leg) => {
      if (leg.chain === undefined || leg.oapp === undefined) return [];
      const key = `${leg.chain}/${leg.oapp}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, book.name);
      if (owner === undefined || owner === book.name) return [];
      const found = `the application of book ${shownKey(owner)}`;
      return [{ path: [...leg.path, 'oapp'], found, wanted: 'an application that no other book has' }];
    }),
  );
}
