/** What arrived on the legs of a book: matched, waiting for its authorization to be final, or a violation. */
import type { BookName, ChainName } from '../core/ids.ts';
import { type BookParams, bookChains, type Lane, legOf } from '../core/params.ts';
import type { BookPolicy } from '../core/policy.ts';
import {
  factKey,
  type HaltScope,
  type LedgerFact,
  ledgerKey,
  type PacketRecord,
  type Round,
  type Verifiers,
} from '../core/state.ts';
import { scopeOf } from '../quarantine/scope.ts';
import type { Draft } from './draft.ts';
import { GONE, settleMatch } from './follow.ts';
import { laneOf } from './lookup.ts';
import { type Consumption, matchConsumption, type PacketMatch } from './matching.ts';
import { openingsAwaited } from './openings.ts';
import { bookPolicyOf } from './policyOf.ts';
import { lossOf, takeBack, writeOffConsumption } from './writeOff.ts';

/** What the book's policy says of consumptions whose authorization is canonical and not final. */
export type PendingRule = Pick<BookPolicy, 'maxFinalityMs' | 'pendingCap'>;

/**
 * Matches every consumption of the first reading against the authorizations of the second (ARCHITECTURE.md, Solvency, step 4).
 * What stays unmatched is a violation, whose scope follows from who verified it.
 * @returns what holds the whole book until it is final, in words; null when nothing does.
 */
export function judgeConsumptions(
  draft: Draft,
  book: BookParams,
  round: Round,
  rule: PendingRule = bookPolicyOf(draft, book.name),
): string | null {
  const awaited = openingsAwaited(draft, book);
  const pending = new Pending(rule);
  for (const chain of bookChains(book)) {
    const first = round.first.get(chain);
    if (!first) continue;
    const ledger = ledgerKey(book.name, chain);
    for (const fact of judged(draft.facts.of(ledger), first.head.height)) {
      judge({ draft, book, chain, ledger, round, rule, pending, awaited: awaited?.guids }, fact);
    }
  }
  return pending.text() ?? awaited?.text ?? null;
}

/** In a list of its own, since judging changes the facts. */
const judged = (facts: readonly LedgerFact[], upTo: bigint): Consumption[] => {
  const found: Consumption[] = [];
  for (const fact of facts) {
    if (fact.ref.height > upTo) break;
    if (fact.kind === 'consumption' && (fact.halt === null || fact.writtenOff)) found.push(fact);
  }
  return found;
};

type Case = {
  readonly draft: Draft;
  readonly book: BookParams;
  readonly chain: ChainName;
  readonly ledger: string;
  readonly round: Round;
  readonly rule: PendingRule;
  readonly pending: Pending;
  /** Declared openings that are not proven yet: their arrivals are not judged before. */
  readonly awaited: ReadonlySet<string> | undefined;
};

function judge(of: Case, before: Consumption): void {
  const { draft, ledger } = of;
  const fact = before.writtenOff ? returned(of, before) : before;
  if (!fact || of.awaited?.has(fact.guid)) return;
  const matched = withVerifiers(of, fact.matched ? fact : settleMatch(draft, fact, of.chain));
  const broken = matched.matched ? notFinal(of, matched) : unmatched(of, matched);
  if (!broken) {
    if (matched !== fact) draft.facts.replace(ledger, matched);
    return;
  }
  const { id, stands } = haltFor(of, matched, broken);
  draft.facts.replace(ledger, { ...matched, halt: id, broke: broken.broke });
  // Acknowledged before, and read once more: it is the same loss.
  if (!stands) writeOffConsumption(draft, ledger, factKey(matched.ref));
}

/** What was written off is no loss any more once it has what it lacked. */
function returned(of: Case, fact: Consumption): Consumption | null {
  if (!isThere(of, fact)) return null;
  const { draft, ledger } = of;
  takeBack(draft, ledger, fact);
  const again = draft.facts.get(ledger, fact.ref);
  return again?.kind === 'consumption' ? again : null;
}

/** An authorization, a source block that is back, or, of what waited for finality, a final one. */
function isThere(of: Case, fact: Consumption): boolean {
  if (fact.matched === null) return matchOf(of, fact).say === 'matched';
  const record = of.draft.packets.get(fact.matched);
  // A matched packet leaves memory only as settled.
  if (!record) return true;
  if (GONE.has(record.state)) return false;
  return fact.broke !== 'unfinal' || !isUnfinal(of, record);
}

/** Null: nothing is wrong with it. The text has no figure that moves with the chain: it is what is signed for. */
type Broken = {
  readonly broke: NonNullable<Consumption['broke']>;
  readonly lane: Lane | undefined;
  readonly saw: string;
  readonly wanted: string;
} | null;

/** Canonical and above the final block of the second reading. */
function isUnfinal({ draft, round }: Case, record: PacketRecord): boolean {
  const lane = laneOf(draft.params, record);
  const final = lane && round.second.get(lane.from.chain)?.final.height;
  return final !== undefined && record.source.height > final && !GONE.has(record.state);
}

