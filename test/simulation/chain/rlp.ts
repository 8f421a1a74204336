// RLP over hexadecimal text: a header is encoded for every block of every seed, mostly from parts that are text already.
export type RlpNode = string | readonly RlpNode[];

const hexOf = (length: number): string => {
  const text = length.toString(16);
  return text.length % 2 === 0 ? text : `0${text}`;
};

/** What stands before a payload of so many bytes. */
function prefix(bytes: number, offset: number): string {
  if (bytes < 56) return (offset + bytes).toString(16).padStart(2, '0');
  const length = hexOf(bytes);
  return (offset + 55 + length.length / 2).toString(16) + length;
}

/** A string of whole bytes, without 0x; a list of such. */
export function rlp(node: RlpNode): string {
  if (typeof node !== 'string') {
    let payload = '';
    for (const item of node) payload += rlp(item);
    return prefix(payload.length / 2, 0xc0) + payload;
  }
  if (node.length === 2 && node < '80') return node;
  return prefix(node.length / 2, 0x80) + node;
}

/** A whole number as RLP has it: no leading zeros, nothing for zero. */
export function rlpNumber(value: bigint | number): string {
  const text = value.toString(16);
  if (text === '0') return '';
  return text.length % 2 === 0 ? text : `0${text}`;
}
