import { describe, expect, it } from 'vitest';
import type { Event } from '../core/event.ts';
import { MAX_COMMIT_GAS, MINIMUM_RECEIVE_GAS, receiveGas } from '../core/executionGas.ts';
import type { EntryId, PacketKey } from '../core/ids.ts';
import type { OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import { packetsAhead } from '../outbox/ahead.ts';
import { placePacket } from './packetIndex.ts';
import { look, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, BETA } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

const MAX_GAS = 12_000_000n;

/** Packets of one path in a judged book, attested, whose senders asked for so much gas each. */
async function attested(gas: readonly bigint[]): Promise<{ h: Harness; keys: PacketKey[] }> {
  const h = await Harness.start({ chain: { maxBatchGas: MAX_GAS } });
  await look(h, 3);
  const sent: Encoded[] = [];
  const sends = gas.map(() => ({ to: TO, amount: 1n }));
  h.mine(
    ALPHA,
    sendTx('many', h.fx.forth, sends, (p) => sent.push(p)),
  );
  await h.poll(ALPHA);
  const keys = sent.map((p) => p.key);
  for (const [i, key] of keys.entries()) {
    const record = h.state.packets.get(key);
    if (!record) throw new Error(`saw no packet ${key}, wanted one`);
    const execution = { ...record.execution, gas: gas[i] ?? 0n };
    placePacket(h.state, key, { ...record, state: 'attested', attested: record.source, execution });
  }
  h.effects = [];
  const account = h.params.chains.get(BETA)?.sender ?? '0x';
  await h.tell({ type: 'accountRead', atMs: h.nowMs, chain: BETA, account, nextNonce: 0 });
  return { h, keys };
}

/** Has every batch fail, and gives them in the order in which they were asked for. */
async function failing(h: Harness, times: number, fail: (h: Harness, entry: OutboxEntry) => Promise<unknown>) {
  const batches: (readonly PacketKey[])[] = [];
  for (let i = 0; i < 1_000 && batches.length < times; i++) {
    const effect = h.effects.find((e) => e.type === 'prepareTransaction');
    h.effects = [];
    h.nowMs += 400;
    const entry = effect?.type === 'prepareTransaction' ? h.state.outbox.get(effect.entry) : undefined;
    if (entry) {
      batches.push(entry.packets);
      await fail(h, entry);
    } else await h.tell({ type: 'ticked', atMs: h.nowMs });
  }
  return batches;
}

const empty = (h: Harness, entry: EntryId, dropped: readonly PacketKey[]) =>
  h.tell({
    type: 'transactionEmpty',
    atMs: h.nowMs,
    entry,
    cancelled: false,
    dropped: dropped.map((packet) => ({ packet, cause: 'execution_failing', reason: 'no' })),
    why: 'no_effect',
    reason: 'nothing would have an effect now',
  });

async function recordAsking(gas: bigint, bytes = 40): Promise<PacketRecord> {
  const { h, keys } = await attested([gas]);
  const record = h.state.packets.get(keys[0] as PacketKey);
  if (!record?.packet) throw new Error('saw no packet, wanted one');
  return { ...record, packet: { ...record.packet, message: `0x${'00'.repeat(bytes)}` } };
}

/** What the executor's check wants to be left for one item, by the contract. */
const wantedFor = (receive: bigint, bytes: number): bigint =>
  ((receive + MAX_COMMIT_GAS) * 64n) / 63n + 60_000n + 40n * BigInt(bytes);

describe('gas for the receiver', () => {
  it('is what the sender asked for, and no less than the minimum', async () => {
    expect(receiveGas(await recordAsking(500_000n), MAX_GAS)).toBe(500_000n);
    expect(receiveGas(await recordAsking(1n), MAX_GAS)).toBe(MINIMUM_RECEIVE_GAS);
    expect(receiveGas(await recordAsking(0n), MAX_GAS)).toBe(MINIMUM_RECEIVE_GAS);
  });

  it.each([
    [MAX_GAS, 40],
    [2n ** 128n - 1n, 40],
    [2n ** 128n - 1n, 10_000],
  ])('asked for %d with a message of %i bytes: what one transaction can carry, and no more', async (asked, bytes) => {
    const gas = receiveGas(await recordAsking(asked, bytes), MAX_GAS);
    expect(gas).toBeGreaterThan(10_000_000n);
    expect(wantedFor(gas, bytes)).toBeLessThanOrEqual((MAX_GAS * 95n) / 100n);
    expect(wantedFor(gas + 1_000n, bytes)).toBeGreaterThan((MAX_GAS * 95n) / 100n);
  });
});

describe('a batch', () => {
  it('stays under the gas of the chain, whatever its senders asked for', async () => {
    const { h } = await attested(Array.from({ length: 60 }, (_, i) => BigInt(i % 7) * 300_000n));
    const batches = await failing(h, 20, (_, entry) => empty(h, entry.id, entry.packets));
    for (const batch of batches) {
      const wanted = batch.map((key) => {
        const record = h.state.packets.get(key) as PacketRecord;
        return wantedFor(receiveGas(record, MAX_GAS), 40);
      });
      expect(wanted.reduce((sum, gas) => sum + gas, 0n)).toBeLessThanOrEqual((MAX_GAS * 95n) / 100n);
    }
    expect(Math.max(...batches.map((batch) => batch.length))).toBeGreaterThan(3);
  });

  it('of one packet that asks for more than a transaction holds is still sent', async () => {
    const { h, keys } = await attested([2n ** 128n - 1n]);
    const [batch] = await failing(h, 1, async () => undefined);
    expect(batch).toEqual(keys);
  });

  it('takes no more than a hundred', async () => {
    const { h } = await attested(Array.from({ length: 120 }, () => 0n));
    const entry = [...h.state.outbox.values()].find((e) => e.kind === 'execute');
    expect(entry?.packets.length).toBeLessThanOrEqual(100);
  });

  it('is in the order of its nonces: a later one needs the commit of an earlier one', async () => {
    const { h, keys } = await attested(Array.from({ length: 6 }, () => 1_500_000n));
    const batches = await failing(h, 12, (_, entry) => empty(h, entry.id, entry.packets));
    for (const batch of batches) {
      const places = batch.map((key) => keys.indexOf(key));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('what fails is tried after what was never tried', () => {
  it('an honest packet behind many that always fail is reached in the first pass', async () => {
    const hostile = 60;
    const { h, keys } = await attested(Array.from({ length: hostile + 1 }, () => 1_000_000n));
    const honest = keys.at(-1) as PacketKey;
    const batches = await failing(h, 14, (_, entry) => empty(h, entry.id, entry.packets));
    const at = batches.findIndex((batch) => batch.includes(honest));
    expect(at).toBeGreaterThan(-1);
    const before = batches.slice(0, at).flat();
    expect(new Set(before).size).toBe(before.length);
  });

  it('a packet that takes a whole batch for itself and always fails keeps no other back', async () => {
    const { h, keys } = await attested([11_300_000n, 100_000n, 100_000n]);
    const batches = await failing(h, 3, (_, entry) => empty(h, entry.id, []));
    expect(batches.map((batch) => batch.map((key) => keys.indexOf(key)))).toContainEqual([1, 2]);
  });

  it('the pause of a failing receiver grows to ten minutes: it fills neither journal nor batches', async () => {
    const { h, keys } = await attested([100_000n]);
    const pauses: number[] = [];
    for (let i = 0; i < 14; i++) {
      await failing(h, 1, (_, entry) => empty(h, entry.id, entry.packets));
      const until = h.state.packets.get(keys[0] as PacketKey)?.retryAtMs ?? 0;
      pauses.push(until - h.nowMs);
      h.nowMs = until;
      await h.tell({ type: 'ticked', atMs: h.nowMs });
    }
    expect(Math.max(...pauses)).toBe(600_000);
    await look(h);
  });
});

/** Has batches of one path prepared and handed out until no more are asked for; none of them is mined. */
async function handOut(h: Harness, most = 10): Promise<OutboxEntry[]> {
  const out: OutboxEntry[] = [];
  for (let i = 0; i < most; i++) {
    const effect = h.effects.find((e) => e.type === 'prepareTransaction');
    h.effects = [];
    if (effect?.type !== 'prepareTransaction') break;
    await h.tell({
      type: 'transactionPrepared',
      atMs: h.nowMs,
      entry: effect.entry,
      cancelled: false,
      nonce: effect.nonce,
      transaction: {
        hash: `0x${String(i + 1).padStart(64, '0')}`,
        raw: '0x02',
        maxFeePerGas: 1n,
        maxPriorityFeePerGas: 1n,
        signedAtMs: h.nowMs,
      },
      dropped: [],
    });
    out.push(h.state.outbox.get(effect.entry) as OutboxEntry);
  }
  return out;
}

/** What the chain says of a transaction that left no log of ours. */
const mined = (h: Harness, { id, nonce, transactions: [sent] }: OutboxEntry, ok: boolean) => {
  const { height, hash } = h.state.chains.get(BETA)?.cursor ?? { height: 0n, hash: '0x' };
  const receipt = { height, hash, txHash: sent?.hash ?? '0x', ok } as const;
  const accountNonce = (nonce ?? 0) + 1;
  return h.tell({ type: 'transactionChecked', atMs: h.nowMs, entry: id, receipt, reason: 'no', accountNonce } as Event);
};

describe('several batches of one path', () => {
  it('are out at a time, in the order of its nonces, and no more of them than are simulated together', async () => {
    const { h, keys } = await attested(Array.from({ length: 60 }, () => 1_500_000n));
    const out = await handOut(h);
    expect(out).toHaveLength(4);
    expect(out.map(({ nonce }) => nonce)).toEqual([0, 1, 2, 3]);
    const sent = out.flatMap(({ packets }) => packets);
    expect(sent).toEqual(keys.slice(0, sent.length));
    expect(sent.length).toBeLessThan(keys.length);
  });

  it('each comes after what is mined before it, and after nothing else', async () => {
    const { h } = await attested(Array.from({ length: 60 }, () => 1_500_000n));
    const out = await handOut(h);
    for (const [i, entry] of out.entries()) {
      const ahead = packetsAhead(h.state, entry, entry.nonce ?? 0).map(({ key }) => key);
      expect(ahead).toEqual(out.slice(0, i).flatMap(({ packets }) => packets));
    }
  });

  it('one that is mined after a batch that failed has failed at nothing: it is tried again at once, and says why', async () => {
    const { h } = await attested(Array.from({ length: 12 }, () => 1_500_000n));
    const [first, second] = (await handOut(h)) as [OutboxEntry, OutboxEntry];
    await mined(h, first, false);
    await mined(h, second, true);
    for (const key of first.packets) expect(h.state.packets.get(key)).toMatchObject({ attempts: 1 });
    expect(second.packets.length).toBeGreaterThan(0);
    for (const key of second.packets) {
      const record = h.state.packets.get(key);
      expect(record).toMatchObject({ attempts: 0, hold: { cause: 'blocked_by_earlier_nonce' } });
      expect((record?.retryAtMs ?? 0) - h.nowMs).toBeLessThanOrEqual(1_000);
    }
  });

  it('a halt takes back the one that is not handed out yet, and no more of the path are made', async () => {
    const { h } = await attested(Array.from({ length: 60 }, () => 1_500_000n));
    expect(await handOut(h, 2)).toHaveLength(2);
    const making = h.effects.find((e) => e.type === 'prepareTransaction');
    const id = making?.type === 'prepareTransaction' ? making.entry : ('' as EntryId);
    const made = h.state.outbox.get(id)?.packets ?? [];
    expect(made.length).toBeGreaterThan(0);
    const { path } = h.fx.forth;
    await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask: 'halt', by: 'ann', reason: 'maintenance' });
    expect(made.map((key) => h.state.packets.get(key)?.entry)).toEqual(made.map(() => null));
    h.effects = [];
    await h.tell({ type: 'ticked', atMs: h.nowMs });
    expect(await handOut(h)).toEqual([]);
  });
});
