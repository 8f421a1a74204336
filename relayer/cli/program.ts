/** The commands: their names, options and help. What they do stands in commands/, loaded only when asked for. */
import { Command, CommanderError, Option } from 'commander';
import { LIST_FILTERS } from '../api/packets.ts';
import { softwareVersion } from '../version.ts';
import { addAccount } from './accountCommands.ts';
import { addBacktest } from './backtestCommands.ts';
import { addBook } from './bookCommands.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { AuditCommand, PinCommand, SignCommand } from './commands/lanes.ts';
import type { ListOptions } from './commands/packet.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { failureOf } from './failure.ts';
import { harmlessLines } from './harmless.ts';
import type { CliIo } from './io.ts';
import { addJournal } from './journalCommands.ts';
import { addLimits } from './limitsCommands.ts';
import { type Act, type Common, common, examples, group, laneOption, limitOption, withKey } from './parts.ts';
import { addPolicy } from './policyCommands.ts';
import { jsonLine } from './print.ts';
import { addAck, addQuarantine } from './quarantineCommands.ts';
import { addReceipt } from './receiptCommands.ts';

/** Runs one command line and gives its exit code. Never throws. */
export async function runProgram(args: readonly string[], io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = buildProgram(io, async (work) => {
    exitCode = await work();
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io, args.includes('--json'));
  }
}

function report(error: unknown, io: CliIo, json: boolean): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    if (json) io.out(jsonLine({ error: { code: 'USAGE', message: error.message } }));
    return EXIT.usage;
  }
  const { exitCode, ...failure } = failureOf(error);
  if (json) io.out(jsonLine({ error: { ...failure, message: failure.message.split('\n')[0] } }, 2));
  io.err(harmlessLines(`${io.errorStyle.red('error')} ${failure.message}\n`));
  return exitCode;
}

function buildProgram(io: CliIo, act: Act): Command {
  const program = new Command('loadline')
    .description('A cross-chain relayer that refuses to carry what is not backed.')
    .version(softwareVersion(), '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(run with --help for the options and examples)')
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', EXIT_CODES);
  addInit(program, io, act);
  addConfig(program, io, act);
  addRun(program, io, act);
  addStatus(program, io, act);
  addDoctor(program, io, act);
  addProviders(program, io, act);
  addPacket(program, io, act);
  addLanes(program, io, act);
  addAccount(program, io, act);
  addBook(program, io, act);
  addQuarantine(program, io, act);
  addPolicy(program, io, act);
  addLimits(program, io, act);
  addReceipt(program, io, act);
  addJournal(program, io, act);
  addBacktest(program, io, act);
  return program;
}

function addInit(program: Command, io: CliIo, act: Act): void {
  common(program.command('init'), false)
    .description('write a commented configuration and a risk policy to fill in')
    .argument('[path]', 'where to write it', 'loadline.yaml')
    .option('--force', 'overwrite a file that is there', false)
    .addHelpText('after', examples('loadline init', 'loadline init /etc/loadline/loadline.yaml'))
    .action((path: string, options: Common & { force: boolean }) =>
      act(async () =>
        (await import('./commands/init.ts')).init({ path, force: options.force, json: options.json }, io),
      ),
    );
}

function addConfig(program: Command, io: CliIo, act: Act): void {
  const config = group(program, 'config', 'look at the configuration');
  common(config.command('validate'))
    .description('say everything that is wrong with the configuration, with file, line and column')
    .addHelpText('after', examples('loadline config validate', 'loadline config validate --config node.yaml --json'))
    .action((options: Common) => act(async () => (await import('./commands/config.ts')).configValidate(options, io)));
}

function addRun(program: Command, io: CliIo, act: Act): void {
  common(program.command('run'))
    .description('run the node until a signal drains it; logs go to stderr as JSON lines')
    .addHelpText('after', examples('loadline run', 'loadline run --config node.yaml 2>> node.log'))
    .action((options: Common) => act(async () => (await import('./commands/run.ts')).run(options, io)));
}

function addStatus(program: Command, io: CliIo, act: Act): void {
  common(program.command('status'))
    .description('say how chains, lanes, books and packets stand, from the node or from its journal')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline status', 'loadline status --json | jq .oldestHeld'))
    .action((options: Common & { limit: number }) =>
      act(async () => (await import('./commands/status.ts')).status(options, io)),
    );
}

function addDoctor(program: Command, io: CliIo, act: Act): void {
  common(program.command('doctor'))
    .description('measure providers, contracts, keys, balances, disk and clock; every finding comes with its fix')
    .option('--chain <name>', 'only this chain')
    .addHelpText('after', examples('loadline doctor', 'loadline doctor --chain ethereum --json'))
    .action((options: DoctorOptions) => act(async () => (await import('./commands/doctor.ts')).doctor(options, io)));
}

