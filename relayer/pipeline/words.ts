/** Operators' signed words: each is taken once, and does exactly what it says to exactly what it names. */
import type { EventOf } from '../core/event.ts';
import type { BookName, ChainName, Hex, PacketKey } from '../core/ids.ts';
import { legOf } from '../core/params.ts';
import type { HaltLoss, PacketRecord } from '../core/state.ts';
import type { Word, WordSays } from '../core/word.ts';
import { packetEvidence } from '../quarantine/evidence.ts';
import {
  ackRefusal,
  isAcknowledged,
  isShortfall,
  issuanceRefusal,
  noLeg,
  type Refusal,
  type Subject,
} from '../quarantine/release.ts';
import { wordDigest } from '../quarantine/word.ts';
import { exactness } from '../solvency/exactness.ts';
import { withoutChain } from '../solvency/round.ts';
import { judgeAfreshAfter, startOver } from './afresh.ts';
import type { Draft } from './draft.ts';
import { judgeExactness } from './judge.ts';
import { shortfallsOf } from './lift.ts';
import { bookOf } from './lookup.ts';
import { type PolicySource, policyOf } from './policyOf.ts';
import { writeOffShortfall } from './shortfall.ts';
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
  // The policy may have come to ask for more since it was verified.
  const threshold = wordThreshold(draft);
  if (word.signers.length < threshold)
    return { saw: `signed by ${word.signers.length} of ${threshold} operators`, wanted: `${threshold} of them` };
  const own = digestHere(draft, word);
  if (own !== digest)
    return { saw: `word ${digest}`, wanted: `${own ?? 'a word'}, for journal ${draft.params.journalId}` };
  switch (says.kind) {
    case 'acknowledge':
      return ackRefusal(says, subjectOf(draft, says.subject), draft.words.values());
    case 'refill':
      if (!legAt(draft, says)) return noLeg(says);
      return sequenceTaken(draft, says) ?? refillRefused(draft, says.book, says.chain, says.amount);
    case 'issuance':
      return sequenceTaken(draft, says) ?? issuanceRefusal(says, legAt(draft, says), draft.atMs);
    default:
      return says satisfies never;
  }
}

/**
 * How many operators a word needs now: what the configuration asks for, which the default policy carries, or what the active
 * policy asks for above that; never none.
 */
export const wordThreshold = (source: PolicySource): number =>
  Math.max(
    1,
    policyOf(source).release.acknowledgeThreshold ?? 1,
    source.params.defaultPolicy.release.acknowledgeThreshold ?? 1,
  );

/** Whatever else differs, such as its reason: of one number there is one word. */
function sequenceTaken(draft: Draft, says: Extract<WordSays, { readonly sequence: number }>): Refusal | null {
  const { kind, book, chain, sequence } = says;
  for (const { says: taken, digest } of draft.words.values()) {
    if (taken.kind !== kind || taken.book !== book || taken.chain !== chain || taken.sequence !== sequence) continue;
    return {
      saw: `${kind} ${sequence} of ${book} on ${chain}, taken as word ${digest}`,
      wanted: 'a sequence of its own',
    };
  }
  return null;
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
  const booked = writeOffShortfall(draft, halt) ?? writeOffEvidence(draft, halt);
  draft.halts.delete(halt.id);
  draft.note(halt.shard, 'operator', { lifted: halt.id, ...why, booked });
  judgeAfreshAfter(draft, new Set([halt.id]), { lifted: halt.id, ...why });
  if (halt.loss && isShortfall(halt)) judgeLegAnew(draft, halt.loss);
}

/** More may be missing by now than was acknowledged: seen already, or since. Nothing is cleared or sent before a look shows. */
function judgeLegAnew(draft: Draft, { book, chain }: HaltLoss): void {
  const round = draft.rounds.get(book);
  const look = round?.second.get(chain) ?? round?.first.get(chain);
  if (!round || !look) return;
  judgeExactness(draft, exactness, bookOf(draft.params, book), look);
  if (shortfallsOf(draft, book, chain).length === 0) draft.rounds.set(book, withoutChain(round, chain));
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
