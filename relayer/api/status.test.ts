import { expect, test } from 'vitest';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import { look, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { BETA } from '../pipeline/testing/params.ts';
import { deliverTx, deliveryOf } from '../pipeline/testing/transactions.ts';
import type { QueryContext } from './context.ts';
import { status } from './status.ts';

const contextOf = (h: Harness): QueryContext => ({
  store: h.store,
  journal: undefined as never,
  state: async () => h.state,
  live: { name: 'test', startedAtMs: 0, state: h.state, tell: async () => undefined, providers: () => new Map() },
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
  expect(lanes.items).toMatchObject([{ mode: 'halted' }, { mode: 'halted' }]);
});
