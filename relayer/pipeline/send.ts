/**
 * The outbox as states: (intended, after a start) collecting → waiting → preparing → sent → included → closed (or failed). One entry a (chain,
 * account) is in preparation at a time, so that nonces are given in order and none is left unused; many may be sent and
 * not yet included. Raw bytes are on disk before they are broadcast, and a replacement keeps the nonce.
 */
import { libraryToRevoke } from '../core/attestedIn.ts';
import type { Cause } from '../core/cause.ts';
import type { Dropped, EventOf } from '../core/event.ts';
import type { Fact } from '../core/fact.ts';
import { type ChainName, type EntryId, entryId, type Height, type Hex, type PacketKey } from '../core/ids.ts';
import { accountKey, attests, type OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord, PacketState } from '../core/state.ts';
import { attestationOf } from './attestation.ts';
import { sidesRead } from './audit.ts';
import type { Draft } from './draft.ts';
import { attestedBy } from './libraries.ts';
import { bookJudged, laneOf } from './lookup.ts';

const FIRST_RETRY_MS = 1_000;
/** Trying costs nothing but a simulation. */
const LONGEST_RETRY_MS = 30_000;
/** A receiver that fails is its own fault: it must not fill the journal, nor keep others waiting. */
const LONGEST_FAILING_RETRY_MS = 600_000;
/** Trying has cost gas. */
const LONGEST_PAID_RETRY_MS = 3_600_000;
/** A revocation that fails is tried so often, then left to people; by then the contract's rate has let one more pass. */
export const MAX_REVOCATIONS = 16;
/** An entry not seen included is looked for so often. */
const CHECK_EVERY_MS = 5_000;

export function newEntry(
  draft: Draft,
  kind: OutboxEntry['kind'],
  chain: ChainName,
  account: Hex,
  packets: readonly PacketRecord[],
): OutboxEntry {
  const sequence = (draft.counters.get('entry') ?? 0n) + 1n;
  draft.counters.set('entry', sequence);
  const id = entryId(sequence);
  for (const record of packets) draft.putPacket({ ...record, entry: id });
  return {
    id,
    shard: draft.params.nodeShard,
    kind,
    chain,
    account,
    packets: packets.map((record) => record.key),
    state: 'waiting',
    attestation: null,
    nonce: null,
    transactions: [],
    inclusion: null,
    createdAtMs: draft.atMs,
    checkedAtMs: draft.atMs,
    cancelled: false,
    suspect: false,
    note: null,
  };
}

/** Stores an entry; a change of its state is a line of history. */
export function putEntry(draft: Draft, entry: OutboxEntry): void {
  const before = draft.outbox.get(entry.id);
  draft.outbox.set(entry.id, entry);
  if (before?.state === entry.state) return;
  const { id, kind, chain, state, nonce, packets, note, inclusion } = entry;
  const hash = entry.transactions.at(-1)?.hash ?? null;
  draft.note(entry.shard, 'outbox', { id, kind, chain, state, nonce, hash, packets: packets.length, note, inclusion });
}

/** Gives the next waiting entry of the chain's account its nonce and has it prepared, if none is in preparation. */
export function askPreparation(draft: Draft, chain: ChainName): void {
  const account = draft.params.chains.get(chain)?.sender;
  const known = account && draft.accounts.get(accountKey(chain, account));
  if (!known) return;
  const entries = [...draft.outbox.values()].filter((e) => e.chain === chain);
  if (entries.some((e) => e.state === 'preparing')) return;
  const waiting = entries.filter((e) => e.state === 'waiting' && readyToPrepare(draft, e));
  const next = waiting.sort(revocationsFirst)[0];
  if (!next) return;
  const nonce = next.nonce ?? known.nextNonce;
  putEntry(draft, { ...next, state: 'preparing' });
  draft.effect({ type: 'prepareTransaction', entry: next.id, chain, nonce });
}

/** A revocation races with whoever may commit. */
const revocationsFirst = (a: OutboxEntry, b: OutboxEntry): number =>
  Number(b.kind === 'revoke') - Number(a.kind === 'revoke') || (a.id < b.id ? -1 : 1);

/**
 * A commit or a revocation needs to know the receive library; an attestation is signed and leaves only while its book's
 * reading and those of its lane's sides stand: after a start all have to be read first. One that is not ready lets
 * others pass.
 */
export const readyToPrepare = (draft: Draft, entry: OutboxEntry): boolean =>
  entry.packets.every((key) => {
    const record = draft.packets.get(key);
    return !record || mayBePrepared(draft, entry, record);
  });

