/** How long the lanes stand still: each flagged row halts them all until it is acknowledged. */

/** Overlapping halts are one. Times come in order. */
export class Halts {
  readonly #ackAfterS: number;
  #untilS = Number.NEGATIVE_INFINITY;
  #haltedS = 0;
  #count = 0;

  constructor(ackAfterS: number) {
    this.#ackAfterS = ackAfterS;
  }

  /** Halts that do not overlap. */
  get count(): number {
    return this.#count;
  }
  get haltedS(): number {
    return this.#haltedS;
  }

  /** A halt ends at its end: what comes then is let through. */
  haltedAt(timeS: number): boolean {
    return timeS < this.#untilS;
  }

  add(timeS: number): void {
    const until = timeS + this.#ackAfterS;
    if (this.#ackAfterS === 0) return;
    if (timeS > this.#untilS) this.#count += 1;
    this.#haltedS += until - Math.max(timeS, Math.min(this.#untilS, until));
    this.#untilS = Math.max(this.#untilS, until);
  }
}
