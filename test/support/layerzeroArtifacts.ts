// LayerZero's bytecode, read at run time from the packages that ship it. It is LZBL-1.2: never copied into the project.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Abi, encodeDeployData, type Hex } from 'viem';

const paths = {
  EndpointV2: '@layerzerolabs/lz-evm-protocol-v2/artifacts/contracts/EndpointV2.sol/EndpointV2.json',
  SendUln302: '@layerzerolabs/lz-evm-messagelib-v2/artifacts/contracts/uln/uln302/SendUln302.sol/SendUln302.json',
  ReceiveUln302:
    '@layerzerolabs/lz-evm-messagelib-v2/artifacts/contracts/uln/uln302/ReceiveUln302.sol/ReceiveUln302.json',
} as const;

export type LayerzeroContract = keyof typeof paths;

const loaded = new Map<LayerzeroContract, { abi: Abi; bytecode: Hex }>();

/** What a deploying transaction carries: LayerZero's own bytecode and the encoded constructor arguments. */
export function layerzeroDeployData(contract: LayerzeroContract, args: readonly unknown[]): Hex {
  let artifact = loaded.get(contract);
  if (artifact === undefined) {
    const file = createRequire(import.meta.url).resolve(paths[contract]);
    artifact = JSON.parse(readFileSync(file, 'utf8')) as { abi: Abi; bytecode: Hex };
    loaded.set(contract, artifact);
  }
  return encodeDeployData({ abi: artifact.abi, bytecode: artifact.bytecode, args });
}
