import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inShadow, MAX_SIGNATURE_LIFE_MS } from '../core/restored.ts';
import { payloadKey } from '../core/state.ts';
import { LONGEST_POOL_WAIT_MS } from './pools.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA } from './testing/params.ts';
import { sendTx } from './testing/transactions.ts';

const TO = address(0xbe);

let names = 0;
function send(h: Harness, amount = 100n): Encoded {
  const sent: Encoded[] = [];
  names += 1;
  h.mine(
    ALPHA,
    sendTx(`send ${names}`, h.fx.forth, [{ to: TO, amount }], (p) => sent.push(p)),
  );
  const [packet] = sent;
  if (!packet) throw new Error('saw no packet, wanted one');
  return packet;
}

const stateOf = (h: Harness, { key }: Encoded) => h.recordOf(key)?.state;
const shadowed = (h: Harness): boolean => inShadow(h.state.restored.get('current'));
const untilMs = (h: Harness): number => h.state.restored.get('current')?.untilMs ?? 0;

async function roundsUntil(h: Harness, holds: () => boolean, most = 20): Promise<void> {
  for (let i = 0; i < most && !holds(); i++) await h.round();
  expect(holds()).toBe(true);
}

/** A node that attested and delivered `lost` after its journal was copied; the copy is put back. */
async function lostLife() {
  const h = await Harness.start();
  await h.round(2);
  const copy = h.copyDisk();
  const lost = send(h);
  await roundsUntil(h, () => stateOf(h, lost) === 'settled');
  const before = { signed: h.signed.length, sent: h.broadcasts.length };
  expect(before.signed).toBe(1);
  await h.putBack(copy);
  await h.readLanes();
  return { h, lost, before };
}

/** Time passes as it does while nothing but blocks happen. */
async function expire(h: Harness): Promise<void> {
  h.nowMs = Math.max(h.nowMs, untilMs(h));
  await h.readLanes();
}

