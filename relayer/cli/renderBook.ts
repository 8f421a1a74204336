/** Books for people: what they start with, and how they stand. */

import type { QueryResult } from '../api/queries.ts';
import type { FoundBook } from '../book/init.ts';
import type { Difference } from '../book/reconcile.ts';
import type { OpenAuthorization } from '../core/params.ts';
import type { Style } from './style.ts';
import { amountText, moreLine, plural, shortHash, table, wrap } from './text.ts';

/** Decimals of each leg's token, in the order of the legs. */
type Decimals = readonly number[];

export function renderOpening(
  { book, opening, tokens }: FoundBook,
  decimals: Decimals,
  { bold, dim, green }: Style,
): string[] {
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
  const odd = [...tokens].flatMap(([chain, findings]) =>
    findings.map(
      ({ id, severity, text }) => `${severity.padEnd(6)}  ${chain}  ${id}: ${wrap(text, 66, ' '.repeat(10))}`,
    ),
  );
  return [
    `${bold(book.name)}  ${green('whole')}: what is locked is what is minted, what is on its way, and surplus`,
    ...table(header, rows),
    ...odd.map((line) => `  ${line}`),
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

type Shown = QueryResult<'bookShow'>;
type ShownBook = Shown['books']['items'][number];

export function renderBooks(
  { books: { items, total }, running }: Shown,
  decimalsOf: (book: string, chain: string) => number | null,
  style: Style,
): string[] {
  const lines = items.flatMap((book, i) => [
    ...(i > 0 ? [''] : []),
    ...bookHead(book, running, style),
    ...legTable(book, (chain) => decimalsOf(book.name, chain)),
    ...pairTable(book),
    ...readingTable(book, style),
  ]);
  return [...lines, ...moreLine(items.length, total)];
}

function bookHead(book: ShownBook, running: boolean, { bold, dim, green, red, yellow }: Style): string[] {
  const { name, judged, halts, unproven, margin } = book;
  const shared = (units: string): string => amountText(units, book.sharedDecimals);
  const how =
    halts.length > 0
      ? red('HALTED')
      : judged
        ? green('judged')
        : yellow(running ? 'waits for a reading' : 'as journaled');
  const negative = margin?.margin.startsWith('-') === true;
  const text =
    margin &&
    `margin ${shared(margin.margin)} = escrow ${shared(margin.escrow)} − supply ${shared(margin.supply)} − reserved ${shared(margin.reserved)}`;
  return [
    `${bold(name)}  ${how}  ${text === null ? dim('no margin: nothing read since the start') : negative ? red(text) : text}`,
    ...(unproven > 0 ? [yellow(`  ${plural(unproven, 'packet')} declared open at the start not proven yet`)] : []),
  ];
}

function legTable({ legs, sharedDecimals }: ShownBook, decimalsOf: (chain: string) => number | null): string[] {
  const shared = (units: string | null): string => (units === null ? '–' : amountText(units, sharedDecimals));
  const lossy = legs.some(({ writtenOff }) => writtenOff !== '0');
  const rows = legs.map((leg) => {
    const own = (units: string | null): string => (units === null ? '–' : amountText(units, decimalsOf(leg.chain)));
    const { chain, kind, initial, authorized, consumed, inFlight, reserved, holding, surplus, writtenOff } = leg;
    // What came in stands before what went out: locked less unlocked, minted less burned.
    const [came, went] = kind === 'escrow' ? [authorized, consumed] : [consumed, authorized];
    return [
      chain,
      kind,
      own(initial),
      `+${shared(came)}`,
      `−${shared(went)}`,
      own(holding),
      own(surplus),
      ...(lossy ? [own(writtenOff)] : []),
      shared(inFlight),
      shared(reserved),
    ];
  });
  const lost = lossy ? ['written off'] : [];
  const header = ['leg', 'kind', 'initial', 'in', 'out', 'holds', 'surplus', ...lost, 'in flight', 'reserved'];
  return table(header, rows);
}

function pairTable({ pairs, sharedDecimals }: ShownBook): string[] {
  const shared = (units: string | null): string => (units === null ? '–' : amountText(units, sharedDecimals));
  const rows = pairs.map(({ lane, relayed, inFlight, reserved, margin, liquidity }) => [
    lane,
    relayed ? 'relayed' : 'followed',
    shared(inFlight),
    shared(reserved),
    shared(margin),
    shared(liquidity),
  ]);
  return table(['lane', 'direction', 'in flight', 'reserved', 'margin', 'liquidity'], rows);
}

function readingTable({ legs }: ShownBook, { dim }: Style): string[] {
  const at = (position: { height: string; hash: string } | null | undefined): string =>
    position ? `${position.height} ${shortHash(position.hash)}` : '–';
  const rows = legs.map(({ chain, read, journaled }) =>
    read
      ? [chain, `latest ${at(read.latest)}`, `final ${at(read.final)}`]
      : [chain, `journaled ${at(journaled?.read)}`, `final ${at(journaled?.final)}`],
  );
  return table([], rows).map(dim);
}
