// What a node has under way, in lines for people who look at a failure.
import type { Actor } from './actor.ts';

const MAX_ENTRIES = 12;
const GWEI = 1_000_000_000n;

export function tellNode(actor: Actor, nowMs: number): readonly string[] {
  const state = actor.node()?.state;
  if (!state) return [`${actor.name} is down`];
  const ago = (atMs: number): string => `${Math.round((nowMs + actor.machine.offsetMs - atMs) / 1_000)} s ago`;
  const entries = [...state.outbox.values()].slice(0, MAX_ENTRIES).map((entry) => {
    const { id, kind, chain, state: at, nonce, packets, transactions, note, checkedAtMs, cancelled } = entry;
    const last = transactions.at(-1);
    const paid = last ? `, ${transactions.length} signed, ≤ ${last.maxFeePerGas / GWEI} gwei` : '';
    return `entry ${Number(id)} ${kind} on ${chain}: ${at}, nonce ${nonce}, ${packets.length} packets${paid}, checked ${ago(checkedAtMs)}${cancelled ? ', cancelled' : ''}${note ? `, ${note}` : ''}`;
  });
  const accounts = [...state.accounts.values()].map((one) => `account ${JSON.stringify(one)}`);
  const halts = [...state.halts.values()].map(({ id, cause }) => `halt ${id}: ${cause}`);
  const troubles = [...state.troubles].map(
    ([chain, { cause, detail }]) => `${chain} is in trouble: ${cause}, ${detail}`,
  );
  const disputes = [...state.disputes.keys()].map((id) => `dispute ${id}`);
  return [...halts, ...troubles, ...disputes, ...accounts, ...entries];
}
