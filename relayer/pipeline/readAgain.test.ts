/** Blocks that stand and are read again, since k have come to have logs of them that they did not have. */
import { expect, it } from 'vitest';
import type { Fact } from '../core/fact.ts';
import type { PacketState } from '../core/state.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

const TO = address(0xbe);

async function readAgain(h: Harness, chain: typeof ALPHA, above: bigint): Promise<void> {
  const fork = h.state.chains.get(chain)?.checkpoints.findLast((p) => p.height < above);
  if (!fork) throw new Error(`saw no checkpoint below ${above}, wanted one`);
  await h.tell({ type: 'chainReorged', atMs: h.nowMs, chain, fork, because: 'readAgain' });
  expect([...h.state.packets.values()].filter(({ state }) => state === 'orphaned')).toEqual([]);
  expect([...h.state.outbox.values()].filter(({ kind }) => kind === 'revoke')).toEqual([]);
  await h.poll(chain);
}

const sums = (h: Harness) =>
  [...h.state.ledgers].map(([key, ledger]) => {
    const { authorized, consumed } = ledger;
    return [key, authorized, consumed];
  });

const STATES: readonly PacketState[] = ['observed', 'final', 'cleared', 'attested', 'committed', 'delivered'];

it.each(STATES)(
  'reading a block of a packet that is %s again revokes nothing, halts nothing and counts once',
  async (state) => {
    const h = await Harness.start();
    await h.round(2);
    h.chain(ALPHA).finalityDepth = state === 'observed' ? 6n : 1n;
    const sent: Encoded[] = [];
    h.mine(
      ALPHA,
      sendTx('send', h.fx.forth, [{ to: TO, amount: 100n }], (p) => sent.push(p)),
    );
    const key = sent[0]?.key as Encoded['key'];
    const reached = () => STATES.indexOf(h.recordOf(key)?.state ?? 'observed') >= STATES.indexOf(state);
    for (let i = 0; i < 12 && !(h.recordOf(key) && reached()); i++) {
      for (const name of [ALPHA, BETA]) {
        h.mine(name);
        await h.poll(name);
      }
      if (STATES.indexOf(state) > STATES.indexOf('cleared')) await h.act();
    }
    expect(h.recordOf(key) && reached()).toBe(true);
    const source = h.recordOf(key)?.source.height ?? 0n;
    const before = sums(h);
    await readAgain(h, ALPHA, source);
    const arrived = h.recordOf(key)?.consumption?.height;
    if (arrived !== undefined) await readAgain(h, BETA, arrived);
    expect(sums(h)).toEqual(before);
    await h.round(16);
    expect(h.recordOf(key)?.state).toBe('settled');
    expect([...h.state.halts.keys()]).toEqual([]);
    expect([...h.state.outbox.values()].filter(({ kind }) => kind === 'revoke' || kind === 'lift')).toEqual([]);
    expect(h.signed.length).toBe(1);
    await h.assertRestores();
  },
);

it('a packet that k come to have only after its block is final is delivered, and no final block has changed', async () => {
  const h = await Harness.start();
  await h.round(2);
  const sent: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx('send', h.fx.forth, [{ to: TO, amount: 100n }], (p) => sent.push(p)),
  );
  const key = sent[0]?.key as Encoded['key'];
  const block = h.chain(ALPHA).head;
  const held = block.facts as Fact[];
  const facts = held.splice(0);
  for (let i = 0; i < 4; i++) h.mine(ALPHA);
  await h.poll(ALPHA);
  expect(h.recordOf(key)).toBeUndefined();
  expect(h.state.chains.get(ALPHA)?.final?.height).toBeGreaterThanOrEqual(block.height);
  held.push(...facts);
  await readAgain(h, ALPHA, block.height);
  await h.round(16);
  expect(h.recordOf(key)?.state).toBe('settled');
  expect([...h.state.halts.keys()]).toEqual([]);
  await h.assertRestores();
});
