/**
 * How long a start takes, and in how much memory, on a journal with a million settled and a hundred thousand open packets:
 * from opening the folder until the node would poll its chains. Each start is a process of its own.
 *
 * LOADLINE_BENCH_SETTLED, LOADLINE_BENCH_OPEN: how many. LOADLINE_BENCH_VERIFY=no: without verifying everything at the end. LOADLINE_BENCH_JOURNAL: a folder to make once and keep.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../chains/systemClock.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { openStore } from '../../relayer/journal/store.ts';
import { verifyJournal } from '../../relayer/journal/verify.ts';
import { startNode } from '../../relayer/node.ts';
import { checkPacketRows } from '../../relayer/packetRows.ts';
import { engineOf } from '../../relayer/pipeline/testing/engine.ts';
import { fixture } from '../../relayer/pipeline/testing/params.ts';
import { requireVerified } from '../../relayer/verified.ts';
import { median, writeReport } from './report.ts';
import { makeJournal } from './restartJournal.ts';

const SETTLED = Number(process.env.LOADLINE_BENCH_SETTLED ?? 1_000_000);
const OPEN = Number(process.env.LOADLINE_BENCH_OPEN ?? 100_000);
const STARTS = Number(process.env.LOADLINE_BENCH_STARTS ?? 5);
const AIM_SECONDS = 2;
const AIM_MB = 300;

const INITIAL = 10n ** 15n;
const escrow = { kind: 'escrow' as const, initial: INITIAL };
const mint = { kind: 'mint' as const, initial: INITIAL / 10n };
const LEGS = [escrow, escrow, escrow, mint, mint, mint, mint, mint];

const nothing = (): Promise<never> => Promise.reject(new Error('saw a request to sign, wanted none in shadow mode'));
const noSignatures = { collect: nothing, collectLift: nothing, collectReattestation: nothing };

type VerifiedAll = { readonly seconds: number; readonly records: number };

type Start = {
  readonly seconds: number;
  readonly openSeconds: number;
  readonly verifySeconds: number;
  readonly restoreSeconds: number;
  readonly cpuSeconds: number;
  readonly rssMb: number;
  readonly peakRssMb: number;
  /** Without the pages of the journal's own files, which the kernel takes back when it needs them. */
  readonly ownRssMb: number;
  readonly packets: number;
};

const [mode, folder] = process.argv.slice(2);
if (mode === '--start' && folder) console.log(JSON.stringify(await start(folder)));
else if (mode === '--verify' && folder) console.log(JSON.stringify(await verifyAll(folder)));
else await main();

async function main(): Promise<void> {
  const kept = process.env.LOADLINE_BENCH_JOURNAL;
  const temporary = await mkdtemp(join(tmpdir(), 'loadline-bench-'));
  const path = kept ?? join(temporary, 'journal');
  try {
    if (!existsSync(path)) await makeJournal(path, fixture({ legs: LEGS }), { open: OPEN, settled: SETTLED });
    const child = (what: string): string =>
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), what, path], {
        encoding: 'utf8',
      });
    // The first start verifies all that there is.
    const first = JSON.parse(child('--start')) as Start;
    const starts = Array.from({ length: STARTS }, () => JSON.parse(child('--start')) as Start);
    const all = process.env.LOADLINE_BENCH_VERIFY === 'no' ? null : (JSON.parse(child('--verify')) as VerifiedAll);
    await report(first, starts, all, bytesIn(path));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function start(path: string): Promise<Start> {
  const cpu = process.cpuUsage();
  const beginMs = performance.now();
  const journal = await openLevelJournal(path, { createIfMissing: false });
  const openedMs = performance.now();
  const verified = await requireVerified(journal, systemClock);
  const verifiedMs = performance.now();
  const { params } = fixture({ legs: LEGS, mode: 'shadow' });
  const store = openStore(journal);
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error };
  const node = await startNode({
    params,
    store,
    readers: new Map(),
    senders: new Map(),
    signatures: noSignatures,
    clock: systemClock,
    log: quiet,
    pollIntervalMs: new Map(),
    sealer: (state) => engineOf(params, state).sealer,
    auditEveryMs: 600_000,
  });
  const readyMs = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const rss = process.memoryUsage().rss;
  const found: Start = {
    seconds: (readyMs - beginMs) / 1_000,
    openSeconds: (openedMs - beginMs) / 1_000,
    verifySeconds: (verifiedMs - openedMs) / 1_000,
    restoreSeconds: (readyMs - verifiedMs) / 1_000,
    cpuSeconds: (user + system) / 1e6,
    rssMb: rss / 2 ** 20,
    peakRssMb: process.resourceUsage().maxRSS / 2 ** 10,
    ownRssMb: ownRss() ?? rss / 2 ** 20,
    packets: node.state.packets.size,
  };
  await node.stop();
  await verified.stop(quiet);
  await store.close();
  return found;
}

