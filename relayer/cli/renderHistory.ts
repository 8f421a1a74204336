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
      return operatorText(body);
    case 'dispute':
      return `${text(body.what)}: ${text(body.operator)} at ${text(body.chain)} block ${text(body.height)}, ${text(body.kind)}: ${text(body.saw)}`;
    case 'provider':
      return `${text(body.what)}: ${text(body.operator)} on ${text(body.chain)}: saw ${text(body.saw)}, wanted ${text(body.wanted)}`;
    case 'policy':
      return policyText(body);
    case 'audit':
    case 'journal':
      return namedText(body);
    case 'alarm':
      return body.alarm === undefined ? namedText(body) : alarmText(body);
    case 'halt':
      return `${text(body.id)}: saw ${text(body.saw)}, wanted ${text(body.wanted)}`;
    case 'word':
      return wordText(body);
    case 'mode':
      return body.to === undefined
        ? namedText(body)
        : `${text(body.lane)}: ${text(body.from)} → ${text(body.to)}: ${text(body.why)}`;
    case 'reading':
      return text(body.id);
    default:
      return cut(JSON.stringify(body));
  }
}

/** The first field says what happened, and to what; the rest how. */
function namedText(body: Body): string {
  const [what, ...rest] = Object.entries(body).map(([name, value]) => `${name} ${text(value)}`);
  return cut([what, rest.join(', ')].filter((part) => part !== '').join(': '));
}

/** Also a line of `loadline policy history`. */
export function policyText({ policy, version, hash, by, reason, judged, differing }: Body): string {
  const seen = judged === undefined ? '' : `, ${text(differing)} of ${text(judged)} verdicts differed`;
  return cut(
    `${text(policy)} version ${text(version)} (${shortHash(text(hash))}) by ${text(by)}: ${text(reason)}${seen}`,
  );
}

function operatorText(body: Body): string {
  const { by, asked, chain, operator, lane, account, reason } = body;
  if (asked === undefined) return namedText(body);
  const what = operator === undefined ? '' : ` ${text(operator)} on ${text(chain)}`;
  const where =
    lane === undefined ? (account === undefined ? '' : ` ${text(account)} on ${text(chain)}`) : ` ${text(lane)}`;
  const why = reason === undefined ? '' : `: ${text(reason)}`;
  return `${text(by)} asked: ${text(asked)}${what}${where}${why}`;
}

/** What operators have signed: about what, how much, why, and who. */
function wordText(body: Body): string {
  const { kind, subject, book, chain, amount, reason, signers } = body;
  if (kind === undefined) return namedText(body);
  const about = subject === undefined ? `${text(chain)} of book ${text(book)}` : text(subject);
  const who = Array.isArray(signers) ? signers.join(', ') : '';
  return `${text(kind)} ${text(amount)} of ${about}: ${text(reason)}, signed by ${who}`;
}

/** The name of the alarm, then whatever it carries that says more. */
function alarmText({ alarm, saw, wanted, guid: _, ...rest }: Body): string {
  const what = Object.entries(rest).map(([name, value]) => `${name} ${text(value)}`);
  const numbers = saw === undefined ? [] : [`saw ${text(saw)}`, `wanted ${text(wanted)}`];
  return cut(`${text(alarm)}: ${[...what, ...numbers].join(', ')}`);
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

function outboxText(body: Body): string {
  const { id, kind, chain, state, hash, note } = body;
  // What ended at the account itself is of no entry.
  if (id === undefined) return namedText(body);
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
