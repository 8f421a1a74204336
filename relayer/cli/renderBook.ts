/** Books for people: what they start with, and how they stand. */

import type { FoundBook } from '../book/init.ts';
import type { Difference } from '../book/reconcile.ts';
import type { OpenAuthorization } from '../core/params.ts';
import type { Style } from './style.ts';
import { amountText, plural, shortHash, table } from './text.ts';

/** Decimals of each leg's token, in the order of the legs. */
type Decimals = readonly number[];

export function renderOpening({ book, opening }: FoundBook, decimals: Decimals, { bold, dim, green }: Style): string[] {
  const shared = (amount: bigint): string => amountText(String(amount), book.sharedDecimals);
  const rows = opening.legs.map(({ leg, cut, holding, authorized, consumed, unexplained, surplus, initial }, i) => {
    const own = (amount: bigint): string => amountText(String(amount), decimals[i] ?? null);
    return [
      leg.chain,
      leg.kind,
      `${cut.height} ${shortHash(cut.hash)}`,
      own(holding),
      shared(authorized),
      shared(consumed),
      own(unexplained),
      own(surplus),
      bold(own(initial)),
    ];
  });
  const header = ['leg', 'kind', 'cut', 'holds', 'sent', 'received', 'outside', 'surplus', 'initial'];
  const listed = (packets: readonly OpenAuthorization[]): string[] =>
    table(
      ['from', 'to', 'amount', 'guid', 'transaction'],
      packets.map(({ from, to, amount, guid, txHash }) => [
        from,
        to,
        shared(amount),
        shortHash(guid),
        shortHash(txHash),
      ]),
    );
  const { open, abandoned } = opening;
  return [
    `${bold(book.name)}  ${green('whole')}: what is locked is what is minted, what is on its way, and surplus`,
    ...table(header, rows),
    dim('  outside: holds less what the bridge brought; surplus: no collateral, left out of initial'),
    open.length === 0
      ? 'nothing on its way'
      : `${plural(open.length, 'packet')} on their way, each proven by its receipt`,
    ...(open.length === 0 ? [] : listed(open)),
    ...(abandoned.length === 0
      ? []
      : [
          `${plural(abandoned.length, 'packet')} never to arrive (skipped, cleared or burnt): surplus`,
          ...listed(abandoned),
        ]),
  ];
}

export function renderDifferences(
  book: string,
  differences: readonly Difference[],
  { bold, green, red }: Style,
): string[] {
  if (differences.length === 0)
    return [`${bold(book)}  ${green('as found')}: initial values and open packets leave no remainder`];
  return [
    `${bold(book)}  ${red(plural(differences.length, 'difference'))}`,
    ...differences.flatMap(({ what, saw, wanted }) => [`  ${what}`, `    declared ${saw}`, `    found    ${wanted}`]),
  ];
}
