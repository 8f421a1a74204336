/** How gas is divided within one transaction of our executor: what the batch is cut by, and what each receiver gets. */
import type { Hex } from './ids.ts';
import type { PacketRecord } from './state.ts';

/** The most that our executor may be deployed to spend on one commit; a chain whose executor spends more is refused. */
export const MAX_COMMIT_GAS = 100_000n;
/** What `LoadlineExecutor` sets aside for its own work around an item, and for each byte of its message. */
const GAS_AROUND_ITEM = 60_000n;
const GAS_PER_MESSAGE_BYTE = 40n;
/** What `lzReceive` gets when the sender asked for less, or did not say. */
export const MINIMUM_RECEIVE_GAS = 100_000n;

/**
 * Gas that the executor forwards to the receiver: what the sender asked for, within what one transaction can carry. A
 * sender that asked another executor for more must not keep its whole path from being committed.
 */
export function receiveGas(record: PacketRecord, maxBatchGas: bigint): bigint {
  const asked = record.execution.gas > MINIMUM_RECEIVE_GAS ? record.execution.gas : MINIMUM_RECEIVE_GAS;
  const most = ((usableGas(maxBatchGas) - aroundMessage(messageOf(record))) * 63n) / 64n - MAX_COMMIT_GAS;
  return asked < most ? asked : most;
}

/** What the executor's own gas check wants for one item: a call gets at most 63/64 of the gas that is left. */
export const itemGas = (record: PacketRecord, maxBatchGas: bigint): bigint =>
  gasAround(receiveGas(record, maxBatchGas), messageOf(record));

/** The same for what is forwarded to the receiver of this message. */
export const gasAround = (forwarded: bigint, message: Hex): bigint =>
  ((forwarded + MAX_COMMIT_GAS) * 64n) / 63n + aroundMessage(message) + 1n;

const messageOf = (record: PacketRecord): Hex => record.packet?.message ?? '0x';

const aroundMessage = (message: Hex): bigint =>
  GAS_AROUND_ITEM + GAS_PER_MESSAGE_BYTE * BigInt((message.length - 2) / 2);

/** The rest is for the transaction itself and its calldata. */
export const usableGas = (maxBatchGas: bigint): bigint => (maxBatchGas * 95n) / 100n;
