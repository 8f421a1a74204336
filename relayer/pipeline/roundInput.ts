/** What all packets of one round of a book share, as plain data: what their verdicts are decided on, and what receipts carry. */
import type { ChainName, PathKey } from '../core/ids.ts';
import type { PolicySlot } from '../core/limit.ts';
import { type BookParams, bookChains, type Lane, type Params } from '../core/params.ts';
import { type Halt, type Look, ledgerKey, type Round } from '../core/state.ts';
import type { HaltInput, LaneInput, LookInput, PolicyInput, RoundInput } from '../gates/input.ts';
import type { BookSums } from '../solvency/sums.ts';
import { auditedOf } from './audit.ts';
import { disputed } from './dispute.ts';
import type { Draft } from './draft.ts';
import { disputesOf, haltsOf } from './lookup.ts';
import { bookPolicyOf, policyOf } from './policyOf.ts';
import { collateralOf, priceOf } from './prices.ts';

export type Judged = { readonly sums: BookSums; readonly pending: string | null };

export function roundInputOf(
  draft: Draft,
  book: BookParams,
  round: Round,
  lanes: readonly Lane[],
  { sums, pending }: Judged,
): RoundInput {
  const open = disputesOf(draft, book.name);
  return {
    atMs: draft.atMs,
    book: book.name,
    sharedDecimals: book.sharedDecimals,
    nodeShard: draft.params.nodeShard,
    params: draft.params.hash,
    policy: policyInput(draft, book),
    first: looksOf(draft, book, round.first),
    second: looksOf(draft, book, round.second),
    lanes: Object.fromEntries(lanes.map((lane) => [lane.path, laneInput(draft, lane)])) as Record<PathKey, LaneInput>,
    sums,
    pending,
    disputed: open.length > 0 ? disputed(open) : null,
    price: priceOf(draft, book.name),
    collateral: collateralOf(draft, book, bookPolicyOf(draft, book.name)),
  };
}

export function policyInput(
  draft: Draft,
  book: BookParams,
  policy = policyOf(draft),
  slot: PolicySlot = 'active',
): PolicyInput {
  const { version, hash, release, books, chains } = policy;
  const rules = books[book.name] ?? draft.params.defaultPolicy.books[book.name];
  if (!rules) throw new RangeError(`saw no policy of book ${book.name}, wanted one`);
  const own = bookChains(book).flatMap((chain) => (chains[chain] ? [[chain, chains[chain]] as const] : []));
  return {
    slot,
    version,
    hash,
    release,
    book: rules,
    chains: Object.fromEntries(own) as PolicyInput['chains'],
  };
}

const looksOf = (
  { params }: Draft,
  book: BookParams,
  looks: ReadonlyMap<ChainName, Look>,
): Readonly<Record<ChainName, LookInput>> =>
  Object.fromEntries([...looks].map(([chain, look]) => [chain, lookInput(params, book, look)])) as Record<
    ChainName,
    LookInput
  >;

/** Of the book alone: what a chain holds of other books decides nothing here. */
function lookInput({ lanes }: Params, { name }: BookParams, { balances, outboundNonces, ...look }: Look): LookInput {
  const own = ledgerKey(name, look.chain);
  const nonces = [...outboundNonces].filter(([path]) => lanes.get(path)?.book === name);
  return {
    ...look,
    balances: Object.fromEntries([...balances].filter(([key]) => key === own)),
    outboundNonces: Object.fromEntries(nonces) as LookInput['outboundNonces'],
  };
}

const laneInput = (draft: Draft, lane: Lane): LaneInput => ({
  lane,
  reading: draft.lanes.get(lane.path) ?? null,
  ...auditedOf(draft, lane),
  tiers: draft.params.chains.get(lane.from.chain)?.tiers ?? [],
  halts: haltInputsOf(draft, lane),
  mode: draft.modes.get(lane.path) ?? null,
});

export const haltInputsOf = (draft: Draft, lane: Lane): HaltInput[] => haltsOf(draft, lane).map(haltInput);

const haltInput = ({ id, cause, saw, wanted }: Halt): HaltInput => ({ id, cause, saw, wanted });
