/**
 * A receipt: what one verdict was decided on, the verdict, and the seal of its round. One line of canonical JSON
 * (relayer/journal/codec.ts: sorted keys, no white space, a bigint as `{"$n":"1"}`) and a line feed; any other bytes are
 * none. docs/receipts.md describes every field.
 */
import type { SharedAmount } from '../core/amount.ts';
import type { ChainName, Height, Hex, PacketKey } from '../core/ids.ts';
import { decodePacket } from '../core/packetCodec.ts';
import type { Lane, LegParams } from '../core/params.ts';
import type { Decision } from '../gates/decide.ts';
import type { JudgedPacket, PacketInput, RoundInput } from '../gates/input.ts';
import { canonicalJson, parseCanonical } from '../journal/codec.ts';
import { type LeafProof, proofIn, type Seal, type SealedRound, sealRound } from './seal.ts';

const FORMAT = 'loadline/receipt/1';
/** More than any round of ours: a file above it is refused before it is read as JSON. */
export const MAX_RECEIPT_BYTES = 33_554_432;

/** Of the book's state: all sums of the round under one key, and one row for each packet that is open. */
export const SUMS_ROW = 'sums';
export const packetRowKey = (packet: PacketKey): string => `packet/${packet}`;

/** What the book's state holds of an open packet. */
export type PacketRow = { readonly amount: SharedAmount | null; readonly reserved: boolean };

/** Where a chain is, and which contracts were asked there: what a verifier needs to ask again. */
export type ChainSource = {
  readonly chainId: number;
  readonly endpoint: Hex;
  readonly dvn: Hex;
  readonly startBlock: Height;
  /** Where the chain's anchors are registered; null without one. */
  readonly anchor: { readonly l1: ChainName; readonly registry: Hex } | null;
};

/** What was asked where, apart from what the configuration hash covers. */
export type RoundSources = {
  readonly chains: Readonly<Record<ChainName, ChainSource>>;
  /** All legs of the book, and all its lanes, also those that no packet of the round takes. */
  readonly legs: readonly LegParams[];
  readonly lanes: readonly Lane[];
};

/** What all receipts of a round have in common. */
export type RoundBody = {
  /** Version of the software that decided. */
  readonly software: string;
  /** 16 bytes. */
  readonly journal: Hex;
  /** The name of the reading in the journal. */
  readonly reading: string;
  readonly sources: RoundSources;
  readonly input: RoundInput;
  /** Roots of the book's state before the round's verdicts and after them, and the proof of the sums in the first. */
  readonly state: { readonly before: Hex; readonly after: Hex; readonly sumsProof: Hex };
};

/** The packet's input without what its bytes say again. */
export type SealedInput = Omit<PacketInput, 'packet'> & { readonly packet: Omit<JudgedPacket, 'packet'> };

/** What is one verdict's own: a leaf of the round's tree. */
export type ReceiptBody = {
  readonly input: SealedInput;
  readonly decision: Decision;
  /** The packet's row in the book's state after the round. */
  readonly row: { readonly value: PacketRow; readonly proof: Hex };
};

export type Receipt = {
  readonly format: typeof FORMAT;
  readonly round: RoundBody;
  readonly body: ReceiptBody;
  readonly proof: LeafProof;
  readonly root: Hex;
  readonly publicKey: Hex;
  readonly signature: Hex;
};

export class ReceiptError extends Error {
  readonly code = 'RECEIPT_MALFORMED';
  readonly saw: string;
  readonly wanted: string;

  constructor(saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'ReceiptError';
    this.saw = saw;
    this.wanted = wanted;
  }
}

/** Field by field: what is written once a verdict is not worth a copy by enumeration. */
export function sealedInput({
  packet,
  stake,
  admitted,
  reserved,
  counted,
  since,
  probed,
  buckets,
  behind,
}: PacketInput): SealedInput {
  const { key, guid, payloadHash, path, encoded, transfer, source, provenance, observedAtMs } = packet;
  return {
    packet: { key, guid, payloadHash, path, encoded, transfer, source, provenance, observedAtMs },
    stake,
    admitted,
    reserved,
    counted,
    since,
    probed,
    buckets,
    behind,
  };
}

/** What the decision was made on: the packet is read out of its bytes once more. */
export function openedInput({ packet: judged, ...input }: SealedInput): PacketInput {
  const decoded = decodePacket(judged.encoded);
  return { ...input, packet: { ...judged, packet: decoded.ok ? decoded.packet : null } };
}

/** Seals the receipts of one round in the order of its verdicts. @throws RangeError for none. */
export const sealReceipts = (seal: Seal, round: RoundBody, bodies: readonly ReceiptBody[]): SealedRound =>
  sealRound(seal, canonicalJson(round), bodies.map(canonicalJson));

/** The receipt at `index` of a sealed round. @throws RangeError when there is none. */
export function receiptOf(round: RoundBody, body: ReceiptBody, sealed: SealedRound, index: number): Receipt {
  const { root, proof } = proofIn(sealed, index);
  const { publicKey, signature } = sealed;
  return { format: FORMAT, round, body, proof, root, publicKey, signature };
}

/** The bytes of a receipt's file. */
export const encodeReceipt = (receipt: Receipt): Buffer => Buffer.from(`${canonicalJson(receipt)}\n`, 'utf8');

/** Reading and writing decimal text costs more than its length; no product of amounts of 256 bits comes near. */
const MAX_DIGITS = 1_000;
const LONG_NUMBER = new RegExp(`"\\$n":"-?[0-9]{${MAX_DIGITS + 1}}`);

const FIELDS = ['body', 'format', 'proof', 'publicKey', 'root', 'round', 'signature'];

/**
 * Reads a file's bytes. Only the outermost form is looked at: what is inside is checked by seal and replay.
 * @throws ReceiptError unless these are the very bytes that `encodeReceipt` gives.
 */
export function decodeReceipt(bytes: Uint8Array): Receipt {
  if (bytes.length > MAX_RECEIPT_BYTES) throw new ReceiptError(`${bytes.length} bytes`, `≤ ${MAX_RECEIPT_BYTES}`);
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (LONG_NUMBER.test(text)) throw new RangeError(`a number of more than ${MAX_DIGITS} digits`);
    value = parseCanonical(text);
  } catch (error) {
    // What a parser says of a stranger's bytes quotes them.
    const saw = error instanceof RangeError ? error.message : 'bytes that are no canonical JSON';
    throw new ReceiptError(saw, 'a receipt');
  }
  const receipt = (typeof value === 'object' && value !== null ? value : {}) as Receipt;
  const fields = Object.keys(receipt).sort().join();
  if (receipt.format !== FORMAT || fields !== FIELDS.join()) {
    throw new ReceiptError(
      `format ${JSON.stringify(receipt.format)} with ${fields}`,
      `${FORMAT} with ${FIELDS.join()}`,
    );
  }
  if (!isCanonical(receipt, bytes)) {
    throw new ReceiptError('bytes that are not canonical', 'sorted keys, no white space, and one line feed at the end');
  }
  return receipt;
}

/** A value without canonical form (too deep, a number out of range) is not canonical either. */
function isCanonical(receipt: Receipt, bytes: Uint8Array): boolean {
  try {
    return encodeReceipt(receipt).equals(bytes);
  } catch {
    return false;
  }
}
