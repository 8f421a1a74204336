/** One line of the journal's history for people. Bodies are read leniently: an unknown one is shown as it is. */
import { shortHash } from './text.ts';

type Body = Readonly<Record<string, unknown>>;

export function renderHistoryLine(kind: string, body: unknown): string {
  if (typeof body !== 'object' || body === null) return `${kind} ${JSON.stringify(body)}`;
  return `${kind.padEnd(10)}  ${describe(kind, body as Body)}`;
}

function describe(kind: string, body: Body): string {
  switch (kind) {
    case 'transition':
      return transitionText(body);
    case 'hold':
      return `${text(body.cause)} (${text(body.kind)}): saw ${text(body.saw)}, wanted ${text(body.wanted)}`;
    case 'verdict':
      return verdictText(body);
    case 'outbox':
      return outboxText(body);
    case 'operator':
      return `${text(body.by)} asked: ${text(body.asked)}`;
    case 'halt':
      return `${text(body.id)}: saw ${text(body.saw)}, wanted ${text(body.wanted)}`;
    case 'reading':
      return text(body.id);
    default:
      return cut(JSON.stringify(body));
  }
}

function transitionText(body: Body): string {
  if (body.to === undefined) return cut(JSON.stringify(body));
  const { from, to, guid: _, ...why } = body;
  const reason = why.cause === undefined ? refText(why.ref ?? why.source) : text(why.cause);
  const other = why.confirmations === undefined ? '' : `${text(why.confirmations)} confirmations`;
  const move = from === to ? text(to) : `${text(from)} → ${text(to)}`;
  return [move, reason, other].filter((part) => part !== '').join('  ');
}

function verdictText(body: Body): string {
  const { say, cause } = (body.verdict ?? {}) as Body;
  return cause === undefined ? text(say) : `${text(say)}: ${text(cause)}`;
}

function outboxText({ id, kind, chain, state, hash, note }: Body): string {
  const parts = [
    text(id),
    `${text(kind)} on ${text(chain)}`,
    text(state),
    hash ? shortHash(text(hash)) : '',
    note ? text(note) : '',
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function refText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { txHash, chain, height } = value as Body;
  return txHash === undefined ? '' : `${shortHash(text(txHash))} in ${text(chain)} block ${text(height)}`;
}

const text = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
const cut = (line: string): string => (line.length > 160 ? `${line.slice(0, 160)}…` : line);