export function mayBePrepared(draft: Draft, entry: OutboxEntry, record: PacketRecord): boolean {
  const library = draft.lanes.get(record.path)?.receiveLibrary;
  // Executing is not undone. What was sent once is only to change its price.
  if (entry.kind === 'execute') {
    return library !== undefined && (entry.transactions.length > 0 || bookJudged(draft, record));
  }
  if (entry.kind === 'revoke') return libraryToRevoke(record, library) !== undefined;
  const lane = laneOf(draft.params, record);
  return bookJudged(draft, record) && (isHandedOut(draft, entry) || (lane !== undefined && sidesRead(draft, lane)));
}

/** Only its price is to change: the digest that it carries was sent before. */
const isHandedOut = (draft: Draft, entry: OutboxEntry): boolean =>
  entry.transactions.length > 0 && !!entry.attestation?.signatures && !expired(draft, entry);

export function signaturesCollected(draft: Draft, event: EventOf<'signaturesCollected'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'collecting' || !entry.attestation) return;
  putEntry(draft, {
    ...entry,
    state: 'waiting',
    attestation: { ...entry.attestation, signatures: event.signatures },
  });
  askPreparation(draft, entry.chain);
}

export function signaturesFailed(draft: Draft, event: EventOf<'signaturesFailed'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'collecting') return;
  if (entry.nonce === null) {
    fail(draft, entry, 'signatures_missing', event.reason);
    return;
  }
  // Sent before under this nonce: it must be spent on nothing, or every later nonce of the account waits for it.
  for (const packet of entry.packets) freeAndRetry(draft, entry.id, packet, 'signatures_missing', event.reason);
  putEntry(draft, { ...entry, state: 'waiting', packets: [], cancelled: true, note: event.reason });
}

export function accountRead(draft: Draft, event: EventOf<'accountRead'>): void {
  const key = accountKey(event.chain, event.account);
  const known = draft.accounts.get(key);
  const nextNonce = Math.max(known?.nextNonce ?? 0, event.nextNonce);
  if (known?.nextNonce !== nextNonce) {
    draft.accounts.set(key, { chain: event.chain, account: event.account, shard: draft.params.nodeShard, nextNonce });
  }
  askPreparation(draft, event.chain);
}

export function transactionPrepared(draft: Draft, event: EventOf<'transactionPrepared'>): void {
  const entry = draft.outbox.get(event.entry);
  // A preparation that began before the entry was withdrawn says nothing of the empty transfer that replaces it.
  if (entry?.state !== 'preparing' || entry.cancelled !== event.cancelled) return;
  const key = accountKey(entry.chain, entry.account);
  const account = draft.accounts.get(key);
  if (!account || (entry.nonce === null && account.nextNonce !== event.nonce)) {
    // The account moved on while this was prepared: nothing was sent, so it is prepared again at the right nonce.
    putEntry(draft, { ...entry, state: 'waiting' });
    return;
  }
  const kept = entry.packets.filter((k) => !event.dropped.some((d) => d.packet === k));
  putEntry(draft, {
    ...entry,
    state: 'sent',
    packets: kept,
    nonce: event.nonce,
    transactions: [...entry.transactions, event.transaction],
    checkedAtMs: draft.atMs,
  });
  draft.accounts.set(key, { ...account, nextNonce: Math.max(account.nextNonce, event.nonce + 1) });
  drop(draft, entry.id, event.dropped);
  draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  askPreparation(draft, entry.chain);
}

/** It is offered again; meanwhile the operator sees why nothing moves. */
export function broadcastRefused(draft: Draft, event: EventOf<'broadcastRefused'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'sent' || entry.note === event.reason) return;
  draft.outbox.set(entry.id, { ...entry, note: event.reason });
  for (const key of entry.packets) {
    const record = draft.packets.get(key);
    const seen = { saw: event.reason, wanted: 'a provider that takes the transaction' };
    // What no transaction gets out of its state keeps the reason that it is in it for.
    if (record?.entry === entry.id && SENT_FOR.has(record.state)) draft.hold(record, 'sending_failing', seen);
  }
}

export function transactionEmpty(draft: Draft, event: EventOf<'transactionEmpty'>): void {
  const entry = draft.outbox.get(event.entry);
  if (entry?.state !== 'preparing' || entry.cancelled !== event.cancelled) return;
  drop(draft, entry.id, event.dropped);
  const sentBefore = entry.transactions.length > 0;
  if (sentBefore) {
    putEntry(draft, { ...entry, state: 'sent', checkedAtMs: draft.atMs, note: event.reason });
    // A pool may have dropped the old bytes: without them the nonce would stand open.
    if (!expired(draft, entry)) draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  } else {
    fail(draft, entry, 'sending_failing', event.reason);
  }
  askPreparation(draft, entry.chain);
}

