/**
 * The life that a restored journal has lost. Its signatures are good until they expire, whatever this one decides: so this
 * one only looks on until then, and takes what its own DVN attested meanwhile as what it had attested itself.
 */
import type { EventOf } from '../core/event.ts';
import type { FactOf } from '../core/fact.ts';
import { type ChainName, eid, type Height, type PathKey, packetKey, pathKey, nonce as toNonce } from '../core/ids.ts';
import { accountKey } from '../core/outbox.ts';
import type { Params } from '../core/params.ts';
import { inShadow, MAX_SIGNATURE_LIFE_MS, type RestoredShadow } from '../core/restored.ts';
import { payloadKey } from '../core/state.ts';
import { resumeOutbox } from '../outbox/resume.ts';
import type { Draft } from './draft.ts';
import { haltForEquivocation } from './equivocation.ts';
import { packetsAt } from './lookup.ts';
import { askPools, awaitsPools, tellLeft } from './pools.ts';

/** A start met the mark of a restored journal. The same mark met again changes nothing. */
export function journalRestored(draft: Draft, event: EventOf<'journalRestored'>): void {
  const { how, markedAtMs, upToMs, atMs } = event;
  const known = draft.restored.get('current');
  if (known?.how === how && known.markedAtMs === markedAtMs) return;
  const { params } = draft;
  const untilMs = atMs + longestMs(params);
  const shadow = {
    shard: params.nodeShard,
    how,
    markedAtMs,
    upToMs,
    sinceMs: atMs,
    untilMs,
    firstHeadMs: {},
    beyond: {},
    endedAtMs: null,
  };
  draft.restored.set('current', shadow);
  // The lost life may have used more nonces: none is given before the chain has said which is the next.
  for (const { chain, account } of [...draft.accounts.values()]) draft.accounts.delete(accountKey(chain, account));
  draft.note(params.nodeShard, 'alarm', { alarm: 'journal_restored', how, markedAtMs, upToMs, untilMs });
}

/** How long a signature is good. The lost life told time within the skew of the chains, or it would have signed nothing. */
const longestMs = ({ chains }: Params): number =>
  MAX_SIGNATURE_LIFE_MS + Math.max(0, ...[...chains.values()].map(({ maxClockSkewMs }) => maxClockSkewMs));

/** A head whose time is beyond the last signature: once it is final, no block can hold one that was not read. */
export function readBeyond(draft: Draft, { chain, look }: EventOf<'chainRead'>): void {
  if (look) trustChainTime(draft, chain, look.head.timestampMs);
  const shadow = standing(draft);
  if (!shadow || !look || look.head.timestampMs <= shadow.untilMs || shadow.beyond[chain] !== undefined) return;
  draft.restored.set('current', { ...shadow, beyond: { ...shadow.beyond, [chain]: look.head.height } });
}

/**
 * Our clock may have been behind at the start, as on a machine that was put back: then it lets the shadow end while signatures
 * are good. What a chain says first is no earlier than the end of the lost life, so that the longer of the two counts.
 */
function trustChainTime(draft: Draft, chain: ChainName, headMs: number): void {
  const shadow = standing(draft);
  if (!shadow || shadow.firstHeadMs[chain] !== undefined) return;
  const firstHeadMs = { ...shadow.firstHeadMs, [chain]: headMs };
  const skewMs = draft.params.chains.get(chain)?.maxClockSkewMs ?? 0;
  const untilMs = headMs + longestMs(draft.params);
  const wasBehind = headMs - shadow.sinceMs > skewMs && untilMs > shadow.untilMs;
  draft.restored.set('current', { ...shadow, firstHeadMs, ...(wasBehind ? { untilMs, beyond: {} } : {}) });
}

/** That head is gone: the one that takes its place may be of an earlier time. */
export function notBeyond(draft: Draft, chain: ChainName, fork: Height): void {
  const shadow = standing(draft);
  const at = shadow?.beyond[chain];
  if (!shadow || at === undefined || at <= fork) return;
  const { [chain]: _, ...beyond } = shadow.beyond;
  draft.restored.set('current', { ...shadow, beyond });
}

/** Ends the shadow once nothing of the lost life can take effect unread, nor lies in a pool. The node goes on as after a start. */
export function endShadow(draft: Draft): void {
  askPools(draft);
  const shadow = standing(draft);
  if (!shadow || draft.atMs <= shadow.untilMs || unreadBeyond(draft, shadow).length > 0) return;
  const onlyPoolsSinceMs = Math.min(shadow.onlyPoolsSinceMs ?? draft.atMs, draft.atMs);
  if (awaitsPools(draft.params, { ...shadow, onlyPoolsSinceMs }, draft.atMs).length > 0) {
    if (shadow.onlyPoolsSinceMs !== onlyPoolsSinceMs) draft.restored.set('current', { ...shadow, onlyPoolsSinceMs });
    return;
  }
  draft.restored.set('current', { ...shadow, endedAtMs: draft.atMs });
  tellLeft(draft, shadow);
  const { shard, how, sinceMs, untilMs } = shadow;
  draft.note(shard, 'journal', { journal: 'restored journal: shadow ended', how, sinceMs, untilMs });
  resumeOutbox(draft);
}

function standing(draft: Draft): RestoredShadow | undefined {
  const shadow = draft.restored.get('current');
  return inShadow(shadow) ? shadow : undefined;
}

type Known = {
  readonly params: Pick<Params, 'lanes'>;
  readonly chains: {
    readonly get: (chain: ChainName) => { readonly final: { readonly height: Height } | null } | undefined;
  };
};

/** The destinations that are not read, finally, to a block beyond the last signature. */
export function unreadBeyond({ params, chains }: Known, { beyond }: RestoredShadow): ChainName[] {
  const destinations = new Set([...params.lanes.values()].map((lane) => lane.to.chain));
  return [...destinations].filter((chain) => {
    const at = beyond[chain];
    return at === undefined || (chains.get(chain)?.final?.height ?? -1n) < at;
  });
}

/**
 * What our DVN attested is the payload of its (path, nonce), whoever asked for it: a life that this journal has lost, or
 * another node. Another payload of the same nonce is an equivocation from now on, and so is one that our DVN has attested.
 */
export function rememberAttested(draft: Draft, chain: ChainName, fact: FactOf<'payloadVerified'>): void {
  const known = draft.params.chains.get(chain);
  if (!known || fact.dvn !== known.dvn || fact.confirmations === 0n) return;
  const [named] = packetsAt(draft, chain, fact.origin, fact.receiver);
  const { srcEid, sender, nonce } = fact.origin;
  const path: PathKey = pathKey({ srcEid: eid(srcEid), sender, dstEid: known.eid, receiver: fact.receiver });
  const lane = draft.params.lanes.get(path);
  const book = lane && draft.params.books.get(lane.book);
  if (!book) return;
  const { payloadHash, ref } = fact;
  const key = payloadKey(path, toNonce(nonce));
  const before = draft.payloads.get(key);
  if (before && before.payloadHash !== payloadHash) {
    const seen = { saw: `payload ${payloadHash} attested by our DVN`, wanted: `payload ${before.payloadHash}` };
    const shown = { name: `attested/${packetKey(before.guid, payloadHash)}`, ref };
    haltForEquivocation(draft, before, lane, seen, shown);
  } else if (!before && named) {
    // Of a packet that is not known yet the fact is kept, and comes again with it.
    draft.payloads.set(key, { path, nonce: toNonce(nonce), shard: book.shard, guid: named.guid, payloadHash });
  }
}
