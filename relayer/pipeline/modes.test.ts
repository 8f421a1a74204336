/** Lanes halted, drained and resumed by hand; packets and nilifications that operators except; issuances. */
import { describe, expect, it } from 'vitest';
import { local } from '../core/amount.ts';
import type { LaneAsk } from '../core/event.ts';
import type { PacketKey } from '../core/ids.ts';
import { ledgerKey } from '../core/state.ts';
import { Draft } from './draft.ts';
import { plannedIssuance } from './issuance.ts';
import { advanceModes, laneAsked, QUIET, remainderOf } from './modes.ts';
import { cleared, look, send, TO } from './testing/drive.ts';
import { Harness } from './testing/harness.ts';
import type { Encoded } from './testing/packets.ts';
import { ALPHA, address, BETA, BOOK, ESCROW_RATE } from './testing/params.ts';
import { factsTx, nilifyTx, sendTx } from './testing/transactions.ts';
import { ackOf, give, haltsOpen } from './testing/words.ts';

const ask = (h: Harness, what: LaneAsk, by = 'ann') =>
  h.tell({ type: 'laneAsked', atMs: h.nowMs, path: h.fx.forth.path, ask: what, by, reason: 'maintenance' });
const modeOf = (h: Harness) => h.state.modes.get(h.fx.forth.path)?.mode ?? 'open';
const stateOf = (h: Harness, { key }: { readonly key: PacketKey }) => h.recordOf(key)?.state;
const ids = (h: Harness) => haltsOpen(h).map(({ id }) => id);

describe('a halt by hand', () => {
  it('stops its lane alone, also what is cleared and not sent, and only a person ends it', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    const packet = await cleared(h);
    await ask(h, 'halt');
    expect(h.state.modes.get(h.fx.forth.path)?.manual).toMatchObject({ by: 'ann', reason: 'maintenance' });
    expect([modeOf(h), h.state.modes.get(h.fx.back.path)?.mode ?? 'open']).toEqual(['halted', 'open']);
    expect(stateOf(h, packet)).toBe('quarantined');
    h.nowMs += 10 * 24 * 3_600_000;
    await h.crash();
    await h.readLanes();
    await h.round(6);
    expect([modeOf(h), stateOf(h, packet), h.signed]).toEqual(['halted', 'quarantined', []]);
    await ask(h, 'resume');
    expect(ids(h)).toEqual([]);
    expect(modeOf(h)).toBe('probing');
    await h.round(16);
    expect([modeOf(h), stateOf(h, packet)]).toEqual(['open', 'settled']);
    const said = h.history('operator').map(({ asked, by, reason }) => [asked, by, reason]);
    expect(said).toEqual([
      ['halt', 'ann', 'maintenance'],
      ['resume', 'ann', 'maintenance'],
    ]);
    await h.assertRestores();
  });

  it('says in history that it went, also where no packet waited for it', async () => {
    const h = await Harness.start();
    await ask(h, 'halt');
    await h.assertRestores();
    await ask(h, 'resume');
    const id = `halted_by_hand/${h.fx.forth.id}`;
    expect(h.history('halt')).toMatchObject([{ id }, { lifted: id, because: 'resumed by hand' }]);
    await h.assertRestores();
    await ask(h, 'halt');
    await ask(h, 'drain');
    await h.assertRestores();
  });

  it('no acknowledgement ends it', async () => {
    const h = await Harness.start();
    await ask(h, 'halt');
    const [halt] = haltsOpen(h);
    if (!halt) throw new Error('saw no halt, wanted one');
    expect(() => ackOf({ kind: 'halt', halt })).toThrow(/lane resume/);
  });

  it('resuming does not end a violation of the same lane', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    await h.round(3);
    await ask(h, 'halt');
    h.mine(ALPHA, factsTx('steal', [], -1n));
    await h.round(2);
    await ask(h, 'resume');
    await h.round(4);
    expect(ids(h)).toEqual(['escrow_shortfall/gold/alpha']);
    expect(modeOf(h)).toBe('halted');
  });
});

describe('a lane that drains', () => {
  it('finishes what it has taken, takes nothing new, says what remains, and takes it once it is resumed', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    const taken = await cleared(h, 'taken');
    await ask(h, 'drain');
    expect(modeOf(h)).toBe('draining');
    const late = await send(h, 'late', 7n);
    const remainder = () => remainderOf(new Draft(h.state, h.nowMs), h.fx.forth);
    expect(remainder()).toMatchObject({ cleared: { packets: 1, amount: 10n }, underWay: { packets: 1 } });
    await h.round(14);
    expect([stateOf(h, taken), stateOf(h, late)]).toEqual(['settled', 'final']);
    expect(h.recordOf(late.key)?.hold?.cause).toBe('lane_draining');
    expect(remainder()).toMatchObject({ waiting: { packets: 1, amount: 7n }, underWay: { packets: 0 } });
    expect(h.history('mode').filter(({ drained }) => drained)).toMatchObject([
      { remainder: { waiting: { amount: 7n } } },
    ]);
    await h.crash();
    await h.readLanes();
    await h.round(4);
    expect([modeOf(h), stateOf(h, late)]).toEqual(['draining', 'final']);
    await ask(h, 'resume');
    await h.round(16);
    expect([modeOf(h), stateOf(h, late)]).toEqual(['open', 'settled']);
  });

  it("by hand and is resumed drains by the policy's threshold that was crossed meanwhile, until that is resumed", async () => {
    const h = await Harness.start();
    const draft = new Draft(h.state, h.nowMs);
    const { path } = h.fx.forth;
    const said = (ask: LaneAsk) => {
      laneAsked(draft, { type: 'laneAsked', atMs: h.nowMs, path, ask, by: 'ann', reason: 'maintenance' });
      advanceModes(draft, () => ({ ...QUIET, drain: 'outflow over the threshold' }));
      return draft.modes.get(path)?.drain?.by ?? null;
    };
    expect([said('drain'), said('resume'), said('resume')]).toEqual(['ann', 'policy', null]);
  });
});

