/** Recorded flows: the rule played over them, and attacked copies of them. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AttackCommand, BacktestCommand } from './commands/backtest.ts';
import type { CliIo } from './io.ts';
import { type Act, common, examples, limitOption, wholeNumber } from './parts.ts';

const commands = () => import('./commands/backtest.ts');

export function addBacktest(program: Command, io: CliIo, act: Act): void {
  const backtest = common(program.command('backtest'), false)
    .description('play recorded flows through the rule that the node relays by, and say what it would have stopped')
    .addOption(authorizations().makeOptionMandatory())
    .addOption(consumptions().makeOptionMandatory())
    .option('-p, --policy <file>', 'a policy file: say what its limits would have held')
    .addOption(
      new Option('--ack-after <hours>', 'how long a halt stands until it is acknowledged').argParser(hours).default(1),
    )
    .option('--sweep', 'false positives against false negatives over many settings, as table and picture', false)
    .option('--svg <file>', 'where the picture of --sweep goes', 'backtest-sweep.svg')
    .addOption(limitOption())
    .addHelpText(
      'after',
      examples(
        'loadline backtest --authorizations a.csv --consumptions c.csv',
        'loadline backtest --authorizations a.csv --consumptions c.csv --json | jq .firstFlag',
        'loadline backtest --authorizations a.csv --consumptions c.csv --sweep --svg sweep.svg',
      ),
    )
    .action((options: BacktestCommand) => act(async () => (await commands()).backtest(options, io)));
  // The parent takes the files: commander reads the options of both before either acts.
  common(backtest.command('attack'), false)
    .description('write attacked copies of the consumptions, one file an attack, and which rows are the attack')
    .addOption(authorizations())
    .addOption(consumptions())
    .addOption(
      new Option('--seed <n>', 'one seed gives one set of attacks')
        .argParser(wholeNumber(0, 0xffff_ffff))
        .makeOptionMandatory(),
    )
    .option('-o, --out <folder>', 'where to write', 'backtest-attacks')
    .addHelpText(
      'after',
      examples('loadline backtest attack --authorizations a.csv --consumptions c.csv --seed 7 --out attacks'),
    )
    .action((_options: unknown, command: Command) =>
      act(async () => (await commands()).backtestAttack(command.optsWithGlobals<AttackCommand>(), io)),
    );
}

const authorizations = (): Option => new Option('-a, --authorizations <file>', 'CSV of locks and burns, in time order');
const consumptions = (): Option => new Option('-s, --consumptions <file>', 'CSV of mints and unlocks, in time order');

/** A halt of a century is none. */
const MAX_HOURS = 876_000;

function hours(text: string): number {
  const value = Number(text);
  if (/^\d{1,6}(\.\d{1,6})?$/.test(text) && value <= MAX_HOURS) return value;
  throw new InvalidArgumentError(`wanted hours from 0 to ${MAX_HOURS}, such as 1 or 0.5`);
}
