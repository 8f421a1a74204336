/**
 * An outbox entry. Its state changes often and is small; what is long, its packets, the items and signatures of its
 * attestation and its signed bytes, hardly ever does: each lies in a row of its own, written when it is new, as bytes.
 */
import type { Hex, PacketKey, PayloadHash } from '../../core/ids.ts';
import type { Attestation, AttestationItem, OutboxEntry, SignedTransaction } from '../../core/outbox.ts';
import { HEADER_BYTES } from '../../core/packetCodec.ts';
import { bigintFrom, type Fields, isFields, listFrom, type PartedForm, textFrom } from './form.ts';

type Slim = Omit<OutboxEntry, 'packets' | 'attestation' | 'transactions'> & {
  readonly attestation: Omit<Attestation, 'items' | 'signatures'> | null;
  readonly transactions: readonly Omit<SignedTransaction, 'raw'>[];
  /** The names of its parts. */
  readonly parts: readonly string[];
};

const isEntry = (value: unknown): value is OutboxEntry => {
  if (!isFields(value)) return false;
  const { packets, transactions, attestation } = value;
  return Array.isArray(packets) && Array.isArray(transactions) && attestation !== undefined;
};

const rawName = (index: number): string => `raw/${index}`;

function partsOf(value: unknown): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  if (!isEntry(value)) return parts;
  const { packets, attestation, transactions } = value;
  if (packets.length > 0) parts.set('packets', packets);
  if (attestation) parts.set('items', attestation.items);
  if (attestation?.signatures) parts.set('signatures', attestation.signatures);
  for (const [i, { raw }] of transactions.entries()) parts.set(rawName(i), raw);
  return parts;
}

function slim(entry: OutboxEntry): Slim {
  const { packets: _, attestation, transactions, ...rest } = entry;
  return {
    ...rest,
    attestation: attestation && withoutParts(attestation),
    transactions: transactions.map(({ raw: __, ...said }) => said),
    parts: [...partsOf(entry).keys()],
  };
}

function withoutParts({ items: _, signatures: __, ...terms }: Attestation): Slim['attestation'] {
  return terms;
}

export const outboxRow: PartedForm = {
  partTable: 'outboxPart',
  partsOf,
  pack: (_, value) => (isEntry(value) ? slim(value) : value),
  namesIn: (row) => (isFields(row) && row.parts !== undefined ? listFrom(row.parts).map(textFrom) : []),
  unpack(_, row, parts) {
    if (!isFields(row) || row.parts === undefined) return row;
    const { parts: __, ...rest } = row;
    const terms = rest.attestation as Slim['attestation'];
    const items = parts ? (parts.get('items') as AttestationItem[]) : [];
    if (terms && !items) throw new RangeError('saw an attestation without its items');
    const signatures = parts?.get('signatures') ?? null;
    const transactions = listFrom(rest.transactions).map((said, i) => {
      const raw = parts ? parts.get(rawName(i)) : '0x';
      if (raw === undefined) throw new RangeError(`saw a transaction without its bytes, ${rawName(i)}`);
      return { ...(said as Fields), raw };
    });
    const attestation = terms && { ...terms, items, signatures };
    return { ...rest, packets: parts?.get('packets') ?? [], attestation, transactions };
  },
  packPart: (name, value) => PARTS[kindOf(name)]?.pack(value) ?? value,
  unpackPart: (name, row) => PARTS[kindOf(name)]?.unpack(row) ?? row,
};

const kindOf = (name: string): string => name.split('/')[0] ?? '';

type PartForm = { readonly pack: (value: unknown) => unknown; readonly unpack: (row: unknown) => unknown };

const HASH_BYTES = 32;
const PACKET_BYTES = 2 * HASH_BYTES;
const ITEM_BYTES = HEADER_BYTES + HASH_BYTES;
const PACKET_KEY = /^0x[0-9a-f]{64}:0x[0-9a-f]{64}$/;
const HEX = /^0x(?:[0-9a-f]{2})*$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** What is not all of such bytes lies as it is. */
const bytesPart: PartForm = {
  pack: (value) => (isBytes(value) ? { bytes: Buffer.from(value.slice(2), 'hex').toString('base64') } : value),
  unpack: (row) => (isFields(row) ? hexOf(bytesIn(row)) : textFrom(row)),
};

const packetsPart: PartForm = {
  pack(value) {
    const packets = value as readonly PacketKey[];
    if (!packets.every((key) => PACKET_KEY.test(key))) return packets;
    return {
      bytes: Buffer.from(packets.map((key) => key.slice(2, 66) + key.slice(69)).join(''), 'hex').toString('base64'),
    };
  },
  unpack: (row) =>
    isFields(row)
      ? cut(bytesIn(row), PACKET_BYTES).map(
          (one) => `${hexOf(one.subarray(0, HASH_BYTES))}:${hexOf(one.subarray(HASH_BYTES))}`,
        )
      : listFrom(row),
};

const itemsPart: PartForm = {
  pack(value) {
    const items = value as readonly AttestationItem[];
    if (!items.every(isPlain)) return items;
    const bytes = Buffer.from(
      items.map(({ header, payloadHash }) => header.slice(2) + payloadHash.slice(2)).join(''),
      'hex',
    );
    return { bytes: bytes.toString('base64'), confirmations: items.map(({ confirmations }) => String(confirmations)) };
  },
  unpack(row) {
    if (!isFields(row)) return listFrom(row);
    const confirmations = listFrom(row.confirmations);
    const all = cut(bytesIn(row), ITEM_BYTES);
    if (all.length !== confirmations.length)
      throw new RangeError(`saw ${all.length} items, wanted ${confirmations.length}`);
    return all.map(
      (one, i): AttestationItem => ({
        header: hexOf(one.subarray(0, HEADER_BYTES)),
        payloadHash: hexOf(one.subarray(HEADER_BYTES)) as PayloadHash,
        confirmations: bigintFrom(confirmations[i]),
      }),
    );
  },
};

const PARTS: Readonly<Record<string, PartForm>> = {
  packets: packetsPart,
  items: itemsPart,
  signatures: bytesPart,
  raw: bytesPart,
};

const isBytes = (value: unknown): value is Hex => typeof value === 'string' && HEX.test(value);

const isPlain = ({ header, payloadHash }: AttestationItem): boolean =>
  isBytes(header) &&
  isBytes(payloadHash) &&
  header.length === 2 + 2 * HEADER_BYTES &&
  payloadHash.length === 2 + 2 * HASH_BYTES;

/** Node's own reading of base64 leaves out what is none, and says nothing. */
function bytesIn({ bytes: text }: Fields): Buffer {
  const bytes = Buffer.from(textFrom(text), 'base64');
  if (!BASE64.test(text as string) || bytes.toString('base64') !== text)
    throw new RangeError('saw text that is no base64');
  return bytes;
}

const hexOf = (bytes: Buffer): Hex => `0x${bytes.toString('hex')}`;

function cut(bytes: Buffer, each: number): Buffer[] {
  if (bytes.length % each !== 0) throw new RangeError(`saw ${bytes.length} bytes, wanted a multiple of ${each}`);
  return Array.from({ length: bytes.length / each }, (_, i) => bytes.subarray(i * each, (i + 1) * each));
}
