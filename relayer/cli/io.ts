/** The process as commands see it: where results and messages go, and how the user stops them. */
import { type Style, styleFor } from './style.ts';

export type StopSignal = 'SIGINT' | 'SIGTERM';

export type CliIo = {
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages for people; never a result. */
  readonly err: (text: string) => void;
  readonly style: Style;
  readonly errorStyle: Style;
  /** Messages go to a terminal, where a line may be drawn over. */
  readonly errorIsTerminal?: boolean;
  /** Who asks, for the journal. */
  readonly user: string;
  /** Calls the listener on each SIGINT and SIGTERM, until the returned function is called. */
  readonly onStop: (listener: (signal: StopSignal) => void) => () => void;
  /** Ends at once, whatever is under way. */
  readonly exitNow: (code: number) => void;
};

/** The process itself. A reader that goes away (EPIPE) ends it quietly, as `head` expects. */
export function processIo(user: () => string): CliIo {
  const { stdout, stderr, env } = process;
  const quietly = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  };
  stdout.on('error', quietly);
  // Messages nobody reads are no reason to end: a node keeps running when its log reader dies.
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: styleFor(stdout.isTTY === true, env),
    errorStyle: styleFor(stderr.isTTY === true, env),
    errorIsTerminal: stderr.isTTY === true,
    get user() {
      return user();
    },
    onStop: (listener) => {
      process.on('SIGINT', listener);
      process.on('SIGTERM', listener);
      return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
      };
    },
    exitNow: (code) => process.exit(code),
  };
}