function addProviders(program: Command, io: CliIo, act: Act): void {
  const providers = group(program, 'providers', 'look at the RPC providers, and let an excluded one count again');
  common(providers.command('list'))
    .description('say who counts and who does not, why, and what each was seen to do')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline providers list', 'loadline providers list --json'))
    .action((options: Common & { limit: number }) =>
      act(async () => (await import('./commands/providers.ts')).providersList(options, io)),
    );
  common(providers.command('readmit'))
    .description('let an operator count again that was excluded for contradicted content; journaled with your name')
    .argument('<chain>', 'the chain, as configured')
    .argument('<operator>', 'the operator, as configured')
    .option('--by <name>', 'who says so; without it, the user that runs this')
    .addHelpText('after', examples('loadline providers readmit ethereum alpha --by ann'))
    .action((chain: string, operator: string, options: Common & { by?: string }) =>
      act(async () => (await import('./commands/providers.ts')).providersReadmit(chain, operator, options, io)),
    );
}

function addPacket(program: Command, io: CliIo, act: Act): void {
  const packet = group(program, 'packet', 'look at packets, and ask for another try');
  common(packet.command('list'))
    .description('list packets, the newest first')
    .addOption(
      new Option('--state <state>', 'only these; held: whatever stands still for a cause').choices(LIST_FILTERS),
    )
    .option('--lane <lane>', 'only this lane; quote it, as in "north>south/usdx"')
    .addOption(limitOption())
    .addHelpText(
      'after',
      examples('loadline packet list --state held', 'loadline packet list --lane "north>south/usdx"'),
    )
    .action((options: ListOptions) => act(async () => (await import('./commands/packet.ts')).packetList(options, io)));
  common(packet.command('show'))
    .description('tell the whole story of a packet: state, cause, what would release it, every step')
    .argument('<guid|txhash>', 'a guid, or any transaction that sent or carried packets')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline packet show 0xdfea…4137', 'loadline packet show 0xdfea…4137 --json'))
    .action((id: string, options: Common & { limit: number }) =>
      act(async () => (await import('./commands/packet.ts')).packetShow(id, options, io)),
    );
  common(packet.command('retry'))
    .description('ask the running node to try a packet again now; releases no violation')
    .argument('<guid>', 'the packet')
    .addHelpText('after', examples('loadline packet retry 0xdfea…4137'))
    .action((guid: string, options: Common) =>
      act(async () => (await import('./commands/packet.ts')).packetRetry(guid, options, io)),
    );
  addAck(packet.command('ack'), io, act, '<guid>');
}

function addLanes(program: Command, io: CliIo, act: Act): void {
  const lanes = group(program, 'lanes', 'look at lanes, and pin what their two sides take for granted');
  const commands = () => import('./commands/lanes.ts');
  common(lanes.command('list'))
    .description('list the lanes of the configuration, and whether each is pinned')
    .addHelpText('after', examples('loadline lanes list'))
    .action((options: Common) => act(async () => (await commands()).lanesList(options, io)));
  withKey(common(lanes.command('pin')))
    .description('write what the chains say of both sides of each lane to the lock file, and sign it if a key is given')
    .addOption(laneOption())
    .option('--renew', 'a new sequence even where nothing changed: lifts the halt of a drift that was undone', false)
    .addHelpText('after', examples('loadline lanes pin', 'loadline lanes pin --sign-env OPERATOR_KEY'))
    .action((options: PinCommand) => act(async () => (await commands()).lanesPin(options, io)));
  withKey(common(lanes.command('sign')))
    .description('add the signature of an operator to the pins in the lock file, if the chains still say the same')
    .addOption(laneOption())
    .option('--offline', 'ask no chain: sign what the file says', false)
    .addHelpText(
      'after',
      examples(
        'loadline lanes sign --sign-env OPERATOR_KEY',
        'loadline lanes sign --keystore op.json --password-file op.txt',
      ),
    )
    .action((options: SignCommand) => act(async () => (await commands()).lanesSign(options, io)));
  common(lanes.command('audit'))
    .description(
      'compare pinned and current values of each lane, and say what is wrong or weak; exits 13 on a high finding',
    )
    .addOption(laneOption())
    .option('--all', 'every value, also those that are as pinned', false)
    .addHelpText(
      'after',
      examples('loadline lanes audit --all', 'loadline lanes audit --json | jq ".lanes[].findings"'),
    )
    .action((options: AuditCommand) => act(async () => (await commands()).lanesAudit(options, io)));
}

const EXIT_CODES = `
Exit codes:
  0 ok · 1 failure · 2 usage · 10 bad configuration · 11 journal locked · 12 key error · 13 unhealthy · 75 try again

Results go to stdout, logs and messages to stderr. NO_COLOR turns colours off.`;
