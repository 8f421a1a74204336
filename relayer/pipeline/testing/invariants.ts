/** What must hold after every step of any run. */
import { expect } from 'vitest';
import type { PacketKey } from '../../core/ids.ts';
import { payloadKey, type State } from '../../core/state.ts';
import type { Step } from '../transition.ts';
import type { Harness } from './harness.ts';

type Transition = { readonly to?: string; readonly out?: boolean };

/**
 * Reservations are exactly those of packets that were cleared and are neither settled, given up nor orphaned since, and of
 * orphans whose attestation is out and not revoked.
 */
export function clearedAndOpen(h: Harness): PacketKey[] {
  const open = new Set<PacketKey>();
  for (const write of h.writes) {
    if (write.op !== 'append' || write.kind !== 'transition' || !write.packetKey) continue;
    const { to, out } = write.body as Transition;
    if (to === 'cleared' || (to === 'orphaned' && out)) open.add(write.packetKey);
    const over = to === 'settled' || to === 'abandoned' || to === 'revoked' || (to === 'orphaned' && !out);
    if (over) open.delete(write.packetKey);
  }
  return [...open].sort();
}

/** What our own pass has cleared; an orphan that another node of ours attested is reserved without that. */
const clearedOnce = (h: Harness): Set<PacketKey> =>
  new Set(
    h.writes.flatMap((w) =>
      w.op === 'append' && w.kind === 'transition' && w.packetKey && (w.body as Transition).to === 'cleared'
        ? [w.packetKey]
        : [],
    ),
  );

export function assertInvariants(h: Harness): void {
  const { state } = h;
  expect([...state.reservations.keys()].sort(), 'reservations').toEqual(clearedAndOpen(h));
  for (const key of clearedOnce(h)) {
    if (!state.reservations.has(key)) continue;
    const record = state.packets.get(key);
    const nonce = record?.packet?.nonce;
    const payload = record && nonce !== undefined ? state.payloads.get(payloadKey(record.path, nonce)) : undefined;
    expect(payload?.payloadHash, 'payload record of a reservation').toBe(record?.payloadHash);
  }
  for (const chain of h.chains.keys()) {
    const entries = [...state.outbox.values()].filter((entry) => entry.chain === chain);
    expect(entries.filter((entry) => entry.state === 'preparing').length, 'in preparation').toBeLessThanOrEqual(1);
    const nonces = entries.flatMap((entry) => entry.nonce ?? []);
    expect(new Set(nonces).size, 'nonces given once').toBe(nonces.length);
  }
  for (const record of state.packets.values()) {
    if (record.entry === null) continue;
    expect(state.outbox.get(record.entry)?.packets, 'the entry of a packet carries it').toContain(record.key);
  }
}

/** While there is evidence against a book nothing of it is cleared, signed or prepared. */
export function assertNothingOfDisputed(state: State, step: Step): void {
  const held = new Set([...state.disputes.values()].flatMap((dispute) => dispute.books));
  if (held.size === 0) return;
  const isHeld = (key: PacketKey): boolean => {
    const book = state.packets.get(key)?.book;
    return book !== undefined && book !== null && held.has(book);
  };
  for (const effect of step.effects) {
    if (effect.type !== 'collectSignatures' && effect.type !== 'prepareTransaction') continue;
    const entry = state.outbox.get(effect.entry);
    if (!entry || entry.kind === 'revoke') continue;
    expect(entry.packets.filter(isHeld), `${effect.type} of a disputed book`).toEqual([]);
  }
  for (const write of step.writes) {
    if (write.op !== 'append' || write.kind !== 'verdict' || !write.packetKey || !isHeld(write.packetKey)) continue;
    expect((write.body as { verdict: { say: string } }).verdict.say, 'verdict on a disputed book').not.toBe('relay');
  }
}

/** No nonce of the account was ever used by two entries, and one payload was signed per path and nonce. */
export function assertSendingRecord(h: Harness): void {
  const byNonce = new Map<string, string>();
  for (const { entry, nonce } of h.broadcasts) {
    const chain = h.writes.find((w) => w.op === 'put' && w.table === 'outbox' && w.key === entry);
    const name = `${(chain?.op === 'put' ? (chain.value as { chain: string }) : { chain: '?' }).chain}/${nonce}`;
    expect(byNonce.get(name) ?? entry, `entry of nonce ${name}`).toBe(entry);
    byNonce.set(name, entry);
  }
}
