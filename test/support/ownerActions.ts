// What whoever holds the owner's key may do to a lane: move its peer, choose its verifiers, change its code or its unit.
import { type Address, encodeDeployData, encodeFunctionData, getContractAddress, type Hex, parseAbi } from 'viem';
import {
  testHollowOftAbi,
  testHollowOftBytecode,
  testIssuingOftAbi,
  testNegligentAdapterAbi,
  testRedenominatedOftAbi,
  testTokenAbi,
  testUpgradeableOftAbi,
  testUpgradeableOftBytecode,
} from '../../contracts/generated/index.ts';
import { endpointAbi, oftAbi } from './abi.ts';
import { type NamedAccount, namedAccount } from './accounts.ts';
import { type DeployedChain, type Deployment, type Direction, endsOf } from './deployment.ts';
import { commitAndExecuteByHand } from './handRelay.ts';
import { localSender, type Receipt, receiptsOf, type Transaction } from './localSender.ts';
import { verifyAs } from './outsiders.ts';
import { bytes32, type Packet } from './packet.ts';
import { encodeUln, ulnConfigType } from './stackPlan.ts';
import { createTransfers, type SentTransfer } from './transfers.ts';

const proxyAdminAbi = parseAbi(['function upgradeAndCall(address proxy, address implementation, bytes data) payable']);

/** Sends as the owner and returns the receipts. */
export async function asOwner(
  deployment: Deployment,
  chain: DeployedChain,
  ...transactions: readonly Transaction[]
): Promise<Receipt[]> {
  const owner = await localSender(chain.anvil, deployment.owner);
  const hashes: Hex[] = [];
  for (const transaction of transactions) hashes.push(await owner.send(transaction));
  return receiptsOf(chain.anvil, hashes);
}

/** The destination's OApp takes packets of `peer` only, from the direction's source. */
export async function movePeer(deployment: Deployment, direction: Direction, peer: Hex): Promise<void> {
  const { source, destination } = endsOf(deployment, direction);
  const data = encodeFunctionData({ abi: oftAbi, functionName: 'setPeer', args: [source.eid, bytes32(peer)] });
  await asOwner(deployment, destination, { to: destination.oapp, data });
}

/** The destination is satisfied with one verifier, which is not us. */
export async function weakenUln(deployment: Deployment, direction: Direction, verifier: Address): Promise<void> {
  const { source, destination } = endsOf(deployment, direction);
  const config = encodeUln({
    confirmations: deployment.confirmations,
    requiredDVNCount: 1,
    optionalDVNCount: 0,
    optionalDVNThreshold: 0,
    requiredDVNs: [verifier],
    optionalDVNs: [],
  });
  const params = [{ eid: source.eid, configType: ulnConfigType, config }] as const;
  const args = [destination.oapp, destination.receiveLibrary, params] as const;
  const data = encodeFunctionData({ abi: endpointAbi, functionName: 'setConfig', args });
  await asOwner(deployment, destination, { to: destination.endpoint, data });
}

/** Verifies, commits and executes without us, where the destination is satisfied with `verifier`. */
export async function relayAround(
  deployment: Deployment,
  direction: Direction,
  verifier: NamedAccount,
  packet: Packet,
): Promise<void> {
  await endsOf(deployment, direction).destination.anvil.fund(verifier.address, 10n ** 20n);
  await verifyAs(deployment, direction, verifier, [packet]);
  await commitAndExecuteByHand(deployment, direction, [packet]);
}

export const upgrades = {
  /** Burns nothing and says that it did. */
  hollow: { abi: testHollowOftAbi, bytecode: testHollowOftBytecode },
  /** The same code again, at another address. */
  same: { abi: testUpgradeableOftAbi, bytecode: testUpgradeableOftBytecode },
} as const;

/** Puts another implementation behind south's proxy. */
export async function upgradeSouth(deployment: Deployment, to: keyof typeof upgrades): Promise<void> {
  const { south, owner } = deployment;
  const { abi, bytecode } = upgrades[to];
  const sender = await localSender(south.anvil, owner);
  const implementation = getContractAddress({ from: owner.address, nonce: BigInt(sender.nextNonce()) });
  const deploy = encodeDeployData({ abi, bytecode, args: [south.endpoint, owner.address] });
  const args = [south.oapp, implementation, '0x'] as const;
  const upgrade = encodeFunctionData({ abi: proxyAdminAbi, functionName: 'upgradeAndCall', args });
  await asOwner(
    deployment,
    south,
    { data: deploy, gas: 8_000_000n },
    { to: getContractAddress({ from: south.oapp, nonce: 1n }), data: upgrade },
  );
}

/** South's balances are meant in another unit from now on. */
export async function redenominateSouth(deployment: Deployment, decimals: number): Promise<void> {
  const { south } = deployment;
  const abi = testRedenominatedOftAbi;
  const data = encodeFunctionData({ abi, functionName: 'setDecimals', args: [decimals] });
  await asOwner(deployment, south, { to: south.oapp, data });
}

/** Issues more on south, for which nothing is locked. */
export async function issueSouth(deployment: Deployment, to: Address, amount: bigint): Promise<void> {
  const { south } = deployment;
  const data = encodeFunctionData({ abi: testIssuingOftAbi, functionName: 'issue', args: [to, amount] });
  await asOwner(deployment, south, { to: south.oapp, data });
}

/** From now on north's adapter takes `who` at its word. */
export async function believeNorth(deployment: Deployment, who: Address): Promise<void> {
  const { north } = deployment;
  const data = encodeFunctionData({ abi: testNegligentAdapterAbi, functionName: 'believe', args: [who] });
  await asOwner(deployment, north, { to: north.oapp, data });
}

/** A gift to an escrow, north's unless told otherwise, which no message stands for. */
export async function donate(deployment: Deployment, amount: bigint, to = deployment.north): Promise<void> {
  const data = encodeFunctionData({ abi: testTokenAbi, functionName: 'mint', args: [to.oapp, amount] });
  await asOwner(deployment, to, { to: to.token, data });
}

/** Burns on south as somebody who holds next to nothing, for the value to arrive on north. */
export const burnAs = (deployment: Deployment, who: NamedAccount, amount: bigint): Promise<SentTransfer> =>
  sendAs(deployment, 'southToNorth', who, amount);

/** To the same account on the other chain, whether it holds anything or not. */
export async function sendAs(
  deployment: Deployment,
  direction: Direction,
  who: NamedAccount,
  amount: bigint,
): Promise<SentTransfer> {
  await endsOf(deployment, direction).source.anvil.fund(who.address, 10n ** 20n);
  const transfers = await createTransfers({ ...deployment, user: who });
  const [sent] = await transfers.send([{ direction, to: who.address, amount }]);
  return sent as SentTransfer;
}

export const thief = namedAccount('thief');
