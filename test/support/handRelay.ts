// Relaying by hand: what the node does, done by a test, with no gate in the way. Seeds deployments, and plays the
// attacker who holds the attesters' keys.
import { concatHex, encodeFunctionData, type Hex, hashTypedData, keccak256, slice, toHex } from 'viem';
import { loadlineDvnAbi, loadlineExecutorAbi } from '../../contracts/generated/index.ts';
import type { NamedAccount } from './accounts.ts';
import { type DeployedChain, type Deployment, type Direction, endsOf } from './deployment.ts';
import { localSender, type Receipt, type ReceiptOptions, receiptsOf } from './localSender.ts';
import { headerHashOf, type Packet, payloadHashOf } from './packet.ts';

export interface HandRelayOptions extends ReceiptOptions {
  readonly by?: NamedAccount;
  readonly attesters?: readonly NamedAccount[];
  readonly confirmations?: bigint;
  readonly salt?: Hex;
  /** For each receiver; 200,000 unless told otherwise. */
  readonly receiveGas?: bigint;
}

const attestationTypes = {
  Attestation: [
    { name: 'library', type: 'address' },
    { name: 'epoch', type: 'uint32' },
    { name: 'salt', type: 'bytes32' },
    { name: 'expiry', type: 'uint64' },
    { name: 'items', type: 'Item[]' },
  ],
  Item: [
    { name: 'headerHash', type: 'bytes32' },
    { name: 'payloadHash', type: 'bytes32' },
    { name: 'confirmations', type: 'uint64' },
  ],
} as const;

const expirySeconds = 600n;
const executeGas = 200_000n;

interface HandCall {
  readonly to: Hex;
  readonly data: Hex;
}

/** Signs and submits one batch; the receipt is the transaction's on the destination. */
export async function attestByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): Promise<Receipt> {
  const call = await attestCallByHand(deployment, direction, packets, options);
  return submit(deployment, endsOf(deployment, direction).destination, call, packets.length, options);
}

/** One batch, signed, for a transaction that is still to be sent. */
export async function attestCallByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): Promise<HandCall> {
  const { destination } = endsOf(deployment, direction);
  const confirmations = options.confirmations ?? deployment.confirmations;
  const { timestamp } = await destination.anvil.rpc.request<{ timestamp: Hex }>('eth_getBlockByNumber', [
    'latest',
    false,
  ]);
  const batch = {
    receiveLibrary: destination.receiveLibrary,
    epoch: await currentEpoch(destination),
    salt: options.salt ?? keccak256(toHex(packets.map(headerHashOf).join())),
    expiry: BigInt(timestamp) + expirySeconds,
  };
  const digest = hashTypedData({
    domain: { name: 'LoadlineDVN', version: '1', chainId: destination.chainId, verifyingContract: destination.dvn },
    types: attestationTypes,
    primaryType: 'Attestation',
    message: {
      library: batch.receiveLibrary,
      epoch: batch.epoch,
      salt: batch.salt,
      expiry: batch.expiry,
      items: packets.map((packet) => ({
        headerHash: headerHashOf(packet),
        payloadHash: payloadHashOf(packet),
        confirmations,
      })),
    },
  });
  const signers = [...(options.attesters ?? deployment.attesters.slice(0, deployment.threshold))].sort((a, b) =>
    a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1,
  );
  const signatures = concatHex(await Promise.all(signers.map((signer) => signer.account.sign({ hash: digest }))));
  const paths = runsOf(packets).map((run) => ({
    ...pathOf(run),
    confirmations,
    items: run.map((packet) => ({ nonce: packet.nonce, payloadHash: payloadHashOf(packet) })),
  }));
  const data = encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'attest', args: [batch, paths, signatures] });
  return { to: destination.dvn, data };
}

export async function commitAndExecuteByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): Promise<Receipt> {
  const call = executeCallByHand(deployment, direction, packets, options);
  return submit(deployment, endsOf(deployment, direction).destination, call, packets.length, options);
}

export function executeCallByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): HandCall {
  const { destination } = endsOf(deployment, direction);
  const args = [deliveryPaths(destination, packets, options)] as const;
  const data = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'commitAndExecute', args });
  return { to: destination.executor, data };
}

const deliveryPaths = (
  { receiveLibrary }: DeployedChain,
  packets: readonly Packet[],
  { receiveGas = executeGas }: HandRelayOptions,
) =>
  runsOf(packets).map((run) => ({
    ...pathOf(run),
    receiveLibrary,
    deliveries: run.map(({ nonce, message }) => ({ nonce, gasLimit: receiveGas, value: 0n, message })),
  }));

const pathOf = ([first]: readonly Packet[]) => ({
  srcEid: first?.srcEid ?? 0,
  sender: first?.sender ?? '0x',
  receiver: `0x${(first?.receiver ?? '').slice(-40)}` as const,
});

/** Neighbours of one path, in the order given: the contracts take what they share once. */
function runsOf(packets: readonly Packet[]): Packet[][] {
  const runs: Packet[][] = [];
  for (const packet of packets) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const alike =
      first?.srcEid === packet.srcEid && first.sender === packet.sender && first.receiver === packet.receiver;
    if (run && alike) run.push(packet);
    else runs.push([packet]);
  }
  return runs;
}

/** All three steps of a batch in one transaction. */
export async function relayTogetherByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): Promise<Receipt> {
  const { destination } = endsOf(deployment, direction);
  const attest = await attestCallByHand(deployment, direction, packets, options);
  const paths = deliveryPaths(destination, packets, options);
  const args = [destination.dvn, slice(attest.data, 4), paths] as const;
  const data = encodeFunctionData({ abi: loadlineExecutorAbi, functionName: 'attestCommitAndExecute', args });
  return submit(deployment, destination, { to: destination.executor, data }, packets.length, options);
}

/** Attests, commits and executes, whatever the packets say. */
export async function relayByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
  options: HandRelayOptions = {},
): Promise<{ attest: Receipt; execute: Receipt }> {
  const attest = await attestByHand(deployment, direction, packets, options);
  return { attest, execute: await commitAndExecuteByHand(deployment, direction, packets, options) };
}

async function submit(
  deployment: Deployment,
  chain: DeployedChain,
  call: HandCall,
  count: number,
  options: HandRelayOptions,
): Promise<Receipt> {
  const sender = await localSender(chain.anvil, options.by ?? deployment.owner);
  const gas = 500_000n + 1_000_000n * BigInt(count);
  const hash = await sender.send({ ...call, gas: gas > 16_000_000n ? 16_000_000n : gas });
  const [receipt] = await receiptsOf(chain.anvil, [hash], options);
  return receipt as Receipt;
}

async function currentEpoch(chain: DeployedChain): Promise<number> {
  const data = encodeFunctionData({ abi: loadlineDvnAbi, functionName: 'epoch' });
  return Number(await chain.anvil.rpc.request<Hex>('eth_call', [{ to: chain.dvn, data }, 'latest']));
}
