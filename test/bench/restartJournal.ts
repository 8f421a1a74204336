/**
 * A journal as a node leaves it after a long time: packets that went through `transition`, and copies of them, each under a
 * guid, nonce and hashes of its own. All of it is written by the store, so that records, history and indexes are in their
 * true form.
 */
import { createHash } from 'node:crypto';
import { local, shared } from '../../relayer/core/amount.ts';
import { type Guid, type Hex, nonce, type PayloadHash, packetKey } from '../../relayer/core/ids.ts';
import { isClosed, isPacketPut, packetsPut, packetTable } from '../../relayer/core/packetTables.ts';
import {
  type PacketRecord,
  type PayloadRecord,
  payloadKey,
  type Reservation,
  type State,
} from '../../relayer/core/state.ts';
import { requireSameIdentity } from '../../relayer/identity.ts';
import { openLevelJournal } from '../../relayer/journal/level.ts';
import { openStore, type Store, type StoreWrite } from '../../relayer/journal/store.ts';
import type { Engine } from '../../relayer/pipeline/clear.ts';
import { engineOf } from '../../relayer/pipeline/testing/engine.ts';
import { BOOK, type Fixture, laneReading, pinOf, sideReading } from '../../relayer/pipeline/testing/params.ts';
import { transition } from '../../relayer/pipeline/transition.ts';
import { forgetClosed, restore } from '../../relayer/restore.ts';
import { GateFlow } from './gateFlow.ts';

export const JOURNAL_ID = '17'.repeat(16);
/** Packets of one round. */
const MODELS = 56;
/** Packets of one batch. */
const BATCH = 2_000;

type Writer = { readonly store: Store; readonly state: State; readonly engine: Engine };

export async function makeJournal(path: string, fx: Fixture, counts: { open: number; settled: number }): Promise<void> {
  const store = openStore(await openLevelJournal(path, { journalId: JOURNAL_ID }));
  await requireSameIdentity(store, fx.params);
  const state = await restore(store, fx.params);
  const writer = { store, state, engine: engineOf(fx.params, state) };
  const flow = new GateFlow(fx);
  await tellLanes(writer, fx, flow.nowMs);
  const life = [
    { sent: MODELS, attested: 0, delivered: 0 },
    { sent: MODELS, attested: MODELS, delivered: 0 },
    { sent: MODELS, attested: MODELS, delivered: MODELS },
  ];
  const models = new Map<string, PacketRecord>();
  const wanted = ['cleared', 'attested', 'settled'] as const;
  for (let i = 0; wanted.some((name) => !models.has(name)); i++) {
    if (i > 20) throw new Error(`saw ${[...models.keys()].join()}, wanted ${wanted.join()}`);
    for (const event of flow.round(life[i] ?? { sent: 0, attested: 0, delivered: 0 })) {
      for (const write of await step(writer, event)) if (isPacketPut(write)) models.set(write.value.state, write.value);
    }
  }
  let made = 0;
  for (const [name, count] of [
    ['settled', counts.settled],
    ['cleared', counts.open / 2],
    ['attested', counts.open / 2],
  ] as const) {
    for (let left = count; left > 0; left -= BATCH) {
      await store.commit(copies(models.get(name) as PacketRecord, made, Math.min(BATCH, left)));
      made += BATCH;
    }
  }
  await store.close();
}

async function tellLanes(writer: Writer, fx: Fixture, atMs: number): Promise<void> {
  const lanes = [...fx.params.lanes.values()];
  await step(writer, { atMs, type: 'pinsLoaded', pins: lanes.map((lane) => pinOf(lane)) });
  for (const lane of lanes) {
    await step(writer, { atMs, type: 'laneRead', reading: laneReading(fx.params, lane) });
    for (const side of ['from', 'to'] as const)
      await step(writer, { atMs, type: 'sideRead', reading: sideReading(lane, side) });
  }
}

