// Deploys the real LayerZero V2 stack, Loadline's contracts and an OFT pair on two anvils, from nothing, and seeds the
// pair with a first real transfer, so that tokens can be sent both ways at once.
import { encodeFunctionData, getContractAddress, type Hex, maxUint256 } from 'viem';
import { testTokenAbi } from '../../contracts/generated/index.ts';
import { erc20Abi } from './abi.ts';
import { type NamedAccount, namedAccount } from './accounts.ts';
import type { Anvil } from './anvil.ts';
import { conversionRate, type DeployedChain, type Deployment, tokens } from './deployment.ts';
import { relayByHand } from './handRelay.ts';
import { type LocalSender, localSender, receiptsOf } from './localSender.ts';
import { verifyAs } from './outsiders.ts';
import {
  type ChainAddresses,
  lzReceiveOptions,
  type NorthAdapter,
  type NorthToken,
  planContracts,
  planLane,
  planPair,
  planWiring,
  type SouthToken,
  type StackTerms,
} from './stackPlan.ts';
import { createTransfers } from './transfers.ts';

export interface DeployOptions {
  readonly owner?: NamedAccount;
  readonly attesters?: readonly NamedAccount[];
  readonly threshold?: number;
  /** The account of the node under test. */
  readonly sender?: NamedAccount;
  /** Who may pause and revoke at the DVN: the node's account unless told otherwise. */
  readonly guardian?: NamedAccount;
  /** Confirmations in the lane's ULN configuration, both ways. */
  readonly confirmations?: bigint;
  /** Locked and minted, by a real transfer, before `startBlock`. */
  readonly seed?: bigint;
  /** Gas that both OApps enforce for lzReceive. */
  readonly receiveGas?: bigint;
  readonly eids?: { readonly north: number; readonly south: number };
  /** Another account that both receivers require as a DVN beside ours. */
  readonly otherVerifier?: NamedAccount;
  /** What is minted on south; an ordinary OFT unless told otherwise. */
  readonly southToken?: SouthToken;
  /** What is locked on north; an ordinary token unless told otherwise. */
  readonly northToken?: NorthToken;
  /** What locks on north; an ordinary adapter unless told otherwise. */
  readonly northAdapter?: NorthAdapter;
  /** A second OFT pair, of its own user, on the same endpoints and workers: a lane that an attack on the first spares. */
  readonly secondPair?: boolean;
}

const deployGas = 8_000_000n;
const funding = 10n ** 24n;

export async function deployPair(north: Anvil, south: Anvil, options: DeployOptions = {}): Promise<Deployment> {
  const owner = options.owner ?? namedAccount('owner');
  const recovery = namedAccount('recovery');
  const user = namedAccount('user');
  const sender = options.sender ?? namedAccount('sender');
  const attesters = options.attesters ?? [namedAccount('attester 1')];
  const threshold = options.threshold ?? attesters.length;
  const eids = options.eids ?? { north: 40_101, south: 40_102 };
  const seeded = options.seed ?? tokens(1_000_000);
  if (seeded % conversionRate !== 0n)
    throw new Error(`seed ${seeded} has dust: wanted a multiple of ${conversionRate}`);
  const terms: StackTerms = {
    owner: owner.address,
    guardian: (options.guardian ?? sender).address,
    recovery: recovery.address,
    attesters: attesters.map((attester) => attester.address),
    threshold,
    confirmations: options.confirmations ?? 1n,
    enforcedOptions: lzReceiveOptions(options.receiveGas ?? 200_000n),
    southToken: options.southToken ?? 'plain',
    northToken: options.northToken ?? 'plain',
    northAdapter: options.northAdapter ?? 'plain',
    ...(options.otherVerifier ? { otherVerifier: options.otherVerifier.address } : {}),
  };

  const secondUser = namedAccount('user 2');
  const others = options.otherVerifier ? [options.otherVerifier] : [];
  const funded = [owner, recovery, user, secondUser, sender, ...others].map((account) => account.address);
  await Promise.all([north, south].flatMap((chain) => funded.map((address) => chain.fund(address, funding))));
  const [ownerNorth, ownerSouth] = await Promise.all([localSender(north, owner), localSender(south, owner)]);

  // One nonce apart, so that no contract has the same address on both chains: real deployments do not either.
  await ownerSouth.send({ to: owner.address, gas: 21_000n });
  const [onNorth, onSouth] = await Promise.all([
    deployContracts('north', north, eids.north, terms, ownerNorth),
    deployContracts('south', south, eids.south, terms, ownerSouth),
  ]);
  await Promise.all([
    wire(north, onNorth, eids.south, onSouth, terms, ownerNorth),
    wire(south, onSouth, eids.north, onNorth, terms, ownerSouth),
  ]);
  await fillPurse(north, onNorth, user, ownerNorth);

  const draft: Deployment = {
    north: { name: 'north', anvil: north, chainId: north.chainId, eid: eids.north, startBlock: 0, ...onNorth },
    south: { name: 'south', anvil: south, chainId: south.chainId, eid: eids.south, startBlock: 0, ...onSouth },
    owner,
    recovery,
    user,
    attesters,
    threshold,
    sender,
    confirmations: terms.confirmations,
    seeded,
    enforcedOptions: terms.enforcedOptions,
  };
  const second = options.secondPair ? await deploySecond(draft, terms, ownerNorth, ownerSouth, secondUser) : undefined;
  for (const pair of [draft, ...(second ? [second] : [])]) {
    if (pair.seeded > 0n) await seed(pair, options.otherVerifier);
  }
  const [startNorth, startSouth] = [await startBlockOf(north), await startBlockOf(south)];
  const startedAt = (pair: Deployment): Deployment => ({
    ...pair,
    north: { ...pair.north, startBlock: startNorth },
    south: { ...pair.south, startBlock: startSouth },
  });
  return { ...startedAt(draft), ...(second ? { second: startedAt(second) } : {}) };
}

