import { expect, test } from 'vitest';
import { systemClock } from '../../chains/systemClock.ts';
import { renderAccounts, renderResumed } from '../cli/renderAccounts.ts';
import { plainStyle } from '../cli/style.ts';
import { accountKey } from '../core/outbox.ts';
import { actUntil, cleared, entryOf } from '../pipeline/testing/drive.ts';
import { Harness } from '../pipeline/testing/harness.ts';
import { BETA } from '../pipeline/testing/params.ts';
import type { QueryContext } from './context.ts';
import { answerQuery, type QueryName, type QueryParams, type QueryResult } from './queries.ts';

/** A running node whose state is the harness's. */
const ask = <Name extends QueryName>(h: Harness, name: Name, params: QueryParams<Name>, runs = true) => {
  const live = { state: h.state, tell: async (event: never) => void (await h.tell(event)) };
  const clock = { ...systemClock, nowMs: () => h.nowMs };
  const context = { live: runs ? live : null, clock, state: async () => h.state } as unknown as QueryContext;
  return answerQuery(context, name, params) as Promise<QueryResult<Name>>;
};

/** The attestation of one packet is out, and its nonce used by somebody else. */
async function stopped(): Promise<Harness> {
  const h = await Harness.start();
  const packet = await cleared(h);
  await actUntil(h, 'broadcast');
  const { id } = entryOf(h, packet.key);
  const checked = { type: 'transactionChecked', entry: id, receipt: null, reason: null, accountNonce: 5 } as const;
  await h.tell({ ...checked, atMs: h.nowMs });
  // It takes two looks, ten seconds apart at least.
  h.nowMs += 10_000;
  await h.tell({ ...checked, atMs: h.nowMs });
  return h;
}

test('an account is listed with its nonce and what is under way', async () => {
  const h = await Harness.start();
  await cleared(h);
  await actUntil(h, 'broadcast');
  const { accounts } = await ask(h, 'accountList', { limit: 5 });
  const beta = accounts.items.find(({ chain }) => chain === BETA);
  expect(beta).toMatchObject({ standing: 'ok', inUse: true, nextNonce: 1, unmined: 1, saw: null });
});

test('a stopped account says what was seen and the exact command that lets it go on', async () => {
  const h = await stopped();
  const list = await ask(h, 'accountList', { limit: 5 });
  const text = renderAccounts(list, plainStyle).join('\n');
  expect(text).toMatch(/beta +0x\S+ +stopped/);
  expect(text).toContain('was used by a transaction that');
  expect(text).toContain(`command loadline account resume ${BETA} --reason <why>`);
  expect((await ask(h, 'accountList', { limit: 5 }, false)).running).toBe(false);
});

test('the word of a person resumes it, once; one that is not stopped is refused', async () => {
  const h = await stopped();
  const asked = { chain: BETA, by: 'ann', reason: 'the other node is stopped' };
  const failure = async (params: QueryParams<'accountResume'>, runs = true) =>
    ask(h, 'accountResume', params, runs).then(
      () => 'taken',
      (error: unknown) => String((error as { code?: unknown }).code),
    );
  expect(await failure(asked, false)).toBe('NODE_NOT_RUNNING');
  expect(await failure({ ...asked, chain: 'nowhere' })).toBe('BAD_REQUEST');
  expect(await failure({ ...asked, reason: ' ' })).toBe('BAD_REQUEST');
  const resumed = await ask(h, 'accountResume', asked);
  expect(renderResumed(resumed, plainStyle).join('\n')).toContain('by the word of ann: the other node is stopped');
  expect(await failure(asked)).toBe('ACCOUNT_NOT_STOPPED');
  expect(h.history('operator').at(-1)).toMatchObject({ by: 'ann', asked: 'account resume' });
});

test('of two accounts that are stopped the word names one, and the other stays as it is', async () => {
  const h = await stopped();
  const known = h.params.chains.get(BETA);
  const feeUpdater = '0x00000000000000000000000000000000000000fe' as const;
  const payer = h.state.accounts.get(accountKey(BETA, known?.sender ?? '0x'));
  if (!known || !payer?.stopped) throw new Error('saw no stopped account, wanted one');
  const both = { ...h.params, chains: new Map(h.params.chains).set(BETA, { ...known, feeUpdater }) };
  await h.crash(both);
  h.state.accounts.set(accountKey(BETA, feeUpdater), { ...payer, account: feeUpdater });
  const { accounts } = await ask(h, 'accountList', { limit: 5 });
  const commands = accounts.items.filter(({ chain }) => chain === BETA).map(({ command }) => command);
  expect(commands.sort()).toEqual(
    [feeUpdater, payer.account].map((one) => `loadline account resume ${BETA} --account ${one} --reason <why>`).sort(),
  );
  const word = { chain: BETA, by: 'ann', reason: 'its other program is stopped' };
  await expect(ask(h, 'accountResume', word)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await ask(h, 'accountResume', { ...word, account: feeUpdater });
  const standing = (one: typeof feeUpdater | typeof payer.account) => h.state.accounts.get(accountKey(BETA, one));
  expect([standing(feeUpdater)?.stopped ?? null, standing(payer.account)?.stopped]).toEqual([null, payer.stopped]);
  await expect(ask(h, 'accountResume', { ...word, account: feeUpdater })).rejects.toMatchObject({
    code: 'ACCOUNT_NOT_STOPPED',
  });
});
