import type { QueryResult } from '../api/queries.ts';
import { renderHistoryLine } from './renderHistory.ts';
import type { Style } from './style.ts';
import {
  agoText,
  amountText,
  durationText,
  fields,
  moreLine,
  plural,
  preciseTimeText,
  timeText,
  wrap,
} from './text.ts';

type List = QueryResult<'packetList'>;
type Show = QueryResult<'packetShow'>;
type Story = Show['packets']['items'][number];
type Ref = NonNullable<Story['attested']>;

/** Columns of text beside a label. */
const WIDTH = 82;
const BESIDE = ' '.repeat(15);
const LABEL = 12;
const HISTORY_BESIDE = ' '.repeat(40);

export function renderPacketList({ packets: { items, total }, lanes }: List, style: Style): string[] {
  if (items.length === 0) return [`no packets; lanes: ${lanes.join(', ')}`];
  // The guid stands whole: it is what `packet show` takes.
  const lines = items.flatMap((packet) => [
    `${packet.guid}  ${stateText(packet.state, packet.hold !== null, style)}`,
    `  ${detailOf(packet, style)}`,
  ]);
  return [...lines, ...moreLine(items.length, total)];
}

function detailOf(packet: List['packets']['items'][number], style: Style): string {
  const { lane, nonce, amount, sharedDecimals, book, observedAtMs, hold } = packet;
  const parts = [
    lane ?? 'no lane of ours',
    nonce === null ? '' : `nonce ${nonce}`,
    amount === null ? '' : `${amountText(amount, sharedDecimals)} ${book ?? ''}`.trimEnd(),
    timeText(observedAtMs),
    hold ? `${style.red(hold.cause)} (${hold.kind})` : '',
  ];
  return parts.filter((part) => part !== '').join('  ');
}

const stateText = (state: string, held: boolean, style: Style): string =>
  held ? style.red(state) : state === 'settled' ? style.green(state) : state;

/** @param endpoints EndpointV2 of each chain, as configured */
export function renderPacketShow(show: Show, style: Style, endpoints: Endpoints = {}): string[] {
  const { items, total } = show.packets;
  const stories = items.flatMap((story, i) => [
    ...(i === 0 ? [] : ['']),
    ...renderStory(story, show.atMs, style, endpoints),
  ]);
  const found = show.found === 'transaction' ? [`transaction ${show.id}: ${plural(total, 'packet')}`, ''] : [];
  const stopped = show.running ? [] : ['', style.dim('the node does not run: this is what its journal holds')];
  return [...found, ...stories, ...moreLine(items.length, total), ...stopped];
}

type Endpoints = Readonly<Record<string, string | undefined>>;

function renderStory(story: Story, nowMs: number, style: Style, endpoints: Endpoints): string[] {
  const state = stateText(story.state, story.hold !== null, style);
  return [
    `${style.bold('packet')} ${story.guid}`,
    ...fields([
      ['state', `${style.bold(state)} since ${timeText(story.stateSinceMs)} (${agoText(story.stateSinceMs, nowMs)})`],
      ['lane', `${story.lane ?? 'none of ours'}${story.nonce === null ? '' : `  nonce ${story.nonce}`}`],
      ['payload', story.payloadHash],
      ['amount', transferText(story)],
      [
        'beneficiary',
        story.transfer ? `${story.transfer.beneficiary}${story.transfer.composed ? '  (composed call)' : ''}` : null,
      ],
      ['source', refText(story.source)],
      ['', story.confirmations === null ? null : `${story.confirmations} confirmations when cleared`],
      ['reported by', story.provenance.claimedBy.length === 0 ? null : `${story.provenance.claimedBy.join(', ')} only`],
      ['attested', story.attested && refText(story.attested)],
      ['committed', story.committed && refText(story.committed)],
      ['executed', story.executed && refText(story.executed)],
      ['delivered', story.delivered && refText(story.delivered)],
      ['revoked', story.revoked && refText(story.revoked)],
      ['abandoned', story.abandoned && `${story.abandoned.how}: ${refText(story.abandoned.ref)}`],
    ]),
    ...holdLines(story, nowMs, style),
    ...pathHoldLines(story, style),
    ...blockedLines(story, endpoints, style),
    ...verdictLines(story, style),
    ...outboxLines(story, style),
    ...historyLines(story, style),
  ];
}

function transferText({ transfer, sharedDecimals, book, encodedBytes }: Story): string {
  if (!transfer) return `unreadable (${encodedBytes} bytes)`;
  return `${amountText(transfer.amount, sharedDecimals)} ${book ?? ''} (${transfer.amount} shared units)`;
}

const refText = (ref: Pick<Ref, 'txHash' | 'chain' | 'height'>): string =>
  `${ref.txHash}  ${ref.chain} block ${ref.height}`;