/** Who was asked to verify is what counts, not who is by the time that it is final. */
function withVerifiers(of: Case, fact: Consumption): Consumption {
  const record = fact.matched && !fact.verifiedBy ? of.draft.packets.get(fact.matched) : undefined;
  const reading = record && of.draft.lanes.get(record.path);
  if (!reading || !isUnfinal(of, record)) return fact;
  const { requiresUs, requiredDvns, optionalDvns, optionalThreshold } = reading;
  return { ...fact, verifiedBy: { requiresUs, requiredDvns, optionalDvns, optionalThreshold } };
}

/** A matched consumption whose authorization is not final (PENDING_FINALITY). */
function notFinal(of: Case, fact: Consumption): Broken {
  const { draft, rule, pending } = of;
  const record = fact.matched ? draft.packets.get(fact.matched) : undefined;
  const lane = record && laneOf(draft.params, record);
  if (!record || !lane) return null;
  const { guid, source } = record;
  if (GONE.has(record.state)) {
    const saw = `${guid} consumed, its source block ${source.height} orphaned`;
    return { broke: 'orphaned', lane, saw, wanted: 'a canonical authorization' };
  }
  if (!isUnfinal(of, record)) return null;
  const saw = `${guid} consumed, its source block ${source.height} not final`;
  if (!fact.verifiedBy) {
    // Not known whether it is a violation: that is no evidence against anybody, and none for relaying.
    pending.hold(`${saw}, and lane ${lane.id} not read`);
    return null;
  }
  if (!fact.verifiedBy.requiresUs) {
    pending.add(fact.amount, saw);
    return null;
  }
  if (record.attested === null) {
    return { broke: 'unfinal', lane, saw: `${saw}, and we never attested it`, wanted: 'our attestation' };
  }
  if (draft.atMs - record.observedAtMs > rule.maxFinalityMs) {
    return { broke: 'unfinal', lane, saw: `${saw} after ${rule.maxFinalityMs} ms`, wanted: 'a final authorization' };
  }
  pending.hold(saw);
  return null;
}

/** What is pending in a round: what we attested holds the book; elsewhere so much may be, as the policy says. */
class Pending {
  /** Null: the margin alone bounds it. */
  readonly #cap: bigint | null;
  #sum = 0n;
  #held: string | null = null;
  #newest = '';

  constructor({ pendingCap }: PendingRule) {
    this.#cap = pendingCap;
  }

  hold(saw: string): void {
    this.#held = saw;
  }

  add(amount: bigint, saw: string): void {
    this.#sum += amount;
    this.#newest = saw;
  }

  text(): string | null {
    if (this.#held !== null) return this.#held;
    // An amount of nothing may pass where nothing is allowed.
    if (this.#cap === null || this.#sum <= this.#cap) return null;
    return `${this.#newest}; ${this.#sum} pending in all, at most ${this.#cap} allowed`;
  }
}

const matchOf = ({ draft, chain }: Case, fact: Consumption): PacketMatch =>
  matchConsumption(fact, chain, draft.packetsOf(fact.guid), (record) => laneOf(draft.params, record));

function unmatched(of: Case, fact: Consumption): Broken {
  const { draft, book, chain } = of;
  const match = matchOf(of, fact);
  const lane = laneInto(draft, book.name, chain, fact.srcEid);
  const { saw, wanted } = match.say === 'unmatched' ? match : { saw: 'matched late', wanted: 'one authorization' };
  return { broke: 'unmatched', lane, saw: `${fact.amount} shared units of guid ${fact.guid}: ${saw}`, wanted };
}

const laneInto = (draft: Draft, book: BookName, chain: ChainName, srcEid: number): Lane | undefined =>
  [...draft.params.lanes.values()].find((l) => l.book === book && l.to.chain === chain && l.srcEid === srcEid);

/** It does not stand where this very evidence was acknowledged. */
function haltFor(
  { draft, book, chain }: Case,
  fact: Consumption,
  { lane, saw, wanted }: NonNullable<Broken>,
): { readonly id: string; readonly stands: boolean } {
  const reading: Verifiers | undefined = fact.verifiedBy ?? (lane && draft.lanes.get(lane.path));
  const scope: HaltScope = scopeOf({ kind: 'unmatched', book: book.name, lane, reading });
  const leg = legOf(book, chain);
  const id = `unmatched_consumption/${fact.ref.chain}/${fact.ref.blockHash}/${fact.ref.logIndex}`;
  const halt = draft.putHalt({
    id,
    shard: scope.kind === 'book' ? book.shard : draft.params.nodeShard,
    scope,
    cause: 'unmatched_consumption',
    saw,
    wanted,
    evidence: { refs: [fact.ref], at: [] },
    sinceMs: draft.atMs,
    ...(leg ? { loss: { book: book.name, chain, amount: lossOf(leg, fact) } } : {}),
  });
  return { id: halt?.id ?? id, stands: halt !== null };
}
