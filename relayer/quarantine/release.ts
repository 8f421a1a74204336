/**
 * What ends a violation (ARCHITECTURE.md, Causes): the operators' word for that exact evidence, and nothing that time, balances
 * or a later pass could bring about. Drift ends with a signed re-pin, a halt by hand by hand.
 */
import type { Cause } from '../core/cause.ts';
import type { Hex } from '../core/ids.ts';
import type { LegParams } from '../core/params.ts';
import type { Halt, HaltLoss, PacketRecord } from '../core/state.ts';
import type { Word, WordSays } from '../core/word.ts';
import { haltEvidence, packetEvidence } from './evidence.ts';

/** Why a word does nothing. */
export type Refusal = { readonly saw: string; readonly wanted: string };

type Says<Kind extends WordSays['kind']> = Extract<WordSays, { readonly kind: Kind }>;

/** What an acknowledgement can be about. */
export type Subject =
  | { readonly kind: 'halt'; readonly halt: Halt }
  | { readonly kind: 'packet'; readonly record: PacketRecord };

/** What has to be signed for a subject; null where no acknowledgement releases it. */
export type Demand = { readonly subject: string; readonly evidence: Hex; readonly amount: bigint };

export function demandOf(subject: Subject): Demand | Refusal {
  if (subject.kind === 'halt') {
    const { halt } = subject;
    const other = RELEASED_OTHERWISE[halt.cause];
    if (other) return { saw: `halt ${halt.id}`, wanted: other };
    if (halt.evidenceGone) {
      return {
        saw: `halt ${halt.id}, its evidence block orphaned`,
        wanted: 'the next look at its leg, which lifts or renews it',
      };
    }
    return { subject: halt.id, evidence: haltEvidence(halt), amount: halt.loss?.amount ?? 0n };
  }
  const { record } = subject;
  const evidence = packetEvidence(record);
  const cause = record.hold?.cause;
  const other = cause && RELEASED_OTHERWISE[cause];
  if (evidence === null || other) {
    const saw = `packet ${record.guid} ${record.state}${cause ? ` by ${cause}` : ''}`;
    return { saw, wanted: other ?? 'one that a violation of its own has set aside' };
  }
  return { subject: record.key, evidence, amount: 0n };
}

const RELEASED_OTHERWISE: Partial<Record<Cause, string>> = {
  assumption_drift: 'a signed re-pin (`loadline lanes pin`): drift is released by nothing else',
  halted_by_hand: 'a person to resume the lane (`loadline lane resume`)',
  sums_differ: 'a journal whose sums add up: nothing that is signed makes them right',
  vetoed: 'the lift of its tombstone on our DVN, signed by the attesters',
};

export const isRefusal = (found: Demand | Refusal): found is Refusal => 'saw' in found;

/** Null: this word releases this subject. `subject` is undefined where nothing by that name is open. */
export function ackRefusal(
  says: Says<'acknowledge'>,
  subject: Subject | undefined,
  taken: Iterable<Word>,
): Refusal | null {
  if (!subject)
    return {
      saw: `nothing open by the name of ${says.subject}`,
      wanted: 'an open halt, or a packet that is set aside',
    };
  const demand = demandOf(subject);
  if (isRefusal(demand)) return demand;
  if (demand.evidence !== says.evidence) {
    return { saw: `evidence ${says.evidence}`, wanted: `${demand.evidence}, as it stands now` };
  }
  if (demand.amount !== says.amount) return { saw: `amount ${says.amount}`, wanted: `exactly ${demand.amount}` };
  // The gates have said the same again of a packet: it would go round for ever.
  if (isAcknowledged(says.subject, says.evidence, taken)) {
    return {
      saw: `evidence ${says.evidence}, acknowledged before`,
      wanted: 'evidence that nobody has acknowledged yet',
    };
  }
  return null;
}

export function isAcknowledged(subject: string, evidence: Hex, taken: Iterable<Word>): boolean {
  for (const { says } of taken) {
    if (says.kind === 'acknowledge' && says.subject === subject && says.evidence === evidence) return true;
  }
  return false;
}

/** Beside the id of a halt stands the number of what came after an acknowledged one. */
const NUMBER = '#';

/** What happens, and is not looked at: a second time it is another one, whatever it has in common with the first. */
const EVENTS: ReadonlySet<Cause> = new Set(['final_block_changed']);

/**
 * What of this is new: null where its exact evidence was acknowledged, under its own name or a numbered one. The number counts how
 * often it was acknowledged, and is part of the evidence.
 */
export function unacknowledged(halt: Halt, taken: Iterable<Word>): Halt | null {
  let before = 0;
  for (const { says } of taken) {
    if (says.kind !== 'acknowledge') continue;
    if (says.subject !== halt.id && !says.subject.startsWith(`${halt.id}${NUMBER}`)) continue;
    if (!EVENTS.has(halt.cause) && says.evidence === haltEvidence({ ...halt, id: says.subject })) return null;
    before += 1;
  }
  return before === 0 ? halt : { ...halt, id: `${halt.id}${NUMBER}${before + 1}` };
}

const SHORTFALLS: ReadonlySet<Cause> = new Set(['escrow_shortfall', 'supply_excess', 'burn_excess']);

export const isShortfall = ({ cause }: Pick<Halt, 'cause'>): boolean => SHORTFALLS.has(cause);

/** What an acknowledged shortfall books against its leg. An unmatched consumption is written off with its own fact. */
export const writeOffOf = ({ cause, loss }: Halt): HaltLoss | null => (loss && SHORTFALLS.has(cause) ? loss : null);

export function issuanceRefusal(says: Says<'issuance'>, leg: LegParams | undefined, atMs: number): Refusal | null {
  if (!leg) return noLeg(says);
  if (leg.kind !== 'mint') return { saw: `an issuance on the ${leg.kind} leg of ${says.chain}`, wanted: 'a mint leg' };
  if (says.amount <= 0n) return { saw: `an issuance of ${says.amount}`, wanted: 'more than nothing' };
  if (says.fromMs >= says.toMs)
    return { saw: `a window from ${says.fromMs} to ${says.toMs} ms`, wanted: 'an end after its beginning' };
  if (says.toMs <= atMs)
    return {
      saw: `a window that ended at ${says.toMs} ms`,
      wanted: `an end after ${atMs} ms: it is declared beforehand`,
    };
  return null;
}

/** No configured leg bears this name. */
export const noLeg = ({ book, chain }: { readonly book: string; readonly chain: string }): Refusal => ({
  saw: `book ${book} on ${chain}`,
  wanted: 'a leg of a configured book',
});
