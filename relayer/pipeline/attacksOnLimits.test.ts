/** Attacks by what comes together: within one round, what the first packets bring about binds those that follow. */
import { expect, it } from 'vitest';
import { shared } from '../core/amount.ts';
import { allGates } from '../gates/gates.ts';
import { look, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

it('an equivocation holds what follows it in its own round', async () => {
  const h = await Harness.start();
  await h.round(2);
  const sends = [{ to: TO, amount: 10n, nonce: 1n }];
  h.mine(ALPHA, sendTx('first', h.fx.forth, sends));
  await h.round(14);
  const after: Encoded[] = [];
  const forged = { to: address(0xbad), amount: 10n, nonce: 1n };
  const pair = [forged, { to: TO, amount: 10n, nonce: 2n }];
  h.mine(
    ALPHA,
    sendTx('pair', h.fx.forth, pair, (p) => after.push(p)),
  );
  await h.round(8);
  const [bad, next] = after.map(({ key }) => h.recordOf(key));
  expect(bad).toMatchObject({ state: 'quarantined', hold: { cause: 'equivocation' } });
  expect(next).toMatchObject({ state: 'quarantined', hold: { cause: 'lane_halted' } });
  const cleared = h.history('transition').filter(({ guid, to }) => guid === next?.guid && to === 'cleared');
  expect(cleared).toEqual([]);
});

it('the packet that meets a drain within its round says so in its input, and in the mode that it was decided in', async () => {
  const seen: (string | undefined)[] = [];
  const mode: typeof allGates.mode = (input) => {
    seen.push(input.mode?.mode);
    return allGates.mode(input);
  };
  const outflow = { unit: 'token' as const, amount: shared(100n) };
  const h = await Harness.start({ policy: { drain: { outflow, windowMs: 3_600_000 } } }, { ...allGates, mode });
  const two = [1, 2].map(() => ({ to: TO, amount: 100n }));
  h.mine(ALPHA, sendTx('two', h.fx.forth, two));
  for (let i = 0; i < 6 && !seen.includes('draining'); i++) await look(h);
  expect(seen.slice(0, 2).map((name) => name ?? 'open')).toEqual(['open', 'draining']);
});
