import { describe, expect, it } from 'vitest';
import type { EventOf } from '../core/event.ts';
import { height } from '../core/ids.ts';
import { ledgerKey } from '../core/state.ts';
import { send } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import { ALPHA, BETA, BOOK } from './testing/params.ts';

/** A read of the source in which a packet was sent, told once. */
async function told(): Promise<{ readonly h: Harness; readonly read: EventOf<'chainRead'> }> {
  const h = await Harness.start();
  await h.round(2);
  await send(h);
  const [read] = h.startRead(ALPHA).events(1_000) as [EventOf<'chainRead'>];
  await h.tell(read);
  return { h, read };
}

const authorized = (h: Harness) => h.state.ledgers.get(ledgerKey(BOOK, ALPHA))?.authorized;

describe('a range of a chain', () => {
  it('told twice is refused before anything is counted twice or written', async () => {
    const { h, read } = await told();
    const before = [authorized(h), h.writes.length];
    expect(before[0]).toBe(10n);
    await expect(h.tell(read)).rejects.toThrow(/saw blocks \d+ to \d+ of alpha, wanted those from \d+ on/);
    expect([authorized(h), h.writes.length]).toEqual(before);
  });

  it('that leaves out a block is refused: what lies there would never be read', async () => {
    const { h, read } = await told();
    const from = height(read.to.height + 2n);
    const to = { height: from, hash: read.to.hash };
    await expect(h.tell({ ...read, from, to, facts: [] })).rejects.toThrow(RangeError);
  });

  it('holds no fact of another block or chain', async () => {
    const { h, read } = await told();
    const from = height(read.to.height + 1n);
    const to = { height: from, hash: read.to.hash };
    await expect(h.tell({ ...read, from, to })).rejects.toThrow(/saw \w+ in block/);
    const [fact] = read.facts;
    if (!fact) throw new Error('saw no fact, wanted one');
    const elsewhere = { ...fact, ref: { ...fact.ref, height: from, chain: BETA } };
    await expect(h.tell({ ...read, from, to, facts: [elsewhere] })).rejects.toThrow(/of beta, wanted/);
  });

  it('without news may be told any number of times', async () => {
    const { h, read } = await told();
    const from = height(read.to.height + 1n);
    for (let i = 0; i < 2; i++) await h.tell({ ...read, from, facts: [], look: null });
    expect(authorized(h)).toBe(10n);
  });
});
