/** What stands still by a violation or by hand, and what people say about it: halts, ack, refill, issuance, word, lane. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LaneAskOptions } from './commands/lane.ts';
import type { SignOptions, WordOptions } from './commands/words.ts';
import type { CliIo } from './io.ts';
import { type Act, type Common, common, examples, group, limitOption, smallestUnits, withKey } from './parts.ts';

export function addQuarantine(program: Command, io: CliIo, act: Act): void {
  common(program.command('halts'))
    .description('every halt and every packet set aside by a violation, with the exact command that releases it')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline halts', 'loadline halts --json | jq ".halts.items[].release"'))
    .action((options: Common & { limit: number }) =>
      act(async () => (await import('./commands/lane.ts')).halts(options, io)),
    );
  addLane(program, io, act);
  addAck(program.command('ack'), io, act);
  addLedgerWords(program, io, act);
  addWord(program, io, act);
}

const words = () => import('./commands/words.ts');

/** `ack`, and `packet ack` as its shorthand. */
export function addAck(command: Command, io: CliIo, act: Act, what = '<evidence|halt|guid>'): void {
  saying(common(command))
    .description(
      'acknowledge one exact evidence: signed by operators, it releases what that evidence holds and no more',
    )
    .argument(what, 'see `loadline halts`')
    .addHelpText(
      'after',
      examples(
        'loadline ack 0x9a1f…03ce --reason "loss of 2026-11-20, ticket 12" --sign-env OPERATOR_KEY',
        'loadline ack 0x9a1f…03ce --reason "loss of 2026-11-20, ticket 12" --out word.yaml',
      ),
    )
    .action((name: string, options: WordOptions) =>
      act(async () => (await words()).say({ kind: 'acknowledge', name }, options, io)),
    );
}

function addLedgerWords(program: Command, io: CliIo, act: Act): void {
  saying(common(program.command('refill')))
    .description('say that what was acknowledged as lost on a leg was paid in again: the margin carries it again')
    .argument('<book>', 'the book, as configured')
    .argument('<chain>', 'the chain of the leg')
    .argument('<amount>', 'in smallest units of the leg’s token', smallestUnits)
    .addHelpText(
      'after',
      examples('loadline refill usdx ethereum 1000000 --reason "paid in 0x…" --sign-env OPERATOR_KEY'),
    )
    .action((book: string, chain: string, amount: string, options: WordOptions) =>
      act(async () => (await words()).say({ kind: 'refill', book, chain, amount }, options, io)),
    );
  const issuance = group(program, 'issuance', 'declare what is to be minted without a lock, before it is');
  saying(common(issuance.command('declare')))
    .description('declare an issuance on a mint leg; outside of what is declared a mint is a violation')
    .argument('<book>', 'the book, as configured')
    .argument('<chain>', 'the chain of the mint leg')
    .argument('<amount>', 'at most, in smallest units of the leg’s token', smallestUnits)
    .requiredOption('--minter <address>', 'who is to mint, for people to read: the node does not compare it')
    .requiredOption('--from <time>', 'when the window begins, as in 2026-12-01T00:00:00Z', timeMs)
    .requiredOption('--to <time>', 'when it ends', timeMs)
    .addHelpText(
      'after',
      examples(
        'loadline issuance declare usdx base 5000000 --minter 0x… --from 2026-12-01T00:00:00Z --to 2026-12-02T00:00:00Z --reason "Q4" --out word.yaml',
      ),
    )
    .action((book: string, chain: string, amount: string, options: IssuanceOptions) => {
      const { minter, from: fromMs, to: toMs } = options;
      return act(async () =>
        (await words()).say({ kind: 'issuance', book, chain, amount, minter, fromMs, toMs }, options, io),
      );
    });
}

type IssuanceOptions = WordOptions & { readonly minter: string; readonly from: number; readonly to: number };

function addWord(program: Command, io: CliIo, act: Act): void {
  const word = group(program, 'word', 'collect the signatures of several operators under one word');
  withKey(common(word.command('sign')))
    .description('add the signature of an operator to a word that --out has written')
    .argument('<file>', 'the word')
    .addHelpText('after', examples('loadline word sign word.yaml --sign-env OPERATOR_KEY'))
    .action((file: string, options: SignOptions) => act(async () => (await words()).wordSign(file, options, io)));
  common(word.command('give'))
    .description('hand a signed word to the running node')
    .argument('<file>', 'the word')
    .addHelpText('after', examples('loadline word give word.yaml'))
    .action((file: string, options: Common) => act(async () => (await words()).wordGive(file, options, io)));
}

function addLane(program: Command, io: CliIo, act: Act): void {
  const lane = group(program, 'lane', 'how each lane stands; halt, drain and resume one (for pins see `lanes`)');
  const commands = () => import('./commands/lane.ts');
  common(lane.command('list'))
    .description('list the mode of each lane, why, and what it has not brought to its end')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline lane list', 'loadline lane list --json'))
    .action((options: Common & { limit: number }) => act(async () => (await commands()).laneList(options, io)));
  const asks = [
    ['halt', 'stop a lane; only a person resumes it'],
    ['resume', 'end a halt by hand or a drain; releases no violation'],
    ['drain', 'take nothing new, finish what is attested, and say what remains'],
  ] as const;
  for (const [what, description] of asks) {
    common(lane.command(what))
      .description(`${description}; journaled with your name and reason`)
      .argument('<lane>', 'quote it, as in "north>south/usdx"')
      .requiredOption('--reason <text>', 'why')
      .option('--by <name>', 'who says so; without it, the user that runs this')
      .addHelpText(
        'after',
        examples(`loadline lane ${what} "north>south/usdx" --reason "upgrade of the token" --by ann`),
      )
      .action((id: string, options: LaneAskOptions) =>
        act(async () => (await commands()).laneAsk(id, what, options, io)),
      );
  }
}

/** What every word takes. */
const saying = (command: Command): Command =>
  withKey(command)
    .requiredOption('--reason <text>', 'why; it is signed and journaled')
    .addOption(
      new Option('--out <file>', 'write the word there, for others to sign, instead of giving it to the node'),
    );

const timeMs = (text: string): number => {
  const ms = Date.parse(text);
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && Number.isSafeInteger(ms) && ms >= 0) return ms;
  throw new InvalidArgumentError('wanted a time with its zone, as in 2026-12-01T00:00:00Z');
};