describe('a packet that was set aside for itself', () => {
  it('starts over once it is acknowledged; the same evidence again stays out', async () => {
    const h = await Harness.start();
    const sent: Encoded[] = [];
    const lock = sendTx('lie', h.fx.forth, [{ to: TO, amount: 10n, moved: 9n }], (p) => sent.push(p));
    h.mine(ALPHA, lock);
    await h.round(6);
    const [packet] = sent;
    if (!packet) throw new Error('saw no packet, wanted one');
    const record = h.recordOf(packet.key);
    expect(record?.hold?.cause).toBe('provenance_mismatch');
    if (!record) return;
    const ack = ackOf({ kind: 'packet', record });
    expect(await give(h, { ...ack, amount: 1n })).toBe(false);
    expect(await give(h, ack)).toBe(true);
    await h.round(4);
    expect(h.recordOf(packet.key)?.hold?.cause).toBe('provenance_mismatch');
    expect(await give(h, ack, { reason: 'once more' })).toBe(false);
    const rounds = h.history('transition').filter(({ to, guid }) => to === 'observed' && guid === packet.guid);
    expect(rounds).toHaveLength(2);
    expect(h.signed).toEqual([]);
  });

  it('a nilification that is acknowledged is excepted, also when its log is read once more: it is attested again', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    const packet = await cleared(h);
    h.effects = [];
    h.mine(BETA, nilifyTx('nilify', h.fx.forth, packet));
    await h.poll(BETA);
    const record = h.recordOf(packet.key);
    expect(record?.hold?.cause).toBe('nilified');
    if (!record) return;
    expect(await give(h, ackOf({ kind: 'packet', record }))).toBe(true);
    expect(stateOf(h, packet)).toBe('observed');
    const fork = h.chain(BETA).at(h.chain(BETA).head.height - 1n);
    if (!fork) throw new Error('saw no block, wanted the one before');
    const because = 'readAgain' as const;
    await h.tell({
      type: 'chainReorged',
      atMs: h.nowMs,
      chain: BETA,
      fork: { height: fork.height, hash: fork.hash },
      because,
    });
    await look(h, 1);
    expect(h.recordOf(packet.key)?.hold?.cause).not.toBe('nilified');
    await h.round(14);
    expect(stateOf(h, packet)).toBe('settled');
    expect(h.signed.map((one) => one.payloadHash)).toEqual([packet.payloadHash]);
  });
});

describe('an issuance', () => {
  const declared = (h: Harness, amount: bigint, window: { fromMs: number; toMs: number }) =>
    give(h, {
      kind: 'issuance',
      book: BOOK,
      chain: BETA,
      amount: local(amount),
      minter: address(1),
      sequence: 1,
      ...window,
    });
  const mint = (h: Harness, name: string, amount: bigint) => h.mine(BETA, factsTx(name, [], amount));
  const issued = (h: Harness) => h.state.ledgers.get(ledgerKey(BOOK, BETA))?.issued ?? 0n;
  const planned = (h: Harness) => plannedIssuance(new Draft(h.state, h.nowMs), BOOK, BETA, h.nowMs);

  it('that was declared is booked as it is minted, and no more than was declared', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    await h.round(3);
    expect(await declared(h, 10n, { fromMs: h.nowMs, toMs: h.nowMs + 60_000 })).toBe(true);
    mint(h, 'first', 6n);
    await h.round(2);
    expect([ids(h), issued(h), planned(h)]).toEqual([[], 6n, 4n]);
    mint(h, 'second', 5n);
    await h.round(2);
    expect(ids(h)).toEqual(['supply_excess/gold/beta']);
    expect([issued(h), planned(h)]).toEqual([6n, 4n]);
    await h.crash();
    await h.readLanes();
    expect([issued(h), planned(h)]).toEqual([6n, 4n]);
  });

  it('outside of its window is a violation; what was minted within it stays explained', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    await h.round(3);
    expect(await declared(h, 10n, { fromMs: h.nowMs, toMs: h.nowMs + 10_000 })).toBe(true);
    mint(h, 'within', 6n);
    await h.round(1);
    h.nowMs += 10_000;
    await h.round(3);
    expect(ids(h)).toEqual([]);
    mint(h, 'after', 1n);
    await h.round(2);
    expect(ids(h)).toEqual(['supply_excess/gold/beta']);
  });

  it('before its window is a violation, and so is one on the escrow’s leg', async () => {
    const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
    await h.round(3);
    expect(await declared(h, 10n, { fromMs: h.nowMs + 60_000, toMs: h.nowMs + 120_000 })).toBe(true);
    mint(h, 'early', 1n);
    await h.round(2);
    expect(ids(h)).toEqual(['supply_excess/gold/beta']);
    const says = { kind: 'issuance' as const, book: BOOK, chain: ALPHA, amount: local(1n), minter: address(1) };
    expect(await give(h, { ...says, fromMs: h.nowMs, toMs: h.nowMs + 1_000, sequence: 2 })).toBe(false);
  });
});
