/** What stands behind a proxy, and who may change it: in three rounds, as each names the addresses of the next. */
import type { Hex } from '../../relayer/core/ids.ts';
import { controlAbi } from './layerzero/abi.ts';
import type { Batch } from './sideBatch.ts';
import { addressOf, NONE, wordText } from './sideText.ts';

/** EIP-1967: keccak256 of the name, less one. */
const PROXY_SLOTS = {
  implementation: '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc',
  admin: '0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103',
  beacon: '0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50',
} as const satisfies Record<string, Hex>;

type Slots = { readonly implementation: () => string; readonly admin: () => string; readonly beacon: () => string };

export const proxySlots = (batch: Batch, of: Hex): Slots => ({
  implementation: batch.slot(of, PROXY_SLOTS.implementation),
  admin: batch.slot(of, PROXY_SLOTS.admin),
  beacon: batch.slot(of, PROXY_SLOTS.beacon),
});

/** `eoa`, `contract`, or `timelock 3600 s`: whether what it decides takes effect at once. */
export function control(batch: Batch, address: Hex | null): () => string {
  if (!address) return () => NONE;
  const code = batch.codeHash(address);
  const delay = batch.call(address, controlAbi, 'getMinDelay', [], String);
  return () => (code() === NONE ? 'eoa' : /^[0-9]+$/.test(delay()) ? `timelock ${delay()} s` : 'contract');
}

type Behind = Slots & {
  readonly implementationCode: () => string;
  readonly beaconImplementation: () => string;
  readonly controllerKind: () => string;
  readonly controllerOwner: () => string;
};

/** Who decides over a proxy is its admin, or the owner of its beacon; a UUPS proxy has neither, and its code decides. */
export function behindProxy(batch: Batch, slots: Slots): Behind {
  const [implementation, admin, beacon] = [slots.implementation(), slots.admin(), slots.beacon()].map(addressOf);
  const controller = admin ?? beacon ?? null;
  const none = () => NONE;
  return {
    ...slots,
    implementationCode: implementation ? batch.codeHash(implementation) : none,
    beaconImplementation: beacon ? batch.call(beacon, controlAbi, 'implementation', [], wordText) : none,
    controllerKind: control(batch, controller),
    controllerOwner: controller ? batch.call(controller, controlAbi, 'owner', [], wordText) : none,
  };
}

type Deep = { readonly beaconCode: () => string; readonly ownerKind: () => string };

export function behindBeacon(batch: Batch, behind: Behind): Deep {
  const implementation = addressOf(behind.beaconImplementation());
  return {
    beaconCode: implementation ? batch.codeHash(implementation) : () => NONE,
    ownerKind: control(batch, addressOf(behind.controllerOwner())),
  };
}

export function proxyValues(of: 'oapp' | 'token', behind: Behind, deep: Deep): Record<string, string> {
  const beacon = behind.beacon();
  const owner = behind.controllerOwner();
  const controller = behind.controllerKind();
  return {
    [`${of}.proxy.implementation`]: behind.implementation(),
    [`${of}.proxy.admin`]: behind.admin(),
    [`${of}.proxy.beacon`]: beacon,
    [`${of}.proxy.beaconImplementation`]: behind.beaconImplementation(),
    [`${of}.proxy.implementationCodeHash`]: beacon === NONE ? behind.implementationCode() : deep.beaconCode(),
    [`${of}.proxy.controller`]: owner === NONE ? controller : `${controller} of ${owner} (${deep.ownerKind()})`,
  };
}
