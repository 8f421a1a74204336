import { expect, test } from 'vitest';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import { look, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { BETA } from '../pipeline/testing/params.ts';
import { deliverTx, deliveryOf } from '../pipeline/testing/transactions.ts';
import type { QueryContext } from './context.ts';
import { packetList } from './packets.ts';
import { status } from './status.ts';

const UNSIGNED = 'signed by 0 of 1 operators';

const contextOf = (h: Harness, rejected: Awaited<ReturnType<QueryContext['pins']>>['rejected'] = []): QueryContext => ({
  store: h.store,
  journal: undefined as never,
  state: async () => h.state,
  live: { name: 'test', startedAtMs: 0, state: h.state, tell: async () => undefined, providers: () => new Map() },
  pins: async () => ({ pins: [], rejected }),
  clock: virtualClock(h.nowMs),
  emit: async () => undefined,
  signal: new AbortController().signal,
});

test('a halt of the attester set shows at its lanes and at every book, for nothing of them moves', async () => {
  const h = await Harness.start();
  const packet = await send(h, 'send', 50n);
  await look(h);
  expect((await status(contextOf(h), { limit: 10 })).books.items).toMatchObject([{ halted: false }]);
  h.mine(BETA, deliverTx('forged', h.fx.forth, { ...deliveryOf(packet), amount: 51n }));
  await h.round(3);
  expect([...h.state.halts.values()].map((halt) => halt.scope.kind)).toContain('attesterSet');
  const { books, lanes } = await status(contextOf(h), { limit: 10 });
  expect(books.items).toMatchObject([{ halted: true }]);
  expect(lanes.items).toMatchObject([{ gate: 'halted' }, { gate: 'halted' }]);
});

test('a lane without a pin waits, and says why none is believed: open would promise that packets pass', async () => {
  const h = await Harness.start();
  h.state.pins.clear();
  const { forth, back } = h.fx;
  const rejected = [{ lane: forth.id, sequence: 1, reason: UNSIGNED }];
  const { lanes } = await status(contextOf(h, rejected), { limit: 10 });
  const of = (id: string) => lanes.items.find((lane) => lane.id === id);
  expect(of(forth.id)).toMatchObject({ gate: 'waits', waitsFor: `unpinned: ${UNSIGNED}` });
  expect(of(back.id)).toMatchObject({ gate: 'waits', waitsFor: 'unpinned: the lock file has no pin of it' });
});

test('a lock file that cannot be read is the reason why its lanes wait', async () => {
  const h = await Harness.start();
  h.state.pins.clear();
  const unreadable = async () => Promise.reject(new Error('no YAML'));
  const { lanes } = await status({ ...contextOf(h), pins: unreadable }, { limit: 10 });
  expect(lanes.items.map(({ waitsFor }) => waitsFor)).toEqual(['unpinned: no YAML', 'unpinned: no YAML']);
});

test('a pinned lane waits until both its sides are read, and then is open', async () => {
  const h = await Harness.start();
  const gates = async () => (await status(contextOf(h), { limit: 10 })).lanes.items.map(({ gate }) => gate);
  await h.round(1);
  expect(await gates()).toEqual(['open', 'open']);
  h.state.sides.clear();
  expect(await gates()).toEqual(['waits', 'waits']);
});

test('each packet of a halted lane that is not delivered is held by name, and no record is written for it', async () => {
  const h = await Harness.start({ roles: ['attest'] });
  const sent = [await send(h, 'first', 50n), await send(h, 'second', 20n)];
  await h.round(4);
  expect(sent.map(({ key }) => h.recordOf(key))).toMatchObject([
    { state: 'attested', hold: null },
    { state: 'attested', hold: null },
  ]);
  expect((await status(contextOf(h), { limit: 10 })).packets).toMatchObject({ held: 0, heldBy: [] });
  const { path } = h.fx.forth;
  const step = await h.tell({ type: 'laneAsked', atMs: h.nowMs, path, ask: 'halt', by: 'ann', reason: 'why' });
  expect(step.writes.filter((write) => 'table' in write && write.table === 'packet')).toEqual([]);
  const { packets, oldestHeld } = await status(contextOf(h), { limit: 10 });
  expect(packets).toMatchObject({ held: 2, heldBy: [{ cause: 'lane_halted', kind: 'VIOLATION', packets: 2 }] });
  expect(oldestHeld).toMatchObject({ cause: 'lane_halted', sinceMs: h.nowMs });
  const { packets: listed } = await packetList(contextOf(h), { state: 'held', limit: 10 });
  expect(listed.items.map(({ guid, hold }) => [guid, hold?.cause]).sort()).toEqual(
    sent.map(({ guid }) => [guid, 'lane_halted']).sort(),
  );
});

test('a restored journal names what operators have in their pools, until the shadow ends', async () => {
  const h = await Harness.start();
  await h.round(1);
  const copy = h.copyDisk();
  await h.putBack(copy);
  h.pools = [
    { operator: 'a', pending: 7, latest: 5 },
    { operator: 'b', pending: 5, latest: 5 },
  ];
  await h.round(1);
  const { shadow } = await status(contextOf(h), { limit: 10 });
  const account = h.params.chains.get(BETA)?.sender;
  const saw = 'a: next nonce 7 with its pool, 5 without';
  expect(shadow?.pools).toContainEqual({ chain: BETA, account, saw });
});
