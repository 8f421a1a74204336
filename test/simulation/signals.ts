// Signals that end what waits for them, without what the platform's cost: each of its aborts makes an error with a stack, and
// a world aborts some with every request. What is built on them behaves the same, and its trace is the same.

class Signal {
  aborted = false;
  reason: unknown = undefined;
  readonly #listeners: (() => void)[] = [];

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    const at = this.#listeners.indexOf(listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  end(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners.splice(0)) listener();
  }
}

export class LightAbortController {
  readonly signal = new Signal();

  abort(reason: unknown = 'aborted'): void {
    this.signal.end(reason);
  }
}
