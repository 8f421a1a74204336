/** Changes over a map that stays as it is until they are installed. */
export class Overlay<K, V> {
  readonly #base: ReadonlyMap<K, V>;
  readonly #changes = new Map<K, V | null>();

  constructor(base: ReadonlyMap<K, V>) {
    this.#base = base;
  }

  get(key: K): V | undefined {
    const change = this.#changes.get(key);
    return change === undefined ? this.#base.get(key) : (change ?? undefined);
  }

  set(key: K, value: V): void {
    this.#changes.set(key, value);
  }

  delete(key: K): void {
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
