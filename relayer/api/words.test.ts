import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../chains/testing/virtualClock.ts';
import type { ChainName, Hex } from '../core/ids.ts';
import { look, send } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { ALPHA, BETA, BOOK, ESCROW_RATE } from '../pipeline/testing/params.ts';
import { factsTx, sendTx } from '../pipeline/testing/transactions.ts';
import { type SignedWord, signWord, unsigned, wordSchema } from '../words.ts';
import type { QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { stringify } from './json.ts';
import type { QueryName, QueryParams, QueryResult } from './queries.ts';
import { answerQuery } from './queries.ts';

const account = (n: number) => privateKeyToAccount(`0x${n.toString(16).padStart(64, '0')}`);
const [ann, eve] = [account(1), account(3)];

const context = (h: Harness, live = true): QueryContext => ({
  store: h.store,
  journal: undefined as never,
  state: async () => h.state,
  live: live
    ? {
        name: 'test',
        startedAtMs: 0,
        state: h.state,
        tell: async (event) => void (await h.tell(event)),
        providers: () => new Map(),
        operators: { addresses: [ann.address.toLowerCase()] },
      }
    : null,
  pins: async () => ({ pins: [], rejected: [] }),
  clock: virtualClock(h.nowMs),
  emit: async () => undefined,
  signal: new AbortController().signal,
});

/** Through JSON both ways, as over the socket. */
async function ask<Name extends QueryName>(
  h: Harness,
  name: Name,
  params: QueryParams<Name>,
  live = true,
): Promise<QueryResult<Name>> {
  const sent: unknown = JSON.parse(stringify(params));
  return (await answerQuery(context(h, live), name, sent)) as QueryResult<Name>;
}

const failure = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.catch((caught: unknown) => caught);
  return error instanceof ApiError ? `${error.code}: ${error.saw}; ${error.wanted}` : `none: ${stringify(error)}`;
};

async function prepare(h: Harness, asked: QueryParams<'wordPrepare'>, reason = 'why'): Promise<SignedWord> {
  const { journal, says } = await ask(h, 'wordPrepare', asked);
  const zero: Hex = `0x${'0'.repeat(64)}`;
  return unsigned(wordSchema.parse({ version: 1, journal, says, reason, digest: zero, signatures: [] }));
}

const give = (h: Harness, word: SignedWord) => {
  const says = { ...word.says, amount: word.says.amount.toString() };
  return ask(h, 'wordGive', { word: { ...word, says, signatures: [...word.signatures] } });
};

async function robbed(): Promise<Harness> {
  const h = await Harness.start({ escrowInitial: 1_000n * ESCROW_RATE });
  await h.round(3);
  h.mine(ALPHA, factsTx('steal', [], -5n * ESCROW_RATE));
  await h.round(2);
  return h;
}

describe('halts', () => {
  it('names the evidence, the amount and the exact command of every halt', async () => {
    const h = await robbed();
    const { halts, packets } = await ask(h, 'haltsList', { limit: 10 });
    expect(packets.total).toBe(0);
    const [halt] = halts.items;
    expect(halt).toMatchObject({ cause: 'escrow_shortfall', kind: 'VIOLATION', loss: { amount: '5000000000000' } });
    expect(halt?.release.command).toBe(`loadline ack ${halt?.release.evidence} --reason <why> --sign-env <name>`);
    expect(halt?.release.amount).toBe('5000000000000');
  });

  it('sends a halt by hand to the one who resumes it', async () => {
    const h = await robbed();
    const lane = h.fx.forth.id;
    await ask(h, 'laneAsk', { lane, ask: 'halt', by: 'ann', reason: 'upgrade' });
    const { halts } = await ask(h, 'haltsList', { limit: 10 });
    const byHand = halts.items.find(({ cause }) => cause === 'halted_by_hand');
    expect(byHand?.release).toMatchObject({ evidence: null, command: `loadline lane resume "${lane}" --reason <why>` });
  });
});

