import type { QueryResult } from '../api/queries.ts';
import { troubleLines } from './renderAccounts.ts';
import { disputeLines } from './renderProviders.ts';
import type { Style } from './style.ts';
import { agoText, amountText, durationText, moreLine, plural, table, timeText, wrap } from './text.ts';

type Status = QueryResult<'status'>;

/** Columns of text under a label. */
const WIDTH = 86;

/** The status for people: what matters first, what does not move last. */
export function renderStatus(status: Status, style: Style): string[] {
  return [
    ...head(status, style),
    '',
    style.bold('Chains'),
    ...chains(status, style),
    '',
    style.bold('Lanes'),
    ...lanes(status, style),
    '',
    style.bold('Books'),
    ...books(status, style),
    '',
    style.bold('Packets'),
    ...packets(status, style),
    ...disputes(status, style),
    ...halts(status, style),
    '',
    style.bold('Outbox'),
    `  ${countsText(status.outbox) || 'nothing under way'}`,
    ...status.accounts.items.flatMap((account) => troubleLines(account, status.atMs, style)),
  ];
}

function head(status: Status, style: Style): string[] {
  const { running, node, mode, roles, startedAtMs, atMs, paramsHash, policy, paused } = status;
  const what = `${style.bold(`node ${node}`)}  ${mode === 'shadow' ? style.yellow('shadow (signs nothing)') : mode}  roles ${roles.join(', ')}`;
  if (!running) {
    const note = 'the node does not run; this is what its journal holds';
    return [`${style.yellow('stopped')}  ${what}`, `  ${note}`, ...shadowLines(status, style)];
  }
  const since = startedAtMs === null ? [] : [`  since  ${timeText(startedAtMs)} (${durationText(atMs - startedAtMs)})`];
  return [
    `${paused ? style.red('paused') : style.green('running')}  ${what}`,
    ...pausedLines(status, style),
    ...shadowLines(status, style),
    ...since,
    `  params ${paramsHash ?? 'unknown'}`,
    policyLine(policy),
  ];
}

function pausedLines({ paused, atMs }: Status, style: Style): string[] {
  if (!paused) return [];
  const what = `${style.red(`paused: ${paused.cause}`)}, since ${timeText(paused.sinceMs)} (${durationText(atMs - paused.sinceMs)})`;
  const means = 'nothing is taken, decided, signed or sent; it goes on by itself once the journal can be written';
  return [`  ${what}`, `    ${means}`, `    saw: ${wrap(paused.reason, WIDTH, '      ')}`];
}

function shadowLines({ shadow, atMs }: Status, style: Style): string[] {
  if (!shadow) return [];
  const { how, upToMs, untilMs, unread, pools } = shadow;
  const known = upToMs === 0 ? 'its history is empty' : `its history ends at ${timeText(upToMs)}`;
  const time = untilMs > atMs ? `in ${durationText(untilMs - atMs)}` : 'passed';
  const chains = unread.length > 0 ? ` and ${unread.join(', ')} read, finally, beyond that time` : '';
  const until = `until ${timeText(untilMs)} (${time})${chains}`;
  const means = `what it signed after that may still be good, so it signs and sends nothing ${until}`;
  const inPools = pools.map(({ chain, account, saw }) => {
    const advice = 'let it be mined, or replace it at its nonce by an empty transfer to the account itself';
    return `    ${style.yellow(`in pools of ${chain}`)}: ${wrap(`${account}: ${saw}; ${advice}`, WIDTH, '      ')}`;
  });
  const what = style.yellow(`shadow: restored journal (${how})`);
  return [`  ${what}: ${wrap(`${known}; ${means}`, WIDTH, '    ')}`, ...inPools];
}

function policyLine({ version, hash, staged }: Status['policy']): string {
  const what = version === 0 ? 'the default, since none is signed' : `version ${version}`;
  return `  policy ${what} (${hash})${staged === null ? '' : `, version ${staged} staged beside it`}`;
}

