/** Heads, final blocks, and what was read at the heads: balances, outbound nonces, the attester set's epoch, the anchor. */

import type { Clock } from '../../../chains/clock.ts';
import { createAnchorReader } from '../../../chains/evm/anchor.ts';
import { callOrRevert } from '../../../chains/evm/calls.ts';
import { planLook } from '../../../chains/evm/lookPlan.ts';
import { blockAt } from '../../../chains/evm/rpc.ts';
import type { Height, Hex } from '../../core/ids.ts';
import type { Anchor } from '../../core/state.ts';
import type { LookInput, RoundInput } from '../../gates/input.ts';
import type { ChainSource, RoundSources } from '../receipt.ts';
import type { Check } from '../verify.ts';
import { asking, checked } from './ask.ts';
import { DEADLINE_MS, type Source, type Sources } from './source.ts';

export type LookAsked = {
  readonly which: 'first' | 'second';
  readonly look: LookInput;
  readonly at: ChainSource;
  readonly source: Source;
};

export async function refetchLook(
  { which, look, at, source }: LookAsked,
  input: RoundInput,
  { legs, lanes }: RoundSources,
): Promise<readonly Check[]> {
  const name = `${which}.${look.chain}`;
  return [
    ...(await asking(source, `${name}.head`, () => headCheck(`${name}.head`, source, look))),
    ...(await asking(source, `${name}.final`, () => finalCheck(`${name}.final`, source, look))),
    ...(await asking(source, `${name}.values`, () =>
      valuesCheck(`${name}.values`, { source, at, look }, input, { legs, lanes }),
    )),
  ];
}

const blockOf = (source: Source, height: Height) =>
  blockAt({ provider: source.provider, deadlineMs: DEADLINE_MS }, height);

async function headCheck(check: string, source: Source, { head }: LookInput): Promise<readonly Check[]> {
  const found = await blockOf(source, head.height);
  return checked(check, head, found ?? 'no such block', `block ${head.height} ${head.hash}`);
}

async function finalCheck(check: string, source: Source, { final, head }: LookInput): Promise<readonly Check[]> {
  const found = await blockOf(source, final.height);
  const is = found ? { height: found.height, hash: found.hash } : 'no such block';
  const above = final.height > head.height ? `a final block above the head, ${head.height}` : null;
  return checked(check, above ?? final, is, `block ${final.height} ${final.hash}`);
}

async function valuesCheck(
  check: string,
  { source, at, look }: { readonly source: Source; readonly at: ChainSource; readonly look: LookInput },
  { book }: RoundInput,
  { legs, lanes }: Pick<RoundSources, 'legs' | 'lanes'>,
): Promise<readonly Check[]> {
  const params = {
    books: new Map([[book, { name: book, legs }]]),
    lanes: new Map(lanes.map((lane) => [lane.path, lane])),
  };
  const plan = planLook(params, look.chain, at.endpoint, at.dvn);
  const ask = { provider: source.provider, deadlineMs: DEADLINE_MS };
  const results: Hex[] = [];
  for (const { to, data } of plan.calls) results.push((await callOrRevert(ask, to, data, look.head.hash)) ?? '0x');
  const { balances, outboundNonces, dvnEpoch } = plan.decode(results);
  const read = {
    balances: Object.fromEntries(balances),
    outboundNonces: Object.fromEntries(outboundNonces),
    dvnEpoch,
  };
  // A chain carries other books too; what was read of them decided nothing here.
  const said = {
    balances: only(look.balances, Object.keys(read.balances)),
    outboundNonces: only(look.outboundNonces, Object.keys(read.outboundNonces)),
    dvnEpoch: look.dvnEpoch,
  };
  return checked(check, said, read, `${plan.calls.length} values at ${look.head.hash}`);
}

const only = (values: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])));

/**
 * An anchor that matched was accepted by its L1 at a block that the receipt does not name. It is asked for as it stands now: the L1
 * has accepted one at or above it, and both sources agree on its output root, so that the anchored block is an ancestor.
 */
export async function refetchAnchor(
  { which, look, at, source }: LookAsked,
  sources: Sources,
  clock: Clock,
): Promise<readonly Check[]> {
  const check = `${which}.${look.chain}.anchor`;
  const { anchor } = look;
  // What says nothing, or says no, relays nothing that needs it.
  if (!anchor || anchor.status === 'unread' || anchor.status === 'stale') return [];
  const wanted = `anchored block ${anchor.height}: ${anchor.status}`;
  const l1 = at.anchor && sources.get(at.anchor.l1);
  if (!at.anchor || !l1) return [{ check, outcome: 'unchecked', saw: 'no source of its L1', wanted }];
  const { registry } = at.anchor;
  return asking(source, check, async () => {
    const [above, below] = [l1, source].map(({ quorum }) => ({ quorum, deadlineMs: DEADLINE_MS }));
    if (!above || !below) return [];
    const read = createAnchorReader({ l1: above, l2: below, registry, maxAgeMs: Number.MAX_SAFE_INTEGER, clock });
    return [anchorOutcome(check, anchor, await read())];
  });
}

function anchorOutcome(check: string, was: Anchor, is: Anchor): Check {
  const saw = `anchored block ${was.height}: ${was.status}`;
  const wanted = `${is.status}: ${is.saw}`;
  if (is.status === 'unread') return { check, outcome: 'unchecked', saw: is.saw, wanted: saw };
  const isSame = was.status === is.status && (was.status !== 'match' || is.height >= was.height);
  return { check, outcome: isSame ? 'same' : 'differs', saw, wanted };
}
