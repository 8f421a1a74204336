// OFT transfers both ways, many in a row: nonces are counted here and nothing is estimated or quoted per transfer.
import { type Address, decodeAbiParameters, encodeFunctionData, type Hex, toEventSelector } from 'viem';
import { testTokenAbi } from '../../contracts/generated/index.ts';
import { endpointAbi, erc20Abi, oftAbi, packetSent } from './abi.ts';
import type { NamedAccount } from './accounts.ts';
import { type Deployment, type Direction, endsOf } from './deployment.ts';
import { localSender, type Receipt, type ReceiptOptions, receiptsOf } from './localSender.ts';
import { bytes32, decodePacket, type Packet } from './packet.ts';

export interface Transfer {
  readonly direction: Direction;
  /** 20 bytes, or 32 when a test wants dirty upper bytes. */
  readonly to: Hex;
  /** In the smallest unit of the source's token. */
  readonly amount: bigint;
  /** Added to the enforced ones. */
  readonly options?: Hex;
  readonly composeMsg?: Hex;
}

export interface SentTransfer extends Transfer {
  readonly hash: Hex;
  readonly blockNumber: number;
  readonly guid: Hex;
  readonly packet: Packet;
}

export interface Transfers {
  /** Broadcasts all without waiting between them, then waits for their receipts. */
  send(transfers: readonly Transfer[], options?: ReceiptOptions): Promise<SentTransfer[]>;
  /** Only broadcasts; for a test that stops the node, or the chain, in between. */
  broadcast(transfer: Transfer): Promise<Hex>;
}

/** More than any lane of the tests costs; the endpoint refunds the rest. */
const feeOffered = 10n ** 17n;
const sendGas = 700_000n;

export async function createTransfers(deployment: Deployment): Promise<Transfers> {
  const senders = {
    northToSouth: await localSender(deployment.north.anvil, deployment.user),
    southToNorth: await localSender(deployment.south.anvil, deployment.user),
  };

  async function broadcast(transfer: Transfer): Promise<Hex> {
    const { source, destination } = endsOf(deployment, transfer.direction);
    const parameters = {
      dstEid: destination.eid,
      to: bytes32(transfer.to),
      amountLD: transfer.amount,
      minAmountLD: 0n,
      extraOptions: transfer.options ?? '0x',
      composeMsg: transfer.composeMsg ?? '0x',
      oftCmd: '0x',
    } as const;
    const data = encodeFunctionData({
      abi: oftAbi,
      functionName: 'send',
      args: [parameters, { nativeFee: feeOffered, lzTokenFee: 0n }, deployment.user.address],
    });
    return senders[transfer.direction].send({ to: source.oapp, data, value: feeOffered, gas: sendGas });
  }

  return {
    broadcast,
    async send(transfers, options = {}) {
      const hashes = await Promise.all(transfers.map(broadcast));
      const receipts = new Map<Hex, Receipt>();
      for (const direction of ['northToSouth', 'southToNorth'] as const) {
        const own = hashes.filter((_, index) => transfers[index]?.direction === direction);
        if (own.length === 0) continue;
        const { source } = endsOf(deployment, direction);
        for (const receipt of await receiptsOf(source.anvil, own, options))
          receipts.set(receipt.transactionHash, receipt);
      }
      return transfers.map((transfer, index) => {
        const hash = hashes[index] as Hex;
        const receipt = receipts.get(hash) as Receipt;
        const packet = packetIn(receipt, endsOf(deployment, transfer.direction).source.endpoint);
        return { ...transfer, hash, blockNumber: Number(receipt.blockNumber), guid: packet.guid, packet };
      });
    },
  };
}

/** The one packet that a receipt says the endpoint sent. */
export function packetIn(receipt: Receipt, endpoint: Address): Packet {
  const topic = toEventSelector(packetSent);
  const log = receipt.logs.find(
    (one) => one.topics[0] === topic && one.address.toLowerCase() === endpoint.toLowerCase(),
  );
  if (log === undefined) throw new Error(`no PacketSent in ${receipt.transactionHash}`);
  const packet = decodePacket(decodeAbiParameters(packetSent.inputs, log.data)[0]);
  if (packet === undefined) throw new Error(`PacketSent in ${receipt.transactionHash} carries no packet`);
  return packet;
}

export interface BareMessage {
  readonly direction: Direction;
  /** Any account is an OApp to the endpoint. It is funded here. */
  readonly from: NamedAccount;
  readonly receiver: Hex;
  readonly message: Hex;
  readonly options?: Hex;
}

/** A real packet of somebody who is no peer of ours, straight through the endpoint. */
export async function sendBare(
  deployment: Deployment,
  bare: BareMessage,
  options: ReceiptOptions = {},
): Promise<{ hash: Hex; packet: Packet }> {
  const { source, destination } = endsOf(deployment, bare.direction);
  await source.anvil.fund(bare.from.address, 10n ** 21n);
  const parameters = {
    dstEid: destination.eid,
    receiver: bytes32(bare.receiver),
    message: bare.message,
    options: bare.options ?? deployment.enforcedOptions,
    payInLzToken: false,
  };
  const args = [parameters, bare.from.address] as const;
  const data = encodeFunctionData({ abi: endpointAbi, functionName: 'send', args });
  const sender = await localSender(source.anvil, bare.from);
  const hash = await sender.send({ to: source.endpoint, data, value: feeOffered, gas: sendGas });
  const [receipt] = await receiptsOf(source.anvil, [hash], options);
  return { hash, packet: packetIn(receipt as Receipt, source.endpoint) };
}

/** The theft: the recovery key moves what the adapter holds, all of it unless told otherwise. */
export async function stealEscrow(
  deployment: Deployment,
  options: { readonly amount?: bigint; readonly to?: Address } & ReceiptOptions = {},
): Promise<{ hash: Hex; amount: bigint; blockNumber: number }> {
  const { north, recovery } = deployment;
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [north.oapp] });
  const amount =
    options.amount ?? BigInt(await north.anvil.rpc.request<Hex>('eth_call', [{ to: north.token, data }, 'latest']));
  const thief = await localSender(north.anvil, recovery);
  const call = encodeFunctionData({
    abi: testTokenAbi,
    functionName: 'recover',
    args: [north.oapp, options.to ?? recovery.address, amount],
  });
  const hash = await thief.send({ to: north.token, data: call });
  const [receipt] = await receiptsOf(north.anvil, [hash], options);
  return { hash, amount, blockNumber: Number(receipt?.blockNumber) };
}
