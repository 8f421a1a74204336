/** Which transactions come back into memory when a chain goes back below what was final: they are to be mined once more. */
import type { Event } from './core/event.ts';
import type { OutboxEntry } from './core/outbox.ts';
import type { State } from './core/state.ts';
import type { Store } from './journal/store.ts';

/** More were never mined in what any chain takes back. */
const MOST_RECALLED = 10_000;

/** Puts the closed entries above the fork where the step finds them. @throws JournalError */
export async function recallEntries(store: Store, state: State, events: readonly Event[]): Promise<void> {
  for (const event of events) {
    if (event.type !== 'chainReorged' || event.because !== 'gone') continue;
    const { chain, fork } = event;
    const final = state.chains.get(chain)?.final;
    if (!final || fork.height >= final.height) continue;
    const isAbove = ({ id, chain: on, state: at, inclusion }: OutboxEntry): boolean =>
      on === chain && at === 'closed' && !state.outbox.has(id) && !!inclusion && inclusion.height > fork.height;
    const newest = { reverse: true, limit: MOST_RECALLED, only: isAbove };
    for await (const { value: entry } of store.scan<OutboxEntry>(state.params.nodeShard, 'outbox', newest)) {
      state.outbox.set(entry.id, entry);
    }
  }
}