async function step({ store, state, engine }: Writer, event: Parameters<typeof transition>[1][number]) {
  const { writes, install } = transition(state, [event], engine);
  if (writes.length > 0) await store.commit(writes);
  install();
  engine.sealer.observe(writes);
  forgetClosed(state, packetsPut(writes), []);
  return writes;
}

/** As many as share something: a block of the source, a transaction that attests, a sender. */
const OF_ONE_BLOCK = 8;
const OF_ONE_TRANSACTION = 50;
const SENDERS = 5_000;
/** Where a header has its nonce, as text, and where what follows it begins. */
const NONCE_AT = 4;
const ROUTE_AT = 20;

/** Another packet of the same path: with bytes, hashes, an amount, a recipient and a transaction of its own. */
function copyOf(of: PacketRecord, index: number): PacketRecord {
  if (!of.packet) throw new Error('saw a packet that was not read, wanted a settled one');
  const number = nonce(FIRST_NONCE + BigInt(index));
  const guid = hashOf(`guid ${number}`) as Guid;
  const payloadHash = hashOf(`payload ${number}`) as PayloadHash;
  const units = BigInt(1 + (index % 9_973));
  const to: Hex = `0x${hashOf(`to ${number}`).slice(2, 42).padStart(64, '0')}`;
  const message: Hex = `${to}${digits(units)}`;
  const header = `${of.packet.header.slice(0, NONCE_AT)}${digits(number)}${of.packet.header.slice(ROUTE_AT)}` as Hex;
  const encoded: Hex = `${header}${guid.slice(2)}${message.slice(2)}`;
  const carrier = hashOf(`attestation ${Math.floor(index / OF_ONE_TRANSACTION)}`);
  const attested = of.attested && { ...of.attested, txHash: carrier, logIndex: index % OF_ONE_TRANSACTION };
  const sum = local(units);
  const sender: Hex = `0x${hashOf(`sender ${index % SENDERS}`).slice(2, 42)}`;
  return {
    ...of,
    key: packetKey(guid, payloadHash),
    guid,
    payloadHash,
    encoded,
    packet: { ...of.packet, guid, payloadHash, nonce: number, header, message },
    transfer: { to, amount: shared(units), composed: false },
    source: {
      ...of.source,
      blockHash: hashOf(`block ${Math.floor(index / OF_ONE_BLOCK)}`),
      txHash: hashOf(`send ${number}`),
    },
    provenance: {
      ...of.provenance,
      tokensIn: sum,
      claimed: sum,
      oftSent: { from: sender, sent: sum, received: sum },
    },
    attested,
    ...(of.attestedIn ? { attestedIn: of.attestedIn.map((one) => (attested ? { ...one, ref: attested } : one)) } : {}),
  };
}

const digits = (number: bigint): string => number.toString(16).padStart(16, '0');

const hashOf = (text: string): Hex => `0x${createHash('sha256').update(text).digest('hex')}`;

/** Nonces far above those of the open ones. */
const FIRST_NONCE = 1_000_000_000n;

function copies(of: PacketRecord, from: number, count: number): StoreWrite[] {
  const { shard, path } = of;
  return Array.from({ length: count }, (_, i): StoreWrite[] => {
    const record = copyOf(of, from + i);
    const { key, guid, payloadHash } = record;
    const number = nonce(FIRST_NONCE + BigInt(from + i));
    const payload: PayloadRecord = { path, nonce: number, shard, guid, payloadHash };
    const atMs = of.stateSinceMs;
    const amount = record.transfer?.amount ?? shared(0n);
    const reservation: Reservation = { key, shard, book: of.book ?? BOOK, amount, admitted: true };
    const body = { guid, from: 'observed', to: of.state };
    return [
      { op: 'put', shard, table: packetTable(record), key, value: record },
      { op: 'put', shard, table: 'payload', key: payloadKey(path, number), value: payload },
      ...(isClosed(of) ? [] : [{ op: 'put' as const, shard, table: 'reservation', key, value: reservation }]),
      { op: 'append', shard, kind: 'transition', atMs, packetKey: key, body },
    ];
  }).flat();
}