async function verifyAll(path: string) {
  const journal = await openLevelJournal(path, { createIfMissing: false });
  const beginMs = performance.now();
  const found = await verifyJournal(journal, { crossChecks: [checkPacketRows] });
  if (!found.ok) throw new Error(`saw ${found.firstBad.key}: ${found.firstBad.reason}`);
  const seconds = (performance.now() - beginMs) / 1_000;
  await journal.close();
  return { seconds, records: found.records };
}

/** Linux tells; elsewhere nobody does. */
function ownRss(): number | null {
  try {
    const found = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found ? Number(found[1]) / 2 ** 10 : null;
  } catch {
    return null;
  }
}

function bytesIn(path: string): number {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

async function report(first: Start, starts: readonly Start[], all: VerifiedAll | null, bytes: number): Promise<void> {
  const of = (field: keyof Start): number => median(starts.map((one) => one[field]));
  const best = Math.min(...starts.map(({ seconds }) => seconds));
  const [text, mb] = [(n: number) => n.toFixed(2), (n: number) => Math.round(n)];
  const met = (is: boolean): string => (is ? 'met' : 'missed');
  await writeReport({
    name: 'restart',
    title: 'Restart',
    about: [
      `A journal of ${SETTLED.toLocaleString('en')} settled and ${of('packets').toLocaleString('en')} open packets, ${mb(bytes / 2 ** 20)} MB${all ? ` and ${all.records.toLocaleString('en')} records` : ''} on disk. Each is a copy, with bytes, hashes, an amount, a sender and a recipient of its own, of one that went through the whole transition, with its record, payload record, reservation and one entry of history.`,
      `${starts.length} starts after an end in order, each in a process of its own: median, and the best in brackets.`,
    ],
    columns: ['', 'measured', 'aim', ''],
    rows: [
      [
        'open to ready, s',
        `${text(of('seconds'))} (${text(best)})`,
        `< ${AIM_SECONDS}`,
        met(of('seconds') < AIM_SECONDS),
      ],
      ['of it: opening LevelDB, s', text(of('openSeconds')), '', ''],
      ['of it: verifying since the checkpoint, s', text(of('verifySeconds')), '', ''],
      ['of it: restoring, commitment, first step, s', text(of('restoreSeconds')), '', ''],
      ['processor time, all threads, s', text(of('cpuSeconds')), '', ''],
      ['RSS when ready, MB', mb(of('rssMb')), `< ${AIM_MB}`, met(of('rssMb') < AIM_MB)],
      ['of it without pages of the journal’s files, MB', mb(of('ownRssMb')), '', ''],
      ['peak RSS, MB', mb(of('peakRssMb')), '', ''],
      ['the first start, which verifies all history, s', text(first.seconds), '', ''],
      ...(all ? [['`journal verify` of everything, s', text(all.seconds), '', '']] : []),
    ],
    notes: [
      'The time of a start follows the open packets and what was written since the checkpoint, not the journal’s length.',
    ],
    figures: { settled: SETTLED, journalBytes: bytes, first, starts, verified: all },
  });
}
