/** What the commands have in common: options, where a key comes from, and how examples are shown. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { MAX_LIMIT } from '../api/context.ts';
import type { ExitCode } from './exitCode.ts';

export type Common = { readonly config: string; readonly json: boolean };

export type Act = (work: () => Promise<ExitCode>) => Promise<void>;

export const limitOption = (): Option =>
  new Option('--limit <n>', 'at most so many of each list').argParser(wholeNumber(1, MAX_LIMIT)).default(50);

/** An amount as it is written: digits alone. */
export const smallestUnits = (text: string): string => {
  if (/^[1-9][0-9]{0,77}$/.test(text)) return text;
  throw new InvalidArgumentError('wanted a whole number above zero');
};

export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`wanted a whole number from ${min} to ${max}`);
  };

/** A noun whose verbs follow. */
export function group(program: Command, name: string, description: string): Command {
  return program.command(name).description(description);
}

/** Options that every command has. */
export function common(command: Command, withConfig = true): Command {
  if (withConfig) {
    const config = new Option('-c, --config <file>', 'the configuration')
      .env('LOADLINE_CONFIG')
      .default('./loadline.yaml');
    command.addOption(config);
  }
  return (
    command
      .option('--json', 'print JSON, with an apiVersion', false)
      // Scripts may pass it to any command line; since none of these commands asks, there is nothing to say about it.
      .addOption(new Option('--no-input').hideHelp())
  );
}

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;

export const laneOption = (): Option =>
  new Option('--lane <lane>', 'only this lane; quote it, as in "north>south/usdx"');

/** Where an operator's key comes from. */
export const withKey = (command: Command): Command =>
  command
    .option('--sign-env <name>', 'sign with the key in this environment variable')
    .option('--keystore <file>', 'sign with the key in this keystore v3 file')
    .option('--password-file <file>', 'the password of the keystore');
