/** Growing memory without an object a row: what lets a record a hundred times larger fit. */

const BLOCK = 1 << 20;

/** Texts and bytes, appended and never changed. A position is opaque. Nothing appended is longer than a block. */
export class Arena {
  #blocks: Uint8Array[] = [];
  #used = BLOCK;

  /** The next `length` bytes lie in one piece. */
  reserve(length: number): void {
    if (this.#used + length <= BLOCK) return;
    this.#blocks.push(new Uint8Array(BLOCK));
    this.#used = 0;
  }

  /** @param text ASCII. */
  text(text: string): number {
    const { block, at, position } = this.#room(text.length);
    for (let i = 0; i < text.length; i++) block[at + i] = text.charCodeAt(i);
    return position;
  }

  /** @param hex an even number of digits from `from` on. */
  hex(hex: string, from: number): number {
    const length = (hex.length - from) >> 1;
    const { block, at, position } = this.#room(length);
    for (let i = 0; i < length; i++) {
      const digit = from + 2 * i;
      block[at + i] = (nibble(hex.charCodeAt(digit)) << 4) | nibble(hex.charCodeAt(digit + 1));
    }
    return position;
  }

  isText(position: number, length: number, text: string): boolean {
    if (length !== text.length) return false;
    const block = this.#blocks[Math.floor(position / BLOCK)] as Uint8Array;
    const at = position % BLOCK;
    for (let i = 0; i < length; i++) if (block[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  isHex(position: number, length: number, hex: string, from: number): boolean {
    if (2 * length !== hex.length - from) return false;
    const block = this.#blocks[Math.floor(position / BLOCK)] as Uint8Array;
    const at = position % BLOCK;
    for (let i = 0; i < length; i++) {
      const digit = from + 2 * i;
      if (block[at + i] !== ((nibble(hex.charCodeAt(digit)) << 4) | nibble(hex.charCodeAt(digit + 1)))) return false;
    }
    return true;
  }

  readText(position: number, length: number): string {
    return String.fromCharCode(...this.#bytes(position, length));
  }

  readHex(position: number, length: number): string {
    let text = '';
    for (const byte of this.#bytes(position, length)) text += HEX[byte];
    return text;
  }

  #bytes(position: number, length: number): Uint8Array {
    const at = position % BLOCK;
    return (this.#blocks[Math.floor(position / BLOCK)] as Uint8Array).subarray(at, at + length);
  }

  #room(length: number): { block: Uint8Array; at: number; position: number } {
    this.reserve(length);
    const at = this.#used;
    this.#used += length;
    const last = this.#blocks.length - 1;
    return { block: this.#blocks[last] as Uint8Array, at, position: last * BLOCK + at };
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Of a lower-case digit. */
const nibble = (code: number): number => (code < 58 ? code - 48 : code - 87);

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers by index, growing by doubling. What was never set is 0. */
export class Column {
  #values: Numbers;
  readonly #make: (length: number) => Numbers;

  constructor(bits: 8 | 16 | 32) {
    this.#make = (length) =>
      bits === 8 ? new Uint8Array(length) : bits === 16 ? new Uint16Array(length) : new Uint32Array(length);
    this.#values = this.#make(1024);
  }

  get(index: number): number {
    return this.#values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const grown = this.#make(Math.max(this.#values.length * 2, index + 1));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[index] = value;
  }
}

/** Few texts that come again and again, by number. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Null once there are more than `max`. */
  number(text: string): number | null {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.#texts.length >= this.#max) return null;
    const own = ownText(text);
    this.#numbers.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** A copy: a slice of a line would keep the whole piece of the file in memory that it was cut from. */
export const ownText = (text: string): string => {
  let copy = '';
  for (let i = 0; i < text.length; i += 64) copy += String.fromCharCode(...codesOf(text.slice(i, i + 64)));
  return copy;
};

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
