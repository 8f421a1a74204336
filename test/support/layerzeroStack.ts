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
import { type ChainAddresses, lzReceiveOptions, planContracts, planWiring, type StackTerms } from './stackPlan.ts';
import { createTransfers } from './transfers.ts';

export interface DeployOptions {
  readonly owner?: NamedAccount;
  readonly attesters?: readonly NamedAccount[];
  readonly threshold?: number;
  /** The account of the node under test. */
  readonly sender?: NamedAccount;
  /** Confirmations in the lane's ULN configuration, both ways. */
  readonly confirmations?: bigint;
  /** Locked and minted, by a real transfer, before `startBlock`. */
  readonly seed?: bigint;
  /** Gas that both OApps enforce for lzReceive. */
  readonly receiveGas?: bigint;
  readonly eids?: { readonly north: number; readonly south: number };
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
    guardian: owner.address,
    recovery: recovery.address,
    attesters: attesters.map((attester) => attester.address),
    threshold,
    confirmations: options.confirmations ?? 1n,
    enforcedOptions: lzReceiveOptions(options.receiveGas ?? 200_000n),
  };

  const funded = [owner, recovery, user, sender].map((account) => account.address);
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
  if (seeded > 0n) await seed(draft);
  return { ...draft, north: await started(draft.north), south: await started(draft.south) };
}

async function deployContracts(
  side: 'north' | 'south',
  chain: Anvil,
  eid: number,
  terms: StackTerms,
  owner: LocalSender,
): Promise<ChainAddresses> {
  const sent: Promise<Hex>[] = [];
  const addresses = planContracts(side, eid, terms, (data) => {
    const address = getContractAddress({ from: owner.address, nonce: BigInt(owner.nextNonce()) });
    sent.push(owner.send({ data, gas: deployGas }));
    return address;
  });
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

async function seed(deployment: Deployment): Promise<void> {
  const transfers = await createTransfers(deployment);
  const sent = await transfers.send(
    [{ direction: 'northToSouth', to: deployment.user.address, amount: deployment.seeded }],
    { mine: true },
  );
  const packets = sent.map((one) => one.packet);
  await relayByHand(deployment, 'northToSouth', packets, { mine: true });
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'totalSupply' });
  const supply = BigInt(
    await deployment.south.anvil.rpc.request<Hex>('eth_call', [{ to: deployment.south.token, data }, 'latest']),
  );
  if (supply !== deployment.seeded) throw new Error(`seeding minted ${supply}, wanted ${deployment.seeded}`);
}

/** The start block exists already: a reader that asks for logs from it on is not refused. */
async function started(chain: DeployedChain): Promise<DeployedChain> {
  const startBlock = (await chain.anvil.blockNumber()) + 1;
  await chain.anvil.mine();
  return { ...chain, startBlock };
}
