/** `loadline policy …`: the risk policy, from the file that people write to the one that decides. */
import { type Command, Option } from 'commander';
import type { CheckOptions, PromoteOptions, SaidOptions, ShowOptions, SignPolicyOptions } from './commands/policy.ts';
import type { CliIo } from './io.ts';
import { type Act, type Common, common, examples, group, limitOption, withKey } from './parts.ts';

const FILE = 'the policy; policyFile of the configuration without';

export function addPolicy(program: Command, io: CliIo, act: Act): void {
  const policy = group(program, 'policy', 'write, sign, stage and promote the risk policy');
  addFiles(policy, io, act);
  addLooks(policy, io, act);
  addWords(policy, io, act);
}

const commands = () => import('./commands/policy.ts');

function addFiles(policy: Command, io: CliIo, act: Act): void {
  common(policy.command('check'))
    .description('say everything that is wrong with a policy file, and who has signed it; asks no node')
    .argument('[file]', FILE)
    .addHelpText('after', examples('loadline policy check', 'loadline policy check next.policy.yaml --json'))
    .action((file: string | undefined, options: CheckOptions) =>
      act(async () => (await commands()).policyCheck(file, options, io)),
    );
  withKey(common(policy.command('sign')))
    .description('add the signature of a risk key to a policy file; its rules and comments stay as they are')
    .argument('[file]', FILE)
    .addHelpText(
      'after',
      examples(
        'loadline policy sign --sign-env RISK_KEY',
        'loadline policy sign next.policy.yaml --keystore risk.json --password-file risk.txt',
      ),
    )
    .action((file: string | undefined, options: SignPolicyOptions) =>
      act(async () => (await commands()).policySign(file, options, io)),
    );
}

function addLooks(policy: Command, io: CliIo, act: Act): void {
  common(policy.command('show'))
    .description('print the policy that decides, from the node or from its journal')
    .addOption(new Option('--staged', 'the staged one').default(false).conflicts('previous'))
    .option('--previous', 'the one that a rollback goes back to', false)
    .addHelpText('after', examples('loadline policy show', 'loadline policy show --staged --json | jq -r .policy.text'))
    .action((options: ShowOptions) => act(async () => (await commands()).policyShow(options, io)));
  common(policy.command('diff'))
    .description('which verdicts the staged policy would have changed, counted and by example')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline policy diff', 'loadline policy diff --json | jq .diff.counts'))
    .action((options: Common & { limit: number }) => act(async () => (await commands()).policyDiff(options, io)));
  common(policy.command('history'))
    .description('what was loaded, staged, promoted and rolled back: when, by whom and why; the newest first')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline policy history'))
    .action((options: Common & { limit: number }) => act(async () => (await commands()).policyHistory(options, io)));
}

function addWords(policy: Command, io: CliIo, act: Act): void {
  said(common(policy.command('stage')))
    .description('hand a signed policy to the running node: it runs in shadow beside the active one')
    .argument('[file]', FILE)
    .addHelpText('after', examples('loadline policy stage next.policy.yaml --reason "lower the daily limit" --by ann'))
    .action((file: string | undefined, options: SaidOptions) =>
      act(async () => (await commands()).policyStage(file, options, io)),
    );
  said(common(policy.command('unstage')))
    .description('take the staged policy back; its version is spent')
    .addHelpText('after', examples('loadline policy unstage --reason "holds too much"'))
    .action((options: SaidOptions) => act(async () => (await commands()).policyUnstage(options, io)));
  said(common(policy.command('promote')))
    .description('let the staged policy decide from now on, without a restart')
    .option('--hash <hash>', 'only if this one is staged')
    .addHelpText('after', examples('loadline policy promote --reason "a week without a difference" --by ann'))
    .action((options: PromoteOptions) => act(async () => (await commands()).policyPromote(options, io)));
  said(common(policy.command('rollback')))
    .description('go back to the policy before the last promotion, once; the one left behind is not accepted again')
    .addHelpText('after', examples('loadline policy rollback --reason "holds honest traffic" --by ann'))
    .action((options: SaidOptions) => act(async () => (await commands()).policyRollback(options, io)));
}

/** Who, and why: both are journaled. */
const said = (command: Command): Command =>
  command
    .requiredOption('--reason <text>', 'why')
    .option('--by <name>', 'who says so; without it, the user that runs this');
