// Forgery between two polls: the chain's providers are held still, a block is mined that nobody has read, the liars put
// their packet into it, and all go on. So a lie is always in a range that is still to be read.
import { type Direction, endsOf } from './deployment.ts';
import { forgeFork } from './forgedFork.ts';
import { type ForgedTransfer, type ForgeOptions, forgeTransfer } from './forgedTransfer.ts';
import { forgePacket } from './forgePacket.ts';
import type { Network } from './network.ts';
import type { Behaviour } from './recordingProxy.ts';

export interface LieOptions extends Omit<ForgeOptions, 'block'> {
  readonly direction: Direction;
  /** Which providers of the source chain lie, by their place in the list; the first unless told otherwise. */
  readonly liars?: readonly number[];
  /** What the providers that do not lie go on with; they are honest unless told otherwise. */
  readonly others?: readonly Behaviour[];
  /** Serve a whole branch that fits, rather than the forged transfer in a real block. */
  readonly fork?: boolean;
  /** What the liars do with the forgery; tell it always unless told otherwise. */
  readonly manner?: (forgery: Behaviour) => Behaviour;
}

export async function lie(network: Network, options: LieOptions): Promise<ForgedTransfer> {
  const { source } = endsOf(network.deployment, options.direction);
  const liars = options.liars ?? [0];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let forgery: Behaviour | undefined;
  const hold: Behaviour = {
    name: 'hold',
    async rpc(call, next) {
      await released;
      return next(call);
    },
  };
  const liar: Behaviour = {
    name: 'liar',
    rpc: (call, next) => (forgery?.rpc === undefined ? next(call) : forgery.rpc(call, next)),
  };
  const proxies = network.proxies[source.name];
  for (const proxy of proxies) proxy.behave(hold, ...(liars.includes(proxies.indexOf(proxy)) ? [liar] : []));
  try {
    await source.anvil.mine(2);
    const drawn = options.fork
      ? await forgeFork(network.deployment, options)
      : plainly(await forgeTransfer(network.deployment, options));
    forgery = (options.manner ?? ((told) => told))(drawn.behaviour);
    return drawn.forged;
  } finally {
    release();
    for (const proxy of proxies)
      proxy.behave(...(liars.includes(proxies.indexOf(proxy)) ? [liar] : (options.others ?? [])));
  }
}

const plainly = (forged: ForgedTransfer) => ({ forged, behaviour: forgePacket(forged) });
