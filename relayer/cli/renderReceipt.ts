/** Receipts for people: which there are, and what a verification found. */
import type { QueryResult } from '../api/queries.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Check, Outcome } from '../receipts/verify.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';
import { preciseTimeText } from './text.ts';

export type Verified = {
  readonly outcome: Outcome;
  /** Whether any provider was asked. */
  readonly refetched: boolean;
  readonly checks: readonly Check[];
  /** Null where the file is no receipt. */
  readonly about: {
    readonly guid: string;
    readonly verdict: Verdict;
    readonly reading: string;
    readonly publicKey: string;
    readonly software: { readonly decided: string; readonly verified: string };
  } | null;
};

const verdictText = (verdict: { readonly say: string; readonly cause?: string }): string =>
  verdict.cause === undefined ? verdict.say : `${verdict.say}: ${verdict.cause}`;

export function renderReceipts({ receipts }: QueryResult<'receiptList'>, { dim }: Style): readonly string[] {
  const lines = receipts.items.map(
    ({ seq, atMs, verdict, reading }) =>
      `${String(seq).padStart(8)}  ${preciseTimeText(atMs)}  ${verdictText(verdict)}  ${dim(reading)}`,
  );
  const more = receipts.total - receipts.items.length;
  return [...(lines.length === 0 ? ['no receipts'] : lines), ...(more > 0 ? [`and ${more} more`] : [])];
}

export function renderVerification(verified: Verified, style: Style): readonly string[] {
  const { outcome, refetched, checks, about } = harmless(verified);
  const { green, red, yellow } = style;
  const word = { same: green('same     '), differs: red('differs  '), unchecked: yellow('unchecked') };
  const lines = checks.map(({ check, outcome: own, saw, wanted }) =>
    own === 'same' ? `${word.same} ${check}: ${saw}` : `${word[own]} ${check}: saw ${saw}, wanted ${wanted}`,
  );
  return [...lines, ...(about ? aboutLines(about, refetched, style) : []), endingOf(outcome, style)];
}

function aboutLines(about: NonNullable<Verified['about']>, refetched: boolean, { yellow }: Style): readonly string[] {
  const { guid, verdict, software } = about;
  const note = yellow('note     ');
  const versions = `decided by version ${software.decided}, verified by ${software.verified}`;
  return [
    `${guid} ${verdictText(verdict)}`,
    ...(software.decided === software.verified ? [] : [`${note} ${versions}`]),
    ...(refetched ? [] : [`${note} no chain was asked: with --rpc its inputs are held against your own providers`]),
  ];
}

function endingOf(outcome: Outcome, { green, red, yellow }: Style): string {
  switch (outcome) {
    case 'same':
      return `${green('same')}: what is in this receipt leads to its verdict`;
    case 'unchecked':
      return `${yellow('unchecked')}: nothing differs, and not everything could be checked`;
    case 'differs':
      return `${red('differs')}: do not rely on this receipt`;
    default:
      return outcome satisfies never;
  }
}
