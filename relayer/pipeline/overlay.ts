export type Changing<K, V> = (key: K, before: V | undefined, after: V | undefined) => void;

/** Changes over a map that stays as it is until they are installed. */
export class Overlay<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #changes = new Map<K, V | null>();
  readonly #changing: Changing<K, V> | undefined;

  /** @param changing told each change before it is made. */
  constructor(base: ReadonlyMap<K, V>, changing?: Changing<K, V>) {
    this.#base = base;
    this.#changing = changing;
  }

  get(key: K): V | undefined {
    const change = this.#changes.get(key);
    return change === undefined ? this.#base.get(key) : (change ?? undefined);
  }

  /** As it was before this step. */
  before(key: K): V | undefined {
    return this.#base.get(key);
  }

  set(key: K, value: V): void {
    this.#changing?.(key, this.get(key), value);
    this.#changes.set(key, value);
  }

  delete(key: K): void {
    this.#changing?.(key, this.get(key), undefined);
    this.#changes.set(key, null);
  }

  *values(): IterableIterator<V> {
    for (const [key, value] of this.#base) if (!this.#changes.has(key)) yield value;
    for (const value of this.#changes.values()) if (value !== null) yield value;
  }

  /** What changed: the new value, or null where it was deleted. */
  changes(): ReadonlyMap<K, V | null> {
    return this.#changes;
  }

  install(target: Map<K, V>): void {
    for (const [key, value] of this.#changes) {
      if (value === null) target.delete(key);
      else target.set(key, value);
    }
  }
}
