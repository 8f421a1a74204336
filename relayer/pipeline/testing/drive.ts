/** Takes a packet to a point of its life, one effect at a time. */
import { expect } from 'vitest';
import type { EntryId, PacketKey } from '../../core/ids.ts';
import type { OutboxEntry } from '../../core/outbox.ts';
import type { Harness } from './harness.ts';
import type { Encoded } from './packets.ts';
import { ALPHA, address, BETA } from './params.ts';
import { sendTx } from './transactions.ts';

export const TO = address(0xbe);

export async function send(h: Harness, name = 'send', amount = 10n): Promise<Encoded> {
  const sent: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx(name, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p)),
  );
  const [packet] = sent;
  if (!packet) throw new Error('saw no packet, wanted one');
  return packet;
}

/** Mines and reads everywhere, and does nothing that is asked for. */
export async function look(h: Harness, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    for (const name of [ALPHA, BETA]) {
      h.mine(name);
      await h.poll(name);
    }
  }
}

export async function cleared(h: Harness, name = 'send'): Promise<Encoded> {
  const packet = await send(h, name);
  await h.act();
  for (let i = 0; i < 10 && h.recordOf(packet.key)?.state !== 'cleared'; i++) await look(h);
  expect(h.recordOf(packet.key)?.state).toBe('cleared');
  return packet;
}

export const entryOf = (h: Harness, key: PacketKey): OutboxEntry => {
  const entry = h.state.outbox.get(h.recordOf(key)?.entry ?? ('' as EntryId));
  if (!entry) throw new Error(`saw no entry of ${key}, wanted one`);
  return entry;
};

/** Does what is asked for until an effect of this kind is next, which stays. */
export async function actUntil(h: Harness, type: string): Promise<void> {
  for (let i = 0; i < 50 && h.effects[0]?.type !== type; i++) await h.actOnce(0);
  expect(h.effects[0]?.type).toBe(type);
}

/** Performs all that is asked for, but for broadcasts: nothing of it is mined. */
export async function actWithoutNetwork(h: Harness): Promise<void> {
  while (h.effects.length > 0) {
    const effect = h.effects[0];
    await h.actOnce(0);
    if (effect?.type === 'broadcast') h.chain(BETA).mempool = [];
  }
}

export const newest = (h: Harness, id: EntryId): OutboxEntry => {
  const put = h.writes.findLast((w) => w.op === 'put' && w.table === 'outbox' && w.key === id);
  if (put?.op !== 'put') throw new Error(`saw no entry ${id}`);
  return put.value as OutboxEntry;
};

/** The entry in preparation; everything else that is asked for before it is done. */
export async function preparing(h: Harness): Promise<OutboxEntry> {
  for (let i = 0; i < 60; i++) {
    const at = h.effects.findIndex((e) => e.type === 'prepareTransaction');
    const effect = h.effects[at];
    if (effect?.type === 'prepareTransaction') {
      h.effects.splice(at, 1);
      return h.state.outbox.get(effect.entry) as OutboxEntry;
    }
    if (h.effects.length > 0) await h.actOnce(0);
    else await look(h);
  }
  throw new Error('saw nothing in preparation');
}

/** Prepares and sends just this one. */
export async function letGo(h: Harness, { id, nonce }: OutboxEntry): Promise<void> {
  await h.perform({ type: 'prepareTransaction', entry: id, chain: BETA, nonce: nonce ?? -1 });
}