/** Frees packets that a transaction left out, each with its reason, to be tried again later. */
function drop(draft: Draft, entry: EntryId, dropped: readonly Dropped[]): void {
  for (const { packet, cause, reason } of dropped) freeAndRetry(draft, entry, packet, cause, reason);
}

/** The states in which what failed is tried again. */
const CARRIED: ReadonlySet<PacketState> = new Set(['cleared', 'attested', 'committed']);
const REVOCABLE: ReadonlySet<PacketState> = new Set(['orphaned']);
const SENT_FOR: ReadonlySet<PacketState> = new Set([...CARRIED, ...REVOCABLE]);

function freeAndRetry(
  draft: Draft,
  entry: EntryId,
  packet: PacketKey,
  cause: Cause,
  reason: string,
  longestMs = LONGEST_RETRY_MS,
): void {
  const record = draft.packets.get(packet);
  if (!record || record.entry !== entry) return;
  const freed = { ...record, entry: null };
  const revoking = draft.outbox.get(entry)?.kind === 'revoke';
  const wanted: ReadonlySet<PacketState> = revoking ? REVOCABLE : CARRIED;
  if (!wanted.has(record.state)) {
    draft.putPacket(freed);
    return;
  }
  const attempts = record.attempts + 1;
  if (revoking && attempts === MAX_REVOCATIONS) {
    draft.note(record.shard, 'alarm', { alarm: 'revocation_given_up', guid: record.guid, reason }, record.key);
  }
  const patient = revoking || cause === 'execution_failing';
  const cap = patient && longestMs < LONGEST_FAILING_RETRY_MS ? LONGEST_FAILING_RETRY_MS : longestMs;
  const retryAtMs = draft.atMs + Math.min(cap, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 12));
  draft.hold(
    freed,
    cause,
    { saw: reason, wanted: 'an effect on chain', retryAtMs },
    { entry: null, attempts, retryAtMs },
  );
}

function fail(draft: Draft, entry: OutboxEntry, cause: Cause, reason: string): void {
  putEntry(draft, { ...entry, state: 'failed', note: reason });
  for (const packet of entry.packets) freeAndRetry(draft, entry.id, packet, cause, reason);
}

/** Facts of a transaction of ours show that it was included and did not revert. */
export function inclusionsSeen(draft: Draft, chain: ChainName, facts: readonly Fact[]): void {
  const open = [...draft.outbox.values()].filter((e) => e.chain === chain && e.state === 'sent');
  if (open.length === 0) return;
  const byHash = new Map(facts.map((fact) => [fact.ref.txHash, fact.ref]));
  for (const entry of open) {
    const ref = entry.transactions.map((t) => byHash.get(t.hash)).find((found) => found !== undefined);
    if (ref) included(draft, entry, { height: ref.height, hash: ref.blockHash, txHash: ref.txHash, ok: true });
  }
}

function included(draft: Draft, entry: OutboxEntry, inclusion: NonNullable<OutboxEntry['inclusion']>): void {
  putEntry(draft, { ...entry, state: 'included', inclusion });
  const cause = failureOf(entry);
  const reason = inclusion.ok ? `no effect in ${inclusion.txHash}` : `${inclusion.txHash} reverted`;
  for (const key of entry.packets) {
    const record = draft.packets.get(key);
    if (record?.entry !== entry.id) continue;
    if (tookEffect(draft, entry, record, inclusion)) continue;
    freeAndRetry(draft, entry.id, key, cause, reason, LONGEST_PAID_RETRY_MS);
  }
}

/** Whether the transaction did for this packet what it was for; if so, the packet is free again. */
function tookEffect(
  draft: Draft,
  entry: OutboxEntry,
  record: PacketRecord,
  { ok }: NonNullable<OutboxEntry['inclusion']>,
): boolean {
  switch (entry.kind) {
    case 'attest':
    case 'reattest':
    case 'execute': {
      const moved = attests(entry) ? record.state !== 'cleared' || attestedBy(entry, record) : record.executed !== null;
      if (moved) draft.putPacket({ ...record, entry: null });
      return moved;
    }
    case 'revoke':
    case 'lift': {
      // What it did was told by its own log, which was read before.
      const done = ok && (entry.kind === 'revoke' || !record.revoked);
      if (done) draft.putPacket({ ...record, entry: null });
      return done;
    }
    default:
      return entry.kind satisfies never;
  }
}

function failureOf(entry: OutboxEntry): Cause {
  if (attests(entry)) return 'attestation_ineffective';
  return entry.kind === 'execute' ? 'execution_failing' : 'sending_failing';
}