function chains({ chains: { items, total }, atMs, running }: Status, style: Style): string[] {
  const rows = items.map((chain) => {
    const health =
      chain.readable === null
        ? 'unknown'
        : chain.readable
          ? style.green('ok')
          : style.red(chain.trouble?.cause ?? 'not read yet');
    const age = chain.head ? durationText(chain.head.ageMs) : running ? '–' : 'unknown';
    const finality = chain.finalForMs === null ? '–' : durationText(chain.finalForMs);
    const { cursor, final } = chain;
    return [chain.name, cursor?.height ?? '–', final?.height ?? '–', finality, age, quorumText(chain, style), health];
  });
  const uncounted = items.flatMap(({ name, excluded, suspended }) => [
    ...excluded.map((operator) => `  ${name}: ${style.red('excluded')} ${operator} (loadline providers list)`),
    ...suspended.map(
      ({ operator, reason }) =>
        `  ${name}: ${style.yellow('suspended')} ${operator}: ${wrap(reason ?? 'faults', WIDTH - 30, '    ')}`,
    ),
  ]);
  const troubles = items.flatMap(({ name, trouble }) =>
    trouble
      ? [
          `  ${style.red(name)}: ${wrap(`${trouble.means} (${trouble.cause}), for ${durationText(atMs - trouble.sinceMs)}`, WIDTH, '    ')}`,
          `    saw: ${wrap(trouble.detail, WIDTH, '      ')}`,
        ]
      : [],
  );
  return [
    ...table(['chain', 'read to', 'final', 'final for', 'head age', 'counted', 'reading'], rows),
    ...uncounted,
    ...troubles,
    ...moreLine(items.length, total),
  ];
}

/** `2/3, k 2`: operators that count, of how many, and how many must agree. */
function quorumText({ counted, operators, quorum }: Status['chains']['items'][number], style: Style): string {
  if (counted === null) return `k ${quorum}`;
  const text = `${counted}/${operators}, k ${quorum}`;
  return counted < quorum ? style.red(text) : counted === operators ? text : style.yellow(text);
}

function lanes({ lanes: { items, total } }: Status, style: Style): string[] {
  const rows = items.map((lane) => {
    const causes = [...new Set(lane.haltedBy.map(({ cause }) => cause))].join(', ');
    const power = lane.power === 'detects only' ? style.yellow(lane.power) : lane.power;
    return [
      lane.id,
      gateText(lane, style),
      power,
      lane.requiredConfirmations ?? 'unknown',
      pinText(lane.pin, style),
      causes,
    ];
  });
  const waiting = items.flatMap(({ id, gate, waitsFor }) =>
    gate === 'waits' && waitsFor !== null
      ? [`  ${id}: ${style.yellow('waits')}, ${wrap(waitsFor, WIDTH - id.length, '    ')}`]
      : [],
  );
  const unpinned = items.some(({ gate, pin }) => gate === 'waits' && pin.state === 'unpinned');
  return [
    ...table(['lane', 'gate', 'our DVN', 'confirmations', 'pin', 'halted by'], rows),
    ...waiting,
    ...(unpinned
      ? ['  nothing passes an unpinned lane: `loadline lanes pin`, review the file, `loadline lanes sign`']
      : []),
    ...moreLine(items.length, total),
  ];
}

function gateText({ gate, relayed, mode }: Status['lanes']['items'][number], style: Style): string {
  if (gate === 'halted') return style.red('halted');
  if (gate === 'waits') return style.yellow('waits');
  if (!relayed) return 'followed';
  return mode === 'open' ? style.green('open') : style.yellow(mode);
}

function pinText({ state, sequence }: Status['lanes']['items'][number]['pin'], style: Style): string {
  switch (state) {
    case 'pinned':
      return style.green(`pinned #${sequence}`);
    case 'drifted':
      return style.red(`drifted from #${sequence}`);
    case 'unread':
      return style.yellow(`#${sequence}, unread`);
    case 'unpinned':
      return style.yellow('unpinned');
  }
}

/** One operator's word against the quorum. */
function disputes({ disputes: open, atMs }: Status, style: Style): string[] {
  return open.total === 0 ? [] : ['', style.bold('Disputes'), ...disputeLines(open, atMs, style)];
}

