/** Commit and execution of many packets in one call, and what a simulation says of each. */
import { decodeFunctionResult, encodeFunctionData } from 'viem';
import { loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { Cause } from '../../relayer/core/cause.ts';
import type { Dropped } from '../../relayer/core/event.ts';
import { gasAround, receiveGas } from '../../relayer/core/executionGas.ts';
import { type ChainName, type Hex, type PacketKey, ZERO_ADDRESS } from '../../relayer/core/ids.ts';
import { toAddress } from '../../relayer/core/packetCodec.ts';
import type { PacketRecord } from '../../relayer/core/state.ts';
import type { Libraries } from '../chain.ts';
import type { Call } from './call.ts';
import { decodeRevert } from './revert.ts';

export type Delivery = {
  readonly key: PacketKey;
  /** Not committed yet: a commit alone is progress, since later nonces wait for it. */
  readonly uncommitted: boolean;
  readonly item: {
    readonly srcEid: number;
    readonly sender: Hex;
    readonly nonce: bigint;
    readonly receiver: Hex;
    readonly message: Hex;
    readonly gasLimit: bigint;
    readonly value: bigint;
    readonly receiveLibrary: Hex;
  };
};

export type Outcome = { readonly committed: boolean; readonly executed: boolean; readonly reason: Hex };

/** Our executor on each chain: the one that a sender paid is the one of its own chain. */
export type Executors = ReadonlyMap<ChainName, Hex>;

/** Native value is given only where the sender paid our own executor for it. */
export function deliveriesOf(
  packets: readonly PacketRecord[],
  libraries: Libraries,
  executors: Executors,
  maxBatchGas: bigint,
): Delivery[] {
  return packets.flatMap((record): Delivery[] => {
    const { packet, execution } = record;
    if (!packet) return [];
    const uncommitted = record.committed === null;
    const paidUs = execution.executor !== null && execution.executor === executors.get(record.source.chain);
    return [
      {
        key: record.key,
        uncommitted,
        item: {
          srcEid: packet.srcEid,
          sender: packet.sender,
          nonce: packet.nonce,
          receiver: toAddress(packet.receiver),
          message: packet.message,
          gasLimit: receiveGas(record, maxBatchGas),
          value: paidUs ? execution.value : 0n,
          receiveLibrary: uncommitted ? (libraries.get(record.path) ?? ZERO_ADDRESS) : ZERO_ADDRESS,
        },
      },
    ];
  });
}

export function executeCall(executor: Hex, deliveries: readonly Delivery[]): Call {
  const args = [deliveryPaths(deliveries)] as const;
  const data = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'commitAndExecute', args });
  return { to: executor, data, value: totalValue(deliveries) };
}

/** Of a transaction, and of each byte of calldata at the dearest there is (EIP-7623). */
const TRANSACTION_GAS = 21_000n;
const CALLDATA_BYTE_GAS = 40n;
/** Reading an item, and weighing it. */
const READ_ITEM_GAS = 5_000n;

/**
 * What the contract wants to be there before the first item, and what comes before that: no estimate of a network where
 * gas pays for nothing else is higher.
 */
export function gasWanted(deliveries: readonly Delivery[], { data }: Pick<Call, 'data'>): bigint {
  const items = deliveries.reduce(
    (sum, { item: { gasLimit, message } }) => sum + gasAround(gasLimit, message) + READ_ITEM_GAS,
    0n,
  );
  return TRANSACTION_GAS + CALLDATA_BYTE_GAS * BigInt((data.length - 2) / 2) + items;
}

const totalValue = (deliveries: readonly Delivery[]): bigint =>
  deliveries.reduce((sum, { item }) => sum + item.value, 0n);

/** As the contract takes them: what neighbours share is said once, and their order is kept. */
function deliveryPaths(deliveries: readonly Delivery[]) {
  const paths: (Omit<Delivery['item'], 'nonce' | 'gasLimit' | 'value' | 'message'> & {
    deliveries: Pick<Delivery['item'], 'nonce' | 'gasLimit' | 'value' | 'message'>[];
  })[] = [];
  let last = '';
  for (const { item } of deliveries) {
    const { srcEid, sender, receiver, receiveLibrary, nonce, gasLimit, value, message } = item;
    const shared = `${srcEid}/${sender}/${receiver}/${receiveLibrary}`;
    if (shared !== last) paths.push({ srcEid, sender, receiver, receiveLibrary, deliveries: [] });
    last = shared;
    paths.at(-1)?.deliveries.push({ nonce, gasLimit, value, message });
  }
  return paths;
}

/** @throws viem's error when the answer does not decode. */
export const readOutcomes = (answer: Hex): readonly Outcome[] =>
  decodeFunctionResult({ abi: loadlineExecutorAbi, functionName: 'commitAndExecute', data: answer });

/** Keeps what would move, and says of the rest why not. */
export function judgeOutcomes(
  deliveries: readonly Delivery[],
  outcomes: readonly Outcome[],
): { readonly keep: readonly Delivery[]; readonly dropped: readonly Dropped[] } {
  const keep: Delivery[] = [];
  const dropped: Dropped[] = [];
  deliveries.forEach((delivery, i) => {
    const outcome = outcomes[i];
    if (outcome?.executed) {
      keep.push(delivery);
      return;
    }
    const blocked = outcome && causeOf(decodeRevert(outcome.reason)) === 'blocked_by_earlier_nonce';
    if (outcome?.committed && delivery.uncommitted && outcome.reason !== '0x' && !blocked) {
      // Later nonces wait for this commit, not for its execution: without gas for `lzReceive` it is a commit alone.
      keep.push({ ...delivery, item: { ...delivery.item, gasLimit: 0n, value: 0n } });
      return;
    }
    if (outcome?.reason === '0x') {
      dropped.push({ packet: delivery.key, cause: null, reason: 'somebody else was first; its event is not read yet' });
      return;
    }
    const reason = outcome ? decodeRevert(outcome.reason) : 'no outcome';
    dropped.push({ packet: delivery.key, cause: causeOf(reason), reason });
  });
  return { keep, dropped };
}

function causeOf(reason: string): Cause {
  if (reason.startsWith('LZ_ULN_Verifying') || reason.startsWith('LZ_PathNotVerifiable'))
    return 'awaiting_other_verifiers';
  if (reason.startsWith('LZ_InvalidNonce')) return 'blocked_by_earlier_nonce';
  return 'execution_failing';
}