/** Closes what is final, looks for what was not seen, replaces what is stuck. */
export function tendOutbox(draft: Draft, chain: ChainName, final: Height | null): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.chain !== chain) continue;
    if (entry.state === 'included' && entry.inclusion && final !== null && entry.inclusion.height <= final) {
      putEntry(draft, { ...entry, state: 'closed' });
    }
    if (entry.state === 'sent' && draft.atMs - entry.checkedAtMs >= CHECK_EVERY_MS) {
      draft.outbox.set(entry.id, { ...entry, checkedAtMs: draft.atMs });
      draft.effect({ type: 'checkTransaction', entry: entry.id, chain });
    }
  }
}

export function transactionChecked(draft: Draft, event: EventOf<'transactionChecked'>): void {
  const entry = draft.outbox.get(event.entry);
  const latest = entry?.transactions.at(-1);
  if (entry?.state !== 'sent' || !latest || entry.nonce === null) return;
  if (event.receipt) {
    // A success that left no log of ours had no effect; it shows once its block has been read.
    const read = draft.chains.get(entry.chain)?.cursor.height ?? 0n;
    if (!event.receipt.ok || event.receipt.height <= read) included(draft, entry, event.receipt);
    return;
  }
  const chain = draft.params.chains.get(entry.chain);
  if (event.accountNonce > entry.nonce) {
    // One lagging receipt must not lead to a second attestation: it takes two looks.
    if (!entry.suspect) {
      draft.outbox.set(entry.id, { ...entry, suspect: true });
      return;
    }
    fail(draft, entry, failureOf(entry), foreignNonce(entry));
    const key = accountKey(entry.chain, entry.account);
    const account = draft.accounts.get(key);
    if (account && account.nextNonce < event.accountNonce) {
      draft.accounts.set(key, { ...account, nextNonce: event.accountNonce });
    }
    return;
  }
  // The nonce is free after all: what looked foreign was one provider set's lead over another.
  const calm = entry.suspect ? { ...entry, suspect: false } : entry;
  if (calm !== entry) draft.outbox.set(entry.id, calm);
  const stuck = chain !== undefined && draft.atMs - latest.signedAtMs >= chain.replaceAfterMs;
  // What may not be prepared now keeps its old bytes: a nonce without any would keep every later one waiting.
  if (stuck && readyToPrepare(draft, calm)) replace(draft, calm);
  else if (!expired(draft, entry)) draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
}

/** Bytes whose digest has run out are not sent again: they could only revert. */
const expired = (draft: Draft, entry: OutboxEntry): boolean =>
  !entry.cancelled && entry.attestation !== null && Number(entry.attestation.expiry) * 1000 <= draft.atMs;

const foreignNonce = (entry: OutboxEntry): string =>
  `nonce ${entry.nonce} of ${entry.account} was used by a transaction that is not ours`;

/** Same nonce, higher fee; an attestation whose digest has run out is signed anew first. */
function replace(draft: Draft, entry: OutboxEntry): void {
  const { attestation } = entry;
  if (attestation && expired(draft, entry)) {
    const epoch = draft.epochs.get(entry.chain) ?? attestation.epoch;
    const renewed = attestationOf(draft, entry, attestation.library, epoch, attestation.items);
    putEntry(draft, { ...entry, state: 'collecting', attestation: renewed });
    draft.effect({ type: 'collectSignatures', entry: entry.id });
    return;
  }
  putEntry(draft, { ...entry, state: 'waiting' });
  askPreparation(draft, entry.chain);
}

/** What a start found unsigned is signed as it was intended, once its books have been judged again. */
export function collectIntended(draft: Draft): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.state !== 'intended' || !readyToPrepare(draft, entry)) continue;
    putEntry(draft, { ...entry, state: 'collecting' });
    draft.effect({ type: 'collectSignatures', entry: entry.id });
  }
}

/** After a start: what was under way is taken up where the journal left it. Every effect is idempotent. */
export function resumeOutbox(draft: Draft): void {
  for (const entry of [...draft.outbox.values()]) {
    if (entry.state === 'included') continue;
    const account = draft.params.chains.get(entry.chain)?.sender ?? null;
    if (account !== null && entry.account !== account) {
      fail(draft, entry, 'sending_failing', `account ${entry.account} is not ours any more, now ${account}`);
      continue;
    }
    // The same digest is signed, but not on a verdict from before the start.
    if (entry.state === 'collecting') draft.outbox.set(entry.id, { ...entry, state: 'intended' });
    if (entry.state === 'preparing') draft.outbox.set(entry.id, { ...entry, state: 'waiting' });
    if (entry.state === 'sent' && !expired(draft, entry))
      draft.effect({ type: 'broadcast', entry: entry.id, chain: entry.chain });
  }
  for (const chain of draft.params.chains.values()) {
    if (chain.sender) draft.effect({ type: 'readAccount', chain: chain.name });
  }
}
