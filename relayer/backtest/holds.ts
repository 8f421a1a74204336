/**
 * What limits would have held of a flow, and what waits behind it: on a path that is delivered in order a hold of one packet is a
 * hold of all that follow. Played in time, by any limiter.
 */
import { ValueSum } from './money.ts';
import type { Packet } from './packet.ts';

export type Answer =
  | { readonly fits: true }
  /** `retryAtMs` null: time does not end it, a person does. */
  | { readonly fits: false; readonly cause: string; readonly retryAtMs: number | null };

export type Limiter = {
  readonly ask: (packet: Packet, nowMs: number) => Answer;
  /** It is let through, whether it fits or not. */
  readonly take: (packet: Packet, nowMs: number) => void;
};

export type HoldOptions = {
  /** When a person has acted on a hold: it ends what time does not end, and stops what is flagged. */
  readonly ackAfterS: number;
  /** Packets that may wait at once. More means that the limits carry less than the flow: nothing is simulated from there on. */
  readonly maxWaiting: number;
};

export type Holds = {
  readonly innocent: {
    readonly passed: ValueSum;
    /** Came to a free path, and a limit held them. */
    readonly held: ValueSum;
    /** Came to a path on which a packet was held, and waited for it, whatever a limit said of them later. */
    readonly behind: ValueSum;
    readonly waitedS: number;
    readonly longestWaitS: number;
  };
  readonly flagged: {
    /** Delivered before anybody had acted. */
    readonly passed: ValueSum;
    /** Still held when somebody had. */
    readonly stopped: ValueSum;
  };
  readonly causes: ReadonlyMap<string, number>;
  /** When so many waited that the simulation ended; all that came then counts as held. */
  readonly saturatedAtS: number | null;
};

type Waiting = { readonly packet: Packet; readonly behind: boolean; refused: boolean };
/** Oldest first, from `at` on. */
type Queue = { waiting: Waiting[]; at: number; nextMs: number; forced: boolean };

export class HoldSimulation {
  readonly #limiter: Limiter;
  readonly #options: HoldOptions;
  readonly #queues = new Map<number, Queue>();
  readonly #innocent = { passed: new ValueSum(), held: new ValueSum(), behind: new ValueSum() };
  readonly #flagged = { passed: new ValueSum(), stopped: new ValueSum() };
  readonly #causes = new Map<string, number>();
  #waiting = 0;
  #waitedS = 0;
  #longestWaitS = 0;
  #saturatedAtS: number | null = null;

  constructor(limiter: Limiter, options: HoldOptions) {
    this.#limiter = limiter;
    this.#options = options;
  }

  /** Packets come in order of time. */
  arrive(packet: Packet): void {
    if (this.#saturatedAtS !== null) {
      this.#lost(packet);
      return;
    }
    const nowMs = packet.timeS * 1_000;
    this.#releaseUntil(nowMs);
    const queue = this.#queues.get(packet.path);
    const waiting: Waiting = { packet, behind: queue !== undefined, refused: false };
    if (queue) queue.waiting.push(waiting);
    else {
      const fresh: Queue = { waiting: [waiting], at: 0, nextMs: nowMs, forced: false };
      if (this.#tryHead(fresh, nowMs)) return;
      this.#queues.set(packet.path, fresh);
    }
    this.#waiting += 1;
    if (this.#waiting > this.#options.maxWaiting) this.#saturate(packet.timeS);
  }

  finish(): Holds {
    this.#releaseUntil(Number.POSITIVE_INFINITY);
    return {
      innocent: { ...this.#innocent, waitedS: this.#waitedS, longestWaitS: this.#longestWaitS },
      flagged: this.#flagged,
      causes: this.#causes,
      saturatedAtS: this.#saturatedAtS,
    };
  }

  /** Every pass lets a packet go or moves a head to a later time. */
  #releaseUntil(untilMs: number): void {
    for (let next = this.#next(untilMs); next; next = this.#next(untilMs)) {
      const [path, queue] = next;
      if (!this.#tryHead(queue, queue.nextMs)) continue;
      this.#waiting -= 1;
      if (queue.at === queue.waiting.length) this.#queues.delete(path);
      else if (queue.at > 1_024) {
        queue.waiting = queue.waiting.slice(queue.at);
        queue.at = 0;
      }
    }
  }

  #next(untilMs: number): readonly [number, Queue] | null {
    let first: readonly [number, Queue] | null = null;
    for (const entry of this.#queues) {
      if (entry[1].nextMs <= untilMs && (first === null || entry[1].nextMs < first[1].nextMs)) first = entry;
    }
    return first;
  }

  #tryHead(queue: Queue, nowMs: number): boolean {
    const head = queue.waiting[queue.at] as Waiting;
    const answer: Answer = queue.forced ? { fits: true } : this.#limiter.ask(head.packet, nowMs);
    if (answer.fits) {
      this.#limiter.take(head.packet, nowMs);
      queue.at += 1;
      queue.forced = false;
      this.#count(head, nowMs / 1_000 - head.packet.timeS);
      return true;
    }
    if (!head.refused) this.#causes.set(answer.cause, (this.#causes.get(answer.cause) ?? 0) + 1);
    head.refused = true;
    const ackMs = nowMs + this.#options.ackAfterS * 1_000;
    queue.forced = answer.retryAtMs === null;
    // A limiter that says "now" and refuses must not keep us here.
    queue.nextMs = answer.retryAtMs === null ? ackMs : Math.max(answer.retryAtMs, nowMs + 1);
    return false;
  }

  #count({ packet, behind, refused }: Waiting, waitedS: number): void {
    if (packet.flagged) {
      const stopped = (refused || behind) && waitedS >= this.#options.ackAfterS;
      this.#flagged[stopped ? 'stopped' : 'passed'].add(packet.value);
      return;
    }
    this.#innocent[behind ? 'behind' : refused ? 'held' : 'passed'].add(packet.value);
    this.#waitedS += waitedS;
    this.#longestWaitS = Math.max(this.#longestWaitS, waitedS);
  }

  #saturate(atS: number): void {
    this.#saturatedAtS = atS;
    for (const { waiting, at } of this.#queues.values()) {
      for (const one of waiting.slice(at)) {
        if (one.packet.flagged) this.#flagged.stopped.add(one.packet.value);
        else this.#count(one, Math.max(1, atS - one.packet.timeS));
      }
    }
    this.#queues.clear();
    this.#waiting = 0;
  }

  #lost({ flagged, value }: Packet): void {
    (flagged ? this.#flagged.stopped : this.#innocent.behind).add(value);
  }
}
