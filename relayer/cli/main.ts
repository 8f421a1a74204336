#!/usr/bin/env node
/** The command line: reads the arguments, runs one command, ends with its exit code. */
import { userInfo } from 'node:os';
import { processIo } from './io.ts';
import { runProgram } from './program.ts';

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
};

const code = await runProgram(process.argv.slice(2), processIo(userName));
// What was printed leaves first, also where pipes are asynchronous.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
process.exit(code);
