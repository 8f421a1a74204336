/** What a mined transaction did for each of its packets, and what is taken back with its block. */
import type { Cause } from '../core/cause.ts';
import type { Fact } from '../core/fact.ts';
import type { ChainName, Height } from '../core/ids.ts';
import { attests, type OutboxEntry } from '../core/outbox.ts';
import type { PacketRecord } from '../core/state.ts';
import type { Draft } from '../pipeline/draft.ts';
import { attestedBy } from '../pipeline/libraries.ts';
import { endTrouble } from './account.ts';
import { expired, isOut, putEntry, UNMINED } from './entry.ts';
import { freeAndRetry, freeBlocked } from './retry.ts';

type Inclusion = NonNullable<OutboxEntry['inclusion']>;

/** Facts of a transaction of ours show that it was included and did not revert. */
export function inclusionsSeen(draft: Draft, chain: ChainName, facts: readonly Fact[]): void {
  const open = [...draft.outbox.values()].filter((e) => e.chain === chain && UNMINED.has(e.state) && isOut(e));
  if (open.length === 0) return;
  const byHash = new Map(facts.map((fact) => [fact.ref.txHash, fact.ref]));
  for (const entry of open) {
    const ref = entry.transactions.map((t) => byHash.get(t.hash)).find((found) => found !== undefined);
    if (ref) included(draft, entry, { height: ref.height, hash: ref.blockHash, txHash: ref.txHash, ok: true }, null);
  }
}

/** @param why a transaction of no success has none, as far as anybody could tell. */
export function included(draft: Draft, entry: OutboxEntry, inclusion: Inclusion, why: string | null): void {
  const { txHash, ok } = inclusion;
  const reason = ok ? `no effect in ${txHash}` : `${txHash} reverted: ${why ?? 'nobody could say why'}`;
  putEntry(draft, { ...entry, state: 'included', inclusion, note: ok ? entry.note : reason });
  endTrouble(draft, entry, entry.id);
  const cause = failureOf(entry);
  for (const key of entry.packets) {
    const record = draft.packets.get(key);
    if (record?.entry !== entry.id) continue;
    if (tookEffect(draft, entry, record, inclusion)) continue;
    if (ok && entry.kind === 'execute' && isBehind(draft, record)) freeBlocked(draft, entry.id, key, reason);
    else freeAndRetry(draft, entry.id, key, cause, reason, { paid: true });
  }
}

/** An earlier nonce of its path is not committed; until it is, the endpoint delivers nothing that comes after it. */
function isBehind(draft: Draft, { path, packet }: PacketRecord): boolean {
  const nonce = packet?.nonce;
  if (nonce === undefined) return false;
  return draft
    .packetsIn('attested')
    .some((other) => other.path === path && other.packet !== null && other.packet.nonce < nonce && !other.committed);
}

/**
 * Whether what the transaction was for has happened to this packet, by whomever; if so, the packet is free again, and no
 * attempt of ours has failed.
 */
function tookEffect(draft: Draft, entry: OutboxEntry, record: PacketRecord, { ok }: Inclusion): boolean {
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
    case 'fees':
    case 'fill':
      return false;
    default:
      return entry.kind satisfies never;
  }
}

function failureOf(entry: OutboxEntry): Cause {
  if (attests(entry)) return 'attestation_ineffective';
  return entry.kind === 'execute' ? 'execution_failing' : 'sending_failing';
}

/**
 * The chain went back to `fork`: what was mined above waits for its block again, as it was. The same bytes go out at once
 * while their digest lives; else the next check has them signed anew at the same nonce.
 */
export function inclusionsGone(draft: Draft, chain: ChainName, fork: Height): void {
  for (const entry of [...draft.outbox.values()]) {
    const { inclusion } = entry;
    if (entry.chain !== chain || !inclusion || inclusion.height <= fork) continue;
    if (entry.state !== 'included' && entry.state !== 'closed') continue;
    putEntry(draft, { ...entry, state: 'sent', inclusion: null, suspect: false, checkedAtMs: draft.atMs, note: null });
    for (const key of entry.packets) {
      const record = draft.packets.get(key);
      if (record && record.entry === null) draft.putPacket({ ...record, entry: entry.id });
    }
    if (!expired(draft, entry)) draft.effect({ type: 'broadcast', entry: entry.id, chain });
  }
}
