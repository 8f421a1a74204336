import { describe, expect, it } from 'vitest';
import { CLOSED_TABLE, OPEN_TABLE } from './core/packetTables.ts';
import type { PacketRecord } from './core/state.ts';
import { checkPacketRows } from './packetRows.ts';
import { look, send } from './pipeline/testing/drive.ts';
import { Harness } from './pipeline/testing/harness.ts';
import type { Encoded } from './pipeline/testing/packets.ts';
import { ALPHA, address } from './pipeline/testing/params.ts';
import { sendTx } from './pipeline/testing/transactions.ts';
import { restore } from './restore.ts';

const findings = async (h: Harness): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key, reason } of checkPacketRows(h.store)) found.push(`${key}: ${reason}`);
  return found;
};

/** One packet settled, then another payload of its guid. */
async function twoPayloads(): Promise<{ h: Harness; settled: PacketRecord; second: PacketRecord }> {
  const h = await Harness.start();
  const packet = await send(h);
  await h.round(14);
  const sent: Encoded[] = [];
  h.mine(
    ALPHA,
    sendTx('second', h.fx.forth, [{ to: address(0xbad), amount: 10n, nonce: 1n }], (p) => sent.push(p)),
  );
  await look(h);
  const [settled, second] = [packet.key, sent[0]?.key].map((key) => key && h.recordOf(key));
  if (settled?.state !== 'settled' || !second) throw new Error('saw no two payloads, wanted two');
  expect(second.guid).toBe(settled.guid);
  return { h, settled, second };
}

describe('a packet that closes', () => {
  it('leaves the table of those that can still change, and a start reads only these', async () => {
    const { h, settled, second } = await twoPayloads();
    const { shard } = settled;
    expect(await h.store.get(shard, OPEN_TABLE, settled.key)).toBeUndefined();
    expect(await h.store.get(shard, CLOSED_TABLE, settled.key)).toMatchObject({ state: 'settled' });
    expect(await h.store.get(shard, OPEN_TABLE, second.key)).toMatchObject({ guid: settled.guid });
    const state = await restore(h.store, h.params);
    expect([...state.packets.keys()]).toEqual([second.key]);
    expect([...state.partlyKnown]).toEqual([settled.guid]);
    expect(await findings(h)).toEqual([]);
  });
});

describe('the tables of packets are held against each other', () => {
  it('a packet in the table that its state does not call for is found', async () => {
    const { h, settled } = await twoPayloads();
    const { shard, key } = settled;
    await h.store.commit([
      { op: 'delete', shard, table: CLOSED_TABLE, key },
      { op: 'put', shard, table: OPEN_TABLE, key, value: settled },
    ]);
    expect(await findings(h)).toEqual([expect.stringContaining(`wanted it in table ${CLOSED_TABLE}`)]);
  });

  it('a packet with a row in both is found', async () => {
    const { h, second } = await twoPayloads();
    const { shard, key } = second;
    await h.store.commit([{ op: 'put', shard, table: CLOSED_TABLE, key, value: { ...second, state: 'settled' } }]);
    expect((await findings(h)).join()).toContain('wanted one row');
  });

  it('a row that says another packet than its key is found', async () => {
    const { h, settled, second } = await twoPayloads();
    const { shard, key } = second;
    await h.store.commit([{ op: 'put', shard, table: OPEN_TABLE, key, value: { ...second, key: settled.key } }]);
    expect((await findings(h)).join()).toContain(`saw packet ${settled.key}`);
  });

  it('two packets of one guid without the row that names them are found', async () => {
    const { h, settled } = await twoPayloads();
    await h.store.commit([{ op: 'delete', shard: settled.shard, table: 'split', key: settled.guid }]);
    expect((await findings(h)).join()).toContain('two packets have this guid');
  });
});
