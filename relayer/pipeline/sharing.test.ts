/** What shares a batch with what has to wait: a chain or lane that cannot be read holds its own, and nobody else's. */
import { describe, expect, it } from 'vitest';
import { bookName, type PacketKey } from '../core/ids.ts';
import type { Lane } from '../core/params.ts';
import { sideKey } from '../core/pin.ts';
import type { PacketRecord } from '../core/state.ts';
import { placePacket } from './packetIndex.ts';
import { actUntil, cleared, entryOf } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { sideReading } from './testing/params.ts';

const OTHER = 'other' as PacketKey;
const recordIn = (h: Harness, key: PacketKey): PacketRecord => {
  const record = h.state.packets.get(key);
  if (!record) throw new Error(`saw no ${key}, wanted it`);
  return record;
};
const tick = (h: Harness) => h.tell({ type: 'ticked', atMs: h.nowMs });

/** A lane into the same chain, before all others in order, which is not read. */
function unreadLane(h: Harness): Lane {
  const lane: Lane = { ...h.fx.forth, path: '0/unread' as Lane['path'] };
  (h.params.lanes as Map<Lane['path'], Lane>).set(lane.path, lane);
  for (const side of ['from', 'to'] as const) h.state.sides.set(sideKey(lane.path, side), sideReading(lane, side));
  return lane;
}

describe('a batch of attestations', () => {
  it('is taken apart when one of its books cannot be judged, and the others go on', async () => {
    const h = await Harness.start();
    const { key } = await cleared(h);
    const entry = entryOf(h, key);
    placePacket(h.state, OTHER, { ...recordIn(h, key), key: OTHER, book: bookName('silver') });
    const shared = { ...entry, packets: [key, OTHER] };
    h.state.outbox.set(entry.id, shared);
    await h.store.commit([{ op: 'put', shard: entry.shard, table: 'outbox', key: entry.id, value: shared }]);
    h.effects = [];
    await tick(h);
    expect(entryOf(h, key)).toMatchObject({ state: 'collecting', packets: [key] });
    expect(recordIn(h, OTHER)).toMatchObject({ state: 'cleared', entry: null });
    expect(h.effects).toMatchObject([{ type: 'collectSignatures' }]);
  });

  it('is opened without what belongs to a lane that is not read', async () => {
    const h = await Harness.start();
    const { key } = await cleared(h);
    const { path } = unreadLane(h);
    h.state.outbox.clear();
    placePacket(h.state, key, { ...recordIn(h, key), entry: null });
    placePacket(h.state, OTHER, { ...recordIn(h, key), key: OTHER, path });
    await tick(h);
    expect(entryOf(h, key)).toMatchObject({ state: 'collecting', packets: [key] });
    expect(recordIn(h, OTHER).entry).toBeNull();
  });
});

it('a batch of executions is opened without what belongs to a lane that is not read', async () => {
  const h = await Harness.start();
  const { key } = await cleared(h);
  await actUntil(h, 'prepareTransaction');
  const { path } = unreadLane(h);
  h.state.outbox.clear();
  h.effects = [];
  const attested = recordIn(h, key).source;
  placePacket(h.state, key, { ...recordIn(h, key), state: 'attested', attested, entry: null });
  placePacket(h.state, OTHER, { ...recordIn(h, key), key: OTHER, path });
  await tick(h);
  expect(entryOf(h, key)).toMatchObject({ kind: 'execute', state: 'preparing', packets: [key] });
  expect(recordIn(h, OTHER).entry).toBeNull();
});
