/** `book`: what each asset starts with, and how it stands. */
import type { Command } from 'commander';
import type { CheckCommand, InitCommand, ShowCommand } from './commands/book.ts';
import type { CliIo } from './io.ts';
import { type Act, common, examples, group, limitOption } from './parts.ts';

const commands = () => import('./commands/book.ts');

export function addBook(program: Command, io: CliIo, act: Act): void {
  const book = group(program, 'book', 'find and check what a book starts with, and show how it stands');
  addInit(book, io, act);
  fromOption(common(book.command('check')))
    .description('read what a book starts with anew, and say where the configuration declares otherwise; exits 13 then')
    .argument('<name>', 'the book, as configured')
    .addHelpText('after', examples('loadline book check usdx', 'loadline book check usdx --json | jq .differences'))
    .action((name: string, options: CheckCommand) => act(async () => (await commands()).bookCheck(name, options, io)));
  common(book.command('show'))
    .description('how each leg and each direction stands, with the blocks of the reading; from the node or its journal')
    .argument('[name]', 'only this book')
    .addOption(limitOption())
    .addHelpText(
      'after',
      examples('loadline book show', 'loadline book show usdx --json | jq ".books.items[0].margin"'),
    )
    .action((name: string | undefined, options: ShowCommand) =>
      act(async () => (await commands()).bookShow(name, options, io)),
    );
}

function addInit(book: Command, io: CliIo, act: Act): void {
  fromOption(common(book.command('init')))
    .description('compute initial values and open packets of a book from the history of its chains')
    .argument('<name>', 'the book, as configured; write 0 for initial values that are not known yet')
    .option(
      '--at <chain=height>',
      'cut this chain after this block, in place of startBlock − 1 (once for each chain); or `newest`: all at one time',
      collect,
      [],
    )
    .option('--write', 'put what was found into the configuration, and keep all else in it', false)
    .addHelpText('after', `${examples(...INIT_EXAMPLES)}\n${INIT_HELP}`)
    .action((name: string, options: InitCommand) => act(async () => (await commands()).bookInit(name, options, io)));
}

const INIT_EXAMPLES = [
  'loadline book init usdx',
  'loadline book init usdx --at newest --write',
  'loadline book init usdx --at ethereum=21000000 --at base=22000000 --from ethereum=19000000 --json',
];

const INIT_HELP = `
Reads every send and receipt of the book's OApps up to one final block of each chain (the cut), matches them message by
message, and takes what is left as on its way. It needs providers with the state of the cut's blocks; without --from it also
needs older state, to find where each OApp was deployed.

Refused, with the amounts: less locked than minted and on its way; an arrival without its packet; packets that are missing in
the history; packets to chains that are no leg of the book. What is locked beyond that (donations, plain burns, packets that
were skipped or cleared) is surplus: named per leg, and left out of what the book starts with.

No packet may cross the cuts: none sent above its source's cut may have arrived below its destination's. Cuts at about one
time never are crossed, since a packet takes longer; --at newest chooses such. Others are refused when one crosses.

A journal that was begun with other initial values is refused at the next start: begin a new one (another dataDir).`;

const fromOption = (command: Command): Command =>
  command.option(
    '--from <chain=height>',
    'read the history of this chain from this block on; else from where its OApp was deployed',
    collect,
    [],
  );

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];