/** The same chains, endpoints and workers with another OFT pair, always of ordinary contracts, and another user. */
async function deploySecond(
  first: Deployment,
  terms: StackTerms,
  ownerNorth: LocalSender,
  ownerSouth: LocalSender,
  user: NamedAccount,
): Promise<Deployment> {
  const plain: StackTerms = { ...terms, southToken: 'plain', northToken: 'plain', northAdapter: 'plain' };
  const { north, south } = first;
  const deployed = async (chain: DeployedChain, owner: LocalSender): Promise<DeployedChain> => {
    const deploy = deployer(owner);
    const addresses = planPair(chain.name, chain.endpoint, plain, deploy.deploy);
    await receiptsOf(chain.anvil, await Promise.all(deploy.sent), { mine: true });
    return { ...chain, ...addresses };
  };
  const [onNorth, onSouth] = await Promise.all([deployed(north, ownerNorth), deployed(south, ownerSouth)]);
  const wireLane = async (local: DeployedChain, remote: DeployedChain, owner: LocalSender): Promise<void> => {
    const plan = planLane(local, remote.eid, remote.oapp, plain);
    const hashes = await Promise.all(plan.map((transaction) => owner.send(transaction)));
    await receiptsOf(local.anvil, hashes, { mine: true });
  };
  await Promise.all([wireLane(onNorth, onSouth, ownerNorth), wireLane(onSouth, onNorth, ownerSouth)]);
  await fillPurse(north.anvil, onNorth, user, ownerNorth);
  return { ...first, user, north: onNorth, south: onSouth };
}

/** Deploys one after the other, and knows each address before its transaction is mined. */
function deployer(owner: LocalSender): { readonly deploy: (data: Hex) => Hex; readonly sent: Promise<Hex>[] } {
  const sent: Promise<Hex>[] = [];
  const deploy = (data: Hex): Hex => {
    const address = getContractAddress({ from: owner.address, nonce: BigInt(owner.nextNonce()) });
    sent.push(owner.send({ data, gas: deployGas }));
    return address;
  };
  return { deploy, sent };
}

async function deployContracts(
  side: 'north' | 'south',
  chain: Anvil,
  eid: number,
  terms: StackTerms,
  owner: LocalSender,
): Promise<ChainAddresses> {
  const { deploy, sent } = deployer(owner);
  const addresses = planContracts(side, eid, terms, deploy);
  await receiptsOf(chain, await Promise.all(sent), { mine: true });
  return addresses;
}

async function wire(
  chain: Anvil,
  local: ChainAddresses,
  remoteEid: number,
  remote: ChainAddresses,
  terms: StackTerms,
  owner: LocalSender,
): Promise<void> {
  const plan = planWiring(local, remoteEid, remote.oapp, terms);
  const hashes = await Promise.all(plan.map((transaction) => owner.send(transaction)));
  await receiptsOf(chain, hashes, { mine: true });
}

/** The user holds far more than any test sends, and has allowed the adapter to lock it. */
async function fillPurse(chain: Anvil, local: ChainAddresses, user: NamedAccount, owner: LocalSender): Promise<void> {
  const userSender = await localSender(chain, user);
  const mint = encodeFunctionData({
    abi: testTokenAbi,
    functionName: 'mint',
    args: [user.address, tokens(1_000_000_000_000)],
  });
  const approve = encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [local.oapp, maxUint256] });
  const hashes = await Promise.all([
    owner.send({ to: local.token, data: mint }),
    userSender.send({ to: local.token, data: approve }),
  ]);
  await receiptsOf(chain, hashes, { mine: true });
}

async function seed(deployment: Deployment, otherVerifier?: NamedAccount): Promise<void> {
  const transfers = await createTransfers(deployment);
  const sent = await transfers.send(
    [{ direction: 'northToSouth', to: deployment.user.address, amount: deployment.seeded }],
    { mine: true },
  );
  const packets = sent.map((one) => one.packet);
  if (otherVerifier) await verifyAs(deployment, 'northToSouth', otherVerifier, packets, { mine: true });
  await relayByHand(deployment, 'northToSouth', packets, { mine: true });
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'totalSupply' });
  const supply = BigInt(
    await deployment.south.anvil.rpc.request<Hex>('eth_call', [{ to: deployment.south.token, data }, 'latest']),
  );
  if (supply !== deployment.seeded) throw new Error(`seeding minted ${supply}, wanted ${deployment.seeded}`);
}

/** It exists already: a reader that asks for logs from it on is not refused. */
async function startBlockOf(chain: Anvil): Promise<number> {
  const startBlock = (await chain.blockNumber()) + 1;
  await chain.mine();
  return startBlock;
}
