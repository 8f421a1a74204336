#!/usr/bin/env node
// What forge takes for a native solc: it asks for `--version` once and then for `--standard-json`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readImport, solc } from './compiler.mjs';

const args = process.argv.slice(2);

if (args.includes('--version')) {
  // forge does not parse the version of an Emscripten build.
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${nativeVersion()}`);
} else if (args.includes('--standard-json')) {
  const basePath = argumentOf('--base-path') ?? process.cwd();
  const input = readFileSync(0, 'utf8');
  process.stdout.write(solc.compile(input, { import: (path) => fromRoots(path, basePath) }));
} else {
  console.error(`solc.mjs: saw "${args.join(' ')}", wanted --version or --standard-json`);
  process.exitCode = 1;
}

function nativeVersion() {
  return solc.version().replace(/\.Emscripten\.clang$/, '.Linux.g++');
}

function argumentOf(flag) {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
}

function fromRoots(path, basePath) {
  const inBase = readImport(resolve(basePath, path));
  return inBase.error && path.startsWith('@') ? readImport(path) : inBase;
}
