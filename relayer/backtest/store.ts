/** All authorizations read so far, in about a hundred bytes each, found by kind and message id. */
import { shared } from '../core/amount.ts';
import type { Hex } from '../core/ids.ts';
import type { Authorization } from '../solvency/match.ts';
import { Arena, Column, Names } from './bytes.ts';
import { AUTHORIZED_BY, type AuthorizationRow, type ConsumptionRow } from './row.ts';

/** An authorization as it is compared with one consumption. */
export type Candidate = Authorization & { readonly index: number; readonly timeS: number; readonly line: number };

/** Kept per message: more that contradict each other add nothing. */
const MAX_PER_ID = 8;
/** Assets and chains; a lane is one of each. More is no record of a bridge, and would not fit. */
const MAX_NAMES = 65_535;

export type Added =
  | { readonly say: 'added' }
  /** The same message again: counted once. */
  | { readonly say: 'repeated'; readonly firstLine: number }
  /** Another payload for a message that has one: it authorizes nothing. */
  | { readonly say: 'contradicts'; readonly firstLine: number }
  | { readonly say: 'too_many_names'; readonly max: number };

export class AuthorizationStore {
  readonly #arena = new Arena();
  readonly #tokens = new Names(MAX_NAMES);
  readonly #chains = new Names(MAX_NAMES);
  readonly #lanes = new Set<number>();
  readonly #hash = new Column(32);
  readonly #position = new Column(32);
  readonly #idLength = new Column(8);
  readonly #amountLength = new Column(8);
  readonly #beneficiaryLength = new Column(8);
  readonly #token = new Column(16);
  readonly #chain = new Column(16);
  /** 1 burn, 2 barred. */
  readonly #flags = new Column(8);
  readonly #timeS = new Column(32);
  readonly #line = new Column(32);
  /** Line of the consumption, 0 when there is none. */
  readonly #usedBy = new Column(32);
  #slots = new Uint32Array(4096);
  /** Entries, of which `size` count. */
  #appended = 0;
  #size = 0;
  #used = 0;

  /** How many count. */
  get size(): number {
    return this.#size;
  }
  get unused(): number {
    return this.#size - this.#used;
  }
  /** Lanes that carried anything: source, direction and asset. */
  get lanes(): number {
    return this.#lanes.size;
  }

