// When a world may end before its time: the calm has come, all that can be delivered is, and no node has anything under way;
// or nothing of it has changed for as long as the slowest change takes. What is not as it should be has until the planned end.
import type { Actor } from './actor.ts';
import type { Plan } from './plan.ts';
import type { World } from './world.ts';

const LOOK_EVERY_MS = 5_000;
/** Beside the blocks that a delivery needs to be final. */
const BLOCKS_MORE = 2;

export type CalmOptions = {
  readonly world: Pick<World, 'setting' | 'scheduler' | 'actors'>;
  readonly plan: Plan;
  /** Whether everything is as it has to be at the end. */
  readonly isFine: () => Promise<boolean>;
  readonly onOver: () => void;
};

export function watchCalm({ world, plan, isFine, onOver }: CalmOptions): void {
  const { scheduler, actors, setting } = world;
  const { blockMs, finality, pollMs } = setting;
  const quietMs = Math.max(...blockMs) * (finality.depth + BLOCKS_MORE) + pollMs;
  let known = '';
  let sinceMs = 0;

  async function look(): Promise<void> {
    const now = actors.map(underWay).join(';');
    if (now !== known) {
      known = now;
      sinceMs = scheduler.nowMs();
    }
    const still = actors.every(isIdle) || scheduler.nowMs() - sinceMs >= quietMs;
    if (still && (await isFine())) onOver();
  }

  const next = (): void => {
    // It reads disks that take no time: it is done before the next event.
    void look();
    scheduler.after(LOOK_EVERY_MS, 'the calm goes on', next);
  };
  scheduler.after(plan.calmFromMs, 'the calm has come', next);
}

function isIdle(actor: Actor): boolean {
  const state = actor.node()?.state;
  return state !== undefined && state.packets.size === 0 && state.outbox.size === 0;
}

/** What of a node could still get on: everything that a block can change. */
function underWay(actor: Actor): string {
  const state = actor.node()?.state;
  if (!state) return 'down';
  const packets = [...state.packets.values()].map(({ key, state: at, hold }) => `${key} ${at} ${hold?.cause}`);
  const entries = [...state.outbox.values()].map(({ id, state: at }) => `${Number(id)} ${at}`);
  return [...packets, ...entries, ...state.halts.keys(), ...state.disputes.keys()].join();
}
