/** What a lane may carry by its limits: limits. */
import type { Command } from 'commander';
import type { LimitsOptions } from './commands/limits.ts';
import type { CliIo } from './io.ts';
import { type Act, common, examples, group, laneOption, limitOption, smallestUnits } from './parts.ts';

export function addLimits(program: Command, io: CliIo, act: Act): void {
  const limits = group(program, 'limits', 'what sizes and rates the policy lets through');
  common(limits.command('show'))
    .description('the room that each limit leaves now, and when an amount would fit')
    .addOption(laneOption())
    .option('--amount <units>', "in the smallest units of the book's shared decimals", smallestUnits)
    .addOption(limitOption())
    .addHelpText(
      'after',
      examples('loadline limits show', 'loadline limits show --lane "north>south/usdx" --amount 5000000'),
    )
    .action((options: LimitsOptions) =>
      act(async () => (await import('./commands/limits.ts')).limitsShow(options, io)),
    );
}
