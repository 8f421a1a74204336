import { afterEach, expect, it } from 'vitest';
import { packetShow } from './packetStory.ts';
import { createFixture, type Fixture, hex32, openFixture } from './testing/fixture.ts';

let fixture: Fixture | undefined;
afterEach(() => fixture?.remove());

it('a packet that was moved to an archive is told of there', async () => {
  fixture = await createFixture();
  const { store, context } = await openFixture(fixture);
  const [guid, key] = [hex32(7), `${hex32(7)}:${hex32(8)}`];
  const value = { archive: 'before-5-9', state: 'settled', sinceMs: 4 };
  await store.commit([{ op: 'put', shard: 'book:usdx', table: 'archived', key, value }]);
  await expect(packetShow(context(), { id: guid, limit: 5 })).rejects.toMatchObject({
    code: 'PACKET_UNKNOWN',
    saw: expect.stringContaining('settled since 1970'),
    wanted: expect.stringContaining('archives/before-5-9.ndjson.gz'),
  });
  await store.close();
});
