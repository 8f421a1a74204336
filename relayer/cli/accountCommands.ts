/** The accounts that pay for transactions: `account list` and `account resume`. */
import type { Command } from 'commander';
import type { ResumeOptions } from './commands/account.ts';
import type { CliIo } from './io.ts';
import { type Act, type Common, common, examples, group, limitOption } from './parts.ts';

export function addAccount(program: Command, io: CliIo, act: Act): void {
  const account = group(program, 'account', 'the accounts that pay for transactions, and what keeps them from it');
  const commands = () => import('./commands/account.ts');
  common(account.command('list'))
    .description('list each account with its next nonce, what is under way, and why it is stopped or waits')
    .addOption(limitOption())
    .addHelpText(
      'after',
      examples('loadline account list', 'loadline account list --json | jq ".accounts.items[].standing"'),
    )
    .action((options: Common & { limit: number }) => act(async () => (await commands()).accountList(options, io)));
  common(account.command('resume'))
    .description('let an account go on that was stopped because somebody else had used it; journaled with your name')
    .argument('<chain>', 'the chain, as configured')
    .option('--account <address>', 'which one, where two of the chain are stopped')
    .requiredOption('--reason <text>', 'why nobody else uses it any more')
    .option('--by <name>', 'who says so; without it, the user that runs this')
    .addHelpText('after', examples('loadline account resume ethereum --reason "the other node is stopped" --by ann'))
    .action((chain: string, options: ResumeOptions) =>
      act(async () => (await commands()).accountResume(chain, options, io)),
    );
}
