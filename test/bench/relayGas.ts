// What a message costs at the destination, by the receipts of real transactions.
import type { Address, Hex } from 'viem';
import type { DeployedChain, Deployment } from '../support/deployment.ts';
import { relayByHand, relayTogetherByHand } from '../support/handRelay.ts';
import { hex } from '../support/jsonRpc.ts';
import type { Receipt } from '../support/localSender.ts';
import type { SentTransfer } from '../support/transfers.ts';

export interface BatchGas {
  readonly batch: number;
  /** Gas a message, the transaction's own 21,000 and its calldata included. */
  readonly attest: number;
  readonly commitAndExecute: number;
  /** All three steps in one transaction. */
  readonly together: number;
}

/** Relays these packets, north to south, without a node: one half as a batch in two transactions, one in a single one. */
export async function gasOfBatch(deployment: Deployment, sent: readonly SentTransfer[]): Promise<BatchGas> {
  const all = sent.map(({ packet }) => packet);
  const packets = all.slice(0, all.length / 2);
  const options = { mine: true, receiveGas: 100_000n };
  const { attest, execute } = await relayByHand(deployment, 'northToSouth', packets, options);
  const together = await relayTogetherByHand(deployment, 'northToSouth', all.slice(packets.length), options);
  const perMessage = (gasUsed: Hex): number => Math.round(Number(gasUsed) / packets.length);
  return {
    batch: packets.length,
    attest: perMessage(attest.gasUsed),
    commitAndExecute: perMessage(execute.gasUsed),
    together: perMessage(together.gasUsed),
  };
}

export interface Spent {
  readonly gas: bigint;
  readonly transactions: number;
  readonly failed: number;
}

/** All that an account spent on a chain from a block on, failed transactions too. */
export async function spentBy({ anvil }: DeployedChain, account: Address, fromBlock: number): Promise<Spent> {
  const last = await anvil.blockNumber();
  const blocks = Array.from({ length: Math.max(0, last - fromBlock + 1) }, (_, i) => hex(fromBlock + i));
  const requests = blocks.map((block) => ({ method: 'eth_getBlockReceipts', params: [block] }));
  const receipts = (await anvil.rpc.batch<readonly Receipt[] | null>(requests)).flatMap((found) => found ?? []);
  const own = receipts.filter(({ from }) => from.toLowerCase() === account.toLowerCase());
  return {
    gas: own.reduce((sum, { gasUsed }) => sum + BigInt(gasUsed), 0n),
    transactions: own.length,
    failed: own.filter(({ status }) => status !== '0x1').length,
  };
}
