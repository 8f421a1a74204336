/** What the node decided, sealed, for others to check: receipt list, show, verify, key. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseRpc, type RpcOption } from '../receipts/refetch/rpcOption.ts';
import type { ShowOptions, VerifyOptions } from './commands/receipt.ts';
import type { CliIo } from './io.ts';
import { type Act, type Common, common, examples, group, limitOption, wholeNumber } from './parts.ts';

/** Of `--rpc`: a receipt has no more chains than a book has legs. */
const MAX_RPC = 64;

export function addReceipt(program: Command, io: CliIo, act: Act): void {
  const receipt = group(program, 'receipt', 'export the receipts of verdicts, and verify them anywhere');
  const commands = () => import('./commands/receipt.ts');
  common(receipt.command('list'))
    .description('list the receipts of a packet, the newest first')
    .argument('<guid>', 'the packet')
    .addOption(limitOption())
    .addHelpText('after', examples('loadline receipt list 0xdfea…4137'))
    .action((guid: string, options: Common & { limit: number }) =>
      act(async () => (await commands()).receiptList(guid, options, io)),
    );
  common(receipt.command('show'))
    .description('write the newest receipt of a packet, as the file that others verify')
    .argument('<guid>', 'the packet')
    .option('--seq <n>', 'an earlier one, by its history entry', wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option('--out <file>', 'where to write it; standard output without')
    .addHelpText('after', examples('loadline receipt show 0xdfea…4137 --out receipt.json'))
    .action((guid: string, options: ShowOptions) => act(async () => (await commands()).receiptShow(guid, options, io)));
  common(receipt.command('verify'), false)
    .description(
      'check seal and state, make the decision again, and with --rpc ask your own providers for what it was made on',
    )
    .argument('<file>', 'the receipt')
    .option('--key <hex|file>', 'the public key of the node (loadline receipt key); any key without')
    .addOption(
      new Option('--rpc <[chain=]url>', 'your own provider of a chain of the receipt; one for each')
        .argParser(rpcOption)
        .default([] as readonly RpcOption[], 'none'),
    )
    .option('--allow-unchecked', 'what no provider can tell any more is no reason to fail', false)
    .addHelpText(
      'after',
      examples(
        'loadline receipt verify receipt.json --key 0x3d40…6c97',
        'loadline receipt verify receipt.json --rpc https://eth.example --rpc base=https://base.example',
      ) + OUTCOMES,
    )
    .action((file: string, options: VerifyOptions) =>
      act(async () => (await commands()).receiptVerify(file, options, io)),
    );
  common(receipt.command('key'))
    .description('print the public key that seals the receipts of this node')
    .addHelpText('after', examples('loadline receipt key', 'loadline receipt key --json | jq -r .publicKey'))
    .action((options: Common) => act(async () => (await commands()).receiptKey(options, io)));
}

const OUTCOMES = `

Exit codes:
  0 same · 1 it differs, or something could not be checked · 2 usage`;

function rpcOption(text: string, before: readonly RpcOption[]): readonly RpcOption[] {
  const option = parseRpc(text);
  if (!option) throw new InvalidArgumentError('wanted an http or https URL, or <chain>=<url>');
  if (before.length >= MAX_RPC) throw new InvalidArgumentError(`wanted at most ${MAX_RPC} of them`);
  return [...before, option];
}
