// The state of a chain, version by version: each block that changes something lays its changes over those before, and
// what is old is never written again. So a call at an old block, a reorg and a branch all read what was there.
export type Value = unknown;
type Layer = ReadonlyMap<string, Value>;

/** So many layers are looked through before they are laid into one. */
const MAX_LAYERS = 12;

export class State {
  /** What a call answered here: the state does not change, and most are asked many times over. */
  readonly answers = new Map<string, unknown>();
  readonly #genesis: Layer;
  /** Newest first. */
  readonly #layers: readonly Layer[];

  constructor(genesis: Layer, layers: readonly Layer[] = []) {
    this.#genesis = genesis;
    this.#layers = layers;
  }

  get(key: string): Value {
    for (const layer of this.#layers) {
      const found = layer.get(key);
      if (found !== undefined || layer.has(key)) return found;
    }
    return this.#genesis.get(key);
  }

  /** This very object when nothing changed. */
  with(changes: Layer): State {
    if (changes.size === 0) return this;
    if (this.#layers.length < MAX_LAYERS) return new State(this.#genesis, [changes, ...this.#layers]);
    const merged = new Map<string, Value>();
    for (const layer of [...this.#layers].reverse()) for (const [key, value] of layer) merged.set(key, value);
    for (const [key, value] of changes) merged.set(key, value);
    return new State(this.#genesis, [merged]);
  }
}

type Undo = { readonly key: string; readonly had: boolean; readonly before: Value };

/** Changes on top of a state, which can be taken back to any mark. An absent value is undefined. */
export class Draft {
  readonly #base: State;
  readonly #changes = new Map<string, Value>();
  readonly #undo: Undo[] = [];

  constructor(base: State) {
    this.#base = base;
  }

  get(key: string): Value {
    const own = this.#changes.get(key);
    return own !== undefined || this.#changes.has(key) ? own : this.#base.get(key);
  }

  set(key: string, value: Value): void {
    this.#undo.push({ key, had: this.#changes.has(key), before: this.#changes.get(key) });
    this.#changes.set(key, value);
  }

  mark(): number {
    return this.#undo.length;
  }

  back(mark: number): void {
    while (this.#undo.length > mark) {
      const undo = this.#undo.pop() as Undo;
      if (undo.had) this.#changes.set(undo.key, undo.before);
      else this.#changes.delete(undo.key);
    }
  }

  done(): State {
    return this.#base.with(this.#changes);
  }
}