  add(row: AuthorizationRow): Added {
    const token = this.#tokens.number(row.token);
    const chain = this.#chains.number(row.chain);
    if (token === null || chain === null) return { say: 'too_many_names', max: MAX_NAMES };
    const hash = hashOf(row.kind, row.id);
    const same = this.#find(row.kind, row.id, hash).filter((index) => this.#chain.get(index) === chain);
    const first = same[0];
    if (first !== undefined) {
      const firstLine = this.#line.get(first);
      if (this.#samePayload(first, token, row)) return { say: 'repeated', firstLine };
      if (same.length < MAX_PER_ID) this.#append(row, hash, token, chain, true);
      return { say: 'contradicts', firstLine };
    }
    this.#append(row, hash, token, chain, false);
    this.#lanes.add(2 * (chain * (MAX_NAMES + 1) + token) + (row.kind === 'burn' ? 1 : 0));
    return { say: 'added' };
  }

  /** What is there for this consumption: of its message, or, in a test that leaves the id out, of any. */
  candidates(row: ConsumptionRow, anyId = false): readonly Candidate[] {
    const kind = AUTHORIZED_BY[row.kind];
    const found = anyId ? this.#all(kind) : this.#find(kind, row.id, hashOf(kind, row.id));
    // The one that stands comes last, since the last one gives the reason.
    if (found.length > 1) found.sort((a, b) => (this.#flags.get(b) & BARRED) - (this.#flags.get(a) & BARRED));
    return found.map((index) => this.#candidate(index, row, anyId));
  }

  has(kind: AuthorizationRow['kind'], id: string): boolean {
    return this.#find(kind, id, hashOf(kind, id)).length > 0;
  }

  use(index: number, line: number): void {
    if (this.#usedBy.get(index) === 0) this.#used += 1;
    this.#usedBy.set(index, line);
  }

  #candidate(index: number, row: ConsumptionRow, anyId: boolean): Candidate {
    const at = this.#position.get(index);
    const idLength = this.#idLength.get(index);
    const amountLength = this.#amountLength.get(index);
    const amountAt = at + idLength;
    const bytes = this.#beneficiaryLength.get(index);
    const usedBy = this.#usedBy.get(index);
    const chain = this.#chains.text(this.#chain.get(index));
    const flags = this.#flags.get(index);
    const token = this.#tokens.text(this.#token.get(index));
    return {
      index,
      timeS: this.#timeS.get(index),
      line: this.#line.get(index),
      id: anyId ? this.#arena.readText(at, idLength) : row.id,
      // No lane leads from a chain to itself.
      route: routeOf((flags & BURN) === 0 ? 'lock' : 'burn', chain === row.chain ? chain : null, token),
      amount: shared(this.#amount(amountAt, amountLength, row.amount)),
      beneficiary: this.#arena.isHex(amountAt + amountLength, bytes, row.beneficiary, 2)
        ? row.beneficiary
        : credited(this.#arena.readHex(amountAt + amountLength, bytes), row.beneficiary),
      barred: (flags & BARRED) === 0 ? null : 'an authorization of a message that had another payload before',
      usedBy: usedBy === 0 ? null : useOf(usedBy),
    };
  }

  /** Comparing bytes is cheaper than reading them, and nearly all are equal. */
  #amount(position: number, length: number, expected: bigint): bigint {
    if (this.#arena.isText(position, length, expected.toString())) return expected;
    return BigInt(this.#arena.readText(position, length));
  }

  #append(row: AuthorizationRow, hash: number, token: number, chain: number, barred: boolean): void {
    const index = this.#appended;
    this.#appended += 1;
    if (!barred) this.#size += 1;
    const amount = row.amount.toString();
    // One piece, so that one position finds all three.
    const bytes = (row.beneficiary.length - 2) >> 1;
    this.#arena.reserve(row.id.length + amount.length + bytes);
    this.#position.set(index, this.#arena.text(row.id));
    this.#arena.text(amount);
    this.#arena.hex(row.beneficiary, 2);
    this.#hash.set(index, hash);
    this.#idLength.set(index, row.id.length);
    this.#amountLength.set(index, amount.length);
    this.#beneficiaryLength.set(index, bytes);
    this.#token.set(index, token);
    this.#chain.set(index, chain);
    this.#flags.set(index, (row.kind === 'burn' ? BURN : 0) | (barred ? BARRED : 0));
    this.#timeS.set(index, row.timeS);
    this.#line.set(index, row.line);
    if (2 * this.#appended > this.#slots.length) this.#rehash();
    this.#place(index);
  }

  #samePayload(index: number, token: number, row: AuthorizationRow): boolean {
    const at = this.#position.get(index) + this.#idLength.get(index);
    const amountLength = this.#amountLength.get(index);
    return (
      this.#token.get(index) === token &&
      this.#arena.isText(at, amountLength, row.amount.toString()) &&
      `0x${this.#arena.readHex(at + amountLength, this.#beneficiaryLength.get(index))}` === row.beneficiary
    );
  }

  #find(kind: AuthorizationRow['kind'], id: string, hash: number): number[] {
    const burn = kind === 'burn' ? BURN : 0;
    const mask = this.#slots.length - 1;
    const found: number[] = [];
    // At most half of the slots are taken, so an empty one ends this.
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0) return found;
      if (this.#hash.get(index) !== hash || (this.#flags.get(index) & BURN) !== burn) continue;
      if (this.#arena.isText(this.#position.get(index), this.#idLength.get(index), id)) found.push(index);
    }
  }

  #all(kind: AuthorizationRow['kind']): number[] {
    const burn = kind === 'burn' ? BURN : 0;
    const indexes = Array.from({ length: this.#appended }, (_, index) => index);
    return indexes.filter((index) => (this.#flags.get(index) & BURN) === burn);
  }

  #place(index: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hash.get(index) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index + 1;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let index = 0; index < this.#appended - 1; index++) this.#place(index);
  }
}

const BURN = 1;
const BARRED = 2;

/** Direction and asset; `onChain` where the direction would lead a chain to itself. */
export const routeOf = (kind: AuthorizationRow['kind'], onChain: string | null, token: string): string =>
  onChain === null ? `${kind}/${token}` : `${kind}/${token} of ${onChain} itself`;

/** Every row of the consumptions is a use of its own. */
export const useOf = (line: number): string => `line ${line} of the consumptions`;

/**
 * Who is credited (ARCHITECTURE.md, Solvency, step 4): where the consumption names an address of 20 bytes, the low 20 bytes
 * of what the authorization says; where it names 32, all of them.
 */
function credited(hex: string, asSeen: Hex): Hex {
  const digits = asSeen.length - 2;
  return `0x${hex.length > digits ? hex.slice(hex.length - digits) : hex.padStart(digits, '0')}`;
}

/** FNV-1a over kind and id. */
function hashOf(kind: AuthorizationRow['kind'], id: string): number {
  let hash = kind === 'burn' ? 0x811c9dc5 : 0x050c5d1f;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