function books({ books: { items, total } }: Status, style: Style): string[] {
  const rows = items.flatMap((book) => {
    const amount = (units: string) => amountText(units, book.sharedDecimals);
    const { legs, margin } = book;
    const shown = margin === null ? 'unknown' : amount(margin.margin);
    const negative = margin?.margin.startsWith('-') === true;
    return [
      ...legs.map((leg, index) => [
        index === 0 ? book.name : '',
        `${leg.kind} on ${leg.chain}`,
        `${leg.kind === 'escrow' ? 'locked' : 'burned'} ${amount(leg.authorized)}`,
        `${leg.kind === 'escrow' ? 'unlocked' : 'minted'} ${amount(leg.consumed)}`,
      ]),
      [
        '',
        `reserved ${amount(book.reserved)}`,
        `margin ${negative ? style.red(shown) : shown}`,
        marginText(book, amount, style),
      ],
    ];
  });
  return [...table([], rows), ...moreLine(items.length, total)];
}

function marginText(
  { margin, halted }: Status['books']['items'][number],
  amount: (units: string) => string,
  style: Style,
): string {
  const parts = margin
    ? [`= escrow ${amount(margin.escrow)} − supply ${amount(margin.supply)} − reserved ${amount(margin.reserved)}`]
    : [];
  return [...parts, ...(halted ? [style.red('HALTED')] : [])].join('  ');
}

function packets({ packets: counted, lastDelivered, oldestHeld, atMs, paused }: Status, style: Style): string[] {
  const none = paused ? 'unknown while the journal cannot be read' : 'none yet';
  const delivered = lastDelivered ? `${lastDelivered.guid}  ${agoText(lastDelivered.atMs, atMs)}` : none;
  const held = oldestHeld
    ? [
        `${oldestHeld.guid}  for ${durationText(oldestHeld.ageMs)}`,
        `${style.red(oldestHeld.cause)} (${oldestHeld.kind}): ${wrap(oldestHeld.means, WIDTH - 20, ' '.repeat(18))}`,
      ]
    : ['none'];
  return [
    `  ${countsText(counted.byState) || 'none yet'}${counted.complete ? '' : '  (closed ones: at least)'}`,
    ...table(
      [],
      [
        ['last delivered', delivered],
        ['held now', counted.held === 0 ? style.green('none') : plural(counted.held, 'packet')],
        ...counted.heldBy.map(({ cause, kind, packets }) => ['', `${packets} by ${style.red(cause)} (${kind})`]),
        ...(oldestHeld
          ? [
              ['oldest held', held[0] ?? ''],
              ['', held[1] ?? ''],
            ]
          : []),
      ],
    ),
  ];
}

function halts({ halts: { items, total }, lanes: known, atMs }: Status, style: Style): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((halt) => {
    const scope =
      halt.scope.kind === 'attesterSet'
        ? 'every lane that needs our attestation'
        : halt.scope.kind === 'book'
          ? `book ${halt.scope.book}`
          : halt.scope.kind === 'chain'
            ? `every lane of ${halt.scope.chain}`
            : halt.scope.kind === 'verifiers'
              ? `book ${halt.scope.book}, and the lanes to ${halt.scope.chain} that the same DVNs verify`
              : `lane ${laneName(known.items, halt.scope.path)}`;
    const what = `(${halt.kind}) stops ${scope}, for ${durationText(atMs - halt.sinceMs)}: ${halt.means}`;
    return [
      `  ${wrap(`${style.red(halt.cause)} ${what}`, WIDTH + 10, '    ')}`,
      `    saw     ${wrap(halt.saw, WIDTH, ' '.repeat(12))}`,
      `    wanted  ${wrap(halt.wanted, WIDTH, ' '.repeat(12))}`,
      `    release ${wrap(halt.release, WIDTH, ' '.repeat(12))}`,
      ...(halt.command === null ? [] : [`    command ${halt.command}`]),
    ];
  });
  return ['', style.bold('Halts'), ...lines, ...moreLine(items.length, total)];
}

const laneName = (lanes: Status['lanes']['items'], path: string): string =>
  lanes.find((lane) => lane.path === path)?.id ?? path;

const countsText = (counts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');
