/**
 * The payload records that are in memory, by `payloadKey`. Those of a path lie together, so that memory does not hold the
 * path's name, which is longer than all else in a record, once for every packet.
 */
import type { Nonce, PathKey } from './ids.ts';
import type { PayloadRecord } from './state.ts';

export const payloadKey = (path: PathKey, nonce: Nonce): string => `${path}/${nonce.toString().padStart(20, '0')}`;

/** A map as any other, but for its order: path by path. */
export class Payloads extends Map<string, PayloadRecord> {
  readonly #paths = new Map<string, Map<bigint, PayloadRecord>>();

  override get size(): number {
    let size = 0;
    for (const nonces of this.#paths.values()) size += nonces.size;
    return size;
  }

  override get(key: string): PayloadRecord | undefined {
    const { path, nonce } = partsOf(key);
    return this.#paths.get(path)?.get(nonce);
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: string, payload: PayloadRecord): this {
    const { path, nonce } = partsOf(key);
    return this.#put(path, nonce, payload);
  }

  /** As `set`, under its own path and nonce. */
  add(payload: PayloadRecord): this {
    return this.#put(payload.path, payload.nonce, payload);
  }

  override delete(key: string): boolean {
    const { path, nonce } = partsOf(key);
    const nonces = this.#paths.get(path);
    const was = nonces?.delete(nonce) ?? false;
    if (nonces?.size === 0) this.#paths.delete(path);
    return was;
  }

  override clear(): void {
    this.#paths.clear();
  }

  override *entries(): MapIterator<[string, PayloadRecord]> {
    for (const [path, nonces] of this.#paths) {
      for (const [nonce, payload] of nonces) yield [payloadKey(path as PathKey, nonce as Nonce), payload];
    }
  }

  override [Symbol.iterator](): MapIterator<[string, PayloadRecord]> {
    return this.entries();
  }

  override *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  override *values(): MapIterator<PayloadRecord> {
    for (const nonces of this.#paths.values()) yield* nonces.values();
  }

  override forEach(take: (payload: PayloadRecord, key: string, all: Map<string, PayloadRecord>) => void): void {
    for (const [key, payload] of this.entries()) take(payload, key, this);
  }

  #put(path: string, nonce: bigint, payload: PayloadRecord): this {
    const nonces = this.#paths.get(path) ?? new Map<bigint, PayloadRecord>();
    this.#paths.set(path, nonces.set(nonce, payload));
    return this;
  }
}

/** @throws RangeError or SyntaxError for a text that `payloadKey` does not make. */
function partsOf(key: string): { readonly path: string; readonly nonce: bigint } {
  const cut = key.lastIndexOf('/');
  if (cut < 0) throw new RangeError(`saw ${key}, wanted the key of a payload record`);
  return { path: key.slice(0, cut), nonce: BigInt(key.slice(cut + 1)) };
}
