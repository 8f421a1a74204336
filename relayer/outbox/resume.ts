/** After a start: what was under way is taken up where the journal left it. Every effect is idempotent. */
import { accountKey } from '../core/outbox.ts';
import type { Draft } from '../pipeline/draft.ts';
import { expired, isWanted, ownAccounts, unprepared } from './entry.ts';
import { fail } from './retry.ts';

export function resumeOutbox(draft: Draft): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.state === 'included') continue;
    const accounts = ownAccounts(draft, entry.chain);
    if (accounts.length > 0 && !accounts.includes(entry.account)) {
      const now = accounts.join(', ');
      fail(draft, entry, 'sending_failing', `account ${entry.account} is not ours any more, now ${now}`);
      continue;
    }
    // The same digest is signed, but not on a verdict from before the start.
    if (entry.state === 'collecting') draft.outbox.set(entry.id, { ...entry, state: 'intended' });
    if (entry.state === 'preparing') draft.outbox.set(entry.id, unprepared(entry));
    if (entry.state !== 'sent' || expired(draft, entry) || !isWanted(draft, entry)) continue;
    const known = draft.accounts.get(accountKey(entry.chain, entry.account));
    if (known?.stopped || known?.resuming) continue;
    draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  }
  for (const chain of draft.params.chains.values()) {
    for (const account of ownAccounts(draft, chain.name)) {
      draft.effect({ type: 'readAccount', chain: chain.name, account });
    }
  }
}
