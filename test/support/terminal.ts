// Commands as a user types them, in this process: no build is needed, and what they print is at hand.
import type { CliIo } from '../../relayer/cli/io.ts';
import { runProgram } from '../../relayer/cli/program.ts';
import { plainStyle } from '../../relayer/cli/style.ts';
import { waitFor } from './waitFor.ts';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Terminal {
  readonly io: CliIo;
  printed(): { readonly out: string; readonly err: string };
  interrupt(): void;
}

function terminal(): Terminal {
  let out = '';
  let err = '';
  let stop = (): void => undefined;
  const io: CliIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    style: plainStyle,
    errorStyle: plainStyle,
    user: 'ann',
    onStop: (listener) => {
      stop = () => listener('SIGINT');
      return () => undefined;
    },
    exitNow: () => undefined,
  };
  return { io, printed: () => ({ out, err }), interrupt: () => stop() };
}

/** Runs a command to its end. */
export async function typeInProcess(args: readonly string[]): Promise<Typed> {
  const { io, printed } = terminal();
  const code = await runProgram(args, io);
  return { code, ...printed() };
}

/** Runs the node, as `loadline run` does, until the returned function is called; that one gives how it ended. */
export async function runInProcess(configPath: string): Promise<() => Promise<Typed>> {
  const { io, printed, interrupt } = terminal();
  const ended = runProgram(['run', '--json', '--config', configPath], io);
  const started = () => printed().out.includes('"running":true');
  const describe = () => printed().err;
  await waitFor(started, { what: 'the node', timeoutMs: 15_000, describe });
  return async () => {
    interrupt();
    return { code: await ended, ...printed() };
  };
}