describe('a node on a journal that was put back', () => {
  it('signs and sends nothing before the last signature of the lost life has expired, and decides all the same', async () => {
    const { h, lost, before } = await lostLife();
    const packet = send(h);
    await h.round(12);
    h.nowMs = untilMs(h) - 2_000;
    await h.readLanes();
    await h.round(1);
    expect(shadowed(h)).toBe(true);
    expect([h.signed.length, h.broadcasts.length]).toEqual([before.signed, before.sent]);
    expect(stateOf(h, lost)).toBe('settled');
    expect(stateOf(h, packet)).toBe('cleared');
    await h.assertRestores();
  });

  it('goes on by itself afterwards: what waited is attested once and delivered, what was attested is not again', async () => {
    const { h, lost, before } = await lostLife();
    const packet = send(h);
    await h.round(3);
    await expire(h);
    await roundsUntil(h, () => stateOf(h, packet) === 'settled', 30);
    expect(shadowed(h)).toBe(false);
    const hashes = h.signed.map(({ payloadHash }) => payloadHash);
    expect(hashes).toEqual([lost.payloadHash, packet.payloadHash]);
    expect(h.state.halts.size).toBe(0);
    expect(h.history('journal')).toEqual([expect.objectContaining({ journal: expect.stringContaining('ended') })]);
    const nonces = h.broadcasts.slice(before.sent).map(({ nonce }) => nonce);
    const lostNonces = h.broadcasts.slice(0, before.sent).map(({ nonce }) => nonce);
    expect(nonces.filter((nonce) => lostNonces.includes(nonce))).toEqual([]);
    await h.assertRestores();
  });

  it('gives no nonce before the chain has said which one is next', async () => {
    const { h } = await lostLife();
    expect(h.state.accounts.size).toBe(0);
    await h.round(2);
    expect(h.state.accounts.size).toBe(0);
    await expire(h);
    await h.round(6);
    expect([...h.state.accounts.values()].find(({ chain }) => chain === BETA)?.nextNonce).toBe(
      h.chain(BETA).head.after.nextNonce,
    );
  });

  it('takes what its DVN attested in the lost life as the payload of that nonce: another one is an equivocation', async () => {
    const h = await Harness.start();
    h.chain(ALPHA).finalityDepth = 3n;
    await h.round(2);
    const copy = h.copyDisk();
    const lost = send(h);
    await roundsUntil(h, () => h.signed.length === 1 && stateOf(h, lost) !== 'cleared');
    await h.putBack(copy);
    // Nobody tells the new life of the source block: it is gone before that life has read it.
    const depth = Number(h.chain(ALPHA).head.height - (h.recordOf(lost.key)?.source.height ?? 0n)) + 1;
    h.chain(ALPHA).reorg(depth, () => false);
    const other = send(h, 200n);
    expect(other.guid).toBe(lost.guid);
    expect(other.payloadHash).not.toBe(lost.payloadHash);
    for (let i = 0; i < 4; i++) h.mine(ALPHA);
    await h.readLanes();
    await h.round(8);
    await expire(h);
    await h.round(12);
    const record = h.recordOf(other.key);
    const known = h.state.payloads.get(
      payloadKey(record?.path ?? ('' as never), record?.packet?.nonce ?? (0n as never)),
    );
    expect(known?.payloadHash).toBe(lost.payloadHash);
    expect(record?.state).toBe('quarantined');
    expect(h.signed.map(({ payloadHash }) => payloadHash)).not.toContain(other.payloadHash);
    expect([...h.state.halts.values()].map(({ cause }) => cause)).toContain('equivocation');
  });

  it('stays so over crashes, and no crash makes it longer', async () => {
    const { h } = await lostLife();
    const until = untilMs(h);
    await h.round(2);
    await h.crash();
    await h.readLanes();
    expect([shadowed(h), untilMs(h)]).toEqual([true, until]);
    await expire(h);
    await h.round(8);
    expect(shadowed(h)).toBe(false);
    await h.crash();
    expect(shadowed(h)).toBe(false);
  });

  it('the same mark met again changes nothing, also after the end; another one begins anew', async () => {
    const { h } = await lostLife();
    const { markedAtMs = 0 } = h.state.restored.get('current') ?? {};
    const mark = { type: 'journalRestored', how: 'copy', upToMs: 0 } as const;
    await h.round();
    await expire(h);
    await h.round(8);
    await h.tell({ ...mark, atMs: h.nowMs, markedAtMs });
    expect(shadowed(h)).toBe(false);
    await h.tell({ ...mark, atMs: h.nowMs, markedAtMs: markedAtMs + 1 });
    expect(shadowed(h)).toBe(true);
    expect(untilMs(h)).toBeGreaterThan(h.nowMs + MAX_SIGNATURE_LIFE_MS - 1);
  });

  it('time alone does not end it: every destination has to be read, finally, beyond it', async () => {
    const { h } = await lostLife();
    await h.round(2);
    await expire(h);
    h.chain(BETA).finalityDepth = 1_000n;
    for (let i = 0; i < 5; i++) {
      h.mine(ALPHA);
      await h.poll(ALPHA);
      h.mine(BETA);
      await h.poll(BETA);
    }
    expect(shadowed(h)).toBe(true);
    h.chain(BETA).finalityDepth = 2n;
    await h.round(4);
    expect(shadowed(h)).toBe(false);
  });

  it('a head beyond it that is gone again counts for nothing', async () => {
    const { h } = await lostLife();
    await h.round(2);
    await expire(h);
    h.chain(BETA).finalityDepth = 5n;
    h.mine(BETA);
    await h.poll(BETA);
    expect(h.state.restored.get('current')?.beyond[BETA]).toBe(h.chain(BETA).head.height);
    h.chain(BETA).reorg(1, () => false);
    const read = h.startRead(BETA);
    await h.finishRead(read);
    expect(h.state.restored.get('current')?.beyond[BETA]).toBeUndefined();
    await h.assertRestores();
  });

  it('a clock that was behind at the start does not let it end while a signature may be good', async () => {
    const h = await Harness.start();
    await h.round(2);
    const copy = h.copyDisk();
    const behindMs = 2 * MAX_SIGNATURE_LIFE_MS;
    const stoppedMs = h.nowMs;
    h.nowMs -= behindMs;
    await h.putBack(copy);
    expect(untilMs(h)).toBeLessThan(stoppedMs);
    h.nowMs += behindMs;
    await h.readLanes();
    await h.round(6);
    expect(shadowed(h)).toBe(true);
    expect(untilMs(h)).toBeGreaterThanOrEqual(stoppedMs + MAX_SIGNATURE_LIFE_MS);
    const until = untilMs(h);
    await h.crash();
    await h.readLanes();
    await h.round(2);
    expect(untilMs(h)).toBe(until);
    await expire(h);
    await h.round(8);
    expect(shadowed(h)).toBe(false);
    await h.assertRestores();
  });

  it('a chain that could not be read at the start makes it longer once, and not for ever', async () => {
    const { h } = await lostLife();
    await h.round(2);
    const until = untilMs(h);
    h.nowMs += 1_800_000;
    await h.readLanes();
    await h.round(2);
    expect(untilMs(h)).toBe(until);
  });

  describe('while pools are said to hold transactions of its account', () => {
    const above = (operator: string) => ({ operator, pending: 7, latest: 5 });
    const alarms = (h: Harness) =>
      h.history('alarm').filter((one) => {
        const { alarm, chain } = one as { alarm?: string; chain?: string };
        return alarm?.startsWith('transactions_') && chain === BETA;
      });

    async function over(h: Harness): Promise<void> {
      await h.round(2);
      await expire(h);
      await h.round(8);
    }

    it('tells it once, with what was seen and what to do, long before it would end', async () => {
      const { h } = await lostLife();
      h.pools = [above('a'), { operator: 'b', pending: 5, latest: 5 }];
      await h.round(90);
      expect(alarms(h)).toEqual([
        {
          alarm: 'transactions_in_pool',
          chain: BETA,
          account: h.params.chains.get(BETA)?.sender,
          saw: 'a: next nonce 7 with its pool, 5 without',
          wanted: expect.stringContaining('replace it at its nonce by an empty transfer'),
        },
      ]);
      await h.assertRestores();
    });

    it('waits for what k operators say, until it is mined or gone, and gives no nonce meanwhile', async () => {
      const { h, before } = await lostLife();
      h.pools = [above('a'), above('b')];
      const packet = send(h);
      await over(h);
      expect(shadowed(h)).toBe(true);
      expect([h.signed.length, h.broadcasts.length, h.state.accounts.size]).toEqual([before.signed, before.sent, 0]);
      h.pools = [{ operator: 'a', pending: 7, latest: 7 }];
      h.nowMs += 60_000;
      await h.readLanes();
      await roundsUntil(h, () => stateOf(h, packet) === 'settled', 30);
      expect(shadowed(h)).toBe(false);
      expect(alarms(h).map((one) => (one as { alarm: string }).alarm)).toEqual(['transactions_in_pool']);
    });

    it('goes on beside what fewer than k say, with an alarm: one liar holds nobody', async () => {
      const { h } = await lostLife();
      h.pools = [above('a'), above('a')];
      await over(h);
      expect(shadowed(h)).toBe(false);
      expect(alarms(h).map((one) => (one as { alarm: string }).alarm)).toEqual([
        'transactions_in_pool',
        'transactions_left_in_pool',
      ]);
    });

    it('goes on beside what k say after an hour more: a transaction that nobody mines holds nobody for ever', async () => {
      const { h } = await lostLife();
      h.pools = [above('a'), above('b'), above('c')];
      await over(h);
      h.nowMs += LONGEST_POOL_WAIT_MS - 60_000;
      await h.readLanes();
      await h.round(2);
      expect(shadowed(h)).toBe(true);
      await h.crash();
      h.nowMs += 60_000;
      await h.readLanes();
      await h.round(6);
      expect(shadowed(h)).toBe(false);
      expect(alarms(h).at(-1)).toMatchObject({ alarm: 'transactions_left_in_pool', chain: BETA });
      await h.assertRestores();
    });

    it('counts that no account can have are no answer', async () => {
      const { h } = await lostLife();
      h.pools = ['a', 'b', 'c'].map((operator) => ({ operator, pending: 2 ** 60, latest: 5 }));
      await over(h);
      expect(shadowed(h)).toBe(false);
      expect(alarms(h)).toEqual([]);
    });

    it('does not end on an answer of before its time, nor without one', async () => {
      const { h } = await lostLife();
      await h.round(2);
      await expire(h);
      for (let i = 0; i < 6; i++) {
        for (const name of [ALPHA, BETA]) {
          h.mine(name);
          await h.poll(name);
        }
      }
      expect(h.effects.map(({ type }) => type)).toContain('readPools');
      expect(shadowed(h)).toBe(true);
      await h.act();
      await h.round(2);
      expect(shadowed(h)).toBe(false);
    });
  });

  it('the time that it lasts is what the contract allows a signature', () => {
    const source = readFileSync(new URL('../../contracts/src/Tombstones.sol', import.meta.url), 'utf8');
    const minutes = /MAX_EXPIRY = (\d+) minutes;/.exec(source)?.[1];
    expect(Number(minutes) * 60_000).toBe(MAX_SIGNATURE_LIFE_MS);
  });
});
