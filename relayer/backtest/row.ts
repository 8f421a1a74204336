/** One row of a recorded flow, and how a line of a CSV file becomes one. */
import type { ValueAmount } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';
import { parseUsd, usdDecimal } from './money.ts';

export type AuthorizationKind = 'lock' | 'burn';
export type ConsumptionKind = 'mint' | 'unlock';
export type Side = 'authorizations' | 'consumptions';

export type FlowRow<Kind extends string> = {
  /** In its file, the header being line 1. */
  readonly line: number;
  readonly kind: Kind;
  readonly chain: string;
  /** Seconds since 1970, by the clock of `chain`. */
  readonly timeS: number;
  readonly tx: string;
  /** The message. Locks and burns are numbered apart, so it means something only together with the kind. */
  readonly id: string;
  /** The asset as the token map names it on both sides; an address where the map has none. */
  readonly token: string;
  /** Smallest units. */
  readonly amount: bigint;
  /** 20 or 32 bytes. */
  readonly beneficiary: Hex;
  /** What the record says it was worth, rounded up to micro-units; null where it says nothing. */
  readonly value: ValueAmount | null;
};

export type AuthorizationRow = FlowRow<AuthorizationKind>;
export type ConsumptionRow = FlowRow<ConsumptionKind>;

/** What authorizes what. */
export const AUTHORIZED_BY: Readonly<Record<ConsumptionKind, AuthorizationKind>> = { mint: 'lock', unlock: 'burn' };

export const HEADER = 'kind,chain,timestamp,tx,id,token,amount,beneficiary,usd';
const COLUMNS = HEADER.split(',');

/** What is wrong with one line. `code` is stable. */
export type RowProblem = {
  readonly file: Side;
  readonly line: number;
  readonly code: RowProblemCode;
  readonly saw: string;
  readonly wanted: string;
};

export type RowProblemCode =
  | 'HEADER'
  | 'COLUMNS'
  | 'KIND'
  | 'TEXT'
  | 'TIMESTAMP'
  | 'TIME_BACKWARDS'
  | 'AMOUNT'
  | 'BENEFICIARY'
  | 'USD'
  | 'LINE_LENGTH'
  | 'TOO_MANY_NAMES';

/** A line that is no row. */
export type Fault = Pick<RowProblem, 'code' | 'saw' | 'wanted'>;

/** Seconds that fit 32 bits, to the year 2106: what is larger is not in seconds. */
const MAX_TIME_S = 0xffff_ffff;
const MAX_AMOUNT = (1n << 256n) - 1n;
const MAX_DIGITS = 78;
const MAX_TEXT = 128;
const PRINTABLE = /^[\x21\x23-\x7e]+$/;
const SECONDS = /^\d{1,10}$/;
const DIGITS = /^\d{1,78}$/;
const BENEFICIARY = /^0x(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/;

export const parseAuthorization = (text: string, line: number): AuthorizationRow | Fault =>
  parseRow(text, line, isAuthorizationKind, 'lock or burn');

export const parseConsumption = (text: string, line: number): ConsumptionRow | Fault =>
  parseRow(text, line, isConsumptionKind, 'mint or unlock');

export const isFault = (parsed: FlowRow<string> | Fault): parsed is Fault => 'wanted' in parsed;

const isAuthorizationKind = (kind: string): kind is AuthorizationKind => kind === 'lock' || kind === 'burn';
const isConsumptionKind = (kind: string): kind is ConsumptionKind => kind === 'mint' || kind === 'unlock';

function parseRow<Kind extends string>(
  text: string,
  line: number,
  isKind: (kind: string) => kind is Kind,
  kinds: string,
): FlowRow<Kind> | Fault {
  const parts = text.split(',');
  const [kind, chain, timestamp, tx, id, token, amount, beneficiary, usd] = parts;
  if (usd === undefined || parts.length !== COLUMNS.length || kind === undefined)
    return fault('COLUMNS', `${parts.length} fields`, `${COLUMNS.length}: ${HEADER}`);
  if (!isKind(kind)) return fault('KIND', `kind ${shown(kind)}`, kinds);
  const bad = faultyText({ chain, tx, id, token });
  if (bad) return bad;
  if (!SECONDS.test(timestamp ?? '') || Number(timestamp) > MAX_TIME_S)
    return fault('TIMESTAMP', `timestamp ${shown(timestamp)}`, `whole seconds since 1970, at most ${MAX_TIME_S}`);
  const units = parseAmount(amount ?? '');
  if (units === null) return fault('AMOUNT', `amount ${shown(amount)}`, 'a whole number from 0 to 2^256 - 1');
  if (!BENEFICIARY.test(beneficiary ?? ''))
    return fault('BENEFICIARY', `beneficiary ${shown(beneficiary)}`, '0x and 20 or 32 bytes in hex');
  const value = parseUsd(usd);
  if (value === undefined) return fault('USD', `usd ${shown(usd)}`, 'a decimal number from 0, or nothing');
  return {
    line,
    kind,
    chain: chain as string,
    timeS: Number(timestamp),
    tx: tx as string,
    id: lowerIfHex(id as string),
    token: lowerIfHex(token as string),
    amount: units,
    beneficiary: (beneficiary as string).toLowerCase() as Hex,
    value,
  };
}

function faultyText(texts: Readonly<Record<string, string | undefined>>): Fault | null {
  for (const name in texts) {
    const text = texts[name] ?? '';
    if (text.length > MAX_TEXT || !PRINTABLE.test(text))
      return fault('TEXT', `${name} ${shown(text)}`, `1 to ${MAX_TEXT} printable characters, no blanks, no quotes`);
  }
  return null;
}

function parseAmount(text: string): bigint | null {
  if (!DIGITS.test(text)) return null;
  const units = BigInt(text);
  return text.length === MAX_DIGITS && units > MAX_AMOUNT ? null : units;
}

/** Hex in two cases is one name; a symbol in two cases is two. */
const lowerIfHex = (text: string): string => (text.startsWith('0x') ? text.toLowerCase() : text);

/** What a file may show of itself in a message: one short line. */
export const shown = (text: string | undefined): string => JSON.stringify((text ?? '').slice(0, 80));

const fault = (code: RowProblemCode, saw: string, wanted: string): Fault => ({ code, saw, wanted });

/** The line of a row, without its end. */
export function formatRow(row: Omit<FlowRow<string>, 'line'>): string {
  const { kind, chain, timeS, tx, id, token, amount, beneficiary, value } = row;
  return [kind, chain, timeS, tx, id, token, amount, beneficiary, value === null ? '' : usdDecimal(value)].join(',');
}
