/**
 * What a line of history says of its packet. The line names the packet already, so that its guid is not said again; and of
 * the packet that a verdict was given on, what follows from its bytes is left out. The hash of a line is over this form.
 */
import { type Guid, type Hex, type PacketKey, type PayloadHash, packetKey, pathKey } from '../../core/ids.ts';
import type { Transfer } from '../../core/packet.ts';
import { decodeTransfer, packetIn } from '../../core/packetCodec.ts';
import { type Fields, isFields, textFrom } from './form.ts';
import { HEX_BYTES, sameTransfer } from './packetRow.ts';

/** In the place of the guid that the line's packet has. */
const OWN = 1;
const GUID_CHARS = 66;

/** Of a body in this form already, the same. */
export function packBody(packet: string | undefined, body: unknown): unknown {
  if (packet === undefined || !isFields(body)) return body;
  const judged = isFields(body.input) ? packInput(packet, body.input) : body.input;
  const isOwn = packet.length > GUID_CHARS && body.guid === guidIn(packet);
  if (!isOwn && judged === body.input) return body;
  return { ...body, ...(isOwn ? { guid: OWN } : {}), ...(judged === body.input ? {} : { input: judged }) };
}

/** @throws TypeError or RangeError for what `packBody` cannot have written. */
export function unpackBody(packet: string | undefined, body: unknown): unknown {
  if (packet === undefined || !isFields(body)) return body;
  const judged = isFields(body.input) ? unpackInput(packet, body.input) : body.input;
  if (body.guid !== OWN && judged === body.input) return body;
  return { ...body, ...(body.guid === OWN ? { guid: guidIn(packet) } : {}), ...(judged ? { input: judged } : {}) };
}

const guidIn = (packet: string): string => packet.slice(0, GUID_CHARS);

/** What a packet's key and its bytes say of it. Null where these are no packet. */
function followsFrom(key: string, encoded: Hex) {
  const payloadHash = key.slice(GUID_CHARS + 1) as PayloadHash;
  const packet = HEX_BYTES.test(encoded) ? packetIn(encoded, payloadHash) : null;
  if (!packet || packetKey(packet.guid, payloadHash) !== key) return null;
  const { guid, message } = packet;
  return {
    key: key as PacketKey,
    guid: guid as Guid,
    payloadHash,
    path: pathKey(packet),
    transfer: decodeTransfer(message),
  };
}

function packInput(key: string, input: Fields): Fields {
  const { packet } = input;
  if (!isFields(packet) || typeof packet.encoded !== 'string' || packet.key !== key) return input;
  const { key: _, guid, payloadHash, path, transfer, ...rest } = packet;
  const said = followsFrom(key, packet.encoded as Hex);
  const isSaid = said && guid === said.guid && payloadHash === said.payloadHash && path === said.path;
  if (!isSaid || transfer === undefined || !sameTransfer(transfer as Transfer | null, said.transfer)) return input;
  return { ...input, packet: rest };
}

function unpackInput(key: string, input: Fields): Fields {
  const { packet } = input;
  if (!isFields(packet) || packet.encoded === undefined || packet.key !== undefined) return input;
  const said = followsFrom(key, textFrom(packet.encoded) as Hex);
  if (!said) throw new RangeError('saw bytes that are not of the packet of its line');
  return { ...input, packet: { ...packet, ...said } };
}
