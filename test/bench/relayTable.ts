import type { Limit } from './relayLimit.ts';
import type { RelayRun } from './relayRun.ts';

export interface RelayFigures {
  readonly machine: { readonly cpus: number; readonly model: string; readonly node: string };
  readonly batch: number;
  readonly relay: Omit<RelayRun, 'spent'> & { readonly transactions: number; readonly failedTransactions: number };
  readonly limit: Limit;
  /** Delivered a second by the node, of what the chains take without one. */
  readonly shareOfLimit: number;
}

/** Each figure with its aim. */
export function relayTable({ machine, batch, relay, limit, shareOfLimit }: RelayFigures): string {
  const rows: readonly (readonly [string, string, string])[] = [
    ['messages sent beforehand', String(relay.messages), ''],
    ['delivered a second', relay.deliveredPerS.toFixed(0), ''],
    [`the limit: pre-signed batches of ${batch}, no relayer, a second`, limit.messagesPerS.toFixed(0), ''],
    ['share of the limit', `${(shareOfLimit * 100).toFixed(1)} %`, '≥ 25 %'],
    ['finality to delivered, p50', `${relay.paced.p50.toFixed(0)} ms`, ''],
    ['finality to delivered, p99', `${relay.paced.p99.toFixed(0)} ms`, ''],
    ['RPC requests a message, all providers', relay.requestsPerMessage.toFixed(2), '≤ 1'],
    ['gas a message, failed transactions included', relay.gasPerMessage.toFixed(0), '≤ 85000'],
    ['transactions, of which failed', `${relay.transactions}, ${relay.failedTransactions}`, ''],
  ];
  const gas = limit.gas.map(
    (one) =>
      `| ${one.batch} | ${one.attest} | ${one.commitAndExecute} | ${one.attest + one.commitAndExecute} | ${one.together} |`,
  );
  return [
    '<!-- Written by `npm run bench:relay`. -->',
    '# Relaying between two chains',
    '',
    `Two anvils with blocks of 100 ms, one path, quorum 2 of 3, all gates, synced journal. ${machine.cpus} cores (${machine.model}),`,
    `Node ${machine.node}; node, chains and proxies share them: ratios travel, absolute figures do not. Latency is that of`,
    `${relay.paced.messages} messages that come in at ${relay.paced.perS} a second.`,
    '',
    '| Figure | Measured | Aim |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    'Gas a message at the destination, by the size of the batch, without a node:',
    '',
    '| Batch | `attest` | `commitAndExecute` | Both | `attestCommitAndExecute` |',
    '|---|---|---|---|---|',
    ...gas,
  ].join('\n');
}
