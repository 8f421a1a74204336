/** `loadline journal …`: names, options and help. */
import { type Command, InvalidArgumentError } from 'commander';
import { MAX_LIMIT } from '../api/context.ts';
import type { TailOptions } from './commands/journal.ts';
import type { CliIo } from './io.ts';
import { type Act, type Common, common, examples, group, wholeNumber } from './parts.ts';

export function addJournal(program: Command, io: CliIo, act: Act): void {
  const journal = group(program, 'journal', 'check, read, copy and mend the journal');
  common(journal.command('verify'))
    .description(
      'check every record, every hash chain, and what follows from them; names the first bad entry; also while the node runs',
    )
    .option('--archive <file>', 'check this archive against the journal instead; the node must be stopped')
    .addHelpText('after', examples('loadline journal verify', 'loadline journal verify --json'))
    .action((options: Common & { archive?: string }) =>
      act(async () =>
        options.archive === undefined
          ? (await import('./commands/journal.ts')).journalVerify(options, io)
          : (await copies()).journalVerifyArchive(options.archive, options, io),
      ),
    );
  common(journal.command('tail'))
    .description('print the newest entries of the history')
    .option('-n, --lines <n>', 'how many', wholeNumber(0, MAX_LIMIT), 20)
    .option('-f, --follow', 'go on with what is added; with --json one document a line', false)
    .option('--shard <shard>', 'only this part of the journal, such as book:usdx')
    .addHelpText('after', examples('loadline journal tail -n 50', 'loadline journal tail --follow --json | jq .kind'))
    .action((options: TailOptions) =>
      act(async () => (await import('./commands/journal.ts')).journalTail(options, io)),
    );
  addCopies(journal, io, act);
  common(journal.command('compact'))
    .description('move packets that are over and older than a date to a compressed archive; the node must be stopped')
    .requiredOption(
      '--before <date>',
      'the day (from its first moment) or time, in UTC, before which a packet has to be over',
      moment,
    )
    .addHelpText('after', examples('loadline journal compact --before 2026-01-31'))
    .action((options: Common & { before: number }) => act(async () => (await copies()).journalCompact(options, io)));
  common(journal.command('repair'))
    .description(
      'cut a journal that is refused at its last whole batch, say exactly what is lost, and keep the old folder; the node must be stopped',
    )
    .addHelpText('after', examples('loadline journal repair', 'loadline journal repair --json > lost.json'))
    .action((options: Common) => act(async () => (await copies()).journalRepair(options, io)));
}

/** A day, as its first moment in UTC, or a moment. */
function moment(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}(?:T[0-9:.]+Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw new InvalidArgumentError('wanted a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z');
}

const copies = () => import('./commands/journalCopies.ts');

function addCopies(journal: Command, io: CliIo, act: Act): void {
  common(journal.command('export'))
    .description(
      'write all of the journal as text, one record a line, with counts and digest, without what is archived; also while the node runs',
    )
    .argument('<file|->', 'a file that does not exist yet, or - for stdout')
    .addHelpText(
      'after',
      examples('loadline journal export journal.ndjson', 'loadline journal export - | zstd > j.zst'),
    )
    .action((file: string, options: Common) => act(async () => (await copies()).journalExport(file, options, io)));
  common(journal.command('import'))
    .description(
      'make the journal of an empty data folder from an export; the node then signs nothing until what it may have signed before has expired',
    )
    .argument('<file>', 'what `journal export` wrote')
    .addHelpText('after', examples('loadline journal import journal.ndjson'))
    .action((file: string, options: Common) => act(async () => (await copies()).journalImport(file, options, io)));
  common(journal.command('backup'))
    .description(
      'copy the journal as it is now to a new folder, synced and verified, without archives/ and receipt-key.pem; also while the node runs',
    )
    .argument(
      '<folder>',
      'where to; to restore, stop the node and put `journal` from it in place of the one in dataDir',
    )
    .addHelpText('after', examples('loadline journal backup /backups/2026-01-31'))
    .action((folder: string, options: Common) => act(async () => (await copies()).journalBackup(folder, options, io)));
}