function holdLines({ hold, ownHold, halts, state }: Story, nowMs: number, style: Style): string[] {
  const stopped = halts.flatMap((halt) => [
    labelled('halt', `${halt.id}, since ${timeText(halt.sinceMs)}`),
    ...(halt.command === null ? [] : [labelled('', halt.command)]),
  ]);
  if (!hold) return [];
  const refused = state === 'refused';
  const forHowLong = `for ${durationText(nowMs - hold.sinceMs)}, since ${timeText(hold.sinceMs)}`;
  return [
    '',
    `${style.bold(refused ? 'Refused' : 'Held')}: ${style.red(hold.cause)} (${hold.kind}) ${forHowLong}`,
    labelled('means', hold.means),
    labelled('saw', hold.saw),
    labelled('wanted', hold.wanted),
    labelled('release', hold.release),
    ...(hold.command === null ? [] : [labelled('command', hold.command)]),
    ...(hold.retryAtMs === null ? [] : [labelled('next try', timeText(hold.retryAtMs))]),
    ...(ownHold ? [labelled('and', `${ownHold.cause} (${ownHold.kind}): saw ${ownHold.saw}`)] : []),
    ...stopped,
  ];
}

/** A label and its text, which breaks under itself. */
const labelled = (label: string, text: string): string => `  ${label.padEnd(LABEL)} ${wrap(text, WIDTH, BESIDE)}`;

function pathHoldLines({ pathHold }: Story, style: Style): string[] {
  if (!pathHold) return [];
  const { items, total } = pathHold.behind;
  const text = 'LayerZero executes a path in order: no later nonce of this path can execute before this packet does';
  const condition = pathHold.certain ? '' : ' – if it exists, which too few operators confirm';
  const waits = style.bold(plural(total, 'later packet waits', 'later packets wait'));
  return [
    labelled('path hold', `${text}${condition}. ${waits} behind it.`),
    ...items.slice(0, 10).map(({ guid, nonce, state }) => `${BESIDE}nonce ${nonce}  ${guid}  ${state}`),
    ...(total > 10 ? [`${BESIDE}… and ${total - 10} more`] : []),
  ];
}

/** Who stands in the way, and what only the application can do about it. */
function blockedLines({ blockedBy, guid: own }: Story, endpoints: Endpoints, style: Style): string[] {
  if (!blockedBy) return [];
  const { chain, blockers } = blockedBy;
  const to = `EndpointV2 of ${chain}${endpoints[chain] ? ` ${endpoints[chain]}` : ''}`;
  const lines = blockers.items.flatMap(({ guid, nonce, state, hold, calls }) => [
    `  nonce ${nonce}  ${guid === own ? 'this packet' : guid}  ${style.red(hold?.cause ?? state)}`,
    ...calls.flatMap(({ call, data, means }) => [`    ${style.bold(call)}  ${means}`, `      ${data}`]),
  ]);
  return [
    '',
    style.bold('In the way on this path'),
    ...lines,
    ...moreLine(blockers.items.length, blockers.total, '--json'),
    `  ${style.dim(`calldata for ${to}`)}`,
    `  ${style.dim('from the application or its delegate; the node sends none of it')}`,
  ];
}

function verdictLines({ verdict }: Story, style: Style): string[] {
  if (!verdict) return [];
  const say =
    verdict.verdict.say === 'relay'
      ? style.green('relay')
      : `${style.red(verdict.verdict.say)}: ${verdict.verdict.cause}`;
  const gates = verdict.gates.map((gate) => [
    gate.pass ? style.green('pass') : style.red('fail'),
    gate.gate,
    wrap(`saw ${gate.saw}; wanted ${gate.wanted}`, WIDTH - 6, ' '.repeat(21)),
  ]);
  const width = Math.max(...verdict.gates.map(({ gate }) => gate.length), 11);
  return [
    '',
    `${style.bold('Last verdict')} ${say}  ${timeText(verdict.atMs)}`,
    ...gates.map(([pass, gate, text]) => `  ${pass}  ${(gate ?? '').padEnd(width)}  ${text}`),
    `  reading ${verdict.reading}`,
  ];
}

function outboxLines({ outbox: { items, total } }: Story, style: Style): string[] {
  if (items.length === 0) return [];
  const lines = items
    .slice(0, 10)
    .flatMap((entry) => [
      `  ${entry.id}  ${entry.kind} on ${entry.chain}  ${style.bold(entry.state)}  ${plural(entry.packets, 'packet')}${entry.nonce === null ? '' : `  nonce ${entry.nonce}`}`,
      ...entry.transactions.map(({ hash, signedAtMs }) => `    ${hash}  signed ${timeText(signedAtMs)}`),
      ...(entry.note ? [`    ${wrap(entry.note, WIDTH, '    ')}`] : []),
    ]);
  return ['', style.bold('Outbox'), ...lines, ...moreLine(Math.min(10, items.length), total, '--json')];
}

function historyLines({ history: { items, total } }: Story, style: Style): string[] {
  const cut = total > items.length ? [`  … ${total - items.length} older lines left out`] : [];
  const lines = items.map(
    (entry) =>
      `  ${style.dim(preciseTimeText(entry.atMs))}  ${wrap(renderHistoryLine(entry.kind, entry.body), 60, HISTORY_BESIDE)}`,
  );
  return ['', style.bold('History'), ...cut, ...lines];
}
