// What others than the node may do to a packet: commit it, or dispose of it as the application's delegate.
import { encodeDeployData, encodeFunctionData, getContractAddress, type Hex } from 'viem';
import { loadlineExecutorAbi, loadlineExecutorBytecode } from '../../contracts/generated/index.ts';
import { endpointAbi, libraryAbi } from './abi.ts';
import type { NamedAccount } from './accounts.ts';
import { type Deployment, type Direction, endsOf } from './deployment.ts';
import { localSender, type Receipt, type ReceiptOptions, receiptsOf } from './localSender.ts';
import { headerOf, type Packet, payloadHashOf } from './packet.ts';
import { planExecutor, planExecutorChoice } from './stackPlan.ts';

/** Commits what is attested, in order, in place of the node. */
export async function commitByHand(
  deployment: Deployment,
  direction: Direction,
  packets: readonly Packet[],
): Promise<Receipt[]> {
  const { destination } = endsOf(deployment, direction);
  const sender = await localSender(destination.anvil, deployment.owner);
  const hashes: Hex[] = [];
  for (const packet of packets) {
    const args = [headerOf(packet), payloadHashOf(packet)] as const;
    const data = encodeFunctionData({ abi: libraryAbi, functionName: 'commitVerification', args });
    hashes.push(await sender.send({ to: destination.receiveLibrary, data }));
  }
  return receiptsOf(destination.anvil, hashes);
}

/** Executes what is committed at the endpoint itself: our executor takes no packet under another's guid. */
export async function executeDirectly(deployment: Deployment, direction: Direction, packet: Packet): Promise<Receipt> {
  const { destination } = endsOf(deployment, direction);
  const executor = await localSender(destination.anvil, deployment.owner);
  const { srcEid, sender, nonce, guid, message } = packet;
  const args = [{ srcEid, sender, nonce }, destination.oapp, guid, message, '0x'] as const;
  const data = encodeFunctionData({ abi: endpointAbi, functionName: 'lzReceive', args });
  const [receipt] = await receiptsOf(destination.anvil, [await executor.send({ to: destination.endpoint, data })]);
  return receipt as Receipt;
}

/** Verifies as a DVN that is no more than an account. */
export async function verifyAs(
  deployment: Deployment,
  direction: Direction,
  verifier: NamedAccount,
  packets: readonly Packet[],
  options: ReceiptOptions = {},
): Promise<Receipt[]> {
  const { destination } = endsOf(deployment, direction);
  const sender = await localSender(destination.anvil, verifier);
  const hashes: Hex[] = [];
  for (const packet of packets) {
    const args = [headerOf(packet), payloadHashOf(packet), deployment.confirmations] as const;
    const data = encodeFunctionData({ abi: libraryAbi, functionName: 'verify', args });
    hashes.push(await sender.send({ to: destination.receiveLibrary, data }));
  }
  return receiptsOf(destination.anvil, hashes, options);
}

/**
 * The application's owner is its delegate: it may dispose of a packet at the destination's endpoint. `held` is what the
 * endpoint holds at its nonce, which nilify and burn have to name: zero before a commit.
 */
export async function delegate(
  deployment: Deployment,
  direction: Direction,
  how: 'skip' | 'clear' | 'nilify' | 'burn',
  packet: Packet,
  held: Hex = payloadHashOf(packet),
): Promise<Receipt> {
  const { destination } = endsOf(deployment, direction);
  const sender = await localSender(destination.anvil, deployment.owner);
  const { srcEid, sender: from, nonce, guid, message } = packet;
  const at = [destination.oapp, srcEid, from, nonce] as const;
  const abi = endpointAbi;
  const data = {
    skip: () => encodeFunctionData({ abi, functionName: 'skip', args: at }),
    clear: () =>
      encodeFunctionData({
        abi,
        functionName: 'clear',
        args: [destination.oapp, { srcEid, sender: from, nonce }, guid, message],
      }),
    nilify: () => encodeFunctionData({ abi, functionName: 'nilify', args: [...at, held] }),
    burn: () => encodeFunctionData({ abi, functionName: 'burn', args: [...at, held] }),
  }[how]();
  const [receipt] = await receiptsOf(destination.anvil, [await sender.send({ to: destination.endpoint, data })]);
  return receipt as Receipt;
}

/** Deploys an executor of somebody else's on the source, and has the lane pay that one. */
export async function useOtherExecutor(deployment: Deployment, direction: Direction): Promise<void> {
  const { source, destination } = endsOf(deployment, direction);
  const sender = await localSender(source.anvil, deployment.owner);
  const executor = getContractAddress({ from: sender.address, nonce: BigInt(sender.nextNonce()) });
  const deploy = encodeDeployData({
    abi: loadlineExecutorAbi,
    bytecode: loadlineExecutorBytecode,
    args: [source.endpoint, deployment.owner.address, 400_000n],
  });
  const hashes = [await sender.send({ data: deploy, gas: 8_000_000n })];
  const local = { ...source, executor };
  for (const transaction of [...planExecutor(local, destination.eid), planExecutorChoice(local, destination.eid)]) {
    hashes.push(await sender.send(transaction));
  }
  await receiptsOf(source.anvil, hashes);
}
