// What a deployed pair of chains is, in the words of the tests: tokens are locked on north and minted on south.
import type { Address, Hex } from 'viem';
import type { NamedAccount } from './accounts.ts';
import type { Anvil } from './anvil.ts';

export type Direction = 'northToSouth' | 'southToNorth';
export const directions: readonly Direction[] = ['northToSouth', 'southToNorth'];

export interface DeployedChain {
  readonly name: 'north' | 'south';
  readonly anvil: Anvil;
  readonly chainId: number;
  readonly eid: number;
  readonly endpoint: Address;
  readonly sendLibrary: Address;
  readonly receiveLibrary: Address;
  readonly dvn: Address;
  readonly executor: Address;
  /** North: the token that is locked. South: the OFT itself. */
  readonly token: Address;
  /** North: the adapter. South: the OFT. */
  readonly oapp: Address;
  /** The first block after deployment and seeding: what happens from here on is the node's business. */
  readonly startBlock: number;
}

export interface Deployment {
  readonly north: DeployedChain;
  readonly south: DeployedChain;
  /** Owns and configures every contract; also relays by hand where a test wants that. */
  readonly owner: NamedAccount;
  /** Holds the token's recovery role: the key that is stolen in the demo. */
  readonly recovery: NamedAccount;
  /** Sends transfers on both chains, and holds what was seeded. */
  readonly user: NamedAccount;
  readonly attesters: readonly NamedAccount[];
  readonly threshold: number;
  /** The account of the node under test on both chains. */
  readonly sender: NamedAccount;
  readonly confirmations: bigint;
  /** Locked on north and minted on south before `startBlock`, in the smallest unit. */
  readonly seeded: bigint;
  /** What both OApps enforce on every message. */
  readonly enforcedOptions: Hex;
  /** Another OFT pair on the same chains, endpoints and workers, where the network has one. */
  readonly second?: Deployment;
}

export const tokenDecimals = 18;
export const sharedDecimals = 6;
/** Local units in one shared unit. */
export const conversionRate = 10n ** BigInt(tokenDecimals - sharedDecimals);
export const tokens = (whole: number | bigint): bigint => BigInt(whole) * 10n ** BigInt(tokenDecimals);

export function endsOf(
  deployment: Deployment,
  direction: Direction,
): { source: DeployedChain; destination: DeployedChain } {
  const { north, south } = deployment;
  return direction === 'northToSouth' ? { source: north, destination: south } : { source: south, destination: north };
}
