import type { QueryResult } from '../api/queries.ts';
import type { Style } from './style.ts';
import { durationText, moreLine, plural, table, wrap } from './text.ts';

type List = QueryResult<'accountList'>;
type Account = List['accounts']['items'][number];

/** Columns of text under a label. */
const WIDTH = 84;

export function renderAccounts({ accounts: { items, total }, running, atMs }: List, style: Style): string[] {
  const stopped = running ? [] : [style.dim('the node does not run: this is what its journal holds'), ''];
  if (items.length === 0) return [...stopped, 'no account has been read yet'];
  const rows = items.map((account) => [
    account.chain,
    account.account,
    standingText(account, style),
    String(account.nextNonce),
    String(account.waiting),
    account.maxUnmined === null ? String(account.unmined) : `${account.unmined} of ${account.maxUnmined}`,
  ]);
  return [
    ...stopped,
    ...table(['chain', 'account', 'standing', 'next nonce', 'waiting', 'unmined'], rows),
    ...items.flatMap((account) => [...troubleLines(account, atMs, style), ...oldestLines(account, atMs)]),
    ...moreLine(items.length, total),
  ];
}

function standingText({ standing, inUse }: Account, style: Style): string {
  if (!inUse) return 'not used any more';
  switch (standing) {
    case 'ok':
      return style.green('ok');
    case 'stopped':
      return style.red('stopped');
    case 'underfunded':
    case 'fee_capped':
    case 'resuming':
      return style.yellow(standing);
  }
}

/** Of an account that does not pay: why, since when, and what ends it. Also shown by `status`. */
export function troubleLines(
  { chain, saw, wanted, means, release, command, sinceMs }: Account,
  atMs: number,
  style: Style,
) {
  if (saw === null) return [];
  const age = sinceMs === null ? '' : `, for ${durationText(atMs - sinceMs)}`;
  return [
    `  ${style.red(chain)}: ${wrap(`${means ?? 'it waits'}${age}`, WIDTH, '    ')}`,
    `    saw     ${wrap(saw, WIDTH, ' '.repeat(12))}`,
    ...(wanted === null ? [] : [`    wanted  ${wrap(wanted, WIDTH, ' '.repeat(12))}`]),
    ...(release === null ? [] : [`    release ${wrap(release, WIDTH, ' '.repeat(12))}`]),
    ...(command === null ? [] : [`    command ${command}`]),
  ];
}

function oldestLines({ chain, oldest }: Account, atMs: number): string[] {
  if (!oldest || oldest.note === null) return [];
  const { kind, nonce, note, createdAtMs, replacements } = oldest;
  const what = `${kind} at nonce ${nonce}, ${plural(replacements, 'replacement')}, for ${durationText(atMs - createdAtMs)}`;
  return [`  ${chain}: ${wrap(`${what}: ${note}`, WIDTH, '    ')}`];
}

export function renderResumed({ account, was, by, reason }: QueryResult<'accountResume'>, style: Style): string[] {
  return [
    `${style.green('resumed')} ${account.account} on ${account.chain}, by the word of ${by}: ${reason}`,
    `  it had been stopped: ${wrap(was.saw, WIDTH, '    ')}`,
    '  its next nonce is read from the chain; what waits goes on after that',
  ];
}
