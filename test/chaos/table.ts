// The tables of a run of chaos: what was done, what came of it, and the cases in which a peer loses messages.
import type { CaseResult } from './cases.ts';
import type { RestoreResult } from './restore.ts';
import type { StormResult } from './storm.ts';

export interface ChaosReport {
  readonly seed: number;
  readonly storm: StormResult | undefined;
  readonly restore: RestoreResult | undefined;
  readonly cases: readonly CaseResult[];
}

export const reportText = (report: ChaosReport): string =>
  `${JSON.stringify(report, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)}\n`;

export function markdownOf({ seed, storm, restore, cases }: ChaosReport): string {
  const parts = ['# Chaos', `Written by \`npm run chaos -- --seed ${seed}\`; do not edit.`];
  if (storm !== undefined) parts.push(...stormTables(storm));
  if (restore !== undefined) parts.push(...restoreTable(restore));
  if (cases.length > 0) {
    parts.push(
      "Where a measured peer loses messages (Hyperlane's TypeScript relayer 4.0.2, same kind of machine):",
      table(
        ['Case', 'Loadline', 'Peer', 'Seconds'],
        cases.map((one) => [one.name, `${one.delivered} of ${one.sent}`, one.peer, String(one.seconds)]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

const faultWords = {
  kill: 'SIGKILL at a random moment',
  killSending: 'SIGKILL just after a transaction was handed out',
  providers: 'one to three providers of a chain fail',
  reorg: 'a chain replaces its newest blocks',
  freeze: 'SIGSTOP for up to a minute, then SIGCONT',
  fullDisk: "the journal's disk is full for a while",
} as const;

function stormTables(storm: StormResult): string[] {
  const faults = Object.entries(faultWords).map(([kind, words]) => [
    words,
    String(storm.done[kind as keyof typeof faultWords]),
  ]);
  const figures: [string, string, string][] = [
    ['packets sent', String(storm.sent), ''],
    ['packets settled', String(storm.settled), 'all'],
    ['packets lost', String(storm.lost), '0'],
    ['delivered twice', String(storm.deliveredTwice), '0'],
    ['delivered without backing', String(storm.unbacked), '0'],
    ['payloads signed per (path, nonce), at most', String(storm.payloadsPerPathNonce), '1'],
    ['attestations per packet, at most', String(storm.attestationsPerPacket), '1'],
    ['intents per account nonce, at most', String(storm.intentsPerAccountNonce), '1'],
    ['gas spent on repeats', String(storm.gasOnRepeats), '0'],
    ['our transactions on chain', String(storm.mined), ''],
    ['killed lives in which the node sent something', String(storm.livesThatSent), ''],
    ['other ends of the node by itself', String(storm.died.length), '0'],
    ['ends on a full disk, which it may', String(storm.endedOnFullDisk), ''],
    ['journal verifies', storm.journalWhole ? 'yes' : 'no', 'yes'],
  ];
  return [
    table(['Fault', 'Times'], faults),
    table(['Judged by the observer', 'Saw', 'Wanted'], figures),
    ...(storm.left.length > 0 ? [`Not done: ${storm.left.join('; ')}.`] : []),
    `${storm.seconds} s.`,
  ];
}

function restoreTable(restore: RestoreResult): string[] {
  const figures: [string, string, string][] = [
    ['packets sent', String(restore.sent), ''],
    ['packets settled', String(restore.settled), 'all'],
    ['transactions handed out before the lost signatures had expired', String(restore.sentInShadow), '0'],
    ['payloads signed per (path, nonce), at most', String(restore.payloadsPerPathNonce), '1'],
    ['attestations per packet, at most', String(restore.attestationsPerPacket), '1'],
    ['intents per account nonce, at most', String(restore.intentsPerAccountNonce), '1'],
    ['gas spent on repeats', String(restore.gasOnRepeats), '0'],
  ];
  return [
    "An old copy of the journal is put back; an hour later (the machine's and the chains' clocks are set ahead) it acts again:",
    table(['Judged by the observer', 'Saw', 'Wanted'], figures),
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
