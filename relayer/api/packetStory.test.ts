import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Halt, PacketRecord } from '../core/state.ts';
import { packetShow } from './packetStory.ts';
import {
  createFixture,
  type Fixture,
  haltWrite,
  hex32,
  type OpenFixture,
  openFixture,
  packetRecord,
  packetWrites,
} from './testing/fixture.ts';

let fixture: Fixture;
let open: OpenFixture;
beforeEach(async () => {
  fixture = await createFixture();
  open = await openFixture(fixture);
});
afterEach(async () => {
  await open.store.close();
  await fixture.remove();
});

const holdOf = async (record: PacketRecord) => {
  await open.store.commit(packetWrites(record));
  const { packets } = await packetShow(open.context(), { id: record.guid, limit: 1 });
  return packets.items[0];
};

const halt = (record: PacketRecord, cause: Halt['cause'], scope: Halt['scope']): Halt => ({
  id: `${cause}/1`,
  shard: record.shard,
  scope,
  cause,
  saw: 'this',
  wanted: 'that',
  evidence: { refs: [], at: [] },
  sinceMs: 4_000,
});

test('drift of what a lane takes for granted has a release of its own: a signed re-pin', async () => {
  const drifted = packetRecord(fixture.params, { n: 1, state: 'quarantined', cause: 'assumption_drift' });
  expect((await holdOf(drifted))?.hold).toMatchObject({
    kind: 'VIOLATION',
    releasable: true,
    release: expect.stringContaining('signed re-pin'),
  });
});

test('a packet of a halted lane is released with its halts, each as its cause says, and the command that does it', async () => {
  const held = packetRecord(fixture.params, { n: 2, state: 'quarantined', cause: 'lane_halted' });
  await open.store.commit([haltWrite(halt(held, 'assumption_drift', { kind: 'lane', path: held.path }))]);
  expect((await holdOf(held))?.hold).toMatchObject({
    releasable: true,
    release: expect.stringMatching(/ends with the halt of its lane: assumption_drift: released by a signed re-pin/),
  });
  await open.store.commit([haltWrite(halt(held, 'final_block_changed', { kind: 'chain', chain: 'south' as never }))]);
  const story = await holdOf(held);
  expect(story?.hold).toMatchObject({
    releasable: true,
    release: expect.stringMatching(/final_block_changed: never released by time .*signed acknowledgement/),
  });
  expect(story?.halts.map(({ command }) => command).sort()).toEqual([
    expect.stringMatching(/^loadline ack 0x[0-9a-f]{64} --reason <why> --sign-env <name>$/),
    'loadline lanes pin',
  ]);
  expect(story?.halts.map(({ scope }) => scope.kind).sort()).toEqual(['chain', 'lane']);
});

test('evidence against a book is told with what ends it', async () => {
  const held = packetRecord(fixture.params, { n: 3, state: 'final', cause: 'evidence_disputed' });
  expect((await holdOf(held))?.hold).toMatchObject({
    releasable: true,
    release: expect.stringMatching(/withdrawn.*refuted/),
  });
});

test('a revoked packet says where its revocation was mined', async () => {
  const revoked = { chain: 'south' as never, height: 9n as never, hash: hex32(9), txHash: hex32(0x5e) };
  const record = packetRecord(fixture.params, { n: 4, state: 'revoked', changes: { revoked } });
  expect(await holdOf(record)).toMatchObject({ state: 'revoked', revoked: { txHash: hex32(0x5e), height: 9n } });
});

test('an attested packet of a halted lane is held by the halt, though no hold of its own says so', async () => {
  const attested = packetRecord(fixture.params, { n: 4, state: 'attested' });
  await open.store.commit([haltWrite(halt(attested, 'assumption_drift', { kind: 'lane', path: attested.path }))]);
  expect(await holdOf(attested)).toMatchObject({
    hold: { cause: 'lane_halted', kind: 'VIOLATION', haltId: 'assumption_drift/1', sinceMs: 4_000 },
    ownHold: null,
    halts: [{ cause: 'assumption_drift' }],
  });
  const settled = packetRecord(fixture.params, { n: 5, state: 'settled' });
  expect((await holdOf(settled))?.halts).toEqual([]);
});

test('a halt stands before what time would end, which is told beside it', async () => {
  const waiting = packetRecord(fixture.params, { n: 6, state: 'final', cause: 'insufficient_margin' });
  await open.store.commit([haltWrite(halt(waiting, 'assumption_drift', { kind: 'lane', path: waiting.path }))]);
  expect(await holdOf(waiting)).toMatchObject({
    hold: { cause: 'lane_halted', kind: 'VIOLATION' },
    ownHold: { cause: 'insufficient_margin', kind: 'INDETERMINATE', saw: 'this' },
  });
});
