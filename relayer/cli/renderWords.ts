import type { QueryResult } from '../api/queries.ts';
import type { WordSays } from '../core/word.ts';
import type { SignedWord, WordSigners } from '../words.ts';
import type { About } from './commands/words.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';
import { durationText, fields, moreLine, plural, timeText, wrap } from './text.ts';

/** Columns of text beside a label. */
const WIDTH = 84;
const BESIDE = ' '.repeat(14);

type Prepared = WordSigners & {
  readonly word: SignedWord;
  readonly about: About;
  readonly file: string | null;
  readonly threshold: number;
  readonly typedData: { readonly message: object; readonly primaryType: string };
};

/** What there is to sign, who has signed it, and what comes next. */
export function renderPrepared({ word, about, file, signers, refused, threshold }: Prepared, style: Style): string[] {
  const enough = signers.length >= threshold;
  const next =
    file === null
      ? 'nothing was signed: name a key to sign and give it, or --out <file> to collect signatures'
      : enough
        ? `loadline word give ${file}`
        : `${plural(threshold - signers.length, 'more operator')}: loadline word sign ${file}`;
  return [
    style.bold(saysText(word.says)),
    ...fields([
      ...wordFields(word),
      ...(about
        ? ([
            ['cause', `${about.cause}: ${wrap(about.means, WIDTH - about.cause.length, BESIDE)}`],
            ['saw', wrap(about.saw, WIDTH, BESIDE)],
            ['wanted', wrap(about.wanted, WIDTH, BESIDE)],
          ] as const)
        : []),
      ['signed by', `${signers.length} of ${threshold}${signers.length > 0 ? `: ${signers.join(', ')}` : ''}`],
      ['file', file],
      ['next', next],
    ]),
    ...refused.map((why) => `${style.yellow('note')} ${why}`),
  ];
}

/** All that a signature covers, told before the key is used. */
export const renderToSign = (word: SignedWord, signer: string, style: Style): string[] => [
  `${style.yellow('signing')} as ${signer}: ${saysText(word.says)}`,
  ...fields([['kind', word.says.kind], ...wordFields(word)]),
];

type Field = readonly [label: string, value: string | null];

function wordFields({ says, reason, journal, digest }: SignedWord): readonly Field[] {
  const amount: Field = ['amount', says.amount.toString()];
  const about: readonly Field[] =
    says.kind === 'acknowledge'
      ? [['subject', says.subject], ['evidence', says.evidence], amount]
      : [['book', says.book], ['chain', says.chain], amount, ['sequence', String(says.sequence)]];
  return [...about, ['reason', wrap(reason, WIDTH, BESIDE)], ['journal', journal], ['digest', digest]];
}

function saysText(says: WordSays): string {
  switch (says.kind) {
    case 'acknowledge':
      return 'acknowledge this exact evidence';
    case 'refill':
      return `refill ${says.chain} of book ${says.book}: what was written off there counts again`;
    case 'issuance':
      return `issuance on ${says.chain} of book ${says.book} by ${says.minter}, from ${timeText(says.fromMs)} to ${timeText(says.toMs)}`;
    default:
      return says satisfies never;
  }
}

export function renderGiven({ taken, halts }: QueryResult<'wordGive'>, style: Style): string[] {
  return [
    `${style.green('taken')} ${taken.digest}, signed by ${taken.signers.join(', ')}`,
    halts === 0
      ? '  no halt is open now: halted lanes come back through probing (loadline lane list)'
      : `  ${plural(halts, 'halt')} still open (loadline halts)`,
  ];
}

type Halts = QueryResult<'haltsList'>;

/** Every violation that stands, and the exact command that releases it. */
export function renderHalts(found: Halts, style: Style): string[] {
  const { halts, packets, atMs, running } = harmless(found);
  const stopped = running ? [] : [style.dim('the node does not run: this is what its journal holds'), ''];
  if (halts.total + packets.total === 0)
    return [...stopped, style.green('no halt, and no packet set aside by a violation')];
  const haltLines = halts.items.flatMap(({ id, cause, means, sinceMs, saw, wanted, loss, release }) => [
    `${style.red(cause)} for ${durationText(atMs - sinceMs)}: ${means}`,
    ...fields([
      ['halt', id],
      ['saw', wrap(saw, WIDTH, BESIDE)],
      ['wanted', wrap(wanted, WIDTH, BESIDE)],
      ['missing', loss ? `${loss.amount} smallest units on ${loss.chain} of book ${loss.book}` : null],
      ...releaseFields(release),
    ]),
  ]);
  const packetLines = packets.items.flatMap(({ guid, lane, hold, acknowledged, release }) => [
    `${style.red(hold?.cause ?? 'set aside')} packet ${guid}`,
    ...fields([
      ['lane', lane],
      ['saw', hold && wrap(hold.saw, WIDTH, BESIDE)],
      ['wanted', hold && wrap(hold.wanted, WIDTH, BESIDE)],
      ['note', acknowledged ? 'acknowledged before; the gates said the same again, so it stays' : null],
      ...releaseFields(release),
    ]),
  ]);
  return [
    ...stopped,
    ...haltLines,
    ...moreLine(halts.items.length, halts.total),
    ...packetLines,
    ...moreLine(packets.items.length, packets.total),
  ];
}

const releaseFields = ({ how, evidence, amount, command }: Halts['halts']['items'][number]['release']) =>
  [
    ['evidence', evidence],
    ['amount', amount],
    ['release', wrap(how, WIDTH, BESIDE)],
    ['command', command],
  ] as const;
