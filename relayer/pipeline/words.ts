/** Operators' signed words: each is taken once, and does exactly what it says to exactly what it names. */
import { local } from '../core/amount.ts';
import type { EventOf } from '../core/event.ts';
import type { BookName, ChainName, Hex, PacketKey } from '../core/ids.ts';
import { legOf } from '../core/params.ts';
import { type HaltLoss, ledgerKey, type PacketRecord } from '../core/state.ts';
import type { Word, WordSays } from '../core/word.ts';
import { packetEvidence } from '../quarantine/evidence.ts';
import {
  ackRefusal,
  isAcknowledged,
  issuanceRefusal,
  noLeg,
  type Refusal,
  type Subject,
  writeOffOf,
} from '../quarantine/release.ts';
import { wordDigest } from '../quarantine/word.ts';
import { judgeAfreshAfter, startOver } from './afresh.ts';
import type { Draft } from './draft.ts';
import { bookOf, ledgerOf } from './lookup.ts';
import { refill, refillRefused, writeOffEvidence } from './writeOff.ts';

export function wordGiven(draft: Draft, { word }: EventOf<'wordGiven'>): void {
  const refusal = wordRefusal(draft, word);
  const { digest, says, reason, signers } = word;
  if (refusal) {
    draft.note(draft.params.nodeShard, 'operator', { refused: digest, ...refusal, says, reason, signers });
    return;
  }
  draft.words.set(digest, word);
  draft.note(word.shard, 'word', { ...says, digest, reason, signers });
  apply(draft, word);
}

/** Why the node does not take this word now; null: it does. Who signed it was verified before (relayer/words.ts). */
export function wordRefusal(draft: Draft, word: Word): Refusal | null {
  const { digest, says, reason } = word;
  if (draft.words.get(digest)) return { saw: `word ${digest}, taken before`, wanted: 'each word once' };
  if (reason.trim() === '') return { saw: 'no reason', wanted: 'why' };
  const own = digestHere(draft, word);
  if (own !== digest)
    return { saw: `word ${digest}`, wanted: `${own ?? 'a word'}, for journal ${draft.params.journalId}` };
  switch (says.kind) {
    case 'acknowledge':
      return ackRefusal(says, subjectOf(draft, says.subject), draft.words.values());
    case 'refill':
      return legAt(draft, says) ? refillRefused(draft, says.book, says.chain, says.amount) : noLeg(says);
    case 'issuance':
      return issuanceRefusal(says, legAt(draft, says), draft.atMs);
    default:
      return says satisfies never;
  }
}

function digestHere(draft: Draft, { says, reason }: Word) {
  try {
    return wordDigest({ journal: draft.params.journalId, says, reason });
  } catch {
    return null;
  }
}

const legAt = (draft: Draft, { book, chain }: { readonly book: BookName; readonly chain: ChainName }) => {
  const params = draft.params.books.get(book);
  return params && legOf(params, chain);
};

/** Where a word is journaled: with what it is about. */
export function shardOfWord(draft: Draft, says: WordSays): Word['shard'] {
  if (says.kind !== 'acknowledge') return draft.params.books.get(says.book)?.shard ?? draft.params.nodeShard;
  const subject = subjectOf(draft, says.subject);
  if (!subject) return draft.params.nodeShard;
  return subject.kind === 'halt' ? subject.halt.shard : subject.record.shard;
}

/** By the id of a halt, or by the key of a packet. */
export function subjectOf(draft: Draft, name: string): Subject | undefined {
  const halt = draft.halts.get(name);
  if (halt) return { kind: 'halt', halt };
  const record = draft.packets.get(name as PacketKey);
  return record && { kind: 'packet', record };
}

function apply(draft: Draft, word: Word): void {
  const { says } = word;
  switch (says.kind) {
    case 'acknowledge':
      acknowledge(draft, word, says);
      return;
    case 'refill':
      refill(draft, says.book, says.chain, says.amount);
      return;
    case 'issuance':
      // It stands in `words`; what is minted under it is counted as it is seen (issuance.ts).
      return;
    default:
      says satisfies never;
  }
}

function acknowledge(draft: Draft, { digest }: Word, says: Extract<WordSays, { kind: 'acknowledge' }>): void {
  const subject = subjectOf(draft, says.subject);
  if (!subject) return;
  const why = { acknowledged: says.evidence, word: digest };
  if (subject.kind === 'packet') {
    except(draft, subject.record, digest, why);
    return;
  }
  const { halt } = subject;
  const shortfall = writeOffOf(halt);
  if (shortfall) writeOffShortfall(draft, shortfall);
  const booked = shortfall?.amount ?? writeOffEvidence(draft, halt);
  draft.halts.delete(halt.id);
  draft.note(halt.shard, 'operator', { lifted: halt.id, ...why, booked });
  judgeAfreshAfter(draft, new Set([halt.id]), { lifted: halt.id, ...why });
}

function writeOffShortfall(draft: Draft, { book, chain, amount }: HaltLoss): void {
  const ledger = ledgerOf(draft, bookOf(draft.params, book), chain);
  const writtenOff = local((ledger.writtenOff ?? 0n) + amount);
  draft.ledgers.set(ledgerKey(book, chain), { ...ledger, writtenOff });
}

/** Of a nilified packet the word is kept with it: only what was acknowledged may be attested in place of what nilify left. */
function except(draft: Draft, record: PacketRecord, word: Hex, why: object): void {
  const { nilified, hold } = record;
  const renewed = nilified && hold?.cause === 'nilified';
  startOver(draft, renewed ? { ...record, renewal: { nilified, word } } : record, why);
}

/**
 * The log of a nilification that was acknowledged may be read once more after a reorg: it sets the packet aside again, and
 * the same word excepts it again. What a gate says again stays: it looked at the packet itself.
 */
export function exceptNilified(draft: Draft): void {
  for (const { says, digest } of draft.words.values()) {
    if (says.kind !== 'acknowledge') continue;
    const record = draft.packets.get(says.subject as PacketKey);
    if (record?.hold?.cause !== 'nilified' || packetEvidence(record) !== says.evidence) continue;
    except(draft, record, digest, { acknowledged: says.evidence, word: digest });
  }
}

/** Whether the very evidence of a packet's hold was acknowledged before: then another word for it does nothing. */
export function wasAcknowledged(draft: Draft, record: PacketRecord): boolean {
  const evidence = packetEvidence(record);
  return evidence !== null && isAcknowledged(record.key, evidence, draft.words.values());
}
