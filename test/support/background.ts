// What others than the node do on and on in the background of a scenario, until its test ends.
import {
  concatHex,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  type Hex,
  keccak256,
  zeroHash,
} from 'viem';
import { onTestFinished } from 'vitest';
import { testAnchorStateRegistryAbi, testAnchorStateRegistryBytecode } from '../../contracts/generated/index.ts';
import { type NamedAccount, namedAccount } from './accounts.ts';
import { eventsOf } from './chainReader.ts';
import { type Deployment, directions, endsOf } from './deployment.ts';
import { hex } from './jsonRpc.ts';
import { localSender, receiptsOf } from './localSender.ts';
import { verifyAs } from './outsiders.ts';
import { waitFor } from './waitFor.ts';

export interface Background {
  pause(): Promise<void>;
}

/** Does `turn` over and over, and has ended before the network goes. */
function onAndOn(turn: () => Promise<void>): Background {
  let going = true;
  const loop = async (): Promise<void> => {
    while (going) {
      await turn();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const ended = loop();
  const pause = async (): Promise<void> => {
    going = false;
    await ended;
  };
  onTestFinished(pause);
  return { pause };
}

/** A second DVN that honestly verifies whatever leaves either OApp. */
export function honestVerifier(deployment: Deployment, verifier: NamedAccount): Background {
  const done = new Set<Hex>();
  return onAndOn(async () => {
    for (const direction of directions) {
      const { source, destination } = endsOf(deployment, direction);
      const events = await eventsOf(source, await source.anvil.blockNumber());
      for (const event of events) {
        if (event.kind !== 'sent' || event.packet.dstEid !== destination.eid || done.has(event.headerHash)) continue;
        done.add(event.headerHash);
        await verifyAs(deployment, direction, verifier, [event.packet]);
      }
    }
  });
}

const messagePasser: Hex = '0x4200000000000000000000000000000000000016';

export interface Proposer extends Background {
  readonly registry: Hex;
}

/** An OP stack's proposer: anchors south's final blocks on north, as they are on south itself. */
export async function proposer(deployment: Deployment): Promise<Proposer> {
  const { north, south } = deployment;
  const account = namedAccount('proposer');
  await north.anvil.fund(account.address, 10n ** 21n);
  await south.anvil.rpc.request('anvil_setCode', [messagePasser, '0x00']);
  await south.anvil.rpc.request('anvil_setStorageAt', [messagePasser, hex(0), `0x${'01'.repeat(32)}`]);
  const from = (await south.anvil.blockNumber()) + 1;
  const sender = await localSender(north.anvil, account);
  const [abi, bytecode] = [testAnchorStateRegistryAbi, testAnchorStateRegistryBytecode];
  const registry = getContractAddress({ from: account.address, nonce: BigInt(sender.nextNonce()) });
  const deployed = await sender.send({ data: encodeDeployData({ abi, bytecode, args: [false] }), gas: 3_000_000n });
  await receiptsOf(north.anvil, [deployed]);
  await waitFor(async () => (await south.anvil.blockNumber('finalized')) > from, {
    what: 'a final block to anchor',
    timeoutMs: 20_000,
  });
  const { pause } = onAndOn(async () => {
    const height = await south.anvil.blockNumber('finalized');
    const args = [0, await outputRoot(deployment, height), BigInt(height)] as const;
    const data = encodeFunctionData({ abi, functionName: 'setAnchor', args });
    await receiptsOf(north.anvil, [await sender.send({ to: registry, data })]);
  });
  return { registry, pause };
}

async function outputRoot({ south }: Deployment, height: number): Promise<Hex> {
  const { rpc } = south.anvil;
  const block = await rpc.request<{ hash: Hex; stateRoot: Hex }>('eth_getBlockByNumber', [hex(height), false]);
  const { storageHash } = await rpc.request<{ storageHash: Hex }>('eth_getProof', [messagePasser, [], hex(height)]);
  return keccak256(concatHex([zeroHash, block.stateRoot, storageHash, block.hash]));
}