describe('a word', () => {
  it('is prepared by evidence or by halt id, signed, and given: the halt ends', async () => {
    const h = await robbed();
    const [halt] = (await ask(h, 'haltsList', { limit: 1 })).halts.items;
    const word = await prepare(h, { kind: 'acknowledge', name: halt?.release.evidence ?? '' });
    expect(await prepare(h, { kind: 'acknowledge', name: halt?.id ?? '' })).toEqual(word);
    expect(await failure(give(h, word))).toContain('WORD_REFUSED: signed by 0 of 1');
    expect(await failure(give(h, await signWord(eve, word)))).toContain('no operator');
    const signed = await signWord(ann, word);
    expect(await give(h, signed)).toMatchObject({ taken: { digest: word.digest }, halts: 0 });
    expect(await failure(give(h, signed))).toContain('taken before');
  });

  it('is prepared over the files of a stopped node, and given only to a running one', async () => {
    const h = await robbed();
    const [halt] = haltIds(h);
    const params = { kind: 'acknowledge' as const, name: halt ?? '' };
    const { says } = await ask(h, 'wordPrepare', params, false);
    expect(says).toMatchObject({ subject: halt });
    const signed = await signWord(ann, await prepare(h, params));
    const word = {
      ...signed,
      says: { ...signed.says, amount: signed.says.amount.toString() },
      signatures: [...signed.signatures],
    };
    expect(await failure(ask(h, 'wordGive', { word } as QueryParams<'wordGive'>, false))).toContain('NODE_NOT_RUNNING');
  });

  it('about nothing that is open is refused with what is', async () => {
    const h = await robbed();
    expect(await failure(prepare(h, { kind: 'acknowledge', name: `0x${'ee'.repeat(32)}` }))).toContain(
      'NOT_ACKNOWLEDGEABLE',
    );
    const packet = await send(h, 'fine', 5n);
    await h.poll(ALPHA);
    expect(await failure(prepare(h, { kind: 'acknowledge', name: packet.guid }))).toContain('NOT_ACKNOWLEDGEABLE');
    const leg = { book: BOOK, chain: 'gamma', amount: '5' };
    expect(await failure(prepare(h, { kind: 'refill', ...leg }))).toContain('BAD_REQUEST');
  });

  it('of a packet is asked for by its guid', async () => {
    const h = await Harness.start();
    let guid = '';
    h.mine(
      ALPHA,
      sendTx('lie', h.fx.forth, [{ to: ann.address.toLowerCase() as Hex, amount: 10n, moved: 9n }], (p) => {
        guid = p.guid;
      }),
    );
    await h.round(6);
    const { packets } = await ask(h, 'haltsList', { limit: 5 });
    expect(packets.items).toMatchObject([{ guid, acknowledged: false, hold: { cause: 'provenance_mismatch' } }]);
    const word = await signWord(ann, await prepare(h, { kind: 'acknowledge', name: guid }));
    await give(h, word);
    await h.round(4);
    expect((await ask(h, 'haltsList', { limit: 5 })).packets.items).toMatchObject([{ guid, acknowledged: true }]);
  });

  it('a refill and an issuance are numbered, so that two of one amount differ', async () => {
    const h = await robbed();
    const window = { minter: ann.address, fromMs: h.nowMs, toMs: h.nowMs + 1_000 };
    const asked = { kind: 'issuance' as const, book: BOOK, chain: BETA as ChainName, amount: '5', ...window };
    const first = await signWord(ann, await prepare(h, asked));
    await give(h, first);
    expect((await prepare(h, asked)).digest).not.toBe(first.digest);
  });
});

const haltIds = (h: Harness) => [...h.state.halts.keys()];

describe('a lane', () => {
  it('is listed with its mode and what it has not brought to its end', async () => {
    const h = await robbed();
    await send(h, 'queued', 7n);
    await h.round(4);
    const { lanes } = await ask(h, 'laneModes', { limit: 5 });
    const forth = lanes.items.find(({ id }) => id === h.fx.forth.id);
    expect(forth).toMatchObject({ mode: 'halted', halts: [{ cause: 'escrow_shortfall' }] });
    expect(forth?.remainder).toMatchObject({ waiting: { packets: 1, amount: '7' }, underWay: { packets: 0 } });
  });

  it('what changes nothing is refused, with what would', async () => {
    const h = await robbed();
    const asked = { lane: h.fx.forth.id, by: 'ann', reason: 'why' };
    expect(await failure(ask(h, 'laneAsk', { ...asked, ask: 'resume' }))).toMatch(/LANE_UNCHANGED.*loadline ack/);
    await ask(h, 'laneAsk', { ...asked, ask: 'drain' });
    expect(await failure(ask(h, 'laneAsk', { ...asked, ask: 'drain' }))).toContain('drained by ann already');
    expect(await ask(h, 'laneAsk', { ...asked, ask: 'halt' })).toMatchObject({ lane: { mode: 'halted' } });
    expect(await failure(ask(h, 'laneAsk', { ...asked, ask: 'halt' }))).toContain('halted by ann already');
    expect(await failure(ask(h, 'laneAsk', { ...asked, lane: 'x', ask: 'halt' }))).toContain('BAD_REQUEST');
    expect(await failure(ask(h, 'laneAsk', { ...asked, reason: ' ', ask: 'halt' }))).toContain('reason');
  });
});

describe('a packet behind a held nonce', () => {
  it('is told who blocks it, with the calldata of skip and nilify', async () => {
    const h = await Harness.start();
    const guids: string[] = [];
    const told = (p: { readonly guid: string }) => void guids.push(p.guid);
    const to = ann.address.toLowerCase() as Hex;
    h.mine(ALPHA, sendTx('lie', h.fx.forth, [{ to, amount: 10n, oftSent: 9n }], told));
    await look(h, 1);
    h.mine(ALPHA, sendTx('honest', h.fx.forth, [{ to, amount: 10n }], told));
    await h.round(8);
    const [held = '', behind = ''] = guids;
    const show = async (id: string) => (await ask(h, 'packetShow', { id, limit: 1 })).packets.items[0];
    const story = await show(behind);
    expect(story?.blockedBy).toMatchObject({
      chain: BETA,
      blockers: { items: [{ guid: held, nonce: '1', hold: { cause: 'provenance_mismatch' } }] },
    });
    expect(story?.blockedBy?.blockers.items[0]?.calls.map(({ call }) => call)).toEqual(['skip', 'nilify']);
    expect((await show(held))?.blockedBy?.blockers.items[0]?.guid).toBe(held);
  });

  it('nothing is said of a packet that nothing blocks', async () => {
    const h = await Harness.start();
    const packet = await send(h, 'fine', 5n);
    await h.poll(ALPHA);
    expect((await ask(h, 'packetShow', { id: packet.guid, limit: 1 })).packets.items[0]?.blockedBy).toBeNull();
  });
});
