/** Policies for people. */
import type { QueryResult } from '../api/queries.ts';
import { policyText } from './renderHistory.ts';
import type { Style } from './style.ts';
import { durationText, fields, moreLine, plural, preciseTimeText, shortHash, table, timeText, wrap } from './text.ts';

export type Checked = {
  readonly file: string;
  readonly version: number;
  readonly hash: string;
  readonly note: string;
  readonly signers: readonly string[];
  readonly threshold: number | null;
  readonly believed: boolean;
  readonly why: string | null;
};

export function renderChecked({ file, ...checked }: Checked, what: 'checked' | 'signed', style: Style): string[] {
  const { version, hash, note, signers, threshold, believed, why } = checked;
  const by = `${signers.length} of ${threshold ?? '?'} needed risk keys`;
  return [
    `${style.green(what === 'signed' ? 'signed' : 'valid')} ${file}`,
    ...fields([
      ['version', String(version)],
      ['note', note],
      ['hash', hash],
      ['signed', believed ? style.green(`${by}: a node takes it`) : style.yellow(why ?? by)],
    ]),
  ];
}

export function renderShown({ slot, isDefault, policy }: QueryResult<'policyShow'>, style: Style): string[] {
  if (!policy) return [`no ${slot} policy`];
  const { version, hash, signers, sinceMs, text } = policy;
  const whose = isDefault
    ? style.yellow('the default of a node without a signed policy')
    : `signed by ${signers.join(', ')}`;
  return [
    `${style.bold(slot)}  version ${version}  ${hash}`,
    `  ${whose}${sinceMs === null ? '' : `, since ${timeText(sinceMs)}`}`,
    '',
    ...text.trimEnd().split('\n'),
  ];
}

export function renderDiff(
  { active, staged, uncompared, diff, atMs, ...changes }: QueryResult<'policyDiff'>,
  style: Style,
): string[] {
  if (!staged || !diff) return ['no staged policy: `loadline policy stage <file>` puts one beside the active one'];
  const { judged, same, counts, differing } = diff;
  const differ = judged - same;
  const count = `${differ} of ${plural(judged, 'verdict')} would differ`;
  const pairs = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return [
    `${style.bold('staged')}  version ${staged.version} (${shortHash(staged.hash)})`,
    `  beside version ${active.version} (${shortHash(active.hash)}), for ${durationText(atMs - diff.sinceMs)}`,
    `  ${judged === 0 ? style.yellow('nothing was judged yet') : differ === 0 ? style.green(count) : style.yellow(count)}`,
    ...changeLines(changes),
    ...(pairs.length > 0
      ? [
          '',
          ...table(
            ['active → staged', 'verdicts'],
            pairs.map(([pair, n]) => [pair, String(n)]),
          ),
        ]
      : []),
    ...(differing.items.length > 0
      ? [
          '',
          ...table(
            ['packet', 'amount', 'active', 'staged', 'at'],
            differing.items.map((one) => [
              shortHash(one.packet),
              one.amount ?? '–',
              sayText(one.active),
              sayText(one.staged),
              timeText(one.atMs),
            ]),
          ),
        ]
      : []),
    ...moreLine(differing.items.length, differing.total),
    ...(uncompared.length > 0
      ? [
          '',
          style.yellow('not compared, since it acts through modes or on what waits:'),
          ...uncompared.map((place) => `  ${place}`),
        ]
      : []),
  ];
}

type Changes = Pick<QueryResult<'policyDiff'>, 'changes' | 'changesTotal'>;

/** What is not there on one side was added or removed; a field that is `null` is there. */
function changeLines({ changes, changesTotal }: Changes): readonly string[] {
  if (changes.length === 0) return ['', '  no rule changes'];
  const lines = changes.map(({ path, active, staged }) =>
    wrap(`  ${path}: ${active ?? 'not there'} → ${staged ?? 'removed'}`, 98, '    '),
  );
  return ['', 'changes, active → staged:', ...lines, ...moreLine(changes.length, changesTotal, 'not told')];
}

export const renderStaged = (found: QueryResult<'policyStage'>, style: Style): string[] => [
  ...renderHeld('staged', found, style),
  ...changeLines(found),
];

type Said = NonNullable<QueryResult<'policyDiff'>['diff']>['differing']['items'][number]['active'];

const sayText = (verdict: Said): string => (verdict.say === 'relay' ? 'relay' : `${verdict.say}: ${verdict.cause}`);

export const renderHistory = ({ entries }: QueryResult<'policyHistory'>): string[] =>
  entries.total === 0
    ? ['no policy was ever loaded or staged']
    : [
        ...entries.items.map(
          ({ atMs, body }) => `${preciseTimeText(atMs)}  ${policyText((body ?? {}) as Record<string, unknown>)}`,
        ),
        ...moreLine(entries.items.length, entries.total),
      ];

export function renderHeld(what: string, { policy, signers }: QueryResult<'policyPromote'>, style: Style): string[] {
  const next =
    what === 'staged'
      ? '  it decides nothing yet: `loadline policy diff` says what it would change, `loadline policy promote` lets it decide'
      : '  it decides from now on, without a restart';
  return [
    `${style.green(what)} version ${policy.version} (${policy.hash}), signed by ${plural(signers.length, 'risk key')}`,
    next,
  ];
}
