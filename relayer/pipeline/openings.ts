/**
 * Authorizations that were declared open at the start (`BookParams.open`). Their value is in the initial values already, so
 * none is counted again; each is proven once by the transaction that sent it, and then is a packet like any other.
 */
import { toLocal } from '../core/amount.ts';
import type { EventOf } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import type { ChainName, Guid } from '../core/ids.ts';
import type { BookParams, OpenAuthorization } from '../core/params.ts';
import { ledgerKey, type PacketRecord } from '../core/state.ts';
import { integrityGate } from '../gates/integrity.ts';
import { scopeOf } from '../quarantine/scope.ts';
import { type Unproven, unproven } from '../solvency/proof.ts';
import type { Draft } from './draft.ts';
import { takeEarly } from './early.ts';
import { laneOf, ledgerOf } from './lookup.ts';
import { byTransaction, recordOf } from './observe.ts';
import { writtenOffMore } from './writeOff.ts';

/** Those of a book that no transaction has proven yet; null when there are none. Until then nothing of the book is cleared. */
export function openingsAwaited(
  draft: Draft,
  book: BookParams,
): { readonly guids: ReadonlySet<Guid>; readonly text: string } | null {
  const awaited = book.open.filter(({ guid }) => !draft.openings.get(guid));
  const [first] = awaited;
  if (!first) return null;
  const text = `${awaited.length} packets declared open at the start are not read yet, the first one ${first.guid}`;
  return { guids: new Set(awaited.map(({ guid }) => guid)), text };
}

/** All that the declared transactions of one chain show. What is not there, or is not as declared, halts the book. */
export function openingRead(draft: Draft, { chain, facts }: EventOf<'openingRead'>): void {
  const grouped = byTransaction(facts);
  for (const book of draft.params.books.values()) {
    for (const declared of book.open) {
      if (declared.from !== chain || draft.openings.get(declared.guid)) continue;
      const found = prove(draft, book, declared, grouped.get(declared.txHash) ?? []);
      if ('wanted' in found) refuse(draft, book, declared, found);
      else take(draft, book, declared, found);
    }
  }
}

function prove(
  draft: Draft,
  book: BookParams,
  declared: OpenAuthorization,
  facts: readonly Fact[],
): PacketRecord | Unproven {
  let seen: Unproven = { saw: `no packet ${declared.guid} in ${declared.txHash}`, wanted: 'one' };
  for (const fact of facts) {
    const record = fact.kind === 'packetSent' ? recordOf(draft.params, fact, facts, [], draft.atMs) : null;
    if (record?.guid !== declared.guid) continue;
    const wrong = mismatch(draft, book, declared, record);
    if (!wrong) return record;
    seen = wrong;
  }
  return seen;
}

function mismatch(draft: Draft, book: BookParams, declared: OpenAuthorization, record: PacketRecord): Unproven | null {
  const lane = laneOf(draft.params, record);
  const { from, to, amount } = declared;
  if (!lane || lane.book !== book.name || lane.from.chain !== from || lane.to.chain !== to) {
    return { saw: `a packet of ${lane?.id ?? 'no configured lane'}`, wanted: `one from ${from} to ${to}` };
  }
  const start = draft.params.chains.get(from)?.startBlock ?? 0n;
  if (record.source.height >= start) {
    return { saw: `block ${record.source.height} of ${from}`, wanted: `below the start block ${start}` };
  }
  if (record.transfer?.amount !== amount) {
    return { saw: `${record.transfer?.amount ?? 'no'} shared units`, wanted: `${amount}` };
  }
  const gate = integrityGate(record, lane, true);
  return gate.pass ? unproven(record, lane) : { saw: gate.saw, wanted: gate.wanted };
}

function take(draft: Draft, book: BookParams, { guid }: OpenAuthorization, record: PacketRecord): void {
  const { name, shard } = book;
  draft.openings.set(guid, { guid, book: name, shard, packet: record.key, provenAtMs: draft.atMs });
  const taken = draft.moveTo(record, 'observed', { source: record.source, opening: true });
  takeEarly(draft, taken);
}

/** Its value was counted into the initial values: if operators accept that it is not there, it is a loss. */
function refuse(draft: Draft, book: BookParams, declared: OpenAuthorization, { saw, wanted }: Unproven): void {
  const { guid, from, amount } = declared;
  const leg = book.legs.find(({ chain }) => chain === from);
  if (!leg) return;
  const loss = { book: book.name, chain: from, amount: toLocal(amount, leg.rate) };
  const halt = draft.putHalt({
    id: `opening_unproven/${book.name}/${guid}`,
    shard: book.shard,
    scope: scopeOf({ kind: 'custody', book: book.name }),
    cause: 'opening_unproven',
    saw: `${guid}, declared open at the start: ${saw}`,
    wanted,
    evidence: { refs: [], at: [] },
    sinceMs: draft.atMs,
    loss,
  });
  if (halt) return;
  draft.openings.set(guid, { guid, book: book.name, shard: book.shard, packet: null, provenAtMs: draft.atMs });
  draft.ledgers.set(ledgerKey(book.name, from), writtenOffMore(ledgerOf(draft, book, from), loss.amount));
}

/** In the initial values, and open then: what of it is accepted as never sent is written off instead. */
export function openOn(draft: Draft, book: BookParams, from: ChainName, to: ChainName): bigint {
  let open = 0n;
  for (const declared of book.open) {
    if (declared.from !== from || declared.to !== to) continue;
    if (draft.openings.get(declared.guid)?.packet !== null) open += declared.amount;
  }
  return open;
}
