import { type Height, height } from '../core/ids.ts';
import type { LogRef } from '../core/log.ts';
import { factKey, type LedgerFact, type State } from '../core/state.ts';
import { byFactOrder, firstAbove, placeOf } from '../solvency/ledger.ts';

type Place = Pick<LogRef, 'height' | 'logIndex'>;

/** Changes over the facts of all ledgers: lists in memory, rows in the journal. The lists stay as they are until installed. */
export class FactRows {
  readonly #base: State['facts'];
  readonly #lists = new Map<string, LedgerFact[]>();
  readonly #changes = new Map<string, Map<string, LedgerFact | null>>();

  constructor(base: State['facts']) {
    this.#base = base;
  }

  /** In chain order. */
  of(ledger: string): readonly LedgerFact[] {
    return this.#lists.get(ledger) ?? this.#base.get(ledger) ?? [];
  }

  get(ledger: string, at: Place): LedgerFact | undefined {
    const facts = this.of(ledger);
    return facts[placeOf(facts, at)];
  }

  /** Adds facts of logs that are not among those of the ledger. */
  add(ledger: string, added: readonly LedgerFact[]): void {
    if (added.length === 0) return;
    const list = this.#own(ledger);
    const inOrder = [...added].sort(byFactOrder);
    const [first] = inOrder;
    const last = list.at(-1);
    list.push(...inOrder);
    if (first && last && byFactOrder(last, first) > 0) list.sort(byFactOrder);
    for (const fact of added) this.#change(ledger, fact.ref, fact);
  }

  /** Replaces the fact of the same log. */
  replace(ledger: string, fact: LedgerFact): void {
    const list = this.#own(ledger);
    const at = placeOf(list, fact.ref);
    if (at < 0) throw new RangeError(`saw no fact ${factKey(fact.ref)} in ${ledger}, wanted one`);
    list[at] = fact;
    this.#change(ledger, fact.ref, fact);
  }

  /** Takes out what lies above a height, and returns it. */
  takeAbove(ledger: string, fork: Height): readonly LedgerFact[] {
    const from = firstAbove(this.of(ledger), fork);
    if (from === this.of(ledger).length) return [];
    const taken = this.#own(ledger).splice(from);
    for (const { ref } of taken) this.#change(ledger, ref, null);
    return taken;
  }

  /** Takes out what lies up to a height and is meant, and returns it. */
  takeUpTo(ledger: string, upTo: Height, isMeant: (fact: LedgerFact) => boolean): readonly LedgerFact[] {
    const facts = this.of(ledger);
    const end = firstAbove(facts, upTo);
    const taken = facts.slice(0, end).filter(isMeant);
    if (taken.length === 0) return [];
    const gone = new Set(taken);
    const list = this.#own(ledger);
    list.splice(0, end, ...list.slice(0, end).filter((fact) => !gone.has(fact)));
    for (const { ref } of taken) this.#change(ledger, ref, null);
    return taken;
  }

  #own(ledger: string): LedgerFact[] {
    const known = this.#lists.get(ledger);
    if (known) return known;
    const copy = [...(this.#base.get(ledger) ?? [])];
    this.#lists.set(ledger, copy);
    return copy;
  }

  #change(ledger: string, ref: Place, fact: LedgerFact | null): void {
    const changes = this.#changes.get(ledger) ?? new Map<string, LedgerFact | null>();
    this.#changes.set(ledger, changes.set(factKey(ref), fact));
  }

  /** What changed by ledger and key: the new fact, or null where one that was there before is gone. */
  *changes(): IterableIterator<[string, string, LedgerFact | null]> {
    for (const [ledger, changes] of this.#changes) {
      const before = this.#base.get(ledger) ?? [];
      for (const [key, fact] of changes) {
        if (fact || placeOf(before, placeNamed(key)) >= 0) yield [ledger, key, fact];
      }
    }
  }

  install(target: State['facts']): void {
    for (const [ledger, list] of this.#lists) {
      if (list.length === 0) target.delete(ledger);
      else target.set(ledger, list);
    }
  }
}

function placeNamed(key: string): Place {
  const [at = '', logIndex = ''] = key.split('/');
  return { height: height(BigInt(at)), logIndex: Number(logIndex) };
}
