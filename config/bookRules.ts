import { unknownChain } from './chainRules.ts';
import { shownKey } from './found.ts';
import type { ConfigIssue } from './problem.ts';
import type { BookView, ConfigView, LegView } from './view.ts';

/** Checks the books: known and distinct chains, decimals that scale, applications in one book only, solvent at the start. */
export function checkBooks(view: ConfigView): ConfigIssue[] {
  return [...view.books.flatMap((book) => checkBook(view, book)), ...checkUniqueApplications(view)];
}

/** Warns of books that nothing is relayed for. */
export function warnBooks(view: ConfigView): ConfigIssue[] {
  if (!view.hasAllPairs) return [];
  const show = (leg: LegView, chain: string): string => view.show([...leg.path, 'chain'], chain);
  return view.books.flatMap(({ name, escrow, mint }) => {
    if (escrow.chain === undefined || mint.chain === undefined) return [];
    const isPaired = view.pairs.some(
      ({ from, to }) => (from === escrow.chain && to === mint.chain) || (from === mint.chain && to === escrow.chain),
    );
    if (isPaired) return [];
    const found = `no pair between ${show(escrow, escrow.chain)} and ${show(mint, mint.chain)}`;
    return [
      { path: ['books', name], found, wanted: 'a pair, as nothing of this book is relayed without', atKey: true },
    ];
  });
}

function checkBook(view: ConfigView, book: BookView): ConfigIssue[] {
  const legs = [book.escrow, book.mint];
  return [
    ...legs.flatMap((leg) => (leg.chain === undefined ? [] : unknownChain(view, [...leg.path, 'chain'], leg.chain))),
    ...checkDistinct(view, book),
    ...legs.flatMap((leg) => checkDecimals(leg, book.sharedDecimals)),
    ...checkSolvent(view, book),
  ];
}

function checkDistinct(view: ConfigView, { escrow, mint }: BookView): ConfigIssue[] {
  if (mint.chain === undefined || escrow.chain !== mint.chain) return [];
  const found = `${view.show([...mint.path, 'chain'], JSON.stringify(mint.chain))}, which holds the escrow`;
  return [{ path: [...mint.path, 'chain'], found, wanted: 'another chain than that of the escrow' }];
}

function checkDecimals({ path, decimals }: LegView, shared: number | undefined): ConfigIssue[] {
  if (decimals === undefined || shared === undefined || decimals >= shared) return [];
  return [
    { path: [...path, 'decimals'], found: String(decimals), wanted: `at least sharedDecimals, which is ${shared}` },
  ];
}

/** Compares without rounding, hence at least as strictly as in shared decimals. */
function checkSolvent(view: ConfigView, { escrow, mint }: BookView): ConfigIssue[] {
  if (escrow.initial === undefined || mint.initial === undefined) return [];
  if (escrow.decimals === undefined || mint.decimals === undefined) return [];
  const scale = Math.max(escrow.decimals, mint.decimals);
  const locked = escrow.initial * 10n ** BigInt(scale - escrow.decimals);
  const minted = mint.initial * 10n ** BigInt(scale - mint.decimals);
  if (locked >= minted) return [];
  const show = (leg: LegView, scaled: bigint): string => view.show([...leg.path, 'initial'], showUnits(scaled, scale));
  return [
    {
      path: [...escrow.path, 'initial'],
      found: `${show(escrow, locked)} locked against ${show(mint, minted)} minted`,
      wanted: 'at least as much locked as minted',
      hint: 'the book would start insolvent',
    },
  ];
}

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
    [book.escrow, book.mint].flatMap((leg) => {
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
