// What a message costs at the destination, by the receipts of real transactions: batches signed and sent without a node.
import type { Hex } from 'viem';
import type { Deployment } from '../support/deployment.ts';
import { relayByHand } from '../support/handRelay.ts';
import type { SentTransfer } from '../support/transfers.ts';

export interface BatchGas {
  readonly batch: number;
  /** Gas a message, the transaction's own 21,000 and its calldata included. */
  readonly attest: number;
  readonly commitAndExecute: number;
  readonly hashes: readonly Hex[];
}

/** Relays these packets, north to south, as one batch. */
export async function gasOfBatch(deployment: Deployment, sent: readonly SentTransfer[]): Promise<BatchGas> {
  const packets = sent.map(({ packet }) => packet);
  const { attest, execute } = await relayByHand(deployment, 'northToSouth', packets, { mine: true });
  const perMessage = (gasUsed: Hex): number => Number(gasUsed) / packets.length;
  return {
    batch: packets.length,
    attest: perMessage(attest.gasUsed),
    commitAndExecute: perMessage(execute.gasUsed),
    hashes: [attest.transactionHash, execute.transactionHash],
  };
}
