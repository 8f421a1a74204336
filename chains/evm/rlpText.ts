/**
 * RLP in hexadecimal digits: what is served comes in digits, and to put them together and turn them into bytes once takes a
 * fraction of what the library takes for each piece.
 */

/** @param digits of whole bytes, in lower case, without 0x. */
export function rlpBytes(digits: string): string {
  if (digits.length === 2 && digits < '80') return digits;
  return `${prefixOf(0x80, digits.length / 2)}${digits}`;
}

/** Big-endian without leading zeros. @param value ≥ 0. */
export function rlpNumber(value: bigint): string {
  if (value === 0n) return '80';
  const digits = value.toString(16);
  return rlpBytes(digits.length % 2 === 0 ? digits : `0${digits}`);
}

/** @param items encoded each. */
export function rlpList(items: readonly string[]): string {
  const digits = items.join('');
  return `${prefixOf(0xc0, digits.length / 2)}${digits}`;
}

/** Up to 55 bytes their number stands in the prefix; above, the length of their number. */
function prefixOf(base: number, bytes: number): string {
  if (bytes <= 55) return (base + bytes).toString(16);
  const number = bytes.toString(16);
  const length = number.length % 2 === 0 ? number : `0${number}`;
  return `${(base + 55 + length.length / 2).toString(16)}${length}`;
}
